"""The same kind of letter written in two ways in one document: `é` as one code point, and as e with a combining accent. Both look
alike and compare as different words. The fix composes the letter (NFC); compatibility forms such as `ﬁ` and `²` stay as they
are.

Only letters that Unicode can compose count, and only where the document also holds composed letters: a text wholly in decomposed
form is consistent.

Calibration: 1 of 4,182 clean documents (.2 per 1000), a name pasted from elsewhere.
"""

from __future__ import annotations

from provlint.expressions import expression
from provlint.finding import Fix, Hit, Span
from provlint.lazy import cache
from provlint.rule import Example, Rule, rule_id
from provlint.rules.encoding._characters import prose

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """Each decomposed letter in a document that also holds composed ones."""
    from unicodedata import normalize

    text = prose(document)
    if not expression("[À-ÖØ-öø-ȳḀ-ỹΆ-ώЀЇЙйёїўЎ]").search(text):
        return
    for match in _decomposed().finditer(text):
        composed = normalize("NFC", match[0])
        if len(composed) < len(match[0]) and composed[0].isalpha() and len(composed) == 1:
            span = Span(*match.span())
            yield Hit(span, {"composed": composed}, Fix(((span, composed),), safe=True, message="Compose the letter (NFC)"))


@cache
def _decomposed() -> re.Pattern[str]:

    return expression("[A-Za-z\u0370-\u04ff][\u0300-\u036f]{1,4}")


RULE = Rule(
    id=rule_id(__name__),
    summary="Composed and decomposed letters in one document",
    severity="info",
    message="{match} is written as letter and combining mark, elsewhere such letters are one character",
    why="The same word in two spellings is two words for search, counting and comparison.",
    help="Normalise the text to NFC.",
    doc=__doc__ or "",
    check=check,
    letters="".join(map(chr, range(0x300, 0x370))),
    verdict="keep",
    bad=(
        Example("The café and the caf⟦e\u0301⟧ are one place.\n", fixed="The café and the café are one place.\n"),
        Example("Über uns: die Stra\u00dfe f⟦u\u0308⟧hrt zum See.\n", fixed="Über uns: die Stra\u00dfe führt zum See.\n"),
    ),
    good=(
        Example("Only cafe\u0301 and nai\u0308ve, decomposed throughout.\n"),
        Example("The café, the naïve and the señor.\n"),
        Example("In phonetics é may carry a tone: ɔ\u0301, and x\u0301 has no composed form.\n"),
    ),
)
