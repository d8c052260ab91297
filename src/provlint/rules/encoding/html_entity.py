"""A character reference of HTML left in the text: `&nbsp;`, `&#8217;`, `&amp;amp;`. A page's markup was taken off and its
references were not decoded.

In plain text every reference is reported. Markdown and reStructuredText may hold them by right (a Markdown author writes `&lt;`
and `&mdash;` on purpose, and 8 % of a corpus of Markdown do), so there only what no author writes is: what was escaped twice
(`&amp;nbsp;`), a letter with an accent within a word (`caf&eacute;`), and a no-break space between two ordinary words where a
line may as well break (`the&nbsp;car`; numbers, names and single letters are kept with their neighbours on purpose). The option
`in-markup` reports references of all characters outside ASCII. HTML documents, code, and documents that speak of HTML
or of entities are left alone.

Calibration on 4,182 clean documents: 5 of 1,646 plain texts, all real defects, and no Markdown; with `in-markup` 85
documents more.
"""

from __future__ import annotations

from provlint.expressions import expression
from provlint.finding import Fix, Hit, Span
from provlint.rule import Example, Option, Rule, rule_id
from provlint.rules.encoding._characters import prose

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options

SUBJECT = (
    r"(?i)(?<![./\w])(?:[xd]?html\d?|xml|sgml)\b|\b(?:html|xml|character|named|numeric)[ -](?:entit(?:y|ies)|references?)\b"
    r"|\bescap(?:ed|es|ing)[ ](?:as|html|characters?|sequences?|the (?:character|ampersand|quote)s?)\b|&lt;/|</"
)
"""What a document about markup says somewhere; an address that ends in ".html" is none of it, nor is a prisoner's escape."""

TWICE = "&amp;"
WORD = 3
"""Letters before a no-break space from which they are an ordinary word: articles and prepositions of one or two are kept with
the next."""


def check(document: Document, options: Options) -> Iterator[Hit]:
    """Each character reference in prose that is left over from a page."""
    if document.format == "html":
        return
    reference = expression(r"&(?:amp;){0,3}(?:#[0-9]{2,7}|#[xX][0-9a-fA-F]{2,6}|[a-zA-Z]{2,8}[0-9]{0,2});")
    if not reference.search(document.text):
        return  # most ampersands stand between names; to put the prose together costs more than this look
    plain, any_foreign = document.format == "text", options.flag("in-markup")
    found = [match for match in reference.finditer(prose(document)) if plain or any_foreign or _is_leftover(match)]
    if not found or expression(SUBJECT).search(document.text):  # this takes longer than all the rest
        return
    for match in found:
        character = _character(match[0])
        if character and (plain or _is_twice(match[0]) or not character.isascii()):
            yield _hit(match, character)


def _is_leftover(match: re.Match[str]) -> bool:
    """Whether the reference is no markup that its author meant."""
    if _is_twice(match[0]):
        return True
    text, start, end = match.string, match.start(), match.end()
    if not (text[max(0, start - 1) : start].isalpha() or text[end : end + 1].isalpha()):
        return False
    character = _character(match[0])
    if character == "\xa0":
        before, after = text[max(0, start - WORD) : start], text[end : end + 2]
        return len(before) == WORD and before.isalpha() and len(after) == 2 and after.isalpha() and after.islower()
    return not character.isascii() and character.isalpha()


def _is_twice(reference: str) -> bool:
    """Whether the reference was escaped once more, which its author cannot have meant."""
    return reference.startswith(TWICE) and reference != TWICE


def _character(reference: str) -> str:
    """What the reference stands for when decoded until nothing changes; "" where it means nothing."""
    from html import unescape

    decoded = reference
    for _ in range(4):
        once = unescape(decoded)
        if once == decoded:
            break
        decoded = once
    return "" if decoded.startswith("&") and len(decoded) > 1 else decoded


def _hit(match: re.Match[str], character: str) -> Hit:
    span = Span(*match.span())
    shown = {"\xa0": "a no-break space", "\u200b": "nothing", "\u00ad": "nothing"}.get(character, character)
    plain = "" if character in "\u200b\u00ad" else character.replace("\xa0", " ")
    return Hit(span, {"right": shown}, Fix(((span, plain),), safe=True, message="Decode the reference"))


RULE = Rule(
    id=rule_id(__name__),
    summary="Character reference of HTML that was not decoded",
    severity="warning",
    message="{match} stands for {right}",
    why="Readers see markup instead of a character, and words with it are unknown to every tokenizer.",
    help="Apply the fix, and decode references where the page is turned into text.",
    doc=__doc__ or "",
    check=check,
    gate=("&",),
    options=(Option("in-markup", default=False, doc="In markup too, report references of characters outside ASCII"),),
    bad=(
        Example("They don⟦&#8217;⟧t know.\n", path="news.txt", fixed="They don’t know.\n", message="&#8217; stands for ’"),
        Example("Salt⟦&nbsp;⟧and pepper, ⟦&pound;⟧3.\n", path="menu.txt", fixed="Salt and pepper, £3.\n"),
        Example(
            "The prisoner who escaped has no identity⟦&hellip;⟧ See mill.example/news.html\n",
            path="news.txt",
        ),
        Example("Marks ⟦&amp;amp;⟧ Sons opened a shop.\n", fixed="Marks & Sons opened a shop.\n"),
        Example("They don⟦&#8217;⟧t know.\n", options={"in-markup": True}, fixed="They don’t know.\n"),
        Example("Le caf⟦&eacute;⟧ ferme. The⟦&nbsp;⟧car is gone.\n", fixed="Le café ferme. The car is gone.\n"),
    ),
    good=(
        Example("It is 10&nbsp;km from New&nbsp;York w&nbsp;domu, says Mr.&nbsp;Poole&nbsp;: &Eacute; is a letter.\n"),
        Example("Cats &mdash; and dogs &lt; 3 kg &mdash; travel free.\n"),
        Example("In HTML a dash is written &mdash; and a blank &nbsp; in the source.\n", path="notes.txt"),
        Example("Fish & chips; salt & vinegar; R&D; Q&A;\n", path="menu.txt"),
        Example("Write `&nbsp;` between number and unit.\n"),
        Example("<p>Caf&eacute;</p>\n", path="page.html"),
        Example("The &foobar; of the story means nothing.\n", path="story.txt"),
    ),
)
