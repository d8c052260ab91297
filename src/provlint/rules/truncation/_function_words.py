"""Words with which no sentence ends, by language: articles, prepositions, conjunctions, determiners.

Written down by hand for this rule family. Left out on purpose are words that do end sentences in their language: auxiliaries
(in German and Dutch clauses the verb stands last, in English "than it was" does), German separable prefixes such as `an`,
`auf`, `zu`, stranded prepositions of the Scandinavian languages, pronouns in object position, Greek and Russian possessives.
"""

from __future__ import annotations

STRONG: dict[str, str] = {
    "en": """a an the and or but nor of from into onto upon than because although though unless whereas whether while which
        whose whom who my your our their its every at by as if with we they he she i i'm we're they're you're i've we've
        they've it's he's she's there's let's between among during without within toward towards against via per including
        despite very""",
    "de": """in der die den dem des ein eine einen einem einer eines und oder aber sondern denn weil dass wenn als obwohl
        während damit bevor nachdem für von vom zum zur im am ins beim durch gegen ohne seit bis zwischen neben
        wegen trotz sein seinen seinem seiner ihre ihren mein meine dein deine unser unsere diesen jeden sehr
        sowie wie sobald sofern falls indem soweit obgleich deren dessen welche welcher welches welchen ihrem
        ihres unserem unseren unseres euren meinen meinem meines deinem deinen außer aufgrund anhand mittels
        hinsichtlich bezüglich sowohl entweder weder dieses diesem ob zumal""",
    "fr": """le la les un des du de au aux et ou mais donc car ni que qui dont où si lorsque puisque parce à en dans par pour
        sur sous chez vers entre malgré ce cet cette ces mon ton son ma ta sa mes tes ses notre votre nos vos
        leur leurs je tu il on ils ne se très chaque quelques plusieurs selon parmi hormis envers comme quand
        dès afin auquel duquel desquels auxquels celui ceux lequel laquelle jusqu'à jusqu'au""",
    "es": """el la los las un de del al a y e o u pero sino que quien cuyo cuya si porque aunque mientras en con sin por para
        sobre bajo entre hacia hasta desde según durante mediante su sus mi mis tu nuestro nuestra cada muy se
        le tras ante excepto ni pues cuando donde cuyos cuyas nuestros nuestras unos unas salvo""",
    "pt": """o a os as um de do da dos das ao aos à às no na nos nas em por pelo pela pelos pelas para com sem sob sobre
        entre até desde durante segundo e ou mas nem que quem cujo cuja se porque embora enquanto cada num numa
        ante após perante pois cujos cujas tão conforme mediante dum duma deste desta""",
    "it": """il lo la i gli le un di del dello della dei degli delle a al allo alla ai agli alle da dal dalla dai dalle in
        nel nello nella nei nelle su sul sulla sui sulle con per tra fra e ed o ma né che chi cui se perché
        mentre sebbene ogni oppure siccome poiché affinché benché finché durante presso nonostante tranne""",
    "nl": """de een en of maar want die wanneer als omdat hoewel terwijl van met tot naar tussen tijdens volgens te mijn jouw
        onze elke ieder zeer zodat doordat mits tenzij zodra nadat voordat totdat aangezien uw wiens gedurende
        wegens ondanks vanwege jegens noch zowel hun het""",
    "sv": """de och eller men som att eftersom medan för vid hos mellan enligt varje mycket en ett sin samt genom bland vars
        vilken vilket vilka trots längs väldigt ganska när såväl varken huruvida ifall såsom gentemot
        beträffande""",
    "da": """og eller men som at hvis fordi mens for ved hos mellem ifølge hendes hver meget en et samt gennem blandt såvel
        hverken hvorvidt hvilken hvilket hvilke trods angående inden""",
    "no": """ei og eller men som at hvis fordi mens for ved hos mellom ifølge hver meget en et samt gjennom blant såvel
        verken hvorvidt hvilken hvilket hvilke""",
    "fi": """ja tai vai mutta vaan sekä että kun jos koska vaikka jotta kuin joka jotka jonka joiden eli kuten mikäli ettei
        jottei eikä joko joihin joista joissa jolla jolle josta jossa johon joilla""",
    "pl": """i oraz a lub albo ale lecz że żeby aby gdy jeśli jeżeli ponieważ choć który która które których którym którą w
        we z ze na do od za nad pod przez dla przy między wobec podczas o u ku którego któremu którymi jaki jaka
        jakie jakim ani bądź czyli gdyż bo zaś chociaż mimo pomimo niż niby oprócz zamiast według dzięki wśród
        poza ponad spod znad wraz po bez ten swój swoją swoim swoich swojego swojej każdej nawet by aż niech czy
        jako zarówno zbyt dość prawie niemal kilka pewien wzdłuż wskutek spośród zanim dopóki odkąd skoro ledwie
        gdyby jeśliby którzy dokąd aczkolwiek względem około""",
    "cs": """a i nebo ale ani že aby když pokud protože ačkoli zatímco který která které kterého kterou kteří v ve z ze na do
        od za nad pod přes pro bez při mezi během o u k ke s se než jelikož kdyby přestože dokud jestliže zda
        jenž jež vůči kvůli podle kromě včetně kterém kterým kterými kterých jejichž jehož jejíž aniž buď jakož""",
    "sk": """a i alebo ale ani že aby keď ak pretože hoci zatiaľ ktorý ktorá ktoré ktorého ktorú ktorí v vo z zo na do od za
        nad pod cez pre bez pri medzi počas o u k ku s so než keby pokiaľ vďaka podľa okrem kvôli ktorom ktorým
        ktorými ktorých ktorému buď""",
    "ru": """и или а но что чтобы если когда потому хотя как который которая которое которые которого которой которых в во на
        с со из от до по за над под при для без про между о об обо у к ко котором которому которым которыми
        которую каким какой какие чей чья чьи ни либо однако зато ибо поскольку словно будто среди около возле
        перед кроме сверх вне благодаря вместо согласно ввиду ради этот эта эти свой свою своей даже бы пусть
        почти вдоль пока лишь едва дабы сквозь вследствие насчёт чтоб""",
    "uk": """і й та або а але що щоб якщо коли хоча як який яка яке які якого якої яких в у на з із зі від до по за над під
        при для без про через між о об яким якою якому яку якій якими котрий котра котрі чи ані проте однак адже
        бо оскільки тобто мов наче ніби серед біля після перед попри крім окрім понад поза завдяки замість щодо
        згідно стосовно цей ця свій свою своя своєї своєму своїй їхній їхня їхні навіть би доки поки нехай майже
        найбільш зо ко задля заради упродовж протягом внаслідок щойно ледве якби аби хоч котре котрого крізь""",
    "bg": """и или а но че ако когато защото макар докато който която което които в във на с със от до по за над под при без
        през между пред към както дали щом според чрез освен където чиито чийто чиято тъй""",
    "sr": """и или а али да ако када јер иако док који која које којих у на с са из од до по за над под при без кроз између о
        коју којем којој којим којима према због међу нити чак те""",
    "hr": """i ili a ali nego da ako kada jer iako dok koji koja koje kojih kojem u na s sa iz od do po za nad pod pri bez
        kroz između o koju kojoj kojim kojima prema zbog među te niti čak""",
    "sl": """in ali pa toda ampak da če ko ker čeprav medtem ki kateri katera katero v na s z iz od do po za nad pod pri brez
        skozi med o ter kot zaradi glede zoper katere katerih katerim niti""",
    "ro": """și sau dar iar ci că dacă când pentru deoarece deși în din de la cu fără pe prin spre între până conform despre
        sub peste un unui unei al ai ale lui fiecare să nu se care cel cei niște către precum întrucât fiindcă
        încât căruia cărei cărora nici ori cărui""",
    "hu": """a az egy és vagy de hanem hogy ha mert bár míg mint aki ami amely amelyek akik amelyet amikor ahol illetve
        valamint mivel habár noha ugyanis""",
    "tr": """ve veya ya ama fakat ancak çünkü eğer ki ile bir her en hem bu şu bazı tüm bütün olan olarak yalnızca
        sadece özellikle üzere rağmen dolayı hiçbir birkaç çeşitli veyahut yahut yani lakin üstelik hatta oysa
        böylece ayrıca pek şöyle hangi""",
    "id": """dan atau tetapi tapi namun bahwa jika kalau ketika karena meskipun walaupun yang di ke dari untuk dengan
        tanpa oleh pada dalam antara sebagai seperti terhadap para sebuah seorang setiap adalah ialah akan bagi agar
        supaya sehingga sambil maupun serta bila apabila sejak hingga melalui tentang mengenai menurut selama setelah
        sebelum sesudah telah masih dapat harus ingin sangat paling suatu sang si beberapa seluruh merupakan menjadi
        yaitu yakni demi bahkan melainkan sedangkan walau meski kepada daripada tiap berbagai sejumlah seekor semakin
        makin hendak secara itulah maka ternyata terlalu agak amat hampir""",
    "ms": """dan atau tetapi namun bahawa jika kalau apabila kerana walaupun yang di ke dari daripada untuk dengan
        tanpa oleh pada dalam antara sebagai seperti terhadap para sebuah seorang setiap adalah ialah akan bagi agar
        supaya sehingga sambil mahupun serta bila sejak hingga melalui tentang mengenai menurut selama selepas
        sebelum telah masih harus ingin sangat paling suatu sang si beberapa seluruh merupakan menjadi iaitu yakni
        demi malah sedangkan kepada tiap pelbagai sejumlah semakin""",
    "vi": """và hoặc nhưng mà rằng nếu khi vì tuy của từ những các mỗi mọi bị với cho bởi như để là sẽ đã đang rất
        khiến giúp cũng thì vẫn""",
    "el": """ο η το οι τα των τον την στο στη στην στον στους στις στα και ή αλλά ότι να θα αν επειδή ενώ που με για από σε
        προς μέχρι μεταξύ ένας ένα μια κάθε ενός μιας όταν όπου καθώς αφού μήπως ούτε είτε παρά χωρίς ώστε οποίο οποία
        οποίος οποίοι οποίες""",
    "ca": """el la els les un uns de del dels al als a i o però sinó que qui si perquè encara mentre en amb per entre cap
        fins des segons durant cada es pel pels quan ni malgrat""",
    "et": """ja ning või aga kuid vaid et kui sest kuigi kes mis kelle mille need kuna ehkki nagu kelles mida millest milles
        kellel""",
    "lv": """un vai bet ka ja kad jo lai gan kas kurš kura kuri uz no ar bez pie pirms par pret starp caur tā jeb kuru kuras
        nekā kuriem kurā kurus""",
    "lt": """ir arba bet o kad jei jeigu kai nes nors kuris kuri kurie kurių į iš su be prie po prieš už apie tarp per iki
        nuo jog kurio kurios kuriuos kuriais negu nei kuriame kuriam kuriose""",
    "ar": """و أو ثم لكن بل أن إن لأن إذا عندما بينما حيث التي الذي الذين في من إلى على عن مع بدون حتى منذ بين كما كي لكي لو
        لولا لكنه لكنها ولكن لم لن قد لقد سوف ليس ليست مما عما فيما بما كل بعض غير أي أية عند لدى خلال تحت نحو
        ضد حول دون مثل عبر ضمن إذ ولا ولم ولن وقد وهو وهي وفي ومن وعلى وإلى وعن والتي والذي والذين وكان وكانت
        بأن وأن وإن فإن أنه أنها إنه إنها بأنه بأنها لأنه لأنها وأنه وأنها كأن بحيث سواء إما أما بسبب رغم إحدى
        اللذين اللتين اللواتي اللاتي يمكن ومع وبعد وقبل وبين ولأن وكل وكذلك وأكد وقال وأضاف تم يتم أصبح أصبحت
        فكانت فكان وكما""",
    "fa": "و یا اما ولی بلکه که اگر وقتی زیرا چون در از به با بدون برای بر بین یک",
    "he": "את של על אל מן עם בלי אבל או כי אם כאשר אשר בין",
    "hi": """और या लेकिन कि अगर जब क्योंकि का के की को में से पर ने तक एक एवं तथा व मगर परंतु परन्तु किंतु किन्तु
        बल्कि यदि जबकि जहाँ जहां इसलिए ताकि चूंकि चूँकि जो जिस जिसे जिसका जिसकी जिसके जिसमें जिससे जिन जिनके जिनकी
        जिनका जिनमें जिन्हें द्वारा लिए बारे यह वह ये वे इस उस इन उन इसके उसके इनके उनके इसकी उसकी उनकी इनकी इसका
        उसका उनका इनका अपने अपनी अपना हर कुछ कई सभी भी ही तो यहाँ वहाँ जैसे कोई किसी""",
}
"""ISO 639-1 code → words, separated by blanks, in lower case with straight apostrophes."""

WEAK: dict[str, str] = {
    "en": """to for in on that this his her it you not all some any no there so or then also just even only out over after
        before is are was were has have had will would could should can may might must been be am do does did these those
        both most more such about how when where""",
    "de": "nach sich er sie es wir ich man nur auch noch so hier da mit an auf zu",
    "fr": "me te y pas tout tous toute lui même",
    "es": "me te no yo él ella ellos todo todos ya también como",
    "pt": "não ele ela eles eu todo todos já também lhe como onde quando",
    "it": "non lui lei loro io tutto tutti già anche ci ne come dove quando",
    "nl": "er ze hij zij ik we ook nog niet zo",
}
"""Words that do end sentences now and then; they count only in company."""
