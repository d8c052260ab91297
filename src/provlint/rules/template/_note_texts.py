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
    "à relire", "draft]", "draft ", "brouillon", "entwurf", "borrador", "bozza", "rascunho", "???", "[quote",
    "more here",
    "more to come",
    "this section", "this paragraph", "awaiting", "pending", "waiting for", "waiting on", "remove before",
    "delete before", "year?", "date?", "name?", "title?", "link?", "figure?", "number?", "spelling?", "age?", "price?",
    "legal:", "need ", "needs ", "ndlr", "note de la", "anm. d", "anm.d", "anmerkung", "nota de", "nota do",
    "nota per",
    "noot van", "przyp. red", "прим. ред", "red.:", "placeholder for", "noch ", "hier fehlt", "de completat",
    "ellenőriz", "kiegészít", "να συμπληρωθεί", "للمراجعة", "يراجع", "此处待", "추후", "фото ",
    "цитата ", "перевір",
    "дополнить", "добавить", "uzupełnić", "a verifier", "a vérifier", "a completer", "zu klären", "zu ergänzen",
    "bitte ergänzen",
    "fix", "rewrite", "expand", "update", "clarify", "ed:", "ed.", "ed ", "eds", "editor", "note to", "prüfen",
    "offen", "fehlt", "à faire", "vérifier", "pendiente", "revisar", "verificar", "comprobar", "falta",
    "conferir", "checar", "da fare", "controleren", "doplnit", "kolla",
    "kontrol", "tjek", "sjekk", "дописать", "cek", "periksa", "n. de la r", "n.d.r", "n. d. r", "n.r.:",
    "nota da", "pozn. red", "pozn.red", "red. anm", "red.anm", "n.red", "n. red", "nota red", "szerk", "toim",
    "σημ. ", "editörün", "бел. ред", "прим. ур", "catatan red", "編集", "编者", "編者", "编辑", "편집",
    "hinweis an", "an die red", "k redakci", "do redakcji", "για τη σύντ",
)  # fmt: skip
_NOTED = (
    "à compléter", "a completer", "à confirmer", "a verifier", "da verificare", "da completare", "da confermare", "a confirmar",
    "a completar", "por confirmar", "por completar", "revisar", "verificar", "checar", "conferir", "zu prüfen",
    "zu klären", "bitte prüfen", "bitte ergänzen", "noch prüfen", "nog invullen", "nog checken", "do uzupełnienia",
    "do sprawdzenia", "uzupełnić", "doplnit", "kolla", "tjek", "sjekk", "kontrol et",
    "eklenecek", "periksa", "уточнить", "дописать", "уточнити", "перевірити", "de completat",
)  # fmt: skip
_KNOWN = ("à vérifier", "à confirmer", "por ", "a ", "da verificare", "da confermare", "nog checken", "nog controleren",
    "do sprawdzenia", "проверить", "уточнить", "перевірити", "уточнити", "kontrol", "perlu", "confirm", "check",
    "bitte noch p")  # fmt: skip
