"""Whole sentences of page furniture: cookie notices and invitations to a newsletter, which end in a full stop and form no run.

Looked for only in the first and last lines of a document, and not where the document is about the matter itself.
"""

from __future__ import annotations

from provlint.finding import Span
from provlint.record import Record
from provlint.rules.residue._lines import read_lines
from provlint.rules.residue._runs import foreign_starts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document

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
    "by continuing to use", "by continuing to browse",
    "we and our partners store",
    "we and our partners use", "usamos cookies", "utilizamos cookies", "utilizza cookie", "utilizziamo i cookie",
    "utilizziamo cookie",
    "nous utilisons des cookies", "utilise des cookies", "wir verwenden cookies", "verwendet cookies", "wij gebruiken cookies",
    "gebruikt cookies", "utiliza cookies", "usa cookies", "vi använder cookies", "vi bruger cookies",
    "vi bruker informasjonskapsler",
    "käytämme evästeitä", "używamy plików cookie", "korzysta z plików cookie", "používáme cookies", "používa cookies",
    "мы используем cookie", "мы используем файлы cookie", "ми використовуємо cookie", "çerez kullan", "çerezleri kullan",
    "menggunakan cookie", "folosim cookie", "sütiket használ", "cookieを使用", "使用cookie", "쿠키를 사용",
)  # fmt: skip
"""Frames of cookie notices, lower case: someone who sets cookies, or someone who consents by going on."""
NEWSLETTERS = (
    "sign up for our newsletter", "sign up to our newsletter", "sign up for the newsletter", "subscribe to our newsletter",
    "subscribe to our free newsletter", "subscribe to the newsletter", "sign up for our free newsletter", "sign up for our daily",
    "sign up for our weekly", "sign up here to receive", "sign up to receive", "delivered to your inbox",
    "straight to your inbox",
    "you can unsubscribe at any time", "unsubscribe at any time", "by signing up, you agree", "by signing up you agree",
    "by subscribing, you agree", "thank you for subscribing", "join our mailing list", "enter your email address to",
    "never miss a story", "abonnez-vous à notre newsletter", "inscrivez-vous à notre newsletter",
    "inscrivez-vous à la newsletter",
    "abonnieren sie unseren newsletter", "abonniere unseren newsletter", "melden sie sich für unseren newsletter",
    "iscriviti alla newsletter", "iscriviti alla nostra newsletter", "suscríbete a nuestro boletín",
    "suscríbete a nuestra newsletter",
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
FRAMES = (
    ("cookie-banner", COOKIES, COOKIE_WORDS, ("cookie",)),
    ("newsletter-prompt", NEWSLETTERS, NEWSLETTER_WORDS, ("newsletter", "nyhetsbrev", "boletín", "рассылк")),
)
"""Rule, frames, words one of which every frame holds, and the words whose number tells that the document is about the matter."""


class Notice(Record):
    """A line that is a notice, and the rule that reports it."""

    span: Span
    kind: str


def find_notices(document: Document) -> tuple[Notice, ...]:
    """The cookie and newsletter notices at either end of the document, in order."""
    return tuple(_notices(document))


def _notices(document: Document) -> Iterator[Notice]:
    folded = document.folded
    starts = [*document.lines.starts, len(folded)]
    edges = folded[: starts[min(len(starts) - 1, 2 * EDGE)]] + folded[starts[max(0, len(starts) - 1 - 2 * EDGE)] :]
    for kind, frames, words, subjects in FRAMES:
        if not any(word in edges for word in words) or not any(frame in edges for frame in frames):
            continue
        lines = document.view(read_lines)
        edge = max(LEAST, min(EDGE, len(lines) // 5))
        places = [line for line in (*lines[:edge], *lines[max(edge, len(lines) - edge) :]) if line.end - line.start <= MAX_LENGTH]
        foreign = foreign_starts(document)
        found = [
            line
            for line in places
            if line.start not in foreign and any(frame in folded[line.start : line.end] for frame in frames)
        ]
        inside = sum(folded.count(subject, line.start, line.end) for line in found for subject in subjects)
        if found and sum(map(folded.count, subjects)) - inside < SUBJECT:
            for line in found:
                yield Notice(Span(line.start, line.end), kind)
