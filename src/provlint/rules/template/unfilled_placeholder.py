r"""Finds variables of content templates that reached the reader: of autoblogging plugins (`{feed_title}`, `[post_title]`,
`%%sitename%%`) and of template engines (`{{ title }}`, `<%= user.name %>`, `${post.title}`, `[% title %]`, `%(name)s`).

What makes a placeholder is not its brackets but its **field**: a scope (feed, post, site, author ...) joined to a thing (title,
link, content ...), or one of a few fields that stand alone (permalink, sitename). So the set {a, b}, the LaTeX
`\section{title}` and the path `/users/{id}` are left alone. The vocabulary holds what a synonym spinner makes of the fields as
well: `{content material}`, `{web site title}`. Weak fields such as `{name}` and `{date}` count only on a line of their own or
behind a label ("Source: {link}"), or beside another. Words joined by underscores, the last of which is a thing, `{due_date}`,
`[order_number]`, count where nothing in the document speaks of programs.

Code is masked and never matched. Documents *about* templates are silent: those that use the vocabulary of template manuals.
`${…}` is left alone where it is frequent, `%s` in texts about programs, `[[title]]` in a wiki.

Double braces and `{% %}` are not reported in the source files of static sites, which show themselves by eight and more such
constructs, by a file of their tree such as `_config.yml` or `mkdocs.yml`, by being MDX, or by front matter and `{{ site.… }}`,
`{% include %}` and their like. But what takes pages off the web writes front matter too: where it only records a page (title,
date, author) or says where that was taken from (`hostname`, `source: https://…`), the text must have what no page shows, such
as addresses made by the engine, `[x]({{ site.baseurl }}/x)`.

Calibration: no false alarm on 9,030 clean documents, 70 of them manuals of template engines.
"""

from __future__ import annotations

from provlint.rule import Example, Rule, rule_id
from provlint.rules.template._openers import GATE
from provlint.rules.template._placeholders import check

