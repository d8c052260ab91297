"""Endings, paywall notices and links to the rest in many languages and scripts."""

from __future__ import annotations

import pytest

from provlint.document import Document
from provlint.rules.truncation._ending import find_ending
from provlint.rules.truncation._markers import find_markers
from provlint.rules.truncation._paywall import find_notices

BODY = "The ferry carries forty cars and runs from May to the end of October. It is older than the pier.\n\n"


BODIES = {
    "ko": "언덕 위의 등대는 백 년 전에 세워졌다. 지금은 마을 사람들이 돌아가며 유리창을 닦고 여름에는 아이들을 맞이한다.",
    "zh": "山上的灯塔建于一百年前。现在没有人住在那里，村民轮流擦洗玻璃，夏天还有孩子来参观这座塔。",
    "ja": "丘の上の灯台は百年前に建てられました。今は誰も住んでいませんが、町の人が交代で窓を磨いています。",
    "hi": "पहाड़ी पर बना प्रकाश स्तंभ सौ साल पुराना है। अब वहाँ कोई नहीं रहता, लेकिन गाँव के लोग उसकी खिड़कियाँ साफ करते हैं।",
    "ar": "بنيت المنارة على التل قبل مئة عام. لا يسكنها أحد اليوم، غير أن أهل القرية ينظفون نوافذها بالتناوب كل صيف.",
    "uk": "Маяк на пагорбі збудували сто років тому. Тепер там ніхто не живе, але люди із села по черзі миють вікна.",
}
OPEN_ENDS = {
    "ko": "탑 안에는 계단이 백 개 있다. 내년에는 지붕을 고치기 위해 가을까지 문을 닫고 새 등",
    "zh": "塔里有一百级台阶。明年要修理屋顶，所以参观活动会停到秋天，村民们也打算把旧的灯",
    "ja": "塔の中には百段の階段があります。来年は屋根を直すので見学は秋まで休みになり、古い",
    "hi": "मीनार के भीतर सौ सीढ़ियाँ हैं। अगले साल छत की मरम्मत होगी, इसलिए गाँव के लोगों के लिए शरद",
    "ar": "في داخل البرج مئة درجة من الحجر القديم. وسيغلق في السنة القادمة حتى الخريف لأن السقف",
    "uk": "Усередині вежі сто кам’яних сходинок. Наступного року її зачинять аж до осені, бо стару покрівлю",
}
WHOLE_ENDS = {
    "ko": "탑 안에는 계단이 백 개 있고 내년에는 지붕을 고치기 위해 가을까지 문을 닫는다. 새 등은 내년 봄에 배로 온다고 합니다",
    "zh": "塔里有一百级台阶。明年要修理屋顶，所以参观活动会停到秋天。记者 王小山",
    "ja": "塔の中には百段の階段があり、来年は屋根を直すので見学は秋まで休みになります。山田花子撮影",
    "hi": "मीनार के भीतर सौ सीढ़ियाँ हैं। अगले साल छत की मरम्मत होगी, इसलिए गाँव के लोग शरद तक मीनार को बंद रखना चाहते हैं",
}


@pytest.mark.parametrize("language", OPEN_ENDS)
def test_scripts_without_case_are_judged_by_their_grammar(language: str) -> None:
    """An open sentence behind a finished one is a cut, whatever word it stops at."""
    ending = Document(f"{BODIES[language]}\n\n{OPEN_ENDS[language]}\n", "x.txt").view(find_ending)
    assert ending is not None
    assert ending.strong


@pytest.mark.parametrize(
    ("language", "end"),
    [
        ("zh", "塔里有一百级台阶，都是石头做的。后来"),
        ("zh", "塔里有一百级台阶，都是石头做的。上面的"),
        ("zh", "塔里有一百级台阶，都是石头做的。新"),
        ("ja", "塔の中には百段の階段があります。そこへ"),
        ("ja", "塔の中には百段の階段があります。石段はとて"),
        ("ko", "탑 안에는 돌로 만든 계단이 백 개나 있다. 계단은 아"),
        ("ar", "في داخل البرج مئة درجة من الحجر القديم. أما السقف فكان"),
    ],
)
def test_a_few_letters_behind_a_finished_sentence_read_on(language: str, end: str) -> None:
    """They open a sentence, or hold one of the particles that no name has."""
    ending = Document(f"{BODIES[language]}\n\n{end}\n", "x.txt").view(find_ending)
    assert ending is not None
    assert ending.strong


