"""Turns settings into the rules that run: which, with which options and severity, and on which files."""

from __future__ import annotations

from provlint.config.schema import ConfigError
from provlint.record import Record
from provlint.rule import Options

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from provlint.config.globs import Glob
    from provlint.config.schema import PerFile, Settings
    from provlint.rule import OptionValue, Rule

ALL = "ALL"
"""Selects every rule, those that are off by default too."""


class Selected(Record):
    """A rule that runs. `severity` is the configured one or None; `report` is false where it only gives others their evidence."""

    rule: Rule
    options: Options
    severity: str | None = None
    report: bool = True


class Selection:
    """The rules of a run, and which of them count for a path."""

    def __init__(self, rules: Mapping[str, Rule], settings: Settings) -> None:
        _check_names(rules, settings)
        self._rules = rules
        self._settings = settings
        self._options = _all_options(rules, settings)
        for entry in settings.per_file:
            _check_options(entry, rules, settings)
        self._made: dict[tuple[int, ...], tuple[Selected, ...]] = {}
        self._globs = _globs(settings)
        self.rules = self._of(())
        """What runs on a file that no `per-file` glob means, evidence before who reads it."""

    def every(self) -> tuple[Selected, ...]:
        """All rules that run on some file: what a search shared by all files must look for."""
        if not self._globs:
            return self.rules
        found = {}
        for entries in (*((number,) for number in range(len(self._globs))), ()):
            for chosen in self._of(entries):
                if chosen.rule.id not in found or chosen.report:
                    found[chosen.rule.id] = chosen
        return tuple(found.values())

    def for_path(self, path: str) -> tuple[Selected, ...]:
        """The rules that run on a file, evidence before who reads it."""
        return self._of(self._meaning(path)) if self._globs else self.rules

    def language(self, path: str) -> str:
        """The language of a file as the settings have it; "" where it is to be detected."""
        named = [self._settings.per_file[number].lang for number in reversed(self._meaning(path))]
        return next((name for name in named if name), self._settings.lang)

    def _meaning(self, path: str) -> tuple[int, ...]:
        """Numbers of the `per-file` entries that mean a file."""
        from provlint.config.files import relative

        name = relative(path, self._settings.root)
        return tuple(number for number, glob in enumerate(self._globs) if glob.matches(name))

    def _of(self, entries: tuple[int, ...]) -> tuple[Selected, ...]:
        """The rules for files that the numbered `per-file` entries mean."""
        if entries not in self._made:
            chosen = _chosen(self._rules, self._settings, [self._settings.per_file[number] for number in entries])
            run = _with_evidence(chosen, self._rules)
            options = self._options
            levels = [self._settings.per_file[number].severity for number in reversed(entries)] + [self._settings.severity]
            levels = [level for level in levels if level]
            if any(self._settings.per_file[number].rules for number in entries):
                options = _all_options(self._rules, _over(self._settings, entries))
            self._made[entries] = tuple(
                Selected(
                    self._rules[name], options[name], _severity(self._rules[name], levels) if levels else None, name in chosen
                )
                for name in run
            )
        return self._made[entries]


def select(rules: Mapping[str, Rule], settings: Settings) -> Selection:
    """The rules that the settings choose. Raises ConfigError for a name, option or value that the rules do not know."""
    return Selection(rules, settings)


def _globs(settings: Settings) -> Sequence[Glob]:
    if not settings.per_file:
        return ()
    from provlint.config.globs import compile_globs

    globs = compile_globs(entry.glob for entry in settings.per_file)
    if len(globs) < len(settings.per_file):
        raise ConfigError(f"{settings.origin('per-file')}: per-file: an empty glob; name files or remove the entry")
    return globs


def _chosen(rules: Mapping[str, Rule], settings: Settings, entries: Sequence[PerFile]) -> set[str]:
    """Ids of the rules to report: `per-file` entries decide first, the last one before the others, then the settings."""
    selects = [(set(entry.select), set(entry.ignore)) for entry in reversed(entries)]
    narrowed = any(wanted for wanted, _ in selects)
    wanted, unwanted = {*settings.select, *settings.extend_select}, set(settings.ignore)
    if not (selects or wanted or unwanted):  # the usual case, in which nothing has to be asked of each rule
        return {name for name, rule in rules.items() if rule.default}
    found = set()
    for name, rule in rules.items():
        verdicts = (_named(rule, *names) for names in selects)
        verdict = next((verdict for verdict in verdicts if verdict is not None), False if narrowed else None)
        if verdict is None:
            verdict = _named(rule, wanted, unwanted)
        if verdict if verdict is not None else rule.default and not settings.select:
            found.add(name)
    return found


def _named(rule: Rule, wanted: set[str], unwanted: set[str]) -> bool | None:
    """Whether the rule is wanted; the most specific name decides, among equals `unwanted`. None where none names it."""
    for level in (rule.id, rule.family, ALL):
        if level in unwanted:
            return False
        if level in wanted:
            return True
    return None


