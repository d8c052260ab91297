"""Examples of `spun/likely-spun`: it wants 120 words and more, too many to stand beside the check. All were written for this
project.
"""

from __future__ import annotations

from provlint.rule import Example

LIGHTHOUSE = """\
The previous lighthouse on the northern cape can be opened to guests subsequent summer time, the island’s council
mentioned on Monday. The constructing has been closed because the final keeper left 12 years in the past, and far of the
ironwork has rusted.

A gaggle of native volunteers has already spent a number of months cleansing the rooms and repairing the stairs. They
solely want cash for the lamp, which was despatched to a museum and is predicted again within the fall. “Folks have at all
times been interested by this place,” one in every of them advised us. “However no person believed that we might truly
end the job.”

The council is trying to find an organization that can present boat excursions. The journey takes lower than half an hour,
relying on the climate, and passengers will have the ability to stay in a single day in the home of the keeper. Tickets
are doubtless to price greater than these for different sights within the area, as a result of the variety of guests needs
to be restricted.
"""

ORCHARD = """\
Developing a small orchard is not not unusual in this area, and plenty of families nonetheless do it withinside the way
their grandparents did. First you want to pick out the proper area. The timber need mild for maximum of the day, and the
floor ought to now no longer stay moist at some stage in the wintry weather.

It is vital to shop for younger timber, due to the fact they develop quicker and are plenty inexpensive. Dig the hollow
with the aid of using hand, positioned the tree in it, and fill it with the identical soil. Many human beings neglect to
offer sufficient water throughout the primary year, that's the principle motive for trouble afterward.

After approximately 3 years you'll discover the primary apples. They may be used for juice or saved for a number of weeks
withinside the cellar. If you need to promote them, you must first take a look at the costs withinside the market, and
communicate to different growers approximately the great varieties.
"""

BLOGGING = """\
On the off chance that you need to begin a site about cooking, there are numerous things you ought to consider before
composing the main article. Most importantly, individuals need straightforward formulas that they can attempt at home.
Additionally, they appreciate great pictures, in light of the fact that a dish that looks delightful is a great deal more
fascinating.

Keeping in mind the end goal to discover perusers, you ought to utilize web-based social networking consistently. A
standout amongst the most widely recognized missteps is to compose once in a while. Perusers will overlook your site in
the event that they don't discover anything new.

Another vital thing is the way you manage remarks. Numerous individuals make inquiries about the fixings, and they will be
upbeat on the off chance that you answer rapidly. What's more, their thoughts can enable you to enhance your formulas. At
last, don't stress over cash toward the start. It typically takes quite a while to get a respectable number of guests,
however it is conceivable to win something later.
"""

BAD = (Example("⟦⟧" + LIGHTHOUSE), Example("⟦⟧" + ORCHARD), Example("⟦⟧" + BLOGGING))

VOYAGE = """\
We weighed at daybreak, and stood out under easy sail, the wind being then at north by east, and so light that the boats
were kept ahead for upwards of an hour. The pilot, who had been at some pains to persuade us to remain, took his leave off
the outer buoy, and was observed to shake his head as he went over the side.

Towards noon it fell calm. The people were employed in stowing the casks which had been brought off the night before, in
order that the decks might be clear whensoever the breeze should spring up; and whilst they were thus engaged a great number
of birds passed over us, flying to the southward. Of these the old hands made much, and it was the opinion of the greater
part that we should have foul weather ere morning. I own that I gave little heed to them; but upon looking at the glass I
found that it had sunk considerably.
"""

LETTER = """\
Respected Sir,

With reference to your mail dated 4th inst., we are pleased to inform you that the material is ready for dispatch from our
works. Kindly arrange to release the balance payment at the earliest so that we can do the needful. Our representative
visited your good office last week but could not meet you, as you were out of station.

We also request you to kindly intimate the name of the transporter. In case the same is not received by Friday, we shall be
constrained to book the consignment through our regular transporter on freight to pay basis. All the documents such as test
certificate and guarantee card will be sent along with the material only.

Further, we have discussed about the defect in the second pump with our engineers. They are of the opinion that the seal got
damaged due to dry running. However, as a goodwill gesture we will replace it free of cost. Please revert in case you are
having any doubts.

Thanking you and assuring you of our best services at all times.
"""

POSES = """\
We recorded forty shop mannequins and twelve people from six cameras, in order to learn how well pose estimation copes with
bodies that never move. A mannequin stands in positions that few people hold for long: the weight on one leg, the chin
raised, both wrists turned out. Models that were trained on photographs of sports put the elbows in the wrong place on every
third mannequin, and on almost none of the people.

Training on our recordings helped. After ten passes over the data the error at the wrists fell by half, and it did not rise
for the people. We then removed the clothes from the mannequins and repeated the test. The result surprised us: without
sleeves the network found the shoulders less often than before, presumably since it had learned to look for seams.

The recordings, the labels and the code are available on request. Instances that show a recognisable person have been
blurred, and faces of visitors cut out.
"""

SPINNERS = """\
A spinner takes an article that somebody else wrote and swaps words for others that a dictionary lists as equal. The result
passes a simple check for copies, since few of its sentences are the same, and it costs nothing to make a thousand of them.
What it does not keep is sense. A phrase such as “coronary heart” for the heart, or “12 months” for a year, gives it away at
once, and so does a newspaper whose name has been translated.

We looked at eighty pages that a reader had sent us. On most of them the first paragraph was enough. A football coach had
become a bus, a bank stood at a river, and a minister who won an election had “gained” it. The owners of the pages earn money
from the advertisements beside the text, and they hardly ever read it. When we wrote to them, two answered; one of them asked
which program we would recommend.

The readers lose more than they. A woman who wanted to know how much of a medicine she could take found a page on which the
dose and the interval between two doses had changed places. A student quoted a speech that nobody had given. Search engines
remove such sites when somebody reports them, but the same pages come back a week later under another address, and the names
of their authors are invented as well.
"""

GOOD = (Example(VOYAGE), Example(LETTER), Example(POSES), Example(SPINNERS))
