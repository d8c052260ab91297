"""Every setting with its default. `Settings` is read on every start, hence a Record; the file's keys are in `config.keys`."""

from __future__ import annotations

from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from provlint.rule import OptionValue

VERDICTS = ("keep", "fix", "drop")
"""What a document is worth, from best to worst."""

FORMATS = (
    *("full", "concise", "grouped", "json", "jsonl", "sarif", "github", "gitlab", "junit", "rdjson", "rdjsonl", "markdown"),
    *("html", "csv"),
)
"""Names of the output formats."""

THRESHOLDS = ("error", "warning", "info", "never")
"""Values of `fail-on`."""

EXTENSIONS = (".txt", ".text", ".md", ".markdown", ".mdx", ".qmd", ".rst", ".html", ".htm")
"""Endings of the files that a walk through a folder takes for documents."""

MAX_SIZE = 20_000_000
"""Bytes; larger documents are skipped with a notice. Twenty times the longest document of the development corpora."""


MAX_SECONDS = 10
"""Seconds that a document may take. The slowest of 2,000 took .2; two other linters were given up at 10 on ordinary input."""


MAX_LINE_LENGTH = 5_000_000
"""Code points. No prose comes near; a document's views keep some fifty bytes for each, most of them for one line at a time."""

MAX_FINDINGS_PER_RULE, MAX_FINDINGS = 1_000, 1_000_000
"""Findings that are listed of a rule in one document, and in a run: nobody reads more, and viewers give up long before."""


class ConfigError(Exception):
    """A mistake of the user's, in one line that names the file or option, the key and the remedy."""


class PerFile(Record):
    """Other settings for the files that a glob means; of several entries the last one that says something decides.

    select    replaces the selection unless empty
    ignore    rules that do not run there
    severity  id or family → severity
    rules     rule id → option → value
    lang      their language; "" leaves it to the settings
    """

    glob: str
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, str] = {}
    rules: Mapping[str, Mapping[str, OptionValue]] = {}
    lang: str = ""


class Repair(Record):
    """What is to be done about the fixes that findings offer.

    unsafe       whether unsafe ones are made, too
    write        whether files are written; else results tell what would be changed
    hard_linked  whether a file with several names is written, the other names keeping the old content
    """

    unsafe: bool = False
    write: bool = True
    hard_linked: bool = False


class Settings(Record):
    """All settings of a run, complete. Rules are named by id, family or "ALL".

    select             rules that run; empty means those that are on by default
    extend_select      rules that run besides
    ignore             rules that do not run; an id beats a family, a family beats ALL, whoever names it
    severity           id or family → "error", "warning" or "info"
    rules              rule id → option → value; checked against the rule when it is selected
    per_file           other settings for some files, later entries last
    allow_terms        names and terms within which nothing is reported
    extend             the file that this one builds on, as it names it
    fail_on            lowest severity that makes the exit status 1; "never" for none
    verdict            id or family → "keep", "fix" or "drop" where it is not to be the rule's own
    drop_percent       share of the text, in percent, above which foreign passages and residue make a document drop
    fail_verdict       "fix" or "drop": the verdict from which on the exit status is 1; "never" for none
    format             name of the output format
    exclude            globs of files and folders that a walk leaves out
    force_exclude      whether `exclude` also means files that are named
    extensions         endings (with dot, lower case) of the files that a walk takes
    rule_dirs          absolute paths of folders with further rules
    lang               language of all documents (ISO 639-1); "" has it detected
    detector           name of the language detector; "" for langdetect-rs where it is installed, else langdetect
    max_size           bytes
    max_line_length    code points of a line
    max_findings_per_rule  findings of one rule that are listed in one document
    max_findings       findings that are listed in a run
    respect_gitignore  whether a walk leaves out what Git does
    inline_config      whether suppressions in documents count
    max_seconds        time a document may take where a worker process lints it
    cache              whether results are kept between runs, and taken from there
    jobs               worker processes; 0 leaves it to us
    baseline           absolute path of the file of known findings; "" for none
    plugins            modules named on the command line, never by a file
    repair             what is to be done about fixes, said on the command line, never by a file; None where nothing is
    root               absolute folder that globs are relative to
    config_file        absolute path of the configuration file; "" where there is none
    origins            key → where its value comes from; absent keys have their default
    """

    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, str] = {}
    rules: Mapping[str, Mapping[str, OptionValue]] = {}
    per_file: tuple[PerFile, ...] = ()
    allow_terms: tuple[str, ...] = ()
    extend: str = ""
    fail_on: str = "warning"
    verdict: Mapping[str, str] = {}
    drop_percent: int = 50
    fail_verdict: str = "never"
    format: str = "full"
    exclude: tuple[str, ...] = ()
    force_exclude: bool = False
    extensions: tuple[str, ...] = EXTENSIONS
    rule_dirs: tuple[str, ...] = ()
    lang: str = ""
    detector: str = ""
    max_size: int = MAX_SIZE
    max_line_length: int = MAX_LINE_LENGTH
    max_findings_per_rule: int = MAX_FINDINGS_PER_RULE
    max_findings: int = MAX_FINDINGS
    respect_gitignore: bool = True
    inline_config: bool = True
    max_seconds: int = MAX_SECONDS
    cache: bool = True
    jobs: int = 0
    baseline: str = ""
    plugins: tuple[str, ...] = ()
    repair: Repair | None = None
    root: str = ""
    config_file: str = ""
    origins: Mapping[str, str] = {}

    def origin(self, key: str) -> str:
        """Where the value of `key` (as in the file, tables as `severity."a/b"`) comes from; "default" where nobody set it."""
        return self.origins.get(key, "default")
