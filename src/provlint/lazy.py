"""`cache` and `cached_property` as `functools` has them, without its import: it costs a fifth of a bare interpreter's start.

`recent` is a cache for what a long run asks without end, as what a word is. `bisect_left` and `bisect_right` are those of
`bisect`, loaded when asked for often: as a library of its own it costs .3 ms to load, and a page asks 10 to 300 times.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bisect import bisect_left, bisect_right
    from functools import cache, cached_property
    from functools import cache as recent
else:
    from _operator import le, lt

    RECENT = 4000

    def recent(function):
        """The function, called once for each tuple of arguments, of which some thousand are remembered."""
        made = {}

        def cached(*arguments):
            try:
                return made[arguments]
            except KeyError:
                if len(made) >= RECENT:
                    made.clear()
                value = made[arguments] = function(*arguments)
                return value

        cached.__doc__, cached.__wrapped__, cached.cache_clear = function.__doc__, function, made.clear
        return cached

    def cache(function):
        """The function, called once for each tuple of arguments."""
        made = {}

        def cached(*arguments):
            if arguments not in made:
                made[arguments] = function(*arguments)
            return made[arguments]

        cached.__doc__, cached.__wrapped__, cached.cache_clear = function.__doc__, function, made.clear
        return cached

    class cached_property:  # noqa: N801 - the name it stands in for
        """A property whose value is made when first asked for and then stands in the instance's own dictionary."""

        def __init__(self, function):
            self._function = function
            self.__doc__ = function.__doc__

        def __set_name__(self, owner, name):
            self._name = name

        def __get__(self, instance, owner=None):
            if instance is None:
                return self
            value = instance.__dict__[self._name] = self._function(instance)
            return value

    ASKED = 500
    """Questions that are answered here: each takes .5 us longer than `bisect` takes for it."""

    def _bisect(name, holds):
        """The function of that name in `bisect`; `holds` says whether the place is behind what it compares with the value."""
        asked, quick = 0, None

        def search(row, value, *, key=None):
            nonlocal asked, quick
            if quick:
                return quick(row, value, key=key)
            asked += 1
            if asked > ASKED:
                import bisect

                quick = getattr(bisect, name)
            low, high = 0, len(row)
            while low < high:
                middle = (low + high) // 2
                if holds(row[middle] if key is None else key(row[middle]), value):
                    low = middle + 1
                else:
                    high = middle
            return low

        return search

    bisect_left, bisect_right = _bisect("bisect_left", lt), _bisect("bisect_right", le)


__all__ = ["bisect_left", "bisect_right", "cache", "cached_property", "recent"]