@pytest.mark.parametrize(
    ("language", "end"),
    [
        ("zh", "塔里有一百级台阶，都是石头做的。王小山"),
        ("zh", "塔里有一百级台阶，都是石头做的。中国作家协会"),
        ("ja", "塔の中には百段の階段があります。山田花子"),
        ("ja", "塔の中には百段の階段があります。ありがとうございました"),
        ("ko", "탑 안에는 돌로 만든 계단이 백 개나 있다. 김한솔"),
    ],
)
def test_names_and_thanks_are_no_open_sentences(language: str, end: str) -> None:
    """Nobody closes them with a mark."""
    ending = Document(f"{BODIES[language]}\n\n{end}\n", "x.txt").view(find_ending)
    assert ending is None or not ending.strong


@pytest.mark.parametrize("language", WHOLE_ENDS)
def test_bylines_and_predicates_end_sentences(language: str) -> None:
    """A missing mark behind a predicate is the author's habit, and a by-line has none."""
    ending = Document(f"{BODIES[language]}\n\n{WHOLE_ENDS[language]}\n", "x.txt").view(find_ending)
    assert ending is None or not ending.strong


@pytest.mark.parametrize(
    "line",
    [
        "Read the full story at The Pier Post.",
        "Continue reading on pier-post.example »",
        "Weiterlesen auf pier-post.example",
        "Lire la suite sur Le Quai",
        "Leer más en El Muelle",
        "Lees verder op De Pier",
        "Continua a leggere su Il Molo",
        "Czytaj dalej na molo.example",
        "Читать полностью на сайте Причал",
        "Fortsätt läsa på Bryggan",
        "Haberin devamı için tıklayınız",
        "Baca selengkapnya di Dermaga",
        "続きは「桟橋新聞」でお読みください",
        "اقرأ المقال كاملا على موقع الرصيف",
        "पूरी खबर घाट पर पढ़ें",
    ],
)
def test_a_link_to_the_rest_says_that_the_text_is_none(line: str) -> None:
    """It names what is left of this text, so it counts below a whole sentence too; as a button of an index page it does not."""
    assert [marker.kind for marker in find_markers(Document(f"{BODY}{line}\n", "x.txt"))] == ["a link to the rest of the text"]
    assert not find_markers(Document(f"{BODY}{line}\n\n{BODY}{line}\n", "x.txt"))
    assert not find_markers(Document(f"{line}\n\n{BODY * 3}", "x.txt"))


@pytest.mark.parametrize(
    "line",
    [
        "Keep reading with a 14-day free trial",
        "Would you like to read on? Become a member.",
        "You’ve hit your monthly article limit.",
        "Subscribe today to get full access to this story.",
        "Mit unserem Digitalabo lesen Sie weiter.",
        "Connectez-vous pour continuer votre lecture.",
        "¿Desea leer más? Hágase socio del faro.",
        "Vuoi leggere il resto? Iscriviti.",
        "Tento text je jen pro předplatitele",
        "Ez a cikk csak előfizetőknek szól.",
        "Ovaj članak čitaju samo pretplatnici",
        "Acest text este doar pentru abonați.",
        "Αυτό το κείμενο είναι μόνο για συνδρομητές.",
        "To finish this story, start your 7-day trial or become a member.",
        "You have two free stories left this week.",
        "Wollen Sie weiterlesen? Dann schließen Sie jetzt ein Abo ab.",
        "Para ver este reportaje, regístrate gratis.",
        "Para ler esta entrevista, assine o jornal.",
        "Pour lire l’intégralité de ce texte, connectez-vous.",
        "Artikeln er for deg som er abonnent",
        "Continue reading this post for free, courtesy of Ada Quill.",
        "Or purchase a paid subscription.",
        "Per proseguire nella lettura accedi o registrati",
        "Чтобы дочитать статью, войдите или зарегистрируйтесь",
        "Щоб читати далі, оформіть передплату",
        "Logga in för att läsa vidare",
        "For å lese videre må du være abonnent",
        "Word lid en lees verder",
        "Zaloguj się, aby czytać dalej",
        "Pozostało 62% tekstu",
        "Pro pokračování se přihlaste",
        "Haberin tamamını okumak için üye olun",
        "Untuk membaca selengkapnya silakan login",
        "Đăng nhập để đọc tiếp",
        "記事の続きを読むには会員登録が必要です",
        "注册后即可阅读全文",
        "기사를 끝까지 보려면 로그인하세요",
        "لمواصلة القراءة سجل الدخول",
        "पूरा लेख पढ़ने के लिए सदस्यता लें",
        "Για να διαβάσετε το άρθρο, συνδεθείτε",
    ],
)
def test_who_wants_to_read_on_has_to_pay(line: str) -> None:
    """The notice is found as the last line, and not where other paragraphs follow or quotation marks stand around it."""
    assert Document(f"{BODY}{line}\n", "x.txt").view(find_notices)
    assert not Document(f"{line}\n\n{BODY * 8}".replace(". It", ".\n\nIt"), "x.txt").view(find_notices)
    assert not Document(f"{BODY}“{line}”, says the sign.\n", "x.txt").view(find_notices)
