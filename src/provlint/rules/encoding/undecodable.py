"""Bytes that have no meaning in the document's encoding, with their offset in the file and what they were read as.

A file that is UTF-8 but for a few bytes is read as UTF-8, each bad run as U+FFFD, and each is reported. A file whose bytes above
127 are nearly all invalid is in an older 8-bit encoding: it is read as Windows-1252, which is only the likeliest guess, and
reported once, at its first such byte. A lone surrogate, half of a UTF-16 pair, reaches a document through JSON; it stands for
a character in no encoding either.

Such a file cannot be repaired in place: it would not come out with the bytes it had.
"""

from __future__ import annotations

from provlint.expressions import expression
from provlint.finding import Hit, Span
from provlint.rule import Example, Rule, rule_id

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.document.read import Source
    from provlint.rule import Options

NAMES = {
    "utf-8": "UTF-8",
    "cp1252": "Windows-1252",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "utf-32-le": "UTF-32",
    "utf-32-be": "UTF-32",
}
"""How people write the encodings that `document.read` tells apart."""

MOST = 200
"""Lone surrogates reported one by one; `document.read` keeps to the same number."""


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """The places that could not be decoded, then lone surrogates."""
    source = document.source
    if source is not None and source.undecodable:
        yield from _from_bytes(source)
    if any("\ud800" <= char <= "\udfff" for char in document.foreign):
        yield from _surrogates(document.text)


def _from_bytes(source: Source) -> Iterator[Hit]:
    encoding = NAMES.get(source.encoding, source.encoding)
    if source.encoding == "cp1252":
        offset, span = source.undecodable[0]
        more = len(source.undecodable) - 1
        what = f"byte {offset} is not UTF-8, nor are those in {more} more places" if more else f"byte {offset} is not UTF-8"
        yield Hit(span, {"what": what, "read": f"read as {encoding}"})
        return
    for offset, span in source.undecodable:
        yield Hit(span, {"what": f"byte {offset} is not {encoding}", "read": "read as U+FFFD"})


def _surrogates(text: str) -> Iterator[Hit]:
    for number, match in enumerate(expression("[\ud800-\udfff]{1,1000}").finditer(text)):
        if number == MOST:
            return
        offset = len(text[: match.start()].encode("utf-8", "surrogatepass"))
        what = f"lone surrogate U+{ord(match[0][0]):04X} at byte {offset} is half a character"
        yield Hit(Span(*match.span()), {"what": what, "read": "it has no encoding"})


RULE = Rule(
    id=rule_id(__name__),
    summary="Bytes that the document's encoding does not explain",
    severity="error",
    message="{what}; {read}",
    why="The characters that stood here are lost or guessed, and every reader guesses otherwise.",
    help="Convert the file to UTF-8 from the encoding it was written in, or fetch it again.",
    doc=__doc__ or "",
    check=check,
    needs=("has_undecodable",),
    bad=(
        Example(
            "The caf⟦\udce9⟧ opens at nine.\n",
            message="lone surrogate U+DCE9 at byte 7 is half a character; it has no encoding",
        ),
        Example("Half of a picture: ⟦\ud83d⟧ and the rest of the line.\n"),
    ),
    good=(
        Example("The café opens at nine, the naïve visitor comes at eight.\n"),
        Example("A whole picture: \U0001f600, from beyond the basic plane.\n"),
        Example("Plain ASCII cannot go wrong.\n"),
        Example("Das Gerät heißt »Röhre«.\n"),
    ),
)
