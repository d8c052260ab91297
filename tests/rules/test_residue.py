"""Page furniture in many languages: labels with a colon, announced titles, and what only looks like them."""

# ruff: noqa: E501 - letters of some scripts count twice

from __future__ import annotations

import pytest

from provlint import lint_text
from provlint.finding import Finding

PROSE = {
    "ar": "باعت العائلة بستان التفاح الذي يقع فوق القرية في شهر آذار، وتريد الأسرة الجديدة أن تحافظ على الأشجار القديمة وأن تعصر "
    "أول عصير في الخريف المقبل.",
    "de": "Der Obstgarten über dem Dorf wurde im März an eine Familie aus dem Nachbartal verkauft, die alle alten Bäume behält.",
    "en": "The orchard above the village was sold in March to a family from the next valley, who want to keep the old trees.",
    "es": "El huerto que está sobre el pueblo se vendió en marzo a una familia del valle vecino, que quiere conservar los árboles.",
    "fr": "Le verger au-dessus du village a été vendu en mars à une famille de la vallée voisine, qui veut garder les vieux arbres.",
    "hi": "गाँव के ऊपर का सेब का बाग मार्च में पड़ोस की घाटी के एक परिवार को बेच दिया गया, जो पुराने पेड़ों को बचाए रखना चाहता है।",
    "id": "Kebun apel di atas desa itu dijual pada bulan Maret kepada sebuah keluarga dari lembah sebelah yang ingin merawat pohon tua.",
    "it": "Il frutteto sopra il paese è stato venduto a marzo a una famiglia della valle vicina, che vuole conservare i vecchi alberi.",
    "ja": "村の上にあるりんご園は三月に隣の谷の家族に売られた。家族は古い木を残し、秋には最初のジュースを搾るつもりだと話している。",
    "ko": "마을 위에 있는 사과 과수원은 삼월에 옆 골짜기의 한 가족에게 팔렸으며, 그 가족은 오래된 나무들을 그대로 지키려고 한다.",
    "ru": "Сад над деревней в марте продали семье из соседней долины, которая хочет сохранить старые деревья и осенью выжать первый сок.",
    "zh": "村子上面的苹果园三月份卖给了邻近山谷的一户人家，他们想保留那些老树，并打算在秋天榨出第一批果汁。",
}


def found(text: str, path: str = "page.txt") -> list[Finding]:
    """The family's findings."""
    return [finding for finding in lint_text(text, path=path) if finding.rule.startswith("residue/")]


def page(language: str, *lines: str, end: bool = False) -> str:
    """Two paragraphs of the language with the lines between or behind them."""
    prose = PROSE[language]
    block = "\n".join(lines)
    return f"{prose}\n\n{prose}\n\n{block}\n" if end else f"{prose}\n\n{block}\n\n{prose}\n"


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("en", "Share this:"), ("en", "Share:"), ("de", "Teilen mit:"), ("fr", "Partager :"), ("es", "Comparte esto:"),
        ("ru", "Поделиться:"), ("zh", "分享到："), ("ja", "共有:"), ("it", "Condividi:"), ("id", "Bagikan ini:"),
        ("hi", "शेयर करें:"), ("ar", "شارك هذا الموضوع:"), ("ko", "이 글 공유하기:"),
    ],
)  # fmt: skip
def test_a_colon_behind_the_label_hides_no_share_bar(language: str, label: str) -> None:
    """The label and both buttons are reported."""
    assert len(found(page(language, label, "Twitter", "Facebook", end=True))) == 3


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("hi", "यह भी पढ़ें: सर्दियों में सेब का बाग"), ("ar", "اقرأ أيضا: بستان التفاح في فصل الشتاء"), ("ja", "関連記事：冬のりんご園を歩く"),
        ("ja", "【関連記事】冬のりんご園を歩く"), ("zh", "相关阅读：冬天里的苹果园"), ("ko", "관련기사: 겨울의 사과 과수원을 걷다"),
        ("fr", "À lire aussi Le verger en hiver"), ("it", "Leggi anche > Il frutteto in inverno"), ("ru", "Читайте также: Сад зимой и летом"),
        ("en", "ALSO READ | The orchard in winter"),
    ],
)  # fmt: skip
def test_announced_titles_are_found_in_every_script(language: str, line: str) -> None:
    """With a colon, a bracket, an arrow, or nothing between."""
    assert [finding.rule for finding in found(page(language, line))] == ["residue/related-links"]


