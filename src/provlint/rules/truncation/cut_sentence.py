"""Finds a document whose prose stops inside a sentence: a feed that carries only the beginning, a crawler that ran out of
bytes, a field that was too short.

## What speaks for a cut

- The last word is one that ends no sentence: an article, a preposition, a conjunction, an auxiliary (own lists for 35
  languages); in English also one that ends less than one sentence in eighty (counted over 1.2 million words).
- The last word is no English word but may be the beginning of one: up to three letters and unknown, or two letters at its end
  with which no English word ends.
- The last character is a comma.
- In Markdown, a link or inline code is opened and never closed. This sign needs no other beside it.
- A read-more line or another marker of an excerpt follows an open paragraph.
- Finished sentences stand before the open one in the same paragraph, the last word is in lower case, and the document's other
  long paragraphs end in closing marks nearly without exception.

A quotation mark or bracket that is left open is named as further evidence. The words and the comma also need the document's own
habit of closing its paragraphs. Interface lines, credits, tags and link definitions behind the prose are looked past.

## What it leaves alone

Lists, tables, headings, code, quotations set off as blocks, verse, sign-offs, bylines, credits, rights lines, hashtags,
addresses, headlines, open lines that follow another open line (captions, links to other pages), notes in emphasis, agencies and
dates of tweets behind a full stop, lines that end in a colon or a link, and languages without sentence marks (Thai, Lao,
Burmese, Khmer). Chinese and Japanese endings are judged by `truncation/maybe-cut` only.

## Calibration

False alarms: 0 of 1,831 clean documents, 0 of 1,998 of the speed corpus, 2 of 536 scraped articles (a line of teasers, an author
who left out his last full stop). Found, in documents that were only counted on: .62 of cuts at a word boundary, .98 behind a
comma, .67 inside a word; with `truncation/maybe-cut` .88, .99 and .91.

The fix cuts the text back to its last whole sentence; it is unsafe, since more may be lost than the open sentence.

**A cut behind a complete sentence leaves no sign in the text and is not found.** The span is the last clause, up to the end of
the prose.
"""

from __future__ import annotations

from provlint.finding import Hit
from provlint.rule import Example, Rule, rule_id, shown
from provlint.rules.truncation._ending import find_ending

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """One hit on the last clause where the evidence suffices alone."""
    ending = document.view(find_ending)
    if ending and ending.strong:
        from provlint.rules.truncation._repair import cut_back

        yield Hit(ending.span, {"evidence": "; ".join(ending.evidence)}, cut_back(document), confidence=0.9)


RULE = Rule(
    id=rule_id(__name__),
    summary="Text that stops inside a sentence",
    severity="error",
    message="the text stops inside a sentence: {evidence}",
    why="What follows the cut is lost, and a reader or model that takes the piece for the whole learns a wrong ending.",
    help="Fetch the document again in full; if that is impossible, leave it out or cut it back to its last whole sentence.",
    doc=__doc__ or "",
    check=check,
    shows=shown(find_ending),
    verdict="drop",
    bad=(
        Example(
            "The harbour office keeps a ledger of every boat that has wintered here since 1911. It lists the owner, the "
            "berth and the fee.\n\n"
            "Most entries are dull. One page, though, ⟦tells of a storm that carried three of the boats over the wall "
            "and into the⟧\n",
            message=(
                "the text stops inside a sentence: it ends with the word “the”; 1 of 1 paragraphs before it end in a closing mark"
            ),
        ),
        Example(
            "Our bakery uses rye from two farms in the valley, and both deliver on Mondays. The flour rests for a week.\n\n"
            "The dough needs time. ⟦We feed the starter with water,⟧\n\n"
            "Like\nShare\n12\n",
            fixed=(
                "Our bakery uses rye from two farms in the valley, and both deliver on Mondays. The flour rests for a week.\n\n"
                "The dough needs time.\n\n"
                "Like\nShare\n12\n"
            ),
            path="bakery.txt",
        ),
        Example(
            "Das Stellwerk am Nordbahnhof wurde im vorigen Jahr stillgelegt. Seitdem steht das Gebäude leer und verfällt.\n\n"
            "Ein Verein möchte es nun kaufen. ⟦Die Mitglieder haben bereits Geld gesammelt und verhandeln seit dem "
            "Frühjahr mit der Bahn über die⟧\n",
        ),
    ),
    good=(
        Example(
            "The harbour office keeps a ledger of every boat that has wintered here since 1911. It lists the owner, the "
            "berth and the fee.\n\n"
            "Most entries are dull.\n\nLike\nLove\n3\nRead more\n",
            path="harbour.txt",
        ),
        Example(
            "The signal box was closed last year, and the building has stood empty since. A society wants to buy it.\n\n"
            "It will be opened to visitors in May.\n\nWith files from Ada Quill and Tom Reed\n\n#railways #heritage\n",
        ),
        Example(
            "To bake the bread you will need the following things, all of which a village shop has in stock in any season:\n\n"
            "- rye flour\n- water that is not too cold, and\n- salt from a jar to taste, or from the\n",
        ),
        Example(
            "The wind went round the house at night,\nThe shutters knocked, the lamp burned low,\nAnd no one came to put "
            "it right,\nAnd no one would, and no one will, although\n"
        ),
        Example(
            "The signal box was closed last year, and the building has stood empty since. A society wants to buy it.\n\n"
            "It will be opened to visitors in May.\n\nSign up for our newsletter\n"
            "We use cookies to make this site better for you. Accept all\n",
        ),
        Example("Where the Old Road Ends, and What Became of the Inn That Stood at the Foot of the Hill, a Tale of the\n"),
    ),
)
