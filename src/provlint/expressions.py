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

    Kept: TypeAlias = tuple[bytes, int, int, dict[str, int], tuple[str | None, ...]]
    """Code, flags, number of groups, name → group, group → name."""

IGNORECASE, MULTILINE = 2, 8
"""The flags that our expressions use, as `re` numbers them."""
NAME = "expressions-2"
"""What they are kept under; the number is that of the shape."""
LARGE = 6000
"""Bytes of code from which an expression has a file of its own; patterns under LARGE // 16 characters never have so many."""
MOST = 2000
"""Expressions kept; more are not ours but a user's who changes them all the time."""

_STAMP = sys.version
_made: dict[tuple[str, int], re.Pattern[str]] = {}
_kept: dict[tuple[str, int], bytes] = {}
"""What `store.packed` made of a Kept: a run needs one in five of them."""
_apart: set[tuple[str, int]] = set()
"""Those found in files of their own."""
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
    fresh = [key for key in _made if key not in _kept and key not in _apart]
    if not fresh or len(_made) > MOST or not store.writable():
        return
    for key in fresh:
        kept = _parts(key, _made[key])
        if kept is not None and len(kept[0]) > LARGE:
            store.save(_file(key), _STAMP, (*key, kept))
        elif kept is not None:
            _kept[key] = store.packed(kept)
    store.save(NAME, _STAMP, _kept)


def _from_store(key: tuple[str, int]) -> re.Pattern[str] | None:
    if not _asked:
        _asked.append(True)
        stored = store.load(NAME, _STAMP)
        if isinstance(stored, dict):
            _kept.update(stored)
    try:
        kept = _small(key) or (_large(key) if len(key[0]) > LARGE // 16 else None)
        if kept is None:
            return None
        import _sre  # type: ignore[import-not-found]  # the engine below re has no stubs

        code, flags, groups, names, numbers = kept
        made: re.Pattern[str] = _sre.compile(key[0], flags, list(memoryview(code).cast("I")), groups, names, numbers)
    except (ImportError, ValueError, TypeError, RuntimeError, OverflowError, EOFError):
        return None
    return made


def _small(key: tuple[str, int]) -> Kept | None:
    """What the common file tells of an expression; what is no Kept raises ValueError, EOFError or TypeError, here or in use."""
    return store.unpacked(_kept[key]) if key in _kept else None  # type: ignore[return-value]


def _large(key: tuple[str, int]) -> Kept | None:
    """A large expression, which has a file of its own: most runs need none of them."""
    stored = store.load(_file(key), _STAMP)
    if not (isinstance(stored, tuple) and stored[:2] == key):
        return None
    _apart.add(key)
    kept: Kept = stored[2]
    return kept


def _file(key: tuple[str, int]) -> str:
    return f"{NAME}-{store.checksum(key[0].encode('utf-8', 'surrogatepass')).hex()}-{key[1]}"


def _compiled(key: tuple[str, int]) -> re.Pattern[str]:
    import re

    return re.compile(*key)


def _parts(key: tuple[str, int], made: re.Pattern[str]) -> Kept | None:
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
