"""A run with kept results says what one without them says, whatever has changed between."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import provlint
from provlint import store
from provlint.config.load import settings_for
from provlint.engine import cache, files, template_engines, work
from provlint.engine.discover import discover
from provlint.engine.prepare import prepare

if TYPE_CHECKING:
    from provlint.engine.result import DocumentResult

PROSE = "The keeper climbed the tower each evening, and the lamp was lit before the boats came home.\n\n"
DEFECTS = (
    "",
    "The price is {{price}} today.\n",
    "And then the\n",
    "It was Â£5 and â€™tis so.\n",
    "<!-- lint: allow template -- the braces are the subject -->\n{{a}}\n",
    "<!-- lint: allow nothing/such -- why -->\n{{a}}\n",
    "Published 3 May 2031\n",
    "© Compartilhe no Facebook\n",
)
NAMES = ("a.md", "b.txt", "2031-05-07-c.md", "d.html", "sub/e.md", "sub/f.rst", "sub/2024/05/07/g.md", "sub/h.txt")
OWN_RULE = """
summary  = "A word"
severity = "warning"
message  = "{match}"
why      = "w"
help     = "h"
doc      = "d"
[match]
kind    = "lexicon"
phrases = ["WORD"]
[[bad]]
text = "One ⟦WORD⟧"
[[bad]]
text = "Two ⟦WORD⟧"
[[good]]
text = "None."
[[good]]
text = "No."
"""
BESIDE = {
    "a.md.lint.toml": '[[allow]]\nrule = "template"\nreason = "quoted"\n',
    "a.lint.toml": '[[allow]]\nrule = "truncation"\nreason = "quoted"\n',
    "b.txt.json": '{"date": "2031-02-03"}',
    "b.json": '{"date": "2021-02-03"}',
    "sub/e.yaml": "date: 2020-01-02\n",
    "sub/h.lint.toml": "no toml",
    "_config.yml": "title: x\n",
    "sub/package.json": '{"dependencies": {"eleventy": "1"}}',
    "own/demo/note.toml": OWN_RULE,
}
CONFIGS = (
    "",
    'select = ["template", "truncation"]\n',
    'ignore = ["template"]\n',
    'extend-select = ["ALL"]\n',
    "inline-config = false\n",
    'lang = "fr"\n',
    "drop-percent = 1\n",
    '[severity]\ntemplate = "info"\n',
    '[verdict]\ntemplate = "drop"\n',
    '[per-file."sub/**"]\nignore = ["template"]\n',
    '[rules."provenance/future-date"]\ntoday = "2040-01-01"\n',
    'allow-terms = ["The price is {{price}}"]\n',
    'rule-dirs = ["own"]\nextend-select = ["demo"]\n',
)
DAYS = ("2026-05-01", "2031-05-06", "2031-05-08")

WRITE = st.tuples(st.just("write"), st.sampled_from(NAMES), st.sampled_from(DEFECTS))
STEPS = st.one_of(
    WRITE,
    WRITE,
    st.tuples(st.just("remove"), st.sampled_from(NAMES)),
    st.tuples(st.just("beside"), st.sampled_from(sorted(BESIDE)), st.sampled_from(("", "tower", "keeper"))),
    st.tuples(st.just("bare"), st.sampled_from(sorted(BESIDE))),
    st.tuples(st.just("config"), st.sampled_from(CONFIGS)),
    st.tuples(st.just("day"), st.sampled_from(DAYS)),
)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a few documents, so small that nothing but this test would use the cache for them."""
    monkeypatch.setattr(files, "FEW", 0)
    monkeypatch.setattr(work, "USUAL", 3)
    monkeypatch.setenv("PROVLINT_CACHE_DIR", str(tmp_path / "cache"))
    # The checkout is among the folders that tell what is installed, and other tests' coverage is written there meanwhile.
    monkeypatch.setattr(cache, "environment", str)
    (tmp_path / "docs" / ".git").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "docs")
    for name in NAMES:
        write(name, DEFECTS[0])
    return tmp_path / "docs"


