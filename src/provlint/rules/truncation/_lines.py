"""The last lines of a document, from the end upwards, without what only looks like text; and how a finished line looks."""

from __future__ import annotations

from provlint.expressions import expression
from provlint.finding import Span
from provlint.lazy import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from provlint.document import Document


TERMINAL = frozenset(".!?…:;。！？．｡：；؟۔؛।॥։።፧፨။၊᙮‼⁇⁈⁉‽⸮")
"""Marks that close a sentence or announce what follows; a colon before a stripped list or picture is no cut."""
CLOSING = frozenset(")]}\"'”’»›）］｝」』】〉》〗〙›>“‘«")
"""Brackets and quotation marks that may follow a closing mark; openers too, since several languages close with them."""
TRAILING = frozenset("*_~`\\†‡§¶¹²³⁰⁴⁵⁶⁷⁸⁹ \t\r\n\u00a0\u200b\ufeff")
"""Emphasis, footnote signs and blanks: passed over before the last character is judged."""

ORIGINS = (
    "The post", "Der Beitrag", "L’article", "L'article", "La entrada", "O post", "L’articolo", "L'articolo", "Het bericht",
    "Artykuł", "Запись", "Inlägget", "Indlægget",
)  # fmt: skip
"""What the sentence of blog software begins with."""
MAX_ORIGIN = 320
"""Code points up to which a line may be that sentence: it holds the title of the text and the name of the blog."""

NOTE = 3
"""Digits that the number of a footnote has at most."""
NOTED = frozenset('.!?”"’»')
"""Marks behind which a footnote's number may stand."""


def unfenced(document: Document) -> Document | None:
    """The same text without the marks of a code fence that plain text leaves open, None where there is none; offsets stay.

    Three backticks are no code in plain text, yet all behind them is masked, and with it the end that this family looks at.
    """
    text = document.text
    if document.format != "text" or ("```" not in text and "~~~" not in text):
        return None
    from provlint.rules.truncation.unclosed_fence import open_fence

    fence = open_fence(text, document.front_matter.span.end if document.front_matter else 0)
    if fence is None:
        return None
    plain = text[: fence.start] + " " * (fence.end - fence.start) + text[fence.end :]
    return type(document)(plain, document.path, format="text", language=document.language)


LONG_END = 160
"""Code points of a last line above which it is no button, label, link to the rest or notice."""
BEHIND = 130
"""Code points at a line's end in which a marker of an excerpt can stand."""


def ends_whole(document: Document) -> bool:
    """Whether the raw text ends in a long line with a full stop and nothing that could be a marker: then no view need be made."""
    text = document.text
    end = len(text)
    while end and text[end - 1].isspace():
        end -= 1
    start = max(text.rfind("\n", 0, end), text.rfind("\r", 0, end)) + 1
    while start < end and text[start] in " \t":
        start += 1
    if end - start <= LONG_END or not (text[start].isalnum() or text[start] in "\"“'‘") or text.startswith(ORIGINS, start):
        return False
    if not (text[end - 1] in ".!?" or (text[end - 1] in '"”' and text[end - 2] in ".!?")):
        return False
    tail = text[end - BEHIND : end]
    return not any(mark in tail for mark in ("…", "...", "»", "→", "&", "[", "`", "<"))


def ends_open(document: Document) -> bool:
    """Whether the document's end has to be looked at: most documents end whole, and need none of the modules that do so."""
    return not document.view(ends_whole)


def last_lines(document: Document, count: int) -> Iterator[Span]:
    """The last `count` non-blank lines, stripped, last first; link definitions and front matter are left out."""
    text, masked, definition = document.text, document.masked, apparatus()
    for row in rows_from_end(document):
        span = stripped_row(document, text, row)
        if span.start == span.end or masked[span.start] == "\0":
            continue  # blank, or code, in which "..." is no mark of an excerpt
        if not definition.match(text, span.start, span.end):
            yield span
            count -= 1
            if not count:
                return


def rows_from_end(document: Document) -> range:
    """The rows behind the front matter, last first."""
    body = document.front_matter.span.end if document.front_matter else 0
    return range(len(document.lines), document.lines.row(body) - 1 if body else 0, -1)


def stripped_row(document: Document, text: str, row: int) -> Span:
    """The 1-based row of the document's text, or of the masked text, without blanks at either end; where blank, it is empty."""
    starts = document.lines.starts
    start = starts[row - 1]
    piece = text[start : starts[row] if row < len(starts) else None].rstrip()
    bare = piece.lstrip()
    return Span(start + len(piece) - len(bare), start + len(piece))


@cache
def apparatus() -> re.Pattern[str]:
    """Link and footnote definitions and attribute lists: they follow the prose and are no part of it."""
    return expression(r"\[[^\]\n]{1,200}\]:|\{:[^}\n]{0,200}\}$|(?:[-*_][ \t]?){3,9}$|:::")


def bare(line: str) -> str:
    """The line without trailing blanks, emphasis and footnote signs."""
    end = len(line)
    while end and line[end - 1] in TRAILING:
        end -= 1
    return line[:end]


def without_note(line: str) -> str:
    """The line without the number of a footnote behind its last mark ("... were this mincer!20")."""
    end = len(line)
    while end and len(line) - end < NOTE and line[end - 1].isdigit():
        end -= 1
    noted = 1 < end < len(line) and line[end - 1] in NOTED and not line[end - 2].isdigit()
    return line[:end] if noted else line


def is_closed(line: str) -> bool:
    """Whether nothing suggests that the line goes on: it ends in a closing mark, a bracket, a quotation mark, or masked text.

    Lines that end in a symbol, an emoji or a combining sign count as closed: nobody cuts there.
    """
    line = without_note(bare(line))
    if not line:
        return True
    last = line[-1]
    if last in TERMINAL or last in CLOSING or last == "\0":
        return True
    return not (last.isalnum() or last in ",-–—‐‑،、，(“‘«„[" or is_vowel_sign(last))


def is_vowel_sign(char: str) -> bool:
    """Whether the sign is a vowel or other mark of an Indic or Arabic letter, which is part of a word like the letter itself."""
    return "\u0900" <= char <= "\u0dff" or "\u064b" <= char <= "\u0655"


def ends_in_full_stop(line: str) -> bool:
    """Whether the line ends in a closing mark, with nothing but brackets and quotation marks behind it."""
    line = without_note(bare(line))
    end = len(line)
    while end and (line[end - 1] in CLOSING or line[end - 1] in TRAILING or line[end - 1] == "\0"):
        end -= 1
    return bool(end) and line[end - 1] in TERMINAL


def has_origin(document: Document) -> bool:
    """Whether the last line of the document is the sentence that blog software puts below each text of a feed."""
    return any(is_origin(document.text[line.start : line.end]) for line in last_lines(document, 1))


def is_origin(line: str) -> bool:
    """Whether the line is the sentence that blog software puts below each text of a feed, cut or not."""
    return line.startswith(ORIGINS) and len(line) <= MAX_ORIGIN and bool(_origin().match(line))


@cache
def _origin() -> re.Pattern[str]:
    return expression(
        r"(?:The post|Der Beitrag|L[’']article|La entrada|O post|L[’']articolo|Het bericht|Artykuł|Запись|Inlägget|Indlægget)\s"
        r".{1,200}\s(?:appeared first on|erschien zuerst auf|est apparu en premier sur|(?:se publicó|apareció) primero en"
        r"|apareceu primeiro em|proviene da|verscheen eerst op|pochodzi z serwisu|впервые появилась|dök först upp på"
        r"|blev først udgivet på)\s"
    )
