"""Weighs the candidates: measures, the detector's answer where it can matter, neighbours, and what each is worth."""

from __future__ import annotations

from math import exp

from provlint.document.function_words import near
from provlint.finding import Span
from provlint.rules.language._features import (
    SURE,
    Clue,
    add_detector,
    add_neighbours,
    add_place,
    is_name_like,
    known_ranking,
    read_line,
)
from provlint.rules.language._scorer import CERTAIN, REPORTED, Foreign
from provlint.rules.language._units import Page, known_words
from provlint.rules.language._weights import ALONE_LONG, ALONE_SHORT, LONG_WORDS, TOGETHER_LONG, TOGETHER_SHORT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from provlint.document import Document
    from provlint.document.detectors import Ranking

MOST_ASKED = 150
"""Different lines of a document that the detector is asked about; at 4 ms a line more would take seconds, and documents of so
many candidates (glossaries, lists of names) are no text with a few foreign lines."""
SHORT_WORDS, SHORT_LENGTH = 9, 60
"""Words and code points up to which an open line is interface text rather than a passage, as in the residue family."""
DOUBT = 0.5
"""Confidence of a line that a guard holds back."""
NEIGHBOUR = SURE
"""Probability that a neighbour must have to convict what may be a name: one with a known phrase, or two."""
HOPELESS = -2.5
"""Score with the detector's best answer below which neighbours change nothing either (they add up to 4.5 on 7)."""


def foreign_lines(document: Document, page: Page, main: str) -> list[Foreign]:
    """The candidates that are judged foreign, in the document's order."""
    clues = _clues(document, page, main)
    first = {clue.unit.number: (clue, _probability(_score(clue, together=False))) for clue in clues}
    lines = []
    for clue in clues:
        number = clue.unit.number
        add_neighbours(clue, [first[at] for at in (number - 2, number - 1, number + 1, number + 2) if at in first])
        confidence = _confidence(clue)
        if confidence >= REPORTED and clue.language and not near(clue.language, main):
            lines.append(Foreign(Span(clue.unit.start, clue.unit.end), number, clue.language, confidence, _is_short(clue)))
    return lines


def _confidence(clue: Clue) -> float:
    """The probability with the neighbours; low for what may be a name or is a weak short line that nothing supports."""
    confidence = _probability(_score(clue, together=True))
    values = clue.values
    supported = values["neighbours"] >= 2 or (values["neighbour phrase"] and values["neighbour foreign"] >= NEIGHBOUR)
    if is_name_like(clue) and not supported:
        return min(confidence, DOUBT)
    known = values.get("phrase") or values.get("script")
    if confidence < CERTAIN and values["alone"] and not known and _is_short(clue):
        return min(confidence, DOUBT)
    return confidence


def _is_short(clue: Clue) -> bool:
    """Whether the line is interface text by its shape: a known phrase, or at most nine words without a full stop."""
    unit = clue.unit
    open_end = not clue.values["ended"] and unit.end - unit.start <= SHORT_LENGTH
    return "phrase" in clue.values or len(unit.words) < LONG_WORDS or (open_end and len(unit.words) <= SHORT_WORDS)


def _clues(document: Document, page: Page, main: str) -> list[Clue]:
    """The measures of the candidates that can come to be reported, the detector's answer with them where it can matter."""
    known = known_words(main)
    clues = []
    hopeful = False
    for unit in page.candidates:
        clue = read_line(unit, main, known, page.elsewhere)
        add_place(clue, len(page.places))
        best = _score(clue, together=False) + _detector_worth(clue)
        if best >= HOPELESS:
            clues.append(clue)
            hopeful = hopeful or (best > 0 and not is_name_like(clue))
    if not hopeful:
        return []
    answers: dict[str, Ranking] = {}
    for clue in clues:
        text = clue.unit.text
        ranking = known_ranking(clue, main) or answers.get(text, ())
        if not ranking and text not in answers and len(answers) < MOST_ASKED:
            ranking = answers[text] = document.detector.detect(text)
        add_detector(clue, ranking, main)
    return clues


def _detector_worth(clue: Clue) -> float:
    """What the detector's answer can add to the line's score at most."""
    weights = ALONE_LONG if len(clue.unit.words) >= LONG_WORDS else ALONE_SHORT
    return weights["detector foreign"] + weights["detector foreign long"] * min(len(clue.unit.text), 80) / 40


def _score(clue: Clue, *, together: bool) -> float:
    weights: Mapping[str, float]
    if len(clue.unit.words) >= LONG_WORDS:
        weights = TOGETHER_LONG if together else ALONE_LONG
    else:
        weights = TOGETHER_SHORT if together else ALONE_SHORT
    return sum(weights.get(measure, 0.0) * value for measure, value in clue.values.items())


def _probability(score: float) -> float:
    return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, score))))
