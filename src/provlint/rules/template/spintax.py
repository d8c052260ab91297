"""Finds spintax, the choices that an article spinner should have made: `{Every|Each} spring the {pond|pool} fills with frogs.`
The spinner's source was published in place of one of its many products.

Braces with bars between words are also how manuals list what a command takes (`{start|stop}`), how sets and regular expressions
are written, and what wikis make of templates. So two choices must stand in the document, or one of three alternatives and more,
of phrases (`{one of the|among the}`) or behind an indefinite article (`a {good|great} mill`), each between the words of a line of
prose and with alternatives made of words; a line or sentence may be no longer than that where three wordings begin it,
`{Hello|Hi|Hey there}`. Of two, one must be what no command has: alternatives of several words, or all with a capital at the
beginning of a sentence; otherwise nothing in the document may speak of programs. Documents that mark code or speak of usage,
options, patterns or spinning are left alone.

Calibration: none in 8,297 clean documents, a third of them documentation of programs.
"""

from __future__ import annotations

from provlint.expressions import expression
from provlint.finding import Fix, Hit, Span
from provlint.lazy import cache
from provlint.rule import Example, Rule, rule_id

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options

_LATIN = "abcdefghijklmnopqrstuvwxyzäöüßéèêàáíóúâçñãõôåøæąęłśżıěščžğşőűřůýćňźńțșă"
_CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяії"
_OTHERS = "αδεζηθικλμνορςτυχωάέήίόύώאבדהוחטיךלםןעףץקרשתابةتحدذرزسعفقلمنهويی"
_ENDINGS = "すうくぐつぬぶむるいたてでねよはせ요다기세好您"
GATE = tuple(f"{letter}|" for letter in dict.fromkeys(_LATIN + _CYRILLIC + _OTHERS + _ENDINGS))
"""Ends of words before a bar; in tables and menus a blank stands between."""
LEAST = 2
"""Choices from which they are no accident."""
MANY = 4
"""Choices from which words that stand in any text do not tell of a manual."""
CHOICES = 3
"""Alternatives from which one choice is enough."""
ARTICLES = (
    " a ",
    " an ",
    " un ",
    " una ",
    " uno ",
    " un'",
    " un’",
    " une ",
    " um ",
    " uma ",
    " ein ",
    " eine ",
    " einen ",
    " een ",
)
"""Indefinite articles with what stands around them: commands have none before what is to choose from."""
WORDS = 5
"""Words that a line of prose has at least, a choice for one."""
NEAR = 200
"""Code points on either side in which words are counted."""
MAX_HITS = 50
"""Choices reported in one document."""


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """One hit a choice, in the document's order."""
    text = document.masked
    if "|" not in text:
        return
    found = [match for match in _choice().finditer(text) if _in_prose(document, match)]
    sure = len(found) >= LEAST and any(_is_wording(match) and match[0][0] == "{" for match in found)
    plain = sum(_is_plain(document, match, 2 if len(found) >= LEAST or _is_of_prose(match) else CHOICES) for match in found)
    if not (sure or plain >= min(len(found), LEAST)) or not found or "`" in document.text or _manual().search(text):
        return
    lone = len(found) == 1 and found[0][0].count("|") == 1
    doubts = LEAST if any(map(_is_wordy, found)) and not lone else 1
    if (not sure or len(found) < MANY) and _speaks(text, _doubtful(), doubts):
        return
    if not sure and _is_technical(text, max(doubts, len(found))):
        return
    for match in found[:MAX_HITS]:
        first = _first(match)
        span = Span(*match.span())
        yield Hit(span, {"first": first}, Fix(((span, first),), safe=False, message="Take the first alternative"))


def _is_technical(text: str, choices: int) -> bool:
    """Whether the text tells how to work with programs: one word of theirs against a lone choice, two different ones else.

    Of words that other things have as well, keys and menus, it takes two always.
    """
    return _speaks(text, _technical(), min(choices, LEAST)) or _speaks(text, _shared(), LEAST)


def _speaks(text: str, words: re.Pattern[str], least: int) -> bool:
    """Whether so many different ones of the words stand in the text."""
    found: set[str] = set()
    for match in words.finditer(text):
        found.add(match[0].lower())
        if len(found) >= least:
            return True
    return False


