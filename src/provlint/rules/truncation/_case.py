"""What the signs of a cut are weighed on: the open paragraph at a document's end, and what is known of it."""

from __future__ import annotations

from itertools import islice

from provlint.document.function_words import words_of
from provlint.record import Record
from provlint.rules.truncation._clauses import last_sentence, stop_of
from provlint.rules.truncation._signs import extent, is_headline, stopping_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provlint.document import Document
    from provlint.rules.truncation._signs import Norm
    from provlint.rules.truncation._tail import Tail

LONG, OPEN = 80, 60
"""Code points from which an open paragraph is more than a heading or a sign-off; fewer where finished sentences stand in it."""
PROSE = 62
"""Code points from which an open paragraph that reads like a sentence is one: teasers of other pages are shorter."""
BRIEF = 36
"""Code points of an open paragraph with finished sentences in it from which it is worth a look."""
NUMBERED = 25
"""Code points of finished sentences before an open one; what is shorter is the number of a heading or a caption."""
SHORT = 40
"""Code points below which a single open line is left alone: whoever signs, dates or labels a text takes no more."""
STUB = 20
"""The same where every other paragraph is closed and the line ends in a comma or a word that ends no sentence."""
STUB_OF_PIECE, STUMP = 25, 12
"""The same where every other paragraph is closed and the line ends in a piece of a word; fewer where it reads like a sentence."""
FEW = 3
"""Long paragraphs below which they do not say what the document's habit is, if finished sentences stand before a piece."""
ALONE = 2
"""Finished sentences of the last paragraph that stand for the habit of a document without other long paragraphs."""
WORDS = 4
"""Words of an open sentence from which it decides with no other sign: "Sign up here" is one of three."""
MANY = 8
"""Finished sentences, or words of an open one, from which there are many."""
FUNCTION_WORDS = 2
"""Function words of a paragraph that reads like a sentence."""

OPENING = "\"“„«»'‘¿¡"
"""Marks that may stand before the first word of a sentence."""
INVITATIONS = """\
add back book browse buy call click contact continue donate download edit email explore find follow get go join keep learn
leave like listen log more order read register related report reserve return rsvp search see send share shop sign subscribe
support tell thanks try view visit watch write
"""
"""What English lines begin with that invite to something; recipes do as well, but seldom with these."""


class Case(Record):
    """What the signs are weighed on: the end of a document's prose, and what is known of it."""

    document: Document
    tail: Tail
    text: str
    norm: Norm

    @property
    def last(self) -> str:
        """The open sentence."""
        return last_sentence(self.text)

    @property
    def finished(self) -> int:
        """How many sentences stand before it in its paragraph, `MANY` at most."""
        return sum(1 for _ in islice(stop_of(self.text).finditer(self.text), MANY))

    @property
    def is_headline(self) -> bool:
        """Whether the open sentence is a headline or a row of names."""
        return is_headline(self.last, self.document.language)

    @property
    def extent(self) -> int:
        """How long the paragraph is."""
        return extent(self.text)

    @property
    def goes_before(self) -> bool:
        """Whether finished sentences stand before the open one, and not only the number of a heading."""
        return self.finished > 0 and self.extent - extent(self.last) >= NUMBERED


def has_comma(sentence: str) -> bool:
    """Whether the sentence has a comma of any script."""
    return any(mark in sentence for mark in "，、،,")


def function_words(document: Document, text: str) -> int:
    """How many words of the text are function words of the document's language."""
    known = words_of(document.language) | stopping_words(document.language)
    return sum(word in known for word in text.lower().split())
