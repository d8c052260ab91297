"""The fields of content templates: what stands between the delimiters decides whether they are a placeholder's."""

from __future__ import annotations

SCOPE = (
    "feed", "post", "page", "article", "item", "site", "blog", "author", "user", "company", "order", "campaign", "source",
    "original",
    "matched", "rss", "entry", "category", "product", "event", "account", "website", "channel", "news", "story", "publisher",
    "full",
    "content", "image", "search",
    # what synonym spinners make of them
    "publish", "web[ _]site", "webpage", "web[ _]page", "writer", "supply", "merchandise", "firm", "client", "unique",
)  # fmt: skip
"""What a field is about; regex pieces, lower case."""

THING = (
    "title", "name", "url", "link", "content", "body", "date", "excerpt", "author", "source", "id", "text", "description",
    "summary",
    "image", "category", "categories", "tags?", "keywords?", "time", "permalink", "domain", "snippet", "thumbnail", "headline",
    "logo",
    "price",
    "material", "hyperlink", "writer", "supply", "identify", "textual[ _]content", "picture",
)  # fmt: skip
"""What of it; the last row is the spinners'."""

STRONG = (
    "permalink", "site_?name", "site[ _]?title", "byline", "excerpt", "post_?content", "content[ _]material",
    "perma[ _]?hyperlink",
)  # fmt: skip
"""Fields that need no scope: nobody writes them in brackets for another reason."""

WEAK = (
    "title", "content", "body", "author", "headline", "description", "url", "link", "hyperlink", "date", "source", "supply",
    "category", "tags", "summary", "image", "text", "writer", "name", "company", "city",
    "keyword",
)  # fmt: skip
"""Ordinary words: they count on a line of their own and behind a label."""

PLAIN = (
    "title", "content", "body", "author", "headline", "description", "permalink", "excerpt", "url", "link", "name", "summary",
    "date",
)  # fmt: skip
"""Fields that count between delimiters which only template engines use, such as `{{ }}`."""

LABELS = (
    "source", "supply", "by", "author", "writer", "via", "from", "link", "url", "title", "tag", "tags", "category",
    "categories",
    "posted in", "posted on", "posted by", "published", "published on", "read more", "read more at", "date",
)  # fmt: skip
"""What stands before a value on a page, lower case."""
