"""This asks for more than one thing.

Why: A check-in keeps your name in mind and invites an answer. One question is easy to answer.
Bad: Could you tell me where things stand? And could we meet for coffee to talk about my portfolio?
Good: Could you tell me where things stand?
For: check_in
"""

from collections.abc import Iterator

from afterword.checks._message import Message, Span
from afterword.checks._patterns import any_of

SEVERITY = "should"
REFERENCE = "goal-two-way"

_STEPS = ("check_in", "second_check_in", "closing_note", "holiday_card", "stay_in_touch")

_REQUEST = any_of(
    r"""
    (?:could|can|would|will|might|may) (?:you|i|we|it)|(?:do|have|is|are|has|did|was|were) (?:you|
        there|it|i|we|the|a|any|my|your)
    please|let me know|would you mind|i would (?:appreciate|be grateful|like to (?:ask|know|
        request))|i(?:'d| would) also like|send me|tell me|give me|what|when|how
    """
)
_OFFER = any_of(
    r"""
    if (?:you|there is anything|there's anything|anything|i can|it would)|should you|
        anything (?:else|further|more)|any (?:further|other|more) (?:questions?|information|
        details)
    how are you|how have you been|may i (?:wish|thank|return)|whatever the
    """
)
_SUBJECTS = {
    "where things stand": any_of(
        r"""
        updates?|news|decisions?|decide[ds]?|timeline|timing|timeframe|stands?|status|
            consider(?:ed|ation)|running|hear|progress|position(?: has been| been)? filled|
            outcome|next steps?|move forward|process|hiring|still open
        contact you|get in touch|follow up|check back|call(?:ing)? (?:you )?(?:again|back)|
            in a week|directly|shared?|candidacy|application
        """
    ),
    "a meeting": any_of(
        r"""
        coffee|lunch|meet(?:ing)?|visit|come (?:by|in)|drop by|zoom|video call|catch up|chat|tour
        second interview|schedule
        """
    ),
    "papers": any_of(
        r"""
        send|forward|job description|documents?|copy|brochure|contract|details of|list of|slides
        """
    ),
    "a favour": any_of(
        r"""
        references?|referral|pass (?:on )?my|forward my|put me (?:in touch|through)|
            keep me in mind for|introduc\w+|recommend\w*|feedback|put in a (?:good )?word|advice|
            mentor
        other (?:openings|roles|positions|vacancies|jobs)|tips|review my|look (?:at|over) my
        """
    ),
    "terms": any_of(r"salary|pay|benefits|remote|hours|start date|holiday|relocation"),
}


_TWO_WISHES = any_of(
    r"""
    (?:would|could|can|please)\b[^.!?\n]{3,60} and (?:i )?(?:would |could you |can you |
        please )*also (?!like to (?:say|thank|add|tell))
        (?:like|send|ask|let|tell|share|give|need|want|review|have|be)
    """
)
_QUESTIONS = 2
"""Questions that still read as one request: whether there is news, and if not, when."""


def find(message: Message) -> Iterator[Span]:
    """The second thing asked for; offers to help and polite turns are no requests."""
    if message.step not in _STEPS:
        return
    asked: set[str] = set()
    questions = 0
    for start, end in message.sentences:
        sentence = message.own[start:end]
        is_question = sentence.rstrip("\"') ").endswith("?")
        if not (is_question or _REQUEST.match(sentence) or "please" in sentence.lower()):
            continue
        if not is_question and not _asks(sentence):
            continue
        if _OFFER.search(sentence):
            continue
        questions += is_question
        subjects = {name for name, pattern in _SUBJECTS.items() if pattern.search(sentence)}
        new = subjects - asked
        twice = _TWO_WISHES.search(sentence) is not None
        if (asked and new) or len(new) > 1 or questions > _QUESTIONS or twice:
            yield Span(start, end)
        asked |= subjects or {"something"}


def _asks(sentence: str) -> bool:
    """Whether a sentence without a question mark still asks: "please send", "let me know"."""
    return bool(_IMPERATIVE.search(sentence))


_IMPERATIVE = any_of(
    r"""
    please(?! (?:accept|find|excuse|forgive|know|be assured|note|do not|don't|give my))|
        let me know|i(?:'d| would) (?:also )?(?:appreciate|be grateful|like to (?:ask|request|
        know|meet|see))
    (?:send|tell|give|forward) me|(?:could|can|would) you
    """
)
