"""The forms of editors' notes that `template/editorial-todo` finds: one expression, in which blanks say nothing."""

from __future__ import annotations

from provlint.rules.template._note_texts import (
    ASKED,
    BARE,
    CHECKS,
    CHORES,
    DRAFTS,
    MEDIA,
    OFFICES,
    PASSAGES,
    PENDING,
    REWRITTEN,
    TASKS,
    TO_COME,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

FORMS = r"""(?xm)
        (?:(?<![\w#/.-])|(?=[※【（]))(?=[\[(<※【（请公@?a-zà-ÿа-яA-ZÀ-ÞŚĘÓŻŹĆŁŃČŘŠŽĚİΝΣА-Я])(?P<span>
          (?<![A-ZÁÉÍÓÚÑÇÃ][ ])(?<!["“„«‚‘'])(?:TODO|FIXME|XXX)(?:\([\w.@-]{1,30}\))?[ ]?[:：][ ]?[^\n\r]{0,80}
        | (?:TODO|FIXME|XXX)[ ](?i:please|fix|check|add|insert|rewrite|update|verify|confirm|ask)\b[^\n\r]{0,80}
        | [\[(](?:TODO|TBD|TBA|TBC|TK|TKTK|XXX|FIXME|To[ ]be[ ]added|[Aa]dd[ ](?:citation|source|reference|link|quote)s?)
          (?:(?:[:,]|[ ][–—-][ ])[^\])\n]{0,80})?[\])](?![(:\[\w\0])
        | [\[(](?:CHECK|VERIFY|CONFIRM|FACT[- ]CHECK)(?:[ ][A-Z]{2,20}){0,4}[?!]{0,2}[\])](?![(:\[\w\0])
        | \[(?i:check|verify|confirm|fact[- ]check|fix|rewrite|expand|update|clarify)(?::[^\]\n]{2,100}|[ ](?:this|that|these
          |name|names|spelling|date|dates|figures?|numbers?|facts?|quote|source|with)\b[^\]\n]{0,60})\](?![(:\[\w\0])
        | [\[(]NOTE[ ]TO[ ](?:THE[ ])?(?:EDITORS?|DESK|WRITER|SELF|SUBS?)\b[^\])\n]{0,160}[\])]
          | (?<=\n)NOTE[ ]TO[ ]SELF:[^\n\r]{0,100}
        | \[(?i:ed(?:itor|s)?|note[ ]to[ ](?:editors?|self|desk))[.:]{1,2}[^\]\n]{0,80}\bplease\b[^\]\n]{0,80}\]
        | \[(?i:(?:sub-?)?ed(?:itor)?s?|subs|desk|writer|reporter|au|aq|author[ ]query|query
          |note[ ]to[ ](?:the[ ])?(?:sub-?)?(?:editors?|author|writer|desk))[.]?(?:[ ]?:|[ ][–—-])[ ](?i:
          (?:[^\]\n?]{0,60}[ ])?(?:can|could|should|do|did|have|are|shall|may|would)[ ](?:we|you|i)\b[^\]\n]{2,100}\?
          |(?:is|are|was|who|what|which|where|when)[ ](?:this|that|it|these|he|she|they|is|was)\b[^\]\n]{2,100}\?
          |(?:[^\]\n]{0,60}[ ])?please[ ][^\]\n]{3,100})\](?![(:\[\w\0])
        | (?:(?<=\n)|(?<=[.!?…”"»)][ ]))\?{3,5}[ ]?[^\W\d_][^\n\r?]{3,100}\?{3,5}(?=[ ][A-ZÀ-ÞА-Я]|[ \t]{0,8}(?:\r?\n|\Z))
        | (?<=\n)\?{3,5}[ ](?i:ask|check|confirm|verify|find|need|source|look[ ]up|fragen|prüfen|demander|vérifier
          |preguntar|revisar|chiedere|verificare|perguntar|conferir|vragen|checken|zapytać|sprawdzić|спросить|уточнить
          |проверить|запитати
          |перевірити)\b[^\n\r]{2,100}
        | \[(?i:[^\W\d_][\w’' ]{1,40}[ ](?:à[ ](?:vérifier|confirmer|compléter)
          |(?:a|por)[ ](?:verificar|confirmar)|da[ ](?:verificare|confermare)|(?:nog[ ])?te[ ]controleren
          |do[ ]sprawdzenia|ověřit|уточнить|проверить|перевірити))[!?.]{0,2}\](?![(:\[\w\0])
        | (?<=\n)(?i:(?:sub-?|note[ ]to[ ](?:the[ ])?(?:sub-?)?)(?:editor|subs|desk)s?)[ ]?:[ ][^\n\r]{0,80}?
          (?i:\bplease[ ](?:check|confirm|verify|correct|cut|trim|replace|insert|add|update|remove|delete|crop|fact-check|supply)
          |\b(?:need|has|have)s?[ ](?:still[ ])?to[ ]be[ ](?:checked|confirmed|verified|added|replaced|updated|supplied)
          |\bstill[ ](?:needs?|to[ ](?:come|check|confirm)|missing|waiting|unconfirmed)
          |\b(?:confirm|check|verify|replace|remove|delete|insert)\b[^\n\r]{0,60}\bbefore[ ](?:publi|print|posting|upload)
          |\b(?:can|could|should|do)[ ](?:we|you|i)\b[^\n\r]{3,100}\?)[^\n\r]{0,80}
        | \((?i:{offices}|editor[’']s[ ]note|ndlr|anm[.][ ]d[.][ ]red[.]|note[ ]to[ ](?:the[ ])?(?:editor
          |desk))[ ]?:[ ][^()\n]{0,80}?(?i:{checks}
          |please[ ](?:check|cut|trim|verify|confirm|shorten|rewrite|remove|add))[^()\n]{0,80}\)
        | [\[(](?i:(?:editor[’']s[ ])?note[ ]to[ ]self):[ ](?i:{chores})\b[^\])\n]{0,40}?\b(?i:{passages})\b[^\])\n]{0,60}[\])]
        | (?:(?<=\n\*\*)|(?<=\n\*)|(?<=\n__)|(?<=\n_))(?:(?i:(?:editor[’']s[ ])?note[ ]to[ ](?:self|editor|desk|subs)
          |editor[’']s[ ]note)
          [ ]?:(?:\*{1,2}|_{1,2})?[ ](?i:please[ ])?(?i:{chores})\b[^\n]{0,60}?\b(?i:{passages})\b[^\n]{0,60}
          |(?i:{offices}|notiz[ ]an[ ]mich|notiz[ ]für[ ]mich|note[ ]pour[ ]moi|nota[ ]para[ ]mí|nota[ ]per[ ]me|nota[ ]para[ ]mim
          |notitie[ ]voor[ ]mezelf|uwaga[ ]dla[ ]siebie|заметка[ ]для[ ]себя)[ ]?:(?:\*{1,2}|_{1,2})?[ ]
          [^\n\r]{0,80}?(?i:{checks}|raccourcir|couper|streichen|cortar|acortar|tagliare|accorciare|inkorten|skrócić
          |сократить)[^\n\r]{0,80})
        | [\[(](?:(?:TBC|TBD|TBA)|(?i:to[ ]be[ ](?:confirmed|decided|checked|verified|approved)))[ ](?i:by|with|from|pending
          |after|before)[ ]
          [^\])\n]{2,60}[\])](?![(:\[\w\0])
        | [\[(](?i:pending|awaiting)[ ](?i:(?:legal|final|editor|pr|client|press)[ ][^\])\n]{3,40}|sign-off[^\])\n]{0,40}
          |approval[^\])\n]{0,40})[\])]
          (?![(:\[\w\0])
        | (?<=\n)P(?i:laceholder(?:[ ](?:text|image|copy|photo))?[ ]for)[ ][^\n.!?]{3,60}(?=[ \t]{0,8}(?:\r?\n|\Z))
        | (?<=\n)(?:PLATZHALTER[ ]FÜR|EMPLACEMENT[ ]POUR|ESPACIO[ ]RESERVADO[ ]PARA|MARCADOR[ ]DE[ ]POSICIÓN[ ]PARA
          |SEGNAPOSTO[ ]PER
          |PLAATSHOUDER[ ]VOOR|PLATSHÅLLARE[ ]FÖR|PLADSHOLDER[ ]TIL|PLASSHOLDER[ ]FOR)[ ][^\na-z]{3,60}(?=[ \t]{0,8}(?:\r?\n|\Z))
        | (?:(?<=\n\#\#\#[ ])|(?<=\n\*\*\*[ ])|(?<=\n---[ ])|(?<=\n===[ ]))(?:insert|add|check|insérer|ajouter|insertar
          |añadir|inserir
          |inserire|INSERT|ADD|CHECK|INSÉRER|AJOUTER|INSERTAR|AÑADIR|INSERIR|INSERIRE)[ ][^\n\#*=]{3,60}[ ](?:\#\#\#|\*\*\*
          |---|===)
          (?=[ \t]{0,8}(?:\r?\n|\Z))
        | (?<=\n)(?i:{offices})[ ]?:[ ][^\n\r]{0,80}?(?i:{checks})[^\n\r]{0,80}
        | \[(?i:ed(?:itor|s)?|note[ ]to[ ](?:editors?|self|desk|subs)|editor[’']s[ ]note|ed[.]?[ ]note|subs|desk|legal|ndlr
          |note[ ]de[ ]la[ ]rédaction|anm(?:erkung|[.])[ ]?d(?:er|[.])[ ]?red(?:aktion|[.])|nota[ ](?:del[ ](?:editor|redactor)
          |do[ ]editor|del[ ]redattore|della[ ]redazione|per[ ]la[ ]redazione)|noot[ ]van[ ]de[ ]redactie|red[.]
            |przyp[.][ ]red[.]
          |прим[.][ ]ред[.])[ ]?[.:]{1,2}[^\]\n]{0,80}?\b(?i:
          check|verify|confirm|fix|missing|need(?:s|ed)?|todo|TK|insert|rewrite|is[ ]this[ ]right|cut|trim|legal
          |before[ ]publi\w{4,6}|hold|run[ ]long|lede|prüfen|fehlt|folgt|ergänzen|klären|nachreichen|kürzen|streichen|vérifier
          |relire|compléter|couper|manque|revisar|comprobar|falta|confirmar|cortar|completar|conferir|checar|controllare
          |verificare|manca|tagliare|controleren|checken|ontbreekt|sprawdzić|uzupełnić|brak|проверить|уточнить|дополнить
          |сократить)\b[^\]\n]{0,80}\]
        | \[(?i:(?:a[ ])?(?:anm[.]?(?:erkung)?[ ]?d(?:er|[.])[ ]?red\w{0,8}[.]?|(?:hinweis[ ])?an[ ]die[ ]redaktion|ndlr
          |n[.][ ]?(?:de[ ]la|d[.]?|da)[ ]?[rt][.]?|n[.][ ]?r[.]?|n[.][ ]?red[.]?
          |not[ae][ ](?:da|della|de|la|pour|à)[ ](?:la[ ])?r[eé]\w{4,8}
          |nota[ ]red\w{2,8}|(?:red|pozn|przyp|toim|прим|бел)[.][ ]?(?:anm|red|huom|ред|ур)[.]?
          |szerk\w{0,8}[.]?(?:[ ]megj\w{0,8}[.]?)?
          |σημ[.][ ]σύντ\w{0,6}[.]?|edit(?:ör(?:ün)?|[.])[ ]notu|catatan[ ]red\w{2,6}|do[ ]redakcji|k[ ]redakci)[ ]?[:：]
          [^\]\n]{0,80}?(?:\bnoch\b[^\]\n]{0,40}\b(?:freig|prüf|klär|einhol|nachfr|check|kontroll|bestät|nachtr|ergänz)
          |\b(?:prüfen|klären|nachfragen|nachtragen|ergänzen|einfügen|freigeben|fehlt|folgt|checken|vérifier|confirmer
          |compléter|relire
          |confirmar|verificar|comprobar|revisar|completar|falta|checar|conferir|verificare|confermare|controllare|completare
          |manca
          |controleren|nakijken|aanvullen|ontbreekt|sprawdzić|zweryfikować|potwierdzić|uzupełnić|brak|ověřit|doplnit
          |zkontrolovat|chybí
          |overiť|doplniť|chýba|kontrollera|kolla|bekräfta|saknas|tjek\w{0,2}|kontroll?er|mangler|sjekk\w?|bekreft|tarkista
          |tarkistettava
          |vahvista|puuttuu|ellenőriz\w{2,5}|pontosít\w{2,5}|hiányzik|verificat|completat|confirmat|lipsește|kontrol
          |doğrula\w{0,6}|eksik
          |ελεγχθεί|επιβεβαιωθεί|λείπει|проверить|уточнить|дополнить|перевірити|уточнити|доповнити|да[ ]се[ ]провери|cek|periksa
          |konfirmasi|lengkapi)\b))[^\]\n]{0,80}\]
        | [\[【（](?:編集[者部]?注?|编者注?|編者注?|编辑注?|편집자?[ ]?주?)
          [:：][^\]】）\n]{0,60}(?:確認|核实|核實|确认|待|補充|补充|追記|확인|필요)
          [^\]】）\n]{0,20}[\]】）]
        | \[(?i:(?:\w{2,15}[ ]){1,4}(?:TBC|TBD|TBA))[!?.]{0,2}\](?![(:\[\w\0]) | (?<=\n)FIXME[ ](?:the|this)[ ][^\n\r]{0,80}
        | [\[(](?i:citation|source|reference|figure|name|date)[ ](?i:needed|missing|required)(?:[ ][-–—]|[:/]|[ ]by|[ ]from)[ ]?
          [^\])\n]{1,60}[\])]
        | \[(?i:citation|source|reference)[ ](?i:needed|missing|required),[ ]?[^\]\n]{1,60}\]
        | \[(?i:quote|caption|stat|statistic|figure|number|link|photo|image|headline|byline)s?[ ](?i:needed)\]
        | \[\[?(?!(?i:more|much|worse|better|best|worst|still|years?|things?)[ ])(?i:\w{2,15}[ ]){0,3}(?i:to[ ]come)\]{1,2}
        | <<(?i:insert|add|check|quote|photo|caption|link|todo|tk)\b[^<>\n]{0,80}>>
        | [\[(]sp\?[\])]
        | \[(?:[Ss]ource|[Qq]uelle|[Ff]uente|[Ff]onte)\?\](?![(:\[\w\0])
        | [\[(【（](?i:quelle[ ](?:fehlt|prüfen|ergänzen)|(?:bitte|noch)[ ]prüfen|à[ ](?:vérifier|confirmer)
          |source[ ]à[ ]ajouter
          |(?:por|a)[ ](?:verificar|confirmar)|falta[ ]fuente|da[ ](?:verificare|confermare)|nog[ ](?:checken|controleren)
          |do[ ](?:sprawdzenia|uzupełnienia)|(?:проверить|уточнить|перевірити|уточнити)(?:[ ]\w{2,20})?|kontrol[ ]edilecek
          |perlu[ ]dicek|待(?:确认|补充|核实|確認|補充)|要確認|확인[ ]필요)[!?.]{0,2}[\])】）](?![(:\[\w\0])
        | [\[【](?i:prüfen|zu[ ]prüfen|noch[ ]prüfen|offen|fehlt|à[ ](?:vérifier|confirmer|compléter|faire)|vérifier|pendiente
          |revisar|verificar|comprobar|falta|confirmar|conferir|checar|da[ ](?:verificare|fare)|verificare|controllare|checken
          |controleren|sprawdzić|ověřit|doplnit|kolla|kontrollera|tjek|sjekk|tarkista|проверить|уточнить|дописать|перевірити
          |kontrol[ ]et|cek|periksa|待确认|待补充|要確認|확인[ ]필요
          |do[ ](?:uzupełnienia|sprawdzenia)|(?:a|por)[ ](?:completar|confirmar|verificar)|att[ ]göra
          |da[ ](?:completare|confermare)|te[ ]doen|nog[ ](?:invullen|checken)|zu[ ](?:klären|ergänzen)
          |uzupełnić|de[ ](?:completat|verificat)|сделать|дополнить|уточнити|ellenőrizni)[ ]?[:：][ ]?[^\]】\n]{2,100}[\]】]
        | \[(?:PRÜFEN|ZU[ ]PRÜFEN|OFFEN|FEHLT|À[ ](?:VÉRIFIER|CONFIRMER|FAIRE)|PENDIENTE|REVISAR|VERIFICAR
          |COMPROBAR|CONFIRMAR|CONFERIR|CHECAR|DA[ ](?:VERIFICARE|FARE)|VERIFICARE|CONTROLLARE|CHECKEN|CONTROLEREN|SPRAWDZIĆ
          |OVĚŘIT|DOPLNIT|KOLLA|KONTROLLERA|TJEK|SJEKK|TARKISTA|ПРОВЕРИТЬ|УТОЧНИТЬ|ДОПИСАТЬ|ПЕРЕВІРИТИ|KONTROL[ ]ET|PERIKSA)
          (?:[ ][^\]\n]{1,60})?[!?]{0,3}\](?![(:\[\w\0])
        | \[TK[ ][^\]\n]{2,60}\] | \[[\w’' ]{2,40}[ ]TK\] | (?<=\n)TK:[ ][^\n\r]{3,80}
        | \[(?i:à[ ]relire|draft|brouillon|entwurf|borrador|bozza|rascunho)\](?![(:\[\w\0])
        | (?<=\n)[^\n.!?a-z]{0,40}(?:DO[ ]NOT[ ]PUBLISH|NOT[ ]FOR[ ]PUBLICATION|NICHT[ ]VERÖFFENTLICHEN|NE[ ]PAS[ ]PUBLIER
          |NO[ ]PUBLICAR|NÃO[ ]PUBLICAR|NON[ ]PUBBLICARE|NIET[ ]PUBLICEREN|NIE[ ]PUBLIKOWAĆ|NEPUBLIKOVAT|PUBLICERA[ ]INTE
          |НЕ[ ]ПУБЛИКОВАТЬ|НЕ[ ]ПУБЛІКУВАТИ|YAYINLAMAYIN|请勿发布|公開禁止)[^\n\r]{0,60}
        | (?<=\n)DRAFT[ ]?[:–—-][ ]?(?i:[^\n]{0,40}not[ ]for[ ]publication|do[ ]not)[^\n\r]{0,40}
        | \[\?{2,5}\](?![(:\[\w\0])
        | \[(?i:rewrite|expand[ ](?:on[ ])?this|more[ ]here|this[ ](?:section|paragraph|part)[ ]needs?[ ][^\]\n]{3,40}
          |needs[ ]work
          |(?:awaiting|pending|waiting[ ](?:for|on))[ ][^\]\n]{3,60}|[^\]\n]{0,40}\bbefore[ ]publi(?:shing|cation)
          |needs?[ ](?:a[ ])?(?:quote|source|photo|link|citation|fact)[^\]\n]{0,40}|placeholder[ ]for[ ][^\]\n]{2,40}
            |fact[ -]check
          |(?:year|date|name|title|link|figure|number|spelling|age|price|source|quelle|fuente|fonte|année|nom|lien)[ ]?\?)\]
          (?![(:\[\w\0])
        | \[[A-Z][\w’' ]{1,20}[ ]to[ ](?:supply|confirm|provide|check|send|write)(?:[ ][^\]\n]{2,60})?\]
        | [\[(](?i:check|confirm|verify)[ ]with[ ][A-Z][\w. ]{1,30}[\])]
        | \((?i:add|insert)[ ](?i:a[ ]|the[ ]|more[ ])?(?i:quote|source|photo|image|stat|name|caption|example
          |figure)s?\b[^)\n]{0,60}
          [ ](?i:here|later)\)
        | (?<=\n)(?:EDITORS?|SUBS|DESK|NOTE[ ]TO[ ](?:EDITORS?|DESK|SUBS)):[ ][^\n\r]{0,100}\b(?i:cut|check|trim|verify|fix
          |rewrite
          |legal)\b[^\n\r]{0,60}
        | (?<=\n)(?:T[Oo][ -][Dd][Oo]|F[Ii][Xx][ ][Mm][Ee]):[ ](?i:write|add|check|fix|find|insert|rewrite|update|verify
          |confirm|get|finish|expand|broken)
          \b[^\n\r]{0,80}
        | (?<=\n)REWRITE[ ]THIS\b[^\n\r]{0,40} | <(?i:delete|remove|rewrite)[ ]this[ ][^<>\n]{2,40}>
        | \[(?:[\w ]{2,30}[ ](?:folgt|prüfen|klären|nachtragen|fehlt(?:[ ]noch)?|volgt|kommer|følger)|noch[ ]zu[ ](?:klären
          |prüfen|ergänzen)
          |hier[ ]fehlt[^\]\n]{2,60}|[\w ]{2,30}[ ]à[ ](?:ajouter|vérifier)|(?:фото|цитата)[ ]будет[^\]\n]{0,20})\]
        | \[(?:sprawdzić|uzupełnić|ověřit|revisar|verificar|comprobar|checar|conferir|controllare|kolla|tjek|sjekk|tarkista
          |уточнить|дополнить|добавить|перевірити|уточнити|vérifier)(?:[ ][^\]\n]{2,60})?\](?![(:\[\w\0])
        | [※【（(\[](?:要確認|待(?:确认|补充|核实|確認|補充)|此处待补|추후[ ](?:보완|추가|작성)|للمراجعة|يراجع[^\]\n]{0,20}
          |DE[ ]VERIFICAT
          |DE[ ]COMPLETAT|ELLENŐRIZNI|KIEGÉSZÍTENI|ΝΑ[ ]ΕΛΕΓΧΘΕΙ|CEK[ ]LAGI|A[ ]VERIFIER|A[ ]COMPLETER|FALTA[ ]FOTO
            |УТОЧНИТИ)[\])】）]?
        | (?<=\n)(?:
          À[ ]COMPLÉTER|A[ ]COMPLETER|À[ ]CONFIRMER|A[ ]VERIFIER|DA[ ]VERIFICARE|DA[ ]COMPLETARE|DA[ ]CONFERMARE|A[ ]CONFIRMAR
          |A[ ]VERIFICAR|A[ ]COMPLETAR|POR[ ]CONFIRMAR|POR[ ]COMPLETAR|REVISAR|VERIFICAR|CHECAR|CONFERIR|ZU[ ]PRÜFEN
          |ZU[ ]KLÄREN|BITTE[ ]PRÜFEN|BITTE[ ]ERGÄNZEN|NOCH[ ]PRÜFEN|NOG[ ]INVULLEN|NOG[ ]CHECKEN|DO[ ]UZUPEŁNIENIA
          |DO[ ]SPRAWDZENIA|SPRAWDZIĆ|UZUPEŁNIĆ|DOPLNIT|OVĚŘIT|KOLLA|TJEK|SJEKK|TARKISTA|KONTROL[ ]ET|EKLENECEK|PERIKSA
          |УТОЧНИТЬ|ДОПИСАТЬ|УТОЧНИТИ|ПЕРЕВІРИТИ|ELLENŐRIZNI|DE[ ]VERIFICAT|DE[ ]COMPLETAT)(?:[ ]?[:–-][ ]?[^\n\r]{3,100}
            |[ ](?=[a-zà-ÿа-яё])[^\n\r]{3,80})
        | (?<=\n)(?:(?:BITTE|PLEASE|SVP)[ ])?(?:NOCH|NOG)[ ][A-ZÄÖÜ]{5,14}(?:EN|ERN|LN)[ ]?:[ ][^\n\r]{3,80}
        | [\[(](?:(?:BITTE[ ])?NOCH|NOG|BITTE)[ ][A-ZÄÖÜ]{4,14}(?:EN|ERN|LN)[!?.]{0,2}[\])](?![(:\[\w\0])
        | (?<=\n)(?:FALTAN?|FEHLT|MANCA|MANQUE|ONTBREEKT|BRAKUJE|CHYBÍ|SAKNAS|MANGLER|PUUTTUU|HIÁNYZIK|LIPSEȘTE|EKSİK
          |НЕ[ ]ХВАТАЕТ|БРАКУЄ)[ ]?:[ ][^\n\r]{3,80}
        | (?<=\n)(?:TBD|TBC|TBA)[ ]?:[ ](?=[a-z])(?![^\n]{0,60}\b(?:abbrev|acronym|to[ ]be|stands[ ]for|means))[^\n\r]{3,80}
        | FIXME[ ](?!(?:and|or|und|et|y|e|is|are|was|were|in|comments?|notes?|tags?|markers?|means?|stands)\b)
          (?:[-–—][ ])?[^\n\r]{3,80}
        | (?<=\n)TODO[ ](?:[-–—][ ]?[^\n\r]{3,80}|(?i:{tasks})\b[^\n\r]{0,80})
        | (?<=\n)TK[ ](?:{to_come})s?\b[^\n\r]{0,80}
        | (?<=\n)(?:{drafts})[ ]?[:–—-][ ](?i:[^\n]{0,30}\b(?:not|nicht|ne|no|não|non|niet|nie|не|ikke|inte|nu|ei|jangan|ne)\b)
          [^\n\r]{0,40}
        | \[(?:WIP|expand|cut\?|awkward|pics?[ ](?:here|to[ ]come))\](?![(:\[\w\0])
        | \[(?:check|verify|confirm)\](?:(?<=[\w.,;”"][ ]\[check\])|(?<=[\w.,;”"][ ]\[verify\])|(?<=[\w.,;”"][ ]\[confirm\]))
          (?=[ .,;]|[ \t]{0,4}(?:\r?\n|\Z))
        | \[(?i:[\w’' ]{2,30}[ ](?:to[ ](?:follow|come)|à[ ]venir|em[ ]breve|segue|saknas|mangler
          |wird[ ]ergänzt|to[ ]be[ ](?:added|inserted|supplied|filled[ ]in)(?:[ ](?:here|later))?))\](?![(:\[\w\0])
        | \[(?i:wird[ ]ergänzt|folgt|completar|completare|cần[ ]kiểm[ ]tra)\](?![(:\[\w\0])
        | \[(?i:(?:brak|нет|немає|mangler|saknar|manca|manque|falta)[ ](?:le[ ]|la[ ]|el[ ]|il[ ]|een[ ])?(?:foto\w{0,6}
          |zdjęci\w|cytat\w?
          |фото|цитат\w|bild\w{0,2}|billede|bilde|kép|citat|citation|citazione|cita|fuente|źródł\w|źródeł|источник\w?|джерел\w
          |dato|data
          |date|fecha))\](?![(:\[\w\0])
        | \[(?i:ajouter|aggiungere|añadir|adicionar|dodać)[ ](?:(?:une?|la|le|il|una?|uma?)[ ])?(?:citation
          |cita(?:zione|ção)?|citat|cytat\w?
          |foto\w{0,6}|photo|zdjęcie|source|fonte|fuente|źródło|lien|link|enlace|exemple|ejemplo|exemplo|esempio)\](?![(:\[\w\0])
        | (?<=\n)(?:À[ ]VÉRIFIER|À[ ]COMPLÉTER|DA[ ]COMPLETARE|DA[ ]VERIFICARE|ZU[ ]PRÜFEN|NOCH[ ]PRÜFEN|DO[ ]SPRAWDZENIA
          |DO[ ]UZUPEŁNIENIA|NOG[ ]INVULLEN|NOG[ ]CHECKEN)[!.]{0,3}(?=[ \t]{0,4}(?:\r?\n|\Z))
        | (?<=\n)(?:Anm[.][ ]?d(?:er|[.])[ ]?Red\w{0,7}[.]?|NDLR|NdlR|N[.][ ]?d[.][ ]?[rR][.]|Przyp[.][ ]red[.]|Pozn[.][ ]red[.]
          |Red[.][ ]anm[.]|Прим[.][ ]ред[.])[ ]?:[ ][^\n\r]{0,60}\b(?:(?:fehlt|fehlen|folgt)[ ]noch|noch[ ](?:zu[ ])?
          (?:prüfen|klären|ergänzen)|bitte[ ](?:prüfen|ergänzen)|à[ ](?:vérifier|compléter)|manque[ ]encore
          |da[ ](?:verificare|completare)
          |do[ ](?:uzupełnienia|sprawdzenia)|doplnit|ověřit|uppgift[ ]saknas|уточнить|проверить)\b[^\n\r]{0,60}
        | (?<=\n)PENDENTE[ ]?:[ ][^\n\r]{3,80} | ※(?:後で|後日)[^\n\r]{1,30}
        | (?:DELETE|REMOVE|CHECK|UPDATE|CONFIRM|FIX|REPLACE)[ ][A-Z ]{0,40}BEFORE[ ](?:PUBLISHING|PUBLICATION|POSTING)\b
        | (?<=\n)Editor[’']s[ ]note:[ ](?i:delete|remove|check|confirm|fix|cut|verify)\b[^\n\r]{2,80}
        | (?<=\n)XXX[ ]?[-–—][ ]?(?i:verify|check|confirm|add|insert|update|fix|find|get|ask|replace|rewrite|needs?)\b
          [^\n\r]{0,80}
        | XXX{1,3}[ ](?i:fill[ ]in|complete|find|get|write|replace|ask|double[- ]check|look[ ]up|need)\b[^\n\r]{0,80}
        | (?<=\n)\((?:(?:need|needs|add|insert|find|get|ask|rewrite|expand|check|fix)[ ](?:(?:in|for)[ ])?(?:a|an|the|more|better
          |another|some|this|that)[ ])[a-z][^()\n]{2,60}\)(?=[ \t]{0,8}(?:\r?\n|\Z))
        | [\[(](?i:[^\]\n()\[]{0,40}\b(?:avant[ ](?:publication|de[ ]publier|parution)|vor[ ](?:der[ ])?Veröffentlichung
          |antes[ ]de[ ]publicar
          |antes[ ]da[ ]publicação|prima[ ](?:della[ ]pubblicazione|di[ ]pubblicare)|(?:voor|vóór)[ ]publicatie|przed[ ]publikacją
          |před[ ]publikováním|pred[ ]publikovaním|перед[ ]публикацией|перед[ ]публікацією|före[ ]publicering|før[ ]publi\w{3,9}
          |ennen[ ]julkaisua|yayından[ ]önce|sebelum[ ](?:terbit|publikasi)|înainte[ ]de[ ]publicare
          |发布前))[^\]\n()\[]{0,30}[\])]
          (?![(:\[\w\0])
        | (?<=\n)FALTA[ ](?:FOTO|FUENTE|FECHA|DATO|CITA)\b[^\n\r]{0,40}
        | (?<=\n)(?:OFFEN|À[ ]FAIRE|À[ ]VÉRIFIER|PENDIENTE|POR[ ]HACER|DA[ ]FARE|TE[ ]DOEN|ATT[ ]GÖRA|СДЕЛАТЬ|ПРОВЕРИТЬ)[ ]?:[ ]
          [^\n\r]{3,100}
        | [\[(](?:(?i:{pending})(?:[ ][^\])(\[\n]{2,50})?|(?i:{asked})[ ][^\])(\[\n]{2,50})[!?.]{0,2}[\])](?![(:\[\w\0])
        | \[(?:EDITOR|EDS?|SUBS|DESK|WRITER|AUTHOR|DESIGN(?:ER)?|ART|LEGAL|REDAKTION|RED|LEKTORAT|RÉDACTION|REDACCIÓN|REDAZIONE
          |REDACTIE|REDAKCJA|РЕДАКЦИЯ|РЕДАКТОРУ)[.:]{1,2}[ ][^\]\n]{3,160}\?[ ]?\]
        | \[(?:{rewritten})[ ][^\]\n]{2,60}\](?![(:\[\w\0])
        | \[[^\W\d_][\w ]{2,40}[ ](?:überarbeiten|umschreiben|ausformulieren|kürzen|recherchieren|nachschlagen)\](?![(:\[\w\0])
        | (?<=[,(–—-][ ])(?:check|confirm|clear|verify|run)[ ](?:this[ ]|it[ ]|that[ ])?(?:with|by|past)[ ](?!your
          |you\b)[^\n.!?]{2,40}
          [ ]before[ ]publi(?:shing|cation)\b
        | (?:(?<=\w:[ ])|(?<=\w:\*\*[ ])|(?<=\w[ ]:[ ])|(?<=\*:[ ]))(?:TBD|TBC|TBA|TK|\?{3,6})(?=[.!]?[ \t]{0,8}(?:\r?\n|\Z))
        | (?<=\n)(?:{bare})[!.]{0,3}(?=[ \t]{0,4}(?:\r?\n|\Z))
        | (?<=\n)(?:[Hh]ier[ ])?[Ff]ehl(?:t|en)[ ]noch[ ](?:(?:ein|eine|einen|der|die|das)[ ])?(?:Zitat|Foto|Fotos|Bild|Bilder
          |Quelle|Quellen
          |Zahl|Zahlen|Link|Absatz|Überschrift|Bildunterschrift|Einleitung|Text|Beleg|Grafik)\b[^\n]{0,60}
        | (?<=\n)(?i:falta|manque|il[ ]manque|manca|ontbreekt|hier[ ]ontbreekt|brakuje|saknas|här[ ]saknas|mangler
          |her[ ]mangler|chybí|tu[ ]chybí
          |zde[ ]chybí|puuttuu|hiányzik|lipsește|не[ ]хватает|тут[ ]нужн[аоы]|здесь[ ]нужн[аоы]|нужн[аоы]|бракує)[ ]
          (?i:encore[ ]|ancora[ ]|nog[ ]|aún[ ]|ainda[ ]|fortfarande[ ]|stadig[ ]|ještě[ ]|jeszcze[ ]|ещё[ ]|еще[ ])?
          (?i:(?:la|el|una?|le|une|l[’']|il|a|o|uma?|een|de|het|ett|en|et|der|egy|o)[ ]?){0,2}
          (?i:{media})\b(?:[ ][^\W\d_]{2,4}[ ][^\n.!?,;:]{2,30})?(?=[.!]?[ \t]{0,4}(?:\r?\n|\Z))
        | (?<=\n)(?:NB|N[.]B[.]|Anm[.]|Anmerkung|Notiz|Hinweis|Nota|Note|Opmerking|Noot|Uwaga|Pozn[.]|Прим[.]|Примечание|Obs
          |OBS)[ ]
          (?i:to|an|à|para|per|voor|aan|til|till|do|pro|для|a)[ ](?i:the[ ]|die[ ]|das[ ]|la[ ]|le[ ]|el[ ]|il[ ]|de[ ]|o[ ]
          |os[ ])?
          (?i:(?:copy[ -]?)?edit(?:or|ora|ors)?|desk|subs|redaktion|lektorat|lektor|rédac(?:tion)?|redacción|redactor
          |redazione|redactie
          |eindredactie|redakcj[iaę]|redaktora|redakci|redaktionen|redaksjonen|редакции|редактора)[ ]?:[ ][^\n]{0,100}?
          \b(?i:cut|check|verify|fix|rewrite|trim|delete|remove|kürzen|prüfen|streichen|klären|ergänzen|einfügen|nachfragen
          |vérifier|couper
          |relire|supprimer|compléter|verificar|revisar|comprobar|cortar|eliminar|completar|conferir|verificare|tagliare
          |controllare
          |togliere|completare|checken|controleren|inkorten|schrappen|aanvullen|sprawdzić|skrócić|usunąć|uzupełnić|ověřit
          |zkrátit|doplnit
          |kolla|korta|stryk|tjek|forkort|slet|sjekk|проверить|сократить|убрать|уточнить)\b[^\n]{0,80}
        | (?<=\n)\((?:ask|ping|chase|ring|email)[ ][A-Z][\w’']{1,20}[ ][^()\n]{3,60}\)(?=[ \t]{0,8}(?:\r?\n|\Z))
        | (?<=\n)\([^\W\d_][\w ]{1,30}[ ](?:prüfen|klären|nachtragen|ergänzen|einfügen|fehlt|fehlt[ ]noch|nachreichen)\)
          (?=[ \t]{0,8}(?:\r?\n|\Z))
        | \((?i:source|quelle|fuente|fonte|bron|källa|kilde|lähde|źródło|zdroj|forrás|kaynak|источник|джерело)[ ]?\?{1,3}\)
        | [【\[（](?:此处|此處|这里|這裡|这裡)(?:需要?|还?要|应)?(?:补充|補充|添加|插入|加入|配图)[^\]】）\n]{0,20}[】\]）]
        | (?:(?:HED|DEK|LEDE|ART|PHOTO|CAPTION|QUOTE|LINK|NAME|DATE|STAT)[ ])?TK[ ]?TK(?:[ ]?TK)?\b
        | (?:HED|DEK|LEDE|PHOTO|CAPTION|QUOTE|STAT)[ ]TK\b
        | (?:(?<=\n\n)|(?<=\n\r\n))(?:TBD|TBC|TK|FIXME|XXX)(?=[ \t]{0,4}(?:\r?\n|\Z))
        | (?<=\n)(?:TBD|TBC|TK|FIXME|XXX)(?=\s{0,4}\Z)
        )
        | \b(?:employs?|drew|draws|has|had|have|with|sold|raised|attracted|were|around|between|after|another|all|costs|paid
          |least|most)
          [ ](?P<figure>\$?TK)(?=[ ](?!said|says|is|was|has|will|flight|shares)[a-z]{3,})
        | \b(?:in|on|at|by|from|since|until|than|nearly|about|some|over|of|for|to|aged?|cost)[ ](?P<coming>\$?TK)
          (?=[ ](?:percent|per[ ]cent|years?|people|million|billion|dollars|pounds|euros|miles|days|weeks|months|times|points
          |and|for|by|at|when|after|before|to|of|with|in|on)\b|[,;.](?:[ ]|$))"""
"""The forms; words in braces stand for the lists of that name."""


def forms() -> str:
    """The expression."""
    lists: dict[str, Iterable[str]] = {
        "tasks": TASKS, "to_come": TO_COME, "media": MEDIA, "pending": PENDING, "asked": ASKED, "rewritten": REWRITTEN,
        "bare": BARE, "offices": OFFICES, "checks": CHECKS, "chores": CHORES, "passages": PASSAGES,
        "drafts": map(str.upper, DRAFTS),
    }  # fmt: skip
    found = FORMS
    for name, words in lists.items():
        found = found.replace(f"{{{name}}}", _any(words))
    return found


def _any(words: Iterable[str]) -> str:
    """One of the words, for an expression in which blanks say nothing."""
    return "|".join(words).replace(" ", "[ ]")
