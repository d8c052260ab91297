"""Whether a document is old, scriptural or legal: such English has phrases that spinners have taken into fashion again."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provlint.document import Document

ARCHAIC = frozenset(
    {
        "aforesaid",
        "aforementioned",
        "art",
        "canst",
        "doth",
        "dost",
        "erst",
        "ere",
        "forthwith",
        "hast",
        "hath",
        "hereby",
        "herein",
        "hereinafter",
        "hereof",
        "hereto",
        "heretofore",
        "hereunder",
        "herewith",
        "hither",
        "howbeit",
        "lest",
        "methinks",
        "nay",
        "notwithstanding",
        "oft",
        "peradventure",
        "pursuant",
        "quoth",
        "shalt",
        "shew",
        "shewn",
        "thee",
        "thence",
        "thereby",
        "therefrom",
        "therein",
        "thereof",
        "thereon",
        "thereto",
        "theretofore",
        "thereunder",
        "therewith",
        "thine",
        "thither",
        "thou",
        "thy",
        "thyself",
        "'tis",
        "tis",
        "'twas",
        "twas",
        "unto",
        "verily",
        "wast",
        "whence",
        "whereby",
        "wherefore",
        "wherein",
        "whereof",
        "whereon",
        "whereupon",
        "whosoever",
        "wilt",
        "withal",
        "wouldst",
        "ye",
        "yea",
        "yonder",
    }
)
"""Words of old, scriptural and legal prose that news and blogs have hardly any of."""

FEWEST = 2
"""Distinct words of ARCHAIC that make a document archaic; one (“whereby”, “notwithstanding”) is met in any newspaper."""


FORMAL = ARCHAIC | {"forenoon", "gentleman", "gentlemen", "hereafter", "shall"}
"""Words of which one is enough to expect turns of phrase that news and blogs do not have; spun texts have next to none."""


def is_formal(document: Document) -> bool:
    """Whether any word is of old, scriptural, legal or ceremonious prose."""
    return not FORMAL.isdisjoint(document.word_counts)


def is_archaic(document: Document) -> bool:
    """Whether the document's vocabulary is old, scriptural or legal."""
    return document.view(_archaic)


def _archaic(document: Document) -> bool:
    return len(ARCHAIC & document.word_counts.keys()) >= FEWEST
