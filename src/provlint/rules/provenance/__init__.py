"""Rules about where a document comes from: its dates, author, source, and whom it was copied from."""
