"""Looks at the documents of a folder, so that `lint init` writes a configuration that fits them."""

from __future__ import annotations

import os

from provlint.config.schema import EXTENSIONS, Settings
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from provlint.engine.discover import Candidate
    from provlint.engine.prepare import Prepared

SAMPLE = 200
"""Documents that are linted: a share of one in fifty shows up in it, and it takes a second or two."""

OTHER_TEXT = (".adoc", ".asciidoc", ".org", ".textile", ".wiki", ".mediawiki", ".creole", ".tex", ".rmd", ".xhtml", ".log")
"""Endings of texts that a walk passes over unless told otherwise."""

MOST = 0.5
"""Share of the documents from which on a rule is said to dominate."""

LEAST = 5
"""Documents under which a share means nothing."""


class Survey(Record):
    """What was seen.

    documents   how many were found, of those endings that a walk takes
    looked_at   how many of them were linted
    other       ending → files with it that a walk passes over though they are likely texts
    languages   language → documents in it, most frequent first; those of unknown language left out
    engine      the file that tells the template engine of the folder; "" where there is none
    dominant    rule id → documents with a finding of it, for rules that speak of most documents
    """

    documents: int
    looked_at: int
    other: Mapping[str, int]
    languages: Mapping[str, int]
    engine: str
    dominant: Mapping[str, int]


def survey(folder: str) -> Survey:
    """What is to be seen below a folder, .gitignore honoured, no configuration read; what cannot be read is passed over."""
    from provlint.engine.discover import discover
    from provlint.engine.prepare import prepare
    from provlint.engine.template_engines import template_engine

    settings = Settings(root=os.path.abspath(folder), extensions=(*EXTENSIONS, *OTHER_TEXT))
    found = list(discover([folder], settings, lambda _trouble: None))
    other: dict[str, int] = {}
    for candidate in found:
        ending = os.path.splitext(candidate.path)[1].lower()
        if ending in OTHER_TEXT:
            other[ending] = other.get(ending, 0) + 1
    step = max(1, -(-len(found) // SAMPLE))
    sample = found[::step]
    languages, rules = _looked_at(sample, prepare(settings))
    dominant = {name: number for name, number in _ordered(rules).items() if len(sample) >= LEAST and number >= MOST * len(sample)}
    engine = template_engine(os.path.join(folder, "any"))
    return Survey(len(found) - sum(other.values()), len(sample), _ordered(other), _ordered(languages), engine, dominant)


def _looked_at(sample: Sequence[Candidate], prepared: Prepared) -> tuple[dict[str, int], dict[str, int]]:
    """Documents by language, and by rule that has a finding in them."""
    from provlint.document.read import UnreadableError, decode, read_file
    from provlint.engine.run import lint

    languages: dict[str, int] = {}
    rules: dict[str, int] = {}
    for candidate in sample:
        try:
            text, source = decode(read_file(candidate.path, prepared.settings.max_size))
        except UnreadableError:
            continue
        if source.binary:
            continue
        document = prepared.plan.document(text, candidate.path, source)
        for name in {finding.rule for finding in lint(document, prepared.plan, on_disk=True).findings}:
            if not name.startswith("internal/"):
                rules[name] = rules.get(name, 0) + 1
        if document.language:
            languages[document.language] = languages.get(document.language, 0) + 1
    return languages, rules


def _ordered(counts: Mapping[str, int]) -> dict[str, int]:
    """The most frequent first."""
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
