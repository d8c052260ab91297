"""The built wheel: complete, and the same findings from it unpacked, zipped, and from the checkout."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAM = "import sys; sys.path.insert(0, sys.argv.pop(1)); from provlint.cli import main; sys.exit(main(sys.argv[1:]))"


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, built with the build backend that is installed."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "--wheel-dir",
        str(folder),
        str(ROOT),
    ]
    subprocess.run(command, check=True, env={**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"})
    (built,) = folder.glob("provlint-*.whl")
    return built


def lint(place: Path, cache: Path, *words: str) -> tuple[int, list[dict[str, object]]]:
    """Exit status and findings of `lint --format json` with provlint imported from a place."""
    command = [sys.executable, "-I", "-c", PROGRAM, str(place), "--isolated", "--format", "json", *words]
    run = subprocess.run(
        command, check=False, capture_output=True, cwd=ROOT, env={**os.environ, "PROVLINT_CACHE_DIR": str(cache)}
    )
    assert run.stdout, run.stderr.decode()
    return run.returncode, json.loads(run.stdout)


def test_the_wheel_holds_what_it_needs_and_no_more(wheel: Path) -> None:
    """Rules, marker of types and licence are in it; seeds and tests are not."""
    names = zipfile.ZipFile(wheel).namelist()
    shipped = {name.removeprefix("provlint/_rules/") for name in names if name.startswith("provlint/_rules/")}
    assert shipped == {
        path.relative_to(ROOT / "rules").as_posix() for path in (ROOT / "rules").rglob("*.*") if path.name[0] != "."
    }
    assert "provlint/py.typed" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not any(part in name for name in names for part in ("seeds/", "tests/", "__pycache__"))


def test_findings_are_the_same_from_every_kind_of_installation(wheel: Path, tmp_path: Path) -> None:
    """Checkout, unpacked wheel and zipped wheel agree on seeds/, twice each: from the files and from the store."""
    unpacked = tmp_path / "unpacked"
    zipfile.ZipFile(wheel).extractall(unpacked)
    expected = lint(ROOT / "src", tmp_path / "cache-checkout", "seeds")
    assert expected[0] == 1
    for place in (unpacked, wheel):
        cache = tmp_path / f"cache-{place.name}"
        assert [lint(place, cache, "seeds") for _ in range(2)] == [expected, expected]


def test_what_changes_in_an_installed_wheel_is_noticed(wheel: Path, tmp_path: Path) -> None:
    """A rule file that is edited in its place, and modules that an installer has put there anew."""
    unpacked, cache = tmp_path / "unpacked", tmp_path / "cache"
    zipfile.ZipFile(wheel).extractall(unpacked)
    document = tmp_path / "bridge.md"
    document.write_text(
        "Published 3 May 2024\n\nThe {old|new|mended} bridge was opened by [Your Name] on a {windy|sunny} day.\n",
        encoding="utf-8",
    )

    def found() -> set[object]:
        return {finding["rule"] for finding in lint(unpacked, cache, str(document))[1]}

    assert found() == {"fill-in-blank", "spintax"}
    rule = unpacked / "provlint/_rules/template/fill-in-blank.toml"
    rule.write_bytes(rule.read_bytes().replace(b"\nseverity = ", b"\ndefault = false\nseverity = ", 1))
    assert found() == {"spintax"}
    module = unpacked / "provlint/rules/template/spintax.py"
    module.write_bytes(module.read_bytes().replace(b"RULE = Rule(", b"RULE = Rule(default=False, ", 1))
    (record,) = unpacked.glob("*.dist-info/RECORD")
    name = b"provlint/rules/template/spintax.py,sha256="
    record.write_bytes(record.read_bytes().replace(name, name + b"new", 1))
    assert found() == set()


def test_an_editable_install_reads_the_checkouts_rules() -> None:
    """The copy of rules/ that an editable install leaves in site-packages is not what is read."""
    program = "from provlint.resources import rules_root; print(rules_root().path)"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT / "tests")
    assert Path(run.stdout.strip()) == ROOT / "rules"
