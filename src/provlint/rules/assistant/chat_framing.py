"""Finds the sentences with which a chat assistant opens and closes an answer: "Certainly! Here is a rewritten version:", "Here
is the revised version of your text:", "Would you like me to create a table?", "I hope this helps! Let me know if ...", "Feel
free to adjust it".

All of them are ordinary in letters, forums and tutorials, so they count only in the first two or last two paragraphs, and only
where they speak of the text itself: a version, a draft, an article, a rewrite. The plainest, such as "Sure, here's the
article:", count on any line of their own. "I hope this helps" alone, the close of half of
all forum answers, is not reported.
"""

from __future__ import annotations

from provlint.expressions import expression
from provlint.finding import Fix, Hit, Span
from provlint.lazy import cache
from provlint.rule import Example, Rule, rule_id
from provlint.rules.assistant._offers import ANNOUNCEMENT_STEMS, ANNOUNCEMENTS, OFFER_STEMS, OFFERS
from provlint.rules.assistant._phrases import around

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.document.blocks import Block
    from provlint.rule import Options

EDGE = 2
"""Paragraphs at either end that are looked at: a title or sign-off may stand outside of the frame."""
MAX_BLOCK = 600
"""Code points of a paragraph above which it is the text itself and no frame."""

WORK = (
    r"(?:\w{1,15} ){0,3}?(?:version|draft|rewrite|rewritten|revision|revised|paraphras\w{1,4}|summary|article|blog post"
    r"|post|essay|text|paragraph|email|letter|outline|list|table|"
    r"translation|story|script|report|description|example|response|breakdown|guide|template|title|headline|caption)s?\b"
)
OPENINGS = (
    (
        r"(?:certainly|sure(?: thing)?|of course|absolutely|great(?: question)?|no problem|gladly|happy to help)[!,.]{1,2} "
        r"(?:here(?:'s| is| are)|below is|i(?:'ve| have)|let me|this is)\b[^.!?:\n]{0,120}[.!?:]"
    ),
    (
        rf"(?:here(?:'s| is| are)|below is) (?:the|a|an|your|my) (?:\w{{1,15}} )?(?:revised|rewritten|updated|improved"
        rf"|polished|edited|corrected|paraphrased|humanized|expanded|shortened|refined|reworded|condensed|translated) "
        rf"{WORK}[^.!?\n]{{0,80}}[.!?:]"
    ),
    (
        rf"(?:here(?:'s| is) (?:the|your) {WORK} (?:you (?:asked for|requested|wanted)|based on your|as requested|with the "
        rf"requested)[^.!?\n]{{0,80}}[.!?:])"
    ),
    r"(?:natürlich|gerne|selbstverständlich|klar)[!,.] hier (?:ist|sind|findest|finden)[^.!?:\n]{0,120}[.!?:]",
    (
        r"(?:bien sûr|certainement|voici)[ !,.]{1,3}(?:voici )?(?:une |la )?(?:version (?:révisée|réécrite|améliorée"
        r"|corrigée)|traduction de votre)[^.!?:\n]{0,80}[.!?:]"
    ),
    (
        r"(?:¡?claro(?: que sí)?!?|por supuesto|desde luego)[!,.]{0,2} (?:aquí (?:está|tienes|tiene)|te "
        r"presento)[^.!?:\n]{0,120}[.!?:]"
    ),
    r"(?:claro|com certeza|certamente)[!,.]{1,2} (?:aqui está|segue)[^.!?:\n]{0,120}[.!?:]",
    r"(?:certo|certamente|ecco)[!,.]{0,2} (?:ecco )?(?:una |la )?versione (?:rivista|riscritta|migliorata)[^.!?:\n]{0,80}[.!?:]",
    r"当然[！!，,。](?:以下|这)是[^。！？：\n]{0,60}[。！？：]",
)
ASKED = rf"(?:the|your|a|an) (?:{WORK})(?: (?:you (?:asked for|requested|wanted)|of (?:the|your|this) \w{{1,15}}))?"
CERTAIN = (
    (
        rf"(?:certainly|sure(?: thing)?|of course|absolutely|great question|no problem|gladly|happy to help)[!,.]{{1,2}} "
        rf"(?:here(?:'s| is)|below is) {ASKED}[^.!?:\n]{{0,60}}[.!?:]"
    ),
    (
        r"here(?:'s| is) (?:a|the|your) (?:summary|rewrite|paraphrase|translation|rewritten version|revised version) of "
        r"(?:the|your|this) (?:article|text|post|essay|document|passage|paragraph|story|report)[.:]"
    ),
    (
        r"(?:i hope this helps[!.]? )?(?:please )?let me know if you(?:'d| would)? (?:like|want|need) (?:me to "
        r"(?:expand|adjust|change|revise|rewrite|shorten|add|modify|elaborate|make)\b[^.!?\n]{1,100}"
        r"|(?:any|more|further) (?:changes|edits|adjustments|revisions|modifications))[.!?]"
    ),
    (
        r"would you like me to (?:expand|adjust|revise|rewrite|shorten|turn this|make (?:it|this)|convert (?:it|this)|add)\b"
        r"[^.!?\n]{0,100}\?"
    ),
)
"""Frames that no letter and no tutorial has on a line of its own."""
STEMS = frozenset(
    {
        "here's the",
        "here's a",
        "here's your",
        "here is the",
        "here is a",
        "here is your",
        "below is",
        "let me know if you",
        "would you like me to",
    }
)
"""What stands in each of them."""
CLOSINGS = (
    (
        r"would you like me to (?:\w{1,15} ){0,3}?(?:create|make|add|write|expand|rewrite|adjust|provide|generate|include"
        r"|turn|convert|draft|continue|elaborate|refine|translate|summari[sz]e|explain|shorten)\b[^.!?\n]{0,120}\?"
    ),
    (
        r"(?:i hope this helps[!.]? )?(?:please )?let me know if (?:you(?:'d| would) like (?:me to|any|further|to make)"
        r"|you want any (?:changes|edits)|you "
        r"need (?:any )?(?:further|more|additional|other) (?:changes|adjustments|edits|revisions|modifications|refinements)"
        r"|you want me to)\b[^.!?\n]{0,120}[.!?]?"
    ),
    (
        r"feel free to (?:adjust|modify|customi[sz]e|tweak|edit|adapt|personali[sz]e|change) (?:(?:it|this|them|these|any)\b"
        rf"|the (?:{WORK}|(?:tone|wording|style|length|format|content|details|names|placeholders)\b))[^.!?\n]{{0,100}}[.!?]?"
    ),
    (
        r"(?:i hope this helps[!.]? )?(?:please )?feel free to (?:ask|reach out|let me know|tell me) if you(?: need| want"
        r"| would like|'d like) (?:any )?(?:further|more|additional|other) (?:changes|adjustments|edits|revisions|modifications"
        r"|refinements|tweaks)\b[^.!?\n]{0,80}[.!?]?"
    ),
    r"(?:is there )?anything else you(?: would|'d) like me to [^.!?\n]{1,80}\?",
    r"this (?:revised|rewritten|updated|improved|polished) (?:version|text|article|draft|paragraph)[^.!?\n]{0,120}[.!?]",
    (
        r"(?:möchtest du|möchten sie|soll ich)[^.!?\n]{0,10},? dass ich[^.!?\n]{0,120}\?|soll ich (?:den text|das|ihn|dir"
        r"|ihnen)[^.!?\n]{0,100}\?"
    ),
    r"(?:souhaitez-vous|voulez-vous|souhaites-tu|veux-tu|aimeriez-vous|aimerais-tu) que j(?:e |')[^.!?\n]{0,120}\?",
    (
        r"¿(?:te gustaría|quieres|deseas) que (?:te )?(?:l[oa]s? )?(?:cree|haga|hiciera|añada|escriba|prepare|amplíe|adapte"
        r"|adaptara|traduzca|resuma|resumiera|reescriba|convierta|elabore|genere|redacte|acorte)[^.!?\n]{0,120}\?"
    ),
    (
        r"(?:você )?(?:gostaria|quer) que eu (?:[oa]s? )?(?:crie|faça|escreva|adapte|prepare|adicione|traduza|resuma|reescreva"
        r"|transforme|elabore|gere|encurte)[^.!?\n]{0,120}\?"
    ),
    (
        r"vuoi che (?:ti |l[oaie] )?(?:crei|scriva|prepari|aggiunga|adatti|traduca|riassuma|riscriva|trasformi"
        r"|elabori|generi|accorci)[^.!?\n]{0,120}\?"
    ),
)

