"""Passages in another language than the document's."""
