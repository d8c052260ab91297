"""The linter's own troubles, as findings on the document they befell; the engine makes them, their checks say nothing."""
