"""Selection: which rules run, with which options and severity, and where."""

from __future__ import annotations

import pytest

from provlint.config.schema import ConfigError, PerFile, Settings
from provlint.engine.select import select
from provlint.rule import Option, Rule


def rule(identity: str, *, default: bool = True, evidence: tuple[str, ...] = (), options: tuple[Option, ...] = ()) -> Rule:
    """A rule that is only selected."""
    return Rule(identity, "s", "warning", "m", "w", "h", "d", lambda *_: (), (), (), default, (), "fix", options, evidence)


OPTIONS = (Option("limit", 3, ""), Option("share", 0.5, ""), Option("words", ("a",), ""), Option("deep", False, ""))
RULES = {
    one.id: one
    for one in (
        rule("a/one", options=OPTIONS),
        rule("a/quiet", default=False),
        rule("a/two"),
        rule("b/far", default=False),
        rule("b/near", default=False, evidence=("b/far",)),
        rule("b/three", evidence=("b/near",)),
    )
}


def reported(settings: Settings, path: str = "x.md") -> list[str]:
    """Ids of the rules that are reported for a path, sorted."""
    return sorted(entry.rule.id for entry in select(RULES, settings).for_path(path) if entry.report)


CHOICES = [
    ({}, ["a/one", "a/two", "b/three"]),
    ({"select": ("a",)}, ["a/one", "a/quiet", "a/two"]),
    ({"select": ("a/quiet",)}, ["a/quiet"]),
    ({"select": ("ALL",)}, sorted(RULES)),
    ({"select": ("ALL",), "ignore": ("a",)}, ["b/far", "b/near", "b/three"]),
    ({"extend_select": ("a/quiet",)}, ["a/one", "a/quiet", "a/two", "b/three"]),
    ({"ignore": ("a",)}, ["b/three"]),
    ({"ignore": ("a",), "extend_select": ("a/two",)}, ["a/two", "b/three"]),
    ({"select": ("a",), "ignore": ("a/one",)}, ["a/quiet", "a/two"]),
    ({"select": ("a",), "ignore": ("a",)}, []),
]


@pytest.mark.parametrize(("fields", "expected"), CHOICES)
def test_the_most_specific_name_decides(fields: dict[str, tuple[str, ...]], expected: list[str]) -> None:
    """An id beats a family, a family beats ALL; among equals `ignore` wins."""
    assert expected == reported(Settings(**fields))  # type: ignore[arg-type]  # filled in by name


def test_evidence_runs_unreported_and_first() -> None:
    """However far back, also where it is ignored."""
    chosen = select(RULES, Settings(select=("b/three",), ignore=("b/far",))).rules
    assert [(entry.rule.id, entry.report) for entry in chosen] == [("b/far", False), ("b/near", False), ("b/three", True)]


def test_severities_by_id_beat_those_by_family() -> None:
    """What is not configured stays None, so that a hit's own severity can speak."""
    chosen = select(RULES, Settings(severity={"a": "info", "a/two": "error"})).rules
    severities = {entry.rule.id: entry.severity for entry in chosen if entry.report}
    assert severities == {"a/one": "info", "a/two": "error", "b/three": None}


def test_options_go_over_the_defaults() -> None:
    """A whole number is taken for a number."""
    settings = Settings(select=("a/one",), rules={"a/one": {"limit": 7, "share": 1, "words": ("x", "y")}})
    (entry,) = select(RULES, settings).rules
    options = entry.options
    assert (options.integer("limit"), options.number("share")) == (7, 1.0)
    assert (options.strings("words"), options.flag("deep")) == (("x", "y"), False)


