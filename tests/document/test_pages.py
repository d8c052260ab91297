"""Carriers outside the text: sidecar files, and the markup of pages."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from provlint.document import Document
from provlint.document.carriers import find_carriers
from provlint.document.carriers.sidecar import sidecar_fields

if TYPE_CHECKING:
    from pathlib import Path

    from provlint.document.carriers import Carriers

STORY = "<p>The mill by the river stands still, and nobody in the town knows why it does. It has two wheels and a roof.</p>\n"


@pytest.fixture(autouse=True)
def without_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """The extra [html] counts as missing, so that what is tested is our own reader."""
    monkeypatch.setitem(sys.modules, "htmldate", None)
    monkeypatch.setitem(sys.modules, "trafilatura", None)


def page(head: str, body: str = "") -> str:
    return f"<!doctype html>\n<html lang='en-GB'>\n<head>\n{head}\n</head>\n<body>\n{body}\n{STORY}</body>\n</html>\n"


def carriers(text: str) -> Carriers:
    return find_carriers(Document(text, "mill.html"))


def beside(folder: Path, name: str, content: str, document: str = "mill.md") -> Document:
    (folder / name).write_text(content, "utf-8")
    made = Document("The mill stands still.\n", str(folder / document))
    made.on_disk = True
    return made


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("mill.json", '{"datePublished": "2024-05-07", "author": {"name": "Anna Beispiel"}, "license": "CC-BY-4.0"}'),
        ("mill.md.json", '{"published": "2024-05-07", "author": "Anna Beispiel", "license": "CC-BY-4.0"}'),
        ("mill.yaml", "date: 2024-05-07\nauthor: Anna Beispiel\nlicense: CC-BY-4.0\n"),
        ("mill.yml", "date: 2024-05-07\nauthor: Anna Beispiel\nlicense: CC-BY-4.0\n"),
        ("mill.toml", 'date = 2024-05-07\nauthor = "Anna Beispiel"\nlicense = "CC-BY-4.0"\n'),
    ],
)
def test_a_sidecar_is_a_carrier(tmp_path: Path, name: str, content: str) -> None:
    """Dates, authors and licences, without a place in the text."""
    found = find_carriers(beside(tmp_path, name, content))
    assert found.publish_date
    assert found.author
    assert found.licence
    assert found.publish_date.value == "2024-05-07"
    assert found.publish_date.carrier.startswith("sidecar: ")
    assert found.publish_date.span is None
    assert found.licence.value == "CC-BY-4.0"
    assert "sidecar" in found.tried


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("mill.json", '["2024-05-07"]'),
        ("mill.json", '{"date": "2024-05-07"'),
        ("mill.json", '{"a":' * 60 + '{"date": "2024-05-07"}' + "}" * 60),
        ("mill.yaml", "date: !!python/object/apply:os.getcwd []\n"),
        ("mill.yaml", "base: &a 2024-05-07\ndate: *a\n"),
        ("mill.toml", "date = 2024-02-30\n"),
        ("mill.yaml", "date: 2024-05-07\nrest: " + "a" * 70_000 + "\n"),
        ("mill.txt", "date: 2024-05-07\n"),
        ("other.yaml", "date: 2024-05-07\n"),
    ],
)
def test_what_is_no_sidecar_or_cannot_be_read_says_nothing(tmp_path: Path, name: str, content: str) -> None:
    """No mapping, broken, too deep, tagged, aliased, too large, of another name."""
    assert find_carriers(beside(tmp_path, name, content)).publish_date is None


def test_a_sidecar_through_a_link_is_not_read(tmp_path: Path) -> None:
    """A tree of strangers must not show what lies outside of it."""
    (tmp_path / "secret").write_text("date: 2024-05-07\n")
    document = beside(tmp_path, "other", "")
    try:
        os.symlink(tmp_path / "secret", tmp_path / "mill.yaml")
    except OSError:
        pytest.skip("no symbolic links here")
    assert sidecar_fields(document) == {}


def test_a_text_without_a_file_has_no_sidecar(tmp_path: Path) -> None:
    """Standard input is given a name, not a place."""
    document = beside(tmp_path, "mill.yaml", "date: 2024-05-07\n")
    document.on_disk = False
    assert find_carriers(document).publish_date is None


JSON_LD = '<script type="application/ld+json">{}</script>'


@pytest.mark.parametrize(
    ("head", "body", "carrier"),
    [
        (
            JSON_LD.replace("{}", '{"@type": "NewsArticle", "datePublished": "2024-05-07T10:00:00Z"}'),
            "",
            "json-ld: datePublished",
        ),
        (
            JSON_LD.replace("{}", '{"@graph": [{"@type": "WebSite"}, {"@type": "WebPage", "datePublished": "2024-05-07"}]}'),
            "",
            "json-ld: datePublished",
        ),
        ('<meta property="article:published_time" content="2024-05-07T10:00:00+02:00">', "", "meta: article:published_time"),
        ("<meta content='2024-05-07' name='DC.date.issued'/>", "", "meta: dc.date.issued"),
        ('<meta name="date" content="7 May 2024">', "", "meta: date"),
        ('<meta name="parsely-pub-date" content="2024-05-07T10:00:00Z">', "", "meta: parsely-pub-date"),
        ("", '<time class="entry-date published" datetime="2024-05-07T10:00">May 7</time>', "time: published"),
        ("", '<span itemprop="datePublished" content="2024-05-07">yesterday</span>', "time: published"),
        ("", '<abbr class="published" title="2024-05-07T10:00:00Z">Tuesday</abbr>', "time: published"),
        ("", '<article><header><time datetime="2024-05-07">7.5.</time></header></article>', "time: time"),
        ("", "<p class=date>Published 7 May 2024</p>", "labelled line"),
    ],
)
def test_a_page_says_when_it_was_published(head: str, body: str, carrier: str) -> None:
    """And where it says so: the value stands at the span."""
    text = page(head, body)
    found = carriers(text).publish_date
    assert found
    assert (found.value, found.carrier) == ("2024-05-07", carrier)
    assert found.span
    assert "7" in text[found.span.start : found.span.end]


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (JSON_LD.replace("{}", '{"@type": "NewsArticle", "dateModified": "2024-05-07"}'), ""),
        (JSON_LD.replace("{}", '{"@type": "Event", "startDate": "2024-05-07", "datePublished": "2024-05-01"}'), ""),
        (JSON_LD.replace("{}", '{"@type": "Comment", "datePublished": "2024-05-07"}'), ""),
        (JSON_LD.replace("{}", "{not json"), ""),
        ('<meta property="article:modified_time" content="2024-05-07">', ""),
        ("", '<ol class="comment-list"><li><time datetime="2024-05-07">7 May</time></li></ol>'),
        ("", '<aside><time datetime="2024-05-07">7 May</time></aside>'),
        ("", '<div id="related-posts"><time class="published" datetime="2024-05-07">7 May</time></div>'),
        ("", '<article><p>Text.</p><article class="reply"><time datetime="2024-05-07">7 May</time></article></article>'),
        ("", "<footer><p>© 2019 River News, 7 May 2019</p></footer>"),
        ("", '<time datetime="PT5M">5 min</time>'),
    ],
)
def test_dates_of_other_things_on_a_page_are_left_alone(head: str, body: str) -> None:
    """Updates, events, comments, asides, teasers, copyright, durations."""
    assert carriers(page(head, body)).publish_date is None


def test_a_page_names_author_site_address_licence_and_language() -> None:
    """From whichever of its carriers has it."""
    data = (
        '{"@type": "BlogPosting", "headline": "Quiet mills", "author": [{"name": "Anna Beispiel"}, {"name": "Bo Muster"}],'
        ' "publisher": {"name": "River News"}, "license": "https://creativecommons.org/licenses/by/4.0/"}'
    )
    found = carriers(page(JSON_LD.replace("{}", data) + '<link rel="canonical" href="https://example.org/mills">'))
    values = (found.title, found.author, found.site, found.canonical_url, found.licence, found.language)
    assert [value.value if value else None for value in values] == [
        "Quiet mills",
        "Anna Beispiel, Bo Muster",
        "River News",
        "https://example.org/mills",
        "https://creativecommons.org/licenses/by/4.0/",
        "en",
    ]


def test_a_recipe_names_its_author() -> None:
    """Above what a meta tag says, which is often the publisher; the day is the page's all the same."""
    data = JSON_LD.replace("{}", '{"@type": "Recipe", "datePublished": "2021-05-07", "author": {"name": "Anna Beispiel"}}')
    found = carriers(page(data + '<meta name="author" content="River News"><meta name="date" content="2024-05-07">'))
    assert found.author
    assert found.publish_date
    assert (found.author.value, found.publish_date.value) == ("Anna Beispiel", "2024-05-07")


