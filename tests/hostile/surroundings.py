"""Hostile folders and settings: what is no regular file, links that lead astray, configuration that would be a program."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.hostile.case import Case
from tests.hostile.documents import DEFECT
from tests.hostile.injections import PAYLOADS

TEXT = DEFECT.encode()
OUTSIDE = "the whereabouts of another folder"


def _pipe(name: str) -> Callable[[Path], None]:
    return lambda folder: os.mkfifo(folder / name)


def _folder(name: str) -> Callable[[Path], None]:
    return lambda folder: (folder / name).mkdir()


def _socket(folder: Path) -> None:
    before = os.getcwd()
    os.chdir(folder)  # the name of a socket may have 107 bytes
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind("socket.md")
    finally:
        os.chdir(before)


def _link(target: str, name: str = "link.md") -> Callable[[Path], None]:
    return lambda folder: os.symlink(target, folder / name)


def _outside(folder: Path) -> None:
    """Links to a file and a folder beside the case's own, which hold what must not be shown."""
    other = folder.parent / f"{folder.name}.outside"
    other.mkdir(exist_ok=True)
    (other / "secret.md").write_text(f"{OUTSIDE} {{first_name}}\n", encoding="utf-8")
    os.symlink(other / "secret.md", folder / "out.md")
    os.symlink(other, folder / "out")
    os.symlink(f"../{other.name}", folder / "relative")


def _unreadable(folder: Path) -> None:
    os.chmod(folder / "a.md", 0)


def _locked(folder: Path) -> None:
    (folder / "locked").mkdir()
    (folder / "locked" / "b.md").write_bytes(TEXT)
    os.chmod(folder / "locked", 0)


def _sparse(folder: Path) -> None:
    with open(folder / "giant.md", "wb") as file:
        file.truncate(1 << 30)


def _hard_linked(folder: Path) -> None:
    os.link(folder / "a.md", folder / "b.md")


