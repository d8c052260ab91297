"""What pages say by themselves in a whole line or sentence: "Article continues below advertisement", "Follow us on Telegram".

One such line is enough, wherever it stands. They are those of rules/residue/statements.tsv, in normal form: @ stands for the name
of a network, and * at the end for anything that may follow.
"""

from __future__ import annotations

from provlint.document.interface import ANYTHING, NETWORK, STATEMENTS, UNSPACED, normal_line
from provlint.expressions import expression
from provlint.lazy import cache
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

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


class Statement(Record):
    """What a line of statements says.

    category   of the first of them
    whole      whether every word of the line is known, none only by how its statement begins
    """

    category: str
    whole: bool


def stated(text: str, language: str) -> Statement | None:
    """The statements that the line consists of, short sentences beside them aside; None for any other line."""
    table, heads = _own(language)
    if len(text) > LONGEST or not table or not (language in UNSPACED or _begins_with(text, heads)):
        return None
    sentences = [part for part in expression(SENTENCE_ENDS).split(text) if part.strip()]
    if len(sentences) > 1 and (found := _told(text, table, language)):
        return found  # a question with its call: "What do you think? Tell us below."
    told = [_told(part, table, language) for part in sentences]
    rest = sum(len(part) for part, each in zip(sentences, told, strict=True) if not each and len(part) > SHORT)
    known = [each for each in told if each]
    if not known or 2 * rest > len(text):
        return None
    return Statement(known[0].category, whole=len(known) == len(told) and all(each.whole for each in known))


def _told(sentence: str, table: Mapping[str, str], language: str) -> Statement | None:
    words = [NETWORK if _is_name(word) else word for word in normal_line(sentence).split(" ")]
    line = " ".join(words)
    if line in table:
        return Statement(table[line], whole=True)
    if language in UNSPACED:
        bare = line.replace(" ", "")
        phrase = next((phrase for phrase in table if _begins(bare, phrase)), None)
        return Statement(table[phrase], whole=bare == phrase.replace(" ", "").rstrip(ANYTHING)) if phrase else None
    for count in range(min(len(words), 12), 1, -1):
        if category := table.get(" ".join([*words[:count], ANYTHING])):
            return Statement(category, whole=count == len(words))
    return None


def _begins(bare: str, phrase: str) -> bool:
    start = phrase.replace(" ", "")
    return bare.startswith(start[:-1]) if start.endswith(ANYTHING) else bare == start


def _is_name(word: str) -> bool:
    if word in EXACT_NAMES:
        return True
    return word.startswith(NAMES) and any(word.startswith(name) and len(word) <= len(name) + ENDING for name in NAMES)


def _begins_with(text: str, heads: frozenset[str]) -> bool:
    """Whether the line's first word, as statements have it, is among the words."""
    word = text[: text.find(" ")].lower().lstrip("\"'“„«¡¿#👉▶►✅📲")
    if not word.isalpha():
        word = normal_line(text[: text.find(" ", 4)]).partition(" ")[0]
    return word in heads or (NETWORK in heads and _is_name(word))


@cache
def _own(language: str) -> tuple[Mapping[str, str], frozenset[str]]:
    """Phrase → category, and the first words, of one language."""
    from provlint.resources import derived

    def make(rows: Iterable[tuple[str, ...]]) -> tuple[Mapping[str, str], frozenset[str]]:
        own = {phrase: category for code, phrase, category, _ in rows if code == language}
        return own, frozenset(phrase.split(" ", 1)[0] for phrase in own)

    return derived(f"statements-in-{language}", STATEMENTS, make)
