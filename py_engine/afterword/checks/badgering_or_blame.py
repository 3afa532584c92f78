"""This pushes or blames the reader.

Why: Badgering closes doors. Silence has ordinary reasons, and a friendly question gets more
    answers.
Bad: I have called three times and you still have not bothered to reply.
Good: Could you tell me where things stand when you have a moment?
For: check_in
"""

from collections.abc import Iterator

from afterword.checks._badgering import ANNOUNCED, DOUBTED, IMPATIENT, MEASURED
from afterword.checks._chiding import CHIDING
from afterword.checks._message import Message, Place, Span
from afterword.checks._patterns import any_of
from afterword.checks._reproaching import COUNTING, NEGLECT, REPROACH

SEVERITY = "must"
REFERENCE = "no-overwhelm"
OF_NOTE = True

_FOLLOW_UPS = ("check_in", "second_check_in", "call_back", "closing_note", "competing_offer_note")

_PUSHING = any_of(
    r"""
    i (?:\w+ )?(?:demand|insist|must insist)|you (?:promised|assured|guaranteed) me(?! an? (?:tour|
        look|visit|copy|walk|picture|recipe))|i expect you to
    you (?:have not|did not|never)(?: even)? (?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|
        call(?:ed)?|written|write|
        got(?:ten)? back|get back|contact(?:ed)?|inform(?:ed)?|update[d]?|let me know|
        acknowledge[d]?)
    (?:called|phoned|rung|rang|written|wrote|e-?mailed|messaged|texted|asked|followed up|
        reached out|contacted)
        (?: \w+){0,3} (?:twice|(?:three|four|five|six|several|many|multiple|countless|\d+) times)
    (?:called|phoned|rang|rung)(?: \w+)? (?:yesterday|on \w+day|
        \w+day),? (?:and )?(?:the day before|again|twice|on \w+day)
    (?:kept|keep|keeping|leave|leaving|left) (?:me|candidates|applicants|someone|
        anyone) (?:waiting|hanging|guessing)
    as i have already (?:said|wrote|written|told|mentioned|explained|asked)|(?:it is) (?:now|
        already) \w+day
    as i already (?:said|wrote|told|mentioned|explained|asked)|what is the hold-?up
    (?:reply|respond|answer|call|write|get back)(?: to)?(?: me)?(?: back)? (?:immediately|at once|
        right away|right now|
        now|asap|a\.s\.a\.p\.?|urgently|today)
    (?:nobody|no ?one|not|never)[^.!?\n]{0,20} (?:had|have|has|having) the (?:decency|courtesy|
        politeness)
    you (?:\w+ )?(?:do not) (?:\w+ )?(?:respect|care|value|take (?:me|this|candidates) serious)
    (?:beginning|starting|have begun|made me) to wonder|you said (?:a|one|two|three|\d+) (?:day|
        week|month)s?\.
    (?:i (?:would|had) have|i had|i would) expected|more than patient|patient enough
    """
)
# Words that a friendly follow-up has no use for, beside the writer, the reader or nobody.
_HARSH = any_of(
    r"""
    ignored|impatient|patience (?:is|has|ran)|manners|decency|unacceptable|insist|demand|fed up|
        ridiculous
    still (?:not|no|nothing|waiting|undecided)|finally (?:going|decide|answer|tell|hear|get)|(?:in|
        out of) the dark
    wast(?:e|ing) (?:my|of)|promised (?:to|me|us|that)|kept? (?:a|your|the|its|their) promises?|
        keeps? (?:its|your) word
    by the phone|urgently|never (?:repl\w+|answer\w*|respond\w*|call\w*|wrote|write)
    (?:got|get|had|received|with) no (?:answer|reply|response|reaction)|not (?:once|even)|
        seems? to care|hanging
    working there|a joke|excuses?|enough of|(?:weeks|days) (?:now|later|ago)\.? (?:and|but|that)|
        poor (?:form|show|service)
    leave people|leaving people|keep people|(?:had|have) to (?:chase|beg for|run after)|
        not too much to ask|too much to ask
    """
)
_BETWEEN_US = any_of("i|me|my|you|your|yours|nobody|no one|somebody|anyone|anybody|this|it")
_FRIENDLY = any_of(
    r"""
    i (?:know|understand|imagine|hope|wondered|am wondering|wanted|thought|am happy|
        would be (?:glad|grateful)|trust)
    if you|may i|could you|thank you|no hurry|not (?:at all )?(?:urgent|pressing)|is fine|
        we promised|our customers
    (?:have|had) not (?:heard|had an answer|received)(?: \w+){0,4} (?:so|and) i|still (?:not|
        no) (?:sure|too late)
    """
)
_READER = any_of(
    "you|your|yours|(?:leave|leaving|keep|keeping) (?:people|candidates|applicants) waiting"
)
_LAST_JOB = any_of(
    "my (?:last|previous|former|first) (?:job|company|employer|office|post|role|team)|last month"
)
_ANSWERED = any_of(r"i (?:answered|tried to (?:park|find)|was called)|i(?: \w+)? tried twice")
_SOFTENED = any_of(
    r"""
    kind of you|so i (?:thought|wanted|hope|am writing)|hard to keep|(?:choose|decide|answer|sign|
        accept)(?: \w+){0,2} without
    (?:have not heard|not heard)(?: \w+)?,? so i|at ease
    i (?:will|shall) be (?:away|in (?:town|the office|london)|at this number|free|available|
        out of)|tour of|
    happy to wait|i will be away|hired to|(?:stock count|move|holidays) (?:is|are|has|
        have) (?:behind|over|gone)
    (?:please )?do not (?:feel|think|worry|trouble|let)|as you (?:suggested|asked|wished|
        proposed)|reply only if|only if there is
    (?:customers?|callers?|clients?|suppliers?|drivers?|patients?|visitors?|
        colleagues)(?: \w+){0,3} (?:asks?|asked|
        who|whose|were|said|want|wanted|waiting|never|had)
    (?:perfectly|quite|fully|completely|of course|i)(?: \w+)? understand(?! why)
    """
)
# What is no more than a remark after an interview is a reproach once the reader owes an answer.
_LATER = (IMPATIENT, DOUBTED, MEASURED, ANNOUNCED, CHIDING)


def find(message: Message) -> Iterator[Span]:
    """Reproaches, demands and announcements of more."""
    groups = (_PUSHING, NEGLECT, REPROACH, COUNTING)
    found = [one for group in groups for one in message.said(group)]
    if message.step in _FOLLOW_UPS:
        found += (one for group in _LATER for one in message.said(group) if not _is_friendly(one))
    harsh = message.said_with(_HARSH, _BETWEEN_US) if message.step in _FOLLOW_UPS else ()
    found += (one for one in harsh if not _is_friendly(one))
    yield from message.apart(one for one in found if not _is_work(one))


def _is_friendly(place: Place) -> bool:
    sentence = place.sentence
    return sentence.tells_of_work or _FRIENDLY.search(sentence.text) is not None


def _is_work(place: Place) -> bool:
    """Whether it is told of customers, staff or past work, and not of the reader."""
    text = place.sentence.text
    work = place.sentence.of_others or _LAST_JOB.search(text) or _ANSWERED.search(text)
    told = work and not _READER.search(text)
    return told or _SOFTENED.search(text) is not None
