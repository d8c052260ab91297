r"""Finds variables of content templates that reached the reader: of autoblogging plugins (`{feed_title}`, `[post_title]`,
`%%sitename%%`) and of template engines (`{{ title }}`, `<%= user.name %>`, `${post.title}`, `[% title %]`, `%(name)s`).

What makes a placeholder is not its brackets but its **field**: a scope (feed, post, site, author ...) joined to a thing (title,
link, content ...), or one of a few fields that stand alone (permalink, sitename). So the set {a, b}, the LaTeX
`\section{title}` and the path `/users/{id}` are left alone. The vocabulary holds what a synonym spinner makes of the fields as
well: `{content material}`, `{web site title}`. Weak fields such as `{name}` and `{date}` count only on a line of their own or
behind a label ("Source: {link}").

Code is masked and never matched. Documents *about* templates are silent: those that use the vocabulary of template manuals.
Double braces and `{% %}` are not reported in the source files of static sites, which show themselves by four and more such
constructs, by front matter with `{{ site.… }}`, `{% include %}` and their like, by being MDX, or by a file of their tree such as
`_config.yml` or `mkdocs.yml`. `${…}` is left alone where it is frequent, `%s` in texts about programs, `[[title]]` in a wiki.

Calibration: no false alarm on 4,182 clean documents, 70 of them manuals of template engines, and none on 2,975 documents that
Debian, Python and Node packages install. Of the development list's strings of content systems and engines
that were not looked at for the last revision, 87 of 93 were found; of those missed two stand in sources of static sites, two
behind front matter.
"""

from __future__ import annotations

from provlint.expressions import expression
from provlint.finding import Fix, Hit, Span
from provlint.rule import Example, Rule, rule_id
from provlint.rules.template._content import FIELD_PATTERNS, opened
from provlint.rules.template._engines import BLOCKS, DOLLAR, ENGINE_PATTERNS, LOOSE, PRINTF, SITE
from provlint.rules.template._fields import LABELS
from provlint.rules.template._openers import GATE, openers_in
from provlint.rules.template._source import MANY, is_manual, is_source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from provlint.document import Document
    from provlint.rule import Options

FORMATTING = ("format", "string", "specifier", "argument", "scanf", "command", "syntax")
"""Words of texts about programs, in which `%s` may stand by right."""
NEAR = 400
"""Code points on either side that are looked at for what else stands on the line; no label is a tenth as long."""
MAX_HITS = 50
"""Placeholders reported in one document."""


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """One hit a placeholder, in the document's order."""
    openers = openers_in(document)
    if not openers:
        return
    places = [*_fields(document, openers), *_engines(document, openers)]
    if not places or is_manual(document):
        return
    end = 0
    for span in sorted(set(places), key=lambda place: (place.start, -place.end))[:MAX_HITS]:
        if span.start >= end:
            yield Hit(span, {}, Fix(((_removed(document, span), ""),), safe=False, message="Delete the variable"))
            end = span.end


def _fields(document: Document, openers: Collection[str]) -> Iterator[Span]:
    """Placeholders of content systems."""
    text = document.masked
    for opener, _, match in opened(text, text, FIELD_PATTERNS, openers):
        if not (opener == "[[" and _has_wiki_links(document)):
            span = Span(*match.span())
            if "weak" not in match.re.groupindex or match["weak"] is None or _in_context(document, span):
                yield span


def _has_wiki_links(document: Document) -> bool:
    """Whether double square brackets are the document's links: many of them, or one with a blank or a capital."""
    links = expression(r"\[\[(?:[^\[\]\n]{1,80}[| ][^\[\]\n]{1,80}|[A-Z][^\[\]\n]{1,80})\]\]")
    return document.masked.count("[[") >= MANY or links.search(document.text) is not None


