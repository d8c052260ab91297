"""The family's measure: textstat's Flesch reading ease of a document's paragraphs, where it has constants for the language."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provlint.document import Document

LANGUAGES = ("en", "de", "es", "fr", "it", "nl", "ru")

SAMPLE = 100_000
"""Code points of prose that are measured; more changes nothing in the result."""


def reading_ease(document: Document, min_words: int) -> float | None:
    """The reading ease of the paragraphs, higher for easier prose; None for other languages and less prose."""
    if document.language not in LANGUAGES:
        return None
    masked = document.masked
    pieces = [masked[block.start : block.end] for block in document.blocks if block.kind == "paragraph"]
    prose = "\n\n".join(pieces)[:SAMPLE].replace("\0", "")
    return _score(prose, document.language) if len(prose.split()) >= min_words else None


def _score(prose: str, language: str) -> float:
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of pkg_resources, on which the pinned version is built
        from textstat import textstat

    textstat.set_lang(language)
    return float(textstat.flesch_reading_ease(prose))
