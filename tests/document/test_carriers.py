"""What carriers say of a document's origin: which is believed, where it stands, and what is never taken for a publish date."""

from __future__ import annotations

import pytest

from provlint.document import Document
from provlint.document.carriers import Carriers, find_carriers

STORY = "\n\nThe mill by the river stands still, and nobody in the town knows why it does. It has two wheels and a roof.\n"


def carriers(text: str, path: str = "text.txt", **metadata: str) -> Carriers:
    return find_carriers(Document(text, path, metadata=metadata))


@pytest.mark.parametrize(
    ("text", "path", "metadata", "iso", "carrier"),
    [
        ("---\ndate: 2024-05-07\n---\n", "2023-01-01-mill.md", {}, "2024-05-07", "front matter: date"),
        ("---\npub-date: 2024-05-07\n---\n", "mill.md", {}, "2024-05-07", "front matter: pub-date"),
        ("---\ndate:\n  created: 2024-05-07\n---\n", "mill.md", {}, "2024-05-07", "front matter: date.created"),
        ("+++\ndate = 2024-05-07T10:00:00Z\n+++\n", "mill.md", {}, "2024-05-07", "front matter: date"),
        ("Title: Mill\nDate: 2024-05-07 10:20\n\n", "mill.md", {}, "2024-05-07", "front matter: Date"),
        ("---\ntitle: [broken\ndate: 2024-05-07\n---\n", "mill.md", {}, "2024-05-07", "front matter: date"),
        ("", "mill.txt", {"datePublished": "2024-05-07"}, "2024-05-07", "metadata: datePublished"),
        ("", "_posts/2024-05-07-mill.md", {}, "2024-05-07", "file name"),
        ("", "posts/2024-05-07-mill/index.md", {}, "2024-05-07", "file name"),
        ("", "mill_20240507.txt", {}, "2024-05-07", "file name"),
        ("", "2024/05/07/mill.txt", {}, "2024-05-07", "path"),
        ("", "mill.txt", {"url": "https://example.org/2024/05/07/mill"}, "2024-05-07", "url"),
        ("Published On Tue May 07 2024", "mill.txt", {}, "2024-05-07", "labelled line"),
        ("BOSTON, May 7, 2024 /PRNewswire/ -- A mill", "mill.txt", {}, "2024-05-07", "dateline"),
        ("The mill\nTuesday, May 7th, 2024 at 10:30 am", "mill.txt", {}, "2024-05-07", "body"),
    ],
)
def test_each_carrier_of_the_publish_date(text: str, path: str, metadata: dict[str, str], iso: str, carrier: str) -> None:
    """The highest carrier wins, and says which it is."""
    found = carriers(text + STORY, path, **metadata).publish_date
    assert found
    assert (found.value, found.carrier) == (iso, carrier)


@pytest.mark.parametrize(
    "line",
    [
        "Publicado el 7 de mayo de 2024",
        "Veröffentlicht am 7. Mai 2024",
        "Publié le 7 mai 2024 à 10h30",
        "Pubblicato il 7 maggio 2024",
        "Publicado em 7 de maio de 2024",
        "Gepubliceerd op 7 mei 2024",
        "Opublikowano: 7 maja 2024",
        "Zveřejněno: 7. května 2024",
        "Közzétéve: 2024. május 7.",
        "Опубликовано 7 мая 2024 г.",
        "Δημοσιεύθηκε: 7 Μαΐου 2024",
        "Publicerad 7 maj 2024",
        "Publisert 7. mai 2024",
        "Julkaistu 7.5.2024",
        "Yayınlanma tarihi: 07.05.2024",
        "نشر في 7 مايو 2024",
        "פורסם ב 7 במאי 2024",
        "प्रकाशित: 7 मई 2024",
        "เผยแพร่เมื่อ 7 พฤษภาคม 2567",
        "Diterbitkan 7 Mei 2024",
        "公開日：2024年5月7日",
        "发布时间：2024-05-07 10:30",
        "입력 2024.05.07 10:30",
        "**Date:** 2024-05-07",
        "Date: 05/07/24",
        "Posted by Anna Beispiel on May 7, 2024",
        "Published: 7 May 2024 | Updated: 9 May 2024",
    ],
)
def test_labels_of_publication_in_many_languages(line: str) -> None:
    """Above or below the title, with or without a blank line between."""
    for text in (line + STORY, "The mill\n\n" + line + STORY, "The mill\n" + line + STORY):
        found = carriers(text).publish_date
        assert found
        assert found.value == "2024-05-07"
        assert found.span
        assert text[found.span.start : found.span.end] in line


