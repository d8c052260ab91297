"""What stands at the foot of pages alone: under which words the text is filed ("Tags: compost, soil"), and whose rights they are.

Both are found among the last lines only. Key words of an abstract are its author's, and a © without "all rights reserved" says
whose the text is, unless a publisher's name stands behind it.
"""

from __future__ import annotations

from provlint.document.interface import normal_line
from provlint.rules.residue._lines import is_ended

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from provlint.document import Document
    from provlint.rules.residue._lines import Line

LAST = 4
"""Lines from the end in which they stand."""
LONGEST = 160
"""Code points of the longest such line."""
STEM = 6
"""Letters by which a word is known in another form."""
MOST, WORDS = 15, 5
"""Words under which a text is filed, and the parts that one of them has, at most."""
ABSTRACTS = (
    "abstract", "résumé", "zusammenfassung", "resumen", "resumo", "riassunto", "sommario", "аннотация", "анотація",
    "streszczenie", "samenvatting", "摘要", "要旨", "초록", "özet", "abstrak", "الملخص", "چکیده",
)  # fmt: skip
"""What an abstract is headed by: the key words below are its author's."""
TAGS = {
    "en": "tags;tag;tagged;tagged with;tagged as;tagged in;filed under;filed in;posted in;posted under;categories;related tags"
    ";topics",
    "de": "schlagwörter;schlagworte;schlagwort;tags;stichworte;stichwörter;verschlagwortet mit;kategorien;abgelegt unter;themen",
    "fr": "mots clés;mots clefs;tags;étiquettes;étiqueté;classé dans;publié dans;catégories;thèmes",
    "es": "etiquetas;etiquetado;etiquetado como;tags;archivado en;publicado en;categorías;palabras clave;temas relacionados"
    ";temas",
    "pt": "tags;marcadores;etiquetas;palavras chave;arquivado em;categorias;tópicos;assuntos;temas",
    "it": "tag;tags;etichette;argomenti;parole chiave;archiviato in;categorie",
    "nl": "tags;trefwoorden;categorieën;geplaatst in;labels",
    "sv": "taggar;etiketter;ämnen;kategorier;nyckelord;publicerad i",
    "da": "tags;emneord;kategorier;emner;nøgleord",
    "no": "stikkord;emneord;tagger;kategorier;emner",
    "fi": "avainsanat;asiasanat;tunnisteet;aiheet;kategoriat",
    "pl": "tagi;słowa kluczowe;etykiety;kategorie;tematy;tag",
    "cs": "štítky;tagy;klíčová slova;kategorie;témata;rubriky",
    "sk": "štítky;tagy;kľúčové slová;kategórie;témy",
    "hu": "címkék;címke;kulcsszavak;kategóriák;tagek",
    "ro": "etichete;taguri;tag uri;tags;cuvinte cheie;categorii",
    "ru": "теги;тэги;метки;ключевые слова;рубрики;категории;темы",
    "uk": "теги;мітки;ключові слова;категорії;рубрики;теми",
    "bg": "етикети;тагове;ключови думи;категории",
    "hr": "oznake;tagovi;ključne riječi;kategorije",
    "sr": "oznake;tagovi;ознаке;тагови;ključne reči;кључне речи",
    "el": "ετικέτες;tags;λέξεις κλειδιά;κατηγορίες",
    "tr": "etiketler;etiket;anahtar kelimeler;kategoriler",
    "id": "tag;tags;label;kata kunci;topik;kategori",
    "vi": "từ khóa;từ khoá;thẻ;tags;chủ đề;chuyên mục",
    "ca": "etiquetes;categories;paraules clau",
    "ar": "الكلمات المفتاحية;كلمات مفتاحية;وسوم;الوسوم;كلمات دلالية;الكلمات الدلالية;تصنيفات",
    "fa": "برچسب ها;برچسب;کلیدواژه;کلمات کلیدی",
    "he": "תגיות;תגים;תגיות קשורות",
    "hi": "टैग;टैग्स",
    "ja": "タグ;キーワード;カテゴリ;カテゴリー",
    "zh": "标签;標籤;关键词;關鍵字;关键字;關鍵詞",
    "ko": "태그;키워드",
}
"""Language → labels of the words under which a text is filed, in normal form."""
KEY_WORDS = frozenset({
    "anahtar kelimeler", "asiasanat", "avainsanat", "cuvinte cheie", "kata kunci", "ključne reči", "ključne riječi",
    "klíčová slova", "kulcsszavak", "kľúčové slová", "mots clefs", "mots clés", "nyckelord", "nøgleord", "palabras clave",
    "palavras chave", "paraules clau", "parole chiave", "słowa kluczowe", "từ khoá", "từ khóa", "λέξεις κλειδιά",
    "ключевые слова", "ключови думи", "ключові слова", "кључне речи", "الكلمات المفتاحية", "كلمات مفتاحية", "کلمات کلیدی",
    "کلیدواژه", "キーワード", "关键字", "关键词", "關鍵字", "關鍵詞", "키워드",
})  # fmt: skip
"""Those of the labels that authors of papers and of software have, too: a page's where other furniture stands beside it."""
LICENCES = ("licen", "lizenz", "copyright", "licença", "лиценз", "ліценз", "lisans", "许可", "授权", "ライセンス", "라이선스")
"""What the headings of licences hold."""
RIGHTS = (
    "all rights reserved", "alle rechte vorbehalten", "tous droits réservés", "todos los derechos reservados",
    "todos os direitos reservados", "tutti i diritti riservati", "alle rechten voorbehouden", "alla rättigheter förbehåll",
    "alle rettigheder forbehold", "alle rettigheter", "kaikki oikeudet pidätetään", "wszelkie prawa zastrzeżone",
    "wszystkie prawa zastrzeżone", "všechna práva vyhrazena", "všetky práva vyhradené", "minden jog fenntartva",
    "toate drepturile rezervate", "все права защищены", "всі права захищен", "усі права захищен", "всички права запазени",
    "sva prava pridržana", "sva prava zadržana", "με επιφύλαξη παντός δικαιώματος", "tüm hakları saklıdır",
    "hak cipta dilindungi", "bảo lưu mọi quyền", "tots els drets reservats", "جميع الحقوق محفوظة",
    "prohibida su reproducción", "prohibida la reproducción", "riproduzione riservata",
    "reproduction interdite", "proibida a reprodução", "nachdruck verboten", "kopírování zakázáno", "копирование запрещено",
    "כל הזכויות שמורות", "सर्वाधिकार सुरक्षित", "版权所有", "版權所有", "禁止转载", "禁止轉載", "未经授权", "無断転載",
    "무단 전재", "무단전재",
)  # fmt: skip
"""What says that the rights are reserved, in normal form."""

