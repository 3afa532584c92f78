"""This speaks badly of somebody: an employer, a colleague, the interview, or yourself.

Why: Negative words stay with the reader, whoever they are about. Say what you look forward to.
Bad: My current boss is incompetent, and I can't stand my job any longer.
Good: I would enjoy working with a team that plans ahead as yours does.
"""

from collections.abc import Iterator

from afterword.checks._message import Message, Span
from afterword.checks._patterns import any_of

SEVERITY = "must"
REFERENCE = "no-overwhelm"
OF_NOTE = True

_BAD = r"""
terrible|awful|horrible|incompetent|toxic|unfair|useless|lazy|rude|abusive|a nightmare|a disaster
disorgani[sz]ed|chaotic|stupid|idiots?|a joke|boring|ridiculous|unprofessional|a mess|hopeless|
    mean
pathetic|clueless|dishonest|a bully|bullies|a tyrant|impossible|dreadful|poor|dysfunctional|
    pointless
silly|dumb|irrelevant|inappropriate|mediocre|filthy|miserable|hostile|amateurish|sloppy|lousy
rubbish|disappointing|a farce|a circus|a train ?wreck|depressing|unhelpful|badly run
a waste of time|insulting|disrespectful|unprepared|confusing|weird|outdated|shabby|too long|
    a shambles
"""
_VERY = r"""
(?:(?:a bit|a little|very|quite|so|really|rather|pretty|just|totally|completely|utterly|simply|
extremely|somewhat|all|such|always|constantly) ){0,2}
"""

