"""What is usual in a run, for `readability/outlier`: a first pass over its documents, only where that rule is selected."""

from __future__ import annotations

from statistics import median

from provlint.document.read import UnreadableError, decode, read_file
from provlint.rules.readability._measure import reading_ease

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from provlint.config.schema import Settings
    from provlint.engine.discover import Candidate
    from provlint.engine.prepare import Prepared

RULE = "readability/outlier"

LEAST = 20
"""Documents of a language from which there is something usual: below, the spread is that of chance."""

NORMAL = 1.4826
"""Standard deviations of a normal distribution in a median deviation."""


def with_reference(candidates: Sequence[Candidate], prepared: Prepared) -> Settings:
    """The settings with the rule's `reference` measured on the candidates; as they are where the user has named one."""
    settings = prepared.settings
    own = settings.rules.get(RULE, {})
    if own.get("reference"):
        return settings
    words = own.get("min-words", 100)
    reference = tuple(_references(_scores(candidates, prepared, words if isinstance(words, int) else 100)))
    return settings._replace(rules={**settings.rules, RULE: {**own, "reference": reference}})


def _scores(candidates: Iterable[Candidate], prepared: Prepared, words: int) -> dict[str, list[float]]:
    """Language → reading ease of each document with enough prose."""
    scores: dict[str, list[float]] = {}
    for candidate in candidates:
        try:
            data = candidate.content if candidate.content is not None else read_file(candidate.path, prepared.settings.max_size)
        except UnreadableError:
            continue  # the run itself will tell
        text, source = decode(data)
        document = prepared.plan.document(text, candidate.path, source)
        score = None if source.binary else reading_ease(document, words)
        if score is not None:
            scores.setdefault(document.language, []).append(score)
    return scores


def _references(scores: dict[str, list[float]]) -> Iterator[str]:
    for language, found in sorted(scores.items()):
        if len(found) >= LEAST:
            middle = median(found)
            yield f"{language}:{middle:.1f}:{NORMAL * median(abs(score - middle) for score in found):.1f}"
