"""The words by which a few words without a mark are told to be the beginning of a sentence, or a notice or farewell.

Apart from `_beginnings.py`, since only texts whose one open line is their last ask for them. A line that holds an auxiliary, a
pronoun, a conjunction or a finite verb's ending is a clause; captions, titles and signatures hold none as a rule. Farewells and
notices ("See you at the fair", "Open every day") are clauses, too, but say so by their words.
"""

from __future__ import annotations

VERBAL = {
    "en": """is are was were has have had will would can could may might must should do does did he she they we it there not said
        says made came went took began i knew felt found gave got grew held kept left lost paid put ran saw sold sent spent stood
        taught thought told won wrote goes comes takes makes gets gives knows thinks wants needs runs costs starts
        begins becomes seems looks remains means became""",
    "de": """ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten soll sollen sollte muss
        müssen musste will wollen wollte darf er es ich man nicht gibt kam ging sich sie liegt steht kostet lebt bleibt""",
    "fr": """est sont était étaient a ont avait avaient sera seront fut peut peuvent doit doivent fait font va vont il ils elle
        elles on je pas se s'est c'est j'ai qu'il qu'elle qu'on n'a n'est n'était l'a s'il""",
    "es": "es son era eran está están ha han había fue fueron será puede pueden debe hay tiene tienen tenía hace se no",
    "pt": "é são era eram está estão foi foram há tem têm tinha será pode podem deve não se ele ela",
    "it": "è sono era erano ha hanno aveva fu sarà può possono deve si non",
    "nl": """is zijn was waren heeft hebben had hadden wordt worden werd werden kan kunnen zal zullen moet moeten hij zij ze we ik
        niet er""",
    "sv": "är var har hade ska skall kan kunde blir blev finns får vill måste han hon vi jag man inte kom går står",
    "da": "er var har havde skal kan kunne bliver blev vil må han hun vi jeg man ikke kom går står",
    "no": "er var har hadde skal kan kunne blir ble vil må han hun vi jeg man ikke kom går står",
    "fi": "on ovat oli olivat ei eivät voi voivat saa hän he se",
    "pl": "jest są był była było byli były będzie będą ma mają miał miała może mogą nie się",
    "cs": "je jsou byl byla bylo byli byly bude budou má mají měl měla může se si není",
    "sk": "je sú bol bola bolo boli boli bude budú má majú mal môže sa si nie",
    "ru": "был была было были будет будут есть нет не может могут стал стала стали он она они мы я",
    "uk": "був була було були буде будуть є немає не може можуть став стала стали він вона вони ми я",
    "bg": "е са беше бяха ще има имат не се може той тя те",
    "hr": "je su bio bila bilo bili će ima imaju nije nisu se može",
    "tr": "değil var yok oldu olacak olduğunu",
    "id": "akan telah sudah sedang tidak bisa dapat adalah mereka ia dia kami",
    "ro": "este sunt era erau a au avea aveau va vor poate pot nu se",
    "hu": "van vannak volt voltak lesz lesznek nem lett lehet",
    "el": "είναι ήταν έχει έχουν είχε είχαν θα δεν μπορεί πρέπει",
    "vi": "là đã đang sẽ có không được bị vừa cũng vẫn chưa",
    "ca": "és són era eren ha han va van hi no",
    "et": "on oli olid ei tuleb saab võib ta nad ma me",
    "lv": "ir bija būs nav var viņš viņa es mēs",
    "lt": "yra buvo bus nėra nebuvo gali turi jis ji jie mes aš",
    "ar": "كان كانت يكون هو هي هم لا لم لن قد ليس وقد كما",
    "hi": "है हैं था थी थे ने को",
}
"""Language → auxiliaries, subject pronouns, negations and a few other verbs, one of which most sentences have."""
JOINING = {
    "en": "when if because although though while which who whose that where unless whether",
    "de": "dass weil wenn als obwohl während damit nachdem bevor sobald falls indem wobei deren dessen",
    "fr": "que qui dont où si lorsque quand puisque comme",
    "es": "quien cuando porque aunque mientras donde si",
    "pt": "quem quando porque embora enquanto onde se",
    "it": "che chi cui quando mentre dove se",
    "nl": "die dat wanneer als omdat hoewel terwijl waar zodat zodra nadat voordat toen",
    "sv": "som när att om eftersom medan innan där",
    "da": "som der når at hvis fordi mens før hvor",
    "no": "som når at hvis fordi mens før hvor",
    "fi": "kun jos että koska vaikka joka jotka jonka jossa johon josta joita",
    "pl": "który która które którzy których którym gdy kiedy jeśli że ponieważ żeby aby choć gdzie",
    "cs": "který která které kteří kterou kterých když že protože pokud aby kde",
    "sk": "ktorý ktorá ktoré ktorí ktorú ktorých keď že pretože ak aby kde",
    "ru": "который которая которое которые которых когда если что чтобы потому хотя где пока",
    "uk": "який яка яке які яких коли якщо що щоб хоча де поки",
    "bg": "който която което които когато ако че защото докато където",
    "hr": "koji koja koje kojih kad kada ako da jer gdje dok",
    "id": "yang ketika jika karena bahwa sehingga agar saat",
    "ro": "care când dacă că deoarece unde",
    "hu": "hogy aki ami amely amikor ha mert ahol akik amelyek",
    "el": "που όταν αν ότι όπου επειδή",
    "vi": "khi nếu mà",
    "ca": "que qui quan si perquè on",
    "et": "kes mis kui et sest kuna",
    "lv": "kas kurš kura ka lai jo kad",
    "lt": "kad kuris kuri kurie kai jei nes",
    "ar": "التي الذي الذين أن حيث عندما لأن",
    "hi": "जो कि जब क्योंकि जिसे जिसमें",
}
"""Language → conjunctions and relative pronouns: where one stands, a verb follows."""
FINITE = {
    "de": "ierte ierten iert elte elten erte erten tete teten chte chten tet det chnet",
    "fr": "ait aient èrent erait eront issent",
    "es": "ó aron ieron aba aban ará erá irá arán erán irán",
    "pt": "ou aram eram iram ava avam ará erá irá arão",
    "it": "ava avano evano iva arono irono ò erà irà",
    "nl": "elde erde ende igde kte pte fte",
    "sv": "ades ade",
    "da": "ede edes rte lte kte gte pte dte",
    "no": "rte lte kte gte pte dte",
    "pl": "ał ała ało ali ały ił iła iło ili iły uje ują ają ano ono ął ęła ęli",
    "cs": "al ala alo ali aly il ila ilo ili ily uje ují ají eli",
    "sk": "al ala alo ali il ila ilo ili uje ujú ajú eli",
    "ru": "ал ала ало али ил ила ило или ел ела ели ает ают ит ят ут ют ется ются ится ятся лся лась лось лись",
    "uk": "ав ала ало али ив ила ило или ає ають ить ять ують ться вся лася лося лися",
    "bg": "аха яха ират",
    "hr": "ala alo ali ila ilo ili uje uju aju",
    "fi": "vat vät ttiin taan tään ivat ivät",
    "ro": "ează ează esc ește eau",
    "el": "ουν ούν ονται ηκε ηκαν σαν",
    "tr": "yor yordu acak ecek ıldı ildi uldu üldü andı mıştı mişti",
    "id": "kan",
}
"""Language → endings of finite verbs that few other words have."""
NOTICES = {
    "en": """welcome wish wishes wishing hope see love happy merry thanks thank free entry admission open closed daily booking
        tickets proceeds welcomed readers forward adapted published printed reproduced written edited
        author writer journalist reporter correspondent contributor editor based""",
    "de": """willkommen herzlich herzliche herzlichen wünscht wünschen freuen freut grüße grüßen gruß eintritt frei
        geöffnet geschlossen anmeldung täglich wiedersehen fortsetzung frohe frohes leser spenden redaktion autor autorin
        journalist journalistin""",
    "fr": """bienvenue accueillir accueillons attendons attend souhaite souhaitons entrée libre gratuit gratuite ouvert fermé
        bientôt suite lecteurs lecture plaisir remercie remercions réservation amitiés propos auteur autrice
        auteure journaliste""",
    "es": """bienvenidos bienvenidas bienvenido esperamos espera esperan deseamos desea entrada libre gratuita abierto cerrado
        vemos feliz saludos saludo abrazo cariño lectores gracias continuará disfruten autor autora
        periodista""",
    "pt": """bem-vindos bem-vindas esperamos espera desejamos deseja entrada gratuita livre aberto fechado feliz abraço abraços
        carinho leitores obrigado até continua autor autora jornalista""",
    "it": """benvenuti aspettiamo attendiamo auguriamo augura ingresso libero gratuito aperto chiuso saluto saluti abbraccio
        lettori grazie continua prossima affetto autore autrice giornalista""",
    "nl": """welkom verwelkomen verwachten wensen wenst toegang gratis open gesloten ziens groeten groet lezers plezier vervolg
        smakelijk graag auteur schrijver journalist""",
    "sv": """välkommen välkomna önskar ses inträde entré fri gratis öppet stängt hälsningar kram läsare tack fortsättning påsk
        jul författaren journalist""",
    "da": "velkommen velkomne ønsker ses adgang gratis åbent lukket hilsen hilsner læsere tak fortsættes jul forfatteren",
    "no": "velkommen velkomne ønsker sees ses adgang gratis åpent stengt hilsen lesere takk fortsetter jul fornøyelse",
    "fi": """tervetuloa tervetulleita toivottaa toivotamme nähdään pääsy vapaa ilmainen avoinna suljettu terveisin terveisiä
        lukijoille kiitos jatkuu""",
    "pl": """zapraszamy zaprasza życzymy życzy wstęp wolny czynne otwarte zamknięte zobaczenia widzenia pozdrowieniami
        pozdrowienia czytelnikom ciąg smacznego serdecznie dziękujemy codziennie autor autorka""",
    "cs": "zveme vítáme těšíme přejeme vstup volný otevřeno zavřeno shledanou viděnou pozdravem čtenářům pokračování děkujeme",
    "sk": "pozývame vítame tešíme prajeme vstup voľný otvorené zatvorené videnia vidíme pozdravom pokračovanie ďakujeme",
    "ru": """приглашаем ждём ждем ждёт ждет рады желаем желает вход свободный бесплатный открыто закрыто встречи свидания
        приветом любовью уважением читателям продолжение ежедневно спасибо автор""",
    "uk": """запрошуємо чекаємо чекає раді бажаємо бажає вхід вільний відчинено зачинено зустрічі побачення вітанням любов'ю
        повагою читачам продовження далі щодня дякуємо автор авторка""",
    "bg": "очакваме каним заповядайте желаем вход свободен отворено затворено виждане поздрави любов читатели продължава",
    "hr": "veselimo očekujemo pozivamo želimo ulaz slobodan otvoreno zatvoreno vidimo pozdrav nastavak čitateljima",
    "tr": "bekliyoruz bekleriz hoş dileriz giriş ücretsiz açık kapalı görüşmek görüşürüz selamlar sevgiler sevgilerle devamı",
    "id": """tunggu undang jumpa selamat salam gratis terbuka tertutup pembaca bersambung nantikan kunjungi terima ucapkan sampai
        hangat""",
    "ro": "așteptăm invităm urăm dorim intrarea intrare liberă gratuită deschis închis revedere drag cititorilor continuare",
    "hu": "várunk várjuk üdvözlünk kívánunk belépés ingyenes nyitva zárva találkozunk viszontlátásra üdvözlettel folytatjuk",
    "el": "περιμένουμε ευχόμαστε είσοδος ελεύθερη δωρεάν ανοιχτά κλειστά χαιρετισμούς αγάπη αναγνώστες συνεχίζεται καλή καλό",
    "vi": "chào mừng mời chúc hẹn gặp miễn phí cửa đón",
    "ca": "esperem desitgem benvinguts entrada lliure gratuïta obert tancat veiem salutacions lectors continuarà",
    "ar": "نرحب مرحبا ننتظركم نلتقي نتمنى الدخول مجاني مفتوح مغلق تحياتنا تحياتي القراء يتبع",
    "hi": "स्वागत शुभकामनाएं शुभकामनाएँ प्रवेश निःशुल्क धन्यवाद क्रमशः",
}
"""Language → words of farewells, wishes, invitations and notices of entry and opening hours."""


VERB = 4
"""Letters that a word must have more than to be told by its ending."""
KOREAN = ("은", "는", "이", "가", "을", "를", "에서", "에는")
"""Particles behind the subject and the object of a Korean sentence."""


def is_clause(words: list[str], language: str) -> bool:
    """Whether one of the words, in lower case, says that they are a clause; the first one is not told by its ending."""
    telling = {*VERBAL.get(language, "").split(), *JOINING.get(language, "").split()}
    if not telling.isdisjoint(words):
        return True
    if language == "ko":
        return any(word.endswith(KOREAN) for word in words[:-1])
    endings = tuple(FINITE.get(language, "").split())
    return bool(endings) and any(len(word) > VERB and word.endswith(endings) for word in words[1:])
