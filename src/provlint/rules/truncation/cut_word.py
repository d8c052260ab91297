"""Finds a document that stops inside a word.

Two signs are reliable without a dictionary. A hyphen behind the last letters of an otherwise finished paragraph is half of a
hyphenated word; and a last token that is the beginning of a word which the document itself uses, while the token does not occur
elsewhere in it, is most likely that word, cut. The second is reported as a warning, and only at the end of an open paragraph
after finished sentences.

Most cuts inside a word leave a token that could be a word; they are the business of `truncation/cut-sentence`, which looks at
the sentence.
"""

from __future__ import annotations

from provlint.finding import Hit, Span
from provlint.record import Record
from provlint.rule import Example, Rule, rule_id, shown
from provlint.rules.truncation._lines import bare, ends_open, ends_whole, is_closed
from provlint.rules.truncation._signs import is_furniture_like, last_word
from provlint.rules.truncation._tail import find_tails

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options

LONG = 80
"""Code points of the last paragraph from which its last word is judged; below it is a heading, a name or a tag."""
STEM = 4
"""Letters of the token that must agree with the longer word, and letters that the longer word must have more (LEFT): with 3 and 1
plurals and inflected forms are taken for cut words (14 of 4,000 clean documents)."""
LEFT = 2
ENDING = 3
"""The same in other languages than English, whose nouns have endings of two letters: plik, plików."""


class Piece(Record):
    """A piece of a word at `span`; `sign` says in words why it is none, `hyphen` whether that is beyond doubt."""

    span: Span
    sign: str
    hyphen: bool


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """At most one hit, on the piece of a word at the end of the prose."""
    piece = document.view(find_piece)
    if piece:
        from provlint.rules.truncation._repair import cut_back

        fix = cut_back(document)
        if piece.hyphen:
            yield Hit(piece.span, {"sign": piece.sign}, fix)
        else:
            yield Hit(piece.span, {"sign": piece.sign}, fix, confidence=0.7, severity="warning")


def find_piece(document: Document) -> Piece | None:
    """The piece of a word that the prose ends in."""
    if document.view(ends_whole):
        return None
    tails = document.view(find_tails)
    if not tails or tails[0].trailers:
        return None
    prose = tails[0].prose
    text = document.masked[prose.start : prose.end]
    if len(text) < LONG or is_furniture_like(text) or is_closed(text):
        return None
    hyphen = text[-1] in "-‐" and text[-2].islower()
    word = last_word(text[:-1] if hyphen else text)
    if not word.isalpha() or not word.islower():
        return None
    end = prose.start + len(text if hyphen else bare(text))
    span = Span(end - len(word) - hyphen, end)
    if hyphen:
        return Piece(span, "a hyphen and nothing behind it", hyphen=True)
    longer = _longer(document, word)
    return Piece(span, f"the beginning of “{longer}”, which the text uses elsewhere", hyphen=False) if longer else None


def _longer(document: Document, word: str) -> str:
    """The document's most frequent word that `word` begins; "" where `word` stands elsewhere too, or none is."""
    counts = document.word_counts
    if len(word) < STEM or counts.get(word, 0) > 1:
        return ""
    least = len(word) + (LEFT if document.language == "en" else ENDING)
    longer = [other for other in counts if other.startswith(word) and len(other) >= least and other.isalpha()]
    return max(longer, key=lambda other: (counts[other], other)) if longer else ""


RULE = Rule(
    id=rule_id(__name__),
    summary="Text that stops inside a word",
    severity="error",
    message="the text stops inside a word: “{match}” is {sign}",
    why="What follows the cut is lost.",
    help="Fetch the document again in full, or cut it back to its last whole sentence.",
    doc=__doc__ or "",
    check=check,
    shows=shown(ends_open),
    verdict="drop",
    bad=(
        Example(
            "The gardeners of the park have planted three hundred trees along the river. Each of them is a well-known "
            "fruit-bearing, heat-⟦tolerant-⟧\n"
        ),
        Example(
            (
                "The gardeners of the park have planted three hundred trees along the river, most of them chestnuts. In "
                "spring they will see whether the ⟦chest⟧\n"
            ),
            message="the text stops inside a word: “chest” is the beginning of “chestnuts”, which the text uses elsewhere",
        ),
    ),
    good=(
        Example("The gardeners of the park have planted three hundred trees along the river, most of them chestnuts.\n"),
        Example(
            "The gardeners of the park have planted trees along the river, and a single tree in the yard of each of the "
            "old school houses, a plane tree\n"
        ),
        Example(
            "Ogrodnicy posadzili wzdłuż rzeki trzysta nowych kasztanów i opisali je wszystkie w małym katalogu. Za każdym "
            "stoi tabliczka, a dla dzieci ze szkoły jest jeszcze jeden duży kasztan\n"
        ),
        Example("Trees - chestnuts -\n"),
    ),
)
