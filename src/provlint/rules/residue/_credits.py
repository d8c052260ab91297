"""What `residue/picture-credit` finds, apart from its page: lines that name whose a picture is, and where they are none."""

from __future__ import annotations

from provlint.document.lines import stripped
from provlint.document.removal import line_removal
from provlint.expressions import IGNORECASE, expression
from provlint.finding import Fix, Hit, Span
from provlint.lazy import cache
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from provlint.document import Document
    from provlint.rule import Options

OWNERS = (
    "afp", "dpa", "getty images", "reuters", "ap", "efe", "ansa", "apa", "epa", "imago", "shutterstock", "istock", "alamy",
    "keystone", "tass", "lusa", "anp", "belga", "picture alliance", "adobe stock", "unsplash", "pixabay", "photo ", "foto ",
    "bild ",
)  # fmt: skip
"""Agencies whose name behind a © is a credit; with another name it says whose the page is."""
SIGNED = ("ap photo", "reuters", "afp", "getty", "dpa", "efe", "ansa", "shutterstock", "ntb", "ritzau", "scanpix")
"""What captions end in, in brackets or behind a stroke, in lower case."""
LONE = frozenset(
    """getty images;file photo;stock photo;archive photo;file image;stock image;symbolbild;symbolfoto;archivbild;archivfoto
    photo d'illustration;image d'illustration;photo d'archives;photo d'archive;imagen de archivo;foto de archivo
    imagen ilustrativa;foto ilustrativa;imagem ilustrativa;foto de arquivo;imagem de arquivo;foto d'archivio;foto di repertorio
    immagine di repertorio;immagine d'archivio;archiefbeeld;archieffoto;arkivbild;arkivfoto;genrebild;illustrationsfoto
    illustrasjonsfoto;arkistokuva;kuvituskuva;zdjęcie ilustracyjne;ilustrační foto;ilustrační snímek;ilustračné foto
    imagine ilustrativă;архивное фото;фото из открытых источников;фото из архива;фото з відкритих джерел;temsili fotoğraf
    temsili görsel;foto ilustrasi;ảnh minh họa;hình minh họa;資料写真;资料图;资料图片;資料圖片;資料照片;示意图
    자료사진;자료 사진;photo by the author;author s photo;фото автора;фото из личного архива;фото з особистого архіву
    φωτογραφία αρχείου;صورة أرشيفية;صورة تعبيرية;画像はイメージです;写真はイメージです;写真はイメージ;画像はイメージ
    hide caption;toggle caption;show caption;enlarge this image;click to enlarge;bildunterschrift anzeigen""".replace(
        "\n    ", ";"
    ).split(";")
)
"""What stands below pictures that are none of the occasion, in lower case."""
GATE = (
    "photo:", "photos:", "photo :", "photos :", "photograph:", "photographs:", "photography:", "picture:", "pictures:",
    "image:", "images:", "image :", "photo by ", "photos by ", "photograph by ", "picture by ", "image by ", "images by ",
    "photo via ", "photos via ", "image via ", "images via ", "photo par ", "courtesy of:", "credit:", "credits:", "photo/",
    "foto:", "fotos:", "foto/", "foto von ", "bild:", "bilder:", "bild von ", "bildquelle:", "bildnachweis:", "fotoquelle:",
    "bilde:", "imagen:", "imágenes:", "imagem:", "imagens:", "immagine:", "immagini:", "fotografía:", "fotografías:",
    "fotografia:", "fot.:", "zdjęcie:", "zdjęcia:", "kuva:", "kuvat:", "beeld:", "afbeelding:", "fotó:", "fotoğraf:",
    "görsel:", "фото:", "світлина:", "снимка:", "снимки:", "φωτογραφία:", "gambar:", "ảnh:", "写真：", "写真:", "写真提供",
    "画像：", "画像:", "画像提供", "撮影：", "撮影:", "图片来源：", "图片来源:", "图源：", "图源:", "圖片來源：", "사진:",
    "사진제공", "사진 제공", "사진 출처", "الصورة:", "צילום:", "عکس:", "फोटो:",
    *(f"©{blank}{owner}" for owner in OWNERS for blank in ("", " ")),
    "fot. ", "photo courtesy of ", "image courtesy of ", "picture courtesy of ", "foto cortesía de",
    "crédit photo", "crédits photo", "crédit :", "crédits :",
    "crédito:", "créditos:", "foto di ", "foto de ", "사진=", "사진 =", "写真／", "写真/",
    "提供：", "摄影：", "攝影：", "图/", "图：",
    *(f"{opening}{agency}" for agency in SIGNED for opening in ("(", "[", "/ ", "/")),
    "getty images", "file photo", "stock photo", "archive photo", "file image", "stock image", "symbolb", "symbolf",
    "archivb",
    "archivf", "d'illustr", "d'archiv", "de archivo", "ilustrativ", "de arquivo", "repertorio", "archiefb", "archieff",
    "arkivb", "arkivf", "genreb", "illustrationsf", "illustrasjonsf", "arkistok", "kuvitusk", "ilustrač", "ie ilustracyj",
    "фото из ",
    "фото з ", "архивное ф", "temsili", "ilustrasi", "minh họa", "資料写真", "资料图", "資料圖", "資料照", "示意图",
    "자료사진", "자료 사진",
    "фото автора", "φωτογραφία αρχ", "صورة أرش", "صورة تعب", "はイメージ", "hide caption", "toggle caption", "show caption",
    "enlarge this", "click to enlarge", "bildunters", "image source,", "(foto ", "(photo ", "(fot. ", "sursa foto",
    "zdroj foto", "иллюстрация:", "πηγή φωτ", "تصوير:", "/사진",
)  # fmt: skip
"""One of these stands on the line of each credit, in lower case."""
TEXTS = frozenset(GATE)
AGENCIES = frozenset(
    """getty shutterstock istock istockphoto unsplash pexels pixabay alamy depositphotos dreamstime fotolia imago afp dpa apa efe
    ansa epa reuters ap tass тасс xinhua kyodo pap čtk tasr mti lusa anp belga ritzau scanpix lehtikuva keystone lapresse archivo
    archives archiv archivio arquivo divulgação reprodução adobe wikimedia flickr
    pessoal personal personale prywatne privat private pribadi handout رويترز الأناضول أرشيفية רויטרס
    supplied submitted contributed courtesy archive pressestelle polizei pressefoto privatfoto
    cortesía cedida captura pantalla redes sociales particular imprensa assessoria prefeitura internet sociais ufficio stampa
    web social comune mairie dr materiały prasowe prywatna własne nadesłane archiwum urząd miasta policja archiv města souhlasem
    autora redakce policie пресс прес служба службы администрации мвд мчс личного личный особистого архива архів архіву
    соцсети соцсетей соцмережі соцмереж открытые открытых источники источников автора скриншот видео міськради надане
    предоставлено arşiv belediye
    basın bürosu sajtóiroda archív saját arhiva arhivă personală primărie primăria archief gemeente eigen privé arkiv
    pressbild polisen kommunen yksityinen arkisto kaupungin kotialbumi ban quản lý cung cấp nhân vật istimewa ist pemkot
    أرشيف متداولة αρχείο αρχείου δήμος""".split()  # noqa: SIM905
)
"""Who pictures are taken from, in lower case: known where a name has no capital."""
JOINING = frozenset({
    "via", "für", "images", "из", "з", "se", "dok", "con", "of", "the", "de", "del", "di", "du", "da", "do", "des", "la",
    "le", "van", "von", "der", "den",
})  # fmt: skip
"""Words without a capital that stand within names of owners."""
PICTURES = ("![", "<img", "<figure", "{{< figure", "\\includegraphics", "[[file:", "\nimage:", "\ncover:", "\nthumbnail:")
"""What says that the document has pictures, in lower case."""
MOST_WORDS = 8
"""Words of a name with its agency."""
SHORT = 3
"""Letters up to which an unknown word without a capital may be part of a name: "van", "bin"."""
CROWDED = 3
"""Credits from which, where they are a quarter of the lines, the text is a list of pictures."""
SURE = ("agency", "stroke", "signed")
"""Parts of a line that need no name."""
LONGEST_NAME = 8
"""Letters of the longest name in scripts without capitals."""
AROUND = " .()[]*_（）【】"
"""What may stand around a line below a picture."""
LONGEST = 340
"""Code points that a caption with its credit has at most."""
LABEL = (80, 3)
"""Code points of a line that is a label with its value, and blanks in the label, at most."""


