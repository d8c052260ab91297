"""The sentences with which publishers close the free part of a text, by language; frames, not fixed strings."""

from __future__ import annotations

from provlint.expressions import IGNORECASE, expression
from provlint.finding import Span
from provlint.lazy import cache
from provlint.rules.truncation._lines import last_lines, unfenced

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

    from provlint.document import Document

LINES = 6
"""Non-blank lines looked at from the end: the notice is the last thing before the footer."""
MAX_LINE = 240
"""Code points of a line above which it is prose about paywalls and no notice."""

GATE = (
    "subscri", "sign in", "log in", "login", "register", "member", "free article", "free stor", "premium", "unlock",
    "weiterlesen", "weiterzulesen", "abonn", "abo ", "anmelden", "exklusiv", "il vous reste", "inscrivez", "connectez",
    "suscri", "regístrate", "inicia sesión", "seguir leyendo", "continuar leyendo", "assin", "login para", "cadastre",
    "continuar lendo",
    "abbonat", "accedi", "registrati", "prenumer", "subskry", "předplat", "подпис", "передплат", "підпис", "войдите", "tilaaj",
    "abone",
    "berlangganan", "pelanggan", "会員", "有料", "残り", "登录", "登入", "订阅", "訂閱", "付费", "付費", "구독", "회원",
)  # fmt: skip
"""One of these, in lower case, stands in every notice."""
WORDS = frozenset(GATE)

FRAMES = (
    (
        r"\b(?:please )?(?:subscribe|sign (?:in|up)|log in|login|register|create (?:a|your)(?: free)? account|become a "
        r"(?:member|subscriber)|upgrade|join)\b[^\n.!?]{0,80}? to (?:continue|keep|finish|read|unlock|view|access|see)\b(?: "
        r"reading)?.{0,100}"
    ),
    (
        r"\bto (?:continue|keep) reading\b.{0,60}\b(?:subscribe|sign (?:in|up)|log in|register|become a|join|upgrade"
        r"|account)\b.{0,100}"
    ),
    (
        r"\bto (?:read|access|unlock|view) (?:the|this)(?: (?:full|whole|entire|rest of the|complete))? (?:article|story|post"
        r"|content|text)\b.{0,60}\b(?:subscribe|sign (?:in|up)|log in|register|become a|join|upgrade)\b.{0,100}"
    ),
    (
        r"\b(?:this|the (?:full|rest of (?:the|this))) (?:article|story|post|content|text|page|report)\b[^\n.]{0,40}\b(?:for"
        r"|to|reserved for|available (?:only )?(?:to|for)|exclusive(?:ly)? (?:to|for)|limited to|only for)(?: (?:our|paid"
        r"|paying|premium|registered|digital|all))*(?: only)? (?:subscribers|members)\b.{0,80}"
    ),
    r"\b(?:subscriber|member|premium)s?[- ](?:only|exclusive)(?: (?:content|article|story|post))?(?=[\s.!:]*$)",
    r"\balready (?:a|an) (?:(?:paid|paying|registered|digital|premium) )?(?:subscriber|member)\b\??.{0,80}",
    r"\balready have (?:a subscription|an? (?:\w{1,20} )?subscription)\?.{0,60}\b(?:sign|log)[ -]?in\b.{0,40}",
    (
        r"\byou(?:'ve|’ve| have)? (?:have )?(?:reached|used|exceeded|hit|read)\b.{0,40}\b(?:free|complimentary"
        r"|monthly)\b.{0,20}(?:article|stor|limit).{0,80}"
    ),
    r"\byou have \d{1,3} free (?:articles|stories).{0,60}",
    r"\bunlock (?:this|the (?:full|rest of the)) (?:article|story|post)\b.{0,80}",
    # German
    r".{0,40}\bweiterlesen mit\b.{0,80}",
    (
        r"\b(?:dieser|der (?:ganze|vollständige|gesamte)) (?:artikel|text|beitrag|inhalt)\b.{0,50}\b(?:abonnent|abo\b"
        r"|registriert|plus-mitglied|exklusiv).{0,60}"
    ),
    (
        r"\b(?:um (?:weiterzulesen|den (?:ganzen |vollständigen )?artikel zu lesen)|zum weiterlesen)\b.{0,60}(?:abo|anmeld"
        r"|registrier|einlogg|mitglied).{0,60}"
    ),
    r"\bjetzt (?:abonnieren|anmelden|registrieren) und (?:weiter|unbegrenzt|alles |den ).{0,60}lesen\b.{0,40}",
    r"\b(?:nur|exklusiv) für abonnent.{0,60}",
    r"\bbereits (?:abonnent|registriert|mitglied).{0,40}\?.{0,60}",
    r"\bsie haben bereits ein.{0,20}abo\b.{0,60}",
    # French
    r"\b(?:cet? article|la suite|ce contenu).{0,30}\b(?:est )?réservée? aux abonnés.{0,60}",
    r"\b(?:article|contenu) réservé aux abonnés.{0,60}",
    r"\bil vous reste \d{1,3}(?:[.,]\d{1,2})?\s?% (?:de cet article )?.{0,60}",
    r"\b(?:abonnez-vous|connectez-vous|inscrivez-vous) pour (?:lire|continuer|accéder).{0,80}",
    r"\bpour lire la suite.{0,80}\b(?:abonn|connect|inscri).{0,40}",
    r"\bdéjà abonnée?\b.{0,60}",
    # Spanish, Portuguese, Italian
    (
        r"\b(?:contenido|artículo|noticia).{0,30} (?:exclusiv[oa]|solo|sólo)(?: (?:solo|sólo))? para (?:nuestros "
        r")?(?:suscriptor|usuarios registrados|socios).{0,60}"
    ),
    r"\bexclusivo para suscriptores.{0,60}",
    r"\b(?:suscríbete|suscríbase|regístrate|inicia sesión).{0,40} para (?:seguir|continuar|leer|acceder).{0,80}",
    r"\bpara (?:seguir|continuar) leyendo.{0,100}",
    r"\b¿?ya eres suscriptor.{0,60}",
    r"\b(?:conteúdo|matéria|artigo|reportagem|texto)?.{0,20}\bexclusiv[oa] para (?:os )?(?:nossos )?assinantes.{0,60}",
    r"\b(?:assine|faça login|cadastre-se|entre)\b.{0,40} para (?:continuar|ler|ter acesso).{0,80}",
    r"\bpara continuar (?:lendo|a ler).{0,100}",
    r"\bjá é assinante\b.{0,60}",
    r"\b(?:questo )?(?:articolo|contenuto).{0,20} (?:è )?riservato (?:solo )?agli abbonati.{0,60}",
    r"\b(?:abbonati|accedi|registrati)\b.{0,40} per (?:continuare|leggere).{0,80}",
    r"\b(?:sei )?già abbonato\b.{0,60}",
    # Dutch, Polish, Czech, Swedish, Danish, Norwegian, Finnish
    r"\b(?:dit artikel is )?(?:alleen|exclusief) voor abonnees.{0,60}",
    r"\b(?:al|bent u al|ben je al) abonnee\b.{0,60}",
    r"\b(?:ten )?(?:artykuł|treść|dostęp).{0,30}(?:tylko )?dla (?:naszych )?(?:prenumerator|subskrybent|abonent).{0,60}",
    r"\b(?:tento )?(?:článek|obsah).{0,30}(?:jen |pouze )?pro předplatitele.{0,60}",
    r"\b(?:artikeln|artikkelen|artiklen|artikel|innehållet|saken).{0,20}\bför prenumeranter.{0,60}",
    r"\b(?:kun|bare|endast|bara) for? (?:abonnenter|prenumeranter).{0,60}",
    r"\b(?:juttu|artikkeli).{0,20}\b(?:vain )?tilaajille.{0,60}",
    # Russian, Ukrainian, Turkish, Indonesian
    r"\b(?:статья|материал|текст).{0,30}(?:доступ\w{1,4} )?только (?:для )?подписчик.{0,60}",
    r"\b(?:оформите подписку|подпишитесь|войдите).{0,30},? чтобы (?:читать|продолжить|прочитать).{0,80}",
    r"\b(?:стаття|матеріал|текст).{0,30}(?:лише|тільки) (?:для )?(?:передплатник|підписник).{0,60}",
    r".{0,40}(?:sadece|yalnızca) abonelere.{0,60}",
    r".{0,40}\bkhusus pelanggan\b.{0,60}",
    r"\b(?:berlangganan|masuk|login) untuk (?:melanjutkan|membaca).{0,80}",
    # Chinese, Japanese, Korean
    r"この記事は.{0,10}(?:有料)?会員(?:限定|のみ).{0,40}",
    r"(?:ここから先は|続きを読むには).{0,60}(?:会員|登録|ログイン|有料).{0,40}",
    r"[（(]?残り\s?[\d,]{1,7}\s?文字.{0,20}",
    r"(?:登录|登入|订阅|訂閱|付费|付費)(?:后|後|以)?(?:继续|繼續)?(?:阅读|閱讀|查看).{0,40}",
    r".{0,20}(?:구독자|유료 회원|회원) 전용.{0,40}",
)
"""Matched anywhere in a line, without regard to case."""


