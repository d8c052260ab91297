"""Finds notes that a writer or editor left for themselves: `TODO: add source`, `[TBD]`, `TK TK`, `FIXME`, "[add citation]",
"(CHECK NAME)", "[à vérifier]", "[PENDIENTE: la fecha]", "[[quote to come]]", `<<insert quote>>`, "【待确认】".

Such a note is no defect where work is planned or a draft is kept on purpose: files and documents whose name or first line says
to-do, roadmap or changelog are left alone, as are task lists, headings and code, and documents about programs, unless the
option `in-documentation` asks for theirs. `XXX` counts only with a colon, in brackets or before what is to be done, since it is
also a number and a rating; `TBD` behind a label ("Price: TBD"), not in tables and lists of dates, where it is an answer. `TK`, a
journalist's "to come", counts in an English sentence where a figure, a day or a name should stand; it is also a firm, and a
person's initials.

Encyclopedias' "[citation needed]", a press release's "Notes to editors" and an editor's remark in brackets are no such notes.

Calibration: none in 6,093 clean documents; with `in-documentation` 13, all proposals for changes of programs.
"""

from __future__ import annotations

from provlint.rule import Example, Option, Rule, rule_id
from provlint.rules.template._note_texts import GATE
from provlint.rules.template._notes import check

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
            "Mills.\n\n⟦FIXME broken picture below⟧\n\n⟦TK quote from the miller⟧\n\n⟦TODO ajouter une photo⟧\n\n",
            path="mill.txt",
        ),
        Example(
            "Mills.\n\n⟦[DO UZUPEŁNIENIA: rok budowy]⟧\n\n⟦Anm. d. Red.: Das Baujahr fehlt noch.⟧\n"
            "\nSold in ⟦[year to be added]⟧.\n\n⟦XXX - check the miller's name⟧\n",
            path="mill.txt",
        ),
        Example(
            "Mills.\n\nOpening hours: ⟦TBD⟧\n\nFlour: ⟦???⟧\n\n⟦[EDITOR: is there a better picture of the wheel?]⟧\n"
            "\n⟦[дописать про колесо]⟧\n"
            "\n⟦falta la foto del molinero⟧\n\n⟦à compléter⟧\n",
            path="mill.txt",
        ),
        Example(
            "Die Mühle kostete 900 Taler ⟦(bitte noch prüfen)⟧, le moulin 900 écus ⟦(à vérifier avec le maire)⟧, "
            "kvarnen 900 daler ⟦(kolla med museet)⟧.\n\nIt pays twice a year, ⟦check with legal before publishing⟧.\n"
            "\n⟦Anm. an Redaktion: Absatz kürzen⟧\n",
            path="mill.txt",
        ),
        Example(
            "Mills.\n\n⟦(NOTE TO EDITOR: is it Ann or Anne?)⟧\n\n**⟦Note to self:** rewrite the ending⟧\n"
            "\nSold in 1911 ⟦(source needed – ask the miller)⟧. ⟦[TBC by legal]⟧\n\n### ⟦insert sources ###⟧\n"
            "\n⟦PLACEHOLDER FOR INTRO⟧\n",
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
        Example("A missing sum is written TK, for to come; look for TK and TKTK before the page goes to the mill.\n"),
        Example("My list began with the word TODO, and a note marked TODO or FIXME can outlive the mill it speaks of.\n"),
        Example("# Roadmap\n\n- TBD\n- TODO: the mill\n"),
        Example("Press CHECK (check the box) to go on.\n\nNOTE TO EDITORS\n\nThe mill is open on Sundays [citation needed].\n"),
        Example("The mill burned. [Editor's note: The miller has since retired.] Press [Verificar], then [Prüfen] or [who?].\n"),
        Example(
            "(Note to self: never trust a miller.)\n\n**Editor's note:** This page was changed on Sunday.\n\n### Add flour ###\n"
            "\nA placeholder for the wheel hung there (citation needed, say some).\n"
        ),
        Example(
            "TODO EL MUNDO vino al molino. TK Poole, [brak danych], was told to check in, and to fix nothing.\n", path="mill.txt"
        ),
        Example("FIXME and XXX stand in his notes, FIXME comments too.\n\nAnm. d. Red.: Auf dem Bild fehlt der Müller.\n"),
        Example(
            "The guests ask: TBD or not? Release: TBA\n\nProofread it, check the links before publishing "
            "(check with your doctor, too).\n"
            "\nFalta la foto que nadie hizo, y con ella la memoria del molino.\n\nHier fehlt noch ein Bäcker.\n",
            path="mill.txt",
        ),
        Example("Super Bowl XXX was played in Tempe. The date of the next one is TBD. Use `TODO: x` in code.\n"),
    ),
)
