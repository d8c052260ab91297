"""What the rules of the family share: the names of characters, and the text in which damage counts."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provlint.document import Document


def code_point(char: str) -> str:
    """The character's number as Unicode writes it: "U+200B"."""
    return f"U+{ord(char):04X}"


def describe(char: str) -> str:
    """Unicode's name in lower case and the code point: "zero width space (U+200B)"."""
    import unicodedata

    name = unicodedata.name(char, "").lower() or "control character"
    return f"{name} ({code_point(char)})"


def prose(document: Document) -> str:
    """The masked text with the front matter put back: a title is as easily damaged as a paragraph, code is quoted on purpose."""
    front = document.front_matter
    if front is None:
        return document.masked
    return document.text[: front.span.end] + document.masked[front.span.end :]
