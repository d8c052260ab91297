"""Weighs the candidates: measures, the detector's answer where it can matter, neighbours, and what each is worth."""

from __future__ import annotations

from provlint.document.function_words import INTERNATIONAL, alike, near
from provlint.document.home import home_of
from provlint.finding import Span
from provlint.rules.language._evidence import is_latin
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
from provlint.rules.language._known import is_known
from provlint.rules.language._scorer import PASSAGE, REPORTED, Foreign
from provlint.rules.language._titles import is_binomial
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
SHORT_WORDS, SHORT_LENGTH = 9, 60
"""Words and code points up to which an open line is interface text rather than a passage, as in the residue family."""
LONG_WORDS = 6
"""Words from which a line is weighed as prose."""
DOUBT = 0.5
"""Confidence of a line that a guard holds back."""
NEIGHBOUR = SURE
"""Probability that a neighbour must have to convict what may be a name: one with a known phrase, or two."""
INLINE = 0.8
"""Confidence that a sentence inside a paragraph needs, with a detector's and the words' consent."""
LONE = (0.7, 0.8, 0.9)
"""Confidence that a lone short line needs where half, more than a third, or fewer of its words are interface words."""
OWN = 0.5
"""Share of the detector's answer for the main language and its near ones that holds back a line which no word convicts."""
OWN_SCRIPT = 0.2
"""Share of letters of the document's own script, other than Latin, from which a line is the document's with foreign terms."""
AT_HOME = 0.5
"""Share of words of the main language from which a lone short line in its letters is the document's own."""
SUPPORTED = 0.5
"""Share of words of one other language from which a line is judged as if it stood alone, too."""
SHORTEST = 4
"""Code points up to which a lone word in no known phrase may be anything: sinh, rind."""
MIXED = 1.5
"""Measure "own words" (half their number) from which a sentence is the main language's, with titles or quotations in it."""
GOING = ("...", "…")
"""Ends of a button that tells what goes on: "Loading…"."""
FEW, ANSWERED, VERSE = 2, (".", ",", "?", ";"), (",", ";")
"""Words of verses and answers that say nothing of their language, and the ends of those of one word and of two."""
CUT = ",;)"
"""What a line begins with that is the rest of another, broken by hand or by markup."""
BESIDE, TITLE_WORDS = 2, 3
"""Lines up to which another stands beside one, and words from which a line tells its language."""
HOPELESS = -3.0
"""Score with the detector's best answer below which neighbours change nothing either."""


def foreign_lines(document: Document, page: Page, main: str) -> list[Foreign]:
    """The candidates that are judged foreign, in the document's order."""
    weights = weights_for(getattr(document.detector, "weights", ""))
    clues = _hopeful(page, main, weights)
    ask_detector(document, clues, main)
    place_together(clues, weights)
    lines = []
    for clue in clues:
        confidence = _confidence(clue, weights)
        short = _is_short(clue)
        if confidence >= (REPORTED if short else PASSAGE) and clue.language and not alike(clue.language, main):
            from provlint.rules.language._refuted import is_refuted

            unit = clue.unit
            if is_refuted(document, clue, main) or (short and _is_among_titles(clue, clues, main)):
                continue
            lines.append(Foreign(Span(unit.start, unit.end), unit.number, clue.language, confidence, short))
    return lines


def _is_among_titles(clue: Clue, clues: Sequence[Clue], main: str) -> bool:
    """Whether a line beside it is in yet another language: no page speaks three, lists of books and films do."""
    if not _may_be_title(clue):
        return False
    beside = [each for each in clues if 0 < abs(each.unit.number - clue.unit.number) <= BESIDE and _may_be_title(each)]
    return any(
        not near(each.language, clue.language) and clue.language not in each.supported and not alike(each.language, main)
        for each in beside
    )


def _may_be_title(clue: Clue) -> bool:
    """Whether words and detector tell the language of a line of some words, which no list has as an interface's."""
    values = clue.values
    known = values.get("phrase") or values.get("own phrase") or values.get("script") or values["ended"]
    told = clue.language in clue.supported and values.get("detector foreign", 0.0) >= SURE
    return told and not known and len(clue.unit.words) >= TITLE_WORDS and _is_short(clue)


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
        if (clue.unit.number not in first or first[clue.unit.number][1] < probability) and not is_known(clue.unit.text):
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
    if unsure and confidence < REPORTED and clue.values["support"] >= SUPPORTED and _is_short(clue):
        lone = copied(clue, clue.unit)
        add_neighbours(lone, ())
        confidence = max(confidence, _with_guards(lone, weights))
    return confidence


