"""The shapes of unfilled placeholders, one expression for each delimiter that opens them.

Each expression begins with its delimiter as a literal, so that the search jumps from one to the next; what must not stand
before it is looked back at from behind it.
"""

from __future__ import annotations

from provlint.expressions import IGNORECASE, expression
from provlint.lazy import cache
from provlint.rules.template._fields import PLAIN, SCOPE, STRONG, THING, WEAK

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

DOTTED = r"(?:post|article|item|entry|it|user|author|feed|product|order)\.\w{1,30}"
FREE = r"(?<![\\\w/$#%@{.=^_`-]"
"""Before a single brace: none of the signs that make it LaTeX, a path, a format string or JSX; the caller closes it."""


def _any(pieces: tuple[str, ...]) -> str:
    return f"(?:{'|'.join(pieces)})"


@cache
def field_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Opening delimiter and expression of the placeholders that are known by their fields alone; group `weak` needs a context."""
    scope, thing, strong, weak = _any(SCOPE), _any(THING), _any(STRONG), _any(WEAK)
    camel = (
        "(?-i:(?:Post|Feed|Site|Page|Item|Article|Blog|Source|Author)(?:Title|Name|Url|Link|Content|Body|Date|Excerpt|Author))"
    )
    return _compiled(
        ("{", rf"\{{{FREE}\{{)[ ]?(?:{scope}[ _.-]?{thing}|{strong}|{camel}|(?P<weak>{weak}))[ ]?\}}(?![\w}}{{(/])"),
        (
            "[",
            (
                rf"\[(?<![\]\w!\\\[]\[)(?:{scope}_{thing}|ad_\d{{1,2}}|matched_\w{{1,20}}|rss_feed|(?:site|blog)_?name"
                rf"|permalink)\](?![\w(\[:\]\0])"
            ),
        ),
        ("%", rf"%(?<![\w%&]%)(?:{scope}_{thing}|{strong}|title|content)%(?![\w%])"),
        ("%%", rf"%%(?<![\w%&]%%)(?:{scope}_{thing}|{strong}|title|sep|page|date|category|term_title|currentyear)%%(?![\w%])"),
    )


@cache
def engine_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Opening delimiter and expression of what template engines leave behind: nothing to report in a template's own source."""
    scope, thing, strong, plain = _any(SCOPE), _any(THING), _any(STRONG), _any(PLAIN)
    field = rf"(?:(?!site|page){scope}[_.]{thing}|{strong}|{plain}|{DOTTED})"
    return _compiled(
        ("{{", rf"\{{\{{\{{?-?[ ]{{0,2}}=?{field}(?:[ ]{{0,2}}\|[^{{}}\n]{{1,60}})?[ ]{{0,2}}-?\}}\}}\}}?"),
        ("{{", r"\{\{[ ]{0,2}(?:>[ ]{0,2}[\w/.-]{1,40}|[#/](?:if|each|unless|with|foreach)\b[^{}\n]{0,60})[ ]{0,2}\}\}"),
        ("{{", r"""\{\{[ ]{0,2}['"][\w.-]{2,60}['"][ ]{0,2}\|[ ]{0,2}(?:t|trans|translate|i18n)[ ]{0,2}\}\}"""),
        (
            "{%",
            (
                r"\{%-?[ ]{0,3}(?:if|elsif|elif|else|endif|for|endfor|assign|set|block|endblock|extends|unless|endunless|case"
                r"|when|endcase)\b[^%{}\n]{0,80}%\}"
            ),
        ),
        ("<%", r"<%[=-]?[ ]{0,3}[^%<>\n]{1,80}%>"),
        ("<?", r"<\?(?:php\b|=)[^<>\n]{1,120}\?>"),
        ("[%", r"\[%-?[ ]{1,2}(?!first|last|recipient)[a-z_][\w.]{1,40}(?:[ ]{0,2}\|[^\]\n%]{1,40})?[ ]{1,2}-?%\]"),
        ("{$", r"\{\$(?<![\w@$%*&>)\]}]\{\$)[a-z_][\w.]{1,40}(?:\|[^{}\n]{1,40})?\}(?![\[{(]|->)"),
        ("<#", r"<#(?:if|list|assign|else|include)\b[^<>\n]{0,60}>"),
        ("#", r"#(?<![\w#]#)(?:if|set|foreach)\(\$[^()\n]{1,60}\)"),
        ("@Model.", r"@Model\.(?<![\w.@]@Model\.)\w{1,40}"),
        ("${", rf"\$\{{(?!(?-i:[A-Z_]{{2,40}})\}})(?:{scope}[_.]?{thing}|{strong}|{plain}|{DOTTED})\}}"),
        ("#{", rf"#\{{(?:{scope}[_.]?{thing}|{strong}|{plain}|{DOTTED})\}}"),
        ("%(", rf"%\((?<![\w%]%\()(?:{scope}_{thing}|{strong}|{plain}|user|username|count)\)[sd]\b"),
        ("%", r"%(?<![\w%$]%)[1-9]\$[sd]\b"),
        (
            "{",
            (
                r"\{\w{1,30},[ ]{0,2}(?:plural|select|selectordinal),[ ]{0,2}(?:zero|one|two|few|many|other|male|female|=\d)"
                r"[ ]{0,2}\{[^\n]{0,200}?\}[ ]{0,2}\}"
            ),
        ),
        ("t('", r"t\('(?<![\w.$]t\(')[a-z_]{2,30}\.[a-z_.]{2,60}'\)"),
    )


def _compiled(*table: tuple[str, str]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((opener, expression(pattern, IGNORECASE)) for opener, pattern in table)


@cache
def manual() -> re.Pattern[str]:
    """Vocabulary of texts about templates."""
    return expression(
        r"(?i)\b(?:place ?holders?|merge (?:tags?|fields?)|template (?:engines?|variables?|languages?|tags?|strings?"
        r"|files?|syntax|systems?)"
        r"|templating|short ?codes?|mustache|handlebars|jinja2?|twig|nunjucks|ejs|string interpolation|f-strings?"
        r"|format(?:ting)? strings?|printf|curly (?:braces|brackets)|latex)\b"
    )


@cache
def static_site() -> re.Pattern[str]:
    """Marks of the source of a static site, where template syntax is at home."""
    return expression(
        r"(?i)\{\{-?[ ]{0,2}(?:site|page|include|layout|collection|release)\.|\{%-?[ ]{0,2}(?:link|include"
        r"|include_relative|post_url|highlight"
        r"|raw|capture|asset|image|tab|endtab)\b|\|[ ]{0,2}(?:relative_url|absolute_url|prepend|date_to_\w{1,10}"
        r"|markdownify|url|team_link"
        r"|embed\w{0,20})\b[^{}\n]{0,40}\}\}"
    )
