"""Addresses that the reports give: pages of rules on the web, and documents as URI references."""

from __future__ import annotations

from provlint.report.safe import path_bytes

HOME = "https://github.com/provlint/provlint"
"""Where the project lives; the one place that says so to the reports."""

FOLDER, SYSTEM = "%SRCROOT%", "%FSROOT%"
BASES = {FOLDER: "The folder that the linter was started in.", SYSTEM: "The root of the file system."}
"""What references to documents are relative to, in words: a report names no folder of the machine that made it."""

_PLAIN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/")


def rule_page(rule: str) -> str:
    """The page that explains the rule, an https address without anything to be escaped."""
    return f"{HOME}/blob/main/docs/rules/{_quote(rule.encode('utf-8', 'replace'))}.md"


def document_reference(path: str) -> tuple[str, str]:
    """The document as a relative URI reference, percent-encoded from the path's bytes, and the id of its base in `BASES`.

    References hold neither `./` nor `..`. What lies outside the working folder is named from the root of the file system: code
    scanning refuses `file:` URIs.
    """
    return _quote(path_bytes(below_root(path))), FOLDER if _inside(path) else SYSTEM


def below_root(path: str) -> str:
    """The path relative to the working folder or, where it lies outside, to the root of the file system; no `./`, no `..`."""
    if _inside(path):
        while path.startswith("./"):
            path = path[2:]
        return path
    from os.path import abspath

    return abspath(path).replace("\\", "/").lstrip("/")


def _inside(path: str) -> bool:
    return not path.startswith("/") and path[1:3] != ":/" and ".." not in path.split("/")


def _quote(raw: bytes) -> str:
    """RFC 3986: all but unreserved characters and the slash percent-encoded; the colon too, it would end a scheme."""
    return "".join(chr(byte) if byte in _PLAIN else f"%{byte:02X}" for byte in raw)
