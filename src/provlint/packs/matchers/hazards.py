"""What is not to be tried at all of a stranger's expression: what could take for ever to compile, or exponential time to match.

What takes quadratic time is found out by nobody but the text; rules of others run in workers, under a budget for each document
(docs/limits.md). An expression that this module passes may still use that budget up.
"""

from __future__ import annotations

from provlint.packs.matchers.syntax import ATOMIC, POSSESSIVE, REPEATS, nodes, op, parser, parts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import Any, TypeAlias

    Chars: TypeAlias = int  # a set of characters, one bit for each

LONGEST = 20_000
"""Code points of an expression with its terms filled in; ours have 3,500 at most."""
COUNTED = 1_000_000
"""Repetitions of repetitions, multiplied; ours have 160,000 at most."""
MANY = 5
"""Repetitions from which on it matters that their contents can be shared out among them in more than one way."""
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


def _counted(tree: Any) -> int:
    """The largest product of bounds that stand within each other; a repetition without a bound counts as one."""
    largest = 1
    for node in tree:
        inner = max((_counted(part) for part in parts(node)), default=1)
        bound = node[1][1] if node[0] in REPEATS and node[1][1] is not op.MAXREPEAT else 1
        largest = max(largest, inner * max(bound, 1))
    return largest


def _nested(tree: Any, *, many: bool) -> bool:
    """Whether a repetition stands within one: most expressions need no closer look. `many`: whether the tree is repeated."""
    for node in tree:
        repeats = node[0] in REPEATS
        if repeats and many and node[1][1] - node[1][0] >= MANY:
            return True
        if any(_nested(part, many=many or (repeats and node[1][1] >= MANY)) for part in parts(node)):
            return True
    return False


class _Shared:
    """Looks for repetitions within repetitions that can begin with what may follow them in the same round or the next."""

    def __init__(self, tree: Any) -> None:
        self._tree = tree
        self._classes = _Classes(_SAMPLE | frozenset(_named(tree)))
        self._known: dict[int, tuple[Chars, bool]] = {}
        self._numbers = {id(node): number for number, node in enumerate(_repeats(tree))}

    def found(self) -> Iterator[int]:
        """Numbers of such repetitions, as `_repeats` counts."""
        yield from self._within(self._tree, 0, many=False)

    def _within(self, tree: Any, after: Chars, *, many: bool) -> Iterator[int]:
        """many: whether the tree itself is repeated; after: what may then follow it."""
        for node, follow in zip(tree, self._followed(tree, after), strict=True):
            kind, value = node
            if kind in REPEATS:
                least, most, body = value
                begins, _ = self._first(body)
                if many and most - least >= MANY and begins & follow:
                    yield self._numbers[id(node)]
                inner = begins | (follow if many else 0) if most >= MANY else follow
                yield from self._within(body, inner, many=many or most >= MANY)
            elif kind in (op.SUBPATTERN, op.BRANCH, op.GROUPREF_EXISTS):
                for part in parts(node):
                    yield from self._within(part, follow, many=many)
            else:  # what is looked at or not given back is not shared out
                for part in parts(node):
                    yield from self._within(part, 0, many=False)

    def _followed(self, tree: Any, after: Chars) -> list[Chars]:
        """What may follow each part; from the last one on, so that many that can all be empty cost no more than others."""
        found = []
        for node in reversed(tree):
            found.append(after)
            begins, empty = self._begun(node)
            after = begins | after if empty else begins
        return found[::-1]

    def _first(self, tree: Iterable[Any]) -> tuple[Chars, bool]:
        """What the parts in a row can begin with, and whether they can be empty."""
        found: Chars = 0
        for node in tree:
            begins, empty = self._begun(node)
            found |= begins
            if not empty:
                return found, False
        return found, True

    def _begun(self, node: Any) -> tuple[Chars, bool]:
        if id(node) not in self._known:
            self._known[id(node)] = self._begins(node)
        return self._known[id(node)]

    def _begins(self, node: Any) -> tuple[Chars, bool]:
        kind, value = node
        if kind in REPEATS or kind is POSSESSIVE:
            begins, empty = self._first(value[2])
            return begins, empty or value[0] == 0
        if kind in (op.SUBPATTERN, op.BRANCH, op.GROUPREF_EXISTS) or kind is ATOMIC:
            # (?:[^<]|<(?!x))* says itself that what it holds is not what follows
            found, can_be_empty = 0, False
            for part in parts(node):
                excluding = _excludes(part)
                begins, empty = self._first(() if excluding else part)
                found |= begins
                can_be_empty = can_be_empty or (empty and not excluding)
            return found, can_be_empty
        if kind in (op.LITERAL, op.NOT_LITERAL, op.IN, op.ANY):
            return self._classes.taken(value if kind is op.IN else [node]), False
        return (self._classes.every, True) if kind is op.GROUPREF else (0, True)


