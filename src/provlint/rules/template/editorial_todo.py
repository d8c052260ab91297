"""Finds notes that a writer or editor left for themselves: `TODO: add source`, `[TBD]`, `TK TK`, `FIXME`, "[add citation]",
"(CHECK NAME)", "[à vérifier]", "[PENDIENTE: la fecha]", "[[quote to come]]", `<<insert quote>>`, "【待确认】".

Such a note is no defect where work is planned or a draft is kept on purpose: files and documents whose name or first line says
to-do, roadmap or changelog are left alone, as are task lists, headings and code, and documents about programs, unless the
option `in-documentation` asks for theirs. `XXX` counts only with a colon, in brackets or before what is to be done, since it is
also a number and a rating; `TBD` not in tables and lists of dates, where it is an answer. `TK`, a journalist's "to come", counts
in an English sentence where a figure, a day or a name should stand; it is also a firm, and a person's initials.

Encyclopedias' "[citation needed]", a press release's "Notes to editors" and an editor's remark in brackets are no such notes.

Calibration: none in 6,093 clean documents; with `in-documentation` 13, all proposals for changes of programs.
"""

from __future__ import annotations

from provlint.expressions import expression
from provlint.finding import Hit, Span
from provlint.lazy import cache
from provlint.rule import Example, Option, Rule, rule_id

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options

