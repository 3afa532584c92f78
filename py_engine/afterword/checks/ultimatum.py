"""This reads as an ultimatum.

Why: Being pushed makes it easy to say no. Name a date of your own if there is one, and ask.
Bad: If I do not have your answer by Friday, I will accept the other offer.
Good: I have been asked to answer another offer by Friday. Could you tell me where things stand?
For: competing_offer_note
"""

from collections.abc import Iterator

from afterword.checks._message import Message, Place, Span
from afterword.checks._patterns import any_of
from afterword.checks._pressing import PRESSING

SEVERITY = "must"
REFERENCE = "no-overwhelm"

_STEPS = ("check_in", "second_check_in", "competing_offer_note", "call_back")

_THREAT = any_of(
    r"""
    (?:this is|it is|consider this) (?:your|my|the) (?:last|final|only) (?:chance|offer|warning|
        notice|opportunity|
        reminder|e-?mail before)
    give you (?:until|till)|first refusal
    """
)
_WHEN = r"""
(?:by|before|until|till|past|after|within|on|no later than|not later than)(?: \w+){0,4} (?:\w*day|
    \w*days|noon|
    tonight|tomorrow|eod|cob|\d+|end|close|week|weekend|hours?|morning|then|midnight|afternoon|
    evening)
today|tomorrow|now|immediately|this week|next week|right away|quickly|quick|fast|soon|at once|asap|
    in time
"""
_GO = r"""
accept(?:ing)?|tak(?:e|ing)|sign(?:ing)?|join(?:ing)?|go(?:ing)?|withdraw(?:ing|n)?|walk(?:ing)?|
    leav(?:e|ing)|
    mov(?:e|ing) on|pull(?:ing)? out|out|gone|off|done|look(?:ing)? elsewhere|turn(?:ing)?|
    say(?:ing)? yes|
    choos(?:e|ing) (?:them|the other|another|someone)|pick(?:ing)? (?:them|the other)|
    commit(?:ting)?|drop(?:ping)?|end(?:ing)?|start(?:ing)? (?:with|at|elsewhere)|
    work(?:ing)? (?:for|with) (?:them|your|the other|someone)|lost|no longer|unavailable|
    cancel(?:ling)?|
    quit(?:ting)?|proceed(?:ing)?|forget(?:ting)? (?:it|about)|consider(?:ing)? (?:the|it|this|my|
    myself|other)|
    assum(?:e|ing)|conclud(?:e|ing)|(?:regard|treat)(?:ing)? (?:it|this|my|the matter)|taken|
    closed|withdrawn|declin(?:e|
    ing)|stop
"""
# A time limit set for the reader, or an end in sight, in so many words.
_LIMIT = any_of(
    r"""
    you (?:have|have got|get) (?:(?:until|till)(?!(?: \w+){1,7} to (?!decide|answer|reply|respond|
        make|let|choose|confirm|match|give|come|accept|hire|tell|get|call|sign|offer|say|act|
        change))|(?:one|two|three|a|an|\d+|twenty-four|
        forty-eight) (?:\w+ )?
        (?:days?|hours?|weeks?|chance))(?! (?:of|on|the end of the (?:year|quarter) to|to (?:load|
        unload|park)|between|delivery|before
        the (?:move|audit)|for))
    (?:draw|come to|reach|make) my own (?:conclusions?|decision|mind)|(?:take|taking) (?:your|the|
        any|
        no|further|continued) (?:\w+ )?(?:silence|answer|reply)(?: \w+)? as|silence(?: \w+){0,2}
        (?:as a no|means|to mean|as (?:your|an) answer)
    (?:either|it is either)(?: \w+){0,8},? or (?:i|we|else|you|it|that|this)(?! (?:can|
        could) (?:come|
        call|meet|send))|(?:or|otherwise|if not|else|then),? (?:i |we |it )(?:will |shall |am |
        would |is )?
        (?:\w+ )?(?:have to |be forced to |going to )?(?:leave it|walk|go(?:ing)? (?:elsewhere|
        with)|
        withdraw|move on|call it|drop|bow out|say yes|sign|accept|take (?:it|the|their)|over|off|
        out(?=[.!]))
    (?:only|just)(?: \w+)? (?:stay|stay in|continue|remain|accept|come|join|
        say yes)(?: \w+){0,4} if (?:you|the)|if you want me,? (?:you|then)|
        (?:lose|losing|miss|missing out on) me(?! (?:in the crowd))|(?:join|go|try|look) elsewhere
    (?:no point|no use|no sense)(?: \w+){0,4} (?:carrying on|going on|continu\w+|waiting|talking|
        going
        (?:any )?further|proceeding|wasting)|(?:one|a) (?:last|final) (?:opportunity|chance|call|
        reminder)(?: to| before)(?! (?:the supplier|load|see))|
        (?!the offer)(?:my|the|this) (?:\w+ ){0,2}?(?:offer|interest|availability|
        patience|clock)
        (?:to you |of \w+ \w+ )?(?:is|will|ends|expires|stands|runs|lapses|ticking|
        not)(?: \w+){0,4} (?:forever|
        expire|lapse|end|only|until|friday|monday|tomorrow|ticking|withdrawn|indefinitely|midnight)
    (?:now or never|take it or leave|count me out|speak now|put up or|(?:your|the) last (?:call|
        chance)(?! (?:for|of|came))|final
        (?:e-?mail|message|letter|call|word|notice)|off the market|snapped up|
        window (?:is )?clos\w+|
        clock is ticking|ball is in your court|others? (?:are|is) (?:waiting|queu\w+|circling))
        (?! (?:for|from) (?:customers|parcels))
    """
)
# If there is no answer: what the writer will do.
_CONDITION = any_of(
    r"""
    (?:if|unless|should (?:you|there|no|nothing|your|it|this|we|i not|i hear)|in case|without|
        failing|failing which|in the absence of|absent|provided|
        until)(?: \w+,?){0,16}
        (?:i|my \w+)(?: will| shall| am| have| would| must| can| should| may| might| is|
        \sbe)?(?: \w+){0,4}
        (?:<go>)(?! (?:up (?:with|on)|forward|to (?:hear|ask|know|see)|care|part|over|a (?:look|
        moment|call)|
        \stime|notes?|it that (?:the|you)|in touch))
    (?:i|my \w+) (?:will|shall|am|would|must|can|should|have|may|
        might)(?: \w+){0,4} (?:<go>)(?! (?:up|forward|
        to hear|care|part|over|time|notes?))(?: \w+){0,8} (?:if|unless|failing|
        without)(?: \w+){0,2} (?:i|you|there|
        hear|a |an |your|no|nothing|we)
    (?:otherwise|or|else|or else|failing that|if not|after that|failing which),? (?:i|
        my \w+)(?: will| shall| am|
        \shave| would| must| is| be)?(?: \w+){0,4} (?:<go>)(?! (?:up|forward|to hear|care|over|
        in touch))
    (?:or|else|otherwise),? (?:you|u|it is|that is|it will|we)(?: \w+){0,3} (?:lose|losing|lost|
        miss|over|too late|
        regret|gone|done|off)|or (?:forget|lose) (?:it|me|about)
    (?:<when>)(?: or|,| otherwise| then|:)(?: else)? (?:i|my \w+)(?: will| shall| am| have| would|
        \smust)?(?: \w+){0,3}
        (?:<go>)(?! (?:up|forward|to hear|care|over|in touch))
    (?:silence|no (?:reply|answer|response|news)|nothing)(?: \w+){0,8} (?:taken|regarded|treated|
        read|understood|
        considered|seen|means|mean)(?: \w+){0,3} (?:as|a|no|that|withdrawn|rejection|refusal)
    (?:consider|regard|treat|count|take) (?:me|my \w+|this|it)(?: as)? (?:\w+ )?(?:out|gone|off|
        withdrawn|closed|lost|
        unavailable|over|a no|no longer|rejected|done)
    (?:no|other) (?:choice|option|alternative|other (?:choice|option|
        way))(?: left)? but(?: to)? (?:\w+ )?(?:<go>)|
        (?:forced|obliged|compelled|have) to (?:<go>) (?:the other|their|elsewhere|with them|
        your competitor|
        \swith another|myself|to your)(?! (?:an? )?(?:answer|reply))
    (?:either|do i have to|do you want|are you)(?: \w+){0,12} or(?: \w+){0,4} (?:i|lose|else|
        forget|are you (?:finally
        )?going to|decide|them|the other)(?! (?:hear|know|help))
    (?:last|final|only)(?: \w+)? (?:chance|warning|offer|call|notice|opportunity|reminder|e-?mail|
        message)(?: \w+){0,6}
        (?:to (?:get|have|hire|secure|win|keep) me|if you|unless|before i|for you)
    this (?:is|will be)(?: \w+)? (?:my|the|your) (?:last|final) (?:\w+ )?(?:if|unless|offer|word|
        chance|warning|
        attempt)
    """,
    go=_GO,
    when=_WHEN,
)
# A demand with a date, or for speed.
_DEMAND = any_of(
    r"""
    (?:this is|that is) the last time|time is short|make me an offer|(?:start|come|join|work|
        sign)(?: \w+){0,3} only if you|only if you (?:confirm|decide|answer|offer)
    (?:appreciate|like|want|need|expect|require)(?: \w+){0,2} yes (?:by|before|today|now)|
        (?:let me know|tell me|answer|reply|confirm)(?: \w+){0,3} (?:today|
    by \w+)(?: \w+){0,3},? (?:or|else|otherwise|because|since|as) (?:on|i|it)
    (?:offer|contract|they) will not wait|neither will i|delete my (?:file|application|data)|
        only available(?: to you)? until|speak now|(?:is|are) ticking|make it quick|up to you|
    your (?:call|move),? (?:but|and)|last call|this is it(?=[.!])
    (?:need|have|would need|want) to (?:top|beat|match|better|exceed|outbid|move fast|move now|
        be quick|hurry)(?! (?:the record|last))|if you want me(?! to)|(?:within|
    in the next) (?:\d+|twenty-four|forty-eight) hours|still be on the market|if you (?:dither|
    hesitate|delay|drag)
    (?:or|then) i (?:am )?(?:with|going with|joining|off to) (?:them|the other|another)|
        to keep two (?:companies|employers|offers)|(?:drag|drags|dragging) on|(?:do not|
    not) (?:take|wait|leave it) too long|not (?:be )?available after|have (?:\w+ )?better offers
    (?:other|several|many|two|three) (?:companies|firms|employers) (?:want|are after|need|
        wants) me|would have decided by now|miss out(?! on (?:the|seeing))|i am off on|(?:forced|
    have) to (?:decline|refuse|reject|turn down)(?: \w+)? (?:any|your)|
        withdraw\w* unless|(?:take|taking) my (?:talents?|skills)|no answer(?: \w+){0,3} means
    (?:i|we) (?:\w+ )?(?:need|require|want|expect|demand|insist on|must have|request|
        await)(?: to (?:know|hear|have))?
        (?! to (?:give|answer|reply|respond|decide|let|make|tell|confirm|send|come|be|do|
        think))(?: \w+){0,4}
        (?:answer|decision|response|reply|yes|no|commitment|verdict|offer|back|from you|
        confirmation|know|
        contract)(?: \w+){0,3} (?:<when>)
    i (?:\w+ )?(?:demand|insist)(?: \w+){0,3} (?:answer|decision|response|reply|offer|contract|on)
    (?:you|u)(?: \w+)? (?:have|has|got) (?:(?:until|till)(?!(?: \w+){1,7} to (?!decide|answer|
        reply|respond|make|let|choose|confirm|match|give|come|accept|hire|tell|get|call|sign|offer|
        say|act|change))|to (?:decide|hurry|be quick|act|move|choose|
        make)|(?:\w+ )?(?:hours|
        days)(?: \w+)? to)(?! (?:\w+ ){0,3}(?:for|because of) (?:the|your) (?:move|drivers))
    (?:you|u)(?: \w+)? (?:need to|must|had better|better|would better|should|ought to|
        will have to)(?: \w+){0,2} (?:act|
        hurry|decide|move|be quick|do the same|answer|reply|make up|choose|tell me|confirm|
        come back|respond)
        (?! (?:fast (?:when|on|about)|on a|which|between|what|where))
    (?:your|the|my|absolute|treat(?: \w+){1,3} as (?:the|a|your|my)) (?:final |hard |absolute |
        last )?(?:deadline|cut-?off)
        (?:is|for you|for your|to (?:decide|reply|answer))|(?:treat|consider|see|
        regard)(?: \w+){1,4} (?:final |last )?
        deadline
    (?:i am )?giv(?:e|ing) you (?:until|till|one|two|three|\d+|an?|the|exactly|only|
        just)(?: \w+)? (?:day|days|week|
        weekend|deadline|hours?|chance|end|\w*day)|(?:wait|hold off|hold out|hold on|stall|
        keep them waiting)(?: \w+){0,4}
        (?:so|, so|and so|any longer|past|beyond|much longer|forever|because of you|for ever)
    (?:will|shall|can|am|going|cannot|could)(?: not| only)? (?:\w+ ){0,3}?wait (?:any longer|past|
        beyond|much|forever|for
        ever|longer|around|after|until|till|indefinitely)(?! to (?:see|hear)| every ?(?:body|one)|
        \s(?:you|the|after) )
    (?<!to\s)(?<!can\s)(?<!could\s)(?:decide|choose|answer|act|move|confirm|hurry)(?: \w+)? (?:now|
        fast|quickly|today|at once|by tomorrow|immediately|
        soon or|by eod|up)(?! when)|make up your mind|(?:so|and|then|now),? (?:decide|hurry|choose|
        act)(?=[.!]| now| fast)
    (?:now or never|take it or leave it|ball is in your court|clock is ticking|time is running|
        match it|
        beat (?:it|that|their|the)|top (?:it|that|their offer)|first come|highest bidder|
        up to you now|your move[.!]|yes or no
        \?|final answer[.!]|tick tock)
    (?:match|beat|better|top|exceed|improve on|outbid)(?: \w+){0,2} (?:offer|salary|package|bid|
        terms|it)(?: \w+)? ?(?:or|,
        \sor|i will|otherwise|else|if you want|by|and i|then)|what is your best offer|
        best (?:and final )?offer\?|
        (?:come back|come up) (?:to me )?with (?:\w+ )?(?:better|more|higher)
    (?:do not|you will|you may|you might|you could|risk|going to|not to|afraid you) (?:make me|
        lose|losing|miss out on|
        let me|regret losing|missing)(?: \w+)? ?(?:me|choose|go|get away|take)|lose me|snapped up|
        off the market
    (?:if you|you|do you) (?:still )?(?:really )?want me(?! to| (?:in|on) )|(?:hire|take|choose|
        pick) me (?:now|or|by|today|before)
    (?:firms|companies|employers|recruiters|others|competitors|
        people)(?: are)? (?:\w+ )?(?:fighting|queu\w+|lining up|
        chasing|competing|waiting)(?: \w+){0,2} (?:me|my)|(?:only|
        not)(?: going to)? ask(?: you)? once|
        my patience (?:is|has|will)|patience has (?:its )?limits|not (?:be )?(?:available|around|
        here|free) (?:for long|
        forever|much longer)|in (?:high|great|big) demand(?= and|[.,]| so)
    """,
    when=_WHEN,
)
# A condition or a date, and in the same sentence an end of it all.
_END = any_of(
    r"""
    (?:deal|offer|talks?|application|matter|conversation|interest|candidacy|it) (?:is|are|will be|
        would be)? ?(?:off|over|closed|withdrawn|finished|dead|gone|void)|let me go|lose me|
        the last time|last (?:chance|call|
        time)|i am (?:out|off|gone|done)
    withdraw\w*|elsewhere|walk away|pull(?:ing)? out
    """
)
_IF = any_of(
    r"""
    if i (?:have not|do not|hear nothing|get no|receive no)|if you (?:do not|cannot|have not|fail|
        are not)|unless|should you
        (?:fail|not)|without|otherwise|or|else|this is|time is short|failing|by (?:\w*day|noon|
        tomorrow|then)
    """
)
_POLITE = any_of(
    r"""
    no hard feelings|(?:gone|given|went) to (?:somebody|someone|another)|buried
    may i|could i|might i|can i|shall i|would it be|i (?:will|would|can|could) (?:gladly|happily|
        be (?:glad|happy)|
        understand)|if (?:that|this|it) (?:suits|helps|would help|is (?:all right|convenient|
        not possible|too early))
    (?:asked|given|been asked|have) (?:me )?(?:to (?:answer|reply|decide|respond|give)|until)|
        i have until
    (?:fully|quite|of course|completely) understand|no hurry|wish (?:you|them)|so that i can plan
    """
)