def _in_prose(document: Document, match: re.Match[str]) -> bool:
    """Whether the line has words enough."""
    line = document.lines.span(document.lines.row(match.start()))
    piece = document.masked[max(line.start, match.start() - NEAR) : min(line.end, match.end() + NEAR)]
    choices = len(_choice().findall(piece))
    if _greets(match) or (choices >= LEAST and _is_wordy(match)):
        return True
    least = WORDS - 1 if piece.rstrip().endswith((".", "!", "?")) and choices >= LEAST else WORDS
    return len(_choice().sub(_first, piece).split(None, WORDS)) >= least


def _alternatives(match: re.Match[str]) -> list[str]:
    return match[0].strip("{}[]").split("|")


def _is_wordy(match: re.Match[str]) -> bool:
    """Whether an alternative is of several words, or has letters that no command has."""
    return match[0][0] == "{" and (" " in match[0] or not match[0].isascii())


def _is_of_prose(match: re.Match[str]) -> bool:
    """Whether the choice, standing alone, is between phrases, or what an indefinite article speaks of: `a {good|great} mill`."""
    if match[0][0] != "{":
        return False
    before = match.string[max(0, match.start() - 6) : match.start()].lower().replace("\n", " ")
    return " " in match[0] or (before.endswith(ARTICLES) and match.string[match.end() : match.end() + 1] == " ")


def _is_phrased(match: re.Match[str]) -> bool:
    """Whether three alternatives and more are small words of one sentence, of which one is a phrase: `{can be|is|may be}`."""
    alternatives = _alternatives(match)
    return match[0][0] == "{" and len(alternatives) >= CHOICES and " " in match[0] and match[0].islower()


def _greets(match: re.Match[str]) -> bool:
    """Whether a line or a sentence begins with three wordings and more, as no command has them: capitals, other alphabets."""
    alternatives = _alternatives(match)
    if match[0][0] != "{" or len(alternatives) < CHOICES or not _opens(match):
        return False
    return all(each[:1].isupper() and each[1:2].islower() for each in alternatives) or not any(map(str.isascii, alternatives))


def _opens(match: re.Match[str]) -> bool:
    """Whether a line or a sentence begins with the choice."""
    before = match.string[max(0, match.start() - 2) : match.start()]
    return not before or before[-1] in "\n。！？" or before in (". ", "! ", "? ")


def _first(match: re.Match[str]) -> str:
    """The first alternative."""
    return match[0].strip("{}[]").split("|", 1)[0].strip("{ ")


def _is_plain(document: Document, match: re.Match[str], least: int) -> bool:
    """Whether so many words and more are to choose from, on a line without the signs of commands."""
    line = document.lines.span(document.lines.row(match.start()))
    around = document.masked[max(line.start, match.start() - NEAR) : min(line.end, match.end() + NEAR)]
    return (
        match[0].count("|") >= least - 1
        and (_greets(match) or _is_phrased(match) or all(len(piece) > LEAST for piece in _alternatives(match)))
        and not (any(sign in around for sign in ("/", "--", "=", "_", "\\", "$", "<", "\0")))
    )


def _is_wording(match: re.Match[str]) -> bool:
    """Whether the alternatives are wordings and no arguments."""
    alternatives = match[0][1:-1].split("|")
    return any(" " in alternative for alternative in alternatives) or (
        _opens(match) and all(alternative[:1].isupper() and alternative[1:].islower() for alternative in alternatives)
    )


@cache
def _choice() -> re.Pattern[str]:
    """Two to ten alternatives of one to five words; no blanks at the bars, where those of sets and wikis stand."""
    word = r"[^\W\d_][\w’',-]{0,24}"
    one = rf"{word}(?:[ ]{word}){{0,4}}"
    part = rf"(?:{one}|(?:{one}[ ])?\{{{one}(?:\|{one}){{1,5}}\}}(?:[ ]{one})?)"
    return expression(
        rf"\{{(?<![\w\\$#%@{{=^_`]\{{){part}(?:\|{part}){{1,9}}\}}(?![\w}}{{(*+]|\?\S)"
        rf"|\[(?<![\w\\!\[=^_`]\[){one}(?:\|{one}){{2,9}}\](?![\w\]\[(*+?:\0])"
    )


@cache
def _manual() -> re.Pattern[str]:
    """What manuals and texts about choices in braces say."""
    return expression(
        r"(?i)\busage:|\b(?:synopsis|syntax|regex\w{0,3}|regular expressions?|spintax|spin(?:ner|ning) (?:syntax|software|tool)"
        r"|command[- ]lines?|(?:curly|in) (?:braces|brackets)|wiki\w{0,8}|latex)\b"
    )


