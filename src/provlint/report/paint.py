"""From styled segments to text: plain, or in colours by rich, which is imported only for a terminal that takes them.

Names of the terminal's own palette only, and neither blue (too dark on black) nor bold yellow (too bright on white): readable
on light and on dark ground.
"""

from __future__ import annotations

from provlint.report import safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    Line: TypeAlias = list[tuple[str, str]]
    """Segments of one line: text (already safe) and a key of `STYLES`, "" for plain text."""

    Painter: TypeAlias = Callable[[Line], str]

STYLES = {
    "error": "bold red",
    "warning": "yellow",
    "info": "cyan",
    "drop": "bold red",
    "fix": "yellow",
    "keep": "green",
    "strong": "bold",
    "frame": "dim",
    "quiet": "dim",
}
"""What each kind of segment looks like, in the words of rich."""


def painter(*, colour: bool) -> Painter:
    """The function that makes a line, with its line feed, of its segments."""
    return _coloured() if colour else _plain


def _joined(line: Line) -> str:
    return "".join([text for text, _ in line]).rstrip()


def _guarded(text: str) -> str:
    """What looks like a command to a runner only once segments are joined or text is wrapped is broken up here."""
    return safe.line(text) if "::" in text or "##" in text else text


def _plain(line: Line) -> str:
    return _guarded(_joined(line)) + "\n"


def _coloured() -> Painter:
    from rich.color import ColorSystem
    from rich.style import Style

    styles = {name: Style.parse(words) for name, words in STYLES.items()}

    def paint(line: Line) -> str:
        text = _joined(line)
        guarded = _guarded(text)
        if guarded != text:
            return guarded + "\n"
        pieces = [styles[style].render(text, color_system=ColorSystem.STANDARD) if style else text for text, style in line]
        return "".join(pieces).rstrip() + "\n"

    return paint
