"""The ledger: what the carriers of each document say of where it comes from, without linting it."""

from __future__ import annotations

import os

from provlint.document.read import UnreadableError, decode, read_file
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from provlint.document import Document
    from provlint.document.carriers import Value
    from provlint.engine.discover import Candidate
    from provlint.engine.prepare import Prepared

FIELDS = (
    "title",
    "author",
    "publish_date",
    "update_date",
    "source_url",
    "canonical_url",
    "site",
    "licence",
    "language",
    "origin",
)
"""The fields of an entry, in order; properties of `document.carriers`."""


class Entry(Record):
    """One document of the ledger.

    path    as shown: relative to the working folder where it lies below it, forward slashes
    sha256  of the file's bytes, in hexadecimal digits
    size    of the file in bytes
    values  field → value; None where no carrier has it
    tried   the carriers that were asked for the publish date, in order
    """

    path: str
    sha256: str
    size: int
    values: Mapping[str, Value | None]
    tried: tuple[str, ...]


def entries(candidates: Iterable[Candidate], prepared: Prepared, trouble: Callable[[str], None]) -> Iterator[Entry]:
    """An entry for each document that can be read, in order.

    trouble  called with one line, naming the path, for each that cannot
    """
    for candidate in candidates:
        try:
            made = _entry(candidate, prepared)
        except UnreadableError as error:
            trouble(str(error) if candidate.path in str(error) else f"{candidate.path}: {error}")
            continue
        if made:
            yield made


def _entry(candidate: Candidate, prepared: Prepared) -> Entry | None:
    from hashlib import sha256

    path, limit = candidate.path, prepared.settings.max_size
    data = candidate.content if candidate.content is not None else read_file(path, limit)
    if len(data) > limit:
        raise UnreadableError(f"larger than {limit} bytes; split it, or raise max-size in the configuration")
    document = _document(candidate, data, prepared)
    if document is None:
        return None
    carriers = document.carriers
    values = {name: getattr(carriers, name) for name in FIELDS}
    return Entry(path, sha256(data).hexdigest(), len(data), values, carriers.tried)


def _document(candidate: Candidate, data: bytes, prepared: Prepared) -> Document | None:
    """The document, None for a binary file that a walk met. Raises UnreadableError."""
    path = candidate.path
    reader = prepared.registry.readers.get(os.path.splitext(path)[1].lower())
    if reader is not None:
        try:
            return reader(path, data)
        except Exception as error:
            raise UnreadableError(
                f"{path}: its reader failed ({type(error).__name__}: {error}); repair or uninstall the plugin"
            ) from error
    text, source = decode(data)
    if source.binary:
        if candidate.explicit:
            raise UnreadableError(f"{path}: binary file, not text; name text files")
        return None
    document = prepared.plan.document(text, path, source)
    document.on_disk = candidate.content is None
    return document
