"""Frames in which a publisher says what to do in order to read on: subscribe or sign in, in the order of each language.

They are apart from `_paywall_frames` for length alone.
"""

from __future__ import annotations

ONWARD = (
    # What platforms for newsletters and blogs write
    (
        ("keep reading", "continue reading", "keep listening", "continue listening", "listen to this"),
        (
            r"\b(?:(?:keep|continue) (?:reading|listening)"
            r"|listen to this episode)\b.{0,40}\b(?:\d{1,2}-day free trial|free trial"
            r"|for free,? courtesy of|with a (?:free |paid )?subscription)\b.{0,60}"
        ),
    ),
    (("purchase a paid",), r"\bor purchase a paid subscription\b.{0,20}"),
    (
        ("members only", "members-only"),
        r"\b(?:this|the) (?:story|post|article)\b.{0,30}\bavailable to \w{1,20} members[ -]only\b.{0,40}",
    ),
    # To read on ... subscribe, in the order of each language
    (
        ("per continuare", "per proseguire", "per leggere"),
        (
            r"\bper (?:continuare|proseguire|leggere)\b.{0,40}\b(?:abbonat[ie]|accedi|registrati|iscriviti|effettua l'accesso"
            r"|effettua il login)\b.{0,80}"
        ),
    ),
    (
        ("чтобы ",),
        (
            r"\bчтобы (?:читать|продолжить|прочитать|дочитать|прочесть)\b.{0,50}\b(?:оформ\w{1,6}|подпи\w{1,8}|войдите"
            r"|авторизуйтесь|зарегистрируйтесь)\b.{0,60}"
        ),
    ),
    (
        ("по подписке", "подписчикам"),
        r"\b(?:статья|материал|текст).{0,30}доступ\w{1,4} (?:только )?(?:по подписке|подписчикам).{0,60}",
    ),
    (
        ("щоб ",),
        (
            r"\bщоб (?:читати|продовжити|прочитати|дочитати)\b.{0,50}\b(?:передплат\w{1,6}|оформіть|підпи\w{1,8}|увійдіть"
            r"|зареєструйтеся)\b.{0,60}"
        ),
    ),
    (
        ("щоб ",),
        r"\b(?:оформіть передплату|передплатіть|підпишіться|увійдіть).{0,30},? щоб (?:читати|продовжити|прочитати).{0,80}",
    ),
    (
        ("läsa", "läs "),
        (
            r"\b(?:(?:vill du|för att) (?:läsa (?:hela (?:artikeln|texten|inlägget)|vidare)"
            r"|fortsätta läsa).{0,60}\b(?:prenumer\w{1,8}"
            r"|logga in|registrera dig|skapa (?:ett )?konto|bli medlem)"
            r"|(?:bli (?:prenumerant|medlem)|logga in|prenumerera) (?:och"
            r"|för att) (?:läsa? (?:vidare|hela)|fortsätta? läsa))\b.{0,80}"
        ),
    ),
    (
        ("læse", "læs ", "lese", "les "),
        (
            r"\b(?:(?:vil du|for at|for å) (?:læse (?:hele artiklen|videre)"
            r"|fortsætte med at læse|lese (?:hele (?:saken|artikkelen)"
            r"|videre)|fortsette å lese).{0,60}\b(?:abonne\w{1,8}|log ind|logg inn|opret en konto|registrer deg|bliv? medlem)"
            r"|(?:bliv? (?:abonnent|medlem)|log ind|logg inn) (?:og|for at"
            r"|for å) (?:læse? (?:videre|hele)|lese? (?:videre|hele)))\b.{0,80}"
        ),
    ),
    (
        ("weiterlesen", "weiterzulesen"),
        (
            r"\b(?:(?:jetzt |hier )?(?:abo(?:nnement)? abschließen|abonnieren|abonnent werden|anmelden|registrieren|einloggen"
            r"|mitglied werden) und weiterlesen|(?:abonnieren|registrieren) sie\b.{0,50},? um weiterzulesen)\b.{0,60}"
        ),
    ),
    (
        ("abonnez-vous", "connectez-vous", "inscrivez-vous", "abonnés"),
        (
            r"\b(?:(?:abonnez|connectez|inscrivez)-vous\b.{0,40}\bpour (?:lire|continuer|poursuivre|accéder)"
            r"|la suite (?:de cet article |de l'article )?est réservée (?:à nos|aux) abonnés)\b.{0,80}"
        ),
    ),
    (
        ("verder", "te lezen"),
        (
            r"\b(?:om (?:verder te lezen|(?:dit|het hele"
            r"|het volledige) artikel te lezen)\b.{0,60}\b(?:abonnee|abonnement|log in"
            r"|inloggen|account|registreer|lid)"
            r"|(?:word (?:abonnee|lid)|neem een abonnement|log in"
            r"|registreer je) (?:en lees verder|om verder te lezen))\b.{0,60}"
        ),
    ),
    (
        ("czyta",),
        (
            r"\b(?:(?:aby|żeby|by) (?:czytać dalej|kontynuować czytanie|przeczytać (?:cały"
            r"|całość|resztę|dalszą))\b.{0,60}\b(?:zaloguj"
            r"|subskry|prenumer|wykup|zarejestruj|kup )"
            r"|(?:zaloguj|subskryb|prenumer|wykup|zarejestruj)\w{0,8}\b.{0,50},? (?:aby|żeby"
            r"|by) (?:czytać|przeczytać|kontynuować"
            r" czytanie)\b).{0,60}"
        ),
    ),
    (("pozostało",), r"\bpozostało \d{1,3}\s?% (?:tekstu|artykułu|treści).{0,60}"),
    (
        ("předplat", "přihl", "registr"),
        (
            r"\b(?:pro pokračování|chcete-li (?:číst dál|pokračovat)|abyste mohli (?:číst|pokračovat)|chcete číst dál)\b.{0,60}"
            r"(?:předplat|přihlas|registr).{0,60}"
        ),
    ),
    (
        ("aksesi", "lukemista"),
        r"\b(?:lukeaksesi|jatkaaksesi lukemista|jatka lukemista)\b.{0,60}\b(?:tilaa|kirjaudu|rekisteröidy).{0,60}",
    ),
    (
        ("okumak için", "devam etmek için", "okumaya devam", "devamını oku", "tamamını oku"),
        (
            r"\b(?:(?:okumaya devam etmek|(?:haberin |yazının )?(?:devamını|tamamını) okumak) için\b.{0,50}\b(?:abone|üye|giriş"
            r" yap|kayıt ol|kaydol|oturum aç)"
            r"|(?:abone|üye) ol\w{0,6}.{0,30}(?:okumaya devam|devamını oku|tamamını oku)).{0,40}"
        ),
    ),
    (
        ("untuk melanjutkan", "untuk membaca"),
        (
            r"\buntuk (?:melanjutkan membaca|membaca (?:artikel|berita|selengkapnya"
            r"|secara))\b.{0,60}\b(?:berlangganan|masuk|login"
            r"|daftar)\b.{0,40}"
        ),
    ),
    (
        ("để ",),
        (
            r"\b(?:để (?:đọc tiếp|tiếp tục đọc|đọc toàn bộ|đọc đầy đủ)\b.{0,50}\b(?:đăng ký|đăng nhập|mua gói)"
            r"|(?:đăng ký|đăng nhập)\b.{0,40} để (?:đọc tiếp|tiếp tục đọc|đọc toàn bộ|đọc đầy đủ)).{0,40}"
        ),
    ),
    (
        ("続き", "全文", "この先"),
        (
            r"(?:記事の続き|この続き|続き|記事全文|全文|この先)(?:は|を読むには"
            r"|をお読みいただくには|をご覧(?:になる|いただく)には|を見るには)"
            r".{0,40}(?:会員登録|ログイン|購入|有料|会員|定期購読).{0,40}"
        ),
    ),
    (
        ("阅读", "閱讀", "查看", "全文", "内容", "內容", "文章", "本文", "此文"),
        (
            r"(?:(?:登录|登入|登陆|注册|註冊|订阅|訂閱|付费|付費|开通会员|開通會員|成为会员|成為會員"
            r"|加入会员|加入會員)(?:后|後|以|即可)?.{0,4}"
            r"(?:继续|繼續|解锁|解鎖)?(?:阅读|閱讀|查看)(?:全文|更多|完整|剩余)"
            r"|(?:剩余|剩餘|余下|餘下|以下).{0,8}(?:内容|內容)(?:需|请|請|仅|僅|为|為).{0,6}(?:付费|付費|订阅|訂閱|会员|會員)"
            r"|(?:本文|此文|此内容|本内容|此篇文章)(?:为|為|是|仅限|僅限|仅供"
            r"|僅供).{0,4}(?:付费|付費|订阅|訂閱|会员|會員)).{0,40}"
        ),
    ),
    (
        ("려면",),
        (
            r"(?:계속 읽으(?:시려|려)면|이어서 읽으(?:시려|려)면|(?:전체 )?(?:기사|내용"
            r"|글)(?:를|을)? (?:계속 |모두 |더 |끝까지 )?"
            r"(?:보|읽으)(?:시려|려)면).{0,40}(?:구독|로그인|회원|가입|결제).{0,30}"
        ),
    ),
    (
        ("القراءة", "لقراءة"),
        (
            r"(?:(?:لمتابعة القراءة|لمواصلة القراءة|للاستمرار في القراءة|لإكمال القراءة"
            r"|لقراءة (?:المقال|الخبر|بقية|النص)).{0,50}"
            r"(?:اشترك|اشتراك|سج[لّ]|تسجيل|الدخول)"
            r"|(?:اشترك|سج[لّ]{1,2}).{0,40}(?:لمتابعة القراءة|لمواصلة القراءة|لقراءة (?:المقال|الخبر|بقية|النص))).{0,50}"
        ),
    ),
    (("للمشتركين",), r"هذ[اه] (?:المقال|المقالة|المحتوى|الخبر).{0,20}للمشتركين.{0,30}"),
    (
        ("के लिए",),
        (
            r"(?:आगे|पूरा|पूरी|लेख|खबर|ख़बर).{0,30}प(?:ढ़|ढ़)(?:ने|ना जारी रखने) के लिए.{0,40}"
            r"(?:सब्सक्राइब|सदस्यता|सदस्य बनें|लॉग ?इन|लॉगिन|साइन इन|साइन अप|रजिस्टर|पंजीकरण).{0,40}"
        ),
    ),
    (("για να ",), r"\bγια να (?:συνεχίσετε|διαβάσετε)\b.{0,60}(?:συνδρομ|συνδεθείτε|εγγραφείτε).{0,40}"),
    (
        ("pentru a ",),
        (
            r"\bpentru a (?:continua lectura|citi (?:mai departe|tot|articolul|continuarea))\b.{0,60}(?:abonează"
            r"|abonați|autentifică|conectează|cont\b).{0,40}"
        ),
    ),
    (("előfizet",), r"\b(?:az olvasás folytatásához|a folytatáshoz|a teljes cikk elolvasásához)\b.{0,60}előfizet.{0,40}"),
    # For subscribers, in further languages
    (("абонати",), r"\b(?:статията|материалът|съдържанието|текстът).{0,40}за абонати.{0,40}"),
    (
        ("abonnenter",),
        r"\b(?:artiklen|artikkelen|saken|denne (?:artikel|saken|artikkelen)) er (?:kun |bare )?for abonnenter.{0,40}",
    ),
    (("συνδρομητ",), r"\b(?:το άρθρο|το περιεχόμενο|αυτό το άρθρο).{0,40}συνδρομητ.{0,40}"),
    (("pretplatni",), r"\b(?:članak|sadržaj|tekst) (?:je )?(?:dostupan|namijenjen|samo).{0,30}pretplatni.{0,40}"),
    (("abonați", "abonaţi"), r"\b(?:acest articol|articolul|conținutul).{0,40}(?:doar|numai|exclusiv).{0,12}abona[țţ]i.{0,40}"),
    (("predplatiteľ",), r"\b(?:tento )?(?:článok|obsah).{0,30}pre predplatiteľ.{0,40}"),
    (("límite de artículos",), r"\bha[sn]? (?:alcanzado|llegado|superado).{0,12}límite de artículos.{0,60}"),
    (
        ("weiterzulesen",),
        r"\bum (?:den |diesen )?(?:artikel|beitrag|text) weiterzulesen\b.{0,60}\b(?:abo|anmeld|registrier).{0,40}",
    ),
    (("wil je",), r"\bwil je (?:verder|het hele artikel) lezen\b.{0,60}\b(?:abonn|log in|account).{0,40}"),
    (("masz już",), r"\bmasz już (?:prenumeratę|subskrypcję)\b.{0,60}"),
    (("pro dočtení",), r"\bpro dočtení\b.{0,60}(?:předplat|přihl|regist).{0,40}"),
)
"""As the frames of `_paywall_frames`."""
