"""Tells documents that are at home among template variables: manuals about templates, and files an engine is still to read."""

from __future__ import annotations

from provlint.expressions import expression
from provlint.lazy import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

    from provlint.document import Document

MANY = 4
"""Constructs of one kind from which a document is at home among them; leftovers seen were one to three."""
CROWD = 8
"""Constructs in double braces or `{% %}` from which a document is a template's source whatever else it holds."""
SOURCES = (".mdx", ".qmd", ".rmd")
"""Endings of files that are read by an engine whatever they hold."""
LINKS = ("url", "source", "link")
ORIGIN = (
    *LINKS, "hostname", "sitename", "site_name", "source_url", "fetched", "retrieved", "scraped", "crawled", "accessed",
)  # fmt: skip
"""Fields that say from where a page was taken; those of `LINKS` where they hold an address, since sites have their own use
for them."""
RECORD = ("title", "subtitle", "date", "author", "byline", "description", "lang", "language", "published", "updated", "modified")
"""Fields that the record of any page has, and the front matter of many a source too: they tell nothing,
unless one of them is all there is, the title of a page of documentation."""


def is_manual(document: Document) -> bool:
    """Whether the document uses the vocabulary of texts about templates."""
    if _manual().search(document.masked):
        return True
    return document.language != "en" and _manual_abroad().search(document.masked) is not None


def is_raw(document: Document) -> bool:
    """Whether tags stand in the document as they are, as far as it can be told: Markdown without a mark of code."""
    text = document.text
    return document.format == "markdown" and not ("`" in text or "~~~" in text or "\n    " in text or "\n\t" in text)


def is_source(document: Document) -> bool:
    """Whether the document is a file that a template engine is still to read.

    Static sites' files begin with front matter: of 250 in the calibration all did but one, a manual. What takes pages off the
    web writes front matter too; where it may be theirs, only what no page shows counts, such as an address that is made.
    """
    text = document.masked
    if document.engine or document.path.endswith(SOURCES) or text.count("{{") + text.count("{%") >= CROWD:
        return True
    if is_published(document):
        return _static_site().search(document.text) is not None
    return document.front_matter is not None and _made().search(document.text) is not None


def is_published(document: Document) -> bool:
    """Whether the front matter has the fields of a page still to be made: more than any record of a page, no origin."""
    front = document.front_matter
    if front is None:
        text = document.masked
        return text.lstrip().startswith("---") and expression(r"\A\s{1,9}---[ \t]*\r?\n[\w-]{1,40}:").match(text) is not None
    names = front.names
    if len(names) > 1 and names.isdisjoint(ORIGIN) and not names.issubset(RECORD):
        return True
    fields = front.fields
    if front.kind != "yaml" or len(fields) < 2:
        return True
    if any(key in fields and (key not in LINKS or fields[key].value.startswith("http")) for key in ORIGIN):
        return False
    return not all(key.partition(".")[0] in RECORD for key in fields)


@cache
def _manual() -> re.Pattern[str]:
    return expression(
        r"(?i)\b(?:place ?holders?|merge (?:tags?|fields?)|template (?:engines?|variables?|languages?|tags?|strings?"
        r"|files?|syntax|systems?)"
        r"|templating|short ?codes?|mustache|handlebars|jinja2?|twig|nunjucks|ejs|string interpolation|f-strings?"
        r"|format(?:ting)? strings?|printf|curly (?:braces|brackets)|latex)\b"
    )


@cache
def _manual_abroad() -> re.Pattern[str]:
    """Template engines and letters to many in other languages."""
    return expression(
        r"(?i)пол(?:я|е|ей) (?:слияния|злиття)|слияни[ея] (?:писем|почты)|шаблонизатор"
        r"|движк?\w{0,3} шаблонов|серіальн\w{2} лист|serien(?:druck|brief)\w{0,10}"
        r"|vorlagen(?:engine|system|sprache)|platzhalter|publipostage|champs? de fusion"
        r"|moteurs? de (?:templates?|gabarits?|modèles?)|combina(?:r|ción de) correspondencia|campos? de combinación"
        r"|motor(?:es)? de (?:plantillas|modelos|templates?)|mala direta|campos? de mesclagem|stampa unione|campi unione"
        r"|motore di template|samenvoegveld\w{0,3}|afdruk samenvoegen|sjabloon(?:engine|motor|taal)"
        r"|korespondencj\w{1,2} seryjn\w{1,3}"
        r"|silnik\w{0,3} szablonów|hromadn\w{1,2} korespondenc\w{1,2}|šablonovac\w{1,3}|šablón HTML|kopplingsfält|mallmotor"
        r"|skabelonmotor|flettefelt|fletfelt|malsystem|mallipohjamoottori|körlevél\w{0,10}|sablonmotor|adres mektup birleştirme"
        r"|şablon motoru|mesin templat|差し込み(?:印刷|フィールド)|テンプレートエンジン|邮件合并"
        r"|郵件合併|合併列印|合并域|模板引擎|模板語言|편지 병합|메일 병합|템플릿 엔진"
    )


@cache
def _static_site() -> re.Pattern[str]:
    """Marks of the source of a static site, where template syntax is at home."""
    return expression(
        r"(?i)\{\{-?[ ]{0,2}(?:site|page|include|layout|collection|release)\.|\{%-?[ ]{0,2}(?:link|include"
        r"|include_relative|post_url|highlight|raw|capture|asset|image|tab|endtab)\b" + PIPED
    )


PIPED = (
    r"|\|[ ]{0,2}(?:relative_url|absolute_url|prepend|date_to_\w{1,10}|markdownify|url|team_link|embed\w{0,20})\b"
    r"[^{}\n]{0,40}\}\}"
)
"""What is done to addresses and days."""


@cache
def _made() -> re.Pattern[str]:
    """Those that no page shows: addresses that are made, values piped, files included with arguments."""
    return expression(
        r"(?i)(?:\]\([^()\s]{0,80}|\]:[ ]?\S{0,80}|(?:href|src)=[\"'][^\"'\n]{0,80})\{[{%]"
        r"|\{\{-?[ ]{0,2}(?:site\.(?:(?:base)?url|data|github|time|posts|pages)|page\.(?:url|dir|path)"
        r"|(?:include|layout|collection|release)\.|['\"][^'\"\n]{1,200}['\"][ ]{0,2}\|(?![ ]{0,2}(?:t\b|trans|i18n|date\b)))"
        r"|\{%-?[ ]{0,2}(?:include[ ][^%\n]{1,80}[=,]|(?:link|include_relative|post_url|highlight|raw|capture|asset|image|tab"
        r"|endtab)\b)" + PIPED
    )
