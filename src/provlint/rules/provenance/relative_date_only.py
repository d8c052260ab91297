"""Finds a time of publication that only the reader of that hour could tell: "2 hours ago", "Yesterday at 17:05", "vor 3 Tagen",
alone on one of the first ten lines, after "Posted" and the like, or before "by" with a name or "aktualisiert", in a document
that no carrier dates.

Prose is left alone: someone who left three days ago is no time of publication. Where any carrier names the day, the relative
time does no harm.
"""

from __future__ import annotations

from provlint.document.carriers.lines import edge_lines
from provlint.expressions import expression
from provlint.finding import Hit, Span
from provlint.lazy import cache
from provlint.rule import Example, Rule, rule_id

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options

HEAD_LINES = 10
HEAD = 1500
"""Code points from the beginning of the text in which words of time must stand."""
LONGEST = 70
"""Code points of a line that can be a time of publication with its label and an author's name."""

_GATE_WORDS = (
    "ago|yesterday|today at|just now|vor |gestern|heute|il y a|hier à|hace |ayer|há |ontem| fa|ieri|geleden|gisteren|temu|"
    "wczoraj|назад|вчера|sedan|siden|önce|dün|yang lalu|trước|前|昨日|전|قبل|منذ|тому|पहले|před |acum |πριν |sitten|לפני|ที่แล้ว|আগে"
)
_GATES = tuple(_GATE_WORDS.split("|"))
_ITALIAN = (
    "secondi",
    "minuto",
    "minuti",
    "ora",
    "ore",
    "giorno",
    "giorni",
    "settimana",
    "settimane",
    "mese",
    "mesi",
    "anno",
    "anni",
)
_CHINESE = ("秒", "分", "時間", "日", "週間", "か月", "ヶ月", "分钟", "小时", "天", "周", "个月", "小時", "分鐘")
GATE = (
    " ago", "just now",
    *(f"{day}{mark}{digit}" for day in ("yesterday", "today") for mark in (" at ", ", ") for digit in range(10)),
    *(f"vor {digit}" for digit in range(10)), "vor a ", "vor an ", "vor ein", "vor un", "vor um ",
    *(f"{day}{mark}" for day in ("gestern", "heute") for mark in (" um ", ", ")), "il y a ", "hier à ", "hace ", "ayer a las ",
    "há ", "ontem às ", *(f"{unit} fa" for unit in _ITALIAN), " geleden", " temu", " назад", " sedan", " siden", " önce",
    " yang lalu", " trước", "منذ ", "قبل ", *(f"{unit}前" for unit in _CHINESE),
    " тому", " पहले", " আগে", "před ", "acum ", "πριν ", " sitten", "לפני ", "ที่แล้ว",
    *(f"{unit}{blank}전" for unit in ("초", "분", "시간", "일", "주", "개월") for blank in ("", " ")),
)  # fmt: skip
"""What stands in every time: the words that a line is asked for stand in more documents than not."""

_NUMBER = r"(?:\d{1,3}|an?|ein(?:em|er)?|une?|un[ao]?|um)"
_LABEL = r"(?:(?-i:[^\W\d_a-z])[^\W\d]{1,20}(?:\s[^\W\d]{2,20}){0,2}?[:：,]?\s|[^\n]{0,40}[|·•–—-]\s?)?"
_BY = r"(?:by|in|von|in|par|dans|por|en|di|da|em|door|av|af|od|przez|от|від|tarafından|oleh)[ ](?-i:[^\W\d_a-z])[^\n]{0,39}"
"""Who wrote it or where it stands, with a capital."""
_VERBS = (
    "aktualisiert|veröffentlicht|erschienen|bearbeitet|gepostet|mis à jour|publié|modifié|actualizado|publicado|editado"
    "|atualizado|aggiornato|pubblicato|modificato|bijgewerkt|gepubliceerd|geplaatst|uppdaterad|publicerad|opdateret|oppdatert"
    "|publiceret|publisert|zaktualizowano|opublikowano|dodano|aktualizováno|güncellendi|yayınlandı|yayımlandı|eklendi|diperbarui"
    "|обновлено|опубликовано|оновлено|опубліковано|updated|posted|published|edited|अपडेट किया गया|प्रकाशित"
)
"""What was done then, where the language says it behind the time."""
_TIMES = (
    r"(?:about )?N ?(?:sec(?:ond)?s?|min(?:ute)?s?|h(?:ou)?rs?|[smhdwy]|mo|wks?|yrs?|days?|weeks?|months?|years?) ago|just now",
    r"(?:yesterday|today)(?: at|,) \d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?",
    r"vor N (?:sekunden?|minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)",
    r"(?:gestern|heute)(?: um|,) \d{1,2}[:.]\d\d(?: uhr)?",
    r"il y a N (?:secondes?|minutes?|min|heures?|h|jours?|semaines?|mois|ans?)|hier à \d{1,2} ?[h:] ?\d\d",
    r"hace N (?:segundos?|minutos?|horas?|días?|semanas?|mes(?:es)?|años?)|ayer a las \d{1,2}:\d\d",
    r"há N (?:segundos?|minutos?|horas?|dias?|semanas?|m[eê]s(?:es)?|anos?)|ontem às \d{1,2}[:h]\d\d",
    r"N (?:secondi|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa",
    r"N (?:seconden|minuten|minuut|uur|dag(?:en)?|weken|week|maand(?:en)?|jaar) geleden",
    r"N (?:sekund|minut|minuty|godzin[yę]?|dni|dzień|tygodnie?|miesi[ąę]c[ey]?|lata?) temu",
    r"N (?:секунд[ыу]?|минут[ыу]?|час(?:а|ов)?|дн(?:я|ей)|день|недел[юиь]|месяц(?:а|ев)?) назад",
    r"N (?:секунд[иу]?|хвилин[иу]?|годин[иу]?|дн(?:і|ів)|день|тижн(?:і|ів)|тиждень|місяц(?:і|ів)|місяць|рок(?:и|ів)) тому",
    r"N (?:सेकंड|मिनट|घंटे|घंटा|घण्टे|दिन|हफ्ते|हफ़्ते|सप्ताह|महीने|माह|साल) पहले|N (?:মিনিট|ঘণ্টা|দিন|সপ্তাহ|মাস) আগে",
    r"před N (?:minutami|minutou|hodinami|hodinou|dny|dnem|týdny|týdnem|měsíci|lety)",
    r"acum N (?:minute?|or[eă]|zile?|zi|săptămân[iă]|lun[iă])|πριν (?:από )?N (?:λεπτά|ώρ(?:α|ες)|ημέρ(?:α|ες)|μέρες)",
    r"N (?:minuuttia|tuntia|päivää|viikkoa|kuukautta) sitten|לפני N (?:דקות|שעות|ימים|שבועות)",
    r"\d{1,3} (?:นาที|ชั่วโมง|วัน|สัปดาห์|เดือน)ที่แล้ว",
    r"för N (?:minuter|timmar|timme|dagar|dag|veckor|månader) sedan",
    r"for N (?:minutter|timer|time|dager|dage|dag|uker|uger) siden",
    r"N (?:dakika|saat|gün|hafta|ay|yıl) önce|N (?:menit|jam|hari|minggu|bulan) yang lalu",
    r"N (?:phút|giờ|ngày|tuần|tháng) trước|(?:منذ|قبل) \d{1,3} (?:دقيقة|دقائق|ساعة|ساعات|يوم|أيام)",
    r"\d{1,3} ?(?:秒|分|時間|日|週間|か月|ヶ月|分钟|小时|天|周|个月|小時|分鐘)前|\d{1,3} ?(?:초|분|시간|일|주|개월) ?전",
)


