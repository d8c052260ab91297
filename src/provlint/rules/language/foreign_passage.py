"""Finds sentences and paragraphs in another language than the document's: a foreign summary under an article, a paragraph of
another page that an extractor put in between.

Each line, hard-wrapped sentence, and sentence inside a paragraph, of six words and more, is weighed by its function words,
frequent words, letters, place and neighbours and by a language detector's answer. Confidence .9 and more is an error, .7 to .9 a
warning. Quotations inside a sentence, in quotation marks or emphasis, quote blocks, names, titles and bibliography are left
alone; so are sentences in Chinese or Japanese inside a paragraph of another language.

A document really in several languages (fewer than 60 % of its paragraphs agree, or foreign lines stand all over it) gets
one finding on the whole document, as information: nothing in it says which language was meant.

Measured on documents no weight was fitted on: sentences found .97, inside paragraphs 23 of 28; what is found in clean documents
stands in docs/quality.md.
"""

from __future__ import annotations

from provlint.finding import WHOLE_DOCUMENT, Fix, Hit
from provlint.rule import Example, Rule, rule_id, shown
from provlint.rules.language._scorer import CERTAIN, found, judge
from provlint.rules.language.foreign_interface_text import PROSA, PROSE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options

SHOWN = 3
"""Languages named of a document in several."""


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """One hit a sentence or paragraph in the document's order, or one on the whole of a document in several languages."""
    verdict = document.view(judge)
    if not (verdict.languages or verdict.lines):
        return
    from provlint.document.removal import line_removal, says_whence
    from provlint.rules.language._names import language_name

    if verdict.languages:
        names = ", ".join(language_name(language) for language in verdict.languages[:SHOWN])
        yield Hit(WHOLE_DOCUMENT, {"what": f"the document is written in several languages: {names}"}, severity="info")
    for line in verdict.lines:
        if line.short:
            continue
        what = f"{language_name(line.language)} passage in a document in {language_name(document.language)}"
        kept = says_whence(document, line.span)
        fix = None if kept else Fix(((line_removal(document, line.span), ""),), message="Delete the passage")
        severity = "error" if line.confidence >= CERTAIN else "warning"
        yield Hit(line.span, {"what": what}, fix, round(line.confidence, 2), severity)


RULE = Rule(
    id=rule_id(__name__),
    summary="Passage in another language than the document's",
    severity="error",
    message="{what}",
    why="The passage comes from elsewhere, or the text was put together of two; a reader meets what the document is not about.",
    help="Delete the passage, translate it, or mark it as a quotation.",
    doc=__doc__ or "",
    check=check,
    shows=shown(found),
    bad=(
        Example(
            f"{PROSE}\n⟦Todos os alunos da escola foram convidados a ajudar na colheita das maçãs quando chegar o outono.⟧\n",
            fixed=PROSE,
            message="Portuguese passage in a document in English",
        ),
        Example(
            f"{PROSA}\n⟦The pupils of the school were asked to help with the harvest of the apples when autumn comes.⟧\n",
            fixed=PROSA,
        ),
        Example(
            "Ο κήπος πάνω από το χωριό πουλήθηκε τον Μάρτιο σε μια οικογένεια από τη διπλανή κοιλάδα.\n\n"
            "Θέλουν να κρατήσουν τα παλιά δέντρα, γιατί δίνουν ακόμη καρπό και γιατί τα φύτεψε ο παππούς του πωλητή.\n\n"
            "Το φθινόπωρο θα στύψουν τον πρώτο χυμό. ⟦The council said that it would repair the road before the end of May.⟧ "
            "Τα παιδιά του σχολείου περιμένουν τη συγκομιδή.\n\nΗ πύλη ανοίγει στις εννέα το πρωί και κλείνει μόλις νυχτώσει.\n"
        ),
        Example(
            "Der Obstgarten – er liegt über dem Dorf – wurde an eine Familie aus dem Nachbartal verkauft, die alles behält.\n"
            "⟦The council said – and nobody was surprised – that it would repair the road to the orchard before the summer.⟧\n"
            "Im Herbst – so heißt es – soll der erste Saft gepresst werden, und die Schule ist gefragt worden, ob sie hilft.\n"
            "Bis dahin bleibt das Tor geschlossen, und wer hindurch will, holt sich den Schlüssel und bringt ihn zurück.\n"
        ),
        Example(f"{PROSE}\n⟦Ученики школы приглашены помочь с урожаем яблок, когда придёт осень.⟧\n\nThe gate is open.\n"),
    ),
    good=(
        Example(f"{PROSE}\n“Todos os alunos da escola foram convidados a ajudar na colheita das maçãs.”\n"),
        Example(f"{PROSE}\n> Les enfants de l'école ont été invités à la récolte des pommes quand viendra l'automne.\n\n{PROSE}"),
        Example(
            f"{PROSE}\nThe uncle who had planted them was a quiet man, but at each harvest he got up in the end and said:\n\n"
            f"Wer den Baum nicht kennt, der soll die Leiter halten und den Mund dazu.\n\n{PROSE}"
        ),
        Example(f"{PROSE}\nRemember that pflücken changes its stem: ich habe gepflückt, wir haben gepflückt.\n\n{PROSE}"),
        Example(
            f"{PROSE}\nQuill, Ada. The Orchard Book. Newton: Valley Press, 1994.\n"
            f"Sauer, Hanna. Geschichte der Obstgärten an der Mosel und in der Eifel. Trier: Verlag am Markt, 1987.\n"
            f"Stern, Jo. Ladders. Newton: Valley Press, 2003.\n"
        ),
        Example(f"{PROSE}\nMaria Fernández, Jürgen Großmann, Łukasz Wiśniewski, François Lefèvre, Zoë van der Berg\n"),
        Example(f"{PROSE}\nFernández, M. (2004). La voluntad del pueblo es la base de todo. Sevilla: Ediciones del Sur.\n"),
        Example(
            "Pasar di ujung jalan itu sekarang penuh papan nama. Kalimat seperti grand opening, buy one get one, dan we move"
            " soon tertulis di mana-mana, padahal pembelinya orang kampung sendiri.\n\nPara pedagang mengatakan bahwa tulisan"
            " itu dibuat oleh pemilik gedung yang baru, dan mereka tidak pernah ditanya.\n"
        ),
        Example(f"{PROSA}\ngit commit --amend --no-edit && git push --force-with-lease origin main\n"),
    ),
)
