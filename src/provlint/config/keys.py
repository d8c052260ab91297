"""The keys of the configuration file with their documentation: the one list of them, for what checks and explains them."""

from __future__ import annotations

from provlint.config.schema import FORMATS, THRESHOLDS, VERDICTS
from provlint.record import Record


class Key(Record):
    """A key of the configuration file. `kind` is "strings", "string", "boolean", "integer" or the name of a table."""

    name: str
    kind: str
    doc: str
    choices: tuple[str, ...] = ()

    @property
    def field(self) -> str:
        """The field of `Settings`."""
        return self.name.replace("-", "_")


KEYS = (
    Key("extend", "string", "File that this one builds on, relative to it and inside the repository."),
    Key("select", "strings", "Rules that run, by id, family or ALL; without it the default rules run."),
    Key("extend-select", "strings", "Rules that run besides."),
    Key("ignore", "strings", "Rules that do not run; an id beats a family."),
    Key("fail-on", "string", "Lowest severity that makes the exit status 1.", THRESHOLDS),
    Key("fail-verdict", "string", "Verdict on a document from which on the exit status is 1.", ("fix", "drop", "never")),
    Key("drop-percent", "integer", "Share of a text, in percent, above which foreign passages and residue make it drop."),
    Key("format", "string", "Output format.", FORMATS),
    Key("exclude", "strings", "Globs, relative to this file, of files and folders to leave out when walking folders."),
    Key("force-exclude", "boolean", "Leave out what exclude names even where it is named on the command line, as hooks do."),
    Key("extensions", "strings", "Endings of the files to take when walking folders."),
    Key("rule-dirs", "strings", "Folders with further rules, relative to this file and below it."),
    Key("lang", "string", "Language of all documents (ISO 639-1), where it shall not be detected."),
    Key("detector", "string", "Language detector: langdetect, langdetect-rs, eldc, lingua or a plugin's."),
    Key("max-size", "integer", "Size in bytes above which a document is skipped."),
    Key("max-line-length", "integer", "Characters of a line above which a document is skipped."),
    Key("max-findings-per-rule", "integer", "Findings of one rule that are listed in one document; the rest is counted."),
    Key("max-findings", "integer", "Findings that are listed in a run; the rest is counted."),
    Key("max-seconds", "integer", "Seconds that a document may take; setting it has every run watched (1 to 3600)."),
    Key("cache", "boolean", "Keep results between runs, so that only changed documents are linted again."),
    Key("respect-gitignore", "boolean", "Leave out what .gitignore names when walking folders."),
    Key("inline-config", "boolean", "Let `lint: allow` comments in documents suppress findings."),
    Key("baseline", "string", "File of known findings, made by `lint baseline write`; relative to this file and below it."),
    Key("allow-terms", "strings", "Names and terms in which nothing is wrong: whole words, written just so."),
    Key("severity", "severities", "Severity by rule id or family."),
    Key("verdict", "severities", "Verdict on documents with a finding, by rule id or family.", VERDICTS),
    Key("rules", "options", "Options by rule id."),
    Key("per-file", "per-file", "By glob: other rules (select, ignore), severity, options of rules, lang."),
)
"""The keys of the configuration file, in the order in which they are explained; tables last, since what follows one is in it."""
