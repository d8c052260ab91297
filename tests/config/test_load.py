"""Configuration files: found, read, checked, remembered; each mistake is one line with file, key and remedy."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from provlint import store
from provlint.config.files import read_small
from provlint.config.keys import KEYS
from provlint.config.load import Configurations, override, settings_for
from provlint.config.schema import ConfigError, PerFile, Settings

WHOLE = """
select = ["template", "encoding/mojibake"]
extend-select = ["spun"]
ignore = ["template/lorem-ipsum"]
fail-on = "error"
fail-verdict = "drop"
drop-percent = 40
format = "concise"
exclude = ["drafts/**"]
force-exclude = true
extensions = ["md", ".TXT"]
rule-dirs = ["own"]
allow-terms = ["New York Instances"]
lang = "en"
detector = "langdetect"
max-size = 1000
max-line-length = 2000
max-findings-per-rule = 50
max-findings = 500
max-seconds = 30
cache = false
respect-gitignore = false
inline-config = false
[severity]
"template" = "info"
[verdict]
"spun" = "fix"
[rules."residue/share-bar"]
min-words = 3
names = ["a", "b"]
[per-file."docs/*.md"]
ignore = ["template"]
lang = "de"
[per-file."docs/*.md".severity]
spun = "error"
[per-file."docs/*.md".rules."residue/share-bar"]
min-words = 5
"""


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder that is a repository of its own."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "own").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def read(here: Path, text: str, name: str = ".linterrc.toml") -> Settings:
    """The settings that a file with this text makes."""
    (here / name).write_text(text, encoding="utf-8", newline="")
    return settings_for("a.md")


def error(here: Path, text: str, name: str = ".linterrc.toml") -> str:
    """The message about a file with this text."""
    with pytest.raises(ConfigError) as caught:
        read(here, text, name)
    message = str(caught.value)
    assert "\n" not in message
    return message


def test_every_key_is_read(here: Path) -> None:
    """All keys at once, each in its field; a second reading, from the store, is the same."""
    expected = Settings(
        select=("template", "encoding/mojibake"),
        extend_select=("spun",),
        ignore=("template/lorem-ipsum",),
        severity={"template": "info"},
        rules={"residue/share-bar": {"min-words": 3, "names": ("a", "b")}},
        per_file=(PerFile("docs/*.md", (), ("template",), {"spun": "error"}, {"residue/share-bar": {"min-words": 5}}, "de"),),
        allow_terms=("New York Instances",),
        fail_on="error",
        verdict={"spun": "fix"},
        drop_percent=40,
        fail_verdict="drop",
        format="concise",
        exclude=("drafts/**",),
        force_exclude=True,
        extensions=(".md", ".txt"),
        rule_dirs=(str(here / "own"),),
        lang="en",
        detector="langdetect",
        max_size=1000,
        max_line_length=2000,
        max_findings_per_rule=50,
        max_findings=500,
        max_seconds=30,
        cache=False,
        respect_gitignore=False,
        inline_config=False,
        root=str(here),
        config_file=str(here / ".linterrc.toml"),
    )
    found = read(here, WHOLE)
    assert expected == found._replace(origins={})
    assert settings_for("a.md") == found
    assert {key.name for key in KEYS} - {"extend", "baseline"} <= set(found.origins)
    assert found.origin('rules."residue/share-bar".names') == ".linterrc.toml"
    assert found.origin("jobs") == "default"


def test_a_warm_run_parses_no_toml(here: Path) -> None:
    """Tomllib costs more than an interpreter's start."""
    read(here, WHOLE)
    code = "import sys; from provlint.config.load import settings_for as s; s('.'); print([m for m in sys.modules if 'lib' in m])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=here)
    assert "tomllib" not in run.stdout


def test_a_changed_file_is_read_anew(here: Path) -> None:
    """The store's stamp is the content itself."""
    assert read(here, 'lang = "en"').lang == "en"
    assert read(here, 'lang = "de"').lang == "de"


def test_the_closest_file_wins(here: Path) -> None:
    """Upward from the path, not from the working folder; ours beats pyproject.toml in one folder."""
    (here / "a" / "b").mkdir(parents=True)
    (here / "pyproject.toml").write_text('[tool.provlint]\nlang = "fr"\n')
    assert settings_for("a/b/x.md").lang == "fr"
    (here / ".linterrc.toml").write_text('lang = "de"')
    assert settings_for("a/b/x.md").lang == "de"
    (here / "a" / ".linterrc.toml").write_text('lang = "en"')
    assert settings_for("a/b/x.md").lang == "en"
    assert settings_for("a/b").lang == "en"
    assert settings_for(".").lang == "de"


