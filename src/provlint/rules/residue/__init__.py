"""Page furniture in the document's own language."""
