"""What pages say by themselves in a whole line or sentence: "Article continues below advertisement", "Follow us on Telegram".

One such line is enough, wherever it stands. They are those of rules/residue/statements.tsv, in normal form: @ stands for the name
of a network, * at the end for anything that may follow, | between words of which one stands, + for the rest of a word, and ~ for
a few words of interfaces ("leave|write ~ comment"): who calls upon a reader names what he shall do, and with what.
"""

from __future__ import annotations

from provlint.document.function_words import words_of
from provlint.document.interface import (
    ANYTHING,
    EVERY,
    GAP,
    JOINED,
    NETWORK,
    OR,
    STATEMENTS,
    STEM,
    normal_line,
    words_of_phrases,
)
from provlint.expressions import expression
from provlint.lazy import cache
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from provlint.lookup import Lookup

    Part = tuple[frozenset[str], tuple[str, ...]]

NAMES = (
    "facebook", "twitter", "whatsapp", "instagram", "linkedin", "pinterest", "telegram", "youtube", "tiktok",
    "threads", "bluesky", "mastodon", "reddit", "tumblr", "snapchat", "viber", "google", "фейсбук", "телеграм",
    "телеграмм", "вайбер", "ватсап", "вотсап", "інстаграм", "инстаграм", "ютуб", "твиттер", "твіттер", "вконтакте",
    "одноклассник", "فيسبوك", "تويتر", "واتساب", "تلغرام", "تيليجرام", "تليجرام", "تيليغرام", "انستغرام", "يوتيوب",
    "तेलेग्राम", "टेलीग्राम", "व्हाट्सएप", "व्हाट्सऐप", "फेसबुक", "वॉट्सऐप", "ट्विटर", "הטלגרם", "בפייסבוק", "בטלגרם",
    "フェイスブック", "ツイッター", "微信", "微博", "페이스북", "트위터", "카카오톡",
)  # fmt: skip
"""What the names of networks begin with; endings follow in many languages."""
EXACT_NAMES = frozenset({"x", "xing", "line", "vk", "вк", "max", "dzen", "дзен", "дзене", "wechat", "signal", "nextdoor"})
ENDING = 4
"""Letters of the longest ending."""
LONGEST = 300
"""Code points of the longest line that is asked about."""
SHORT = 60
"""Code points up to which a sentence beside a statement may say anything else."""
SENTENCE_ENDS = r"(?<=[.!?])\s+|(?<=[。！？])"


BUTTONS = frozenset({NETWORK, "email", "mail", "e", "sms", "messenger", "print", "rss", "link"})
"""What stands in a bar of networks."""
MOST_WORDS = 14
"""Words from which only a statement with an open end may be one."""
OPENINGS = "\"'“„«¡¿#👉▶►✅📲"
"""What may stand before the first word."""
QUOTES = "\"'“”„«»’"
"""Marks of a quotation."""
BESIDE = frozenset("上下前次이다")
"""With what such words begin where no blanks part them."""
FEW = 2
"""Blanks in the least statement that stands behind another sentence."""


class Statement(Record):
    """What a line of statements says.

    category   of the first of them
    whole      whether every word of the line is known, none only by how its statement begins
    """

    category: str
    whole: bool


def stated(text: str, language: str) -> Statement | None:
    """The statements that the line consists of, short sentences beside them aside; None for any other line."""
    if len(text) > LONGEST or text[-1] in ",;" or (text[0] in QUOTES and text[-1] not in QUOTES):
        return None  # a line of a poem; what a page says, told by somebody
    heads = _heads(language)
    if not heads or not (language in JOINED or _begins_with(text, heads, language)):
        return None
    table = _statements(language)
    head, colon, title = text.replace("：", ":", 1).partition(":")
    if colon and title.strip() and _is_neighbour(head, table, language):
        return Statement("navigation", whole=False)
    sentences = [part for part in expression(SENTENCE_ENDS).split(text) if part.strip()]
    if text[-1] == ")" and (opening := text.find(" (")) > 0 and _told(text[opening:], table, language):
        sentences = [text[:opening], text[opening:]]  # "Share on Telegram (opens in a new window)"
    if len(sentences) > 1 and (found := _told(text, table, language)):
        return found  # a question with its call: "What do you think? Tell us below."
    told = [_told(part, table, language) for part in sentences]
    rest = sum(len(part) for part, each in zip(sentences, told, strict=True) if not each and len(part) > SHORT)
    known = [each for each in told if each]
    if not known or 2 * rest > len(text) or (told[0] is None and normal_line(sentences[-1]).count(" ") < FEW):
        return None  # a button behind a sentence of another kind says nothing about it
    return Statement(known[0].category, whole=len(known) == len(told) and all(each.whole for each in known))


def _is_neighbour(head: str, table: Lookup, language: str) -> bool:
    """Whether the text before a colon announces the page before or behind this one: "Next post", "上一篇"."""
    if len(head) > SHORT or (told := _told(head, table, language)) is None or told.category != "navigation":
        return False
    from provlint.document.counters import PAGER, forms_of

    kinds = forms_of(language)
    return told.whole and (head[:1] in BESIDE or any(kinds.get(word) == PAGER for word in normal_line(head).split(" ")))


