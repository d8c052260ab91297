"""What chat assistants say before and behind the text they were asked for, in many languages: announcements and offers.

An announcement assents and points at what follows, with a colon; an offer is conditional, in the first person, and of more text.
Every frame holds one of the stems beside it. Written down by hand, over the folded text: lower case, straight apostrophes.
"""

from __future__ import annotations

TEXT = r"[^.!?:;\n]"
"""What may stand inside a sentence."""

ANNOUNCEMENTS = (
    rf"(?:gerne?|natürlich|selbstverständlich|klar|sicher|kein problem)[!,.] (?:hier|nachfolgend|im folgenden) {TEXT}{{3,120}}:",
    rf"(?:bien sûr|certainement|avec plaisir|absolument|d'accord) ?[!,.] ?(?:voici|voilà) {TEXT}{{3,120}}:",
    rf"(?:certo|certamente|volentieri|con piacere|assolutamente)[!,.] ecco {TEXT}{{3,120}}:",
    rf"(?:конечно|разумеется|безусловно|с удовольствием)[!,.] (?:вот|ниже|представляю) {TEXT}{{3,120}}:",
    rf"(?:звичайно|звісно|авжеж|із задоволенням|з радістю)[!,.] (?:ось|нижче) {TEXT}{{3,120}}:",
    rf"(?:oczywiście|jasne|pewnie|z przyjemnością)[!,.] (?:oto|poniżej) {TEXT}{{3,120}}:",
    rf"(?:natuurlijk|uiteraard|zeker|graag|geen probleem)[!,.] (?:hier (?:is|zijn|volgt|vind)|hieronder) {TEXT}{{3,120}}:",
    rf"(?:självklart|absolut|givetvis|naturligtvis|såklart|visst)[!,.] här (?:är|kommer|följer) {TEXT}{{3,120}}:",
    rf"(?:selvfølgelig|naturligvis|klart|gjerne|gerne)[!,.] her (?:er|kommer|følger) {TEXT}{{3,120}}:",
    rf"(?:samozřejmě|jistě|s radostí)[!,.] (?:zde (?:je|jsou)|níže|tady je) {TEXT}{{3,120}}:",
    rf"(?:elbette|tabii ki|tabii|memnuniyetle)[!,.] (?:işte|aşağıda) {TEXT}{{3,120}}:",
    rf"(?:tentu saja|tentu|baik|dengan senang hati)[!,.] (?:berikut|ini|di bawah ini) {TEXT}{{3,120}}:",
    rf"(?:chắc chắn rồi|chắc chắn|tất nhiên rồi|tất nhiên|dĩ nhiên|vâng)[!,.] (?:dưới đây|sau đây|đây) là {TEXT}{{3,120}}:",
    (
        r"(?:بالتأكيد|بالطبع|طبعا|طبعًا|طبعاً|بكل سرور|حسنا|حسنًا)[!،,.] ?(?:إليك|إليكم|فيما يلي|ها هو|ها هي"
        r"|هذا هو|هذه هي)[^.!؟:\n]{3,120}:"
    ),
    r"(?:ज़रूर|ज़रूर|जरूर|बिल्कुल|बिलकुल|अवश्य|निश्चित रूप से)[!,।.] ?(?:यहाँ|यहां|नीचे|यह रहा|ये रहा|पेश है)[^.!?।:\n]{3,120}:",
    (
        r"(?:もちろんです|承知しました|承知いたしました|かしこまりました|了解しました)[!！。、] ?(?:以下"
        r"|こちら)(?:は|が|に)[^。！？\n]{2,80}[:：。]"
    ),
    r"(?:当然可以|當然可以|当然|當然|好的|没问题|沒問題)[!！，,。] ?(?:以下|下面|这|這)是[^。！？：:\n]{2,60}[：:]",
    (
        r"(?:물론입니다|물론이죠|물론이에요|알겠습니다)[!.,] ?(?:다음은|아래는|여기)[^.!?\n]{2,80}(?:입니다"
        r"|있습니다|드립니다|이에요)[.:]"
    ),
)
"""What opens a document."""

