"""What is measured of a candidate line; `_weights.py` says what each measure is worth."""

from __future__ import annotations

from provlint.document.alphabets import DENSE, SCRIPT_LANGUAGE, SIGNS, count_scripts, letters_of, main_script, script_beside_latin
from provlint.document.function_words import SHARED_SCRIPT, languages_of_words, near, words_of
from provlint.document.interface import languages_of_word, normal_line
from provlint.rules.language._evidence import has_foreign_letter, languages_of_phrase
from provlint.rules.language._parts import WIDESPREAD, measure_support
from provlint.rules.language._titles import is_titled, languages_of_strange, lettered
from provlint.rules.language._units import words_elsewhere
from provlint.rules.language._vocabulary import strange_runs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from provlint.document.detectors import Ranking
    from provlint.document.home import Home
    from provlint.rules.language._units import Unit

WEAK = ("phrase", "letters", "accents", "script", "vocabulary")
"""Measures of which one must speak for a single word, or for a line in capitals of a title, before anything else counts."""
SURE = 0.8
"""Probability from which a neighbour counts as foreign."""
NOT_LATIN = {script: (language,) for script, language in SCRIPT_LANGUAGE.items()} | SHARED_SCRIPT
"""Script → the languages that are written in it, Latin left out."""
CODE = frozenset("_\\={}<>[]@#$%^`~/+")


NEEDED = {"ko": "hangul", "ja": "kana"}
"""Scripts that a line of the language has: detectors take Chinese in traditional signs for Korean."""


class Clue:
    """The measures of one unit, filled in three steps: the line itself, its detector's answer, its neighbours.

    values      measure → value, about -1 to 3
    languages   language → how much speaks for it
    supported   the languages that have words of it which the main one has not
    """

    __slots__ = ("languages", "supported", "unit", "values")

    def __init__(self, unit: Unit) -> None:
        self.unit = unit
        self.values: dict[str, float] = {"bias": 1.0}
        self.languages: dict[str, float] = {}
        self.supported: frozenset[str] = frozenset()

    @property
    def language(self) -> str:
        """The foreign language that most speaks for; "" where nothing does."""
        return min(self.languages, key=lambda code: (-self.languages[code], code), default="")

    def favour(self, language: str, by: float) -> None:
        """Adds to what speaks for a language."""
        self.languages[language] = self.languages.get(language, 0.0) + by


def copied(clue: Clue, unit: Unit) -> Clue:
    """The same measures apart; for another unit of the same text as long as neither detector nor neighbours were asked."""
    made = Clue(unit)
    made.values, made.languages = clue.values.copy(), clue.languages.copy()
    made.supported = clue.supported
    return made


def read_line(unit: Unit, home: Home, elsewhere: Mapping[str, int]) -> Clue:
    """The measures that the line gives by itself."""
    clue = Clue(unit)
    main = home.language
    seen = words_elsewhere(unit, elsewhere)
    away = home.strangers(unit.words) - seen
    _measure_script(clue, main)
    _measure_lexicon(clue, main)
    _measure_words(clue, home, away, seen)
    told = {word: languages_of_strange(word) for word in away if word[0].isalpha()}
    _measure_vocabulary(clue, main, told)
    measure_support(clue, main, told)
    _measure_shape(clue)
    _measure_statement(clue, main)
    return clue


def _measure_script(clue: Clue, main: str) -> None:
    text, values = clue.unit.text, clue.values
    home = next((script for script, languages in NOT_LATIN.items() if main in languages), "latin")
    if home != "latin" and not any(char > "\u036f" for char in text):
        values["latin"] = 1.0  # where words in Latin letters are often names and terms
    if text.isascii():
        return
    own = letters_of(main)
    counts = count_scripts(text)
    latin = home == "latin"
    script = script_beside_latin(counts) if latin and main_script(text) == "latin" else main_script(text)
    if script not in ("latin", home) and counts.get(script, 0) >= 2 and (script, home) != ("han", "kana"):
        values["script"] = counts[script] / sum(counts.values())
    elif home != "latin":
        dense = DENSE if home in SIGNS else 1
        own_letters = dense * (sum(counts.values()) - counts.get("latin", 0))
        values["own script"] = own_letters / max(1, own_letters + counts.get("latin", 0))
        values["dense"] = float(home in SIGNS)
    if latin and own:
        # A word in capitals at its start may be a name; German nouns are caught by the other words of the line.
        foreign = [word for word in text.split() if not word.isascii() and has_foreign_letter(word, own)]
        values["accents"] = min(2.0, float(sum(not word.isascii() and word[0].islower() for word in text.split())))
        values["letters"] = min(2.0, float(sum(word[0].islower() for word in foreign)))
        values["letters in names"] = min(2.0, float(sum(not word[0].islower() for word in foreign)))
        _favour_by_letters(clue, "".join(foreign))