_BRACKETED = (
    "todo", "tbd", "tbc", "tba", "tk", "check", "verify", "confirm", "fact", "fixme", "to be added", "add citation",
    "add source", "add reference", "add link", "add quote", "sp?", "bitte prüfen", "noch prüfen", "quelle fehlt",
    "quelle prüfen", "quelle ergänzen", "à vérifier", "à confirmer", "source à ajouter", "por verificar", "por confirmar",
    "a verificar", "a confirmar", "falta fuente", "da verificare", "da confermare", "nog checken", "nog controleren",
    "do sprawdzenia", "do uzupełnienia", "проверить", "уточнить", "перевірити", "уточнити", "kontrol edilecek", "perlu dicek",
)  # fmt: skip
_SQUARE = (
    "tk ", "à relire", "draft]", "draft ", "brouillon", "entwurf", "borrador", "bozza", "rascunho", "???", "[quote",
    "more here",
    "more to come",
    "this section", "this paragraph", "needs work", "awaiting", "pending", "waiting for", "waiting on", "remove before",
    "delete before", "year?", "date?", "name?", "title?", "link?", "figure?", "number?", "spelling?", "age?", "price?", "subs:",
    "desk:", "legal:", "need ", "needs ", "ndlr", "note de la", "anm. d", "anm.d", "anmerkung", "nota de", "nota do",
    "nota per",
    "noot van", "przyp. red", "прим. ред", "red.:", "placeholder for", "noch ", "hier fehlt", "de verificat", "de completat",
    "ellenőriz", "kiegészít", "να ελεγχθεί", "να συμπληρωθεί", "للمراجعة", "يراجع", "此处待", "추후", "фото ",
    "цитата ", "перевір",
    "дополнить", "добавить", "uzupełnić", "a verifier", "a vérifier", "a completer", "zu klären", "zu ergänzen",
    "bitte ergänzen",
    "fix", "rewrite", "expand", "update", "clarify", "ed:", "ed.", "ed ", "eds", "editor", "note to", "prüfen", "zu prüfen",
    "offen", "fehlt", "à faire", "à compléter", "vérifier", "pendiente", "revisar", "verificar", "comprobar", "falta",
    "confirmar", "conferir", "checar", "da fare", "controllare", "controleren", "sprawdzić", "ověřit", "doplnit", "kolla",
    "kontrol", "tjek", "sjekk", "tarkista", "дописать", "cek", "periksa",
)  # fmt: skip
_NOTED = (
    "à compléter", "a completer", "à confirmer", "a verifier", "da verificare", "da completare", "da confermare", "a confirmar",
    "a verificar", "a completar", "por confirmar", "por completar", "revisar", "verificar", "checar", "conferir", "zu prüfen",
    "zu klären", "bitte prüfen", "bitte ergänzen", "noch prüfen", "nog invullen", "nog checken", "do uzupełnienia",
    "do sprawdzenia", "sprawdzić", "uzupełnić", "doplnit", "ověřit", "kolla", "tjek", "sjekk", "tarkista", "kontrol et",
    "eklenecek", "periksa", "уточнить", "дописать", "уточнити", "перевірити", "ellenőrizni", "de verificat", "de completat",
)  # fmt: skip
GATE = (
    *(f"{bracket}{word}" for word in _BRACKETED for bracket in "[("),
    *(f"[{word}" for word in _SQUARE),
    *(f"{word}{colon}" for word in _NOTED for colon in (":", " :", " -", " –")), "da verificare con", "da confermare con",
    *(f"({word} " for word in ("add photo", "add image", "add stat", "add name", "add caption", "add example", "add figure")),
    *(f" {word}]" for word in ("tk", "prüfen", "klären", "nachtragen", "folgt", "fehlt", "fehlt noch", "volgt",
    "kommer", "følger", "needed", "to supply")),
    "à ajouter]", "à vérifier]", "source ?]", "date ?]", "nom ?]", " to supply ", " to confirm ", "before publishing]",
    "before publication]", "do not publish", "not for publication", "nicht veröffentlichen", "ne pas publier", "no publicar",
    "não publicar", "non pubblicare", "niet publiceren", "nie publikować", "nepublikovat", "publicera inte", "не публиковать",
    "не публікувати", "yayınlamayın", "请勿发布", "公開禁止", "falta foto", "falta fuente", "editor: ", "note to editor:",
    "note to desk:", "to do: ", "to-do: ", "fix me:", "rewrite this", "※要確認", "（待补充", "(추후", "<delete this",
    "<remove this",
    *(f"{word}{colon}" for word in ("falta", "faltan", "fehlt", "manca", "manque", "ontbreekt", "brakuje", "chybí", "saknas",
    "mangler", "puuttuu", "hiányzik", "lipsește", "eksik", "не хватает", "бракує", "tbd", "tbc", "tba") for colon in (":", " :")),
    *(f"{start} {word}" for start in ("noch", "nog") for word in ("ergänzen", "einfügen", "eintragen", "prüfen", "klären",
    "nachtragen", "ausfüllen", "einsetzen", "aanvullen", "invullen", "toevoegen", "nakijken", "checken", "controleren",
    "uitzoeken")), "bitte ergänzen)", "bitte prüfen)", "bitte einfügen)", "bitte ausfüllen)",
    *(f"({word} {small} "
    for word in ("need", "needs", "add", "insert", "find", "get", "ask", "rewrite", "expand", "check", "fix")
    for small in ("a", "an", "the", "more", "better", "another", "some", "this", "that", "in", "for")),
    "avant publication", "avant de publier", "avant parution", "vor veröffentlichung", "vor der veröffentlichung",
    "antes de publicar", "antes da publicação", "prima della pubblicazione", "prima di pubblicare", "r publicatie",
    "przed publikacją", "před publikováním", "pred publikovaním", "перед публикацией", "перед публікацією",
    "före publicering", "før publi", "ennen julkaisua", "yayından önce", "sebelum terbit", "sebelum publikasi",
    "înainte de publicare", "发布前",
    "<rewrite this", "tk: ", "todo：", "todo :", "fixme :", "@todo ", "(check with", "[check with", "[confirm with",
    *(f"{word}:" for word in ("todo", "fixme", "offen", "à faire", "à vérifier", "pendiente", "por hacer", "da fare",
    "te doen")),
    *(f"{word} :" for word in ("offen", "à faire", "à vérifier", "pendiente", "por hacer", "da fare", "te doen", "att göra")),
    "сделать :", "проверить :",
    *(f"todo {word}" for word in ("please", "fix", "check", "add", "insert", "rewrite", "update", "verify", "confirm", "ask")),
    "att göra:", "сделать:", "проверить:", "todo(", "xxx", "fixme", " tbd", " tbc", " tk ", " tk,", " tk.", " tk;", "$tk",
    "tktk", "tk tk", "needed]", "needed -", "needed –", "needed —", "needed by", "needed:", "needed,", "needed/",
    "needed from", "missing -", "missing –", "missing —", "missing:", "missing,", "missing/", "missing by", "missing from",
    "required -", "required:", "required by", "required from", "note to self", "to come]", "source?]", "quelle?]", "fuente?]",
    "fonte?]", "待确认", "待补充", "待核实", "待確認", "待補充", "要確認", "확인 필요", "<<insert", "<<add", "<<check",
    "<<quote", "<<photo", "<<caption", "<<link", "<<todo", "<<tk",
)  # fmt: skip
TEXTS = frozenset(GATE)
MAX_HITS = 50
"""Notes reported in one document: more make it a plan."""