@pytest.mark.parametrize(
    ("language", "label", "title"),
    [
        ("es", "Lee también:", "El huerto en invierno"), ("id", "BACA JUGA:", "Kebun apel di musim dingin"),
        ("en", "READ ALSO:", "The orchard in winter"), ("ja", "関連記事：", "冬のりんご園を歩く"),
    ],
)  # fmt: skip
def test_one_title_below_an_unmistakable_label_is_enough(language: str, label: str, title: str) -> None:
    """Both lines are reported."""
    assert len(found(page(language, label, title))) == 2


@pytest.mark.parametrize(
    "line",
    [
        "See also: The report on the hedge",
        "Also on the list of the family are the hedge and the gate",
        "More from the orchard will be told in the next part",
        "Read also what the others had said",
    ],
)
def test_sentences_that_begin_like_announcements_are_left_alone(line: str) -> None:
    """As are the author's own references."""
    assert found(page("en", line)) == []


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Mit der Nutzung dieser Seite erklären Sie sich mit Cookies einverstanden. OK Details"),
        ("de", "Kein Fest mehr verpassen: Melden Sie sich jetzt für unseren Newsletter an!"),
        ("fr", "Recevez chaque mois les nouvelles du verger dans votre boîte mail. Je m'inscris"),
        ("en", "To read the rest, subscribe to our newsletter."),
        ("es", "Este sitio utiliza cookies para mejorar tu visita. Aceptar"),
        ("ru", "Продолжая читать, вы соглашаетесь с тем, что наш сайт использует cookie."),
    ],
)
def test_notices_are_found_whatever_follows_on_their_line(language: str, line: str) -> None:
    """They speak to the reader, for the site."""
    assert [finding.excerpt for finding in found(page(language, line, end=True))] == [line]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "The guest consents to the use of cookies that are needed for the booking."),
        ("en", "A guest who has subscribed to the newsletter may unsubscribe at any time by letter."),
        ("en", "Subscribers of the newsletter were told of the harvest a week before the others."),
        ("en", "I clicked away the cookies of seven sites on that evening, and none of them asked me again."),
        ("de", "Zwölfmal sollte ich auf Seiten Cookies zustimmen, dreimal einen Newsletter bestellen."),
        ("de", "Abonnenten des Newsletters erfuhren eine Woche früher von der Ernte."),
        ("fr", "Les abonnés à la newsletter ont appris la récolte avant les autres."),
        ("es", "El sitio de la feria utiliza cookies desde marzo, según el informe."),
        ("ru", "Сайт ярмарки использует cookie с марта, говорится в отчёте."),
    ],
)
def test_reports_about_notices_are_left_alone(language: str, line: str) -> None:
    """They say what others do, or what the writer did."""
    assert found(page(language, line, end=True)) == []


def test_numbered_titles_are_a_table_of_contents() -> None:
    """Whatever labels they read like; without numbers the same lines are furniture."""
    titles = ("Contents", "10.1. Share", "10.2. Subscribe", "10.3. Comments", "10.4. Related articles")
    assert found(page("en", *titles)) == []
    assert len(found(page("en", *(title.rpartition(". ")[2] for title in titles)))) == len(titles)


@pytest.mark.parametrize(
    "block",
    ["> [Your name]\n> [Your address]\n>\n> I hereby cancel.", "| `news` | Subscribe to our newsletter | Abonnieren |"],
)
def test_form_letters_and_tables_hold_no_prompts(block: str) -> None:
    """Neither the fields that a sender fills in nor strings of an interface in a table."""
    assert found(page("en", block, end=True), "letter.md") == []