def _favour_by_letters(clue: Clue, letters: str) -> None:
    """Languages that have all the foreign letters are a little likelier."""
    from provlint.document.alphabets import LETTERS

    odd = {char.lower() for char in letters if char.isalpha() and char > "\x7f"}
    for language, alphabet in LETTERS.items():
        if odd and odd <= set(alphabet):
            clue.favour(language, 0.3)


def _measure_lexicon(clue: Clue, main: str) -> None:
    values, words = clue.values, clue.unit.words
    languages = languages_of_phrase(clue.unit.text)
    if languages and main not in languages:
        values["phrase"] = 1.0
        values["phrase of words"] = float(" " in normal_line(clue.unit.text))
        for language in languages:
            clue.favour(language, 2.0 / len(languages) + 0.5)
    elif languages:
        values["own phrase"] = 1.0
    counts: dict[str, int] = {}
    for word in set(words):
        uses_of_word = languages_of_word(word) if len(word) > 1 else ()  # a letter may stand for anything
        if main not in uses_of_word:
            for language in uses_of_word:
                counts[language] = counts.get(language, 0) + 1
    if counts:
        best = max(counts.values())
        values["interface words"] = best / len(set(words))
        for language, count in counts.items():
            if count == best:
                clue.favour(language, 0.8 * best / len(set(words)))


def _measure_statement(clue: Clue, main: str) -> None:
    """What pages say in whole sentences, and what they count, is a phrase: "Please enable JavaScript", "12.4k views"."""
    values = clue.values
    if values.get("phrase") or values.get("own phrase") or not (values["support"] or values.get("letters")):
        return
    from provlint.document.page_statements import stated

    text, language = clue.unit.text, clue.language
    if language == main or not language:
        return
    if stated(text, language) and not stated(text, main):
        values["phrase"] = values["phrase of words"] = 1.0
    elif values["digits"] and clue.unit.is_short:
        from provlint.document.counters import holds_counter

        if holds_counter(text, language) and not holds_counter(text, main):
            values["phrase"] = values["phrase of words"] = 1.0
            values["digits"] = 0.0


def _measure_words(clue: Clue, home: Home, away: set[str], seen: frozenset[str]) -> None:
    values, words = clue.values, clue.unit.words
    own = home.own
    values["seen"] = sum(map(seen.__contains__, words)) / len(words)
    values["at home"] = (len(words) - sum(map(away.__contains__, words))) / len(words)
    scores: dict[str, int] = {}
    index = languages_of_words()
    for word in {*words} - own - seen:
        for language in index.get(word, ()):
            scores[language] = scores.get(language, 0) + 1
    best = max(scores.values(), default=0)
    theirs = words_of(min(scores, key=lambda language: (-scores[language], language))) if scores else frozenset()
    mine = len(own.intersection(words) - theirs)  # "see on" is Estonian where other words of the line are
    values["foreign words"] = min(best, 4) / 2
    values["shared words"] = min(len(own.intersection(words) & theirs), 4) / 2
    values["own words"] = min(mine, 4) / 2
    values["margin"] = max(-2.0, min(3.0, best - mine)) / 2
    for language, score in scores.items():
        clue.favour(language, 0.6 * score)


def _measure_vocabulary(clue: Clue, main: str, told: Mapping[str, AbstractSet[str]]) -> None:
    """How many of the words that are not at home are frequent in one other language, and how strange the others look."""
    values, words = clue.values, dict.fromkeys(clue.unit.words)
    counts: dict[str, int] = {}
    international = strange = odd = 0
    for word in words:
        languages = told.get(word)
        if languages is None or main in languages:
            continue
        international += len(languages) > WIDESPREAD
        for language in languages:
            counts[language] = counts.get(language, 0) + 1
        strange += strange_runs(word, main)
        odd += len(word)
    if len(words) == 1 and not strange and all(near(language, main) for language in counts):
        counts = {}  # a heading such as "Ingredientes": no list has all words that two languages share
    best = max(counts.values(), default=0)
    values["vocabulary"] = best / len(words)
    values["vocabulary of words"] = min(best, 4) / 2
    values["international"] = international / len(words)
    values["strange"] = strange / max(1, odd)
    values["strange letters"] = min(strange, 12) / 6
    for language, count in counts.items():
        clue.favour(language, 0.5 * count + (0.5 if count == best else 0.0))


