"""The fields of content templates: what stands between the delimiters decides whether they are a placeholder's."""

from __future__ import annotations

SCOPE = (
    "feed", "post", "page", "article", "item", "site", "blog", "author", "user", "company", "order", "campaign", "source",
    "original",
    "matched", "rss", "entry", "category", "product", "event", "account", "website", "channel", "news", "story", "publisher",
    "full",
    "content", "image", "search", "term", "tag", "taxonomy", "video", "media", "parent", "archive", "related", "custom", "shop",
    "store", "listing", "job", "review", "comment", "offer", "deal", "seller", "brand", "event", "featured", "primary",
    # what synonym spinners make of them
    "publish", "web[ _]site", "internet[ _]site", "webpage", "web[ _]page", "writer", "creator", "supply", "merchandise",
    "firm",
    "vid", "corporate", "client", "consumer", "unique", "weblog", "class", "journal", "submit", "put[ _]up", "info", "person",
)  # fmt: skip
"""What a field is about; regex pieces, lower case."""

THING = (
    "title", "name", "url", "link", "content", "body", "date", "excerpt", "author", "source", "id", "text", "description",
    "summary",
    "image", "category", "categories", "tags?", "keywords?", "time", "permalink", "domain", "snippet", "thumbnail", "headline",
    "logo",
    "price", "img", "src", "desc", "slug", "cat", "full_content", "intro", "html", "rating", "number", "count", "caption",
    "material", "hyperlink", "writer", "supply", "identify", "textual[ _]content", "picture", "worth", "outline", "photograph",
    "key[ _]phrase", "extract",
    # what mail, shops and forms fill in
    "email", "phone", "address", "city", "company", "amount", "total", "code", "list", "year", "header", "fields",
    "days", "hours", "minutes", "percent", "month", "deadline", "location", "quantity", "discount", "balance", "weekday",
)  # fmt: skip
"""What of it; the last row is the spinners'."""

STRONG = (
    "permalink", "site_?name", "site[ _]?title", "byline", "excerpt", "post_?content", "content[ _]material", "site_?desc",
    "perma[ _]?hyperlink", "textual[ _]content", "web[ _]?site[ _](?:title|identify|url)", "feed_?(?:title|url|link|logo)",
    "source_?(?:url|link|name)", "author_?(?:name|link|text)", "rss_?(?:title|link)", "campaign_?(?:title|id)", "item_?content",
    "cat_?link", "(?:post|blog)_?link", "readmore_?(?:link|url)", "spintax", "main_?keyword", "key[ _]phrase",
)  # fmt: skip
"""Fields that need no scope: nobody writes them in brackets for another reason."""

WEAK = (
    "title", "content", "body", "author", "headline", "description", "url", "link", "hyperlink", "date", "source", "supply",
    "category", "tags", "summary", "image", "text", "writer", "name", "company", "city", "article", "thumbnail", "video",
    "keyword", "keywords", "state", "location", "website", "price", "phone", "email", "commenter",
)  # fmt: skip
"""Ordinary words: they count on a line of their own, behind a label, and all in capitals."""

PLAIN = (
    "title", "content", "body", "author", "headline", "description", "permalink", "excerpt", "url", "link", "name", "summary",
    "date", "subject", "message", "price", "email", "username", "keyword", "category", "city", "company", "image", "text",
)  # fmt: skip
"""Fields that count between delimiters which only template engines use, such as `{{ }}`."""

