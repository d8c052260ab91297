"""The progress bar: absent where it is not wanted or not yet worth it, and gone at the end."""

from __future__ import annotations

import io

import pytest

from provlint.report import progress as module
from provlint.report.progress import progress


@pytest.mark.parametrize("enabled", [False, True])
def test_short_runs_show_nothing(enabled: bool, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is written before patience ends."""
    with progress(3, enabled=enabled) as advance:
        for _ in range(3):
            advance()
    assert ("", "") == capsys.readouterr()


def test_long_runs_show_a_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    """The bar counts documents, on standard error."""
    monkeypatch.setattr(module, "PATIENCE", -1.0)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("FORCE_COLOR", "1")
    stream = io.StringIO()
    monkeypatch.setattr("sys.stderr", stream)
    with progress(3, enabled=True) as advance:
        advance()
        advance()
    assert "2/3" in stream.getvalue()
