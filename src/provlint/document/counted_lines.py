"""A first look for lines of what pages count and time ("4,512 views"), and for what they say below a title, which most documents
pass without any table's being read.

`counters.py` knows the forms that such lines have (rules/residue/counters.tsv).
"""

from __future__ import annotations

from provlint.document.interface import PUNCTUATION, UNSPACED
from provlint.document.lines import masked_lines, unify_breaks
from provlint.lazy import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from provlint.document import Document

COUNTERS = "residue/counters.tsv"
CLOCK = ":.h"
"""What stands between hours and minutes."""
HEAD, FIRST = 600, 3
"""Code points of a text's beginning in which a day with its time says when the page was made, and lines with digits there."""
MACHINES = (
    "admin", "administrator", "webmaster", "moderator", "superuser", "beheerder", "redaktion", "redacción", "redacao", "redação",
    "redazione", "redactie", "redakcja", "redakce", "redakcia", "rédaction", "администратор", "админ", "редакция",
    "адміністратор", "редакція", "yönetici", "editör", "redaksi", "redaktionen", "toimitus", "amministratore", "administrador",
    "administrateur", "newsroom", "newsdesk", "news desk", "web desk", "online desk", "szerkesztőség", "redacția", "redacció",
    "uredništvo", "σύνταξη", "ban biên tập", "هيئة التحرير", "编辑部", "編集部", "편집부",
)  # fmt: skip
"""What the names of those end in who write under no name of their own."""
UPDATED = (
    "updat", "modifi", "edited", "aktualis", "geändert", "bearbeitet", "mis à jour", "mise à jour", "actualiz", "modificad",
    "atualiz", "aggiorn", "bijgewerkt", "gewijzigd", "uppdater", "ändrad", "opdater", "ændret", "oppdater", "endret",
    "päivit", "muokattu", "aktualiz", "upraven", "zmien", "frissít", "módosít", "обновлен", "изменен", "оновлен", "змінен",
    "актуализ", "ažurira", "güncelle", "ενημέρωσ", "ενημερώθ", "diperbarui", "cập nhật", "تحديث", "עודכן", "अपडेट", "更新",
    "수정", "업데이트",
)  # fmt: skip
"""With what words begin, in lower case, that say when a page was changed last."""
HEADS = 6
"""Lines with text, the title among them, in which a page says who wrote the text and when."""
HEADING = " \t\r\0#=*_"
"""What may stand around a title."""
BARS = ("|", "•", "·", " - ", " – ", " — ", "\u3000")
"""What stands between a name and a day in them."""
LONGEST_HEAD, HEAD_WORDS = 100, 14
"""Code points and blanks of the longest of them."""
NO_HEAD = "->*+|#"
"""What items, quotations and tables begin with."""
STROKE = " | "
POSTED = ("posted ", "gepostet ", "posté ", "postado ", "postato ", "geplaatst ", "diposting ", "eingestellt ", "submitted ")
"""With what blogs begin their dates."""
FACES = frozenset("👍👎❤♥💔😂🤣😆😮😯😲😢😭😡😠🔥👏🙏🎉😍🥰🤔💯🤯😱🙌👀👁💬🧡💛💚💙💜🖤🤍")
"""What readers press below a page, and the eye that counts them."""
DIGITS = frozenset("0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९０１２３４５６７８９")
LONGEST_COUNTER = 120
"""Code points of the longest line of counters."""
_LONGEST_BYTES = 4 * LONGEST_COUNTER + 1
_ZEROS = bytes.maketrans(b"123456789", b"000000000")
JOINED = (*UNSPACED, "ko")
"""Languages whose counters are looked for without blanks."""


def has_counters(document: Document) -> bool:
    """Whether a short line with a digit holds a counter or a time as pages write them."""
    lines, language = _numbered(document), document.language or "en"
    if not FACES.isdisjoint(document.foreign):
        from provlint.document.page_heads import is_faced

        if any(map(is_faced, lines)):
            return True
    told = _counting("\n".join(lines), language) if lines else ()
    if any(map(is_stamp, lines[:FIRST])) and any(is_stamp(line) and line in document.masked[:HEAD] for line in lines[:FIRST]):
        return True
    if not told or (all(map(_counting_words(language).__getitem__, told)) and not any(map(is_told, lines))):
        return False
    from provlint.document.counters import holds_counter

    for line in lines:
        bare = line.lower().replace(" ", "")
        if any(map(bare.__contains__, told)) and _counting(line, language) and holds_counter(line, language):
            return True
    return False


