"""Whole sentences of page furniture: cookie notices and invitations to a newsletter, which end in a full stop and form no run.

Looked for only in the first and last lines of a document, and not where the document is about the matter itself.
"""

from __future__ import annotations

from provlint.finding import Span
from provlint.record import Record
from provlint.rules.residue._lines import LIST_MARKS, foreign_starts, is_ended, read_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from provlint.document import Document
    from provlint.rules.residue._lines import Line

EDGE = 6
"""Lines from either end in which a notice may stand; a fifth of the document where that is less."""
NOTICE = 0.8
"""Confidence of a sentence: it may still be meant, so its removal is never a safe fix."""
LEAST = 3
"""Lines that are looked at even of the shortest document."""
MAX_LENGTH = 400
"""Code points of the longest line that is nothing but a notice."""
SUBJECT = 3
"""Times that the word itself stands outside the notice, from which the document is about cookies or newsletters."""

COOKIES = (
    "we use cookies", "site uses cookies", "page uses cookies", "store uses cookies", "use of cookies",
    "by continuing to use", "by continuing to browse", "we and our partners store", "we and our partners use",
    "usamos cookies", "utilizamos cookies", "utilizza cookie", "utilizziamo i cookie", "utilizziamo cookie",
    "nous utilisons des cookies", "utilise des cookies", "wir verwenden cookies", "verwendet cookies",
    "wij gebruiken cookies", "gebruikt cookies", "utiliza cookies", "usa cookies", "vi använder cookies", "vi bruger cookies",
    "vi bruker informasjonskapsler", "käytämme evästeitä", "używamy plików cookie", "korzysta z plików cookie",
    "používáme cookies", "používa cookies", "мы используем cookie", "мы используем файлы cookie", "ми використовуємо cookie",
    "çerez kullan", "çerezleri kullan", "menggunakan cookie", "folosim cookie", "sütiket használ", "cookieを使用", "使用cookie",
    "쿠키를 사용",
)  # fmt: skip
"""Frames of cookie notices, lower case: someone who sets cookies, or someone who consents by going on."""
NEWSLETTERS = (
    "sign up for our newsletter", "sign up to our newsletter", "sign up for the newsletter", "subscribe to our newsletter",
    "subscribe to our free newsletter", "subscribe to the newsletter", "sign up for our free newsletter",
    "sign up for our daily", "sign up for our weekly", "sign up here to receive", "sign up to receive",
    "delivered to your inbox", "straight to your inbox", "you can unsubscribe at any time", "unsubscribe at any time",
    "by signing up, you agree", "by signing up you agree", "by subscribing, you agree", "thank you for subscribing",
    "join our mailing list", "enter your email address to", "never miss a story", "abonnez-vous à notre newsletter",
    "inscrivez-vous à notre newsletter", "inscrivez-vous à la newsletter", "abonnieren sie unseren newsletter",
    "abonniere unseren newsletter", "melden sie sich für unseren newsletter", "iscriviti alla newsletter",
    "iscriviti alla nostra newsletter", "suscríbete a nuestro boletín", "suscríbete a nuestra newsletter",
    "suscríbete a la newsletter", "assine nossa newsletter", "assine a nossa newsletter", "inscreva-se na nossa newsletter",
    "receba nossa newsletter", "meld je aan voor onze nieuwsbrief", "schrijf je in voor onze nieuwsbrief",
    "zapisz się do newslettera", "zapisz się na nasz newsletter", "подпишитесь на нашу рассылку", "подпишитесь на рассылку",
    "подпишитесь на наш", "prenumerera på vårt nyhetsbrev", "tilmeld dig vores nyhedsbrev", "meld deg på vårt nyhetsbrev",
    "tilaa uutiskirje", "bültenimize abone", "berlangganan newsletter", "підпишіться на нашу розсилку",
)  # fmt: skip
"""Frames of invitations, lower case: a verb that addresses the reader, and the newsletter or inbox."""
NEWSLETTER_WORDS = (
    "newsletter", "inbox", "subscrib", "sign up", "by signing", "mailing", "enter your", "never miss", "nieuwsbrief",
    "nyhetsbrev", "nyhedsbrev", "boletín", "рассылк", "наш", "uutiskirje", "bülten", "розсилк",
)  # fmt: skip
"""Each frame of an invitation holds one of these."""
COOKIE_WORDS = ("cooki", "çerez", "evästei", "쿠키", "sütik", "informasjons", "by continuing", "partners")
"""Each frame of a cookie notice holds one of these."""
COOKIE_STEMS = (
    "cookies", "cookie ", "çerez", "eväste", "sütik", "informasjonskapsl", "küpsis", "slapuk", "sīkdat", "piškot", "kolačić",
    "クッキー", "쿠키",
)  # fmt: skip
"""What cookies are called."""
SITE_STEMS = (
    "site", "web", "page", "seite", "sito ", "sitio", "página", "stron", "witryn", "сайт", "sivusto", "oldal", "stránk",
    "situs", "laman", "網站", "网站", "サイト", "사이트", "experience", "expérience", "experiencia", "experiência", "esperienza",
    "erlebnis", "erfarenhet", "upplevelse", "oplevelse", "opplevelse", "ervaring", "doświadcz", "deneyim", "pengalaman",
    "navigation", "navigaz", "navega", "browsing", "consent", "einverstanden", "akzeptier", "privacy", "datenschutz",
    "reklam", "advertis", "werbung",
)  # fmt: skip
"""What a cookie notice speaks of besides."""
LETTER_STEMS = (
    "newsletter", "inbox", "nieuwsbrief", "nyhetsbrev", "nyhedsbrev", "boletín", "boletim", "рассылк", "розсилк", "bülten",
    "uutiskirj", "hírlevel", "hírlevél", "zpravodaj", "buletin", "infolettre", "メルマガ", "ニュースレター", "뉴스레터",
)  # fmt: skip
"""What a newsletter is called."""
INVITATIONS = (
    "sign up", "subscribe", "join", "get ", "receive", "want ", "abonn", "inscri", "iscriv", "ricevi", "recev", "suscr",
    "suscríb", "recib", "assin", "receb", "cadastr", "melde", "jetzt", "hol", "bleib", "meld ", "schrijf", "ontvang",
    "prenumer", "anmäl", "få ", "tilmeld", "zapisz", "подпи", "підпи", "получ", "abone", "berlangganan", "dapatkan", "tilaa",
    "iratkoz", "přihl", "odebír", "aboneaz", "εγγραφ",
)  # fmt: skip
"""How a line begins that invites its reader."""
SHORT = 60
"""Code points up to which an invitation may lack its full stop."""
INVITATION_LENGTH = 180
"""Code points of the longest line that is judged by its beginning and the word for a newsletter alone."""
COOKIE_GATE = (*COOKIE_WORDS, *COOKIE_STEMS)
LETTER_GATE = (*NEWSLETTER_WORDS, *LETTER_STEMS)
FRAMES = (
    ("consent", COOKIES, COOKIE_GATE, COOKIE_STEMS, ("cookie",)),
    ("subscribe", NEWSLETTERS, LETTER_GATE, LETTER_STEMS, ("newsletter", "nyhetsbrev", "boletín", "рассылк")),
)
"""Category, frames, words one of which every notice holds, stems one of which every notice without a frame holds, and the words
whose number tells that the document is about the matter."""