def _with_evidence(chosen: Iterable[str], rules: Mapping[str, Rule]) -> tuple[str, ...]:
    """The ids in order, each after the rules whose hits it takes as evidence, however far back; these run too."""
    ordered: dict[str, None] = {}
    entered: set[str] = set()
    for first in sorted(chosen):
        pending = [(first, False)]
        if first in rules and not rules[first].evidence:  # nearly all
            ordered[first] = None
            continue
        while pending:
            name, ready = pending.pop()
            if ready:
                ordered[name] = None
            elif name not in entered and name in rules:
                entered.add(name)
                pending.append((name, True))
                pending += [(needed, False) for needed in reversed(rules[name].evidence)]
    return tuple(ordered)


def _severity(rule: Rule, levels: Iterable[Mapping[str, str]]) -> str | None:
    """The severity that the first table to speak of the rule gives it; in a table an id beats a family."""
    return next((level for table in levels if (level := table.get(rule.id) or table.get(rule.family))), None)


BY_NAME = ("rules", "severity", "verdict")
"""Keys whose tables name rules or families, and not ALL."""


def _check_names(rules: Mapping[str, Rule], settings: Settings) -> None:
    """Raises ConfigError for the first id or family that does not exist."""
    keys = ("select", "extend-select", "ignore", "severity", "verdict", "rules")
    named = [(key, getattr(settings, key.replace("-", "_"))) for key in keys]
    for entry in settings.per_file:
        named += [(f'per-file."{entry.glob}".{field}', getattr(entry, field)) for field in ("select", "ignore", *BY_NAME[:2])]
    if not any(names for _, names in named):
        return
    families = {rule.family for rule in rules.values()}
    for key, names in named:
        for name in names:
            field = key.rpartition(".")[2]
            if name in rules or (name in families and field != "rules") or (name == ALL and field not in BY_NAME):
                continue
            place = f"{settings.origin(key.partition('.')[0])}: {key}"
            raise ConfigError(f"{place}: {unknown_rule(name, rules)}")


def unknown_rule(name: str, rules: Iterable[str]) -> str:
    """What to tell somebody who named a rule that does not exist, with the nearest that do."""
    from provlint.config.check import nearest

    known = {*rules}
    hint = nearest(name, known if "/" in name else known | {rule.partition("/")[0] for rule in known})
    if not hint:
        same = [rule for rule in sorted(known) if rule.partition("/")[2] == name.rpartition("/")[2]]
        hint = f"; did you mean {same[0]}?" if same else "; `lint rules` lists them"
    return f"unknown rule {name}{hint}"


def _all_options(rules: Mapping[str, Rule], settings: Settings) -> dict[str, Options]:
    """Every rule's options with the configured values over the defaults. Raises ConfigError."""
    made = {}
    for name, rule in rules.items():
        values: dict[str, OptionValue] = {option.name: option.default for option in rule.options}
        configured = settings.rules.get(name)
        made[name] = Options(
            _checked(configured, values, f'{settings.origin("rules")}: rules."{name}"') if configured else values
        )
    return made


def _over(settings: Settings, entries: Iterable[int]) -> Settings:
    """The settings with the options that the numbered `per-file` entries give to rules over their own."""
    merged = {name: dict(options) for name, options in settings.rules.items()}
    for number in entries:
        for name, options in settings.per_file[number].rules.items():
            merged.setdefault(name, {}).update(options)
    return settings._replace(rules=merged)


def _check_options(entry: PerFile, rules: Mapping[str, Rule], settings: Settings) -> None:
    """Raises ConfigError for an option or value of a `per-file` entry that its rule does not know."""
    for name, options in entry.rules.items():
        known = {option.name: option.default for option in rules[name].options}
        _checked(options, known, f'{settings.origin("per-file")}: per-file."{entry.glob}".rules."{name}"')


def _checked(configured: Mapping[str, OptionValue], values: dict[str, OptionValue], place: str) -> dict[str, OptionValue]:
    """The values of a rule's options with the configured ones over them. Raises ConfigError."""
    values = dict(values)
    for key, value in configured.items():
        if key not in values:
            from provlint.config.check import nearest

            hint = nearest(key, values) or f"; the rule has {', '.join(values) or 'none'}"
            raise ConfigError(f"{place}.{key}: unknown option{hint}")
        values[key] = _typed(value, values[key], f"{place}.{key}")
    return values


def _typed(value: OptionValue, default: OptionValue, place: str) -> OptionValue:
    """The value as the default's type. Raises ConfigError where it is of another."""
    if isinstance(default, float) and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if type(value) is not type(default):
        raise ConfigError(f"{place}: expected {_TYPES[type(default)]}, found {value!r}")
    return value


_TYPES = {bool: "true or false", int: "a whole number", float: "a number", str: "a string", tuple: "a list of strings"}