@pytest.mark.parametrize("section", ["<![CDA\u200bTA[ a", "<![", "<![ if ]>", "<![\u0130[", "<![a", "<![if", "<![CDATA["])
def test_marked_sections_of_any_kind_are_survived(section: str) -> None:
    """html.parser raises AssertionError over those that it does not know, and every rule about dates failed with it."""
    text = page("<meta property='article:published_time' content='2021-03-04'>", f"<p>{section}</p>")
    found = carriers(text).publish_date
    assert found is not None
    assert found.value == "2021-03-04"


def test_what_stands_behind_such_a_section_is_where_it_is() -> None:
    """html.parser had counted the section before it refused it: places behind lay some code points too far on."""
    text = "<![\u0130 a>\n<![\u0130 b><html lang=en><title>The mill by the river</title>"
    found = carriers(text).title
    assert found is not None
    assert found.span is not None
    assert text[slice(*found.span)] == "The mill by the river"


def test_markup_of_any_depth_and_kind_is_survived() -> None:
    """Unclosed, nested a thousand times, or no markup at all."""
    for text in ("<div>" * 5000, "<time datetime=", "<meta content='2024' name=", "<script type='application/ld+json'>", "\0<!"):
        assert carriers(text).publish_date is None


LONG = STORY.replace("<p>", "").replace("</p>", "") * 3 + "<br>"
HEADLINE = "<h1>Quiet mills by the river</h1>"


