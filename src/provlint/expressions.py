"""Regular expressions whose compiled form is kept between runs.

Compiling the expressions that one small document needs costs more CPU than an empty interpreter's start and more than matching
them; the compiled form is a list of numbers that `_sre`, the engine below `re`, takes back in microseconds. This is the one place
that knows of `_sre`: whatever goes wrong here ends in `re.compile`, and `tests/test_expressions.py` holds both ways to the same
matches (docs/decisions/005-kept-expressions.md).
"""

from __future__ import annotations

import sys

from provlint import store

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from typing import TypeAlias

    Key: TypeAlias = tuple[str, int]
    """Pattern and flags."""
    Kept: TypeAlias = tuple[bytes, int, int, dict[str, int], tuple[str | None, ...]]
    """Code, flags, number of groups, name → group, group → name."""

IGNORECASE, MULTILINE = 2, 8
"""The flags that our expressions use, as `re` numbers them."""
NAME = "expressions-4"
"""What they are kept under; the number is that of the shape."""
MOST = 2000
"""Expressions kept; more are not ours but a user's who changes them all the time."""

_STAMP = sys.version
_made: dict[Key, re.Pattern[str]] = {}
_DIGEST = 8
"""Bytes of an expression's digest."""
_drawers: list[store.Drawers] = []
"""The file of kept expressions, of which a run needs one in five or fewer; none where there is no file."""
_digests: list[bytes] = []
"""The first drawer: the digests of the expressions in all others, in order. A dictionary of 1,800 costs a run .2 ms."""
_useless: set[bytes] = set()
"""Digests of what turned out not to be what was kept."""
_asked: list[bool] = []
"""Not empty once the store was asked."""


def expression(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The compiled pattern, as `re.compile` makes it. Raises re.error for one that is none."""
    key = (pattern, flags)
    if key not in _made:
        _made[key] = _from_store(key) or _compiled(key)
    return _made[key]


def in_brackets(characters: str) -> str:
    """The characters as they stand between [ and ] of an expression."""
    return "".join(f"\\{char}" if char in "\\[]^-&~|" else char for char in characters)


def keep() -> None:
    """Keeps what was compiled in this process for the next; called once, at the end of a run."""
    if _made and not _asked:  # a second run in this process: what the first one kept need not be kept anew
        _ask()
    fresh = {digest: key for key in _made if not _number(digest := _digest(key))}
    if not fresh or len(fresh) > MOST or not store.writable():
        return
    made = {digest: store.packed((*key, parts)) for digest, key in fresh.items() if (parts := _parts(key, _made[key]))}
    if not made:
        return
    table = _digests[0] if _digests else b""
    known = [table[at : at + _DIGEST] for at in range(0, len(table), _DIGEST)]
    if len(known) + len(made) > MOST:
        known = []
    kept = {digest: data for number, digest in enumerate(known, 1) if (data := _drawer(number))} | made
    for opened in (_drawers, _digests, _useless, _asked):  # not every system replaces a file that is open
        opened.clear()
    store.save_drawers(NAME, _STAMP, [b"".join(kept), *kept.values()])


def _from_store(key: Key) -> re.Pattern[str] | None:
    """The expression as it was kept; None where it was not, or where this Python does not take it back."""
    if not _asked:
        _ask()
    digest = _digest(key)
    number = _number(digest)
    if not number:
        return None
    data = _drawer(number)
    try:
        import _sre  # type: ignore[import-not-found]  # the engine below re has no stubs

        kept: tuple[str, int, Kept] = store.unpacked(data)  # type: ignore[assignment]  # what is none raises here or below
        pattern, asked, (code, flags, groups, names, numbers) = kept
        if (pattern, asked) == key:
            made: re.Pattern[str] = _sre.compile(pattern, flags, list(memoryview(code).cast("I")), groups, names, numbers)
            return made
    except (ImportError, ValueError, TypeError, RuntimeError, OverflowError, EOFError):
        pass
    _useless.add(digest)  # no more than what was never kept
    return None


def _number(digest: bytes) -> int:
    """The drawer of the expression with this digest; 0 where it is not kept."""
    if digest in _useless or not _digests:
        return 0
    at = _digests[0].find(digest)
    while at > 0 and at % _DIGEST:
        at = _digests[0].find(digest, at + 1)
    return at // _DIGEST + 1


def _ask() -> None:
    """Opens the file of kept expressions, if there is one."""
    _asked.append(True)
    drawers = store.load_drawers(NAME, _STAMP)
    try:
        digests = drawers[0] if drawers else b""
    except (ValueError, IndexError, OSError):
        return
    if drawers and len(digests) == _DIGEST * (len(drawers) - 1):
        _drawers.append(drawers)
        _digests.append(digests)


def _drawer(number: int) -> bytes:
    """The content of a drawer; empty where it is damaged or is none."""
    try:
        return _drawers[0][number]
    except (ValueError, IndexError, TypeError, OSError):
        return b""


def _digest(key: Key) -> bytes:
    return store.checksum(f"{key[1]} {key[0]}".encode("utf-8", "surrogatepass"))


def _compiled(key: Key) -> re.Pattern[str]:
    import re

    return re.compile(*key)


def _parts(key: Key, made: re.Pattern[str]) -> Kept | None:
    """What `_sre` needs to make the pattern again; None where this Python tells otherwise than the ones we know."""
    try:
        if sys.version_info >= (3, 11):
            from re import _compiler as compiler  # type: ignore[attr-defined]  # private, see the module docstring
            from re import _parser as parser  # type: ignore[attr-defined]  # same
        else:
            import sre_compile as compiler
            import sre_parse as parser
        from array import array

        code = array("I", compiler._code(parser.parse(*key), key[1]))  # noqa: SLF001 - see the module docstring
    except (ImportError, AttributeError, OverflowError):
        return None
    numbers: list[str | None] = [None] * (made.groups + 1)
    for name, number in made.groupindex.items():
        numbers[number] = name
    return code.tobytes(), made.flags, made.groups, dict(made.groupindex), tuple(numbers)
