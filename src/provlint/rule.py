"""A rule: what it finds, why that is bad, how to repair it, examples that prove it, and the check itself."""

from __future__ import annotations

from provlint import store
from provlint.finding import Span
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import TypeAlias

    from provlint.document import Document
    from provlint.document.literals import Heads
    from provlint.finding import Hit

    OptionValue: TypeAlias = bool | int | float | str | tuple[str, ...]
    Check: TypeAlias = Callable[..., Iterable[Hit]]
    """`check(document, options)`, or `check(document, options, evidence)` where the rule names evidence: pure, no I/O."""

OPEN, CLOSE = "⟦", "⟧"
"""Marks of the expected spans in an example."""


class Option(Record):
    """A setting of one rule: its name in the config (kebab-case), default value and one line of documentation."""

    name: str
    default: OptionValue
    doc: str


class Options:
    """The values of a rule's options in one run; every name that the rule declares has a value of its declared type."""

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, OptionValue]) -> None:
        self._values = values

    def flag(self, name: str) -> bool:
        """The value of a boolean option."""
        return bool(self._values[name])

    def integer(self, name: str) -> int:
        """The value of a whole-number option."""
        return int(self._values[name])  # type: ignore[arg-type]  # checked against the default's type when loaded

    def number(self, name: str) -> float:
        """The value of a numeric option."""
        return float(self._values[name])  # type: ignore[arg-type]  # checked against the default's type when loaded

    def string(self, name: str) -> str:
        """The value of a text option."""
        return str(self._values[name])

    def strings(self, name: str) -> tuple[str, ...]:
        """The value of a list option."""
        return tuple(self._values[name])  # type: ignore[arg-type]  # checked against the default's type when loaded


class Example(Record):
    """A document that a rule is tested with; in a bad one the expected spans stand between ⟦ and ⟧.

    ⟦⟧ at the very beginning expects a finding on the whole document.

    text      the document, marks included
    fixed     the document after the rule's fixes; None where the example does not ask
    path      the document's name; its ending sets the format
    message   the expected message of the first finding; None where the example does not ask
    options   option values that differ from the defaults
    """

    text: str
    fixed: str | None = None
    path: str = "example.md"
    message: str | None = None
    options: Mapping[str, OptionValue] = {}

    def parse(self) -> tuple[str, tuple[Span, ...]]:
        """The text without marks, and the marked spans in it (code points). Raises ValueError where a mark has no partner."""
        pieces, spans, length, start = [], [], 0, None
        rest = self.text
        while rest:
            found = min((at for at in (rest.find(OPEN), rest.find(CLOSE)) if at >= 0), default=-1)
            if found < 0:
                break
            pieces.append(rest[:found])
            length += found
            if (rest[found] == OPEN) != (start is None):
                raise ValueError(f"unpaired {rest[found]} at code point {length} of an example: {self.text[:60]!r}")
            if rest[found] == OPEN:
                start = length
            else:
                spans.append(Span(start or 0, length))
                start = None
            rest = rest[found + 1 :]
        if start is not None:
            raise ValueError(f"{OPEN} without {CLOSE} in an example: {self.text[:60]!r}")
        return "".join([*pieces, rest]), tuple(spans)


