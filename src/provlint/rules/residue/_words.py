"""What a short line says, as furniture goes: a known phrase, a bar of several, or words that such phrases are made of.

Phrases are looked up in the lexicon of the document's language (rules/residue/interface.tsv). Sites vary them without end ("Share
this story with a friend"), so a line of other words counts, too, though less: where most of its words are words of the lexicon,
and one of them is hardly used but in one category of phrases (newsletter, comment, teilen).
"""

from __future__ import annotations

from provlint.document.function_words import words_of
from provlint.document.interface import HOMES, JOINED, TABLE, TRAIL, UNSPACED, first_words, normal_line, phrases_of
from provlint.lazy import cache, recent
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

NETWORKS = frozenset(
    """facebook twitter whatsapp instagram linkedin pinterest reddit telegram tumblr youtube tiktok snapchat mastodon bluesky
    threads messenger xing flipboard pocket vkontakte вконтакте odnoklassniki одноклассники viber signal email mail e-mail rss
    фейсбук твиттер телеграм телеграмм ватсап вотсап вайбер инстаграм ютуб твіттер телеграм вайбер інстаграм フェイスブック
    ツイッター line はてな はてなブックマーク 微信 微博 新浪微博 qq空间 qq 페이스북 트위터 카카오톡 فيسبوك تويتر واتساب""".split()  # noqa: SIM905
)
"""Names that stand on buttons in every language."""
SEPARATORS = "|•·›»>/→"
SECTIONS = "residue/sections.tsv"
SECTION = 0.5
"""What the name of a section (Politics, Sport) weighs: menus consist of them, but so do tables of contents."""
HOME = frozenset(map(str.lower, HOMES))
"""Where trails begin on sites of every language."""
EXACT, WORD, FRAME, BAR = 2.0, 1.0, 1.0, 3.0
"""What a phrase of several words, one of one word, a line of such words and a bar of phrases weigh as evidence."""
KEY = 0.6
"""Share of a word's phrases that are of one category, from which the word tells it."""
KNOWN = 0.6
"""Share of a line's words, function words apart, that the lexicon must know."""
STEM = 6
"""First letters that stand for a longer word: kommentar, kommentare, kommentieren."""
CJK_SHARE = 0.4
"""Share of such a line that a known phrase at one of its ends must cover."""
BY = frozenset({"by", "von", "par", "por", "di", "door", "av", "af", "przez", "автор", "oleh", "od", "de", "da", "fra"})
"""Words before an author's name."""
UNTELLING = frozenset({"meta", "account", "navigation", "shop", "recipe"})
"""Categories whose phrases are made of everyday words: day, name, about. Their words tell nothing but together."""


class Said(Record):
    """What a line says.

    category   as in the lexicon, or "byline"; "" for nothing
    weight     as evidence of a run; a byline is none
    exact      whether phrases of the lexicon are all there is
    """

    category: str
    weight: float
    exact: bool


NOTHING = Said("", 0.0, exact=False)


@recent
def said(text: str, language: str) -> Said:
    """What the text of a short line says in a document in the language."""
    if not text.strip():
        return NOTHING
    line = normal_line(text)
    found = _phrase(text, line, language)
    if not found.category and (parts := segments(text)):
        found = _bar(parts, language, trail=any(mark in text for mark in TRAIL))
    if not found.category and text[0] == "©":
        found = Said("meta", EXACT, exact=True)
    return found if found.category else _headed(text, line, language) or _frame(line, language)


def segments(text: str) -> list[str]:
    """The parts of a line between separators, or its words where each begins with a capital; [] for fewer than two."""
    parts = [text]
    for mark in SEPARATORS:
        parts = [piece for part in parts for piece in part.split(mark)] if mark in text else parts
    parts = [part.strip() for part in parts if part.strip()]
    if len(parts) == 1:
        parts = text.split()
        if not all(part[0].isupper() or part in NETWORKS for part in parts):
            return []
    return parts if len(parts) > 1 else []


def is_network(text: str) -> bool:
    """Whether the text is the name of a network, or of mail."""
    return text.strip().lower() in NETWORKS


def _phrase(text: str, phrase: str, language: str) -> Said:
    if is_network(text):
        return Said("share", WORD, exact=True)
    category = phrases_of(language).get(phrase, "")
    if not category and phrase in _sections(language):
        return Said("navigation", SECTION, exact=True)
    long = " " in phrase or (language in JOINED and len(phrase) > 3)
    return Said(category, EXACT if long else WORD, exact=True) if category else NOTHING


