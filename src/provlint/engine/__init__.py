"""The engine: discover, select, run, suppress, judge; one verb a module, no output and no exit status in here."""
