r"""Finds characters that are still written as a program writes them: `didn\u2019t`, `caf\u00e9`, `\n` between two sentences, and
the quoted-printable of e-mail, `caf=C3=A9`, `=E2=80=99`, the percent signs of addresses within a word of a sentence,
`ver%C3%A3o`, bytes as programs print them, `referee\x92s`, and quotation marks kept from ending a string, `don\'t`. A
string was printed instead of being read, or a message never decoded.

Texts about programs, and LaTeX, hold such signs by right. The rule is silent in code, in documents that mark code, and in such
as name escapes, encodings or languages of programming; `\n` counts only between the end of a sentence and a capital. The fix
is not safe, since a text that explains such signs would lose its subject.

Calibration: one of 8,297 clean documents, a third of them documentation of programs: a page with a script's data in its text.
"""

from __future__ import annotations

from provlint.expressions import expression
from provlint.finding import Fix, Hit, Span
from provlint.lazy import cache
from provlint.rule import Example, Rule, rule_id

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options

SINGLE = ("=20", "=2E", "=2C", "=3D")
"""Quoted-printable of signs of ASCII: two of them are no accident."""
LEADS = "C3|C4|C5|CE|CF|D0|D1|D7|D8|D9|E0|E2|E3|E4|E5|E6|E7|E8|E9|EA|EB|F0"
"""First bytes of letters and punctuation in UTF-8, as addresses spell them."""
MANY = 3
"""Escapes from which words that stand in stories, too, do not tell that a document speaks of them."""
KEPT = ("\\'", '\\"')
"""Escapes that Markdown and its kin resolve themselves."""
MAX_HITS = 200
"""Escapes reported in one document."""


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """One hit a run of escapes, in the document's order."""
    if document.format == "html" or "`" in document.text:
        return
    found = [match for match in _escape().finditer(document.masked) if _decoded(match[0])]
    if document.format != "text":
        found = [match for match in found if match[0] not in KEPT]
    if len(found) == 1 and found[0][0] in SINGLE:
        return  # a sum
    if not found or _subject().search(document.masked):
        return
    if len(found) < MANY and _doubtful().search(document.masked):
        return
    for match in found[:MAX_HITS]:
        span, right = Span(*match.span()), _decoded(match[0])
        shown = right if right.strip() else "a line break" if "\n" in right else "a blank"
        yield Hit(span, {"right": shown}, Fix(((span, right),), safe=False, message="Decode the escape"))


def _decoded(escape: str) -> str:
    """What the escapes stand for, "" where that is no character of a text."""
    try:
        if escape[0] == "=":
            right = bytes.fromhex(escape.replace("=", "")).decode()
        elif escape[0] == "%":
            right = bytes.fromhex(escape.replace("%", "")).decode()
        elif escape[1] == "x":
            right = _bytes(bytes.fromhex(escape.replace("\\x", "")))
        elif escape[1] in "'\"":
            right = escape[1]
        elif escape[1] == "u":
            halves = [int(number, 16) for number in escape[2:].split("\\u")]
            right = b"".join([half.to_bytes(2, "big") for half in halves]).decode("utf-16-be")
        else:
            right = escape.replace("\\n", "\n").replace("\\r", "")
    except ValueError:
        return ""
    return right if all(char == "\n" or char.isprintable() or char == "\xa0" for char in right) else ""


