"""A paragraph of 60 characters or more that stands a second time in the document: a teaser that is also the first paragraph, an
article taken twice, a block pasted twice.

Paragraphs are compared by letters; case, quotation marks and spacing make no difference, and a Chinese or Japanese letter
counts as three. Left alone is what repeats by right: verse and refrains, captions, tables, lists, code and quotations, entries
of a changelog, questions and answers, the numbered headings of a table of contents, and a formula that stands three times or
more.

What returns in another section, after a heading, a list or a listing, is left alone where it opens or closes both sections
(legal boilerplate, a safety notice), in manuals and references (documents with listings, tables or long lists), and where it is
short: a single sentence, or less than 150 characters. It counts where it stands right below the first one, and where two fifths
of all paragraphs are copies, for then the article was taken twice.

The fix removes the second one; it is not safe, for which of the two is the stray one only a reader can tell.

Calibration: 2 of 4,182 clean documents (.5 per 1000), both with real copies, and 1 of 8,300 manuals and read-me files; before
sections counted it was 42 of the former, most of them reference manuals.
"""

from __future__ import annotations

from provlint.document.sentences import ends_sentence, split_sentences
from provlint.finding import Fix, Hit, Span
from provlint.rule import Example, Option, Rule, rule_id
from provlint.rules.duplication._comparison import (
    BREAKS,
    at_one_place,
    in_other_entry,
    is_manual,
    is_numbered,
    normal,
    shortest,
)
from provlint.rules.duplication._looks import check_paragraphs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from provlint.document import Document
    from provlint.document.blocks import Block

OFTEN = 3
"""Times from which a paragraph is a formula of the document and no accident."""
LONG = 150
"""Code points of a paragraph that is no formula of its document though it returns in another section."""


def copies(document: Document, least: int) -> Iterator[Hit]:
    """Each paragraph of at least so many characters that stands above already."""
    masked = document.masked
    shorter = shortest(least, masked)
    # Few paragraphs begin like another: only those are normalised whole.
    heads: dict[str, list[Block]] = {}
    for block in document.blocks:
        size = block.end - block.start
        if block.kind == "paragraph" and (size >= least or size >= shorter == shortest(least, masked[block.start : block.end])):
            heads.setdefault(normal(masked[block.start : block.start + 20]), []).append(block)
    groups: dict[str, list[Block]] = {}
    for head in heads.values():
        if len(head) > 1:
            for block in head:
                groups.setdefault(normal(masked[block.start : block.end]), []).append(block)
    pairs = [(group[0], group[1]) for key, group in groups.items() if _is_accident(document, key, group)]
    if pairs:
        yield from _apart_from_sections(document, sorted(pairs, key=lambda pair: pair[1].start))


def _is_accident(document: Document, key: str, group: list[Block]) -> bool:
    """Whether exactly two prose paragraphs have this text."""
    if not key or len(group) == 1 or len(group) >= OFTEN or "\0" in key:
        return False
    if _letters(key) * 2 < len(key) or key.endswith(":") or _is_quoted(key):
        return False  # a rule of dashes, the introduction of a list or listing, a pull quote
    if key[:2] in ("q:", "a:") or is_numbered(key) or not ends_sentence(document.text[group[0].start : group[0].end]):
        return False  # questions and answers; the numbered headings of a table of contents; the captions of a series
    return not _is_verse(document.text[group[0].start : group[0].end])


def _letters(key: str) -> int:
    """How many letters the text has; the vowel signs of Indian scripts, half of their text, are marks to Unicode."""
    letters = sum(map(str.isalpha, key))
    if letters * 2 < len(key) and not key.isascii():
        from unicodedata import category

        letters += sum(category(char)[0] == "M" for char in key)
    return letters


def _apart_from_sections(document: Document, pairs: list[tuple[Block, Block]]) -> Iterator[Hit]:
    """The hits of those pairs that stand in one section, and of all where the whole article stands twice."""
    blocks = document.blocks
    number = {block.start: place for place, block in enumerate(blocks)}
    paragraphs = sum(block.kind == "paragraph" for block in blocks)
    whole = len(pairs) >= 3 and len(pairs) * 5 >= paragraphs * 2
    for first, second in pairs:
        one, two = number[first.start], number[second.start]
        between, around = blocks[one + 1 : two], blocks[two + 1 : two + 2]
        parted = any(block.kind in BREAKS for block in (*between, *around)) or in_other_entry(document, first.start, second.start)
        if (
            whole
            or not between
            or not parted
            or _is_teaser(blocks[:one], between)
            or not (is_manual(blocks) or at_one_place(blocks, one, two) or _is_short(document.text[first.start : first.end]))
        ):
            yield _hit(document, first, second)


def _is_short(paragraph: str) -> bool:
    """Whether the paragraph is a single sentence, or so short that it may be a formula."""
    return len(paragraph) < shortest(LONG, paragraph) or len(list(split_sentences(paragraph, 0, len(paragraph)))) == 1


def _is_teaser(before: Sequence[Block], between: Sequence[Block]) -> bool:
    """Whether the first one opens the document and nothing but open lines (a date, a byline) parts it from the second."""
    return all(block.kind in ("title", "furniture") for block in before) and all(
        block.kind == "furniture" or (block.kind == "heading" and not block.level) for block in between
    )


def _is_verse(paragraph: str) -> bool:
    """Whether the lines are short, as those of a song are: at least two, of 50 code points at most on average."""
    lines = paragraph.count("\n") + 1
    return lines > 1 and len(paragraph) <= lines * 50


