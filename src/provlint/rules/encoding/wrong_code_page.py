"""Finds text of an older 8-bit encoding that was read as Windows-1252: `Ïåðåä òåì` for Russian, `siê ¿e` for Polish, `deðil` for
Turkish. Each byte became a character, so nothing is lost and nothing looks like UTF-8; `encoding/mojibake` sees none of it.

One such word proves nothing, since every letter in it is some language's. So the document as a whole must be the other language:
read in the other encoding, its function words are an eighth of all words and more, and three at least are words only then. Words
that are well written in other languages are thus left alone, as are documents that speak of encodings. The fix is not safe.

Calibration: none in 8,297 clean documents, in some forty languages.
"""

from __future__ import annotations

from provlint.document.function_words import words_of
from provlint.expressions import expression
from provlint.finding import Fix, Hit, Span
from provlint.lazy import cache
from provlint.rule import Example, Rule, rule_id

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from provlint.document import Document
    from provlint.rule import Options

PAGES: Mapping[str, tuple[str, str]] = {
    "ru": ("cp1251", " íå | ÷òî | êàê | ýòî "), "uk": ("cp1251", " ùî | òà | íå "), "bg": ("cp1251", " äà | ñå | îò "),
    "ru koi8": ("koi8-r", " îå | þôï | ëáë | îá "), "el": ("cp1253", " êáé | ôïõ | ôçò | ãéá "),
    "he": ("cp1255", " ùì | àú | òì "),
    "ar": ("cp1256", " ýí | ãä | åä | úáì | åáì "), "pl": ("cp1250", " siê | ¿e | s¹ | bêdzie "),
    "pl iso": ("iso-8859-2", " siê | ¿e | s± | bêdzie "), "cs": ("cp1250", " pøi | mùže | pøed | který | více "),
    "ro": ("cp1250", " ºi | sã | cã | fãrã "), "tr": ("cp1254", " deðil| þu | olduðu | nasýl | þekilde | ayný "),
    "hu": ("cp1250", " õ | elõ| tõl | idõ"), "hr": ("cp1250", " æe | veæ | æemo "),
}  # fmt: skip
"""Language (and variant) → encoding, and frequent words as they come out, lower case: one of them stands in such a text."""
NAMES = {"koi8-r": "KOI8-R", "iso-8859-2": "ISO 8859-2"}
MORE = {
    "el": "και το η ο να του της με για από είναι στο στη την τα οι θα δεν που τον των σε ένα μια αυτό",
    "tr": "şimdi şey şekilde yıl yıllar arasında karşı aynı başka artık kadın değildir ayrıca yapılan yeni ilk büyük",
    "pl": "się że są będzie będą można więcej także między",
    "hu": "ő elől tőle idő először minősítés jövő később erről",
    "hr": "će već ćemo kuća kuće neće",
    "cs": "při může před víc této tři který byly také ještě",
}
"""Words besides those of `document.function_words`; for Greek, which has none there, all."""
GAINED = 3
"""Function words that are such only in the other encoding."""
SHARE = 0.12
"""Part of all words that the language's function words must be then; a fifth to a half in running text."""
LEAST = 20
"""Words of a text in which a share can be told."""
SUBJECT = ("encoding", "mojibake", "charset", "кодировк", "kodowani", "kódování", "utf-8", "unicode", "windows-125", "latin-1")
MAX_HITS = 200
"""Places reported in one document."""


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """Each line in another script, each word with a letter that another encoding would change."""
    guessed = document.source is not None and document.source.encoding == "cp1252"
    folded = document.folded
    if guessed or any(word in folded for word in SUBJECT):
        return
    best = max((_gain(document, key), key) for key in PAGES)
    if best[0] < GAINED:
        return
    codec = PAGES[best[1]][0]
    table, text = _table(codec), document.masked
    name = NAMES.get(codec, codec.replace("cp", "Windows-"))
    whole = best[1].partition(" ")[0] in ("ru", "uk", "bg", "el", "he", "ar")
    pattern = r"[^\s\0][^\n\0]{0,4000}" if whole else r"[^\s\0.,;:!?()„”\"“]{2,60}|[^\W\d]"
    count = 0
    for match in expression(pattern).finditer(text):
        wrong = match[0].rstrip()
        right = wrong.translate(table)
        if right != wrong and count < MAX_HITS and (not whole or _is_foreign(wrong)):
            span = Span(match.start(), match.start() + len(wrong))
            fix = Fix(((span, right),), safe=False, message=f"Read as {name}")
            yield Hit(span, {"encoding": name, "right": right if len(right) < 60 else right[:57] + "…"}, fix)
            count += 1


