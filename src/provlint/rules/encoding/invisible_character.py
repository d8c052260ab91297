"""Characters that take no room and that nobody typed: zero-width spaces and joiners, direction controls, soft hyphens inside
words, byte order marks inside the text, tag characters, runs of no-break spaces.

Left alone is what a script needs: the joiner between emoji, joiner and non-joiner in Arabic, Persian and Indic words,
zero-width spaces in Thai, Khmer, Lao, Burmese and Tibetan and beside Chinese and Japanese, direction marks in documents with
Hebrew or Arabic letters, tags in the flags of regions, a word joiner outside words (a typesetter's way to keep a dash or
ellipsis from starting a line), a single no-break space, and no-break spaces that indent a line. A zero-width space, joiner,
direction mark or soft hyphen at a word's edge is reported as information: it is debris too, but it damages no word.

Calibration on 4,182 clean documents: warnings on 4 (1.0 per 1000), information on 7; each is debris of an editor or a page.
Before the exception for word joiners there were 125 more, all chapters of one careful edition.
"""

from __future__ import annotations

from provlint.expressions import expression
from provlint.finding import Fix, Hit, Span
from provlint.lazy import cache
from provlint.rule import Example, Rule, rule_id
from provlint.rules.encoding._characters import describe, prose

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options

NBSP_RUN = 3
"""No-break spaces in a row; two are a habit after a full stop (9 of 4,182 clean documents), three are spacing debris."""

LAYOUT = 8
"""Runs of no-break spaces from which they are a document's layout."""

MARKS = frozenset("\xa0\xad\u034f\u061c\u115f\u1160\u180e\u3164\ufeff\uffa0\ufff9\ufffa\ufffb") | frozenset(
    map(chr, (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2065), *range(0x2066, 0x206A)))
)
"""The characters that are looked at, besides the tag characters."""

TAGS = "".join(map(chr, range(0xE0001, 0xE0080)))

DIRECTION = "\u061c\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069"
"""Marks that documents with right-to-left letters need."""

AT_EDGES = "\xad\u200b\u200c\u200d\u200e\u200f\u2060"
"""What is reported as information only where it does not stand inside a word."""


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """Each run of invisible characters in which at least one has no use where it stands."""
    text = prose(document)
    found = list(_invisible().finditer(text))
    # Many runs are a table or a picture made of blanks, and in HTML one is an indent.
    if document.format == "html" or sum(match[0][0] == "\xa0" for match in found) >= LAYOUT:
        found = [match for match in found if match[0][0] != "\xa0"]
    for match in found:
        start, end = match.span()
        hit = _spaces(text, start, end) if match[0][0] == "\xa0" else _marks(document, text, start, end)
        if hit:
            yield hit


@cache
def _invisible() -> re.Pattern[str]:

    marks = "".join(sorted(MARKS - {"\xa0"}))
    return expression(f"[{marks}{TAGS}]{{1,1000}}|\xa0{{{NBSP_RUN},1000}}")


