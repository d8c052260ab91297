"""Finds notes that a writer or editor left for themselves: `TODO: add source`, `[TBD]`, `TK TK`, `FIXME`, "[add citation]",
"(CHECK NAME)", "[à vérifier]", "【待确认】".

Such a note is no defect where work is planned: files and documents whose name or first line says to-do, roadmap or changelog
are left alone, as are task lists, headings and code. `XXX` counts only with a colon or in brackets, since it is also a number
and a rating; `TBD` not in tables and lists of dates, where it is an answer.

The rule is an info: it points, it does not judge. It is opt-in, because in drafts and technical documents such notes are kept
on purpose.
"""

from __future__ import annotations

from provlint.expressions import expression
from provlint.finding import Hit, Span
from provlint.lazy import cache
from provlint.rule import Example, Rule, rule_id

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options

GATE = (
    "todo", "tbd", "tbc", "[tba", "(tba", "tktk", "tk tk", "[tk", "(tk", " tk", "xxx", "fixme", "citation", "add source",
    "add reference", "add link", "add quote", "to be added", "(check", "[check", "(verify", "[verify", "(confirm", "[confirm",
    "fact-check", "fact check", "note to self", "note to editor", "note to desk", "note to writer", "source?]", "quelle?]",
    "fuente?]", "fonte?]", "quelle fehlt", "quelle prüfen", "quelle ergänzen", "bitte prüfen", "noch prüfen", "à vérifier",
    "à confirmer", "source à ajouter", "por verificar", "por confirmar", "falta fuente", "a verificar", "a confirmar",
    "da verificare", "da confermare", "nog checken", "nog controleren", "do sprawdzenia", "do uzupełnienia", "проверить",
    "уточнить",
    "перевірити", "уточнити", "kontrol edilecek", "perlu dicek", "待确认", "待补充", "待確認", "待補充", "要確認", "확인 필요",
)  # fmt: skip
MAX_HITS = 50
"""Notes reported in one document: more make it a plan."""


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """One hit a note, in the document's order."""
    if _is_plan(document):
        return
    from provlint.document.places import is_quoted

    for number, match in enumerate(_note().finditer(document.masked)):
        if number >= MAX_HITS:
            return
        span = Span(*match.span("span"))
        if not is_quoted(document, span):
            yield Hit(span)


def _is_plan(document: Document) -> bool:
    """Whether the document's name or beginning says that it lists what is to be done."""
    name = document.path.rpartition("/")[2]
    body = document.front_matter.span.end if document.front_matter else 0
    return bool(_plan().search(name) or _plan_title().match(document.text, body, body + 80))


@cache
def _plan() -> re.Pattern[str]:
    return expression(r"(?i)to-?do|roadmap|change ?log|release notes|milestones?|backlog|\bplans?\b")


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
        (?<![\w#/.-])(?P<span>
          (?:TODO|FIXME|XXX)(?:\([\w.@-]{1,30}\))?:[ ]?[^\n\r]{0,80}
        | [\[(](?:TODO|TBD|TBA|TBC|TK|TKTK|XXX|FIXME|To[ ]be[ ]added|[Aa]dd[ ](?:citation|source|reference|link|quote)s?)
          (?:[:,][^\])\n]{0,60})?[\])](?![(:\[\w])
        | [\[(](?:CHECK|VERIFY|CONFIRM|FACT[- ]CHECK)(?:[ ][A-Z]{2,20}){0,4}[?!]{0,2}[\])](?![(:\[\w])
        | \[NOTE[ ]TO[ ](?:EDITOR|DESK|WRITER|SELF)\b[^\]\n]{0,120}\] | (?<=\n)NOTE[ ]TO[ ]SELF:[^\n\r]{0,100}
        | \[(?:[Ss]ource|[Qq]uelle|[Ff]uente|[Ff]onte)\?\](?![(:\[\w])
        | [\[(【（](?i:quelle[ ](?:fehlt|prüfen|ergänzen)|(?:bitte|noch)[ ]prüfen|à[ ](?:vérifier|confirmer)|source[ ]à[ ]ajouter
          |(?:por|a)[ ](?:verificar|confirmar)|falta[ ]fuente|da[ ](?:verificare|confermare)|nog[ ](?:checken|controleren)
          |do[ ](?:sprawdzenia|uzupełnienia)|(?:проверить|уточнить|перевірити|уточнити)(?:[ ]\w{2,20})?|kontrol[ ]edilecek
          |perlu[ ]dicek|待(?:确认|补充|確認|補充)|要確認|확인[ ]필요)[!?.]{0,2}[\])】）](?![(:\[\w])
        | TK[ ]?TK(?:[ ]?TK)?\b
        | (?<=\n)(?:TODO|TBD|TBC|TK|FIXME|XXX)(?=[ \t]{0,4}(?:\r?\n|\Z))
        )"""
    )


RULE = Rule(
    id=rule_id(__name__),
    summary="Note to the writer that was left in the text",
    severity="info",
    message="editorial note left in the text: {match}",
    why="The author meant to come back to this place, and the text was published before.",
    help="Do what the note says and delete it.",
    doc=__doc__ or "",
    check=check,
    gate=GATE,
    default=False,
    verdict="keep",
    bad=(
        Example("The mill burned in 1911. ⟦TODO: add source⟧\n"),
        Example("The miller, ⟦[TK]⟧, was away. He came back ⟦TK TK⟧ days later ⟦[add citation]⟧.\n"),
        Example("Le moulin date de 1702 ⟦[à vérifier]⟧. Its miller, Ann Poole ⟦(CHECK NAME)⟧, sold it ⟦[source?]⟧.\n"),
    ),
    good=(
        Example("The mill burned in 1911.\n\n- TODO: add source\n", path="notes/TODO.md"),
        Example("# Roadmap\n\n- TBD\n- TODO: the mill\n"),
        Example("Press CHECK (check the box) to go on.\n\nNOTE TO EDITORS\n\nThe mill is open on Sundays [citation needed].\n"),
        Example("Super Bowl XXX was played in Tempe. The date of the next one is TBD. Use `TODO: x` in code.\n"),
    ),
)
