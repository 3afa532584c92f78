"""This reads as an ultimatum.

Why: Being pushed makes it easy to say no. Name a date of your own if there is one, and ask.
Bad: If I do not have your answer by Friday, I will accept the other offer.
Good: I have been asked to answer another offer by Friday. Could you tell me where things stand?
For: competing_offer_note
"""

from collections.abc import Iterator

from afterword.checks._message import Message, Span
from afterword.checks._patterns import any_of

SEVERITY = "must"
REFERENCE = "no-overwhelm"

_THREAT = any_of(
    r"""
    (?:if|unless|should) (?:i|you|there|we|your|no one|nobody)[^.!?\n]{0,90} <then>
    <then>[^.!?\n]{0,40} (?:if|unless) (?:i|you|there|we)(?: (?:do not|don't|have not|haven't|
        hear nothing|can't|cannot|fail|don't hear|is no|are not|aren't|get back|receive))
    i (?:need|require|expect|want|demand|must have|have to have) (?:an?|your|the|
        some)(?: \w+){0,2} (?:answer|decision|response|reply|confirmation|
        offer) (?:\w+ ){0,3}?(?:by|before|within|today|tomorrow|now|immediately|this week|
        no later)
    i (?:need|have|want|expect|demand|insist on) to (?:know|
        hear(?: back)?)(?: from you)?(?: \w+){0,3} (?:by|before|within|today|tomorrow|now|
        immediately|no later)
    (?:this is|it is|consider this|it's) (?:your|my|the) (?:last|final|only) (?:chance|offer|
        warning|notice|opportunity|reminder|e-?mail before)
    either you [^.!?\n]{1,70} or i
    last chance(?! saloon)|final warning|take it or leave it|now or never|or else|you have until|
        ball is in your court|clock is ticking
    (?:by|before) [^.!?\n]{1,30} at the (?:very )?latest|no later than [^.!?\n]{1,30} or
    if [^.!?\n]{0,90} i(?:'ll| will| shall|'m going to| am going to) (?:turn (?:it|you|this) down|
        walk away|withdraw|
        go elsewhere|look elsewhere|decline)|give you (?:until|till)
    (?:by|before|until|within|this) [^.!?\n]{1,30} or(?: else)? i(?:'ll| will| shall|
        'm| am)? (?:going to )?<leave>
    (?:i'm|i am|i) (?:not going to|will not|won't) wait(?! to| for you to)|
        not (?:going to )?wait (?:any longer|forever|around|long)
    otherwise,? i(?:'m| am) (?:gone|out|off|done)
    unless you[^.!?\n]{0,20} (?:match|beat|better|raise|improve|make|offer|hurry|decide|act)
    or i(?:'ll| will)? (?:walk|leave|quit|go)(?=[.!]| away| elsewhere)
    (?:match|beat|better|top|exceed) (?:the|their|this|that|my other|my current|it|
        the other)(?: \w+)? ?(?:offer|salary|package|bid)?(?: or|, or| i(?:'ll| will)|
        , (?:otherwise|else)| if you want)
    (?:otherwise|or|else),? i(?:'ll| will| shall|'m going to| am going to|'m| am| would| have to|
        \s+must| may| might) (?:have to |be forced to |need to |be |just |simply |then )*<leave>
    (?:no choice|no option|no alternative|forced|left with no choice) (?:but )?(?:to )?<leave>
    (?:make|reach|take|give me) (?:up your mind|(?:a|your|the) decision)(?: \w+){0,2} (?:now|
        today|immediately|tomorrow|at once|by|or)
    decide (?:now|today|immediately|at once|by tomorrow|quickly or|soon or)
    i(?:'m| am) (?:only )?giving you (?:until|till|one|two|three|\d+|a (?:day|week|deadline)|
        the weekend)|you (?:must|need to|have to|had better|'d better|better) (?:decide|answer|
        reply|respond|let me know|tell me|make|confirm|get back)
    i(?:'ll| will) (?:only )?wait (?:until|till|no longer|one more|another)|(?:can't|cannot|won't|
        will not) wait (?:any longer|much longer|forever|beyond|past|for you)
    (?:offer|application|candidacy) (?:expires|is off|will be withdrawn|lapses|ends)(?: if|\b)
    you(?:'d| had) better|better (?:hurry|be quick|move fast|act fast)|hurry up|if you (?:really |
        still )?want me(?! to)
    i (?:need|want|require|expect|demand)(?! to (?:give|answer|reply|respond|decide|let|make|tell|
        confirm|send|come|be|do|know if)) (?:\w+ ){0,4}?(?:answer|decision|response|reply|yes|no|
        commitment|verdict|offer)(?: \w+){0,4} (?:by|before|within|no later|in the next)
    (?:won't|will not|shall not|shan't|can't|cannot|not (?:going|willing|
        prepared) to) wait (?:beyond|past|any longer|longer|forever|around|much|after)
    else i (?:will|shall) (?:\w+ )?(?:proceed|go|accept|join|take)|first refusal|i (?:won't|
        will not|cannot|can't|may not|shall not) (?:\w+ ){1,8}(?:if|
        unless) (?:you|i) (?:don't|do not|haven't|have not|decide|hear)
    (?:firms|companies|employers|recruiters|others|competitors) (?:are )?(?:\w+ )?(?:fighting|
        queu\w+|lining up|chasing|competing)[^.!?\n]{0,20} me
    (?:you(?:'ll| will| may| might| could|'re going to)|risk) los(?:e|ing) me|consider me (?:out|
        gone)|
        snapped up|(?:or|otherwise) i(?:'m| am) (?:moving on|gone|out|off|done)
    i(?:'ll| will| shall) (?:\w+ )?(?:assume|conclude|take it|treat)[^.!?\n]{0,60} (?:silence|
        accept|elsewhere|rejected|not interested|did not get|didn't get)
    i expect (?:an?|your) (?:\w+ )?(?:decision|answer|reply|response)
    (?:hire|take|choose|pick) me (?:now|or|by|today|before)|my (?:terms|conditions|
        deadline) (?:are|is)
    """,
    then=r"""
    i(?:'m| am) (?:out|off|done|gone)|
    (?:i(?:'m| am|'ll| will| shall| am going to|'m going to| would| must| have to|'ll have to)|
    i) (?:have to |be forced to |need to |just |simply |then |be |immediately |certainly |
    gladly )*<leave>|(?:consider|regard|treat) (?:it|this|my application|
    the matter)(?: as)?(?: \w+)? (?:closed|withdrawn|rejected|a no)
    """,
    leave=r"""
    (?:accept|accepting|take|taking|assume|assuming|withdraw|withdrawing|move on|moving on|
    go with|going with|go elsewhere|going elsewhere|look elsewhere|sign elsewhere|be out|out|
        turn (?:it|them) down|looking elsewhere|
    decline|walk away|sign with|sign the|join (?:another|the other|someone|your competitor)|
    say yes to|consider (?:other|another|myself|my application|the other)|pursue other|
    choose (?:the other|another|them)|end my|turn (?:you|this) down|escalate|complain|
    call your|contact your (?:boss|manager|director|ceo)|report|post (?:a|about)|
    tell (?:everyone|people))
    """,
)


def find(message: Message) -> Iterator[Span]:
    """Conditions and threats; a date of the writer's own, told without one, is none."""
    yield from message.apart(message.matches(_THREAT))