def _bytes(raw: bytes) -> str:
    """The bytes as UTF-8, or as Windows-1252 where they are none."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("cp1252")


@cache
def _escape() -> re.Pattern[str]:
    return expression(
        r"(?:\\u[0-9a-fA-F]{4}){1,40}(?![\w{\\])(?<!\\u00[0-7][0-9a-fA-F])|(?:\\u[0-9a-fA-F]{4}){1,40}(?=[a-z])"
        r"|(?:=[C-F][0-9A-F](?:=[89AB][0-9A-F]){1,3}){1,40}"
        rf"|(?<=[^\W\d_])(?:%(?:{LEADS})(?:%[89AB][0-9A-F]){{1,3}}){{1,40}}(?![%=&/])"
        rf"|(?:%(?:{LEADS})(?:%[89AB][0-9A-F]){{1,3}}){{1,40}}(?=[a-z])"
        r"|(?<=[^\W\d_])(?:\\x[89A-Fa-f][0-9A-Fa-f]){1,8}(?!\\)"
        r"|\\'(?:(?<=[a-z]\\')(?=(?:s|t|re|ve|ll|d|m)\b)|(?<=\b[A-Za-z]\\')(?=[a-zà-ÿ]))"
        r"|\\\"(?:(?<=[ (\n]\\\")(?=[^\W\d_])|(?<=[^\W\d_][.,!?]\\\")|(?<=[^\W\d_]\\\"))"
        r"|=(?:20|2E|2C|3D)(?<=[a-zà-ÿ,.;:]=\w\w)(?=[a-zA-Z \n]|\Z)"
        r"|(?:\\r)?\\n(?<=[.!?”\"]\\n)(?:(?:\\r)?\\n){0,3}(?=[“\"]?[A-ZÀ-ÞА-Я])"
    )


@cache
def _subject() -> re.Pattern[str]:
    """What texts about programs, files and mail say."""
    return expression(
        r"(?i)\b(?:unicode|utf-?\d{1,2}|escape (?:sequence|character|code)s?|encod\w{1,4}|json|yaml|xml|(?<![./])html|css"
        r"|javascript|python|perl|php|regex\w{0,3}|regular expressions?|code ?points?|quoted-printable|mime|mbox|latex|newlines?"
        r"|line (?:feed|break)s?|backslash\w{0,2}|printf|github|source code|compil\w{1,5}|unix|linux|ascii"
        r"|zeichen(?:kette|satz|codierung|kodierung)\w{0,3}|кодировк\w{1,3}|编码|字符)\b"
        r"|\\(?:begin|frac|section|textbf|emph|usepackage|cite)\b"
    )


@cache
def _doubtful() -> re.Pattern[str]:
    """What they say, and others too."""
    return expression(r"(?i)\b(?:escap(?:e[sd]?|ing)|html|java|strings?|characters?|git|api|zeichen)\b")


RULE = Rule(
    id=rule_id(__name__),
    summary="Escape of a program in place of a character",
    severity="warning",
    message="{match} stands for {right}",
    why="Readers see signs that were meant for a program, and words with them are unknown to every tokenizer.",
    help="Apply the fix, and decode strings and messages where they are turned into text.",
    doc=__doc__ or "",
    check=check,
    gate=(
        *(f"\\u{digit}" for digit in "0123456789f"),
        *(f"{mark}\\n" for mark in (".", "!", "?", "”", '"')),
        "\\r\\n",
        "\\'",
        '\\"',
        *(f"\\x{digit}" for digit in "89abcdef"),
        *(f"%{lead}%" for lead in LEADS.lower().split("|")),
        "=20",
        "=2e",
        "=2c",
        "=3d",
        *(f"={first}{second}=" for first in "cdef" for second in "0123456789abcdef"),
    ),
    bad=(
        Example("The miller didn⟦\\u2019⟧t know the caf⟦\\u00e9⟧.\n", path="mill.txt", message="\\u2019 stands for ’"),
        Example("The mill burned.⟦\\n⟧It was a Sunday.⟦\\n\\n⟧Nobody was hurt.\n", path="mill.txt"),
        Example("The film⟦\\u2019⟧s characters escape; it⟦\\u2019⟧s what the caf⟦\\u00e9⟧ is for.\n", path="mill.txt"),
        Example("The mill⟦=20⟧burned on a Sunday⟦=2E⟧\n", path="mill.txt", message="=20 stands for a blank"),
        Example("Er sa⟦=C3=9F⟧ im Caf⟦=C3=A9⟧.\n", path="mill.txt", message="=C3=9F stands for ß"),
        Example("No ver⟦%C3%A3⟧o o caf⟦%C3%A9⟧ fecha.\n", path="mill.txt", message="%C3%A3 stands for ã"),
        Example('The referee⟦\\x92⟧s lips, and he don⟦\\\'⟧t know. ⟦\\"⟧In summer,⟦\\"⟧ she said.\n', path="mill.txt"),
    ),
    good=(
        Example("He don\\'t know what 100%25 is, says the Markdown of the page, nor where C:\\xenon lies.\n"),
        Example("The sum a=20 is all that the miller owes, and b=30 is what he has.\n", path="mill.txt"),
        Example("In JSON the apostrophe may be written \\u2019 or as it is.\n", path="notes.txt"),
        Example("Print `\\u2019` and see.\n"),
        Example("The share C:\\mill\\new holds x=C0 and y=A9, and \\nu is a letter.\\nothing else.\n", path="notes.txt"),
    ),
)
