"""The frames of the sentences with which publishers close the free part of a text, by language; opened where one may stand."""

from __future__ import annotations

FRAMES = (
    (
        (" to continue", " to keep", " to finish", " to read", " to unlock", " to view", " to access", " to see"),
        (
            r"\b(?:please )?(?:subscribe|sign (?:in|up)|log in|login|register|create (?:a|your)(?: free)? account|become a "
            r"(?:member|subscriber)|upgrade|join)\b[^\n.!?]{0,80}? to (?:continue|keep|finish|read|unlock|view|access|see)\b(?: "
            r"reading)?.{0,100}"
        ),
    ),
    (
        ("to continue reading", "to keep reading"),
        (
            r"\bto (?:continue|keep) reading\b.{0,60}\b(?:subscribe|sign (?:in|up)|log in|register|become a|join|upgrade"
            r"|account)\b.{0,100}"
        ),
    ),
    (
        ("to read ", "to access ", "to unlock ", "to view ", "to see ", "to finish "),
        (
            r"\bto (?:read|access|unlock|view|see|finish) (?:the|this)(?: (?:full|whole|entire|rest of (?:the|this)|complete))?"
            r" (?:article|story|post|content|text|piece|report)\b.{0,60}\b(?:subscribe|sign (?:in|up)|log in|register|become a"
            r"|join|upgrade|(?:start|try|get|begin) (?:your|a) (?:free |paid |\d{1,3}-day )?(?:trial|subscription|membership))\b"
            r".{0,100}"
        ),
    ),
    (
        ("members", "subscribers"),
        (
            r"\b(?:this|the (?:full|rest of (?:the|this))) (?:article|story|post|content|text|page|report)\b[^\n.]{0,40}\b(?:for"
            r"|to|reserved for|available (?:only )?(?:to|for)|exclusive(?:ly)? (?:to|for)|limited to|only for)(?: (?:our|paid"
            r"|paying|premium|registered|digital|all))*(?: only)? (?:subscribers|members)\b.{0,80}"
        ),
    ),
    (
        (" only", "-only", " exclusive", "-exclusive"),
        r"\b(?:subscriber|member|premium)s?[- ](?:only|exclusive)(?: (?:content|article|story|post))?(?=[\s.!:]*$)",
    ),
    (("already a",), r"\balready (?:a|an) (?:(?:paid|paying|registered|digital|premium) )?(?:subscriber|member)\b\??.{0,80}"),
    (
        ("already have",),
        r"\balready have (?:a subscription|an? (?:\w{1,20} )?subscription)\?.{0,60}\b(?:sign|log)[ -]?in\b.{0,40}",
    ),
    (
        ("free", "complimentary", "monthly"),
        (
            r"\byou(?:'ve|’ve| have)? (?:have )?(?:reached|used|exceeded|hit|read)\b.{0,40}\b(?:free|complimentary"
            r"|monthly)\b.{0,20}(?:article|stor|limit).{0,80}"
        ),
    ),
    (
        ("free article", "free stor"),
        r"\byou(?:'ve|’ve| have)? (?:\d{1,3}|no|one|two|three|four|five) (?:more )?free (?:article|stor(?:y|ie))s?\b.{0,60}",
    ),
    (("unlock th",), r"\bunlock (?:this|the (?:full|rest of the)) (?:article|story|post)\b.{0,80}"),
    # German
    (("weiterlesen mit",), r".{0,40}\bweiterlesen mit\b.{0,80}"),
    (
        ("dieser ", "der ganze ", "der vollständige ", "der gesamte "),
        (
            r"\b(?:dieser|der (?:ganze|vollständige|gesamte)) (?:artikel|text|beitrag|inhalt)\b.{0,50}\b(?:abonnent|abo\b"
            r"|registriert|plus-mitglied|exklusiv).{0,60}"
        ),
    ),
    (
        ("weiterzulesen", "artikel zu lesen", "zum weiterlesen"),
        (
            r"\b(?:um (?:weiterzulesen|den (?:ganzen |vollständigen )?artikel zu lesen)|zum weiterlesen)\b.{0,60}(?:abo|anmeld"
            r"|registrier|einlogg|mitglied).{0,60}"
        ),
    ),
    (
        ("jetzt abonnieren", "jetzt anmelden", "jetzt registrieren"),
        r"\bjetzt (?:abonnieren|anmelden|registrieren) und (?:weiter|unbegrenzt|alles |den ).{0,60}lesen\b.{0,40}",
    ),
    (
        ("weiterlesen?", "abo abschließen", "abonnement abschließen"),
        (
            r"\b(?:(?:sie (?:möchten|wollen)|(?:möchten|wollen) sie|du (?:möchtest|willst)|(?:möchtest|willst) du) weiterlesen\?"
            r".{0,40}\b(?:abo|anmeld|registr|mitglied)"
            r"|abo(?:nnement)? abschließen und (?:alle|alles|diesen|den|unbegrenzt|sofort) .{0,30}lesen)\b.{0,60}"
        ),
    ),
    (("für abonnent",), r"\b(?:nur|exklusiv) für abonnent.{0,60}"),
    (
        ("bereits abonnent", "bereits registriert", "bereits mitglied"),
        r"\bbereits (?:abonnent|registriert|mitglied).{0,40}\?.{0,60}",
    ),
    (("sie haben bereits ein",), r"\bsie haben bereits ein.{0,20}abo\b.{0,60}"),
    # French
    (("aux abonnés",), r"\b(?:cet? article|la suite|ce contenu).{0,30}\b(?:est )?réservée? aux abonnés.{0,60}"),
    (("aux abonnés",), r"\b(?:article|contenu) réservé aux abonnés.{0,60}"),
    (("il vous reste",), r"\bil vous reste \d{1,3}(?:[.,]\d{1,2})?\s?% (?:de cet article )?.{0,60}"),
    (
        ("abonnez-vous", "connectez-vous", "inscrivez-vous"),
        r"\b(?:abonnez-vous|connectez-vous|inscrivez-vous) pour (?:lire|continuer|accéder).{0,80}",
    ),
    (
        ("pour lire ", "pour accéder à "),
        (
            r"\bpour (?:lire (?:la suite|l[’']article|cet article|l[’']intégralité|la totalité)|accéder à (?:l[’']article"
            r"|cet article|l[’']intégralité)).{0,80}\b(?:abonn|connect|inscri|créez).{0,40}"
        ),
    ),
    (("déjà abonné",), r"\bdéjà abonnée?\b.{0,60}"),
    # Spanish, Portuguese, Italian
    (
        ("suscriptor", "usuarios registrados", "socios"),
        (
            r"\b(?:contenido|artículo|noticia).{0,30} (?:exclusiv[oa]|solo|sólo)(?: (?:solo|sólo))? para (?:nuestros "
            r")?(?:suscriptor|usuarios registrados|socios).{0,60}"
        ),
    ),
    (("suscriptores",), r"\bexclusivo para suscriptores.{0,60}"),
    (
        ("suscríbete", "suscríbase", "regístrate", "inicia sesión"),
        r"\b(?:suscríbete|suscríbase|regístrate|inicia sesión).{0,40} para (?:seguir|continuar|leer|acceder).{0,80}",
    ),
    (("para seguir leyendo", "para continuar leyendo"), r"\bpara (?:seguir|continuar) leyendo.{0,100}"),
    (
        ("para leer", "para ver", "para acceder"),
        (
            r"\bpara (?:leer|ver|acceder al?) (?:el |la |este |esta )?(?:artículo|nota|noticia|contenido|texto|entrevista"
            r"|reportaje)\b.{0,40}\b(?:suscríb|suscrip|inici(?:a|e|ar) sesión|regístr|hazte socio).{0,60}"
        ),
    ),
    (("eres suscriptor",), r"\b¿?ya eres suscriptor.{0,60}"),
    (
        ("assinantes",),
        r"\b(?:conteúdo|matéria|artigo|reportagem|texto)?.{0,20}\bexclusiv[oa] para (?:os )?(?:nossos )?assinantes.{0,60}",
    ),
    (
        ("para continuar", "para ler", "para ter acesso"),
        r"\b(?:assine|faça login|cadastre-se|entre)\b.{0,40} para (?:continuar|ler|ter acesso).{0,80}",
    ),
    (("para continuar lendo", "para continuar a ler"), r"\bpara continuar (?:lendo|a ler).{0,100}"),
    (
        ("para ler", "para acessar", "para aceder"),
        (
            r"\bpara (?:ler|acessar|aceder ao?) (?:o |a |este |esta )?(?:matéria|artigo|notícia|reportagem|texto|conteúdo"
            r"|entrevista)\b.{0,40}\b(?:assine|assinatura|faça login|inicie sessão|cadastre|registe|torne-se).{0,60}"
        ),
    ),
    (("já é assinante",), r"\bjá é assinante\b.{0,60}"),
    (("agli abbonati",), r"\b(?:questo )?(?:articolo|contenuto).{0,20} (?:è )?riservato (?:solo )?agli abbonati.{0,60}"),
    (("per continuare", "per leggere"), r"\b(?:abbonati|accedi|registrati)\b.{0,40} per (?:continuare|leggere).{0,80}"),
    (("già abbonato",), r"\b(?:sei )?già abbonato\b.{0,60}"),
    # Dutch, Polish, Czech, Swedish, Danish, Norwegian, Finnish
    (("voor abonnees",), r"\b(?:dit artikel is )?(?:alleen|exclusief) voor abonnees.{0,60}"),
    (("abonnee",), r"\b(?:al|bent u al|ben je al) abonnee\b.{0,60}"),
    (
        ("prenumerator", "subskrybent", "abonent"),
        r"\b(?:ten )?(?:artykuł|treść|dostęp).{0,30}(?:tylko )?dla (?:naszych )?(?:prenumerator|subskrybent|abonent).{0,60}",
    ),
    (("pro předplatitele",), r"\b(?:tento )?(?:článek|obsah).{0,30}(?:jen |pouze )?pro předplatitele.{0,60}"),
    (
        ("prenumerant", "abonnent"),
        (
            r"\b(?:artikeln|artikkelen|artiklen|artikel|innehållet|saken|texten)\b.{0,20}\b(?:för prenumeranter"
            r"|(?:för|for) (?:dig|deg|dem|de) (?:som|der) (?:är|er) (?:prenumerant|abonnent)).{0,60}"
        ),
    ),
    (("abonnenter", "prenumeranter"), r"\b(?:kun|bare|endast|bara) for? (?:abonnenter|prenumeranter).{0,60}"),
    (("tilaajille",), r"\b(?:juttu|artikkeli).{0,20}\b(?:vain )?tilaajille.{0,60}"),
    # Russian, Ukrainian, Turkish, Indonesian
    (("подписчик",), r"\b(?:статья|материал|текст).{0,30}(?:доступ\w{1,4} )?только (?:для )?подписчик.{0,60}"),
    (("чтобы ",), r"\b(?:оформите подписку|подпишитесь|войдите).{0,30},? чтобы (?:читать|продолжить|прочитать).{0,80}"),
    (
        ("передплатник", "підписник"),
        r"\b(?:стаття|матеріал|текст).{0,30}(?:лише|тільки) (?:для )?(?:передплатник|підписник).{0,60}",
    ),
    (("abonelere",), r".{0,40}(?:sadece|yalnızca) abonelere.{0,60}"),
    (("khusus pelanggan",), r".{0,40}\bkhusus pelanggan\b.{0,60}"),
    (("untuk melanjutkan", "untuk membaca"), r"\b(?:berlangganan|masuk|login) untuk (?:melanjutkan|membaca).{0,80}"),
    # Chinese, Japanese, Korean
    (("この記事は",), r"この記事は.{0,10}(?:有料)?会員(?:限定|のみ).{0,40}"),
    (("ここから先は", "続きを読むには"), r"(?:ここから先は|続きを読むには).{0,60}(?:会員|登録|ログイン|有料).{0,40}"),
    (("残り",), r"[（(]?残り\s?[\d,]{1,7}\s?文字.{0,20}"),
    (("阅读", "閱讀", "查看"), r"(?:登录|登入|订阅|訂閱|付费|付費)(?:后|後|以)?(?:继续|繼續)?(?:阅读|閱讀|查看).{0,40}"),
    (("전용",), r".{0,20}(?:구독자|유료 회원|회원) 전용.{0,40}"),
)
"""Texts one of which stands in every match, in lower case, and the expression, which matches anywhere in a line, case ignored."""