@pytest.mark.parametrize(
    ("body", "shown", "carrier"),
    [
        (f'{HEADLINE}<div class="article-date">7 May 2024</div>', "7 May 2024", "class: article-date"),
        (
            f'<div class="post-date">3 May 2024</div>{"<p>Menu</p>" * 200}{HEADLINE}<i class="posted">7 May 2024</i>',
            "7 May 2024",
            "class: posted",
        ),
        (f'{HEADLINE}<span class="date">07.05.2024</span>', "07.05.2024", "class: date"),
        (f"{HEADLINE}<time>May 7, 2024</time>", "May 7, 2024", "class: time"),
        (f"{HEADLINE}<p>Published: <b>7</b>&nbsp;<i>May</i>\n   2024</p>", "7</b>&nbsp;<i>May</i>\n   2024", "labelled line"),
        (f"{HEADLINE}<p>By Anna Beispiel, May 7, 2024</p>", "May 7, 2024", "body"),
        (f"{'<p>Menu</p>' * 2000}{HEADLINE}<p>Posted on May 7, 2024</p>", "May 7, 2024", "labelled line"),
        (f'<div class="widget Blog">{HEADLINE}<h2 class="date-header">7 May 2024</h2></div>', "7 May 2024", "class: date-header"),
        (
            f'<div class="content-sidebar-wrap">{HEADLINE}<p class="entry-date">7 May 2024</p></div>',
            "7 May 2024",
            "class: entry-date",
        ),
        (
            f'<article class="commented">{HEADLINE}<p class="entry-date">7 May 2024</p></article>',
            "7 May 2024",
            "class: entry-date",
        ),
    ],
)
def test_a_page_shows_its_date(body: str, shown: str, carrier: str) -> None:
    """Where no markup states it: by a class, by words, by where it stands; the span is that of the source."""
    text = page("<title>Quiet mills by the river</title>", body)
    found = carriers(text).publish_date
    assert found
    assert found.span
    assert (found.value, found.carrier, text[found.span.start : found.span.end]) == ("2024-05-07", carrier, shown)


