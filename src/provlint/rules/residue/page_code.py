r"""Finds code of a web page in the running text of a document: calls of advertisements and counters
(`(adsbygoogle = window.adsbygoogle || []).push({});`, `gtag('config', …)`), scripts (`jQuery(document).ready(`,
`document.write(`), marks such as `/* <![CDATA[ */`, rules of style sheets (`.post { color: red }`), and in plain text the tags
of HTML (`<div class="…">`, `</p>`, `<br />`). An extractor took a script, a style sheet or markup for content.

Texts about programs are full of the same by right, also where their samples have lost the marks of code. So the rule is silent
where a document names a language or tool of the web or of programming, has code of its own (fences, backticks), or is mostly
code; in code and in HTML documents it does not look at all. `<b>`, `<i>` and their like are left alone: people write
them by hand. In Markdown tags are markup, and only scripts and style sheets are reported, their elements included.

Calibration: of 8,295 clean documents, a third of them documentation of programs, it fires on 6, all of them articles with such
code in their text.
"""

from __future__ import annotations

from provlint.document.lines import stripped
from provlint.expressions import IGNORECASE, MULTILINE, expression
from provlint.finding import Fix, Hit, Span
from provlint.lazy import cache
from provlint.rule import Example, Rule, rule_id

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options

PROPERTIES = ("color", "margin", "padding", "display", "font", "background", "width", "height", "position", "text-", "border",
              "float", "max-", "min-", "overflow", "line-height", "content:")  # fmt: skip
"""With what rules of style sheets begin."""
GATE = (
    "adsbygoogle", "googletag.", "<![cdata[", "]]>", "datalayer", "gtag('", "_gaq.", "ga('", "fbq('", "disqus_", "!function(",
    "(function(", "(function (", "jquery(", "$(document", "$(window", "$(function", "$('", '$("', "document.write",
    "document.get", "document.create", "document.query", "document.add", "window.add", "window.onload", "window._", "= window.",
    "google_ad_",
    "@media", "function(", "function (",
    "</div", "</p", "</span", "</a>", "</h", "</li", "</ul", "</table", "</td", "</script", "</figure", "</section", "</center",
    "<br", "<div", "<img ", "<iframe", "<script", "<style", "<hr", "<ins ", "<noscript",
    *(f"{mark}{name}" for name in PROPERTIES for mark in ("{", "{ ")),
    *(f" {name}: " for name in ("margin", "padding", "display")),
    *(f" {name}:" for name in ("font-size", "font-family", "background-color", "text-align", "line-height", "max-width")),
)  # fmt: skip
"""One of these stands on each line with code, and at the beginning of a tag without attributes."""
TEXTS = frozenset(GATE)
WORDS = 3
"""Words before a piece of code from which it stands in a sentence."""
BEHIND = 130
"""Code points of the next line that tell a rule of a style sheet by its first property."""
LEAST = 200
"""Code points of text besides the code, without which there is no text that it could be left in."""
LONGEST = 400
"""Code points from which a line is none that goes on with a line of code."""
ELEMENTS = ("<script", "<style")
EMBEDDING = ("<div", "<iframe", "<img ", "</div", "</p", "</a>", "</span", "</figure", "</section", "</table", "</h")
"""Tags beside which a script in Markdown is the author's own."""
MAX_HITS = 50
"""Pieces of code reported in one document."""


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """Each run of lines of code, each tag, in the document's order."""
    if document.format == "html" or "`" in document.text:
        return
    places = _places(document)
    lines = _lines(document, places)
    if document.format != "text":
        lines = sorted([*lines, *_scripts(document)])
    tags = _tags(document, places) if document.format == "text" else []
    if not (lines or tags) or _is_about_code(document, lines, tags):
        return
    tags = [tag for tag in tags if not any(line.overlaps(tag) for line in lines)]
    for span in sorted([*lines, *tags])[:MAX_HITS]:
        yield Hit(span, {}, Fix(((span, ""),), safe=False, message="Delete the code"))


def _places(document: Document) -> list[int]:
    """Where the gate's texts stand in what is no code by its marks."""
    masked = document.masked
    return [place for place in document.places_of(TEXTS) if masked[place] != "\0"]


