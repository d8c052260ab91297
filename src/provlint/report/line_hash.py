"""`primaryLocationLineHash`, by which GitHub knows an alert again: must equal what its own uploader computes.

A port of what codeql-action's `fingerprints.ts` does: over the UTF-16 units of the text without blanks and tabs, every line
ending as LF, closed by the unit 0xFFFF, the hash of a line is the polynomial of base 37, modulo 2**64, of the 100 units from
its first one on (padded with zeros); behind it stands the ordinal among lines of equal hash.
"""

from __future__ import annotations

import sys
from array import array
from operator import mul

_UNITS = 100
_MODULUS = 1 << 64
_POWERS = tuple(pow(37, _UNITS - 1 - place, _MODULUS) for place in range(_UNITS))
_NATIVE = "utf-16-le" if sys.byteorder == "little" else "utf-16-be"


def as_uploaded(text: str, encoding: str, bom: int) -> str:
    """The text as the uploader reads the file: whatever its encoding, as UTF-8, with U+FFFD where that makes no sense.

    A UTF-8 file's byte order mark is left out, as it is everywhere in our reports. The uploader keeps it (tried with Node 18) and
    so warns about findings on the first line of such a file; alerts go by the hash given here.
    """
    if encoding == "utf-8":
        return text
    from provlint.document.read import Source, encode

    try:
        return encode(text, Source(encoding, bom)).decode("utf-8", "replace")
    except ValueError:  # undecodable places: the bytes are lost
        return text


def line_hashes(text: str, last: int) -> list[str]:
    """The hashes of lines 1 to `last` of the text, in order; fewer where the text has fewer lines."""
    units = _units(text)
    seen: dict[int, int] = {}
    hashes: list[str] = []
    start = 0
    while len(hashes) < last:
        value = sum(map(mul, units[start : start + _UNITS], _POWERS)) % _MODULUS
        seen[value] = seen.get(value, 0) + 1
        hashes.append(f"{value:x}:{seen[value]}")
        try:
            start = units.index(10, start) + 1
        except ValueError:
            break
    return hashes


def _units(text: str) -> array[int]:
    """The units that are hashed."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    units = array("H", text.replace(" ", "").replace("\t", "").encode(_NATIVE, "surrogatepass"))
    units.append(0xFFFF)
    return units
