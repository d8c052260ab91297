"""Finds sentences in which a chat assistant speaks of itself or refuses: "As an AI language model, I cannot ...", "I'm sorry,
but I can't assist with that request", and the same in German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian,
Ukrainian, Turkish, Indonesian, Vietnamese, Swedish, Danish, Norwegian, Finnish, Czech, Slovak, Romanian, Hungarian, Greek,
Arabic, Persian, Hebrew, Hindi, Chinese, Japanese and Korean. What an assistant cannot do ("I'm sorry, but I can't continue the
transcript", "I don't have access to real-time data") counts in the first and last three blocks alone.

Only the first person counts: "used as an AI language model" is a text about models. Quotations, quote blocks, tables and code
are left alone, and so are documents with many such phrases, which collect them. In the first and last three blocks of a
document the phrase is an error, since there it is the frame of the answer; elsewhere it may be a story or a transcript, and is
a warning.

The rule reads what is said; it does not guess at style.
"""

from __future__ import annotations

from provlint.finding import Hit
from provlint.rule import Example, Rule, rule_id
from provlint.rules.assistant._phrases import at_the_ends, spoken
from provlint.rules.assistant._refusals import NAME_STEMS, NAMES, REFUSAL_STEMS, REFUSALS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options

_NAMED = (
    "as an ai", "as a language model", "as a large language", "i am an ai", "i'm an ai", "i'm just an ai", "language model",
    "as an artificial",
    "that request", "this request", "your request", "assist with that", "assist with this", "help with that",
    "help you with that", "help you with this", "ki-sprachmodell", "ki-modell", "als ki", "als eine ki", "als künstliche",
    "sprachmodell", "modèle de langage", "en tant qu'ia",
    "modelo de lengua", "modelo de linguagem", "como una ia", "como uma ia", "como ia", "modello linguistico", "come ia",
    "taalmodel",
    "model językowy", "языковая модель", "мовна модель", "dil modeli", "model bahasa", "språkmodell",
    "语言模型", "語言模型", "言語モデル",
    "언어 모델",
)  # fmt: skip
"""Stems, one of which stands in every frame."""
GATE = (*_NAMED, *NAME_STEMS, *REFUSAL_STEMS)
STEMS, REFUSES = frozenset((*_NAMED, *NAME_STEMS)), frozenset(REFUSAL_STEMS)

