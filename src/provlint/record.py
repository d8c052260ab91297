"""Immutable value types without the import of typing, which costs a bare interpreter's start again (docs/decisions/002.md).

A type checker sees `typing.NamedTuple`; at run time a small metaclass makes the same class with `collections.namedtuple`.
"""

from __future__ import annotations

from collections import namedtuple

__all__ = ["Record"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NamedTuple as Record
else:

    class _RecordType(type):
        """Turns the annotations of a class body into the fields of a named tuple; methods and the docstring stay."""

        def __new__(cls, name, bases, body):
            if not bases:
                return super().__new__(cls, name, bases, body)
            fields = tuple(body.get("__annotations__", ()))
            defaults = [body.pop(field) for field in fields if field in body]
            base = namedtuple(name, fields, defaults=defaults, module=body["__module__"])
            return type(name, (base,), {"__slots__": (), **body})

    class Record(metaclass=_RecordType):
        """Base of a frozen, slotted, picklable record; fields are the class body's annotations, as in NamedTuple."""
