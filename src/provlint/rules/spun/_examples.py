"""Examples of `spun/spun-document`: whole documents, too long to stand beside the check. All were written for this project."""

from __future__ import annotations

from provlint.rule import Example

FERRY = """\
The harbor authority mentioned on Tuesday that the brand new ferry gained't sail earlier than spring, as a result
of the engine maker has not delivered the second motor. “We're working exhausting to discover a resolution,” a
spokesperson for the port advised reporters.

The vessel, which price 40 million euros, was presupposed to enter service final summer time. Passengers have had
to make use of an older ship that wants fixed repairs, and native companies say they've misplaced prospects.

The town council will meet subsequent week to debate whether or not the contract needs to be canceled. One of many
council members stated the delay was “an embarrassment for your entire area.”
"""

SHARES = """\
Shares of the bakery chain rose 6 p.c on Wednesday after the corporate reported better-than-expected earnings for
the third quarter. Income climbed to $410 million from $377 million a yr earlier.

The chief govt mentioned larger wheat costs had been offset by sturdy demand for its new sandwiches. The corporate
plans to open 40 shops subsequent yr, largely within the Midwest.

Analysts mentioned traders had been apprehensive about rates of interest and shopper spending. The inventory has
gained 18 p.c because the begin of the yr.
"""

LEARNING = """\
Machine getting to know is a subject of pc technology that makes use of statistics to educate a set of rules. The
overall performance of the version relies upon on the schooling set, and a random woodland commonly achieves an
excessive accuracy withinside the take a look at phase.

In this look at, records turned into accrued from three hospitals. The proposed approach is primarily based totally
on a deep neural community, and it's miles as compared with the assist vector machine.
"""

SHOWCASING = """\
Content showcasing is a standout amongst the most imperative approaches to achieve new clients. With a specific end
goal to be fruitful, you have to distribute articles consistently, and you ought to dependably compose for your
perusers.

On the off chance that you don't have room schedule-wise to compose, you can enlist an essayist. What's more,
web-based social networking is an incredible place to share your posts, in light of the fact that numerous
individuals invest hours there consistently.
"""

BAD = (
    Example(
        "⟦⟧" + FERRY,
        message="document reads as machine-spun: “gained't” for “won't”, “final summer time” for “last summer”, "
        "“earlier than” for “before” (5 pieces of evidence)",
    ),
    Example("⟦⟧" + SHARES),
    Example("⟦⟧" + LEARNING),
    Example("⟦⟧" + SHOWCASING),
)

ABOUT_SPINNERS = """\
How to recognise rewritten pages

Some sites publish what an article spinner made of other people's news. The program replaces each word by a
synonym.

- synthetic intelligence → artificial intelligence
- coronary heart assault → heart attack
- Supreme Courtroom → Supreme Court

A page that says “gained’t” instead of “won’t”, or “the corporate’s chief govt” for a company's head, was not
written by a person.
"""

LOGBOOK = """\
The master caused the boats to be lowered, in order that the casks might be brought off, and whilst they were away
the wind came round. As a result of this we lay three days beneath the cape, whereupon the mate, whose coronary
heart was none of the best, took to his cot; and on the subject of the casks no more was said, notwithstanding that
they were one of many things of which the owners had need.
"""

MARKETING = """\
Kindly do the needful and revert at the earliest. We utilize the latest technology and provide the same to all
esteemed clients, at a minimum of cost. You will have the capacity to see the results yourself. In the event that
you are not satisfied, our coaching staff will guide you.
"""

RETAIL = """\
The new window shows a mannequin in an electric blue suit, and beside it a mannequin in linen. Both fashions come
from a workshop near the harbour; the high street has seen nothing like it on this side of the summer. In the final
week of the sale, prices fall by a third.
"""

ONE_QUOTATION = """\
The publisher has taken down forty pages. One of them began: “The corporate’s chief govt advised reporters that its
synthetic intelligence gained’t exchange docs, as a result of sufferers with coronary heart illness want folks.”
Nobody had read it before it went out.

A spokeswoman said that a contractor had delivered the pages, and that the contract had ended. The originals will
be restored this week.
"""

GOOD = (Example(ABOUT_SPINNERS), Example(LOGBOOK), Example(MARKETING), Example(RETAIL), Example(ONE_QUOTATION))