def _gain(document: Document, key: str) -> int:
    """How many function words of the language are such only in its encoding; 0 where the text is not in it at all."""
    codec, frequent = PAGES[key]
    if not any(word in document.folded for word in frequent.split("|")):
        return 0
    language = key.partition(" ")[0]
    known = words_of(language) | frozenset(MORE.get(language, "").split())
    before = document.masked.split()
    after = document.masked.translate(_table(codec)).split()
    if len(after) < LEAST:
        return 0
    found = gained = 0
    for old, new in zip(before, after, strict=False):
        if new.strip('.,;:!?()"„”“»«').lower() in known:
            found += 1
            gained += old != new
    return gained if found >= SHARE * len(after) else 0


def _is_foreign(line: str) -> bool:
    """Whether more than half of the line's letters are beyond ASCII."""
    letters = [char for char in line if char.isalpha() or char > "\x7f"]
    return 2 * sum(char > "\x7f" for char in letters) > len(letters)


@cache
def _table(codec: str) -> Mapping[int, str]:
    """Character of Windows-1252 or Latin-1 → what its byte means in the encoding, where that is another one."""
    table: dict[int, str] = {}
    for number in range(0xA0 if codec == "koi8-r" else 0x80, 0x100):
        byte = bytes((number,))
        right = byte.decode(codec, "ignore")
        for read in ("cp1252", "latin-1"):
            wrong = byte.decode(read, "ignore")
            if wrong and right and wrong != right and not right.isspace() and right.isprintable():
                table.setdefault(ord(wrong), right)
    return table


_POLISH = (
    "⟦M³yn⟧ nad ⟦rzek¹⟧ stoi od trzystu lat i nie ⟦by³⟧ nigdy tak ⟦piêkny⟧ jak teraz, mówi ⟦m³ynarz⟧, który ⟦siê⟧ o niego "
    "troszczy. "
    "Nie wie jeszcze, co ⟦bêdzie⟧ z nim dalej, ale ⟦myœli⟧, ⟦¿e⟧ ludzie z miasta ⟦bêd¹⟧ tu jeszcze ⟦kiedyœ⟧."
)
_RUSSIAN = (
    "Ìåëüíèöà ó ðåêè ñòîèò óæå òðèñòà ëåò, è îíà íå áûëà òàê êðàñèâà, êàê ñåé÷àñ, ãîâîðèò ìåëüíèê, êîòîðûé æèâåò ðÿäîì. "
    "Îí åùå íå çíàåò, ÷òî áóäåò ñ íåé äàëüøå, íî äóìàåò, ÷òî ëþäè èç ãîðîäà ñþäà ïðèåäóò."
)

RULE = Rule(
    id=rule_id(__name__),
    summary="Text of an older encoding read as Windows-1252",
    severity="error",
    message="{encoding} read as Windows-1252: {right}",
    why="The words are unreadable to people and unknown to every tokenizer and search index.",
    help="Read the source again in the encoding that the message names, or apply the fix.",
    doc=__doc__ or "",
    check=check,
    gate=tuple(dict.fromkeys(word for _, words in PAGES.values() for word in words.split("|"))),
    bad=(
        Example(f"⟦{_RUSSIAN}⟧\n", path="melnica.txt"),
        Example(f"{_POLISH}\n", path="mlyn.txt", message="Windows-1250 read as Windows-1252: Młyn"),
    ),
    good=(
        Example("Krókur er á milli húsanna, og þar er ekki neitt að sjá nema þessi brú sem hann á, og það sem með henni er.\n"),
        Example(
            "L’été où il vint, le maître était déjà âgé ; il fut reçu près de l’église, là où naît le chemin, et l’on but.\n"
        ),
        Example("Read in the wrong encoding, Russian looks like this: ÷òî, êàê, íå, íà, îíà, ýòî.\n"),
        Example("A pedra é lisa, e a mão que a fez não é vã; o pão, a lã e a maçã são sãs, e a irmã do capitão também o é.\n"),
    ),
)
