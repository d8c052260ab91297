"""The main language is told by scripts and function words; a detector is asked only in doubt, and always answers the same."""

from __future__ import annotations

import subprocess
import sys

import pytest

from provlint.document import Document
from provlint.document.alphabets import LETTERS, main_script
from provlint.document.detectors import LangDetect, default_detector
from provlint.document.function_words import FUNCTION_WORDS, languages_of_words, near, words_of
from provlint.document.interface import JOINED, TABLE, WORDS, languages_of_word, normal_line, phrases_of, uses_of
from provlint.document.language import language_scores, language_votes, text_language
from provlint.resources import table

PARAGRAPHS = {
    "en": ("The orchard above the village was sold in March to a family from the next valley, who want to keep the old trees."),
    "de": "Der Obstgarten über dem Dorf wurde im März an eine Familie aus dem Nachbartal verkauft, die alle Bäume behält.",
    "fr": ("Le verger au-dessus du village a été vendu en mars à une famille de la vallée voisine, qui veut garder les arbres."),
    "es": (
        "El huerto que está sobre el pueblo se vendió en marzo a una familia del valle vecino, que quiere conservar los árboles."
    ),
    "pt": ("O pomar acima da aldeia foi vendido em março a uma família do vale vizinho, que quer conservar as árvores antigas."),
    "it": ("Il frutteto sopra il paese è stato venduto in marzo a una famiglia della valle vicina, che vuole tenere gli alberi."),
    "nl": ("De boomgaard boven het dorp is in maart verkocht aan een gezin uit het volgende dal, dat de oude bomen wil houden."),
    "sv": (
        "Fruktträdgården ovanför byn såldes i mars till en familj från nästa dal, som vill behålla de gamla träden och huset."
    ),
    "pl": (
        "Sad nad wsią został sprzedany w marcu rodzinie z sąsiedniej doliny, która "
        "nie chce się pozbyć starych drzew, ale o nie dba."
    ),
    "tr": (
        "Köyün üstündeki meyve bahçesi mart ayında komşu vadiden bir aileye satıldı ve bu aile eski ağaçları için çok para verdi."
    ),
    "id": ("Kebun di atas desa itu dijual pada bulan Maret kepada keluarga dari lembah sebelah, yang tidak akan menebang pohon."),
    "ru": (
        "Сад над деревней был продан в марте семье из соседней долины, которая не хочет рубить старые деревья и будет их беречь."
    ),
    "uk": ("Сад над селом був проданий у березні родині з сусідньої долини, яка не хоче рубати старі дерева й буде їх берегти."),
    "el": ("Ο οπωρώνας πάνω από το χωριό πουλήθηκε τον Μάρτιο σε μια οικογένεια από τη διπλανή κοιλάδα, που θέλει τα δέντρα."),
    "ja": (
        "村の上の果樹園は三月に隣の谷の家族に売られました。その家族は古い"
        "木をそのまま残したいと言っています。学校の子どもたちも手伝います。"
    ),
    "zh": (
        "村子上面的果园三月卖给了邻近山谷的一家人，他们想保留那些老树。秋天要榨第一批果汁，学校的孩子们也被问到是否愿意来帮忙。"
    ),
    "ko": "마을 위의 과수원은 삼월에 이웃 골짜기의 한 가족에게 팔렸는데, 그들은 오래된 나무를 그대로 두고 싶어 합니다.",
}


def unable(self: LangDetect, text: str) -> tuple[tuple[str, float], ...]:
    """A detector that must not be asked."""
    raise AssertionError(f"the detector was asked about {text!r}")


