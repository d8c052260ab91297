"""Weighs the candidates: measures, the detector's answer where it can matter, neighbours, and what each is worth."""

from __future__ import annotations

from provlint.document.function_words import alike, near
from provlint.document.home import home_of
from provlint.finding import Span
from provlint.rules.language._features import (
    SURE,
    Clue,
    add_detector,
    add_neighbours,
    add_place,
    copied,
    is_name_like,
    known_ranking,
    read_line,
)
from provlint.rules.language._guards import LONG_WORDS, is_answer, is_doubtful, is_short
from provlint.rules.language._known import is_known
from provlint.rules.language._scorer import PASSAGE, REPORTED, Foreign
from provlint.rules.language._weights import weights_for

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from provlint.document import Document
    from provlint.document.detectors import Ranking
    from provlint.rules.language._page import Page
    from provlint.rules.language._units import Unit
    from provlint.rules.language._weights import Weights

E = 2.718281828459045
"""Base of natural logarithms; math, which has it and exp, is a library of its own to load."""
MOST_ASKED = 150
"""Different lines of a document that the detector is asked about; at 4 ms a line more would take seconds, and documents of so
many candidates (glossaries, lists of names) are no text with a few foreign lines."""
DOUBT = 0.5
"""Confidence of a line that a guard holds back."""
SUPPORTED = 0.5
"""Share of words of one other language from which a line is judged as if it stood alone, too."""
BESIDE, TITLE_WORDS = 2, 3
"""Lines up to which another stands beside one, and words from which a line tells its language."""
NEAR = 8
"""Candidates among which those lines are: a line's place may hold several sentences."""
HOPELESS = -3.0
"""Score with the detector's best answer below which neighbours change nothing either."""


def foreign_lines(document: Document, page: Page, main: str) -> list[Foreign]:
    """The candidates that are judged foreign, in the document's order."""
    weights = weights_for(getattr(document.detector, "weights", ""))
    clues = _hopeful(page, main, weights)
    ask_detector(document, clues, main)
    place_together(clues, weights)
    lines = []
    for at, clue in enumerate(clues):
        confidence = _confidence(clue, weights)
        short = is_short(clue)
        if confidence >= (REPORTED if short else PASSAGE) and clue.language and not alike(clue.language, main):
            from provlint.rules.language._refuted import is_refuted

            unit = clue.unit
            if is_refuted(document, clue, main) or (
                short and _is_among_titles(clue, clues[max(0, at - NEAR) : at + NEAR + 1], main)
            ):
                continue
            lines.append(Foreign(Span(unit.start, unit.end), unit.number, clue.language, confidence, short))
    return lines


def _is_among_titles(clue: Clue, near_by: Sequence[Clue], main: str) -> bool:
    """Whether a line beside it is in yet another language: no page speaks three, lists of books and films do."""
    if not _may_be_title(clue):
        return False
    beside = [each for each in near_by if 0 < abs(each.unit.number - clue.unit.number) <= BESIDE and _may_be_title(each)]
    return any(
        not near(each.language, clue.language) and clue.language not in each.supported and not alike(each.language, main)
        for each in beside
    )


def _may_be_title(clue: Clue) -> bool:
    """Whether words and detector tell the language of a line of some words, which no list has as an interface's."""
    values = clue.values
    known = values.get("phrase") or values.get("own phrase") or values.get("script") or values["ended"]
    told = clue.language in clue.supported and values.get("detector foreign", 0.0) >= SURE
    return told and not known and len(clue.unit.words) >= TITLE_WORDS and is_short(clue)


def read_clues(page: Page, main: str) -> list[Clue]:
    """What each candidate gives by itself and by its place, in the document's order."""
    return list(_read(page.candidates, page, main))


def _read(units: Sequence[Unit], page: Page, main: str) -> Iterator[Clue]:
    """A clue for each unit; what gives the same as one before, as thousands of equal lines do, is not measured again."""
    elsewhere, home = page.elsewhere(units), home_of(main)
    known: dict[tuple[str, bool], Clue] = {}
    for unit in units:
        same = known.get((unit.text, unit.is_short))
        clue = read_line(unit, home, elsewhere) if same is None else copied(same, unit)
        add_place(clue, len(page.places))
        known[unit.text, unit.is_short] = clue
        yield clue


