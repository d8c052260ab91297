"""How sentences end and go on in scripts without letter case: Chinese, Japanese, Korean, Hindi, Arabic and their kin.

There the last letter's case says nothing, and in Chinese, Japanese and Korean no word stands apart from its particle. Written
down by hand: particles and conjunctions with which no sentence ends, the nouns that happen to end in the same letters, and the
predicate endings with which Korean and Hindi sentences close whether a mark follows or not.
"""

from __future__ import annotations

from provlint.expressions import expression
from provlint.lazy import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

CJK_OPEN, CJK_LONG = 5, 14
"""Chinese or Japanese letters of an open sentence from which it is no by-line, and from which it needs no particle."""
WORDS = 4
"""Words of an open Hindi or Arabic sentence from which it is no by-line; a Korean one of two has a particle or a comma."""
OPENERS = (
    "后来", "後來", "然后", "然後", "但是", "可是", "不过", "不過", "所以", "因此", "于是", "於是", "因为",
    "因為", "如果", "虽然", "雖然", "另外", "此外", "同时", "同時", "目前", "其中", "例如", "比如", "由于",
    "由於", "随着", "隨著", "根据", "根據", "为了", "為了", "这", "這", "那时", "那時", "他们", "他們", "她们",
    "她們", "我们", "我們", "他", "她", "它", "我", "你", "而且", "尽管", "儘管", "接着", "接著", "有时", "有時",
    "最后", "最後", "现在", "現在", "当时", "當時", "しかし", "そして", "また", "その", "この", "これ", "それ",
    "さらに", "ただ", "だが", "でも", "なお", "例えば", "たとえば", "ところ", "一方", "つまり", "そこ", "ここ",
    "まず", "次に", "彼は", "彼女", "私は",
)  # fmt: skip
"""What Chinese and Japanese sentences begin with, and names do not."""

PARTICLES = {
    "zh": """以及 以便 因为 因為 由于 由於 对于 對於 关于 關於 至于 至於 位于 位於 属于 屬於 基于 基於 鉴于 等于 但是 可是
        而是 就是 于是 於是 如果 虽然 雖然 即使 尽管 儘管 无论 無論 不仅 不僅 不但 以为 认为 認為 作为 作為 成为 成為
        称为 稱為 根据 根據 按照 通过 通過 随着 隨著 为了 為了 其中 包括 除了 正在 而且 并且 並且 或者 还是 還是 在 和
        与 與 及 把 将 將 被 而 或 但 让 讓 该 該 这 這 那 每 很 最 更 从 從 且""",
    "ja": """という といった として において における による に対する に関する にとって ための ような
        なので ために けれど しかし そして また しか だけでなく ばかりか ものの つつ は が の""",
    "ko": """를 을 에게 으며 하며 면서 지만 려고 하려 도록 위해 위한 대한 대해 관한 따른 통한 있는 없는 하는 되는 했던 같은 그리고
        그러나 하지만 또는 및""",
}
"""Language → ends of text, separated by blanks, behind which a sentence goes on."""
RARE_PARTICLES = {
    "zh": "的 了 是 不 也 为 為 对 對 向 由 因 于 於 以 其 都 还 還 就 并 並 使 个 個",
    "ja": "について によって に対して に を で と も へ や て し り から まで より など",
    "ko": "은 는 이 가 의 에 에서 로 으로 와 과 도 만 부터 까지 하고 며 고 서 게 던 할 한 된 될 인 적인",
}
"""The same where headlines and nouns end so, too; they count only in company."""
WHOLE_WORDS = {
    "zh": """存在 现在 現在 所在 实在 實在 内在 內在 潜在 潛在 外在 自在 温和 溫和 缓和 緩和 共和 饱和 飽和 总和 總和 平和 柔和
        参与 參與 埃及 普及 火把 一把 名将 大将 麻将 主将 老将 小将 棉被 然而 服从 服從 转让 轉讓 出让 谦让 应该 應該""",
    "ja": "とは には",
    "ko": "가을 마을 노을 고을 겨를",
}
"""Words that end in the letters of a particle and may end a sentence or a headline."""

