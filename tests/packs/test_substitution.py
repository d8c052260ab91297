"""The substitution matcher: contexts, tiers, letters' case, overlaps, mentions and repairs."""

from __future__ import annotations

import pytest

from provlint.document import Document
from provlint.document.literals import LiteralIndex, by_longest_word
from provlint.finding import Hit, Span
from provlint.packs import PackError
from provlint.packs.matchers import Recipe, context
from provlint.packs.matchers.substitution import COLUMNS, build, cased, check_match, difference, entries
from provlint.resources import rules_root
from provlint.rule import Options

WEAK = "spun/spun-document"


def row(original: str, spun: str, **columns: str) -> tuple[str, ...]:
    """A row of the table; of tier A unless said otherwise."""
    values = {"family": "mtdict", "tier": "A", "clean": "0", **columns, "original": original, "spun": spun}
    return tuple(values.get(column, "") for column in COLUMNS)


def table_of(*rows: tuple[str, ...]) -> str:
    """The rows as a TSV."""
    return "".join("\t".join(row) + "\n" for row in rows)


def hits(text: str, *rows: tuple[str, ...], terms: dict[str, tuple[str, ...]] | None = None) -> list[Hit]:
    """What a rule with these rows finds in a plain text."""
    told = entries({}, table_of(COLUMNS, *rows), "x.toml")
    recipe = Recipe("spun/x", "x.toml", {"file": "x.tsv", "weak-with": WEAK, "terms": terms or {}}, None, lambda: told)
    document = Document(text, "x.txt", index=LiteralIndex({"spun/x": by_longest_word(told)}))
    return list(build(recipe)(document, Options({})))


def found(text: str, *rows: tuple[str, ...]) -> list[str]:
    """The texts at the hits."""
    return [text[hit.span.start : hit.span.end] for hit in hits(text, *rows)]


def test_a_phrase_is_found_at_its_place() -> None:
    """The span is the phrase, whatever its letters' case, and over a line break."""
    text = "Cede\nfloor, he said, and they ceded floor."
    assert hits(text, row("cede ground", "cede floor"))[0].span == Span(0, 10)


@pytest.mark.parametrize(
    ("left", "right", "text", "expected"),
    [
        ("ai", "", "an AI mannequin", True),
        ("ai", "", "an AI-mannequin", True),
        ("ai", "", "a wax mannequin", False),
        ("!wax", "", "a wax mannequin", False),
        ("!wax", "", "mannequin", True),
        ("~ai", "", "AI is a very new mannequin", True),
        ("~ai", "", "AI is not what makes a very new mannequin", False),
        ("as_a", "", "used as a mannequin", True),
        ("as_a", "", "used a mannequin", False),
        ("^", "", "It fell. Mannequin or not", True),
        ("^", "", "It fell on mannequin", False),
        ("#", "", "the 3 mannequin", True),
        ("Aa", "", "the Meta mannequin", True),
        ("Aa", "", "the meta mannequin", False),
        ("*ing", "", "a thinking mannequin", True),
        ("", "head*", "a mannequin headless", True),
        ("", ",", "the mannequin, he said", True),
        ("", "!", "the mannequin! he said", True),
        ("", "!", "the mannequin, he said", False),
        ("", "~@parts", "the mannequin of layers", True),
        ("as_*r", "", "better as mannequin", False),
        ("*er_as", "", "better as mannequin", True),
        ("", "@parts", "the mannequin weights", True),
        ("", "!@parts", "the mannequin weights", False),
        ("ai open", "weights !head", "open mannequin weights", True),
    ],
)
def test_a_context_must_hold(left: str, right: str, text: str, expected: bool) -> None:
    """Each form of the context language does what the module says."""
    entry = row("model", "mannequin", left=left, right=right)
    assert bool(hits(text, entry, terms={"parts": ("weights", "layers")})) is expected


def test_an_unknown_term_is_an_error() -> None:
    """A misspelt term names itself."""
    with pytest.raises(ValueError, match="unknown term @part"):
        context.Context("@part", {}, backwards=False)


def test_names_keep_their_letters() -> None:
    """An exact entry asks for its capitals, a small one for none inside."""
    exact = row("White House", "White Home", case="exact")
    assert found("the White Home, a white home, WHITE HOME", exact) == ["White Home"]
    small = row("supreme court", "supreme courtroom", case="small")
    assert found("Supreme Courtroom and Supreme courtroom", small) == ["Supreme courtroom"]


def test_the_longest_wins() -> None:
    """Of overlapping entries the longer is reported, of equal ones the stronger."""
    short, long = row("cancer", "most cancers"), row("cancer patients", "most cancers sufferers")
    assert found("most cancers sufferers came", short, long) == ["most cancers sufferers"]
    strong, weak = row("a", "open supply", right="ai"), row("b", "open supply", tier="B")
    assert hits("open supply AI", weak, strong)[0].data["tier"] == "A"
    assert hits("open supply of gas", weak, strong)[0].data["tier"] == "B"


