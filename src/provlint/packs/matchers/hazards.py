"""What is not to be tried at all of a stranger's expression: what could take for ever to compile, or exponential time to match.

What takes quadratic time is found out by nobody but the text; rules of others run in workers, under a budget for each document
(docs/limits.md). An expression that this module passes may still use that budget up.
"""

from __future__ import annotations

try:
    from re import _constants as op  # type: ignore[attr-defined]  # private; `sre_constants` before Python 3.11
    from re import _parser as parser  # type: ignore[attr-defined]
except ImportError:
    import sre_constants as op
    import sre_parse as parser

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Any, TypeAlias

    Chars: TypeAlias = frozenset[str]

LONGEST = 20_000
"""Code points of an expression with its terms filled in; ours have 3,500 at most."""
COUNTED = 1_000_000
"""Repetitions of repetitions, multiplied; ours have 160,000 at most."""
MANY = 5
"""Repetitions from which on it matters that their contents can be shared out among them in more than one way."""
_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT)
_SAMPLE = frozenset(map(chr, range(128))) | frozenset("\x85\xa0éßñØжЯअ漢アع\u200b\u2028–—…‘’“”«»„！。،😀")
"""Characters in which sets are compared, besides those that the expression names itself."""


def hazard(pattern: str) -> str:
    """Why the expression is not to be used, with the remedy; "" where nothing speaks against it. Raises re.error."""
    if len(pattern) > LONGEST:
        return f"{len(pattern)} code points long, more than {LONGEST}; make it several"
    tree = parser.parse(pattern)
    if _counted(tree) > COUNTED:
        return f"its repetitions within repetitions multiply to more than {COUNTED}; lower their bounds"
    number = next(_Shared(tree).found(), None) if _nested(tree, many=False) else None
    if number is None:
        return ""
    return (
        f"{_place(pattern, tree, number)}is repeated itself, and one text can be shared out among the repetitions in many ways, "
        "which can take exponential time; repeat it once, or put between what neither holds"
    )


def _parts(node: Any) -> list[Any]:
    """The expressions within a part of one."""
    kind, value = node
    if kind in _REPEATS or kind in _POSSESSIVE:
        return [value[2]]
    if kind is op.SUBPATTERN:
        return [value[3]]
    if kind is op.BRANCH:
        return list(value[1])
    if kind in (op.ASSERT, op.ASSERT_NOT):
        return [value[1]]
    if kind is op.GROUPREF_EXISTS:
        return [part for part in value[1:] if part is not None]
    return [value] if kind is _ATOMIC else []


_POSSESSIVE = (getattr(op, "POSSESSIVE_REPEAT", None),)
_ATOMIC = getattr(op, "ATOMIC_GROUP", None)


def _counted(tree: Any) -> int:
    """The largest product of bounds that stand within each other; a repetition without a bound counts as one."""
    largest = 1
    for node in tree:
        inner = max((_counted(part) for part in _parts(node)), default=1)
        bound = node[1][1] if node[0] in _REPEATS and node[1][1] is not op.MAXREPEAT else 1
        largest = max(largest, inner * max(bound, 1))
    return largest


def _nested(tree: Any, *, many: bool) -> bool:
    """Whether a repetition stands within one: most expressions need no closer look. `many`: whether the tree is repeated."""
    for node in tree:
        repeats = node[0] in _REPEATS
        if repeats and many and node[1][1] - node[1][0] >= MANY:
            return True
        if any(_nested(part, many=many or (repeats and node[1][1] >= MANY)) for part in _parts(node)):
            return True
    return False


