"""The variables of content systems and autoblogging plugins, one expression for each delimiter that opens them.

Each expression begins with its delimiter as a literal, so that the search jumps from one to the next; what must not stand
before it is looked back at from behind it.
"""

from __future__ import annotations

from provlint.expressions import IGNORECASE, expression
from provlint.rules.template._fields import FOREIGN, HEADS, PLAIN, SCOPE, STRONG, THING, WEAK, WORDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Collection, Iterator
    from typing import TypeAlias

    Table: TypeAlias = tuple[tuple[str, str, str], ...]
    """Opening delimiter, family and pattern, of upper and lower case alike."""

FREE = r"(?<![\\\w/$#%@{.=^_`\"'-]"
"""Before a single brace: none of the signs that make it LaTeX, a path, a format string, code or JSX; the caller closes it."""
ROUND = r"(?<![\]\w!\\\[]\[)"
"""Behind an opening square bracket: it begins no part of a link."""
END = r"\](?![\w(\[:\]\0])"
"""A closing square bracket that is no part of a link or its definition."""


def alternatives(pieces: tuple[str, ...]) -> str:
    """One of the pieces, as a group that is not kept."""
    return f"(?:{'|'.join(pieces)})"


FEW = 24
"""Places of a delimiter up to which each is tried by itself, which spares the expressions the way from one to the next."""


def opened(text: str, folded: str, table: Table, openers: Collection[str] | None) -> Iterator[tuple[str, str, re.Match[str]]]:
    """Delimiter, family and match of each place where an entry of the table matches the text.

    folded   the text in lower case
    openers  the delimiters that are looked for; None for all
    """
    starts: dict[str, list[int]] = {}
    for opener, family, pattern in table:
        if openers is not None and opener not in openers:
            continue
        if opener not in starts:
            starts[opener] = _starts(folded, opener)
        places = starts[opener]
        if len(places) > FEW:
            for match in expression(pattern, IGNORECASE).finditer(text):
                yield opener, family, match
        elif places:
            yield from _at_each(expression(pattern, IGNORECASE), text, places, opener, family)


def _starts(folded: str, opener: str) -> list[int]:
    """Where the delimiter stands: the first places, one more than few where there are more."""
    places: list[int] = []
    at = folded.find(opener)
    while at >= 0 and len(places) <= FEW:
        places.append(at)
        at = folded.find(opener, at + 1)
    return places


def _at_each(
    pattern: re.Pattern[str], text: str, places: list[int], opener: str, family: str
) -> Iterator[tuple[str, str, re.Match[str]]]:
    """The matches that begin at one of the places, without those inside of another."""
    end = 0
    for at in places:
        match = pattern.match(text, at) if at >= end else None
        if match:
            yield opener, family, match
            end = match.end()


_SCOPE, _THING, _STRONG, _WEAK, _PLAIN = map(alternatives, (SCOPE, THING, STRONG, WEAK, PLAIN))
CAMEL = (
    "(?-i:(?:[Pp]ost|[Ff]eed|[Ss]ite|[Pp]age|[Ii]tem|[Aa]rticle|[Bb]log|[Ss]ource|[Aa]uthor|Reblog|Original)"
    "(?:Title|Name|U[Rr][Ll]|Link|Content|Body|Date|Excerpt|Author|Image|Description|Summary|Text|Keywords?))"
)
"""A scope and a thing run together, as programs write them."""

NAMED_SO = rf"(?:[^\W\d_]{{2,20}}_){{1,4}}{_THING}"
"""Words joined by underscores, the last of which says what the value is."""
TREATED = (
    "(?:title|content|body|excerpt|text|article|post|description|headline|summary)_(?:spun|spin|raw|html|clean|translated"
    "|rewritten|full|short|long|plain|stripped|only|original|without_[a-z]{2,12}|no_[a-z]{2,12})"
)
"""A thing, and what was done to it."""
ABROAD = rf"{alternatives(HEADS)}(?:_\w{{1,20}}){{1,3}}"
"""The same in other languages, whose words begin with what it is; `template/unset-field` knows them by any of their words."""

