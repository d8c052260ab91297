"""Reads a folder of rule files into plain specifications, and makes rules of those.

Reading parses TOML and compiles every expression once to report mistakes; its result is plain data that `provlint.store` keeps.
Making a rule from it is cheap: a check compiles its expressions when it first needs them.
"""

from __future__ import annotations

import sys

from provlint.document.literals import by_longest_word
from provlint.packs import PackError
from provlint.packs.matchers import KINDS, Recipe, gate_texts
from provlint.rule import Example, Option, Rule, doors_of, no_hits, packed_doors

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any, Protocol

    from provlint.document import Document
    from provlint.finding import Hit
    from provlint.packs.matchers import Entries
    from provlint.rule import Check, Options

    class Root(Protocol):
        """A folder of rule files, on disk or packed; see provlint.resources."""

        def files(self, suffix: str = "") -> list[str]:
            """The files' paths below the folder, sorted."""

        def read(self, relative: str) -> bytes:
            """A file's content."""

    class MatcherKind(Protocol):
        """What a matcher module offers."""

        def check_match(self, match: dict[str, Any], file: str) -> None:
            """Raises PackError where the `[match]` table cannot be used; may add to it what is dear to find out."""

        def entries(self, match: Mapping[str, Any], table: str, file: str) -> Mapping[str, Any]:
            """Phrase that the run's index shall find → what the check wants to know of it, as plain data."""

        def build(self, recipe: Recipe) -> Check:
            """The check of a rule."""


COPIED = ("id", "summary", "severity", "message", "why", "help", "default", "verdict", "languages")
"""Fields of a rule that stand in its file as they are."""

NO_PAGE: Mapping[str, Any] = {"doc": "", "bad": (), "good": ()}
"""What a rule has of a page before it gets its own."""

CHECK, OPTIONS = Rule._fields.index("check"), Rule._fields.index("options")


def read_folder(root: Root, shown: str, plugin_kinds: Mapping[str, MatcherKind]) -> list[dict[str, Any]]:
    """The specifications of all rule files below `root`, in order of id; `shown` is the folder's name in messages.

    Raises PackError for the first file that cannot be used.
    """
    return [read_spec(root, relative, shown, plugin_kinds) for relative in root.files(".toml")]


def read_spec(root: Root, relative: str, shown: str, plugin_kinds: Mapping[str, MatcherKind]) -> dict[str, Any]:
    """The specification of one rule file. Raises PackError where it cannot be used."""
    from provlint.packs.schema import (
        check_names,
        check_pack,
        one_of,
    )  # only where rules are read, not where they come from the store

    file = f"{shown}/{relative}"
    spec = check_pack(_parse(root.read(relative), file), file, relative.removesuffix(".toml"))
    match = spec["match"]
    kind = match.pop("kind", "")
    one_of(kind, (*KINDS, *plugin_kinds), file, "match.kind")
    matcher = _matcher(kind, plugin_kinds)
    matcher.check_match(match, file)
    if kind in ("pattern", "ending"):
        check_names(spec, _groups(match), file)
    spec["kind"], spec["match"] = kind, _frozen(match)
    table = read_table(root, relative, match["file"], file) if "file" in match else ""
    entries = matcher.entries(spec["match"], table, file)
    matcher.build(Recipe(spec["id"], file, spec["match"], spec["fix"]))
    rule = Rule(
        **{field: spec[field] for field in COPIED},
        **NO_PAGE,
        check=no_hits,
        options=tuple(Option(*option) for option in spec["options"]),
        literals=by_longest_word(entries),
        gate=gate_texts(match),
    )
    return {**spec, "rule": plain(rule), "entries": entries}


def _groups(match: Mapping[str, Any]) -> frozenset[str]:
    """What a message or fix may name: the match, and the groups that all expressions have."""
    from provlint.expressions import expression
    from provlint.packs.matchers.pattern import expanded

    groups = [{*expression(expanded(pattern, match)).groupindex} for pattern in match["any"]]
    return frozenset({"match"}.union(set.intersection(*groups) - {"span"}))


