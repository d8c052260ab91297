"""Finds contractions whose verb was replaced: “won’t”, cut at the apostrophe, becomes “gained’t”, since “won” is looked up alone.

English has a closed set of words before *n’t* and *’t*: auxiliaries, and the dialect forms of fiction (*ain’t*, *hain’t*,
*durstn’t*). Whatever else stands there is damage; no list of damage is needed. Slips of the pen (*would’t*, *havn’t*), words
of fewer than five letters (*on’t*, *in ’t*), names, old verse (*think’t* beside *thou*) and other languages are left alone,
and so is a form that stands in a short quotation.

Calibration: no hit in 24 million characters of clean English (4,640 documents), Moby Dick and Brown's dialogues among them.
"""

from __future__ import annotations

from provlint.document.mentions import is_mention
from provlint.expressions import expression
from provlint.finding import Fix, Hit, Span
from provlint.lazy import cache
from provlint.rule import Example, Rule, rule_id
from provlint.rules.spun._contractions import SHORTEST, is_auxiliary
from provlint.rules.spun._register import is_archaic

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options

ORIGINALS = {"gained": "won", "received": "won", "earned": "won"}
"""What dictionaries give for “won”; the only auxiliary that is also a common verb in the past."""
_ENDS = frozenset({"'t"})


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """The contractions of no English auxiliary."""
    if all(is_auxiliary(stem) for stem in set(_stems(document)) if len(stem) >= SHORTEST):
        return  # nearly every document ends here, without the expression's look at every word
    from provlint.document.places import is_quoted

    for match in _expression().finditer(document.masked):
        stem = match[1].lower()
        span = Span(match.start(), match.end())
        if is_auxiliary(stem) or _is_name(document.masked, match) or is_mention(document, span):
            continue
        if document.language not in ("", "en") or is_archaic(document):
            return
        original = ORIGINALS.get(stem)
        data = {
            "original": f"{original}'t" if original else "a contraction",
            "tier": "A",
            "entry": f"{stem}'t",
            "quoted": "yes" if is_quoted(document, span) else "",
        }
        yield Hit(span, data, _fix(match, original))


def _stems(document: Document) -> Iterator[str]:
    """What stands before 't where a word ends in it."""
    clean = document.clean
    for at in document.places_of(_ENDS):
        if clean.startswith("'t", at) and clean[at + 2 : at + 3] in ("", " "):
            yield clean[clean.rfind(" ", 0, at) + 1 : at]


def _is_name(masked: str, match: re.Match[str]) -> bool:
    """Whether a capital inside a sentence shows a name."""
    before = match.start()
    while before and masked[before - 1].isspace():
        before -= 1
    return match[1][0].isupper() and before > 0 and masked[before - 1] not in '.!?“"\n'


def _fix(match: re.Match[str], original: str | None) -> Fix | None:
    if original is None:
        return None
    word = original.capitalize() if match[1][0].isupper() else original
    return Fix(((Span(match.start(1), match.end(1)), word),), safe=False, message=f"Put back “{word}{match[2]}t”")


@cache
def _expression() -> re.Pattern[str]:
    return expression(rf"(?<![\w'’-])([A-Za-z]{{{SHORTEST},20}})(['’])t(?![\w'’-])")


RULE = Rule(
    id=rule_id(__name__),
    summary="Contraction whose verb was replaced",
    severity="error",
    message="“{match}” is no English contraction: its verb was replaced",
    why="A program replaced half of a word; the sentence says something else than its author wrote, often the opposite.",
    help="Restore the contraction, and take the text from its source.",
    doc=__doc__ or "",
    check=check,
    gate=("'t",),
    bad=(
        Example("If the bridge is closed, then we ⟦gained’t⟧ come.\n", fixed="If the bridge is closed, then we won’t come.\n"),
        Example("“The pump is old, the valves are older, and they ⟦received't⟧ last the winter,” he said.\n"),
        Example("They ⟦refuge’t⟧ seen it.\n", message="“refuge’t” is no English contraction: its verb was replaced"),
    ),
    good=(
        Example("You shan't, he daren’t, it ain't, I oughtn't, we needn’t, he durstn't and 'twasn't so.\n"),
        Example("I would't know, she dosen't care and they havn’t asked.\n"),
        Example("I'll none on't, quoth he; hast thou not think't enough?\n"),
        Example("Spinners turn “won’t” into “gained’t”.\n"),
        Example("Mr. Over't Hoff moved to 't Zand.\n"),
    ),
    verdict="fix",
)
