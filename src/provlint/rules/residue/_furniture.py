"""All page furniture of a document, found once for the rules of this family; each reports its own kind."""

from __future__ import annotations

from provlint.document.removal import line_removal, says_whence
from provlint.finding import Fix, Hit
from provlint.lazy import cache
from provlint.rule import Rule, rule_id, shown
from provlint.rules.residue._sentences import NOTICE, find_notices

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.finding import Span
    from provlint.rule import Check, Example, Options
    from provlint.rules.residue._runs import Residue

WHY = "Buttons and menus of the page were taken for its text; a reader or a model learns them as part of the document."
HELP = "Delete the line; if many documents have it, correct the extraction."
RUNS = """\
Furniture is looked for in *runs*: stretches of short lines without a full stop that hold at least two different interface phrases
of the document's language, or one beside foreign interface lines; more of them where the run stands far from the document's ends,
or where the document consists of short lines (recipes, lyrics, lists). Lines that resemble such phrases, counters and the short
lines right beside them belong to the run. A single phrase is enough only where it has three words, addresses the reader and
stands among the first or last lines. Left alone are lists that the text announces with a colon, the items of an author's own
list, and lines that come up again as headings: a table of contents. Statements of a page ("Article continues below
advertisement", "Follow us on Telegram", "Back to top"; `rules/residue/statements.tsv`, 4,200 in 40 languages, most with
alternatives) are enough alone, anywhere, and so are reading times and counters with their unit ("4 min read", "7,310 views";
`counters.tsv`, 32 languages). Where every line of the run is known and the evidence ample, deleting it is a safe fix.

Phrases are those of `rules/residue/interface.tsv`, 16,400 in 79 languages. Among 4,297 clean documents (web news, blogs, manuals,
speeches, the corpus for speed) the family hits 16, and all 16 hold what it names: six of them code of pages, six links to other
texts, the others a gallery, a mark of an advertisement, rights and the like. How much it finds stands in docs/quality.md.
"""
"""What the pages of all rules of the family say."""


def find_furniture(document: Document) -> tuple[Residue, ...]:
    """The lines of runs, notices and single lines in the document's order, each once."""
    alone = [(notice.span, notice.category, NOTICE) for notice in document.view(find_notices)]
    if not (alone or document.has_interface_lines or document.has_counters):
        return ()
    from provlint.rules.residue._runs import KINDS, Residue, find_runs

    found: dict[Span, Residue] = {}
    if document.has_interface_lines or alone:
        from provlint.rules.residue._single import find_singles

        found = {each.span: each for each in document.view(find_runs)}
        alone += document.view(find_singles)
    if document.has_counters:
        from provlint.rules.residue._counted import find_counted

        alone += document.view(find_counted)
    for span, category, confidence in alone:
        found.setdefault(span, Residue(span, KINDS[category], confidence, None, safe=False))
    return tuple(sorted(found.values(), key=lambda each: each.span))


def furniture_rule(  # noqa: PLR0913 - what differs from rule to rule
    module: str,
    doc: str,
    *,
    summary: str,
    message: str,
    bad: tuple[Example, ...],
    good: tuple[Example, ...],
    gate: tuple[str, ...] = (),
    counts: bool = False,
) -> Rule:
    """The rule that the module defines: it reports the furniture of the kind that the module is named after.

    counts   whether lines of counters and times are of the kind
    """
    identity = rule_id(module)
    return Rule(
        id=identity,
        summary=summary,
        severity="warning",
        message=message,
        why=WHY,
        help=HELP,
        doc=f"{doc.rstrip()}\n\n{RUNS}",
        check=_reporter(identity.partition("/")[2]),
        gate=gate,
        needs=("has_interface_lines", "has_counters") if counts else ("has_interface_lines",),
        shows=shown(find_furniture),
        bad=bad,
        good=good,
    )


def __getattr__(name: str) -> Check:
    """The check of the rule whose module has this name: that is what is kept of it, and a run reads none of the twelve pages."""
    from provlint.rules.residue._runs import KINDS

    kind = name.replace("_", "-")
    if kind not in KINDS.values():
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _reporter(kind)


@cache
def _reporter(kind: str) -> Check:
    def check(document: Document, _options: Options) -> Iterator[Hit]:
        """One hit a line, in the document's order."""
        for found in document.view(find_furniture):
            if found.kind == kind:
                edits = ((line_removal(document, found.span, run=found.run), ""),)
                fix = Fix(edits, safe=found.safe, message="Delete the line")
                kept = says_whence(document, found.span) if kind == "byline-line" else "©" in document.text[slice(*found.span)]
                yield Hit(found.span, fix=None if kept else fix, confidence=found.confidence)

    check.__name__ = kind.replace("-", "_")
    return check
