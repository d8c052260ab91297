"""Whether a few words at a document's end begin like a sentence and are no phrase of a page, no name and no wish.

Apart from `_open_paragraph.py`, since few documents end in so few words without a mark. Interface phrases are told by
their words: one in a hundred beginnings of sentences consists of them, and nearly every button and prompt below an article.
"""

from __future__ import annotations

from provlint.rules.truncation._case import FEW, INVITATIONS, OPEN, OPENING, WORDS
from provlint.rules.truncation._lines import bare, is_closed
from provlint.rules.truncation._signs import SET_APART, is_headline, stopping_word, tail_language

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from provlint.rules.truncation._case import Case

STUMPS = 2
"""Closed paragraphs from which fewer than four words may be the beginning of a sentence."""
COMMON = 0.7
"""Share of words that stand in interface phrases from which a line may be one."""
FURNITURE = 80
"""Code points below which an open line is no prose."""
LEAKED = ("null", "undefined", "nan", "none")
"""What programs print for a value they have not, in lines that are no prose."""
WISHES = frozenset({
    "amen", "bon", "bonne", "buon", "buona", "buen", "buena", "buenas", "buenos", "bom", "boa", "good", "goda", "gode", "god",
    "gott", "guten", "gute", "viel", "viele", "vielen", "veel", "liebe", "lieber", "smakelijk", "dobrou", "dobrú", "hyvää", "jó",
    "kellemes", "καλή", "καλό", "poftă", "selamat", "afiyet", "smacznego", "приятного", "смачного", "thanks", "thank", "danke",
    "merci", "gracias", "obrigado", "obrigada", "grazie", "bedankt", "dank", "tack", "tak", "takk", "kiitos", "dziękuję",
    "dziękujemy", "děkuji", "děkujeme", "спасибо", "дякую", "teşekkürler", "terima", "köszönöm", "köszönjük", "ευχαριστώ",
    "mulțumesc", "cheers", "enjoy", "regards", "best", "kind", "love", "yours", "sincerely", "mit", "cordialement", "saludos",
    "abraços", "saluti", "groeten", "groetjes", "pozdrawiam", "pozdrav", "hälsningar", "hilsen", "terveisin", "üdvözlettel",
    "bisous", "ciao", "please", "bitte", "via", "by", "reuters",
})  # fmt: skip
"""What thanks, wishes, greetings and agencies' names begin with."""
CLOSING = frozenset({
    "end", "ende", "fin", "fine", "fim", "einde", "slut", "slutt", "koniec", "konec", "конец", "кінець", "son", "sfârșit", "vége",
    "τέλος", "loppu", "continued", "continuará", "continua", "fortsetzung", "vervolg", "продолжение", "продовження", "devamı",
    "serves", "makes", "yields", "ergibt", "photo", "photos", "photograph", "photographs", "picture", "pictures", "drawing",
    "drawings", "illustration", "illustrations", "foto", "fotos", "fotografie", "text", "texte", "texto", "testo", "tekst",
    "текст", "фото", "words", "written", "translated", "adapted", "published", "posted", "filed", "reprinted", "edited",
    "traduit", "traducido", "traduzido", "tradotto", "übersetzt", "vertaald", "перевод", "переклад", "tickets", "ticket",
    "admission", "doors", "entry", "free", "eintritt", "entrée", "entrada", "ingresso", "toegang", "wstęp", "vstup", "вход",
    "вхід", "inträde", "entré", "your", "yours", "made", "have", "ihr", "ihre", "euer", "eure",
    "editor", "editors", "note", "source", "sources", "quelle", "fonte", "fuente",
})  # fmt: skip
"""What last lines begin with that say that the text is over, who made it, for how many it is enough or what it costs."""
QUESTIONS = frozenset({
    "how", "why", "what", "where", "who", "wie", "warum", "was", "wo", "wer", "weshalb", "comment", "pourquoi", "où", "qui",
    "cómo", "qué", "dónde", "quién", "como", "onde", "quem", "come", "perché", "dove", "chi", "hoe", "waarom", "wat", "waar",
    "hur", "varför", "vad", "var", "hvordan", "hvorfor", "hvad", "hva", "hvor", "miten", "miksi", "mitä", "missä", "jak",
    "dlaczego", "gdzie", "kto", "proč", "kam", "kde", "kdo", "ako", "prečo", "как", "почему", "зачем", "где", "куда", "кто",
    "як", "чому", "де", "хто", "nasıl", "neden", "nerede", "bagaimana", "mengapa", "cum", "unde", "cine", "hogyan", "miért",
    "πώς", "γιατί", "πού", "så", "so", "zo", "così", "así", "tak", "takhle", "ainsi", "assim",
})  # fmt: skip
"""What titles begin with that are no sentences, and questions, which end in a mark of their own."""
GREETINGS = frozenset({
    "saludo", "abrazo", "beso", "abraço", "beijo", "saluto", "abbraccio", "freundlichen", "besten", "lieben", "herzlichen",
    "lieve", "vriendelijke", "memory", "loving",
    "vänlig", "vänliga", "venlig", "vennlig", "drag", "stimă", "уважением", "любовью", "повагою", "любов'ю",
    "szeretettel", "lásky", "pozdravem", "poważaniem", "amitiés",
})  # fmt: skip
"""Second words of such lines, whose first ones open sentences as well ("Mit besten Grüßen", "Un abrazo")."""
VERBAL = {
    "en": """is are was were has have had will would can could may might must should do does did he she they we it there not said
        says made came went took began""",
    "de": """ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten soll sollen sollte muss
        müssen musste will wollen wollte darf er es ich man nicht gibt kam ging sich""",
    "fr": """est sont était étaient a ont avait avaient sera seront fut peut peuvent doit doivent fait font va vont il ils elle
        elles on je pas se""",
    "es": "es son era eran está están ha han había fue fueron será puede pueden debe hay tiene tienen tenía hace se no",
    "pt": "é são era eram está estão foi foram há tem têm tinha será pode podem deve não se ele ela",
    "it": "è sono era erano ha hanno aveva fu sarà può possono deve si non",
    "nl": """is zijn was waren heeft hebben had hadden wordt worden werd werden kan kunnen zal zullen moet moeten hij zij ze we ik
        niet er""",
    "sv": "är var har hade ska skall kan kunde blir blev finns får vill måste han hon vi jag man inte",
    "da": "er var har havde skal kan kunne bliver blev vil må han hun vi jeg man ikke",
    "no": "er var har hadde skal kan kunne blir ble vil må han hun vi jeg man ikke",
    "fi": "on ovat oli olivat ei eivät voi voivat saa hän he se",
    "pl": "jest są był była było byli były będzie będą ma mają miał miała może mogą nie się",
    "cs": "je jsou byl byla bylo byli byly bude budou má mají měl měla může se si není",
    "sk": "je sú bol bola bolo boli boli bude budú má majú mal môže sa si nie",
    "ru": "был была было были будет будут есть нет не может могут стал стала стали он она они мы я",
    "uk": "був була було були буде будуть є немає не може можуть став стала стали він вона вони ми я",
    "bg": "е са беше бяха ще има имат не се може той тя те",
    "hr": "je su bio bila bilo bili će ima imaju nije nisu se može",
    "tr": "değil var yok oldu olacak olduğunu",
    "id": "akan telah sudah sedang tidak bisa dapat adalah mereka ia dia kami",
    "ro": "este sunt era erau a au avea aveau va vor poate pot nu se",
    "hu": "van vannak volt voltak lesz lesznek nem lett lehet",
    "el": "είναι ήταν έχει έχουν είχε είχαν θα δεν μπορεί πρέπει",
    "vi": "là đã đang sẽ có không được bị",
    "ca": "és són era eren ha han va van hi no",
}
"""Language → auxiliaries, subject pronouns and negations, one of which most sentences have, and few captions and titles."""
LABELLING = frozenset({
    "af", "at", "av", "avec", "bei", "bij", "by", "bởi", "chez", "com", "con", "da", "dal", "dari", "de", "di", "din", "do",
    "door", "du", "for", "fra", "from", "från", "hos", "in", "la", "med", "met", "mit", "na", "od", "of", "oleh", "on",
    "pada", "par", "pe", "per", "por", "przez", "to", "từ", "van", "via", "vom", "von", "w", "with", "z", "в", "від", "для",
    "з", "из", "на", "от", "с",
})  # fmt: skip
"""Prepositions behind which labels lose a name that was a link ("Photo by", "Filed under")."""