@pytest.mark.parametrize(
    "line",
    [
        "Copyright 2019 The Hall. All rights reserved.",
        "© 12 May 2019 The Hall",
        "Event date: 12 May 2024",
        "When: 12 May 2024",
        "Deadline: 12 May 2024",
        "Retrieved 12 May 2024",
        "Accessed: 12 May 2024",
        "Archived from the original on 12 May 2024",
        "Born 12 May 1964",
        "Open since 12 May 1964",
        "Valid until: 12 May 2024",
        "Season\n12 May 2019 – 14 June 2019",
        "Version 1.2.2020",
        "Last updated: 12 May 2024",
        "Anna says:\n12 May 2024 at 10:30\nVery nice text.",
        "The mill (12 May 2024)\nThe road (13 May 2024)",
        "Fiscal year ended\nJune 30, 2024",
        "Termin: 12.05.2024",
        "consulté le 12 mai 2024",
        "Release date: 12 May 2024",
        "The book was published on 12 May 2024.",
        "- `12.17.0` on 2020-05-26",
        "Tickets for the fair: 12 May 2024",
        "Kartenverkauf: 12. Mai 2024",
        "Anna Beispiel (@anna) May 12, 2024",
        "— The Mill (@themill) May 12, 2024",
        "Reply by Anna, May 12, 2024 9:22 pm",
        "Related: a mill closes (12 May 2024)",
        "Siehe auch: Eine Mühle schließt, 12. Mai 2024",
        "Meet the miller on Sunday, 12 May 2024",
        "A mill on the river in flood, 12 May 2024.",
        "水车于2024年5月12日停转。",
    ],
)
def test_traps_are_no_publish_dates(line: str) -> None:
    """At the head, below a title, and at the tail."""
    for text in (line + STORY, "The mill\n\n" + line + STORY, "The mill" + STORY + line + "\n"):
        assert carriers(text).publish_date is None


@pytest.mark.parametrize(
    "line",
    [
        "By Anna Beispiel | May 7, 2024",
        "Von Anna Beispiel am 7. Mai 2024",
        "May 7, 2024 by Anna Beispiel",
        "Anna Beispiel\n07.05.2024, 07:30 Uhr\nTeilen",
        "Dieser Beitrag wurde am 7. Mai 2024 von anna in Mühlen veröffentlicht",
        "Updated 9 May 2024, originally published 7 May 2024",
        "River News — May 7, 2024 3 min read",
    ],
)
def test_dates_without_a_label_where_dates_of_publication_stand(line: str) -> None:
    """Beside a byline, alone between title and story, behind the name of the site."""
    text = "A mill stands still by the river\n\n" + line + "\n" + STORY * 3
    found = carriers(text).publish_date
    assert found
    assert found.value == "2024-05-07"


def test_dates_of_a_sidebar_leave_the_day_open() -> None:
    """Many dates between titles are of other pages, and none of them is taken."""
    titles = "\n\n".join(f"The mill number {number} closes its doors\n\n{number} May 2024" for number in range(3, 12))
    assert carriers("A mill" + STORY + titles + STORY).publish_date is None


def test_an_update_is_no_publication() -> None:
    """Labels of updates fill their own field."""
    found = carriers("The mill\n更新日：2024年5月7日" + STORY)
    assert found.publish_date is None
    assert found.update_date
    assert found.update_date.value == "2024-05-07"


def test_tried_names_what_was_there_to_try() -> None:
    """A text from standard input has no name, and no address is tried where none is known."""
    assert carriers("text").tried == ("front matter", "file name", "path", "text")
    assert carriers("text", "<stdin>").tried == ("front matter", "text")
    assert carriers("text", url="https://example.org/mill").tried == (
        "front matter",
        "metadata",
        "file name",
        "path",
        "url",
        "text",
    )


def test_impossible_dates_are_kept_apart() -> None:
    """They are a finding, never an exception and never a date."""
    found = carriers("---\ndate: 2024-02-30\n---\n", "mill.md")
    assert found.publish_date is None
    assert [value.value for value in found.publication.impossible] == ["2024-02-30"]


def test_author_title_source_licence_and_origin() -> None:
    """Each with the place it was read from."""
    text = (
        "Quiet mills\n\nBy Anna Beispiel\n\nThe mill by the river stands still, and nobody knows why.\n\n"
        "Source: River News\n© 2024 River News\n\nThe post Quiet mills appeared first on River News.\n"
    )
    found = carriers(text)
    for value, expected in (
        (found.title, "Quiet mills"),
        (found.author, "Anna Beispiel"),
        (found.source_url, "River News"),
        (found.licence, "© 2024 River News"),
        (found.origin, "River News"),
    ):
        assert value
        assert value.span
        assert text[value.span.start : value.span.end] == value.value == expected


def test_a_placeholder_is_no_value() -> None:
    """A template's variable, null and nothing leave a field empty."""
    found = carriers(
        "---\nauthor: null\nsource: '{{ page.source }}'\n---\n\nThe mill stands still.\n\nSupply: {feed_title}\n", "mill.md"
    )
    assert found.author is None
    assert found.source_url is None