class _Classes:
    """Which of some characters the classes of an expression take, each part of a class being asked once.

    every  all of the characters
    """

    def __init__(self, chars: frozenset[str]) -> None:
        self._chars = sorted(chars)
        self._bits = {char: 1 << number for number, char in enumerate(self._chars)}
        self.every: Chars = (1 << len(self._chars)) - 1
        other = [(form, char) for char in self._chars for form in (char.lower(), char.upper()) if form != char]
        self._other_case = sorted((form, self._bits[char]) for form, char in other if len(form) == 1)
        self._of_other_case: Chars = 0
        for _, bit in self._other_case:
            self._of_other_case |= bit
        self._known: dict[tuple[Any, Any, bool], Chars] = {}

    def taken(self, items: Sequence[Any]) -> Chars:
        """The characters that a class holds, in either case; but one that says what it does not hold means what it says."""
        if items[0][0] is op.NEGATE:
            return self.every & ~self._any(items[1:], cased=False)
        return self._any(items, cased=True)

    def _any(self, items: Sequence[Any], *, cased: bool) -> Chars:
        found: Chars = 0
        for kind, value in items:
            key = kind, value, cased
            if key not in self._known:
                self._known[key] = self._item(kind, value, cased=cased)
            found |= self._known[key]
        return found

    def _item(self, kind: Any, value: Any, *, cased: bool) -> Chars:
        if kind in (op.LITERAL, op.RANGE):
            first, last = (value, value) if kind is op.LITERAL else value
            return self._between(chr(first), chr(last), cased=cased)
        if kind is op.ANY:
            return self.every
        if kind is op.NOT_LITERAL:
            return self.every & ~(self._bits[chr(value)] & ~self._of_other_case)
        holds = _test(value)
        found: Chars = sum(bit for char, bit in self._bits.items() if holds(char))
        for form, bit in self._other_case if cased else ():
            found |= bit if holds(form) else 0
        return found

    def _between(self, first: str, last: str, *, cased: bool) -> Chars:
        """Those between two, both included: they stand side by side, for they are in order."""
        from bisect import bisect_left, bisect_right

        found = (1 << bisect_right(self._chars, last)) - (1 << bisect_left(self._chars, first))
        if cased:
            start, end = bisect_left(self._other_case, (first, 0)), bisect_left(self._other_case, (last, self.every + 1))
            for _, bit in self._other_case[start:end]:
                found |= bit
        return found


def _test(category: Any) -> Callable[[str], bool]:
    """Whether a character is of a category."""
    name = str(category).removeprefix("CATEGORY_")
    tests: dict[str, Callable[[str], bool]] = {
        "DIGIT": str.isdecimal,
        "SPACE": str.isspace,
        "WORD": lambda char: char.isalnum() or char == "_",
    }
    test, wanted = tests[name.removeprefix("NOT_")], not name.startswith("NOT_")
    return lambda char: test(char) is wanted


def _excludes(tree: Any) -> bool:
    """Whether the alternative is a character and what must not follow it."""
    return len(tree) == 2 and tree[1][0] is op.ASSERT_NOT


def _named(tree: Any) -> Iterator[str]:
    """The characters that an expression names, the ends of its ranges among them."""
    for node in nodes(tree):
        for kind, value in node[1] if node[0] is op.IN else [node]:
            if kind in (op.LITERAL, op.NOT_LITERAL):
                yield chr(value)
            elif kind is op.RANGE:
                yield from (chr(value[0]), chr(value[1]))


def _repeats(tree: Any) -> Iterator[Any]:
    """The repetitions in the order in which their signs stand in the expression."""
    for node in tree:
        for part in parts(node):
            yield from _repeats(part)
        if node[0] in REPEATS or node[0] is POSSESSIVE:
            yield node


def _place(pattern: str, tree: Any, number: int) -> str:
    """Where the repetition's sign stands, for the message; without it where the two counts differ, as in verbose ones."""
    from provlint.expressions import expression

    skipped = r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?(?:P?[<=!:>#]|[a-zA-Z-]{1,9}[:)])?"
    signs = [m for m in expression(rf"(?s){skipped}|([*+?]|\{{(?:\d+(?:,\d*)?|,\d*)\}})[?+]?").finditer(pattern) if m[1]]
    same = len(signs) == len(list(_repeats(tree)))
    return f"what is repeated at position {signs[number].start()} " if same else "a part that is repeated "
