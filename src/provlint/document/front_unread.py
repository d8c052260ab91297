"""Front matter that begins and is not read: never closed, longer than the limit, nested too deeply.

Off the path of documents without such a block. Its lines stay part of the text that is linted: a block that took in everything up
to some later thematic break would hide the body from every rule.
"""

from __future__ import annotations

from provlint.document.front_matter import SIZE_LIMIT, FrontMatter
from provlint.expressions import expression
from provlint.finding import Span

_KEY = r"[A-Za-z_][\w-]{0,60}"
_FIRST = r"[ \t]{0,99}\n(?:#[^\n]{0,500}\n){0,20}"
BEGINNINGS = {
    "yaml": rf"---{_FIRST}({_KEY})[ ]?:(?:[ \t][^\n]*)?\n(?:{_KEY}[ ]?:[ \t\n]|[ ]{{0,8}}- )",
    "toml": rf"\+\+\+{_FIRST}({_KEY})[ ]?=[^\n]*\n{_KEY}[ ]?=",
    "json": r"""\{\s{1,99}"([\w-]{1,60})"\s{0,9}:""",
}
"""How a block of each kind begins; two lines are asked for, since a dialogue may follow a thematic break."""

USUAL = frozenset(
    (
        *("author", "authors", "categories", "created", "date", "description", "draft", "id", "image", "keywords", "lang"),
        *("layout", "license", "name", "permalink", "published", "slug", "source", "summary", "tags", "title", "type"),
        *("updated", "url"),
    )
)
"""Keys of which one must come first where nothing else tells a block that is never closed from text after a thematic break."""


def unread(text: str, head: str, kind: str) -> FrontMatter | None:
    """Front matter without fields, and why it is not read; None for a text that has none.

    head  the part of the text in which the block's end was looked for, line breaks unified
    """
    begins = expression(BEGINNINGS[kind]).match(head)
    if not begins:
        return None
    if kind == "json":
        problem = "front matter nested too deeply, or too long, to be read"
    elif len(text) > SIZE_LIMIT and _closed(text, "---" if kind == "yaml" else "+++"):
        problem = f"front matter longer than {SIZE_LIMIT:,} characters is not read; shorten it"
    elif begins[1].lower() in USUAL:
        problem = "front matter that is never closed; end it with a fence on a line of its own"
    else:
        return None
    where = Span(0, min(3, len(text)))
    return FrontMatter(Span(0, 0), kind, lambda: ({}, ((where, problem),)))


def _closed(text: str, fence: str) -> bool:
    return any(text.find(f"{before}{fence}{after}", SIZE_LIMIT - 8) >= 0 for before in "\n\r" for after in "\n\r")
