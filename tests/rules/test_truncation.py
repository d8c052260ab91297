"""What the examples of the truncation rules do not reach: languages, furniture behind the prose, hostile texts."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from provlint.document import Document
from provlint.engine.fix import apply
from provlint.rule import Options
from provlint.rules.truncation import cut_sentence, cut_word, excerpt_marker, maybe_cut, paywall_stub, unclosed_quote
from provlint.rules.truncation._ending import find_ending
from provlint.rules.truncation._function_words import STRONG, WEAK
from provlint.rules.truncation._markers import core, find_markers
from provlint.rules.truncation._paywall import GATE, _frame, find_notices
from provlint.rules.truncation._paywall_frames import FRAMES
from provlint.rules.truncation._paywall_more import MORE
from provlint.rules.truncation._paywall_onward import ONWARD
from provlint.rules.truncation._read_more import READ_MORE
from provlint.rules.truncation._tail import find_tails

if TYPE_CHECKING:
    from provlint.finding import Hit

BODY = "The ferry carries forty cars and runs from May to the end of October. It is older than the pier.\n\n"


def test_the_function_words_cover_many_languages() -> None:
    """Endings are judged in at least 25 languages, and the lists hold words as `folded` writes them."""
    assert len(STRONG) >= 25
    for words in (*STRONG.values(), *WEAK.values()):
        assert words == words.lower()
        assert "’" not in words


def test_no_phrase_can_never_be_found() -> None:
    """Phrases are compared with lower-case text with straight apostrophes."""
    assert len(READ_MORE) >= 40
    for phrase in (*READ_MORE.values(), *GATE):
        assert phrase == phrase.lower()
        assert "’" not in phrase
    for listed in READ_MORE.values():
        phrases = " ".join(listed.split()).split("; ")
        assert [core(phrase) for phrase in phrases] == phrases


@pytest.mark.parametrize("pattern", [pattern for _, pattern in (*FRAMES, *ONWARD, *MORE)])
def test_the_frames_are_found_one_by_one_as_together(pattern: str) -> None:
    """What is needed of a frame stands in each of its matches, and the first match of all is the one that counts."""
    together = re.compile("|".join(frame for _, frame in (*FRAMES, *ONWARD, *MORE)), re.IGNORECASE)

    @settings(max_examples=12, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
    @given(st.from_regex(re.compile(pattern), alphabet=st.characters(max_codepoint=0xFFFF, exclude_categories=["Cs", "Cc"])))
    def same(text: str) -> None:
        expected, found = together.search(text), _frame(text, text.lower())
        assert (found and found.span()) == (expected and expected.span())

    same()


@pytest.mark.parametrize(
    ("language", "cut"),
    [
        ("de", "Die Fähre fährt seit vielen Jahren über den See, und im Herbst bringt sie die Gäste und das Vieh der"),
        ("fr", "Le bac traverse le lac depuis de longues années, et il transporte les gens du village et le bétail de la"),
        ("es", "La barca cruza el lago desde hace muchos años, y en otoño lleva a la gente del pueblo y el ganado de la"),
        ("ru", "Паром ходит через озеро уже много лет, и осенью он перевозит людей из деревни и скот для"),
        ("pl", "Prom pływa po jeziorze od wielu lat, a jesienią przewozi ludzi ze wsi oraz bydło z"),
        ("id", "Kapal itu sudah bertahun-tahun menyeberangi danau dan pada musim gugur membawa orang dari desa dengan"),
    ],
)
def test_a_cut_behind_a_function_word_is_seen(language: str, cut: str) -> None:
    """The last word tells in other languages than English, also where nothing else does."""
    ending = find_ending(Document(f"{cut.partition(',')[0]}.\n\n{cut}\n", "cut.txt"))
    assert ending is not None, language
    assert ending.evidence[0].startswith("it ends with the word")


@pytest.mark.parametrize(
    "notice",
    [
        "Sign in to read the full article.",
        "You have reached your limit of free articles.",
        "Jetzt weiterlesen mit Plus",
        "Il vous reste 72 % de cet article à lire.",
        "Suscríbete para seguir leyendo",
        "Conteúdo exclusivo para assinantes",
        "Contenuto riservato agli abbonati",
        "Войдите, чтобы читать дальше",
        "登录后继续阅读",
    ],
)
def test_paywall_notices_of_many_languages(notice: str) -> None:
    """A notice is found as the last line and not within the text."""
    assert [BODY + notice for _ in find_notices(Document(BODY + notice, "x.txt"))] == [BODY + notice]
    assert find_notices(Document(notice + "\n\n" + "A line of its own follows.\n" * 8, "x.txt")) == ()


def test_interface_lines_are_looked_past() -> None:
    """The prose ends before buttons, counters and credits, whatever language they are in."""
    text = (
        BODY
        + "In winter it lies at the yard, where the crew paints the hull and the\n\nGosto\n3\nCompartilhar\n\n© 2024 Pier Post\n"
    )
    ending = find_ending(Document(text, "x.txt"))
    assert ending is not None
    assert text[: ending.span.end].endswith("and the")


def test_a_button_that_recurs_is_no_marker() -> None:
    """A read-more line under every teaser makes an index page."""
    teaser = "The ferry carries forty cars and runs from May to the end of the season in\nRead more\n\n"
    assert len(find_markers(Document(teaser, "x.txt"))) == 1
    assert find_markers(Document(teaser * 3, "x.txt")) == ()


@pytest.mark.parametrize(
    "text", ["", "\n", "...", "\0", "x" * 70, "# Heading", "- item and the", "```\ncode and the\n", "\r\r\r"]
)
def test_texts_without_prose_are_silent(text: str) -> None:
    """Nothing is said about the end of what has no sentences."""
    document = Document(text, "x.md")
    assert find_ending(document) is None
    assert len(find_tails(document)) <= 2


@pytest.mark.parametrize("piece", ["x\n", "\n", "... ", "“", "subscribe to ", "read more\n", "a, "])
def test_hostile_texts_take_linear_time(piece: str) -> None:
    """Twice the text takes about twice the CPU time."""

    def cost(size: int) -> float:
        document = Document(piece * (size // len(piece)), "x.txt")
        started = time.process_time()
        find_ending(document)
        find_markers(document)
        find_notices(document)
        return time.process_time() - started

    cost(1000)  # what is loaded once
    assert cost(200_000) <= 3 * max(cost(100_000), 0.02)


WHOLE = "The council met on market day and agreed to mend the bridge. The ferry runs every hour until the work is done.\n\n"
CUT = (
    WHOLE + "Two carpenters gave their prices. The lower one was taken, because the council had been told that the winter and the"
)


@pytest.mark.parametrize(
    "text",
    [
        f"{CUT}\n",
        f"{CUT}…\n",
        f"{CUT} […]\n",
        f"{CUT}... [+2841 chars]\n",
        f"{CUT} »\n\nLire la suite\n",
        f"{CUT}\n\n » …\nRead More\n",
        f"{CUT}\n\nLeer más\n\nThe post Bridge to be mended appeared first on Pier News.\n",
        f"{CUT}\n\nLike\nShare\n12\n",
        f"{CUT}\n\nThis article is for subscribers only.\nAlready a subscriber? Log in\n",
        f"{WHOLE}Two carpenters gave their prices. “The lower one was taken. We did not ask why, and nobody told us that the\n",
        f"{WHOLE}- one carpenter\n- the prices of both of them, which were high enough, and a mason from the […]\n",
    ],
)
def test_after_the_fix_nothing_is_left_to_find(text: str) -> None:
    """The fix of any rule of the family cuts back to a whole sentence and takes the marks and notices along."""
    fixes = [hit.fix for hit in hits(text) if hit.fix]
    assert fixes
    for repair in ([fixes[0]], fixes):
        fixed = apply(text, repair)
        assert hits(fixed) == [], fixed
        assert fixed.endswith("\n")
        assert fixed.startswith(WHOLE.rstrip())


def hits(text: str, path: str = "cut.txt") -> list[Hit]:
    """What the rules of the family say, each having a document of its own."""
    rules = (cut_sentence, maybe_cut, cut_word, excerpt_marker, paywall_stub, unclosed_quote)
    return [hit for rule in rules for hit in rule.check(Document(text, path), Options({}))]


@pytest.mark.parametrize(
    ("open_line", "mark"),
    [
        ("de gemeente heeft dat in het voorjaar al gezegd, maar de brug wordt pas gemaakt door", "Lees verder »"),
        ("la commune l'a déjà dit au printemps, mais le pont ne sera réparé que par une équipe de", "[ Lire la suite ]"),
        ("gmina zapowiedziała to już wiosną, ale most zostanie naprawiony dopiero w październiku przez", "Czytaj dalej →"),
        ("kommunen sade det redan i våras, men bron lagas inte förrän i oktober, och det görs av", "Läs mer här"),
        ("η κοινότητα το είχε πει ήδη την άνοιξη, αλλά η γέφυρα θα επισκευαστεί τον Οκτώβριο από", "Διαβάστε περισσότερα..."),
        ("община объявила об этом ещё весной, но мост починят только в октябре, когда бригада из", "Читать полностью"),
        (
            "その橋の修理は春に発表されたが、実際に工事が始まるのは十月になってからであり、担当する業者の名前は会議の場でもまだ",
            "【続きを読む】",
        ),
        (
            "社区在春天已经宣布了这件事但是桥要到十月才会修好因为负责的公司还没有选定而且居民们对此一直都不满意并要求市政府在",
            "阅读全文 >>",
        ),
        ("the parish said so in spring already, but the bridge will be mended in October only by", "Weiterlesen „Die Brücke“"),
        ("the parish said so in spring already, but the bridge will be mended in October only by", "“The bridge” weiterlesen"),
        (
            "the parish said so in spring already, but the bridge will be mended in October only by",
            "Continue reading The bridge →",
        ),
        ("the parish said so in spring already, but the bridge will", "Read more at The Pier Post."),
    ],
)
def test_read_more_lines_of_many_shapes(open_line: str, mark: str) -> None:
    """A read-more line below an open line is a marker, and the same line below a whole sentence is none."""
    markers = find_markers(Document(f"{BODY}{open_line}\n\n{mark}\n", "x.txt"))
    assert [marker.kind for marker in markers] == ["a read-more line"]
    assert find_markers(Document(f"{BODY}{mark}\n", "x.txt")) == ()


@pytest.mark.parametrize(
    "end",
    [
        "Keep up with the latest news, rumours and views from the lake",
        "Follow the Ferryman on Twitter",
        "Photo of the ferry by Ada Quill from the archive of the town museum of the lake",
        "The ferry was late once more, said the harbour master in the evening. — Lake News",
        "The ferry was late once more, said the harbour master in the evening to all who asked him about it. AGENCIES",
        "Late once more, says the harbour master, who has waited for it since nine pic.example/7Z1h — Ada (@pier) May 4, 2024",
        "The old pier of the lake in the winter of 1911\nThe new pier of the lake on the first day of summer, with flags",
        "What a sight for the people of the lake was this ferry!20",
        "Ferry to Stay in Dock Until Spring as Council Looks for Money to Mend the Old Pier of the Lake",
        "Ferry stays in dockNew pier for the lakeCouncil looks for moneyIce as in 1911Bridge mended at last, and all pay",
    ],
)
def test_what_a_whole_document_may_end_with(end: str) -> None:
    """Captions, teasers, headlines, agencies and footnotes are no cut sentences."""
    assert hits(f"{BODY * 3}{end}\n") == []


def test_an_open_fence_in_plain_text_hides_nothing() -> None:
    """Backticks are no code there; in Markdown they are, and `unclosed-fence` says so."""
    text = f"{WHOLE}```\nThe mason came first.\n\n{CUT[len(WHOLE) :]}… Read more\n"
    assert {hit.data.get("kind") for hit in excerpt_marker.check(Document(text, "cut.txt"), Options({}))} == {"a read-more link"}
    assert [text[hit.span.start : hit.span.end] for hit in cut_sentence.check(Document(text, "cut.txt"), Options({}))]
    assert not list(cut_sentence.check(Document(text, "cut.md"), Options({})))
