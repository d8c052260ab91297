"""Addresses that the reports give: pages of rules on the web, and documents as URI references."""

from __future__ import annotations

from provlint.report.safe import path_bytes

HOME = "https://github.com/provlint/provlint"
"""Where the project lives; the one place that says so to the reports."""

_PLAIN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/")


def rule_page(rule: str) -> str:
    """The page that explains the rule, an https address without anything to be escaped."""
    return f"{HOME}/blob/main/docs/rules/{_quote(rule.encode('utf-8', 'replace'))}.md"


def relative(path: str) -> bool:
    """Whether a shown path lies below the working folder, so that a relative reference can name it."""
    return not (path.startswith("/") or path[1:3] == ":/" or ".." in path.split("/"))


def document_uri(path: str) -> str:
    """The document as a URI reference, percent-encoded from the path's bytes.

    Relative without `./` or `..` where it lies below the working folder; elsewhere no relative reference is allowed in
    SARIF, so a `file:` URI names it.
    """
    if relative(path):
        while path.startswith("./"):
            path = path[2:]
        return _quote(path_bytes(path))
    from os.path import abspath

    return "file:///" + _quote(path_bytes(abspath(path).replace("\\", "/").lstrip("/")))


def _quote(raw: bytes) -> str:
    """RFC 3986: all but unreserved characters and the slash percent-encoded; the colon too, it would end a scheme."""
    return "".join(chr(byte) if byte in _PLAIN else f"%{byte:02X}" for byte in raw)