FOREIGN = (
    # German, Dutch, Danish, Norwegian, Swedish
    "vorname", "nachname", "anrede", "firma", "firmenname", "kundenname", "ansprechpartner", "stadt", "datum", "preis",
    "betrag",
    "strasse", "straße", "voornaam", "achternaam", "naam", "bedrijf", "bedrijfsnaam", "woonplaats", "bedrag", "aanhef",
    "kundennummer", "rechnungsnummer", "bestellnummer", "auftragsnummer", "rabattcode", "gutscheincode", "abmeldelink",
    "seitenname", "firmenanschrift", "klantnummer", "ordernummer", "factuurnummer", "afmeldlink", "kundnummer",
    "fornavn", "efternavn", "etternavn", "navn", "förnamn", "efternamn", "namn", "företag", "företagsnamn",
    # French, Spanish, Portuguese, Italian, Romanian
    "prenom", "prénom", "nom", "entreprise", "societe", "société", "ville", "montant", "civilite", "civilité", "titre", "prix",
    "nombre", "apellidos?", "empresa", "ciudad", "fecha", "precio", "correo", "telefono", "teléfono", "direccion", "dirección",

    "num(?:e|é)ro", "commande", "facture", "pedido", "factura", "fattura", "ordine", "cliente", "importe", "nome",
    "sobrenome", "cidade", "preco", "preço", "endereco", "endereço", "cognome", "azienda", "citta",
    "città", "prezzo", "indirizzo", "importo", "nume", "prenume", "oras", "oraș",
    # Polish, Czech, Hungarian, Turkish, Indonesian, Vietnamese
    "imie", "imię", "nazwisko", "miasto", "kwota", "jmeno", "jméno", "prijmeni", "příjmení", "město", "név", "keresztnév",
    "vezetéknév", "cégnév", "isim", "soyisim", "soyad", "şehir", "sehir", "şirket", "sirket", "fiyat", "tarih", "unvan", "nama",
    "kota", "alamat", "perusahaan", "tanggal", "harga", "telepon", "no_telepon", "no_hp", "họ_tên", "ho_ten", "tên",
    # Russian, Ukrainian, Greek, Arabic, Hindi
    "номер", "заказ", "имя", "фамилия", "отчество", "город", "компания", "дата", "цена", "сумма", "адрес", "телефон",
    "должность", "ім[’']?я",
    "прізвище", "місто", "компанія", "ціна", "όνομα", "επώνυμο", "πόλη", "الاسم", "اسم", "المدينة", "الشركة", "नाम", "शहर",
    # Chinese, Japanese, Korean
    "姓名", "名字", "公司", "公司名称", "城市", "日期", "价格", "金额", "标题", "客户", "客户姓名", "产品", "电话", "地址",
    "公司名稱",
    "お名前", "名前", "氏名", "会社名", "日付", "住所", "電話番号", "商品名", "金額", "顧客名", "이름", "성명", "회사",
    "회사명",
    "날짜",
    "お客様名", "会員名", "ユーザー名", "注文番号", "用户名", "会员名", "订单号", "订单编号", "验证码", "주문번호",
    "고객명", "주소", "도시", "금액",
)  # fmt: skip
"""Fields of a person, a firm or an offer in other languages than English, of which no program's names are made; regex pieces."""

WORDS = (
    "artikel", "article", "articolo", "artículo", "articulo", "artigo", "artykuł", "artykul", "makale", "статья", "новость",
    "berita", "noticia", "notícia", "notizia", "seite", "página", "pagina", "strona", "sayfa", "sitio", "sito", "сайт",
    "autor", "autore", "auteur", "autora", "titel", "título", "titulo", "titolo", "tytuł", "tytul", "otsikko", "año",
    "ano", "anno",
    "année", "annee", "jahr", "jaar", "rok", "rocznik", "år", "yıl", "yil", "tahun", "fuente", "fonte", "quelle", "źródło",
    "zrodlo", "zdroj", "kilde", "källa", "kalla_\\w{2,12}", "forfattare",
    "bron", "kaynak", "sumber", "yazar", "başlık", "baslik", "judul", "penulis",
    "isi_artikel", "lien", "enlace", "contenido", "conteúdo", "conteudo", "contenuto", "contenu", "inhalt", "inhoud",
    "innehåll", "indhold", "innhold", "treść", "tresc", "obsah", "içerik", "icerik", "forfatter", "författare", "verfasser",
    "beschreibung", "descripción", "descrição", "beschrijving", "descrizione", "opis", "kategorie", "categoría", "categoria",
    "catégorie", "cena", "nadpis", "název", "nazev", "data_(?:publicação|publicacao|di_pubblicazione)",
    "fecha_(?:publicación|publicacion)", "ort", "lieu", "lugar", "luogo", "miejsce", "cím", "szerző", "dátum", "szerzo",
    "datum_\\w{2,12}", "titlu", "autorul", "sursa", "sursă", "dată", "tytul_\\w{2,12}", "автор", "заголовок", "название",
    "год", "источник", "ссылка", "текст", "категория", "описание", "назва", "рік", "джерело", "посилання", "опис",
    "год_\\w{2,12}", "заглавие", "източник", "τίτλος", "συγγραφέας", "ημερομηνία", "πηγή", "العنوان", "الكاتب", "التاريخ",
    "المصدر", "שם", "כותרת", "תאריך", "מחבר", "शीर्षक", "लेखक", "तारीख", "tiêu_đề", "tác_giả", "ngày", "作者", "標題", "来源",
    "來源", "年份", "链接", "連結", "内容", "內容", "日時", "著者", "タイトル", "題名", "作成者", "投稿者", "投稿日", "本文",
    "サイト名", "記事タイトル", "記事名", "ブログ名", "投稿日時", "文章标题", "文章標題", "网站名称", "网站名", "站点名称",
    "発行日",
    "发布时间", "发布日期", "리스트", "사이트명", "글제목", "게시일",
    "来源网站", "来源名称", "来源链接", "출처링크",
    "リンク", "제목", "저자", "작성자", "출처", "연도", "내용", "링크",
)  # fmt: skip
"""Fields of a page in other languages than English, which count in double braces only; regex pieces."""

