"""Names under which tools keep a document's metadata: Hugo, Jekyll, Zola, Pelican, Docusaurus, MkDocs, Obsidian, and JSON-LD.

Names are compared in lower case without hyphens, underscores, blanks, colons and dots, so `article:published_time`,
`publishedTime` and `date.created` need one entry each at most.
"""

from __future__ import annotations

from provlint.expressions import expression
from provlint.lazy import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

KEYS = {
    "publish_date": (
        "date published publishedat publishedon publishdate publisheddate pubdate datepublished publicationdate publishedtime "
        "articlepublishedtime created createdat createdon datecreated dateposted posted postedat issued dcdate dcdateissued "
        "dcdatecreated dctermsissued dctermsdate dctermscreated ogpublishedtime ogarticlepublishedtime publicationtime "
        "sailthrudate parselypubdate citationpublicationdate citationdate citationonlinedate rnewsdatepublished displaydate"
    ),
    "update_date": (
        "lastmod updated updatedat dateupdated modified lastmodified lastmodifiedat lastmodifiedtime datemodified "
        "articlemodifiedtime lastupdated lastupdate updateddate revised revisiondate dcdatemodified "
        "dctermsmodified ogupdatedtime ogarticlemodifiedtime"
    ),
    "author": "author authors by creator byline authorname dccreator articleauthor parselyauthor sailthruauthor citationauthor",
    "source_url": "source sourceurl url link originalurl canonical canonicalurl relcanonical permalink ogurl",
    "canonical_url": "canonical canonicalurl relcanonical originalurl permalink ogurl",
    "site": "site sitename ogsitename publisher dcpublisher applicationname",
    "licence": "license licence rights dcrights licensename licenceurl licenseurl",
    "language": "lang language inlanguage dclanguage oglocale locale",
    "title": "title headline ogtitle dctitle htmltitle",
}
"""Field → keys, the first found winning."""

NOTHING = frozenset(("", "null", "none", "~", "undefined", "nan", "n/a", "nil", "-", "tbd", "todo", "[]", "{}", "false"))
"""Values, in lower case, that say nothing."""

_SECTIONS = ("extra", "params", "metadata", "meta", "page")
_STRIPPED = {ord(char): None for char in "-_ :."}


@cache
def _ranks() -> dict[str, tuple[tuple[str, int], ...]]:
    """Plain key → the fields it names, each with its place among the field's keys."""
    ranks: dict[str, tuple[tuple[str, int], ...]] = {}
    for field, keys in KEYS.items():
        for place, key in enumerate(keys.split()):
            ranks[key] = (*ranks.get(key, ()), (field, place))
    return ranks


def plain_key(key: str) -> str:
    """`key` as KEYS writes it; sections that hold a site's own values (Zola's `extra.`, Hugo's `params.`) are left out."""
    section, dot, rest = key.lower().partition(".")
    return (rest if dot and section in _SECTIONS else key.lower()).translate(_STRIPPED)


def by_field(keys: Iterable[str]) -> dict[str, list[str]]:
    """Field → those of `keys` that name it, best first."""
    ranks = _ranks()
    named: dict[str, list[tuple[int, str]]] = {}
    for key in keys:
        for field, place in ranks.get(plain_key(key), ()):
            named.setdefault(field, []).append((place, key))
    return {field: [key for _, key in sorted(found)] for field, found in named.items()}


def matching(keys: Iterable[str], field: str) -> list[str]:
    """Those of `keys` that name `field`, best first."""
    return by_field(keys).get(field, [])


def says_nothing(value: str) -> bool:
    """Whether a metadata value is empty, null or a template's variable."""
    plain = value.strip().lower()
    return plain in NOTHING or (plain.startswith("<") and plain.endswith(">") and "://" not in plain) or is_placeholder(value)


def is_placeholder(value: str) -> bool:
    """Whether a value is nothing but a template's variable: `{feed_title}`, `{{ page.source }}`, `%source%`, `[source name]`."""
    plain = value.strip(" \t*_\"'“”.,;")
    return plain[:1] in ("{", "%", "$", "<", "[", "*", "_", "|", "#") and bool(_placeholder().fullmatch(plain))


@cache
def _placeholder() -> re.Pattern[str]:
    subject = r"(?:source|feed|site|author|post|link|url|title|name|publication|publisher|website|blog|credit|insert|your|tbd)"
    return expression(
        r"\{{1,3}[^{}\n]{0,60}\}{1,3}|\{%[^\n]{0,60}%\}|\$\{[^{}\n]{1,60}\}|\$[A-Za-z_]\w{1,40}|"
        r"%{1,2}[A-Za-z_][\w-]{1,40}%{1,2}|<%=?[^\n]{1,60}%>|\*\|[A-Za-z_:]{1,40}\|\*|__[A-Z][A-Z_]{1,40}__|"
        rf"(?i:[\[<]/?(?:[a-z-]{{1,20}}[ _-]){{0,3}}{subject}(?:[ _-][a-z-]{{1,20}}){{0,3}}[\]>])"
    )
