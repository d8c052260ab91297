"""Texts of which one stands in every note that `template/editorial-todo` finds, in lower case: the rule's gate."""

from __future__ import annotations

_BRACKETED = (
    "todo", "tbd", "tbc", "tba", "tk", "check", "verify", "confirm", "fact", "fixme", "to be added", "add citation",
    "add source", "add reference", "add link", "add quote", "sp?", "bitte prüfen", "noch prüfen", "quelle fehlt",
    "quelle prüfen", "quelle ergänzen", "à vérifier", "à confirmer", "source à ajouter", "por verificar", "por confirmar",
    "a verificar", "a confirmar", "falta fuente", "da verificare", "da confermare", "nog checken", "nog controleren",
    "do sprawdzenia", "do uzupełnienia", "проверить", "уточнить", "перевірити", "уточнити", "kontrol edilecek", "perlu dicek",
)  # fmt: skip
_SQUARE = (
    "tk ", "à relire", "draft]", "draft ", "brouillon", "entwurf", "borrador", "bozza", "rascunho", "???", "[quote",
    "more here",
    "more to come",
    "this section", "this paragraph", "needs work", "awaiting", "pending", "waiting for", "waiting on", "remove before",
    "delete before", "year?", "date?", "name?", "title?", "link?", "figure?", "number?", "spelling?", "age?", "price?", "subs:",
    "desk:", "legal:", "need ", "needs ", "ndlr", "note de la", "anm. d", "anm.d", "anmerkung", "nota de", "nota do",
    "nota per",
    "noot van", "przyp. red", "прим. ред", "red.:", "placeholder for", "noch ", "hier fehlt", "de verificat", "de completat",
    "ellenőriz", "kiegészít", "να ελεγχθεί", "να συμπληρωθεί", "للمراجعة", "يراجع", "此处待", "추후", "фото ",
    "цитата ", "перевір",
    "дополнить", "добавить", "uzupełnić", "a verifier", "a vérifier", "a completer", "zu klären", "zu ergänzen",
    "bitte ergänzen",
    "fix", "rewrite", "expand", "update", "clarify", "ed:", "ed.", "ed ", "eds", "editor", "note to", "prüfen", "zu prüfen",
    "offen", "fehlt", "à faire", "à compléter", "vérifier", "pendiente", "revisar", "verificar", "comprobar", "falta",
    "conferir", "checar", "da fare", "controllare", "controleren", "sprawdzić", "ověřit", "doplnit", "kolla",
    "kontrol", "tjek", "sjekk", "tarkista", "дописать", "cek", "periksa", "n. de la r", "n.d.r", "n. d. r", "n.r.:",
    "nota da", "nota della", "pozn. red", "pozn.red", "red. anm", "red.anm", "n.red", "n. red", "nota red", "szerk", "toim",
    "σημ. ", "editörün", "ed. not", "бел. ред", "прим. ур", "catatan red", "編集", "编者", "編者", "编辑", "편집",
    "hinweis an", "an die red", "k redakci", "do redakcji", "για τη σύντ",
)  # fmt: skip
_NOTED = (
    "à compléter", "a completer", "à confirmer", "a verifier", "da verificare", "da completare", "da confermare", "a confirmar",
    "a verificar", "a completar", "por confirmar", "por completar", "revisar", "verificar", "checar", "conferir", "zu prüfen",
    "zu klären", "bitte prüfen", "bitte ergänzen", "noch prüfen", "nog invullen", "nog checken", "do uzupełnienia",
    "do sprawdzenia", "sprawdzić", "uzupełnić", "doplnit", "ověřit", "kolla", "tjek", "sjekk", "tarkista", "kontrol et",
    "eklenecek", "periksa", "уточнить", "дописать", "уточнити", "перевірити", "ellenőrizni", "de verificat", "de completat",
)  # fmt: skip
TASKS = (
    "find", "link", "write", "get", "need", "needs", "make", "move", "replace", "remove", "mention", "explain", "expand",
    "finish", "complete", "double-check", "look up", "see if", "put", "include", "source", "caption", "photo", "image",
    "picture", "quote", "call", "email", "research", "clarify", "more", "better", "headline", "citation", "proofread", "edit",
    "shorten",
    "cut",
    "ajouter", "vérifier", "compléter", "insérer", "trouver", "mettre", "relire", "corriger", "demander", "légende",
    "bild", "quelle", "quellen", "foto", "zitat", "zahl", "zahlen", "datum", "titel", "überschrift", "autor", "grafik", "tabelle",
    "logo", "hier", "noch", "inserire", "aggiungere", "verificare", "controllare", "completare", "trovare", "chiedere",
    "toevoegen", "invullen", "nakijken", "dodać", "sprawdzić", "uzupełnić", "wstawić", "добавить", "проверить", "уточнить",
    "вставить", "дописать", "додати", "перевірити", "уточнити", "lägg till", "kolla", "infoga", "tilføj", "indsæt", "tjek",
    "legg til", "sett inn", "sjekk", "lisää", "tarkista", "doplnit", "ověřit", "přidat", "insertar", "añadir", "agregar",
    "adicionar", "inserir", "revisar", "verificar", "comprobar", "completar", "adaugă", "verifică", "tambahkan", "periksa",
    "thêm",
)  # fmt: skip
"""What stands behind a TODO at the beginning of a line, without a colon."""
TO_COME = (
    "quote", "caption", "photo", "image", "picture", "stat", "statistic", "figure", "number", "name", "link", "headline", "date",
    "detail", "source", "byline", "credit", "graf", "para", "paragraph", "section", "intro", "ending", "transition", "example",
    "anecdote", "comment", "response", "more", "reaction", "dek", "subhead", "price", "age", "title",
)  # fmt: skip
"""What is to come, behind a TK at the beginning of a line."""
DRAFTS = (
    "draft", "entwurf", "brouillon", "borrador", "rascunho", "bozza", "concept", "черновик", "utkast",
    "udkast",
    "taslak",
)  # fmt: skip
"""What a text is that is not to be published."""
BARE = (
    "à vérifier", "à compléter", "da completare", "da verificare", "zu prüfen", "noch prüfen", "do sprawdzenia",
    "do uzupełnienia", "nog invullen", "nog checken",
)  # fmt: skip
"""What is a note by itself, on a line of its own in capitals."""
GATE = (
    *BARE,
    *dict.fromkeys(f"todo {word[:2]}" for word in TASKS), *(f"todo {dash}" for dash in "-–—"),
    *(f"{word}{dash}" for word in DRAFTS for dash in (" -", " –", ": ")),
    "[wip]", "[cut?]", "[awkward]", " to follow]", " to be added]", " to be inserted]", " to be supplied]",
    " to be filled in]", "à venir]", "em breve]", " segue]", "[brak ", "[нет ",
    "[mangler ", "[manca ", "[saknar ", "[немає ", "[manque ", " saknas]", " mangler]", "before publishing", "before publication",
    "before posting",
    "pendente:", "※後で", "cần kiểm tra", "後日追記", "wird ergänzt]",
    "[folgt]",
    "[completar", "[completare", "[ajouter", "[aggiungere", "[aggiungi", "[añadir", "[adicionar", "[dodać",
    "[pic here", "[pics ", "editor's note: ",
    *(f"{bracket}{word}" for word in _BRACKETED if word not in BARE for bracket in "[("),
    *(f"[{word}" for word in _SQUARE),
    *(f"{word}{colon}" for word in _NOTED if word not in BARE for colon in (":", " :", " -", " –")),
    "da confermare con",
    *(f"({word} " for word in ("add photo", "add image", "add stat", "add name", "add caption", "add example", "add figure")),
    *(f" {word}]" for word in ("tk", "prüfen", "klären", "nachtragen", "folgt", "fehlt", "fehlt noch", "volgt",
    "kommer", "følger", "needed", "to supply", "tbc", "tbd", "tba")),
    "à ajouter]", "source ?]", "date ?]", "nom ?]", " to supply ", " to confirm ", "do not publish",
    "not for publication", "nicht veröffentlichen", "ne pas publier", "no publicar",
    "não publicar", "non pubblicare", "niet publiceren", "nie publikować", "nepublikovat", "publicera inte", "не публиковать",
    "не публікувати", "yayınlamayın", "请勿发布", "公開禁止", "falta foto", "falta fuente", "editor: ", "note to editor:",
    "note to desk:", "to do: ", "to-do: ", "fix me:", "rewrite this", "(추후", "<delete this",
    "<remove this",
    *(f"{word}{colon}" for word in ("falta", "faltan", "fehlt", "manca", "manque", "ontbreekt", "brakuje", "chybí", "saknas",
    "mangler", "puuttuu", "hiányzik", "lipsește", "eksik", "не хватает", "бракує", "tbd", "tbc", "tba") for colon in (":", " :")),
    *(f"{start} {word}" for start in ("noch", "nog") for word in ("ergänzen", "einfügen", "eintragen", "prüfen", "klären",
    "nachtragen", "ausfüllen", "einsetzen", "aanvullen", "invullen", "toevoegen", "nakijken", "checken", "controleren",
    "uitzoeken")), "bitte ergänzen)", "bitte prüfen)", "bitte einfügen)", "bitte ausfüllen)",
    *(f"({word} {small} "
    for word in ("need", "needs", "add", "insert", "find", "get", "ask", "rewrite", "expand", "fix")
    for small in ("a", "an", "the", "more", "better", "another", "some", "this", "that", "in", "for")),
    "avant publication", "avant de publier", "avant parution", "vor veröffentlichung", "vor der veröffentlichung",
    "antes de publicar", "antes da publicação", "prima della pubblicazione", "prima di pubblicare", "r publicatie",
    "przed publikacją", "před publikováním", "pred publikovaním", "перед публикацией", "перед публікацією",
    "före publicering", "før publi", "ennen julkaisua", "yayından önce", "sebelum terbit", "sebelum publikasi",
    "înainte de publicare", "发布前",
    "tk: ", "todo：", "todo :", "@todo ",
    *(f"{word}:" for word in ("todo", "offen", "à faire", "pendiente", "por hacer", "da fare",
    "te doen")),
    *(f"{word} :" for word in ("offen", "à faire", "pendiente", "por hacer", "da fare", "te doen", "att göra")),
    "сделать :", "проверить :",
    *(f"todo {word}" for word in ("please", "update", "ask")),
    "anm. d. red.:", "anm. der red", "anm.d.red", "ndlr :", "ndlr:", "n.d.r.:", "przyp. red.:", "pozn. red.:", "red. anm.:",
    "прим. ред.:", "дополнить:", "att göra:", "сделать:", "проверить:",
    "todo(", "xxx", "fixme", " tbd", " tbc", " tk ", " tk,", " tk.", " tk;", "$tk",
    "tktk", "tk tk", "needed]", "needed -", "needed –", "needed —", "needed by", "needed:", "needed,", "needed/",
    "needed from", "missing -", "missing –", "missing —", "missing:", "missing,", "missing/", "missing by", "missing from",
    "required -", "required:", "required by", "required from", "note to self", "to come]", "source?]", "quelle?]", "fuente?]",
    "fonte?]", "待确认", "待补充", "待核实", "待確認", "待補充", "要確認", "확인 필요", "<<insert", "<<add", "<<check",
    "<<quote", "<<photo", "<<caption", "<<link", "<<todo", "<<tk",
)  # fmt: skip
TEXTS = frozenset(GATE)
"""The same, for asking a document which of them it holds."""