RULE = Rule(
    id=rule_id(__name__),
    summary="Template variable that was never filled in",
    severity="error",
    message="unfilled template variable {match}",
    why="The software that made the page should have put a value here; what stands instead means nothing, and the value is lost.",
    help="Put the value in, or delete the variable with the label before it.",
    doc=__doc__ or "",
    check=check,
    gate=GATE,
    bad=(
        Example("Supply: ⟦{feed_title}⟧\n", fixed="", message="unfilled template variable {feed_title}"),
        Example(
            "The market closed early on Friday.\n⟦{content material}⟧\nSource: ⟦{link}⟧\n",
            fixed="The market closed early on Friday.\n",
            path="market.txt",
        ),
        Example("Welcome to ⟦%%sitename%%⟧, where ⟦[post_title]⟧ was first printed.\n"),
        Example("You are reading ⟦{{ post.title | escape }}⟧ by ⟦<%= user.name %>⟧.\n"),
        Example(
            "Hello ⟦{{ $t('greeting') }}⟧, see ⟦{{> header}}⟧, ⟦@Html.Raw(Model.Body)⟧ and ⟦{block:Posts}⟧ of ⟦[node:title]⟧.\n"
        ),
        Example("The mill burned.\n\n⟦%s⟧ comments, ⟦%1$s⟧ likes, by ⟦[[author]]⟧ for ⟦[#item_title]⟧.\n"),
        Example("The mill ⟦$title$⟧ burned.\n", path="mill.txt"),
        Example("Information on ⟦%s⟧ was given to a string of millers, in command of none of the ⟦{0}⟧ mills.\n"),
        Example("---\ntitle: News\ndate: 2024-05-01\n---\n\n# ⟦{{ page.title }}⟧\n\n⟦{{ autor }}⟧ ⟦{% include a.html %}⟧\n"),
        Example("---\ntitle: News\nurl: https://example.org/1\ntags: [mill]\n---\n\nThe ⟦{{ site.title }}⟧ burned.\n"),
        Example("The mill from above:\n\n⟦{{< youtube w7Ft2ymGmfc >}}⟧\n\nCopyright ⟦{{year}}⟧.\n", path="mill.txt"),
        Example(
            "Call ⟦{phone_number}⟧ if you live in ⟦{city}⟧.\n\nQuelle: ⟦{quelle_url}⟧, Sumber: ⟦[sumber_berita]⟧\n",
            path="mill.txt",
        ),
        Example(
            "Page ⟦{0} of {1}⟧ in ⟦{{1. Title}}⟧, ⟦{lang:Posted by}⟧ ⟦#author_name⟧ for ⟦#USER_NAME#⟧, ⟦:count⟧ days ago.\n",
            path="mill.txt",
        ),
        Example(
            "Posted ⟦<data:post.timestamp/>⟧\n\nBy ⟦<$BlogItemAuthor$>⟧\n\nWrite to ⟦{EMAIL}⟧ on the best ⟦{keyword}⟧ near you.\n"
        ),
        Example("Publié le ⟦%date%⟧.\n\n⟦{entry:title}⟧\n", path="mill.txt"),
        Example("The best mills in ⟦{city}⟧\n\n⟦{content_spun}⟧ by ⟦[title_clean]⟧.\n", path="mill.txt"),
        Example(
            "Tags: ⟦${post.tags.join(', ')}⟧\n\n© ⟦${new Date().getFullYear()}⟧ The mill\n\n⟦$author_bio⟧\n", path="mill.txt"
        ),
        Example("本文作者:⟦{author}⟧\n\nReply to ⟦{commenter}⟧\n\n© ⟦@year⟧ ⟦@site_name⟧\n", path="mill.txt"),
        Example('Page ⟦%d⟧ of ⟦%s⟧ of what ⟦<b th:text="${post.author}">⟧ wrote.\n', path="mill.txt"),
    ),
    good=(
        Example("The path is $HOME or ${USER_NAME}, and $hash{$key} is an entry of the table.\n", path="perl.txt"),
        Example("The set {a, b} has two members, and {title} is one of the strings it may hold.\n"),
        Example("Send a request to /posts/{post_id} with a token, or use `{feed_title}` in code.\n\n~~~\n{feed_title}\n~~~\n"),
        Example("Our template engine replaces {{ title }} with the page's title, and {post_title} with the post's.\n"),
        Example("She said that [the post title] was not hers, and nearly 50% of it was %title text.\n"),
        Example("# Heading {#post-title}\n\nSee [post_title][1] and {: .page-title }.\n\n[1]: https://example.org\n"),
        Example(
            "---\ntitle: News\n---\n\nRead [the news]({{ site.baseurl }}/news) of {{ post.date }}.\n\n{% if x %}Hi{% endif %}\n"
        ),
        Example("---\ntitle: News\nlayout: post\n---\n\n# {{ page.title }}\n\n{{< youtube w7Ft2ymGmfc >}}\n"),
        Example(
            '---\ntitle: News\ndate: 2024-05-01\n---\n\n{% include a.html kind="big" %}\n\n[{{ page.title }}]({{ page.url }})\n'
        ),
        Example("See [[Title]], [[title]] and [[another page|here]] of the wiki, or {{reflist}} and {{citation needed}}.\n"),
        Example("The function takes %s for its argument and puts the {0} parameter in the place of each of them.\n"),
        Example("L'insieme {0} e l'insieme {1} sono disgiunti, {a, b} ha due elementi.\n", path="mill.txt"),
        Example("The singleton {1} is a subset of {1, 2}, and the null space of the matrix is {0} here.\n", path="mill.txt"),
        Example(
            "The function puts {file_name} and {row_total} where the string has [file_name] for an argument.\n", path="mill.txt"
        ),
        Example('Značky <TMPL_VAR>, <TMPL_IF> a <TMPL_ELSE> řídí stránku; a letter with "Dear {{first_name}}" is one.\n'),
        Example("The miller pays $5 (or $post) and writes to @year and @site; ${HOME:-/} is none.\n", path="mill.txt"),
        Example("It prices at 50% or $5, meets @if and #set fans, and x{0} is the first of the string.\n"),
    ),
)
