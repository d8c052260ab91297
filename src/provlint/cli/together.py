"""The modules that every `lint FILE` imports, or most do: their byte code is kept in one piece, where reading it costs half.

The piece stands behind the byte code of this very module, in its file below `__pycache__`. To Python that file is what it always
was, since the loader stops where the module's code ends; it lies where only those can write who can write the modules; it goes
when the package is uninstalled; and whoever deletes or renews it loses a millisecond until the next run. Each module in the piece
carries the size and time of change of its source and is used only as long as they are the same, as byte code files themselves
are (provlint.cli.finder reads them).

`python -m scripts.make_together` writes the list and tests/startup tells when that is due: a module too many costs every run its
loading, one too few a file more to read.
"""

from __future__ import annotations

import marshal

from provlint.cli.finder import MARK, PACKAGE, kept_of, read, state_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from importlib.machinery import SourceFileLoader

    from provlint.cli.finder import OwnModules

NAMES = """
cli.check
cli.outcome
cli.output
cli.overrides
config
config.files
config.load
config.schema
document
document.calendar_days
document.carriers
document.carriers.date_lines
document.carriers.front
document.carriers.keys
document.carriers.lines
document.carriers.places
document.carriers.publication
document.carriers.sidecar
document.carriers.statements
document.carriers.text_dates
document.code_lines
document.date_labels
document.date_shapes
document.dates
document.detectors
document.front_matter
document.function_words
document.home
document.interface
document.language
document.lines
document.literals
document.markup
document.mask
document.mentions
document.months
document.places
document.read
document.sentences
document.tokens
document.yaml_simple
engine
engine.discover
engine.files
engine.gates
engine.limits
engine.place
engine.prepare
engine.result
engine.run
engine.select
engine.verdict
expressions
finding
lazy
lookup
packs
packs.load
packs.matchers
packs.matchers.context
packs.matchers.filters
packs.matchers.substitution
plugins
plugins.builtin
plugins.discover
record
report
report.full
report.paint
report.safe
report.summary
report.width
resources
rule
rules
rules.duplication
rules.duplication._comparison
rules.duplication.repeated_paragraph
rules.duplication.repeated_sentence_run
rules.duplication.repeated_title
rules.language
rules.language._evidence
rules.language._inline
rules.language._page
rules.language._scorer
rules.language._titles
rules.language._units
rules.language._vocabulary
rules.provenance
rules.provenance.broken_front_matter
rules.provenance.missing_publish_date
rules.provenance.unresolved_source
rules.residue
rules.residue._lines
rules.residue._persons
rules.residue._sentences
rules.residue._statements
rules.residue._words
rules.spun
rules.truncation
rules.truncation._ending
rules.truncation._lines
rules.truncation._markers
rules.truncation._paywall
rules.truncation._read_more
rules.truncation._scripts
rules.truncation._signs
rules.truncation._tail
rules.truncation.cut_word
rules.truncation.read_more_stub
rules.truncation.unclosed_quote
store
"""
"""Without the package's own name."""


def keep(own: OwnModules) -> None:
    """Puts the byte code of NAMES behind this module's own; leaves everything as it is where that cannot be."""
    found = {}
    for name in NAMES.split():
        place = f"{own.folder}/{name.replace('.', '/')}"
        for source in (f"{place}.py", f"{place}/__init__.py"):
            state = state_of(source)  # before the source is read: if it changes meanwhile, this tells
            if state is not None:
                loader: SourceFileLoader = own.usual(f"{PACKAGE}.{name}", source)
                found[f"{PACKAGE}.{name}"] = (int(state.st_mtime), state.st_size), loader.get_code(f"{PACKAGE}.{name}")
    source = f"{own.folder}/cli/together.py"
    state, path = state_of(source), kept_of(source, own.tag)
    try:
        data = read(path).partition(MARK)[0]
        if state is not None and data[:16] == own.valid(state):
            from provlint.write import replace

            replace(path, data + MARK + marshal.dumps(found), (state.st_mode | 0o200) & 0o666, durable=False)
    except (OSError, ValueError):
        return