PUBLISHERS = frozenset({
    "media", "medien", "médias", "medios", "mídia", "medya", "verlag", "verlagsgesellschaft", "verlagsgruppe", "zeitung",
    "zeitungsverlag", "tageblatt", "anzeiger", "press", "presse", "prensa", "news", "newspapers", "newspaper", "publishing",
    "publications", "publishers", "herald", "gazette", "courier", "tribune", "chronicle", "diario", "periódico", "noticias",
    "editora", "editrice", "editoriale", "giornale", "corriere", "gazzetta", "quotidiano", "jornal", "notícias", "journal",
    "éditions", "gazet", "krant", "courant", "uitgeverij", "tidning", "tidningar", "nyheter", "nyheder", "avis", "aviser",
    "mediehus", "sanomat", "wydawnictwo", "gazeta", "wiadomości", "vydavatelství", "noviny", "deník", "kiadó", "hírek",
    "ziarul", "știri", "издательство", "новости", "газета", "вестник", "видавництво", "новини", "вісник", "haber", "gazetesi",
    "yayıncılık", "berita", "báo", "redaction", "redaktion", "newsroom", "radio", "television", "tv", "broadcasting",
})  # fmt: skip
"""What the names of those hold who publish newspapers and their pages."""


def foot_lines(document: Document, lines: Sequence[Line], language: str) -> Iterator[Line]:
    """The lines of tags and rights, in order."""
    labels = TAGS.get(language, "").split(";")
    for at in range(max(1, len(lines) - LAST), len(lines)):
        line = lines[at]
        if len(line.text) > LONGEST or not all(each.short for each in lines[at + 1 :]):
            continue
        if _is_filed(document, line, labels):
            label, _, words = line.text.replace("：", ":").partition(":")
            stems = [stem for word in words.lower().split(",") if (stem := word.strip()[:STEM])]
            own = not words.isascii() or any(document.folded.count(stem) > 1 for stem in stems)
            if own or normal_line(label) not in KEY_WORDS or lines[at - 1].category:
                yield line  # software has the words of its commands, which are none of the text's
        elif (_is_reserved(line) or _is_publishers(line)) and not _is_licence(document, lines, at):
            yield line


def _is_licence(document: Document, lines: Sequence[Line], at: int) -> bool:
    """Whether the line says under which licence something is, not whose a page is: below such a heading, with the © of a
    typewriter in a text with markup, or as the second line of its author's own.
    """
    line, before = lines[at], lines[at - 1]
    spoken = before.text.lower() if before.row + 1 == line.row else ""
    if document.format != "text" and ("(c)" in line.text.lower() or "copyright" in spoken):
        return True
    return before.short and any(stem in before.text.lower() for stem in LICENCES)


def _is_filed(document: Document, line: Line, labels: Sequence[str]) -> bool:
    """Whether the line is a label with the words under which the text is filed."""
    label, colon, rest = line.text.replace("：", ":", 1).partition(":")
    if not colon or not rest.strip() or "\0" in rest or is_ended(line.text) or normal_line(label) not in labels:
        return False
    words = [word for part in rest.replace("、", ",").replace("،", ",").replace(";", ",").split(",") for word in part.split("|")]
    if len(words) > MOST or any(len(word.split()) > WORDS for word in words):
        return False
    return not any(name in document.folded for name in ABSTRACTS)


def _is_publishers(line: Line) -> bool:
    """Whether the line is a © with a year and a publisher's name; any other says whose the text is."""
    words = normal_line(line.text).split()
    return (
        line.text[0] == "©"
        and len(words) <= 2 * WORDS
        and any(word.strip(",.-–").isdecimal() for word in line.text.replace("–", " ").replace("-", " ").split())
        and not PUBLISHERS.isdisjoint(words)
    )


def _is_reserved(line: Line) -> bool:
    """Whether the line says that the rights are reserved, and at most whose and since when."""
    said = normal_line(line.text)
    phrase = next((phrase for phrase in RIGHTS if phrase in said), "")
    return (
        bool(phrase) and len(said) - len(phrase) <= LONGEST // 3 and ("©" in line.text or said.startswith((phrase, "copyright")))
    )