def _bound_by_modes() -> bool:
    """Whether a file may be kept from this process: who has every right, as root mostly has, cannot try it."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "closed"
        file.touch(mode=0)
        return not os.access(file, os.R_OK)


def file_system() -> Iterator[Case]:
    """Entries of folders that are no documents."""

    def case(
        name: str,
        build: Callable[[Path], None] | None,
        status: tuple[int, ...] = (1,),
        arguments: tuple[str, ...] = (".",),
        **more: Any,
    ) -> Case:
        return Case("file-system", name, {b"a.md": TEXT}, status, arguments, build, **more)

    yield case("fifo", _pipe("pipe.md"))
    yield case("fifo-named", _pipe("pipe.md"), (2,), ("pipe.md",), says=("pipe.md: neither a regular file nor a folder",))
    yield case("socket", _socket)
    yield case("socket-named", _socket, (2,), ("socket.md",), says=("socket.md: neither a regular file nor a folder",))
    for device in ("/dev/zero", "/dev/null", "/dev/tty", "/dev/full"):
        name = device.rpartition("/")[2]
        yield case(f"device-{name}", None, (2,), (device,), says=(f"{device}: neither a regular file nor a folder",))
        yield case(f"link-to-{name}", _link(device))
        yield case(f"link-to-{name}-named", _link(device), (2,), ("link.md",))
    yield case("endless-file-of-the-system", None, (0, 1, 2), ("/proc/self/environ",))
    yield case("memory", None, (2,), ("/proc/self/mem",), says=("/proc/self/mem",))
    yield case("folder-with-a-file's-name", _folder("b.md"))
    yield case("folder-as-configuration", _folder(".linterrc.toml"), (2,), says=(".linterrc.toml",))
    yield case("folder-as-sidecar", _folder("a.md.lint.toml"), (2,), says=("a.md.lint.toml",))
    yield case("folder-as-gitignore", _folder(".gitignore"))
    yield case("fifo-as-configuration", _pipe(".linterrc.toml"), (2,), says=("not a regular file",))
    yield case("fifo-as-sidecar", _pipe("a.md.lint.toml"), (2,), says=("not a regular file",))
    yield case("fifo-as-metadata", _pipe("a.md.json"))
    yield case("fifo-as-gitignore", _pipe(".gitignore"))
    yield case("link-to-itself", _link("link.md"))
    yield case("link-to-itself-named", _link("link.md"), (2,), ("link.md",), says=("link.md",))
    yield case("link-to-nothing", _link("nothing"))
    yield case("link-to-nothing-named", _link("nothing"), (2,), ("link.md",), says=("link.md: no such file or folder",))
    yield case("link-to-the-folder-above", _link("..", "up"))
    yield case("link-to-the-folder-itself", _link(".", "self"))
    yield case("link-to-the-root", _link("/", "root"))
    yield case("links-to-the-outside", _outside, never=(OUTSIDE, "secret.md", "out.md"))
    yield case("configuration-through-a-link", _link("/dev/zero", ".linterrc.toml"), (2,), says=("not a regular file",))
    yield case("sidecar-through-a-link", _link("/dev/zero", "a.md.lint.toml"), (2,), says=("not a regular file",))
    yield case("metadata-through-a-link", _link("/dev/zero", "a.md.json"))
    yield case("hard-links", _hard_linked)
    yield case("sparse-giant", _sparse, (2,), says=("giant.md", "larger than 20000000 bytes"), heavy=True)
    yield case("missing", None, (2,), ("none.md",), says=("none.md: no such file or folder",))
    yield case("missing-beside-one-that-is-there", None, (2,), ("none.md", "a.md"), says=("none.md: no such", "first_name"))
    yield case("file-as-a-folder", None, (2,), ("a.md/b.md",), says=("a.md/b.md: no such file or folder",))
    yield case("name-too-long", None, (2,), ("n" * 5000,), says=("File name too long",))
    yield case("empty-name", None, (2,), ("",), says=("no such file or folder",))
    yield Case("file-system", "empty-folder", {}, (2,), says=("no documents found",))
    if _bound_by_modes():
        yield case("unreadable", _unreadable, (2,), says=("a.md", "Permission denied"))
        yield case("locked-folder", _locked, (2,), says=("locked: Permission denied", "first_name"))


RULE = b"""
summary = "A rule of a stranger"
severity = "warning"
message = "{match} stands here"
why = "x"
help = "y"
doc = "z"
[match]
kind = "lexicon"
phrases = ["boat leaves"]
[[bad]]
text = "The \xe2\x9f\xa6boat leaves\xe2\x9f\xa7"
[[bad]]
text = "A \xe2\x9f\xa6boat leaves\xe2\x9f\xa7"
[[good]]
text = "x"
[[good]]
text = "y"
[[good]]
text = "z"
"""

WRONG = {
    "plugin": 'plugins = ["os"]',
    "plugin-option": 'plugin = ["os"]',
    "typo": 'ignroe = ["residue"]',
    "wrong-type": 'select = "residue"',
    "wrong-number": 'max-size = "many"',
    "negative-number": "max-size = -1",
    "budget-taken-away": "max-seconds = 1000000",
    "rule-dirs-above": 'rule-dirs = ["../"]',
    "rule-dirs-absolute": 'rule-dirs = ["/etc"]',
    "rule-dirs-missing": 'rule-dirs = ["none"]',
    "baseline-above": 'baseline = "../known.json"',
    "baseline-absolute": 'baseline = "/etc/passwd"',
    "extend-above": 'extend = "../../../etc/passwd"',
    "extend-absolute": 'extend = "/etc/passwd"',
    "extend-address": 'extend = "https://example.org/x.toml"',
    "extend-itself": 'extend = ".linterrc.toml"',
    "extend-missing": 'extend = "none.toml"',
    "extend-nul": 'extend = "a\\u0000b"',
    "unknown-rule": 'select = ["no/such-rule"]',
    "unknown-format": 'format = "../../x"',
    "unknown-detector": 'detector = "os"',
    "unknown-option": '[rules."truncation/cut-sentence"]\nx = 1',
    "wrong-severity": '[severity]\nresidue = "off"',
    "per-file-key": '[per-file."*"]\nplugins = ["x"]',
    "per-file-empty": '[per-file.""]\nignore = ["residue"]',
    "no-toml": "this is no TOML",
    "deep": "a = " + "[" * 5000,
    "deep-closed": "select = " + "[" * 900 + "]" * 900,
    "long-integer": "max-size = " + "9" * 5000,
    "not-utf-8": "\udcff",
    "nul": "\0",
    "environment": 'lang = "${HOME}"\nselect = ["$RULES"]',
    "empty-term": 'allow-terms = [" "]',
    "date": "fail-on = 2024-05-03",
    "infinity": "drop-percent = inf",
    "not-a-number": '[rules."truncation/cut-sentence"]\nx = nan',
}
"""Configuration files that are refused, by what they try; the message must name the file."""

FINE = {
    "many-stars": 'exclude = ["' + "*a" * 2000 + '", "' + "**/" * 500 + 'x", "[[[[", "{a,b}", "!x", ""]',
    "byte-order-mark": '\ufefflang = "en"',
    "many-terms": "allow-terms = [" + ", ".join(f'"term {number}"' for number in range(2000)) + "]",
    "many-entries": "".join(f'[per-file."x{number}/**"]\nignore = ["residue"]\n' for number in range(300)),
}


def config() -> Iterator[Case]:
    """Configuration in the linted folder."""
    for name, text in WRONG.items():
        data = text.encode("utf-8", "surrogateescape")
        yield Case("config", name, {b"a.md": TEXT, b".linterrc.toml": data}, (2,), says=(".linterrc.toml",))
    for name in ("typo", "wrong-type", "extend-absolute"):
        data = b"[tool.provlint]\n" + WRONG[name].encode()
        yield Case("config", f"{name}-shared", {b"a.md": TEXT, b"pyproject.toml": data}, (2,), says=("pyproject.toml",))
    for name, text in FINE.items():
        yield Case("config", name, {b"a.md": TEXT, b".linterrc.toml": text.encode()}, (1,))
    for name, text in PAYLOADS.items():
        quoted = "".join(f"\\U{ord(letter):08X}" for letter in text)
        wrong = f'"{quoted}" = 1\n'.encode()
        yield Case("config", f"key-{name}", {b"a.md": TEXT, b".linterrc.toml": wrong}, (2,), says=(".linterrc.toml",))
        files = {b"a.md": TEXT, b".linterrc.toml": f'select = ["{quoted}"]\n'.encode()}
        yield Case("config", f"rule-{name}", files, (2,), says=(".linterrc.toml",))
        yield Case("config", f"sidecar-{name}", {b"a.md": TEXT, b"a.md.lint.toml": wrong}, (2,), says=("a.md.lint.toml",))
    yield Case("config", "switches-rules-off", {b"a.md": TEXT, b".linterrc.toml": b'ignore = ["template"]'}, (0, 1),
               says=("switched off by .linterrc.toml",))  # fmt: skip
    yield Case("config", "leaves-files-out", {b"a.md": TEXT, b"b.md": TEXT, b".linterrc.toml": b'exclude = ["b.md"]'}, (1,),
               says=("left out by exclude",))  # fmt: skip
    yield Case("config", "never-fails", {b"a.md": TEXT, b".linterrc.toml": b'fail-on = "never"'}, (0,), says=("fail-on",))
    yield Case("config", "isolated", {b"a.md": TEXT, b".linterrc.toml": b'ignore = ["ALL"]'}, (1,), ("--isolated", "."))
    yield Case("config", "isolated-from-a-broken-one", {b"a.md": TEXT, b".linterrc.toml": b"]"}, (1,), ("--isolated", "."))
    yield Case("config", "rule-of-a-stranger", {b"a.md": TEXT, b".linterrc.toml": b'rule-dirs = ["own"]',
               b"own/demo/note.toml": RULE}, (1,), says=("demo/note",))  # fmt: skip
    yield Case("config", "rule-that-is-a-program", {b"a.md": TEXT, b".linterrc.toml": b'rule-dirs = ["own"]',
               b"own/demo/note.toml": RULE, b"own/demo/note.py": b"raise SystemExit('owned')",
               b"own/demo/__init__.py": b"raise SystemExit('owned')"}, (1,), never=("owned",))  # fmt: skip
    yield Case("config", "rule-of-an-odd-name", {b"a.md": TEXT, b".linterrc.toml": b'rule-dirs = ["own"]',
               b"own/demo/\x1b[31m\n::error::x.toml": RULE}, (2,), says=("own/demo",))  # fmt: skip
    modules = ("yaml", "json", "re", "typing", "rich", "ftfy", "sitecustomize", "provlint", "tomllib", "pathspec")
    shadows = {f"{name}.py".encode(): b"raise SystemExit('owned')" for name in modules}
    yield Case(
        "config", "modules-beside-the-documents", {b"a.md": b"---\na: &b c\n---\n" + TEXT, **shadows}, (1,), never=("owned",)
    )
    yield Case("config", "conftest-and-setup", {b"a.md": TEXT, b"setup.py": b"raise SystemExit('owned')",
               b"conftest.py": b"raise SystemExit('owned')"}, (1,), never=("owned",))  # fmt: skip


def _vanishing(folder: Path) -> None:
    (folder / "a.md").unlink()


def faults() -> Iterator[Case]:
    """Places that cannot be written, files that are not what they seem, arguments that make no sense."""
    plain = {b"a.md": TEXT}
    yield Case("faults", "report-into-a-folder-that-is-not-there", plain, (2,), (".", "-o", "none/report"), says=("none/report",))
    yield Case("faults", "report-onto-a-folder", plain, (2,), (".", "-o", "."), says=("lint: error: ",))
    yield Case("faults", "report-onto-a-full-disk", plain, (2,), (".", "-o", "/dev/full"), says=("No space left",))
    yield Case("faults", "verdicts-onto-a-full-disk", plain, (2,), (".", "--report", "/dev/full"), says=("No space left",))
    yield Case("faults", "missing-configuration", plain, (2,), (".", "--config", "none.toml"), says=("none.toml",))
    yield Case("faults", "document-as-configuration", plain, (2,), (".", "--config", "a.md"), says=("a.md",))
    yield Case("faults", "missing-baseline", plain, (1, 2), (".", "--baseline", "none.json"), says=("none.json",))
    yield Case("faults", "document-as-baseline", plain, (2,), (".", "--baseline", "a.md"), says=("a.md",))
    yield Case("faults", "baseline-of-depth", {**plain, b"b.json": b"[" * 50_000}, (2,), (".", "--baseline", "b.json"),
               says=("b.json",))  # fmt: skip
    yield Case("faults", "since-no-repository", plain, (2,), (".", "--since", "main"), says=("lint: error: ",))
    yield Case("faults", "since-an-option", plain, (2,), (".", "--since", "--upload-pack=touch owned"), says=("lint: error: ",))
    yield Case("faults", "unknown-option", plain, (2,), (".", "--\x1b[31m"), says=("--help",))
    yield Case("faults", "unknown-format", plain, (2,), (".", "--format", "::error::"), says=("format",))
    yield Case("faults", "unknown-plugin", plain, (2,), (".", "--plugin", "no_such_module"), says=("no_such_module",))
    yield Case("faults", "wrong-jobs", plain, (2,), (".", "--jobs", "0"), says=("--jobs",))
    yield Case("faults", "vanished", {**plain, b"b.md": TEXT}, (2,), ("a.md", "b.md"), _vanishing, says=("a.md", "first_name"))
    for name, content in {
        "depth": b"[" * 50_000,
        "no-utf-8": b"\xff",
        "nul": b"\0",
        "long-integer": b"a = " + b"9" * 5000,
    }.items():
        yield Case("faults", f"sidecar-of-{name}", {**plain, b"a.md.lint.toml": content}, (2,), says=("a.md.lint.toml",))
    yield Case("faults", "giant-configuration", {**plain, b".linterrc.toml": b"#" * 1_100_000}, (2,), says=("1,000,000 bytes",))
    yield Case("faults", "giant-sidecar", {**plain, b"a.md.lint.toml": b"#" * 1_100_000}, (2,), says=("1,000,000 bytes",))
    yield Case("faults", "giant-gitignore", {**plain, b".gitignore": b"x\n" * 1_000_000}, (1,))