def is_beginning(case: Case) -> bool:
    """Whether one to three words behind finished sentences begin like a sentence ("Then I", "Councillors voted"), in prose.

    No name, nothing that invites or wishes: two words and more end in lower case, one alone is frequent in the language.
    """
    if not case.norm.without_exception or case.extent < OPEN:
        return False
    words = bare(case.last).lstrip(OPENING).split()
    if not 0 < len(words) < WORDS or not words[0][:1].isupper() or not all(map(_is_plain, words)):
        return False
    if _share_of_phrases(case, words) >= COMMON:
        return False
    if len(words) > 1:
        return words[-1].islower()
    from provlint.document.home import known_words

    return (
        case.norm.total + case.finished >= FEW
        and words[0][1:].islower()
        and words[0].lower() in known_words(tail_language(case.document))
    )


def stands_alone(case: Case) -> bool:
    """Whether the line is like a sentence, has a word that most sentences have, and is the only open one of its kind."""
    verbal = VERBAL.get(tail_language(case.document), "").split()
    return any(word.strip(",") in verbal for word in case.text.lower().split()) and is_lone(case)


def is_lone(case: Case) -> bool:
    """Whether the line is like a sentence, and no other short line of the text but its first one is open: pages have several."""
    if case.tail.trailers or not _is_sentence_like(case):
        return False
    above = case.document.masked[: case.tail.prose.start].strip("\0 \t\r\n").split("\n")
    letter = above[0].rstrip("\0 \t\r").endswith(",")  # "Dear all,"
    lines = (line.strip("\0 \t\r") for line in above[not letter :])
    return not any(line and len(line) < FURNITURE and not line.startswith(SET_APART) and not is_closed(line) for line in lines)