def has_page_head(document: Document) -> bool:
    """Whether one of the first lines is the title with a name behind it, or looks as if a page's system had written it."""
    begun, title, seen, prose = dict[str, str](), "", 0, False
    for line in document.view(masked_lines)[: 4 * HEADS]:
        if len(line) > LONGEST_COUNTER:
            if prose:
                break
            prose, seen = True, seen + 1
            continue
        text = line.strip(HEADING)
        if not text:
            continue
        seen += 1
        first = text[:2].lower()
        if first in begun:
            from provlint.document.page_heads import has_site

            if has_site(begun[first].casefold(), text.casefold()):
                return True
        if begun and (is_head(text) or (STROKE in title and title.endswith(STROKE + text))):
            return True
        title = title or text
        begun[first] = text
        if seen == HEADS:
            break
    return False


def is_head(line: str) -> bool:
    """Whether the line, one below a title, may say who wrote the text or when in a way that only pages have."""
    if len(line) > LONGEST_HEAD or line[0] in NO_HEAD:
        return False
    if "20" in line or "19" in line or "/" in line:
        lowered = line.lower()
        named = any(map(line.__contains__, BARS)) or any(map(lowered.__contains__, UPDATED)) or is_stamp(line)
        return (named or any(map(lowered.__contains__, MACHINES))) and line.count(" ") < HEAD_WORDS
    if ("," not in line and "，" not in line) or line[-1] in ".,;:" or line.count(" ") > HEAD_WORDS:
        return False
    from provlint.document.page_heads import has_role

    return has_role(line)


def _numbered(document: Document) -> Sequence[str]:
    """The short lines with a digit. Few lines have one: to look for it in all the text's bytes takes a quarter of asking each."""
    if not document.foreign.isdisjoint(DIGITS):
        lines = [line for line in document.view(masked_lines) if not DIGITS.isdisjoint(line)]
    else:
        text, lines = unify_breaks(document.masked).encode("utf-8", "surrogatepass"), []
        zeros = text.translate(_ZEROS)
        at = zeros.find(b"0")
        while at >= 0:
            end = zeros.find(b"\n", at)
            if end < 0:
                end = len(zeros)
            start = zeros.rfind(b"\n", end - _LONGEST_BYTES if end > _LONGEST_BYTES else 0, at) + 1
            if end - start < _LONGEST_BYTES:
                lines.append(text[start:end].decode("utf-8", "surrogatepass"))
            at = zeros.find(b"0", end)
    return [line for line in lines if len(line) <= LONGEST_COUNTER and line[0] not in "#|"]


def _counting(text: str, language: str) -> Collection[str]:
    """Those of the words in the text one of which every counter has, a part of it where there are no blanks."""
    words, lowered = _counting_words(language), text.lower()
    if language in JOINED:
        joined = lowered.replace(" ", "")
        return {word for word in words if word in joined}
    return words.keys() & [token.strip(PUNCTUATION) for token in lowered.split()]


def is_stamp(line: str) -> bool:
    """Whether a year and a time of day stand in the line."""
    years = [at for century in ("19", "20") if (at := line.find(century)) >= 0]
    if not any(line[at : at + 4].isdecimal() and len(line[at : at + 4]) == 4 for at in years):
        return False
    marks = CLOCK if "kl" in line or "hr" in line else ":h時时点시"
    return any(
        char in marks and line[at - 1 : at].isdecimal() and line[at + 1 : at + 3].isdecimal() for at, char in enumerate(line)
    )


def is_told(line: str) -> bool:
    """Whether a label before a day makes the line one of pages: beside a time of day, or the name that a site's machine signs."""
    return is_timed(line) or line.lower().rstrip(". ").endswith(MACHINES) or line.lower().startswith(POSTED)


def is_timed(line: str) -> bool:
    """Whether a time of day, or a number with a point in it, stands in the line."""
    marks = [at for at, char in enumerate(line) if char in CLOCK]
    return any(at and line[at - 1].isdecimal() and line[at + 1 : at + 2].isdecimal() for at in marks)


@cache
def _counting_words(language: str) -> Mapping[str, bool]:
    """Words one of which every counter of the language has, parts of lines where there are no blanks → whether only labels do."""
    from provlint.resources import derived

    def make(rows: Iterable[tuple[str, ...]]) -> Mapping[str, bool]:
        from provlint.document.counters import words_of_forms

        return words_of_forms(rows, language)

    return derived(f"counting-words-{language}", COUNTERS, make)