@pytest.mark.parametrize(
    "body",
    [
        f'{HEADLINE}<span class="date-updated">7 May 2024</span>',
        f'{HEADLINE}<span class="date">Updated: 7 May 2024</span>',
        f'{HEADLINE}<div class="related-posts"><span class="date">7 May 2024</span></div>',
        f'<ul class="comments"><li class="date">7 May 2024</li></ul>{HEADLINE}',
        f'{HEADLINE}{LONG * 10}<ul><li>Locks <i class="date">7 May 2024</i><li>Weirs <i class="date">2 May 2024</i></ul>',
        f"{HEADLINE}<script>document.write('7 May 2024')</script>",
        f'{HEADLINE}<p class="date">On 7 May 2024 the mill burnt down, and nobody asked who did it. {STORY}</p>',
    ],
)
def test_a_page_shows_dates_of_other_things(body: str) -> None:
    """Of updates, other articles, comments, the foot of the page, scripts, and the story itself."""
    assert carriers(page("<title>Quiet mills by the river</title>", body)).publish_date is None


@pytest.mark.parametrize(
    ("head", "body", "carrier"),
    [
        (
            "",
            '<article><p>Text.</p><footer><time class="entry-date" datetime="2024-05-07">May</time></footer></article>',
            "time: published",
        ),
        (
            "",
            '<article><aside><time itemprop="datePublished" datetime="2024-05-07">May</time></aside></article>',
            "time: published",
        ),
        ("", '<article><span data-publishtime="1715076000000">May</span></article>', "time: published"),
        ("", '<relative-time datetime="2024-05-07T10:00:00Z">May</relative-time>', "time: time"),
        ('<link rel="canonical" href="https://example.org/2024/RIVER/05/07/mills/index.html">', "", "url"),
        ('<link rel="canonical" href="https://example.org/river/2024/may/07/mills">', "", "url"),
        (
            '<meta property="article:published_time" content="2024-05-07">'
            + JSON_LD.replace("{}", '{"@type": "Recipe", "datePublished": "2021-05-07"}'),
            "",
            "meta: article:published_time",
        ),
        (JSON_LD.replace("{}", '{"@type": "Recipe", "datePublished": "2024-05-07"}'), "", "json-ld: datePublished"),
    ],
)
def test_markup_in_less_usual_places(head: str, body: str, carrier: str) -> None:
    """An article's own footer, attributes for scripts, addresses with words; a recipe's day only where the page has none."""
    found = carriers(page(head, body)).publish_date
    assert found
    assert (found.value, found.carrier) == ("2024-05-07", carrier)


@pytest.mark.parametrize("url", ["https://example.org/2024/mad/07/mills", "https://example.org/2024/05/mills"])
def test_addresses_without_a_day(url: str) -> None:
    """No month of that name, or none at all."""
    assert carriers(page(f'<link rel="canonical" href="{url}">')).publish_date is None


class _Extracted:
    """Stands for trafilatura and for htmldate."""

    author, sitename, title, license, url = "Anna Beispiel", None, None, None, None

    @staticmethod
    def extract_metadata(_text: str) -> _Extracted:
        return _Extracted()

    @staticmethod
    def find_date(_text: str, **_options: object) -> str:
        return "2024-05-07"


def test_the_extra_is_asked_for_authors_and_not_for_dates(monkeypatch: pytest.MonkeyPatch) -> None:
    """And only where the page's own markup says nothing."""
    monkeypatch.setitem(sys.modules, "htmldate", _Extracted)
    monkeypatch.setitem(sys.modules, "trafilatura", _Extracted)
    found = carriers(page(""))
    assert found.author
    assert (found.author.value, found.author.carrier, found.author.span) == ("Anna Beispiel", "trafilatura", None)
    assert found.publish_date is None
    own = carriers(page('<meta name="author" content="Bo Muster">')).author
    assert own
    assert own.value == "Bo Muster"