@pytest.mark.parametrize(
    ("language", "line", "rule"),
    [
        ("en", "Article continues below advertisement", "newsletter-prompt"),
        ("de", "An dieser Stelle finden Sie einen externen Inhalt von YouTube.", "cookie-banner"),
        ("fr", "Vous devez vous connecter pour publier un commentaire.", "navigation"),
        ("es", "Síguenos en Instagram y no te pierdas la cosecha", "newsletter-prompt"),
        ("ru", "Подписывайтесь на наш канал в Telegram", "newsletter-prompt"),
        ("it", "Il tuo browser non supporta questo video.", "navigation"),
        ("en", "Click to share on Facebook (Opens in new window)", "share-bar"),
        ("fr", "Cliquez pour partager sur Facebook(ouvre dans une nouvelle fenêtre)", "share-bar"),
        ("ja", "メールアドレスが公開されることはありません。", "comment-prompt"),
        ("en", "Your email address will not be published. Required fields are marked *", "comment-prompt"),
    ],
)
def test_statements_of_a_page_are_found_alone(language: str, line: str, rule: str) -> None:
    """Wherever they stand."""
    assert [finding.rule for finding in found(page(language, line))] == [f"residue/{rule}"]


def test_a_player_s_own_words_belong_to_it() -> None:
    """What a browser without players shows is no furniture where the player stands in the text."""
    player = "<video controls>\nYour browser does not support the video tag.\n</video>"
    assert [finding for finding in found(page("en", player), "page.md") if finding.rule == "residue/navigation"] == []


@pytest.mark.parametrize(
    "lines", [("Jump to Recipe", "Print Recipe"), ("Add to cart", "Add to wishlist"), ("In den Warenkorb", "Auf den Merkzettel")]
)
def test_buttons_of_shops_and_recipes_are_found(lines: tuple[str, str]) -> None:
    """As runs."""
    language = "de" if lines[0].startswith("In den") else "en"
    assert len(found(page(language, *lines, end=True))) == 2


def test_a_trail_above_the_text_is_found() -> None:
    """From the home page down."""
    assert [finding.excerpt for finding in found(f"Home › Trees › Apples\n\n{page('en', 'The hedge')}")] == [
        "Home › Trees › Apples"
    ]


def test_a_mark_of_an_advertisement_stands_alone() -> None:
    """Between paragraphs; as one heading among others, or where the text speaks of advertisements, it is left alone."""
    for mark in ("ADVERTISEMENT", "Advertisement", "- Advertisement -"):
        assert len(found(page("en", mark))) == 1
    assert found(f"{page('en', 'Advertisement')}\nThe gate\n\n{page('en', 'x')}".replace("\nx\n", "")) == []
    assert found(page("en", "Advertisement") + "\nNo advertisement has ever hung on it.\n") == []


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "« Prev 1 2 3 Next »"), ("en", "1 2 3 … 14 Next"), ("en", "Page 2 of 9"), ("de", "« Zurück 1 2 3 Weiter »"),
        ("ja", "1 2 3 次へ"), ("es", "Página 1 de 3"), ("zh", "首页 > 新闻 > 社会"), ("it", "Home > Notizie > Cronaca"),
        ("en", "Next post: How to sharpen a scythe"), ("es", "Compartir en WhatsApp"), ("ru", "Добавить комментарий"),
        ("de", "Schreiben Sie einen Kommentar"), ("fr", "À lire aussi"), ("en", "Facebook Twitter WhatsApp"),
        ("en", "Share on Telegram (Opens in a new window)"), ("de", "Teilen Sie es in sozialen Netzwerken"), ("es", "Compartir en redes sociales"),
    ],
)  # fmt: skip
def test_a_line_of_a_page_is_enough_alone(language: str, line: str) -> None:
    """Pagers, trails, calls with their object, bars of networks."""
    assert [finding.excerpt for finding in found(page(language, line))] == [line]