def is_at_home(case: Case) -> bool:
    """Whether a word of the line but its last one is frequent in the document's language; foreign interface lines have none."""
    from provlint.document.home import known_words

    known = known_words(tail_language(case.document))
    return any(word.strip(",") in known for word in case.text.lower().split()[:-1])


def is_stump(case: Case) -> bool:
    """Whether words that begin like a sentence end in one behind which a sentence goes on, and behind which no name was lost."""
    word = case.text.split()[-1]
    if not word.islower() or word in LABELLING or not stopping_word(case.document, " " + word):
        return False
    return is_lone(case)


def _is_sentence_like(case: Case) -> bool:
    """Whether a few words below closed paragraphs are no headline, no title with a number and no phrase of an interface."""
    words = [word.strip(",") for word in case.text.split()]
    if case.norm.total < STUMPS or len(words) < 2 or not all(map(_is_plain, words)) or not words[0][0].isupper():
        return False
    if is_headline(case.text) or any((word.isupper() and len(word) > 1) or word.lower() in LEAKED for word in words):
        return False
    return _share_of_phrases(case, words) < COMMON


def _share_of_phrases(case: Case, words: Sequence[str]) -> float:
    """Which share of the words stand in interface phrases of the language; 1 where the first one invites or wishes."""
    from provlint.document.interface import words_of_phrases
    from provlint.rules.residue._sentences import INVITATIONS as OFFERS

    first = words[0].lower()
    if any(first in known for known in (WISHES, CLOSING, QUESTIONS, OFFERS)) or first in INVITATIONS.split():
        return 1
    if first.partition("-")[0] in OFFERS or not GREETINGS.isdisjoint(map(str.lower, words[1:2])):
        return 1
    phrases = words_of_phrases(tail_language(case.document))
    return sum(word.lower() in phrases for word in words) / len(words)


def _is_plain(word: str) -> bool:
    """Whether a word is of letters, apart from an apostrophe or hyphen in it and a comma behind it."""
    return word.rstrip(",").replace("'", "").replace("’", "").replace("-", "").isalpha()