"""How those begin that are asked for with either bracket already."""
ENOUGH = 10
"""Characters of a note's beginning that are asked for."""
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
PENDING = (
    "bitte noch prüfen", "bitte noch checken", "bitte noch klären", "bitte noch ergänzen", "muss noch geprüft werden",
    "muss noch geklärt werden", "noch zu prüfen", "noch zu klären", "noch zu ergänzen", "noch nicht bestätigt",
    "à vérifier", "à confirmer", "à revoir", "à sourcer", "à valider", "à recouper", "pendiente de confirmar",
    "pendiente de verificar", "pendiente de revisar", "falta confirmar", "falta verificar", "falta comprobar",
    "por confirmar con", "por verificar con", "a confirmar com", "a verificar com", "falta conferir", "da verificare",
    "da controllare", "da confermare", "nog checken", "nog te checken", "nog controleren", "nog te controleren", "nog navragen",
    "nog nakijken", "do sprawdzenia", "do potwierdzenia", "do weryfikacji", "ska kollas", "måste kollas", "behöver kollas",
    "skal tjekkes", "skal bekræftes", "må sjekkes", "skal sjekkes", "må bekreftes", "tarkistettava", "tarkistetaan", "ověřit",
    "zkontrolovat", "upřesnit", "overiť", "upresniť", "согласовать", "перепроверить", "узгодити", "teyit edilecek",
    "doğrulanacak", "kontrol edilecek", "de verificat", "de confirmat", "ellenőrizni", "pontosítani", "να ελεγχθεί",
    "να επιβεβαιωθεί", "da se provjeri", "да се провери", "cần kiểm tra", "perlu dicek",
)  # fmt: skip
"""What is still to be done, in brackets: by itself or with whom."""
ASKED = (
    "confirmar com", "verificar com", "checar com", "conferir com", "confirmar con", "verificar con", "comprobar con",
    "consultar con", "preguntar a", "vérifier avec", "voir avec", "vérifier auprès", "confirmer avec", "verificare con",
    "controllare con", "chiedere a", "checken bij", "navragen bij", "nakijken bij", "kolla med", "kolla upp", "stäm av med",
    "tjek med", "tjek lige", "sjekk med", "tarkista", "varmista", "sprawdzić", "potwierdzić", "dopytać", "уточнить",
    "проверить", "уточнити", "перевірити", "mit absprechen", "rücksprache mit", "check with legal", "check with editor",
    "check with comms", "check with marketing", "check with them", "check with him", "check with her", "confirm with them",
    "double-check this", "double check this",
)  # fmt: skip
"""Whom to ask, or what of it, follows."""
REWRITTEN = (
    "дописать", "переписать", "сократить", "вставить", "расписать", "дописати", "переписати", "réécrire", "reformuler",
    "étoffer", "reescribir", "reescrever", "riscrivere", "herschrijven", "inkorten", "uitwerken", "skriva om", "omskriv",
    "uddyb", "utdyp", "dopisać", "wstawić", "rozwinąć", "dopsat", "rozepsat", "átírni", "rescrie",
)  # fmt: skip
"""What to do with a passage, in square brackets before its name."""
MEDIA = (
    "foto\\w{0,6}", "photos?", "cita(?:tion|zione|ção|at|t|tet)?", "fuente", "source", "fonte", "bron", "legenda", "légende",
    "didascalia", "pie de foto", "enlace", "lien", "link", "imagen", "imagem", "bild\\w{0,4}", "billed\\w{1,4}",
    "bilde\\w{0,4}", "källa",
    "kilde\\w{0,2}", "zdjęci\\w{1,2}", "cytat\\w{0,2}", "źródł\\w", "podpis\\w{0,2}", "citát\\w{0,2}", "zdroj\\w{0,2}",
    "obrázek", "kuva", "lainaus", "lähde",
    "kép", "idézet", "forrás", "фото\\w{0,7}", "цитат\\w{0,2}", "ссылк\\w", "источник\\w?", "подпис\\w", "sitat\\w{0,2}", "quote",
)  # fmt: skip
"""What a page has beside its text, and a note says is missing."""
OFFICES = (
    "hinweis an die redaktion", "hinweis an redaktion", "noot voor redactie", "uwaga do redakcji",
    "not till redaktionen", "anmerkung für die redaktion", "an die redaktion", "note à la rédaction", "note au rédacteur",
    "note pour la rédaction", "nota para el editor", "nota al editor", "nota para la redacción", "nota a la redacción",
    "nota per la redazione", "nota per il redattore", "nota ao editor", "nota para o editor", "nota à redação",
    "noot voor de redactie", "noot aan de redactie", "opmerking voor de redactie", "uwaga dla redakcji", "do redakcji",
    "poznámka pro redakci", "pro redakci", "till redaktionen", "til redaktionen", "til redaksjonen", "toimitukselle",
    "a szerkesztőnek", "megjegyzés a szerkesztőnek", "catatan untuk editor", "catatan untuk redaksi", "notă pentru redacție",
    "notă pentru editor", "примечание для редактора", "примечание редактору", "редактору", "для редактора",
    "примітка для редактора",
)  # fmt: skip
"""To whom the writer turns, at the beginning of a line."""
CHECKS = (
    "prüfen", "klären", "ergänzen", "einfügen", "nachfragen", "ersetzen", "kürzen", "fehlt", "vérifi", "confirm", "complét",
    "relire", "corrig", "manque", "verific", "comprobar", "revisar", "complet", "falta", "checar", "conferir", "controllare",
    "manca", "controleren", "nakijken", "aanvullen", "checken", "ontbreekt", "sprawdz", "sprawdź", "potwierdzić", "uzupełnić",
    "brak", "ověř", "doplnit", "zkontrol", "chybí", "kontroll", "kolla", "bekräfta", "saknas", "tjek", "bekræft", "mangler",
    "sjekk", "bekreft", "tarkista", "vahvista", "puuttuu", "ellenőriz", "pontosít", "hiányzik", "lipsește", "cek ", "periksa",
    "konfirmasi", "lengkapi", "провер", "уточн", "дополн", "подтверд", "перевір", "доповн", "підтверд", "ελεγξ", "ελέγξ",
    "επιβεβαι", "λείπει",
)  # fmt: skip
"""What is asked there."""
CHORES = (
    "cut", "trim", "check", "add", "rewrite", "shorten", "expand", "insert", "fix", "verify", "confirm", "delete",
    "remove", "replace",
    "find", "move", "update", "merge",
)  # fmt: skip
"""What an English note asks for."""
PASSAGES = (
    "paragraph", "section", "sentence", "quote", "caption", "spelling", "source", "sources", "link", "links", "ending", "intro",
    "headline", "figures?", "draft", "photo", "picture", "words?", "title", "lede", "article", "piece", "names?",
    "byline", "dates?",
    "before publishing", "before publication",
)  # fmt: skip
"""What of: a part of the text."""
BARE = (
    "à vérifier", "à compléter", "da completare", "da verificare", "zu prüfen", "noch prüfen", "do sprawdzenia",
    "do uzupełnienia", "nog invullen", "nog checken",
)  # fmt: skip
"""What is a note by itself, on a line of its own in capitals."""
GATE = (
    "redaktion: ", "rédaction :", "rédaction: ", "rédacteur :", "redacción: ", "redazione: ", "redattore: ", "redação: ",

    "redactie: ", "redakcji: ", "redakci: ", "redaktionen: ", "redaksjonen: ", "toimitukselle: ", "szerkesztőnek: ",
    "redaksi: ", "redacție: ", "редактора: ", "редактору: ",
    "(note to ed", "(note to the ed", "(note to des", "(note to sel", "s note to self:", "*note to ", "(editor's no",
    "(editor’s no",
    "*editor's note:", "mich:", "pour moi :", "para mí:", "[to be conf", "[to be deci", "[to be chec", "[to be veri",
    "[to be appr",
    "(to be conf", "placeholder for ", "placeholder text for", "platzhalter für", "emplacement pour", "espacio reservado",
    "marcador de posición", "segnaposto per", "plaatshouder voor", "platshållare för", "### add ", "### check",
    "### inser", "### insér", "*** insert", "*** add ", "--- insert", "(anm. d. red.:", "redaktion: ", "editor: ", "per me:",
    "для себя:",
    "??? ", "[subed", "[sub-ed", "[subs", "[desk", "[au:", "[aq:", "note to sub",
    "note to the ed", "sub-editor",
    *(f" {word}]" for word in ("à vérifier", "à confirmer", "à compléter", "verificar", "confirmar", "verificare", "confermare",
    "controleren", "do sprawdzenia", "ověřit", "уточнить", "проверить", "перевірити")),
    *BARE,
    *dict.fromkeys(f"todo {word[:2]}" for word in TASKS), *(f"todo {dash}" for dash in "-–—"),
    *(f"{word}{dash}" for word in DRAFTS for dash in (" -", " –", ": ")),
    *dict.fromkeys(word[:ENOUGH] for word in (*PENDING, *ASKED) if not word.startswith(_KNOWN)),
    *(f"[{word[:ENOUGH]}" for word in REWRITTEN),
    *(f" {word}]" for word in ("überarbeiten", "umschreiben", "ausformulieren", "kürzen", "recherchieren", "nachschlagen")),
    ": tbd", ": tbc", ": tba", ": tk", ": ???", ":** tb", ":** tk", "fehlt noch ein", "fehlt noch da", "fehlen noch ",
    "hier fehlt noch",
    *(f"{word}: " for word in ("[art", "[author", "[writer", "[designer", "[design", "[red", "[redaktion", "[lektorat",
    "[rédaction",
    "[redacción", "[redazione", "[redactie", "[redakcja", "[редакция", "[редактору")),
    *(f"{word} {thing}" for word, things in (
    ("falta",
    "foto|la foto|una foto|a foto|uma foto|la cita|una cita|la fuente|a fonte|el enlace|el pie de foto|a legenda|a citação"),
    ("manque", "la photo|une photo|photo|la citation|une citation|la source|la légende|le lien|encore"),
    ("manca", "foto|la foto|una foto|la citazione|una citazione|la fonte|la didascalia|il link|ancora"),
    ("ontbreekt", "foto|de foto|een foto|nog een|het citaat|een citaat|de bron|een quote"),
    ("brakuje", "zdjęcia|cytatu|źródła|podpisu|linku"), ("saknas", "bild|foto|en bild|ett citat|citat|källa|bildtext"),
    ("mangler", "billede|foto|et billede|et citat|et bilde|et sitat|bilde|sitat|kilde|citat"),
    ("chybí", "fotka|foto|citát|citace|zdroj|obrázek|odkaz|popisek"), ("не хватает", "фото|цитаты|ссылки"),
    ("нужна", "цитата|фотография|ссылка"), ("нужно", "фото"), ("puuttuu", "kuva|lainaus|lähde"), ("hiányzik",
    "a kép|egy kép|az idézet"),
    ) for thing in things.split("|")),
    *(f"{word} {who}:" for word in ("nb to", "n.b. to") for who in ("editor", "editors", "the editor", "desk", "subs",
    "copy editor")),
    *(f"{word} redaktion:" for word in ("anm. an", "anmerkung an", "notiz an", "hinweis an", "anm. an die", "notiz an die",
    "hinweis an die")),
    "à la rédaction :", "à la rédaction:", "para la redacción:", "para el editor:", "para o editor:", "para a redação:",
    "per la redazione:",
    "voor de redactie:", "aan redactie:", "aan de redactie:", "do redakcji:", "för redaktionen:", "till redaktionen:",
    "til redaktionen:",
    "для редакции:", "для редактора:",
    "to be added here]", "to be inserted here]", "to be added later]", "(ask ", "(ping ", "(chase ", "（要確認", "（待",
    *(f" {word})" for word in ("klären", "nachtragen", "fehlt", "fehlt noch", "nachreichen")),
    *(f"({word}{mark}" for word in ("source", "quelle", "fuente", "fonte", "bron", "källa", "kilde", "źródło", "источник",
    "джерело", "kaynak", "zdroj") for mark in ("?", " ?")),
    "此处需", "此处要", "此处补", "此处插", "此处添", "这里需", "这里要", "此處需", "此處補",
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
