"""The most frequent function words of each language: what tells languages of one script apart without any model.

Written from general knowledge of each language's articles, pronouns, prepositions, conjunctions and auxiliaries; words of content
are left out, so that a subject never votes. Words that are content in English ("die", "man", "sin") stay, since a vote counts
several. Languages that their script names alone (Greek, Thai, Korean, ...) are in `alphabets.py`.
"""

from __future__ import annotations

from provlint import store
from provlint.lazy import cache
from provlint.lookup import kept

TYPE_CHECKING = False

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provlint.lookup import Lookup

FUNCTION_WORDS = {
    "en": "the of and to a in is that it was for on are as with his they at be this have from or had by but not what all"
    " were we when your can said there use an each which she do how their if will up other about out many then them these"
    " so some her would make like him into has more its who been i my than you he me our us could should because while"
    " where also after before",
    "de": "der die das und ist in den von zu mit sich des auf für nicht ein eine als auch es an werden aus er hat dass"
    " sie nach wird bei einer um am sind noch wie einem über einen so zum kann nur wenn oder aber vor zur bis mehr durch"
    " dem im war haben wir ich ihr unsere diese dieser ihre mein sein wurde uns du dir",
    "fr": "de la le et les des en un du une que est pour qui dans par plus pas au sur ne se sont avec ce il sa ses ou"
    " comme mais nous vous leur aux son cette été ont être à été je elle on lui ces tout même où y d'un d'une c'est n'est"
    " qu'il votre notre vos",
    "es": "de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ya o este sí porque"
    " esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra"
    " otros ese eso fue son está tu ha han ser tus",
    "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua"
    " ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem"
    " nas me esse eles você são essa num nem às este esta",
    "it": "di e il la che è un a per in una sono mi ho si lo ha le con ti se cosa non i da del della al nel dei delle"
    " come ma gli più anche alla questo questa dal essere nella ci sua suo dalla degli o tuo quando tutti ed alle sul"
    " sulla dell'art l'ha tra loro l'altra po' tua",
    "nl": "de van een het en in is dat op te zijn met voor niet die er aan hij door om ook als dan maar naar heeft uit"
    " bij of nog wordt worden over had was haar zich kan deze geen wel meer u je ik we wij ze hun dit tot werd hebben"
    " moet tegen zou uw zoals omdat jouw mijn onze",
    "sv": "och i att det som en på är av för med den till inte om ett han men var jag sig från vi så kan när hade hon de"
    " eller nu där efter skulle vid under mot också din mycket ska har du ut upp man bara inom utan denna detta alla dina"
    " blir är mer ditt",
    "da": "og i at det er en til af på som den med for de et ikke der var har han men jeg vi sig fra om eller hun du"
    " efter ud kan skal blev vil hvad også når her havde dig mig hvor min din nogle være dette mere kunne være denne ved"
    " dem hans alle sin dit dine",
    "no": "og i det er på som en til av for med at den har ikke de et var om han fra men jeg vi seg eller kan så etter"
    " ved hun skal ble være du hva også når nå der ut dette din hvis denne etter inn opp blir mot mellom hvor deg vil noe"
    " alle mer må ditt dine",
    "fi": "ja on ei se että hän oli mutta ovat kun niin olen ole tai myös sen joka voi sekä kuin vain jos mitä tämä"
    " mukaan nyt minä sinun sinä me te he ne ollut joita jotka kanssa siitä vielä sitä kaikki ovat hänen ennen jälkeen jo"
    " tämän ettei voit tätä",
    "is": "og að í á er sem það til við um var en með af fyrir hann ekki frá hún þeir þessi eru ég þú hafa hefur verið"
    " þess þetta þar eða svo hans eftir þá því verður upp einn vera sér kl þeim mér þér sé nú",
    "et": "ja on ei see et oli ta ka kui mis aga või ma oma nii siis kes seda ning sa me ole kas seal olid nende mida"
    " pole juba üle välja selle saab kuid veel tema nad kõik peab ega teie sinu mitte sest",
    "lv": "un ir no uz ar ka par lai tas kas nav bet vai kā pie to es arī jūs mēs viņš pēc līdz tā gan jau šo būt bija"
    " tiek šī savu kad tikai jo viņa tiks jūsu šajā dēļ vēl var šis",
    "lt": "ir yra į kad su iš ne tai bet kaip o ar už jis tik buvo nuo prie savo apie jų bus tačiau jo dar jau taip ji"
    " mes jūs po iki kai arba gali šis jei kurie turi būti jūsų šią kur aš",
    "pl": "i w z na się nie do to że jest o od jak za po dla co ale przez tym tego czy są ten był jego już tylko lub oraz"
    " było może także które który przy bardzo być więc jako pod a tak jej ich nas ze przed również twój swoje te",
    "cs": "a v se na je že to s z o do i jako ve pro za by jsou ale k po od který jeho nebo byl které není však aby než"
    " podle pak před již jen jsme tak bude této být či při může tento také své vaše jsem váš u bylo jej",
    "sk": "a v sa na je že to s z o do i ako vo pre za by sú ale k po od ktorý jeho alebo bol ktoré nie však aby než"
    " podľa pred už len sme tak bude tejto byť či pri môže tento tiež svoje vaše som váš u bolo ich",
    "sl": "in v je na se da za so z ne pa ki kot po od do s bi tudi ali ter pri še o to ko bo iz bil ni kar ima tem samo"
    " bila lahko če med vaš vaše smo ste jih jo vas biti več vse kako",
    "hr": "i u je na se da za su s ne od kao o po iz do bi što koji a to ili ali koja koje nije će biti bio samo prema"
    " više još kako može nakon te također između vaš ova ovaj ako sve sam smo jer svoje vaše",
    "hu": "a az és hogy nem is egy ez van meg csak de mint ha már még el ki volt aki vagy azt meg ami minden kell én ezt"
    " lehet pedig ön nincs után mert ezek lesz alatt szerint volna sem itt fel így kérjük be amely való",
    "ro": "de și în la a pe cu nu o care din că este un să se mai pentru au sau ca al lui ce o prin are fost dar după fi"
    " fiecare cum sunt ale dacă acest această între nici despre fără dumneavoastră te eu ei cel cea îl ai tău",
    "sq": "të e në dhe që i një për me nga është ka si u do se më kjo janë por ky kanë nuk ishte ose këtë duke mund tij"
    " edhe pas nuk tek saj kur çdo sipas juaj jeni ju vetëm",
    "tr": "ve bir bu için da de ile olarak çok daha olan en gibi kadar sonra ama var o ne değil her mi ya ki biz sen ben"
    " veya olduğu tarafından ise göre hem bunu ancak diye şu yok nasıl içinde bütün siz üzerinde önce sizin size",
    "az": "və bir bu üçün da də ilə olan çox daha kimi sonra amma var o nə deyil hər və ya ki biz sən mən görə isə qədər"
    " tərəfindən öz onun olaraq siz sizin həm ən haqqında",
    "id": "yang dan di dengan untuk dari ini itu pada dalam tidak akan ada adalah juga oleh ke sebagai saya atau anda"
    " bisa dapat telah tersebut mereka kami kita karena sudah seperti lebih saat bahwa kepada serta hanya agar belum jika"
    " satu setelah setiap",
    "tl": "ang ng sa na mga at ay ito para hindi ni kung may si nang ko mo ka din niya siya ako ikaw isang lamang ngunit"
    " o kanilang upang bawat mula namin inyong iyong",
    "vi": "và của là có trong cho được các một với những không để này đã từ khi người đến ra về như vào bạn sẽ cũng tại"
    " theo trên hay hoặc mọi nhưng lại phải đó nếu thì bởi chúng tôi ai",
    "ca": "de la que i el en a els per amb un les no una del es al va seu més com o són és ha aquest però seva aquesta"
    " pel dels també sobre entre fins si molt ser quan han ja on això tots hi ens vostre tots nostre et sense teva teu"
    " aquests",
    "gl": "de a que o e do da en un para é con non unha os no se na por máis as dos como pero foi ao el das ten á seu súa"
    " ou ser cando moi hai xa está tamén polo pola ata iso ela entre despois sen este esta teu túa nos nas unhas",
    "eu": "eta da ez du bat dira zuen izan zen hau ere baina egin dute dituzte behar den hori bere duen edo beste hala"
    " gure zure baino bai ditu dago dela zuten batean orain honen zara duzu",
    "af": "die en van in het is nie 'n wat om te dat vir met sy was op aan hy as word ons jy ek hulle deur by maar kan of"
    " sal jou ook hierdie daar uit meer baie moet haar nog elke na kon onder sonder u",
    "eo": "la kaj de en al estas ne por kun ke mi vi li ĝi ni oni el sed aŭ pri sur per ĉu tiu ĉi kiu kiel pli ankaŭ ili"
    " ŝi sin tio ĉiuj via se nur",
    "cy": "yn ac ar yr mae gan am wedi bod ei eu fod hyn roedd bydd nid sydd ond neu chi ni oedd wrth fel hefyd rhwng eich un",
    "ga": "an na agus ar is le do go sa ag bhí ní tá de nó mar ach leis don seo sin atá air níl féin chun ó bhfuil mo",
    "la": "et in est non ad ut cum quod qui sed si de ex quae per ab esse sunt aut enim nec atque quam hoc autem eius"
    " erat etiam nunc pro",
    "sw": "na ya wa kwa ni la katika za kuwa hii si au cha huo hiyo kama lakini pia wake baada hivyo yake kila mtu wako",
    "ru": "и в не на что с он как это по к но из у за от так все о же для до или если она они мы вы я его ее был была"
    " было были есть быть только уже при чтобы когда который которые также может более вас вам ваш этого этот нет под без"
    " со",
    "uk": "і в не на що з та як це до за у від але про для або він вона вони ми ви я його її був була було були є бути"
    " тільки вже при щоб коли який які також може більше вас вам ваш цього цей немає під без зі й ще якщо",
    "be": "і ў не на што з як гэта па да але за ад пра для або ён яна яны мы вы я яго яе быў была было былі ёсць быць"
    " толькі ужо каб калі які якія таксама можа больш вас вам ваш гэты пры",
    "bg": "и в на да се за не от с че по е са като но до или той тя те ние вие аз го беше бъде само вече при когато който"
    " които също може повече вас ви вашия този това тази след във със през ще към има няма ако",
    "sr": "и у је на се да за су с не од као о по из до би што који а то или али која које није ће бити био само према"
    " више још како може након те између ваш овај ако све сам смо јер своје ваше",
    "mk": "и во на да се за не од со дека по е се како но до или тој таа тие ние вие јас го беше биде само веќе при кога"
    " кој кои исто може повеќе вас ви вашиот овој ова оваа што ќе има нема ако",
    "kk": "және бір бұл үшін мен да де бар ол емес деп болып еді не біз сіз осы сол кейін бойынша туралы әр болған керек арқылы",
    "mn": "ба нь юм энэ байна гэж бол тэр хүн та бид би нэг бүх болон эсвэл дээр байсан ямар өөрийн тухай",
    "ar": "في من على أن إلى التي عن لا ما هذا هذه مع كان ذلك الذي قد لم هو هي كل بعد بين أو ثم كما إن وهو إذا حتى لكن عند أي غير",
    "fa": "و در به از که این را با است برای آن یک خود تا کرد بر هم نیز شده می شود ما شما او هر باید یا اما آنها دارد کند بود هیچ",
    "ur": "کے کی میں ہے اور سے کا کو اس نے پر کہ ہیں یہ بھی ایک نہیں تھا کیا تو ہو ہی جو گیا آپ کر تھے وہ لیے اپنے ہوں یا",
    "he": "של את על לא זה עם הוא כי גם היא אל או אני כל יש אם אך מה כך זו היה אבל בין רק עוד אתה הם שלך לפי אין יותר כדי",
    "hi": "के की में है और से का को इस ने पर कि हैं यह भी एक नहीं था क्या तो हो ही जो गया आप कर थे वह लिए अपने या",
    "mr": "आणि आहे या ते च्या मध्ये हे ही तो व नाही पण होते की केला तर त्या असे आहेत साठी आपण किंवा",
    "ne": "र छ को मा यो लाई पनि हो भएको गर्न छन् एक तथा वा भने गरेको थियो हुन् आफ्नो लागि तपाईं",
}
"""ISO 639-1 code → words in lower case, straight apostrophes, most frequent first as far as known."""