_ASSENTS = ("certainly", "sure", "sure thing", "of course", "absolutely", "great", "great question", "no problem", "gladly",
            "happy to help")  # fmt: skip
OPENING_STEMS = (
    *(f"{assent}{mark}" for assent in _ASSENTS for mark in "!,."),
    *(f"{word} {article}" for word in ("here's", "here is", "here are", "below is") for article in ("the ", "a", "your ", "my ")),
    "natürlich", "gerne", "selbstverständlich", "klar!", "klar,", "bien sûr",
    "certainement", "voici", "claro", "¡claro", "por supuesto", "desde luego", "com certeza", "certamente", "certo",
    "ecco", "当然",
)  # fmt: skip
"""What every opening begins with."""
CLOSING_STEMS = (
    "would you like me to", "let me know if", "feel free to", "anything else you", "this revised", "this rewritten",
    "this updated", "this improved", "this polished", "dass ich", "soll ich", "souhaitez-vous", "voulez-vous que",
    "souhaites-tu", "veux-tu que",
    "aimeriez-vous que",
    "aimerais-tu que", "¿te gustaría",
    "¿quieres", "¿deseas", "que eu", "vuoi che",
)  # fmt: skip
"""What every closing holds."""
GATE = (*OPENING_STEMS, *ANNOUNCEMENT_STEMS, *CLOSING_STEMS, *OFFER_STEMS)
OPENS, CLOSES = frozenset((*OPENING_STEMS, *ANNOUNCEMENT_STEMS)), frozenset((*CLOSING_STEMS, *OFFER_STEMS))


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """One hit a frame, in the document's order."""
    text = document.folded
    if not document.places_of(CLOSES) and not any(
        _openings().match(text, at) or _certain().match(text, at)
        for at in document.places_of(OPENS)
        if not text[at - 1 : at].isalnum()  # "there is a"
    ):
        return  # blocks cost more than this
    paragraphs = [block for block in document.blocks if block.kind not in ("code", "table", "html", "heading", "quote")]
    found = [*_framing(document, paragraphs[:EDGE], opening=True), *_framing(document, paragraphs[-EDGE:], opening=False)]
    found += _alone(document)
    end = 0
    for span in sorted(set(found), key=lambda place: (place.start, -place.end)):
        if span.start >= end:
            yield Hit(span, {}, Fix(((_removed(document, span), ""),), safe=False, message="Delete the sentence"))
            end = span.end


