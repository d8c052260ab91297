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

    from provlint.cli.finder import Kept, OwnModules

NAMES = """
store
expressions
cli.output
config
record
config.schema
engine
config.files
engine.discover
finding
cli.outcome
config.load
cli.overrides
engine.result
cli.check
report
report.summary
lazy
document
document.tokens
document.literals
rule
engine.gates
engine.place
engine.verdict
engine.run
engine.select
plugins
engine.prepare
lookup
resources
packs
packs.matchers
packs.load
plugins.builtin
plugins.discover
report.safe
report.paint
report.width
report.full
document.read
engine.files
document.lines
document.mask
rules
rules.duplication
document.sentences
rules.duplication._comparison
rules.duplication.repeated_paragraph
document.front_matter
rules.duplication.repeated_sentence_run
rules.duplication.repeated_title
rules.language
document.function_words
document.interface
document.home
rules.language._titles
rules.language._evidence
rules.language._inline
rules.language._units
rules.language._page
rules.language._scorer
document.detectors
document.language
document.carriers.front
document.carriers.keys
document.carriers.lines
document.carriers.places
document.carriers.sidecar
document.carriers.statements
document.carriers.publication
document.carriers
document.date_labels
document.carriers.date_lines
document.calendar_days
document.months
document.date_shapes
document.dates
document.carriers.text_dates
rules.provenance
rules.provenance.missing_publish_date
rules.provenance.unresolved_source
document.counted_lines
document.mentions
packs.matchers.context
packs.matchers.filters
packs.matchers.substitution
rules.truncation
rules.truncation._lines
rules.truncation._scripts
rules.truncation._signs
rules.residue
document.page_statements
rules.residue._words
rules.residue._lines
rules.residue._persons
rules.residue._sentences
rules.truncation._paywall
rules.truncation._tail
rules.truncation._markers
rules.truncation._ending
rules.truncation.cut_word
rules.truncation.read_more_stub
"""
"""What every run needs, each after the modules that it imports; without the package's own name."""

OFTEN = """
document.code_lines
document.markup
document.places
document.yaml_simple
engine.limits
rules.language._vocabulary
rules.provenance.broken_front_matter
rules.spun
rules.truncation._read_more
rules.truncation.unclosed_quote
"""
"""What half of all runs need or more, without the package's own name."""


def keep(own: OwnModules) -> None:
    """Puts the byte code of NAMES and OFTEN behind this module's own; leaves everything as it is where that cannot be."""
    found = _codes(own, NAMES), _codes(own, OFTEN)
    source = f"{own.folder}/cli/together.py"
    state, path = state_of(source), kept_of(source, own.tag)
    try:
        data = read(path).partition(MARK)[0]
        if state is not None and data[:16] == own.valid(state):
            from provlint.write import replace

            replace(path, data + MARK + marshal.dumps(found), (state.st_mode | 0o200) & 0o666, durable=False)
    except (OSError, ValueError):
        return


def _codes(own: OwnModules, names: str) -> Kept:
    """Second of change and size of the source, and code, of each of the modules that are there."""
    found = {}
    for name in names.split():
        place = f"{own.folder}/{name.replace('.', '/')}"
        for source in (f"{place}.py", f"{place}/__init__.py"):
            state = state_of(source)  # before the source is read: if it changes meanwhile, this tells
            if state is not None:
                loader: SourceFileLoader = own.usual(f"{PACKAGE}.{name}", source)
                code = loader.get_code(f"{PACKAGE}.{name}")
                if code is not None:
                    found[f"{PACKAGE}.{name}"] = (int(state.st_mtime), state.st_size), code
    return found