class Notice(Record):
    """A line that is a notice, and the category of what it says: "consent" or "subscribe"."""

    span: Span
    category: str


def find_notices(document: Document) -> tuple[Notice, ...]:
    """The cookie and newsletter notices at either end of the document, in order."""
    return tuple(_notices(document))


def _notices(document: Document) -> Iterator[Notice]:
    folded = document.folded
    starts = [*document.lines.starts, len(folded)]
    edges = folded[: starts[min(len(starts) - 1, 2 * EDGE)]] + folded[starts[max(0, len(starts) - 1 - 2 * EDGE)] :]
    for category, frames, words, stems, subjects in FRAMES:
        if not any(word in edges for word in words) or not any(word in edges for word in (*stems, *frames)):
            continue
        lines = document.view(read_lines)
        edge = max(LEAST, min(EDGE, len(lines) // 5))
        places = [line for line in (*lines[:edge], *lines[max(edge, len(lines) - edge) :]) if line.end - line.start <= MAX_LENGTH]
        found = [line for line in places if _is_notice(folded, line, category, frames)]
        if not found or _is_subject(folded, lines, found, subjects):
            continue
        foreign = foreign_starts(document)
        for line in found:
            if line.start not in foreign:
                yield Notice(Span(line.start, line.end), category)


def _is_notice(folded: str, line: Line, category: str, frames: tuple[str, ...]) -> bool:
    """Whether the line is a sentence of the kind, and no item of a list."""
    text = folded[line.start : line.end]
    if (line.exact and line.category) or folded[max(0, line.start - 2) : line.start] in LIST_MARKS:
        return False
    if any(frame in text for frame in frames):
        return True
    if not is_ended(text) and len(text) > SHORT:
        return False
    if category == "consent":
        return any(stem in text for stem in COOKIE_STEMS) and any(stem in text for stem in SITE_STEMS) and is_ended(text)
    invited = text.startswith(INVITATIONS) and len(text) <= INVITATION_LENGTH
    return invited and any(stem in text for stem in LETTER_STEMS)


def _is_subject(folded: str, lines: Sequence[Line], found: Sequence[Line], subjects: tuple[str, ...]) -> bool:
    """Whether the document is about the matter: its title names it, or other lines than furniture do again and again."""
    others = [folded[line.start : line.end] for line in lines if line not in found and not line.exact]
    counts = [sum(map(text.count, subjects)) for text in others]
    titled = bool(counts) and counts[0] > 0 and lines[0] not in found and not lines[0].category
    return sum(counts) >= (1 if titled else SUBJECT)
