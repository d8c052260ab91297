"""The options of `lint check`, apart from what runs: a command line without options does not need them."""

from __future__ import annotations

from os.path import abspath

from provlint.config.schema import FORMATS, THRESHOLDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser


def add_options(parser: ArgumentParser) -> None:
    """Declares the options; their defaults stand in `check.Arguments`."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help="files and folders; - for standard input; default: this folder")
    _output(parser)
    _fixing(parser)
    _known(parser)
    add_selection(parser)
    add_input(parser)


def _output(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("output")
    group.add_argument(
        "--format",
        "--output-format",
        metavar="FORMAT",
        help=f"{', '.join(FORMATS)}, or one of a plugin; default: full",
    )
    group.add_argument("-o", "--output-file", metavar="FILE", help="write the report to FILE once it is complete")
    group.add_argument("--fail-on", choices=THRESHOLDS, help="lowest severity that makes the exit status 1; default: warning")
    group.add_argument("--fail-verdict", choices=("fix", "drop", "never"), help="verdict that makes the exit status 1")
    group.add_argument("--report", metavar="FILE", help="write the verdict on each document to FILE, as JSON")
    group.add_argument("--exit-zero", action="store_true", help="exit with 0 whatever is found; 2 stays 2")
    group.add_argument("--statistics", action="store_true", help="count the findings of each rule")
    group.add_argument("--bench", action="store_true", help="show where the time goes, by rule and by view, instead of findings")
    group.add_argument("--color", choices=("auto", "always", "never"), help="default: auto, on a terminal")
    group.add_argument("-v", "--verbose", action="store_true", help="say which configuration is used")
    group.add_argument("-q", "--quiet", action="store_true", help="no warnings and no totals on standard error")


def _fixing(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("fixing")
    group.add_argument("--fix", action="store_true", help="make the safe fixes in the files; - comes back on standard output")
    group.add_argument("--diff", action="store_true", help="print what --fix would change as a patch, and change nothing")
    group.add_argument("--unsafe-fixes", action="store_true", help="with --fix or --diff: unsafe fixes, too")
    group.add_argument("--fix-hard-linked", action="store_true", help="fix files with several names, too: one of them changes")


def _known(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("new findings only")
    group.add_argument("--baseline", metavar="FILE", type=abspath, help="leave out the findings in FILE (`lint baseline write`)")
    group.add_argument("--no-baseline", dest="baseline", action="store_const", const="", help="heed no configured baseline")
    group.add_argument("--since", metavar="REV", help="report what is new in documents changed since this revision of Git")


def add_selection(parser: ArgumentParser) -> None:
    """Declares the options that choose rules and severities."""
    group = parser.add_argument_group("rules (by id, family or ALL; separated by commas, or given several times)")
    group.add_argument("--select", action="append", metavar="RULES", help="run these instead of the configured ones")
    group.add_argument("--extend-select", action="append", metavar="RULES", help="run these besides")
    group.add_argument("--ignore", action="append", metavar="RULES", help="do not run these")
    group.add_argument("--severity", action="append", metavar="RULE=LEVEL", help="report a rule or family as this")
    group.add_argument("--plugin", action="append", metavar="MODULE", help="load a plugin by its module's name")
    group.add_argument(
        "--no-inline-config",
        dest="inline_config",
        action="store_false",
        help="let nothing in or beside a document suppress findings",
    )


def add_input(parser: ArgumentParser) -> None:
    """Declares the options that say what is read, and how."""
    group = parser.add_argument_group("input and configuration")
    group.add_argument("--config", metavar="FILE", help="read this configuration instead of the nearest one")
    group.add_argument("--isolated", action="store_true", help="read no configuration")
    group.add_argument("--stdin-filename", metavar="PATH", help="name under which standard input is linted and configured")
    group.add_argument("--lang", metavar="XX", help="language of all documents (ISO 639-1) instead of detecting it")
    group.add_argument(
        "--detector", metavar="NAME", help="language detector: langdetect, langdetect-rs, eldc, lingua or a plugin's"
    )
    group.add_argument("--force-exclude", action="store_true", help="leave out what `exclude` names even where it is named here")
    group.add_argument("--no-gitignore", dest="gitignore", action="store_false", help="walk through what .gitignore names, too")
    group.add_argument(
        "--jobs", type=_positive, metavar="N", help="worker processes; default: one a processor from 2 MB of text on"
    )
    group.add_argument("--no-cache", dest="cache", action="store_false", help="lint every document anew, and keep no results")


def _positive(word: str) -> int:
    """A number of processes. Raises argparse's error for anything else."""
    if word.isdecimal() and word.isascii() and 0 < len(word) < 10 and int(word):
        return int(word)
    from argparse import ArgumentTypeError

    raise ArgumentTypeError(f"expected a whole number above 0, found {word!r}")
