"""This does not say why you are right for the job.

Why: A quick highlight of experience and skills is the other thing every note must hold.
Bad: Thank you for your time. I am very interested and look forward to hearing from you.
Good: Thank you for your time. I bring ten years as an executive assistant.
"""

from collections.abc import Iterator

from afterword.checks._message import Message, Span
from afterword.checks._patterns import any_of

SEVERITY = "should"
REFERENCE = "two-musts"

_STEPS = ("thank_you", "late_thank_you")

_FIT = any_of(
    r"""
    (?:my|of|with|years|and|the|relevant|hands-on) (?:\w+ ){0,3}?(?:experiences?|backgrounds?|
        skills?|training|knowledge|strengths?|qualifications?|degree|expertise|abilities|
        certificate|diploma)
    (?:good|great|strong|right|natural|perfect|excellent|close) (?:fit|match)|
        fits?(?: in)?(?: well)?|match(?:es)?|well[- ]suited|suits? me
    basis for|settle in|at your disposal|requirements|what you (?:need|described|are (?:looking|
        seeking))
    (?:way|manner) of working|where you need it|put that to work|do (?:this job|the job|it) well
    contribut\w+|confident|qualified|add value|of (?:real )?(?:help|use|service)|
        be(?:ing)? useful|make a difference|hit the ground
    i(?:'d| would| can| could| will|'ll)? (?:\w+ )?(?:bring|offer|handle|help|support|serve|
        deliver)
    i(?:'ve| have)? (?:\w+ )?(?:built|led|managed|ran|run|set up|introduced|organi[sz]ed|designed|
        trained|taught|developed|improved|reduced|cut|worked|handled|planned|looked after|created|
        launched|supervised|coordinated|kept|done|solved|dealt|spent|started|wrote|implemented|
        coached|grew|won|maintained|moved|rebuilt|faced|used)
    (?:was|were|been|being) (?:responsible|in charge|the (?:one|person) who)|in charge of|
        used to (?:\w+ )?(?:do|run|work|lead|manage|plan)
    (?:my|our) (?:\w+ )?(?:years|time|days|studies|thesis|apprenticeship|internship|certificate)|
        done (?:exactly )?(?:this|that|it) before
    keep (?:calm|order|my head)|know (?:the|this|your) \w+|(?:speak|know|use|learn|learnt|learned|
        understand|manage) \w+(?: and| well| daily|,)
    having (?:\w+ )?\w+ed|as an? (?:\w+ ){1,4}(?:for|with|at|in|i)|\w+ years?(?: \w+)? (?:as|in|of|
        with|at)|\d+ years|
        serve you well|my (?:own |last |previous |current |present |former )?(?:work|job|role|
        team|post|position)
    (?:this|it) is (?:work|something|exactly what|what) (?:i|that)|what i do (?:well|best)|
        strengths?|i(?:'m| am) (?:\w+ )?(?:ready|used to|at home|familiar|good (?:at|with)|able|
        fluent|responsible|quick|experienced|strong|patient|calm|organi[sz]ed|reliable|
        certified|trained)
    """
)


def find(message: Message) -> Iterator[Span]:
    """No highlight of experience, strength or fit; a card has no room for it."""
    if message.step not in _STEPS or message.channel == "post":
        return
    if message.record is not None and message.record.interest.role == "no":
        return
    if not message.says(_FIT):
        yield Span(0, 0)