FIELD_PATTERNS: Table = (
    (
        "{",
        "",
        (
            rf"\{{{FREE}\{{)[ ]?(?:{_SCOPE}[ _.-]?{_THING}|{_STRONG}|{CAMEL}|(?-i:(?:MAIN_)?KEYWORDS?|TITLE|COMPANY"
            rf"|CONTENT|LOCATION|WEBSITE|CITY|STATE|NAME|ARTICLE|DATE"
            r"|(?<=\{)(?:E-?MAIL|PHONE|PRICE|AMOUNT|ADDRESS|AUTHOR|CATEGORY"
            rf"|PRODUCT|BRAND|SERVICE|COUNTRY|REGION|DISCOUNT|EMPLOYER|HEADLINE))|(?P<weak>{_WEAK}))[ ]?\}}(?![\w}}{{(/])"
        ),
    ),
    ("{", "", rf"\{{{FREE}\{{)(?:{alternatives((*FOREIGN, *WORDS))}(?:_\w{{1,20}}){{0,3}})\}}(?![\w}}{{(/])"),
    (
        "{",
        "",
        (
            rf"\{{{FREE}\{{)(?P<loose>{NAMED_SO}|keywords?|pubdate|(?:link|url|date|image)_\w{{2,20}}|{TREATED}|(?:[a-z]\w{{1,20}}\.){{1,3}}\w{{0,20}}{_THING}"
            rf"|(?-i:[A-Z]{{3,15}}(?:_[A-Z]{{2,15}}){{0,3}}_(?:NAME|EMAIL|URL|LINK|DATE|YEAR)))\}}(?![\w}}{{(/])"
        ),
    ),
    (
        "{",  # texts made for each search
        "",
        (
            rf"\{{{FREE}\{{)(?:(?<=\b(?:to|on|of) \{{)|(?<=\b(?:for|the|our|top) \{{)"
            r"|(?<=\b(?:best|with|your|near|good|from) \{)|(?<=\b(?:about|cheap|great|local|these) \{)"
            r"|(?<=\b(?:quality|looking) \{))keywords?\}(?=[ .,!?][^\w{]{0,2}\w|[.!?]?[ \t]{0,8}(?:\r?\n|\Z))"
        ),
    ),
    (
        "{",  # pages made for each town
        "",
        (
            rf"\{{{FREE}\{{)(?:(?<=\bin \{{)|(?<=\bnear \{{)|(?<=\b[Cc]all \{{)|(?<=\baround \{{))"
            r"(?P<loose>city|location|state|region|town|county|area|zip|neighbou?rhood|phone)\}"
            r"(?=[ .,!?][^\w{]{0,2}\w|[.!?]?[ \t]{0,8}(?:\r?\n|\Z))"
        ),
    ),
    (
        "{",
        "",
        (
            r"\{(?:keyword:[^{}\n]{1,40}|location\([a-z]{2,10}\)|param[12]:[^{}\n]{1,40}|=(?:countdown|if)\([^{}\n]{1,80}\)"
            r"|(?:acf|cf|meta)_\w{2,30}|@(?:post|author|term)[_.][a-z_]{2,20}|(?:full|short)-story|(?-i:THEME)|link-category|comments-num"
            r"|l[ ]s=['\"][^{}\n]{1,80}['\"]|s[ ]name=['\"][^{}\n]{1,80}['\"]|include[ ](?:file=)?['\"][^{}\n]{1,80}['\"]"
            r"|assign[ ]var=['\"][^{}\n]{1,80}|_['\"][^{}\n]{1,60}['\"]|lang=\"\w{2,40}\"|lang:[A-Z][\w ]{1,40}"
            r"|(?:vb|xen|dede|pc):[^{}\n]{2,60}|/(?:dede|pc):\w{2,20}|f:[a-z]\w{2,20}[.(][^{}\n]{1,80}"
            r"|(?:entry|snippet|channel|global|widget|chunk|asset):[a-z_][\w:-]{1,40}"
            r"|\.(?:section|repeated[ ]section|if)[ ]\w{1,30}|\.end|field_id=\"\d{1,3}\")\}"
        ),
    ),
    (
        "{",  # Tumblr, phpBB, Joomla
        "",
        (
            rf"\{{{FREE}\{{)(?:/?block:\w{{3,30}}|(?-i:[LSU]_[A-Z][A-Z_]{{3,40}})|load(?:position|module)[ ][\w,-]{{1,40}}"
            r"|mosimage|mospagebreak|jcomments[ ](?:on|off|lock)|/?exp:[\w:]{3,40})\}"
        ),
    ),
    (
        "[",
        "",
        (
            rf"\[{ROUND}(?:#(?:item|feed|author|full)_\w{{2,20}}|{_SCOPE}_{_THING}|(?P<loose>{NAMED_SO}|{ABROAD}|(?:link|url|date|image)_\w{{2,20}}|{TREATED}|price_from|keyword)|ad_(?:\d{{1,2}}|(?:slot|unit|banner)(?:_\w{{1,12}})?)|matched_\w{{1,20}}|rss_feed|embedyt"
            rf"|vid_embed|img_src|(?:site|blog)_?name|permalink"
            # Drupal's tokens
            rf"|(?:node|site|current-(?:user|page|date)|user|term|comment|file|menu-link|vocabulary):[a-z][\w:-]{{1,40}}){END}"
        ),
    ),
    (
        "[",
        "",
        (
            r"\[(?:\*[a-z_]{3,30}\*|\([a-z_]{3,30}\)|\+[a-z_.]{3,30}\+|!--[a-z]{3,20}--|field:[a-z]{2,20}\b[^\]\n]{0,60}/"
            r"|full-story|(?:not-)?group=\d[\d,]{0,8}|/?(?:full-link|xf(?:value|given|notgiven)_\w{1,30})|/?#(?:ftl|if|else|list|assign|include|macro)\b[^\[\]\n]{0,80}"
            r"|/?@[a-z]{2,15}\.[a-z]\w{1,20}\b[^\[\]\n]{0,80}|_(?:site|post|user)_\w{2,20}|_(?:date|url|remote_ip)"
            r"|your-(?:name|email|message|subject|phone|tel|company)|(?:client|sender|recipient|document)\.[a-z]\w{1,30})\](?![\w(\[:\0])"
        ),
    ),
    (
        "[[",
        "",
        (
            rf"\[\[(?<![\w!\\\[]\[\[)(?:{_PLAIN}|{_SCOPE}_{_THING}|{_STRONG}"
            rf"|(?:\+\+|[*+~$!%])(?:[\w. -]{{2,40}}|[\w.]{{2,40}}[:?&][^\[\]\n]{{0,120}}))\]\](?![\w(\[:\]\0])"
        ),
    ),
    (
        "%",
        "",
        (
            rf"%(?<![\w%&]%)(?:{_SCOPE}_{_THING}|{_STRONG}|(?-i:(?:[a-z]{{2,20}}_){{1,3}}{_THING}|sep|page|currentdate|focuskw|term"
            r"|search_query|name|email|link|author|source|city|company|category|balance|coupon|anchor_text)"
            r"|customfield\(\w{1,30}\)|spinfile-[\w.-]{1,30}|title|content|seo_(?:title|description)|org_name|currentyear|keywords?"
            r"|count|date\([\w ,/-]{1,12}\)"
            r"|(?:(?<= on %)|(?<= le %)|(?<= am %)|(?<= el %)|(?<= il %)|(?<= em %)"
            r"|(?<= op %)|(?<= den %)|(?<= dnia %)|(?<=: %))date)%(?![\w%])"
        ),
    ),
    ("%%", "", r"%%(?<![\w%&]%%)(?:=v\(@\w{1,40}\)=|[A-Za-z][A-Za-z_]{2,40})%%(?![\w%])"),
    (
        "#",
        "",
        (
            r"#(?<![\w\"'/(#&\]]#)(?:(?:post|site|taxonomy|author|blog|archive|category)_"
            r"(?:title|excerpt|content|name|description|bio)"
            r"|current_(?:year|month|day|date)|separator_sa|page_number|custom_field-\w{1,30}|file_links\[[^\]\n]{1,60}\])(?!-|\w)"
        ),
    ),
    (
        "#",  # Bitrix and mail software, in capitals
        "",
        (
            r"#(?<![\w\"'/(#&\]]#)(?-i:[A-Z]{2,15}(?:_[A-Z]{2,15}){0,2}_(?:NAME|ID|URL|EMAIL|DATE|LINK|TITLE|PRICE|NUMBER|LIST|PHONE)"
            r"|F(?:IRST)?_?NAME|L(?:AST)?_?NAME|[Ff]irst_?[Nn]ame|[Ll]ast_?[Nn]ame|EMAIL)#(?![\w#])"
        ),
    ),
    (
        "#",  # SPIP
        "",
        (
            r"#(?<![\w\"'/(#&\]]#)(?:(?-i:NOM_SITE_SPIP|URL_(?:SITE(?:_SPIP)?|ARTICLE)|LOGO_(?:ARTICLE|RUBRIQUE|AUTEUR|SITE|DOCUMENT)\w{0,10})"
            r"|(?P<loose>(?-i:TITRE|TEXTE|NOM|DATE|NOM_SITE)))(?![\w-])"
        ),
    ),
    (
        "[",  # SPIP
        "",
        r"\[\(#(?-i:[A-Z][A-Z_]{1,30})\*{0,2}(?:\{[^{}\n]{0,40}\})?(?:\|[a-z][^\[\]\n]{1,80})?\)[^\[\]\n]{0,40}\](?![\w(\[:\0])",
    ),
    ("@", "", r"@ET-DC@[a-z0-9+/=]{4,400}@?"),
    (
        "$",  # Velocity
        "",
        (
            r"\$(?<![\w$\"'(]\$)(?P<loose>(?:esc|content|post|article|item|entry|product|order|customer|contact|display)"
            r"(?:\.\w{1,30}(?:\([^()\n]{0,60}\))?){1,4}|(?:contacts?|leads?|accounts?)[_-][a-z]{2,15}(?:[_-][a-z]{2,15}){0,2}\$?"
            r"|(?:author|title|byline|headline|date)(?=[ ](?:by|on)\b|[ \t]{0,8}(?:\r?\n|\Z))"
            r"|(?:author|post|site|blog|page|article)_(?:name|bio|title|date|url|link|description|excerpt|content|author)"
            r"(?=[ ](?:by|on|in|[|·•–—-])[ ]|[.,!]?[ \t]{0,8}(?:\r?\n|\Z))"
            r"|(?:(?<=©[ ]\$)|(?<=opyright[ ]\$))(?:current_?)?year(?=[ ,]))"
        ),
    ),
    (
        "@",  # Drupal
        "",
        (
            r"@(?<![\w.@/]@)(?:(?<=©[ ]@)(?:current_?)?(?:year|jahr)|(?<=opyright[ ]@)(?:current_?)?year"
            r"|(?P<loose>(?:site|post|node|article)_(?:name|title|date|author|link)))(?![\w.@/-])"
        ),
    ),
    ("$", "", rf"\$(?<![\w$\"'(]\$)(?:{_PLAIN}|{_SCOPE}_{_THING}|{_STRONG}|if\([\w.]{{2,30}}\)|endif|endfor)\$(?![\w$])"),
)
"""The placeholders that are known by their fields alone; group `weak` needs a context. They are of no family."""
