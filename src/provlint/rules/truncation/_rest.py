"""Lines that lead to the rest of a text on another page, by language; opened where a line holds words of theirs.

`rest` names what is left of this text ("continue reading on ...", "the full story at ..."), `more` only more of the same.
The lines are compared as `_markers.core` gives them: in lower case, with straight apostrophes, without marks at either end.
"""

from __future__ import annotations

from provlint.expressions import expression
from provlint.lazy import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re


ELSEWHERE = (
    "excerpt", "(excerpt", "click here to", "read", "view", "see", "mehr", "leggi", "lees meer", "czytaj więcej", "подробнее",
    "läs mer", "læs mere", "les mer", "leer", "lire", "ler mais", "leia",
)  # fmt: skip
"""What a line begins with that names the site where more of this kind stands."""
PLAIN = (
    "continue reading", "keep reading", "the full", "the rest", "the whole", "the entire", "the complete", "the original",
    "weiterlesen", "weiter lesen", "lesen sie", "artikel", "la suite", "leyendo", "complet", "continue lendo",
    "continuar lendo", "leia mais", "leggi", "continua a", "lees ", "lezen", "czytaj", "les ", "lese", "lue ", "lukemista",
    "baca", "simak", "xem", "full story", "full article", "full post", "whole story", "whole article", "entire article",
    "entire story", "reading this", "reading the", "beitrag", "l'article", "noticia", "reportagem", "artigo", "artikeln",
    "juttu", "artikkeli", "haberin", "berita", "articol", "cikk", "teljes cikk",
)  # fmt: skip
"""One of these stands in such a line, if that is of ASCII."""
WORDS = (
    *PLAIN,
    "l'intégralité", "leer más", "na íntegra", "číst", "čtěte", "čítať", "celý", "чита", "продолжение", "продовження",
    "läs", "læs", "devamı", "tamamı", "đọc", "続き", "全文", "원문", "기사", "전문", "계속", "اقرأ", "قراءة", "لقراءة", "ادامه",
    "पू", "आगे", "המשך", "notícia", "matéria", "artículo", "artykuł", "článk", "článok", "стать", "полностью", "celého",
    "inlägget", "yazının", "bài", "記事", "本文", "该文", "कहानी", "लेख", "הכתבה", "άρθρο", "статия", "članak", "članek", "לכתבה",
    "συνέχεια", "ολόκληρο", "citește", "citiți",
)  # fmt: skip
"""One of these stands in a line that leads to the rest of the text."""


def leads_elsewhere(words: str) -> bool:
    """Whether the line names a site where more stands."""
    return words.startswith(ELSEWHERE) and bool(more().fullmatch(words))


def names_the_rest(words: str) -> bool:
    """Whether the line says that the rest of this text stands elsewhere, which no complete text has below it."""
    return any(map(words.__contains__, PLAIN if words.isascii() else WORDS)) and bool(rest().fullmatch(words))


@cache
def more() -> re.Pattern[str]:
    """A read-more line that names a site."""
    return expression(
        r"(?:\(?excerpt\)? )?(?:(?:click here to )?(?:read|view|see) (?:more|(?:the )?(?:full|whole|entire|complete|original)"
        r" (?:story|article|post|text|interview|report|piece|review)) (?:at|on|in|from|over at) .{1,50}"
        r"|mehr (?:auf|bei) .{1,50}|lire l'article (?:sur|dans) .{1,50}|leer (?:más|la nota) en .{1,50}"
        r"|(?:leia|ler) mais (?:em|no|na) .{1,50}|leggi tutto su .{1,50}|lees meer op .{1,50}|czytaj więcej (?:na|w) .{1,50}"
        r"|подробнее на .{1,50}|läs mer (?:på|hos) .{1,50}|(?:læs mere|les mer) (?:på|hos) .{1,50})"
    )


@cache
def rest() -> re.Pattern[str]:
    """A line that says where the rest of this text stands."""
    return expression("|".join(f"(?:{frame})" for frame in RESTS))


