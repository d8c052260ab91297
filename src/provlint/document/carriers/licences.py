"""Statements of licence near the end or head of a text: Creative Commons, copyright lines, "all rights reserved"."""

from __future__ import annotations

from provlint.expressions import expression
from provlint.finding import Span
from provlint.lazy import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

    from provlint.document import Document

_RESERVED = (
    "all rights reserved",
    "alle rechte vorbehalten",
    "tous droits réservés",
    "todos los derechos reservados",
    "todos os direitos reservados",
    "tutti i diritti riservati",
    "все права защищены",
    "public domain",
)
_GATES = (*_RESERVED, "cc by", "cc-by", "cc0", "creative commons", "creativecommons.org", "©")


@cache
def _statement() -> re.Pattern[str]:
    return expression(
        r"(?i)CC[ -](?:BY(?:[ -](?:NC|SA|ND)){0,2}|0)(?:[ -]\d\.\d)?|Creative Commons [^\n.,]{2,60}|"
        r"https?://creativecommons\.org/[\w./-]{2,60}|(?:©|\(c\)|copyright)[^\n]{0,80}|" + "|".join(_RESERVED)
    )


def find_licence(document: Document) -> Span | None:
    """The first statement of licence in the last 2,000 code points, or in the first 1,000."""
    text = document.text
    for low, high in ((max(0, len(text) - 2000), len(text)), (0, min(1000, len(text)))):
        part = text[low:high].lower()
        if any(gate in part for gate in _GATES):
            match = _statement().search(text, low, high)
            if match:
                return Span(match.start(), match.start() + len(match[0].rstrip()))
    return None
