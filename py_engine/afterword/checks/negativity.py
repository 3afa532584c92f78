"""This speaks badly of somebody: an employer, a colleague, the interview, or yourself.

Why: Negative words stay with the reader, whoever they are about. Say what you look forward to.
Bad: My current boss is incompetent, and I can't stand my job any longer.
Good: I would enjoy working with a team that plans ahead as yours does.
"""

from collections.abc import Iterator

from afterword.checks._faint_praise import FAINT_PRAISE
from afterword.checks._ill_words import (
    ILL_OF_PEOPLE,
    ILL_OF_THINGS,
    SELF_BLAME,
    WRITERS_SIDE,
    YOUR_SIDE,
)
from afterword.checks._message import Message, Place, Span
from afterword.checks._patterns import any_of
from afterword.checks._speaking_ill import OF_MINE, OF_YOURS

SEVERITY = "must"
REFERENCE = "no-overwhelm"
OF_NOTE = True

_BLUNT = any_of(
    r"""
    i (?:\w+ ){0,2}?did (?:an? )?(?:pretty |rather )?(?:terrible|bad|poor|awful|lousy|
        horrible) job|waste of time
    (?:unlike|better than|more \w+ than|ahead of|smarter than|
        stronger than) (?:all )?(?:of )?(?:the |your |any )?(?:other|
        rest of the) (?:candidates?|applicants?|people you)|compared (?:to|with) (?:the )?(?:other|
        others|rest|your other)
    i (?:was|am|felt|feel|have to say i was|must say i was) (?:a bit |a little |rather |
        so )?(?:annoyed|upset|angry|insulted|
        offended|shocked|disgusted|appalled|frustrated|unimpressed)
    i know (?:that )?(?:i|the interview|it|my) (?:\w+ ){0,3}?(?:badly|poorly|terribl[ey]|
        awful(?:ly)?|a disaster|
        not (?:so )?(?:good|great|well))
    not do myself (?:any )?favou?rs|to the back teeth|promised me(?: \w+){0,6} (?:and|
        but)(?: \w+)? (?:never|nothing|did not)|
        (?:i have|am in|doing|do|stuck in|in) an? (?:boring|dull|dead-?end|tedious|monotonous|
        thankless|miserable|hopeless) (?:\w+ )?(?:job|role|post|position)(?=[.,!]| at the moment|
        \snow| right| and| where| with no)|
        came (?:over|across) as (?:\w+ )?(?:arrogant|cold|rude|stupid|nervous|desperate|unprepared|
        dull|shy|slow)
    mind (?:\w+ )?(?:emptied|went blank|was blank)|(?:apologies|sorry|apologi[sz]e) for (?:babbl|
        rambl|waffl|blather)ing|
        i (?:would be|am) lying if i|not taking me(?=[.,!]| at all)|up to here with|unlike (?:my|
        our|
        most|the one)|(?:a )?(?:breath of fresh air|relief) (?:after|compared)
    i (?:hate|despise|loathe|detest|cannot stand)(?! to| waste| being late| lateness| leaving|
        \sthat i| having to ask)
    """
)
# The writer.
_OF_MYSELF = any_of(
    r"""
    (?:weaker|worse|slower|less \w+) than (?:me|i)|i (?:\w+ )?(?:felt|feel|been) (?:so |
        very )?(?:underestimated|small|humiliated|useless|worthless|out of place)
    (?:embarrassed|ashamed|humiliated|mortified|disappointed)(?: \w+)? (?:about|by|of|with|at|
        in) (?:my|myself|how i|what i)|do (?:myself|me) justice|wish i (?:had|was|
    were)(?: \w+){0,3} (?:less|better|more|not|calmer|smarter|clearer)(?! time)
    (?:not|never)(?: \w+)? (?:the )?(?:sharpest|brightest|smartest|cleverest|quickest|best speaker|
        best at)|(?:bad|poor|horrible|terrible|broken|weak) english|
    my (?:\w+ )?english(?: \w+)? (?:bad|poor|weak|terrible|not good)
    i (?:\w+ )?(?:answered|spoke|did|performed|interviewed|presented|wrote|
        expressed myself) (?:\w+ )?(?:badly|poorly|terribly|awfully|clumsily)|
    i (?:\w+ ){0,4}?(?:failed|flopped|bored you|wasted your|disappointed you|
    confused you)(?! (?:to mention|my first))
    (?:just )?not (?:(?!only)\w+ )?(?:smart|clever|good|bright|gifted|talented|strong) (?:at|with|
        enough)(?! (?:for|to) (?:the|your))|terribly nervous|too nervous to|
    nervous(?: \w+)? (?:and|that i) (?:did not|forgot|could not|messed|stumbled)
    i (?:know i |am afraid i |think i |fear i |admit i |realise i |realize i |guess i |suppose i |
        am sure i |believe i |feel i |am aware i
        )?(?:\w+ ){0,2}?(?:messed (?:it |things |that )?up|screwed (?:it |things |that )?up|blew|
        bombed|botched|flunked|ruined|babbled|
        rambled|stumbled|stuttered|stammered|froze|choked|panicked|blanked|waffled|mumbled|
        embarrassed myself|made a fool|did badly|
        did (?:so |very |really )?(?:badly|poorly|terribly)|performed (?:badly|poorly)|
        talked nonsense|let myself down|let you down|
        went blank|lost my nerve)
    (?:came across|come across|sounded|seemed|looked|appeared|acted|felt)(?: \w+){0,3} (?:idiot|
        fool|stupid|incompetent|nervous wreck|
        silly|clueless|dumb|unprepared|desperate|boring|a mess|confused|bad|an amateur|arrogant)
    (?:sorry|apologi[sz]e|apologies|forgive|pardon|excuse)(?: \w+){0,5} (?:bad|poor|terrible|awful|
        nervous\w*|rambling|babbling|stupid|
        performance|nerves|answers?|english|awkward\w*|stammer\w*|making no sense|clumsy|state|
        wasting your|unprepared|mess|mistakes?|
        i was|not (?:being|having)|my lack|talking too)(?! (?:late with|not able|unable))
    (?:was|am|were|is|been)(?: \w+){0,3} (?:not at my best|not my best|below par|off form|awful|
        terrible|useless|hopeless|a failure|
        a disappointment|an idiot|a fool|stupid|not good enough|not (?:the|your) (?:best|strongest|
        ideal|most)|no match|a bad|
        not (?:as |so |very |that |all that )?(?:qualified|experienced|good|strong|skilled|smart|
        clever|bright)|less (?:qualified|
        experienced|good|strong|skilled)|my own worst|a bit of a mess)(?! (?:time|week))(?=[.!,;]|
        \sat| in| with| as| than| to| for| and|
        \scandidate| but| person| on| you| enough| performance)
    i (?:am|have always been|was always|have never been|was never)(?: \w+){0,2} (?:bad|terrible|
        hopeless|useless|rubbish|awful|poor|weak|
        no good|not (?:(?!only)\w+ )?good) (?:at|with|in|when)(?! (?:sitting|doing nothing|
        saying no|
        giving up|waste|being idle))
    i (?:\w+ ){0,4}?(?:lack|have no|do not have|am lacking|have little|do not possess|
        have not got)(?: \w+){0,3}? (?:experience|skills?|
        qualifications?|confidence|knowledge|education|degree|training|talent|
        competence)(?! (?:gap|(?:\w+ ){0,4}yet))
    (?:you have|there (?:are|were|must be)|you (?:will|must|surely) (?:have|find|see|meet)|
        others? (?:are|were|have|had))(?: \w+){0,3}
        (?:better|stronger|more qualified|more experienced|more suitable|
        cleverer)(?: \w+){0,2} (?:people|candidates?|applicants?|
        than me|than i|ones|options)|(?:better|stronger) (?:people|candidates) than me
    (?:my|the|such|said some|gave some|some|give|gave|made|making|
        kept making)(?: \w+){0,3} (?:stupid|dumb|silly|terrible|awful|poor|bad|
        weak|embarrassing|dreadful|foolish|pathetic|lousy|nonsense|weak) (?:things?|answers?|
        mistakes?|performance|interview|remarks?|
        comments?|english|memory|question|jokes?)(?! (?:for|by|of) (?:customers|drivers|the))
    (?:do not|would not|cannot) (?:blame you|deserve)(?: \w+)? ?(?:if|for|this|the)?|not worthy|
        i am (?:nobody|nothing special|a nobody|
        too old|too young|only a|just a mere|over the hill)|my (?:weakness(?:es)?|failings?|
        shortcomings?|incompetence|stupidity)
    """
)
# A bad word, and in the same sentence somebody or something it can only be about.
_BAD_WORD = any_of(
    r"""
    arrogant|rude|incompetent|toxic|horribl[ey]|terribl[ey]|awful(?:ly)?|ridiculous|pathetic|
        stupid(?:ity)?|useless|hopeless
    disgusting|dishonest|unfair(?:ly)?|unprofessional|disorgani[sz]ed|shabby|boring|idiots?|fools?|
        liars?|crooks?|bull(?:y|ies)
    let down|no idea|undervalued|underestimated|overlooked|unappreciated|exploited|mistreated|
        humiliat\w+|miserable
    hate|cannot stand|despise|sick of|tired of|fed up|nightmare|disaster|shambles|joke|mess|weaker|
        worse than|clueless|lazy
    """
)
_ABOUT_WHOM = any_of(
    r"""
    my (?:\w+ )?(?:boss|manager|employer|company|colleagues|co-?workers|team|job|work|workplace|
        role|supervisor|director|office|
        firm|position|owner)|(?:former|present|current|last|previous) (?:\w+ )?(?:boss|manager|
        employer|company|job|role|firm)
    our (?:director|boss|manager|owner|management|office)|the company i|where i work|the (?:panel|
        interviewer|recruiter|
        receptionist)|your (?:colleague|receptionist|recruiter|office|panel|interviewer|staff|boss|
        manager|team|questions|test)
    (?:other|rival|the) (?:applicants?|candidates?)|the (?:test|interview|tour|exercise|
        task) (?:you|was|i)
    """
)
_WORK = any_of(
    r"""
    (?:turned(?! (?:up|down|on|out))|calmed|took over|replaced|cured|solved|improved|mended|
        moved \w+ offices|built it|
        built one|fixed|sorted|repaired|cleared|
        rescued|reduced|fell by|when i (?:arrived|came|started|began|joined|took)\w*,? and|
        dealt with|put right)
    (?:you|she|he) (?:were|was) (?:open|frank|honest|right|clear)|but (?:your|the|
        you) (?:\w+ )?(?:\w+ )?(?:was|were) (?:\w+ )?(?:warm|kind|friendly|
        good|lovely)|you (?:mentioned|said|told|
        described|explained|asked|spoke)
    i (?:do |did |also |always |still |particularly |especially |rather |even )?(?:enjoyed|enjoy|
        liked|like|loved|love)(?! to (?:leave|get))|and (?:i )?(?:liked|
        enjoyed)|favou?rite|supportive|joy|from (?:you|our)|(?:not|never|
        no longer) (?:a )?(?:bored|boring|tired|mess)|i (?:like|respect|admire)|proud of|
        hates? (?:waste|being late|mess|leaving)
    """
)

_OF_WHOM = (
    (_BAD_WORD, _ABOUT_WHOM),
    (ILL_OF_PEOPLE, WRITERS_SIDE),
    (ILL_OF_THINGS, YOUR_SIDE),
)


def find(message: Message) -> Iterator[Span]:
    """Bad words about people, places, the interview or the writer."""
    found = list(message.said(_BLUNT))
    groups = (OF_MINE, OF_YOURS, _OF_MYSELF, SELF_BLAME, FAINT_PRAISE)
    found += (one for group in groups for one in message.said(group) if not _is_work(one))
    for ill, whom in _OF_WHOM:
        found += (one for one in message.said_with(ill, whom) if not _is_work(one))
    yield from message.apart(found)


def _is_work(place: Place) -> bool:
    """Whether it is told of a trouble the writer mended, or of something the reader said."""
    return _WORK.search(place.sentence.text) is not None