@cache
def _expression() -> re.Pattern[str]:
    times = "|".join(_TIMES).replace("N ", _NUMBER + " ")
    return expression(rf"(?i){_LABEL}(?P<when>{times})(?:[ ](?:{_VERBS}|{_BY}))?[ .]{{0,2}}(?:[|·•–—-][^\n]{{0,40}})?")


_SHORT_UNITS = ("hour", "minut", "just", "stunde", "heure", "hora", "or", "uur", "tim", "годин", "hodin", "घंट")


def _dates(when: str) -> bool:
    """Whether the words are a page's clock: "a month ago" without a figure opens stories, too."""
    return any(unit in when for unit in _SHORT_UNITS) or any(map(str.isdigit, when))


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """A hit at the first relative time, where no carrier names the day of publication."""
    lines = [line for line in edge_lines(document, HEAD_LINES, 0) if line[1] - line[0] <= LONGEST]
    contents = [document.masked[start:end] for start, end in lines]
    lowered = "\n".join(contents).lower()
    gates = [gate for gate in _GATES if gate in lowered]  # the expression is long; few lines come so far
    for line, content in zip(lines, contents, strict=True) if gates else ():
        if not any(gate in content.lower() for gate in gates):
            continue
        match = _expression().fullmatch(content.strip("*_# "))
        if match and _dates(match["when"].lower()) and _opens(document) and document.carriers.publish_date is None:
            shift = line[0] + len(content) - len(content.lstrip("*_# "))
            yield Hit(Span(*match.span("when")).shift(shift))
            return


def _opens(document: Document) -> bool:
    """Whether words of time stand in the first part of the text: behind it they are of comments."""
    start = document.front_matter.span.end if document.front_matter else 0
    head = document.folded[start : start + HEAD]
    return any(gate in head for gate in _GATES)


RULE = Rule(
    id=rule_id(__name__),
    summary="A time of publication that only its hour's reader could tell",
    severity="warning",
    message="relative date without a publish date to count from: {match}",
    why="Once copied, the words no longer say which day they meant.",
    help="Replace them by the date, which the page's markup has nearly always.",
    doc=__doc__ or "",
    check=check,
    gate=GATE,
    bad=(
        Example(
            "The harbour is open\n\n⟦2 hours ago⟧\n\nShips came in at noon.\n",
            message="relative date without a publish date to count from: 2 hours ago",
        ),
        Example("The harbour is open\n\nPosted ⟦yesterday at 5:30 pm⟧\n\nShips came in at noon.\n"),
        Example("Der Hafen ist offen\nAnna Beispiel · ⟦vor 3 Tagen⟧\n\nSchiffe kamen am Mittag.\n"),
        Example("The harbour is open\n\nPosted ⟦3 hours ago⟧ by Harbour Desk\n\nShips came in at noon.\n"),
        Example("Der Hafen ist offen\n\n⟦Vor 2 Stunden⟧ aktualisiert\n\nSchiffe kamen am Mittag.\n"),
        Example("Гавань відкрита\n\n⟦5 годин тому⟧\n\nПрийшли кораблі.\n"),
        Example("港が開いた\n⟦3時間前⟧\n\n船が来た。\n"),
    ),
    good=(
        Example("The harbour is open\n\nShe had left three days ago, and nobody saw her since.\n"),
        Example("---\ndate: 2020-06-04\n---\n\nThe harbour is open\n\n2 hours ago\n"),
        Example("The harbour is open\n\nTwo hours ago in March the gates were shut.\n\nShips came in 3 hours ago by accident.\n"),
        Example("A hundred years ago\n\nThe harbour was a marsh.\n"),
        Example("“How long?” he asked.\n\n“Two years.”\n\nLong ago, that was.\n"),
    ),
)
