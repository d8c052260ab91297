"""Text whose bytes were read in the wrong encoding: `FranÃ§ois`, `donâ€™t`, `Ð¿Ñ€Ð¸`. The damage is systematic, so it can
be undone; [ftfy](https://ftfy.readthedocs.io) does, and the finding says what the characters should be.

ftfy sees only lines that hold a sequence it could repair: a letter such as Ã followed by what a UTF-8 continuation byte looks
like in Windows-1250, -1251, -1252, Mac Roman or code page 437, or a C1 control character. A line that is UTF-8 throughout in
one of these, code page 850 or a few others is repaired whole. "SÃO PAULO" and "L'Âge d'or" hold
none and are left alone; code is too, and passages that show mojibake between quotation marks or name it. In a document about
encodings a damaged run that stands by itself or in a short quotation is a sample and no damage, and what else is found there
has no safe fix: a repair would make the text contradict itself.

Calibration: none in 4,182 clean documents, of which 1,593 are not ASCII.
"""

from __future__ import annotations

from provlint.document.places import is_named
from provlint.expressions import expression
from provlint.finding import Fix, Hit, Span
from provlint.lazy import cache
from provlint.rule import Example, Rule, rule_id
from provlint.rules.encoding._characters import prose

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options

SUBJECT = ("mojibake", "utf-8", "utf8", "latin-1", "windows-1252", "ftfy", "encoding", "charset")
"""Words of a line that shows damaged text on purpose."""

TALK = ("mojibake", "文字化け", "кракозябр", "zeichensalat", "buchstabensalat", "乱码", "亂碼")
"""Words of documents about such damage."""
ENCODINGS = ("windows-1252", "windows-1251", "cp1252", "latin-1", "latin1", "iso-8859", "iso 8859", "shift-jis", "koi8")
"""Names of which one and "utf-8" make a document one about encodings."""
COMPARED = (
    " instead of ",
    " rather than ",
    " where it should ",
    " statt ",
    " au lieu d",
    " en lugar de ",
    " em vez de ",
    " вместо ",
)
"""What stands behind a sample that is compared with what is right."""

LEADS = (
    frozenset(map(chr, range(0x80, 0xA0)))
    | frozenset(map(chr, range(0xC2, 0xF1)))
    | frozenset("ĂĹĐŃđвРГСДЕОПЧШЩЪЫа‚√ƒ≈◊Γα├┬┼╨╤╬╧╫╪┘≡")
)
"""The characters that such a sequence starts with, most of them the bytes C2 to F0 in Latin-1."""

WHOLE_LINE = (
    "sloppy-windows-1252", "sloppy-windows-1251", "sloppy-windows-1250", "iso-8859-2", "mac-roman", "cp850", "cp437", "cp866",
    "koi8-r",
)  # fmt: skip
"""Encodings in which a whole line is tried."""
PROOF = 3
"""Sequences of UTF-8 in one line that chance does not make."""

LONGEST = 2000
"""Code points before and after a place that ftfy is given at once; longer lines are cut at blanks near this length."""

MOST = 1000
"""Damaged runs after which a document needs no further proof; the fix repairs the rest in its next passes."""

DIFFABLE = 300
"""Code points up to which the general comparison is affordable: its worst case grows with the cube."""

REACH = 40
"""Code points around a suspicious place that are looked at when a line is cut."""


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """Each run of damaged characters with its repair."""
    guessed = document.source is not None and document.source.encoding == "cp1252"
    if guessed or not _gate().search(document.text):
        return  # what a guessed encoding made of the bytes is encoding/undecodable's to report
    text = prose(document)
    done = count = 0
    for match in _gate().finditer(text):
        if match.start() < done:
            continue
        start, end = _piece(document, text, match.start())
        start, done = max(start, done), end
        if any(word in text[start:end].lower() for word in SUBJECT):
            continue
        for hit in _damage(document, text, start, end):
            yield hit
            count += 1
        if count >= MOST:
            return