_ASSENTS = {
    "!,.": """gerne gern natürlich selbstverständlich klar sicher certainement absolument d'accord certo certamente volentieri
        assolutamente конечно разумеется безусловно звичайно звісно авжеж oczywiście jasne pewnie
        natuurlijk uiteraard zeker graag självklart
        absolut givetvis naturligtvis såklart visst selvfølgelig naturligvis klart gjerne samozřejmě jistě elbette memnuniyetle
        tentu baik vâng بالتأكيد بالطبع طبعا طبعًا طبعاً حسنا حسنًا जरूर ज़रूर ज़रूर बिल्कुल बिलकुल अवश्य
        물론입니다 물론이죠 물론이에요
        알겠습니다 tabii""",
    "،": "بالتأكيد بالطبع طبعا طبعًا طبعاً حسنا حسنًا",
    "।": "जरूर ज़रूर ज़रूर बिल्कुल बिलकुल अवश्य",
    "！，。!,": "当然 當然 好的 当然可以 當然可以 没问题 沒問題 もちろんです",
}
ANNOUNCEMENT_STEMS = (
    *(f"{word}{mark}" for marks, words in _ASSENTS.items() for word in words.split() for mark in marks),
    "kein problem",
    "bien sûr", "avec plaisir", "con piacere", "с удовольствием", "із задоволенням",
    "з радістю", "z przyjemnością",
    "geen probleem", "s radostí", "tabii ki", "tentu saja", "dengan senang hati", "chắc chắn", "tất nhiên",
    "dĩ nhiên", "بكل سرور",
    "निश्चित रूप से", "承知しました", "承知いたしました", "かしこまりました", "了解しました",
)  # fmt: skip
"""What every announcement begins with."""

ONE, MANY = r"[^.!?\n]{3,80}", r"[^.!?\n]{5,150}"
"""What the offer is of."""
_ENGLISH = (
    r"(?:create|write|draft|rewrite|expand|summari[sz]e|translate|generate|provide|prepare|put together"
    r"|turn|convert|adjust|tailor"
    r"|shorten|simplify|format|compile|outline|break|walk you|add|make|help you (?:draft|write|create|plan)|suggest|condense"
    r"|rephrase|compare)"
)
_FRENCH = (
    r" (?:que je|d'une|une|un|des|de|d'autres|plus de) ?(?:autre |nouvelle )?(?:version|variante|tableau|résumé|traduction"
    r"|ajustements?|modifications?|précisions|détails|exemples?|suggestions|l'\w{1,20}|\w{1,20}e\b)[^.!?\n]{0,120}[.!?]?"
)
_GERMAN = (
    r"[^.!?\n]{3,120}(?:erstellen|schreiben|zusammenstellen|ergänzen|anpassen|kürzen|übersetzen|formulieren|umschreiben"
    r"|ausarbeiten|hinzufügen|zusammenfassen|erweitern|vorschlagen|berechnen)[.!]"
)
_SPANISH = (
    r" (?:que (?:lo|la|te|le|haga|añada|ajuste|cambie|amplíe)|una versión|algún (?:cambio|ajuste)"
    r"|alguna (?:modificación|versión))[^.!?\n]{0,100}[.!?]?"
)
_CJK = r"[^。！？\n]"