BEFORE, BEHIND = 100, 300
"""Code points of a note before and behind the gate's text in it, at most."""
MARGIN = 16
"""Code points behind a note that its form asks about."""
TECHNICAL = 3
"""Words of programs from which a document is about them ..."""
SPREAD = 500
"""... where one stands in so many code points; an article may have some."""
MARKS = 8
"""Backquotes from which a document marks code; an article may name one file."""


def check(document: Document, options: Options) -> Iterator[Hit]:
    """One hit a note, in the document's order."""
    found = list(_notes(document))
    if not found or _is_plan(document):
        return
    technical = not options.flag("in-documentation") and _is_technical(document)
    from provlint.document.places import is_quoted

    for match in found[:MAX_HITS]:
        if technical and not _is_plain(match[0]):
            continue
        span = Span(*match.span(match.lastgroup or "span"))
        if not is_quoted(document, span) and not (match.lastgroup != "span" and document.language not in ("en", "")):
            yield Hit(span)


def _notes(document: Document) -> Iterator[re.Match[str]]:
    """What has a note's form, in order: looked for around the gate's texts only, since the expression is a slow one."""
    text, reached = document.masked, 0
    for place in document.places_of(TEXTS):
        start, end = max(reached, place - BEFORE), place + BEHIND
        while start <= place and (match := _note().search(text, start, end)):
            if match.end() + MARGIN > end:  # what follows decides, too
                match = _note().match(text, match.start()) or match
            yield match
            start = reached = match.end()
        reached = max(reached, place - BEFORE)


def _is_plain(note: str) -> bool:
    """Whether the note is one wherever it stands: in square brackets, or a journalist's TK."""
    return note[0] in "[【" or "TK" in note


def _is_technical(document: Document) -> bool:
    """Whether the document marks code or speaks of programs, where such notes are kept on purpose."""
    text = document.text
    if text.count("`") >= MARKS or "~~~" in text:
        return True
    found = sum(1 for _ in _programs().finditer(document.masked))
    return found >= TECHNICAL and found * SPREAD >= len(document.masked)


def _is_plan(document: Document) -> bool:
    """Whether the document's name or beginning says that it lists what is to be done."""
    name = document.path.rpartition("/")[2]
    body = document.front_matter.span.end if document.front_matter else 0
    return bool(_plan().search(name) or _plan_title().match(document.text, body, body + 80))


@cache
def _plan() -> re.Pattern[str]:
    return expression(r"(?i)to-?do|roadmap|change ?log|release notes|milestones?|backlog|\bplans?\b")


@cache
def _programs() -> re.Pattern[str]:
    return expression(
        r"(?i)\b(?:source code|codebase|functions?|variables?|librar(?:y|ies) (?:function|file)s?|apis?|compil(?:er|ed|ing)\w?"
        r"|repositor(?:y|ies)|plug-?ins?|command[- ]lines?|scripts?|modules?|subclass|algorithms?|implementations?"
        r"|implement(?:s|ed)|specifications?|databases?|javascript|python|github|config\w{0,9}|bugs?|debug\w{0,4}|deprecated|parameters?"
        r"|arguments?|kernel|backlog|sprint|packages?|header files?|filenames?|directory|syntax|parser|bytes?|strings?|xml|html"
        r"|json|unicode)\b"
    )


@cache
def _plan_title() -> re.Pattern[str]:
    """A first line that says nothing but what kind of list this is."""
    return expression(
        r"(?i)[\s#=*]{0,9}(?:to-?do(?: list)?|roadmap|change ?log|release notes|milestones?|backlog"
        r"|plans?)[ \t#=*]{0,9}(?:\r|\n|$)"
    )


