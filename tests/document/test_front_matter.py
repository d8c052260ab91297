"""Front matter is read as text, with places, whatever strangers wrote into it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provlint.document.front_matter import FrontMatter, read_front_matter
from provlint.document.yaml_fields import read_yaml
from provlint.document.yaml_simple import read_simple

TOKENS = st.sampled_from(
    ["title", "date", "a", ":", ": ", " ", "  ", "\n", "\n- ", "\n  - ", "- ", "'", '"', "[", "]", ",", ", ", "{", "}", "#",
     " #", "&x", "*x", "!t", "|", ">", "\\", "?", "%", "@", "`", "b c", "2020-01-01", "10:30", "...", "---", "\t", "é",
     "\u2028", "\x00", "http://x.y", "~", "=", "."]
)  # fmt: skip
SOURCES = st.lists(TOKENS, max_size=25).map("".join)
LINES = st.lists(
    st.tuples(
        st.sampled_from(
            [
                "a: ",
                "b: ",
                "c:",
                "d.e: ",
                "f g: ",
                "- ",
                "  - ",
                "# ",
                "",
                "  ",
                "h: >",
                "i: |-",
                "j: >- ",
                'k: "x y',
                "l: 'x",
                "m: n",
            ]
        )
        | st.sampled_from(["  o: ", "  p: q", "  r: ", "  s t", "   u", '  v"', "  w'", "  - x"]),
        SOURCES.filter(lambda text: "\n" not in text) | st.just(""),
    ),
    max_size=8,
)


def fields(text: str) -> dict[str, str]:
    """Key → value, after a look at every span."""
    found = read_front_matter(text)
    assert found is not None
    return {key: field.value for key, field in found.fields.items()}


@settings(max_examples=600)
@given(SOURCES | LINES.map(lambda lines: "".join(f"{head}{tail}\n" for head, tail in lines)))
def test_simple_reader_agrees_with_yaml(source: str) -> None:
    """The quick reader may decline, never differ: fields, values and spans."""
    simple = read_simple(source, 4)
    if simple is not None:
        assert read_yaml(source, 4) == (simple, [])


@pytest.mark.parametrize(
    "source",
    [
        "title: A b\n\nimage:\n  uid: lake\n  alt:\ntags:\n- one\n\n- two\n",
        'title: "A title that\ngoes on"\n# why\nsummary: x\n',
        "title: 'One\n   two'\nkind: [a, 'b c']\n\n\n  # indented\ndraft: true\n",
    ],
)
def test_what_is_usual_is_read_without_pyyaml(source: str) -> None:
    """Mappings one level deep, quoted values of several lines, and blank lines and comments between all of them."""
    assert (read_simple(source, 4), []) == read_yaml(source, 4)


@given(SOURCES | st.text(), st.sampled_from(["---", "+++", "{"]), st.sampled_from(["\n", "\r\n", "\r"]))
def test_never_raises(source: str, fence: str, newline: str) -> None:
    """Any text gives front matter or None, with spans inside the text."""
    text = f"{fence}{newline}{source}{newline}{fence}{newline}rest"
    found = read_front_matter(text)
    if found:
        for span in (found.span, *(field.span for field in found.fields.values()), *(place for place, _ in found.problems)):
            assert 0 <= span.start <= span.end <= len(text)


def test_yaml() -> None:
    """Scalars stay text; nested keys are dotted; lists are joined; spans are the values."""
    text = (
        '---\ntitle: "A b"\ndate: 2024-02-30\ndraft: no\nextra:\n  by: X\ntags:\n  - a\n  - b c\nauthors: [d, e]\n'
        "author:\n  - name: Y\n    url: Z\nnone:\n---\nBody"
    )
    found = read_front_matter(text)
    assert found is not None
    assert (found.kind, text[found.span.end :], found.problems) == ("yaml", "Body", ())
    assert {key: (field.value, text[field.span.start : field.span.end]) for key, field in found.fields.items()} == {
        "title": ("A b", '"A b"'),
        "date": ("2024-02-30", "2024-02-30"),
        "draft": ("no", "no"),
        "extra.by": ("X", "X"),
        "tags": ("a, b c", "- a\n  - b c"),
        "authors": ("d, e", "[d, e]"),
        "author": ("", "- name: Y\n    url: Z"),
        "author.name": ("Y", "Y"),
        "author.url": ("Z", "Z"),
        "none": ("", ""),
    }


def test_simple_yaml_without_pyyaml() -> None:
    """The same by the quick reader, CR LF included."""
    text = "---\r\ntitle: A b: c\r\ntitle2: A #1\r\n---\r\nBody"
    assert read_front_matter(text) is not None
    text = "---\r\n# note\r\ntitle: 'A: b'\r\n\r\ntags:\r\n- x\r\n- y\r\n---\r\nBody"
    found = read_front_matter(text)
    assert found is not None
    assert text[found.span.end :] == "Body"
    assert text[found.fields["title"].span.start : found.fields["title"].span.end] == "'A: b'"
    assert fields(text) == {"title": "A: b", "tags": "x, y"}


def test_toml_and_json() -> None:
    """Numbers and dates as text; places by the key's line."""
    text = '+++\ntitle = "A"\ndate = 2024-01-02\n[extra]\nn = 3\ntags = ["x", "y"]\n+++\nBody'
    found = read_front_matter(text)
    assert found is not None
    assert fields(text) == {"title": "A", "date": "2024-01-02", "extra.n": "3", "extra.tags": "x, y"}
    assert text[found.fields["date"].span.start : found.fields["date"].span.end] == "2024-01-02"
    text = '{\n  "title": "A",\n  "n": 3\n}\n\nBody'
    assert fields(text) == {"title": "A", "n": "3"}


