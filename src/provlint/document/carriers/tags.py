"""Reads the tags of a page with html.parser, whatever stands in it, and tells where each stands."""

from __future__ import annotations

from html.parser import HTMLParser


class TagReader(HTMLParser):
    """A parser of one whole page; who derives from it feeds the page when it is ready for the tags."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=False)
        self._lines = _line_starts(source)

    def parse_marked_section(self, i: int, report: bool = True) -> int:  # noqa: FBT001, FBT002 - as html.parser has it
        """Where `<![…` ends; one of a kind that Python does not know is a comment, as in browsers, and no error."""
        place = self.lineno, self.offset
        try:
            return super().parse_marked_section(i, report)
        except AssertionError:
            self.lineno, self.offset = place  # some of the section may be counted already, and will be again
            return self.parse_bogus_comment(i, report)

    def _at(self) -> int:
        """Where the tag or text that is handled begins in the source."""
        line, column = self.getpos()
        return self._lines[line - 1] + column


def _line_starts(text: str) -> list[int]:
    """Where the lines begin as html.parser counts them: after line feeds only."""
    starts, at = [0], text.find("\n")
    while at >= 0:
        starts.append(at + 1)
        at = text.find("\n", at + 1)
    return starts
