"""What provlint costs beside its peers and beside reading the files: ratios from one run, on CPU time."""
