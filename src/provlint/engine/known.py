"""Tells findings that are known from new ones: by their fingerprints, not by where they stand.

Two findings of one document are the same where rule, text and neighbouring words agree (`place.identity`); where these have none
left, where rule and the beginning of the text agree: a word changed nearby makes no new finding. Each known one answers for one
finding, so the fourth of four equals is new where three are known, and one of them gone leaves the others known.
"""

from __future__ import annotations

import os

from provlint import store
from provlint.engine.fingerprints import identity
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
    from typing import TypeVar

    from provlint.engine.result import DocumentResult
    from provlint.finding import Finding

    Item = TypeVar("Item")

EXCERPT = 60
"""Code points of a finding's text that are kept with a known one: enough for a reader to know it again."""


class Entry(Record):
    """A known finding.

    path         as `Folder.name` has it
    excerpt      the beginning of its text on one line; "" where it is about the whole document
    fingerprint  that of the first of its equals in the document
    """

    path: str
    rule: str
    excerpt: str
    fingerprint: str


class Folder:
    """Names documents by their way from one folder, whatever the working folder is."""

    def __init__(self, path: str) -> None:
        self._path = os.path.realpath(path)
        self._ways: dict[str, str] = {}

    def name(self, path: str) -> str:
        """The document's path relative to the folder, with forward slashes; an absolute one where none leads there."""
        folder, name = os.path.split(path)
        if folder not in self._ways:
            real = os.path.realpath(folder or ".")
            try:
                way = os.path.relpath(real, self._path)
            except ValueError:  # another drive
                way = real
            self._ways[folder] = "" if way == "." else way.replace(os.sep, "/") + "/"
        return self._ways[folder] + name

    def lacks(self, name: str) -> bool:
        """Whether there is no file of this name any more."""
        return not os.path.lexists(os.path.join(self._path, name))


def entry(finding: Finding, path: str, text: str | None) -> Entry:
    """A finding as it will be known again; `path` as it is to be kept, `text` that of its document."""
    return Entry(path, finding.rule, shortened(finding.excerpt), identity(finding.rule, text or "", finding.span))


def shortened(excerpt: str) -> str:
    """The beginning of a finding's text on one line."""
    line = " ".join(excerpt.split())
    return line if len(line) <= EXCERPT else f"{line[: EXCERPT - 1]}…"


def digest(text: str | None) -> str:
    """What two texts have in common that differ in blanks and line breaks only; "" where there is nothing to compare."""
    words = " ".join((text or "").split())
    return store.digest(12, words.encode("utf-8", "surrogatepass")).hexdigest() if words else ""


def pairs(old: Sequence[Item], new: Sequence[Item], keys: Iterable[Callable[[Item], Hashable | None]]) -> dict[int, int]:
    """Index in `new` → index in `old` of the item that it is the same as, each used once.

    keys  what two items agree in that are the same, the surest first; None for an item that agrees with none
    """
    found: dict[int, int] = {}
    used: set[int] = set()
    for key in keys:
        waiting: dict[Hashable, list[int]] = {}
        for at in range(len(old) - 1, -1, -1):
            if at not in used:
                waiting.setdefault(key(old[at]), []).append(at)
        for at, item in enumerate(new):
            wanted = key(item)
            if wanted is not None and at not in found and waiting.get(wanted):
                found[at] = waiting[wanted].pop()
                used.add(found[at])
    return found


KEYS: tuple[Callable[[Entry], Hashable], ...] = (
    lambda known: (known.rule, known.fingerprint),
    lambda known: (known.rule, known.excerpt),
)
"""In what entries of one document agree that are the same finding."""


