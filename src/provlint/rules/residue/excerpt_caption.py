"""Finds a paragraph that is a shortened title: a line in the capitals of a title that ends in "...", between finished
paragraphs. Search results and picture captions are cut so when they are shown in a small frame. And credits of pictures that are
not there ("Photo: Ada Quill/Valley Press", "© AFP", a caption that ends in one), alone between blank lines.

Information only: the line may be meant. The last line of a document is left to the truncation rules; quotations, list
items, headings in Markdown and lines that go on in the next are left alone.
"""

from __future__ import annotations

from provlint.finding import Hit, Span
from provlint.rule import Example, Rule, rule_id
from provlint.rules.residue._examples import PROSA, PROSE
from provlint.rules.residue._lines import Line, read_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options

WORDS = (4, 16)
"""Least and most words of a caption."""
CAPITALS = 0.6
"""Share of its words of four letters and more that start with a capital."""

CREDITED = (
    "photo:", "photos:", "photo :", "photos :", "photograph:", "photography:", "picture:", "pictures:", "image:", "images:",
    "image :", "photo by ", "photos by ", "image by ", "images by ", "photo via", "photos via", "image via", "images via",
    "courtesy of", "credit:", "credits:", "foto:", "fotos:", "foto/", "photo/", "foto credit", "bild:", "bilder:",
    "bildquelle:", "bildnachweis:", "fotoquelle:", "archivbild:", "archivfoto:", "arkivbild:", "arkivfoto:", "symbolbild:",
    "symbolfoto:", "bilde:", "imagen:", "imagem:", "immagine:", "fotografía:", "fotografia:", "fot.:", "zdjęcie:", "zdjęcia:",
    "kuva:", "kuvat:", "beeld:", "afbeelding:", "fotó:", "fotoğraf:", "görsel:", "фото:", "світлина:", "снимка:",
    "φωτογραφία:", "gambar:", "ảnh:", "写真：", "写真:", "画像：", "撮影：", "图片来源：", "图片来源:", "图源：",
    "圖片來源：", "사진:", "사진제공", "사진=", "الصورة:", "צילום:", "عکس:", "फोटो:", "©",
)  # fmt: skip
"""One of these stands in each credit."""


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """One hit a caption, in the document's order."""
    if any(word in document.lowered for word in CREDITED):
        from provlint.rules.residue._credits import find_credits

        for span in find_credits(document):
            yield Hit(span, confidence=0.8)
    if not any(mark in document.masked for mark in ("...\n", "…\n", "...\r", "…\r")):
        return
    lines = document.view(read_lines)
    for before, line, after in zip(lines, lines[1:], lines[2:], strict=False):
        apart = line.row > before.row + 1 and after.row > line.row + 1
        if apart and _is_cut_title(line) and not after.text[:1].islower():
            yield Hit(Span(line.start, line.end), confidence=0.7)


def _is_cut_title(line: Line) -> bool:
    text = line.text
    if not text.endswith(("...", "…")) or text[0] in "\"'“«„‘(#" or len(text) > 120:
        return False
    words = text.rstrip(".… ").split()
    long = [word for word in words if len(word) > 3 and word[0].isalpha()]
    inside = any(word[-1] in ".!?" for word in words[:-1] if len(word) > 3)
    return (
        WORDS[0] <= len(words) <= WORDS[1]
        and not inside
        and len(long) >= 3
        and sum(word[0].isupper() for word in long) >= CAPITALS * len(long)
    )


RULE = Rule(
    id=rule_id(__name__),
    summary="Shortened title, or caption or credit of a picture, standing as a paragraph",
    severity="info",
    message="shortened title or caption of a picture between paragraphs: “{match}”",
    why="The caption of a picture or the title of another page was taken for a paragraph, and half of it is missing.",
    help="Delete the line, or write the caption in full.",
    doc=__doc__ or "",
    check=check,
    gate=("...", "…", *CREDITED),
    verdict="keep",
    bad=(
        Example(f"{PROSE}\n⟦Photo: Ada Quill/Valley Press⟧\n\n{PROSE}"),
        Example(f"{PROSE}\n⟦The gate in winter. (Photo: Ada Quill/Valley Press)⟧\n\n{PROSE}"),
        Example(f"{PROSA}\n⟦Foto: dpa⟧\n"),
        Example(f"{PROSE}\n⟦Old Orchards of the Valley: Apples vs Pears vs ...⟧\n\n{PROSE}", path="example.txt"),
        Example(f"{PROSE}\n⟦Seven Things Every Orchard Keeper Should Know Before…⟧\n\n{PROSE}"),
    ),
    good=(
        Example(f"{PROSE}\nText: Ada Quill\n\nPhoto: Jo Pargeter\n\nMusic: The Valley Band\n"),
        Example(f"{PROSE}\n![The gate](gate.jpg)\n\nPhoto: Ada Quill\n\n{PROSE}"),
        Example(f"{PROSE}\nPhoto: the gate of the orchard in winter\n\n{PROSE}"),
        Example(f"{PROSE}\nThe teacher took the photo by the gate\n\n{PROSE}"),
        Example(f"{PROSE}\nAnd so they waited, as one waits in spring ...\n\n{PROSE}"),
        Example(f"{PROSE}\n“Where Are You Going, Little Apple Tree ...”\n\n{PROSE}"),
        Example(f"{PROSE}\nOld Orchards of the Valley\n\n{PROSE}"),
        Example(f"{PROSE}\nOld Orchards of the Valley and of the Hills ...\n"),
    ),
)
