"""What stands in each placeholder: for the rule's gate, and to know in a document which expressions are worth their search."""

from __future__ import annotations

from provlint.lazy import cache
from provlint.rules.template._fields import FOREIGN, HEADS, PLAIN, STRONG, THINGS, WEAK, WORDS, written
from provlint.rules.template._source import is_raw

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from provlint.document import Document

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_STRONG = tuple(text for field in STRONG for text in written(field))
_FOREIGN = tuple(text for field in FOREIGN for text in written(field))
_WORDS = tuple(text for field in WORDS for text in written(field.partition("_\\")[0]))
_CAPITALS = ("category", "e-mail", "product", "brand", "service", "country", "region", "discount", "employer")
_STARTS = "".join(dict.fromkeys(text[0] for text in (*_FOREIGN, *WORDS) if not text[0].isascii()))
_FIELDS = tuple(dict.fromkeys((*PLAIN, "excerpt", "sitename", "site_name", "byline", "permalink", "content", "title")))
"""Fields between delimiters that are single signs; other strong ones end in a thing."""


def _shortest(ends: list[str]) -> tuple[str, ...]:
    """The texts without those that end in another."""
    known = set(ends)
    return tuple(end for end in dict.fromkeys(ends) if not any(end[at:] in known for at in range(1, len(end))))