class Renames:
    """Finds under which name a document was known before: one that is gone, with the same text or most of the findings.

    documents     path → `digest` of the documents known
    fingerprints  path → fingerprints of the document's findings, but for those on the whole document, which say nothing of it
    """

    def __init__(self, documents: Mapping[str, str], fingerprints: Mapping[str, set[str]]) -> None:
        self._fingerprints = fingerprints
        self._followed: set[str] = set()
        self._by_digest: dict[str, list[str]] = {}
        for path, known in sorted(documents.items()):
            if known:
                self._by_digest.setdefault(known, []).append(path)
        self._owners: dict[str, str | None] = {}
        for path, own in fingerprints.items():
            for fingerprint in own:  # what several documents share is boilerplate and speaks for none of them
                self._owners[fingerprint] = path if self._owners.setdefault(fingerprint, path) == path else None

    def before(self, text_digest: str, own: set[str], is_gone: Callable[[str], bool]) -> str | None:
        """The old name of a document with this digest and these fingerprints, no document's for a second time."""
        votes: dict[str, int] = {}
        for fingerprint in own:
            owner = self._owners.get(fingerprint)
            if owner is not None:
                votes[owner] = votes.get(owner, 0) + 1
        ranked = sorted(votes.items(), key=lambda vote: (-vote[1], vote[0]))
        alike = [path for path, number in ranked if 2 * number >= max(len(own), len(self._fingerprints[path]))]
        candidates: list[str] = [*self._by_digest.get(text_digest, []), *alike]
        for path in candidates:
            if path not in self._followed and is_gone(path):
                self._followed.add(path)
                return path
        return None

    def was_followed(self, path: str) -> bool:
        """Whether the document turned out to have another name now."""
        return path in self._followed


class Known:
    """Findings that are known, asked document by document.

    entries    each with how many equals of it are known
    documents  path → `digest` of the document as it was when its findings became known
    folder     names the documents asked about, and knows which of those known are gone
    """

    def __init__(self, entries: Mapping[Entry, int], documents: Mapping[str, str], folder: Folder) -> None:
        self.folder = folder
        self._of: dict[str, dict[Entry, int]] = {}
        for each, count in entries.items():
            if not each.rule.startswith("internal/"):  # what keeps a document from being linted is told of each time
                self._of.setdefault(each.path, {})[each] = count
        self._documents = documents
        self._renames: Renames | None = None
        self._old_names: dict[str, str | None] = {}  # a document is asked about again after each repair of it

    def filter(self, results: Iterable[DocumentResult]) -> Iterator[DocumentResult]:
        """The results with what is known taken from `findings` to `baselined`."""
        for result in results:
            matches = self.matches(result)
            yield _split(result, matches) if matches else result

    def matches(self, result: DocumentResult) -> dict[int, Entry]:
        """Index of each of the document's findings that is known → what it is known as."""
        if not result.findings:
            return {}
        name = self.folder.name(result.path)
        found = [entry(finding, name, result.text) for finding in result.findings]
        counts = self._of.get(name) or self._before_renaming(name, found, result)
        known = [each for each, count in counts.items() for _ in range(min(count, len(found)))]
        return {at: known[index] for at, index in pairs(known, found, KEYS).items()}

    def was_renamed(self, path: str) -> bool:
        """Whether a document that was asked about turned out to be this one under another name."""
        return self._renames is not None and self._renames.was_followed(path)

    def _before_renaming(self, name: str, found: Sequence[Entry], result: DocumentResult) -> Mapping[Entry, int]:
        """What is known of the document under its old name."""
        if name in self._documents:
            return {}
        if self._renames is None:
            self._renames = Renames(self._documents, {path: in_text(entries) for path, entries in self._of.items()})
        if name not in self._old_names:
            self._old_names[name] = self._renames.before(digest(result.text), in_text(found), self.folder.lacks)
        old = self._old_names[name]
        return self._of.get(old, {}) if old is not None else {}


def in_text(entries: Iterable[Entry]) -> set[str]:
    """The fingerprints of those that are about a place in the text."""
    return {each.fingerprint for each in entries if each.excerpt}


def _split(result: DocumentResult, matches: Mapping[int, Entry]) -> DocumentResult:
    new = tuple(finding for at, finding in enumerate(result.findings) if at not in matches)
    known = tuple(finding for at, finding in enumerate(result.findings) if at in matches)
    return result._replace(findings=new, baselined=(*result.baselined, *known))
