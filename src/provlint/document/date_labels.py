"""Words before or after a date that say what it is: the day of publication, of an update, or something else altogether."""

from __future__ import annotations

from provlint.lazy import cache

_PUBLISHED = (
    # English, German, French, Spanish, Portuguese, Italian, Dutch, Catalan
    "published|publish date|published on|published at|publication date|posted|posted on|date posted|date published|"
    "pub date|first published|originally published|date|issued|date of publication|submitted on|veröffentlicht|"
    "veröffentlichung|veröffentlichungsdatum|gespeichert|erschienen|erscheinungsdatum|publiziert|datum|stand|erstellt|"
    "eingestellt|publié|publiée|publié le|mis en ligne|mise en ligne|paru|parution|créé|posté|rédigé|"
    "date de publication|publicado|publicada|publicado el|fecha|fecha de publicación|creado|publicado em|postado|"
    "postado em|data|data de publicação|criado em|pubblicato|pubblicata|pubblicato il|pubblicazione|"
    "data di pubblicazione|inserito|postato|scritto il|gepubliceerd|gepubliceerd op|geplaatst|geplaatst op|"
    "publicatiedatum|verschenen|publicat|publicat el|"
    # Polish, Czech, Slovak, Hungarian, Romanian, Slovene, Croatian, Serbian, Bulgarian, Russian, Ukrainian
    "opublikowano|opublikowany|opublikowana|data publikacji|data dodania|dodano|publikováno|zveřejněno|vydáno|"
    "vytvořeno|vloženo|přidáno|publikované|zverejnené|vydané|dátum|pridané|közzétéve|megjelent|publikálva|postat|"
    "data publicării|objavljeno|objavljen|објављено|публикувано|публикувана|дата|дата публикации|опубликовано|"
    "опубликована|размещено|добавлено|опубліковано|дата публікації|додано|"
    # Swedish, Danish, Norwegian, Finnish, Estonian, Latvian, Lithuanian, Greek, Turkish
    "publicerad|publicerat|publicerades|publiceret|offentliggjort|udgivet|dato|publisert|julkaistu|avaldatud|"
    "publicēts|publicēta|paskelbta|publikuota|δημοσιεύθηκε|δημοσιεύτηκε|δημοσίευση|ημερομηνία|yayınlanma|"
    "yayınlanma tarihi|yayın tarihi|yayınlandı|yayımlandı|tarih|"
    # Azerbaijani, Belarusian, Macedonian, Kazakh, Georgian, Armenian, Albanian, Icelandic, Welsh, Irish, Basque, others
    "dərc olunub|yayımlanıb|апублікавана|апублікаваны|објавено|објавена|жарияланды|жарияланған|გამოქვეყნდა|"
    "գամოქვეყნებულია|հրապարակվել է|publikuar më|publikuar|botuar|birt|birtist|cyhoeddwyd|foilsithe|argitaratua|"
    "gepubliseer|gepubliseer op|publikigita|imechapishwa|inilathala|nai-publish|تاریخ اشاعت|شائع|"
    # Arabic, Hebrew, Persian, Hindi, Vietnamese, Indonesian, Thai
    "نشر في|نشر|نشرت في|تاريخ النشر|تاريخ|פורסם|פורסם ב|תאריך|תאריך פרסום|تاریخ انتشار|प्रकाशित|ngày đăng|đăng ngày|"
    "đăng lúc|xuất bản|diterbitkan|dipublikasikan|diposting|tanggal|terbit|เผยแพร่|เผยแพร่เมื่อ|โพสต์เมื่อ|วันที่|"
    # Japanese, Chinese, Korean
    "公開日|投稿日|掲載日|公開|投稿|掲載|発表|発行|配信|登録日|日付|发布|发表|發布|發表|發佈|发布时间|发布日期|发布于|日期|刊登|出版|입력|등록|등록일|게시일|작성일|발행일|게재"
)
PUBLISHED = tuple(_PUBLISHED.split("|"))
_UPDATED = (
    "updated|last updated|last updated on|updated on|last update|modified|last modified|revised|last revised|"
    "last revision|date of last revision|last edited|edited|reviewed|last reviewed|last changed|last change|update|"
    "aktualisiert|zuletzt aktualisiert|geändert|zuletzt geändert|letzte änderung|zuletzt bearbeitet|"
    "letzte aktualisierung|überarbeitet|mis à jour|mise à jour|dernière mise à jour|modifié|dernière modification|"
    "actualisé|màj|actualizado|actualizada|última actualización|actualización|modificado|última modificación|"
    "atualizado|atualizada|atualizado em|última atualização|atualização|aggiornato|aggiornata|aggiornamento|"
    "ultimo aggiornamento|ultima modifica|modificato|bijgewerkt|laatst bijgewerkt|gewijzigd|laatst gewijzigd|"
    "laatste update|actualitzat|zaktualizowano|aktualizacja|ostatnia aktualizacja|aktualizováno|aktualizace|"
    "poslední změna|upraveno|aktualizované|frissítve|módosítva|utolsó frissítés|actualizat|ultima actualizare|"
    "posodobljeno|ažurirano|ажурирано|обновено|обновлено|изменено|последнее обновление|оновлено|останнє оновлення|"
    "uppdaterad|uppdaterat|senast uppdaterad|ändrad|opdateret|senest opdateret|oppdatert|sist oppdatert|päivitetty|"
    "muokattu|uuendatud|atjaunots|atnaujinta|ενημερώθηκε|τελευταία ενημέρωση|güncellendi|güncelleme|son güncelleme|"
    "آخر تحديث|تحديث|עודכן|עדכון אחרון|cập nhật|cập nhật lần cuối|diperbarui|terakhir diperbarui|อัปเดต|อัปเดตล่าสุด|"
    "更新日|最終更新日|最終更新|更新|改訂|改定|更新时间|更新時間|最后更新|修改|수정|최종수정|업데이트|갱신"
)
UPDATED = tuple(_UPDATED.split("|"))
_OTHER = (
    "since|until|till|through|before|after|by|from|between|born|died|retrieved|accessed|archived|copyright|©|(c)|"
    "expires|expired|deadline|due|valid|effective|starting|starts|begins|ends|ended|ending|founded|established|"
    "released|release date|start|tel|phone|fax|isbn|when|held|scheduled|version|recorded|filed|signed|joined|as of|"
    "event|start date|end date|meeting|join us|register|tickets|admission|rsvp|doors open|apply by|closes|"
    "seit|bis|ab|gegründet|geboren|gestorben|abgerufen|aufgerufen|termin|wann|"
    "beginn|anmeldung|eintritt|einsendeschluss|veranstaltung|anmeldeschluss|"
    "gültig|sendung vom|†|depuis|jusqu'au|né le|née le|consulté|dès le|à partir du|desde|hasta|"
    "nacido|consultado|a partir del|dal|fino al|nato il|consultato|sinds|tot|vanaf|od|do|с|до|от|родился|sedan|från|"
    "siden|fra|alkaen|itibaren|dari|sejak|từ|自|至|截至|から|まで|부터|까지"
)
OTHER = tuple(_OTHER.split("|"))
"""What a date after it is not the day of publication: periods, events, births, copyright, visits to a page."""