class Credit(Record):
    """A line that names whose a picture is.

    row    1-based
    span   the line without the blanks around it
    mark   whether it is a © with a name and nothing else, which may stand for the text as well
    """

    row: int
    span: Span
    mark: bool


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """One hit a line, in the document's order."""
    found = _credits(document)
    if not found or _has_pictures(document) or _is_list(document, found):
        return
    for credit in found:
        before, after = _neighbour(document, credit.row, -1), _neighbour(document, credit.row, 1)
        if (credit.mark and not after) or _is_labelled(before) or _is_labelled(after):
            continue
        yield Hit(credit.span, {}, _removal(document, credit.span), confidence=0.8)


def _credits(document: Document) -> list[Credit]:
    """The lines between blank ones that are a credit or end in one."""
    masked, found, row = document.masked, list[Credit](), 0
    for place in document.places_of(TEXTS):
        line = document.lines.row(place)
        if line <= row or masked[place] == "\0":
            continue  # looked at, or code
        row = line
        span = stripped(masked, document.lines.span(row))
        if span.end - span.start > LONGEST or _line(document, row - 1) or _line(document, row + 1):
            continue
        if masked[span.start : span.end].partition("/")[0].strip(AROUND).lower() in LONE:
            found.append(Credit(row, span, mark=False))
            continue
        match = _credit().fullmatch(masked, *span)
        if match and (match.lastgroup in SURE or _is_name(match[match.lastgroup or 0], document.language or "en")):
            found.append(Credit(row, span, mark=bool(match["holder"]) and "/" not in match["holder"]))
    return found


