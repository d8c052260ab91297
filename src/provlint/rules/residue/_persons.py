"""Who speaks to whom, by language: a notice says "we" or "this site" and addresses its reader, a report does neither.

Words of single languages, so that "je" is the reader in Dutch and the writer in French. Where blanks stand between words, whole
words are asked for (_ stands for a blank), and beginnings of words where a tilde follows; else any place in the sentence.
"""

from __future__ import annotations

from provlint.lazy import cache

SPEAKER = {
    "en": "we our us this~ ourselves",
    "de": "wir uns unser~ diese_seite~ dieser_seite~ diese_web~ diese_inter~ dieser_web~ dieser_dienst",
    "fr": "nous notre nos ce_site cette_page ce_portail",
    "es": "este_sitio esta_web esta_página esta_tienda nuestr~ usamos utilizamos empleamos esta_tienda este_portal",
    "it": "questo_sito nostr~ utilizziamo usiamo questa_pagina",
    "pt": "este_site este_sítio esse_site nosso~ nossa~ usamos utilizamos",
    "nl": "wij we onze ons deze_website deze_site deze_pagina",
    "sv": "vi vår våra vårt oss denna_webb~ här_webb~ denna_sida",
    "da": "vi vores os denne_hjemmeside dette_website denne_side dette_nettsted~ denne_nettsid~ dette_websted",
    "no": "vi vår våre vårt oss dette_nettsted~ denne_nettsid~ denne_nettbutikk~ denne_siden",
    "fi": "käytämme sivustomme sivustollamme tämä_sivusto tällä_sivustolla",
    "el": "μας χρησιμοποιούμε αυτός_ο_ιστότοπος",
    "pl": "nasz~ ta_strona ten_serwis ta_witryna ten_sklep ten_portal używamy stosujemy wykorzystujemy my strona_korzysta "
    "strona_używa strona_wykorzystuje serwis_korzysta serwis_używa serwis_wykorzystuje witryna_korzysta witryna_używa",
    "cs": "naš~ náš tento_web tato_stránka používáme tyto_stránky tato_webová tyto_webové tento_e_shop",
    "sk": "naš~ náš tento_web táto_stránka používame táto_webová tieto_stránky",
    "ru": "мы наш~ этот_сайт данный_сайт этом_сайте",
    "uk": "ми наш~ цей_сайт цьому_сайті",
    "tr": "sitemiz~ bu_site~ bu_web kullanıyoruz",
    "id": "kami situs_ini web_ini laman_ini",
    "ro": "acest_site nostru noastr~ folosim utilizăm",
    "hu": "weboldalunk~ honlapunk~ oldalunk~ ez_az_oldal használunk ez_a_weboldal",
    "ca": "nostr~ aquest_lloc aquest_web utilitzem",
    "bg": "ние наш~ този_сайт",
    "hr": "naš~ ova_stranica koristimo",
    "ja": "当サイト 本サイト 当社 このサイト 弊社 当ウェブ このウェブ",
    "zh": "我们 我們 本网 本網 本站 此网站",
    "ko": "당사 저희 본~ 우리 웹사이트 사이트는",
    "vi": "trang_web_này website_này chúng_tôi",
}
"""Language → words of those who set cookies and send letters."""
READER = {
    "en": "you your yours",
    "de": "ihnen ihr ihre ihrer ihren ihrem du dein~ dir sie_sich stimmen_sie erklären_sie akzeptieren_sie",
    "fr": "vous votre vos",
    "es": "tu tus usted su te si_continúa~ al_navegar al_continuar aceptas acepta al_seguir",
    "it": "tu tuo tua tuoi ti vostra proseguendo continuando navigando acconsenti accetti",
    "pt": "você seu sua seus tua teu ao_continuar ao_navegar concorda aceita",
    "nl": "je jouw jij u uw",
    "sv": "du din ditt dina dig",
    "da": "du din dit dine dig",
    "no": "du din ditt dine deg",
    "fi": "sinun sinulle sinua hyväksyt voit jatkamalla",
    "el": "σας σου συνεχίζοντας",
    "pl": "twój twoj~ twoich ci cię państwa państwu korzystając wyrażasz wyrażają zgadzasz akceptujesz",
    "cs": "vám vás vaš~ souhlasíte",
    "sk": "vám vás vaš~ súhlasíte",
    "ru": "вы вам вас ваш~ продолжая",
    "uk": "ви вам вас ваш~ продовжуючи",
    "tr": "siz size sizin deneyiminiz~ devam_ederek",
    "id": "anda",
    "ro": "dvs dumneavoastră tău ta continuând vă",
    "hu": "ön önnek elfogadja továbbhaladva",
    "ca": "vostè vostra teva teu",
    "bg": "вие ви вас ваш~",
    "hr": "vaš~ vam vas pristajete",
    "ja": "あなた お客様 皆様 ください 同意 いただ ご利用",
    "zh": "您 你",
    "ko": "귀하 여러분 동의",
    "vi": "bạn",
}
"""Language → words of those to whom a notice is addressed."""
WRITER = {
    "en": "i my me",
    "de": "ich mein~ mir mich",
    "fr": "je j mon",
    "es": "yo mi",
    "it": "io mio",
    "pt": "eu meu",
    "nl": "ik mijn",
    "sv": "jag min",
    "da": "jeg min",
    "no": "jeg min",
    "ru": "я мне",
    "uk": "я мені",
    "pl": "mnie mój",
}
"""Language → words of somebody who tells of himself: no notice."""
UNSPACED = ("ja", "zh", "ko")
"""Languages in which the words are looked for anywhere."""
_NO_WORD = {ord(char): " " for char in ".,:;!?()[]*_\"'“”„«»’‘–—-/|…"}


def speaks(sentence: str, language: str) -> bool:
    """Whether "we" or "this site" stands in the sentence, given in lower case."""
    return _holds(SPEAKER.get(language, ""), sentence, language)


def addresses(sentence: str, language: str) -> bool:
    """Whether the sentence addresses its reader."""
    return _holds(READER.get(language, ""), sentence, language)


def tells(sentence: str, language: str) -> bool:
    """Whether somebody tells of himself in the sentence."""
    return _holds(WRITER.get(language, ""), sentence, language)


def words_in(sentence: str) -> list[str]:
    """The words of the sentence, parted at blanks and at all signs."""
    return sentence.translate(_NO_WORD).split()


def _holds(words: str, sentence: str, language: str) -> bool:
    parts = _split(words)
    if language in UNSPACED:
        return any(part.rstrip("~").strip() in sentence for part in parts)
    text = f" {' '.join(words_in(sentence))} "
    return any(part in text for part in parts)


@cache
def _split(words: str) -> tuple[str, ...]:
    """As they are looked for in a text of words with a blank at both ends."""
    parts = [word.replace("_", " ") for word in words.split(" ") if word]
    return tuple([f" {part[:-1]}" if part.endswith("~") else f" {part} " for part in parts])
