"""Phrases of web interfaces by language: what share bars, consent dialogs and menus say (rules/residue/interface.tsv).

The table is read when the first line asks for it; documents whose lines all pass the cheap gates never load it.
"""

from __future__ import annotations

from provlint.document.lines import masked_lines
from provlint.document.tokens import is_word_char
from provlint.expressions import MULTILINE, expression, in_brackets
from provlint.lazy import cache, recent

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from provlint.document import Document
    from provlint.lookup import LineTable, Lookup


TABLE = "residue/interface.tsv"
WORDS = "language/interface-words.tsv"
"""Language → further words of interfaces: of shops, administration and accounts."""
MAX_LENGTH = 60
"""Code points up to which a line may be an interface phrase."""
MARKERS = " \t\0\r\n\x0b\x0c\xa0\u2003\u200b\u3000\ufeff*•·-–>|[]"
"""What may stand around a line's text: blanks, list marks, a masked link."""
PUNCTUATION = ".,:;!?()[]*_'\"“”’–…"
_NO_LETTERS = {code: " " for code in range(128) if not chr(code).isalpha()}
ANNOUNCEMENT = 41
"""Code points within which the colon of "Read also:" stands."""
UNSPACED = ("ja", "zh", "th")
"""Languages without blanks between words."""
JOINED = (*UNSPACED, "ko")
"""Those whose phrases are looked for without blanks: Koreans leave them out at will."""
STATEMENTS = "residue/statements.tsv"
NETWORK, ANYTHING = "@", "*"
"""What stands in statements for the name of a network, and at their end for whatever may follow."""
OR, GAP, STEM = "|", "~", "+"
"""What stands between words of which one stands, for a few words of interfaces, and behind the beginning of a word."""
MOST_STARTS = 3
"""Beginnings of one statement beyond the first word that not all prose has, at most."""
FOOT = 240
"""Code points of a text's end in which a © may say whose a page is, and of either end in which a menu may stand in one line."""
EVERY = "*"
"""The language of statements that pages of all languages make."""
OPENING, CHARACTERS = 3, 5
"""Words, or characters where there are no blanks, that tell in a first look how a statement begins."""
ITEMS = ("* ", "> ", "- ")
"""Marks before a statement."""
QUESTIONS, QUESTIONING = ("¿", "¡"), ("es", "gl")
"""What stands before a question or a call, and the languages where it does."""
DOTTED = ("tr", "az")
"""Languages whose capital i has a dot, which becomes a character of its own in lower case."""
FIRST_LETTERS, FEW_LETTERS = 12, 4
"""Code points of a line's beginning in which the first word of a statement is looked for, and the next one behind a short one."""
HOMES = (
    "Home", "Startseite", "Accueil", "Inicio", "Início", "Strona główna", "Главная", "Головна", "Ana Sayfa", "Anasayfa",
    "Beranda", "Forside", "Hjem", "Hem", "Etusivu", "Trang chủ", "Domů", "Acasă", "Főoldal", "Kezdőlap", "Αρχική",
    "Portada", "Página inicial", "Página principal", "Inici", "Portal", "Úvod", "Domov", "Naslovnica", "Početna", "Почетна",
    "Начало", "Prima pagină", "Voorpagina", "الرئيسية", "الصفحة الرئيسية", "خانه", "דף הבית", "ראשי", "होम", "หน้าแรก",
    "首页", "首頁", "ホーム", "トップ", "TOP", "홈",
)  # fmt: skip
"""What home pages are called where trails of breadcrumbs begin."""
BARS = (" | ", " · ", " • ")
"""What stands between the parts of a menu in one line."""
TRAIL = frozenset("›»>/→")
"""What stands between the pages of a trail."""
LONGEST_TITLE = 160
"""Code points of the longest line in which a title is announced without a colon."""
SHORTEST = 3
"""Letters of the shortest phrase in languages without blanks."""
ALSO = frozenset({
    "also", "aussi", "également", "anche", "también", "además", "também", "ainda", "ook", "också", "även", "også", "myös",
    "także", "też", "również", "také", "tiež", "și", "също", "още", "также", "ещё", "еще", "також", "επίσης", "ακόμα", "ακόμη",
    "juga", "pula", "okuyun", "edhe", "també", "tamén", "tudi", "arī", "thêm",
})  # fmt: skip
"""Last words of the announcements that need no mark: "Read also", but not "More from", which sentences begin with."""
OPENERS = "\u3000 【［〔▶►■□◆◇●※"
"""What stands before an announcement."""
ANNOUNCING = frozenset({"related", "share"})
"""Categories of the phrases that announce something in languages without blanks."""


