"""Whole documents that are as bad as can be, each as long as is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping

LEAST = "The mill burned down in the night, and nobody saw it until the morning came.\n\n"


def _run(piece: str) -> Callable[[int], str]:
    return lambda size: (piece * (size // len(piece) + 1))[:size]


def _after(head: str, piece: str) -> Callable[[int], str]:
    return lambda size: head + _run(piece)(size) + "\n"


def _nested(size: int) -> str:
    """Lists and quotations, each deeper than the one before."""
    lines, depth, length = [], 0, 0
    while length < size:
        depth = depth % 400 + 1
        lines.append(f"{'> ' * depth}a" if depth % 2 else f"{'  ' * depth}- a")
        length += len(lines[-1]) + 1
    return "\n".join(lines)


def _runs_of_sentences(size: int) -> str:
    """Paragraphs of three sentences, and the same in other paragraphs in the other order."""
    sentences = (
        "The ferry number {0} was built for sheep. It has carried {0} cars since the war, and {0} of them fell into the water. "
    )
    runs = [sentences.format(number) + f"There is no number {number} on its bow." for number in range(1, size // 350 + 2)]
    return "\n\n".join([f"One says this. {run}" for run in runs] + [f"Others say that. {run}" for run in runs[::-1]])[:size]


def _beginnings(size: int) -> str:
    """Pairs of lines of which the first sixty code points are the same, and no more."""
    lines = [f"The ferry of the number {number // 2:040d} is {'red' if number % 2 else 'blue'}." for number in range(size // 73)]
    return "\n\n".join(lines)[:size]


DOCUMENTS: Mapping[str, Callable[[int], str]] = {
    "words on one line": _run("word "),
    "prose on one line": _run("The mill burned down in the night, and nobody saw it. "),
    "one word": _run("w"),
    "digits": _run("7"),
    "lines that begin alike": _beginnings,
    "numbers": _run("12,345.6 "),
    "brackets": _run("["),
    "pairs of brackets": _run("[]"),
    "round brackets": _run("("),
    "quotation marks": _run('"'),
    "quoted": _run('"a" '),
    "opening quotation marks": _run("“"),
    "quotations that open": _run("“a "),
    "apostrophes": _run("'a "),
    "braces": _run("{"),
    "double braces": _run("{{ "),
    "percent": _run("{% a "),
    "letters of Chinese": _run("漢字"),
    "sentences of Chinese": _run("水車は夜に燃えた。"),
    "combining marks": _run("\u0301"),
    "accents": _run("e\u0301"),
    "emoji": _run("😀 "),
    "all characters": lambda size: "".join(chr(0xA0 + number % 0xD000) for number in range(size)),
    "all characters by line": lambda size: "".join(chr(0xA0 + at % 0xD000) + "\n" * (at % 50 == 0) for at in range(size)),
    "blank lines": _run("\n"),
    "blank lines of CR LF": _run("\r\n"),
    "blanks": _run(" "),
    "tabs": _run("\t"),
    "lines of blanks": _run(" \n"),
    "short lines": _run("a\n"),
    "lines of one sentence": _run("The mill burned down.\n"),
    "paragraphs": _run("The mill burned down.\n\n"),
    "equal paragraphs": _run(LEAST),
    "placeholders": _run("{name} "),
    "placeholders by line": _run("Dear [Your Name],\n"),
    "invisible characters": _run("a\u200bb "),
    "entities": _run("&amp;amp; "),
    "mojibake": _run("caf\xc3\xa9 "),
    "replacement characters": _run("\ufffd "),
    "links never closed": _run("[a]("),
    "links": _run("[a](b) "),
    "images": _run("![a](b "),
    "reference definitions": _run("[a]: b\n"),
    "footnotes": _run("[^1] "),
    "emphasis": _run("*a **b "),
    "backticks": _run("`"),
    "backticks apart": _run("` `` "),
    "fences": _run("```\n"),
    "fences of many lengths": lambda size: "\n".join("`" * (3 + number % 500) for number in range(size // 250)),
    "tildes": _run("~~~\n"),
    "headings": _run("# a\n"),
    "underlines": _run("a\n===\n"),
    "quotations": _run("> a\n"),
    "quotation signs": _run(">"),
    "lists": _run("- a\n"),
    "numbered lists": _run("1. a\n"),
    "dashes": _run("- "),
    "nested lists and quotations": _nested,
    "tables": _run("| a | b |\n|---|---|\n"),
    "pipes": _run("|"),
    "rules": _run("***\n"),
    "tags": _run("<b>"),
    "tags never closed": _run("<b "),
    "paragraphs never closed": _after("<br />", "<p> "),
    "code of pages": _run("gtag('config', 'U');\n" + " " * 300 + "\n"),
    "signs of tags": _run("<"),
    "comments": _run("<!-- a -->"),
    "comments never closed": _run("<!-- "),
    "elements": _run("<pre>"),
    "mathematics": _run("$a$ "),
    "dollars": _run("$"),
    "backslashes": _run("\\"),
    "TeX": _run("\\begin{a}"),
    "TeX brackets": _run("\\("),
    "addresses": _run("https://a.b/c "),
    "addresses on end": _run("https://"),
    "mail": _run("a@b.cd "),
    "at signs": _run("a@"),
    "full stops": _run("."),
    "ellipses": _run("… "),
    "directives": _run(".. a::\n"),
    "colons": _run("a::\n"),
    "dates": _run("4 March 2021 "),
    "lines of dates": _run("Published 4 March 2021\n"),
    "relative dates": _run("3 hours ago\n"),
    "bylines": _run("By Anna Beispiel\n"),
    "sources": _run("Source: Reuters\n"),
    "originals": _run("This article originally appeared on example.org. "),
    "read more": _run("Read more\n"),
    "subscribe": _run("Subscribe to continue reading "),
    "assistants": _run("As an AI language model, I cannot. "),
    "assistants by paragraph": _run("As an AI language model, I cannot do it.\n\n"),
    "citations": _run("citeturn0search0 "),
    "citations beside quotations": _run("He said “no”. It isn't. oaicite:1 He wouln't.\n\n"),
    "runs of sentences": _runs_of_sentences,
    "tracking": _run("https://a.b/?utm_source=chatgpt.com "),
    "foreign words": _run("Weiterlesen\n"),
    "foreign sentences": _run("The mill burned down. Die Mühle brannte in der Nacht ab. "),
    "spun": _run("coronary heart and bosom "),
    "underscores": _run("_"),
    "underscores in words": _run("____ a "),
    "allowances": _run("<!-- lint: allow template -- a -->\n"),
    "fields": _after("---\n", "a: b\n"),
    "a long field": _after("---\na: ", "b "),
    "brackets in front matter": _after("---\na: ", "["),
    "a title": _after("# ", "word "),
    "lorem ipsum": _run("lorem ipsum dolor sit amet "),
    "shortcodes": _run("[vc_row a=b "),
    "to do": _run("TODO: a\n"),
    "null": _run("undefined null NaN "),
}
"""What is repeated → the document of that many code points."""
