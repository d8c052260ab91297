"""Lines between the title and the text in which pages say who wrote it and when: "By Ada Quill | 4 March 2023", "Redakcja, 5
maja 2023", "By Jo Pargeter, Transport Correspondent", "Last updated: 4 March 2023".

Authors sign, too. A page's line is told by what only its system writes: a bar or dash between the name and the day, the day of
a change, an editorial office instead of a name, the post that somebody holds.
"""

from __future__ import annotations

from provlint.document.counted_lines import HEADS, JOINED, MACHINES, UPDATED, is_head
from provlint.document.interface import normal_line
from provlint.document.page_heads import ROLES
from provlint.expressions import expression
from provlint.lazy import cache
from provlint.rules.residue._counted import DESK_WORDS, SIGNING, said_of, with_marks
from provlint.rules.residue._lines import LIST_MARKS, is_ended
from provlint.rules.residue._words import BY

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from provlint.document import Document
    from provlint.rules.residue._lines import Line

LONGEST = 120
"""Code points of the longest such line."""
MOST_PARTS = 5
"""Parts between bars that such a line has, at most."""
JOINED_NAME = 6
"""Characters of the longest name where words have no blanks and no capitals."""
OFFICE_WORDS = 3
"""Words of the longest name of an office."""
AUTHORS = frozenset({
    "author", "by", "written by", "words by", "story by", "reported by", "text", "autor", "autorin", "verfasser", "auteur",
    "rédigé par", "écrit par", "autora", "escrito por", "redactado por", "autore", "scritto da", "a cura di", "redatto da",
    "door",
    "geschreven door", "skribent", "författare", "forfatter", "skrevet av", "skrevet af", "kirjoittaja", "teksti", "tekst",
    "autorka",
    "szerző", "írta", "автор", "авторка", "текст", "подготовил", "подготовила", "yazar", "yazan", "haber",
    "συντάκτης", "γράφει", "oleh", "penulis", "tác giả", "scris de", "autoarea", "escrit per", "كتب", "كتبت", "الكاتب", "بقلم",
    "מאת", "लेखक", "作者", "文", "記者", "记者", "编辑", "編集", "责任编辑", "来源", "來源", "出典", "글", "기자",
})  # fmt: skip
"""Labels of whoever wrote a text, in normal form."""
DAYS = frozenset({
    "date", "datum", "fecha", "data", "dato", "päivämäärä", "pvm", "dátum", "дата", "tarih", "ημερομηνία", "tanggal", "ngày",
    "التاريخ", "תאריך", "तारीख", "日期", "时间", "時間", "日付", "날짜",
})  # fmt: skip
"""Labels of a day that authors use as well: a page's beside others."""
ROLES_JOINED = ("기자", "특파원", "記者", "记者", "特派員", "通讯员")
"""Posts that stand behind a name without a blank."""


def head_lines(document: Document, lines: Sequence[Line], language: str) -> Iterator[Line]:
    """The lines below the title that are such, in order."""
    prose = 0
    for line in lines[:HEADS]:
        prose += len(line.text) > LONGEST or (is_ended(line.text) and not line.short and len(line.text) > LONGEST // 2)
        if prose > 1:
            return  # the text has begun, and whoever signs below it is its author
        if (
            line is not lines[0]
            and len(line.text) <= LONGEST
            and line.text[0] not in "#|"
            and "=" not in line.text
            and is_head(line.text)
        ):
            before = document.text[document.lines.starts[line.row - 1] : line.start]
            if before[-2:] not in LIST_MARKS and ">" not in before and _is_of_page(line.text, language):
                yield line


def _is_of_page(text: str, language: str) -> bool:
    """Whether all parts of the line say who wrote the text or when, in a way that only pages have."""
    parts = [with_marks(part) for part in _bars().split(text) if part.strip()]
    if not 0 < len(parts) <= MOST_PARTS:
        return False
    told = set[str]()
    for part in parts:
        kinds = [_kinds(part, language)]
        if kinds[0] is None and language in JOINED:
            kinds = [_kinds(word, language) for word in part.split()]
        for each in kinds:
            if each is None:
                return False
            told |= each
    lowered = text.lower()
    if "label" in told and ("time" in told or ("date" in told and any(map(lowered.__contains__, UPDATED)))):
        return True
    if "date" in told:
        return not told.isdisjoint(("machine", "role")) or ("byline" in told and (len(parts) > 1 or language in JOINED))
    return told >= {"byline", "role"}


def _kinds(part: str, language: str) -> set[str] | None:
    """What a part between bars is: day, time, label; byline, machine, role for whoever wrote; name; None for anything else."""
    found = said_of(part, language)
    if found is not None:
        return found
    head, colon, rest = part.replace("：", ":", 1).partition(":")
    label = normal_line(head) if colon and rest.strip() else ""
    if label in DAYS:
        return said_of(rest, language)
    if label in AUTHORS:
        return _signed(rest.split(), language)
    words = part.split()
    for count in (2, 1):
        opening = normal_line(" ".join(words[:count]))
        if len(words) > count and (opening in BY or opening in SIGNING or (count > 1 and opening in AUTHORS)):
            return _signed(words[count:], language)
    return _unlabelled(part, words, language)


def _unlabelled(part: str, words: Sequence[str], language: str) -> set[str] | None:
    """What a part without "by" or a label is: an office, perhaps with its day, somebody with his post, a name."""
    if _is_office(part):
        return {"machine"}
    office, comma, day = part.replace("，", ",").partition(",")
    if comma and _is_office(office):
        told = said_of(day, language)
        return told | {"machine"} if told else None
    if len(words) > DESK_WORDS:
        return None
    if _has_role(part, language):
        return {"role"}
    capital = words[0][0].isupper() or (language in JOINED and len(part) <= JOINED_NAME)
    return {"name"} if capital and words[-1][-1] not in ".!?:" else None


def _signed(words: Sequence[str], language: str) -> set[str] | None:
    """What stands behind "by": a name, with the post or a day behind it; None where it is none."""
    name, comma, rest = " ".join(words).replace("，", ",").partition(",")
    names = name.split()
    for at in () if comma else range(1, len(names)):
        if day := said_of(" ".join(names[at:]), language):
            return {"byline"} | day | ({"machine"} if _is_office(" ".join(names[:at])) else set())
    if not 0 < len(names) <= DESK_WORDS:
        return None
    found = {"byline"}
    if _is_office(name):
        found.add("machine")
    elif _has_role(name, language):
        found.add("role")
    elif names[0].isascii() and not names[0][0].isupper():
        return None
    if not comma:
        return found
    day = said_of(rest, language)
    if day is None and (not _has_role(rest, language) or len(rest.split()) > DESK_WORDS):
        return None
    return found | (day or {"role"})


def _is_office(text: str) -> bool:
    """Whether the text names those who write under no name of their own."""
    normal = normal_line(text)
    return bool(normal) and normal.count(" ") < OFFICE_WORDS and normal.endswith(MACHINES)


def _has_role(text: str, language: str) -> bool:
    words = normal_line(text).split()
    return not ROLES.isdisjoint(words) or (language in JOINED and any(word.endswith(ROLES_JOINED) for word in words))


@cache
def _bars() -> re.Pattern[str]:
    """What stands between the parts of such lines."""
    return expression(r"\s*[|•·‧∙⋅｜／]\s*|\s[–—/-]\s|\s{2,}|\u3000|\t")
