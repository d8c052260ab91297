"""Frames of notices that ask whether one wants to read on, name a limit that was reached, or say for whom the text is.

They are apart from `_paywall_frames` for length alone.
"""

from __future__ import annotations

MORE = (
    # Do you want to read on?
    (
        ("want to", "would you like to", "wish to"),
        (
            r"\b(?:want to|would you like to|wish to) (?:read (?:more|on|the (?:rest|full))|keep reading|continue reading)\b"
            r"[^.!]{0,40}\?.{0,30}\b(?:subscribe|sign (?:in|up)|log in|register|become a|join)\b.{0,60}"
        ),
    ),
    (
        ("souhaitez", "voulez", "votre lecture"),
        (
            r"\b(?:vous (?:souhaitez|voulez)|(?:souhaitez|voulez)-vous) (?:lire|continuer|poursuivre)\b[^.!]{0,40}\?.{0,30}"
            r"\b(?:abonn|connect|inscri|créez).{0,60}"
            r"|\b(?:abonnez-vous|connectez-vous|inscrivez-vous|créez un compte)\b.{0,30}"
            r" pour (?:continuer|poursuivre) votre lecture.{0,30}"
        ),
    ),
    (
        ("seguir leyendo", "continuar leyendo", "leer más"),
        (
            r"\b(?:quier(?:es|e)|dese(?:as|a)) (?:seguir leyendo|continuar leyendo|leer más)\b.{0,30}"
            r"\b(?:suscr|hazte|hágase|regístr|inici).{0,60}"
        ),
    ),
    (("quer ",), r"\bquer (?:continuar (?:lendo|a ler)|ler mais)\b.{0,30}\b(?:assine|cadastre|torne-se|faça login).{0,60}"),
    (
        ("vuoi ",),
        r"\bvuoi (?:continuare a leggere|leggere (?:tutto|il resto|di più))\b.{0,30}\b(?:abbonat|acced|registrat|iscriv).{0,60}",
    ),
    (("lezen?",), r"\b(?:verder|meer|het hele artikel) lezen\?.{0,30}\b(?:abonn|log in|registreer|lid|account).{0,60}"),
    (("chcesz ",), r"\bchcesz (?:czytać dalej|przeczytać).{0,40}\b(?:zaloguj|subskry|prenumer|wykup|zarejestr|kup ).{0,60}"),
    (("kup dostęp", "wykup dostęp"), r"\b(?:wy)?kup dostęp.{0,20} (?:aby|żeby|by) (?:czytać|przeczytać).{0,60}"),
    (("хотите ",), r"\bхотите (?:читать|дочитать|прочитать).{0,40}(?:подпи|оформ|войдите|зарегистр).{0,60}"),
    # The limit is reached
    (
        ("limit",),
        (
            r"\byou(?:'ve|’ve| have) (?:reached|hit|exceeded) (?:your|the) (?:(?:monthly|weekly|daily|free|article) ){0,3}"
            r"limit\b(?: (?:of|for) .{1,40})?(?=[.! ]{0,3}$)"
        ),
    ),
    (
        ("límite de ",),
        r"\b(?:has|ha) (?:alcanzado|llegado al?) (?:el |tu |su )?límite de (?:artículos|notas|noticias|lecturas).{0,60}",
    ),
    (
        ("limite de ",),
        r"\batingiu (?:o |seu |o seu )?limite de (?:matérias|artigos|textos|notícias|leituras).{0,60}",
    ),
    # For whom the text is
    (
        ("full access",),
        r"\bsubscribe\b.{0,20}\b(?:for|to get|and get) full access\b(?: to (?:this|the) (?:article|story|post))?.{0,30}",
    ),
    (("only subscribers", "only members"), r"\bonly (?:subscribers|members) can (?:read|see|access|view)\b.{0,60}"),
    (
        ("abo", "registrieren sie sich", "mit plus"),
        (
            r"\b(?:mit (?:einem|dem|unserem) (?:digital)?abo(?:nnement)? (?:lesen sie weiter|weiterlesen)"
            r"|lesen sie weiter mit (?:einem|dem|unserem) (?:digital)?abo(?:nnement)?"
            r"|(?:ganzen|vollständigen|kompletten) (?:artikel|text|beitrag) lesen sie (?:nur )?mit (?:plus|abo|(?:einem|unserem)"
            r" (?:digital)?abo)"
            r"|registrieren sie sich\b.{0,20},? um (?:den|diesen) (?:artikel|text|beitrag) (?:weiter)?zu ?lesen"
            r"|(?:artikel|text|beitrag) ist teil unseres (?:plus-|digital)?abo\S{0,12})\b.{0,60}"
        ),
    ),
    (("nos abonnés", "aux abonnés"), r"\b(?:article|contenu|texte) est (?:exclusivement )?réservé à nos abonnés\b.{0,40}"),
    (
        ("for abonnenter",),
        r"\b(?:denne|denna|dette) (?:artikkelen|artikel|artiklen|saken|teksten) er (?:kun |bare )?for abonnenter.{0,40}",
    ),
    (
        ("předplatitel", "predplatiteľ"),
        r"\b(?:článek|článok|text|obsah)\b.{0,40}\b(?:jen|pouze|len|iba)\b.{0,20}(?:předplatitel|predplatiteľ).{0,40}",
    ),
    (("tilaajille", "tilaamalla"), r"^(?:vain tilaajille|lue koko (?:juttu|artikkeli) tilaamalla)\b.{0,30}$"),
    (("aboneler",), r"\b(?:devamı|tamamı|içerik|yazı|haber)\b.{0,20}\baboneler(?:e özel|imiz| için).{0,30}"),
    (("pelanggan",), r"\b(?:artikel|konten|berita) ini\b.{0,20}\bkhusus (?:untuk )?pelanggan.{0,40}"),
    (
        ("thuê bao", "thành viên", "hội viên"),
        r"\b(?:bài viết|nội dung)\b.{0,20}\bdành (?:riêng )?cho (?:thuê bao|thành viên|hội viên).{0,40}",
    ),
    (("सदस्य",), r"(?:यह|ये) (?:लेख|खबर|ख़बर|सामग्री).{0,20}(?:केवल|सिर्फ|सिर्फ़) (?:हमारे )?सदस्यों के लिए.{0,20}"),
    (("συνδρομητ",), r"\b(?:άρθρο|περιεχόμενο|κείμενο)\b.{0,20}\b(?:μόνο|αποκλειστικά) (?:για|σε) (?:τους )?συνδρομητές.{0,40}"),
    (
        ("abonaț", "abonează", "abonați-vă"),
        r"\b(?:articol|conținut|text)\b.{0,20}\b(?:doar|exclusiv|numai) (?:pentru )?abonaț.{0,40}",
    ),
    (("abonează", "abonați"), r"\babon(?:ează-te|ați-vă) pentru a (?:citi|continua).{0,60}"),
    (
        ("előfizető", "fizessen elő"),
        (
            r"\b(?:cikk|tartalom|írás)\b.{0,20}\b(?:csak|kizárólag) előfizető.{0,40}"
            r"|\b(?:folytatásához|elolvasásához)\b.{0,20}\bfizessen elő.{0,30}"
        ),
    ),
    (("абонат",), r"\b(?:статия|материал|текст|съдържание)\w{0,3}\b.{0,20}\bсамо за абонати.{0,40}"),
    (
        ("pretplatni", "претплатни", "naročnik"),
        (
            r"\b(?:članak|tekst|sadržaj|чланак|текст|садржај|članek|vsebina)\b.{0,30}\b(?:samo|само)\b.{0,6}"
            r"(?:pretplatni|претплатни|naročnik).{0,40}"
        ),
    ),
    (("subscriptors",), r"\b(?:article|contingut|text)\b.{0,20}\bnomés per a(?:ls)? subscriptors.{0,40}"),
)
"""As the frames of `_paywall_frames`."""
