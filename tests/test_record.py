"""Records behave as named tuples do: type checkers take them for such."""

from __future__ import annotations

import copy
import pickle
from typing import NamedTuple

import pytest

from provlint.record import Record


class Point(Record):
    """A place."""

    x: int
    y: int = 2
    names: tuple[str, ...] = ()

    @property
    def sum(self) -> int:
        return self.x + self.y


class Twin(NamedTuple):
    x: int
    y: int = 2
    names: tuple[str, ...] = ()


@pytest.mark.parametrize(
    ("values", "named"), [((1,), {}), ((1, 3), {}), ((), {"x": 1}), ((1,), {"names": ("a",)}), ((1, 2, ("b",)), {})]
)
def test_a_record_is_made_as_a_named_tuple_is(values: tuple[int, ...], named: dict[str, object]) -> None:
    """Values by place and by name, defaults, representation, replacement."""
    point, twin = Point(*values, **named), Twin(*values, **named)  # type: ignore[arg-type]  # filled in by name
    assert tuple(point) == tuple(twin)
    assert repr(point) == repr(twin).replace("Twin", "Point")
    assert point._asdict() == twin._asdict()
    assert tuple(point._replace(y=9)) == tuple(twin._replace(y=9))
    assert (point.x, point.y, point.names) == (twin.x, twin.y, twin.names)


@pytest.mark.parametrize(("values", "named"), [((), {}), ((1, 2, (), 4), {}), ((1,), {"x": 1}), ((1,), {"z": 1})])
def test_wrong_values_are_a_type_error(values: tuple[int, ...], named: dict[str, object]) -> None:
    """Missing, too many, twice, unknown."""
    with pytest.raises(TypeError, match="Point"):
        Point(*values, **named)  # type: ignore[arg-type]  # wrong on purpose


def test_a_record_cannot_be_changed() -> None:
    """Neither a field nor a new attribute."""
    point = Point(1)
    for name in ("x", "z"):
        with pytest.raises(AttributeError):
            setattr(point, name, 3)


def test_a_record_travels() -> None:
    """Between processes and through copies; methods and documentation stay."""
    point = Point(1, names=("a",))
    assert pickle.loads(pickle.dumps(point)) == point  # noqa: S301 - our own bytes
    assert isinstance(copy.deepcopy(point), Point)
    assert point.sum == 3
    assert Point.__doc__ == "A place."
    assert {point: 1}[Point(1, 2, ("a",))] == 1
    match point:
        case Point(x, y):
            assert (x, y) == (1, 2)
