"""What --fix and --diff add to a run: documents are repaired, standard input comes back repaired, the report steps aside for it.

Imported only where one of the options is given.
"""

from __future__ import annotations

import sys

from provlint.config.schema import ConfigError, Repair
from provlint.document.read import Source, encode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from provlint.cli.check import Arguments
    from provlint.engine.discover import Candidate
    from provlint.engine.known import Known
    from provlint.engine.prepare import Prepared
    from provlint.engine.result import DocumentResult
    from provlint.report.paint import Line
    from provlint.report.summary import Tally


def wanted(arguments: Arguments) -> Repair:
    """What the options ask for; --diff shows what --fix would do, and does nothing."""
    return Repair(arguments.unsafe_fixes, write=not arguments.diff, hard_linked=arguments.fix_hard_linked)


def results(candidates: Sequence[Candidate], prepared: Prepared, known: Sequence[Known]) -> Iterator[DocumentResult]:
    """The results of the documents, repaired; what is `known` is not fixed. Standard input goes to standard output."""
    from provlint.engine.files import run

    def without_known(result: DocumentResult) -> DocumentResult:
        found: Iterator[DocumentResult] = iter((result,))
        for each in known:
            found = each.filter(found)
        return next(found)

    repaired = run(candidates, prepared._replace(known=without_known) if known else prepared, alone=True)
    for candidate, result in zip(candidates, repaired, strict=True):
        if candidate.content is not None and prepared.settings.repair and prepared.settings.repair.write:
            give_back(candidate.content, result)
        yield result


def give_back(content: bytes, result: DocumentResult) -> None:
    """Writes standard input to standard output, repaired where it could be and else as it came. Raises OSError, ConfigError."""
    if sys.stdout is None:
        raise ConfigError("standard output is closed, and the repaired text was to go there; open it")
    sys.stdout.flush()
    stream = sys.stdout.buffer
    if result.fixed and result.text is not None:
        content = encode(result.text, Source(result.encoding, result.bom))
    stream.write(content)
    if result.text is None:  # too large or no text: there may be more of it than was read
        while piece := sys.stdin.buffer.read(1 << 20):
            stream.write(piece)
    stream.flush()


def totals(tally: Tally) -> Iterable[Line]:
    """What --diff would have changed."""
    from provlint.report.summary import count

    if not tally.fixed:
        return [[("nothing to fix", "keep"), (f" in {count(tally.documents, 'document')}", "")]]
    return [[(f"{count(tally.fixed, 'finding')} would be fixed", "fix"), (f" in {count(tally.mended, 'document')}", "")]]