def _is_quoted(key: str) -> bool:
    return key[0] in "\"'" and key[-1] in "\"'"


def _hit(document: Document, first: Block, second: Block) -> Hit:
    span = Span(second.start, second.end)
    row = document.lines.row(first.start)
    fix = Fix(((_removal(document.text, second), ""),), message="Remove the second one")
    return Hit(span, {"line": str(row)}, fix)


def _removal(text: str, block: Block) -> Span:
    """The block with the line breaks that follow it."""
    end = block.end
    while end < len(text) and text[end] in " \t\r\n":
        end += 1
    # The blanks before the next line belong to it.
    while end > block.end and text[end - 1] in " \t":
        end -= 1
    return Span(block.start, end)


RULE = Rule(
    id=rule_id(__name__),
    summary="Paragraph that stands twice",
    severity="warning",
    message="the paragraph of line {line} again",
    why="Repeated text weighs double in every count and teaches a model to repeat.",
    help="Remove one of the two.",
    doc=__doc__ or "",
    check=check_paragraphs,
    options=(Option("min-characters", default=60, doc="Length from which a paragraph counts"),),
    bad=(
        Example(
            "The library will close its doors on Sundays from the first of March, the council said.\n\n"
            "Readers had asked for longer hours on weekdays.\n\n"
            "⟦The library will close its doors on Sundays from the first of March, the council said.⟧\n\n"
            "Staff were told on Monday.\n",
            fixed="The library will close its doors on Sundays from the first of March, the council said.\n\n"
            "Readers had asked for longer hours on weekdays.\n\nStaff were told on Monday.\n",
            message="the paragraph of line 1 again",
        ),
        Example(
            "Library to close on Sundays\n\n"
            "The library will close its doors on Sundays from the first of March, the council said.\n\n"
            "Published on Monday\n\n"
            "⟦The library will close its doors on Sundays from the first of March, the council said.⟧\n\n"
            "Readers had asked for longer hours on weekdays, and the council has found the money for them.\n",
            path="library.txt",
        ),
        Example(
            "The bridge is “safe for now”, the engineer’s report says, but it must be looked at each spring.\n\n"
            '⟦The bridge is "safe for now", the engineer\'s report says, but it must be looked at each spring.⟧\n',
            path="bridge.txt",
        ),
        Example(
            "चक्की\n\nनदी के किनारे की पुरानी चक्की अगले महीने से फिर चलेगी, गाँव के लोगों ने यह तय किया है।\n\nपानी ठंडा है।\n\n"
            "⟦नदी के किनारे की पुरानी चक्की अगले महीने से फिर चलेगी, गाँव के लोगों ने यह तय किया है।⟧\n",
            path="chakki.txt",
        ),
        Example(
            "# The mill\n\nThe mill stands by the river.\n\n## Its wheel\n\n"
            "The wheel was taken down for repair in 1902 and never put back.\n\n"
            "⟦The wheel was taken down for repair in 1902 and never put back.⟧\n\n## Its owner\n\nShe lives in town.\n"
        ),
        Example(
            "# The mill\n\nThe mill by the river has ground oats for the whole district since 1840. Next spring it will be "
            "opened to visitors, who may watch the stones turn on the first Sunday of the month.\n\n"
            "## Its wheel\n\nThe wheel was taken down in 1902.\n\n## Its owner\n\nShe lives in town.\n\n"
            "⟦The mill by the river has ground oats for the whole district since 1840. Next spring it will be "
            "opened to visitors, who may watch the stones turn on the first Sunday of the month.⟧\n"
        ),
        Example(
            "河边的老磨坊下个月重新开门，村里的人昨天在会上这样决定。\n\n水还很凉。\n\n⟦河边的老磨坊下个月重新开门，村里的人昨天在会上这样决定。⟧\n",
            path="mofang.txt",
        ),
    ),
    good=(
        Example("=" * 70 + "\nThe ferry runs on Sundays too.\n" + "=" * 70 + "\n\nIt is late.\n", path="ferry.txt"),
        Example(
            "And the river ran on,\nand the river ran on,\nand nobody counted the days it ran on.\n\nHe left.\n\n"
            "And the river ran on,\nand the river ran on,\nand nobody counted the days it ran on.\n",
            path="song.txt",
        ),
        Example(
            "\n\n".join(
                f"## Tool {number}\n\nWear gloves and goggles, and keep the guard closed while the blade is turning."
                for number in range(3)
            )
            + "\n"
        ),
        Example(
            "# Tours\n\n## By boat\n\nThe tour takes a day. It leaves at nine.\n\n"
            "Children under twelve pay half the price if they come with a grown-up. Tickets are sold on board, in cash, and "
            "are not taken back once the tour has begun, whatever the weather.\n\n"
            "## By bus\n\nWe drive along the coast.\n\nThere is a stop for lunch.\n\n"
            "Children under twelve pay half the price if they come with a grown-up. Tickets are sold on board, in cash, and "
            "are not taken back once the tour has begun, whatever the weather.\n"
        ),
        Example(
            "Contents\n\n2.1. Why does the ferry not run when the wind comes from the north?\n\n2.2. Who pays for the ferry?\n\n"
            "2.1. Why does the ferry not run when the wind comes from the north?\n\nBecause of the pier, which is open there.\n",
            path="questions.txt",
        ),
        Example("Thanks for reading.\n\nThanks for reading.\n"),
        Example(
            "The library will close its doors on Sundays from the first of March.\n\n"
            "The library will close its doors on Sundays from the first of April.\n"
        ),
    ),
)