@cache
def _gate() -> re.Pattern[str]:
    """Places where ftfy could find something to repair; two to four characters each, so the search is one pass.

    It looks for the first characters together and only then for what follows which: .01 ms for 4,000 code points, where
    a choice of whole sequences takes .21.
    """
    # The code points that stand for the bytes 80 to BF in Windows-1252 and Latin-1, the continuation bytes of UTF-8.
    rest = "[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
    # Of those of Windows-1251 the ones that no Cyrillic text has behind a capital letter.
    rare = "[Ќќ†‡€‰‹•™›¤¦§©¬\xad®°±µ¶·Ѕѓ]"
    sequences = (
        ("Â-ßĂĹĐŃÐÑ", rest),  # Windows-1252, -1250, -1254, Latin-1
        ("Ãâ", " "),
        ("à-ï", rest + rest),
        ("ðđ", f"{rest}{{2}}"),
        ("\x80-\x9f", ""),
        ("ÂÄĂĹĐŃ", "[ŚŤŹśťźˇ˘ŁĄŞŻ˛łąşĽ˝ľż]"),  # Windows-1250
        ("в", "Ђ"),  # Windows-1251
        ("Р", "[°µёѕ]"),
        ("ГС", "[\xa0-\xbfЃѓ‚ѕіґЎў]"),
        ("ДЕОПЧШЩЪЫ", rare),
        ("а", r"[ё№][^\x00-\x7f]"),
        ("‚", "Ä"),  # Mac Roman
        ("√ƒ≈◊", r"[^\x00-\x7f]"),
        ("Γ", "[ÇÖ]"),  # code page 437
        ("α", "[╕╣]"),
        ("├┬┼╨╤╬╧╫╪┘≡", "[^\x00-\x7f\u2500-\u257f]"),
    )
    first = "".join([letters for letters, _ in sequences])
    return expression(f"[{first}](?:{'|'.join([f'(?<=[{letters}]){after}' for letters, after in sequences])})")


def _piece(document: Document, text: str, at: int) -> tuple[int, int]:
    """The line around `at`, or of an overlong line the part around it that ends at a blank."""
    line = document.lines.span(document.lines.row(at))
    start, end = line.start, line.end
    if end - start > LONGEST:
        start = max(start, text.rfind(" ", start, max(start, at - REACH)) + 1, at - LONGEST)
        blank = text.find(" ", min(end, at + LONGEST - REACH), min(end, at + LONGEST))
        end = blank if blank >= 0 else min(end, at + LONGEST)
    return start, max(end, at + 1)


def _damage(document: Document, text: str, start: int, end: int) -> Iterator[Hit]:
    from ftfy import fix_encoding

    line = text[start:end]
    repaired = fix_encoding(line)
    whole = _decoded(line)
    if whole != line and fix_encoding(whole) == whole:
        repaired = whole
    if repaired == line:
        return
    for at, stop, right in _joined(line, _changes(line, repaired)):
        span = Span(start + at, start + stop)
        if "\ufffd" in right or _quoted(text, span) or _is_sample(document, span):
            continue  # lost for good (encoding/replacement-character), or shown on purpose
        shown = right.replace("\ufeff", "")
        fix = Fix(((span, shown),), safe=not document.view(_is_subject), message="Decode the characters as UTF-8")
        yield Hit(span, {"right": shown or "nothing"}, fix)


def _decoded(line: str) -> str:
    """The line with all its bytes read as UTF-8, as it is where they are none.

    ftfy lacks some encodings and takes them for others. That hardly any text is valid UTF-8 by chance makes this safe: it is
    done to whole lines with several sequences only.
    """
    from ftfy import bad_codecs

    bad_codecs.ok()
    foreign = sum(not char.isascii() for char in line)
    for codec in WHOLE_LINE:
        try:
            decoded = line.encode(codec).decode("utf-8")
        except UnicodeError:
            continue
        found = sum(not char.isascii() for char in decoded)
        letters = any(char.isalpha() and not char.isascii() for char in decoded)
        if letters and found >= PROOF and foreign >= 2 * found:
            return decoded
    return line


def _changes(line: str, repaired: str) -> Iterator[tuple[int, int, str]]:
    """The places in which the two differ: start and end in `line`, and what stands there in `repaired`."""
    simple = list(_run_by_run(line))
    if _apply(line, simple) == repaired:
        yield from simple
        return
    if len(line) > DIFFABLE:
        yield from _middle(line, repaired, 0)
        return
    from difflib import SequenceMatcher

    for kind, at, stop, first, last in SequenceMatcher(None, line, repaired, autojunk=False).get_opcodes():
        if kind != "equal":
            yield at, stop, repaired[first:last]