KOREAN_END = "다요까죠오네음함됨임것"
"""Syllables with which Korean sentences end, marked or not; headlines end in nouns."""
JAPANESE_END = "すただるねよかんうい"
"""Kana with which short Japanese sentences end, marked or not."""
KOREAN_PARTICLE = "은는이가을를의에로와과도만서,"
"""Syllables of the particles that stand in every Korean sentence but not in by-lines and credits."""
HINDI_END = """\
है हैं था थे थी थीं गया गई गए गयी गये होगा होगी होंगे हो रहा रहे रही दिया दी दिए किया किए सकता सकती सकते चाहिए
लिया ली लिए गा गे गी करें लें दें जाए जाएगा जाएगी जाता जाती जाते होता होती होते आया आए आई कहा बताया
"""
"""Verb forms with which Hindi sentences end, marked or not."""
CREDITS = (
    "기자", "특파원", "연합뉴스", "뉴스", "앵커", "작가", "제공", "記者", "记者", "编辑", "編輯", "摄", "攝", "撮影",
    "通信", "新闻", "新聞", "报道", "報導", "报导", "供图", "配图", "整理", "编译", "翻译", "校对", "审核", "公司",
    "协会", "協會", "研究所", "大学", "大學", "報道", "写真", "提供", "文責", "取材", "執筆", "編集", "監修", "訳", "著",
    "記", "完", "終", "终",
)  # fmt: skip
"""With these ends a by-line or a credit behind a finished sentence."""


def is_caseless(char: str) -> bool:
    """Whether the letter belongs to a script without case in which sentences are marked as in Latin."""
    return (
        "\u0590" <= char <= "\u06ff"
        or "\u0900" <= char <= "\u0dff"
        or "\u3040" <= char <= "\u30ff"
        or "\u3400" <= char <= "\u9fff"
        or is_hangul(char)
    )


def is_hangul(char: str) -> bool:
    """Whether the letter is a Korean syllable."""
    return "\uac00" <= char <= "\ud7a3"


def is_cjk(char: str) -> bool:
    """Whether the letter is a kana or a Chinese character."""
    return "\u3040" <= char <= "\u30ff" or "\u3400" <= char <= "\u9fff"


def particle(language: str, text: str) -> str:
    """The particle or conjunction at the end of the text behind which a sentence goes on; "" for none."""
    return _ends_in(text, language, PARTICLES)


def rare_particle(language: str, text: str) -> str:
    """The particle at the end of the text that headlines and nouns end in, too; "" for none."""
    return _ends_in(text, language, RARE_PARTICLES)


def _ends_in(text: str, language: str, table: dict[str, str]) -> str:
    if not text or not (is_cjk(text[-1]) or is_hangul(text[-1])):
        return ""
    language = language if language in table else _language_of(text[-1])
    if text.endswith(_listed(WHOLE_WORDS, language)) or (language == "ko" and text[-2:-1] in (" ", "")):
        return ""
    return next((end for end in _listed(table, language) if text.endswith(end)), "")


def _language_of(char: str) -> str:
    if is_hangul(char):
        return "ko"
    return "ja" if "\u3040" <= char <= "\u30ff" else "zh"


_LISTED: dict[tuple[int, str], tuple[str, ...]] = {}


def _listed(table: dict[str, str], language: str) -> tuple[str, ...]:
    key = (id(table), language)
    if key not in _LISTED:
        _LISTED[key] = tuple(sorted(table[language].split(), key=len, reverse=True))
    return _LISTED[key]


def is_predicate(text: str) -> bool:
    """Whether a Korean text ends in the syllable of a predicate: there a sentence is at its end, marked or not."""
    return text[-1:] in KOREAN_END and is_hangul(text[-1:])


def reads_on(sentence: str, known: frozenset[str]) -> bool:
    """Whether an open sentence of a script without case reads like one that goes on, and not like a by-line or a label.

    known    the function words of its language; only Hindi, Arabic and their kin are asked for them
    """
    last = sentence[-1:]
    if not last or not is_caseless(last) or sentence.endswith(CREDITS) or any(mark in sentence for mark in "：:／/|=@"):
        return False
    words = sentence.split()
    if is_hangul(last):
        particles = any(len(word) > 1 and word[-1] in KOREAN_PARTICLE for word in words[:-1])
        return particles and last not in KOREAN_END
    if is_cjk(last):
        return _reads_on_in_cjk(sentence.strip())
    return len(words) >= WORDS and words[-1] not in HINDI_END.split() and any(word in known for word in words)


def _reads_on_in_cjk(sentence: str) -> bool:
    """The same for a Chinese or Japanese one: it is long, opens like a sentence, has a particle, or is but one character."""
    length = sum(map(is_cjk, sentence))
    if length >= CJK_LONG or len(sentence) == 1:
        return True
    if sentence[-1] in JAPANESE_END:
        return False  # a verb: whoever thanks leaves out the mark
    return sentence.startswith(OPENERS) or (length >= CJK_OPEN and bool(_grammar().search(sentence)))


@cache
def _grammar() -> re.Pattern[str]:
    """Letters that stand in most Chinese and Japanese sentences and in few names."""
    return expression(
        "[的了在是不这這那也为為将將被把很没沒就都要能还還又才着著过過到从從让讓给給个個们們他她它我你はがをにのでともへや]"
    )
