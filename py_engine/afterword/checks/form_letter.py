"""This sounds like a form letter.

Why: They can tell a filled-in template. Say it in your own words, about this interview.
Bad: I hope this email finds you well. I would be a valuable asset to your esteemed company.
Good: Our conversation about the new reception has stayed with me.
"""

from collections.abc import Iterator

from afterword.checks._message import Message, Span
from afterword.checks._patterns import any_of

SEVERITY = "should"
REFERENCE = "genuine-not-template"
OF_NOTE = True

_STOCK = any_of(
    r"""
    (?:hope|trust) (?:that )?this (?:e-?mail|message|letter|note|finds) (?:\w+ ){0,2}?(?:finds|
        reaches) you(?: \w+)?(?: well)?|hope this finds you well|trust this finds you well
    (?:am )?writing (?:to you )?to express my (?:\w+ )?(?:interest|gratitude|thanks|appreciation)|
        i would like to take this opportunity to|i wanted to take (?:a moment|this opportunity|
        the time) to
    (?:esteemed|reputable|prestigious|renowned|reputed|well-known) (?:company|organi[sz]ation|
        institution|firm|employer)|your (?:good|honou?rable) (?:self|office|company)
    (?:valuable|great|real|tremendous|strong|huge|true) (?:asset|addition) to (?:your|the|
        any) (?:\w+ )?(?:team|company|organi[sz]ation)|valuable asset
    (?:perfect|ideal) candidate|hit the ground running|think outside the box|
        thinking outside the box|outside-the-box|proven track record|results[ -](?:driven|
        oriented)|detail[ -]oriented|self-?starter|go-?getter|team ?player|people person|
        hard ?worker
    fast-paced(?: \w+)? environment|dynamic (?:team|company|environment|individual|
        organi[sz]ation)|synerg\w+|(?:leverage|utili[sz]e) my (?:\w+ )?(?:skills?|skillset|
        experience|expertise)|skill ?set
    (?:confident|believe|certain|sure) that my (?:skills|experience|qualifications|
        background) (?:and (?:\w+ )?(?:skills|experience|qualifications|background) )?(?:make|
        makes|would make|will make|are|is|align)
    (?:do not|don't) hesitate to|at your earliest (?:possible )?convenience|enclosed (?:please|
        herewith)|please find (?:attached|enclosed)|as per (?:our|my|your)|above-?mentioned|
        aforementioned|kindly revert|the same|for your kind (?:perusal|consideration)|
        yours faithfully
    thank you for (?:taking the time|your time) to (?:interview|meet with) me for the position|
        thank you for considering my application for the position|(?:the|
        this) position at your (?:company|organi[sz]ation|firm)|your company(?:'s)? (?:mission|
        values|vision) (?:align|resonate)\w*|aligns? (?:perfectly|well|closely) with my|
        passionate about (?:excellence|success|making a difference|what i do)
    (?:hope|trust) (?:that )?(?:this|my) (?:mail|e-?mail|message|note|letter) finds|be an asset to|
        passion for (?:excellence|success)|can-do attitude|regarding my candidacy|firmly believe|
    as an expression of my|accept this (?:letter|e-?mail|message)|thanking you in (?:anticipation|
        advance)|(?:continued|future|ongoing) success|(?:possibility|
    prospect|opportunity) of contributing to
    (?:finds|find) you in (?:the )?(?:best|good|great) (?:of )?(?:health|spirits)|
        privilege to be (?:associated|part)|(?:kind|earliest) (?:perusal|consideration|attention)
    (?:excellent|strong|outstanding|exceptional) (?:written and verbal |verbal and written |
        interpersonal |verbal )?(?:communication|interpersonal|organi[sz]ational|analytical) skills
    (?:skills?|experience|background|qualifications|expertise|skill set)(?: \w+){0,4} (?:align(?:s|
        ed)?|match(?:es)? perfectly|make(?:s)? me (?:an? |the )?(?:ideal|perfect|strong|excellent|
    great)|would be an asset)
    (?:sincere|heartfelt|deepest|utmost) (?:gratitude|thanks|appreciation) for (?:the|
        this) opportunity|opportunity to interview for the (?:position|role)(?=[.!,]| at| of)
    (?:great|ideal|perfect|excellent|strong|valuable|wonderful) (?:addition|asset|candidate|fit|
        match) (?:to|for) (?:your|the|this|any) (?:\w+ )?(?:team|company|organi[sz]ation|position|
    role|firm|job)
    committed to excellence|i am a (?:highly )?(?:motivated|dedicated|driven|hardworking|
        hard-working) (?:individual|professional|person|worker|candidate)|wealth of (?:experience|
        knowledge)|seasoned professional|win-win|go above and beyond|exceed expectations|
        next level|value[ -]add(?:ed)?
    """
)


def find(message: Message) -> Iterator[Span]:
    """Phrases that stand in every template."""
    found = (
        place
        for place in message.worded(_STOCK)
        if place.text != "the same" and place.text not in message.about
    )
    yield from message.apart(found)
