"""Finds short lines of interface text in another language than the document's: "Leia mais", "Jetzt abonnieren" below an
English article, as they stay behind when a page is fetched from one country and written in another.

Each line is judged by about forty measures, a language detector's answer being one of them and never enough: function
words of both languages, words frequent in one other language, foreign letters, known interface phrases, place in the
document, neighbouring lines, and, against it, words that stand elsewhere in the document, capitals of names, digits,
code, bibliography. Confidence .9 and more is an error, .65 to .9 a warning, below nothing is said. Names, titles
and single loan words are left alone, and so is what the document cites: quotations, quote blocks, verse, and lists in the midst
of the text that a line ending in a colon announces.

Words that are in no list are told by their parts: compounds of two listed words, and forms that begin as a listed one.
Well-known titles (books, newspapers, mottoes), names of species, and lines in a language that the rest of the document speaks as
well are never reported; nor are firms with their form (GmbH, Ltda, 株式会社), nor lines of some words beside others in a third
language, as lists of films have them. What pages say in whole sentences (`rules/residue/statements.tsv`) counts as a phrase.

A document really in several languages gets no findings here but one of `language/foreign-passage`.

Measured on documents and projects of strings that no weight was fitted on: lines found at the tail .96, at the head .92, alone
in the middle .81 (shop and administration labels; of plain page furniture .97 in 17 main languages). What is found in clean
documents stands in docs/quality.md.
"""

from __future__ import annotations

from provlint.finding import Fix, Hit, Span
from provlint.rule import Example, Rule, rule_id, shown
from provlint.rules.language._scorer import CERTAIN, found, judge, neighbours

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """One hit a line, in the document's order."""
    lines = [line for line in document.view(judge).lines if line.short]
    if not lines:
        return
    from provlint.document.removal import line_removal, says_whence
    from provlint.rules.language._names import language_name

    for run in neighbours(lines):
        whole = Span(run[0].span.start, run[-1].span.end)
        safe = all(line.confidence >= CERTAIN for line in run)
        for line in run:
            fix = Fix(((line_removal(document, line.span, run=whole), ""),), safe=safe, message="Delete the line")
            yield Hit(
                line.span,
                {"language": language_name(line.language), "main": language_name(document.language)},
                None if says_whence(document, line.span) else fix,
                round(line.confidence, 2),
                "error" if line.confidence >= CERTAIN else "warning",
            )


PROSE = (
    "The orchard above the village was sold in March to a family from the next valley, who want to keep the old trees.\n\n"
    "They will press the first juice in autumn, and the school has been asked whether its pupils would like to help with it.\n"
)
PROSA = (
    "Der Obstgarten über dem Dorf wurde im März an eine Familie aus dem Nachbartal verkauft, die alle Bäume behält.\n\n"
    "Im Herbst soll der erste Saft gepresst werden, und die Schule ist gefragt worden, ob ihre Kinder dabei helfen möchten.\n"
)