def _lines(document: Document, places: list[int]) -> list[Span]:
    """Lines with a script or a rule of a style sheet, together with the lines of code beside them; in order."""
    text, found, row = document.masked, list[Span](), 0
    for place in places:
        line = document.lines.row(place)
        if line <= row:
            continue  # on a line that has been looked at
        row = line
        span = document.lines.span(line)
        match = _code().search(text, span.start, min(len(text), span.end + BEHIND))
        if not match or match.start() >= span.end:
            continue
        at = match.start() + len(match[0]) - len(match[0].lstrip())
        if len(text[span.start : at].split(None, WORDS)) > WORDS:
            found += _calls(text, at - (text[at - 1] == "("), span.end)
            continue  # in a sentence: who tells of code shows it
        first = line
        while row < len(document.lines) and _goes_on(document, row + 1):
            row += 1
        while first > 1 and _goes_on(document, first - 1):
            first -= 1
        span = stripped(text, Span(document.lines.span(first).start, document.lines.span(row).end))
        if found and not text[found[-1].end : span.start].strip() and text.count("\n", found[-1].end, span.start) < 2:
            span = Span(found.pop().start, span.end)
        found.append(span)
    return found


def _scripts(document: Document) -> list[Span]:
    """Elements of scripts and style sheets that begin a line; none beside tags by which authors embed posts and maps."""
    lowered = document.lowered
    if not any(tag in lowered for tag in ELEMENTS) or any(tag in lowered for tag in EMBEDDING):
        return []
    return [Span(match.start("element"), match.end()) for match in _element().finditer(document.text)]


def _calls(text: str, start: int, end: int) -> list[Span]:
    """The calls of advertisements in a line of prose."""
    return [Span(*match.span()) for match in _call().finditer(text, start, end)]


def _goes_on(document: Document, row: int) -> bool:
    """Whether the line is code that could stand beside a line of code."""
    line = document.lines.span(row)
    if line.end - line.start >= LONGEST:
        return False
    said = document.text[line.start : line.end].strip(" \t")
    return _plain_code().match(said) is not None or _end_of_code().search(said, max(1, len(said) - 3)) is not None


def _tags(document: Document, places: list[int]) -> list[Span]:
    """Tags of HTML; one without attributes counts where its closing tag stands in the text."""
    text = document.text
    if not any(text[place] == "<" for place in places):
        return []
    found, closed = [], dict[str, bool]()
    for match in _tag().finditer(text):
        bare = match["bare"].lower() if match["bare"] else ""
        if bare not in closed:
            closed[bare] = not bare or f"</{bare}>" in document.folded
        if closed[bare] and document.masked[match.start()] != "\0":
            found.append(Span(*match.span()))
    return found


def _is_about_code(document: Document, lines: list[Span], tags: list[Span]) -> bool:
    """Whether code stands in the document by right: it speaks of programs, marks code as such, or hardly holds anything else."""
    if any(block.kind == "code" and block.end - block.start > 1 for block in document.blocks):
        return True
    pieces, at = [], 0
    for span in sorted([*lines, *tags]):
        pieces.append(document.text[at : span.start])
        at = max(at, span.end)
    rest = "\n".join([*pieces, document.text[at:]])
    size = sum(span.end - span.start for span in (*lines, *tags))
    of_networks = not tags and all(_network().search(document.text, *span) for span in lines)
    subject = _subject_of_networks() if of_networks else _subject()
    return len(rest.strip()) < max(LEAST, size) or subject.search(rest) is not None