@pytest.mark.parametrize("language", PARAGRAPHS)
def test_one_paragraph_tells_its_language_without_a_detector(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Script and function words suffice for plain prose."""
    monkeypatch.setattr(LangDetect, "detect", unable)
    assert Document(PARAGRAPHS[language]).language == language


def test_the_majority_of_long_paragraphs_decides() -> None:
    """A foreign paragraph among six does not change the main language."""
    document = Document("\n\n".join([*[PARAGRAPHS["en"]] * 3, PARAGRAPHS["pt"], *[PARAGRAPHS["en"]] * 2]))
    assert document.language == "en"
    assert language_votes(document) == {"en": 4, "pt": 1}  # then no other could win


@pytest.mark.parametrize("text", ["", "12 345\n\n67", "Leia mais", "{}", "\ud800" * 90, "- - -\n"])
def test_nothing_is_said_of_too_little_text(text: str) -> None:
    """A title or a number has no language that could be trusted."""
    assert Document(text).language == ""


def test_hard_wrapped_paragraphs_vote_as_a_whole() -> None:
    """Lines under 80 bytes are joined to paragraphs."""
    words = PARAGRAPHS["de"].split()
    wrapped = "\n".join(" ".join(words[at : at + 6]) for at in range(0, len(words), 6))
    assert Document(f"{wrapped}\n\n{wrapped}\n").language == "de"


def test_code_and_markup_do_not_vote() -> None:
    """English in a code block says nothing of a German text."""
    code = "```\nfor each of the lines in the file that we have read, print it with the number of the line before it\n```\n\n"
    assert Document(code * 4 + PARAGRAPHS["de"], "a.md").language == "de"


def test_scores_count_function_words_of_a_script() -> None:
    """Words shared by languages count for each; other scripts' languages are left out."""
    assert language_scores(["the", "the", "orchard"])["en"] == 2
    assert set(language_scores(["и", "на"], "cyrillic")) <= {"ru", "uk", "be", "bg", "sr", "mk"}
    assert language_scores([]) == {}


def test_letters_speak_against_a_language_that_shares_short_words() -> None:
    """Half of the short words of Czech are Polish, too; its letters are not."""
    assert text_language("Ze stanice jede vlak i do hor, a z nich po trati ze skal, tak jak to má řád, od rána do noci.") != "pl"
    # Eight of these words are in the list of Danish, five in the one of Swedish; two have letters that Danish has not.
    lullaby = "Farfar har lagt sin krona, vinden ger dig ro, lilla katten ligger i vassen, min bror vid sin sten på sjön, "
    lullaby += "under sin mössa"
    assert text_language(lullaby) != "da"


def test_text_without_a_document_asks_no_detector() -> None:
    """A text's language is told from its words alone, or not at all."""
    assert text_language(PARAGRAPHS["it"]) == "it"
    assert text_language("Lorem") == ""


def test_many_languages_are_listed() -> None:
    """The lists keep their promise, in lower case and without doubles of languages."""
    assert len(FUNCTION_WORDS) >= 35
    for words in FUNCTION_WORDS.values():
        assert len(set(words.split())) >= 20
        assert words == words.lower()
    assert "en" in languages_of_words()["the"]
    assert all(letters == letters.lower() for letters in LETTERS.values())


def test_near_languages_are_symmetric() -> None:
    """Norwegian and Danish are near either way, English and German are not."""
    assert near("no", "da")
    assert near("da", "no")
    assert not near("en", "de")


def test_scripts() -> None:
    """Japanese is told from Chinese by its kana."""
    assert main_script("果樹園は古い") == "kana"
    assert main_script("果园") == "han"
    assert main_script("12") == ""


def test_the_detector_is_deterministic_and_silent_about_digits() -> None:
    """Unseeded langdetect answers the same call differently, and raises on digits."""
    detector = default_detector()
    answers = {detector.detect("Leia mais") for _ in range(20)}
    assert len(answers) == 1
    assert detector.detect("123 456") == ()
    assert detector.detect("") == ()
    assert detector.detect(PARAGRAPHS["pt"])[0][0] == "pt"
    assert detector.name in {"langdetect", "langdetect-rs"}
    assert detector.version


def test_both_detectors_answer_alike() -> None:
    """The fast back-end may change no finding."""
    pytest.importorskip("langdetect_rs")
    from provlint.document.detectors import _langdetect, _langdetect_rs

    slow, fast = _langdetect(), _langdetect_rs()
    texts = [
        *PARAGRAPHS.values(),
        *[phrase for language in ("pt", "de", "ru", "tr", "ja") for phrase in phrases_of(language).whole() if len(phrase) > 3][
            ::12
        ],
    ]
    for text in texts:
        assert [(code, round(share, 3)) for code, share in slow(text)] == [(code, round(share, 3)) for code, share in fast(text)]


def test_plain_documents_import_no_detector() -> None:
    """The first call of langdetect costs half a second of CPU."""
    program = (
        "import sys; from provlint.document import Document; from provlint.rules.language._scorer import judge\n"
        f"document = Document({PARAGRAPHS['en'] + chr(10) * 2 + 'The gate of the orchard' + chr(10)!r})\n"
        "document.view(judge), document.detector\n"
        "print(document.language, [name for name in sys.modules if 'langdetect' in name or name == 'typing'])"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.split()[0] == "en"
    assert "langdetect" not in run.stdout


def test_interface_phrases_are_in_normal_form() -> None:
    """A phrase that is not written as lines are normalised is never found."""
    rows = table(TABLE)
    assert 10_000 < len(rows) < 20_000
    assert all(normal_line(phrase) == phrase for _, phrase, _, _ in rows)
    assert phrases_of("pt").get("leia mais") == "more"
    assert phrases_of("xx").whole() == {}
    assert {language for language, _, _, _ in rows} >= {"pt", "es", "fr", "de", "it", "nl", "pl", "ru", "sv", "tr", "id"}


def test_the_lexicon_tells_what_the_table_says() -> None:
    """Of each phrase its languages and categories, of each word its languages."""
    rows = table(TABLE)
    more = table(WORDS)
    for _, phrase, _, _ in rows[::97]:
        assert set(uses_of(phrase)) == {(row[0], row[2]) for row in rows if row[1] == phrase}
        word = phrase.split(" ")[0]
        assert languages_of_word(word) == {row[0] for row in (*rows, *more) if word in row[1].split(" ")}
    assert uses_of("no such phrase") == ()
    assert languages_of_word("nosuchword") == frozenset()


def test_words_of_labels_are_no_function_words() -> None:
    """Each in lower case, once, and of a language that lines are judged in."""
    for language, words in table(WORDS):
        listed = words.split(" ")
        assert len(set(listed)) == len(listed)
        assert all(word == word.lower() and word.isalpha() and word not in words_of(language) for word in listed)
    assert "hr" in languages_of_word("proizvoda")


@pytest.mark.parametrize("language", ["af", "en", "zh"])
def test_one_language_of_the_table_reads_as_the_whole(language: str) -> None:
    """The section that is cut out holds the rows of the language, the first and the last of the table too."""
    whole = {phrase for code, phrase, _, _ in table(TABLE) if code == language}
    joined = {phrase.replace(" ", "") for phrase in whole} if language in JOINED else set[str]()
    assert set(phrases_of(language).whole()) == whole | joined
