"""Runs one fuzz target: `python -m tests.fuzz TARGET --runs N`. Needs atheris, which has wheels for Linux only.

The corpus of the target is read and left as it is; what a run finds new goes to `--corpus`, an input that fails into `--crashes`.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import pkgutil
import sys
import tempfile
from pathlib import Path

CORPUS = Path(__file__).with_name("corpus")


def main() -> None:
    """Runs the target until it fails or the runs are done; libFuzzer then ends the process."""
    options = _options()
    os.environ.setdefault("PROVLINT_CACHE_DIR", tempfile.mkdtemp(prefix="provlint-fuzz-"))
    import atheris  # type: ignore[import-not-found,import-untyped,unused-ignore]  # it is no more than a tool here

    with atheris.instrument_imports(include=["provlint"]):  # atheris looks at the first name only: what is imported here is meant
        for name in options.modules.split(",") if options.modules else _modules(options.target):
            _import_all(name)
    from tests.fuzz.targets import TARGETS

    target = TARGETS[options.target]
    words = Path(tempfile.mkdtemp(prefix="provlint-words-")) / "words"
    words.write_text("".join(f'"{_escaped(word)}"\n' for word in target.words), encoding="ascii")
    crashes, found = Path(options.crashes), Path(options.corpus or tempfile.mkdtemp(prefix="provlint-corpus-"))
    for folder in (crashes, found):
        folder.mkdir(parents=True, exist_ok=True)
    limits = [f"-runs={options.runs}", f"-max_total_time={options.seconds}", f"-max_len={target.longest}", "-timeout=60"]
    places = [f"-dict={words}", f"-artifact_prefix={crashes}/{options.target}-", str(found), str(CORPUS / options.target)]
    report = ["-print_final_stats=1", f"-seed={options.seed}", "-rss_limit_mb=4096"]
    atheris.Setup([sys.argv[0], *limits, *report, *places], target.run, enable_python_coverage=True)
    atheris.Fuzz()


def _import_all(name: str) -> None:
    """Imports a module and all below it: what is imported later, as much of ours is, would not guide the fuzzer."""
    module = importlib.import_module(name)
    for found in pkgutil.walk_packages(getattr(module, "__path__", []), f"{name}."):
        importlib.import_module(found.name)


def _modules(target: str) -> list[str]:
    """What guides the target, read without importing it: instrumented is what is imported later."""
    import ast

    tree = ast.parse(Path(__file__).with_name("targets.py").read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                if isinstance(key, ast.Constant) and key.value == target and isinstance(value, ast.Call):
                    return list(ast.literal_eval(value.args[2]))
    raise SystemExit(f"no target {target!r}; see tests/fuzz/targets.py")


def _escaped(word: str) -> str:
    return "".join(f"\\x{byte:02X}" for byte in word.encode("utf-8", "surrogatepass"))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("target")
    parser.add_argument("--runs", type=int, default=100_000)
    parser.add_argument("--seconds", type=int, default=0, help="0: no limit of time")
    parser.add_argument("--seed", type=int, default=0, help="0: another one each time")
    parser.add_argument("--corpus", default="", help="a folder that keeps what is found new")
    parser.add_argument("--crashes", default="fuzz-crashes", help="a folder for inputs that fail")
    parser.add_argument("--modules", default="", help="instrument these, comma between, instead of the target's own")
    return parser.parse_args()


if __name__ == "__main__":
    if importlib.util.find_spec("atheris") is None:
        raise SystemExit("atheris is not installed; on Linux `pip install --group dev` brings it")
    main()
