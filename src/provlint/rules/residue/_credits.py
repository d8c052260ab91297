"""Credits of pictures that were left behind without them: "Photo: Ada Quill/Valley Press", "© AFP", a caption that ends in one.

A credit is a line of its own between blank lines, a word for picture with a name behind it. Names have capitals and no function
words: "Photo: the gate in winter" describes what a reader sees. Left alone are the credits of a film or a booklet (Text: …,
Photo: …), which stand among others, and documents that have pictures.
"""

from __future__ import annotations

from provlint.document.function_words import words_of
from provlint.expressions import IGNORECASE, MULTILINE, expression
from provlint.finding import Span
from provlint.lazy import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from provlint.document import Document

AGENCIES = frozenset(
    """getty shutterstock istock istockphoto unsplash pexels pixabay alamy depositphotos dreamstime fotolia imago afp dpa apa efe
    ansa epa reuters ap tass тасс xinhua kyodo pap čtk tasr mti lusa anp belga ritzau scanpix lehtikuva keystone lapresse archivo
    archives archiv archivio arquivo divulgação reprodução adobe wikimedia flickr""".split()  # noqa: SIM905
)
"""Who pictures are taken from, in lower case: known where a name has no capital."""
PICTURES = ("![", "<img", "<figure", "{{< figure", "\\includegraphics", "[[file:", "\nimage:", "\ncover:", "\nthumbnail:")
"""What says that the document has pictures, in lower case."""
MOST_WORDS = 8
CROWDED = 3
"""Credits from which, where they are a quarter of the lines, the text is a list of pictures."""


def find_credits(document: Document) -> Iterator[Span]:
    """The lines, in order."""
    text = document.masked
    if document.format != "text" and any(mark in document.lowered for mark in PICTURES):
        return
    own = words_of(document.language or "en")
    found = [match for match in _credit().finditer(text) if _is_name(match["name"] or match["within"] or match["holder"], own)]
    filled = sum(1 for line in text.split("\n") if line.strip())
    if len(found) >= CROWDED and 4 * len(found) >= filled:
        return
    for match in found:
        if match["holder"] and "/" not in match["holder"] and not text[match.end() :].strip():
            continue  # at the end of all it says whose the text is
        if not _is_listed(text[: match.start()].rstrip()) and not _is_listed(text[match.end() :].lstrip(), first=True):
            yield Span(match.start("line"), match.end("line"))


def _is_name(text: str, own: frozenset[str]) -> bool:
    """Whether the text consists of names: capitals, agencies, and what joins them."""
    words = [word for word in expression(r"[\s/,|()\[\]·+&–-]+").split(text.strip(" .:©@")) if word]
    if not 0 < len(words) <= MOST_WORDS:
        return False
    if not any(word[0].isupper() or word.lower() in AGENCIES for word in words):
        return False
    return not any(
        word.islower() and word not in AGENCIES and (word in own or len(word) > 3) and word not in ("via", "für", "images")
        for word in words
    )


def _is_listed(rest: str, *, first: bool = False) -> bool:
    """Whether the line nearest to the credit is a label with its value, as credits of a film stand among others."""
    line = rest.partition("\n")[0] if first else rest.rpartition("\n")[2]
    label, colon, value = line.partition(":")
    return bool(colon and value.strip()) and len(line) < 80 and label.count(" ") < 4 and label[:1].isupper()


@cache
def _credit() -> re.Pattern[str]:
    label = (
        r"(?:photo(?:graph|graphs|graphy|s)?(?: credits?| courtesy of)?|(?:image|picture)s?(?: credits?| courtesy of)?"
        r"|cr[ée]dits? (?:photos?|images?|foto)|crédito? (?:de la |da )?(?:foto|imagen|imagem)|fotos?(?: credits?|quelle|credit)?"
        r"|bild(?:er|quelle|nachweis)?|archiv(?:foto|bild)|arkiv(?:foto|bild)|symbol(?:foto|bild)|fotograf[ií]as?|im[aá]ge(?:m|n|ns|nes)"
        r"|immagin[ei]|fot\.|zdjęci[ea]|kuvat?|bilde|beeld|afbeelding|fotó|fotoğraf|görsel|фото|світлина|снимк[аи]|φωτογραφ[ίι]α"
        r"|gambar|ảnh|nguồn ảnh|zdroj foto|sursa foto"
        r"|写真(?:提供)?|画像(?:提供)?|撮影|图片来源|图源|圖片來源|사진(?: ?제공| ?출처)?"
        r"|الصورة|צילום|عکس|फोटो)"
    )
    by = r"(?:[ ]?[:：／/]|[ ](?:by|via|von|par)(?=[ ]))"
    return expression(
        rf"(?:\A|\n[ \t]*\n)[ \t]*(?P<line>[(\[*_]{{0,2}}{label}{by}[ ]{{0,2}}(?P<name>[^\n:.!?]{{2,70}})[.)\]*_]{{0,2}}"
        rf"|[^\n]{{12,240}}[(\[]{label}{by}[ ]{{0,2}}(?P<within>[^\n:()]{{2,60}})[)\]]\.?"
        r"|©[ ]?(?P<holder>(?:afp|dpa|getty images|reuters|ap|efe|ansa|apa|epa|imago|shutterstock|istock|alamy|keystone|tass|lusa"
        r"|anp|belga|picture alliance|adobe stock|unsplash|pixabay)\b[^\n:!?]{0,40}))[ \t]*(?=\n[ \t]*\n|\n?\Z)",
        IGNORECASE | MULTILINE,
    )
