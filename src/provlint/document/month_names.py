"""Names of months and weekdays in 69 locales, by scripts/make_months.py from Babel 2.18.0: do not edit.

MONTHS and WEEKDAYS hold one text per month (January first) and weekday (Monday first), names separated by |, in lower case and
without a final full stop. CONFLICTS gives, for a name that means different months, language:month pairs.
"""

from __future__ import annotations

MONTHS = (
    (
        "ean|eanáir|ene|enero|gen|gener|genièr|gennaio|ian|ianuarie|ion|ionawr|jaan|jaanuar|jan|janar|"
        "janeiro|januar|januari|januarie|januaro|january|január|januára|janv|janvier|janvāris|janúar|jän|"
        "jänner|led|leden|ledna|oca|ocak|saus|sausio|sausis|sij|siječanj|siječnja|sty|styczeń|stycznia|"
        "tammi|tammikuu|tammikuuta|urt|urtarrila|xan|xaneiro|yan|yanvar|ιαν|ιανουάριος|ιανουαρίου|сту|"
        "студзень|студзеня|січ|січень|січня|янв|январь|января|яну|януари|јан|јануар|јануари|қаң|қаңтар|"
        "հնվ|հունվար|հունվարի|ינואר|ינו׳|جنوری|كانون الثاني|يناير|ژانویه|ژانویهٔ|जनवरी|जन॰|जाने|"
        "जानेवारी|জানু|জানুয়ারী|ਜਨ|ਜਨਵਰੀ|જાન્યુ|જાન્યુઆરી|ஜன|ஜனவரி|జన|జనవరి|ജനു|ജനുവരി|ม.ค|มกราคม|"
        "იან|იანვარი"
    ),
    (
        "chw|chwef|chwefror|feabh|feabhra|feb|febbraio|feber|febr|febreiro|febrer|febrero|febrièr|"
        "februar|februari|februarie|februaro|february|február|februára|februāris|febrúar|fev|fevereiro|"
        "fevr|fevral|fevrier|févr|février|helmi|helmikuu|helmikuuta|lut|lutego|luty|ots|otsaila|peb|"
        "pebrero|shk|shkurt|vas|vasario|vasaris|veebr|veebruar|velj|veljača|veljače|úno|únor|února|şub|"
        "şubat|φεβ|φεβρουάριος|φεβρουαρίου|ақп|ақпан|лют|лютага|лютий|лютого|люты|феб|фебруар|фев|февр|"
        "февраль|февраля|февруари|փետրվար|փետրվարի|փտվ|פברואר|פבר׳|شباط|فبراير|فروری|فوریه|فوریهٔ|"
        "फ़रवरी|फ़र॰|फेब्रु|फेब्रुवारी|ফেব|ফেব্রুয়ারী|ਫ਼ਰ|ਫ਼ਰਵਰੀ|ફેબ્રુ|ફેબ્રુઆરી|பிப்|பிப்ரவரி|ఫిబ్ర|"
        "ఫిబ్రవరి|ഫെബ്രു|ഫെബ്രുവരി|ก.พ|กุมภาพันธ์|თებ|თებერვალი"
    ),
    (
        "bře|březen|března|kov|kovas|kovo|maalis|maaliskuu|maaliskuuta|maart|mac|machi|maerz|mar|marca|"
        "march|marec|maret|mars|marso|mart|martie|marto|marts|martxoa|marzec|marzo|març|março|maw|"
        "mawrth|mrt|márc|március|márta|mär|märts|märz|ožu|ožujak|ožujka|μάρ|μάρτιος|μαρ|μαρτίου|бер|"
        "березень|березня|мар|март|марта|нау|наурыз|сак|сакавік|сакавіка|մարտ|մարտի|մրտ|מרץ|آذار|مارس|"
        "مارچ|मार्च|মার্চ|ਮਾਰਚ|માર્ચ|மார்|மார்ச்|మార్చి|മാർ|മാർച്ച്|มี.ค|มีนาคม|მარ|მარტი"
    ),
    (
        "abr|abril|aib|aibreán|api|apirila|apr|aprel|april|aprile|aprili|aprilie|aprill|aprilo|apríl|"
        "apríla|aprīlis|avr|avril|bal|balandis|balandžio|dub|duben|dubna|ebr|ebrill|huhti|huhtikuu|"
        "huhtikuuta|kwi|kwiecień|kwietnia|nis|nisan|pri|prill|tra|travanj|travnja|ápr|április|απρ|"
        "απρίλιος|απριλίου|апр|апрель|апреля|април|квіт|квітень|квітня|кра|красавік|красавіка|сәу|сәуір|"
        "ապր|ապրիլ|ապրիլի|אפריל|אפר׳|آوریل|أبريل|اپریل|نيسان|अप्रैल|एप्रि|एप्रिल|এপ্রি|এপ্রিল|ਅਪ੍ਰੈ|"
        "ਅਪ੍ਰੈਲ|એપ્રિલ|ஏப்|ஏப்ரல்|ఏప్రి|ఏప్రిల్|ഏപ്രി|ഏപ്രിൽ|เม.ย|เมษายน|აპრ|აპრილი"
    ),
    (
        "beal|bealtaine|geg|gegužė|gegužės|kvě|květen|května|mag|maggio|mai|maiatza|maig|maijs|maio|"
        "maj|maja|majo|may|mayo|mayıs|maí|mei|máj|mája|május|svi|svibanj|svibnja|touko|toukokuu|"
        "toukokuuta|μάι|μάιος|μαΐ|μαΐου|май|мам|мамыр|мая|мај|трав|травень|травня|մայիս|մայիսի|մյս|"
        "מאי|أيار|مئی|ماي|مايو|مه|مهٔ|मई|मे|মে|ਮਈ|મે|மே|మే|മേയ്|พ.ค|พฤษภาคม|მაი|მაისი"
    ),
    (
        "birž|birželio|birželis|cze|czerwca|czerwiec|eka|ekaina|giu|giugno|haz|haziran|hun|hunyo|iun|"
        "iunie|iyn|iyun|juin|jun|june|junh|junho|juni|junie|junij|junio|juny|juuni|jún|júna|június|"
        "júní|jūn|jūnijs|kesä|kesäkuu|kesäkuuta|lip|lipanj|lipnja|meh|mehefin|meith|meitheamh|qer|"
        "qershor|xuño|červen|června|čvn|ιουν|ιουνίου|ιούν|ιούνιος|июн|июнь|июня|мау|маусым|черв|"
        "червень|червня|чэр|чэрвень|чэрвеня|юни|јун|јуни|հնս|հունիս|հունիսի|יוני|جون|حزيران|يونيو|"
        "ژوئن|जून|জুন|ਜੂਨ|જૂન|ஜூன்|జూన్|ജൂൺ|มิ.ย|มิถุนายน|ივნ|ივნისი"
    ),
    (
        "gor|gorff|gorffennaf|heinä|heinäkuu|heinäkuuta|hul|hulyo|iul|iulie|iyl|iyul|iúil|juil|juillet|"
        "jul|julai|julhet|julho|juli|julie|julij|julio|juliol|july|juuli|júl|júla|július|júlí|jūl|"
        "jūlijs|korr|korrik|liep|liepa|liepos|lip|lipca|lipiec|lug|luglio|srp|srpanj|srpnja|tem|"
        "temmuz|uzt|uztaila|xul|xullo|července|červenec|čvc|ιουλ|ιουλίου|ιούλ|ιούλιος|июл|июль|июля|"
        "лип|липень|липня|ліп|ліпень|ліпеня|шіл|шілде|юли|јул|јули|հլս|հուլիս|հուլիսի|יולי|تموز|"
        "جولائی|يوليو|يوليوز|ژوئیه|ژوئیهٔ|जुलाई|जुलै|जुल॰|জুল|জুলাই|ਜੁਲਾ|ਜੁਲਾਈ|જુલાઈ|ஜூலை|జులై|ജൂലൈ|"
        "ก.ค|กรกฎาคม|ივლ|ივლისი"
    ),
    (
        "abu|abuztua|ag|ago|agost|agosti|agosto|agu|agustus|aout|août|aug|august|augusta|augusti|"
        "augusts|augustus|augusztus|avg|avgust|avq|avqust|awst|ağu|ağustos|aŭg|aŭgusto|elo|elokuu|"
        "elokuuta|gush|gusht|kol|kolovoz|kolovoza|lún|lúnasa|ogo|ogos|rugp|rugpjūtis|rugpjūčio|sie|"
        "sierpień|sierpnia|srp|srpen|srpna|ágú|ágúst|αυγ|αυγούστου|αύγ|αύγουστος|авг|август|августа|"
        "жні|жнівень|жніўня|серп|серпень|серпня|там|тамыз|օգոստոս|օգոստոսի|օգս|אוגוסט|אוג׳|آب|أغسطس|"
        "اوت|اگست|غشت|अगस्त|अग॰|ऑग|ऑगस्ट|আগ|আগস্ট|ਅਗ|ਅਗਸਤ|ઑગસ્ટ|ஆக|ஆகஸ்ட்|ఆగ|ఆగస్టు|ഓഗ|ഓഗസ്റ്റ്|"
        "ส.ค|สิงหาคม|აგვ|აგვისტო"
    ),
    (
        "eyl|eylül|ira|iraila|medi|meán fómhair|mfómh|rugs|rugsėjis|rugsėjo|ruj|rujan|rujna|sen|"
        "sentabr|sentyabr|sep|sept|septemba|septembar|september|septembra|septembre|septembrie|septembris|"
        "septembro|septiembre|set|setembre|setembro|setiembre|settembre|setyembre|sht|shtator|syys|"
        "syyskuu|syyskuuta|szept|szeptember|wrz|wrzesień|września|zář|září|σεπ|σεπτέμβριος|σεπτεμβρίου|"
        "вер|верасень|верасня|вересень|вересня|сент|сентябрь|сентября|сеп|септембар|септември|қыр|"
        "қыркүйек|սեպ|սեպտեմբեր|սեպտեմբերի|ספטמבר|ספט׳|أيلول|سبتمبر|ستمبر|سپتامبر|شتنبر|सप्टें|सप्टेंबर|"
        "सितंबर|सित॰|সেপ|সেপ্টেম্বর|ਸਤੰ|ਸਤੰਬਰ|સપ્ટે|સપ્ટેમ્બર|செப்|செப்டம்பர்|సెప్టెం|సెప్టెంబర్|"
        "സെപ്റ്റം|സെപ്റ്റംബർ|ก.ย|กันยายน|სექ|სექტემბერი"
    ),
    (
        "deireadh fómhair|dfómh|eki|ekim|hyd|hydref|lis|listopad|listopada|loka|lokakuu|lokakuuta|oct|"
        "october|octobre|octombrie|octubre|octòbre|okt|oktabr|oktoba|oktobar|oktober|oktobris|oktobro|"
        "oktoober|oktubre|oktyabr|október|októbra|ott|ottobre|out|outubro|paź|październik|października|"
        "spal|spalio|spalis|tet|tetor|urr|urria|říj|říjen|října|οκτ|οκτωβρίου|οκτώβριος|жовт|жовтень|"
        "жовтня|кас|кастрычнік|кастрычніка|окт|октобар|октомври|октябрь|октября|қаз|қазан|հոկ|հոկտեմբեր|"
        "հոկտեմբերի|אוקטובר|אוק׳|أكتوبر|اکتبر|اکتوبر|تشرين الأول|अक्टूबर|अक्टू॰|ऑक्टो|ऑक्टोबर|অক্টো|"
        "অক্টোবর|ਅਕਤੂ|ਅਕਤੂਬਰ|ઑક્ટો|ઑક્ટોબર|அக்|அக்டோபர்|అక్టో|అక్టోబర్|ഒക്ടോ|ഒക്‌ടോബർ|ต.ค|ตุลาคม|ოქტ|"
        "ოქტომბერი"
    ),
    (
        "aza|azaroa|kas|kasım|lapkr|lapkritis|lapkričio|lis|listopad|listopada|listopadu|marras|"
        "marraskuu|marraskuuta|nob|nobyembre|noiembrie|nov|novemba|novembar|november|novembra|novembre|"
        "novembris|novembro|noviembre|noy|noyabr|nën|nëntor|nóv|nóvember|samh|samhain|stu|studeni|"
        "studenoga|tach|tachwedd|νοέ|νοέμβριος|νοε|νοεμβρίου|лист|листопад|листопада|ліс|лістапад|"
        "лістапада|нов|новембар|ное|ноември|нояб|ноябрь|ноября|қар|қараша|նոյ|նոյեմբեր|նոյեմբերի|נובמבר|"
        "נוב׳|تشرين الثاني|نوامبر|نوفمبر|نومبر|نونبر|नवंबर|नव॰|नोव्हें|नोव्हेंबर|নভে|নভেম্বর|ਨਵੰ|ਨਵੰਬਰ|"
        "નવે|નવેમ્બર|நவ|நவம்பர்|నవం|నవంబర్|നവം|നവംബർ|พ.ย|พฤศจิกายน|ნოე|ნოემბერი"
    ),
    (
        "abe|abendua|ara|aralık|dec|decembar|december|decembra|decembre|decembrie|decembris|decembro|dek|"
        "dekabr|des|desemba|desember|desembre|dets|detsember|dez|dezember|dezembro|dhj|dhjetor|dic|"
        "dicembre|diciembre|dis|disember|disyembre|déc|décembre|gru|grudnia|grudzień|gruod|gruodis|"
        "gruodžio|joulu|joulukuu|joulukuuta|noll|nollaig|pro|prosinac|prosinca|prosince|prosinec|rhag|"
        "rhagfyr|δεκ|δεκέμβριος|δεκεμβρίου|груд|грудень|грудня|дек|декабрь|декабря|декември|дец|децембар|"
        "жел|желтоқсан|сне|снежань|снежня|դեկ|դեկտեմբեր|դեկտեմբերի|דצמבר|דצמ׳|دجنبر|دسامبر|دسمبر|ديسمبر|"
        "كانون الأول|डिसें|डिसेंबर|दिसंबर|दिस॰|ডিসে|ডিসেম্বর|ਦਸੰ|ਦਸੰਬਰ|ડિસે|ડિસેમ્બર|டிச|டிசம்பர்|డిసెం|"
        "డిసెంబర్|ഡിസം|ഡിസംബർ|ธ.ค|ธันวาคม|დეკ|დეკემბერი"
    ),
)

