"""What holds a candidate back whatever its measures are worth together: names, loan words, the document's own sentences, verses,
and lone short lines with too little for themselves.
"""

from __future__ import annotations

from provlint.document.function_words import INTERNATIONAL
from provlint.document.interface import uses_of
from provlint.rules.language._evidence import is_latin
from provlint.rules.language._features import SURE, is_name_like
from provlint.rules.language._titles import is_binomial

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from provlint.rules.language._features import Clue

SHORT_WORDS, SHORT_LENGTH = 9, 60
"""Words and code points up to which an open line is interface text rather than a passage, as in the residue family."""
LONG_WORDS = 6
"""Words from which a line is weighed as prose."""
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
SHORTEST = 4
"""Code points up to which a lone word in no known phrase may be anything: sinh, rind."""
MIXED = 1.5
"""Measure "own words" (half their number) from which a sentence is the main language's, with titles or quotations in it."""
GOING = ("...", "…")
"""Ends of a button that tells what goes on: "Loading…"."""
CALL, CALLING = 8, frozenset({"subscribe", "comment"})
"""Letters from which a word of such a category is a page's in a text of any language."""
FEW, ANSWERED, VERSE = 2, (".", ",", "?", ";"), (",", ";")
"""Words of verses and answers that say nothing of their language, and the ends of those of one word and of two."""
CUT = ",;)"
"""What a line begins with that is the rest of another, broken by hand or by markup."""


def is_doubtful(clue: Clue, confidence: float) -> bool:
    """Whether a guard holds the line back, whatever its measures are worth together."""
    values = clue.values
    if clue.unit.text[:1] in CUT or _is_own(clue) or is_answer(clue):
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
    if is_binomial(clue.unit.text, clue.unit.words) or ((is_name_like(clue) or loan or rest) and not supported):
        return True
    known = values.get("phrase") or values.get("script")
    return bool(values["alone"]) and not known and is_short(clue) and _is_weak(clue, confidence)


def _is_own(clue: Clue) -> bool:
    """Whether the line is the document's own, about words of another language: by its script, or by words and detector."""
    values = clue.values
    if values.get("own script", 0.0) >= OWN_SCRIPT:
        return not _may_share_script(clue)
    told = values["detector main"] >= SURE and not values["detector near"]
    return told and values["own words"] >= MIXED and values["margin"] <= 0


def is_answer(clue: Clue) -> bool:
    """Whether the line is a word that ends as answers do, or two that end as verses do; labels and questions of a page do not."""
    text, count = clue.unit.text, len(clue.unit.words)
    if clue.values.get("phrase") or clue.values.get("script") or text.endswith(GOING):
        return False
    return text.endswith(ANSWERED if count == 1 else VERSE) and count <= FEW


def _is_one_word(clue: Clue) -> bool:
    """Whether the line is one word, those aside that headings have everywhere; no button that tells what goes on."""
    if clue.values.get("phrase"):
        return bool(clue.values["one word"]) and not (clue.unit.text.endswith(GOING) or _is_call(clue.unit.words[0]))
    return len(_of_one_language(clue)) == 1


def _is_call(word: str) -> bool:
    """Whether the word is of advertisements, subscriptions or comments and too long for a loan: "Advertisement", "Subscribe"."""
    return len(word) >= CALL and any(category in CALLING for _, category in uses_of(word))


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


def is_short(clue: Clue) -> bool:
    """Whether the line is interface text by its shape: a known phrase, or at most nine words without a full stop."""
    unit = clue.unit
    if unit.inline:
        return False
    open_end = not clue.values["ended"] and unit.end - unit.start <= SHORT_LENGTH
    return "phrase" in clue.values or len(unit.words) < LONG_WORDS or (open_end and len(unit.words) <= SHORT_WORDS)