def _with_guards(clue: Clue, weights: Weights) -> float:
    confidence = probability_of(score(clue, weights, together=True))
    return min(confidence, DOUBT) if is_doubtful(clue, confidence) else confidence


def is_doubtful(clue: Clue, confidence: float) -> bool:
    """Whether a guard holds the line back, whatever its measures are worth together."""
    values = clue.values
    if clue.unit.text[:1] in CUT or _is_own(clue) or _is_said(clue):
        return True
    unsupported = not (values["support"] or values.get("letters") or values.get("script") or values.get("phrase"))
    if unsupported and (values["detector main"] >= OWN or values["alone"]):
        return True  # only its neighbours, or a detector's label, speak against it
    if clue.unit.inline:
        told = values.get("script") or values["margin"] > 0 or values["vocabulary of words"] >= 1
        if values["own words"] >= MIXED:
            return True
        return confidence < INLINE or values.get("detector foreign", 0.0) < SURE or not told
    supported = (
        values["neighbours"] >= 2
        or (values["neighbours"] and values["neighbour same"] >= NEIGHBOUR)
        or (values["neighbour phrase"] and values["neighbour foreign"] >= NEIGHBOUR)
    )
    loan = clue.language == "en" and _is_one_word(clue)  # which may stand in a text of any language
    rest = bool(values.get("latin")) and clue.unit.text[:1].islower()  # of a sentence whose beginning is code
    if (is_name_like(clue) or loan or rest or is_binomial(clue.unit.text, clue.unit.words)) and not supported:
        return True
    known = values.get("phrase") or values.get("script")
    return bool(values["alone"]) and not known and _is_short(clue) and _is_weak(clue, confidence)


def _is_own(clue: Clue) -> bool:
    """Whether the line is the document's own, about words of another language: by its script, or by words and detector."""
    values = clue.values
    if values.get("own script", 0.0) >= OWN_SCRIPT:
        return not _may_share_script(clue)
    told = values["detector main"] >= SURE and not values["detector near"]
    return told and values["own words"] >= MIXED and values["margin"] <= 0


def _is_said(clue: Clue) -> bool:
    """Whether the line is a word that ends as answers do, or two that end as verses do; labels and questions of a page do not."""
    text, count = clue.unit.text, len(clue.unit.words)
    if clue.values.get("phrase") or clue.values.get("script") or text.endswith(GOING):
        return False
    return text.endswith(ANSWERED if count == 1 else VERSE) and count <= FEW


def _is_one_word(clue: Clue) -> bool:
    """Whether the line is one word, those aside that headings have everywhere; no button that tells what goes on."""
    if clue.values.get("phrase"):
        return bool(clue.values["one word"]) and not clue.unit.text.endswith(GOING)
    return len(_of_one_language(clue)) == 1


def _may_share_script(clue: Clue) -> bool:
    """Whether the language is written in letters that are the main language's, too."""
    return not is_latin(clue.language) and not clue.values.get("dense")


def _is_weak(clue: Clue, confidence: float) -> bool:
    """Whether a lone short line has too little for itself: a word or two of another language may stand in any text."""
    values = clue.values
    if len(clue.unit.text) <= SHORTEST or confidence < _lone_bar(values.get("interface words", 0.0)):
        return True
    return not values.get("letters") and (_share_at_home(clue) >= AT_HOME or clue.language not in clue.supported)


def _share_at_home(clue: Clue) -> float:
    """The share of the line's words that are at home, of two and more without those that are so everywhere."""
    share, count, told = clue.values["at home"], len(clue.unit.words), len(_of_one_language(clue))
    return (share * count - count + told) / told if told > 1 else share


def _of_one_language(clue: Clue) -> Sequence[str]:
    """The words of the line without those that headings of all languages hold: "app", "e"."""
    return [word for word in clue.unit.words if word not in INTERNATIONAL]


def _lone_bar(share: float) -> float:
    """The confidence that a lone short line needs, by the share of words that interfaces of its language use: film and book
    titles have the language's words, too, but hardly these.
    """
    return LONE[0] if share >= 0.5 else LONE[1] if share > 0.34 else LONE[2]


def _is_short(clue: Clue) -> bool:
    """Whether the line is interface text by its shape: a known phrase, or at most nine words without a full stop."""
    unit = clue.unit
    if unit.inline:
        return False
    open_end = not clue.values["ended"] and unit.end - unit.start <= SHORT_LENGTH
    return "phrase" in clue.values or len(unit.words) < LONG_WORDS or (open_end and len(unit.words) <= SHORT_WORDS)


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