WEEKDAYS = (
    (
        "dilluns|dl|hétfő|lun|lundi|lunedì|lunes|luni|ma|maanantai|maanantaina|maandag|man|mandag|mo|"
        "mon|monday|montag|mån|måndag|pazartesi|po|pon|pondelok|pondělí|ponedeljek|ponedjeljak|"
        "poniedziałek|pzt|seg|segunda-feira|sen|senin|thứ hai|δευ|δευτέρα|пн|понеделник|понедельник|"
        "понеділок"
    ),
    (
        "di|dienstag|dimarts|dinsdag|dt|kedd|mar|mardi|martedì|martes|marți|sal|salı|sel|selasa|ter|"
        "terça-feira|thứ ba|ti|tiistai|tiistaina|tir|tirs|tirsdag|tis|tisdag|tor|torek|tue|tuesday|ut|"
        "uto|utorak|utorok|wt|wtorek|út|úterý|τρί|τρίτη|вт|вторник|вівторок"
    ),
    (
        "dc|dimecres|ke|keskiviikko|keskiviikkona|mer|mercoledì|mercredi|mi|mie|miercuri|mittwoch|mié|"
        "miércoles|ons|onsdag|qua|quarta-feira|rab|rabu|sre|sreda|sri|srijeda|st|streda|středa|sze|"
        "szerda|thứ tư|wed|wednesday|wo|woensdag|çar|çarşamba|śr|środa|τετ|τετάρτη|середа|ср|среда|"
        "сряда"
    ),
    (
        "cs|csütörtök|czw|czwartek|dijous|dj|do|donderdag|donnerstag|gio|giovedì|jeu|jeudi|joi|jue|"
        "jueves|kam|kamis|per|perşembe|qui|quinta-feira|thu|thursday|thứ năm|to|tor|tors|torsdag|"
        "torstai|torstaina|čet|četrtek|četvrtak|čt|čtvrtek|št|štvrtok|πέμ|πέμπτη|четвер|четверг|"
        "четвъртък|чт"
    ),
    (
        "cum|cuma|divendres|dv|fr|fre|fredag|freitag|fri|friday|jum|jumat|pe|perjantai|perjantaina|"
        "pet|petak|petek|pi|piatok|piątek|pt|pá|pátek|péntek|sex|sexta-feira|thứ sáu|ven|vendredi|"
        "venerdì|vie|viernes|vin|vineri|vr|vrijdag|παρ|παρασκευή|пʼятниця|петък|пт|пятница"
    ),
    (
        "cmt|cumartesi|dissabte|ds|la|lauantai|lauantaina|lör|lördag|lør|lørdag|sa|sab|sabato|sabtu|"
        "sam|samedi|samstag|sat|saturday|so|sob|sobota|sub|subota|szo|szombat|sáb|sábado|sâm|sâmbătă|"
        "thứ bảy|za|zaterdag|σάβ|σάββατο|сб|суббота|субота|събота"
    ),
    (
        "chủ nhật|cn|dg|dim|dimanche|diumenge|dom|domenica|domingo|dum|duminică|min|minggu|ne|ned|"
        "nedelja|nedeľa|nedjelja|neděle|niedz|niedziela|paz|pazar|so|sonntag|su|sun|sunday|sunnuntai|"
        "sön|söndag|søn|søndag|vasárnap|zo|zondag|κυρ|κυριακή|воскресенье|вс|нд|неделя|неділя"
    ),
)

CONFLICTS = {
    "lip": "hr:6 pl:7",
    "lis": "hr:10 pl:11 cs:11",
    "listopad": "hr:10 pl:11 cs:11",
    "listopada": "hr:10 pl:11",
    "srp": "hr:7 cs:8",
}
