"""The modules that every `lint FILE` imports, or some do: their byte code is kept in one piece, where reading it costs half.

The piece stands behind the byte code of this very module, in its file below `__pycache__`. To Python that file is what it always
was, since the loader stops where the module's code ends; it lies where only those can write who can write the modules; it goes
when the package is uninstalled; and whoever deletes or renews it loses a millisecond until the next run. Each module in the piece
carries the size and time of change of its source and is used only as long as they are the same, as byte code files themselves
are (provlint.cli.finder reads them).

What every run needs (NAMES) is read as one. Behind it stands each of the modules that some documents need (LATER) by itself, and
as one those that only documents need that do not end whole (ENDS). They are read when they are imported. A line for each tells
where: the module's name, its place and length in bytes, and the modules that it imports and that are read later, too: these are
made first, without `import`.

`python -m scripts.make_together` writes the lists and tests/startup tells when that is due: a name too many in NAMES costs every
run its loading, one too few a file more to read.
"""

from __future__ import annotations

import marshal

from provlint.cli.finder import COUNT, HEAD, MARK, PACKAGE, kept_of, read, state_of

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
rules.duplication._comparison
rules.duplication._looks
document.front_matter
rules.duplication.repeated_sentence_run
document.sentences
rules.duplication._titles
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
rules.provenance._undated
rules.provenance._unresolved
document.counted_lines
document.mentions
packs.matchers.context
packs.matchers.filters
packs.matchers.substitution
document.places
rules.truncation
rules.truncation._lines
rules.truncation._ending
"""
"""What every run needs, each after the modules that it imports; without the package's own name."""

LATER = """
document.alphabets document.blocks document.carriers.body_date document.carriers.date_signs
document.carriers.date_weights document.carriers.passed_over document.carriers.syndication document.code_lines
document.counters document.front_depth document.markup document.markup_blocks document.month_names document.page_heads
document.page_statements document.plain_blocks document.quotations document.removal document.toml_fields
document.yaml_simple engine.limits packs.fixes packs.matchers.pattern report.frame rules.assistant
rules.assistant._offers rules.assistant._phrases rules.assistant.chat_framing rules.assistant.citation_token
rules.duplication.repeated_paragraph rules.encoding rules.encoding._characters rules.encoding.html_entity
rules.encoding.invisible_character rules.encoding.look_alike_letter rules.encoding.mojibake
rules.encoding.replacement_character rules.encoding.undecodable rules.language._cited rules.language._doubt
rules.language._features rules.language._guards rules.language._known rules.language._listed rules.language._names
rules.language._parts rules.language._refuted rules.language._vocabulary rules.language._weighing
rules.language._weights rules.language.foreign_interface_text rules.language.foreign_passage
rules.provenance.broken_front_matter rules.provenance.conflicting_dates rules.provenance.future_date
rules.provenance.impossible_date rules.provenance.relative_date_only rules.provenance.syndicated_copy rules.residue
rules.residue._announced rules.residue._cookies rules.residue._counted rules.residue._examples rules.residue._foot
rules.residue._furniture rules.residue._heads rules.residue._known rules.residue._lines rules.residue._menus
rules.residue._persons rules.residue._runs rules.residue._sentences rules.residue._single rules.residue._sites
rules.residue._words rules.residue.excerpt_caption rules.residue.page_code rules.spun rules.spun._articles
rules.spun._contractions rules.spun._evidence rules.spun._register rules.spun._verdict rules.spun._wording
rules.spun.mangled_contraction rules.template rules.template._content rules.template._engines
rules.template._field_words rules.template._fields rules.template._further rules.template._names
rules.template._note_forms rules.template._note_texts rules.template._notes rules.template._placeholders
rules.template._programs rules.template._source rules.template.spintax rules.truncation._beginnings
rules.truncation._case rules.truncation._clauses rules.truncation._english rules.truncation._function_words
rules.truncation._open_end rules.truncation._open_paragraph rules.truncation._paywall rules.truncation._paywall_frames
rules.truncation._paywall_more rules.truncation._paywall_onward rules.truncation._pieces rules.truncation._repair
rules.truncation.cut_sentence rules.truncation.excerpt_marker rules.truncation.paywall_stub
rules.truncation.unclosed_fence rules.truncation.unclosed_quote
"""
"""What some runs need, without the package's own name."""

ENDS = """
rules.truncation._scripts
rules.truncation._signs
rules.truncation._tail
rules.truncation._markers
rules.truncation._rest
rules.truncation._read_more
rules.truncation.cut_word
rules.truncation.read_more_stub
"""
"""What runs on documents need that do not end whole, and few others, each after the modules that it imports."""


def keep(own: OwnModules) -> None:
    """Puts the byte code of NAMES, LATER and ENDS behind this module's own; leaves everything as it is where that cannot be."""
    at_once, later, ends = (_codes(own, names) for names in (NAMES, LATER, ENDS))
    pieces, lines, place = [], [""], 0
    for group in (*({name: kept} for name, kept in later.items()), ends):
        pieces.append(marshal.dumps(group))
        for name, (_, code) in group.items():
            needs = [need for need in imported_by(code.co_filename) if need in later or need in ends]
            lines.append(" ".join([name, str(place), str(len(pieces[-1])), *(need for need in needs if need != name)]))
        place += len(pieces[-1])
    head = marshal.dumps((at_once, "\n".join([*lines, ""])))
    source = f"{own.folder}/cli/together.py"
    state, path = state_of(source), kept_of(source, own.tag)
    try:
        data = read(path).partition(MARK)[0]
        if state is not None and data[:16] == own.valid(state) and len(data) < HEAD - len(MARK) - COUNT:
            from provlint.write import replace

            made = b"".join([data, MARK, len(head).to_bytes(COUNT, "little"), head, *pieces])
            replace(path, made, (state.st_mode | 0o200) & 0o666, durable=False)
    except (OSError, ValueError):
        return


def imported_by(source: str) -> dict[str, None]:
    """Our modules that a source imports whenever it is loaded: not what stands in a function, or for type checkers only.

    Each after the packages that it is in. A name that is no module's may be among them.
    """
    with open(source, encoding="utf-8") as file:
        lines = [line.split() for line in file if line.startswith(f"from {PACKAGE}")]
    found: dict[str, None] = {}
    for _, module, _, *names in lines:
        for name in (module, *(f"{module}.{name.strip(',()')}" for name in names)):
            parts = name.split(".")
            found.update(dict.fromkeys(".".join(parts[:end]) for end in range(2, len(parts) + 1)))
    return found


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
