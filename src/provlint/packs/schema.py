"""Checks a rule file's shape while it is loaded, so that a mistake is reported with file, key and remedy and not in a run.

The result is plain data (dicts, tuples, strings, numbers), which `provlint.store` can keep between runs.
"""

from __future__ import annotations

from provlint.expressions import expression
from provlint.finding import SEVERITIES
from provlint.packs import PackError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

TEXTS = ("summary", "severity", "message", "why", "help", "doc")
OPTIONAL = {
    "default": bool,
    "languages": list,
    "verdict": str,
    "match": dict,
    "fix": dict,
    "options": dict,
    "good": list,
    "bad": list,
}
EXAMPLE = {"text": str, "fixed": str, "path": str, "message": str, "options": dict}
FIX = {"replace": str, "whole-line": bool, "safe": bool, "message": str}
VERDICTS = ("keep", "fix", "drop")
ID = expression(r"\A[a-z][a-z0-9]*(?:-[a-z0-9]+)*/[a-z][a-z0-9]*(?:-[a-z0-9]+)*\Z")
TYPE_NAMES = {str: "a text", bool: "true or false", list: "a list", dict: "a table", int: "a whole number", float: "a number"}


def check_pack(raw: Mapping[str, Any], file: str, identity: str) -> dict[str, Any]:
    """The rule file's content in one shape, defaults filled in. Raises PackError for the first thing that is wrong."""
    if not ID.match(identity):
        raise PackError(
            file,
            "",
            f"{identity!r} is no rule id: name the file rules/<family>/<rule>.toml in lower-case words joined by hyphens",
        )
    known = {**dict.fromkeys(TEXTS, str), **OPTIONAL}
    check_keys(raw, known, file, "")
    for key in (*TEXTS, "match"):
        if key not in raw:
            raise PackError(file, key, "missing; add it (docs/writing-rules.md shows a whole rule)")
    one_of(raw["severity"], SEVERITIES, file, "severity")
    one_of(raw.get("verdict", "fix"), VERDICTS, file, "verdict")
    for key in TEXTS:
        if not raw[key].strip():
            raise PackError(file, key, "empty; say it in a few words")
    check_template(raw["message"], file, "message")
    return {
        **{key: raw[key].strip() for key in TEXTS},
        "id": identity,
        "file": file,
        "default": raw.get("default", True),
        "verdict": raw.get("verdict", "fix"),
        "languages": texts(raw.get("languages", []), file, "languages"),
        "match": dict(raw["match"]),
        "fix": _fix(raw.get("fix"), file),
        "options": _options(raw.get("options", {}), file),
        "bad": _examples(raw.get("bad", []), file, "bad"),
        "good": _examples(raw.get("good", []), file, "good"),
    }


def check_keys(table: Mapping[str, Any], known: Mapping[str, type], file: str, prefix: str) -> None:
    """Raises PackError for a key that is unknown (with the nearest known one) or of another type."""
    for key, value in table.items():
        name = f"{prefix}{key}"
        if key not in known:
            raise PackError(file, name, f"unknown key{nearest(key, known)}")
        kind = known[key]
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise PackError(file, name, f"must be {TYPE_NAMES[kind]}, found {value!r}")


def texts(value: Any, file: str, key: str) -> tuple[str, ...]:
    """A list of texts as a tuple. Raises PackError for anything else."""
    if not isinstance(value, list) or not all(isinstance(item, str) and item for item in value):
        raise PackError(file, key, "must be a list of texts, none of them empty")
    return tuple(value)


def one_of(value: str, allowed: Sequence[str], file: str, key: str) -> None:
    """Raises PackError unless `value` is one of `allowed`."""
    if value not in allowed:
        raise PackError(file, key, f"{value!r} is none of {', '.join(allowed)}")


def check_template(text: str, file: str, key: str) -> None:
    """Raises PackError where a template holds more than plain names in braces: a rule file is data and evaluates nothing."""
    from string import Formatter

    try:
        fields = list(Formatter().parse(text))
    except ValueError as error:
        raise PackError(file, key, f"{error}; write braces that mean themselves twice") from error
    for _, name, spec, conversion in fields:
        if name is not None and (not name.isidentifier() or spec or conversion):
            raise PackError(
                file, key, f"{{{name}}} must be a plain name such as {{match}}; braces that mean themselves stand twice"
            )


def check_names(spec: Mapping[str, Any], known: frozenset[str], file: str) -> None:
    """Raises PackError where the message or the fix names what no hit has; found out in a run, it would cost the finding."""
    from string import Formatter

    for key, text in (("message", spec["message"]), ("fix.replace", (spec["fix"] or {"replace": ""})["replace"])):
        for _, name, _, _ in Formatter().parse(text):
            if name is not None and name not in known:
                raise PackError(
                    file, key, f"{{{name}}} is nothing that each expression gives{nearest(name, dict.fromkeys(known))}"
                )


def at_least_one(match: Mapping[str, Any], key: str, file: str) -> None:
    """Raises PackError where a number is given that is below one."""
    if match.get(key, 1) < 1:
        raise PackError(file, f"match.{key}", f"{match[key]} would find nothing; give a number of at least 1")


def nearest(key: str, known: Mapping[str, object]) -> str:
    """A clause with the nearest known key, or with all of them."""
    from difflib import get_close_matches

    close = get_close_matches(key, list(known), n=1)
    return f"; did you mean {close[0]}?" if close else f"; known are {', '.join(sorted(known))}"


def _fix(raw: Mapping[str, Any] | None, file: str) -> dict[str, Any] | None:
    if raw is None:
        return None
    check_keys(raw, FIX, file, "fix.")
    if "replace" not in raw:
        raise PackError(file, "fix.replace", 'missing; name the text that takes the place, "" to delete')
    check_template(raw["replace"], file, "fix.replace")
    return {
        "replace": raw["replace"],
        "whole-line": raw.get("whole-line", False),
        "safe": raw.get("safe", False),
        "message": raw.get("message", "Delete" if not raw["replace"] else "Replace"),
    }


def _options(raw: Mapping[str, Any], file: str) -> tuple[tuple[str, Any, str], ...]:
    options = []
    for name, option in raw.items():
        key = f"options.{name}"
        if not isinstance(option, dict) or set(option) != {"default", "doc"}:
            raise PackError(file, key, "needs exactly the keys default and doc")
        default = option["default"]
        options.append((name, texts(default, file, key) if isinstance(default, list) else default, option["doc"]))
    return tuple(options)


def _examples(raw: Sequence[Any], file: str, kind: str) -> tuple[tuple[Any, ...], ...]:
    examples = []
    for number, example in enumerate(raw, 1):
        key = f"{kind}[{number}]"
        if not isinstance(example, dict) or "text" not in example:
            raise PackError(file, key, f"needs a text; write [[{kind}]] and text = ...")
        check_keys(example, EXAMPLE, file, f"{key}.")
        examples.append(
            (
                example["text"],
                example.get("fixed"),
                example.get("path", "example.md"),
                example.get("message"),
                example.get("options", {}),
            )
        )
    return tuple(examples)