_AGAINST = any_of(
    r"""
    (?:dislike|disliked|hate|hated|hating|can't stand|cannot stand|despise|loathe|detest|resent|
        sick of|
        sick and tired of|tired of|fed up with|frustrated (?:with|by|at)|desperate to (?:leave|
        escape)|escape(?: from)?|get away from) (?:my|this|our|the) (?:\w+ ){0,2}?<work>
    (?:my|our) (?:\w+ )?<past> ?<people>[^.!?\n]{0,30} (?:is|was|are|were|'s|'re) <very><bad>
    (?:my|our) (?:\w+ )?<past> <people>[^.!?\n]{0,30} (?:never|did not|didn't|doesn't|don't|
        do not|refuses? to|lied|lies|bullied|yell\w*|screamed|blamed|took credit|
        mismanaged|drove me|ruined)
    (?:my|our) (?:boss|manager|supervisor)[^.!?\n]{0,30} (?:is|was|'s) <very><bad>
    (?:terrible|awful|horrible|incompetent|toxic|bad|useless|lazy|rude|abusive|crazy|clueless|
        nasty) (?:old |former |current |previous )?(?:boss(?:es)?|managers?|employers?|coworkers?|
        co-workers?|supervisors?|bosses|workplace|work environment)
    (?:is|was|so|very|really|completely|totally|became|got) toxic
    badly (?:run|managed|organi[sz]ed|led|treated)|(?:nobody|no one) (?:there )?(?:knew|knows|
        cares|cared|listens|listened) (?:what|how|about|to)
    my (?:boss|manager|supervisor|employer|company|team|colleagues|co-?workers) (?:never|did not|
        didn't|doesn't|does not|don't|won't|would not|refuses? to|
        always) (?:\w+ )?(?:appreciat\w*|respect\w*|listen\w*|car(?:e|es|ed)|valu\w*|support\w*|
        lets?|gave|gives?|promot\w*|recogni\w+|pays?|paid|thank\w*|understand\w*|micromanag\w*|
        yell\w*|shout\w*|blam\w*)
    sorry (?:that )?i (?:was|seemed|came across)|(?:gave|given|giving|such) (?:\w+ )?(?:poor|bad|
        terrible|awful|stupid) answers?
    toxic (?:\w+ )?(?:environment|culture|workplace|atmosphere|place|team|company|office|people)
    (?:unlike|better than|more \w+ than|ahead of|smarter than|
        stronger than) (?:all )?(?:of )?(?:the |your |any )?(?:other|rest of the) (?:candidates?|
        applicants?|people you)
    (?:the )?other (?:candidates?|applicants?)[^.!?\n]{0,20} (?:can't|cannot|could not|couldn't|
        lacks?|
        don't|do not|won't|will not|will never|have no|aren't|weren't|are not|were not|are less|
            are <very><bad>)
    (?:had it|had enough|done|through) with (?:my|this|the) (?:\w+ )?<work>|
        came across as (?:an? )?<very>(?:<bad>|idiot|fool|nervous)
    my (?:colleagues|co-?workers|team|boss|manager)[^.!?\n]{0,25} (?:gossip\w*|do(?:es)? no work|
        steals?|lies?|bull(?:y|ies))
    i(?:'m| am) (?:probably |perhaps |maybe )?(?:not as|less) (?:qualified|experienced|good|
        strong|skilled)|waste of time
    i(?:'m| am| was|'ve been| got| have been) (?:\w+ ){0,2}?(?:sick|tired|fed up) of (?:working|
        being|doing|having|dealing|living|it|this|the|all|people)
    (?:people|colleagues|boss|manager|place|company|team|job)(?: that| who| where)? i (?:work|
        worked|report)[^.!?\n]{0,20} (?:is|are|was|were) <very><bad>
    i (?:\w+ ){0,2}?did (?:an? )?(?:very |really |pretty |rather )?(?:terrible|bad|poor|awful|
        lousy|horrible) job
    (?:treat|treated|treats) (?:us|me|people|everyone|staff) (?:like (?:dirt|garbage|rubbish|
        children|numbers|slaves|machines|nothing)|badly|poorly|terribly|unfairly)
    your (?:\w+ )?<yours>[^.!?\n]{0,25} (?:was|is|were|are|seems?|seemed|felt|looks?|
        looked) <very><bad>
    (?:the|this|that) (?:\w+ )?(?:interview(?:er)?s?|panel|recruiter|receptionist|process|
        meeting)[^.!?\n]{0,25} (?:was|is|were|are|seems?|seemed|felt) <very><bad>
    your (?:colleague|receptionist|interviewer|assistant|recruiter|manager|boss|team|
        hr)[^.!?\n]{0,25} (?:was|is|were|are|seemed) <very>(?:unfriendly|bored|uninterested|
            distracted|unhelpful|cold|hostile|
        arrogant|condescending|<bad>)
    i (?:was|am|felt|feel|have to say i was|must say i was)? ?<very>(?:annoyed|upset|angry|
        insulted|offended|shocked|disgusted|appalled|frustrated|unimpressed)
    i know (?:that )?(?:i|the interview|it|my) (?:\w+ ){0,3}?(?:badly|poorly|terribl[ey]|
        awful(?:ly)?|a disaster|not (?:very |so )?(?:good|great|well))
    (?:the|my|our|that|this) interview (?:itself )?(?:went (?:\w+ )?(?:badly|poorly|terribly|
        wrong|horribly|downhill)|(?:did not|didn't) go (?:\w+ )?well)
    i (?:really |totally |completely |clearly |probably |think i )?(?:messed|screwed|mucked|
        botched|bombed|flunked|blew|fluffed) (?:up|it|the|my|that)
    i(?:'m| am) (?:just |really |simply |probably |so |honestly |such )?(?:not (?:very |really |
        that |so |all that )?(?:good at|good with|qualified|experienced|smart|clever)|bad at|
        terrible at|hopeless at|useless|hopeless|a failure|not the best candidate|a bad|stupid|
        an idiot)
    i (?:know i |admit i |realise i |realize i )?(?:lack|have no|don't have|do not have|
        don't really have) (?:any |the |enough |much |a lot of |all the |real )?(?:experience|
        skills?|qualifications?|confidence|knowledge)
    (?:sorry|apologi[sz]e) (?:for|about|that i was) (?:\w+ ){0,3}?(?:bad|poor|terrible|awful|
        nervous|rambling|stupid|performance|nerves|my answers)
    i (?:really |absolutely |just )?(?:hate|despise|loathe|detest|can't stand|
        cannot stand)(?! to| that i| having to ask)
    compared (?:to|with) (?:the )?(?:other|others|rest|your other)|clearly better than
    (?:waste|wasted) (?:of )?(?:my|your|everyone's) time
    (?:was|is|felt like) (?:an? )?(?:\w+ )?waste of (?:an?|my|the|everyone's) (?:\w+ )?(?:afternoon|
        morning|day|trip|journey|hour)
    (?:the|your|this) (?:\w+ )?(?:test|task|assignment|exercise|presentation|
        advert) (?:you gave me )?(?:is|was|seemed|felt) <very><bad>
    my (?:\w+ )?(?:company|office|workplace|department|job|firm|employer|school) (?:is|
        was) <very><bad>
    (?:has|had|have) it in for me|dead-?end (?:job|role|post|position)|(?:don't|do not|
        didn't) know what they(?:'re| are|
         were) doing
    stuck (?:in|at|with) (?:an?|my|this|the) (?:\w+ )?(?:job|company|place|boss|people|role)
    (?:did not|didn't|don't|do not) (?:\w+ )?(?:like|appreciate|enjoy|care for) (?:the way|
        how) (?:\w+ ){1,2}(?:spoke|talked|treated|looked|asked|behaved|handled|conducted)
    wait to (?:get (?:out|away)|leave|escape|be rid|see the back)|everyone is leaving
    (?:the|my|our) (?:\w+ )?(?:head|boss|owner|principal|chef|foreman|partners?|
        supervisors?)[^.!?\n]{0,15} (?:is|was|were|are) <very><bad>
    (?:cheated|lied to|exploited|bullied|humiliated|screwed|underpaid) (?:me|us)|played favou?rites
    took (?:all )?(?:the )?credit for (?:my|everything|our|what i)|my ex-?(?:employer|boss|company)
    (?:some|many|most|all|half) of your \w+ (?:was|were|are|is) <very><bad>
    (?:the|my) (?:\w+ )?(?:colleagues|coworkers|co-workers|managers|bosses)[^.!?\n]{0,25} (?:are|
        were) <very><bad>
    (?:your|the) (?:office|staff|building|place|team|reception) (?:looked|felt|seemed) <very><bad>
    i(?:'m| am| was)? (?:\w+ )?disappointed (?:that|by|with|in) (?!not|i |
        my own)[^.!?\n]{0,40}(?:late|
        interview|process|your|you)
    (?:interviewer|panel|receptionist|manager)[^.!?\n]{0,12} (?:seemed|was|looked) <very>(?:bored|
        rude|uninterested|distracted|unprepared|cold|hostile)
    (?:candidates|applicants)[^.!?\n]{0,25} (?:are|were) <very><bad>
    """,
    work=r"""
    job|role|boss|manager|company|employer|team|colleagues|coworkers|co-workers|position|
    workplace|office|place|temp\w*|interview\w*|commute|industry
    """,
    past=r"current|former|old|previous|last|present|ex-?|temp(?:orary)?",
    people=r"""
    boss(?:es)?|manager|employer|company|supervisor|colleagues?|team|co-?workers?|workplace|
    job|office|firm|director|position|role
    """,
    very=_VERY,
    bad=_BAD,
    yours=r"""
    interview(?:er)?s?|process|office|website|company|questions?|team|building|reception|
    systems?|job ad|advert|test|hiring process|competitors?|people|staff|management
    """,
)


def find(message: Message) -> Iterator[Span]:
    """Bad words about people, places, the interview or the writer."""
    yield from message.apart(message.matches(_AGAINST))
