"""What only English endings are judged by: words that hardly ever end a sentence, all words of up to three letters, letter pairs.

The first list was counted over 1.2 million words of English prose, and words that one would expect there were added: each ends a
sentence less than once in eighty times. The other two say that "tra" or "wirefr" is a piece of a word.
"""

from __future__ import annotations

SELDOM = """\
able according across actual actually add additional after allow allows almost also always am annual any apparently
approximately are aren't asks assure based basic be became become been bring bringing brings broad brought cannot
capable carry causing chief civil commercial comprehensive concerning considerable contains could creating cultural
current currently detailed digital domestic early economic enables encourage ensure ensuring entire environmental
especially even eventually excellent except existing external extremely federal final finally financial for foreign
full gave getting give given gives giving got had has have having he'd he'll his how hundred i'd i'll in industrial
initial internal international involving is it'll just keep largely largest latest leading let local lowest maintain
maintaining major makes many massive may medical mere merely minor moral most must mutual national nearly never new
newest nuclear numerous offers often oldest only ought particularly peaceful peculiar personal political possibly
powerful prevent probably professional provides providing putting quite rapid rather really recent reduce regional
regular respective roughly scientific seem seemed seems sends senior several shall she'd she'll should simply single
some special specific strengthen such sudden takes taking technical tells that that's therefore these they'd they'll
those thousand three till to told took traditional tries trying ultimate under until upcoming using usually various
vast was we'll were what what's when where who's will willing would you'd you'll
"""
"""Words that end a sentence less than once in eighty times: adjectives, verbs whose object follows, adverbs of degree."""

SHORT = """\
a act ad add ads age ago aid aim air aka al ale all am an and ant any ape api app apr apt arc are arm art as ash ask
at ate aug avg awe axe bad bag ban bar bat bay bc be bed bee beg bet bid big bin bit bn bog bot bow box boy bud bug
bum bun bus but buy by bye cab can cap car cat cd ceo cf cli cm cod cog cop cot cow cpu cry css csv cub cue cup cut
dad dam day db dev dew did die dig dim dip dna dns do doc dog dot dry due dug duo dye ear eat ebb ed eds eel eg egg
ego eh elk elm emu end env era etc eu eve ewe eye fan far fat fax feb fee few fig fin fir fit fix flu fly foe fog for
fox fri ft fun fur gap gas gay gel gem get gif gin git go god got gpu gum gun gut guy gym had ham has hat hay he hen
her hey hi hid him hip his hit hiv hog hop hot how hrs html hub hug hum hut hz i ice icy id ie if ill in ink inn ion
is it its ivy jam jan jar jaw jet job jog joy jpg jr js jug jul jun key kg kid kin kit km kph lab lad lag lap law lay
lb lbs led leg let lid lie lip lit log lol lot low mad man map mar mat max may me men met mg mi mid min mix ml mln mm
mn mob mom mon mop mph mr mrs mud mug mum my mya nap net new nil nm no nod nor not nov now npm npx nun nut oak oar oat
oct odd of off oh oil ok old omg on one op or ore our out owe owl own oz pad pal pan pat paw pay pdf pea peg pen per
pet pie pig pin pit pm png pod pop pot ppm pts pub pup put py rag ram ran rap rat raw ray red rib rid rig rim rip rna
rob rod rot row rpm rss rub rug rum run rye sad sap sat saw say sea sec secs see seo sep set sew sex sh she shy sin
sip sir sit six ski sky sly so sob son sow soy spa spy sql sr ssh ssl sub sue sum sun svg tab tag tan tap tar tax tcp
tea ten the thu tie tin tip tls to toe ton too top tow toy try ts tub tue tug tv two udp uk un up url us usb use van
vat vet via viz vol vow vs wan war was wax way we web wed wet who why wig win wit woe won wow ww xml yak yam yd yes
yet yml you zip zoo
"""
"""The usual words of up to three letters, with units, abbreviations and file formats."""

ENDS = {
    "a": "acdefgijklmnoprstuvwxz",
    "b": "abmoru",
    "c": "aeinorst",
    "d": "adeilnoruw",
    "e": "abcdefghiklmnoprstuvwyz",
    "f": "aefilnor",
    "g": "aeginoru",
    "h": "acgpst",
    "i": "klnwz",
    "k": "aceilnorsw",
    "l": "aeilmorspuw",
    "m": "aeghilorsuy",
    "n": "aegimnoruwy",
    "o": "bcdefghijlmnoprstyz",
    "p": "aeilmoprstuxy",
    "r": "aeioruy",
    "s": "abcdefghijklmnoprstuwy",
    "t": "abcefhilnoprstuwx",
    "u": "aeijnorst",
    "w": "aeot",
    "x": "aeinouy",
    "y": "abcdefghjklmnoprstuvwxz",
    "z": "aeiotuz",
}
"""Last letter of an English word of four letters and more → the letters that stand before it; loan words included."""