def _run_by_run(line: str) -> Iterator[tuple[int, int, str]]:
    """The runs that are not ASCII and that ftfy changes on their own, cut to what changes.

    Right in nearly all lines, and it keeps each damaged letter's exact place.
    """
    from ftfy import fix_encoding

    for match in expression(r"[^\x00-\x7f]{1,400}(?: (?=[^\x00-\x7f]|\Z|\w))?").finditer(line):
        run = match[0]
        right = fix_encoding(run)
        if right == run:
            continue
        yield from _middle(run, right, match.start())


def _middle(wrong: str, right: str, offset: int) -> Iterator[tuple[int, int, str]]:
    """What lies between the common start and the common end of the two."""
    shorter = min(len(wrong), len(right))
    first = 0
    while first < shorter and wrong[first] == right[first]:
        first += 1
    last = 0
    while last < shorter - first and wrong[-1 - last] == right[-1 - last]:
        last += 1
    yield offset + first, offset + len(wrong) - last, right[first : len(right) - last]


def _joined(line: str, changes: Iterator[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    """The changes, those with only blanks and punctuation between them as one: a damaged passage is one finding."""
    held: tuple[int, int, str] | None = None
    for at, stop, right in changes:
        if held and not any(char.isalnum() for char in line[held[1] : at]):
            held = (held[0], stop, held[2] + line[held[1] : at] + right)
            continue
        if held:
            yield held
        held = (at, stop, right)
    if held:
        yield held


def _apply(line: str, changes: list[tuple[int, int, str]]) -> str:
    pieces: list[str] = []
    done = 0
    for at, stop, right in changes:
        pieces += (line[done:at], right)
        done = stop
    return "".join([*pieces, line[done:]])


def _is_subject(document: Document) -> bool:
    """Whether the document is about such damage."""
    folded = document.folded
    return any(word in folded for word in TALK) or ("utf-8" in folded and any(name in folded for name in ENCODINGS))


def _is_sample(document: Document, span: Span) -> bool:
    """Whether the damaged run is shown on purpose: by itself in a comparison or a text about damage, or quoted in the latter."""
    text = document.text
    alone = not (text[span.start - 1 : span.start].isalnum() or text[span.end : span.end + 1].isalnum())
    if alone and text.startswith(COMPARED, span.end):
        return True
    return document.view(_is_subject) and (alone or is_named(document, span))


def _quoted(text: str, span: Span) -> bool:
    """Whether the damaged run alone stands between quotation marks: an example of the damage."""
    before, after = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    return bool(before and after) and before in "\"'“‘«(`" and after in "\"'”’»)`"


RULE = Rule(
    id=rule_id(__name__),
    summary="Characters decoded in the wrong encoding",
    severity="error",
    message="{match} should be {right}",
    why="The word is unreadable to people and unknown to every tokenizer and search index.",
    help="Apply the fix, then correct the step that decoded the text wrongly.",
    doc=__doc__ or "",
    check=check,
    letters="".join(sorted(LEADS)),
    bad=(
        Example("Monsieur Fran⟦Ã§⟧ois parle.\n", fixed="Monsieur François parle.\n", message="Ã§ should be ç"),
        Example("We don⟦â€™⟧t know.\n", fixed="We don’t know.\n"),
        Example("La casa está en M⟦Ã¡⟧laga.\n", fixed="La casa está en Málaga.\n"),
        Example("Dr⟦\x92⟧s orders.\n", fixed="Dr’s orders.\n"),
    ),
    good=(
        Example("O estado de SÃO PAULO é o mais populoso.\n"),
        Example("On parle de L'Âge d'or, film de 1930.\n"),
        Example("Read as Latin-1, the ç of UTF-8 becomes Ã§ and the reader frowns.\n"),
        Example("It printed `FranÃ§ois` on the screen.\n"),
        Example("Il a dit « à bientôt » et s’en est allé…\n"),
        Example("Why phones show â€™ instead of an apostrophe\n\nSomebody read the bytes as what they are not.\n", path="a.txt"),
        Example('Mojibake, it is called.\n\nThe bill came with "20 â‚¬, fÃ¼r SpÃ¤tzle", and ü had become Ã¼.\n', path="b.txt"),
        Example("Москва – столица России, «город-герой».\n"),
    ),
)
