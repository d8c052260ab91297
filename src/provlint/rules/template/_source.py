"""Tells documents that are at home among template variables: manuals about templates, and files an engine is still to read."""

from __future__ import annotations

from provlint.expressions import expression
from provlint.lazy import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

    from provlint.document import Document

MANY = 4
"""Constructs in double braces or `{% %}` from which a document is a template's source; leftovers seen were one to three."""


def is_manual(document: Document) -> bool:
    """Whether the document uses the vocabulary of texts about templates."""
    return _manual().search(document.masked) is not None


def is_source(document: Document) -> bool:
    """Whether the document is a file that a template engine is still to read.

    Static sites' files begin with front matter: of 250 in the calibration all did but one, a manual.
    """
    text = document.masked
    if document.engine or document.path.endswith(".mdx") or text.count("{{") + text.count("{%") >= MANY:
        return True
    return document.front_matter is not None and _static_site().search(document.text) is not None


@cache
def _manual() -> re.Pattern[str]:
    return expression(
        r"(?i)\b(?:place ?holders?|merge (?:tags?|fields?)|template (?:engines?|variables?|languages?|tags?|strings?"
        r"|files?|syntax|systems?)"
        r"|templating|short ?codes?|mustache|handlebars|jinja2?|twig|nunjucks|ejs|string interpolation|f-strings?"
        r"|format(?:ting)? strings?|printf|curly (?:braces|brackets)|latex)\b"
    )


@cache
def _static_site() -> re.Pattern[str]:
    """Marks of the source of a static site, where template syntax is at home."""
    return expression(
        r"(?i)\{\{-?[ ]{0,2}(?:site|page|include|layout|collection|release)\.|\{%-?[ ]{0,2}(?:link|include"
        r"|include_relative|post_url|highlight"
        r"|raw|capture|asset|image|tab|endtab)\b|\|[ ]{0,2}(?:relative_url|absolute_url|prepend|date_to_\w{1,10}"
        r"|markdownify|url|team_link"
        r"|embed\w{0,20})\b[^{}\n]{0,40}\}\}"
    )
