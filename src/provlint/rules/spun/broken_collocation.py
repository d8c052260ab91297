"""Finds pairs of words that hardly stand together in English but would if one word were another: “raised issues”, “large
sufficient”, “buying and selling on” for trading on. A synonym spinner looks every word up alone, so each word it leaves is
English and its company is not.

One such pair shows nothing: people are inventive, too, and half of all clean pages have one. So the rule is off by itself,
reports pairs only where they gather (FEWEST of them, and so much weight per 100 words), and supports `spun/spun-document`.
The message names the likelier pair, which is a guess by frequency and no repair. Names, short quotations, tables, code,
block quotes and passages about wording are left alone.

Which pairs are broken was worked out from a dictionary of what spinners put for what (`rules/spun/replacements.tsv`) and
from counts of web English and of clean texts; see `bench/quality/train_collocations.py`.
"""

from __future__ import annotations

from provlint.finding import Hit
from provlint.rule import Example, Rule, rule_id
from provlint.rules.spun._collocations import broken_collocations, broken_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options

FEWEST = 3
"""Distinct replacements among the broken pairs from which on they are reported."""

DENSITY = 5.0
"""Weight of broken pairs per 100 words from which on they are reported; clean texts have 3 in the mean, spun ones 15 to 25."""


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """The broken collocations of a document that has many."""
    least = DENSITY * len(document.words) / 100
    if document.language not in ("", "en") or sum(one.weight for one in document.view(broken_words)) < least:
        return
    found = document.view(broken_collocations)
    if len({one.entry for one in found}) < FEWEST or sum(one.weight for one in found) < least:
        return
    for one in found:
        data = {
            "text": one.text,
            "likelier": one.likelier,
            "original": one.original,
            "entry": one.entry,
            "weight": f"{one.weight:.1f}",
        }
        if one.quoted:
            data["quoted"] = "yes"
        yield Hit(one.span, data, confidence=0.5)


RULE = Rule(
    id=rule_id(__name__),
    summary="Words that hardly stand together, where a likelier one was replaced",
    severity="info",
    message="“{match}” hardly stands in English; likelier is “{likelier}”",
    why="A word may have been replaced by a program that did not see its neighbours.",
    help="Look whether the word is the author's.",
    doc=__doc__ or "",
    check=check,
    bad=(
        Example(
            "The council ⟦raised issues⟧ about the road and the bridge, which is not ⟦large sufficient⟧ for two lanes.\n"
            "Residents ⟦advised reporters⟧ that the firm in charge knew it.\n",
            message="“raised issues” hardly stands in English; likelier is “raised concerns”",
        ),
        Example(
            "The ⟦workforce of⟧ the lab ⟦is making an attempt⟧ to find a cure. A bunch of sufferers ⟦took half⟧ in it.\n",
        ),
    ),
    good=(
        Example("The ferry sails at noon. The crew keeps the engine warm, and nobody asks the captain why.\n"),
        Example("A spinner writes “large sufficient for”, “raised issues about” and “advised reporters”.\n"),
        Example("One wrong pair shows nothing: the soup was large sufficient for a family of six, said the cook.\n"),
    ),
    default=False,
    verdict="keep",
)