AI = r"(?:an? )?(?:ai|artificial intelligence|large|ai[- ]powered|ai[- ]based)"
FRAMES = (
    (
        rf"\bas {AI} (?:language model|model|assistant|chatbot|system)\b,? (?:i\b|my\b|developed by|trained by|created by"
        rf"|built by)(?: (?:can ?not|can't|don't|do not|am|have|was|strive|must|would|will)\b)?"
    ),
    (
        r"\bas (?:a|an ai|a large) language model(?: \(llm\))?, (?:i|my|it's|it is|there)\b(?: (?:can ?not|can't|don't|do not"
        r"|am|have|was|must|would)\b)?"
    ),
    r"(?<=[\n.!?] )as an ai(?: language model)?,",
    r"\bas an ai,? i (?:can ?not|can't|don't|do not|am|have|must)\b",
    r"\bas an ai language model\b(?=[,.:;\s]{0,3}(?:i\b|$))",
    (
        r"\bi(?:'m| am) (?:just |only |merely |simply )?an? (?:ai|artificial intelligence|large|ai[- ]powered)(?: language)? "
        r"(?:model|assistant|chatbot)\b"
    ),
    r"\bi(?:'m| am) (?:just|only) an ai\b",
    (
        r"\bi(?:'m| am) (?:sorry|afraid|unable)[,.]? ?(?:but )?(?:i )?(?:can ?not|can't|am unable to|am not able to|won't be "
        r"able to|to) (?:assist|help|fulfil?l?|comply|provide|generate|complete)(?: you)?(?: with)? (?:that|this|your)(?: "
        r"request| prompt)?\b"
    ),
    r"\bi (?:can ?not|can't|am unable to) (?:fulfil?l?|comply with|assist with|complete) (?:that|this|your) request\b",
    r"\bals (?:ein )?(?:ki-(?:sprach)?modell|großes sprachmodell|sprachmodell)(?![\w-])",
    (
        r"\bals (?:ein |eine )?(?:ki|künstliche intelligenz)(?:[- ](?:sprachmodell|modell|assistent|assistentin|basiertes "
        r"sprachmodell))?,? (?:kann|habe|bin|darf|besitze|verfüge) ich\b"
    ),
    r"\bich bin (?:nur |lediglich )?ein(?:e)? (?:ki|ki-sprachmodell|sprachmodell|künstliche intelligenz)(?![\w-])",
    r"\ben tant (?:que|qu') ?(?:modèle de langage|ia\b|intelligence artificielle|assistant ia|assistant virtuel)",
    r"\bje suis (?:un modèle de langage|une (?:ia|intelligence artificielle)\b)",
    r"\bcomo (?:un )?(?:modelo de lenguaje|modelo de lengua)\b",
    r"\bcomo (?:una )?(?:ia|inteligencia artificial), (?:no |yo )",
    r"\bsoy (?:solo |sólo )?(?:un modelo de lenguaje|una (?:ia|inteligencia artificial)\b)",
    r"\bcomo (?:um )?modelo de linguagem\b",
    r"\bcomo (?:uma )?(?:ia|inteligência artificial), (?:eu |não )",
    r"\bsou (?:apenas )?(?:um modelo de linguagem|uma (?:ia|inteligência artificial)\b)",
    r"\b(?:in quanto|come|essendo un) modello linguistico\b",
    r"\b(?:in quanto|come) (?:ia|intelligenza artificiale), (?:non |io )",
    r"\bals (?:een )?(?:ai[- ])?taalmodel\b",
    r"\bjako (?:duży )?model językowy\b",
    r"\bкак (?:языковая модель|(?:ии|искусственный интеллект), я)\b",
    r"\bя (?:всего лишь |просто )?языковая модель\b",
    r"\bяк (?:мовна модель|(?:ші|штучний інтелект), я)\b",
    r"\b(?:bir )?(?:yapay zeka )?dil modeli olarak\b",
    r"\bsebagai (?:sebuah )?model bahasa(?: ai)?\b",
    r"\bsom (?:en )?(?:ai-)?språkmodell\b",
    r"作[为為]一?[个個名]?(?:ai|人工智[能慧]|大型)?(?:的)?[语語]言模型",
    r"我是一?[个個]?(?:ai|人工智[能慧]|大型)(?:[语語]言模型|助手)",
    r"(?:ai|人工知能|大規模)?言語モデルとして",
    r"(?:ai|인공지능|대규모) ?언어 ?모델로서",
)
"""Matched over the folded text: lower case, straight apostrophes, single line breaks as blanks."""
COLLECTION = 6
"""Phrases from which a document collects them: answers hold one or two."""


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """One hit a phrase, in the document's order."""
    spans = list(spoken(document, (*FRAMES, *NAMES), STEMS))
    refusals = [span for span in spoken(document, REFUSALS, REFUSES) if at_the_ends(document, span)]
    spans += [span for span in refusals if not any(span.overlaps(other) for other in spans)]
    if len(spans) >= COLLECTION:
        return
    for span in sorted(spans, key=lambda span: span.start):
        yield Hit(span, severity="error" if at_the_ends(document, span) else None)


RULE = Rule(
    id=rule_id(__name__),
    summary="Chat assistant that speaks of itself",
    severity="warning",
    message="a chat assistant speaks of itself: “{match}”",
    why="The sentence was written by a chat assistant to whoever asked it, so the text was pasted unread.",
    help="Take the sentence out, and check every statement around it.",
    doc=__doc__ or "",
    check=check,
    gate=GATE,
    bad=(
        Example("The lighthouse was built in 1886.\n\n⟦As an AI language model, I cannot⟧ say who paid for it.\n"),
        Example("⟦I'm sorry, but I cannot fulfill that request⟧.\n"),
        Example("Der Leuchtturm wurde 1886 gebaut.\n\n⟦Als KI-Sprachmodell⟧ kann ich nicht sagen, wer ihn bezahlt hat.\n"),
        Example("The lighthouse was built in 1886.\n\n⟦I'm sorry, but I can't continue the transcript from here⟧.\n"),
        Example("بنيت المنارة عام 1886.\n\n⟦بصفتي نموذج لغة⟧، لا أعرف من دفع ثمنها.\n"),
        Example("En 1886 se construyó el faro.\n\n⟦Como modelo de lenguaje⟧, no sé quién lo pagó.\n"),
    ),
    good=(
        Example("The answer began with “As an AI language model, I cannot say who paid for the lighthouse”, and he laughed.\n"),
        Example("The system was first used as an AI language model for a port authority, which also runs the lighthouse.\n"),
        Example("I am sorry, but I can't help you with the boat on Sunday.\n"),
        Example(
            "The keeper wrote: “I'm sorry, but I can't continue the story.” So the book ends there.\n\nNobody knows why; who "
            "asked him got the answer that he had no access to the real-time log of the lamp.\n"
        ),
        Example("> I'm sorry, but I cannot fulfill that request.\n\nSo much for asking the machine.\n"),
    ),
)