@cache
def _doubtful() -> re.Pattern[str]:
    """What they say, and others too."""
    return expression(
        r"(?i)\b(?:usage|options?|choices?|commands?|arguments?|parameters?|braces|brackets|grammar|pronouns?|verbs?|nouns?|template)\b"
    )


@cache
def _technical() -> re.Pattern[str]:
    """What texts say that tell how to work with programs; enough to doubt a choice that stands alone."""
    return expression(
        r"(?i)\b(?:run(?:s|ning)?[ ]the|scripts?|daemons?|servers?|files?|director(?:y|ies)|config\w{0,9}|install\w{0,6}"
        r"|functions?|API|terminal|shell|Befehle?|Datei|fichiers?|archivo|файл\w{0,3})\b"
    )


@cache
def _shared() -> re.Pattern[str]:
    """What such texts say, and those about radiators, restaurants and tennis too."""
    return expression(r"(?i)\b(?:keys?|menus?|values?|sets?|lines?|strings?|types?|modes?|defaults?)\b")


RULE = Rule(
    id=rule_id(__name__),
    summary="Choice of words that a spinner never made",
    severity="error",
    message="choice of words that was never made: {match}",
    why="The source of a text spinner was published; readers meet its braces, and the text was made to be varied, not read.",
    help="Choose the words, or look for the text that was spun.",
    doc=__doc__ or "",
    check=check,
    gate=GATE,
    bad=(
        Example(
            "⟦{Every|Each}⟧ spring the ⟦{pond|pool}⟧ by the mill fills with frogs.\n",
            fixed="Every spring the pond by the mill fills with frogs.\n",
            message="choice of words that was never made: {Every|Each}",
        ),
        Example("The mill is ⟦{a great place|the right spot}⟧ to ⟦{sit|rest}⟧ on a warm day in May.\n", path="mill.txt"),
        Example(
            "⟦{Many|Lots of}⟧ options ⟦{wait for|await}⟧ you at the ⟦{mill|old mill}⟧, and each of them is ⟦{good|great}⟧ fun.\n",
            path="mill.txt",
        ),
        Example("It is ⟦{simple|easy|straightforward}⟧ once somebody has shown you how.\n", path="mill.txt"),
        Example("⟦{Call us|Write to us}⟧ and ⟦{save|win}⟧!\n", path="mill.txt"),
        Example("⟦{Hello|Hi|Hey there}⟧, millers.\n", path="mill.txt"),
        Example("Мельница стоит.\n\n⟦{Купить|Заказать}⟧ ⟦{муку|отруби}⟧\n", path="mill.txt"),
        Example("The mill is ⟦{one of the|among the}⟧ best in the valley, and it has been for years.\n", path="mill.txt"),
        Example("Il mulino è un'⟦{ottima|eccellente}⟧ occasione per tutti quelli che vengono da lontano.\n", path="mill.txt"),
        Example("Turn the key, and it is a ⟦{great|fine|good}⟧ way to spend an hour by the river.\n", path="mill.txt"),
        Example("A good mill ⟦{can be|is|may be}⟧ worth what it costs.\n", path="mill.txt"),
        Example("Many people ⟦[buy|purchase|order]⟧ one of them every year in May.\n", path="mill.txt"),
    ),
    good=(
        Example("Service mill {start|stop} or {on|off} does as it is told, whatever the miller says.\n", path="mill.txt"),
        Example("The set {x | x > 0} and the set {a|b} have members, say the teachers of the school.\n"),
        Example("Usage: mill {Every|Each} [day] and {grind fine|grind coarse} for the flour that you want.\n", path="mill.txt"),
        Example("The mill can be {started|stopped|oiled} by its server, whatever the miller says of it.\n", path="mill.txt"),
        Example("{True|False|None} is what the server says of the mill.\n", path="mill.txt"),
        Example("{GET|PUT|POST} the flour.\n", path="mill.txt"),
        Example("In {who went|whom he saw} the pronoun tells who does what to whom, says the teacher.\n", path="mill.txt"),
        Example("Set the {first|second} value with the key, and the mill grinds as finely as you want.\n", path="mill.txt"),
        Example("He made one choice, {this|that old}, and then he went home over the hill by himself.\n"),
    ),
)