_GENERIC_WORDS = "date data datum fecha дата dato dátum tarih tanggal ημερομηνία تاريخ תאריך วันที่ stand 日期 日付 update"
GENERIC = frozenset(_GENERIC_WORDS.split())
"""Labels that count only at the very beginning of their part of the line: "start date", "Event-Datum" are other dates."""

_ADJACENT_WORDS = "by from before after through until between with ab bis von od do с до от fra från dari desde par por di da per"
_ADJACENT = frozenset(_ADJACENT_WORDS.split())
"""Words of OTHER that count only right before the date: "posted by Anna on 7 May" is no deadline."""

_PASSIVE_WORDS = (
    "was were is are be been being has had wurde wurden war ist sind été est sont a fue fueron ha sido foi era è "
    "stato stata er werd werden został zostało была был will to and study report book paper"
)
_PASSIVE = frozenset(_PASSIVE_WORDS.split())


_POSTS = ("beitrag", "artikel", "eintrag", "bericht", "entry", "post", "article", "story", "entrada", "this page")
_OPENINGS = (
    "wurde am",
    "wurde",
    "ist am",
    "ursprünglich am",
    "werd op",
    "posted on",
    "published on",
    "publié le",
    "publicada el",
)
_PARTICIPLE_WORDS = (
    "veröffentlicht gepostet publiziert eingestellt gespeichert erstellt geplaatst gepubliceerd posted published publié publicada"
)
_PARTICIPLES = tuple(_PARTICIPLE_WORDS.split())


