"""`python -m bench.speed`: installs provlint and its peers, runs them in turn, prints the ratios, writes docs/speed.md."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from bench.speed import corpus, install, page, parity
from bench.speed.measure import cost, pairs
from bench.speed.own import Bench
from bench.speed.peers import PEERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bench.speed.measure import Ratios
    from bench.speed.peers import Peer


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit status."""
    options = _parser().parse_args(arguments)
    options.cache.mkdir(parents=True, exist_ok=True)
    lint = install.python(options.cache / "provlint", str(corpus.CHECKOUT), again=True) / "lint"
    documents = corpus.write(options.cache / "corpus")
    with tempfile.TemporaryDirectory() as scratch:
        bench = Bench(lint, documents, Path(scratch), options.pairs)
        bench.default(documents.files)  # writes byte code and kept tables
        measured = [
            (peer.name, peer.does, _share(peer, documents).size / 1e6, _against(peer, bench, options.cache))
            for peer in PEERS
            if not options.peer or peer.name in options.peer
        ]
        floor = bench.throughput()
        own = [] if options.peers_only else bench.all()
        text = page.text(options.pairs, measured, floor, own, _same(bench, options.cache))
    print(text)
    if options.write:
        page.write(text)
    return 0


def _share(peer: Peer, documents: corpus.Corpus) -> corpus.Corpus:
    return documents.share(peer.megabytes)


def _against(peer: Peer, bench: Bench, cache: Path) -> Ratios | str:
    """Provlint beside the peer on the same files, or why that cannot be measured."""
    files = _share(peer, bench.corpus).files
    try:
        command = peer.command(cache, files)
    except install.UnavailableError as error:
        return str(error)

    def theirs() -> float:
        taken = cost(command, bench.scratch)
        if taken.status not in peer.fine or peer.sign not in taken.output:
            raise install.UnavailableError(f"it ended with {taken.status}: {taken.output.strip()[-120:]}")
        return taken.cpu

    print(f"{peer.name}: {len(files)} files", file=sys.stderr)
    try:
        return pairs(lambda: bench.default(files).cpu, theirs, bench.count)
    except install.UnavailableError as error:
        return str(error)


def _same(bench: Bench, cache: Path) -> parity.Parity | str:
    try:
        return parity.codespell(bench, install.python(cache / "codespell", "codespell") / "codespell", bench.count)
    except install.UnavailableError as error:
        return str(error)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench.speed", description=__doc__)
    parser.add_argument("--pairs", type=int, default=5, metavar="N", help="times that each pair is measured (default 5)")
    parser.add_argument("--peer", action="append", choices=[peer.name for peer in PEERS], help="only this one; may be repeated")
    parser.add_argument("--peers-only", action="store_true", help="leave out what compares provlint with itself")
    parser.add_argument("--cache", type=Path, default=Path(tempfile.gettempdir()) / "provlint-bench", metavar="DIR",
                        help="where tools and files are kept between runs")  # fmt: skip
    parser.add_argument("--write", action="store_true", help="write docs/speed.md")
    return parser


if __name__ == "__main__":
    sys.exit(main())
