"""What the first looks for furniture ask of the few lines that may be some: bars of phrases, titles with a site's name behind
them, faces with their numbers. Apart from them, so that most documents never load it.
"""

from __future__ import annotations

from provlint.document.counted_lines import DIGITS, FACES, STROKE
from provlint.document.interface import BARS, MARKERS, PUNCTUATION, is_phrase

TITLE = 12
"""Code points of the shortest title that tells by standing there twice, half as many in scripts with few blanks."""
SITE_MARKS = (STROKE, " - ", " – ", " — ", " · ", " • ", " :: ", " » ", " « ", " < ", "｜", "_", "－", "|")
"""What stands between a page's title and its site's name."""
FACED = "\ufe0f\u200d 0123456789.,kK()·|\xa0\t"
"""What stands beside them and their numbers."""
ROLES = frozenset({
    "correspondent", "reporter", "writer", "columnist", "contributor", "journalist", "korrespondent", "korrespondentin",
    "redakteur", "redakteurin", "reporterin", "journalistin", "correspondant", "correspondante", "journaliste", "rédacteur",
    "rédactrice", "envoyé", "envoyée", "corresponsal", "periodista", "redactor", "redactora", "repórter", "correspondente",
    "jornalista", "inviato", "inviata", "corrispondente", "giornalista", "redattore", "verslaggever", "redacteur", "toimittaja",
    "kirjeenvaihtaja", "korespondent", "korespondentka", "dziennikarz", "dziennikarka", "redaktor", "redaktorka", "reportér",
    "reportérka", "zpravodaj", "újságíró", "tudósító", "jurnalist", "corespondent", "корреспондент", "обозреватель", "журналист",
    "журналистка", "кореспондент", "кореспондентка", "журналіст", "журналістка", "muhabir", "muhabiri", "novinar", "novinarka",
    "dopisnik", "wartawan", "jurnalis", "مراسل", "संवाददाता", "기자", "특파원", "記者", "记者",
})  # fmt: skip
"""Posts of those who write for a paper, in lower case."""
NETWORKS = ("Facebook", "페이스북")
"""Those that stand in most bars of networks."""


def has_bar(text: str, language: str) -> bool:
    """Whether a line of the text has bars between its parts and a phrase for its first or second ("Home | News | Contact"), or is
    the name of a network.
    """
    for line in text.split("\n"):
        if line.strip(MARKERS) in NETWORKS:
            return True
        for bar in BARS:
            if bar in line and line[0] not in "#|" and any(is_phrase(part, language) for part in line.split(bar)[:2]):
                return True
    return False


def has_site(one: str, other: str) -> bool:
    """Whether the longer of two lines is the shorter one with the name of a site behind it."""
    short, long = (one, other) if len(one) < len(other) else (other, one)
    at = len(short)
    if not long.startswith(short) or not long[at:].startswith(SITE_MARKS) or short in long[at:]:
        return False
    return (at >= TITLE and short.count(" ") > 1) or (at >= TITLE // 2 and any(char >= "\u3040" for char in short))


def is_faced(line: str) -> bool:
    """Whether the line is faces, each with its number: "👍 24 ❤️ 9"; one alone only of those that count views and comments."""
    faces = [char for char in line if char in FACES]
    parts = line.translate(dict.fromkeys(map(ord, faces), "\n")).split("\n")
    return (
        len(faces) > 1
        and not line.strip("".join(faces) + FACED)
        and sum(not DIGITS.isdisjoint(part) for part in parts) == len(faces)
    )


def has_role(line: str) -> bool:
    """Whether the line names the post that somebody holds at a paper."""
    return not ROLES.isdisjoint([word.strip(PUNCTUATION) for word in line.lower().split()])