_CONDITIONS = (
    # if, with what, what the assistant can, what of
    (
        "if you'd like|if you would like|if you like|if you want|if you prefer|if you wish",
        ", i can|, i could|, i'd be happy to|, i would be happy to|, i'm happy to|, i am happy to| i can",
        rf"(?: also| then| even)? {_ENGLISH}\b{MANY}[.!?]",
    ),
    (
        (
            "si vous souhaitez|si vous le souhaitez|si vous voulez|si vous le voulez|si vous désirez"
            "|si vous le désirez|si tu veux|si tu le souhaites"
        ),
        ", je peux| je peux",
        rf" {MANY}[.!?]",
    ),
    (
        (
            "wenn du möchtest|wenn du willst|wenn sie möchten|wenn sie wollen|wenn sie wünschen"
            "|falls du möchtest|falls sie möchten|wenn gewünscht|falls gewünscht"
        ),
        ", kann ich",
        _GERMAN,
    ),
    (
        "si quieres|si lo quieres|si deseas|si lo deseas|si prefieres|si desea|si lo desea|si quiere|si gustas",
        ", puedo|, también puedo| puedo",
        rf" {MANY}[.!?]",
    ),
    ("se vuoi|se desideri|se lo desideri|se preferisci|se desidera|se lo desidera|se vuole", ", posso| posso", rf" {MANY}[.!?]"),
    (
        "se quiser|se você quiser|se desejar|se preferir|se quiseres|se desejares",
        ", posso|, também posso| posso|, eu posso",
        rf" {MANY}[.!?]",
    ),
    (
        "если хотите|если вы хотите|если желаете|если хочешь|если нужно|если потребуется|если понадобится",
        ", я могу|, могу|, я помогу|, я с удовольствием|, то я могу",
        rf" {MANY}[.!?]",
    ),
    (
        "якщо хочете|якщо ви хочете|якщо бажаєте|якщо хочеш|якщо потрібно",
        ", я можу|, можу|, я допоможу|, я із задоволенням|, то я можу",
        rf" {MANY}[.!?]",
    ),
    (
        "jeśli chcesz|jeśli chciałbyś|jeśli chciałabyś|jeśli wolisz|jeśli potrzebujesz|jeżeli chcesz",
        ", mogę|, to mogę",
        rf" {MANY}[.!?]",
    ),
    ("als je wilt|als u wilt|als je dat wilt|als u dat wilt|als je het wilt|als je wil", ", kan ik| kan ik", rf" {MANY}[.!?]"),
    ("om du vill|om du önskar|om du föredrar", ", kan jag| kan jag| så kan jag", rf" {MANY}[.!?]"),
    ("hvis du vil|hvis du ønsker|hvis du ønsker det", ", kan jeg| kan jeg", rf" {MANY}[.!?]"),
    ("isterseniz|dilerseniz|istersen|dilersen", ", | ", r"[^.!?\n]{5,140}(?:abilirim|ebilirim)[.!]"),
    (
        (
            "jika anda mau|jika anda ingin|jika anda menginginkannya|jika anda membutuhkan|jika kamu mau"
            "|jika kamu ingin|kalau kamu mau|kalau mau|jika mau"
        ),
        ", saya bisa|, saya dapat|, saya juga bisa|, saya juga dapat|, saya siap|, aku bisa",
        rf" {MANY}[.!?]",
    ),
    (
        "nếu bạn muốn|nếu bạn cần|nếu bạn thích|nếu anh muốn|nếu chị muốn",
        ", tôi có thể|, mình có thể|, tôi cũng có thể|, em có thể| tôi có thể",
        rf" {MANY}[.!?]",
    ),
    (
        "إذا كنت ترغب|إذا كنت تريد|إذا كنت تود|إذا أردت|إذا رغبت|إذا أحببت|إن أردت|إن شئت",
        "",
        r"[^.!؟\n]{0,40}(?:يمكنني|أستطيع|بإمكاني|فيمكنني)[^.!؟\n]{3,120}",
    ),
    ("अगर आप चाहें|यदि आप चाहें|अगर आप चाहते हैं|यदि आप चाहते हैं|अगर आप चाहे", "", r" ?,? ?(?:तो)?,? ?मैं [^.!?।\n]{5,140}(?:सकता|सकती) हू"),
    (
        (
            "如果需要|如果您需要|如果你需要|如果您愿意|如果你愿意|如果您想|如果你想|如果您希望|如果你希望"
            "|如有需要|若您需要|若有需要|如需|如果有需要|如果妳需要|如果您願意|如果你願意"
        ),
        "，我|,我|的话，我|的話，我",
        rf"(?:还|還|也)?(?:可以|能)(?:再|帮|幫|为|為|继续|繼續|进一步|進一步|替){_CJK}{{2,60}}[。！]",
    ),
    (
        "원하시면|원하신다면|필요하시면|필요하시다면",
        "",
        (
            r"[^.!?\n]{2,70}(?:작성해|만들어|정리해|수정해|번역해|추가해|요약해|다듬어) ?드(?:릴 수 있습니다"
            r"|리겠습니다|릴게요|릴까요|릴 수 있어요)"
        ),
    ),
    (
        "ご希望があれば|ご希望がございましたら|ご希望でしたら|ご希望であれば|ご要望があれば",
        "",
        (
            rf"{_CJK}{{0,50}}(?:翻訳|要約|書き直|リライト|バージョン|文章|文体|記事|表現|下書き|トーン){_CJK}{{0,30}}"
            r"(?:できます|いたします|しましょうか)[。！？]?"
        ),
    ),
)
"""Openers of conditions, what follows right behind them, and the frame of the rest."""
_ASKED = (
    # openers, rest
    ("do you want me to", rf" {_ENGLISH}\b{ONE}\?"),
    (
        (
            "n'hésitez pas à me dire si vous souhaitez|n'hésitez pas à me dire si vous voulez"
            "|n'hésitez pas à me dire si vous désirez|dites-moi si vous souhaitez|dites-moi si vous voulez"
            "|faites-moi savoir si vous souhaitez|n'hésitez pas à me faire savoir si vous souhaitez"
        ),
        _FRENCH,
    ),
    (
        (
            "avísame si quieres|avísame si deseas|dime si quieres|dime si te gustaría|házmelo saber si quieres"
            "|hazme saber si quieres|hágamelo saber si desea"
        ),
        _SPANISH,
    ),
    (
        "fammi sapere se vuoi|fammi sapere se desideri|fammi sapere se ti serve",
        r" (?:che|una versione|un'altra|modifiche|altre)[^.!?\n]{0,100}[.!?]?",
    ),
    (
        "me avise se quiser|avise-me se quiser|diga-me se quiser|me diga se quiser|me avise se você quiser|me avise se desejar",
        r" (?:que eu|uma versão|alguma alteração|algum ajuste|mais alguma)[^.!?\n]{0,100}[.!?]?",
    ),
    ("хотите, я|хотите, чтобы я|хотите я", r" (?:добав|состав|напи|перепи|сдела|подготов|перев|сокра|расшир)[^.!?\n]{3,120}\?"),
    ("хочете, я|хочете, щоб я", r" (?:дода|скла|напи|перепи|зроб|підготу|перекла|скоро|розшир)[^.!?\n]{3,120}\?"),
    ("czy chcesz, abym|czy chcesz, żebym|czy chciałbyś, abym|czy chciałbyś, żebym", rf" {MANY}\?"),
    (
        "wil je dat ik|wilt u dat ik|wil u dat ik",
        r" [^.!?\n]{5,120}(?:maak|schrijf|toevoeg|aanpas|herschrijf|vertaal|uitwerk|opstel|samenvat)\?",
    ),
    (
        "vill du att jag",
        (
            r" (?:ska |skall )?(?:skriver|skriva|lägger till|lägga till|skapar|skapa|anpassar|översätter"
            r"|förkortar)[^.!?\n]{3,120}\?"
        ),
    ),
    (
        "apakah anda ingin saya|apakah kamu ingin saya|apakah anda ingin agar saya|mau saya",
        r" (?:buat|tulis|tambah|mem|men|meng|meny|me)\w{3,20} [^.!?\n]{3,120}\?",
    ),
    (
        "vil du have at jeg|vil du have, at jeg|vil du at jeg|ønsker du at jeg|ønsker du, at jeg",
        r" (?:skal |skriver|laver|tilpasser|oversætter|forkorter|lager|tilpasser|oversetter|forkorter)[^.!?\n]{3,120}\?",
    ),
    ("chcete, abych|chceš, abych|přejete si, abych|chcete, aby som|chceš, aby som", rf" {MANY}\?"),
    ("doriți să|vrei să|ați dori să", r" (?:creez|adaptez|scriu|traduc|rezum|rescriu|adaug|scurtez)\b[^.!?\n]{3,120}\?"),
    (
        "θέλετε να|θέλεις να|θα θέλατε να",
        r" (?:το |τη |την )?(?:γράψω|προσαρμόσω|μεταφράσω|δημιουργήσω|συνοψίσω)[^.!;\n]{3,120}[;?]",
    ),
    ("haluatko, että|haluatko että", r" (?:laadin|kirjoitan|muokkaan|lyhennän|käännän|teen)[^.!?\n]{3,120}\?"),
    ("bạn có muốn tôi|bạn có muốn mình", r" [^.!?\n]{5,120}không\?"),
    (
        "هل تريد أن|هل ترغب أن|هل ترغب في أن|هل تود أن|هل تريد مني أن",
        r" (?:أكتب|أضيف|أعد|أترجم|ألخص|أقوم|أنشئ|أوسع|أختصر)[^.!؟\n]{3,120}؟",
    ),
    ("क्या आप चाहते हैं कि मैं|क्या आप चाहेंगे कि मैं", r" [^.!?।\n]{5,120}\?"),
    ("需要我|要不要我|是否需要我|希望我", rf"(?:再|继续|繼續|为您|為您|为你|為你|帮您|帮你|幫您|幫你){_CJK}{{2,50}}？"),
    (
        "追加したい|修正したい|変更したい|調整したい|追加してほしい|修正してほしい|変更してほしい",
        (
            rf"{_CJK}{{0,8}}(?:あれば|ございましたら|ありましたら)、?(?:お気軽に|遠慮なく|ご遠慮なく"
            rf"|いつでも)(?:お知らせ|お申し付け|教えて|お聞かせ|おっしゃって)(?:ください|下さい)"
        ),
    ),
)
"""Openers of questions and requests, and the frame of the rest."""

OFFERS = (
    *(f"(?:{openers})(?:{what}){rest}" for openers, what, rest in _CONDITIONS),
    *(f"(?:他に|他にも|ほかにも?|さらに|もし|もっと|何か)?(?:{openers}){rest}" for openers, rest in _ASKED),
)
"""What closes a document."""
OFFER_STEMS = (
    *(f"{opener}{word}" for openers, what, _ in _CONDITIONS for opener in openers.split("|") for word in what.split("|")),
    *(opener for openers, _ in _ASKED for opener in openers.split("|")),
)
"""One of these stands in every offer."""
