"""What template engines leave behind, one expression for each delimiter that opens it: nothing to report in a template's source.

An engine's family says which sources it is at home in: the double braces and `{% %}` of Liquid, Jinja, Twig and Go are those of
static sites, blocks such as `{{#each}}` are Handlebars' and no static site's.
"""

from __future__ import annotations

from provlint.rules.template._content import alternatives
from provlint.rules.template._fields import DATA, FOREIGN, PLAIN, SCOPE, STRONG, THING, WORDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provlint.rules.template._content import Table

SITE, LOOSE, BLOCKS, DOLLAR, PRINTF, OTHER = "site", "loose", "blocks", "dollar", "printf", "other"
"""Families: fields in double braces; anything else there that looks like code; Handlebars and its kin; `${…}`, which
programs and build files are full of; `%s` and `{0}` without a number's noun; other delimiters."""

DOTTED = r"(?:post|article|item|entry|it|user|author|feed|product|order|page|site|customer|company|data|props|event)\.\w{1,30}"
CODE = r"(?:(?:[^\W\d]|\$)[\w$]{0,30}(?:(?:\.|->)[\w$]{1,30}|\[[\w'\"$]{1,20}\]){0,5})"
"""A variable with its members."""
SNAKE = r"(?!(?:cite|citation|ref|wiki|lang|pp|use|infobox|main|see)_)[^\W\d_]{2,20}(?:_[^\W_]{1,20}){1,4}"
"""A name of two words and more, but for those of a wiki's templates."""
COUNTED = (
    r"(?=[ ](?:comments?|views?|likes?|shares?|minutes?|min|days?|hours?|weeks?|months?|years?|ago|replies|posts?|results?|items?"
    r"|photos?|votes?|members?|subscribers|followers|readers|people|Kommentare?|Antworten|Minuten|Tage|Stunden|Aufrufe|Ergebnisse"
    r"|commentaires?|vues|jours|heures|résultats|comentarios?|minutos?|días|horas|resultados|visitas|comentários?|dias"
    r"|visualizações|commenti|minuti|giorni|ore|risultati|reacties|minuten|dagen|uur|resultaten|kommentarer|minuter|minutter|dagar"
    r"|dager|dage|komentarzy|minut|dni|godzin|wyników|komentářů|výsledků|yorum|dakika|gün|saat|sonuç|komentar|menit|hari|jam"
    r"|комментари\w{1,2}|минут\w?|дней|час\w{0,2}|просмотр\w{0,2}|коментар\w{1,2}|хвилин\w?|днів)\b"
    r"|[ ]?(?:条评论|分钟|天前|小时|次浏览|則評論|分鐘|件のコメント|分前|時間前|日前|개의 댓글|분 전|시간 전))"
)
"""Behind a number that was never put in."""
BETWEEN = (
    r"(?:(?<=[|·•–—][ ]%\w)|(?<=\n%\w)|(?<=\n%@)|(?<=[^\W\d_][ ]%[\w@])|(?<=[^\W\d_][,:][ ]%[\w@]))"
    r"(?-i:(?<![A-Z][ ]%[\w@]))(?=[ ](?:[^\W\d_]|%[sd@]|[|·•–—]+[ ])|[.,!?:)]?[ \t]{0,8}(?:\r?\n|\Z)|[,;:!?]?[ ][^\W\d_])"
)
"""Around a value in a sentence: words on both sides, or the line's end."""
FILTER = r"(?:[ ]{0,2}\|[^{}\n]{1,80})?"
NAMED = rf"(?:{alternatives(SCOPE)}[_.]?{alternatives(THING)}|{alternatives(STRONG)}|{alternatives(PLAIN)}|{DOTTED})"
"""A field by its name."""

INCLUDES = r"<!--#(?:echo|include)[ ][a-z]{2,12}=[^<>\n]{1,120}-->"
"""What a server puts in: a comment of HTML, which plain text shows."""

