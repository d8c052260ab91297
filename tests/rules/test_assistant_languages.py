"""What chat assistants say around a text, in many languages; the same words quoted or in the middle are not theirs."""

from __future__ import annotations

import pytest

import provlint

BODY = "The lighthouse was built in 1886, and its lamp was lit every night for a hundred years by two keepers."
OFFERS = [
    "Do you want me to rewrite the introduction in a warmer tone?",
    "N'hésitez pas à me dire si vous souhaitez une version plus courte !",
    "Si vous le souhaitez, je peux rédiger une liste de courses.",
    "Wenn du möchtest, kann ich dir noch eine Einkaufsliste erstellen.",
    "Si quieres, puedo preparar una versión más corta.",
    "Dime si quieres que la adapte a otro tono.",
    "Se vuoi, posso anche preparare una tabella.",
    "Se quiser, posso criar uma lista de compras.",
    "Если хотите, я могу составить список покупок.",
    "Если хотите, могу также составить меню на неделю.",
    "Хотите, я составлю план на неделю?",
    "Якщо хочете, я можу скласти список покупок.",
    "Jeśli chcesz, mogę też przygotować listę zakupów.",
    "Als je wilt, kan ik ook een kortere versie maken.",
    "Om du vill kan jag också göra en kortare version.",
    "Hvis du vil, kan jeg også lave en kortere version.",
    "İsterseniz bu metni daha kısa bir hale getirebilirim.",
    "Jika Anda mau, saya bisa membuatkan versi yang lebih singkat.",
    "Nếu bạn muốn, tôi có thể viết thêm một phiên bản ngắn hơn.",
    "إذا كنت ترغب، يمكنني إعداد نسخة أقصر من هذا المقال.",
    "अगर आप चाहें, तो मैं इसका छोटा संस्करण भी लिख सकता हूँ।",
    "ご希望があれば、短いバージョンも作成できます。",
    "如果您需要，我可以帮您调整语气或补充更多细节。",
    "원하시면 더 짧은 버전으로 정리해 드릴 수 있습니다.",
    "If you'd like, I can also turn this into a table.",
    "他にも変更したい点があれば、遠慮なくお知らせください。",
]
ANNOUNCEMENTS = [
    "Конечно! Вот готовый текст статьи:",
    "Звісно! Ось готовий текст:",
    "Oczywiście! Oto poprawiona wersja tekstu:",
    "Natuurlijk! Hier is de herschreven tekst:",
    "Självklart! Här är den omskrivna texten:",
    "Selvfølgelig! Her er den omskrevne teksten:",
    "Elbette! İşte yeniden yazılmış metin:",
    "Tentu! Berikut adalah artikel yang sudah diperbaiki:",
    "Chắc chắn rồi! Dưới đây là bài viết đã được chỉnh sửa:",
    "بالتأكيد! إليك المقال المعدل:",
    "ज़रूर! यहाँ आपका लेख है:",
    "もちろんです！以下は修正した文章です：",
    "好的，以下是一篇关于灯塔的文章：",
    "물론입니다! 다음은 수정된 글입니다:",
    "Natürlich! Hier ist die überarbeitete Fassung:",
    "Bien sûr ! Voici l'article réécrit :",
    "¡Claro! Aquí tienes el texto reescrito:",
    "Certo! Ecco il testo riscritto:",
    "Claro! Aqui está o texto reescrito:",
    "Certainly! Here is the article you requested:",
    "Here is the article you requested:",
]
REFUSALS = [
    "I'm sorry, but I can't continue the transcript from this point.",
    "I don't have access to real-time prices.",
    "Ich habe keinen Zugriff auf Echtzeitdaten.",
    "Je n'ai pas accès à des données en temps réel.",
    "No tengo acceso a información en tiempo real.",
    "Извините, но я не могу выполнить этот запрос.",
    "Przykro mi, ale nie mogę spełnić tej prośby.",
    "抱歉，我无法满足您的请求。",
    "申し訳ありませんが、そのリクエストにはお応えできません。",
    "عذرًا، لا يمكنني تنفيذ هذا الطلب.",
    "क्षमा करें, मैं इस अनुरोध को पूरा नहीं कर सकता।",
    "بصفتي نموذج لغة، لا أعرف من بناها.",
    "एक भाषा मॉडल के रूप में, मैं यह नहीं जानता।",
    "Là một mô hình ngôn ngữ, tôi không biết ai đã xây nó.",
    "Jako jazykový model nemohu říci, kdo jej postavil.",
]


def found(text: str) -> set[str]:
    """The assistant rules that speak."""
    return {hit.rule for hit in provlint.lint_text(text, path="d.txt") if hit.rule.startswith("assistant/")}


@pytest.mark.parametrize("line", OFFERS)
def test_offers_close_a_document(line: str) -> None:
    """An offer is found as the last paragraph, not inside quotation marks, and not amid the text."""
    assert found(f"{BODY}\n\n{BODY}\n\n{line}\n") == {"assistant/chat-framing"}
    assert not found(f"{BODY}\n\n{BODY}\n\n“{line}” said the keeper.\n")
    assert not found(f"{BODY}\n\n{line}\n\n{BODY}\n\n{BODY}\n\n{BODY}\n")


@pytest.mark.parametrize("line", ANNOUNCEMENTS)
def test_announcements_open_a_document(line: str) -> None:
    """An announcement is found as the first paragraph and not inside quotation marks."""
    assert found(f"{line}\n\n{BODY}\n\n{BODY}\n\n{BODY}\n") == {"assistant/chat-framing"}
    assert not found(f"“{line}” said the keeper.\n\n{BODY}\n\n{BODY}\n\n{BODY}\n")


@pytest.mark.parametrize("line", REFUSALS)
def test_refusals_and_names_are_in_the_first_person(line: str) -> None:
    """Found at the end of a document, and not where somebody is quoted."""
    assert found(f"{BODY}\n\n{BODY}\n\n{line}\n") == {"assistant/self-reference"}
    assert not found(f"{BODY}\n\n{BODY}\n\n“{line}” said the machine.\n")
