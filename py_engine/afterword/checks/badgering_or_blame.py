"""This pushes or blames the reader.

Why: Badgering closes doors. Silence has ordinary reasons, and a friendly question gets more
    answers.
Bad: I have called three times and you still have not bothered to reply.
Good: Could you tell me where things stand when you have a moment?
For: check_in
"""

from collections.abc import Iterator

from afterword.checks._message import Message, Span
from afterword.checks._patterns import any_of

SEVERITY = "must"
REFERENCE = "no-overwhelm"
OF_NOTE = True

_PUSHING = any_of(
    r"""
    you (?:said|promised|told me|assured me|guaranteed|swore)[^.!?\n]{0,80} (?:but|yet|and|
        however)[^.!?\n]{0,25} <silence><unsoftened>
    you (?:promised|assured|guaranteed) me|you (?:did not|didn't|never|failed to) (?:keep|
        honou?r) your (?:word|promise)
    (?:you|nobody|no one|your \w+)(?:'ve| have| has)? (?:never|not|n't)? ?(?:even )?(?:bothered|
        bother) to
    (?:have|has|did|do|could)(?:n't| not)? (?:even )?(?:bother|be bothered)|couldn't be bothered
    you (?:never|still haven't|still have not|have still not|have yet to|failed to|neglected to|
        refuse to) (?:\w+ )?<answer>
    you (?:have not|haven't|did not|didn't) (?:even )?<answer>
    ignor(?:e|ed|ing|es) (?:me|my|all|both|every)|my (?:\w+ )?(?:e-?mails?|messages?|
        calls?) (?:was|were|have been|has been|being|get|got|went) ignored
    i(?:'ve| have)? (?:(?:already|now|tried|personally) )?(?:called|phoned|rung|rang|written|
        wrote|e-?mailed|messaged|texted|
        tried|asked|followed up|reached out|contacted)(?: \w+){0,3} (?:twice|(?:three|four|five|
        six|several|many|multiple|countless|\d+) times)
    (?:sent|left|written|wrote|made|after|despite)(?: \w+){0,2} (?:two|three|four|five|six|
        several|many|numerous|multiple|countless|\d+) (?:unanswered |previous |
        earlier )?(?:e-?mails|messages|voicemails|voice mails|reminders)(?: and|,|
        (?= [^.!?\n]*(?:no|nothing|without|still)))
    unanswered (?:e-?mails?|messages?|calls?|voicemails?|questions?)
    why (?:haven't|have you not|hasn't|(?:has|have|did|does|is|will) (?:no ?one|nobody|you not|
        it taken|it take)|did(?:n't| you not)|are you not|aren't you|is (?:it|this|there no)|
        won't you|can't you)
    (?<!were\s)(?<!are\s)(?<!was\s)(?<!'re\s)(?<!is\s)still waiting|(?:kept|keep|keeping|leave|
        leaving|left) (?:me|candidates|applicants|someone|anyone) (?:waiting|hanging|guessing)|
        leav(?:e|
        ing) me (?:hanging|in the dark|in limbo)
    (?:this|it|that|your \w+|you|behaviou?r|conduct|how unprofessional|treatment)(?:'s| is| are|
        're| was| were| seems?| has been)? (?:\w+ )?(?:very |really |quite |so |extremely |
        rather |simply |just )?<rude>
    <rude> (?:of you|behaviou?r|treatment|that you|not to|to (?:leave|keep|ignore))
    disappoint(?:ed|ing) (?:not to|(?:that|in|by|with|at) (?:you|your|the (?:lack|silence|way|
        delay)|how|nobody|no one|not)|how you|lack|silence)
    (?:the )?least you (?:can|could|might)|(?:common|basic|simple) (?:courtesy|decency|
        politeness)|(?:the )?courtesy of (?:a|an|your) (?:reply|response|answer)
    as i(?:'ve| have)? (?:already )?(?:said|wrote|told you|mentioned|explained|
        asked)(?: \w+){0,3} (?:twice|before|already|again|last time)
    as i(?:'ve| have)? already (?:said|wrote|written|told|mentioned|explained|asked)
    i (?:\w+ )?(?:demand|insist|must insist)|i(?:'m| am)? (?:fully )?expect(?:ed|ing)? (?:a|an|
        to hear|you to|your|some|better|more|at least) (?:\w+ ){0,3}?(?:reply|response|answer|
        decision|from you|communication|get back|respond|by)
    (?:reply|respond|answer|call|write|get back)(?: to)?(?: me)?(?: back)? (?:immediately|at once|
        right away|right now|now|asap|a\.s\.a\.p\.?|urgently|today)
    (?:immediate|urgent|prompt) (?:reply|response|answer|attention)|\basap\b
    i(?:'ll| will| shall| am going to|'m going to) (?:just )?(?:keep|continue|go on|
        not stop) (?:to )?(?:call|email|e-mail|writ|try|messag|follow|contact|ask|phon|check|
        com)\w*
    (?:i'll|i will|i shall|going to)[^.!?\n]{0,40} (?:every|each) (?:single )?(?:day|hour|
        morning)(?: until)?|until (?:i|you) (?:get|give me|hear|
        receive|have|answer|reply)(?: an?)? ?(?:answer|reply|response|back)?
    (?:wast(?:e|ed|ing)) (?:of )?(?:my|everyone's) time|waste of (?:my )?time|you owe (?:me|it)|
        i(?:'m| am) owed|i deserve (?:an?|to|better|more|some|at least)
    string(?:ing)? me along|strung (?:me )?along|ghost(?:ed|ing)(?: me)?|radio silence|
        deafening silence|gone silent on me|silent treatment
    what(?:'s| is) taking (?:you |them )?so long|how (?:long|much longer) (?:does|do|can|is|will|
        must|should|am|are|it)[^.!?\n]{0,40}\?|how hard (?:can|could|is) (?:it|that)
    (?:have|did) you (?:simply |just |all )?(?:forgotten|forget|lost|lose) (?:about )?(?:me|my)|
        did you even|have you even|are you even|do you even
    (?:nobody|no ?one|not|never|n't)[^.!?\n]{0,20} (?:had|have|has|having) the (?:decency|
        courtesy|politeness)
    (?:your|this|disappoint\w+|frustrat\w+|surpris\w+|annoy\w+|
        upset\w*)[^.!?\n]{0,20} lack of (?:communication|respons\w+|respect|
        feedback|updates?|information|transparency|courtesy|professionalism)|
            what(?:'s| is) the hold-?up
    frustrat(?:ed|ing) (?:by|with|at|that|about) (?:your|you|the (?:lack|silence|delay|process|
        wait))|(?:it is|it's) (?:now|already) \w+day
    (?:this|the|your) (?:\w+ )?(?:delay|silence|wait|waiting|process) (?:is|has been|was|
        has become) (?:\w+ )?<rude>
    (?<!you\s)(?:need|want|require|expect|appreciate)[^.!?\n]{0,40} (?:as soon as possible|asap|
        urgently|
        immediately)
    you (?:\w+ )?(?:do not|don't) (?:\w+ )?(?:respect|care|value|take (?:me|this|
        candidates) serious)
    (?:beginning|starting|have begun|made me) to wonder|am i being ignored|being ignored|
        can't be (?:that|so) (?:hard|difficult)
    you said (?:a|one|two|three|\d+) (?:day|week|month)s?\.|(?:do not|don't|fail to|can't|
        cannot) understand why (?:i|nobody|no one|you|it)
    left (?:messages|a message|voicemails) (?:each|every) time|i expect you to
    (?:losing|lost|running out of|tested|trying) (?:my )?patience|patience is|(?:i(?:'m| am)|
        getting) (?:really |very |quite |getting |becoming |increasingly )?(?:impatient|annoyed|
        fed up|frustrated|angry|irritated|tired of waiting)
    (?:i(?:'d| would| had) have|i had|i'd) expected|i(?:'d| would) expect (?:a|an|at least|some|
        you)
    wait(?:ing|ed) since|wait(?:ing|ed) (?:for )?(?:ages|forever|so long|too long|long enough)
    i(?:'ve| have) been (?:more than |very |extremely |quite |so |nothing but )?patient(?= enough|
        \s?[.!,]| but| and| so| for)
    (?:circl|writ|call|ask|remind|follow|check|mail|chas)\w*[^.!?\n]{0,30} (?:for|is) (?:the|
        my) (?:third|fourth|fifth|sixth|umpteenth|nth) (?:time|e-?mail|message|call|attempt)
    this is (?:my|the) (?:third|fourth|fifth|sixth|umpteenth) (?:e-?mail|message|time|call|
        attempt|reminder|letter|note)
    (?:anyone|anybody|somebody|someone) (?:even |actually )?(?:reading|read|checking|receiving|
        getting|out there)[^.!?\n]{0,30}\?
    revert(?: back)? (?:immediately|asap|at the earliest|urgently|without delay)
    avoiding me|i(?:'m| am) entitled to
    to be (?:left|kept) (?:hanging|waiting|guessing|in the dark)|i(?:'ve| have) been (?:left|
        kept) (?:hanging|waiting|guessing|in the dark)|keep(?:ing)? me waiting
    (?:still )?have not (?:even )?(?:responded|replied|answered|written back|come back)
    which you (?:have )?ignored|you(?:'ve| have)? ignored|your (?:\w+ )?silence(?: is| has| was)
    has come and gone(?= with| and| without|[.!,])|(?<!is\s)still no (?:reply|response|answer|word|
        call|explanation)
    (?:drop|stop|come|swing|pop|turn|show|go) (?:by|in|up|over|round)[^.!?\n]{0,40} (?:get|
        demand|want|have) (?:an?|my|some) (?:answer|explanation|decision)
    (?:keep|be) (?:calling|phoning|ringing|e-?mailing|writing|asking)[^.!?\n]{0,40} (?:until|till)
    (?:surely|really) (?:it |this )?(?:can't|cannot|doesn't|does not) (?:be (?:so|that) hard|
        take (?:this|that|so) long)|why (?:haven't|have) i (?:not )?heard
    i (?:do not|don't) (?:appreciate|understand why) (?:being|you|it takes|it is|the|this|nobody|
        no one)|what kind of (?:company|employer|manager|people)|your fault|you people
    """,
    silence=r"""
    (?:heard|had|received|got|getting|been)(?: back)? (?:nothing|only silence)|(?:have|has|
    did)(?:n't| not)(?: \w+)? (?:heard|received|call(?:ed)?|repl(?:y|ied)|gotten|got|
    written|happen(?:ed)?|hear|had|respond(?:ed)?)|nothing (?:has|came|yet|so far|happened)|
    you (?:never|still)|never (?:did|called|replied|wrote|came|happened|got)|no(?:body|
    \s+?one| word| reply| answer| news| call| response| sign)|(?:it|that)(?:'s| is|
    \s+has) (?:now |already |been )
    """,
    unsoftened=r"(?![^.!?\n]{0,60}(?:check|wonder|follow|so i|touch base))",
    answer=r"""
    (?:respond|repl(?:y|ied)|answer|called?|call(?:ed)? (?:me )?back|written|wrote|
    got(?:ten)? back|get back|contacted|contact|informed?|updated?|let me know|
    let anyone know|acknowledged?|follow(?:ed)? up|come back)(?:ed)?
    """,
    rude=r"""
    (?:unprofessional|disrespectful|rude|inconsiderate|unacceptable|discourteous|impolite|
    shameful|outrageous|unfair|ridiculous|disgraceful|appalling|insulting)
    """,
)


def find(message: Message) -> Iterator[Span]:
    """Reproaches, demands and announcements of more."""
    yield from message.apart(message.matches(_PUSHING))
