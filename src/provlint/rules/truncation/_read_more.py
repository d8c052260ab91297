"""What links to the rest of a text say, by language; written down by hand. Opened only where a short line ends a document."""

from __future__ import annotations

from provlint.lazy import cache
from provlint.lookup import WordSet

READ_MORE = {
    "en": """read more; read more here; read the rest; read the rest of this entry; read the rest of this article;
        read full article; read the full article; read full story; read the full story; read full post;
        read the full post; read the full report; read the full text; read entire article; read the entire article;
        read complete article; read article; read the article; read the whole story; read the original article;
        read on; continue reading; continue reading here; continue; keep reading; view full article;
        view the full article; view full post; view original; view original post; view more; view post;
        see full article; full story; full article; full text; more; more details; see more; show more; learn more;
        find out more; tap to read more; click here to read more; click to read more; click for more;
        click to expand; expand; click here to continue reading; click here for the full story; go to full article;
        continued; to be continued; story continues; story continues below; continued on next page; next page""",
    "de": """weiterlesen; weiter lesen; hier weiterlesen; jetzt weiterlesen; mehr lesen; mehr erfahren; mehr dazu; mehr;
        lesen sie weiter; zum artikel; zum vollständigen artikel; zum ganzen artikel; weiter zum artikel;
        ganzen artikel lesen; den ganzen artikel lesen; vollständigen artikel lesen; ganzen beitrag lesen;
        artikel lesen; fortsetzung folgt; mehr anzeigen""",
    "fr": """lire la suite; lire la suite de l'article; lire plus; lire davantage; lire l'article;
        lire l'article complet; lire l'article en entier; lire l'intégralité; continuer la lecture;
        continuer à lire; poursuivre la lecture; voir plus; voir la suite; afficher plus; afficher la suite;
        en savoir plus; plus d'infos; la suite; suite; à suivre""",
    "es": """leer más; leé más; lee más; lea más; leer todo; leer completo; seguir leyendo; sigue leyendo;
        continuar leyendo; continúa leyendo; continúe leyendo; ver más; mostrar más; más información;
        leer artículo completo; leer el artículo completo; leer nota completa; leer la nota completa;
        ver nota completa; lea la nota completa; leer la noticia completa; continuará""",
    "pt": """leia mais; ler mais; continue lendo; continuar lendo; continue a ler; continuar a ler; continuar leitura;
        saiba mais; ver mais; veja mais; mostrar mais; leia a matéria completa; leia a notícia completa;
        leia o artigo completo; leia na íntegra; ler artigo completo; ler notícia completa; leia o texto completo;
        continua""",
    "it": """leggi tutto; leggi di più; leggi ancora; leggi l'articolo; leggi l'articolo completo;
        leggi l'articolo intero; continua; continua a leggere; continua la lettura; per saperne di più;
        mostra altro; mostra di più; vai all'articolo; approfondisci""",
    "nl": """lees verder; lees meer; lees het volledige artikel; lees het hele artikel; lees het artikel; verder lezen;
        meer lezen; toon meer; meer weergeven; wordt vervolgd""",
    "pl": """czytaj więcej; czytaj dalej; czytaj całość; czytaj cały artykuł; przeczytaj więcej; przeczytaj całość;
        pokaż więcej; zobacz więcej; dowiedz się więcej; więcej; rozwiń; ciąg dalszy nastąpi""",
    "cs": """přečíst více; přečtěte si více; číst dále; číst více; číst celý článek; čtěte dále; celý článek; celý text;
        pokračovat ve čtení; zobrazit více; více""",
    "sk": "čítať viac; čítať ďalej; čítať celý článok; prečítať viac; pokračovať v čítaní; zobraziť viac; celý článok; viac",
    "ru": """читать далее; читать дальше; читать полностью; читать статью; читать весь текст; читать продолжение;
        подробнее; далее; продолжение; продолжить чтение; продолжение следует; полный текст; полный текст материала;
        полный текст статьи; полный текст новости; показать полностью;
        показать ещё; узнать больше""",
    "uk": """читати далі; читати більше; читати повністю; детальніше; докладніше; показати більше; дивитися більше;
        більше; продовжити читання; далі буде""",
    "be": "чытаць далей; чытаць цалкам; падрабязней",
    "sv": "läs mer; läs mer här; läs vidare; läs hela artikeln; läs hela inlägget; fortsätt läsa; visa mer",
    "da": "læs mere; læs videre; læs hele artiklen; læs resten; fortsæt med at læse; fortsæt læsning; vis mere",
    "no": "les mer; les videre; les hele saken; les hele artikkelen; les resten; fortsett å lese; vis mer",
    "is": "lesa meira; lesa áfram",
    "fi": "lue lisää; lue koko artikkeli; lue koko juttu; jatka lukemista; näytä lisää; katso lisää",
    "et": "loe edasi; loe lähemalt; loe rohkem; rohkem; vaata veel",
    "lv": "lasīt vairāk; lasīt tālāk; lasi vairāk; lasi tālāk; vairāk",
    "lt": "skaityti daugiau; skaityti toliau; skaityk daugiau; plačiau; daugiau",
    "hu": """tovább; tovább olvasom; olvass tovább; olvasd tovább; tovább a cikkhez; a teljes cikk; elolvasom; bővebben;
        részletek""",
    "ro": """citește mai mult; citeşte mai mult; citeste mai mult; citește mai departe; citește tot articolul;
        citește continuarea; vezi mai mult; află mai multe; mai mult; mai multe""",
    "bg": "прочети още; прочетете още; прочетете повече; продължи да четеш; виж още; виж повече; научи повече; пълен текст",
    "sr": "прочитај више; опширније; наставак; pročitaj više; opširnije; nastavak",
    "hr": "pročitajte više; pročitaj više; čitaj dalje; čitaj više; nastavi čitati; saznaj više; više",
    "sl": "preberi več; preberite več; preberi vse; beri dalje; nadaljuj z branjem; več",
    "mk": "прочитај повеќе; повеќе",
    "sq": "lexo më shumë; vazhdo leximin; më shumë",
    "el": """διαβάστε περισσότερα; διάβασε περισσότερα; διαβάστε τη συνέχεια; συνεχίστε την ανάγνωση; δείτε περισσότερα;
        περισσότερα; συνέχεια""",
    "tr": """devamını oku; devamını okuyun; devamı; devamı için tıklayın; haberin devamı; haberin devamı için tıklayın;
        tamamını oku; okumaya devam et; daha fazla; daha fazla oku; daha fazla göster""",
    "az": "davamını oxu; ətraflı; daha ətraflı",
    "kk": "толығырақ; жалғасын оқу",
    "ca": "llegir més; llegeix més; llegir-ne més; continua llegint; segueix llegint; veure més",
    "gl": "ler máis; seguir lendo",
    "eu": "irakurri gehiago; jarraitu irakurtzen; gehiago",
    "af": "lees meer; lees verder",
    "cy": "darllen mwy; darllen rhagor",
    "sw": "soma zaidi; endelea kusoma",
    "id": """baca selengkapnya; selengkapnya; baca lebih lanjut; baca selanjutnya; baca lagi; baca lanjut;
        lanjutkan membaca; lihat selengkapnya; lihat lebih banyak; baca artikel lengkap; bersambung""",
    "ms": "baca seterusnya; baca lagi; teruskan membaca; lihat lagi",
    "tl": "magbasa pa; basahin pa",
    "vi": "đọc tiếp; đọc thêm; xem thêm; xem tiếp; xem chi tiết; đọc toàn bộ; chi tiết",
    "ja": """続きを読む; 続きをよむ; 続きをみる; 続きを見る; 続きはこちら; 続きはこちらから; 続き; もっと見る;
        もっと読む; もっと詳しく; 詳しくはこちら; 全文を読む; 全文表示; 記事を読む; つづく; 続く""",
    "zh": """阅读全文; 阅读更多; 查看更多; 查看全文; 查看原文; 查看详情; 继续阅读; 点击阅读全文; 展开全文; 全文; 更多;
        更多内容; 了解更多; 详细; 详情; 未完待续; 閱讀全文; 閱讀更多; 繼續閱讀; 點擊閱讀全文; 展開全文; 詳全文;
        更多內容; 詳細; 待續""",
    "ko": "더 보기; 더보기; 더 읽기; 계속 읽기; 전체 기사 보기; 기사 전체 보기; 전체보기; 자세히 보기; 자세히; 계속",
    "ar": """اقرأ المزيد; إقرأ المزيد; اقرأ أكثر; قراءة المزيد; متابعة القراءة; تابع القراءة; أكمل القراءة; المزيد; مزيد;
        للمزيد; التفاصيل""",
    "fa": "ادامه مطلب; ادامه خبر; ادامه; بیشتر بخوانید; بیشتر; مشاهده بیشتر",
    "ur": "مزید پڑھیں; مزید",
    "he": "קרא עוד; קראו עוד; המשך לקרוא; להמשך קריאה; המשך קריאה; לקריאת הכתבה המלאה; המשך; עוד",
    "hi": "आगे पढ; और पढ; पूरा पढ; अधिक पढ; पूरी खबर पढ",
    "mr": "आणखी वाच; अधिक वाच; पुढे वाच",
    "ne": "थप पढ्नुहोस",
    "bn": "আরও পড়ুন; বিস্তারিত; বিস্তারিত পড়ুন",
    "ta": "மேலும் படிக்க",
    "te": "మరింత చదవండ; ఇంకా చదవండ",
    "gu": "વધુ વાંચ",
    "pa": "ਹੋਰ ਪੜ੍ਹ",
    "kn": "ಮತ್ತಷ್ಟು ಓದ",
    "ml": "കൂടുതൽ വായിക്കുക",
    "th": "อ่านต่อ; อ่านเพิ่มเติม; อ่านทั้งหมด; ดูเพิ่มเติม",
    "ka": "გაგრძელება; სრულად",
    "hy": "կարդալ ավելին; ավելին",
}
"""ISO 639-1 code → lines that link to the rest of a text, in lower case with straight apostrophes, separated by semicolons;
without vowel signs at the end, as `_markers.core` leaves what is compared with them."""
HERE = {
    "de": "hier", "fr": "ici", "es": "aquí", "pt": "aqui", "it": "qui", "nl": "hier", "pl": "tutaj", "cs": "zde", "sk": "tu",
    "ru": "здесь", "uk": "тут", "sv": "här", "da": "her", "no": "her", "fi": "täältä", "hu": "itt", "ro": "aici", "bg": "тук",
    "el": "εδώ", "id": "di sini", "vi": "tại đây", "ca": "aquí", "hr": "ovdje",
}  # fmt: skip
"""What may stand behind such a line of two words and more."""
BEHIND = tuple(HERE.values())


def is_read_more(words: str) -> bool:
    """Whether the words, as `_markers.core` gives them, link to the rest of a text; two and more may have a "here" behind."""
    if words in _phrases(""):
        return True
    if not words.endswith(BEHIND):
        return False
    languages = [language for language, here in HERE.items() if words.endswith(f" {here}")]
    return any(" " in (phrase := words[: -len(HERE[language]) - 1]) and phrase in _phrases(language) for language in languages)


@cache
def _phrases(language: str) -> WordSet:
    """What links to the rest of a text in a language, in all for ""; one text while few lines are asked about."""
    listed = READ_MORE[language] if language else "; ".join(READ_MORE.values())
    return WordSet({"": "\n{}\n".format(listed.replace("\n        ", " ").replace("; ", "\n"))}, 0)
