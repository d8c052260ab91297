"""A sentence of more than 60 words (option `max-words`): often two paragraphs run together, a list without its breaks, or a
menu taken for prose; sometimes only a long sentence.

Words are counted between blanks. Scripts that write no blanks are left alone, as are lists, tables, quotations and code. It is
information and opt-in: a long sentence is no defect in itself. Of 4,182 clean documents it names one in eight.
"""

from __future__ import annotations

from provlint.finding import Hit
from provlint.rule import Example, Option, Rule, rule_id

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options


def check(document: Document, options: Options) -> Iterator[Hit]:
    """Each sentence of a paragraph with more words than allowed."""
    most = options.integer("max-words")
    text = document.masked
    paragraphs = [block for block in document.blocks if block.kind == "paragraph" and block.end - block.start > most]
    at = 0
    for sentence in document.sentences:
        if sentence.end - sentence.start <= most:
            continue  # a word and its blank are two characters
        while at < len(paragraphs) and paragraphs[at].end <= sentence.start:
            at += 1
        if at == len(paragraphs):
            return
        if sentence.start < paragraphs[at].start:
            continue
        words = len(text[sentence.start : sentence.end].replace("\0", " ").split())
        if words > most:
            yield Hit(sentence, {"words": str(words), "most": str(most)})


RULE = Rule(
    id=rule_id(__name__),
    summary="Sentence longer than a reader can hold",
    severity="info",
    message="sentence of {words} words, more than {most}",
    why="Readers lose such a sentence, and so do splitters that feed other tools.",
    help="Divide it, or see whether a line break or a full stop was lost.",
    doc=__doc__ or "",
    check=check,
    default=False,
    verdict="keep",
    options=(Option("max-words", default=60, doc="Words that a sentence may have"),),
    bad=(
        Example("⟦" + "The road goes on and " * 13 + "ends.⟧\n", message="sentence of 66 words, more than 60"),
        Example("⟦One two three four five six.⟧ One two.\n", options={"max-words": 5}),
    ),
    good=(
        Example("The road goes on. " * 20 + "\n"),
        Example("- " + "one item after another " * 20 + "\n"),
        Example("```\n" + "word " * 80 + "\n```\n"),
        Example("長い文章です" * 60 + "。\n"),
    ),
)