def write(name: str, text: str) -> None:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"# On {name}\n\n{PROSE * 2}{text}", encoding="utf-8")


def results(*, cached: bool = True) -> list[DocumentResult]:
    """What the linter, started anew, says of all documents."""
    template_engines._mark.cache_clear()
    Path("own/demo").mkdir(parents=True, exist_ok=True)
    if not Path("own/demo/note.toml").exists():
        take(("beside", "own/demo/note.toml", ""))
    prepared = prepare(settings_for(".")._replace(cache=cached, jobs=1))
    return list(files.run(list(discover(["."], prepared.settings, print)), prepared))


def linted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The documents that are linted from here on."""
    seen: list[str] = []

    def lint(candidate: object, *rest: object) -> DocumentResult:
        seen.append(candidate.path)  # type: ignore[attr-defined]
        return files.lint_candidate(candidate, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(work, "lint_candidate", lint)
    return seen


def take(step: tuple[str, ...], patch: pytest.MonkeyPatch | None = None) -> None:
    kind, name, *rest = step
    path = Path(name)
    if kind == "write":
        write(name, *rest)
    elif kind in ("remove", "bare"):
        path.unlink(missing_ok=True)
    elif kind == "beside":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(BESIDE[name].replace("WORD", "".join(rest) or "lamp"), encoding="utf-8")
    elif kind == "config":
        Path(".linterrc.toml").write_text(name, encoding="utf-8")
    elif patch:
        patch.setattr(time, "strftime", lambda _: name)


@given(st.lists(STEPS, min_size=1, max_size=5))
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_kept_results_equal_fresh_ones(here: Path, steps: list[tuple[str, ...]]) -> None:
    """After every step, with all that the steps before have left in the cache."""
    with pytest.MonkeyPatch.context() as patch:
        for step in steps:
            take(step, patch)
            expected = results(cached=False)
            assert results() == expected
            assert results() == expected


def changed_by(*steps: tuple[str, ...], patch: pytest.MonkeyPatch | None = None) -> bool:
    """Whether the steps change the results; those with the cache have to change with them."""
    before = results()
    for step in steps:
        take(step, patch)
    after = results(cached=False)
    assert results() == after
    return after != before


def test_each_thing_that_a_result_depends_on_is_noticed(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One by one, and each change is one that shows."""
    write("sub/e.md", "Hello {{ page.name }}, {% if a %}b{% endif %}.\n")
    assert changed_by(("beside", "sub/package.json"))
    assert changed_by(("bare", "sub/package.json"))
    assert changed_by(("beside", "_config.yml"))
    assert not changed_by(("beside", "own/demo/note.toml", "x"), ("config", CONFIGS[-1]))
    assert changed_by(("beside", "own/demo/note.toml", "keeper"))
    assert changed_by(("beside", "own/demo/note.toml", "evening"))
    write("2031-05-07-c.md", "<!-- lint: allow-file provenance/future-date -- a plan -->\n")
    assert not changed_by(("day", "2031-05-01"), patch=monkeypatch)
    assert changed_by(("day", "2031-05-08"), patch=monkeypatch)  # nothing is suppressed any more


