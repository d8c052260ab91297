r"""Finds fields of templates by their names, in forty languages and between any of the delimiters that templates have:
`%titulo%`, `{anzahl}`, `##JMENO##`, `%заголовок%`, `[[bestelnummer]]`, `__AUTHOR_BIO__`, `{{名前}}`; and the expressions
`${page.lastModified?date}`, `@:common.subscribe` and `{0} … {1}`.

The delimiters make no field: `%PATH%` is a variable of a system, `50%` a share, `[nombre]` an editor's word, `[[автор]]` a wiki's
link and `__Preis__` a word in bold type. What stands between them must be the name of a field, with accents or without, or
several words joined by underscores one of which is, and nothing in the document may speak of programs or templates. English
names are those of `template/unfilled-placeholder`; here they count in several words, between delimiters that it does not know.
Lists that explain what each field stands for are left alone.

Calibration: none in 6,093 clean documents, in 3,614 descriptions of programs and 7,609 short texts in twenty languages.
"""

from __future__ import annotations

from provlint.resources import table
from provlint.rule import Example, Rule, rule_id
from provlint.rules.template._field_gate import made_gate
from provlint.rules.template._field_words import TABLE
from provlint.rules.template._names import check

RULE = Rule(
    id=rule_id(__name__),
    summary="Field of a template, by its name in any language",
    severity="error",
    message="unfilled field {match}",
    why="The software that made the page should have put a value here; what stands instead means nothing, and the value is lost.",
    help="Put the value in, or delete the field with the label before it.",
    doc=__doc__ or "",
    check=check,
    gate=made_gate(table(TABLE)),
    bad=(
        Example(
            "La entrada ⟦%titulo%⟧ del molino se publicó primero en ⟦%nombre_sitio%⟧.\n",
            message="unfilled field %titulo%",
        ),
        Example("Das Mühlrad dreht sich wieder.\n\n⟦{anzahl}⟧ Kommentare\n", path="mill.txt"),
        Example("Vážená paní ⟦##PRIJMENI##⟧, mlýn ⟦%nazev%⟧ zase mele.\n", path="mill.txt"),
        Example("Запись ⟦%заголовок%⟧ о мельнице, автор ⟦{автор}⟧, ⟦{количество}⟧ отзывов.\n", path="mill.txt"),
        Example("水車の⟦%タイトル%⟧は⟦{サイト名}⟧にあります。\n", path="mill.txt"),
        Example("The mill turns again.\n\n⟦__AUTHOR_BIO__⟧\n", path="mill.txt"),
        Example("Your sack ⟦<<order_no>>⟧ of flour is ready, last seen ⟦${sack.weighed?date}⟧.\n", path="mill.txt"),
        Example("The mill turns again.\n\n⟦@:common.actions.subscribe⟧\n", path="mill.txt"),
        Example("Es mahlen ⟦{0}⟧ von ⟦{1}⟧ Steinen\n", path="mill.txt"),
    ),
    good=(
        Example("Set %PATH%, %TEMP% and %USERNAME%; nearly 50% of the flour and 20%of the bran are %gone.\n", path="mill.txt"),
        Example("Le __Titre__ du moulin et le [titre] de la page; [[Auteur]] et [[titre|autre]] sont des liens.\n"),
        Example("La plantilla pone el título de la página en el lugar de %titulo%, y la fecha en el de {fecha}.\n", path="m.txt"),
        Example("- {vorname}: der Vorname des Gastes\n- {nachname}: sein Nachname\n", path="mill.txt"),
        Example("El conjunto {a, b} y la fórmula $x_{nombre}$ no dicen nada; ni \\section{titulo} ni f{fecha}.\n"),
        Example("# 标题\n\n他说#标题#和:smile:以及:name_badge:。 <<Bonjour>> dit-il, et <<nom>> aussi.\n"),
        Example("The sets {0} and {1} are equal, x{0} and y{1} are not.\n", path="mill.txt"),
    ),
)
