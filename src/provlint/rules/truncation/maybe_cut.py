"""Finds documents that may stop inside a sentence where the signs do not suffice for `truncation/cut-sentence`.

Reported are the same signs without the support of the document's own habit, words that end few sentences, a quotation mark or
bracket left open, and open paragraphs in documents that otherwise close theirs: long ones, and short ones that look like the
first words of a sentence, where no other short line of the document but its title is open or the line above is prose. A text
whose author forgot the last full stop looks the same, and so do captions and invitations. That is why the rule is opt-in; it is
meant for collecting candidates, or for corpora whose texts are known to end properly.

Calibration: 1 of 1,831 clean documents, 3 of 2,000 of the speed corpus, 3 of 3,614 package pages, 27 of 13,821 descriptions of
packages in 30 languages, which lack their last full stop, and 7 of 536 scraped articles. The fix is that of `truncation/cut-
sentence`.

Chinese, Japanese and Korean lines that end in a particle are reported here where nothing else speaks: headlines end so, too.
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
    """One hit on the last clause where there is evidence, but not enough."""
    ending = document.view(find_ending)
    if ending and not ending.strong:
        from provlint.rules.truncation._repair import cut_back

        yield Hit(ending.span, {"evidence": "; ".join(ending.evidence)}, cut_back(document), confidence=0.5)


RULE = Rule(
    id=rule_id(__name__),
    summary="Text that may stop inside a sentence",
    severity="warning",
    message="the text may stop inside a sentence: {evidence}",
    why="A text that was cut off and is taken for the whole teaches a wrong ending.",
    help="Compare the end with the document's source; fetch it again if more follows there.",
    doc=__doc__ or "",
    check=check,
    shows=shown(find_ending),
    default=False,
    bad=(
        Example(
            "The mill was built in 1840 by two brothers from the coast, who had been shipwrights. It ground oats for the "
            "whole district.\n\n"
            "⟦Its wheel was taken down for repair in the spring of 1902 and never put back after the flood reached "
            "Miller Street⟧\n"
        ),
        Example(
            "⟦Visitors who come by train find the gate of the old mill at the end of the lane that leaves the station "
            "and runs to the⟧\n"
        ),
        Example(
            "The mill was built in 1840 by two brothers from the coast, who had been shipwrights. It ground oats for the "
            "whole district.\n\n⟦Nobody in the village remembers⟧\n"
        ),
        Example(
            "The mill was built in 1840 by two brothers from the coast, who had been shipwrights. It ground oats for the "
            "whole district.\n\n"
            "Its wheel was taken down for repair in the spring of 1902 and never put back after the flood.\n\n"
            "⟦Local carpenters⟧\n"
        ),
    ),
    good=(
        Example(
            "The mill was built in 1840 by two brothers from the coast, who had been shipwrights. It ground oats for the "
            "whole district.\n\nKeep up with the news from the mill\n"
        ),
        Example(
            "The mill was built in 1840 by two brothers from the coast, who had been shipwrights. It ground oats for the "
            "whole district.\n"
        ),
        Example("Mill Street\n\nOpen daily\n"),
        Example(
            "The mill was built in 1840 by two brothers from the coast, who had been shipwrights. See the plan:\n\n- "
            "wheel\n- race\n"
        ),
    ),
)
