"""JSON-LD of a page: the object that is the page's article, by its type; comments, events and products are none."""

from __future__ import annotations

from provlint.document.front_depth import nested_deeply
from provlint.document.front_matter import Field
from provlint.finding import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

SIZE_LIMIT = 262_144
"""Code points of one script that are read."""

_ARTICLE_WORDS = (
    "article newsarticle blogposting posting report scholarlyarticle techarticle opinionnewsarticle reportagenewsarticle "
    "analysisnewsarticle reviewnewsarticle backgroundnewsarticle liveblogposting socialmediaposting discussionforumposting "
    "medicalscholarlyarticle satiricalarticle advertisercontentarticle askpublicnewsarticle podcastepisode"
)
_ARTICLES = frozenset(_ARTICLE_WORDS.split())
_PAGES = frozenset(("webpage", "itempage", "aboutpage", "faqpage", "qapage", "collectionpage", "creativework"))

_KEYS = ("datePublished", "dateCreated", "dateModified", "headline", "name", "license", "inLanguage", "url")
_PEOPLE = ("author", "creator", "publisher")


def read_json_ld(source: str, start: int, *, articles: bool = True) -> dict[str, Field]:
    """Key → value and place of the best object in a script whose first code point stands at `start`; empty for none.

    articles  whether articles and pages are looked for, or recipes
    """
    from json import JSONDecoder

    if len(source) > SIZE_LIMIT or nested_deeply(source):
        return {}
    try:
        data = JSONDecoder(parse_int=str, parse_float=str, parse_constant=str, strict=False).decode(source.strip(" \t\r\n;"))
    except (ValueError, RecursionError):
        return {}
    nodes = list(_nodes(data))
    ranks = ((_rank(node, articles=articles), number) for number, node in enumerate(nodes))
    ranked = sorted((rank, number) for rank, number in ranks if rank is not None)
    found: dict[str, Field] = {}
    for _, number in ranked:
        for key, value in _values(nodes[number]):
            found.setdefault(key, Field(value, _place(source, key, value, start)))
    return found


def _nodes(data: object) -> Iterator[dict[str, object]]:
    """The objects at the top, in lists and graphs, and what a page is mainly about."""
    if isinstance(data, list):
        for item in data:
            yield from _nodes(item)
    elif isinstance(data, dict):
        yield data
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            if isinstance(data.get(key), (list, dict)):
                yield from _nodes(data[key])


def _rank(node: dict[str, object], *, articles: bool) -> int | None:
    kinds = node.get("@type")
    names = {str(kind).lower() for kind in (kinds if isinstance(kinds, list) else [kinds])}
    if not articles:
        return 0 if "recipe" in names and not names & _ARTICLES else None
    if names & _ARTICLES:
        return 0
    return 1 if names & _PAGES else None


def _values(node: dict[str, object]) -> Iterator[tuple[str, str]]:
    for key in _KEYS:
        value = node.get(key)
        if isinstance(value, str) and value.strip() and not (key == "name" and "headline" in node):
            yield ("title" if key == "name" else "language" if key == "inLanguage" else key), value.strip()[:2000]
    for key in _PEOPLE:
        names = ", ".join(_names(node.get(key)))
        if names:
            yield key, names[:2000]


def _names(value: object) -> Iterator[str]:
    if isinstance(value, str) and value.strip():
        yield value.strip()
    elif isinstance(value, dict) and isinstance(value.get("name"), (str, list)):
        yield from _names(value["name"])
    elif isinstance(value, list):
        for item in value[:20]:
            yield from _names(item)


def _place(source: str, key: str, value: str, start: int) -> Span:
    """Where the value stands in the script; the script where it is written with escapes or in pieces."""
    at = source.find(f'"{key}"')
    while at >= 0:
        found = source.find(value, at, at + 400 + len(value))
        if found >= 0:
            return Span(start + found, start + found + len(value))
        at = source.find(f'"{key}"', at + 1)
    found = source.find(f'"{value}"')
    return Span(start + found + 1, start + found + 1 + len(value)) if found >= 0 else Span(start, start + len(source))
