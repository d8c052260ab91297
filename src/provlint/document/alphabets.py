"""Scripts and letters: which language a text can be in before any of its words is looked at."""

from __future__ import annotations

from provlint.document.tokens import count_words
from provlint.lazy import bisect_right, cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

SCRIPT_RANGES = (
    (0x0370, 0x03FF, "greek"), (0x0400, 0x052F, "cyrillic"), (0x0530, 0x058F, "armenian"), (0x0590, 0x05FF, "hebrew"),
    (0x0600, 0x06FF, "arabic"), (0x0750, 0x077F, "arabic"), (0x0900, 0x097F, "devanagari"), (0x0980, 0x09FF, "bengali"),
    (0x0A00, 0x0A7F, "gurmukhi"), (0x0A80, 0x0AFF, "gujarati"), (0x0B80, 0x0BFF, "tamil"), (0x0C00, 0x0C7F, "telugu"),
    (0x0C80, 0x0CFF, "kannada"), (0x0D00, 0x0D7F, "malayalam"), (0x0D80, 0x0DFF, "sinhala"), (0x0E00, 0x0E7F, "thai"),
    (0x0E80, 0x0EFF, "lao"), (0x1000, 0x109F, "burmese"), (0x10A0, 0x10FF, "georgian"), (0x1100, 0x11FF, "hangul"),
    (0x1200, 0x137F, "ethiopic"), (0x1780, 0x17FF, "khmer"), (0x1F00, 0x1FFF, "greek"), (0x3040, 0x30FF, "kana"),
    (0x3400, 0x4DBF, "han"), (0x4E00, 0x9FFF, "han"), (0xAC00, 0xD7AF, "hangul"), (0xF900, 0xFAFF, "han"),
    (0xFF66, 0xFF9F, "kana"),
)  # fmt: skip
"""Blocks of the Unicode standard as (first, last, script), in order; letters in none of them count as Latin."""
_FIRST = [first for first, _, _ in SCRIPT_RANGES]

SCRIPT_LANGUAGE = {
    "greek": "el", "armenian": "hy", "hebrew": "he", "bengali": "bn", "gurmukhi": "pa", "gujarati": "gu", "tamil": "ta",
    "telugu": "te", "kannada": "kn", "malayalam": "ml", "sinhala": "si", "thai": "th", "lao": "lo", "burmese": "my",
    "georgian": "ka", "hangul": "ko", "ethiopic": "am", "khmer": "km", "kana": "ja", "han": "zh",
}  # fmt: skip
"""Scripts that name one language; of the others (Latin, Cyrillic, Arabic, Devanagari) words decide."""

COMMON_OF_SCRIPT = {"cyrillic": "ru", "arabic": "ar", "devanagari": "hi"}
"""The language to name where a script has several and neither words nor letters decide."""

LETTERS = {
    "af": "áéíóúêëîïôöûü", "az": "çəğıöşü", "bs": "čćđšž", "ca": "àçèéíïòóúü·", "cs": "áčďéěíňóřšťúůýž", "cy": "âêîôûŵŷïáéëö",
    "da": "æøåéáóü", "de": "äöüßéàáèçñ", "en": "éèêëïöüàçñâôāíóúá", "eo": "ĉĝĥĵŝŭ", "es": "áéíóúüñº", "et": "äöõüšž",
    "eu": "ñçü", "fi": "äöåšž", "fr": "àâæçéèêëîïôœùûüÿñáóí", "ga": "áéíóú", "gl": "áéíóúñü", "hr": "čćđšž",
    "hu": "áéíóöőúüű", "id": "é", "is": "áðéíóúýþæö", "it": "àèéìíîòóùúç", "la": "", "lt": "ąčęėįšųūž",
    "lv": "āčēģīķļņšūž", "ms": "é", "nl": "ëïéèêóöüáíçàäû", "no": "æøåéèêóòôü", "pl": "ąćęłńóśźżéü", "pt": "áâãàçéêíóôõúüñè",
    "ro": "ăâîșțşţéü", "sk": "áäčďéíĺľňóôŕšťúýž", "sl": "čšžćđéü", "sq": "çë", "sr": "čćđšž", "sv": "åäöéàüáèøæ", "sw": "",
    "tl": "ñ", "tr": "çğıöşüâîû",
    "vi": "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
}  # fmt: skip
"""Latin letters beyond a to z in use, common loan words and names included (so "naïve" is no foreign word in English)."""