def test_a_run_looks_once_into_a_folder(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A hook names hundreds of files of a few folders."""
    (here / "a" / "b").mkdir(parents=True)
    (here / ".linterrc.toml").write_text('lang = "de"')
    looked: list[str] = []
    monkeypatch.setattr("provlint.config.load.read_small", lambda path: looked.append(path) or read_small(path))  # type: ignore[func-returns-value]
    files = Configurations({"lang": "fr"})
    settings = [files.of(f"a/b/{number}.md") for number in range(9)] + [files.of("a"), files.of("x.md")]
    assert {made.lang for made in settings} == {"fr"}
    assert all(made is settings[0] for made in settings)
    assert len(looked) == len(set(looked)) == 5


def test_a_pyproject_without_our_table_is_passed_over(here: Path) -> None:
    """The search goes on above it."""
    (here / "a").mkdir()
    (here / "a" / "pyproject.toml").write_text('[tool.other]\nname = "provlint"\n')
    (here / ".linterrc.toml").write_text('lang = "de"')
    assert settings_for("a/x.md").lang == "de"


def test_the_search_ends_at_the_repository(here: Path) -> None:
    """A file above it belongs to somebody else."""
    (here / "sub" / ".git").mkdir(parents=True)
    (here / ".linterrc.toml").write_text('lang = "de"')
    assert settings_for("sub/x.md").config_file == ""


def test_config_and_isolated(here: Path) -> None:
    """A named file is read instead; isolated reads none."""
    (here / ".linterrc.toml").write_text('lang = "de"')
    (here / "other.toml").write_text('lang = "fr"')
    assert settings_for("x.md", config="other.toml").lang == "fr"
    assert settings_for("x.md", isolated=True).lang == ""
    with pytest.raises(ConfigError, match=r"--config none.toml: no such file"):
        settings_for("x.md", config="none.toml")


MISTAKES = [
    ('selct = ["a"]', ".linterrc.toml: unknown key selct; did you mean select?"),
    ('select = "a"', ".linterrc.toml: select: expected a list of strings, found the string 'a'"),
    ("select = [1]", ".linterrc.toml: select: expected a list of strings, found a list"),
    ("max-size = true", ".linterrc.toml: max-size: expected a whole number, found true"),
    ("max-size = 0", ".linterrc.toml: max-size: expected a number of bytes above 0, found 0"),
    ("respect-gitignore = 1", ".linterrc.toml: respect-gitignore: expected true or false, found a number"),
    ('fail-on = "eror"', ".linterrc.toml: fail-on: expected one of error, warning, info, never; found 'eror'; did you mean er"),
    ("lang = 2020-01-01", ".linterrc.toml: lang: expected a string, found a date or time"),
    ("severity = 1", ".linterrc.toml: severity: expected a table, found a number"),
    ('[severity]\nx = "high"', ".linterrc.toml: severity.\"x\": expected one of error, warning, info; found 'high'"),
    ("[rules]\nx = 1", '.linterrc.toml: rules."x": expected a table, found a number'),
    ("[rules.x]\ny = {}", '.linterrc.toml: rules."x".y: expected a string, a number, true, false or a list of strings'),
    ('[per-file."*"]\nselet = []', '.linterrc.toml: per-file."*": unknown key selet; did you mean select or severity?'),
    (
        '[per-file."*"]\nxyz = []',
        '.linterrc.toml: per-file."*": unknown key xyz; expected one of ignore, lang, rules, select, severity',
    ),
    ('[per-file."*".severity]\na = "high"', '.linterrc.toml: per-file."*".severity."a": expected one of error, warning, info'),
    ('[per-file."*".rules]\na = 1', '.linterrc.toml: per-file."*".rules."a": expected a table, found a number'),
    ('allow-terms = ["a", " "]', ".linterrc.toml: allow-terms: an empty term; write a name or term, or remove it"),
    ("extend = 1", ".linterrc.toml: extend: expected a string, found a number"),
    ('extend = "/etc/x.toml"', ".linterrc.toml: extend: '/etc/x.toml' is not a file below ."),
    ('extend = "own/../../x.toml"', ".linterrc.toml: extend: 'own/../../x.toml' is not a file below ."),
    ('extend = "C:/x.toml"', ".linterrc.toml: extend: 'C:/x.toml' is not a file below ."),
    ('extend = "none.toml"', ".linterrc.toml: extend: 'none.toml': no such file"),
    ('extend = "own"', "own: cannot be read: Is a directory"),
    ('extend = ".linterrc.toml"', ".linterrc.toml: extend: goes in a circle: .linterrc.toml → .linterrc.toml"),
    ('[per-file."*"]\nselect = 1', '.linterrc.toml: per-file."*".select: expected a list of strings, found a number'),
    ("a = \nb", ".linterrc.toml:1:5: Invalid value"),
    ('rule-dirs = ["../x"]', ".linterrc.toml: rule-dirs: '../x' leaves the folder of the file; name a folder below it"),
    ('rule-dirs = ["/etc"]', ".linterrc.toml: rule-dirs: '/etc' leaves the folder of the file; name a folder below it"),
    ('rule-dirs = ["C:\\\\x"]', ".linterrc.toml: rule-dirs: 'C:\\\\x' leaves the folder of the file; name a folder below it"),
    ('rule-dirs = ["none"]', ".linterrc.toml: rule-dirs: 'none': no such folder"),
]


@pytest.mark.parametrize(("text", "expected"), MISTAKES)
def test_mistakes(here: Path, text: str, expected: str) -> None:
    """One line with file, key, what was expected and what was found."""
    assert error(here, text).startswith(expected)


def test_mistakes_in_pyproject_name_the_table(here: Path) -> None:
    """The key stands below tool.provlint there."""
    mistyped = error(here, "[tool.provlint]\nlan = 1", "pyproject.toml")
    assert mistyped == "pyproject.toml: unknown key tool.provlint.lan; did you mean lang?"
    misused = error(here, "[tool]\nprovlint = 1", "pyproject.toml")
    assert misused == "pyproject.toml: tool.provlint: expected a table, found a number"


@pytest.mark.parametrize("text", ["a = " + "[" * 100_000, "a = " + "9" * 5000, "a = {" * 5000, "\x00"])
def test_hostile_toml_is_a_mistake(here: Path, text: str) -> None:
    """Deep nesting and huge numbers raise other errors than a parser's own."""
    assert error(here, text).startswith(".linterrc.toml")


def test_bytes_that_are_no_text(here: Path) -> None:
    """The byte's place is named."""
    (here / ".linterrc.toml").write_bytes(b'lang = "\xff"')
    with pytest.raises(ConfigError, match="not UTF-8 at byte 8"):
        settings_for("a.md")


def test_a_byte_order_mark_and_crlf_are_taken(here: Path) -> None:
    """Some editors write both."""
    assert read(here, '\ufefflang = "en"\r\n').lang == "en"


def test_a_folder_in_place_of_the_file(here: Path) -> None:
    """It is named, not passed over."""
    (here / ".linterrc.toml").mkdir()
    with pytest.raises(ConfigError, match=r"^\.linterrc\.toml: cannot be read"):
        settings_for("a.md")


def test_a_link_out_of_the_tree_is_no_rule_folder(here: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A linted tree must not make us read elsewhere."""
    (here / "linked").symlink_to(tmp_path_factory.mktemp("elsewhere"))
    assert "leaves the folder" in error(here, 'rule-dirs = ["linked"]')


def test_a_damaged_store_is_passed_over(here: Path) -> None:
    """The file itself still counts."""
    read(here, WHOLE)
    for file in Path(store.cache_folder()).glob("*.bin"):
        file.write_bytes(b"junk")
    assert settings_for("a.md").lang == "en"


def test_the_command_line_goes_over_the_file(here: Path) -> None:
    """`select` starts afresh, `ignore` and `extend_select` add, severities merge, origins tell."""
    base = read(here, WHOLE)
    fresh = override(base, {"select": ("spun",)})
    assert (fresh.select, fresh.extend_select, fresh.ignore) == (("spun",), (), ())
    more = override(base, {"ignore": ("spun/x",), "extend_select": ("template/lorem-ipsum",)})
    assert (more.extend_select, more.ignore) == (("spun", "template/lorem-ipsum"), ("spun/x",))
    levels = override(base, {"severity": {"spun": "error"}})
    assert levels.severity == {"template": "info", "spun": "error"}
    assert (levels.origin('severity."spun"'), levels.origin('severity."template"')) == ("command line", ".linterrc.toml")
    named = override(base, {"lang": "fr", "severity": {"spun": "info"}})
    assert named.per_file[1:] == (PerFile("*", severity={"spun": "info"}, lang="fr"),)
    assert named.origin("per-file") == ".linterrc.toml"
    assert (fresh.origin("select"), fresh.origin("lang")) == ("command line", ".linterrc.toml")
