"""Hostile front matter: what loaders of YAML, TOML and JSON stumble over."""

from __future__ import annotations

from collections.abc import Iterator

from tests.hostile.case import Case, document
from tests.hostile.documents import DEFECT, PROSE

BOMB = "a: &a [x, x, x]\n" + "".join(
    f"{new}: &{new} [*{old}, *{old}, *{old}]\n" for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)

YAML = {
    "alias-bomb": BOMB,
    "alias-cycle": "a: &a [*a]\n",
    "merge-key": "base: &b {x: 1}\nother:\n  <<: *b\n",
    "anchor-only": "title: &t Boats\n",
    "undefined-alias": "title: *t\n",
    "python-object": "title: !!python/object/apply:os.system [id]\n",
    "python-name": "title: !!python/name:os.system\n",
    "own-tag": "title: !secret x\n",
    "binary-tag": "title: !!binary aGVsbG8=\n",
    "tag-directive": "%TAG ! tag:example.org,2000:\ntitle: x\n",
    "many-brackets": "a: " + "[" * 20_000 + "\n",
    "many-braces": "a: " + "{" * 20_000 + "\n",
    "many-dashes": "a:\n  " + "- " * 5_000 + "x\n",
    "many-question-marks": "? " * 5_000 + "x\n",
    "stairs": "".join(" " * depth + "a:\n" for depth in range(400)),
    "keys-twice": "title: a\ntitle: b\ndate: 2024-05-03\n",
    "impossible-date": "date: 2024-02-30\n",
    "year-nought": "date: 0000-00-00\n",
    "long-integer": f"id: {'9' * 5000}\n",
    "huge-exponent": "id: 1e999999999\n",
    "not-a-number": "a: .nan\nb: .inf\nc: -.inf\n",
    "implicit-types": "a: no\nb: 0123\nc: 1:30\nd: ~\ne: 0x1F\nf: 1_000\n",
    "open-quote": "title: 'Boats\ndate: 2024-05-03\n",
    "open-bracket": "title: [boats, harbours\n",
    "tab-indent": "title:\n\tboats: x\n",
    "colon-in-value": "title: Boats: a study\n",
    "control-characters": "title: \x01\x02\x1b[31mred\n",
    "nul": "title: a\0b\n",
    "surrogates": 'title: "\\ud800"\n',
    "escapes": 'title: "\\x1b[31m\\u202e\\n::error::x"\n',
    "long-key": "k" * 3000 + ": x\n",
    "long-value": f"title: {'v' * 30_000}\n",
    "complex-key": "? [a, b]\n: x\n",
    "null-key": ": x\n~: y\n",
    "several-documents": "a: 1\n--- \nb: 2\n",
    "block-scalar": "text: |\n  a\n   b\n",
    "strange-line-breaks": "title: a\u2028date: b\u0085c: d\n",
    "workflow-command-anchor": "a: &::error::x y\n",
    "bidi-tag": "a: !\u202ex y\n",
    "comments": "# a\n" * 3000 + "title: x\n",
    "list-at-the-top": "- a\n- b\n",
    "scalar-at-the-top": "boats\n",
    "only-a-comment": "# nothing\n",
    "many-keys": "".join(f"k{number}: v\n" for number in range(4000)),
}

TOML = {
    "keys-twice": 'title = "a"\ntitle = "b"\n',
    "long-integer": f"id = {'9' * 5000}\n",
    "deep-array": f"a = {'[' * 3000}\n",
    "deep-array-closed": f"a = {'[' * 2000}{']' * 2000}\n",
    "deep-tables": ".".join("a" * 1 for _ in range(3000)) + " = 1\n",
    "deep-headers": f"[{'.'.join('a' for _ in range(3000))}]\nb = 1\n",
    "impossible-date": "date = 2024-02-30\n",
    "infinity": "a = inf\nb = nan\n",
    "open-string": 'title = "boats\n',
    "escape": 'title = "\\u001b[31m"\n',
    "surrogate": 'title = "\\ud800"\n',
    "control-character": "title = '\x01'\n",
    "no-toml": "this is no toml\n",
}

JSON = {
    "deep": "[" * 30_000,
    "deep-objects": '{"a":' * 5000,
    "long-integer": "9" * 5000,
    "not-a-number": "NaN",
    "surrogate": '"\\ud800"',
    "escape": '"\\u001b[31m\\u202e"',
    "keys-twice": '1, "a": 2',
    "open": '"x',
    "huge-exponent": "1e999999",
}


def front_matter() -> Iterator[Case]:
    """The block before the text; the body must be linted whatever it holds."""
    for name, source in YAML.items():
        yield document("front-matter", f"yaml-{name}", f"---\n{source}---\n\n{DEFECT}{PROSE * 3}", status=(1,))
        yield document("front-matter", f"yaml-{name}-unclosed", f"---\n{source}\n{PROSE}\n")
    for name, source in TOML.items():
        yield document("front-matter", f"toml-{name}", f"+++\n{source}+++\n\n{DEFECT}", status=(1,))
    for name, value in JSON.items():
        yield document("front-matter", f"json-{name}", f'{{\n"a": {value}\n}}\n\n{PROSE}\n')
    for name, fence, line in (("yaml", "---", "k{}: some value\n"), ("toml", "+++", 'k{} = "some value"\n')):
        block = "".join(line.format(number) for number in range(6000))
        yield document("front-matter", f"{name}-too-long", f"{fence}\n{block}{fence}\n\n{DEFECT}", status=(1,))
        yield document("front-matter", f"{name}-too-long-unclosed", f"{fence}\n{block}\n{DEFECT}", status=(1,))
    yield document("front-matter", "fence-only", "---")
    yield document("front-matter", "fences-only", "---\n" * 3000)
    yield document("front-matter", "fence-with-blanks", "---" + " " * 5000 + "\ntitle: x\n---\n\n" + DEFECT)
    for ending, content in {
        b"a.md.json": b'{"a":' * 20_000,
        b"a.md.yaml": BOMB.encode(),
        b"a.yml": b"[" * 50_000,
        b"a.md.meta.json": b"\xff\xfe\0",
        b"a.json": b'{"date": ' + b"9" * 5000 + b"}",
        b"a.md.toml": b"a = " + b"[" * 9000,
    }.items():
        name = ending.decode().replace(".", "-")
        yield Case("front-matter", f"sidecar-{name}", {b"a.md": DEFECT.encode(), ending: content}, (1,))
