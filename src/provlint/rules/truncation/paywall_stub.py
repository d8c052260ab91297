"""Finds the sentence with which a publisher closes the free part of an article: an invitation to subscribe or sign in *in order
to go on reading*, a statement that the text is for subscribers, a counter of free articles or of remaining characters. Frames
in thirty languages.

Only the last six lines count, only lines of up to 240 code points, and nothing in quotation marks: a text about paywalls quotes
such sentences in its middle. An invitation to subscribe to a newsletter, without a word about reading on, is page furniture and
not reported here.
"""

from __future__ import annotations

from provlint.finding import Hit
from provlint.rule import Example, Rule, rule_id, shown
from provlint.rules.truncation._paywall import GATE, find_notices

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """One hit a notice, in the document's order."""
    for span in document.view(find_notices):
        from provlint.rules.truncation._repair import cut_back

        yield Hit(span, {}, cut_back(document))


RULE = Rule(
    id=rule_id(__name__),
    summary="Paywall notice in place of the rest of the text",
    severity="error",
    message="the text ends in a paywall notice: “{match}”",
    why="Only the free beginning of the text is here, and the notice is taken for a part of it.",
    help="Fetch the full text from a source that may give it, or leave the document out.",
    doc=__doc__ or "",
    check=check,
    gate=GATE,
    shows=shown(find_notices),
    verdict="drop",
    bad=(
        Example(
            "The orchard was sold in March to a family from the next valley, who want to keep the old "
            "trees.\n\n⟦Subscribe to continue reading.⟧\n"
        ),
        Example(
            "The orchard was sold in March to a family from the next valley, who\n\n"
            "⟦This article is for subscribers only.⟧\n⟦Already a subscriber? Log in⟧\n"
        ),
        Example(
            "The orchard was sold in March. The family from the next valley, who want to keep the old trees,\n\n"
            "⟦This article is for subscribers only.⟧\n",
            fixed="The orchard was sold in March.\n",
        ),
        Example("Le verger a été vendu en mars à une famille de la vallée voisine.\n\n⟦Cet article est réservé aux abonnés.⟧\n"),
        Example("Frukttregården ble solgt i mars.\n\n⟦For å lese hele saken må du være abonnent.⟧\n"),
        Example("果樹園は三月に隣の谷の家族に売られた。\n\n⟦この記事は会員限定です。残り1200文字⟧\n"),
    ),
    good=(
        Example(
            'Publishers write "this article is for subscribers only" and hope for the best.\n\nReaders, says the report, '
            "turn away at once.\n"
        ),
        Example(
            "To read on in the old book, ask for a pencil at the desk; those who want to keep it become members of the library.\n"
        ),
        Example("The orchard was sold in March.\n\nSubscribe to our newsletter\n"),
        Example(
            "To join the club, subscribe at the gate of the orchard; a member pays half.\n\nThe gate is open from nine to five.\n"
        ),
    ),
)
