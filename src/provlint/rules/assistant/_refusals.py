"""Refusals of chat assistants, and how they name themselves in further languages; in the first person only.

A refusal is ordinary in speech and letters. It counts at the ends of a document, where it speaks of what an assistant is asked
for: a transcript to go on with, a link to open, data of this hour.
"""

from __future__ import annotations

_CAN_NOT = r"(?:can ?not|can't|am unable to|am not able to|won't be able to)"
REFUSALS = (
    (
        rf"\bi(?:'m| am) sorry,? but i {_CAN_NOT} (?:continue (?:the|this|with)|generate|transcribe"
        rf"|summari[sz]e|translate|access (?:the"
        r"|this|that|external|your)|view|open|browse|provide (?:a|the|any) (?:summary|transcript\w{0,4}"
        r"|translation|verbatim|full text"
        r"|real-time|current)|create (?:content|that|this)|write (?:content|that|this)|complete (?:the"
        r"|this) (?:text|article|story))\b"
        r"[^.!?\n]{0,40}"
    ),
    (
        r"\bi (?:don't|do not) have (?:access to|the ability to (?:access|browse|retrieve)) (?:real[- ]time"
        r"|current|live|up-to-date|the"
        r" internet|external (?:websites|links|files|databases))\b"
    ),
    r"\bas i (?:don't|do not) have access to (?:the|your|that) (?:audio|video|image|file|document|link|attachment|url)\b",
    (
        r"\b(?:es tut mir leid|tut mir leid|entschuldigung),? (?:aber )?(?:ich kann|ich bin nicht in der lage,?)"
        r" [^.!?\n]{0,40}\b(?:anfrage|transkript\w{0,4}|echtzeit\w{0,8})\b"
    ),
    r"\bich habe keinen zugriff auf (?:echtzeit|aktuelle (?:daten|informationen)|das internet|externe)",
    (
        r"\bje suis désolée?,? (?:mais )?je ne peux pas [^.!?\n]{0,40}\b(?:cette demande|votre demande"
        r"|cette requête|votre requête|transcription)\b"
    ),
    r"\bje n'ai pas accès (?:aux|à des) (?:données|informations) en temps réel\b",
    (
        r"\blo siento,? (?:pero )?no puedo [^.!?\n]{0,40}\b(?:esa solicitud|tu solicitud|su solicitud"
        r"|esa petición|la transcripción)\b"
    ),
    r"\bno tengo acceso a (?:datos|información) en tiempo real\b",
    r"\bmi dispiace,? (?:ma )?non posso [^.!?\n]{0,40}\b(?:questa richiesta|tua richiesta|sua richiesta|la trascrizione)\b",
    r"\bnon ho accesso a (?:dati|informazioni) in tempo reale\b",
    (
        r"\b(?:desculpe|lamento|sinto muito),? (?:mas )?(?:eu )?não posso [^.!?\n]{0,40}\b(?:essa solicitação"
        r"|sua solicitação|este pedido|a transcrição)\b"
    ),
    r"\bnão tenho acesso a (?:dados|informações) em tempo real\b",
    (
        r"\b(?:извините|простите|сожалею),? (?:но )?я не могу [^.!?\n]{0,40}\b(?:этот запрос|ваш запрос"
        r"|этой просьб|с этим запросом|расшифровк)"
    ),
    r"\bу меня нет доступа к (?:данным|информации) в (?:реальном времени|режиме реального времени)",
    r"\b(?:вибачте|перепрошую|на жаль),? (?:але )?я не можу [^.!?\n]{0,40}\b(?:цей запит|ваш запит|з цим запитом)\b",
    (
        r"\b(?:przykro mi|przepraszam),? (?:ale )?nie mogę [^.!?\n]{0,40}\b(?:tej prośby|tego żądania"
        r"|tym zapytaniem|twojej prośby)\b"
    ),
    r"\bhet spijt me,? (?:maar )?ik kan [^.!?\n]{0,30}\b(?:dit verzoek|dat verzoek|uw verzoek|je verzoek)\b",
    (
        r"\b(?:tyvärr|jag är ledsen),? (?:men )?(?:jag )?kan (?:jag )?inte [^.!?\n]{0,30}\b(?:den begäran"
        r"|din begäran|denna förfrågan|din förfrågan)\b"
    ),
    r"\büzgünüm,? (?:ancak |ama )?[^.!?\n]{0,30}\bbu isteği[^.!?\n]{0,20}(?:yerine getiremem|karşılayamam)\b",
    r"\bmaaf,? (?:tetapi |namun |tapi )?saya tidak (?:bisa|dapat) [^.!?\n]{0,30}\b(?:permintaan (?:itu|ini|anda|tersebut))\b",
    r"\b(?:xin lỗi|rất tiếc),? (?:nhưng )?tôi không thể [^.!?\n]{0,30}\byêu cầu (?:này|đó|của bạn)",
    (
        r"(?:很?抱歉|对不起|對不起)[，,]?(?:但)?(?:作为\w{0,8})?我(?:无法|不能|無法)(?:满足|滿足|处理|處理"
        r"|完成|协助|協助)[^。！？\n]{0,12}(?:请求|請求|要求)"
    ),
    r"我(?:无法|不能|無法)(?:访问|获取|訪問|獲取)(?:实时|即时|即時|互联网|網路|最新)(?:数据|信息|資料|資訊|内容)?",
    (
        r"(?:申し訳(?:ありません|ございません)|すみません)が、[^。！？\n]{0,12}リクエストに(?:は)?(?:お応え"
        r"|対応|お答え)[^。！？\n]{0,4}(?:できません|いたしかねます)"
    ),
    r"(?:عذر(?:ا|ًا|اً)|آسف|أعتذر)،? ?(?:و?لكن(?:ني|ي)? )?(?:لا أستطيع|لا يمكنني)[^.!؟\n]{0,30}(?:طلبك|هذا الطلب)",
    r"(?:क्षमा करें|माफ़ करें|माफ करें|मुझे खेद है),? (?:लेकिन )?मैं [^.!?।\n]{0,20}(?:इस|आपके|उस) अनुरोध[^.!?।\n]{0,20}नहीं",
)
"""Counted in the first and last blocks of a document alone."""
REFUSAL_STEMS = (
    "but i can't", "but i can not", "but i cannot", "but i am unable", "but i am not able",
    "but i won't be able", "i don't have access to",
    "i do not have access to", "have the ability to", "es tut mir leid", "tut mir leid", "entschuldigung", "keinen zugriff auf",
    "je suis désolé", "je n'ai pas accès", "lo siento", "no tengo acceso", "mi dispiace", "non ho accesso",
    "desculpe", "lamento", "sinto muito", "não tenho acesso",
    "извините", "простите", "сожалею", "у меня нет доступа", "вибачте", "перепрошую", "на жаль", "przykro mi",
    "przepraszam", "het spijt me", "tyvärr", "jag är ledsen", "bu isteği", "maaf", "xin lỗi", "rất tiếc", "抱歉", "对不起",
    "對不起", "我无法", "我不能", "我無法", "リクエストに", "طلبك", "هذا الطلب", "अनुरोध",
)  # fmt: skip
"""One of these stands in every refusal."""