@cache
def _code() -> re.Pattern[str]:
    """What no prose holds."""
    return expression(
        r"adsbygoogle(?:\s?\|\||\s?=\s?window|[^\n]{0,40}\.push\()|googletag\.(?:cmd|display|defineslot|pubads|enableservices)\b"
        r"|/[*/][ ]{0,2}(?:<!\[CDATA\[|\]\]>)|^[ \t]{0,8}<!\[CDATA\[|datalayer[ ]?(?:=|\.push\()|\bgtag\('|\b_gaq\.push\("
        r"|\bga\('(?:create|send|set)'|\bfbq\('|\bdisqus_(?:shortname|identifier|url|title|config|thread)\b[ ]?[=(]"
        r"|[!(]function[ ]?\([\w, $]{0,40}\)[ ]?\{|\bjquery\([^\n]{1,60}?\)\.\w{2,20}\("
        r"|\$\((?:document|window|function|['\"][.#]?[\w-]{1,40}['\"])\)?(?:\.\w{2,20})?\("
        r"|\bdocument\.(?:write(?:ln)?|getelementbyid|createelement|getelementsbytagname|queryselector(?:all)?"
        r"|addeventlistener)\(|\bwindow\.(?:addeventlistener\(|onload[ ]?=|location\.|_taboola|fbasyncinit"
        r"|\w{2,30}[ ]?=[ ]?window\.)"
        r"|\bgoogle_ad_(?:client|slot|width|height)[ ]?=|\bfunction[ ]?\w{0,30}\([\w, $]{0,60}\)[ ]?\{"
        r"|@media[ ](?:only|screen|print|all|\()[^\n{}]{0,100}\{"
        r"|^[ \t]{0,8}[.#@*a-z][^\n{};]{0,120}\{[ \t]{0,4}[a-z-]{3,30}:[ ]?[^\n{}:]{1,80}(?:[;}]|:[^\n{}]{1,200}\})"
        r"|^[ \t]{0,8}[.#][\w-]{1,60}[^\n{};]{0,100}\{(?=[ \t]{0,4}\n[ \t]{0,12}[a-z-]{3,30}:[ ]?[^\n{}]{1,100};)",
        IGNORECASE | MULTILINE,
    )


@cache
def _network() -> re.Pattern[str]:
    """Code that advertisers, counters and forums hand out; no sample of a text about programs has it but those about them."""
    return expression(
        r"(?i)adsbygoogle|googletag\.|\bgtag\('|\b_gaq\.push|\bfbq\('|\bdisqus_|datalayer\.push|_taboola|<!\[CDATA\["
    )


@cache
def _call() -> re.Pattern[str]:
    """Calls that nobody would make in a sentence, with their ends."""
    return expression(r"(?i)\(?(?:adsbygoogle|_gaq|datalayer|_taboola)\b[^\n();]{0,60}\)?\.push\([^\n()]{0,200}\);?")


@cache
def _plain_code() -> re.Pattern[str]:
    """A line without the blanks around it that is code where the line before or after is."""
    return expression(
        r"(?:[\])}{(;/*]{1,8}[;,]?|//[^\n]{0,300}|/\*[^\n]{0,300}\*/|(?:var|let|const|return|if|else|try)\b[^\n]{0,300}[;{})]"
        r"|[a-z-]{2,30}:[ ]?[^\n{}]{1,100};|[<-]{1,2}!?--[->]?)\Z"
    )


@cache
def _end_of_code() -> re.Pattern[str]:
    """How other lines of code end."""
    return expression(r"(?:\);|\{|[\"'\w\])]\};?|[\w\])\"'];)\Z")


@cache
def _tag() -> re.Pattern[str]:
    names = (
        "p|div|span|ul|ol|li|a|h[1-6]|iframe|script|style|table|tbody|tr|td|th|blockquote|figure|figcaption|section|article|center"
        "|noscript|ins|font"
    )
    return expression(
        rf"<(?:/(?:{names})|[bh]r[ ]?/?|(?:img|{names})[ ]{{1,3}}[\w-]{{2,30}}=[^<>\n]{{1,400}}|(?P<bare>{names}))>", IGNORECASE
    )


@cache
def _element() -> re.Pattern[str]:
    """A script or style sheet as an element, up to its closing tag where that is near."""
    return expression(
        r"^[ \t]{0,8}(?P<element><(?P<name>script|style)(?:[ ][^<>\n]{1,400})?>(?:[^<]{0,2000}</(?P=name)>)?)",
        IGNORECASE | MULTILINE,
    )