def find(message: Message) -> Iterator[Span]:
    """Conditions and threats; a date of the writer's own, told without one, is none."""
    if message.step == "rejection_reply":
        return
    found = [one for ways in (_THREAT, _LIMIT, _DEMAND) for one in message.said(ways)]
    for ways in (_CONDITION, PRESSING):
        found += [one for one in message.said(ways) if not _POLITE.search(one.sentence.text)]
    if message.step in _STEPS:
        ends = message.said_with(_END, _IF)
        found += [one for one in ends if not _POLITE.search(one.sentence.text)]
    yield from message.apart(one for one in found if not _is_work(one))


def _is_work(place: Place) -> bool:
    """Whether it is told of customers or past work."""
    sentence = place.sentence
    told = sentence.tells_of_work or sentence.of_others
    if _CUSTOMERS.match(sentence.text):
        return True
    return told and not sentence.to_reader and not _TO_BE_WON.search(sentence.text)


_CUSTOMERS = any_of(
    "(?:the |our |your )?(?:customers?|drivers?|clients?|suppliers?|patients?|guests?)"
)
_TO_BE_WON = any_of(
    r"""
    offers?|application|decision|answer|elsewhere|competitors?|me|your|yours|you (?:hire|decide|
        answer|choose|want)|other (?:firm|company|job|
        position|role)
    """
)
