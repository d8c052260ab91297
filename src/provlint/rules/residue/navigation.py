"""Finds menus, breadcrumb trails, log-in lines, reading times, rights and pagers (Skip to content, Home > News > Local, Next
page, 5 min read, All rights reserved) where they stand as lines of the text.

Above or below all prose of a page, eight phrases make a menu: the short lines between them belong to it, whatever they say. A
list at the very beginning or end is one where it names the parts of a site from its home page on, or nothing but the pages before
and behind; left alone are lists of links to files, headings, or several sites, which are their author's.
"""

from __future__ import annotations

from provlint.rule import Example
from provlint.rules.residue._examples import PROSA, PROSE
from provlint.rules.residue._furniture import furniture_rule

RULE = furniture_rule(
    __name__,
    __doc__ or "",
    summary="Site navigation left in the text",
    message="site navigation: “{match}”",
    counts=True,
    bad=(
        Example(f"⟦Skip to content⟧\n⟦Home⟧\n⟦About us⟧\n⟦Contact⟧\n⟦Log in⟧\n\n{PROSE}"),
        Example(f"{PROSA}\n⟦Nächste Seite⟧\n⟦Nach oben⟧\n⟦Impressum⟧\n⟦Startseite⟧\n".replace("⟦Impressum⟧", "Impressum")),
        Example(f"{PROSE}\n⟦Back to top⟧\n\n{PROSE}"),
        Example(f"{PROSA}\n⟦Zum Inhalt springen⟧\n\n{PROSA}"),
        Example(f"{PROSE}\n⟦Previous post⟧\n⟦Next post⟧\n⟦Back to top⟧\n", fixed=PROSE),
        Example(f"- [⟦Home⟧](/)\n- [⟦News⟧](/news)\n- [⟦Contact⟧](/contact)\n\n# The orchard is sold\n\n{PROSE}"),
        Example(f"{PROSA}\n- [⟦Vorheriger Beitrag⟧](/21)\n- [⟦Nächster Beitrag⟧](/23)\n"),
        Example(f"⟦Home | News | Sport | Contact⟧\n\nThe orchard is sold\n\n{PROSE}"),
        Example(f"{PROSE}\n⟦© 2023 Valley Press Ltd⟧\n"),
        Example(f"The orchard is sold\n\n⟦4 min read⟧\n\n{PROSE}"),
        Example(f"{PROSA}\n⟦Lesezeit: ca. 4 Min.⟧\n"),
        Example(f"⟦Home > News > Local⟧\n\n⟦4 min read⟧\n\nAn orchard for sale\n\n{PROSE}"),
    ),
    good=(
        Example(f"{PROSE}\n© 2023 Ada Quill\n"),
        Example(f"- [Home](README.md)\n- [News](news.md)\n- [Contact](contact.md)\n\n# The orchard\n\n{PROSE}"),
        Example(f"# The house\n\n{PROSE}\n- Kitchen\n- Home\n- Garden\n"),
        Example(f"Apple cake\n\nPreparation: 40 min\n\n{PROSE}"),
        Example(f"{PROSE}\nContact\n\nThe family can be reached at the gate from nine to five on every day but Sunday.\n"),
        Example(
            "# Search\n\nThe window has three buttons:\n\n- Cancel\n- Reset\n- Apply\n\nThe first one closes "
            "it, and the last one keeps what was chosen before.\n"
        ),
        Example(f"{PROSE}\n[Back to top](#the-orchard)\n\n{PROSE}"),
        Example(
            f"{PROSA}\nNach oben\n\nSo hieß der Weg, der von den Häusern zu den Bäumen führte, bevor er gepflastert wurde.\n"
        ),
        Example(f"{PROSE}\nHome\n\nThat is what the trees are called by those who grew up under them.\n"),
    ),
)
