"""Kept expressions match as freshly compiled ones do, and whatever is wrong with the store ends in `re.compile`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from provlint import expressions, store

if TYPE_CHECKING:
    from pathlib import Path

PATTERNS = [
    (r"a(?P<span>b+)c|(?P<other>\d{2,4})", 0),
    (r"^\s*(?:von|par)\s+(?P<name>\w+)$", re.IGNORECASE | re.MULTILINE),
    (r"(?i)[^\W\d_]{3,}\b(?!x)(?<=y)", 0),
    ("[“„«]|\U0001f600+|[\u0400-\u04ff]{1,80}", 0),
    (r"(\w+) \1", 0),
    ("|".join(f"word{number} (?:or|and) [a-z]{{1,3}}" for number in range(300)), re.IGNORECASE),
]
TEXTS = ["abbbc 1234", " Von Anna\nPAR Bob", "happy days", "“ 😀😀 Привет", "the the"]


@pytest.fixture
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store of its own and a process that has compiled nothing."""
    monkeypatch.setenv("PROVLINT_CACHE_DIR", str(tmp_path))
    forget(monkeypatch)
    return tmp_path


def forget(monkeypatch: pytest.MonkeyPatch) -> None:
    """As a new process begins."""
    for name, value in (("_made", {}), ("_digests", []), ("_useless", set()), ("_drawers", []), ("_asked", [])):
        monkeypatch.setattr(expressions, name, value)


@pytest.mark.parametrize(("pattern", "flags"), PATTERNS)
def test_a_kept_expression_equals_a_compiled_one(fresh: Path, monkeypatch: pytest.MonkeyPatch, pattern: str, flags: int) -> None:
    """Matches, groups, flags; and the second process compiles nothing."""
    expressions.expression(pattern, int(flags))
    expressions.keep()
    forget(monkeypatch)
    monkeypatch.setattr(expressions, "_compiled", None)
    kept, compiled = expressions.expression(pattern, int(flags)), re.compile(pattern, flags)
    assert (kept.flags, kept.groups, kept.groupindex, kept.pattern) == (
        compiled.flags,
        compiled.groups,
        compiled.groupindex,
        compiled.pattern,
    )
    for text in TEXTS:
        assert [(found.span(), found.groupdict(), found.lastgroup) for found in kept.finditer(text)] == [
            (found.span(), found.groupdict(), found.lastgroup) for found in compiled.finditer(text)
        ]


@pytest.mark.parametrize("code", [b"", b"\0\0\0\0", b"\xff" * 40, b"abc", 7])
def test_what_is_no_code_is_compiled_anew(fresh: Path, monkeypatch: pytest.MonkeyPatch, code: object) -> None:
    """The engine refuses it, and the expression works."""
    put(store.packed(("a+", 0, (code, 32, 0, {}, (None,)))))
    assert expressions.expression("a+").fullmatch("aaa")


@pytest.mark.parametrize("kept", [b"", b"no marshal", store.packed(("a", "tuple")), store.packed(7), store.packed(("a+", 0, 7))])
def test_what_cannot_be_unpacked_is_compiled_anew(fresh: Path, monkeypatch: pytest.MonkeyPatch, kept: bytes) -> None:
    """A file of ours with foreign entries costs one compilation and nothing else: the next run finds the expression."""
    put(kept)
    assert expressions.expression("a+").fullmatch("aaa")
    expressions.keep()
    forget(monkeypatch)
    monkeypatch.setattr(expressions, "_compiled", None)
    assert expressions.expression("a+").fullmatch("aaa")


@pytest.mark.parametrize("table", [b"", b"no digests", bytes(8)])
def test_a_table_of_another_shape_is_none(fresh: Path, table: bytes) -> None:
    """Nothing is found by it."""
    store.save_drawers(expressions.NAME, expressions._STAMP, [table])
    assert expressions.expression("a+").fullmatch("aaa")


def test_an_expression_is_not_taken_for_another(fresh: Path) -> None:
    """Two with one digest, were there any, would not be mixed up."""
    put(store.packed(("b+", 0, expressions._parts(("b+", 0), re.compile("b+")))))
    assert expressions.expression("a+").fullmatch("aaa")


def test_what_earlier_runs_kept_stays(fresh: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run adds to the file what it compiled."""
    for pattern in ("a+", "b+"):
        expressions.expression(pattern)
        expressions.keep()
        forget(monkeypatch)
    monkeypatch.setattr(expressions, "_compiled", None)
    assert expressions.expression("a+").fullmatch("aaa")
    assert expressions.expression("b+").fullmatch("bbb")


def test_the_file_does_not_grow_without_end(fresh: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who changes his expressions all the time loses the old ones."""
    monkeypatch.setattr(expressions, "MOST", 3)
    for pattern in ("a+", "b+", "c+", "d+"):
        expressions.expression(pattern)
        expressions.keep()
        forget(monkeypatch)
    drawers = store.load_drawers(expressions.NAME, expressions._STAMP)
    assert drawers is not None
    assert len(drawers) == 2


def put(kept: bytes) -> None:
    """Keeps these bytes as what the expression `a+` was compiled to."""
    store.save_drawers(expressions.NAME, expressions._STAMP, [expressions._digest(("a+", 0)), kept])


def test_a_wrong_expression_raises_as_ever(fresh: Path) -> None:
    """The caller learns what is wrong with it."""
    with pytest.raises(re.error):
        expressions.expression("(")


def test_nothing_is_kept_where_nothing_can_be(fresh: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A store that cannot be written costs nothing."""
    monkeypatch.setattr(store, "writable", lambda: False)
    expressions.expression("a+")
    expressions.keep()
    assert list(fresh.iterdir()) == []


def test_a_second_run_in_a_process_keeps_nothing_anew(fresh: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was compiled is known to the first run's file: to write it again cost more than a run."""
    expressions.expression("a second run")
    expressions.keep()
    monkeypatch.setattr(store, "save_drawers", None)
    expressions.keep()
