"""Finds sentences in which a chat assistant names the date its knowledge ends: "as of my last knowledge update in September
2021", "my training data only goes up to 2023", in twenty languages.

Only the first person counts. Quotations, quote blocks, tables and code are left alone. In the first and last three blocks of a
document it is an error, elsewhere a warning.
"""

from __future__ import annotations

from provlint.finding import Hit
from provlint.rule import Example, Rule, rule_id
from provlint.rules.assistant._phrases import at_the_ends, spoken

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options

GATE = (
    "knowledge update", "knowledge cut", "training cut", "training data", "of my last update", "of my latest update",
    "last training", "wissensstand", "trainingsdaten", "letzten update",
    "dernière mise à jour", "mes connaissances", "última actualización", "mi conocimiento", "mis datos", "última atualização",
    "meu conhecimento", "meus dados",
    "ultimo aggiornamento", "mia conoscenza", "мои знания", "моего последнего обновления",
    "知识更新", "知识截止", "我的知识", "私の知識",
    "学習データ",
    "my knowledge", "my training", "i was trained on", "mein wissen", "meine kenntnisse", "données d'entraînement",
    "mijn kennis", "mijn trainings", "moja wiedza", "dane treningowe", "min kunskap", "min viden", "min kunnskap", "мои данные",
    "мої знання", "останнього оновлення", "bilgilerim", "eğitim verilerim", "pengetahuan saya", "data pelatihan saya",
    "我的训练", "我的訓練", "我的知識", "제 지식", "학습 데이터", "معرفتي", "بيانات تدريبي",
)  # fmt: skip
STEMS = frozenset(GATE)
DATE = (
    r"(?: (?:in|of|from|was|is|on|until|to|:)?,? ?(?:early |late |mid-?)?(?:(?:january|february|march|april|may|june|july"
    r"|august|september|october|november|december),? )?(?:20[12]\d)\b)?"
)
FRAMES = (
    (
        rf"\b(?:as of|up to|until|since|by|at the time of|based on|after|beyond|before) my (?:(?:last|latest|most recent"
        rf"|current) )?(?:knowledge|training)(?: data)?(?: (?:update|cut-?off))?\b(?: date)?{DATE}"
    ),
    (
        rf"\bmy (?:knowledge|training)(?: data)?(?:'s)? (?:cut-?off|cut off|only (?:goes|extends|includes)|extends|goes|ends"
        rf"|was last updated|is (?:limited|current|up to date|based))\b(?: date)?(?: only)?(?: up)?{DATE}"
    ),
    rf"\bmy last (?:knowledge |training )(?:update|cut-?off)\b{DATE}",
    rf"\bas of my (?:last|latest) update\b{DATE}",
    (
        r"\b(?:mein wissensstand|(?:nach|laut|gemäß|zu) meinem (?:letzten )?wissensstand|bis zu meinem letzten update|meine "
        r"trainingsdaten)\b"
    ),
    (
        r"\b(?:à la date de |depuis |jusqu'à )?ma dernière mise à jour(?: de(?: mes)? connaissances)?\b|\bmes connaissances "
        r"(?:s'arrêtent|s'étendent|se limitent|datent)\b"
    ),
    (
        r"\b(?:hasta|desde|a partir de|en) mi última actualización\b|\bmi conocimiento (?:llega|se extiende|está limitado"
        r"|termina)\b|\bmis datos de entrenamiento\b"
    ),
    (
        r"\b(?:até|desde|na|a partir d[ae]) minha última atualização\b|\bmeu conhecimento (?:vai até|está limitado|se estende"
        r"|termina)\b|\bmeus dados de treinamento\b"
    ),
    r"\b(?:al|dal|fino al) mio ultimo aggiornamento\b|\bla mia conoscenza (?:arriva|si ferma|è limitata|è aggiornata)\b",
    r"\b(?:мои знания (?:ограничены|актуальны|обновлены)|на момент моего последнего обновления)\b",
    r"(?:截至|截止|根据)我(?:的)?(?:最后|最近|上)?一?次?(?:的)?知识(?:更新|截止)|我的知识(?:截止|更新|库)",
    r"私の(?:知識|学習データ)は",
    (
        r"\bmy (?:knowledge|training)(?: base| data)? (?:stops|ended|cuts off|is current (?:only )?(?:up to|through|as of)"
        rf"|(?:does not|doesn't) (?:extend|go) (?:beyond|past))\b{DATE}|\bi was trained on data (?:up to|until|through)\b{DATE}"
    ),
    r"\b(?:mein wissen|meine kenntnisse) (?:reich(?:t|en)|ende(?:t|n)) (?:nur )?(?:bis|im|mit)\b",
    r"\bmes données d'entraînement\b",
    (
        r"\bmijn kennis (?:gaat|reikt|loopt|stopt|eindigt) (?:tot|niet|in|op)\b"
        r"|\bmijn trainings(?:gegevens|data) (?:gaan|lopen|reiken|gaat|loopt|reikt|eindig)"
    ),
    r"\bmoja wiedza (?:sięga|kończy się|jest aktualna|obejmuje)\b|\bmoje dane treningowe\b",
    (
        r"\bmin (?:kunskap|viden|kunnskap) (?:sträcker sig|slutar|är uppdaterad|rækker|slutter|er opdateret|er oppdatert"
        r"|strekker seg)\b"
    ),
    r"\bмои данные (?:ограничены|актуальны|обновлены|заканчиваются)\b|\bмои знания заканчиваются\b",
    r"\bмої знання (?:обмежені|актуальні|закінчуються|оновлені)\b|\bна момент мого останнього оновлення\b",
    r"\bbilgilerim [^.!?\n]{1,30}(?:kadar günceldir|kadardır|ile sınırlıdır|itibarıyla)|\beğitim verilerim\b",
    r"\bpengetahuan saya (?:terbatas|hanya sampai|terakhir diperbarui|diperbarui)\b|\bdata pelatihan saya\b",
    r"我的(?:训练数据|訓練資料|訓練數據|知識)(?:截止|截至|只到|只更新|更新)",
    r"제 (?:지식|학습 데이터)[은는이]? ?[^.!?\n]{1,30}까지",
    r"معرفتي (?:محدودة|تقتصر|تنتهي|تمتد|محدّثة)|بيانات تدريبي",
)


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """One hit a phrase, in the document's order."""
    for span in spoken(document, FRAMES, STEMS):
        yield Hit(span, severity="error" if at_the_ends(document, span) else None)


