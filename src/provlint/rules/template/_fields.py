"""The fields of content templates: what stands between the delimiters decides whether they are a placeholder's."""

from __future__ import annotations

SCOPE = (
    "feed", "post", "page", "article", "item", "site", "blog", "author", "user", "company", "order", "campaign", "source",
    "original",
    "matched", "rss", "entry", "category", "product", "event", "account", "website", "channel", "news", "story", "publisher",
    "full",
    "content", "image", "search", "term", "tag", "taxonomy", "video", "media", "parent", "archive", "related", "custom", "shop",
    "store", "listing", "job", "review", "comment", "offer", "deal", "seller", "brand", "event", "featured", "primary",
    # what synonym spinners make of them
    "publish", "web[ _]site", "internet[ _]site", "webpage", "web[ _]page", "writer", "creator", "supply", "merchandise", "firm",
    "corporate", "client", "consumer", "unique", "weblog", "class", "journal", "submit", "put[ _]up", "info", "person",
)  # fmt: skip
"""What a field is about; regex pieces, lower case."""

THING = (
    "title", "name", "url", "link", "content", "body", "date", "excerpt", "author", "source", "id", "text", "description",
    "summary",
    "image", "category", "categories", "tags?", "keywords?", "time", "permalink", "domain", "snippet", "thumbnail", "headline",
    "logo",
    "price", "img", "src", "desc", "slug", "cat", "full_content", "intro", "html", "rating", "number", "count", "caption",
    "material", "hyperlink", "writer", "supply", "identify", "textual[ _]content", "picture", "worth", "outline", "photograph",
    "key[ _]phrase", "extract",
)  # fmt: skip
"""What of it; the last row is the spinners'."""

STRONG = (
    "permalink", "site_?name", "site[ _]?title", "byline", "excerpt", "post_?content", "content[ _]material", "site_?desc",
    "perma[ _]?hyperlink", "textual[ _]content", "web[ _]?site[ _](?:title|identify|url)", "feed_?(?:title|url|link|logo)",
    "source_?(?:url|link|name)", "author_?(?:name|link|text)", "rss_?(?:title|link)", "campaign_?(?:title|id)", "item_?content",
    "cat_?link", "readmore_?(?:link|url)", "spintax", "main_?keyword", "key[ _]phrase",
)  # fmt: skip
"""Fields that need no scope: nobody writes them in brackets for another reason."""

WEAK = (
    "title", "content", "body", "author", "headline", "description", "url", "link", "hyperlink", "date", "source", "supply",
    "category", "tags", "summary", "image", "text", "writer", "name", "company", "city", "article", "thumbnail", "video",
    "keyword", "keywords", "state", "location", "website", "price", "phone", "email",
)  # fmt: skip
"""Ordinary words: they count on a line of their own, behind a label, and all in capitals."""

PLAIN = (
    "title", "content", "body", "author", "headline", "description", "permalink", "excerpt", "url", "link", "name", "summary",
    "date", "subject", "message", "price", "email", "username", "keyword", "category", "city", "company", "image", "text",
)  # fmt: skip
"""Fields that count between delimiters which only template engines use, such as `{{ }}`."""

LABELS = (
    "source", "supply", "by", "author", "writer", "via", "from", "link", "url", "title", "tag", "tags", "category",
    "categories",
    "posted in", "posted on", "posted by", "published", "published on", "published by", "read more", "read more at", "date",
    "written by", "image", "photo", "credit", "quelle", "von", "fonte", "fuente", "por", "par", "autor", "auteur", "bron",
    "источник", "автор", "original", "original source", "originally published on", "original article", "keywords",
)  # fmt: skip
"""What stands before a value on a page, lower case."""

THINGS = (
    *dict.fromkeys(piece.removesuffix("?").removesuffix("s") for piece in THING if "[" not in piece),
    "categories", "tags", "keywords", "textual content", "textual_content", "key phrase", "key_phrase",
)  # fmt: skip
"""`THING` as it is written, for gates."""


def written(field: str) -> list[str]:
    """The texts that one of the pieces above stands for."""
    for mark, ways in (("[ _]?", ("", " ", "_")), ("[ _]", (" ", "_")), ("_?", ("", "_"))):
        if mark in field:
            before, _, after = field.partition(mark)
            return [text for way in ways for text in written(f"{before}{way}{after}")]
    if "(?:" in field:
        before, _, rest = field.partition("(?:")
        inner, _, after = rest.partition(")")
        return [text for way in inner.split("|") for text in written(f"{before}{way}{after}")]
    return [field.removesuffix("?"), field.removesuffix("s?")] if field.endswith("?") else [field]
