"""Whether a few words at a document's end begin like a sentence and are no phrase of a page, no name and no wish.

Apart from `_open_paragraph.py`, since few documents end in so few words without a mark. Interface phrases are told by
their words: one in a hundred beginnings of sentences consists of them, and nearly every button and prompt below an article.
"""

from __future__ import annotations

from provlint.document.function_words import words_of
from provlint.rules.truncation._case import FEW, INVITATIONS, OPEN, OPENING, WORDS, function_words, has_comma
from provlint.rules.truncation._lines import bare, is_closed, is_vowel_sign
from provlint.rules.truncation._scripts import is_caseless
from provlint.rules.truncation._signs import SET_APART, is_opener, stopping_word, tail_language

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from provlint.rules.truncation._case import Case

STUMPS = 2
"""Closed paragraphs from which fewer than four words may be the beginning of a sentence."""
FIRST, LONG_LINE, LABEL = 4, 8, 5
"""Words from which a line below a title may be the first sentence of a text, from which one with a comma is no caption,
and from which one is no label."""
TITLE = 12
"""Code points that a title has at least."""
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
    """Whether the line is a clause, or long, is no farewell or notice, and is the only open one of its kind in the text.

    Of 26,000 clean documents, fifteen end in a lone open line, most of them in an invitation or a farewell; of cuts in the first
    sentence of a paragraph nearly all do.
    """
    if not is_lone(case):
        return False
    from provlint.rules.truncation._clause_words import NOTICES, is_clause

    language, words = tail_language(case.document), [word.strip(",،") for word in case.text.lower().lstrip(OPENING).split()]
    if not is_clause(words, language) and (len(words) < LONG_LINE or not has_comma(case.text)):
        return False
    if not set(NOTICES.get(language, "").split()).isdisjoint(words):
        return False
    return len(words) >= WORDS or function_words(case.document, case.text) > 0


def is_first_sentence(case: Case) -> bool:
    """Whether the line is like a sentence and stands below nothing but a title, in a text that was cut in its first paragraph."""
    words = [word.strip(",،") for word in case.text.lstrip(OPENING).split()]
    if len(words) < FIRST or case.finished or case.norm.total or case.tail.trailers or "\n" in case.text:
        return False
    document = case.document
    start = document.front_matter.span.end if document.front_matter else 0
    title = bare(document.masked[start : case.tail.prose.start].strip("\0\r\n\t "))
    if (len(title) < TITLE and not start) or "\n" in title or is_closed(title) or title.endswith(","):
        return False
    return (words[0][:1].isupper() or is_caseless(words[0][:1])) and function_words(case.document, case.text) > 0


def is_lone(case: Case) -> bool:
    """Whether the line is like a sentence, and no other short line of the text but its first one is open: pages have several."""
    return not case.tail.trailers and _is_sentence_like(case) and is_only_open(case)


def is_first_word(case: Case) -> bool:
    """Whether a word that opens sentences stands alone: a function word, or a frequent one, cut or not, of no interface."""
    word = case.text.lstrip(OPENING)
    if case.tail.trailers or case.norm.total < STUMPS or not word.isalpha() or word[1:] != word[1:].lower():
        return False
    folded, language = word.lower(), tail_language(case.document)
    if any(folded in known for known in (WISHES, CLOSING, LABELLING)) or folded in INVITATIONS.split():
        return False
    from provlint.document.home import known_words
    from provlint.document.interface import words_of_phrases

    known = known_words(language)
    frequent = folded in known and folded not in words_of_phrases(language)
    piece = not frequent and folded not in known and bool(known.longer(folded, len(folded) + 1))
    return (frequent or piece or is_opener(case.document, word)) and is_only_open(case)


def follows_prose(case: Case) -> bool:
    """Whether the last line above is long and finished: headings may stand further up, but a page's lines follow each other."""
    above = case.document.masked[: case.tail.prose.start].rstrip("\0 \t\r\n").rpartition("\n")[2]
    return len(above) >= FURNITURE and is_closed(above)


def is_only_open(case: Case) -> bool:
    """Whether no other short line of the text but its first one ends without a mark."""
    above = case.document.masked[: case.tail.prose.start].strip("\0 \t\r\n").split("\n")
    letter = above[0].rstrip("\0 \t\r").endswith(",")  # "Dear all,"
    lines = (line.strip("\0 \t\r") for line in above[not letter :])
    return not any(line and len(line) < FURNITURE and not line.startswith(SET_APART) and not is_closed(line) for line in lines)


def is_at_home(case: Case) -> bool:
    """Whether a word of the line but its last one is frequent in the document's language; foreign interface lines have none."""
    from provlint.document.home import known_words

    known = known_words(tail_language(case.document))
    return any(word.strip(",") in known for word in case.text.lower().split()[:-1])


def is_worth_a_look(case: Case) -> bool:
    """Whether a lone line of few words is in the document's language, or a clause: enough for a warning."""
    if not is_lone(case):
        return False
    from provlint.rules.truncation._clause_words import is_clause

    words = [word.strip(",،") for word in case.text.lower().split()]
    return is_at_home(case) or is_clause(words, tail_language(case.document))


def is_stump(case: Case) -> bool:
    """Whether words that begin like a sentence end in one behind which a sentence goes on, and behind which no name was lost."""
    word = case.text.split()[-1]
    label = word in LABELLING and len(case.text.split()) < LABEL
    return word.islower() and not label and bool(stopping_word(case.document, " " + word)) and is_lone(case)


def _is_sentence_like(case: Case) -> bool:
    """Whether a few words below closed paragraphs are no headline, no title with a number and no phrase of an interface."""
    words = [word.strip(",") for word in case.text.lstrip(OPENING).split()]
    if not case.norm.total or len(words) < 2 or not all(map(_is_plain, (words[0], *words[-2:]))):
        return False
    if len(words) - sum(map(_is_plain, words)) > len(words) // LONG_LINE:  # in long ones there may be a year
        return False
    if not words[0][0].isupper() and not (is_caseless(words[0][0]) and len(words) >= WORDS):
        return False
    if case.is_headline or any((word.isupper() and len(word) > 1) or word.lower() in LEAKED for word in words):
        return False
    return _share_of_phrases(case, words) < COMMON


def _share_of_phrases(case: Case, words: Sequence[str]) -> float:
    """Which share of the words stand in interface phrases of the language; 1 where the first one invites or wishes.

    Of a line of several words only those are asked for that are no function words, which stand in phrases as in all prose.
    """
    from provlint.document.interface import words_of_phrases
    from provlint.rules.residue._sentences import INVITATIONS as OFFERS

    first = words[0].lower()
    if any(first in known for known in (WISHES, CLOSING, QUESTIONS, OFFERS)) or first in INVITATIONS.split():
        return 1
    if first.partition("-")[0] in OFFERS or not GREETINGS.isdisjoint(map(str.lower, words[1:2])):
        return 1
    language = tail_language(case.document)
    phrases, grammar = words_of_phrases(language), words_of(language)
    told = [word for word in map(str.lower, words) if len(words) < FEW or word not in grammar]
    return sum(word in phrases for word in told) / max(len(told), 1)


def _is_plain(word: str) -> bool:
    """Whether a word is of letters, apart from an apostrophe or hyphen in it and a comma behind it."""
    word = word.rstrip(",،").replace("'", "").replace("’", "").replace("-", "")
    return word.isalpha() or (not word.isascii() and all(char.isalpha() or is_vowel_sign(char) for char in word))