ENGINE_PATTERNS: Table = (
    ("{{", SITE, rf"\{{\{{(?!\{{\{{)\{{?[-~&]?[ ]{{0,2}}{NAMED}{FILTER}[ ]{{0,2}}[-~]?\}}\}}\}}?"),
    (
        "{{",
        SITE,
        (
            r"\{\{-?[ ]{0,2}(?:(?-i:\.(?:[A-Z]\w{1,30}(?:\.\w{1,30}){0,4})?|\$\.[\w.]{1,40})|(?:range|with|template|partial"
            r"|define|block|i18n|T|var|store|trans|widget|depend|config|media)[ ][^{}\n]{1,80}|end)[ ]{0,2}-?\}\}"
        ),
    ),
    ("{{", SITE, r"""\{\{[ ]{0,2}['"][\w. -]{2,60}['"][ ]{0,2}\|[ ]{0,2}(?:t|trans|translate|i18n|date)\b[^{}\n]{0,40}\}\}"""),
    (
        "{{",
        OTHER,
        (
            r"\{\{(?:@[a-z]\w{1,20}\.\w{1,30}|[0-9]{1,9}(?:\.[ ]?[a-z][\w .]{1,40}|__[a-z]\w{1,40})"
            r"|(?:excerpt|date|title|content|reading_time|authors|tags|navigation)[ ][a-z]{2,20}=[\"'][^{}\n]{1,60}"
            r"|[ ]?/?(?:collection|partial|nav|taxonomy|glide|form|hidden|field|yield|image|photo|post|page|entry|site|article"
            r"|item|author|block|asset|video|gallery|global|product|meta):[\w/-]{1,30}(?:[ ][^{}\n]{1,60})?[ ]?"
            r"|[ ]?(?:this|@(?:index|key|first|last)|ghost_(?:head|foot)|(?:body|post)_class|content_for_(?:header|layout))[ ]?"
            r"|wf[ ]\{[^{}\n]{1,80}\}[ ]?"
            r"|(?:insert|link|env|date|news|event|user|page|iflng|file|email|article|form)(?:_[a-z]{2,15})?::[\w:*-]{1,30})\}\}"
        ),
    ),
    ("{#", SITE, r"\{#[ ][^{}\n]{2,80}[ ]#\}"),
    ("{{", SITE, rf"\{{\{{[ ]?(?:{alternatives((*FOREIGN, *WORDS))}(?:_\w{{1,20}}){{0,3}}|{alternatives(DATA)})[ ]?\}}\}}"),
    # Alone on its line it is more often the part of a page that a static site puts in.
    ("{{", LOOSE, rf"\{{\{{(?:(?<!\n\{{\{{){SNAKE}\}}\}}|{SNAKE}\}}\}}(?=[^\r\n]))"),
    # Where a blank stands inside, or a call, it is no template of a wiki.
    ("{{", LOOSE, rf"\{{\{{\{{?[-&]?[ ]{{1,2}}{CODE}(?:\([^{{}}()\n]{{0,80}}\))?{FILTER}[ ]{{1,2}}-?\}}\}}\}}?"),
    ("{{", LOOSE, rf"\{{\{{{CODE}(?:\([^{{}}()\n]{{0,80}}\)|(?<=[a-z])(?-i:[A-Z])\w{{1,20}}|\.\w{{1,30}}){FILTER}\}}\}}"),
    (
        "{{",
        BLOCKS,
        (
            r"\{\{~?[ ]{0,2}(?:>[ ]{0,2}[\"']?[\w/.-]{1,40}[^{}\n]{0,60}|[#/^][ ]?[a-z][\w.-]{0,30}(?=[ ~}])[^{}\n]{0,60}"
            r"|[=!?~][ ]{0,2}it\.[^{}\n]{1,40}|else(?:[ ]if[ ][^{}\n]{1,40})?|!--[^{}\n]{0,80})[ ]{0,2}~?\}\}"
        ),
    ),
    ("{{", LOOSE, r"\{\{(?:<|‹|%)[ ]{0,2}/?[a-z][\w./-]{1,40}(?:[ ][^{}\n]{0,200}?)?[ ]{0,2}/?(?:>|›|%)\}\}"),
    ("{{!", BLOCKS, r"\{\{![ ]?[\w ]{2,60}\}\}"),
    ("{!!", OTHER, r"\{!![ ]?[^{}\n]{1,80}!!\}"),
    (
        "{%",
        SITE,
        (
            r"\{%[-+]?[ ]{0,3}(?:(?:end)?(?:if|for|block|unless|case|set|macro|trans|blocktrans|with|cache|comment|autoescape"
            r"|filter|call|capture|form|paginate|embed)|else|elsif|elif|when|extends|assign|include|import|from|load|url|static"
            r"|csrf_token|render|section|layout|unsubscribe)\b[^%{}\n]{0,120}%\}"
        ),
    ),
    ("{%", LOOSE, r"\{%[-+]?[ ]{0,3}[a-z_]{2,24}\b[^%{}\n]{0,120}%\}"),
    ("<%", OTHER, r"<%(?=[^%\n]{0,120}[\w\"'{}])(?:[^%\n]|%(?!>)){1,120}%>"),
    ("<?", OTHER, r"<\?(?:php\b|=)(?:[^?\n]|\?(?!>)){0,160}\?>"),
    (
        "[%",
        OTHER,
        (
            r"\[%[-+]?[ ]{1,2}(?!first|last|recipient)[a-z_][\w.]{1,40}(?:[ ]{0,2}[|=(][^\]\n%]{1,60}|[ ][^\]\n%]{1,60})?"
            r"[ ]{1,2}[-+]?%\]|\[%(?:[a-z]{2,20}_){1,3}[a-z]{2,20}%\]"
        ),
    ),
    ("{$", OTHER, r"\{\$(?<![\w@$%*&>)\]}]\{\$)[a-z_][\w.]{1,40}(?:(?:\||->)[^{}\n]{1,40})?\}(?![\[{(]|->)"),
    (
        "{",
        OTHER,
        (
            r"\{(?:(?:if|elseif|foreach|while|section)[ ]\$[^{}\n]{1,80}|[#:@](?:if|each|await|html|else)[ ][^{}\n]{1,80}"
            r"|/(?:if|foreach|each|await|literal|capture|section)"
            # eZ
            r"|include[ ]?uri=[^{}\n]{3,80})\}"
        ),
    ),
    ("<", OTHER, r"</?[#@](?:if|list|assign|else|elseif|include|macro|import|switch|case)\b[^<>\n]{0,60}>"),
    (
        "<",
        OTHER,
        (
            r"<[a-z][a-z0-9-]{0,20}(?:[ ][\w:-]{1,30}=[\"'][^\"'<>\n]{0,80}[\"']){0,3}[ ](?:th:[a-z]{2,10}"
            r"|v-(?:text|html|if|for|show)|ng-(?:bind|bind-html|repeat|if|show)|x-(?:text|html|show)|tal:[a-z]{3,10}"
            r"|py:[a-z]{2,10}|t-(?:esc|out|field|raw)"
            r"|\*ng(?:for|if))=[\"'][^\"<>\n]{1,120}[\"'][^<>\n]{0,80}>"
        ),
    ),
    (
        "<",
        OTHER,
        r"</?(?:c:(?:out|if|foreach|set|choose|when|otherwise)|fmt:message|jsp:\w{3,20}|asp:\w{2,20}|s:property|xsl:(?:value-of|if|for-each|apply-templates|text)|cf(?:if|else|output|set|loop|include)|tmpl_\w{2,10}|dtml-\w{2,10}|esi:\w{3,10}|wicket:\w{3,12}|t:(?:if|loop|output)|f:(?:format|translate|link|if|for|image|section)[\w.]{0,20}|perch:\w{3,12}|(?:xen|vb):\w{2,12}|bean:\w{3,12}|h:output\w{2,12}|ng-(?:container|template|content)|spring:\w{3,12}|tiles:\w{3,12}|blogitemtitle)\b[^<>\n]{0,120}>",
    ),
    (
        "<",
        OTHER,
        (
            r"<(?:/?(?:mt:?|txp:|tag_|data:)(?:entry|blog|page|title|body|excerpt|author|permlink|posted|post|article|comment|label)"
            r"[\w.:]{0,30})[ ]?/?>"
        ),
    ),
    ("<", OTHER, r"</?b:(?:include|includable|section|if|else|elseif|loop|eval|widget|with)\b[^<>\n]{0,80}/?>"),
    ("<", OTHER, r"<\$(?:MT|Blog|Entry)\w{2,40}(?:[ ][^<>\n]{0,60})?\$?>"),
    ("#", OTHER, r"#(?<![\w#]#)(?:if|elseif|set|foreach|parse)[ ]?\([^()\n]{0,10}[$'\"][^()\n]{1,60}\)"),
    ("$!", OTHER, r"\$!\{?[a-z]\w{1,30}(?:\.\w{1,30}){0,3}(?:\}|(?<=\.\w)|(?<=\.\w\w))"),
    (
        "@",
        OTHER,
        r"(?-i:@(?<![\w.@/]@)(?:Model|ViewBag|ViewData|Html|Url|TempData)[.\[][\w\"'.\[\]]{1,40}(?:\([^()\n]{0,60}\))?)",
    ),
    (
        "@",
        OTHER,
        (
            r"@(?<![\w.@/]@)(?:(?:if|elseif|foreach|forelse|yield|extends|include|section|stack|push|lang|unless|isset|auth)"
            r"[ ]?\([ ]?[$'\"!][^()\n]{1,80}\)|(?:endif|endforeach|endforelse|endsection|endauth|endguest|endunless|csrf)\b)"
        ),
    ),
    (
        "${",
        DOLLAR,
        (
            rf"\$\{{(?<![\w$\"']\$\{{)(?!(?-i:[A-Z_]{{2,40}})\}}|(?:project|env|java|os|maven)\.)(?:{NAMED}|[a-z]\w{{1,30}}(?:\.\w{{1,30}}){{1,4}}|(?-i:[a-z]{{2,15}}[A-Z]\w{{1,20}})"
            r"|(?:context|here|view|template|request|repeat)/[a-z][\w/]{2,40}"
            # a call, and a choice
            r"|(?-i:new[ ](?=Date)|(?=[a-z]))[A-Za-z]\w{1,30}(?:\.\w{1,30}){0,4}\((?:[^(){}\n]|\([^(){}\n]{0,40}\)){0,80}\)"
            r"(?:\.\w{1,30}(?:\([^(){}\n]{0,60}\))?){0,4}"
            r"|(?-i:[a-z]\w{1,30}(?:\.\w{1,30}){0,4}[ ](?:[<>!=]=?=?[ ][\w.'\"]{1,30}[ ])?\?[ ][^{}\n:]{1,60}:[^{}\n]{1,60}))\}"
        ),
    ),
    (
        "#{",
        OTHER,
        (
            rf"#\{{@?(?:{NAMED}|(?-i:[a-z]\w{{1,30}}(?:\.\w{{1,30}}[?!]?(?:\([^(){{}}\n]{{0,40}}\))?){{1,4}}"
            r"|[a-z]{2,20}(?:_[a-z]{1,20}){1,4}))\}"
        ),
    ),
    ("%(", PRINTF, r"%\((?<![\w%]%\()[a-z_]\w{1,30}\)[sd]\b"),
    ("%(", OTHER, rf"%\((?<![\w%]%\()(?:{NAMED}|user|username|count|number|num|total|first|last|site|days|time)\)[sd]\b"),
    ("%{", OTHER, rf"%\{{(?<![\w%]%\{{)(?:{NAMED}|user|username|count|total|site)\}}(?!\w)"),
    ("%", OTHER, r"%(?<![\w%$]%)[1-9]\$[sd]\b"),
    ("{", PRINTF, r"\{[0-9]\}(?:(?<=[a-z] \{\d\})(?=[ ][a-z])|(?<=\n\{\d\})(?=[ \t]{0,8}(?:\r?\n|\Z)))"),
    (
        "{",
        PRINTF,
        (
            r"\{[0-9]\}(?:(?:[ ](?:of|on|to|from|and|by|in|at|von|bis|de|sur|di|van|z|из|av|til|à|a|do)[ ]|[-–/]|,[ ])"
            r"\{[0-9]\}){1,3}"
            r"|\{[0-9]:(?-i:[CDNPFGdDtTyMHm][\dyMdHhms:/. -]{0,18})\}"
        ),
    ),
    ("%s", PRINTF, rf"%s{BETWEEN}"),
    ("%", PRINTF, rf"%[d@]{BETWEEN}"),
    (
        "%",
        OTHER,
        rf"%(?<![\w%$]%)[sd]{COUNTED}",
    ),
    (
        "{",
        OTHER,
        rf"\{{(?:[0-9]|n|count|num|number|total|min|minutes?|hours?|days?|views|comments|likes)\}}{COUNTED}",
    ),
    (":", OTHER, rf":(?<![\w:]:)(?:count{COUNTED}|attribute(?=[ ](?:field|must|is|has)\b))"),
    ("@", OTHER, rf"@(?<![\w.@/]@)count{COUNTED}"),
    (
        "@",
        OTHER,
        (
            r"(?-i:@(?<![\w.@/]@)(?:foreach[ ]?\(var[ ][^()\n]{1,60}\)|if[ ]?\(Model\.[^\n]{1,60}\)"
            r"|Umbraco\.\w{2,20}\([^()\n]{1,60}\)"
            r"|(?:post|item|article|page|product|entry)\.[A-Z]\w{2,30}))"
        ),
    ),
    (
        "{",
        OTHER,
        (
            r"\{\w{1,30},[ ]{0,2}(?:plural|select|selectordinal),[ ]{0,2}(?:zero|one|two|few|many|other|male|female|=\d)"
            r"[ ]{0,2}\{[^\n]{0,200}?\}[ ]{0,2}\}"
            r"|\{\w{1,30},[ ]?(?:number|date|time)(?:,[ ]{0,2}[\w.#/ -]{1,30})?\}"
        ),
    ),
    ("__msg_", OTHER, r"__MSG_\w{2,40}?__"),
    ("t('", OTHER, r"t\('(?<![\w.]t\(')[a-z_]{2,30}\.[a-z_.]{2,60}'\)"),
)
"""What template engines leave, by family."""
