"""What might have named the day of publication and was not read, being larger than anything written by hand.

Off the path of documents that have a date: only where none is found does anybody need to know.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from provlint.document import Document


def passed_over(document: Document) -> Mapping[str, str]:
    """Carrier, as `Carriers.tried` names it → what was not read, why, and what to do."""
    found = {}
    if document.on_disk:
        from provlint.document.carriers.sidecar import read_sidecar

        problem = document.view(read_sidecar)[1]
        if problem:
            found["sidecar"] = problem
    if document.format == "html":
        problem = _of_page(document)
        if problem:
            found["markup"] = problem
    return found


def _of_page(document: Document) -> str:
    from provlint.document.carriers.json_ld import SIZE_LIMIT
    from provlint.document.carriers.page import LONGEST, read_page
    from provlint.document.front_depth import nested_deeply

    for script in document.view(read_page).scripts:
        row = document.lines.row(script.start)
        if script.end - script.start > SIZE_LIMIT:
            return f"the JSON-LD of line {row} has more than {SIZE_LIMIT:,} characters and is not read; shorten it"
        if nested_deeply(document.text[script.start : script.end]):
            return f"the JSON-LD of line {row} is nested too deeply and is not read; write it flatter"
    return f"only its first {LONGEST:,} characters are read; split it" if len(document.text) > LONGEST else ""
