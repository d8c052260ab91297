"""From settings to a plan: gathers the rules, chooses among them, and sets up what all documents share."""

from __future__ import annotations

from provlint.engine.run import Plan, make_plan
from provlint.engine.select import Selection, select
from provlint.plugins import Registry, registry
from provlint.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from provlint.config.schema import Settings
    from provlint.engine.result import DocumentResult


class Prepared(Record):
    """Everything a run needs, made once in each process.

    known  takes what a baseline knows out of a result, where that must not be fixed; such a run has one process only
    """

    settings: Settings
    registry: Registry
    selection: Selection
    plan: Plan
    known: Callable[[DocumentResult], DocumentResult] | None = None


def prepare(settings: Settings, *, pages: bool = False) -> Prepared:
    """The run that the settings describe; `pages` as in provlint.plugins.registry.

    Raises ConfigError, PackError or PluginError, each with a one-line message.
    """
    known = registry(settings.rule_dirs, settings.plugins, pages=pages)
    selection = select(known.rules, settings)
    plan = make_plan(selection.every(), known.rules)
    if settings.verdict or settings.drop_percent != plan.drop_percent:
        plan = plan._replace(verdicts=settings.verdict, drop_percent=settings.drop_percent)
    if settings.per_file:
        from provlint.engine.run import after_evidence

        plan = plan._replace(for_path=lambda path: after_evidence(selection.for_path(path)))
        if any(entry.lang for entry in settings.per_file):
            plan = plan._replace(language_of=selection.language)
    if settings.allow_terms:
        from provlint.engine.terms import Terms

        plan = plan._replace(terms=Terms(settings.allow_terms))
    plan = plan._replace(inline=settings.inline_config, language=settings.lang)
    return Prepared(settings, known, selection, _detecting(plan, settings, known) if settings.detector else plan)


def _detecting(plan: Plan, settings: Settings, known: Registry) -> Plan:
    """The plan with the detector that the settings name. Raises ConfigError where there is none or its package is missing."""
    from provlint.config.schema import ConfigError
    from provlint.document.back_ends import UnknownDetectorError, detector_named

    try:
        return plan._replace(detector=detector_named(settings.detector, known.detectors))
    except UnknownDetectorError as error:
        raise ConfigError(f"{settings.origin('detector')}: detector: {error}") from error
