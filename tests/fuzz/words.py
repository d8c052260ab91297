"""Words that the targets' inputs are made of: a fuzzer that knows them gets deeper than one that has to guess."""

from __future__ import annotations

MARKUP = (
    *("```", "~~~", "`", "``", "<!--", "-->", "](", "[a](", "$$", "\\(", "\\begin{a}", "\\end{a}", "{% raw %}"),
    *("{% endraw %}", "# ", "> ", "- ", "1. ", "| a | b |", "|---|", "===", "---", ":::", "::", ".. code::", "\n\n"),
    *("\r\n", "\r", "    ", "\t", "<pre>", "</pre>", "<code>", "<p class=", "</p>", "\u201c", "\u201d", "\u201e", "\xab"),
    *("\xbb", "\u2018", "\u2019", "'", '"', "\u2026", "...", ". ", "\u3002", "https://a.b/c", "a@b.cd", "[^1]", "[a]: b"),
    *("\u200b", "\ufeff", "\u0301", "\u2028", "\U0001f600", "\u0130", "\xdf"),
)
PROSE = (
    *("{name}", "{{ name }}", "[Your Name]", "{{#if x}}", "%s", "$NAME", "<name>", "undefined", "null", "NaN", "TODO"),
    *("TBD", "lorem ipsum", "[shortcode]", "[/shortcode]", "Read more", "Continue reading", "Share", "Like", "Subscribe"),
    *("[...]", "As an AI language model", "Certainly!", "utm_source=chatgpt.com", "citeturn0search0", "oaicite:0"),
    *("knowledge cutoff", "\xc3\xa9", "\xe2\u20ac\u2122", "&amp;", "&nbsp;", "&#39;", "\ufffd", "Weiterlesen", "Compartir"),
    *("Partager", "coronary heart", "Published on", "Source: ", "By ", "2024-02-30", "March 3, 2021", "3 hours ago"),
    *("<!-- lint: allow ALL -- x -->",),
)
PAGE = (
    *("<html lang=", "<meta name=", " content=", "<time datetime=", "</time>", '<script type="application/ld+json">'),
    *("</script>", "article:published_time", "datePublished", '"@type"', '"author"', "<title>", "</title>", "<a href="),
    *(
        "<![CDATA[",
        "<![",
        "]]>",
        "<!doctype",
        "<?",
        "rel=canonical",
        "\xa9",
        "title: ",
        "date: ",
        "author: ",
        "---\n",
        "2024-02-30",
        "01/02/2023",
    ),
    *("Monday, 3 March 2021", "vor 3 Tagen", "<h1>", "<footer>"),
)
YAML = (
    *("---\n", "...\n", "+++\n", "}\n", "key: ", "- ", "? ", ": ", "&a ", "*a", "!!python/object:x ", "|\n", ">-\n", '"'),
    *("'", "{", "[", "]", "#", "\n  ", "2024-02-30", "0x10", "1_000", ".inf", "NaN", "1e999", "= ", "[[a]]\n", "[a.b]\n"),
    *('"""', "'''", "\\u0000"),
)
TOML = (
    *("select = ", "ignore = ", "extend = ", "[rules.", "[per-file.", "[severity]", "[[allow]]", "rule = ", "line = "),
    *("reason = ", "excerpt = ", '"""', "'''", "[match]", "kind = ", '"pattern"', '"ending"', '"lexicon"'),
    *('"substitution"', '"field"', "any = [", "gate = [", "unless = [", "zone = ", '"head:1"', "[fix]", "replace = "),
    *("[options.x]", "default = ", "[[good]]", "text = ", '"(?:a|b){1,9}"', '"\\\\w+"', '"ALL"', '"template"'),
    *('"template/unfilled-placeholder"', "max-size = ", "1979-05-27", "nan", "words = ", "file = ", '"t.tsv"', "terms = "),
    *("true", "max-hits = ", "exclude = ", '"**/*.md"', "lang = ", '"en"', "\n", "= "),
)
JSON = (
    *('{"provlint-baseline": 1', '"documents": {', '"findings": [', '"path": ', '"rule": ', '"excerpt": '),
    *('"fingerprint": ', '"count": ', '"filename": ', '"location": {"row": 1, "column": 1}', '"code": '),
    *('"severity": "info"', '"message": ', '"runs": [', '"results": [', '"ruleId": ', '"locations": ['),
    *('"physicalLocation": {', '"region": {', '"startLine": 1', '"startColumn": 1', '"artifactLocation": {"uri": '),
    *('"partialFingerprints": {"provlintSpan/v1": ', '"verdict": ', '"\\ud800"', "NaN", "1e999", "}", "]"),
)
NAMES = (
    *("::error ", "::", "##[group]", "##vso[", "\x1b[31m", "\x1b]8;;", "\u202e", "<script>", "javascript:", "=1+1", "@SUM"),
    *("](", "`", "|"),
)