OPENERS: dict[str, tuple[str, ...]] = {
    "{{": tuple(f"{{{{{char}" for char in f"{_LETTERS}{_STARTS}_ -~&.$'\">#/^=!?<‹%@0123456789"), "{#": ("{# ",),
    "{{!": ("{{!",), "{!!": ("{!!",), "{%": ("{%",), "{$": ("{$",),
    "{": (
        "{/block:", "{block:", "{l_", "{s_", "{u_", "{loadposition ", "{loadmodule ", "{mosimage}", "{mospagebreak}",
        "{jcomments ", "{exp:", "{/exp:",
        *(f"{{{word}_" for word in ("title", "content", "body", "excerpt", "text", "article", "post", "headline")),
        "{description_", "{summary_", "{town}", "{county}", "{area}", "{region}", "{zip}", "{neighborhood}", "{neighbourhood}",
        "{keyword:", "{link_", "{url_", "{date_", "{image_", "{location(", "{param1:", "{param2:", "{=countdown",
        "{=if(", "{acf_", "{cf_", "{meta_", "{@post",
        "{@author",
        "{@term", "{full-story", "{short-story", "{theme}",
        "{link-cat", "{comments-num", "{l s=", "{s name=", "{include ", "{assign var=",
        "{_'", '{_"', "{lang=", "{lang:", "{vb:", "{xen:", "{dede:", "{pc:", "{/dede:", "{/pc:", "{f:", "{.section",
        *(f"{{{word}:" for word in ("entry", "snippet", "channel", "global", "widget", "chunk", "asset")),
        "{.repeated",
        "{.if ",
        "{.end}", "{field_id=", "{n} ", "{count}", "{num", "{total}", "{min}", "{minute", "{hour", "{day", "{views}",
        "{comments}",
        "{likes}", ", number}", ",number}", ", date}", ", date,", ",date,", ", number,", ",number,", ", time}", ", time,",
        *(f"{{{number}:" for number in range(10)), "}-{", "}–{", "}/{", ",time}", ",time,", ",date}",
        *dict.fromkeys(f"{{{word[:2]}" for word in (*_FOREIGN, *_WORDS)),
        "{include uri=",
        *(f"{{{word} $" for word in ("if", "elseif", "foreach", "while", "section")),
        *(f"{{{mark}{word} " for mark in "#:@" for word in ("if", "each", "await", "html", "else")),
        *(f"{{/{word}}}" for word in ("if", "foreach", "each", "await", "literal", "capture", "section")),
        *(f" {{{number}}}" for number in range(10)), *(f"{{{number}}} " for number in range(10)),
        *(f"{blank}{word}," for word in ("plural", "select", "selectordinal") for blank in (",", " ")),
        # Most braces, those of formulas above all, hold no field.
        *_shortest([f"{word}{blank}}}" for word in (*THINGS, *WEAK, *PLAIN, *_CAPITALS, *_STRONG) for blank in ("", " ")]),
    ),
    "[[": (*(f"[[{char}" for char in "*+~$!%"), *_shortest([f"{word}]]" for word in (*THINGS, *PLAIN, *_STRONG)])),
    "[%": ("[%",),
    "[": (
        "[#item_", "[#feed_", "[#author_", "[ad_", "[matched_", "[rss_feed", "[#full_", "[*", "[+", "[(", "[!--", "[field:",
        "[full-link", "[/full-link", "[full-story", "[not-group=", "[group=",
        "[(#", "[xf", "[/xf", "[#ftl",
        "[#if", "[#else", "[#list", "[#assign", "[#include", "[#macro", "[/#", "[@", "[/@", "[_site", "[_post", "[_user",
        "[_date]",
        "[_url]", "[_remote", "[your-", "[client.", "[sender.", "[recipient.", "[document.", "[price_from]", "[link_",
        "[url_", "[date_", "[image_", "[keyword]",
        *(f"[{word}_" for word in ("title", "content", "body", "excerpt", "text", "article", "post", "headline")),
        "[description_", "[summary_",
        *(f"[{word}_" for word in HEADS),"[embedyt", "[vid_embed", "[img_src", "[node:",
        "[site:", "[current-", "[user:", "[term:", "[comment:", "[file:", "[menu-link:", "[vocabulary:", "[permalink]",
        "[sitename]", "[site_name]", "[blogname]", "[blog_name]", *(f"_{thing}]" for thing in THINGS),
    ),
    "%%": ("%%=v(@", *(f"{char}%%" for char in f"{_LETTERS}_")), "%(": ("%(",), "%{": ("%{",), "%s": ("%s",),
    "%": (
        "%sep%", "%page%", "%currentdate%", "%focuskw%", "%term%", "%search_query%", "%name%", "%email%", "%city%", "%company%",
        "%category%", "%balance%", "%coupon", "%anchor_text%", "%source%", "%author%", "%link%", "%customfield(", "%spinfile-",
        *(f"%{number}$" for number in range(1, 10)), "%s", "%d", "%@", "%currentyear%", "%count%", "%date(", " %date%",
        "%org_name%",
        "%seo_", "%keyword",
        *_shortest(
            [*(f"_{thing}%" for thing in THINGS), *(f"%{field}%" for field in _FIELDS), *(f"{word}%" for word in _STRONG)]
        ),
    ),
    "<%": ("<%",), "<?": ("<?php", "<?="),
    "<": (
        "<$mt", "<$blog", "<$entry", "<b:", "</b:",
        "<#", "</#", "<@", "</@", "<c:", "</c:", "<fmt:", "</fmt:", "<jsp:", "</jsp:", "<asp:", "</asp:", "<s:property",
        "</s:property", "<xsl:", "</xsl:", "<cf", "</cf", "<tmpl_", "</tmpl_", "<dtml-", "</dtml-", "<esi:", "</esi:",
        "<wicket:", "</wicket:", "<t:", "</t:",
        "<f:", "</f:", "<perch:", "</perch:", "<xen:", "</xen:", "<vb:", "</vb:", "<bean:", "</bean:", "<h:output",
        "</h:output",
        "<ng-", "</ng-", "<spring:", "</spring:", "<tiles:", "</tiles:", "<blogitem", "</blogitem", "<mt", "</mt", "<txp:",
        "</txp:",
        "<data:", "</data:", "<tag_",
        "</tag_", " th:", " v-text=", " v-html=", " v-if=", " v-for=", " v-show=", " ng-", " x-text=", " x-html=", " x-show=",
        "<!--#echo", "<!--#include",
        " tal:", " py:", " t-esc=", " t-out=", " t-field=", " t-raw=", " *ng",
    ),
    "#": ("#titre", "#nom_site", "#url_site", "#url_article", "#texte", "#nom", "#date",
    "#logo_",
    "#if", "#set", "#foreach", "#elseif", "#parse", "#post_", "#site_", "#taxonomy_", "#author_", "#blog_", "#archive_",
    "#category_",
        "#current_", "#page_number", "#custom_field", "#file_links", "#firstname#", "#lastname#", "#first_name#", "#last_name#",
        "#fname#", "#lname#", "#email#", "_name#", "_id#", "_url#", "_email#", "_date#", "_link#", "_title#", "_price#",
        "_number#", "_list#", "_phone#", "#separator_sa"), "#{": ("#{",),
    "$!": ("$!",), "${": ("${",),
    "$": (
        "$esc.", "$content.", "$post.", "$article.", "$item.", "$entry.", "$product.", "$order.", "$customer.", "$contact",
        "$display.", "$lead", "$account", "$author", "$post_", "$site_", "$blog_",
        "$page_", "$article_", "$year", "$current", "$title", "$byline", "$headline", "$date", "$if(", "$endif$", "$endfor$",
        *_shortest(
            [*(f"_{thing}$" for thing in THINGS), *(f"${field}$" for field in _FIELDS), *(f"{word}$" for word in _STRONG)]
        ),
    ),
    ":": (":count ", ":attribute "),
    "@": (
        "@et-dc@", "@count", "@site_", "@post_", "@node_", "@article_", "© @", "opyright @",
        "@umbraco.", "@post.", "@item.", "@article.", "@page.", "@product.", "@entry.",
        "@model", "@viewbag", "@viewdata", "@html.", "@html[", "@url.", "@url[", "@tempdata", "@if", "@elseif", "@for",
        "@yield",
        "@extends", "@include", "@section", "@stack", "@push", "@lang", "@unless", "@isset", "@auth", "@end", "@csrf",
    ),
    "__msg_": ("__msg_",), "t('": ("t('",),
}  # fmt: skip
"""Delimiter that opens a placeholder, as `engine_patterns` and `field_patterns` name it → texts, lower case: one of them stands
in every such placeholder or right at it."""
GATE = tuple(dict.fromkeys(text for texts in OPENERS.values() for text in texts))
"""All of them."""
TEXTS = frozenset(GATE)


def openers_in(document: Document) -> Collection[str]:
    """The delimiters of which the document may hold a placeholder: all of them where that is not known at once."""
    standing = document.standing(TEXTS)
    if standing is None:
        return OPENERS
    masked, owners = document.masked, _owners()
    found: set[str] = set()
    for text, places in standing.items():
        if any(masked[place] != "\0" for place in places):
            found.update(owners[text])
        elif "<" in owners[text] and (text.startswith("<!--#") or is_raw(document)):
            found.add("<")
    return found


@cache
def _owners() -> Mapping[str, Collection[str]]:
    """The texts with their delimiters."""
    owners: dict[str, list[str]] = {}
    for opener, texts in OPENERS.items():
        for text in texts:
            owners.setdefault(text, []).append(opener)
    return owners