def normal_line(text: str) -> str:
    """The line as the table writes it: lower case, runs of anything but letters one blank, "" where there is no letter."""
    lowered = text.lower()
    if lowered.isascii():
        return " ".join(lowered.translate(_NO_LETTERS).split())
    lowered = lowered.replace("i\u0307", "i")  # what a Turkish capital becomes
    for char in set(lowered):
        if not char.isalpha() and (char.isdigit() or not is_word_char(char)):
            lowered = lowered.replace(char, " ")
    return " ".join(lowered.split())


@recent
def uses_of(phrase: str) -> tuple[tuple[str, str], ...]:
    """(language, category) of each language that uses the phrase, given in normal form.

    Categories: share, reaction, comment, subscribe, account, consent, navigation, more (read more), related, meta.
    """
    told = _phrases().get(phrase, "").split(" ")
    return tuple(zip(told[::2], told[1::2], strict=True)) if len(told) > 1 else ()


@recent
def languages_of_word(word: str) -> frozenset[str]:
    """The languages in whose interface phrases the word stands."""
    return frozenset(_words().get(word, "").split())


@cache
def _phrases() -> Lookup:
    """Phrase → languages and categories in turn, as one text."""
    from provlint.resources import lookup

    def make(rows: Iterable[tuple[str, ...]]) -> dict[str, str]:
        uses: dict[str, list[str]] = {}
        for language, phrase, category, _ in rows:
            for spelling in _spellings(phrase, language):
                uses.setdefault(spelling, []).extend((language, category))
        return {phrase: " ".join(told) for phrase, told in uses.items()}

    return lookup("interface-phrases", TABLE, make)


@cache
def _words() -> Lookup:
    """Word → languages of the phrases that it stands in, as one text."""
    from provlint.resources import lookup, table

    def make(rows: Iterable[tuple[str, ...]]) -> dict[str, str]:
        words: dict[str, dict[str, None]] = {}
        for language, phrase in (*((row[0], row[1]) for row in rows), *table(WORDS)):
            for word in phrase.split(" "):
                words.setdefault(word, {})[language] = None
        return {word: " ".join(languages) for word, languages in words.items()}

    return lookup("words-of-interfaces", TABLE, make)


@cache
def phrases_of(language: str) -> LineTable:
    """Phrase in normal form → category, of one language."""
    from provlint.lookup import LineTable, told_lines
    from provlint.resources import derived

    return LineTable(derived(f"phrases-{language}", TABLE, lambda rows: told_lines(_own(rows, language))))


def first_words(language: str) -> frozenset[str]:
    """The words that phrases of the language begin with."""
    return _words_of(language)[0]