@pytest.mark.parametrize(
    "text",
    ["", "---", "---\n", "---\nno end", "---\ntitle: x\n", "---\n\nA paragraph.\n\n---\n", "---\n- a\n- b\n---\n",
     "----\na: b\n----\n",
     " ---\na: b\n---\n",
     "+++\na = 1\n", "{\n", "{\nno json }\n\n", "Text\n---\na: b\n---\n"],
)  # fmt: skip
def test_no_front_matter(text: str) -> None:
    """Unclosed blocks, thematic breaks and lists are text."""
    assert read_front_matter(text) is None


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("a: &x 1\nb: *x", "anchor &x"),
        ("a: 1\nb: *x", "alias *x"),
        ("a: !!python/object/apply:os.system [x]", "tag "),
        ("a: 1\na: 2", "the key a twice"),
        ("a: 1\nb: [", "no YAML"),
        ("a: 1\nb: " + "[" * 20_000, "nested too deeply"),
        ("a: 1\n" + "- " * 20_000, "nested too deeply"),
        ("a: 1\n" + "".join(" " * depth + "k:\n" for depth in range(200)), "nested too deeply"),
        ("a: 1\nb: \x07", "cannot be read"),
    ],
)
def test_problems(body: str, message: str) -> None:
    """What attacks its reader is reported and the rest of the text still linted."""
    found = read_front_matter(f"---\n{body}\n---\nBody")
    assert found is not None
    assert [message in text for _, text in found.problems] == [True]


def test_one_bad_line_hides_no_other() -> None:
    """The top-level lines of a block that is no YAML are still read."""
    text = "---\ntitle: One: two\ndate: 2020-01-01\n---\n"
    assert fields(text) == {"title": "One: two", "date": "2020-01-01"}


def test_toml_problems() -> None:
    """Broken TOML, deep TOML and integers beyond the interpreter's limit are problems, not crashes."""
    for body in ("a =", "a = " + "[" * 5000, "a = " + "9" * 5000):
        found = read_front_matter(f"+++\n{body}\n+++\n")
        assert isinstance(found, FrontMatter)
        assert len(found.problems) == 1


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("---\ntitle: A\ndate: 2024-05-03\n\nBody", "never closed"),
        ("---\ntags:\n- a\n- b\n\nBody", "never closed"),
        ("+++\ntitle = 'A'\ndate = 2024-05-03\n\nBody", "never closed"),
        ("---\n" + "key: value\nother: value\n" * 4000 + "---\nBody", "longer than 65,536"),
        ("+++\r\n" + "key = 1\r\nother = 2\r\n" * 5000 + "+++\r\nBody", "longer than 65,536"),
        ('{\n"a": ' + "[" * 400 + "\n}\n\nBody", "too deeply"),
        ('{\n"a": "' + "x" * 70_000 + '"\n}\n\nBody', "too long"),
    ],
)
def test_blocks_that_are_not_read(text: str, message: str) -> None:
    """They are told of, and every line of them is still text: a hidden body would be a way round every rule."""
    found = read_front_matter(text)
    assert found is not None
    assert (found.span, dict(found.fields), [message in problem for _, problem in found.problems]) == ((0, 0), {}, [True])


@pytest.mark.parametrize(
    "text",
    ["---\nAlice: Good morning.\nBob: Good evening.\n", "---\ntitle: x\n\nProse.\n", "{\n" + "{ a " * 20_000, "+++\na\nb\n"],
)
def test_text_after_a_thematic_break(text: str) -> None:
    """A dialogue, a lone line with a colon, braces: nothing of it is metadata."""
    assert read_front_matter(text) is None


@pytest.mark.parametrize(
    "source", [".".join("a" * 3000) + " = 1", "[" + ".".join("a" * 3000) + "]", "x = {" + ".".join("a" * 60) + " = 1}"]
)
def test_keys_of_many_parts(source: str) -> None:
    """Each part is a table within a table: a reader would recurse without end, and the parser take its time by the square."""
    found = read_front_matter(f"+++\n{source}\n+++\nBody")
    assert found is not None
    assert ["nested too deeply" in problem for _, problem in found.problems] == [True]


def test_dotted_keys_in_nested_tables() -> None:
    """What nests deeper than anybody means is passed over."""
    key = ".".join("a" * 40)
    found = read_front_matter("+++\nb = 1\nc = " + f"{{{key} = " * 30 + "1" + "}" * 30 + "\n+++\nBody")
    assert found is not None
    assert set(found.fields) == {"b"}
