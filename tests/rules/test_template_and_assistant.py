"""What the examples of the template and assistant rules do not reach: vocabularies as a whole, sources of sites, token lists."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from provlint import lint_text
from provlint.document import Document
from provlint.rules.assistant.citation_token import RULE as CITATION
from provlint.rules.template._content import FIELD_PATTERNS
from provlint.rules.template._engines import ENGINE_PATTERNS
from provlint.rules.template._fields import PLAIN, SCOPE, STRONG, THING, WEAK
from provlint.rules.template._openers import OPENERS
from provlint.rules.template.unfilled_placeholder import RULE as PLACEHOLDER


def found(rule: object, text: str, path: str = "x.md") -> list[str]:
    """The texts at the rule's hits."""
    document = Document(text, path)
    return [text[hit.span.start : hit.span.end] for hit in rule.check(document, rule.defaults())]  # type: ignore[attr-defined]


def test_the_vocabulary_is_made_of_regex_pieces() -> None:
    """Each field compiles by itself and is in lower case, as the expressions expect."""
    for piece in (*SCOPE, *THING, *STRONG, *WEAK, *PLAIN):
        re.compile(piece)
        assert piece == piece.lower()


TABLE = [(opener, pattern) for opener, _, pattern in (*FIELD_PATTERNS, *ENGINE_PATTERNS)]


@pytest.mark.parametrize(("opener", "pattern"), TABLE, ids=range(len(TABLE)))
def test_every_expression_begins_with_its_opener(opener: str, pattern: str) -> None:
    """The opener is a literal of every match: it is the gate before the expression runs."""
    assert pattern.replace("\\", "").removeprefix("(?-i:").lower().startswith(opener)
    assert opener == opener.lower()


@pytest.mark.parametrize(("opener", "pattern"), TABLE, ids=range(len(TABLE)))
def test_what_stands_in_every_placeholder(opener: str, pattern: str) -> None:
    """One of the texts of the opener stands in each match or right at it: no other document is looked at."""
    compiled = re.compile(pattern, re.IGNORECASE)

    @settings(max_examples=12, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
    @given(st.from_regex(compiled, alphabet=st.characters(codec="ascii")))
    def holds(text: str) -> None:
        lowered = re.sub(r"[\r\n]", " ", text.lower())
        assert any(needed in lowered for needed in OPENERS[opener])

    holds()


@pytest.mark.parametrize(
    "field", ["feed title", "feed_title", "FeedTitle", "web site hyperlink", "publish_title", "writer identify"]
)
def test_spun_and_joined_fields_are_known(field: str) -> None:
    """A spinner rewrites the field names as well."""
    assert found(PLACEHOLDER, f"It is said in {{{field}}} today.") == [f"{{{field}}}"]


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: a\n---\nRead {{ site.url }}/a and {{ title }}.",
        "---\ntitle: a\n---\n{% include head.html %} {{ title }}",
        "{{ a }} {{ b }} {{ title }} {% if x %} {{ c }} {{ d }} {{ e }} {% endif %}",
        "In LaTeX one writes \\title{author} and {title}.",
        "Call /users/{user_id} with ${x} or #{y}, {1,2} or {x, y}.",
        "[sic] [the title] [site_url](x.md) ![post_title](a.png) [post_title][1]",
    ],
)
def test_sources_of_templates_are_silent(text: str) -> None:
    """Template syntax is at home in templates, and brackets have other uses."""
    assert found(PLACEHOLDER, text) == []


def test_a_list_of_tokens_is_information() -> None:
    """A document with the tokens of several vendors is about them."""
    text = "They write [cite_start], grok_card and [web:1], all of them.\n"
    document = Document(text, "x.md")
    assert {hit.severity for hit in CITATION.check(document, CITATION.defaults())} == {"info"}


def test_a_phrase_at_the_end_is_an_error() -> None:
    """The frame of an answer is worse than a phrase in the middle of a long text."""
    middle = "The pier is old.\n\n" * 5 + "As an AI language model, I cannot say.\n\n" + "The pier is old.\n\n" * 5
    severities = [finding.severity for finding in lint_text(middle) if finding.rule == "assistant/self-reference"]
    assert severities == ["warning"]
    severities = [
        finding.severity
        for finding in lint_text("As an AI language model, I cannot say.\n")
        if finding.rule == "assistant/self-reference"
    ]
    assert severities == ["error"]