@cache
def _note() -> re.Pattern[str]:
    return expression(
        r"""(?xm)
        (?<![\w#/.-])(?=[\[(<※【（请公@A-ZÀ-ÞŚĘÓŻŹĆŁŃČŘŠŽĚİΝА-Я])(?P<span>
          (?<![A-ZÁÉÍÓÚÑÇÃ][ ])(?:TODO|FIXME|XXX)(?:\([\w.@-]{1,30}\))?[ ]?[:：][ ]?[^\n\r]{0,80}
        | (?:TODO|FIXME|XXX)[ ](?i:please|fix|check|add|insert|rewrite|update|verify|confirm|ask)\b[^\n\r]{0,80}
        | [\[(](?:TODO|TBD|TBA|TBC|TK|TKTK|XXX|FIXME|To[ ]be[ ]added|[Aa]dd[ ](?:citation|source|reference|link|quote)s?)
          (?:(?:[:,]|[ ][–—-][ ])[^\])\n]{0,80})?[\])](?![(:\[\w\0])
        | [\[(](?:CHECK|VERIFY|CONFIRM|FACT[- ]CHECK)(?:[ ][A-Z]{2,20}){0,4}[?!]{0,2}[\])](?![(:\[\w\0])
        | \[(?i:check|verify|confirm|fact[- ]check|fix|rewrite|expand|update|clarify)(?::[^\]\n]{2,100}|[ ](?:this|that|these
          |name|names|spelling|date|dates|figures?|numbers?|facts?|quote|source|with)\b[^\]\n]{0,60})\](?![(:\[\w\0])
        | \[NOTE[ ]TO[ ](?:EDITORS?|DESK|WRITER|SELF|SUBS?)\b[^\]\n]{0,160}\] | (?<=\n)NOTE[ ]TO[ ]SELF:[^\n\r]{0,100}
        | \[(?i:ed(?:itor|s)?|note[ ]to[ ](?:editors?|self|desk))[.:]{1,2}[^\]\n]{0,80}\bplease\b[^\]\n]{0,80}\]
        | \[(?i:ed(?:itor|s)?|note[ ]to[ ](?:editors?|self|desk|subs)|editor[’']s[ ]note|ed[.]?[ ]note|subs|desk|legal|ndlr
          |note[ ]de[ ]la[ ]rédaction|anm(?:erkung|[.])[ ]?d(?:er|[.])[ ]?red(?:aktion|[.])|nota[ ](?:del[ ](?:editor|redactor)
          |do[ ]editor|del[ ]redattore|della[ ]redazione|per[ ]la[ ]redazione)|noot[ ]van[ ]de[ ]redactie|red[.]
            |przyp[.][ ]red[.]
          |прим[.][ ]ред[.])[ ]?[.:]{1,2}[^\]\n]{0,80}?\b(?i:
          check|verify|confirm|fix|missing|need(?:s|ed)?|todo|TK|insert|rewrite|is[ ]this[ ]right|cut|trim|legal
          |before[ ]publi\w{4,6}|hold|run[ ]long|lede|prüfen|fehlt|folgt|ergänzen|klären|nachreichen|kürzen|streichen|vérifier
          |relire|compléter|couper|manque|revisar|comprobar|falta|confirmar|cortar|completar|conferir|checar|controllare
          |verificare|manca|tagliare|controleren|checken|ontbreekt|sprawdzić|uzupełnić|brak|проверить|уточнить|дополнить
          |сократить)\b[^\]\n]{0,80}\]
        | \[(?i:citation|source|reference)[ ](?i:needed|missing|required)(?:[ ][-–—]|[:,/]|[ ]by|[ ]from)[ ]?[^\]\n]{1,60}\]
        | \[(?i:quote|caption|stat|statistic|figure|number|link|photo|image|headline|byline)s?[ ](?i:needed)\]
        | \[\[?(?!(?i:more|much|worse|better|best|worst|still|years?|things?)[ ])(?i:\w{2,15}[ ]){0,3}(?i:to[ ]come)\]{1,2}
        | <<(?i:insert|add|check|quote|photo|caption|link|todo|tk)\b[^<>\n]{0,80}>>
        | [\[(]sp\?[\])]
        | \[(?:[Ss]ource|[Qq]uelle|[Ff]uente|[Ff]onte)\?\](?![(:\[\w\0])
        | [\[(【（](?i:quelle[ ](?:fehlt|prüfen|ergänzen)|(?:bitte|noch)[ ]prüfen|à[ ](?:vérifier|confirmer)
          |source[ ]à[ ]ajouter
          |(?:por|a)[ ](?:verificar|confirmar)|falta[ ]fuente|da[ ](?:verificare|confermare)|nog[ ](?:checken|controleren)
          |do[ ](?:sprawdzenia|uzupełnienia)|(?:проверить|уточнить|перевірити|уточнити)(?:[ ]\w{2,20})?|kontrol[ ]edilecek
          |perlu[ ]dicek|待(?:确认|补充|核实|確認|補充)|要確認|확인[ ]필요)[!?.]{0,2}[\])】）](?![(:\[\w\0])
        | [\[【](?i:prüfen|zu[ ]prüfen|noch[ ]prüfen|offen|fehlt|à[ ](?:vérifier|confirmer|compléter|faire)|vérifier|pendiente
          |revisar|verificar|comprobar|falta|confirmar|conferir|checar|da[ ](?:verificare|fare)|verificare|controllare|checken
          |controleren|sprawdzić|ověřit|doplnit|kolla|kontrollera|tjek|sjekk|tarkista|проверить|уточнить|дописать|перевірити
          |kontrol[ ]et|cek|periksa|待确认|待补充|要確認|확인[ ]필요)[ ]?[:：][ ]?[^\]】\n]{2,100}[\]】]
        | \[(?:PRÜFEN|ZU[ ]PRÜFEN|OFFEN|FEHLT|À[ ](?:VÉRIFIER|CONFIRMER|FAIRE)|PENDIENTE|REVISAR|VERIFICAR
          |COMPROBAR|CONFIRMAR|CONFERIR|CHECAR|DA[ ](?:VERIFICARE|FARE)|VERIFICARE|CONTROLLARE|CHECKEN|CONTROLEREN|SPRAWDZIĆ
          |OVĚŘIT|DOPLNIT|KOLLA|KONTROLLERA|TJEK|SJEKK|TARKISTA|ПРОВЕРИТЬ|УТОЧНИТЬ|ДОПИСАТЬ|ПЕРЕВІРИТИ|KONTROL[ ]ET|PERIKSA)
          (?:[ ][^\]\n]{1,60})?[!?]{0,3}\](?![(:\[\w\0])
        | \[TK[ ][^\]\n]{2,60}\] | \[[\w’' ]{2,40}[ ]TK\] | (?<=\n)TK:[ ][^\n\r]{3,80}
        | \[(?i:à[ ]relire|draft|brouillon|entwurf|borrador|bozza|rascunho)\](?![(:\[\w\0])
        | (?<=\n)[^\n.!?a-z]{0,40}(?:DO[ ]NOT[ ]PUBLISH|NOT[ ]FOR[ ]PUBLICATION|NICHT[ ]VERÖFFENTLICHEN|NE[ ]PAS[ ]PUBLIER
          |NO[ ]PUBLICAR|NÃO[ ]PUBLICAR|NON[ ]PUBBLICARE|NIET[ ]PUBLICEREN|NIE[ ]PUBLIKOWAĆ|NEPUBLIKOVAT|PUBLICERA[ ]INTE
          |НЕ[ ]ПУБЛИКОВАТЬ|НЕ[ ]ПУБЛІКУВАТИ|YAYINLAMAYIN|请勿发布|公開禁止)[^\n\r]{0,60}
        | (?<=\n)DRAFT[ ]?[:–—-][ ]?(?i:[^\n]{0,40}not[ ]for[ ]publication|do[ ]not)[^\n\r]{0,40}
        | \[\?{2,5}\](?![(:\[\w\0])
        | \[(?i:rewrite|expand[ ](?:on[ ])?this|more[ ]here|this[ ](?:section|paragraph|part)[ ]needs?[ ][^\]\n]{3,40}
          |needs[ ]work
          |(?:awaiting|pending|waiting[ ](?:for|on))[ ][^\]\n]{3,60}|[^\]\n]{0,40}\bbefore[ ]publi(?:shing|cation)
          |needs?[ ](?:a[ ])?(?:quote|source|photo|link|citation|fact)[^\]\n]{0,40}|placeholder[ ]for[ ][^\]\n]{2,40}
            |fact[ -]check
          |(?:year|date|name|title|link|figure|number|spelling|age|price|source|quelle|fuente|fonte|année|nom|lien)[ ]?\?)\]
          (?![(:\[\w\0])
        | \[[A-Z][\w’' ]{1,20}[ ]to[ ](?:supply|confirm|provide|check|send|write)(?:[ ][^\]\n]{2,60})?\]
        | [\[(](?i:check|confirm|verify)[ ]with[ ][A-Z][\w. ]{1,30}[\])]
        | \((?i:add|insert)[ ](?i:a[ ]|the[ ]|more[ ])?(?i:quote|source|photo|image|stat|name|caption|example
          |figure)s?\b[^)\n]{0,60}
          [ ](?i:here|later)\)
        | (?<=\n)(?:EDITORS?|SUBS|DESK|NOTE[ ]TO[ ](?:EDITORS?|DESK|SUBS)):[ ][^\n\r]{0,100}\b(?i:cut|check|trim|verify|fix
          |rewrite
          |legal)\b[^\n\r]{0,60}
        | (?<=\n)(?:T[Oo][ -][Dd][Oo]|F[Ii][Xx][ ][Mm][Ee]):[ ](?i:write|add|check|fix|find|insert|rewrite|update|verify
          |confirm|get|finish|expand|broken)
          \b[^\n\r]{0,80}
        | (?<=\n)REWRITE[ ]THIS\b[^\n\r]{0,40} | <(?i:delete|remove|rewrite)[ ]this[ ][^<>\n]{2,40}>
        | \[(?:[\w ]{2,30}[ ](?:folgt|prüfen|klären|nachtragen|fehlt(?:[ ]noch)?|volgt|kommer|følger)|noch[ ]zu[ ](?:klären
          |prüfen|ergänzen)
          |hier[ ]fehlt[^\]\n]{2,60}|[\w ]{2,30}[ ]à[ ](?:ajouter|vérifier)|(?:фото|цитата)[ ]будет[^\]\n]{0,20})\]
        | \[(?:sprawdzić|uzupełnić|ověřit|revisar|verificar|comprobar|checar|conferir|controllare|kolla|tjek|sjekk|tarkista
          |уточнить|дополнить|добавить|перевірити|уточнити|vérifier)(?:[ ][^\]\n]{2,60})?\](?![(:\[\w\0])
        | [※【（(\[](?:要確認|待(?:确认|补充|核实|確認|補充)|此处待补|추후[ ](?:보완|추가|작성)|للمراجعة|يراجع[^\]\n]{0,20}
          |DE[ ]VERIFICAT
          |DE[ ]COMPLETAT|ELLENŐRIZNI|KIEGÉSZÍTENI|ΝΑ[ ]ΕΛΕΓΧΘΕΙ|CEK[ ]LAGI|A[ ]VERIFIER|A[ ]COMPLETER|FALTA[ ]FOTO
            |УТОЧНИТИ)[\])】）]?
        | (?<=\n)(?:
          À[ ]COMPLÉTER|A[ ]COMPLETER|À[ ]CONFIRMER|A[ ]VERIFIER|DA[ ]VERIFICARE|DA[ ]COMPLETARE|DA[ ]CONFERMARE|A[ ]CONFIRMAR
          |A[ ]VERIFICAR|A[ ]COMPLETAR|POR[ ]CONFIRMAR|POR[ ]COMPLETAR|REVISAR|VERIFICAR|CHECAR|CONFERIR|ZU[ ]PRÜFEN
          |ZU[ ]KLÄREN|BITTE[ ]PRÜFEN|BITTE[ ]ERGÄNZEN|NOCH[ ]PRÜFEN|NOG[ ]INVULLEN|NOG[ ]CHECKEN|DO[ ]UZUPEŁNIENIA
          |DO[ ]SPRAWDZENIA|SPRAWDZIĆ|UZUPEŁNIĆ|DOPLNIT|OVĚŘIT|KOLLA|TJEK|SJEKK|TARKISTA|KONTROL[ ]ET|EKLENECEK|PERIKSA
          |УТОЧНИТЬ|ДОПИСАТЬ|УТОЧНИТИ|ПЕРЕВІРИТИ|ELLENŐRIZNI|DE[ ]VERIFICAT|DE[ ]COMPLETAT)(?:[ ]?[:–-][ ]?[^\n\r]{3,100}
            |[ ](?=[a-zà-ÿа-яё])[^\n\r]{3,80})
        | (?<=\n)(?:(?:BITTE|PLEASE|SVP)[ ])?(?:NOCH|NOG)[ ][A-ZÄÖÜ]{5,14}(?:EN|ERN|LN)[ ]?:[ ][^\n\r]{3,80}
        | [\[(](?:(?:BITTE[ ])?NOCH|NOG|BITTE)[ ][A-ZÄÖÜ]{4,14}(?:EN|ERN|LN)[!?.]{0,2}[\])](?![(:\[\w\0])
        | (?<=\n)(?:FALTAN?|FEHLT|MANCA|MANQUE|ONTBREEKT|BRAKUJE|CHYBÍ|SAKNAS|MANGLER|PUUTTUU|HIÁNYZIK|LIPSEȘTE|EKSİK
          |НЕ[ ]ХВАТАЕТ|БРАКУЄ)[ ]?:[ ][^\n\r]{3,80}
        | (?<=\n)(?:TBD|TBC|TBA)[ ]?:[ ](?=[a-z])(?![^\n]{0,60}\b(?:abbrev|acronym|to[ ]be|stands[ ]for|means))[^\n\r]{3,80}
        | XXX{1,3}[ ](?i:fill[ ]in|complete|find|get|write|replace|ask|double[- ]check|look[ ]up|need)\b[^\n\r]{0,80}
        | (?<=\n)\((?:(?:need|needs|add|insert|find|get|ask|rewrite|expand|check|fix)[ ](?:(?:in|for)[ ])?(?:a|an|the|more|better
          |another|some|this|that)[ ])[a-z][^()\n]{2,60}\)(?=[ \t]{0,8}(?:\r?\n|\Z))
        | [\[(](?i:[^\]\n()\[]{0,40}\b(?:avant[ ](?:publication|de[ ]publier|parution)|vor[ ](?:der[ ])?Veröffentlichung
          |antes[ ]de[ ]publicar
          |antes[ ]da[ ]publicação|prima[ ](?:della[ ]pubblicazione|di[ ]pubblicare)|(?:voor|vóór)[ ]publicatie|przed[ ]publikacją
          |před[ ]publikováním|pred[ ]publikovaním|перед[ ]публикацией|перед[ ]публікацією|före[ ]publicering|før[ ]publi\w{3,9}
          |ennen[ ]julkaisua|yayından[ ]önce|sebelum[ ](?:terbit|publikasi)|înainte[ ]de[ ]publicare
          |发布前))[^\]\n()\[]{0,30}[\])]
          (?![(:\[\w\0])
        | (?<=\n)FALTA[ ](?:FOTO|FUENTE|FECHA|DATO|CITA)\b[^\n\r]{0,40}
        | (?<=\n)(?:OFFEN|À[ ]FAIRE|À[ ]VÉRIFIER|PENDIENTE|POR[ ]HACER|DA[ ]FARE|TE[ ]DOEN|ATT[ ]GÖRA|СДЕЛАТЬ|ПРОВЕРИТЬ)[ ]?:[ ]
          [^\n\r]{3,100}
        | (?:(?:HED|DEK|LEDE|ART|PHOTO|CAPTION|QUOTE|LINK|NAME|DATE|STAT)[ ])?TK[ ]?TK(?:[ ]?TK)?\b
        | (?:HED|DEK|LEDE|PHOTO|CAPTION|QUOTE|STAT)[ ]TK\b
        | (?:(?<=\n\n)|(?<=\n\r\n))(?:TBD|TBC|TK|FIXME|XXX)(?=[ \t]{0,4}(?:\r?\n|\Z))
        | (?<=\n)(?:TBD|TBC|TK|FIXME|XXX)(?=\s{0,4}\Z)
        )
        | \b(?:employs?|drew|draws|has|had|have|with|sold|raised|attracted|were|around|between|after|another|all|costs|paid
          |least|most)
          [ ](?P<figure>\$?TK)(?=[ ](?!said|says|is|was|has|will|flight|shares)[a-z]{3,})
        | \b(?:in|on|at|by|from|since|until|than|nearly|about|some|over|of|for|to|aged?|cost)[ ](?P<coming>\$?TK)
          (?=[ ](?:percent|per[ ]cent|years?|people|million|billion|dollars|pounds|euros|miles|days|weeks|months|times|points
          |and|for|by|at|when|after|before|to|of|with|in|on)\b|[,;.](?:[ ]|$))"""
    )


