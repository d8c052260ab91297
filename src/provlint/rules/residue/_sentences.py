"""Whole sentences of page furniture: cookie notices and invitations to a newsletter, which end in a full stop and form no run.

Looked for only in the first and last lines of a document, and not where the document is about the matter itself, in quotations
and in tables. A sentence must speak as notices do: "we" or "this site" to a reader, or an invitation at its beginning; who writes
about cookies and newsletters says what others do, or what he did.
"""

from __future__ import annotations

from provlint.document.interface import MARKERS
from provlint.document.lines import stripped
from provlint.expressions import expression
from provlint.finding import Span
from provlint.record import Record
from provlint.rules.residue._lines import LIST_MARKS, foreign_starts, is_ended, read_lines
from provlint.rules.residue._persons import addresses, speaks, tells, words_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

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
    "tilaa uutiskirje", "bültenimize abone", "e-bültenimize abone", "berlangganan newsletter", "підпишіться на нашу розсилку",
)  # fmt: skip
"""Frames of invitations, lower case: a verb that addresses the reader, and the newsletter or inbox."""
NEWSLETTER_WORDS = ("subscrib", "sign up", "by signing", "mailing", "enter your", "never miss", "наш")
"""Each frame of an invitation holds one of these, or what a newsletter is called."""
COOKIE_STEMS = (
    "cookie", "çerez", "eväste", "sütik", "бисквитк", "galetes", "куки", "ملفات تعريف", "کوکی", "עוגיות", "कुकीज़",
    "informasjonskapsl", "küpsis", "slapuk", "sīkdat", "piškot", "kolačić", "クッキー", "쿠키", "our partners",
    "partners store and", "partner speichern und", "partenaires stockons et", "socios almacenamos", "partner archiviamo",
)  # fmt: skip
"""What cookies are called, or who sets them."""
ARRIVALS = (
    "in your inbox", "to your inbox", "to your email", "in ihr postfach", "in dein postfach", "in ihrem postfach", "ins postfach",
    "in ihren posteingang", "in deinen posteingang", "dans votre boîte", "dans ta boîte", "en tu bandeja de entrada",
    "en su bandeja de entrada", "a tu bandeja de entrada", "en tu correo", "a tu correo", "en su correo", "en tu email",
    "no seu e-mail", "no seu email", "na sua caixa de entrada", "nella tua casella", "nella tua inbox", "nella tua email",
    "in je mailbox", "in uw mailbox", "in je inbox", "i din inkorg", "till din inkorg", "i din indbakke", "i din innboks",
    "i innboksen din", "sähköpostiisi", "na twoją skrzynkę", "na swoją skrzynkę", "do vašeho e-mailu", "do tvého e-mailu",
    "a postaládájában", "a postaládájába", "a postaládádba", "на вашей почте", "на вашу почту", "на твою почту", "на вашу пошту",
    "на вашій пошті", "e-posta kutunuz", "e-postanıza", "gelen kutunuz", "în inboxul tău", "στο inbox σου", "στο email σας",
    "di inbox anda", "ke email anda", "di email anda", "al teu correu",
)  # fmt: skip
"""Where a newsletter arrives, in lines that need no verb: "The best of the week, in your inbox"."""
LETTER_STEMS = (
    "newsletter", "inbox", "nieuwsbrief", "nyhetsbrev", "nyhedsbrev", "boletín", "boletim", "рассылк", "розсилк", "bülten",
    "uutiskirj", "hírlevel", "hírlevél", "zpravodaj", "buletin", "infolettre", "メルマガ", "ニュースレター", "뉴스레터",
    "boîte mail", "boîte de réception", "bandeja de entrada", "caixa de entrada", "casella di posta", "gelen kutu",
    "postfach", "posteingang", "mailbox", "inkorg", "indbakke", "innboks", "sähköpostiis", "skrzynk", "e-mailu",
    "su correo", "tu correo", "tu email", "seu e-mail", "seu email", "tua email", "par e-mail", "par email", "per e-mail",
    "por e-mail", "by email", "via email", "на почту", "на пошту", "بريدك",
    "postaládá", "e-postan", "e-posta kutu", "вашей почте", "вашій пошті", "teu correu", "email σας", "email anda", "your email",
)  # fmt: skip
"""What a newsletter is called, or where it arrives."""
INVITATIONS = frozenset({
    "sign", "subscribe", "join", "get", "receive", "want", "abonnieren", "abonniere", "hol", "holen", "bleib", "melde", "melden",
    "bestellen", "registrieren", "abonnez", "inscrivez", "recevez", "rejoignez", "suscríbete", "suscríbase", "recibe", "reciba",
    "apúntate", "inscríbete", "regístrate", "iscriviti", "ricevi", "registrati", "abbonati", "assine", "inscreva", "receba",
    "cadastre", "subscreva", "schrijf", "meld", "ontvang", "abonneer", "prenumerera", "anmäl", "få", "tilmeld", "modtag",
    "abonner", "motta", "tilaa", "liity", "zapisz", "subskrybuj", "dołącz", "otrzymuj", "přihlaste", "odebírejte", "prihláste",
    "odoberajte", "подпишитесь", "подписывайтесь", "подпишись", "получайте", "підпишіться", "підписуйтесь", "підписуйтеся",
    "отримуйте", "abone", "bültenimize", "kaydol", "berlangganan", "dapatkan", "daftar", "abonează", "abonați", "înscrie",
    "iratkozz", "iratkozzon", "εγγραφείτε", "εγγράψου", "recibí", "primește",
    "primiți", "saat", "احصل", "اشترك", "ottieni", "ricevete", "krijg", "erhalten", "erhalte", "obtenez", "obtén",
    "obtenga", "dostávejte", "dostávajte", "zamów", "otrzymaj", "otrzymasz",
})  # fmt: skip
"""The words with which an invitation begins."""
LAST = frozenset({
    "abonnieren", "bestellen", "anmelden", "sichern", "registrieren", "eintragen", "aanmelden", "inschrijven", "abonneren",
    "olun", "kaydolun", "登録", "구독하기",
})  # fmt: skip
"""The words with which it ends where verbs stand last."""
NOW = ("jetzt", "nu", "please", "bitte")
"""What may stand before them."""
QUOTES = '“”„«»「」『』"'
"""Signs of a quotation: who quotes a notice writes about it."""
SHORT = 60
"""Code points up to which an invitation may lack its full stop."""
ISLAND = 100
"""Code points of the longest line between paragraphs that invites without a verb."""
INVITATION_LENGTH = 180
"""Code points of the longest sentence that is judged by its beginning and the word for a newsletter alone."""
SENTENCE_ENDS = r"(?<=[.!?:])\s+|(?<=[。！？])"
"""Where sentences of a line part; a colon, too, stands before an invitation."""
COOKIE_GATE = COOKIE_STEMS
LETTER_GATE = (*NEWSLETTER_WORDS, *LETTER_STEMS)
LETTERS = frozenset(LETTER_GATE)
SUBJECTS = ("newsletter", "nyhetsbrev", "boletín", "рассылк", "inbox")
NO_ISLAND = "#|>-*+•" + QUOTES
"""With what lines begin that are headings, items, rows or quotations."""
FRAMES = (
    ("consent", frozenset(COOKIE_GATE), ("cookie",)),
    ("subscribe", LETTERS, ("newsletter", "nyhetsbrev", "boletín", "рассылк")),
)
"""Category, words one of which every notice holds, and the words whose number tells that the document is about the matter."""