def test_weak_entries_wait_for_the_verdict() -> None:
    """Tier A stands alone; B, C and everything in somebody's speech only with the rule named."""
    entry = row("model", "mannequin")
    speech = "“We have never seen a mannequin of this kind in all our years,” he said."
    assert [hit.only_with for hit in hits("a mannequin", entry)] == [None]
    assert [hit.only_with for hit in hits("a mannequin", row("model", "mannequin", tier="B"))] == [WEAK]
    assert [(hit.only_with, hit.data["quoted"]) for hit in hits(speech, entry)] == [(WEAK, "yes")]


@pytest.mark.parametrize(
    "text",
    [
        "They write “mannequin” there.",
        "model → mannequin",
        "mannequin\tmodel",
        "The tool puts mannequin instead of model.",
        "A paraphrasing tool came up with this: a mannequin of the climate.",
    ],
)
def test_a_mention_is_no_use(text: str) -> None:
    """What a text says about wording is left alone."""
    assert hits(text, row("model", "mannequin")) == []


def test_a_certain_original_is_put_back() -> None:
    """The repair keeps the letters' case and the apostrophe, and is unsafe; an article that would no longer agree forbids it."""
    sure = row("company's", "corporate's", sure="yes")
    fix = hits("The Corporate’s plan", sure)[0].fix
    assert fix is not None
    assert (fix.edits, fix.safe) == (((Span(4, 15), "Company’s"),), False)
    assert hits("The corporate's plan", row("company's", "corporate's"))[0].fix is None
    assert hits("an organization", row("company", "organization", sure="yes"))[0].fix is None


@pytest.mark.parametrize(
    ("word", "like", "expected"),
    [
        ("model", "mannequin", "model"),
        ("model", "Mannequin", "Model"),
        ("model", "MANNEQUIN", "MODEL"),
        ("last year", "Final Yr", "Last Year"),
    ],
)
def test_capitals_follow_the_text(word: str, like: str, expected: str) -> None:
    """A replacement is written as what it replaces."""
    assert cased(word, like) == expected


def test_an_entry_is_what_was_put_for_what() -> None:
    """Words that both sides share do not make another entry."""
    assert difference("coronary heart attack", "heart attack") == "coronary="
    assert difference("high researchers", "top researchers") == difference("high aide", "top aide") == "high=top"


@pytest.mark.parametrize("table", [(), (("phrase",),), (COLUMNS, ("a", "b")), (COLUMNS, row("a", "b", tier="D"))])
def test_a_bad_table_is_refused(table: tuple[tuple[str, ...], ...]) -> None:
    """Missing columns and unknown tiers are said while the rule is loaded."""
    with pytest.raises(PackError, match=r"match\.file"):
        entries({}, table_of(*table), "x.toml")


def test_the_table_must_be_named() -> None:
    """A rule without a table says so."""
    with pytest.raises(PackError, match="file"):
        check_match({}, "x.toml")


@pytest.mark.parametrize("name", ["substitutions", "names", "tortured-terms"])
def test_the_shipped_tables_are_sound(name: str) -> None:
    """Tier A has no clean hit, a repair is only offered there, every context can be read, no row stands twice."""
    lines = rules_root().read(f"spun/{name}.tsv").decode().split("\n")
    rows = [tuple(line.split("\t")) for line in lines[1:] if line]
    assert tuple(lines[0].split("\t")) == COLUMNS
    assert [entry for entry in rows if entry[3] == "A" and entry[8] != "0"] == []
    assert [entry for entry in rows if entry[3] != "A" and entry[7]] == []
    assert [entry for entry in rows if entry[1] != entry[1].strip() or entry[1].lower() == entry[0].lower()] == []
    assert len({(entry[1], entry[4], entry[5]) for entry in rows}) == len(rows)
    for entry in rows:
        for side in (4, 5):
            context.Context(entry[side], {"ai": (), "tech": ()}, backwards=False)


def test_words_are_the_same_whether_little_or_much_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """The narrow window is a shortcut: long words, breaks and apostrophes at its edge do not show."""
    text = (
        "don’t stop — it's a well-known, \"very\" long\n\n \nparagraph's end"
        + "\n" * 9
        + "incomprehensibilities of rock'n'roll; a b c d e f g " * 3
    )
    narrow = [(context.before(text, at), context.after(text, at)) for at in range(len(text) + 1)]
    monkeypatch.setattr(context, "NARROW", context.WINDOW)
    assert narrow == [(context.before(text, at), context.after(text, at)) for at in range(len(text) + 1)]