class _Kinds:
    """The kinds of label; plain texts, as enum is not for a plain run."""

    PUBLISHED, UPDATED, OTHER, NONE = "published", "updated", "other", ""


Kind = _Kinds


@cache
def _labels() -> tuple[tuple[str, str], ...]:
    """(label, kind), longest first, so that "last updated" is met before "updated"."""
    pairs = [(label, Kind.PUBLISHED) for label in PUBLISHED] + [(label, Kind.UPDATED) for label in UPDATED]
    pairs += [(label, Kind.OTHER) for label in OTHER]
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))


@cache
def _labels_after() -> dict[str, list[tuple[str, str]]]:
    """First character → (label, kind), longest first, of those that may stand behind a date."""
    found: dict[str, list[tuple[str, str]]] = {}
    for label, kind in _labels():
        if kind != Kind.OTHER and label not in GENERIC:
            found.setdefault(label[0], []).append((label, kind))
    return found


def label_before(before: str) -> tuple[str, int, int]:
    """Kind, start and end of the label nearest to the end of `before`, the text of a line up to a date; kind "" for none.

    In prose ("was published on") and for generic words after others ("start date") there is no label.
    """
    text = before.lower()
    best = (Kind.NONE, 0, 0)
    if not text.strip(" \t*_#|>-"):
        return best
    for label, kind in _labels():
        if label not in text:
            continue
        at = _whole(text, label)
        if at < 0 or at + len(label) <= best[2]:
            continue
        words = _part(text[:at]).strip(" \t|·•:;-–—*_#>(【[").split()
        follows = text[at + len(label) :].strip(" \t:：.,()*_-–|").split()
        if label in _ADJACENT and follows:
            continue
        if kind != Kind.OTHER and ((label in GENERIC and (words or len(follows) > 1)) or (words and words[-1] in _PASSIVE)):
            kind = Kind.OTHER if label in GENERIC else Kind.NONE  # noqa: PLW2901 - the word is there, but says something else
        best = (kind, at, at + len(label))
    return best


def _part(text: str) -> str:
    """The last part of a line: what stands behind the last bracket, bar or column."""
    for mark in ("(", "[", "【", "|", "·", "•", "\t", "   "):
        text = text.rpartition(mark)[2]
    return text


def label_after(after: str) -> str:
    """The kind of a label right after a date, as Japanese, Chinese and Korean write it ("5月7日 更新", "(updated)")."""
    text = after.lower().lstrip(" \t(（[【,|·.日)）")
    for label, kind in _labels_after().get(text[:1], ()):
        if text.startswith(label):
            rest = text[len(label) :].strip(" \t)）】]|·:：")
            return kind if len(rest) < 6 or after[:1] in "(（【" else Kind.NONE
    return Kind.NONE


def label_around(before: str, after: str) -> str:
    """PUBLISHED where blog software says so around the date: "Dieser Beitrag wurde am 7. Mai von Anna veröffentlicht"."""
    start, end = before.lower()[-60:], after.lower()[:160]
    speaks = any(noun in start for noun in _POSTS) and any(start.rstrip().endswith(verb) for verb in _OPENINGS)
    if speaks and any(verb in end or verb in start for verb in _PARTICIPLES):
        return Kind.PUBLISHED
    return Kind.NONE


def _whole(text: str, label: str) -> int:
    """The last place of `label` in `text` where no word goes on over its edges (scripts without spaces have no edges)."""
    at = text.rfind(label)
    spaced = label[0] < "\u0e00" and label[0].isalnum()
    while at >= 0 and spaced:
        end = at + len(label)
        if not (at and text[at - 1].isalnum()) and not (end < len(text) and text[end].isalpha()):
            break
        at = text.rfind(label, 0, end - 1) if end > 1 else -1
    return at