def _framing(document: Document, blocks: list[Block], *, opening: bool) -> Iterator[Span]:
    """The frames with which the paragraphs at an end of the document begin, or that stand in them."""
    for block in blocks:
        if block.end - block.start > MAX_BLOCK:
            continue
        text = document.folded
        match = _openings().match(text, block.start) if opening else _closings().search(text, block.start, block.end)
        if match and match.end() <= block.end and not _quoted(document, match.start()):
            yield Span(*match.span())


def _alone(document: Document) -> Iterator[Span]:
    """Frames anywhere that have a line of their own and speak of the text without doubt: answers are pasted one after another."""
    for start, stop in around(document, STEMS):
        match = _certain().search(document.folded, start, stop)
        if not match:
            continue
        line = document.lines.span(document.lines.row(match.start()))
        alone = not document.text[line.start : match.start()].strip() and not document.text[match.end() : line.end].strip()
        if alone and match.end() <= line.end and not _quoted(document, match.start()):
            yield Span(*match.span())


def _quoted(document: Document, at: int) -> bool:
    from provlint.document.places import holding

    return holding(document.quotations, at) is not None


def _removed(document: Document, span: Span) -> Span:
    """The sentence, with its line where nothing else stands on it, else with the blanks after it."""
    row = document.lines.row(span.start)
    line = document.lines.span(row)
    if (
        span.end <= line.end
        and not document.text[line.start : span.start].strip()
        and not document.text[span.end : line.end].strip()
    ):
        return Span(line.start, document.lines.starts[row] if row < len(document.lines) else line.end)
    end = span.end
    while end < len(document.text) and document.text[end] == " ":
        end += 1
    return Span(span.start, end)


