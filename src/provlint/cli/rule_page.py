"""The page of a rule in Markdown: what `lint rule ID` prints and what docs/rules holds."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.rule import Example, OptionValue, Rule

VERDICTS = {
    "keep": "the document stays good",
    "fix": "the document is good once this is removed or repaired",
    "drop": "the document cannot be trusted",
}


def page(rule: Rule) -> str:
    """Everything a rule says of itself, as Markdown that ends in a line break."""
    from provlint.report.safe import characters

    text = "\n\n".join(part for part in _parts(rule) if part) + "\n"
    return "\n".join("".join(characters(line, "\t")) for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))


def fixable(rule: Rule) -> bool:
    """Whether the rule offers repairs, as its examples show."""
    return any(example.fixed is not None for example in rule.bad)


def _parts(rule: Rule) -> Iterator[str]:
    yield f"# {rule.id}"
    yield f"{rule.summary}." if not rule.summary.endswith(".") else rule.summary
    yield "\n".join(_facts(rule))
    yield rule.doc.strip()
    yield "## Why this is bad"
    yield rule.why
    yield "## What to do"
    yield rule.help
    if rule.options:
        yield "## Options"
        yield _options(rule)
    yield "## Examples"
    yield "What is found stands between ⟦ and ⟧; ⟦⟧ at the start means the whole document."
    for example in rule.bad:
        yield from _example(example, "Found")
    for example in rule.good:
        yield from _example(example, "Not found")


def _facts(rule: Rule) -> Iterator[str]:
    from provlint.report.measured import in_words

    yield f"- Severity: {rule.severity}"
    yield "- Runs by default" if rule.default else f"- Opt-in: `--extend-select {rule.id}`"
    yield f"- Verdict: {rule.verdict} ({VERDICTS[rule.verdict]})"
    if fixable(rule):
        yield "- Offers a repair"
    if measured := in_words(rule.id):
        yield f"- Measured: {measured}"
    if rule.languages:
        yield f"- Documents in: {', '.join(rule.languages)} (and of unknown language)"
    if rule.evidence:
        yield f"- Builds on: {', '.join(rule.evidence)}"


def _options(rule: Rule) -> str:
    lines = [f"- `{option.name}` = `{toml(option.default)}`: {option.doc}" for option in rule.options]
    first = rule.options[0]
    return "\n".join([*lines, "", "```toml", f'[rules."{rule.id}"]', f"{first.name} = {toml(first.default)}", "```"])


def toml(value: OptionValue) -> str:
    """A value as TOML writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        import json

        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, tuple):
        return f"[{', '.join(toml(item) for item in value)}]"
    return str(value)


def _example(example: Example, title: str) -> Iterator[str]:
    name = "" if example.path == "example.md" else f" in `{example.path}`"
    yield f"{title}{name}:"
    yield _fenced(example.text)
    if example.fixed is not None:
        yield "Repaired:"
        yield _fenced(example.fixed)


def _fenced(text: str) -> str:
    """The text in a code block whose fence is longer than any in the text."""
    fence = "```"
    while fence in text:
        fence += "`"
    return f"{fence}text\n{text.rstrip(chr(10))}\n{fence}"
