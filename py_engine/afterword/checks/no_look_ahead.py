"""This does not look ahead to the next step.

Why: The third part of a good note, after thanks and fit, is that you look forward to what comes
    next.
Bad: Thank you for your time. I am interested, and I bring ten years of experience.
Good: Thank you for your time. I look forward to hearing about the next step.
"""

from collections.abc import Iterator

from afterword.checks._message import Message, Span
from afterword.checks._patterns import any_of

SEVERITY = "should"
REFERENCE = "three-parts"

_STEPS = ("thank_you", "late_thank_you", "holiday_card")

_AHEAD = any_of(
    r"""
    look(?:ing)? (?:very much |so much |so )?forward|next (?:steps?|stage|round|phase|week|month|
        interview|conversation)
    hear(?:ing)? (?:\w+ ){0,2}?(?:from|back|about|how|what|your)|await\w*|in touch|let me know|
        get in touch
    (?:happy|glad|pleased|free|available|delighted|able) to (?:\w+ )?(?:provide|answer|send|share|
        meet|talk|speak|come|discuss|supply|call|help|continue)
    hop(?:e|ing) (?:to|that|we|you|for|i)|what (?:comes|happens|follows|is) next|
        further (?:questions?|information|conversation|discussion)
    (?:meet|meeting|see|seeing|speak|speaking|talk|talking|work|working)(?: with)? (?:you|
        with you|again|soon|together)
    until (?:then|the|mon|tues|wednes|thurs|fri)\w*|your (?:decision|news|reply|answer)|
        after the holidays|in the new year|
        joining (?:you|your|the)|if you (?:need|have|would like|want)
    (?:can|could|would) (?:gladly |happily )?(?:come|meet|call|talk|speak|visit|send)|
        (?:please )?tell me|if (?:anything|there is|more)|see you|should you (?:need|have|require|
    want|wish)|continu(?:e|ing) (?:our|the) conversation|
        going further|moving forward|the rest of the process
    """
)


def find(message: Message) -> Iterator[Span]:
    """No word of what comes next."""
    if message.step not in _STEPS:
        return
    if message.record is not None and message.record.interest.role == "no":
        return
    if not message.says(_AHEAD):
        yield Span(0, 0)