@cache
def _subject() -> re.Pattern[str]:
    """Languages and tools of the web and of programming."""
    return expression(
        r"(?i)\b(?:x?html\d?|css\d?|(?<!enable )(?<!disable )(?<!activate )javascript|jquery|php|xml|svg|python|ruby|perl|java"
        r"|typescript|node\.?js|npm|webpack|github|gitlab|stack ?overflow|word ?press|drupal|joomla|style ?sheets?|snippets?"
        r"|source code|quellcode|code source|código|markup|plug-?ins?|selectors?|apis?|sdk|json|yaml|sql|adsense|analytics"
        r"|tag manager|webmasters?|developers?|entwickler|programmers?|programming|programmier\w{1,6}|coding|codes?|front-?end"
        r"|back-?end|callbacks?|syntax|compil\w{1,5}|linux|unix|iframe|dom|url|scripts?|функци\w{1,4}|код\w{0,3}|скрипт\w{0,3}|代码|コード|코드)\b"
    )


@cache
def _subject_of_networks() -> re.Pattern[str]:
    """What texts about such code say; elsewhere a code is one of conduct, and a developer builds houses."""
    return expression(
        r"(?i)\b(?:x?html\d?|css\d?|(?<!enable )(?<!disable )(?<!activate )javascript|jquery|php|xml|ad ?sense|analytics|disqus"
        r"|tag manager|snippets?|(?:tracking|embed|source) code|webmasters?|word ?press|plug-?ins?|cdata|web developers?)\b"
    )


_TEXT = (
    "The mill by the bridge turns again, and people came from all over the valley to watch the first sacks of flour leave it. "
    "The miller had mended the wheel in the winter, with oak from his own wood and the help of two neighbours.\n"
)

RULE = Rule(
    id=rule_id(__name__),
    summary="Code of the page in the text",
    severity="warning",
    message="code of the page: “{match}”",
    why="A script, a style sheet or markup was taken for content; readers meet signs that were meant for a browser.",
    help="Delete the code, and take scripts, style sheets and tags off where the page is turned into text.",
    doc=__doc__ or "",
    check=check,
    gate=GATE,
    bad=(
        Example(f"{_TEXT[:-1]} ⟦(adsbygoogle = window.adsbygoogle || []).push({{}});⟧ The feast lasted till dawn.\n"),
        Example(
            f"{_TEXT}\n⟦(adsbygoogle = window.adsbygoogle || []).push({{}});⟧\n\nThe feast lasted till dawn.\n",
            fixed=f"{_TEXT}\n\n\nThe feast lasted till dawn.\n",
        ),
        Example(f"{_TEXT}\n⟦gtag('config', 'UA-1');⟧\n\nThe developer kept to the code of the town.\n", path="mill.txt"),
        Example(f"{_TEXT}\n⟦.mill-title {{ color: #333; margin: 0 }}\n.mill-title a {{ color: red; }}⟧\n", path="mill.txt"),
        Example(
            f"{_TEXT}\n⟦jQuery(document).ready(function($) {{\n  $('.mill').hide();\n}});⟧\n\nThe feast lasted till dawn.\n",
            path="mill.txt",
        ),
        Example(f'{_TEXT}\n⟦<script async src="https://static.example.org/map.js"></script>⟧\n\nThe feast lasted till dawn.\n'),
        Example(f'⟦<div class="mill">⟧{_TEXT[:-1]}⟦<br />⟧ So it was.⟦</div>⟧\n', path="mill.txt"),
    ),
    good=(
        Example(f'{_TEXT}\nThe tag `<script>` loads the map.\n\n<script async src="map.js"></script>\n'),
        Example(f"{_TEXT}\nAnalytics need one line on every page.\n\ngtag('config', 'UA-1');\n", path="mill.txt"),
        Example(f"{_TEXT}\nThe site's developer had left $(document).ready(function() {{ in the page.\n"),
        Example(f"{_TEXT}\n```\n$(document).ready(function() {{\n```\n"),
        Example(f"{_TEXT}\nHe said <i>no</i> to <p> and <a>, to a < b and b > c, and {{ to: it }} all.\n", path="mill.txt"),
        Example(f'<div class="mill">{_TEXT}</div>\n', path="mill.html"),
        Example("(function() { return 1; })\n", path="one.txt"),
    ),
)
