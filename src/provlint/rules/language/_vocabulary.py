"""Which languages a frequent word is one of: what tells "Kliendid" from a name where no function word does.

The table is one text of half a megabyte packed; it is asked only about the words of lines that the gates let through.
"""

from __future__ import annotations

from provlint.lazy import cache, recent

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from provlint.lookup import Lookup

TABLE = "language/common-words.tsv"


def languages_with(word: str) -> tuple[str, ...]:
    """The languages (ISO 639-1) of whose frequent words the word, in lower case, is one; () for a rare one."""
    told: str = _index().get(word, "")
    return tuple(told[at : at + 2] for at in range(0, len(told), 2))


@cache
def _index() -> Lookup:
    from provlint.resources import lookup

    return lookup("languages-of-words", TABLE, _indexed)


def _indexed(rows: Iterable[tuple[str, ...]]) -> dict[str, str]:
    languages: dict[str, list[str]] = {}
    for language, words in rows:
        for word in words.split(" "):
            languages.setdefault(word, []).append(language)
    return {word: "".join(codes) for word, codes in languages.items()}


OFTEN = 300
"""Questions from which it pays to make a set of a language's runs."""


class _Runs:
    """The runs of three letters, a blank at each end of a word, that frequent words of the language hold: a run a line.

    One text, since four thousand runs cost half a millisecond to load, and one document asks for few; many documents ask for
    more, and a set of the runs answers at once.
    """

    __slots__ = ("_asked", "_runs")

    def __init__(self, language: str) -> None:
        from provlint.resources import derived

        def make(rows: Iterable[tuple[str, ...]]) -> str:
            words = [f" {word} " for code, line in rows if code == language for word in line.split(" ")]
            return "\n".join(sorted({word[at : at + 3] for word in words for at in range(len(word) - 2)}))

        self._runs: str | frozenset[str] = derived(f"trigram-lines-{language}", TABLE, make)
        self._asked = 0

    def lacks(self, runs: Sequence[str]) -> int:
        """How many of the runs are none of the language's."""
        self._asked += len(runs)
        if self._asked > OFTEN and isinstance(self._runs, str):
            self._runs = frozenset(self._runs.split("\n"))
        known = self._runs
        return len(runs) - sum(map(known.__contains__, runs))


@cache
def _runs_of(language: str) -> _Runs:
    return _Runs(language)


@recent
def strange_runs(word: str, language: str) -> int:
    """How many runs of three letters of the word, a blank at each end, no frequent word of the language has."""
    padded = f" {word} "
    return _runs_of(language).lacks([padded[at : at + 3] for at in range(len(word))])