DATA = (
    "year", "day", "time", "hour", "minutes", "hours", "days", "count", "total", "number", "slug", "logo", "avatar", "brand",
    "industry", "street", "zip", "zip_?code", "postcode", "state", "phone", "mobile", "birthday", "quantity", "qty",
    "discount", "coupon", "vendor", "supplier", "product", "order", "invoice", "duration", "score", "rating", "views", "likes",
    "comments", "shares", "followers", "copyright", "tagline", "slogan", "user", "site", "page", "post", "article", "tags",
    "categories", "source", "editor", "writer", "publisher", "location", "region_name", "store", "shop", "event", "speaker",
    "team", "website", "domain", "current_?year", "rate", "amount", "venue", "address", "country", "region", "percent",
    "percentage", "currency", "surname", "customer", "client", "weekday", "month", "salutation", "greeting", "recipient",
    "icebreaker", "sender", "occupation", "profession", "deadline",
)  # fmt: skip
"""English fields that count in double braces, where no wiki has a template of that name."""

LABELS = (
    "source", "supply", "by", "author", "writer", "via", "from", "link", "url", "title", "tag", "tags", "category",
    "categories",
    "posted in", "posted on", "posted by", "published", "published on", "published by", "read more", "read more at", "date",
    "written by", "image", "photo", "credit", "quelle", "von", "fonte", "fuente", "por", "par", "autor", "auteur", "bron",
    "источник", "автор",
    "reply to", "©", "作者", "本文作者", "来源", "來源", "著者", "文", "작성자", "출처",
    "original", "original source", "originally published on", "original article", "keywords",
)  # fmt: skip
"""What stands before a value on a page, lower case."""

THINGS = (
    *dict.fromkeys(piece.removesuffix("s?") for piece in THING if "[" not in piece),
    "categories", "tags", "keywords", "textual content", "textual_content", "key phrase", "key_phrase",
)  # fmt: skip
"""`THING` as it is written, for gates."""
HEADS = (
    "nombre", "nome", "nom", "nume", "naam", "navn", "namn", "name", "imie", "imię", "nazwa", "jmeno", "jméno", "název", "nazev",
    "isim", "nama", "tên", "titulo", "título", "titre", "titel", "titolo", "tytuł", "titlu", "judul", "baslik", "başlık", "fecha",
    "data", "datum", "date", "dato", "tarih", "tanggal", "autor", "auteur", "autore", "yazar", "penulis", "ciudad", "cidade",
    "ville", "città", "stadt", "miasto", "empresa", "firma", "entreprise", "azienda", "precio", "prix", "preis", "prezzo", "cena",
    "numero", "número", "numéro", "nummer", "numer", "pedido", "cliente", "enlace", "lien", "fuente", "fonte", "quelle", "bron",
    "sumber",
    "correo", "telefono", "teléfono", "pagina", "página", "sitio", "site", "имя", "название", "дата", "номер", "автор", "город",
    "назва", "ссылка", "источник", "заголовок",
)  # fmt: skip
"""What the names of several words mostly begin with that stand between single square brackets in other languages."""


def written(field: str) -> list[str]:
    """The texts that one of the pieces above stands for."""
    for mark, ways in (("[ _]?", ("", " ", "_")), ("[ _]", (" ", "_")), ("_?", ("", "_"))):
        if mark in field:
            before, _, after = field.partition(mark)
            return [text for way in ways for text in written(f"{before}{way}{after}")]
    if "[’']?" in field:
        before, _, after = field.partition("[’']?")
        return [f"{before}{mark}{after}" for mark in ("", "'")]
    if "(?:" in field:
        before, _, rest = field.partition("(?:")
        inner, _, after = rest.partition(")")
        return [text for way in inner.split("|") for text in written(f"{before}{way}{after}")]
    return [field.removesuffix("?"), field.removesuffix("s?")] if field.endswith("?") else [field]