@cache
def _openings() -> re.Pattern[str]:
    return expression("|".join(f"(?:{frame})" for frame in (*OPENINGS, *ANNOUNCEMENTS)))


@cache
def _certain() -> re.Pattern[str]:
    return expression(rf"(?<![\w])(?:{'|'.join(CERTAIN)})")


@cache
def _closings() -> re.Pattern[str]:
    return expression(rf"(?<![\w])(?:{'|'.join((*CLOSINGS, *OFFERS))})")


RULE = Rule(
    id=rule_id(__name__),
    summary="Opening or closing sentence of a chat assistant's answer",
    severity="warning",
    message="a chat assistant's frame around the text: “{match}”",
    why="The sentence speaks to whoever asked the assistant, not to the reader, so the text was pasted unread.",
    help="Take the sentence out.",
    doc=__doc__ or "",
    check=check,
    gate=GATE,
    bad=(
        Example("The lighthouse was built in 1886.\n\n⟦I hope this helps! Feel free to ask if you need any further changes.⟧\n"),
        Example(
            "⟦Certainly! Here is a rewritten version:⟧\n\nThe lighthouse was built in 1886.\n",
            fixed="\nThe lighthouse was built in 1886.\n",
        ),
        Example("⟦Oczywiście! Oto poprawiona wersja tekstu:⟧\n\nLatarnię zbudowano w 1886 roku.\n"),
        Example("Маяк построили в 1886 году.\n\n⟦Если хотите, я могу добавить таблицу.⟧\n"),
        Example("The lighthouse was built in 1886.\n\n⟦Would you like me to create a table?⟧\n"),
        Example(
            (
                "The lighthouse was built in 1886.\n\nI hope this helps! ⟦Let me know if you'd like me to expand any section.⟧\n"
            ).replace("I hope this helps! ⟦", "⟦I hope this helps! ")
        ),
    ),
    good=(
        Example("Certainly the lighthouse is old. Here is a picture of it.\n\nI hope this helps you to find it.\n"),
        Example("The lighthouse was built in 1886.\n\nFeel free to change the bulbs and the locks in the keeper's house.\n"),
        Example("Dear friends,\n\nhere is the list of guests.\n\nFeel free to bring a cake, and let me know if you can come.\n"),
        Example(
            "The lighthouse was built in 1886.\n\nIf you'd like, I can send you the key by post. Если хотите, приезжайте сами, "
            "и я всё покажу.\n"
        ),
        Example("Конечно, вот так всё и было.\n\nНикто не верил, что маяк достоят до весны: фундамент уже ушёл под воду.\n"),
        Example("The lighthouse was built in 1886.\n\n“If you like, I can write a table for you”, the carpenter said.\n"),
        Example("The lighthouse was built in 1886.\n\n“Would you like me to create a table?” the carpenter asked.\n"),
    ),
)
