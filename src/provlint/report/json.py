"""`json`: one array of flat objects, ruff's fields with ours beside them, so that plugins written for ruff can read it.

Pure ASCII: whatever a document holds, each string reads back as it was, and no encoding or line rule can break the report.
Only `message` and `fix.message` are made safe to show; `excerpt` and the edits' `content` are the document's own characters.

location, end_location  rows and columns, 1-based, in code points; ends are exclusive everywhere
span                    half-open offsets in code points of the decoded text
byte_span               half-open offsets in bytes of the document as UTF-8, a byte order mark included
utf16_column            {start, end}: the two columns of location and end_location in UTF-16 code units, 1-based
fix                     null or {applicability: "safe" or "unsafe", message, edits}; edits do not overlap
detector                name and version of the language detector, in findings of the family `language`
verdict, decided_by     the verdict on the finding's document, and the ids of the rules that decided it
filename_bytes          base 64, only where the name is no UTF-8: `filename` is then its shown form
"""

from __future__ import annotations

from provlint.lazy import cache
from provlint.report import safe
from provlint.report.urls import rule_page

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from provlint.document.lines import Lines
    from provlint.engine.result import DocumentResult, RunInfo
    from provlint.finding import Finding, Fix


def render(results: Iterable[DocumentResult], run: RunInfo) -> Iterator[str]:
    """One array, an object a line; `[]` where nothing was found."""
    opening = "["
    for line in objects(results, run):
        yield f"{opening}\n{line}"
        opening = ","
    yield "[]\n" if opening == "[" else "\n]\n"


def objects(results: Iterable[DocumentResult], run: RunInfo) -> Iterator[str]:
    """Each finding as one line of JSON without a line feed."""
    for result in results:
        if not result.findings:
            continue
        name = _name(result.path)
        lines = _lines(result)
        judged = {"verdict": result.verdict, "decided_by": list(result.decided_by)}
        for finding in result.findings:
            made = {**_flat(finding, name, lines), **judged}
            if made["family"] == "language":
                made["detector"] = run.detector or _default_detector()
            yield encoded(made)


def _default_detector() -> str:
    """The identity of the detector of a run that names none, looked up only for a finding that it has a share in."""
    from provlint.document.detectors import default_detector, identity_of

    return identity_of(default_detector())


def encoded(value: object) -> str:
    """The value as JSON in ASCII. Raises ValueError for a number that JSON has not."""
    return safe.json_text("".join(_encoder()(value, 0)))


@cache
def _encoder() -> Callable[[object, int], Iterable[str]]:
    """What json itself encodes with: editors ask on every pause in typing, and the import of json costs most of a start."""
    try:
        from _json import encode_basestring_ascii, make_encoder  # other Pythons may not have it
    except ImportError:
        from json import dumps

        return lambda value, _level: dumps(value, allow_nan=False)
    encoder: Callable[[object, int], Iterable[str]] = make_encoder(
        markers=None,
        default=_refuse,
        encoder=encode_basestring_ascii,
        indent=None,
        key_separator=": ",
        item_separator=", ",
        sort_keys=False,
        skipkeys=False,
        allow_nan=False,
    )
    return encoder


def _refuse(value: object) -> object:
    raise TypeError(f"{type(value).__name__} is no type of JSON")


def _lines(result: DocumentResult) -> Lines | None:
    """The document's line index, made only where a fix needs it."""
    if result.text is None or not any(finding.fix for finding in result.findings):
        return None
    from provlint.document.lines import Lines

    return Lines(result.text)


def _name(path: str) -> dict[str, str]:
    """`filename`, exact; a name that is no UTF-8 in its shown form, with the exact bytes beside it in base 64."""
    shown = safe.data_path(path)
    if shown == path:
        return {"filename": path}
    from binascii import b2a_base64

    return {"filename": shown, "filename_bytes": b2a_base64(safe.path_bytes(path), newline=False).decode("ascii")}


def _flat(finding: Finding, name: dict[str, str], lines: Lines | None) -> dict[str, object]:
    """The object of one finding; rows and columns 1-based in code points, ends exclusive."""
    family, _, rule = finding.rule.partition("/")
    return {
        "code": finding.rule,
        "message": safe.message(finding.message),
        **name,
        "location": {"row": finding.line, "column": finding.column},
        "end_location": {"row": finding.end_line, "column": finding.end_column},
        "fix": _fix(finding.fix, lines) if finding.fix and lines else None,
        "url": rule_page(finding.rule),
        "rule": rule,
        "family": family,
        "severity": finding.severity,
        "excerpt": safe.data(finding.excerpt),
        "fingerprint": finding.fingerprint,
        "confidence": finding.confidence,
        "span": {"start": finding.span.start, "end": finding.span.end},
        "byte_span": {"start": finding.byte_span[0], "end": finding.byte_span[1]},
        "utf16_column": {"start": finding.utf16_column[0], "end": finding.utf16_column[1]},
    }


def _fix(fix: Fix, lines: Lines) -> dict[str, object]:
    """The repair; each edit replaces what stands between its two places by its content."""
    edits = []
    for span, content in fix.edits:
        (row, column), (end_row, end_column) = lines.position(span.start), lines.position(span.end)
        edits.append(
            {
                "content": safe.data(content),
                "location": {"row": row, "column": column},
                "end_location": {"row": end_row, "column": end_column},
            }
        )
    return {"applicability": "safe" if fix.safe else "unsafe", "message": safe.message(fix.message), "edits": edits}
