"""Prose of our own around the examples of this family, in several languages."""

from __future__ import annotations

PROSE = (
    "The orchard above the village was sold in March to a family from the next valley, who want to keep the old trees.\n\n"
    "They will press the first juice in autumn, and the school has been asked whether its pupils would like to help with it.\n"
)
"""Two finished paragraphs in English."""
PROSA = (
    "Der Obstgarten über dem Dorf wurde im März an eine Familie aus dem Nachbartal verkauft, die alle Bäume behält.\n\n"
    "Im Herbst soll der erste Saft gepresst werden, und die Schule ist gefragt worden, ob ihre Kinder dabei helfen möchten.\n"
)
"""The same in German."""
PROSE_FR = (
    "Le verger au-dessus du village a été vendu en mars à une famille de la vallée voisine, qui veut garder les vieux arbres.\n\n"
    "On pressera le premier jus en automne, et l'école a été priée de demander aux enfants s'ils aimeraient y aider.\n"
)
"""The same in French."""
PROSA_PT = (
    "O pomar acima da aldeia foi vendido em março a uma família do vale vizinho, que quer conservar as árvores antigas.\n\n"
    "No outono será prensado o primeiro sumo, e perguntaram à escola se os alunos gostariam de ajudar na colheita.\n"
)
"""The same in Portuguese."""