def _measure_shape(clue: Clue) -> None:
    text, values, words = clue.unit.text.strip(), clue.values, clue.unit.words
    length = max(1, len(text))
    values["one word"] = float(len(words) == 1)
    values["two words"] = float(len(words) == 2)
    values["long"] = min(len(words), 16) / 8
    values["digits"] = min(1.0, 3 * sum(map(str.isdigit, text)) / length)
    values["code"] = min(1.0, sum(char in CODE for char in text) / 3 + 0.5 * any("." in part.strip(".") for part in text.split()))
    tokens = lettered(text)
    capital = sum(token[0].isupper() for token in tokens)
    values["title case"] = float(is_titled(tokens))
    values["capitals"] = float(bool(tokens) and text.upper() == text and text.lower() != text)
    values["names"] = float("," in text and capital * 2 > len(tokens) and len(tokens) > 2)
    values["middle capitals"] = min(1.0, sum(token[0].isupper() for token in tokens[1:]) / max(1, len(tokens) - 1))
    values["bibliography"] = float(any(mark in text for mark in ("(19", "(20", " pp.", "ISBN", " vol.", " no. ")))
    values["quoted"] = float(text[:1] in "\"“„«»‹「'‘")
    values["ended"] = float(text[-1:] in ".!?。")


def is_name_like(clue: Clue) -> bool:
    """Whether the line may be a name, a title or one international word: only a known phrase or neighbours convict it."""
    values = clue.values
    if values.get("phrase") or values.get("script"):
        return False
    return bool(values.get("title case")) or (bool(values.get("one word")) and not any(values.get(measure) for measure in WEAK))


def known_ranking(clue: Clue, main: str) -> Ranking:
    """The languages of a known phrase, foreign ones of several words only: no detector knows better ("Haha" is Somali to one),
    and asking one costs half a second at first. Empty for any other line.
    """
    if clue.values.get("own phrase"):
        return ((main, 1.0),)
    if not clue.values.get("phrase of words"):
        return ()
    languages = sorted(languages_of_phrase(clue.unit.text))
    return tuple((language, 1 / len(languages)) for language in languages)


def add_detector(clue: Clue, ranking: Ranking, main: str) -> None:
    """The measures of the detector's answer."""
    values = clue.values
    scripts = count_scripts(clue.unit.text)
    if "han" in scripts:
        signs = main if main in ("zh", "ja") else "zh"
        if main_script(clue.unit.text) == "han" and main == signs:
            ranking = ((main, 1.0),)  # Chinese with English terms in it, which detectors take for Vietnamese
        ranking = tuple((language if NEEDED.get(language, "han") in scripts else signs, share) for language, share in ranking)
    own = sum(probability for language, probability in ranking if near(language, main))
    values["detector main"] = own
    if ranking:
        language, probability = ranking[0]
        if not near(language, main):
            values["detector foreign"] = probability
            values["detector foreign long"] = probability * min(len(clue.unit.text), 80) / 40
        values["detector near"] = float(near(language, main) and language != main)
    for language, probability in ranking:
        if language != main:
            clue.favour(language, 1.5 * probability)
    values["english"] = float(clue.language == "en" and "phrase" not in values)
    values["english words"] = values["english"] * values["foreign words"]


def add_place(clue: Clue, count: int) -> None:
    """The measures of the unit's place among the document's."""
    clue.values["tail"] = float(clue.unit.number >= max(count - 8, count // 2))
    clue.values["head"] = float(clue.unit.number < min(4, count // 2))


def add_neighbours(clue: Clue, neighbours: Sequence[tuple[Clue, float]]) -> None:
    """The measures of the units beside it: each with its probability so far."""
    language = clue.language
    languages = [(other.language, probability) for other, probability in neighbours]
    same = [probability for spoken, probability in languages if spoken and near(spoken, language)]
    clue.values["neighbour same"] = min(2.0, sum(same))
    clue.values["neighbour foreign"] = max((probability for _, probability in neighbours), default=0.0)
    clue.values["neighbours"] = float(sum(probability >= SURE for _, probability in neighbours))
    clue.values["alone"] = float(all(probability < 0.3 for _, probability in neighbours))
    clue.values["neighbour phrase"] = float(any("phrase" in other.values for other, _ in neighbours))
    for spoken, probability in languages:
        if spoken and probability > 0.5:
            clue.favour(spoken, 0.8 * probability)
