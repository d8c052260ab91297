"""The line of a date and its neighbours: what else stands there, and whether it is prose."""

from __future__ import annotations

from provlint.document.date_labels import Kind, label_before
from provlint.expressions import expression
from provlint.finding import Span
from provlint.lazy import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

    from provlint.document.dates import Date

SHORT_LINE, LONG_LINE = 80, 160
"""Code points of a line up to which it is furniture rather than prose, and from which on it is prose."""


@cache
def _expression(name: str) -> re.Pattern[str]:
    return expression(
        {
            "time": r"\d{1,2}\s?[:.h]\s?(?:\d{2}(?::\d{2})?)?(?!\d)",
            "filler": (
                r"(?i)\b(?:um|at|uhr|am|pm|on|the|den|le|el|il|del|às|alle|klo|kl|h|hrs?|utc|gmt|cest?|[ecmp]s?t|edt|pdt|z|t)\b|"
                r"[^\w\0]|_"
            ),
            "set-off": r"[ \t*_]{0,3}(?:[)\]|–—•·:/]|[-,] (?![a-z])|by |von |par |por |$|[\r\n])",
        }[name]
    )


def empty_but_for_time(text: str) -> bool:
    """Whether a part of a line holds nothing but a time and the words around one."""
    return len(_expression("filler").sub("", _expression("time").sub(" ", text))) <= 2


def owned(text: str, line: Span) -> bool:
    """Whether the line speaks of copyright, whose dates are of the site."""
    content = text[line.start : line.end]
    return "©" in content or "copyright" in content.lower()


def line_above(text: str, line: Span) -> Span:
    """The nearest line with text above a line, at most 200 code points of it; empty for none."""
    end = max(line.start - 1, 0)
    while end > 0 and text[end - 1] in " \t\r\n\0":
        end -= 1
    return Span(max(text.rfind("\n", 0, end) + 1, end - 200), end)


def line_below(text: str, line: Span) -> Span:
    """The nearest line with text below a line, at most 200 code points of it; empty for none."""
    start, limit = line.end, min(len(text), line.end + 200)
    while start < limit and text[start] in " \t\r\n\0":
        start += 1
    end = text.find("\n", start, start + 200)
    return Span(start, end if end >= 0 else min(len(text), start + 200))


def alone(text: str, line: Span, date: Date) -> bool:
    """Whether nothing but a weekday and a time stands on the date's line."""
    first = date.weekday.start if date.weekday else date.span.start
    rest = text[line.start : first] + " " + text[date.span.end : line.end]
    if len(rest) >= 60 or (rest.rstrip().endswith(".") and _wrapped(text, line)):
        return False
    return empty_but_for_time(rest)


def _wrapped(text: str, line: Span) -> bool:
    """Whether the line before is prose that goes on in this one."""
    before = text[max(0, line.start - 120) : max(0, line.start - 1)].rpartition("\n")[2].rstrip()
    return len(before) > 40 and before[-1] not in ".!?:"


def within_prose(text: str, line: Span) -> bool:
    """Whether the line is one of a hard-wrapped paragraph: it and both neighbours about as long as a terminal is wide."""
    before = text[max(0, line.start - 120) : max(0, line.start - 1)].rpartition("\n")[2]
    after = text[line.end + 1 : line.end + 120].partition("\n")[0]
    if text[line.start : line.start + 1].islower() and len(before.strip()) > 35:
        return True
    return all(35 < len(other.strip()) < 100 for other in (before, text[line.start : line.end], after))


def continues(text: str, line: Span) -> bool:
    """Whether the line right above, as long as a terminal is wide, ends within a sentence."""
    above = text[max(0, line.start - 120) : max(0, line.start - 1)].rpartition("\n")[2].rstrip()
    return 60 < len(above) < 100 and above[-1] not in '.!?:…»”"'


def previous_label(text: str, line: Span) -> str:
    """The kind of the label that the line before, if short, ends with; a line that ends in a colon speaks of something else."""
    end = line.start - 1
    while end > 0 and text[end - 1] in " \t\r\n":
        end -= 1
    start = text.rfind("\n", 0, max(end, 0)) + 1
    if not 0 < end - start <= 40:
        return Kind.NONE
    kind, _, label_end = label_before(text[start:end])
    if kind and not text[start + label_end : end].strip(" :：.*_"):
        return kind
    return Kind.OTHER if text[end - 1] in ":：" else Kind.NONE


def opens(text: str, line: Span, date: Date) -> bool:
    """Whether the date opens its line and something other than prose sets it off: brackets, a dash, a bar, the line's end."""
    first = date.weekday.start if date.weekday else date.span.start
    return not text[line.start : first].strip(" \t([*_|") and bool(_expression("set-off").match(text, date.span.end))


def prose_after(after: str) -> bool:
    """Whether a sentence goes on behind the date: words in small letters, more than a byline has."""
    if "\u3040" <= after[:1] <= "\uffef":
        return len(after) > 12  # scripts without blanks
    words = after.split()
    return len(words) > 6 and sum(word[0].islower() for word in words[:8]) > 3