NAMES = (
    (
        r"(?:بصفتي|باعتباري|كوني) (?:مجرد )?(?:نموذج(?:ا|ًا|اً)? (?:لغة|لغوي|ذكاء|للذكاء)|مساعد(?:ا|ًا"
        r"|اً)? (?:ذكي|افتراضي|للذكاء|ذكاء))"
        r"|كنموذج (?:لغة|لغوي|ذكاء)[^.!؟\n]{0,30}،? ?(?:لا (?:أستطيع|يمكنني|أملك)|ليس لدي|ليست لدي)"
        r"|أنا (?:مجرد )?نموذج (?:لغة|لغوي)"
    ),
    (
        r"(?:एक )?(?:(?:ai|एआई|कृत्रिम बुद्धिमत्ता) )?(?:भाषा|लैंग्वेज) मॉडल (?:के रूप में|के तौर पर|के नाते"
        r"|होने के नाते),? (?:मैं|मेरे|मेरी|मेरा|मुझे)"
        r"|मैं (?:केवल |सिर्फ )?एक (?:(?:ai|एआई) )?(?:भाषा|लैंग्वेज) मॉडल"
    ),
    (
        r"\b(?:là|với tư cách là|với vai trò là) (?:một )?mô hình ngôn ngữ(?: lớn)?(?: ai)?,? (?:tôi|mình)\b"
        r"|\btôi (?:chỉ )?là (?:một )?(?:mô hình ngôn ngữ|trợ lý ai)\b"
    ),
    r"\bjako (?:velký )?jazykový model(?: ai)?,? (?:nemohu|nemám|nejsem|nedokážu|nemůžu|jsem)\b",
    r"\bako (?:veľký )?jazykový model(?: ai)?,? (?:nemôžem|nemám|nie som|nedokážem|som)\b",
    r"\bsom (?:en )?(?:ai[- ]|ki[- ])?(?:sprogmodel|språkmodell),? (?:kan|har|er) jeg\b",
    r"\b(?:tekoälynä|kielimallina|tekoälymallina),? (?:minä|minulla|en)\b",
    r"\bca (?:un )?model (?:de )?(?:limbaj|lingvistic)(?: ai)?,? (?:nu (?:pot|am|sunt)|eu)\b",
    r"\bnyelvi modellként,? (?:nem|én)\b",
    r"\bως (?:γλωσσικό μοντέλο|μοντέλο γλώσσας)(?: τεχνητής νοημοσύνης)?,? (?:δεν|εγώ)\b",
    r"به عنوان یک مدل زبان(?:ی)?(?: هوش مصنوعی)?،? (?:من|نمی‌?توانم)",
    r"כמודל שפה[^.!?\n]{0,20},? (?:אני|אין לי|איני)",
)
"""As `FRAMES` of the rule."""
NAME_STEMS = (
    "بصفتي", "باعتباري", "كوني", "كنموذج", "أنا نموذج", "أنا مجرد نموذج", "भाषा मॉडल", "लैंग्वेज मॉडल",
    "mô hình ngôn ngữ", "trợ lý ai", "jazykový model", "sprogmodel", "tekoälynä",
    "kielimallina", "tekoälymallina", "model de limbaj", "model limbaj", "model lingvistic",
    "model de lingvistic", "nyelvi modellként",
    "γλωσσικό μοντέλο", "μοντέλο γλώσσας", "مدل زبان", "כמודל שפה",
)  # fmt: skip
"""One of these stands in each of them."""