def find_notices(document: Document) -> tuple[Span, ...]:
    """The paywall notices among the last lines, in order; those in quotation marks are talk about paywalls."""
    places = document.places_of(WORDS)
    if not places or places[-1] < _tail(document.text):
        return ()
    document = document.view(unfenced) or document
    found = []
    for line in last_lines(document, LINES):
        text = document.masked[line.start : line.end]
        lowered = text.lower()
        if len(text) <= MAX_LINE and any(word in lowered for word in GATE):
            match = _frames().search(text)
            if match and not _quoted(text[: match.start()]):
                found.append(Span(line.start + match.start(), line.start + len(text[: match.end()].rstrip())))
    return tuple(reversed(found))


def _tail(text: str) -> int:
    """Where the last lines begin, or before: a rough look that makes no view."""
    end = len(text)
    for _ in range(LINES):
        end = len(text[:end].rstrip()) if text[end - 1 : end].isspace() else end
        end = max(text.rfind("\n", 0, end), text.rfind("\r", 0, end), 0)
    return end


def _quoted(before: str) -> bool:
    """Whether a quotation is open at the end of what stands before a notice on its line."""
    return before.count('"') % 2 == 1 or any(
        before.rfind(opening) > before.rfind(closing) for opening, closing in ("“”", "„“", "«»", "「」")
    )


@cache
def _frames() -> re.Pattern[str]:
    return expression("|".join(FRAMES), IGNORECASE)
