"""Finds tokens of chat assistants' interfaces that were copied with an answer: ChatGPT's
`:contentReference[oaicite:0]{index=0}`, `citeturn0search0` (often between private-use characters), `【12†source】`; Gemini's
`[cite_start]`, `[cite: 1, 2]`, `[span_1](start_span)`; Grok's `grok_card`; `[web:1]` and `[attached_file:1]` of Perplexity;
Copilot's `[^1^]`; DeepSeek's `[citation:1]`.

They are produced by no keyboard, and where they stand the sentence before them was copied from an assistant, with its reference
lost. Code and quotations are left alone. A document with tokens of three and more vendors is a list about them, and reported as
info only.

The fix deletes the token and the blank before it; it is safe, since the token never was a part of the text.
"""

from __future__ import annotations

from provlint.expressions import expression
from provlint.finding import Fix, Hit, Span
from provlint.lazy import cache
from provlint.rule import Example, Rule, rule_id

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options

GATE = (
    "oaicite", "oai_citation", *(f"turn{digit}" for digit in range(10)), "†", "[cite", "_span)", "grok_", "<grok:",
    "[web:", "[attached_", "attributableindex", "\ue200", "[page:", "[memory:", "[conversation_history:", "[generated_image:",
    "[code_file:", "[chart:", "sandbox:/mnt/data", "[citation:", "^]", "ppl-ai-file-upload", "[webpage ",
)  # fmt: skip
TURN = (
    r"turn\d{1,3}(?:search|news|view|image|file|fetch|academia|finance|sports|forecast|product|reddit|maps|business|msearch"
    r"|navlist|click|video|youtube)\d{1,3}"
)
VENDORS = {
    "ChatGPT": (
        r"(?:&#8203;|\u200b)?`{0,2}【oaicite:\d{1,4}】`{0,2}(?:&#8203;|\u200b)?"
        r"|:{0,2}contentReference\[oaicite:\s?\d{1,4}\](?:\{index=\d{1,4}\})?"
        r"|\[?oaicite:\d{1,4}\]?(?:\{index=\d{1,4}\})?"
        r"|\(?\[\[?oai_citation:\d{1,4}[^\]\n]{0,80}\]{1,2}"
        r"|\ue200[a-z_]{2,20}(?:\ue202[^\ue200-\ue202\n]{1,80}){0,12}\ue201"
        rf"|\b(?:file|i|video|product|news)?(?:cite)?(?:{TURN}){{1,12}}\b"
        r"|【\d{1,4}(?::\d{1,4})?†[^】\n]{0,80}】"
        r"|\[\d{1,4}(?::\d{1,4})?†(?:source|L\d{1,5}(?:-L\d{1,5})?)\]"
        r"|sandbox:/mnt/data/[\w./-]{1,80}"
        r"|\(?\[?\{?\"?attribut(?:ion|ableIndex)\"?:\{?\"?attributableIndex\"?:\"\d{1,4}-\d{1,4}\"\}?\}?\]?\)?"
    ),
    "Gemini": (
        r"\[cite_(?:start|end)\]|\[cite:\s?\d{1,4}(?:[-–]\d{1,4})?(?:,\s?\d{1,4}(?:[-–]\d{1,4})?){0,20}\]"
        r"|\[span_\d{1,4}\]\((?:start|end)_span\)"
    ),
    "Grok": r"\[?grok_(?:card|render\w{0,40})(?:=\{[^}\n]{0,200}\}\]?)?|<grok:[^>\n]{0,200}>",
    "Perplexity": (
        r"\[(?:web|page|memory|conversation_history|attached_file|generated_image|code_file|chart"
        r"|attached_image):\d{1,4}(?:,\s?(?:web:)?\d{1,4}){0,12}\](?![(:])"
        r"|ppl-ai-file-upload\.s3[\w./?=&%-]{0,200}"
    ),
    "Copilot": r"\[\^\d{1,2}\^\](?:\[\d{1,2}\])?",
    "DeepSeek": r"\[citation:\d{1,3}\]|\[webpage \d{1,3} (?:begin|end)\]",
}
"""Expressions over the raw text, by vendor; a place counts where its first code point is not masked."""
TALK = 24
"""Code points of a quotation besides the token up to which it shows the token, and does not happen to hold one."""
LIST = 3
"""Vendors from which a document is a list of such tokens."""


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """One hit a token, in the document's order."""
    places = [(Span(*match.span()), match.lastgroup or "") for match in _tokens().finditer(document.text)]
    places = [(span, vendor) for span, vendor in places if document.masked[span.start] != "\0" and not _quoted(document, span)]
    severity = "info" if len({vendor for _, vendor in places}) >= LIST else None
    for span, vendor in places:
        start = span.start
        while start and document.text[start - 1] in " \u00a0":
            start -= 1
        if _opens(document.text, start) or (vendor == "Gemini" and document.text[span.end : span.end + 1].isalnum()):
            start = span.start
        fix = Fix(((Span(start, span.end), ""),), safe=True, message="Delete the token")
        yield Hit(span, {"vendor": vendor}, fix, severity=severity)


def _opens(text: str, at: int) -> bool:
    """Whether the offset is the start of the text or of a line."""
    return at == 0 or text[at - 1] in "\r\n"


def _quoted(document: Document, span: Span) -> bool:
    """Whether the token is what is quoted; in a longer quotation it is debris all the same."""
    from provlint.document.places import holding

    quotation = holding(document.quotations, span.start)
    return quotation is not None and quotation.end - quotation.start <= span.end - span.start + TALK


@cache
def _tokens() -> re.Pattern[str]:
    return expression("|".join(f"(?P<{vendor}>{pattern})" for vendor, pattern in VENDORS.items()))


RULE = Rule(
    id=rule_id(__name__),
    summary="Citation token of a chat assistant's interface",
    severity="error",
    message="citation token of {vendor}: {match}",
    why=(
        "The token stood for a reference that only the assistant's interface could show; the source is lost, and the text "
        "was copied from there."
    ),
    help="Find the source that the sentence rests on and cite it; delete the token.",
    doc=__doc__ or "",
    check=check,
    gate=GATE,
    bad=(
        Example(
            "The lighthouse was built in 1886 ⟦:contentReference[oaicite:3]{index=3}⟧.\n",
            fixed="The lighthouse was built in 1886.\n",
            message="citation token of ChatGPT: :contentReference[oaicite:3]{index=3}",
        ),
        Example("The lighthouse was built in 1886.⟦citeturn0search0turn0search3⟧ It is white.⟦【12†source】⟧\n"),
        Example("⟦[cite_start]⟧The lighthouse was built in 1886. ⟦[cite: 1, 2]⟧\n", fixed="The lighthouse was built in 1886.\n"),
        Example('The keeper says "the lighthouse was white when we came here in 1886 ⟦turn0search3⟧ and is so today".\n'),
        Example("The lighthouse was built in 1886 ⟦citeturn7search11turn8view5⟧.\n", path="tower.txt"),
        Example("The lighthouse is white ⟦[web:1]⟧, says a keeper.\n", fixed="The lighthouse is white, says a keeper.\n"),
    ),
    good=(
        Example("The lighthouse was built in 1886 [@smith, 12] [1, 2] [cite needed].\n"),
        Example("Search for `:contentReference[oaicite:0]{index=0}` and `[web:1]` to find such text.\n"),
        Example("The token “citeturn0search0” is a sign of copying.\n"),
        Example("See [web:1](https://example.org) and the dagger† in the margin.\n"),
    ),
)
