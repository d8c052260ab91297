"""Immutable value types without the imports of typing or dataclasses, each of which costs as much as a bare interpreter's start.

A type checker sees `typing.NamedTuple`, and at run time a record is the same: a tuple whose fields have names. It is made without
`collections.namedtuple`, which evaluates source text for every class (docs/decisions/002-cold-start.md).
"""

from __future__ import annotations

__all__ = ["Record"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NamedTuple as Record
else:
    from collections import _tuplegetter

    class _RecordType(type):
        """Makes a class's annotations the fields of a tuple, and their values in the class body the defaults."""

        def __new__(cls, name, bases, body):
            if not bases:
                return super().__new__(cls, name, bases, body)
            fields = tuple(body.get("__annotations__", ()))
            defaults = tuple(body.pop(field) for field in fields if field in body)
            getters = {field: _tuplegetter(number, "") for number, field in enumerate(fields)}
            body |= {"__slots__": (), "__match_args__": fields, "_fields": fields, "_defaults": defaults, **getters}
            return super().__new__(cls, name, (Record, tuple), body)

    class Record(metaclass=_RecordType):
        """Base of a frozen, slotted, picklable record; used as `typing.NamedTuple` is."""

        __slots__ = ()

        def __new__(cls, *values, **named):
            """A record of the values given by place and by name. Raises TypeError for one too many, unknown, or missing."""
            missing = len(cls._fields) - len(values)
            if named or missing:
                values = _completed(cls, values, named)
            return tuple.__new__(cls, values)

        def __repr__(self):
            return (
                f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in zip(self._fields, self, strict=True))})"
            )

        def __getnewargs__(self):
            return tuple(self)

        def _replace(self, **named):
            """A record with other values for the named fields. Raises TypeError for a field that there is not."""
            return type(self)(**{**dict(zip(self._fields, self, strict=True)), **named})

        def _asdict(self):
            """Field → value."""
            return dict(zip(self._fields, self, strict=True))

    def _completed(cls, values, named):
        """All values of a record in order, the defaults filled in."""
        fields, defaults = cls._fields, cls._defaults
        if len(values) > len(fields):
            raise TypeError(f"{cls.__name__} has {len(fields)} fields, {len(values)} values were given")
        given = dict(zip(fields, values, strict=False))
        if named.keys() & given.keys() or named.keys() - set(fields):
            raise TypeError(f"{cls.__name__} has the fields {', '.join(fields)}; given twice or unknown: {', '.join(named)}")
        given |= named
        fallback = dict(zip(fields[len(fields) - len(defaults) :], defaults, strict=True))
        absent = [field for field in fields if field not in given and field not in fallback]
        if absent:
            raise TypeError(f"{cls.__name__} needs a value for {', '.join(absent)}")
        return tuple(given[field] if field in given else fallback[field] for field in fields)