class Rule(Record):
    """One rule, complete. `id` is `family/name` and equals the path of the file that defines it.

    summary    one line, naming the defect
    severity   "error", "warning" or "info"
    message    template of the finding's message; `{match}` is the text at the span, other names come from `Hit.data`
    why        one sentence: what harm the defect does
    help       one sentence: what to do about it
    doc        Markdown for `lint rule ID` and docs/rules: what it finds and what it leaves alone
    check      see Check
    default    whether it runs unless deselected
    languages  main languages of documents it applies to; empty means all. Documents of unknown language are included
    verdict    what a finding makes of its document: "keep", "fix" or "drop"
    evidence   ids of rules whose hits the check receives as a mapping from id to hits; it is not called where there are
               none, nor any of its own literals
    gate       texts (lower case, straight apostrophes), letters (characters beyond ASCII) and needs (names of Document's views):
               in every document with a hit one of the texts or letters stands, or one of the views is true. Where none does,
               the check is not called, nor its module imported
    doors      the texts of the gate, one a line, by the character of each that fewest documents hold; what keeps rules has
               it in place of the gate, as `packed_doors` gives it
    shows      the function of a Document, as `module:function`, whose findings the rule reports, often with others; where it
               finds nothing, the check is not called, nor its module imported
    literals   phrases (lower case, straight apostrophes) whose places the check reads from `document.literals[id]`, as
               `provlint.document.literals.by_longest_word` gives them
    """

    id: str
    summary: str
    severity: str
    message: str
    why: str
    help: str
    doc: str
    check: Check
    bad: tuple[Example, ...]
    good: tuple[Example, ...]
    default: bool = True
    languages: tuple[str, ...] = ()
    verdict: str = "fix"
    options: tuple[Option, ...] = ()
    evidence: tuple[str, ...] = ()
    literals: Heads = {}  # noqa: RUF012 - a default of a tuple, shared and never written
    gate: tuple[str, ...] = ()
    letters: str = ""
    needs: tuple[str, ...] = ()
    shows: str = ""
    doors: Mapping[str, str | bytes] = {}

    @property
    def family(self) -> str:
        """The part of the id before the slash."""
        return self.id.partition("/")[0]

    @property
    def name(self) -> str:
        """The part of the id after the slash."""
        return self.id.partition("/")[2]

    def defaults(self) -> Options:
        """The options with nothing configured."""
        return Options({option.name: option.default for option in self.options})


def shown(function: Callable[[Document], object]) -> str:
    """`Rule.shows` for the function."""
    return f"{function.__module__}:{function.__name__}"


FREQUENT = " etaoinsrhldcu,.mfpgwybv'-kxjqz"
"""Characters in the order of their frequency in English; all others are rarer."""


def doors_of(gate: Iterable[str]) -> dict[str, str]:
    """`Rule.doors` for the texts of a gate.

    Four thousand texts are loaded in every run, of which most documents ask some hundred: as lines they cost a fifth.
    """
    doors: dict[str, list[str]] = {}
    for text in gate:
        doors.setdefault(max(text, key=lambda char: FREQUENT.find(char) if char in FREQUENT else len(FREQUENT)), []).append(text)
    return {char: "\n".join(texts) for char, texts in doors.items()}


def packed_doors(doors: Mapping[str, str | bytes]) -> dict[str, str | bytes]:
    """The doors with those under characters beyond ASCII as one value, packed, under all these characters in a row, as the last.

    They are three in five, and a document has few of these characters: to load the doors costs half.
    """
    far = {char: texts for char, texts in doors.items() if not char.isascii()}
    if len(far) < 2:
        return {**doors}
    return {char: texts for char, texts in doors.items() if char not in far} | {"".join(far): store.packed(far)}


def unpacked_doors(doors: Mapping[str, str | bytes]) -> dict[str, str]:
    """The doors as `doors_of` gave them, whether packed since or not."""
    found: dict[str, str] = {}
    for char, texts in doors.items():
        found |= store.unpacked(texts) if isinstance(texts, bytes) else {char: texts}  # type: ignore[call-overload]  # as packed
    return found


def is_sign(text: str) -> bool:
    """Whether a text of a gate is one sign, once or repeated, which the search of a long run does not look for.

    `(`, `---` and their like stand in texts by the hundred, and in a hostile one at every place.
    """
    return text.count(text[:1]) == len(text) and not text.isalnum()


def rule_id(module: str) -> str:
    """The id of the rule that a Python module defines: `provlint.rules.encoding.mojibake` is `encoding/mojibake`."""
    family, name = module.split(".")[-2:]
    return f"{family}/{name.replace('_', '-')}"


def no_hits(_document: object, _options: Options, *_evidence: object) -> tuple[Hit, ...]:
    """The check of a rule whose findings the engine makes itself."""
    return ()
