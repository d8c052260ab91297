"""The second carrier: a file of metadata beside the document, `NAME.json`, `NAME.yaml` or `NAME.toml`.

It is read as front matter is, as data of strangers: 64 KB, 50 levels, no tags, aliases or anchors, and never through a link.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from provlint.document import Document

ENDINGS = {".json": "json", ".yaml": "yaml", ".yml": "yaml", ".toml": "toml"}
"""Ending of a sidecar's name → its kind, in the order in which they are looked for."""


def sidecar_fields(document: Document) -> Mapping[str, str]:
    """Key → value of the document's sidecar; empty where there is none, or none that can be read.

    Only a document that was read from disk has one.
    """
    return document.view(read_sidecar)[0] if document.on_disk else {}


def read_sidecar(document: Document) -> tuple[Mapping[str, str], str]:
    """The same, and which file was not read for its size, with the remedy; "" where none was passed over."""
    passed_over = ""
    for path, kind in places(document.path):
        try:
            if not os.access(path, os.F_OK):  # half of what it costs to be told so by an error
                continue
            status = os.lstat(path)
        except (OSError, ValueError):
            continue
        if status.st_mode & 0o170000 == 0o100000:
            fields, problem = _read(path, kind, status.st_size)
            if fields:
                return fields, passed_over
            passed_over = passed_over or problem
    return {}, passed_over


def places(path: str) -> Iterator[tuple[str, str]]:
    """The sidecars a document may have: `post.md.json` before `post.json`; the document itself is none."""
    folder, slash, name = path.rpartition("/")
    stem = name.rpartition(".")[0]
    for base in (name, stem):
        for ending, kind in ENDINGS.items() if base else ():
            if base + ending != name:
                yield f"{folder}{slash}{base}{ending}", kind


def _read(path: str, kind: str, size: int) -> tuple[dict[str, str], str]:
    """The fields of a file, and why it is not read although it could be."""
    from provlint.document.front_depth import nested_deeply
    from provlint.document.front_matter import SIZE_LIMIT, read_metadata
    from provlint.document.read import UnreadableError, decode, read_file

    name = path.rpartition("/")[2]
    if size > SIZE_LIMIT:
        return {}, f"{name} has more than {SIZE_LIMIT:,} bytes and is not read; shorten it"
    try:
        text, source = decode(read_file(path, SIZE_LIMIT))
    except UnreadableError:
        return {}, ""
    if source.binary:
        return {}, ""
    fields = {key: field.value for key, field in read_metadata(text, kind).items()}
    if not fields and nested_deeply(text, kind):
        return {}, f"{name} is nested too deeply and is not read; write it flatter"
    return fields, ""