def _told(sentence: str, table: Lookup, language: str) -> Statement | None:
    words = [NETWORK if _is_name(word) else word for word in normal_line(sentence).split(" ")]
    if words.count(NETWORK) > 1 and BUTTONS.issuperset(words):
        return Statement("share", whole=True)  # a bar of buttons
    if language in JOINED:
        bare = "".join(words)
        begun = [(phrase, category) for phrase, category in table[""] if _begins(bare, phrase)]
        whole = next((category for phrase, category in begun if phrase.replace(" ", "") == bare), "")
        return Statement(whole or begun[0][1], whole=bool(whole)) if begun else None
    found = None
    for phrase, category in table.get(words[0], ()):
        if len(words) > MOST_WORDS and phrase[-1] != ANYTHING:
            continue
        if read := _reads(words, _parts(phrase), language):
            if read == len(words) and GAP not in phrase:
                return Statement(category, whole=True)
            found = found or Statement(category, whole=False)
    return found


def _reads(words: Sequence[str], parts: Sequence[Part], language: str) -> int:
    """How many of the words are what the parts of a statement stand for; 0 where they are not, all but those of an open end."""
    at = 0
    for index, (exact, stems) in enumerate(parts):
        if ANYTHING in exact:
            return at
        if GAP in exact:
            light = _light(language)
            after, begun = parts[index + 1]
            while at < len(words) and words[at] not in after and not words[at].startswith(begun):
                if words[at] not in light:
                    return 0
                at += 1
        elif at < len(words) and (words[at] in exact or words[at].startswith(stems)):
            at += 1
        else:
            return 0
    return at if at == len(words) else 0


@cache
def _parts(phrase: str) -> tuple[Part, ...]:
    """The words and the beginnings of words that each part of a statement names."""
    told = [part.split(OR) for part in phrase.split(" ")]
    return tuple(
        (frozenset(each for each in part if each[-1] != STEM), tuple(each[:-1] for each in part if each[-1] == STEM))
        for part in told
    )


@cache
def _light(language: str) -> frozenset[str]:
    """What may stand in a gap: function words, and what phrases and statements of interfaces consist of."""
    return words_of(language) | words_of_phrases(language) | _words(language)


def _begins(bare: str, phrase: str) -> bool:
    start = phrase.replace(" ", "")
    return bare.startswith(start[:-1]) if start.endswith(ANYTHING) else bare == start


def _is_name(word: str) -> bool:
    if word in EXACT_NAMES:
        return True
    return word.startswith(NAMES) and any(word.startswith(name) and len(word) <= len(name) + ENDING for name in NAMES)


def _begins_with(text: str, heads: frozenset[str], language: str) -> bool:
    """Whether the line begins with two words, as statements have them, that some statement begins with."""
    word, _, rest = text.partition(" ")
    word = word.lower().lstrip(OPENINGS)
    if not word.isalpha():
        word = normal_line(text[: text.find(" ", 4)]).partition(" ")[0]
        return word in heads or (NETWORK in heads and _is_name(word))
    if word not in heads:
        return NETWORK in heads and _is_name(word)
    second = rest.partition(" ")[0].lower()
    if not second.isalpha() or second in (seconds := _seconds(word, language)) or ANYTHING in seconds:
        return True
    return ". " in text or "! " in text or "? " in text  # another sentence may be a statement


@cache
def _seconds(first: str, language: str) -> frozenset[str]:
    """The second words of the statements that begin with the word; with "*" among them where there may be any."""
    seconds: set[str] = set()
    for phrase, _ in _statements(language).get(first, ()):
        second = phrase.split(" ", 2)[1] if " " in phrase else ANYTHING
        seconds.update((ANYTHING,) if STEM in second or second in (GAP, NETWORK) else second.split(OR))
    return frozenset(seconds)


@cache
def _heads(language: str) -> frozenset[str]:
    """The first words of a language's statements."""
    from provlint.resources import derived

    def make(rows: Iterable[tuple[str, ...]]) -> str:
        return " ".join({first: None for phrase, _ in _rows(rows, language) for first in phrase.partition(" ")[0].split(OR)})

    return frozenset(derived(f"heads-of-statements-{language}", STATEMENTS, make).split())


@cache
def _words(language: str) -> frozenset[str]:
    """All words of a language's statements."""
    from provlint.resources import derived

    def make(rows: Iterable[tuple[str, ...]]) -> str:
        return " ".join({word: None for phrase, _ in _rows(rows, language) for word in phrase.replace(OR, " ").split(" ")})

    return frozenset(derived(f"words-of-statements-{language}", STATEMENTS, make).split())


@cache
def _statements(language: str) -> Lookup:
    """First word → statements with their categories, of one language; all under "" without blanks."""
    from provlint.resources import lookup

    def make(rows: Iterable[tuple[str, ...]]) -> dict[str, tuple[tuple[str, str], ...]]:
        from provlint.document.openings import spelt

        table: dict[str, list[tuple[str, str]]] = {}
        for written, category in _rows(rows, language):
            if language in JOINED:
                table.setdefault("", []).extend((phrase, category) for phrase in spelt(written.split(" ")))
            else:
                for first in written.partition(" ")[0].split(OR):
                    table.setdefault(first, []).append((written, category))
        return {first: tuple(told) for first, told in table.items()}

    return lookup(f"statements-by-head-{language}", STATEMENTS, make)


def _rows(rows: Iterable[tuple[str, ...]], language: str) -> Iterator[tuple[str, str]]:
    """Statement and category of each row of the language, and of those of every language."""
    return ((row[1], row[2]) for row in rows if row[0] in (language, EVERY))