@cache
def _sections(language: str) -> frozenset[str]:
    """The names of a site's sections in the language."""
    from provlint.resources import derived

    return derived(f"sections-{language}", SECTIONS, lambda rows: frozenset(phrase for code, phrase in rows if code == language))


def _bar(parts: Sequence[str], language: str, *, trail: bool) -> Said:
    """A line of phrases: all its parts, at least two; or a trail of up to six parts that starts at the home page."""
    found = [_phrase(part, normal_line(part), language) for part in parts]
    hits = [each.category for each in found if each.category]
    if (
        trail
        and (found[0].category == "navigation" or parts[0].lower() in HOME)
        and len(parts) <= 6
        and all(part[0].isalnum() for part in parts)
    ):
        return Said("navigation", BAR, exact=True)
    if len(hits) == len(parts) or (len(hits) > 2 and 2 * len(hits) > len(parts)):
        networks = sum(map(is_network, parts))
        return Said(max(hits, key=hits.count), BAR if len(hits) > 2 or networks > 1 else EXACT, exact=True)
    return NOTHING


def _headed(text: str, line: str, language: str) -> Said | None:
    """A line that begins with a phrase and goes on: "Posted in News", "Tags: ferries, weather"; or with a byline or a date."""
    table = phrases_of(language)
    words = text.split()
    if _is_byline(words):
        return Said("byline", 0.0, exact=False)
    head, colon, rest = text.replace("：", ":").partition(":")
    if colon and rest and table.get(normal_line(head), "") == "share" and all(map(_is_button, rest.split())):
        return Said("share", BAR, exact=True)
    if colon and rest and (category := table.get(normal_line(head), "")) and category not in ("related", "more"):
        return Said(category, FRAME, exact=False)
    if line.partition(" ")[0] not in first_words(language):
        return None
    for length in range(min(4, len(words) - 1), 1, -1):
        if category := table.get(normal_line(" ".join(words[:length])), ""):
            return Said(category, FRAME, exact=False)
    return None


def _is_button(word: str) -> bool:
    """Whether the word is the name of a network among others, or stands between them."""
    return is_network(word.strip(",")) or word.strip(SEPARATORS) in ("", "X")


def _is_byline(words: Sequence[str]) -> bool:
    """Whether the words are "By" and a name, or a date with its year."""
    if words[0].lower() in BY and 1 < len(words) < 7 and all(word[0].isupper() or len(word) < 4 for word in words[1:]):
        return True
    years = [word.strip(".,()") for word in words]
    return len(words) < 8 and any(len(year) == 4 and year.isdecimal() and year[:2] in ("19", "20") for year in years)


def _frame(line: str, language: str) -> Said:
    """A line of words that phrases are made of."""
    if language in UNSPACED:
        return _unspaced(line.replace(" ", ""), language)
    words = line.split()
    plain = [word for word in words if word not in words_of(language)]
    told = vocabulary(language)
    known = [told[word[:STEM]] for word in plain if word[:STEM] in told]
    keys = [entry for entry in known if entry[0]]
    if len(known) < len(plain) or len(plain) < 2:
        keys = [entry for entry in keys if entry[0] not in UNTELLING]
    if not keys or len(known) < KNOWN * len(plain):
        return NOTHING
    best = max(keys, key=lambda entry: entry[1])
    return Said(best[0], FRAME, exact=False)


def _unspaced(line: str, language: str) -> Said:
    table = phrases_of(language)
    least = max(2, int(CJK_SHARE * len(line)))
    for length in range(len(line) - 1, least - 1, -1):
        for part in (line[:length], line[-length:]):
            if category := table.get(part, ""):
                return Said(category, FRAME, exact=False)
    return NOTHING


@cache
def vocabulary(language: str) -> Mapping[str, tuple[str, int]]:
    """Stem → the category that it tells ("" for none) and the number of its phrases, of a language's lexicon."""
    from provlint.resources import derived

    return derived(f"furniture-words-{language}", TABLE, lambda rows: dict(_told(rows, language)))


def _told(rows: Iterable[tuple[str, ...]], language: str) -> Iterator[tuple[str, tuple[str, int]]]:
    counts: dict[str, dict[str, int]] = {}
    alone: set[str] = set()
    for code, phrase, category, _ in rows:
        if code == language:
            words = {word[:STEM] for word in phrase.split() if word not in words_of(language)}
            alone |= words if len(words) == 1 else set()
            for word in words:
                uses = counts.setdefault(word, {})
                uses[category] = uses.get(category, 0) + 1
    for word, uses in counts.items():
        best = max(uses, key=lambda category: (uses[category], category))
        total = sum(uses.values())
        tells = uses[best] >= KEY * total and (total > 1 or word in alone)
        yield word, (best if tells else "", total)
