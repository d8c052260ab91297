"""Finds links to other texts: a line that announces one ("Read also: The orchard in winter", 【関連記事】 before it), a title
below a label with a colon or in capitals ("READ ALSO:"), a list of titles under "You may also like" or "Related articles" at the
document's end or between its paragraphs, and such headings in a run of other furniture.

"See also" and "Further reading" are left alone, since manuals and encyclopedias write them on purpose, unless they stand in
capitals before the only such title between two paragraphs ("SEE ALSO: The orchard in winter again"). Left alone are Markdown
headings, sentences that end in a full stop, and lists of links to three sites and more, which only an author puts together.

Among 4,297 clean documents seven are hit, each by links that are there.
"""

from __future__ import annotations

from provlint.rule import Example
from provlint.rules.residue._examples import PROSA, PROSE, PROSE_FR
from provlint.rules.residue._furniture import furniture_rule

RULE = furniture_rule(
    __name__,
    __doc__ or "",
    summary="Links to other texts left in the text",
    message="link to another text: “{match}”",
    bad=(
        Example(f"{PROSE}\n⟦Related articles⟧\n⟦The orchard in winter⟧\n⟦How juice is pressed⟧\n"),
        Example(f"{PROSE}\n⟦READ ALSO: The orchard in winter⟧\n\n{PROSE}"),
        Example(f"{PROSE}\n⟦SEE ALSO: The orchard in the winter⟧\n\n{PROSE}"),
        Example(f"{PROSE}\n⟦READ ALSO:⟧\n⟦The orchard in winter⟧\n\n{PROSE}"),
        Example(f"{PROSE_FR}\n⟦À lire aussi Le verger en hiver⟧\n\n{PROSE_FR}"),
        Example(
            "마을 위 과수원은 삼월에 이웃 골짜기의 한 가족에게 팔렸다. 가족은 오래된 나무를 그대로 두기로 했다.\n\n"
            "가을에는 첫 사과즙을 짤 예정이고, 학교 아이들도 수확을 돕기로 했다.\n\n"
            "⟦관련기사⟧\n⟦겨울 과수원 풍경⟧\n⟦사과즙을 짜는 법⟧\n"
        ),
        Example(f"{PROSA}\n⟦Das könnte Sie auch interessieren⟧\n⟦Der Obstgarten im Winter⟧\n⟦Wie man Saft presst⟧\n"),
    ),
    good=(
        Example(f"{PROSE}\nSee also: The orchard in the winter\n\n{PROSE}"),
        Example(f"{PROSE}\n## See also\n\n- The orchard in winter\n- How juice is pressed\n"),
        Example(f"{PROSE}\nSee also: the report on the hedge, which tells of the same winter.\n"),
        Example(
            f"{PROSE}\nRecommended\n\nThe teacher recommended three of the trees, and the family kept them for the school.\n"
        ),
        Example(
            f"{PROSE}\n**Related Links:**\n\n- [How juice is pressed](https://press.example/juice)\n"
            "- [Trees of the valley](https://trees.example/)\n- [The orchard school](https://school.example/orchard)\n"
            "\n---\n",
            path="orchard.md",
        ),
        Example(f"{PROSE}\nRELATED: While we talk of trees, go and read again what the teacher wrote of “the long winter.”\n"),
        Example(f"{PROSE}\nAlso on the list of the family are the hedge and the gate\n\n{PROSE}"),
        Example("Read more: that was all the teacher ever said, and it was enough for most of the pupils in the class.\n"),
    ),
)