class Notice(Record):
    """A line that is a notice, and the category of what it says: "consent" or "subscribe"."""

    span: Span
    category: str


def find_notices(document: Document) -> tuple[Notice, ...]:
    """The cookie and newsletter notices at either end of the document, and invitations between its paragraphs, in order."""
    found = {notice.span: notice for notice in (*_notices(document), *_islands(document))}
    return tuple(sorted(found.values()))


def _islands(document: Document) -> Iterator[Notice]:
    """Invitations to a newsletter that stand alone between blank lines, of one line, the title aside."""
    lines, masked, language = document.lines, document.masked, document.language or "en"
    found, row = list[Span](), 0
    for place in document.places_of(LETTERS):
        at = lines.row(place)
        if at <= row or at == 1:
            continue
        row = at
        whole = lines.span(row)
        span = stripped(masked, whole)
        if not 0 < span.end - span.start <= INVITATION_LENGTH or masked[span.start] in NO_ISLAND:
            continue
        if _is_filled(document, row - 1) or _is_filled(document, row + 1) or not masked[: span.start].strip(MARKERS):
            continue
        text = document.folded[span.start : span.end]
        if _arrives(text, language) or (_is_invitation(text, language) and not tells(text, language)):
            found.append(span)
    if found:
        others = [line for line in document.view(read_lines) if line.start not in {span.start for span in found}]
        counts = [sum(map(document.folded[line.start : line.end].count, SUBJECTS)) for line in others if not line.exact]
        foreign = foreign_starts(document)
        if sum(counts) < (1 if counts and counts[0] else SUBJECT):
            yield from (Notice(span, "subscribe") for span in found if span.start not in foreign)


