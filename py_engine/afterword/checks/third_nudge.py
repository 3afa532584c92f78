"""This would be a third follow-up without an answer.

Why: Two unanswered follow-ups are the most, whatever the channel. A third is read as pushing.
Bad: This is my third message, and I wanted to ask again.
Good: I am following up on my message of last week.
For: second_check_in
"""

from collections.abc import Iterator

from afterword.checks._message import Message, Span
from afterword.checks._patterns import any_of
from afterword.timing.parameters import parameter

SEVERITY = "must"
REFERENCE = "max-two"

_FOLLOW_UPS = ("check_in", "second_check_in")

_COUNTED = any_of(
    r"""
    (?:first|earlier|last|previous)(?: \w+){0,4} (?:or|and|nor)(?: \w+){0,3} (?:second|last|
        one before|the \w+day before|before)(?: \w+)?,?(?: \w+){0,5} (?:writing|another|again|
    message|trying|mail)
    (?:makes it|that makes|this makes|now)(?: \w+)? (?:three|four|3|4)(?: \w+)? (?:<message>)|
        (?:<third>) (?:and|&) (?:final|last)(?: \w+)? (?:<message>|attempt|try)
    (?:contacted|written to|e-?mailed|asked|called|messaged|reminded)(?: \w+)? (?:a couple of|
        a few|several|two|three|multiple|many) times|couple of times
    (?:earlier|previous|last|past|other|first) two(?: \w+)? (?:got|went|had|were|received|
        remain\w*)|(?:followed up|chased|written|asked|e-?mailed) twice|no (?:response|reply|
    answer) to (?:my|the) (?:first|last|two|earlier|previous|either)
    (?:my|a|the|this|another|yet another) (?:<third>)(?: and (?:last|final))? (?:<message>|attempt|
        try|request)
    (?:<third>) time (?:i|that i|lucky|writing|asking|around|of asking|trying)|(?:for|now) (?:a|
        the) (?:<third>) time
    (?:bother|disturb|trouble|writ\w+|ask\w*|contact\w*|follow\w*|chas\w+|
        remind\w*)(?: \w+){0,4} (?:<third>) time
    (?:<message>) (?:no|number|nr|#)\.? ?(?:3|4|5|three|four|five)|(?:3|4|5)(?:rd|th) (?:<message>)
    (?:<wrote>)(?: \w+){0,4} (?:twice|two times|three times|several times|many times|a few times|
        on two occasions|
        on several occasions|multiple times|repeatedly|\d times)
    (?:twice|two times|three times|already twice)(?: \w+)? (?:<wrote>|without (?:an? )?(?:<answer>))
    (?:my|the|these|after|despite|my last|my previous|in addition to my|
        beyond my)(?: \w+){0,2} (?:two|three|four|both|several|
        many|2|3|4|few|multiple)(?: \w+){0,2} (?:<message>)(?! (?:you|from you|ago|were helpful))
    (?:two|three|four|both|several|many|multiple|2|3|4)(?: \w+){0,2} (?:unanswered|ignored|earlier|
        previous|past|prior|
        other) (?:<message>)|(?:my|these|
        all)(?: \w+){0,3} (?:<message>)(?: \w+){0,4} (?:unanswered|without (?:an? )?(?:<answer>)|
        ignored)
    (?:either|neither|none|any|both) of (?:my|the|these)(?: \w+){0,2} (?:<message>)
    (?:sent|left|written|wrote|made)(?: \w+){0,3} (?:two|three|several|many|multiple|a few|
        a couple of)(?: \w+){0,2}
        (?:<message>)(?! (?:a (?:day|week)|from))
    (?:written|wrote|e-?mailed|mailed|called)(?: \w+)? (?:twice|once),? (?:and|
        then)(?: \w+){0,2} (?:called|phoned|rung|rang|
        e-?mailed|written|wrote|left)(?: \w+)? (?:once|twice|too|also|a)
    i(?: have)? (?:\w+ )?(?:wrote|written|called|phoned|rang|e-?mailed|mailed|messaged|asked|texted)
        (?: \w+){0,3} (?:on (?:the )?\w+|last week|yesterday|a week ago|\w+ (?:days|weeks) ago)
        (?: \w+){0,2},? (?:and )?(?:then |again |also |once more )*(?:(?:on|the) (?:the )?(?:\w*day|
        \d\w*|week before|day before|\w+ of \w+)|last week|yesterday|a week (?:ago|later|before|
        after)|this week|(?:called|phoned|wrote|e-?mailed) (?:you|on|again|the))
    (?:writing|asking|trying|calling|here|nudging|back|contacting you) yet again|yet another
        (?:<message>|reminder|attempt)|again and again|time and again|over and over
    (?:<message>)(?: \w+){0,2},? (?:the|my|a|this one being my|now the|already the|number)
        (?:<third>|three|four|3|4)(?= |[.,!])(?! (?:floor|shift|week))|(?:<third>) in (?:a row|
        as many
        weeks|\w+ weeks)|hat-?trick
    (?:tried|trying|attempted|attempting)(?: \w+){0,5} (?:a few|several|many|three|multiple|some|
        numerous|a number of|a couple of|two|four|various) (?:times|occasions|ways|
        channels)(?=[.!,]| to (?:reach|call|contact|get (?:you|hold|in)|
        speak|phone|catch|e-?mail)|$)|
        (?:tried|attempted)(?: \w+){0,3} (?:twice|repeatedly)(?=[.,!]| to (?:reach|call|contact|
        get|speak|phone|catch))
    (?:keep|kept|continue|continued|go on|going on|keep on) (?:writing|asking|e-?mailing|calling|
        trying|following up|sending|contacting|bothering|pestering|chasing|reminding|nudging)
    (?:repeated|several|many|multiple|numerous|frequent|various|previous two|earlier two|last two|
        first two|first three|last three|two other|two more) (?:\w+ )?(?:<message>)
        (?! (?:from|of yours|you|a (?:day|week)))
    (?:not|never|no|nobody|without)(?: \w+){0,4} (?:answer\w*|repl\w+|respon\w+|react\w*|heard|
        word)(?: \w+){0,4} (?:both|either|any|all|two|three|several) (?:of )?(?:my|the|these|those)?
        ?(?:\w+ )?(?:<message>|times)|(?:both|all) (?:of )?my (?:\w+ )?(?:<message>)
    (?:me|here i am|it is me),? (?:again|once more|yet again)(?:,| for| -|!|\.)
    """,
    third="third|fourth|fifth|sixth|3rd|4th|5th|umpteenth",
    message=r"e-?mails?|messages?|notes?|follow-?ups?|reminders?|letters?|check-?ins?|mails?|"
    r"attempts?|nudges?|"
    r"follow-?up (?:messages?|e-?mails?|notes?)|voicemails?|calls?|enquir(?:y|ies)",
    wrote=r"i (?:have )?(?:already )?(?:\w+ )?(?:written|wrote|e-?mailed|mailed|messaged|phoned|"
    r"contacted|asked|"
    r"followed up|reached out|reminded|checked in|texted)",
    answer="reply|answer|response|news|word|success|luck",
)


def find(message: Message) -> Iterator[Span]:
    """A check-in after two that nobody answered, or one that counts itself as the third."""
    if message.step not in _FOLLOW_UPS:
        return
    counted = list(message.said_apart(_COUNTED))
    if counted:
        yield from counted
    elif message.history is not None and len(message.history.unanswered) >= _most():
        yield Span(0, 0)


def _most() -> int:
    return parameter("cap.unanswered").value