def _line(document: Document, row: int) -> str:
    """What stands on the row, without the blanks around it; "" above the first and below the last."""
    if not 0 < row <= len(document.lines):
        return ""
    start, end = document.lines.span(row)
    return document.masked[start:end].strip()


def _neighbour(document: Document, row: int, step: int) -> str:
    """The nearest line with text above (step -1) or below (1) the row; "" where there is none."""
    row += step
    while 0 < row <= len(document.lines):
        if line := _line(document, row):
            return line
        row += step
    return ""


def _is_name(text: str, language: str) -> bool:
    """Whether the text consists of names: capitals, agencies, and what joins them."""
    from provlint.document.function_words import words_of

    words = [word for word in _joints().split(text.strip(" .:©@")) if word]
    if not 0 < len(words) <= MOST_WORDS:
        return False
    if not any(word[0].isupper() or word.lower() in AGENCIES for word in words):
        return _is_plain_name(words, text)
    plain = [word for word in words if word.islower() and word not in AGENCIES and word not in JOINING]
    known = words_of(language) if plain else frozenset[str]()
    return not any(len(word) > SHORT or word in known for word in plain)


def _is_plain_name(words: Sequence[str], text: str) -> bool:
    """Whether the words, of a script without capitals, are names: agencies, or a few without what sentences have."""
    if any(map(_is_cased, text)):
        return False
    if all(word in AGENCIES for word in words):
        return True
    return len(words) <= SHORT and _is_han(text) and max(map(len, words)) <= LONGEST_NAME


def _is_cased(char: str) -> bool:
    return char.lower() != char.upper()


def _is_han(text: str) -> bool:
    """Whether its letters are Chinese, katakana or hangul: hiragana joins words to sentences."""
    return all(
        "\u30a0" <= char <= "\u30ff" or "\u4e00" <= char <= "\u9fff" or "가" <= char <= "힣" for char in text if char.isalpha()
    )


def _is_labelled(line: str) -> bool:
    """Whether the line is a label with its value, as credits of a film stand among others."""
    label, colon, value = line.partition(":")
    return bool(colon and value.strip()) and len(line) < LABEL[0] and label.count(" ") <= LABEL[1] and label[:1].isupper()


def _has_pictures(document: Document) -> bool:
    """Whether the credit may be that of a picture in the document."""
    return document.format != "text" and any(mark in document.lowered for mark in PICTURES)


