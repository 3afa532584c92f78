"""This does not say that you want the job.

Why: Real enthusiasm for the job is one of the two things every note must hold.
Bad: Thank you for your time on Tuesday.
Good: Thank you for your time on Tuesday. I am very interested in the role.
"""

from collections.abc import Iterator

from afterword.checks._message import Message, Span
from afterword.checks._patterns import any_of

SEVERITY = "should"
REFERENCE = "two-musts"

_STEPS = (
    "thank_you",
    "late_thank_you",
    "check_in",
    "holiday_card",
    "competing_offer_note",
)

_INTEREST = any_of(
    r"""
    (?<!not\s)interest(?:ed|s)?(?! to (?:hear|see|learn|read|note))|excit\w+|enthus\w+|keen\w*|
        eager\w*|thrilled|motivated|passion\w*
    inspir\w+|attract\w*|appeal(?:s|ed|ing)?|drawn to|fascinat\w+|intrigued|delighted
    (?:would|'d|will|hope to|hoping to|want to|wish to) (?:\w+ ){0,3}?(?:love|like|be|enjoy|join|
        work|contribute|take|see|stay)
    (?:joining|join|work(?:ing)? with|part of|contribut\w+ to) (?:you|your|the|this)
    want (?:this|the|to|it)|jump at|perfect for me|sounds (?:like )?(?:perfect|ideal|wonderful|
        great)|part of (?:it|the)|looking for|hop(?:ed|ing) (?:for|to find)|(?:dream|ideal) (?:job|
    role|position)|good at this|love (?:the|this|to)|give (?:it )?my best|(?:see|picture|
    imagine) myself|right (?:place|job|role|fit|move) for me
    (?:hope|happy|glad|pleased|proud|honou?red) to (?:\w+ )?(?:join|work|be|contribute|take)
    (?:more|even more) (?:convinced|certain|sure)|my first choice|top (?:of my list|choice)
    com(?:e|ing) back|in the running|being considered|under consideration
    """
)


def find(message: Message) -> Iterator[Span]:
    """No word of interest, where there is any."""
    if message.step not in _STEPS:
        return
    if message.record is not None and message.record.interest.role == "no":
        return
    if not message.says(_INTEREST):
        yield Span(0, 0)