def _is_filled(document: Document, row: int) -> bool:
    """Whether text stands on the row; there is none above the first one and below the last."""
    if not 0 < row <= len(document.lines):
        return False
    span = document.lines.span(row)
    return bool(document.masked[span.start : span.end].strip())


def _arrives(text: str, language: str) -> bool:
    """Whether the line, in lower case, names what comes to its reader's inbox, without a question or a story."""
    if len(text) > ISLAND or "?" in text or "\0" in text or not any(frame in text for frame in ARRIVALS):
        return False
    return text[0] not in QUOTES and not tells(text, language)


def _notices(document: Document) -> Iterator[Notice]:
    folded = document.folded
    starts = [*document.lines.starts, len(folded)]
    edges = folded[: starts[min(len(starts) - 1, 2 * EDGE)]] + folded[starts[max(0, len(starts) - 1 - 2 * EDGE)] :]
    for category, words, subjects in FRAMES:
        if not any(word in edges for word in words) or not _stands_in_notice(document, words):
            continue
        lines = document.view(read_lines)
        edge = max(LEAST, min(EDGE, len(lines) // 5))
        places = [line for line in (*lines[:edge], *lines[max(edge, len(lines) - edge) :]) if line.end - line.start <= MAX_LENGTH]
        judge = _is_consent if category == "consent" else _is_invitation
        found = [line for line in places if _may_be_notice(document, line) and _has_sentence(document, line, judge)]
        if not found or _is_subject(folded, lines, found, subjects):
            continue
        foreign = foreign_starts(document)
        for line in found:
            if line.start not in foreign:
                yield Notice(Span(line.start, line.end), category)


def _stands_in_notice(document: Document, words: frozenset[str]) -> bool:
    """Whether a line that is not too long for a notice has one of the words; most that name a newsletter are paragraphs."""
    end = 0
    for place in document.places_of(words):
        if place < end:
            continue  # on a line that is too long
        start, end = document.lines.span(document.lines.row(place))
        if len(document.masked[start:end].strip()) <= MAX_LENGTH:
            return True
    return False


def _may_be_notice(document: Document, line: Line) -> bool:
    """Whether the line is no known phrase, no item of a list, no row of a table, no quotation."""
    before = document.masked[document.lines.starts[line.row - 1] : line.start]
    if (line.exact and line.category) or before[-2:] in LIST_MARKS or "|" in before:
        return False
    return document.format == "text" or ">" not in before


def _has_sentence(document: Document, line: Line, judge: Callable[[str, str], bool]) -> bool:
    """Whether at least half of the line are sentences of the kind, or short phrases behind them."""
    text, language = document.folded[line.start : line.end], document.language or "en"
    sentences = [part for part in expression(SENTENCE_ENDS).split(text) if part]
    told = [judge(part, language) for part in sentences]
    if not any(told):
        return False
    if judge is _is_consent and _is_said_by_setter(text):
        return True
    if judge is _is_consent:  # who sets cookies goes on to say what its reader agrees to
        told = [is_told or addresses(part, language) for part, is_told in zip(sentences, told, strict=True)]
    rest = sum(len(part) for part, is_told in zip(sentences, told, strict=True) if not is_told and len(part) > SHORT)
    return 2 * rest <= len(text)


def _is_consent(sentence: str, language: str) -> bool:
    """Whether the sentence, in lower case, is one of a cookie notice."""
    at = min((sentence.index(stem) for stem in COOKIE_STEMS if stem in sentence), default=-1)
    if at < 0 or any(mark in sentence[:at] for mark in QUOTES) or tells(sentence, language):
        return False
    if _is_said_by_setter(sentence):
        return True
    spoken, addressed = speaks(sentence, language), addresses(sentence, language)
    return (spoken and addressed) or ((spoken or addressed) and _is_of_setting(sentence))


def _is_said_by_setter(text: str) -> bool:
    """Whether those who set the cookies speak."""
    from provlint.rules.residue._cookies import COOKIES

    return any(frame in text for frame in COOKIES)


def _is_of_setting(sentence: str) -> bool:
    """Whether cookies are set in the sentence, by whomever."""
    from provlint.rules.residue._cookies import SETTINGS

    return any(frame in sentence for frame in SETTINGS)


def _is_invitation(sentence: str, language: str) -> bool:
    """Whether the sentence, in lower case, invites its reader to a newsletter."""
    begun = words_in(sentence[:INVITATION_LENGTH])[:3]
    invites = bool(begun) and (begun[0] in INVITATIONS or (begun[0] in NOW and not INVITATIONS.isdisjoint(begun[1:])))
    if not invites and len(sentence) <= SHORT:
        invites = not LAST.isdisjoint(words_in(sentence)[-1:]) and not tells(sentence, language)
    frames = [frame for frame in NEWSLETTERS if frame in sentence]
    if sentence[0] in QUOTES or any(_is_quoted(frame, sentence) for frame in frames):
        return False
    if frames and (invites or any(_begins_clause(frame, sentence) for frame in frames)):
        return True
    if frames:
        return addresses(sentence, language) and not tells(sentence, language)
    if not invites or len(sentence) > INVITATION_LENGTH or "\0" in sentence:
        return False  # a link is the author's own
    return (is_ended(sentence) or len(sentence) <= SHORT) and any(stem in sentence for stem in LETTER_STEMS)


def _is_quoted(frame: str, sentence: str) -> bool:
    """Whether a quotation is open where the frame stands."""
    before = sentence[: sentence.index(frame)]
    return before.count('"') % 2 == 1 or any(mark in before for mark in QUOTES)


def _begins_clause(frame: str, sentence: str) -> bool:
    """Whether the sentence or a clause of it begins with the frame: "To continue reading, subscribe to our newsletter."."""
    return sentence.startswith(frame) or f", {frame}" in sentence


def _is_subject(folded: str, lines: Sequence[Line], found: Sequence[Line], subjects: tuple[str, ...]) -> bool:
    """Whether the document is about the matter: its title names it, or other lines than furniture do again and again."""
    others = [folded[line.start : line.end] for line in lines if line not in found and not line.exact]
    counts = [sum(map(text.count, subjects)) for text in others]
    titled = bool(counts) and counts[0] > 0 and lines[0] not in found and not lines[0].category
    return sum(counts) >= (1 if titled else SUBJECT)