_STORY = r"(?:story|article|post|piece|entry|interview|review)"
RESTS = (
    (
        rf"(?:click here to |tap to |click to )?(?:(?:read|view|see|get) (?:the |this )?(?:rest of (?:this|the)|full|whole|entire"
        rf"|complete) {_STORY}|(?:continue|keep) reading (?:this|the) {_STORY}|read the rest of {_STORY})(?: here)?"
    ),
    (
        r"(?:hier |jetzt )?(?:(?:den |zum |diesen )?(?:ganzen|vollständigen|kompletten|gesamten) (?:artikel|beitrag|text|bericht)"
        r"(?: (?:jetzt |hier )?(?:lesen|anzeigen|ansehen))?|(?:den |diesen )?(?:artikel|beitrag) (?:weiterlesen|weiter lesen"
        r"|zu ende lesen|vollständig lesen)|(?:den )?rest des (?:artikels|beitrags) lesen)"
    ),
    (
        r"(?:lire|lisez|voir|découvrir|découvrez|consulter) (?:(?:la suite|l'intégralité|le reste) de (?:l'|cet )article"
        r"|l'article (?:complet|intégral|entier|en entier|dans son intégralité))"
        r"|(?:poursuivre|continuer) (?:la lecture de|à lire) (?:l'|cet )article"
    ),
    (
        r"(?:leer|lee|lea|ver|vea) (?:(?:el|la|este|esta) )?(?:(?:artículo|nota|noticia|entrada|texto) complet[oa]"
        r"|resto (?:del|de la|de este|de esta) (?:artículo|nota|noticia|entrada))"
        r"|(?:seguir|sigue|continuar|continúa|continúe) leyendo (?:el|la|este|esta) (?:artículo|nota|noticia|entrada)"
    ),
    (
        r"(?:leia|ler|veja|ver) (?:(?:o|a|este|esta) )?(?:matéria|artigo|notícia|reportagem|texto|post)"
        r" (?:complet[oa]|na íntegra|inteir[oa])"
        r"|(?:leia|ler) o resto (?:do|da|deste|desta) (?:matéria|artigo|notícia|reportagem|texto|post)"
        r"|(?:continue|continuar) (?:lendo|a ler|a leitura d) ?(?:o|a|este|esta) (?:matéria|artigo|notícia|reportagem|texto)"
    ),
    (
        r"(?:leggi|leggere) (?:(?:tutto )?l'(?:intero )?articolo(?: completo| intero| integrale)|l'intero articolo"
        r"|tutto l'articolo"
        r"|il resto (?:dell'|di questo )articolo)|(?:continua a leggere|continua la lettura dell?) ?(?:l'|questo |')articolo"
    ),
    (
        r"lees (?:(?:het|dit) (?:hele|volledige) (?:artikel|verhaal|bericht)|(?:de rest|het vervolg) van (?:het|dit) (?:artikel"
        r"|verhaal|bericht)|(?:het|dit) (?:artikel|verhaal|bericht) verder)"
    ),
    (
        r"(?:prze)?czytaj (?:(?:cały|pełny) artykuł|całość artykułu|dalszą część artykułu|dalszy ciąg artykułu"
        r"|resztę artykułu)|(?:dalsza część|dalszy ciąg) artykułu"
    ),
    (
        r"(?:číst|čtěte|přečíst|přečtěte si|čítať|čítajte|prečítať|prečítajte si) (?:celý (?:článek|článok)|zbytek článku"
        r"|zvyšok článku|pokračování článku|pokračovanie článku)|(?:pokračování|pokračovanie) článku"
    ),
    (
        r"(?:читать|читайте) (?:(?:всю |эту )?(?:статью|новость|запись|материал) (?:полностью|целиком|далее|дальше|до конца)"
        r"|всю статью|(?:продолжение|полный текст|полную версию) (?:статьи|новости|материала))|продолжение статьи"
    ),
    (
        r"(?:читати|читайте) (?:(?:всю |цю )?(?:статтю|новину|матеріал) (?:повністю|цілком|далі|до кінця)|всю статтю"
        r"|(?:продовження|повний текст|повну версію) (?:статті|новини|матеріалу))|продовження статті"
    ),
    (
        r"läs (?:hela (?:artikeln|inlägget|texten|nyheten)|resten av (?:artikeln|inlägget|texten))"
        r"|fortsätt (?:att )?läsa (?:artikeln|inlägget)"
    ),
    (
        r"(?:læs|les) (?:hele (?:artiklen|historien|indlægget|artikkelen|saken|innlegget)|resten af (?:artiklen"
        r"|historien|indlægget)"
        r"|resten av (?:artikkelen|saken|innlegget))|(?:fortsæt med at læse|fortsett å lese) (?:artiklen|artikkelen|saken)"
    ),
    (
        r"lue (?:koko (?:juttu|artikkeli|uutinen|teksti)|loput (?:artikkelista|jutusta)|artikkeli kokonaan)"
        r"|jatka (?:artikkelin|jutun) lukemista"
    ),
    (
        r"(?:bu )?(?:haberin|yazının|makalenin) (?:devamı|tamamı)(?:nı)?(?: (?:oku|okuyun|okuyunuz|burada)"
        r"| için (?:buraya )?tıkla"
        r"(?:yın(?:ız)?)?)"
    ),
    (
        r"(?:baca|lihat) (?:artikel|berita) (?:ini )?(?:selengkapnya|lengkap(?:nya)?|secara lengkap)"
        r"|lanjutkan membaca (?:artikel|berita)(?: ini)?"
    ),
    r"(?:đọc|xem) (?:tiếp|toàn bộ|toàn văn|đầy đủ|phần còn lại của) bài (?:viết|báo)(?: này)?",
    r"(?:この)?記事の(?:続き|全文)(?:を(?:読む|見る)|はこちら(?:から)?)|(?:この)?記事を最後まで読む",
    r"(?:点击|點擊)?(?:阅读|閱讀|查看)(?:本文|该文|此文|文章)(?:全文|的?剩余部分|的?其余部分)|(?:继续|繼續)(?:阅读|閱讀)(?:本文|该文|此文|这篇文章)",
    r"(?:이 )?기사 (?:전문|전체|원문)(?:을)? ?(?:보기|읽기|보러 ?가기)|(?:이 )?기사(?:를)? 계속 읽기",
    r"(?:اقرأ|إقرأ|تابع|أكمل|متابعة) ?(?:قراءة )?(?:باقي|بقية|تتمة) (?:المقال|المقالة|الخبر|التقرير)",
    r"ادامه (?:این )?(?:مطلب|خبر|مقاله)(?: را)? (?:بخوانید|بخوان)|(?:متن )?کامل (?:مطلب|خبر|مقاله) را بخوانید",
    r"(?:להמשך (?:קריאת )?הכתבה|לקריאת הכתבה המלאה|לכתבה המלאה|קראו את הכתבה המלאה)",
    r"(?:διαβάστε|δείτε) (?:(?:ολόκληρο|όλο) το άρθρο|τη συνέχεια του άρθρου|το υπόλοιπο (?:του )?άρθρου?)",
    (
        r"(?:citește|citiți|citeste) (?:tot articolul|întreg articolul|(?:continuarea|restul) articolului"
        r"|articolul (?:integral|complet))"
    ),
    (
        r"(?:olvasd|olvassa|olvass) (?:el |tovább )?a (?:teljes )?cikket|(?:tovább )?a teljes cikk(?:hez| elolvasása)"
        r"|a cikk folytatása"
    ),
    r"(?:прочети|прочетете) (?:цялата статия|(?:остатъка|продължението) (?:от|на) статията)",
    r"(?:pročitaj|pročitajte|preberi|preberite) (?:cijeli|ceo|cel|celoten) (?:članak|članek)",
    r"(?:\(?excerpt\)? )?(?:click here to )?(?:continue reading|keep reading) (?:at|on|in|from|over at|via) .{1,50}",
    (
        r"(?:\(?excerpt\)? )?(?:(?:click here|tap) (?:to |for ))?(?:read |view |see |find |get )?the (?:full|whole|entire"
        r"|complete|original) (?:story|article|post|piece|entry) (?:is )?(?:at|on|in|from|over at|via) .{1,50}"
    ),
    (
        r"(?:(?:click here|tap) to )?(?:continue reading|keep reading|read|see|view) the rest(?: of (?:this|the) (?:story|article"
        r"|post|entry|piece))? (?:at|on|in|from|over at|via) .{1,50}"
    ),
    r"(?:click here|tap here|click|tap) to (?:continue|keep) reading(?: (?:this|the) (?:story|article|post))?",
    (
        r"(?:click here|tap here) (?:for|to (?:read|see|view)) the (?:full|whole|entire|rest of the|rest of this)"
        r" (?:story|article|post|piece)"
    ),
    (
        r"(?:jetzt |hier )?(?:weiterlesen|weiter lesen|lesen sie weiter)(?: sie)? (?:auf|bei|unter) .{1,50}"
        r"|(?:den |zum )?(?:ganzen|vollständigen|kompletten|gesamten) (?:artikel|beitrag) (?:lesen(?: sie)?|finden sie|gibt es)?"
        r" ?(?:auf|bei|unter) .{1,50}"
    ),
    (
        r"(?:lire|lisez|retrouvez|découvrez) (?:la suite|l'intégralité|l'article (?:complet|intégral|en entier))"
        r"(?: de (?:l'|cet )article)? (?:sur|dans|chez) .{1,50}"
    ),
    (
        r"(?:leer más|seguir leyendo|sigue leyendo|sigan leyendo|continuar leyendo|continúa leyendo|(?:lee|lea|leer) (?:el|la)"
        r" (?:artículo|nota|noticia) complet[oa]) en .{1,50}"
    ),
    (
        r"(?:continue lendo|continuar lendo|continue a ler|leia mais|leia (?:a|o) (?:matéria|artigo|notícia|texto|reportagem)"
        r" complet[oa]|leia na íntegra) (?:em|no|na) .{1,50}"
    ),
    (
        r"(?:leggi (?:tutto|il resto(?: dell'articolo)?|l'articolo (?:completo|intero))|continua a leggere|continua la lettura)"
        r" (?:su|sul|sulla) .{1,50}"
    ),
    r"(?:lees verder|verder lezen|lees het (?:hele|volledige) (?:artikel|verhaal)) (?:op|bij|in) .{1,50}",
    r"(?:(?:prze)?czytaj (?:dalej|całość|cały artykuł)|ciąg dalszy(?: artykułu)?) (?:na|w) .{1,50}",
    r"(?:číst dále|čtěte dále|pokračování článku|celý článek(?: čtěte| najdete)?|čítať ďalej|čítajte ďalej) na .{1,50}",
    (
        r"(?:читать|читайте) (?:далее|дальше|полностью|продолжение|полный текст|статью полностью|весь текст) (?:на|в) .{1,50}"
        r"|продолжение (?:статьи |читайте )?на .{1,50}"
    ),
    r"(?:читати|читайте) (?:далі|повністю|продовження|повний текст) (?:на|в|у) .{1,50}|продовження (?:читайте )?на .{1,50}",
    r"(?:läs (?:vidare|hela (?:artikeln|inlägget|texten))|fortsätt läsa) (?:på|hos|i) .{1,50}",
    r"(?:læs (?:videre|hele (?:artiklen|historien)|resten)|fortsæt med at læse) (?:på|hos|i) .{1,50}",
    r"(?:les (?:videre|hele (?:saken|artikkelen)|resten)|fortsett å lese) (?:på|hos|i) .{1,50}",
    r"(?:lue koko (?:juttu|artikkeli|uutinen)|jatka lukemista) .{1,40}(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|\.fi|\.com)",
    (
        r"(?:haberin|yazının|makalenin|habe?rin) (?:devamı|tamamı)(?:nı)?(?: okumak)?(?: için)?(?: buraya)? tıkla(?:yın(?:ız)?)?"
        r"|(?:haberin |yazının )?(?:devamını|tamamını) .{1,40}[dt][ae] oku(?:yun(?:uz)?|yabilirsiniz)?"
    ),
    (
        r"(?:baca|lihat|simak) (?:selengkapnya|(?:artikel|berita) (?:selengkapnya|lengkap(?:nya)?)|kelanjutannya|lanjutannya)"
        r" (?:di|pada) .{1,50}"
    ),
    r"(?:đọc|xem) (?:tiếp|toàn bộ|toàn văn|đầy đủ)(?: bài viết| bài báo)? (?:tại|trên|ở) .{1,50}",
    (
        r"(?:この)?(?:記事の)?(?:続き|全文)(?:は|を).{1,40}(?:で|から|にて)"
        r"(?:ご覧ください|お読みください|お読みいただけます|読めます|どうぞ|読む)"
    ),
    r".{1,30}で(?:記事の)?(?:続き|全文)を(?:読む|見る)",
    r"(?:阅读|閱讀|查看)?全文(?:内容)?(?:请|請)(?:点击|點擊|访问|訪問|前往|见|見|关注|關注).{1,40}",
    r".{1,30}에서 (?:전체 기사|기사 전문|나머지 기사|계속|이어서) (?:보기|읽기)",
    r"기사 (?:전문|전체)(?:은|는|을|를)? .{1,30}에서.{0,20}",
    (
        r"(?:اقرأ|إقرأ|قراءة|تابع قراءة|متابعة قراءة|أكمل قراءة|لقراءة) (?:بقية (?:المقال|الخبر)|(?:المقال|الخبر) (?:كاملا|كاملاً"
        r"|كامل|بالكامل)|النص الكامل)(?: .{1,50})?|(?:تابع|لمتابعة|أكمل) القراءة (?:على|في|عبر) .{1,50}"
    ),
    r"ادامه (?:مطلب|خبر)(?: را)? (?:در|از) .{1,50}",
    r"(?:पूरी (?:खबर|ख़बर|कहानी)|पूरा लेख|आगे)(?: को)?(?: .{1,40} (?:पर|में))? पढ\S{0,5}(?: के लिए .{0,30}क्लिक .{0,6})?",
    r"(?:להמשך (?:קריאה|הכתבה)|לכתבה המלאה) (?:ב|באתר ).{1,40}",
    r"(?:διαβάστε|δείτε) (?:τη συνέχεια|ολόκληρο το άρθρο) (?:στο|στη|στην) .{1,50}",
    r"(?:citește|citiți) (?:mai departe|continuarea|tot articolul|articolul (?:integral|complet)) (?:pe|în|in|la) .{1,50}",
    r"(?:a )?teljes cikk(?:et)? .{1,40}(?:olvasható|olvashatja|érhető el)",
)
"""Frames of such lines, by language in the order of `_read_more`."""
