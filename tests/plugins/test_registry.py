"""Where rules come from: our own, the user's folders, plugins; an id stands once."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from provlint import plugins
from provlint.document import Document
from provlint.plugins import PluginError, builtin, discover, registry
from provlint.rule import no_hits

if TYPE_CHECKING:
    from pathlib import Path

PLUGIN = """
from provlint import Document, Example, Hit, Rule, Span, hookimpl

def check(document, options):
    yield Hit(Span(0, 1))

@hookimpl
def provlint_rules():
    return [Rule(id="acme/first-letter", summary="s", severity="warning", message="{match}", why="w", help="h", doc="d",
                 check=check, bad=(), good=())]

@hookimpl
def provlint_reporters():
    return {"count": lambda results, run: [str(sum(len(result.findings) for result in results))]}

@hookimpl
def provlint_readers():
    return {".rev": lambda path, data: Document(data.decode()[::-1], path)}
"""


@pytest.fixture
def plugin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Name of an importable module that is a plugin."""
    (tmp_path / "acme_plugin.py").write_text(PLUGIN, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "acme_plugin", raising=False)
    return "acme_plugin"


def test_every_family_of_the_design_has_rules() -> None:
    """And each id is family/name in order."""
    known = registry().rules
    families = {rule.family for rule in known.values()}
    assert families == {
        *("assistant", "duplication", "encoding", "internal", "language", "provenance"),
        *("readability", "residue", "spun", "template", "truncation"),
    }
    assert list(known) == sorted(known)


def test_a_plugin_brings_rules_reporters_and_readers(plugin: str) -> None:
    """A module named on the command line is a plugin."""
    found = registry(plugins=[plugin])
    assert "acme/first-letter" in found.rules
    assert set(registry().rules) < set(found.rules)
    assert set(found.reporters) == {"count"}
    assert set(found.readers) == {".rev"}


@pytest.mark.parametrize("name", ["no_such_module_anywhere", "json:NoSuchName"])
def test_a_plugin_that_cannot_be_loaded_is_named(name: str) -> None:
    """One line with the plugin's name and what to do."""
    with pytest.raises(PluginError, match=r"^plugin \S+ cannot be loaded \(.*\); repair or uninstall it$"):
        registry(plugins=[name])


def test_a_misspelt_hook_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A hook that nobody calls would be silent."""
    source = "from provlint import hookimpl\n@hookimpl\ndef provlint_rulez():\n    return []\n"
    (tmp_path / "acme_misspelt.py").write_text(source, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(PluginError, match="provlint_rulez"):
        registry(plugins=["acme_misspelt"])


def test_an_installed_entry_point_is_found(plugin: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Through the group that pyproject.toml of a plugin names."""
    monkeypatch.setattr(discover, "entry_points", lambda: [("acme", plugin)])
    assert "acme/first-letter" in plugins.registry().rules


def test_an_id_defined_twice_is_refused(plugin: str) -> None:
    """Two plugins, or a plugin and a folder, may not bring the same id."""
    rule = registry(plugins=[plugin]).rules["acme/first-letter"]
    with pytest.raises(PluginError, match="rule acme/first-letter is defined twice"):
        plugins._merged([[rule], [rule]])


def test_a_folder_that_redefines_one_of_our_rules_is_refused(tmp_path: Path) -> None:
    """Users add rules under ids of their own."""
    text = 'summary="s"\nseverity="info"\nmessage="m"\nwhy="w"\nhelp="h"\ndoc="d"\n[match]\nkind="field"\nmissing="author"\n'
    (tmp_path / "provenance").mkdir()
    (tmp_path / "provenance" / "missing-author.toml").write_text(text, encoding="utf-8")
    with pytest.raises(PluginError, match="rule provenance/missing-author is defined twice"):
        registry([str(tmp_path)])


def test_a_missing_folder_of_rules_is_named(tmp_path: Path) -> None:
    """With the key that names it."""
    with pytest.raises(PluginError, match=r"nowhere: no such folder of rules; name one that exists \(rule-dirs"):
        registry([str(tmp_path / "nowhere")])


def test_stored_rules_equal_read_ones(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first run reads the files, the second the store: the same rules."""
    monkeypatch.setenv("PROVLINT_CACHE_DIR", str(tmp_path))
    fresh, stored = builtin.rules(), builtin.rules()
    assert [rule._replace(check=no_hits) for rule in fresh] == [rule._replace(check=no_hits) for rule in stored]
    assert any(tmp_path.iterdir())


@pytest.mark.parametrize("length", [0, 100, -40])
def test_match_tables_that_are_lost_are_read_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, length: int) -> None:
    monkeypatch.setenv("PROVLINT_CACHE_DIR", str(tmp_path))
    builtin.rules()
    (kept,) = tmp_path.glob("rules-*-matches-*")
    whole = kept.read_bytes()
    kept.write_bytes(whole[:length] + b"x" * -length)
    for rule in builtin.rules():
        if rule.id.startswith("template/") and not rule.evidence:
            [*rule.check(Document("Dear [Your Name],"), rule.defaults())]
    assert len(kept.read_bytes()) == len(whole)