RULE = Rule(
    id=rule_id(__name__),
    summary="Chat assistant that names the end of its knowledge",
    severity="warning",
    message="a chat assistant names the end of its knowledge: “{match}”",
    why="The sentence is a chat assistant's reservation; what stands around it is as old as it says, and was pasted unread.",
    help="Take the sentence out, and check what may have changed since.",
    doc=__doc__ or "",
    check=check,
    gate=GATE,
    bad=(
        Example("⟦As of my last knowledge update in September 2021⟧, the lighthouse had no keeper.\n"),
        Example("The lighthouse has no keeper. ⟦My knowledge cutoff is 2023⟧, so this may have changed.\n"),
        Example("Vuurtorens branden niet meer. ⟦Mijn kennis reikt tot⟧ 2023, dus dat kan veranderd zijn.\n"),
        Example("Le phare n'a plus de gardien, du moins à la date de ma maison. ⟦Mes connaissances s'arrêtent⟧ en 2023.\n"),
    ),
    good=(
        Example("The model's knowledge cutoff is 2023, says the report, and its training data end there.\n"),
        Example('The bot answered: "As of my last knowledge update in September 2021, the lighthouse had no keeper."\n'),
        Example("Since my last update on the lighthouse, the keeper has left. My knowledge of the sea is limited.\n"),
    ),
)
