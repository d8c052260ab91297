"""Workers that hang, die or cannot be started cost their document a finding at most, and the run nothing."""

from __future__ import annotations

import os
import signal
import threading
import time
from typing import TYPE_CHECKING, NoReturn

import pytest

from provlint.config.schema import Settings
from provlint.document.read import decode
from provlint.engine import schedule, work, workers
from provlint.engine.discover import Candidate
from provlint.engine.files import lint_candidate
from provlint.engine.files import run as run_files
from provlint.engine.prepare import Prepared, prepare
from provlint.engine.run import make_plan
from provlint.engine.select import Selected
from provlint.engine.work import Work
from provlint.engine.workers import Workers
from provlint.finding import Fix, Hit, Span
from provlint.rule import Options, Rule

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from provlint.document import Document
    from provlint.engine.result import DocumentResult

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the rules of these tests reach a worker by fork only")


@pytest.fixture(autouse=True)
def forked(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """Test runners may have threads, whose processes are not forked otherwise; theirs wait and hold nothing."""
    if request.node.name != "test_where_threads_run_no_process_is_forked":
        monkeypatch.setattr("provlint.engine.workers.forks", lambda: True)


def hanging(document: Document, options: Options) -> Iterator[Hit]:
    while "HANGS" in document.text:
        pass
    if "SLEEPS" in document.text:
        time.sleep(60)
    yield Hit(Span(0, 1))


def dying(document: Document, options: Options) -> Iterator[Hit]:
    if "DIES" in document.text:
        os.kill(os.getpid(), signal.SIGKILL)
    yield Hit(Span(1, 2))


def leaving(document: Document, options: Options) -> Iterator[Hit]:
    if "LEAVES" in document.text:
        os._exit(3)
    yield Hit(Span(2, 3))


def filling(document: Document, options: Options) -> Iterator[Hit]:
    if "FILLS" in document.text:
        bytearray(1 << 40)
    yield Hit(Span(3, 4))


def busy() -> NoReturn:
    while True:
        pass


def rule(name: str, check: Callable[..., Iterator[Hit]]) -> Rule:
    texts = dict.fromkeys(("summary", "why", "help", "doc"), "x")
    return Rule(id=f"demo/{name}", severity="error", message=name, check=check, bad=(), good=(), **texts)  # type: ignore[arg-type]  # by name


@pytest.fixture
def prepared(monkeypatch: pytest.MonkeyPatch) -> Prepared:
    """A run of four rules that find the first four characters of every document, if they come to it; chunks of about four."""
    monkeypatch.setattr(work, "USUAL", 4)
    base = prepare(Settings(max_seconds=1, cache=False))
    rules = [rule("die", dying), rule("fill", filling), rule("hang", hanging), rule("stop", leaving)]
    known = {**base.registry.rules, **{one.id: one for one in rules}}
    return base._replace(plan=make_plan([Selected(one, Options({})) for one in rules], known))


def candidates(folder: Path, count: int, odd: dict[int, str] | None = None) -> list[Candidate]:
    """Documents, some with odd words."""
    made = []
    for number in range(count):
        path = folder / f"{number:04}.txt"
        path.write_text(f"Text {number}. {(odd or {}).get(number, '')}\n", encoding="utf-8")
        made.append(Candidate(str(path)))
    return made


def shown(results: list[DocumentResult]) -> list[tuple[str, list[str]]]:
    return [(result.path[-8:-4], [finding.rule for finding in result.findings]) for result in results]


FOUR = ["demo/hang", "demo/die", "demo/stop", "demo/fill"]


@pytest.mark.parametrize("jobs", [1, 2, 8])
def test_results_come_in_order_from_any_number_of_workers(tmp_path: Path, prepared: Prepared, jobs: int) -> None:
    given = candidates(tmp_path, 60)
    expected = [lint_candidate(candidate, prepared) for candidate in given]
    assert list(Workers(Work(given, prepared, None), jobs).results()) == expected


@pytest.mark.parametrize(
    ("word", "rule", "reason"),
    [
        ("HANGS", "demo/hang", "not finished within 1 s"),
        ("DIES", "demo/die", "its process died (SIGKILL)"),
        ("LEAVES", "demo/stop", "its process died (exit status 3)"),
        ("FILLS", "demo/fill", "MemoryError"),
    ],
)
def test_a_rule_that_cannot_be_completed_costs_its_document_a_finding(
    tmp_path: Path, prepared: Prepared, word: str, rule: str, reason: str
) -> None:
    """The other rules' findings on it stay, and so does every other document."""
    given = candidates(tmp_path, 30, {11: word})
    results = list(Workers(Work(given, prepared, None), 2).results())
    assert [name for name, _ in shown(results)] == [f"{number:04}" for number in range(30)]
    odd = results.pop(11)
    assert {tuple(found) for _, found in shown(results)} == {tuple(FOUR)}
    crashed, *others = odd.findings
    assert odd.failed
    assert (crashed.rule, others != []) == ("internal/rule-crashed", True)
    assert [finding.rule for finding in others] == [name for name in FOUR if name != rule]
    assert rule in crashed.message
    assert reason in crashed.message


def test_a_worker_that_waits_is_given_more_time(tmp_path: Path, prepared: Prepared, monkeypatch: pytest.MonkeyPatch) -> None:
    """The machine may have none for it; but not for ever."""
    monkeypatch.setattr(workers, "STARVED", 2)
    begun = time.monotonic()
    results = list(Workers(Work(candidates(tmp_path, 12, {5: "SLEEPS"}), prepared, None), 2).results())
    assert time.monotonic() - begun > 4
    assert [result.failed for result in results] == [number == 5 for number in range(12)]


def test_where_times_are_not_told_the_clock_counts(tmp_path: Path, prepared: Prepared, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers._Worker, "_processor", lambda _: -1.0)
    results = list(Workers(Work(candidates(tmp_path, 12, {5: "SLEEPS"}), prepared, None), 2).results())
    assert [result.failed for result in results] == [number == 5 for number in range(12)]


def test_two_rules_on_one_document_are_both_named(tmp_path: Path, prepared: Prepared) -> None:
    results = list(Workers(Work(candidates(tmp_path, 8, {3: "DIES LEAVES"}), prepared, None), 1).results())
    assert [finding.rule for finding in results[3].findings] == ["internal/rule-crashed"] * 2 + ["demo/hang", "demo/fill"]
    assert len({finding.fingerprint for finding in results[3].findings}) == 4


def test_a_document_that_hangs_outside_of_rules_is_named(
    tmp_path: Path, prepared: Prepared, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("provlint.engine.files.decode", lambda data: busy() if b"ODD" in data else decode(data))
    results = list(Workers(Work(candidates(tmp_path, 12, {5: "ODD"}), prepared, None), 2).results())
    assert [finding.rule for finding in results[5].findings] == ["internal/unreadable-file"]
    assert "not finished within 1 s" in results[5].findings[0].message
    assert {tuple(found) for _, found in shown(results[:5] + results[6:])} == {tuple(FOUR)}


def test_after_three_documents_a_rule_is_switched_off(tmp_path: Path, prepared: Prepared) -> None:
    given = candidates(tmp_path, 40, dict.fromkeys(range(2, 40, 3), "DIES"))
    results = list(Workers(Work(given, prepared, None), 1).results())
    crashed = [result for result in results if result.failed]
    assert 3 <= len(crashed) <= 5  # what had been handed out before may strike once more
    notices = [notice for result in results for notice in result.notices]
    assert [notice.startswith("demo/die: switched off for the rest of this run, after 3 documents") for notice in notices] == [
        True
    ]
    assert [finding.rule for finding in results[-1].findings] == ["demo/hang", "demo/stop", "demo/fill"]


def test_workers_killed_from_outside_cost_nothing(tmp_path: Path, prepared: Prepared) -> None:
    """No finding changes and none is lost, however often it happens."""
    given = candidates(tmp_path, 400)
    expected = [lint_candidate(candidate, prepared) for candidate in given]
    made = Workers(Work(given, prepared, None), 2)
    results = []
    for number, result in enumerate(made.results()):
        if number % 40 == 7:
            os.kill(made._workers[number % len(made._workers)].process.pid or 0, signal.SIGKILL)
        results.append(result)
    assert results == expected


def test_where_no_worker_can_be_started_there_are_results(
    tmp_path: Path, prepared: Prepared, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = candidates(tmp_path, 20)
    expected = [lint_candidate(candidate, prepared) for candidate in given]
    monkeypatch.setattr(workers, "serve", lambda *_: os._exit(1))
    assert list(Workers(Work(given, prepared, None), 2).results()) == expected
    monkeypatch.setattr("multiprocessing.process.BaseProcess.start", lambda _: (_ for _ in ()).throw(OSError("no more")))
    assert list(Workers(Work(given, prepared, None), 2).results()) == expected


def test_an_end_before_the_end_leaves_no_process(tmp_path: Path, prepared: Prepared) -> None:
    made = Workers(Work(candidates(tmp_path, 60), prepared, None), 2)
    results = made.results()
    next(results)
    processes = [worker.process for worker in made._workers]
    assert len(processes) == 2
    results.close()  # type: ignore[attr-defined]  # it is a generator
    assert not any(process.is_alive() for process in processes)


def test_a_reader_who_takes_his_time_is_no_hang(tmp_path: Path, prepared: Prepared) -> None:
    """Only what a worker was waited for counts."""
    results = Workers(Work(candidates(tmp_path, 30), prepared, None), 2).results()
    next(results)
    time.sleep(1.2)
    assert not any(result.failed for result in results)


def test_little_text_waits_to_be_reported(tmp_path: Path, prepared: Prepared, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where one worker holds up the others, they wait with it; the order stays."""
    monkeypatch.setattr(workers, "BUFFER", 10)
    given = candidates(tmp_path, 80)
    expected = [lint_candidate(candidate, prepared) for candidate in given]
    assert list(Workers(Work(given, prepared, None), 2).results()) == expected


class Odd(str):
    """A plugin's own kind of string, which marshal refuses."""

    __slots__ = ()


def test_values_of_a_plugins_own_kind_reach_the_parent(tmp_path: Path, prepared: Prepared) -> None:
    def check(document: Document, options: Options) -> Iterator[Hit]:
        yield Hit(Span(0, 1), fix=Fix(((Span(0, 1), Odd("x")),), message=Odd("odd")))

    plan = make_plan([Selected(rule("odd", check), Options({}))], {**prepared.registry.rules, "demo/odd": rule("odd", check)})
    given = candidates(tmp_path, 12)
    (first, *_) = Workers(Work(given, prepared._replace(plan=plan), None), 2).results()
    fix = first.findings[0].fix
    assert fix
    assert [type(text) for text in (fix.message, fix.edits[0][1])] == [Odd, Odd]


def test_a_spawned_worker_prepares_the_run_for_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on systems where processes are not forked."""
    monkeypatch.setattr(workers, "forks", lambda: False)
    monkeypatch.setattr(work, "USUAL", 4)
    own = prepare(Settings(cache=False))
    given = candidates(tmp_path, 12, {3: "The \ufffd was here."})
    expected = [lint_candidate(candidate, own) for candidate in given]
    assert any(result.findings for result in expected)
    assert list(Workers(Work(given, own, None), 1).results()) == expected


def test_where_threads_run_no_process_is_forked() -> None:
    """A fork takes one thread along, and the locks of all."""
    event = threading.Event()
    thread = threading.Thread(target=event.wait)
    thread.start()
    try:
        assert not workers.forks()
    finally:
        event.set()
        thread.join()


@pytest.mark.parametrize("origins", [{}, {"max-seconds": ".linterrc.toml"}])
def test_a_run_of_one_document_is_watched_only_if_asked(tmp_path: Path, prepared: Prepared, origins: dict[str, str]) -> None:
    """Its rules are ours, and a worker would cost more than the document."""
    given = candidates(tmp_path, 1, {0: "HANGS" if origins else ""})
    settings = prepared.settings._replace(origins=origins)
    (result,) = run_files(given, prepared._replace(settings=settings))
    assert result.failed == bool(origins)


def test_what_is_to_be_linted_decides_on_workers(tmp_path: Path, prepared: Prepared, monkeypatch: pytest.MonkeyPatch) -> None:
    used: list[int] = []

    class Counted(Workers):
        def __init__(self, work: Work, jobs: int, chunk: int = 0) -> None:
            used.append(jobs)
            super().__init__(work, jobs, chunk)

    monkeypatch.setattr(workers, "Workers", Counted)
    monkeypatch.setattr(schedule, "_processors", lambda: 2)
    given = candidates(tmp_path, 60)
    assert len(list(run_files(given, prepared))) == 60
    assert used == []
    monkeypatch.setattr(schedule, "PAYS", 100)
    assert len(list(run_files(given, prepared))) == 60
    assert used == [2]
