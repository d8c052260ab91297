"""Scores the rules on labelled documents: `python -m bench.quality`.

A family of rules is measured by one module of `families`. It gathers labelled `Sample`s, lets the rules speak about each, and
notes in a `Trial` what was found; all figures are counts of trials.
"""
