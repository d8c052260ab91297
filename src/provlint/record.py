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
    from _collections import _tuplegetter

    class _RecordType(type):
        """Makes a class's annotations the fields of a tuple, and their values in the class body the defaults."""

        def __new__(cls, name, bases, body):
            if not bases:
                return super().__new__(cls, name, bases, body)
            fields = tuple(body.get("__annotations__", ()))
            defaults = {field: body.pop(field) for field in fields if field in body}
            getters = {field: _tuplegetter(number, "") for number, field in enumerate(fields)}
            body |= {"__slots__": (), "__match_args__": fields, "_fields": fields, "_defaults": defaults, **getters}
            return super().__new__(cls, name, (Record, tuple), body)

    class Record(metaclass=_RecordType):
        """Base of a frozen, slotted, picklable record; used as `typing.NamedTuple` is."""

        __slots__ = ()

        def __new__(cls, *values, **named):
            """A record of the values given by place and by name. Raises TypeError for one too many, unknown, or missing."""
            fields = cls._fields
            if len(values) < len(fields):
                defaults = cls._defaults
                try:
                    rest = fields[len(values) :]
                    if len(named) == len(rest):
                        values += tuple(map(named.pop, rest))
                    else:
                        values += tuple([named.pop(field) if field in named else defaults[field] for field in rest])
                except KeyError as missing:
                    raise TypeError(f"{cls.__name__} needs a value for {missing.args[0]}") from None
            if named or len(values) > len(fields):
                raise TypeError(f"{cls.__name__} has the fields {', '.join(fields)}; too many, given twice or unknown: {named}")
            return tuple.__new__(cls, values)

        def __repr__(self):
            return (
                f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in zip(self._fields, self, strict=True))})"
            )

        def __getnewargs__(self):
            return tuple(self)

        def _replace(self, **named):
            """A record with other values for the named fields. Raises TypeError for a field that there is not."""
            values = [named.pop(field) if field in named else value for field, value in zip(self._fields, self, strict=True)]
            return type(self)(*values, **named)

        def _asdict(self):
            """Field → value."""
            return dict(zip(self._fields, self, strict=True))