SHARED_SCRIPT = {
    "cyrillic": ("ru", "uk", "be", "bg", "sr", "mk", "kk", "mn"),
    "arabic": ("ar", "fa", "ur"),
    "devanagari": ("hi", "mr", "ne"),
}
"""Scripts that several of the languages above are written in."""

NEAR = (
    frozenset({"no", "da", "sv"}),
    frozenset({"hr", "sr", "bs", "sl"}),
    frozenset({"cs", "sk"}),
    frozenset({"gl", "pt", "es", "ca"}),
    frozenset({"id", "ms"}),
    frozenset({"nl", "af"}),
    frozenset({"ru", "uk", "be", "bg", "mk", "sr"}),
    frozenset({"tr", "az"}),
    frozenset({"hi", "mr", "ne"}),
)
"""Groups of languages so alike that a short line of one is often taken for another's."""

INTERNATIONAL = frozenset({
    "video", "videos", "podcast", "podcasts", "newsletter", "download", "downloads", "service", "services", "team", "blog",
    "login", "status", "menu", "links", "link", "shop", "tags", "news", "info", "home", "online",
    "web", "website", "software", "internet", "email", "e", "mail", "pdf", "app", "apps", "feedback",
    "updates", "media", "events", "live", "tv", "radio", "quiz", "wiki",
})  # fmt: skip
"""Words that headings of many languages hold; a foreign line must have another."""


@cache
def words_of(language: str) -> frozenset[str]:
    """The function words of a language; empty for one that is not listed."""
    return frozenset(FUNCTION_WORDS.get(language, "").split())


@cache
def languages_of_words() -> Lookup:
    """Function word → the languages that it is one of; kept between runs, since making it costs a millisecond."""
    stamp = store.checksum("\n".join([f"{language} {words}" for language, words in FUNCTION_WORDS.items()]).encode()).hex()
    return kept("function-words", stamp, _turned_round)


def _turned_round() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for language, words in FUNCTION_WORDS.items():
        for word in set(words.split()):
            found[word] = (*found.get(word, ()), language)
    return found


def near(one: str, other: str) -> bool:
    """Whether two languages are equal or too alike to be told apart in a short line."""
    return one == other or any(one in group and other in group for group in NEAR)


SAME = (frozenset({"no", "da"}), frozenset({"hr", "sr", "bs"}), frozenset({"sr", "mk"}), frozenset({"id", "ms"}))
"""Groups of languages so alike that one is never reported in the other: detectors and word lists alike mix them up."""


def alike(one: str, other: str) -> bool:
    """Whether two languages are equal, or one is never to be reported in the other."""
    return one == other or any(one in group and other in group for group in SAME)