class _Shared:
    """Looks for repetitions within repetitions that can begin with what may follow them in the same round or the next."""

    def __init__(self, tree: Any) -> None:
        self._tree = tree
        self._chars = _SAMPLE | frozenset(_named(tree))
        self._known: dict[int, tuple[Chars, bool]] = {}
        self._numbers = {id(node): number for number, node in enumerate(_repeats(tree))}

    def found(self) -> Iterator[int]:
        """Numbers of such repetitions, as `_repeats` counts."""
        yield from self._within(self._tree, frozenset(), many=False)

    def _within(self, tree: Any, after: Chars, *, many: bool) -> Iterator[int]:
        """many: whether the tree itself is repeated; after: what may then follow it."""
        nodes = list(tree)
        for at, node in enumerate(nodes):
            kind, value = node
            first, empty = self._first(nodes[at + 1 :])
            follow = first | after if empty else first
            if kind in _REPEATS:
                least, most, body = value
                begins, _ = self._first(body)
                if many and most - least >= MANY and begins & follow:
                    yield self._numbers[id(node)]
                inner = begins | (follow if many else frozenset()) if most >= MANY else follow
                yield from self._within(body, inner, many=many or most >= MANY)
            elif kind in (op.SUBPATTERN, op.BRANCH, op.GROUPREF_EXISTS):
                for part in _parts(node):
                    yield from self._within(part, follow, many=many)
            else:  # what is looked at or not given back is not shared out
                for part in _parts(node):
                    yield from self._within(part, frozenset(), many=False)

    def _first(self, nodes: Iterable[Any]) -> tuple[Chars, bool]:
        """What the parts in a row can begin with, and whether they can be empty."""
        found: Chars = frozenset()
        for node in nodes:
            if id(node) not in self._known:
                self._known[id(node)] = self._begins(node)
            begins, empty = self._known[id(node)]
            found |= begins
            if not empty:
                return found, False
        return found, True

    def _begins(self, node: Any) -> tuple[Chars, bool]:
        kind, value = node
        if kind in _REPEATS or kind in _POSSESSIVE:
            begins, empty = self._first(value[2])
            return begins, empty or value[0] == 0
        if kind in (op.SUBPATTERN, op.BRANCH, op.GROUPREF_EXISTS) or kind is _ATOMIC:
            # (?:[^<]|<(?!x))* says itself that what it holds is not what follows
            parts = [self._first(() if _excludes(part) else part) for part in _parts(node)]
            return frozenset().union(*(begins for begins, _ in parts)), any(
                empty and not _excludes(part) for (_, empty), part in zip(parts, _parts(node), strict=True)
            )
        if kind in (op.LITERAL, op.NOT_LITERAL, op.IN, op.ANY):
            items: Sequence[Any] = value if kind is op.IN else [node]
            return frozenset(char for char in self._chars if _takes(items, char)), False
        return (self._chars, True) if kind is op.GROUPREF else (frozenset(), True)


def _excludes(tree: Any) -> bool:
    """Whether the alternative is a character and what must not follow it."""
    return len(tree) == 2 and tree[1][0] is op.ASSERT_NOT


def _takes(items: Sequence[Any], char: str) -> bool:
    """Whether a class holds the character, in either case."""
    if items[0][0] is op.NEGATE:
        return not any(_is(item, char) for item in items[1:])
    return any(_is(item, form) for item in items for form in (char, char.lower(), char.upper()) if len(form) == 1)


def _is(item: Any, char: str) -> bool:
    kind, value = item
    if kind is op.LITERAL:
        return bool(ord(char) == value)
    if kind is op.NOT_LITERAL:
        return bool(ord(char) != value)
    if kind is op.RANGE:
        return bool(value[0] <= ord(char) <= value[1])
    if kind is op.ANY:
        return True
    name = str(value).removeprefix("CATEGORY_")
    test = {"DIGIT": char.isdecimal(), "SPACE": char.isspace(), "WORD": char.isalnum() or char == "_"}
    return test[name.removeprefix("NOT_")] != name.startswith("NOT_")


def _named(tree: Any) -> Iterator[str]:
    """The characters that an expression names, the ends of its ranges among them."""
    for node in tree:
        for kind, value in node[1] if node[0] is op.IN else [node]:
            if kind in (op.LITERAL, op.NOT_LITERAL):
                yield chr(value)
            elif kind is op.RANGE:
                yield from (chr(value[0]), chr(value[1]))
        for part in _parts(node):
            yield from _named(part)


def _repeats(tree: Any) -> Iterator[Any]:
    """The repetitions in the order in which their signs stand in the expression."""
    for node in tree:
        for part in _parts(node):
            yield from _repeats(part)
        if node[0] in _REPEATS or node[0] in _POSSESSIVE:
            yield node


def _place(pattern: str, tree: Any, number: int) -> str:
    """Where the repetition's sign stands, for the message; without it where the two counts differ, as in verbose ones."""
    from provlint.expressions import expression

    skipped = r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?(?:P?[<=!:>#]|[a-zA-Z-]{1,9}[:)])?"
    signs = [m for m in expression(rf"(?s){skipped}|([*+?]|\{{(?:\d+(?:,\d*)?|,\d*)\}})[?+]?").finditer(pattern) if m[1]]
    same = len(signs) == len(list(_repeats(tree)))
    return f"what is repeated at position {signs[number].start()} " if same else "a part that is repeated "
