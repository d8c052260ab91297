"""Finds the marks that feeds and blog software put where they cut a text, at the end of a document:

- `[…]`, `[...]`, `[&hellip;]` as the last thing on the line;
- character counts such as `[+1234 chars]`, and notes such as `(truncated)`;
- "… Read more", "» Continue reading" behind the text, in some forty languages;
- a read-more line of its own, but only below an unfinished line of at least 60 code points or an ellipsis: below a complete
  sentence it is page furniture, which family `residue` reports;
- a line that holds nothing but an ellipsis and arrows.

A plain `…` or `...` at the end of a sentence is a matter of style and left alone, as are marks inside the text, where `[…]`
shortens a quotation. Each mark is a finding of its own. The fix removes the mark, with its line where nothing else stands on
it; it is unsafe, because the text stays incomplete.
"""

from __future__ import annotations

from provlint.finding import Fix, Hit, Span
from provlint.rule import Example, Rule, rule_id, shown
from provlint.rules.truncation._markers import find_markers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """One hit a marker, in the document's order."""
    for marker in document.view(find_markers):
        fix = Fix(((_removed(document, marker.span), ""),), safe=False, message="Remove the marker")
        yield Hit(marker.span, {"kind": marker.kind}, fix)


def _removed(document: Document, span: Span) -> Span:
    """The marker with the blanks before it, or its whole line where nothing else stands on it."""
    line = document.lines.span(document.lines.row(span.start))
    before = document.text[line.start : span.start]
    if before.strip():
        return Span(span.start - (len(before) - len(before.rstrip())), span.end)
    row = document.lines.row(span.start)
    return Span(line.start, document.lines.starts[row] if row < len(document.lines) else line.end)


RULE = Rule(
    id=rule_id(__name__),
    summary="Mark of an excerpt at the end of the text",
    severity="error",
    message="the text is an excerpt: {kind} “{match}”",
    why="The mark says that the rest of the text stands elsewhere; what is here is incomplete.",
    help="Fetch the full text from its source, or remove the mark and accept the shorter text.",
    doc=__doc__ or "",
    check=check,
    shows=shown(find_markers),
    bad=(
        Example(
            (
                "The ferry will stop running in October, the council said, because the pier has to be rebuilt from the "
                "ground. Passengers ⟦[…]⟧\n"
            ),
            fixed=(
                "The ferry will stop running in October, the council said, because the pier has to be rebuilt from the "
                "ground. Passengers\n"
            ),
            message="the text is an excerpt: a bracketed ellipsis “[…]”",
        ),
        Example("The ferry will stop running in October, the council said, and the pier has to be⟦… [+2841 chars]⟧\n"),
        Example(
            (
                "Passengers who hold a season ticket for the ferry will be taken across by bus from October on, and the\n\n⟦ "
                "» …⟧\n⟦Read More⟧\n"
            ).replace("⟦ »", " ⟦»"),
            fixed="Passengers who hold a season ticket for the ferry will be taken across by bus from October on, and the\n\n",
            path="ferry.txt",
        ),
        Example(
            "Die Fähre fährt ab Oktober nicht mehr, weil der Anleger von Grund auf neu gebaut werden muss, sagte "
            "der\n\n⟦Weiterlesen⟧\n"
        ),
    ),
    good=(
        Example(
            (
                "The ferry will stop running in October, because the pier has to be rebuilt from the "
                "ground.\n\nLike\nShare\nRead more\n"
            ),
            path="ferry.txt",
        ),
        Example("“The pier […] has to be rebuilt,” the council said. Nobody knows for how long the ferry will stop.\n"),
        Example("Nobody knows for how long the ferry will stop. Perhaps for good...\n"),
        Example("- [Read more about the pier](pier.md)\n- [Read more about the ferry](ferry.md)\n"),
    ),
)
