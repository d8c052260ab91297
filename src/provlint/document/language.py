"""The main language of a document: a vote of its paragraphs, by script and function words first, by a detector only in doubt.

Function words cost 4 ms per MB and import nothing; langdetect's first question costs half a second. So the detector is asked
about a paragraph only where its words do not decide.
"""

from __future__ import annotations

from provlint.document.detectors import default_detector as default_detector  # noqa: PLC0414 - others look for it here
from provlint.document.function_words import words_of
from provlint.document.lines import masked_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence, Set

    from provlint.document import Document
    from provlint.document.detectors import Detector as Detector  # noqa: PLC0414 - others look for it here

AGREEMENT = 0.6
"""Share of the votes that the main language must have; below it a document counts as written in several languages."""
VOTES = 6
"""Paragraphs asked, spread over the document: of 263 clean documents in 12 languages none came out otherwise with all of them."""
LONG = 80
"""Bytes of UTF-8 from which a line or paragraph may vote."""
LEAST = -(-LONG // 3)
"""Code points of the shortest such line: most scripts take three bytes a code point at most."""
ENOUGH = 60
"""Letters below which a text that neither script nor words decide has no language that could be named."""
STRANGE = 8
"""A language lacks letters of fewer than one in so many words: those of a text's names."""
SAMPLE = 1200
"""Code points of a paragraph that are looked at."""
OPENING, PLAINLY = 300, 0.3
"""Code points of a paragraph that are looked at first, and the share of English function words with which they settle it."""
ENGLISH_SHARE = 0.25
"""Share of English function words that settles it: English prose has .35 to .5, other languages' prose at most .15."""


def main_language(document: Document) -> str:
    """ISO 639-1 code of the language that most of up to six long paragraphs are in; "" where nothing can be said."""
    votes = document.view(language_votes)
    if not votes:
        return ""
    return max(votes, key=lambda language: (votes[language], -list(votes).index(language)))


def language_votes(document: Document) -> Mapping[str, int]:
    """Language → votes of up to six long paragraphs, spread over the document; empty if none can be told.

    No more are asked once a language has the majority that it needs. Paragraphs that words do not decide abstain where the
    others settle it, and together vote by their words; only then the document's detector speaks for them.
    """
    votes: dict[str, int] = {}
    paragraphs = list(_spread(_long_paragraphs(document)))
    unclear = []
    for paragraph in paragraphs:
        language = text_language(paragraph)
        if language:
            votes[language] = votes.get(language, 0) + 1
            if votes[language] >= AGREEMENT * len(paragraphs):
                return votes
        else:
            unclear.append(paragraph)
    if not unclear:
        return votes
    joint = text_language("\n".join(unclear))
    for paragraph in unclear:
        language = joint or text_language(paragraph, document)
        if language:
            votes[language] = votes.get(language, 0) + 1
    return votes


def text_language(text: str, document: Document | None = None) -> str:
    """ISO 639-1 code of a text's language by script, letters and function words; in doubt the document's detector decides.

    Without a document there is none to ask. "" where nothing can be said.
    """
    if _is_english(text[:OPENING].lower().split(), PLAINLY):
        return "en"
    words = _words(text)
    if _is_english(words):
        return "en"
    from provlint.document import alphabets

    script = alphabets.main_script(" ".join(words))
    if script in alphabets.SCRIPT_LANGUAGE:
        return alphabets.SCRIPT_LANGUAGE[script]
    by_words = _by_words(words, script, text)
    if by_words:
        return by_words
    own = alphabets.language_by_letters(text, script)
    if own or not script or sum(map(len, words)) < ENOUGH:
        return own
    ranking = document.detector.detect(text) if document else ()
    return ranking[0][0] if ranking else alphabets.COMMON_OF_SCRIPT.get(script, "")


def language_scores(words: Iterable[str], script: str = "") -> Mapping[str, int]:
    """Language → how many of the words (lower case, straight apostrophes) are function words of it; languages without are absent.

    `script` leaves out the languages of other scripts that share words, as Serbian and Croatian never do.
    """
    from provlint.document.function_words import languages_of_words

    index = languages_of_words()
    scores: dict[str, int] = {}
    for word in words:
        for language in index.get(word, ()):
            scores[language] = scores.get(language, 0) + 1
    if script:
        from provlint.document.function_words import SHARED_SCRIPT

        allowed = SHARED_SCRIPT.get(script)
        return {language: score for language, score in scores.items() if allowed is None or language in allowed}
    return scores


def _words(text: str) -> Sequence[str]:
    """The words of a text in lower case, those with digits left out."""
    from provlint.document.tokens import find_words

    words = find_words(text.lower().replace("’", "'"))
    return [word for word in words if word.isalpha() or not any(map(str.isdigit, word))]


def _is_english(words: Sequence[str], share: float = ENGLISH_SHARE) -> bool:
    return len(words) >= 8 and sum(map(words_of("en").__contains__, words)) >= share * len(words)


def _by_words(words: Sequence[str], script: str, text: str) -> str:
    """The language whose function words stand three times and more, a tenth of all and a quarter above the next; else "".

    Three different ones must be among them, since a word of one letter may stand for anything. Words with letters that a language
    lacks speak against it, and one in eight rules it out: Czech shares many short words with Polish, Danish with Swedish.
    """
    scores = language_scores(words, script)
    if len(scores) > 1 and not text.isascii():
        foreign = {char for char in set("".join(words)) if char > "\x7f"}
        lacking = {language: _count_lacking(language, words, foreign) for language in scores}
        most = (len(words) - 1) // STRANGE
        scores = {language: score - lacking[language] for language, score in scores.items() if lacking[language] <= most}
    ranked = sorted(scores, key=lambda language: (-scores[language], language))
    if not ranked or scores[ranked[0]] < max(3, 0.1 * len(words)):
        return ""
    if len(ranked) > 1 and scores[ranked[0]] < 1.25 * scores[ranked[1]]:
        return ""
    return ranked[0] if len(words_of(ranked[0]).intersection(words)) >= 3 else ""


def _count_lacking(language: str, words: Sequence[str], foreign: Set[str]) -> int:
    """How many of the words have letters that the language lacks; `foreign` are all their letters beyond ASCII."""
    from provlint.document.alphabets import alphabet_of

    alphabet = alphabet_of(language)
    lacking = foreign - alphabet if alphabet else ()
    return sum(not word.isascii() and not lacking.isdisjoint(word) for word in words) if lacking else 0


def _long_paragraphs(document: Document) -> list[str]:
    """The long lines; where they are not half of the text, what stands between blank lines; failing that the text itself."""
    text = document.masked
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    every = document.view(masked_lines) if text is document.masked else text.split("\n")
    nuls = text.count("\0")
    some = [line for line in every if len(line) >= LEAST]
    if nuls:
        some = [line.replace("\0", "") if "\0" in line else line for line in some]
    lines = [line for line in some if len(line) >= LONG or (not line.isascii() and _is_long(line))]
    if 2 * sum(map(len, lines)) >= len(text) - nuls:
        return lines
    text = text.replace("\0", "")
    return [piece for piece in text.split("\n\n") if _is_long(piece)] or [text[: SAMPLE * VOTES]]


def _is_long(line: str) -> bool:
    """Whether the line has 80 bytes as UTF-8, which are about as many words in any script."""
    return len(line) >= LONG or (len(line) >= LEAST and len(line.encode(errors="replace")) >= LONG)


def _spread(paragraphs: list[str]) -> Iterable[str]:
    """Up to six of the paragraphs at even distances, each cut at what is looked at."""
    count = min(VOTES, len(paragraphs))
    return (paragraphs[(2 * number + 1) * len(paragraphs) // (2 * count)][:SAMPLE] for number in range(count))
