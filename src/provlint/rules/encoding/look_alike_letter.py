"""A Cyrillic or Greek letter inside an otherwise Latin word, or a Latin one inside an otherwise Cyrillic word, where the two look
the same: `pаssword` with a Cyrillic а. Scanners confuse them, and so do people who want to slip past a filter.

A word counts when one script has most of its letters and every letter of the other script has a double in the first. Left alone
are words of two scripts that look it (`β-carotene`, `µm`, `Δt`, `ПК-версия`, a brand such as `Яndex`), code and addresses.

Calibration: none in 4,182 clean documents.
"""

from __future__ import annotations

from provlint.expressions import expression
from provlint.finding import Fix, Hit, Span
from provlint.lazy import cache
from provlint.rule import Example, Rule, rule_id
from provlint.rules.encoding._characters import describe, prose

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options

CYRILLIC = dict(zip("аеорсухіјѕһԁԛԝӏАВЕКМНОРСТУХІЈЅԌ", "aeopcyxijshdqwlABEKMHOPCTYXIJSG", strict=True))
GREEK = dict(zip("οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "oABEZHIKMNOPTYX", strict=True))
"""Letters with a Latin double. Of small Greek letters only omicron: α, ν, ρ and υ are signs of science."""

TO_LATIN = {**CYRILLIC, **GREEK}
TO_CYRILLIC = {latin: cyrillic for cyrillic, latin in CYRILLIC.items() if cyrillic in "аеорсухАВЕКМНОРСТУХіІ"}


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """Each letter of the wrong script in a word of another."""
    if not _mixed().search(document.text):
        return
    text = prose(document)
    done = 0
    for match in _mixed().finditer(text):
        if match.start() < done:
            continue
        start, done = _word(text, match.start(), match.end())
        yield from _judge(text, start, done)


@cache
def _mixed() -> re.Pattern[str]:
    doubles = "".join(TO_LATIN)
    return expression(f"[A-Za-z][{doubles}]|[{doubles}][A-Za-z]")


def _word(text: str, start: int, end: int) -> tuple[int, int]:
    """The run of letters around a place, at most 40 code points to either side."""
    first, last = start, end
    while first > max(0, start - 40) and text[first - 1].isalpha():
        first -= 1
    while last < min(len(text), end + 40) and text[last].isalpha():
        last += 1
    return first, last


def _judge(text: str, start: int, end: int) -> Iterator[Hit]:
    word = text[start:end]
    latin = sum(_is_latin(char) for char in word)
    other = len(word) - latin
    if latin > other:
        doubles, foreign = TO_LATIN, [at for at in range(len(word)) if not _is_latin(word[at])]
    elif other > latin and all(_is_latin(char) or "\u0400" <= char <= "\u052f" for char in word):
        doubles, foreign = TO_CYRILLIC, [at for at in range(len(word)) if _is_latin(word[at])]
    else:
        return
    if len(word) < 3 or not all(word[at] in doubles for at in foreign):
        return
    for at in foreign:
        span = Span(start + at, start + at + 1)
        right = doubles[word[at]]
        data = {"wrong": describe(word[at]), "right": describe(right), "word": word}
        yield Hit(span, data, Fix(((span, right),), message="Use the letter of the word's own script"))


def _is_latin(char: str) -> bool:
    return char < "\u0250" or "\u1e00" <= char <= "\u1eff"


RULE = Rule(
    id=rule_id(__name__),
    summary="Letter of another script that looks like the right one",
    severity="warning",
    message="{wrong} in {word} looks like {right}",
    why="The word is not the word it seems: search does not find it, and filters do not know it.",
    help="Type the letter in the word's own script.",
    doc=__doc__ or "",
    check=check,
    letters="".join(TO_LATIN),
    bad=(
        Example(
            "Enter your p⟦а⟧ssword here.\n",
            fixed="Enter your password here.\n",
            message="cyrillic small letter a (U+0430) in pаssword looks like latin small letter a (U+0061)",
        ),
        Example("The f⟦ο⟧⟦ο⟧tball match ended late.\n", fixed="The football match ended late.\n"),
        Example("В г⟦o⟧роде тихо.\n", fixed="В городе тихо.\n"),
    ),
    good=(
        Example("Water and β-carotene, 3 µm, αSyn, Δt and μTorrent.\n"),
        Example("Яndex and the word Москва stand side by side.\n"),
        Example("ПК-версия игры и USB-кабель.\n"),
        Example("Μια ελληνική πρόταση και μία English.\n"),
        Example("Use `pаssword` in the test.\n"),
    ),
)
