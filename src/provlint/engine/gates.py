"""Whether a document holds any of the texts without which a rule finds nothing: asked of every rule, so answered together."""

from __future__ import annotations

from provlint.document.literals import Search
from provlint.lazy import cached_property
from provlint.rule import doors_of, is_sign, unpacked_doors

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from provlint.document import Document
    from provlint.rule import Rule


class Gates:
    """The gate texts of a run's rules (lower case, straight apostrophes).

    A run's first documents are asked for one text after another, by the rarest character of each; then all texts are found at
    once, at a twentieth of the cost (.03 against .53 ms for 4,600 code points and 304 texts), and with them what rules are shut.

    search  what finds them in long runs; it may look for other texts as well
    """

    def __init__(self, rules: Sequence[Rule], search: Search | None = None) -> None:
        self._rules = rules
        self._doors: dict[str, Mapping[str, str | bytes]] = {
            rule.id: rule.doors or doors_of(rule.gate) for rule in rules if rule.doors or rule.gate
        }
        self._all = frozenset([rule.id for rule in rules])
        self._search = search or Search()
        self._search.add(self._texts)
        self._rules_of: dict[str, list[str]] = {}
        self._signs: list[str] = []

    def begin(self, document: Document) -> tuple[frozenset[str], frozenset[str]]:
        """Ids of rules that the document is known to shut out, and of those of which other rules' hits or a view have to say it.

        Says that another document begins: what is asked of all rules at once, rather than of each when its turn comes, depends
        on how much has been read.
        """
        self._search.begin(document)
        if not self._search.pays(document):
            return frozenset(), self._all
        shut = self._gated - document.view(self._opened)
        letters = document.foreign & self._lettered.keys()
        if letters:
            shut = shut.difference(*[self._lettered[letter] for letter in letters])
        return shut | (self._worded - document.literals.keys()), self._left

    @cached_property
    def _gated(self) -> frozenset[str]:
        """Ids of the rules that texts or letters alone let in."""
        return frozenset([rule.id for rule in self._rules if (rule.id in self._doors or rule.letters) and not rule.needs])

    @cached_property
    def _lettered(self) -> Mapping[str, Sequence[str]]:
        """Letter → ids of the rules that it lets in."""
        found: dict[str, list[str]] = {}
        for rule in self._rules:
            for letter in rule.letters:
                found.setdefault(letter, []).append(rule.id)
        return found

    @cached_property
    def _worded(self) -> frozenset[str]:
        """Ids of the rules that have nothing but their literals to go by."""
        return frozenset([rule.id for rule in self._rules if rule.literals and not rule.evidence])

    @cached_property
    def _left(self) -> frozenset[str]:
        """Ids of the rules of which neither texts nor letters say all."""
        return frozenset([rule.id for rule in self._rules if rule.evidence or rule.needs or rule.shows])

    def opens(self, document: Document, rule: Rule) -> bool:
        """Whether the document holds one of the texts of the rule's gate; the rule is one of the run's and has a gate."""
        if self._search.pays(document):
            return rule.id in document.view(self._opened)
        lowered, fours = document.lowered, document.view(_fours)
        letters, far = document.view(_letters)
        doors = self._doors[rule.id]
        last = list(doors)[-1]
        if len(last) > 1 and any(map(last.count, far)):
            doors = self._doors[rule.id] = unpacked_doors(doors)
        for char, texts in doors.items():
            # Most gates hold a sign that most documents lack; asking for it first makes them several times as fast.
            if char not in letters or isinstance(texts, bytes):
                continue
            near = ""
            for text in texts.split("\n"):
                # Of the other texts, most begin, end or go on with four characters that stand together nowhere in the document.
                if text[:4] in fours:
                    if text[-4:] in fours and (text[4:8] in fours or len(text) < 8) and text in lowered:
                        return True
                elif len(text) < 4:
                    near = near or _around(char, lowered)
                    if text in near and text in lowered:
                        return True
        return False

    def _opened(self, document: Document) -> frozenset[str]:
        """Ids of the rules of whose gate the document holds a text."""
        present, lowered = self._search.starts(document).keys() & self._rules_of.keys(), document.lowered
        # A single character is found at once; asked for first, it spares most of the searches for three.
        present.update([sign for sign in self._signs if sign[0] in lowered and sign in lowered])
        return frozenset([rule for text in present for rule in self._rules_of[text]])

    def _texts(self) -> Sequence[str]:
        """The texts to search for: all but signs, which are asked for."""
        for rule, doors in self._doors.items():
            for texts in unpacked_doors(doors).values():
                for text in texts.split("\n"):
                    self._rules_of.setdefault(text, []).append(rule)
        wanted: list[str] = []
        self._signs = []
        for text in self._rules_of:
            (self._signs if is_sign(text) else wanted).append(text)
        return wanted


def _fours(document: Document) -> frozenset[str]:
    """Each four characters that stand in a row in the document in lower case."""
    lowered = document.lowered
    return frozenset(map("".join, zip(lowered, lowered[1:], lowered[2:], lowered[3:])))  # noqa: B905 - each begins one later


def _letters(document: Document) -> tuple[frozenset[str], str]:
    """The characters of the document in lower case, and in a row those of them that are not ASCII."""
    found = frozenset(document.lowered)
    return found, "".join([char for char in found if not char.isascii()])


def _around(char: str, text: str) -> str:
    """A short text with everything up to three characters long that has `char` in it and stands in `text`."""
    pieces = [piece if len(piece) < 5 else f"{piece[:2]}\0{piece[-2:]}" for piece in text.split(char)]
    return char.join(pieces)
