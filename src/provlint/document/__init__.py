"""A document and its views; each view lives in a module of its own, is pure, and is made at most once, when first asked for."""

from __future__ import annotations

from provlint.lazy import cached_property

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import TypeVar

    from provlint.document.blocks import Block
    from provlint.document.carriers import Carriers
    from provlint.document.front_matter import FrontMatter
    from provlint.document.language import Detector
    from provlint.document.lines import Lines
    from provlint.document.literals import LiteralIndex, Occurrence
    from provlint.document.read import Source
    from provlint.finding import Span

    T = TypeVar("T")

FORMATS = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".mdx": "markdown",
    ".qmd": "markdown",
    ".rst": "rst",
    ".html": "html",
    ".htm": "html",
}
"""File name ending → format; everything else is `text`."""


class Document:
    """A text to be judged, with lazily made views. All offsets are code points of `text`, all ranges half-open.

    text      the decoded text, without a byte order mark, line endings as in the file
    path      the name shown in findings, with forward slashes
    format    "markdown", "text", "rst" or "html"
    source    how the text came out of its bytes
    metadata  what is known of the document from outside it (corpus columns, a caller's knowledge)
    on_disk   whether `path` is a file's, beside which further files about the document may stand
    engine_of asked for `engine` when that is first needed
    """

    on_disk = False

    def __init__(  # noqa: PLR0913 - all but the text are optional and named
        self,
        text: str,
        path: str = "<text>",
        *,
        format: str | None = None,
        source: Source | None = None,
        metadata: Mapping[str, str] | None = None,
        index: LiteralIndex | None = None,
        detector: Detector | None = None,
        language: str = "",
        engine_of: Callable[[], str] | None = None,
    ) -> None:
        self.text = text
        self.path = path
        self.format = format or FORMATS.get(path[path.rfind(".") :].lower() if "." in path else "", "text")
        self.source = source
        self.metadata: Mapping[str, str] = metadata or {}
        self._index = index
        self._detector = detector
        self._engine_of = engine_of
        self._views: dict[object, object] = {}
        if language:
            self.__dict__["language"] = language  # said by the user: the view of that name is not made

    @cached_property
    def lines(self) -> Lines:
        """The line index; lines end at CR LF, LF and CR only."""
        from provlint.document.lines import Lines

        return Lines(self.text)

    @cached_property
    def engine(self) -> str:
        """The file that shows that the document's tree is a template engine's to read (`_config.yml`); "" where none does."""
        return self._engine_of() if self._engine_of and self.format != "text" else ""

    @cached_property
    def front_matter(self) -> FrontMatter | None:
        """The front matter at the start of the text, or None."""
        from provlint.document.front_matter import read_front_matter

        return read_front_matter(self.text)

    @cached_property
    def masked(self) -> str:
        """`text` with front matter, code, math, link targets, URLs and comments as NUL; same length, line breaks stay."""
        from provlint.document.mask import mask

        return mask(self.text, self.format, self.front_matter.span.end if self.front_matter else 0)

    @cached_property
    def folded(self) -> str:
        """`masked` in lower case with ’ and ʼ as ': for finding literals; same length and offsets as `text`."""
        from provlint.document.mask import fold

        return self.lowered if self.masked is self.text else fold(self.masked)

    @cached_property
    def lowered(self) -> str:
        """`text` in lower case with ’ and ʼ as ', nothing masked: for asking whether a literal stands anywhere; same length."""
        from provlint.document.mask import fold

        return fold(self.text)

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """Title, headings, paragraphs, lists, quotes, tables and code in the document's order, blank lines between left out."""
        from provlint.document.blocks import find_blocks

        return find_blocks(self)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of the paragraphs, list items and quotes, without surrounding blanks."""
        from provlint.document.sentences import find_sentences

        return find_sentences(self)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words of `folded` in order: runs of letters and digits, with inner apostrophes kept."""
        return tuple(self.clean.split())

    @cached_property
    def clean(self) -> str:
        """`folded` with a blank for everything that belongs into no word; same length and offsets as `text`."""
        from provlint.document.tokens import only_words

        return only_words(self.folded)

    @cached_property
    def word_counts(self) -> Mapping[str, int]:
        """How often each word of `words` stands in the document."""
        from provlint.document.tokens import count_words

        return count_words(self.words)

    @cached_property
    def foreign(self) -> frozenset[str]:
        """The characters of `text` that are not ASCII."""
        from provlint.document.tokens import foreign_characters

        return foreign_characters(self.text)

    @cached_property
    def has_undecodable(self) -> bool:
        """Whether bytes of the file could not be decoded, or lone surrogates stand in the text."""
        return bool(self.source and self.source.undecodable) or any("\ud800" <= char <= "\udfff" for char in self.foreign)

    @cached_property
    def has_interface_lines(self) -> bool:
        """Whether any line is an interface phrase of the main language, or begins with one as announcements do."""
        from provlint.document.counted_lines import has_page_head
        from provlint.document.interface import has_announcements, has_interface_lines

        return has_interface_lines(self) or has_announcements(self) or has_page_head(self)

    @cached_property
    def has_counters(self) -> bool:
        """Whether any line may be one of counters or times, as pages write them."""
        from provlint.document.counted_lines import has_counters

        return has_counters(self)

    @cached_property
    def quotations(self) -> tuple[Span, ...]:
        """What stands in quotation marks (any script, marks included) or in a quote block, in order, without overlaps."""
        from provlint.document.quotations import find_quotations

        return find_quotations(self)

    @cached_property
    def language(self) -> str:
        """ISO 639-1 code of the main language, by vote over paragraphs; "" where nothing can be said."""
        from provlint.document.language import main_language

        return main_language(self)

    @cached_property
    def carriers(self) -> Carriers:
        """Title, author, dates, source, site and licence as far as any carrier gives them."""
        from provlint.document.carriers import find_carriers

        return find_carriers(self)

    @cached_property
    def has_dates(self) -> bool:
        """Whether any carrier names a day of publication or update, or tries to."""
        found = self.carriers.publication
        return bool(found.published or found.updated or found.impossible or found.wrong_weekdays)

    @cached_property
    def literals(self) -> Mapping[str, Sequence[Occurrence]]:
        """Rule id → places in `folded` of the rule's literals, whole words only, in order."""
        return self._index.scan(self) if self._index else {}

    def places_of(self, texts: frozenset[str]) -> list[int]:
        """Where any of the texts (lower case, straight apostrophes) stands in `lowered`, in order; within words as well.

        Costs next to nothing in a long run for texts that are all in the gates of its rules.
        """
        found = self.searched(texts)
        if found is None:
            from provlint.document.literals import places_in

            found = places_in(self.lowered, texts)
        return found

    @property
    def is_searched(self) -> bool:
        """Whether the run's one search finds all texts of its gates here: then asking where some stand costs next to nothing."""
        return self._index is not None and self._index.has_searched(self)

    def searched(self, texts: frozenset[str]) -> list[int] | None:
        """The same where the run's search has found them already, else None."""
        found = self.standing(texts)
        return None if found is None else sorted([at for places in found.values() for at in places])

    def standing(self, texts: frozenset[str]) -> Mapping[str, Sequence[int]] | None:
        """The same for each text that stands there."""
        return self._index.standing(self, texts) if self._index else None

    @property
    def detector(self) -> Detector:
        """The language detector of this run."""
        if self._detector is None:
            from provlint.document.language import default_detector

            self._detector = default_detector()
        return self._detector

    def release(self) -> None:
        """Takes the document apart: views that know it would keep it in memory until the next look for reference cycles."""
        self.__dict__.clear()

    def view(self, make: Callable[[Document], T]) -> T:
        """`make(self)`, made once per document: for views that a family of rules shares."""
        if make not in self._views:
            self._views[make] = make(self)
        return self._views[make]  # type: ignore[return-value]  # stored under the function that made it
