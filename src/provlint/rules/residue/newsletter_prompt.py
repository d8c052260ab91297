"""Finds invitations to subscribe, follow, upgrade or donate, and the advertisement marks between them (Subscribe to our
newsletter, Choose the plan that is best for you, Advertisement) where they stand as lines of the text; also as full
sentences in the first or last lines ("Sign up for our newsletter and get the news delivered to your inbox."), and as a line of
their own between two paragraphs, there without a verb, too ("The best of the week, in your inbox"), unless the document is about
newsletters.
"""

from __future__ import annotations

from provlint.rule import Example
from provlint.rules.residue._examples import PROSA_PT, PROSE
from provlint.rules.residue._furniture import furniture_rule
from provlint.rules.residue._sentences import LETTER_GATE

RULE = furniture_rule(
    __name__,
    __doc__ or "",
    summary="Invitation to subscribe left in the text",
    message="invitation to subscribe: “{match}”",
    gate=LETTER_GATE,
    bad=(
        Example(f"{PROSE}\n⟦Upgrade to Premium to read without ads⟧\n\n{PROSE}"),
        Example(f"{PROSE}\n⟦Subscribe to our newsletter⟧\n⟦Enter your email address⟧\n⟦Upgrade to Plus⟧\n", fixed=PROSE),
        Example(f"{PROSE}\n⟦Sign up for our newsletter and get the latest from the valley delivered to your inbox.⟧\n"),
        Example(f"{PROSA_PT}\n⟦Atualizar para Plus⟧\n⟦Escolha o plano que é melhor para você⟧\n"),
        Example(f"{PROSE}\n⟦The best of the week, in your inbox⟧\n\n{PROSE}{PROSE}\n{PROSE}"),
        Example(f"{PROSE}\n⟦Get the best of the week delivered straight to your inbox⟧\n\n{PROSE}{PROSE}\n{PROSE}"),
    ),
    good=(
        Example(f"How to empty an inbox\n\n{PROSE}\nWhat waits in your inbox\n\n{PROSE}"),
        Example(f"{PROSE}\nShe wrote that the best apples of the week would be in my inbox\n\n{PROSE}"),
        Example(
            "Our newsletter has a new form. Whoever wants to read it can subscribe to our newsletter at the "
            "gate.\n\nThe newsletter comes every month. The next newsletter tells of the harvest, and the "
            "newsletter after that of the juice.\n"
        ),
        Example(
            "Letters of a press house\n\n"
            'Our first letter began with "subscribe to our newsletter" and ended with it. Nobody did.\n\n' + PROSE
        ),
        Example(f"{PROSE}\nFollow\n\nThat was the only word on the sign, and an arrow stood beside it.\n"),
        Example(
            f"{PROSE}\nAdvertisement\n\n"
            "The family advertised in the paper of that week, and promised apples to all who came to help.\n"
        ),
    ),
)