def test_what_has_not_changed_is_not_linted_again(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = results()
    seen = linted(monkeypatch)
    assert results() == first
    assert seen == []
    write("sub/e.md", DEFECTS[1])
    changed = results()
    assert seen == ["sub/e.md"]
    assert [result.path for result, before in zip(changed, first, strict=True) if result != before] == ["sub/e.md"]
    Path("sub/new.md").write_text("A text.\n")
    assert len(results()) == len(first) + 1
    assert len(seen) <= 2 + len(NAMES) // 2  # the new one, and those of its shard if it begins one


@pytest.mark.parametrize("change", [step for step in CONFIGS if step and "rule-dirs" not in step])
def test_another_configuration_has_results_of_its_own(here: Path, monkeypatch: pytest.MonkeyPatch, change: str) -> None:
    """And returning to the first finds its results again."""
    results()
    seen = linted(monkeypatch)
    Path(".linterrc.toml").write_text(change)
    results()
    assert len(seen) == len(NAMES)
    Path(".linterrc.toml").unlink()
    results()
    assert len(seen) == len(NAMES)


@pytest.mark.parametrize("change", ['format = "json"', 'fail-on = "never"', "max-seconds = 30", 'exclude = ["x"]'])
def test_what_changes_no_result_costs_none(here: Path, monkeypatch: pytest.MonkeyPatch, change: str) -> None:
    results()
    monkeypatch.setattr(files, "_watched", lambda _: False)
    seen = linted(monkeypatch)
    Path(".linterrc.toml").write_text(change)
    results()
    assert seen == []


def test_a_date_in_the_future_is_looked_at_every_day(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing else is; only where the clock goes backwards all are."""
    monkeypatch.setattr(time, "strftime", lambda _: "2026-05-01")
    results()
    seen = linted(monkeypatch)
    monkeypatch.setattr(time, "strftime", lambda _: "2026-05-02")
    results()
    assert seen == ["2031-05-07-c.md"]
    monkeypatch.setattr(time, "strftime", lambda _: "2026-04-30")
    results()
    assert len(seen) == len(NAMES) + 1


def test_only_the_rules_known_for_it_ask_for_the_day() -> None:
    """Another such rule has to be named in BY_DAY: what it finds may be gone tomorrow."""
    package = Path(provlint.__file__).parent
    asks = re.compile(r"\btime\.\w+\(|\btoday\(\)|\bnow\(\)|getmtime|st_mtime|os\.environ")
    asking = [
        "/".join(path.relative_to(package).with_suffix("").parts).replace("_", "-")
        for part in ("rules", "document", "packs")
        for path in (package / part).rglob("*.py")
        if asks.search(path.read_text(encoding="utf-8"))
    ]
    assert asking == [f"rules/{rule}" for rule in cache.BY_DAY]


def damage(data: bytes, how: str) -> bytes:
    return {"empty": b"", "cut": data[: len(data) // 2], "junk": b"junk" * 40, "flip": data[:-9] + b"\0" + data[-8:]}[how]


@pytest.mark.parametrize("how", ["empty", "cut", "junk", "flip", "foreign", "folder"])
def test_a_damaged_shard_is_a_miss(here: Path, how: str, capsys: pytest.CaptureFixture[str]) -> None:
    """In silence, and it is mended."""
    first = results()
    shards = [Path(path) for path, _ in cache.kept_files()[1]]
    assert len(shards) > 1
    contents = [path.read_bytes() for path in shards]
    for number, path in enumerate(shards):
        if how == "folder":
            path.unlink()
            path.mkdir()
        else:
            path.write_bytes(contents[number - 1] if how == "foreign" else damage(contents[number], how))
    assert results() == first
    assert results() == first
    assert capsys.readouterr() == ("", "")


def test_values_of_another_shape_are_a_miss(here: Path) -> None:
    """Should a release forget that it has changed the shape."""
    first = results()
    found = settings_for(".")._replace(jobs=1)
    kept = cache.Cache(prepare(found).settings)
    for result in first:
        name = kept._shard(result.path)
        if kept.knows(result.path):
            shard: dict[str, tuple[object, ...]] = store.load(name, kept._stamp)  # type: ignore[assignment]
            store.save(name, kept._stamp, {path: (*entry[:3], store.packed((1, 2))) for path, entry in shard.items()})
    assert results() == first
    for result in first:
        if kept.knows(result.path):
            store.save(kept._shard(result.path), kept._stamp, dict.fromkeys(NAMES))
    assert results() == first


def test_a_folder_that_cannot_be_written_is_no_error(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = results(cached=False)
    (here.parent / "file").write_text("")
    monkeypatch.setenv("PROVLINT_CACHE_DIR", str(here.parent / "file"))
    assert results() == expected
    monkeypatch.setattr(store, "cache_folder", lambda: "")
    assert results() == expected


def test_what_could_not_be_completed_is_tried_again(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A sidecar that is no TOML, a binary file, an unreadable one."""
    Path("sub/h.lint.toml").write_text("no toml")
    Path("sub/h.txt").write_text(DEFECTS[1] * 3)
    Path("binary.md").write_bytes(bytes(range(256)) * 9)
    first = results()
    assert [result.path for result in first if result.failed] == ["sub/h.txt"]
    seen = linted(monkeypatch)
    assert results() == first
    assert seen == ["binary.md", "sub/h.txt"]


def test_a_link_beside_a_document_is_not_trusted(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What it leads to is read anew each time."""
    Path("a.md.lint.toml").symlink_to("/dev/null")
    results()
    seen = linted(monkeypatch)
    results()
    assert seen == ["a.md"]


def test_the_longest_unused_go_first(here: Path) -> None:
    results()
    shards = cache.kept_files()[1]
    oldest = shards[-1][0]
    os.utime(oldest, (1, 1))
    left_over = Path(shards[0][0]).with_name(".provlint-1-00ff.tmp")
    left_over.write_text("half")
    os.utime(left_over, (2, 2))
    cache.tidy()
    assert Path(oldest).exists()
    assert not left_over.exists()
    cache.tidy(limit=sum(size for _, size in shards) - 1)
    assert not Path(oldest).exists()
    assert cache.kept_files()[1]
    cache.tidy(limit=0)
    assert cache.kept_files()[1] == []


def test_a_shard_that_is_read_counts_as_used(here: Path) -> None:
    results()
    shards = [Path(path) for path, _ in cache.kept_files()[1]]
    for path in shards:
        os.utime(path, (1, 1))
    results()
    assert all(path.stat().st_mtime > 1 for path in shards)


def test_entries_of_removed_documents_are_dropped_in_time(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MOST", 0)
    monkeypatch.setattr(work, "USUAL", 1 << 20)
    results()
    Path("b.txt").unlink()
    write("a.md", DEFECTS[1])
    results()
    found = settings_for(".")._replace(jobs=1)
    kept = cache.Cache(found)
    shard = store.load(kept._shard("2031-05-07-c.md"), kept._stamp)
    assert isinstance(shard, dict)
    assert "b.txt" not in shard
    assert len(shard) == len(NAMES) - 1


def run(*words: str) -> subprocess.Popen[bytes]:
    program = "import sys; from provlint.engine import files; files.FEW = 0; from provlint.cli import main; sys.exit(main())"
    return subprocess.Popen([sys.executable, "-c", program, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def test_runs_at_the_same_time_share_it(here: Path) -> None:
    """Each finds or makes what it needs; none sees half a shard."""
    for name in NAMES:
        write(name, DEFECTS[1])
    expected = run(".", "--format", "json", "--no-cache").communicate()
    outputs = [process.communicate() for process in [run(".", "--format", "json") for _ in range(3)]]
    assert outputs == [expected] * 3
    assert run(".", "--format", "json").communicate() == expected


@pytest.mark.parametrize("format", ["full", "concise", "grouped", "json", "jsonl", "sarif"])
def test_reports_are_the_same_byte_for_byte(here: Path, format: str, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    from provlint.cli import main

    for name, text in zip(NAMES, DEFECTS, strict=True):
        write(name, text)
    written = []
    for words in (["--no-cache"], [], []):
        status = main([".", "--format", format, "--statistics", *words])
        written.append((status, *capsysbinary.readouterr()))
    assert written[0] == written[1] == written[2]
    assert len(written[0][1]) > 500


def test_plugins_have_no_results_kept(here: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Their code may ask anything of the world."""
    (tmp_path / "plugin_of_no_hooks.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    found = settings_for(".")
    assert not cache.usable(prepare(found._replace(plugins=("plugin_of_no_hooks",))))
    assert cache.usable(prepare(found))