RULE = Rule(
    id=rule_id(__name__),
    summary="Interface text in another language than the document's",
    severity="error",
    message="{language} interface text in a document in {main}: “{match}”",
    why="Buttons and menus of the page were taken for its text; a reader or a model learns them as part of the article.",
    help="Delete the line; if many documents have it, correct the extraction.",
    doc=__doc__ or "",
    check=check,
    shows=shown(found),
    bad=(
        Example(
            f"{PROSE}\n⟦Atualizar para Plus⟧\n⟦Escolha o plano que é melhor para você⟧\n⟦Leia mais⟧\n",
            fixed=PROSE,
            message="Portuguese interface text in a document in English: “Atualizar para Plus”",
        ),
        Example(f"{PROSE}\n⟦Jetzt abonnieren⟧\n⟦Lesen Sie auch⟧\n⟦Kommentar schreiben⟧\n", fixed=PROSE),
        Example(f"{PROSA}\n⟦Sign up for our newsletter⟧\n⟦Read more⟧\n⟦Leave a comment⟧\n", fixed=PROSA),
        Example(f"Apples\n\n⟦Kunne ikke hente ordren, prøv venligst igen⟧\n⟦Leveringsvalg⟧\n\n{PROSE}"),
        Example(f"{PROSE}\n⟦Читайте также⟧\n⟦Подписаться на рассылку⟧\n", fixed=PROSE),
        Example(f"{PROSA}\n⟦Please enable JavaScript to view the comments.⟧\n", fixed=PROSA),
        Example(f"{PROSA}\n⟦Download our free app⟧\n\n{PROSA}"),
        Example(f"{PROSA}\n⟦Loading…⟧\n", fixed=PROSA),
        Example(f"{PROSE}\n⟦J'aime · Répondre · 2 h⟧\n\n{PROSE}"),
        Example(f"Der Obstgarten\n\n⟦9 Dec 2019 · 6 min read⟧\n\n{PROSA}"),
        Example(f"{PROSA}\n⟦Advertisement⟧\n\n{PROSA}"),
        Example(f"{PROSE}\n⟦PDF或EPUB文件⟧\n\n{PROSE}"),
        Example(
            "村子上面的果园三月卖给了邻近山谷的一家人，他们打算把老树都留下来。\n\n"
            "秋天要榨第一批果汁，学校的孩子们也会来帮忙，大家都在等那一天。\n\n⟦続きはアプリで読む⟧\n"
        ),
    ),
    good=(
        Example(PROSE + "\n\n    -h, --help\n    -v, --version\n    --de\n\n" + PROSE + "\n", path="manual.txt"),
        Example(f"{PROSE}\nJoão Henrique de Almeida\n"),
        Example(f"{PROSE}\nMask radius\n\n{PROSE}"),
        Example(f"{PROSE}\nCollo:\n\n{PROSE}"),
        Example(f"Dear Ada,\n\n{PROSE}\nAbrazos grandes,\n\nTeresa\n"),
        Example(f"{PROSE}\nCien años de soledad\n\n{PROSE}"),
        Example(f"{PROSE}\nLe Monde diplomatique\n\n{PROSE}"),
        Example(f"{PROSE}\nPasser domesticus\n\n{PROSE}"),
        Example(f"{PROSE}\nCông ty Cổ phần Hoa Sen and partners\n\nNguyễn Văn Công ty Cổ phần\n\n{PROSE}"),
        Example(f"{PROSE}\noverall critique :\n\n{PROSE}"),
        Example(f"{PROSE}\nn. obs.\n\n{PROSE}"),
        Example(f"{PROSE}\n## Compression\n\n{PROSE}\n## Initialisation\n\n{PROSE}"),
        Example("Lathe 2.5 已經發布，這一版改正了許多錯誤。\n\nLathe Tool Kit 可以建立新的檔案。\n\n下載\n"),
        Example(f"{PROSE}\nOn the gate stands “Leia mais”, and nobody knows why.\n"),
        Example(f"{PROSE}\nMenu\n\nSpaghetti alle vongole\n"),
        Example(
            f"{PROSE}\nAt noon there were four dishes:\n\nSopa de abóbora\nArroz de pato\nBolo de maçã\nVinho verde\n\n{PROSE}"
        ),
        Example(
            f"{PROSE}\n> Le vent dort sous les pommiers\n> Et la nuit ferme la porte\n> Personne ne compte les heures\n\n{PROSE}"
        ),
        Example(
            f"{PROSE}\nLe vent dort sous les pommiers,\nEt la nuit ferme la porte ;\nPersonne ne compte les heures\n\n{PROSE}"
        ),
        Example(f'{PROSE}\n"Le vent dort sous les pommiers\nEt la nuit ferme la porte"\n\n{PROSE}'),
        Example(f"{PROSA}\nDownload\n\nStatus\n"),
        Example(
            "Det som är kvar att göra hänger på dörren till förrådet, och den som har tid tar en rad.\n\n"
            "- Måla bänkarna\n- Kapa veden\n- Ställa ut borden\n\nNär allt är klart bjuder föreningen på soppa.\n"
        ),
        Example("Leia mais\n\nJetzt abonnieren\n"),
        Example(
            f"{PROSE}\nThe three words that the old tenant carved above the door have puzzled all who have come since:"
            f"\n\nMorgen wird gepflückt\n\n{PROSE}"
        ),
        Example(
            f"{PROSE}\nADA. Where is the ladder?\nJEAN. Je suis dessus.\nADA. Come down, then.\n"
            f"JEAN. Pourquoi faire ?\nADA. The soup is ready.\nTHE COOK. Venez vite !\n"
        ),
        Example(
            f"{PROSE}\n– Wo steht die Leiter?\n– Hinter dem Schuppen.\n– Und der Korb?\n– Den hat der Nachbar.\n\n"
            f"Learn the dialogue by heart before the next lesson, and then say it to each other with other things in it.\n"
        ),
        Example(f"{PROSE}\n1. What do you call the fruit?\n2. Nichts für ungut\n3. Who sings this?\n\nAnswers at the gate.\n"),
        Example(f"{PROSE}\nder Apfel – apple\nwir haben gepflückt – we have picked\ndie Leiter – ladder\n\n{PROSE}"),
        Example(
            f"{PROSE}\nSunday in the barn\n\nAntipasti misti\n"
            f"Orecchiette con cime di rapa\nCoda alla vaccinara\nTorta della nonna\nPanna cotta ai frutti di bosco\n"
            f"Zuppa inglese della casa\n\n{PROSE}"
        ),
        Example(
            f"{PROSE}\n¿Dónde está la escalera?\nWhere is the ladder?\n\n"
            f"Las manzanas están maduras.\nThe apples are ripe.\n\n{PROSE}"
        ),
        Example(f"{PROSE}\nI. Plutôt lent, sans traîner\nII. Très vif et bien rythmé\nIII. Assez lent\n\n{PROSE}"),
        Example(f"{PROSE}\nAmor omnia vincit et terra gaudet\n\n{PROSE}"),
        Example(f"{PROSE}\nMalus sylvestris\nPyrus communis\nPrunus avium\nSorbus domestica\n\n{PROSE}"),
        Example(f"{PROSA}\nE-Paper\n\n{PROSA}"),
        Example(
            "Las novelas que leímos en invierno\n\nThe Copper Staircase\nLe jardin des absents\nEin Winter ohne Schnee\n"
            "Il cane del mugnaio\n\nLa más prestada de la biblioteca fue la última, la vida de un molino junto al río, "
            "y nadie la devolvió a tiempo.\n\nEn abril se votará cuál de ellas se lee en voz alta durante la feria del pueblo.\n"
        ),
        Example(
            "Ráno na kopci\n\nRáno\nvítr.\nPoledne\nvítr.\nK večeru přešel pastýř\na zavřel vrata.\n\n"
            "Potom už jen tma\na v ní jeden pes,\nkterý štěkal na měsíc,\ndokud ho někdo nezavolal domů.\n"
        ),
    ),
)