def _engines(document: Document, openers: Collection[str]) -> Iterator[Span]:
    """Placeholders of template engines, where they are not at home."""
    text = document.masked
    table = ENGINE_PATTERNS
    if ("{{" in openers or "{%" in openers) and text.count("{{") + text.count("{%") >= MANY:
        # A template's source, see `is_source`: most of the table is at home there.
        table = tuple(entry for entry in table if entry[1] not in (SITE, LOOSE))
    found = [(family, Span(*match.span())) for _, family, match in opened(text, document.folded, table, openers)]
    if not found:
        return
    source = is_source(document)
    blocks = sum(family == BLOCKS for family, _ in found) >= MANY or bool(document.engine)
    loose = source or document.front_matter is not None
    dollar = text.count("${") >= MANY
    printf = sum(map(text.count, ("%s", "%d", "{0}", "{1}"))) >= MANY or any(word in document.folded for word in FORMATTING)
    for family, span in found:
        at_home = {SITE: source, LOOSE: loose, BLOCKS: blocks, DOLLAR: dollar, PRINTF: printf}.get(family, False)
        if not at_home:
            yield span


def _in_context(document: Document, span: Span) -> bool:
    """Whether the span stands on a line of its own or right behind a label."""
    line = document.lines.span(document.lines.row(span.start))
    begin, end = max(line.start, span.start - NEAR), min(line.end, span.end + NEAR)  # a line may be the whole document
    before = document.text[begin : span.start].strip().lower()
    alone = not before and (begin, end) == line and not document.text[span.end : end].strip()
    return alone or (
        before.rstrip(":").endswith(LABELS) and before.rstrip(":").split("  ")[-1].rpartition(". ")[2].strip(" *_") in LABELS
    )


def _removed(document: Document, span: Span) -> Span:
    """What the fix deletes: the placeholder, with its line where nothing else stands on it but the label of the value."""
    row = document.lines.row(span.start)
    line = document.lines.span(row)
    before = document.text[line.start : span.start].lower().strip(" \t*_:")
    if (before and before not in LABELS) or document.text[span.end : line.end].strip(" \t*_"):
        return span
    return Span(line.start, document.lines.starts[row] if row < len(document.lines) else line.end)


RULE = Rule(
    id=rule_id(__name__),
    summary="Template variable that was never filled in",
    severity="error",
    message="unfilled template variable {match}",
    why="The software that made the page should have put a value here; what stands instead means nothing, and the value is lost.",
    help="Put the value in, or delete the variable with the label before it.",
    doc=__doc__ or "",
    check=check,
    gate=GATE,
    bad=(
        Example("Supply: ⟦{feed_title}⟧\n", fixed="", message="unfilled template variable {feed_title}"),
        Example(
            "The market closed early on Friday.\n⟦{content material}⟧\nSource: ⟦{link}⟧\n",
            fixed="The market closed early on Friday.\n",
            path="market.txt",
        ),
        Example("Welcome to ⟦%%sitename%%⟧, where ⟦[post_title]⟧ was first printed.\n"),
        Example("You are reading ⟦{{ post.title | escape }}⟧ by ⟦<%= user.name %>⟧.\n"),
        Example(
            "Hello ⟦{{ $t('greeting') }}⟧, see ⟦{{> header}}⟧, ⟦@Html.Raw(Model.Body)⟧ and ⟦{block:Posts}⟧ of ⟦[node:title]⟧.\n"
        ),
        Example("The mill burned.\n\n⟦%s⟧ comments, ⟦%1$s⟧ likes, by ⟦[[author]]⟧ for ⟦[#item_title]⟧.\n"),
        Example("The mill ⟦$title$⟧ burned.\n", path="mill.txt"),
    ),
    good=(
        Example("The path is $HOME or ${USER_NAME}, and $hash{$key} is an entry of the table.\n", path="perl.txt"),
        Example("The set {a, b} has two members, and {title} is one of the strings it may hold.\n"),
        Example("Send a request to /posts/{post_id} with a token, or use `{feed_title}` in code.\n\n~~~\n{feed_title}\n~~~\n"),
        Example("Our template engine replaces {{ title }} with the page's title, and {post_title} with the post's.\n"),
        Example("She said that [the post title] was not hers, and nearly 50% of it was %title text.\n"),
        Example("# Heading {#post-title}\n\nSee [post_title][1] and {: .page-title }.\n\n[1]: https://example.org\n"),
        Example(
            "---\ntitle: News\n---\n\nRead [the news]({{ site.baseurl }}/news) of {{ post.date }}.\n\n{% if x %}Hi{% endif %}\n"
        ),
        Example("See [[Title]], [[title]] and [[another page|here]] of the wiki, or {{reflist}} and {{citation needed}}.\n"),
        Example("It prices at 50% or $5, meets @if and #set fans, and x{0} is the first of the string.\n"),
    ),
)