@cache
def _words_of(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words that the phrases of a language begin with, and all their words.

    Every document with a short line is asked for these, few for the phrases: kept apart, and as text, they cost a third.
    """
    from provlint.resources import derived

    def make(rows: Iterable[tuple[str, ...]]) -> tuple[str, str]:
        phrases = [phrase.split(" ") for phrase in _own(rows, language)]
        return " ".join({words[0]: None for words in phrases}), " ".join({word: None for words in phrases for word in words})

    first, every = derived(f"interface-words-{language}", TABLE, make)
    return frozenset(first.split()), frozenset(every.split())


def _own(rows: Iterable[tuple[str, ...]], language: str) -> dict[str, str]:
    own = [(phrase, category) for code, phrase, category, _ in rows if code == language]
    return {spelling: category for phrase, category in own for spelling in _spellings(phrase, language)}


def _spellings(phrase: str, language: str) -> tuple[str, ...]:
    """The phrase; without its blanks, too, in a language that leaves them out at will."""
    return (phrase, phrase.replace(" ", "")) if language in JOINED and " " in phrase else (phrase,)


def words_of_phrases(language: str) -> frozenset[str]:
    """The words that phrases of the language consist of."""
    return _words_of(language)[1]


def has_interface_lines(document: Document) -> bool:
    """Whether any line is an interface phrase or begins with one and a colon: asked first, since most documents have none."""
    from provlint.document.home import SHORT, mark_short_lines

    language = document.language or "en"
    lines, marks = document.view(mark_short_lines)
    if any(is_phrase(line, language) for line in (_possible(lines, marks) if marks else lines)):
        return True
    labelled = [line for line in document.view(masked_lines) if len(line) > SHORT and line.find(":", 0, ANNOUNCEMENT) >= 0]
    return any(is_phrase(line.partition(":")[0], language) for line in labelled)


def _possible(lines: Sequence[str], marks: str) -> Iterator[str]:
    """Those of the lines that consist, at least up to a colon, of what stands in interface phrases."""
    row = at = 0
    for found in expression(r"^C*(?:[ABESMX][A-Z]*(?::|$)|:)", MULTILINE).finditer(marks):
        row, at = row + marks.count("\n", at, found.start()), found.start()
        yield lines[row]


def is_phrase(line: str, language: str) -> bool:
    """Whether the line is a phrase of the language, or begins with one and a colon."""
    if not line or line[0] == "#":
        return False
    heads, words = _words_of(language)
    tokens = line.strip(MARKERS).split(None, 1)
    first = tokens[0].lower().strip(PUNCTUATION) if tokens else ""
    return bool(
        (first in heads or (first and not first.isalpha()))
        and is_of(words, line)
        and (normal_line(line) in phrases_of(language) or normal_line(line.partition(":")[0]) in phrases_of(language))
    )


def is_of(words: frozenset[str], line: str) -> bool:
    """Whether the line, up to a colon, consists of the words: told at its first other word, in most lines the second."""
    for token in line.lower().split():
        bare = token.strip(PUNCTUATION)
        if bare not in words and (bare.isalpha() or not words.issuperset(normal_line(token.partition(":")[0]).split())):
            return False
        if ":" in token:
            return True
    return True


def has_announcements(document: Document) -> bool:
    """Whether any line is a statement of a page, any but the first begins as announcements do, or a © stands at the end."""
    if "©" in document.foreign and "©" in document.masked[-FOOT:]:
        return True
    language = document.language or "en"
    told, starts = _told(language)[1], _stated(language)
    begun = [line for line in document.view(masked_lines) if line[:2] in starts and _begins_stated(line, starts)]
    if begun:
        from provlint.document.page_statements import stated

        if any(_begins_trail(line) or stated(line.strip(MARKERS), language) for line in begun):
            return True
    ends = f"{document.masked[:FOOT]}\n{document.masked[-FOOT:]}"
    if any(bar in ends for bar in BARS) or "Facebook" in ends or "페이스북" in ends:
        from provlint.document.page_heads import has_bar

        if has_bar(ends, language):
            return True
    return bool(told and expression(told).search(document.masked))


def _begins_stated(line: str, starts: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]) -> bool:
    """Whether a line, behind the mark of an item, begins as one of the starts, or as a trail from a home page."""
    if line[:2] in ITEMS:
        line = line[3:] if line[2:3] == "[" else line[2:]
    elif line[:1] in QUESTIONS:
        line = line[1:]
    words, begun = starts.get(line[:2], ((), ()))
    begin = line[:FIRST_LETTERS].lower()
    if not begin.startswith(words) and (begin[1:2] != "\u0307" or not begin.replace("\u0307", "").startswith(words)):
        return False
    normal = normal_line(line[:MAX_LENGTH])
    return (
        _begins_trail(line)
        or f"{normal} ".startswith(begun)
        or (not normal.isascii() and normal.replace(" ", "").startswith(begun))
    )


def _begins_trail(line: str) -> bool:
    """Whether the line begins with a home page and the mark of a trail."""
    if not line.startswith(HOMES):
        return False
    home = max(filter(line.startswith, HOMES), key=len)
    return line[len(home) : len(home) + 2].lstrip(" ")[:1] in TRAIL


def announcing_words(language: str) -> frozenset[str]:
    """The first words of the phrases that announce other texts."""
    return _told(language)[0]


def needs_no_mark(phrase: str) -> bool:
    """Whether a title may stand behind the phrase with nothing between: sentences that begin so are rare."""
    return phrase == "also read" or (" " in phrase and phrase.rpartition(" ")[2] in ALSO)


@cache
def _told(language: str) -> tuple[frozenset[str], str]:
    """The first words, and an expression for lines that begin with such a phrase and need no colon behind it."""
    from provlint.resources import derived

    def make(rows: Iterable[tuple[str, ...]]) -> tuple[frozenset[str], str]:
        own = [(phrase, category) for code, phrase, category, _ in rows if code == language]
        heads = frozenset(phrase.split(" ", 1)[0] for phrase, category in own if category in ("related", "more"))
        if language in UNSPACED:
            begun = {phrase for phrase, category in own if category in ANNOUNCING and len(phrase) >= SHORTEST}
        else:
            also = [phrase for phrase, category in own if category == "related" and needs_no_mark(phrase)]
            begun = {made for phrase in also for made in (phrase[0].upper() + phrase[1:], phrase.upper(), phrase.title())}
        firsts = in_brackets("".join(sorted({phrase[0] for phrase in begun} | set(OPENERS))))
        return heads, f"\\n(?=[{firsts}])[{OPENERS}]?(?:{'|'.join(sorted(begun))})" if begun else ""

    return derived(f"announcing-begun-{language}", TABLE, make)


@cache
def _stated(language: str) -> Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """First two characters of a line → what statements of a page begin with that begin so, in normal form: the first letters,
    which are looked for first, and as much as tells, with a blank behind whole words. Nothing for the marks of items, which
    another look follows.

    No expression: its code would be longer than all others that a run of one document reads.
    """
    from provlint.resources import derived

    def make(rows: Iterable[tuple[str, ...]]) -> Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]:
        from provlint.document.openings import first_letters, starts_of

        letters: dict[str, set[str]] = {}
        starts: dict[str, set[str]] = {}
        for home in HOMES:
            letters.setdefault(home[:2].lower(), set()).add(home[:FIRST_LETTERS].lower())
        begun = {start for code, phrase, _, _ in rows if code in (language, EVERY) for start in starts_of(phrase, language)}
        for start in sorted(begun):
            if any(start.startswith(other) for other in starts.get(start[:2], ()) if other[-1] == " "):
                continue  # what tells the beginning tells this one
            letters.setdefault(start[:2], set()).update(first_letters(start, language))
            starts.setdefault(start[:2], set()).add(start)
        told: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = dict.fromkeys(ITEMS, ((), ()))
        for first, words in letters.items():
            kept = tuple(sorted(words)), tuple(sorted(starts.get(first, ())))
            told |= dict.fromkeys((first.upper(), first[:1].upper() + first[1:]), kept)  # once in what is kept
            if language in DOTTED and first[:1] == "i":
                told |= dict.fromkeys((f"İ{first[1:]}", f"İ{first[1:].upper()}"), kept)
            if language in QUESTIONING:
                told |= dict.fromkeys((mark + first[:1].upper() for mark in QUESTIONS), ((), ()))
        return told

    return derived(f"beginnings-of-statements-{language}", STATEMENTS, make)