@pytest.mark.parametrize(
    ("language", "line", "count"),
    [
        ("en", "Tags: ferries, islands", 1), ("fr", "Mots-clés : cinéma, bénévolat", 1),
        ("en", "© 2024 The Valley Press. All rights reserved.", 1), ("en", "© 2024 Ada Quill", 0), ("en", "Apples: red, green", 0),
        ("es", "Palabras clave: copy, sort", 0), ("en", "License\n\nCopyright (c) 2019 Ada Quill. All rights reserved.", 0),
    ],
)  # fmt: skip
def test_tags_and_rights_are_found_at_the_foot(language: str, line: str, count: int) -> None:
    """There only; key words below an abstract are the author's."""
    assert len(found(page(language, line, end=True))) == count
    assert found(page(language, line)) == []
    assert found("Abstract\n\n" + page("en", "Tags: ferries, islands", end=True)) == []


@pytest.mark.parametrize(
    "line",
    [
        "1 2 3", "[§1 2 3]:", "First 1 2 3", "2 1 Next", "Next 3 days", "Leave the city without a word", "Share of the market",
        "Share this story with a friend,", "See more stories: https://example.org/stories",
    ],
)  # fmt: skip
def test_a_line_of_a_text_is_left_alone(line: str) -> None:
    """Numbers without the words of a pager, calls without their object."""
    assert found(page("en", line)) == []


@pytest.mark.parametrize(("line", "safe"), [("Follow us on Telegram", True), ("Follow us on Telegram and in the mill", False)])
def test_what_is_known_by_its_beginning_is_deleted_only_when_asked(line: str, safe: bool) -> None:
    """A run is safe to delete where every word of it is known."""
    hits = found(page("en", "Share this", line, "Tweet this", "Share on Facebook", "Email this", end=True))
    assert [finding.fix.safe for finding in hits if finding.fix] == [safe] * 5


def test_an_author_s_list_of_links_leads_to_several_sites() -> None:
    """Furniture leads to one."""
    for hosts, count in (("press trees school", 0), ("press press press", 4)):
        links = [f"- [The orchard and the {host}](https://{host}.example/)" for host in hosts.split()]
        assert len(found(page("en", "**Related Links:**", "", *links, "", "---", end=True), "page.md")) == count


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Photo by Ada Quill"), ("en", "Photo credit: Ada Quill"), ("en", "The gate in winter. [Image: Valley Press]"),
        ("en", "© Getty Images/Ada Quill"), ("de", "Symbolfoto: Ada Quill/dpa"), ("de", "Foto von Ada Quill"),
        ("es", "Crédito de la imagen: Ada Quill"), ("fr", "Crédit photo : Ada Quill"), ("it", "Immagini: Ada Quill"),
        ("ja", "写真提供：AFP"), ("ko", "사진 제공: AFP"), ("ru", "Фото: Ада Квилл / ТАСС"), ("zh", "图片来源：AFP"),
    ],
)  # fmt: skip
def test_credits_are_found_in_every_script(language: str, line: str) -> None:
    """Between paragraphs, whatever the lines end in, and only where the line stands alone."""
    text = page(language, line)
    for each in (text, text.replace("\n", "\r\n")):
        assert [(finding.rule, finding.excerpt) for finding in found(each)] == [("residue/picture-credit", line)]
    assert found(page(language, line, PROSE[language])) == []


def test_pictures_take_their_credits() -> None:
    """Those of the document; in plain text there are none."""
    text = page("en", "![The gate](gate.jpg)", "", "Photo: Ada Quill")
    assert found(text, "page.md") == []
    assert len(found(text)) == 1


def test_credits_that_are_a_quarter_of_the_lines_are_a_list() -> None:
    """Two are not enough for one."""
    credited = page("en", "Photo: Ada Quill")
    assert len(found(f"{credited}\n{credited}")) == 2
    assert found(f"{credited}\n{credited}\n{credited}") == []