def _spaces(text: str, start: int, end: int) -> Hit | None:
    """A run of no-break spaces inside a line."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if not before.strip() or not after.strip():
        return None  # indentation, or a spacer at the line's end
    span = Span(start, end)
    return Hit(span, {"what": f"{end - start} no-break spaces in a row"}, Fix(((span, " "),), safe=True, message="Use one space"))


def _marks(document: Document, text: str, start: int, end: int) -> Hit | None:
    """The characters of one run that nothing around them needs."""
    if start == 0 and text[0] == "\ufeff" and document.source is None:
        start = 1  # the byte order mark of a text that was not read from bytes
    before, after = text[start - 1 : start], text[end : end + 1]
    inside = before.isalnum() and after.isalnum()
    useless = [at for at in range(start, end) if not _needed(document, text[at], before, after)]
    if not useless:
        return None
    first, last = useless[0], useless[-1] + 1
    span = Span(first, last)
    names = [describe(char) for char in dict.fromkeys(text[at] for at in useless)]
    what = f"invisible {', '.join(names[:3])}"
    if len(useless) > len(names):
        what += f", {len(useless)} characters"
    if text[first] == "\xad" and after in "\n\r":
        return Hit(span, {"what": what}, severity="info")  # a word divided at the line's end; deleting would not join it
    needless = set(useless)
    kept = "".join(text[at] for at in range(first, last) if at not in needless)
    # At a word's edge the word stays whole: untidy, but no damage.
    harmless = not inside and last - first <= 2 and all(text[at] in AT_EDGES for at in useless)
    fix = Fix(((span, kept),), safe=True, message="Delete what cannot be seen")
    return Hit(span, {"what": what}, fix, severity="info" if harmless else None)


def _needed(document: Document, char: str, before: str, after: str) -> bool:
    """Whether the script or sign around the character needs it. `before` and `after` are its visible neighbours, or empty."""
    if char in DIRECTION:
        return document.view(_has_right_to_left)
    if char in "\u200c\u200d":
        return _joining(before) or _joining(after) or (char == "\u200d" and _pictorial(before) and _pictorial(after))
    if char in "\u200b\u2060":
        outside = char == "\u2060" and not (before.isalnum() and after.isalnum())
        return outside or _unspaced(before) or _unspaced(after)
    if char == "\u180e":
        return "\u1800" <= before <= "\u18af"
    if char in "\u115f\u1160":
        return "\u1100" <= before <= "\u11ff" or "\u1100" <= after <= "\u11ff"
    # Tags spell the region in a flag; the invisible signs of mathematics belong to it.
    return ("\U000e0020" <= char <= "\U000e007f" and before == "\U0001f3f4") or char in "\u2061\u2062\u2063\u2064"


def _joining(char: str) -> bool:
    """Whether the letter belongs to a script whose shapes joiners control: Arabic to Thaana, Indic, Tibetan to Mongolian."""
    return (
        "\u0600" <= char <= "\u1aff"
        or "\ua840" <= char <= "\uabff"
        or "\ufb50" <= char <= "\ufefc"
        or "\U00010a00" <= char <= "\U00011fff"
    )


def _pictorial(char: str) -> bool:
    """Whether the character is an emoji, a modifier or the selector that makes one; at the text's edge it is not."""
    return char >= "\U0001f000" or "\u2190" <= char <= "\u2bff" or (bool(char) and char in "\ufe0f\u20e3\u00a9\u00ae")


def _unspaced(char: str) -> bool:
    """Whether the letter belongs to a script that writes no blanks: Thai, Lao, Tibetan, Burmese, Khmer, Chinese, Japanese."""
    return (
        "\u0e00" <= char <= "\u109f"
        or "\u1780" <= char <= "\u17ff"
        or "\u2e80" <= char <= "\u9fff"
        or "\uff00" <= char <= "\uffef"
    )


def _has_right_to_left(document: Document) -> bool:
    """Whether the document holds Hebrew, Arabic, Syriac, Thaana or N'Ko letters."""
    return bool(
        expression("[\u0590-\u05ff\u0600-\u060b\u060d-\u061a\u061e-\u07ff\ufb1d-\ufdff\ufe70-\ufefc]").search(document.text)
    )


RULE = Rule(
    id=rule_id(__name__),
    summary="Invisible character that no script needs here",
    severity="warning",
    message="{what}",
    why="It splits or alters a word for search, comparison and tokenizers while readers see nothing.",
    help="Delete it.",
    doc=__doc__ or "",
    check=check,
    gate=("\xa0" * NBSP_RUN,),
    letters="".join(sorted(MARKS - {"\xa0"})) + TAGS,
    bad=(
        Example("The har⟦\u200b⟧bour is calm.\n", fixed="The harbour is calm.\n", message="invisible zero width space (U+200B)"),
        Example("A co⟦\xad⟧opera⟦\xad⟧tive bank.\n", fixed="A cooperative bank.\n"),
        Example("The second part⟦\ufeff⟧ begins here.\n", fixed="The second part begins here.\n"),
        Example("A name ⟦\u202e⟧drawkcab and an order.\n", fixed="A name drawkcab and an order.\n"),
        Example("Price⟦\xa0\xa0\xa0\xa0⟧on request.\n", fixed="Price on request.\n", message="4 no-break spaces in a row"),
    ),
    good=(
        Example("A family: \U0001f468\u200d\U0001f469\u200d\U0001f467, a heart: \u2764\ufe0f\u200d\U0001f525.\n"),
        Example("او می\u200cخواهد برود.\n"),
        Example("हिन्दी में क्\u200dष लिखा जाता है।\n"),
        Example("המספר הוא \u200fABC\u200e 12.\n"),
        Example("Ten\xa0000 people, «\xa0vraiment\xa0», and\u2060—\u2060so on.\n"),
        Example("\xa0\xa0\xa0\xa0with an indent of no-break spaces\n"),
        Example("ภาษา\u200bไทย\n"),
        Example("The flag \U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f flies.\n"),
    ),
)
