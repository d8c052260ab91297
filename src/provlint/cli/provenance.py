"""Prints the ledger: who wrote each document, when and where it appeared, under which licence, and which carrier says so."""

from __future__ import annotations

from provlint.cli import FAILED, output
from provlint.cli.outcome import STDIN, standard_input
from provlint.report.ledger import FORMATS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Sequence

    from provlint.config.schema import Settings
    from provlint.engine.discover import Candidate


class Arguments:
    """The options with their defaults."""

    paths: Sequence[str] = ()
    format = "jsonl"
    output_file: str | None = None
    stdin_filename: str | None = None
    lang: str | None = None
    config: str | None = None
    isolated = False
    gitignore = True


def add_arguments(parser: ArgumentParser) -> None:
    """Declares the options."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help="files and folders; - for standard input; default: this folder")
    parser.add_argument("--format", choices=tuple(FORMATS), help="default: jsonl")
    parser.add_argument("-o", "--output-file", metavar="FILE", help="write the ledger to FILE once it is complete")
    parser.add_argument("--stdin-filename", metavar="PATH", help="name of the document on standard input")
    parser.add_argument("--lang", metavar="XX", help="language of all documents (ISO 639-1) instead of detecting it")
    parser.add_argument("--config", metavar="FILE", help="read this configuration instead of the nearest one")
    parser.add_argument("--isolated", action="store_true", help="read no configuration")
    parser.add_argument("--no-gitignore", dest="gitignore", action="store_false", help="walk through what .gitignore names, too")


def run(arguments: Arguments) -> int:
    """Prints the ledger; returns 0, or 2 where a document could not be read or none was found."""
    from provlint.engine.ledger import entries
    from provlint.engine.prepare import prepare
    from provlint.report.ledger import renderer

    output.prepare_stdout()
    trouble = _Trouble()
    settings = _settings(arguments)
    prepared = prepare(settings)
    endings = (*settings.extensions, *prepared.registry.readers)
    candidates = _candidates(arguments, settings._replace(extensions=endings), trouble)
    if not candidates:
        if not trouble.met:
            trouble("no documents found; name files, or set `extensions` and `exclude` in the configuration")
        return FAILED
    made = entries(candidates, prepared, trouble)
    output.write(renderer(arguments.format)(made), arguments.output_file)
    return FAILED if trouble.met else 0


class _Trouble:
    """Tells of what keeps the ledger from being complete, and remembers that there was something."""

    met = False

    def __call__(self, message: str) -> None:
        from provlint.cli.trouble import say

        self.met = True
        say("error", message)


def _settings(arguments: Arguments) -> Settings:
    """The settings of the first path. Raises ConfigError."""
    from provlint.config.load import override, settings_for

    first = next((path for path in arguments.paths if path != STDIN), arguments.stdin_filename or ".")
    settings = settings_for(first, config=arguments.config, isolated=arguments.isolated)
    values: dict[str, object] = {"lang": arguments.lang} if arguments.lang else {}
    if not arguments.gitignore:
        values["respect_gitignore"] = False
    return override(settings, values) if values else settings


def _candidates(arguments: Arguments, settings: Settings, trouble: _Trouble) -> list[Candidate]:
    from provlint.engine.discover import discover

    paths = arguments.paths or ((STDIN,) if arguments.stdin_filename else (".",))
    found = [standard_input(arguments.stdin_filename, settings)] if STDIN in paths else []
    return [*found, *discover([path for path in paths if path != STDIN], settings, trouble)]
