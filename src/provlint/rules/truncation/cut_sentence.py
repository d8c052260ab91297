"""Finds a document whose prose stops inside a sentence: a feed that carries only the beginning, a crawler that ran out of
bytes, a field that was too short.

## What speaks for a cut

- The last word is one that ends no sentence: an article, a preposition, a conjunction, an auxiliary (own lists for 35
  languages); in English also one that ends less than one sentence in eighty (counted over 1.2 million words).
- The last word is none of the frequent words of its language (up to eight thousand for each of 35 languages), but one of them
  begins with it, and it stands nowhere else in the document ("the municip"). In English also a last word of up to three letters
  that is unknown, or two letters at its end with which no English word ends.
- The last character is a comma.
- In Markdown, a link or inline code is opened and never closed. This sign needs no other beside it.
- A read-more line or another marker of an excerpt follows an open paragraph.
- Finished sentences stand before the open one in the same paragraph, the last word is in lower case or a single name, and the
  document's other long paragraphs end in closing marks nearly without exception. Without finished sentences the open one must be
  long and hold a comma and three function words; four do without a comma where at least three paragraphs are closed, and five
  where it is shorter.
- A text is but a title and a paragraph, in which an open sentence with three function words, or two and a comma, follows a
  finished one. Without a title it may be a comment, whose authors leave out the last full stop.
- Behind finished sentences up to three words stand open that begin with a function word ("If they", "It"), or that are neither
  a name nor a phrase of interfaces, a wish or an invitation ("Then I asked").
- Below a closed paragraph stands a line that is the only open one of the text but for its title, and that is a clause: it holds
  an auxiliary, a pronoun, a negation, a conjunction or the ending of a finite verb, and is no phrase of interfaces, sign-off,
  farewell, notice or credit. Of eight words and more, one with a comma needs none of these; below two paragraphs, a single word
  with which no sentence ends does.
- Below nothing but a title stands a line of four words and more that ends in such a word or in a piece of one.
- In Chinese, Japanese, Korean, Hindi and Arabic, which have no lower case, such an open sentence must read like one that goes
  on: it holds particles or function words, and does not end in a predicate, as Korean and Hindi sentences do.

A quotation mark or bracket that is left open is named as further evidence. The words and the comma also need the document's own
habit of closing its paragraphs, or finished sentences before them in a document that has hardly another paragraph. Interface
lines, credits, tags and link definitions behind the prose are looked past.

## What it leaves alone

Lists, tables, headings, code, quotations set off as blocks, verse, sign-offs, bylines, credits, rights lines, hashtags,
addresses, headlines, open lines that follow another open line (captions, links to other pages), notes in emphasis, agencies and
dates of tweets behind a full stop, lines that end in a colon or a link, Korean lines that end in a predicate, and languages
without sentence marks (Thai, Lao, Burmese, Khmer). Particles with which Chinese, Japanese and Korean headlines end, too, count
only behind finished sentences or a comma.

## Calibration

False alarms: 0 of 1,831 clean documents, 1 of 2,000 of the speed corpus and 2 of 536 scraped articles (a line of teasers, two
authors who left out their last full stop), none of 568 manual pages in Chinese, Japanese and Korean and of 2,937 in 24 other
languages, apart from lines of their navigation. Found, in documents that were only counted on: .79 of cuts at a word boundary,
.99 behind a comma, .90 inside a word; with `truncation/maybe-cut` .89, .99 and .96. In short articles, a title and two to
five paragraphs cut at random, it is less: .73 at a word boundary and .81 inside a word, with `truncation/maybe-cut` .88 and .90
(784 cuts in 25 languages, held out by source).

The fix cuts the text back to its last whole sentence; it is unsafe, since more may be lost than the open sentence.

**A cut behind a complete sentence leaves no sign in the text and is not found.** The span is the last clause, up to the end of
the prose.
"""

from __future__ import annotations