MISTAKES = [
    (Settings(select=("a/on",), origins={"select": "x"}), "x: select: unknown rule a/on; did you mean a/one or a/two?"),
    (Settings(ignore=("c/two",)), "default: ignore: unknown rule c/two; did you mean a/two?"),
    (Settings(ignore=("xyzzyx",)), "default: ignore: unknown rule xyzzyx; `lint rules` lists them"),
    (Settings(severity={"ALL": "info"}), "default: severity: unknown rule ALL"),
    (Settings(rules={"a": {}}), "default: rules: unknown rule a"),
    (Settings(rules={"a/one": {"limits": 1}}), 'default: rules."a/one".limits: unknown option; did you mean limit?'),
    (Settings(rules={"a/two": {"limit": 1}}), 'default: rules."a/two".limit: unknown option; the rule has none'),
    (Settings(rules={"a/one": {"limit": True}}), 'default: rules."a/one".limit: expected a whole number, found True'),
    (Settings(rules={"a/one": {"deep": 1}}), 'default: rules."a/one".deep: expected true or false, found 1'),
    (Settings(rules={"a/one": {"words": "a"}}), "default: rules.\"a/one\".words: expected a list of strings, found 'a'"),
    (Settings(per_file=(PerFile("*", ("q",)),)), 'default: per-file."*".select: unknown rule q'),
    (Settings(per_file=(PerFile("*", severity={"q": "info"}),)), 'default: per-file."*".severity: unknown rule q'),
    (Settings(per_file=(PerFile("*", rules={"a": {}}),)), 'default: per-file."*".rules: unknown rule a'),
    (
        Settings(per_file=(PerFile("*", rules={"a/one": {"limits": 1}}),), origins={"per-file": "x"}),
        'x: per-file."*".rules."a/one".limits: unknown option; did you mean limit?',
    ),
    (Settings(per_file=(PerFile("/", ("a",)),)), "default: per-file: an empty glob; name files or remove the entry"),
]


@pytest.mark.parametrize(("settings", "expected"), MISTAKES)
def test_mistakes_name_key_and_remedy(settings: Settings, expected: str) -> None:
    """One line, with the nearest name where there is one."""
    with pytest.raises(ConfigError) as caught:
        select(RULES, settings)
    assert str(caught.value).startswith(expected)


def test_per_file_entries_decide_first(tmp_path_factory: pytest.TempPathFactory) -> None:
    """`ignore` takes away even what is selected by id; `select` narrows; the last entry that speaks of a rule wins."""
    entries = (PerFile("docs/**", (), ("a",)), PerFile("docs/deep/**", ("a/one", "b/far"), ()), PerFile("*.txt", (), ("b",)))
    settings = Settings(select=("a/one", "a/two", "b/three"), per_file=entries, root="/r")
    assert reported(settings, "/r/x.md") == ["a/one", "a/two", "b/three"]
    assert reported(settings, "/r/docs/x.md") == ["b/three"]
    assert reported(settings, "/r/docs/deep/x.md") == ["a/one", "b/far"]
    assert reported(settings, "/r/docs/deep/x.txt") == ["a/one"]
    assert reported(settings, "/elsewhere/docs/x.md") == ["a/one", "a/two", "b/three"]


def test_per_file_entries_change_severity_options_and_language() -> None:
    """The last entry that says something decides, option by option; what it leaves open is the settings'."""
    entries = (
        PerFile("docs/**", (), (), {"a": "info"}, {"a/one": {"limit": 5, "deep": True}}, "de"),
        PerFile("*.txt", (), (), {"a/one": "error"}, {"a/one": {"limit": 9}}),
    )
    settings = Settings(severity={"a/two": "error"}, rules={"a/one": {"share": 1}}, per_file=entries, root="/r", lang="fr")
    selection = select(RULES, settings)

    def seen(path: str) -> tuple[object, ...]:
        """Severities of a/one and a/two, options of a/one."""
        one, two = (entry for entry in selection.for_path(path) if entry.rule.family == "a")
        options = one.options
        return one.severity, two.severity, options.integer("limit"), options.flag("deep"), options.number("share")

    assert seen("/r/x.md") == (None, "error", 3, False, 1.0)
    assert seen("/r/docs/x.md") == ("info", "info", 5, True, 1.0)
    assert seen("/r/docs/x.txt") == ("error", "info", 9, True, 1.0)
    assert [selection.language(path) for path in ("/r/x.md", "/r/docs/x.txt")] == ["fr", "de"]


def test_every_holds_what_any_file_needs() -> None:
    """The search for literals is shared by all files."""
    settings = Settings(select=("a/one",), per_file=(PerFile("*.txt", ("b/near",), ()),))
    found = {entry.rule.id: entry.report for entry in select(RULES, settings).every()}
    assert found == {"a/one": True, "b/near": True, "b/far": False}
