"""What refutes a line that would be reported: a well-known name, letters of its own, the end of a sentence, a mere list of names.

Detectors take any line for something; most of what they get wrong in documents of one language is told by these. Loaded only for
a line that would be reported.
"""

from __future__ import annotations

from provlint.document.alphabets import alphabet_of
from provlint.document.function_words import near, words_of
from provlint.document.home import home_of
from provlint.document.tokens import find_words
from provlint.expressions import expression
from provlint.rules.language._known import is_english, is_known, is_shared
from provlint.rules.language._titles import is_in_latin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provlint.document import Document
    from provlint.rules.language._features import Clue
    from provlint.rules.language._units import Unit

TOLD_APART = (frozenset({"cs", "sk"}), frozenset({"ru", "uk", "be", "bg", "mk", "sr"}))
"""Groups of languages that a detector mixes up, and of which a line nearly always has a letter that the others have not."""
LENT = frozenset({"en", "nl", "id", "ms", "tl", "sw", "la", "af"})
"""Languages whose letters beyond a to z are those of loan words: they say nothing of a line."""
MANY_WORDS = 6
"""Words from which one word with letters of the main language may be a name in a foreign line."""
WRAPPED = 40
"""Code points of a line from which the next one may be the rest of its sentence: labels of a bar are shorter."""
LISTED, DENSITY = 10, 12
"""Words from which a passage has function words, one in so many and one more: names of programs in a row have none."""
TOGETHER = 2
"""Words of the main language that stand together by chance in hardly a foreign sentence."""
CLAUSES = r"[,.;:!?…()]"
SPEAKING = (":", "\uff1a")
"""What stands behind a speaker's name."""
GREETING = 5
"""Words of the longest greeting: in the letters that we have, in 20 languages, none has more."""
FRAGMENT = 3
"""Words of the longest rest of a sentence; a label of more is told by them."""


def is_refuted(document: Document, clue: Clue, main: str) -> bool:
    """Whether the line, which its measures call foreign, is none."""
    unit, phrase = clue.unit, "phrase" in clue.values
    if is_known(unit.text) or (clue.values["alone"] and is_shared(unit.text, main)):
        return True
    if "script" in clue.values:
        return False
    if unit.is_short and len(unit.words) <= GREETING and unit.text.rstrip().endswith((",", "\u060c")):
        return True  # a letter's greeting, or its close above the name; labels end in no comma
    if phrase:
        return False
    if is_in_latin(unit.words):
        return True  # a motto, a saying: no page speaks Latin
    return (
        (unit.is_short and bool(clue.values["alone"]) and _convicts_nobody(unit, main))
        or is_own_by_letters(unit.text, clue.language, main)
        or _is_listing(clue)
        or (not unit.is_short and _has_own_clause(unit.text, clue.language, main))
        or (unit.is_short and _ends_a_sentence(document, unit))
    )


def _convicts_nobody(unit: Unit, main: str) -> bool:
    """Whether a line by itself is a word with a colon, as speakers have in plays, or of words that English has as well."""
    if len(unit.words) == 1 and unit.text.rstrip()[-1:] in SPEAKING:
        return True
    return main == "en" and unit.text.isascii() and is_english(unit.words)


def is_own_by_letters(text: str, language: str, main: str) -> bool:
    """Whether words of the text have letters of the main language that the other has not, or no letter is only the other's where
    the two are told apart by their letters.
    """
    own, theirs = alphabet_of(main), alphabet_of(language)
    if not own or not theirs:
        return False
    words = [word for word in text.split() if not word.isascii()]
    foreign = [word for word in words if not (theirs - own).isdisjoint(word.lower())]
    if not foreign and any(main in group and language in group for group in TOLD_APART):
        return True
    if main in LENT:
        return False
    mine = [word for word in words if word[0].islower() and not (own - theirs).isdisjoint(word)]
    return len(mine) > len(foreign) and (len(mine) > 1 or len(text.split()) < MANY_WORDS)


def _is_listing(clue: Clue) -> bool:
    """Whether a long line has hardly a function word of its language, though that is English, or though commas part its words."""
    words, own = clue.unit.words, words_of(clue.language)
    if len(words) < LISTED or not own or (clue.language != "en" and 2 * clue.unit.text.count(",") < len(words)):
        return False
    return sum(map(own.__contains__, words)) < 1 + len(words) // DENSITY


def _has_own_clause(text: str, language: str, main: str) -> bool:
    """Whether words of the main language stand together in a sentence, one of its function words among them: who says it, or what
    is said of foreign words.
    """
    if near(language, main):
        return False
    home, theirs = home_of(main), words_of(language)
    for clause in expression(CLAUSES).split(text.lower().replace("’", "'")):
        words = find_words(clause)
        count = min(len(words), TOGETHER)
        for at in range(len(words) - count + 1) if count > 1 else ():
            part = words[at : at + count]
            if all(word in home.known for word in part) and theirs.isdisjoint(part) and not home.own.isdisjoint(part):
                return True
    return False


def _ends_a_sentence(document: Document, unit: Unit) -> bool:
    """Whether the line is the rest of a hard-wrapped sentence: a few words right below a long open line, closed or going on."""
    row = document.lines.row(unit.start)
    if row < 2:
        return False
    line, above = (document.text[slice(*document.lines.span(number))].rstrip(" \t*_") for number in (row, row - 1))
    if len(above) < WRAPPED or above.rstrip(")\"'”»")[-1:] in (*".!?:;…。！？：", ""):
        return False
    opened = ")" in line and "(" not in line.partition(")")[0]
    return opened or (len(unit.words) <= FRAGMENT and line[-1:] in (*'.,"”»', ""))