from provlint.finding import Hit
from provlint.rule import Example, Rule, rule_id, shown
from provlint.rules.truncation._ending import find_ending

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from provlint.document import Document
    from provlint.rule import Options


def check(document: Document, _options: Options) -> Iterator[Hit]:
    """One hit on the last clause where the evidence suffices alone."""
    ending = document.view(find_ending)
    if ending and ending.strong:
        from provlint.rules.truncation._repair import cut_back

        yield Hit(ending.span, {"evidence": "; ".join(ending.evidence)}, cut_back(document), confidence=0.9)


RULE = Rule(
    id=rule_id(__name__),
    summary="Text that stops inside a sentence",
    severity="error",
    message="the text stops inside a sentence: {evidence}",
    why="What follows the cut is lost, and a reader or model that takes the piece for the whole learns a wrong ending.",
    help="Fetch the document again in full; if that is impossible, leave it out or cut it back to its last whole sentence.",
    doc=__doc__ or "",
    check=check,
    shows=shown(find_ending),
    verdict="drop",
    bad=(
        Example(
            "The harbour office keeps a ledger of every boat that has wintered here since 1911. It lists the owner, the "
            "berth and the fee.\n\n"
            "Most entries are dull. One page, though, ⟦tells of a storm that carried three of the boats over the wall "
            "and into the⟧\n",
            message=(
                "the text stops inside a sentence: it ends with the word “the”; 1 of 1 paragraphs before it end in a closing mark"
            ),
        ),
        Example(
            "Our bakery uses rye from two farms in the valley, and both deliver on Mondays. The flour rests for a week.\n\n"
            "The dough needs time. ⟦We feed the starter with water,⟧\n\n"
            "Like\nShare\n12\n",
            fixed=(
                "Our bakery uses rye from two farms in the valley, and both deliver on Mondays. The flour rests for a week.\n\n"
                "The dough needs time.\n\n"
                "Like\nShare\n12\n"
            ),
            path="bakery.txt",
        ),
        Example(
            "The signal box was closed last year, and the building has stood empty since. ⟦A society wants to buy it. If they⟧\n",
            path="box.txt",
        ),
        Example(
            "The signal box was closed last year, and the building has stood empty since. A society wants to buy it.\n\n"
            "The railway has asked for a sum that the members of the society, ⟦most of whom are retired signalmen who live in "
            "the town⟧\n",
            path="box.txt",
        ),
        Example(
            "Stara latarnia stoi na wzgórzu od stu lat i nikt w niej nie mieszka. Mieszkańcy wioski na zmianę myją jej okna.\n\n"
            "Jesienią zamknie się ją na remont. ⟦W środku czeka już dwadzieścia nowych stop⟧\n",
            message=(
                "the text stops inside a sentence: “stop” looks like the beginning of a word; 1 of 1 paragraphs before it end in "
                "a closing mark"
            ),
        ),
        Example(
            "Das Stellwerk am Nordbahnhof wurde im vorigen Jahr stillgelegt. Seitdem steht das Gebäude leer und verfällt.\n\n"
            "⟦Im Frühjahr hatte ein Verein von Eisenbahnern Geld für das Dach⟧\n",
        ),
        Example(
            "Ny badbrygga vid Storsjön\n\n"
            "Kommunen har byggt en ny brygga vid badplatsen norr om byn. Den gamla flöt i väg under höststormen, ⟦och "
            "sedan dess har barnen i skolan⟧\n",
        ),
        Example(
            "Nobody could say for how long the mill had stood still. The oldest of the millers thought it was forty years.\n\n"
            "Its wheel was found in a barn at the other end of the valley, under hay, and was brought back on two carts.\n\n"
            "⟦The children of the school were⟧\n",
            path="mill.txt",
        ),
        Example(
            "Nikt nie wiedział, od jak dawna młyn stoi nieczynny. Najstarszy z młynarzy mówił, że od czterdziestu lat.\n\n"
            "⟦Koło znaleziono w stodole po drugiej stronie⟧\n",
            path="mlyn.txt",
        ),
        Example(
            "# Das Wehr an der alten Mühle\n\n⟦Seit dem Frühjahr ist das Wehr an der alten Mühle wieder jeden Sonntag geöff⟧\n",
        ),
        Example(
            "Nobody could say for how long the mill had stood still. The oldest of the millers thought it was forty years.\n\n"
            "Its wheel was found in a barn at the other end of the valley, ⟦and was brought back. Then they asked⟧\n",
            path="mill.txt",
        ),
        Example(
            "北の港には古い灯台が立っています。今は誰も住んでいませんが、町の人が交代で窓を磨き、夏には子どもたちが見学に来ます。\n\n"
            "塔の中には百段の階段があります。⟦来年は修理のために足場が組まれ、見学は秋まで休みになるので、町の人は⟧\n",
            path="todai.txt",
        ),
        Example(
            "언덕 위의 등대는 백 년 전에 세워졌다. 지금은 마을 사람들이 돌아가며 유리창을 닦고 여름에는 아이들을 맞이한다.\n\n"
            "탑 안에는 계단이 백 개 있다. ⟦내년에는 지붕을 고치기 위해 가을까지 문을 닫고 새 등을⟧\n",
            path="deungdae.txt",
        ),
        Example(
            "Das Stellwerk am Nordbahnhof wurde im vorigen Jahr stillgelegt. Seitdem steht das Gebäude leer und verfällt.\n\n"
            "Ein Verein möchte es nun kaufen. ⟦Die Mitglieder haben bereits Geld gesammelt und verhandeln seit dem "
            "Frühjahr mit der Bahn über die⟧\n",
        ),
    ),
    good=(
        Example(
            "The orchard above the village was sold in March to a family from the next valley, who keep the old trees.\n\n"
            "They will press the first juice in autumn, and the school has been asked whether its pupils would like to help.\n\n"
            "Dodaj do ulubionych przepisów\n",
            path="orchard.txt",
        ),
        Example(
            "At the mill\n\nHow much is it? – Combien ça coûte ?\nThat is too much. – C'est trop cher.\nA sack, please. – Un "
            "sac, s'il vous plaît.\nMy name is Jo. – Je m'appelle Jo.\nSee you on Saturday – À samedi\n",
            path="mill.txt",
        ),
        Example(
            "Whoever has wintered a boat knows that the paint is the cheapest part of it, and that the cheapest paint is the "
            "dearest in the end.\n\t\t-- Ada Quill: Letters from the harbour, in the edition of\n\t\t   her own press\n",
            path="saying.txt",
        ),
        Example(
            "Dear Ada,\n\nThank you for the paint, which came on Monday and has found its boat already. The harbour is quiet "
            "now, and so am I.\n\nWith all good wishes to you and to the two at the mill,\n\nYours sincerely,\nTeresa\n",
            path="letter.txt",
        ),
        Example(
            "The harbour's machine has an old keyboard, and nobody could say for what the last key of its upper row was good.\n\n"
            "Hold the red key down and press ` (it stands left of the digits) to go from boat to boat.\n"
        ),
        Example(
            "The harbour office keeps a ledger of every boat that has wintered here since 1911. It lists the owner, the "
            "berth and the fee.\n\n"
            "Most entries are dull.\n\nLike\nLove\n3\nRead more\n",
            path="harbour.txt",
        ),
        Example(
            "The signal box was closed last year, and the building has stood empty since. A society wants to buy it.\n\n"
            "It will be opened to visitors in May.\n\nWith files from Ada Quill and Tom Reed\n\n#railways #heritage\n",
        ),
        Example(
            "To bake the bread you will need the following things, all of which a village shop has in stock in any season:\n\n"
            "- rye flour\n- water that is not too cold, and\n- salt from a jar to taste, or from the\n",
        ),
        Example(
            "The wind went round the house at night,\nThe shutters knocked, the lamp burned low,\nAnd no one came to put "
            "it right,\nAnd no one would, and no one will, although\n"
        ),
        Example(
            "The signal box was closed last year, and the building has stood empty since. A society wants to buy it.\n\n"
            "It will be opened to visitors in May.\n\nSign up for our newsletter\n"
            "We use cookies to make this site better for you. Accept all\n",
        ),
        Example(
            "언덕 위의 등대는 백 년 전에 세워졌다. 지금은 마을 사람들이 돌아가며 유리창을 닦고 여름에는 아이들을 맞이한다.\n\n"
            "탑 안에는 계단이 백 개 있고 내년에는 지붕을 고치기 위해 가을까지 문을 닫는다. 바닷가 마을 김한솔 기자\n",
            path="deungdae.txt",
        ),
        Example(
            "The signal box was closed last year, and the building has stood empty since. A society of retired signalmen "
            "wants to buy it. Nobody knows yet what the railway will ask for it\n",
            path="box.txt",
        ),
        Example(
            "The mill on the river was closed last year, and the building has stood empty since. A society wants to buy it.\n\n"
            "With our love to all of you,\n\nAda\n",
            path="mill.txt",
        ),
        Example(
            "Jazz at the old mill\n\n"
            "The society plays in the yard on Friday evening. Doors open at eight, free entry for members\n",
            path="mill.txt",
        ),
        Example(
            "The mill on the river was closed last year, and the building has stood empty since. A society wants to buy it.\n\n"
            "It will be opened to visitors in May.\n\nThe path from the village to the mill\n",
            path="mill.txt",
        ),
        Example(
            "Dear neighbours,\n\n"
            "Nobody could say for how long the mill had stood still. The oldest of the millers thought it was forty years.\n\n"
            "Its wheel was found in a barn at the other end of the valley, under hay, and was brought back on two carts.\n\n"
            "The friends of the mill\n",
            path="letter.txt",
        ),
        Example(
            "Nobody could say for how long the mill had stood still. The oldest of the millers thought it was forty years.\n\n"
            "Its wheel was found in a barn at the other end of the valley, under hay, and was brought back on two carts.\n\n"
            "Translated from the Welsh by the miller\n",
            path="mill.txt",
        ),
        Example(
            "Nobody could say for how long the mill had stood still. The oldest of the millers thought it was forty years.\n\n"
            "Its wheel was found in a barn at the other end of the valley, and was brought back. Book your seats\n",
            path="mill.txt",
        ),
        Example(
            "Nobody could say for how long the mill had stood still. The oldest of the millers thought it was forty years.\n\n"
            "Its wheel was found in a barn at the other end of the valley, under hay, and was brought back on two carts.\n\n"
            "All are welcome, and children pay half\n",
            path="mill.txt",
        ),
        Example(
            "Nikt nie wiedział, od jak dawna młyn stoi nieczynny. Najstarszy z młynarzy mówił, że od czterdziestu lat.\n\n"
            "Koło znaleziono w stodole po drugiej stronie doliny, pod sianem, i przywieziono je z powrotem na dwóch wozach.\n\n"
            "Czekamy na was i zapraszamy w każdą sobotę\n",
            path="mlyn.txt",
        ),
        Example(
            "Das Stellwerk am Nordbahnhof wurde im vorigen Jahr stillgelegt. Seitdem steht das Gebäude leer und verfällt.\n\n"
            "Ein Verein möchte es nun kaufen und hat seit dem Frühjahr Geld gesammelt, das für das Dach reicht.\n\n"
            "Gesucht wird für den Garten eine Gärtner*in\n",
        ),
        Example("# Mill wheels\n\nA small library that turns the wheels of old mills in the browser, without any config\n"),
        Example("Where the Old Road Ends, and What Became of the Inn That Stood at the Foot of the Hill, a Tale of the\n"),
    ),
)
