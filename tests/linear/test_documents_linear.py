"""Whole documents under all rules: twice the text takes twice the time, and a megabyte of anything is done in seconds."""

from __future__ import annotations

import time
from functools import cache, partial

import pytest

from provlint.config.schema import Settings
from provlint.engine.prepare import prepare
from provlint.engine.run import Plan, lint
from tests.linear.documents import DOCUMENTS
from tests.linear.scaling import RATIO, doubling

SIZE = 12_000
"""Code points, and twice as many; `python -m tests.linear documents` takes half a million, and a million."""
CHEAP = 0.3
"""Seconds: where a step for each pair of code points takes a nanosecond, 24,000 take .6. Some documents ask other things in their
second half than in their first, such as the language detector."""
ENDLESS = (
    "words on one line",
    "digits",
    "brackets",
    "quotation marks",
    "braces",
    "letters of Chinese",
    "combining marks",
    "links never closed",
)
"""What stands on one line of a million code points."""
MANY = (
    "assistants by paragraph",
    "citations beside quotations",
    "runs of sentences",
    "quoted",
    "fences",
    "paragraphs never closed",
)
"""What gives a rule thousands of places, each to be asked for what holds it."""
LIMIT = 6
"""Seconds of CPU; three times what they take at most on the machine that they were measured on."""


@cache
def plan() -> Plan:
    """A run of all rules, with all that it loads late loaded."""
    made = prepare(Settings(select=("ALL",))).plan
    for name in ("a.md", "a.txt", "a.html"):
        lint(made.document("The mill burned down in the night. " * 2000, name), made)
    return made


def seconds(name: str, format: str, size: int) -> float:
    """CPU time of linting a document."""
    document = plan().document(DOCUMENTS[name](size), f"a.{format}")
    begun = time.process_time()
    assert not lint(document, plan()).failed
    return time.process_time() - begun


@pytest.mark.parametrize("format", ["md", "txt"])
def test_documents_are_linted_in_linear_time(format: str) -> None:
    """One of each kind, however unlike a text."""
    slow = {}
    for name in DOCUMENTS:
        _, ratio = doubling(partial(seconds, name, format), SIZE, CHEAP)
        if ratio > RATIO:
            slow[name] = ratio
    assert not slow


@pytest.mark.parametrize("name", MANY)
def test_thousands_of_places_are_looked_up(name: str) -> None:
    """To ask every quotation and block for each of them took two minutes for two megabytes."""
    _, ratio = doubling(partial(seconds, name, "md"), 200_000, CHEAP)
    assert ratio <= RATIO


@pytest.mark.parametrize("name", ENDLESS)
def test_a_million_on_one_line(name: str) -> None:
    """Lines have no end that anybody could count on."""
    assert seconds(name, "md", 1_000_000) < LIMIT
