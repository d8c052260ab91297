"""The output boundary: nothing that a stranger wrote (text, file name, error) reaches a report but through this module.

Characters that steer a terminal, reorder or hide text become `<U+XXXX>`; what a CI runner would take for a command is broken
up. The zero-width joiners U+200C and U+200D pass, since Persian and emoji need them.
"""

from __future__ import annotations

LIMIT = 1000
"""Code points of a message that are shown; a rule that puts a whole document into its message must not flood the report."""

UNSAFE = (
    (0x0000, 0x001F),  # C0
    (0x007F, 0x009F),  # DEL and C1
    (0x00AD, 0x00AD),  # soft hyphen: no terminal agrees with another on it
    (0x034F, 0x034F),  # grapheme joiner
    (0x061C, 0x061C),  # Arabic letter mark, a bidi control
    (0x115F, 0x1160),  # fillers of Hangul: letters that nobody sees
    (0x17B4, 0x17B5),
    (0x180B, 0x180F),
    (0x200B, 0x200B),
    (0x200E, 0x200F),
    (0x2028, 0x202E),  # line and paragraph separator, bidi embedding and override
    (0x2060, 0x206F),  # word joiner, bidi isolates, deprecated format characters
    (0x3164, 0x3164),
    (0xD800, 0xDFFF),  # lone surrogates: cannot be written as UTF-8
    (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0),
    (0xFFF9, 0xFFFB),
    (0xFFFE, 0xFFFF),
    (0x1BCA0, 0x1BCA3),
    (0x1D173, 0x1D17A),
    (0xE0000, 0xE0FFF),  # tags and further variation selectors: text that nobody sees
)
"""First and last code point of each range that is shown by number."""


class _Visible(dict[int, str]):
    """Code point → what is shown for it; filled as characters are met."""

    def __missing__(self, code: int) -> str:
        unsafe = any(first <= code <= last for first, last in UNSAFE)
        shown = self[code] = f"<U+{code:04X}>" if unsafe else chr(code)
        return shown


_VISIBLE = _Visible()
_COMMANDS = ("##[", "##vso[")  # a runner looks for them anywhere in a line, in either case


def characters(text: str, tab: str = " ") -> list[str]:
    """What is shown for each code point of one line of document text; joined it is safe on a line of its own."""
    shown = list(text) if _plain(text) else [_VISIBLE[ord(character)] for character in text]
    if "\t" in text:
        shown = [tab if character == "\t" else piece for character, piece in zip(text, shown, strict=True)]
    for at in _command_starts(text):
        shown[at] = f"<U+{ord(text[at]):04X}>"
    return shown


def _command_starts(text: str) -> list[int]:
    """Offsets of the characters without which `text` holds no workflow command."""
    starts = []
    blanks = len(text) - len(text.lstrip())
    if text.startswith("::", blanks):
        starts.append(blanks)
    if "##" in text:
        lowered = text.lower() if text.isascii() else "".join(c.lower() if c.isascii() else c for c in text)
        for command in _COMMANDS:
            at = lowered.find(command)
            while at >= 0:
                starts.append(at)
                at = lowered.find(command, at + 1)
    return starts


def _plain(text: str) -> bool:
    """Whether a text surely holds nothing unsafe. Python calls letters printable that nobody sees, the first of them U+034F."""
    if text.isascii():
        return text.isprintable()
    # Our messages put what they quote between curly marks, and prose has dashes and apostrophes: no sign of anything else.
    for mark in "“”’–":
        text = text.replace(mark, "")
    return text.isprintable() and max(text, default="") < "\u034f"


def line(text: str) -> str:
    """Text of any origin as one safe line: line breaks and tabs become single blanks."""
    if _plain(text) and "::" not in text and "##" not in text:
        return text
    for separator in ("\r\n", "\n", "\r"):
        text = text.replace(separator, " ")
    return "".join(characters(text))


def message(text: str) -> str:
    """A message (or error) as one safe line, cut after `LIMIT` code points."""
    return line(text if len(text) <= LIMIT else f"{text[:LIMIT]}…")


def path(name: str) -> str:
    """A file name as shown in text, reversible: bytes that are no UTF-8 become `<0xFF>`, and a `<` of the name's own before
    `U+` or `0x` becomes `<U+003C>`.
    """
    if _plain(name) and "<" not in name and "::" not in name and "##" not in name:
        return name
    shown = characters(name, tab="<U+0009>")
    for at, character in enumerate(name):
        if "\udc80" <= character <= "\udcff":
            shown[at] = f"<0x{ord(character) - 0xDC00:02X}>"
        elif name.startswith(("<U+", "<0x"), at):
            shown[at] = "<U+003C>"
    return "".join(shown)


def data_path(name: str) -> str:
    """A file name for a format that escapes all else by itself (JSON): exact where it is UTF-8, else as `path` shows it."""
    return name if data(name) == name else path(name)


def path_bytes(name: str) -> bytes:
    """The bytes of a file name as it stands on the disk of a POSIX system; elsewhere its UTF-8."""
    try:
        return name.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return name.encode("utf-8", "surrogatepass")


def markup(text: str) -> str:
    """Text that is safe to show as the content of an element or of a quoted attribute of HTML and XML."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;").replace("'", "&#39;")


def data(text: str) -> str:
    """Text for a format that escapes all else by itself (JSON): only lone surrogates become U+FFFD."""
    if text.isprintable():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def json_text(text: str) -> str:
    """JSON, in ASCII, in which no runner finds a command: they look for `##[` and `##vso[` anywhere in a line."""
    return text.replace("##", r"#\u0023")