CYRILLIC_LETTERS = {"uk": "іїєґ", "be": "ўі", "mk": "ѓќѕ", "sr": "ђћџљњј", "kk": "әғқңұһ", "mn": "өү", "ru": "ыэё", "bg": "ъщ"}
"""Letters that speak for one language of the script, the surest first."""

_RUSSIAN = "абвгдежзийклмнопрстуфхцчшщъыьэюяё"
CYRILLIC_ALPHABETS = {
    "ru": _RUSSIAN, "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", "be": "абвгдеёжзійклмнопрстуўфхцчшыьэюя",
    "bg": "абвгдежзийклмнопрстуфхцчшщъьюя", "mk": "абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ",
    "sr": "абвгдђежзијклљмнњопрстћуфхцчџш",
}  # fmt: skip
"""All letters of the languages that are written in much the same ones."""

ARABIC_LETTERS = {"ur": "ٹڈڑےں", "fa": "پچژگی"}
"""Letters that Arabic itself has not."""


SIGNS, DENSE = ("han", "kana", "hangul"), 2.5
"""Scripts of signs, and the Latin letters that a sign says as much as."""
BESIDE_LATIN = 2 / 3
"""Letters for each Latin one from which a line is in another script, with terms or codes in it."""
FEW = 60
"""Different characters up to which each is counted by itself."""


def script_of(char: str) -> str:
    """The script of a letter, "latin" for all that is in no listed block; "" for what is no letter."""
    if char < "\u0370":
        return "latin" if char.isalpha() else ""
    if not char.isalpha():
        return ""
    code = ord(char)
    at = bisect_right(_FIRST, code) - 1
    return SCRIPT_RANGES[at][2] if at >= 0 and code <= SCRIPT_RANGES[at][1] else "latin"


def count_scripts(text: str) -> Mapping[str, int]:
    """Script → how many letters of the text are in it."""
    if text.isascii():
        letters = sum(map(str.isalpha, text))
        return {"latin": letters} if letters else {}
    chars = set(text)
    # To look for each character is fastest while there are few; Chinese has thousands.
    times = {char: text.count(char) for char in chars} if len(chars) <= FEW else count_words(text)
    counts: dict[str, int] = {}
    for char in chars:
        script = script_of(char)
        if script:
            counts[script] = counts.get(script, 0) + times[char]
    return counts


def main_script(text: str) -> str:
    """The script most letters are in, "" without letters; "kana" where a fifth is kana, since Japanese mixes it with Han."""
    counts = count_scripts(text)
    if not counts:
        return ""
    if counts.get("kana", 0) * 5 > sum(counts.values()):
        return "kana"
    return max(counts, key=lambda script: (counts[script], script))


def script_beside_latin(counts: Mapping[str, int]) -> str:
    """The script that a line with so many letters of each is in though half of it are Latin terms or codes; else "latin"."""
    weighed = {script: count * (DENSE if script in SIGNS else 1) for script, count in counts.items() if script != "latin"}
    best = max(weighed, key=lambda script: (weighed[script], script), default="latin")
    return best if weighed.get(best, 0) >= BESIDE_LATIN * counts.get("latin", 0) else "latin"


@cache
def letters_of(language: str) -> frozenset[str]:
    """The letters beyond a to z that texts of a Latin-script language hold; empty for one that is not listed."""
    return frozenset(LETTERS.get(language, ""))


@cache
def alphabet_of(language: str) -> frozenset[str]:
    """The letters other than a to z that tell texts of the language from those of its like; empty for one that is not listed."""
    return frozenset(CYRILLIC_ALPHABETS.get(language, "")) or letters_of(language)


def language_by_letters(text: str, script: str) -> str:
    """The language of a Cyrillic or Arabic text by its own letters; "" where none speaks."""
    letters = CYRILLIC_LETTERS if script == "cyrillic" else ARABIC_LETTERS if script == "arabic" else {}
    return next((language for language, own in letters.items() if _any_of(own, text)), "")


def _any_of(chars: Iterable[str], text: str) -> bool:
    return any(char in text for char in chars)