def _is_list(document: Document, found: Sequence[Credit]) -> bool:
    """Whether so many of the lines are credits that the text lists pictures."""
    if len(found) < CROWDED:
        return False
    filled = sum(1 for row in range(1, len(document.lines) + 1) if _line(document, row))
    return 4 * len(found) >= filled


def _removal(document: Document, span: Span) -> Fix:
    return Fix(((line_removal(document, span), ""),), safe=False, message="Delete the line")


@cache
def _joints() -> re.Pattern[str]:
    """What stands between the words of names."""
    return expression(r"[\s/,|()\[\]·+&–-]+")


@cache
def _credit() -> re.Pattern[str]:
    """A line that is a credit, with its `name`, a caption with one (`within`, `behind`) or with an agency (`agency`, `stroke`),
    a © with the word (`signed`) or with a `holder`.
    """
    label = (
        r"(?:(?:ilustračn[íé]|symbol|archiv|архивное|temsili|иллюстрация\.)[ ])?"
        r"(?:photo(?:graph|graphs|graphy|s)?(?: credits?)?|(?:image|picture)s?(?: credits?)?"
        r"|cr[ée]dits? (?:photos?|images?|foto)|crédito? (?:de la |da )?(?:foto|imagen|imagem)|cr[ée]dit(?:o?s?)?"
        r"|fotos?(?: credits?|quelle|credit)?"
        r"|bild(?:er|quelle|nachweis)?|archiv(?:foto|bild)|arkiv(?:foto|bild)|symbol(?:foto|bild)|fotograf[ií]as?|im[aá]ge(?:m|n|ns|nes)"
        r"|immagin[ei]|fot\.|zdjęci[ea]|kuvat?|bilde|beeld|afbeelding|fotó|fotoğraf|görsel|фото|світлина|снимк[аи]|φωτογραφ[ίι]α"
        r"|иллюстрация|ilustrasi\. foto|πηγή φωτογραφίας|تصوير|gambar|ảnh|nguồn ảnh|zdroj foto|sursa foto"
        r"|写真(?:提供)?|画像(?:提供)?|撮影|提供|图片来源|图源|摄影|攝影|图|圖片來源|사진(?: ?제공| ?출처)?"
        r"|الصورة|צילום|عکس|फोटो)"
    )
    by = r"(?:[ ]?[:：／/=]|[ ](?:by|via|von|par|di|de|(?:in )?courtesy of|cortesía de(?:l| la)?)(?=[ ])|(?<=fot\.)(?=[ ]))"
    agencies = "(?-i:AP Photo|R(?:euters|EUTERS)|AFP|Getty(?: Images)?|dpa|EFE|ANSA|Shutterstock|NTB|(?:Ritzau )?Scanpix)"
    return expression(
        rf"[(（]{label}[ ](?P<bracketed>(?-i:[^\W\d_])[^\n:.!?()]{{2,40}})[)）]"
        rf"|[(\[](?P<owner>{agencies}[ ]?/[ ]?[^\n()]{{3,50}})[)\]]"
        rf"|image source, (?P<sourced>[^\n:.!?]{{2,50}})"
        rf"|/?[(\[*_（［【]{{0,2}}{label}{by}[ ]{{0,2}}(?P<name>(?:dok\.[ ])?[^\n:.!?]{{2,70}})[.)\]*_）］】]{{0,2}}"
        rf"|[^\n]{{12,240}}[(\[]{label}{by}[ ]{{0,2}}(?P<within>[^\n:()]{{2,60}})[)\]]\.?"
        rf"|[^\n]{{12,240}}(?:[.!?…]|[ ][—–-])[ ]{label}[ ]?[:：][ ]{{1,2}}(?P<behind>[^\n:()]{{2,60}})"
        rf"|[^\n]{{12,240}}(?<![.!?…])[ ][(\[](?P<agency>{agencies})(?:[ /][^()\[\]\n]{{1,40}})?[)\]]\.?"
        rf"|[^\n]{{12,240}}[ ]?/[ ]?(?P<stroke>{agencies})|©[ ]?(?P<signed>(?:photo|foto|bild)s?\b[^\n!?]{{2,70}})"
        rf"|©[ ]?(?P<holder>(?:{'|'.join(OWNERS)})\b[^\n:!?]{{0,60}})",
        IGNORECASE,
    )
