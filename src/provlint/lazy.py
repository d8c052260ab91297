"""`cache` and `cached_property` as `functools` has them, without its import: it costs a fifth of a bare interpreter's start.

`recent` is a cache for what a long run asks without end, as what a word is. `bisect_left` and `bisect_right` come from below
`bisect`, which need not be read then.
"""

from __future__ import annotations

try:
    from _bisect import bisect_left, bisect_right
except ImportError:
    from bisect import bisect_left, bisect_right

TYPE_CHECKING = False
if TYPE_CHECKING:
    from functools import cache, cached_property
    from functools import cache as recent
else:
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


__all__ = ["bisect_left", "bisect_right", "cache", "cached_property", "recent"]
