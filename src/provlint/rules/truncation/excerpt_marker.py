"""Finds the marks that feeds and blog software put where they cut a text, at the end of a document:

- `[…]`, `[...]`, `[&hellip;]` as the last thing on the line;
- character counts such as `[+1234 chars]`, and notes such as `(truncated)`;
- "… Read more", "» Continue reading" behind the text, in some sixty languages, also with the title of the text;
- a read-more line of its own, but only below an unfinished line of at least 60 code points or an ellipsis: below a complete
  sentence it is page furniture, which family `residue` reports;
- "(more…)", "(mehr …)", as WordPress writes it, behind the text;
- a line that says where the rest of this text stands ("Read the full story on ...", "Continue reading at ...", "Lire la suite
  sur ...") or names it ("Read the rest of this article"), in some thirty languages, also below a complete sentence;
- a line that holds nothing but an ellipsis and arrows;
- a plain `…`, `...` or `»` behind a word with which no sentence ends ("because of the…") or a comma, as the only ellipsis of the
  document and not in speech.

Any other plain `…` at the end of a sentence is a matter of style and left alone, as are marks inside the text, where `[…]`
shortens a quotation. Each mark is a finding of its own. The sentence that blog software puts below each text of a feed ("The
post ... appeared first on ...") is looked past. The fix cuts back to the last whole sentence and removes the marks; it is
unsafe, because the text stays incomplete.
"""

from __future__ import annotations

from provlint.finding import Hit
from provlint.rule import Example, Rule, rule_id, shown
from provlint.rules.truncation._ending import markers_at_the_end

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """One hit a marker, in the document's order."""
    for marker in document.view(markers_at_the_end):
        from provlint.rules.truncation._repair import cut_back

        yield Hit(marker.span, {"kind": marker.kind}, cut_back(document))


RULE = Rule(
    id=rule_id(__name__),
    summary="Mark of an excerpt at the end of the text",
    severity="error",
    message="the text is an excerpt: {kind} “{match}”",
    why="The mark says that the rest of the text stands elsewhere; what is here is incomplete.",
    help="Fetch the full text from its source, or remove the mark and accept the shorter text.",
    doc=__doc__ or "",
    check=check,
    shows=shown(markers_at_the_end),
    bad=(
        Example(
            (
                "The ferry will stop running in October, the council said, because the pier has to be rebuilt from the "
                "ground. Passengers ⟦[…]⟧\n"
            ),
            fixed=(
                "The ferry will stop running in October, the council said, because the pier has to be rebuilt from the ground.\n"
            ),
            message="the text is an excerpt: a bracketed ellipsis “[…]”",
        ),
        Example("The ferry will stop running in October, the council said, and the pier has to be⟦… [+2841 chars]⟧\n"),
        Example(
            "The ferry will stop in October, the council said. The pier has to be rebuilt. ⟦[…]⟧\n",
            fixed="The ferry will stop in October, the council said. The pier has to be rebuilt.\n",
        ),
        Example(
            "The ferry will stop running in October. The council wants to build the pier anew from the ground up, because of "
            "the⟦…⟧\n",
            fixed="The ferry will stop running in October.\n",
        ),
        Example(
            "The ferry will stop running in October, the council said.\n\n⟦Read the full story on pier-news.example »⟧\n",
            path="ferry.txt",
        ),
        Example(
            "The ferry will stop running in October, the council said, because the pier has to be rebuilt. ⟦(more…)⟧\n",
            fixed="The ferry will stop running in October, the council said, because the pier has to be rebuilt.\n",
        ),
        Example(
            "The ferry will stop running in October. The council wants to build the pier anew, and has told the shipwrights that "
            "they ⟦[Read the full story here]⟧\n",
            fixed="The ferry will stop running in October.\n",
        ),
        Example(
            "Le bac cessera de circuler en octobre.\n\nLe conseil veut reconstruire l'embarcadère.\n\n"
            "⟦Lire la suite de l’article⟧\n",
            path="bac.txt",
        ),
        Example(
            "Le bac cessera de circuler en octobre. Le conseil veut reconstruire l'embarcadère depuis ses fondations avec "
            "l'aide de la ⟦»⟧\n\n⟦Lire la suite⟧\n",
            fixed="Le bac cessera de circuler en octobre.\n",
        ),
        Example(
            "Passengers who hold a season ticket for the ferry will be taken across by bus from October on, and\n\n"
            "⟦Continue reading “The last ferry”⟧\n\nThe post The last ferry appeared first on Pier News.\n",
            path="ferry.txt",
        ),
        Example(
            (
                "The ferry will stop in October. Passengers who hold a season ticket will be taken across by bus, and the\n\n⟦ "
                "» …⟧\n⟦Read More⟧\n"
            ).replace("⟦ »", " ⟦»"),
            fixed="The ferry will stop in October.\n",
            path="ferry.txt",
        ),
        Example(
            "Die Fähre fährt ab Oktober nicht mehr, weil der Anleger von Grund auf neu gebaut werden muss, sagte "
            "der\n\n⟦Weiterlesen⟧\n"
        ),
    ),
    good=(
        Example(f"# Mill visit\n\nName: {30 * '.'}\n\nThe child may turn the wheel.\n\n{30 * '.'}\n"),
        Example(
            (
                "The ferry will stop running in October, because the pier has to be rebuilt from the "
                "ground.\n\nLike\nShare\nRead more\n"
            ),
            path="ferry.txt",
        ),
        Example("“The pier […] has to be rebuilt,” the council said. Nobody knows for how long the ferry will stop.\n"),
        Example("Nobody knows for how long the ferry will stop. Perhaps for good...\n"),
        Example("Nobody knows for how long the ferry will stop, since the pier has to be rebuilt. (Read more)\n"),
        Example(
            "The ferry will stop running in October.\n\nRead the full report at pier.example\n\nMore about the pier\n",
            path="ferry.txt",
        ),
        Example(
            "The old ferryman died in March at the age of ninety, after half a century on the lake. Rest in peace, Ada Quill…\n"
        ),
        Example(
            "“I would have taken you across,” he said, and then he thought of the wind. “If only there had been time for the…”\n"
        ),
        Example("- [Read more about the pier](pier.md)\n- [Read more about the ferry](ferry.md)\n"),
    ),
)
