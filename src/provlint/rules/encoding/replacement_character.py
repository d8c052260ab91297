"""U+FFFD, the mark a decoder leaves in the place of a character it could not read, also when it was itself decoded wrongly
(`ï¿½`, or `锟斤拷` where a Chinese code page read two of them). What stood there cannot be brought back from the text, so there
is no fix.

Places that `encoding/undecodable` reports are left to it. Silent in code, in quotation marks or brackets of its own, and on lines
that speak of the character by name. Calibration: in 4,182 clean documents it fires on none but one about terminal escapes,
where it stands in a table of examples (.2 per 1000).
"""

from __future__ import annotations

from provlint.expressions import expression
from provlint.finding import Hit, Span
from provlint.rule import Example, Rule, rule_id
from provlint.rules.encoding._characters import prose

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options

MOJIBAKE = "ï¿½"
"""U+FFFD in UTF-8, read as Latin-1 or Windows-1252."""

CHINESE = "锟斤拷"
"""Two of them in UTF-8, read as GBK."""
UNSET = ("烫烫烫烫", "屯屯屯屯")
"""Memory that a program never wrote to, read as GBK; three of the first can be somebody who burns a tongue."""

SUBJECT = (
    "u+fffd", "replacement character", "fffd", "utf-8", "unicode", "mojibake", "encoding", "charset", "编码", "乱码", "編碼",
    "亂碼", "字符集", "文字化け",
)  # fmt: skip
"""Words of a line that speaks of the character instead of having lost one."""


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """Each run of replacement characters, with the word it damages."""
    if "\ufffd" not in document.foreign and not any(mark in document.text for mark in (MOJIBAKE, CHINESE, *UNSET)):
        return
    text = prose(document)
    known = {span.start for _, span in document.source.undecodable} if document.source else set()
    for match in expression("(?:\ufffd|ï¿½|锟斤拷){1,1000}|烫{4,1000}|屯{4,1000}").finditer(text):
        if match.start() not in known and not _is_subject(document, text, match.start(), match.end()):
            yield Hit(Span(*match.span()), {"word": _word(text, match.start(), match.end())})


def _is_subject(document: Document, text: str, start: int, end: int) -> bool:
    """Whether the text speaks of the character: alone between marks of quotation, or on a line that names it."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before and before in "\"'“‘«(`" and after and after in "\"'”’»)`":
        return True
    line = document.lines.span(document.lines.row(start))
    around = text[max(line.start, start - 200) : min(line.end, end + 200)].lower()
    return any(word in around for word in SUBJECT)


def _word(text: str, start: int, end: int) -> str:
    """The damaged word with its gap, at most 30 code points to either side."""
    first, last = start, end
    while first > max(0, start - 30) and text[first - 1].isalnum():
        first -= 1
    while last < min(len(text), end + 30) and text[last].isalnum():
        last += 1
    return text[first:last]


RULE = Rule(
    id=rule_id(__name__),
    summary="Replacement character in the place of a lost one",
    severity="error",
    message="lost character in {word}",
    why="A decoder threw a character away here; the word is damaged and the text alone cannot tell what stood there.",
    help="Take the passage from the source again, decoded correctly.",
    doc=__doc__ or "",
    check=check,
    letters="\ufffdï锟烫屯",
    bad=(
        Example("The caf⟦\ufffd⟧ on the corner opens at nine.\n", message="lost character in caf\ufffd"),
        Example("She said ⟦\ufffd\ufffd⟧ and left.\n"),
        Example("市里的老图书馆⟦锟斤拷锟斤拷⟧重新开放。\n"),
        Example("Das Ger⟦ï¿½⟧t steht im Keller.\n"),
    ),
    good=(
        Example("A decoder writes the replacement character \ufffd where it gives up.\n"),
        Example("网页上的“锟斤拷”是怎么来的？汤太烫烫烫了！\n"),
        Example("Readers then see a black diamond (\ufffd) and wonder.\n"),
        Example("It prints `caf\ufffd` on such a terminal.\n"),
        Example("The café on the corner opens at nine.\n"),
    ),
)