RULE = Rule(
    id=rule_id(__name__),
    summary="Note to the writer that was left in the text",
    severity="warning",
    message="editorial note left in the text: {match}",
    why="The author meant to come back to this place, and the text was published before.",
    help="Do what the note says and delete it.",
    doc=__doc__ or "",
    check=check,
    gate=GATE,
    verdict="keep",
    options=(Option("in-documentation", default=False, doc="Report notes in documents about programs, too"),),
    bad=(
        Example("The mill burned in 1911. ⟦TODO: add source⟧\n"),
        Example("The miller, ⟦[TK]⟧, was away. He came back ⟦TK TK⟧ days later ⟦[add citation]⟧.\n"),
        Example("Le moulin date de 1702 ⟦[à vérifier]⟧. Its miller, Ann Poole ⟦(CHECK NAME)⟧, sold it ⟦[source?]⟧.\n"),
        Example("Le moulin a brûlé. ⟦[À VÉRIFIER]⟧\n\nEl molino ardió ⟦[PENDIENTE: confirmar la fecha]⟧. ⟦[[quote to come]]⟧\n"),
        Example(
            "It employs ⟦TK⟧ people. ⟦[TK photo credit]⟧ ⟦[Editor's note: cut this if we run long]⟧\n\n⟦DRAFT - DO NOT PUBLISH⟧\n"
        ),
        Example(
            "Il mulino è bruciato.\n\n⟦DA VERIFICARE con il mugnaio⟧\n\n⟦[Anm. d. Red.: Bild fehlt noch]⟧\n", path="mill.txt"
        ),
        Example("The mill was sold in ⟦TK⟧ for a sum. ⟦XXX fix this paragraph⟧\n\n⟦<<insert quote>>⟧ ⟦[citation needed - ed]⟧\n"),
        Example(
            "Mills.\n\n⟦FEHLT: das Bild⟧\n\n⟦TBC: opening hours⟧\n\n⟦(need a better ending)⟧\n\nHier ⟦[NOCH PRÜFEN]⟧.\n",
            path="mill.txt",
        ),
        Example(
            "Call `turn()`, `halt()`, `oil()` or `grind()` to turn, halt, oil or grind.\n\n⟦TODO: explain⟧\n",
            options={"in-documentation": True},
        ),
    ),
    good=(
        Example("Call `turn()`, `halt()`, `oil()` or `grind()` to turn, halt, oil or grind.\n\nTODO: explain\n"),
        Example("LO PERDIÓ TODO: la casa y el molino. The firm TK and Mr. TK of it came [Ed: and went], more to come [sic].\n"),
        Example("The mill burned in 1911.\n\n- TODO: add source\n", path="notes/TODO.md"),
        Example("# Roadmap\n\n- TBD\n- TODO: the mill\n"),
        Example("Press CHECK (check the box) to go on.\n\nNOTE TO EDITORS\n\nThe mill is open on Sundays [citation needed].\n"),
        Example("The mill burned. [Editor's note: The miller has since retired.] Press [Verificar], then [Prüfen] or [who?].\n"),
        Example("Super Bowl XXX was played in Tempe. The date of the next one is TBD. Use `TODO: x` in code.\n"),
    ),
)