def ask_detector(document: Document, clues: Sequence[Clue], main: str) -> None:
    """Adds the detector's answer to each clue, asking about a text once."""
    answers: dict[str, Ranking] = {}
    for clue in clues:
        text = clue.unit.text
        ranking = known_ranking(clue, main) or answers.get(text, ())
        if not ranking and text not in answers and len(answers) < MOST_ASKED:
            ranking = answers[text] = document.detector.detect(text)
        add_detector(clue, ranking, main)


def place_together(clues: Sequence[Clue], weights: Weights) -> None:
    """Adds to each clue what the lines beside it are, as far as they tell by themselves."""
    first: dict[int, tuple[Clue, float]] = {}
    for clue in clues:
        probability = probability_of(score(clue, weights, together=False))
        vouches = not (is_known(clue.unit.text) or is_answer(clue))
        if vouches and (clue.unit.number not in first or first[clue.unit.number][1] < probability):
            first[clue.unit.number] = clue, probability
    for clue in clues:
        number, text = clue.unit.number, clue.unit.text
        beside = [first[at] for at in (number - 2, number - 1, number + 1, number + 2) if at in first]
        add_neighbours(clue, [each for each in beside if each[0].unit.text != text])  # nothing vouches for itself


def group_of(clue: Clue) -> str:
    """The set of weights that the line is weighed by."""
    count = len(clue.unit.words)
    return "one" if count == 1 else "long" if count >= LONG_WORDS else "short"


def score(clue: Clue, weights: Weights, *, together: bool) -> float:
    """The log odds that the line is foreign; `together` counts the neighbours, too."""
    own = weights[("together " if together else "alone ") + group_of(clue)]
    return sum(own.get(measure, 0.0) * value for measure, value in clue.values.items())


def probability_of(log_odds: float) -> float:
    """Between 0 and 1."""
    odds: float = E ** max(-30.0, min(30.0, log_odds))
    return odds / (1.0 + odds)


def _confidence(clue: Clue, weights: Weights) -> float:
    """The probability with the neighbours; low for what may be a name or is a weak short line that nothing supports.

    Neighbours that may be foreign, none of them surely, never speak against a label with words of another language, as the labels
    of a bar are; passages stand alone, and among others like them they are what the document lists.
    """
    confidence = _with_guards(clue, weights)
    unsure = not (clue.values["neighbours"] or clue.values["alone"])
    if unsure and confidence < REPORTED and clue.values["support"] >= SUPPORTED and is_short(clue):
        lone = copied(clue, clue.unit)
        add_neighbours(lone, ())
        confidence = max(confidence, _with_guards(lone, weights))
    return confidence


def _with_guards(clue: Clue, weights: Weights) -> float:
    confidence = probability_of(score(clue, weights, together=True))
    return min(confidence, DOUBT) if is_doubtful(clue, confidence) else confidence


def _hopeful(page: Page, main: str, weights: Weights) -> list[Clue]:
    """The clues of lines that can come to be reported; none where no line can by itself, since then no neighbour is foreign.

    What may be a name convicts nobody, and is most of what the gates let through: the others are read first.
    """
    if not any(_best(clue, weights) > 0 and not is_name_like(clue) for clue in _read(page.convicting, page, main)):
        return []
    return [clue for clue in read_clues(page, main) if _best(clue, weights) >= HOPELESS]


def _best(clue: Clue, weights: Weights) -> float:
    """The line's score with the best answer that the detector could give."""
    return score(clue, weights, together=False) + _detector_worth(clue, weights)


def _detector_worth(clue: Clue, weights: Weights) -> float:
    """What the detector's answer can add to the line's score at most."""
    own = weights["alone " + group_of(clue)]
    long = min(len(clue.unit.text), 80) / 40
    return max(0.0, own.get("detector foreign", 0.0) + own.get("detector foreign long", 0.0) * long)
