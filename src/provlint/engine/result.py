"""What a run hands to the reports: one result a document, streamed in order, and what they share."""

from __future__ import annotations

from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from provlint.finding import Finding
    from provlint.rule import Rule


class DocumentResult(Record):
    """Everything that a run found out about one document.

    path        as shown: relative to the working folder where it lies below it, forward slashes
    text        the decoded text, None where it could not be read
    findings    by span start, then rule id; suppressed ones left out
    verdict     "keep", "fix" or "drop"; "" where the document could not be read
    decided_by  ids of the rules that decided the verdict, sorted
    suppressed  how many findings an inline or sidecar suppression kept out
    skipped     why the document was not read (binary, too large), None where it was
    notices     lines for the user about this document's suppressions
    failed      whether something could not be completed (unreadable file, crashed rule): the run ends with status 2
    encoding    Python's name of the encoding that the text was read in
    bom         length in bytes of the byte order mark before the text
    baselined   findings that a baseline keeps out of `findings`, in the same order
    fixed       how many findings were fixed, or would be where only the changes are asked for
    edits       what would be changed in `text`: (start, end, replacement) in order, without overlaps
    unlisted    how many findings were left out because there were too many
    """

    path: str
    text: str | None
    findings: tuple[Finding, ...] = ()
    verdict: str = ""
    decided_by: tuple[str, ...] = ()
    suppressed: int = 0
    skipped: str | None = None
    notices: tuple[str, ...] = ()
    failed: bool = False
    encoding: str = "utf-8"
    bom: int = 0
    baselined: tuple[Finding, ...] = ()
    fixed: int = 0
    edits: tuple[tuple[int, int, str], ...] = ()
    unlisted: int = 0


class RunInfo(Record):
    """What all documents of a run share, for the reports.

    version     of provlint
    rules       every rule that may have findings here, by id, in order of id
    detector    name and version of the language detector ("langdetect 1.0.9"); "" where none was chosen and none need be known
    colour      whether the output is a terminal that takes colour
    width       columns of the terminal, 0 where the output is none
    statistics  whether counts per rule are asked for
    notes       what configuration files keep from being reported, in safe words for the totals
    """

    version: str
    rules: Mapping[str, Rule]
    detector: str = ""
    colour: bool = False
    width: int = 0
    statistics: bool = False
    notes: tuple[str, ...] = ()
