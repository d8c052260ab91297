"""Finds credits of pictures that were left behind without them: "Photo: Ada Quill/Valley Press", "© AFP", a caption that ends in
one, each alone between blank lines.

A credit is a word for picture with a name behind it. Names have capitals and no function words: "Photo: the gate in winter" says
what a reader sees. Left alone are credits of a film or a booklet (Text: …, Photo: …), which stand among others, lists of
pictures, a © at the end of the text, which says whose the text is, and all documents with pictures in a format that has any.

Captions are found, too, that end in an agency ("… on Friday (Reuters)", "Ada Quill / Getty Images") or a credit, and lines
below pictures that are none of the occasion ("File photo", "Symbolbild").

Information only: the picture may stand beside the text by right. Calibration: of 4,252 clean documents it fires on 11, each time
on a credit that was left behind.
"""

from __future__ import annotations

from provlint.rule import Example, Rule, rule_id
from provlint.rules.residue._credits import GATE, check
from provlint.rules.residue._examples import PROSA, PROSE

RULE = Rule(
    id=rule_id(__name__),
    summary="Credit of a picture that is not there",
    severity="info",
    message="credit of a picture that is not there: “{match}”",
    why="The page had a picture here. What is left of it says nothing to a reader, and stands among the paragraphs like one.",
    help="Delete the line, or put the picture back.",
    doc=__doc__ or "",
    check=check,
    gate=GATE,
    verdict="keep",
    bad=(
        Example(f"{PROSE}\n⟦Photo: Ada Quill/Valley Press⟧\n\n{PROSE}", fixed=f"{PROSE}\n{PROSE}"),
        Example(f"{PROSE}\n⟦The gate in winter. (Photo: Ada Quill/Valley Press)⟧\n\n{PROSE}"),
        Example(f"{PROSA}\n⟦Foto: dpa⟧\n"),
        Example(f"{PROSE}\n⟦© AFP⟧\n\n{PROSE}", path="example.txt"),
        Example(f"{PROSE}\n⟦The crowd at the gate on Friday (Reuters)⟧\n\n{PROSE}"),
        Example(f"{PROSE}\n⟦The gate in winter. Photo: Ada Quill/AFP⟧\n\n{PROSE}"),
        Example(f"{PROSE}\n⟦(Photo Ada Quill)⟧\n\n{PROSE}"),
        Example(f"{PROSA}\n⟦Foto: privat⟧\n\n{PROSA}"),
        Example(f"{PROSE}\n⟦Image source, Getty Images⟧\n\n{PROSE}"),
        Example(f"{PROSA}\n⟦(Symbolbild)⟧\n\n{PROSA}"),
    ),
    good=(
        Example(f"{PROSE}\n(photo of the gate)\n\n{PROSE}"),
        Example(f"{PROSE}\nWhat the trees drink is measured by the Environmental Protection Agency (EPA)\n\n{PROSE}"),
        Example(f"{PROSE}\nThe sale is final, the court says. (Reuters)\n\n{PROSE}"),
        Example(f"{PROSE}\nText: Ada Quill\n\nPhoto: Jo Pargeter\n\nMusic: The Valley Band\n"),
        Example(f"The Press in the Valley, a film of 2019\n\nPhotography by Jo Pargeter\nMusic by Ada Quill\n\n{PROSE}"),
        Example(f"{PROSE}\n![The gate](gate.jpg)\n\nPhoto: Ada Quill\n\n{PROSE}"),
        Example(f"{PROSE}\nPhoto: the gate of the orchard in winter\n\n{PROSE}"),
        Example(f"Photo: the gate in winter\n\nNobody stands in it, and the snow has no step yet.\n\n{PROSE}", path="essay.txt"),
        Example(f"{PROSE}\nThe teacher took the photo by the gate\n\n{PROSE}"),
        Example(f"{PROSE}\nPublisher: Valley Press, Port Amery\n\nPhotos: Jo Pargeter\n\nPrinted in Port Amery\n"),
        Example("Pictures of the valley\n\nPhoto: Ada Quill\n\nPhoto: Jo Pargeter\n\nPhoto: Valley Press\n"),
        Example(f"{PROSE}\n© Reuters\n"),
    ),
)