def plain(rule: Rule) -> tuple[Any, ...]:
    """The rule's fields in their order as plain data, without its check and its page; `rule_of` takes them back."""
    doors = packed_doors(rule.doors or doors_of(rule.gate))
    kept = rule._replace(**NO_PAGE, check=None, gate=(), doors=doors, options=tuple(map(tuple, rule.options)))  # type: ignore[arg-type]
    return tuple(kept)


def rule_of(fields: Iterable[Any], check: Check) -> Rule:
    """The rule of `plain` fields, with this check. (Given by place: by name, seventy rules cost a third of a millisecond.)"""
    values = list(fields)
    values[CHECK], values[OPTIONS] = check, tuple([Option(*option) for option in values[OPTIONS]])
    return Rule(*values)


def make_rule(
    spec: Mapping[str, Any],
    entries: Callable[[], Entries],
    plugin_kinds: Mapping[str, MatcherKind],
    match: Callable[[], Mapping[str, Any]] | None = None,
) -> Rule:
    """The rule of a specification, without documentation and examples, which `with_page` adds.

    spec     as `read_spec` gives it
    entries  gives what the matcher told of its phrases
    match    gives the `[match]` table, where that of `spec` is kept elsewhere
    """
    return rule_of(spec["rule"], _built_when_called(spec, entries, plugin_kinds, match or (lambda: spec["match"])))


def _built_when_called(
    spec: Mapping[str, Any],
    entries: Callable[[], Entries],
    plugin_kinds: Mapping[str, MatcherKind],
    match: Callable[[], Mapping[str, Any]],
) -> Check:
    """The matcher's check; most rules' literals stand nowhere in a document, and their matchers are not imported."""
    built: list[Check] = []

    def check(document: Document, options: Options) -> Iterable[Hit]:
        if not built:
            recipe = Recipe(spec["id"], spec["file"], match(), spec["fix"], entries)
            built.append(_matcher(spec["kind"], plugin_kinds).build(recipe))
        return built[0](document, options)

    return check


def with_page(rule: Rule, page: Mapping[str, Any]) -> Rule:
    """The rule with its documentation and examples."""
    bad, good = (tuple(Example(*example) for example in page[kind]) for kind in ("bad", "good"))
    return rule._replace(doc=page["doc"], bad=bad, good=good)


def _parse(data: bytes, file: str) -> dict[str, Any]:
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    try:
        return tomllib.loads(data.decode().replace("\r\n", "\n"))
    except (ValueError, RecursionError) as error:
        raise PackError(file, "", f"not valid TOML: {error}; mend the line it names") from error


def read_table(root: Root, relative: str, name: str, file: str) -> str:
    """The TSV beside the rule file, comments and blank lines left out. Raises PackError where there is none."""
    if "/" in name or "\\" in name or not name.endswith(".tsv"):
        raise PackError(file, "match.file", f"{name!r} must name a .tsv file in the rule's own folder")
    path = f"{relative.rpartition('/')[0]}/{name}".lstrip("/")
    try:
        text = root.read(path).decode().replace("\r\n", "\n")
    except (OSError, KeyError, UnicodeDecodeError) as error:
        raise PackError(
            file,
            "match.file",
            f"{name!r} cannot be read: {getattr(error, 'strerror', None) or error}; put it beside the rule, as UTF-8",
        ) from error
    if "\n#" not in text and "\n\n" not in text and not text.startswith(("#", "\n")):
        return text
    return "\n".join(line for line in text.split("\n") if line and not line.startswith("#"))


def _frozen(value: Any) -> Any:
    """Lists as tuples, so that what a check holds cannot be changed."""
    if isinstance(value, dict):
        return {key: _frozen(item) for key, item in value.items()}
    return tuple(_frozen(item) for item in value) if isinstance(value, list) else value


def _matcher(kind: str, plugin_kinds: Mapping[str, MatcherKind]) -> MatcherKind:
    if kind in plugin_kinds:
        return plugin_kinds[kind]
    module = f"provlint.packs.matchers.{kind}"
    __import__(module)
    return sys.modules[module]
