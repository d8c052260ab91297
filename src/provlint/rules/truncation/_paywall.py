"""Finds the sentences with which publishers close the free part of a text; their frames stand in `_paywall_frames`."""

from __future__ import annotations

from provlint.expressions import IGNORECASE, expression
from provlint.finding import Span
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
    "free trial", "courtesy of", "medlem", "logga in", "log ind", "logg inn", "inlog", "zaloguj", "wykup", "pozostało",
    "zarejestr", "tilaa", "lees verder", "verder te lezen",
    "přihl", "registrace",
    "registrujte", "registreer", "registrier", "kirjaudu", "rekisteröidy", "üye", "giriş yap", "kayıt ol",
    "đăng ký", "đăng nhập", "登録", "ログイン",
    "購入", "注册", "註冊",
    "会员", "會員", "로그인", "가입", "결제",
    "اشترك", "اشتراك", "سجل", "الدخول", "للمشتركين", "सब्सक्राइब", "सदस्य",
    "लॉग", "साइन",
    "συνδρομ", "συνδεθ", "autentific", "conecte", "cont ", "előfizet", "увійд", "зареєстр", "зарегистр", "авториз", "einlogg",
    "accesso", "iscriviti", "hazte", "límite de ", "limite de ", "monthly limit", "article limit", "your limit", "mit plus",
    "predplat", "verder lezen", "kup dostęp", "thuê bao", "thành viên", "hội viên", "abonaț", "abonează", "fizessen elő",
    "абонат",
    "pretplat", "претплат", "naročnik", "créez un compte", "hágase",
)  # fmt: skip
"""One of these, in lower case, stands in every notice."""
WORDS, LONGEST = frozenset(GATE), max(map(len, GATE))


def find_notices(document: Document) -> tuple[Span, ...]:
    """The paywall notices among the last lines, in order; those in quotation marks are talk about paywalls."""
    if not has_word(document, Span(_tail(document.text), len(document.text))):
        return ()
    document = document.view(unfenced) or document
    found = []
    for line in last_lines(document, LINES):
        text = document.masked[line.start : line.end]
        lowered = text.lower()
        if len(text) <= MAX_LINE and any(map(lowered.__contains__, GATE)):
            match = _frame(text, lowered)
            if match and not _quoted(text[: match.start()]):
                found.append(Span(line.start + match.start(), line.start + len(text[: match.end()].rstrip())))
    return tuple(reversed(found))


def has_word(document: Document, span: Span) -> bool:
    """Whether a word of the gate begins within the span, or close behind it where the search of a long run has not found all."""
    places = document.view(_found_words)
    if places is None:
        return any(map(document.lowered[span.start : span.end + LONGEST].__contains__, GATE))
    return any(span.start <= place < span.end for place in places)


def _found_words(document: Document) -> list[int] | None:
    return document.searched(WORDS)


def _tail(text: str) -> int:
    """Where the last lines begin, or before: a rough look that makes no view."""
    end = len(text)
    for _ in range(LINES):
        while end and text[end - 1].isspace():
            end -= 1
        end = max(text.rfind("\n", 0, end), text.rfind("\r", 0, end), 0)
    return end


def _quoted(before: str) -> bool:
    """Whether a quotation is open at the end of what stands before a notice on its line."""
    return before.count('"') % 2 == 1 or any(
        before.rfind(opening) > before.rfind(closing) for opening, closing in ("“”", "„“", "«»", "「」")
    )


def _frame(line: str, lowered: str) -> re.Match[str] | None:
    """The first match of a frame in the line, of those that begin at one place the first frame's.

    Each is searched for by itself, where it can be: an expression of all of them tries each at every place.
    """
    first = None
    from provlint.rules.truncation._paywall_frames import FRAMES
    from provlint.rules.truncation._paywall_more import MORE
    from provlint.rules.truncation._paywall_onward import ONWARD

    for needed, pattern in (*FRAMES, *ONWARD, *MORE):
        if any(map(lowered.__contains__, needed)):
            match = expression(pattern, IGNORECASE).search(line)
            if match and (first is None or match.start() < first.start()):
                first = match
    return first
