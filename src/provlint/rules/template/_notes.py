"""What `template/editorial-todo` finds, apart from its page and its gate: the forms of notes, and where they are none."""

from __future__ import annotations

from provlint.expressions import expression
from provlint.finding import Hit, Span
from provlint.lazy import cache
from provlint.rules.template._note_texts import TEXTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options

MAX_HITS = 50
"""Notes reported in one document: more make it a plan."""

BEFORE = 100
"""Code points of a note before the gate's text in it, at most."""
AHEAD = len("### a")
"""Code points behind the beginning of such a text that tell whether a note begins there, behind the blank."""
TECHNICAL = 3
"""Words of programs from which a document is about them ..."""
SPREAD = 500
"""... where one stands in so many code points; an article may have some."""
ANSWERS = ("TBD", "TBC", "TBA", "TK", "???", "????", "?????", "??????")
"""What stands behind a label in place of what is not known yet."""
LABEL = 45
"""Code points of a label and its line's beginning, at most."""
SAME = 3
"""Answers of the kind from which a document lists what is open."""
MARKS = 8
"""Backquotes from which a document marks code; an article may name one file."""


def check(document: Document, options: Options) -> Iterator[Hit]:
    """One hit a note, in the document's order."""
    found = list(_notes(document))
    if not found or _is_plan(document):
        return
    technical = not options.flag("in-documentation") and _is_technical(document)
    from provlint.document.places import is_quoted

    for match in found[:MAX_HITS]:
        if technical and not _is_plain(match[0]):
            continue
        span = Span(*match.span(match.lastgroup or "span"))
        if (
            not is_quoted(document, span)
            and not _is_entry(document, span)
            and not (match[0] in ANSWERS and _is_answer(document, span))
            and not (match.lastgroup != "span" and document.language not in ("en", ""))
        ):
            yield Hit(span)


def _notes(document: Document) -> Iterator[re.Match[str]]:
    """What has a note's form, in order: tried where one may begin on a line with one of the gate's texts, since that is slow."""
    text, reached, done = document.masked, 0, 0
    for place in document.places_of(TEXTS):
        if text[place] == "\0" or place < reached:
            continue  # code; or within a note
        start = max(reached, done, place - BEFORE, text.rfind("\n", max(0, place - BEFORE), place + 1) + 1)
        for begun in _begun().finditer(text, start, place + AHEAD):
            match = _note().match(text, begun.start()) if begun.start() >= reached else None
            if match:
                yield match
                reached = match.end()
        done = place + 1


def _is_entry(document: Document, span: Span) -> bool:
    """Whether the note is a word that a glossary explains: it begins its line, as another word does on the line before."""
    line = document.lines.span(document.lines.row(span.start))
    if span.start != line.start or not line.start or not expression(r"\w{2,6}: [a-z]").match(document.text, line.start):
        return False
    before = document.lines.span(document.lines.row(line.start - 1))
    return expression(r"[^\W\d_][\w -]{1,30}: [^\W\d_]").match(document.text, before.start, before.end) is not None


def _is_answer(document: Document, span: Span) -> bool:
    """Whether it is no label of the page that stands before: a sentence, the day of what is to come, one of a list of such."""
    text = document.text
    line = document.lines.span(document.lines.row(span.start))
    label = text[line.start : span.start].strip(" *_:-•#>")
    if not label:
        return False
    many = sum(text.count(f": {answer}\n") for answer in ANSWERS) >= SAME
    return (
        span.start - line.start > LABEL
        or many
        or "|" in label
        or expression(r"(?i)release|[.!?] |, |\(").search(label) is not None
    )


def _is_plain(note: str) -> bool:
    """Whether the note is one wherever it stands: in square brackets, or a journalist's TK."""
    return note[0] in "[【" or "TK" in note


def _is_technical(document: Document) -> bool:
    """Whether the document marks code or speaks of programs, where such notes are kept on purpose."""
    text = document.text
    if text.count("`") >= MARKS or "~~~" in text:
        return True
    found = sum(1 for _ in _programs().finditer(document.masked))
    return found >= TECHNICAL and found * SPREAD >= len(document.masked)


def _is_plan(document: Document) -> bool:
    """Whether the document's name or beginning says that it lists what is to be done, or its text what such marks are for."""
    name = document.path.rpartition("/")[2]
    body = document.front_matter.span.end if document.front_matter else 0
    return bool(
        _plan().search(name) or _plan_title().match(document.text, body, body + 80) or _explained().search(document.masked)
    )


@cache
def _plan() -> re.Pattern[str]:
    return expression(r"(?i)to-?do|roadmap|change ?log|release notes|milestones?|backlog|\bplans?\b")


@cache
def _explained() -> re.Pattern[str]:
    """A mark as the subject of the text: the word TODO, to write TK, to search it for FIXME."""
    return expression(
        r"\b(?:written|writes?|uses?|used|marked|marks|types?|typed|letters|search(?:es|ed)? (?:it |them )?for|words?|called"
        r"|tagged|comments?) (?:as |with |a |the |word |letters ){0,2}[\"“'(]?(?:TKTK|TK|TODOs?|FIXMEs?|TBD|TBC)\b(?! ?:)"
    )


@cache
def _programs() -> re.Pattern[str]:
    return expression(
        r"(?i)\b(?:source code|codebase|functions?|variables?|librar(?:y|ies) (?:function|file)s?|apis?|compil(?:er|ed|ing)\w?"
        r"|repositor(?:y|ies)|plug-?ins?|command[- ]lines?|scripts?|modules?|subclass|algorithms?|implementations?"
        r"|implement(?:s|ed)|specifications?|databases?|javascript|python|github|config\w{0,9}|bugs?|debug\w{0,4}|deprecated|parameters?"
        r"|arguments?|kernel|backlog|sprint|packages?|header files?|filenames?|directory|syntax|parser|bytes?|strings?|xml|html"
        r"|json|unicode)\b"
    )


@cache
def _plan_title() -> re.Pattern[str]:
    """A first line that says nothing but what kind of list this is."""
    return expression(
        r"(?i)[\s#=*]{0,9}(?:to-?do(?: list)?|roadmap|change ?log|release notes|milestones?|backlog"
        r"|plans?)[ \t#=*]{0,9}(?:\r|\n|$)"
    )


@cache
def _begun() -> re.Pattern[str]:
    """Where a note may begin: at a bracket, a sign or a capital, or at the word before a figure that is to come."""
    return expression(
        r"[※【（]|(?<![\w#/.-])[\[(<请公@A-ZÀ-ÞŚĘÓŻŹĆŁŃČŘŠŽĚİΝΣА-Я]|(?<![?\w])\?(?=\?\?)|\b[a-z]{2,9}[ ](?=\$?TK)"
        r"|(?<=\n)[a-zà-ÿа-я]|(?<=[:*] )\?|(?<=[,(–—-] )(?:check|confirm|clear|verify|run) "
        r"|(?<=\n### )[a-z]|(?<=\n\*\*\* )[a-z]|(?<=\n--- )[a-z]"
    )


@cache
def _note() -> re.Pattern[str]:
    from provlint.rules.template._note_forms import forms

    return expression(forms())
