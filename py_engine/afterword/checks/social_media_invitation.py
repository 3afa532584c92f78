"""This asks the reader to connect on a social network.

Why: To an interviewer it is presumptuous and too familiar while the choice is open. Once you have
    the job you may.
Bad: I have sent you a LinkedIn request and hope you will accept it.
Good: You can reach me at this address at any time.
"""

from collections.abc import Iterator

from afterword.checks._message import Message, Place, Span
from afterword.checks._patterns import any_of

SEVERITY = "must"
REFERENCE = "no-social-connect"
OF_NOTE = True

_NETWORK = r"""
linked ?-?in|facebook|fb|instagram|insta|ig|twitter|x\.com|tik ?tok|snapchat|snap|whats ?app|signal
social media|socials?|threads|bluesky|mastodon|we ?chat|telegram|xing|pinterest|discord|skype
social networks?|messenger|youtube|reddit|(?:my|your|our) (?:professional )?network
"""
_ASKING = r"requests?|invites?|invitations?"

# What is done on a network, between the writer and the reader.
_TOGETHER = any_of(
    r"""
    (?:sending|send|sent|giving|give|here is|attach(?:ed|ing)?|share|
        sharing)(?: you)? my (?:<network>)(?! (?:report|post|plan|article|posts|numbers|reach))
    (?:what is|tell me|give me|send me|know|have) your (?:<network>)(?! (?:post|page|article|
        strategy))|(?:continue|carry on|move|take|keep) (?:the |our |this )?(?:conversation|talk|
    chat|discussion|it|this)(?: \w+)? (?:on|over|via|to) <network>
    (?:followed|following|follow|added|friended)(?: already)? (?:\w+ ){1,6}(?:on|over|
        via) <network>(?! (?:for|with interest))
    (?:one of|among|part of) my (?:\w+ )?(?:<network>|online)? ?(?:connections|contacts|followers|
        friends)(?! (?:who|in|at))
    my (?:<network>)(?: \w+)? (?:is|name is|account is|profile is) [@\w.]+|(?:give|gave) (?:it|me|
        my \w+) a follow|(?:<network>) friends|friends on
    subscribe to my|(?:ping|text|message|call|reach|find) me (?:there|on there)|(?:check out|
        look at|look up) my (?:<network>)
    (?:connect|link(?: up)?|network|friends|chat|linked|link in|contacts?|connections?|buddies|
        connected|connecting|linking|stay in touch|keep in touch|be in touch|get in touch|
        in contact|
        staying in touch|keeping in touch|talk|catch up|touch base)(?: \w+){0,6} <over> <network>
    (?:add(?:ed|ing)?|follow(?:ed|ing)?|friend(?:ed|ing)?|find|found|see|hit|ping|message[ds]?|
        messaging|dm|text(?:ed)?|look(?:ed)?(?: up)?|reach|contact(?:ed)?|invit(?:e|ed|ing)|join|
        endorse|
        recommend|request(?:ed|ing)?|tag|subscribe to|write to|connect with|wrote to|
        check out) (?:you|me|us|each other|one another)(?! (?:to|
        a reference))\b[^.!?\n]{0,35} <network>
    (?:follow|like|see|check|visit|have a look at|look at|view) my (?:\w+ )?(?:<network>|page|
        journey|
        profile|posts|feed|stories)(?! (?:for|if|which|to see|at the end))
    (?:add|use|have|here is|here's|share|exchange|swap|give you|send you|know)(?: me)? (?:my|your|
        our) <network>(?! (?:post|page|article|campaign|channel|profile))
    add (?:you|me)(?: (?:to|as)\b[^.!?\n]{0,30})? (?:network|contacts?|connections?|friends?)
    (?:adding|added|have|having|include|count|welcome) you (?:\w+ ){0,2}?(?:to|as|in|among|amongst|
        into) (?:an? |my |our )(?:\w+ ){0,2}?(?:network|contacts?|connections?|friends?|circle)
    (?:join|part of|expand|grow|into|to|in|enlarge) my (?:professional |personal |
        growing )?(?:network|
        connections|contacts)(?! of)
    (?:are|is) you on <network>|(?:are|is) (?:you|both of you)[^.!?\n]{0,15} on
        (?:<network>)[^.!\n]*\?
    do you (?:also )?(?:have|use|do) (?:an? |any )?(?:<network>)(?: account| profile)?[^.!\n]*\?
    i (?:am|will be) (?:also )?(?:\w+ )?(?:on|at|over on) <network>[^.!?\n]{0,40}(?:link|connect|
        add|
        follow|find|friend|say|if you|feel free|too|so)
    (?:find|see|reach|get|catch) me (?:there|on|over|at|under)[^.!?\n]{0,25}(?: <network>)
    (?:feel free|do|please|happy|love|like|glad|welcome)(?: to| for you to)? (?:connect|follow|
        link up)(?=[.!:;,?]| back| at| here| if| whatever| whenever| with me| me(?! (?:to|with)))
    (?:let us|shall we|could we|can we|may we|we could|we should|we can|
        should we) (?:also )?(?:connect|
        be friends|link up|link)(?= on| via| over| through| online|[.!?,])
    (?:connect|be connected|stay connected|connecting|in contact) (?:with (?:you|me) )?(?:online|
        digitally|there|virtually)
    (?:mind|okay|ok|alright|fine|love|like|open|happy|hope|pleased|glad|nice|
        great)(?: \w+){0,4} (?:connect|
        add|follow)(?:ing)? (?:with )?you(?! (?:to|with the|for|a |again|all))(?=[.!?,]| on| there|
        \sas| back| online| if)
    (?:connect|follow|add|friend) (?:with )?(?:me|you) (?:there|back)|follow(?:ed|ing)? (?:me|
        you) on x
    (?:dm|pm|inbox) me|drop me a dm|my (?:\w+ )?(?:handle|user ?name) is|(?:i|me) at @\w+|
        follow[^.!?\n]{0,30} @\w+
    (?:check|look at|see) your <network>|(?:connect|follow|add)[^.!?\n]{0,12} linkedin\.com\S*
    following you(?: \w+){0,3} on|(?:started|begun) following (?:you|your)
    """,
    network=_NETWORK,
    over="on|via|through|over|by|at|in|using|to",
)
_REQUEST = any_of(
    r"""
    (?:connection|connect|friend|follow|contact|network|networking|<network>) (?:<asking>)(?! for)
    (?:<asking>)(?: \w+){0,4} (?:on|via|through|over|from) <network>
    (?:request|invitation|invite|ask|asked|requested|inviting) (?:you )?to (?:connect|link up|
        be friends|
        follow|link)(?! the)
    (?:<network>)(?: \w+){0,3}[,;:]? (?:\w+ ){0,4}(?:add|follow|friend|accept|link with|
        connect with|
        find) (?:me|back)(?! (?:to|a|the|at (?:home|work)))|(?:clicked|pressed|hit|tapped|pushed)
        (?: \w+){0,2} (?:connect|follow|add)
    (?:see|find|get|receive|got|expect|notice|had|seen|received|noticed|spot|spotted)(?: \w+){0,3}
        (?:<asking>)(?: \w+){0,5} <network>
    (?:join\w*|become|became|be|becoming|were|added to|part of)(?: \w+){0,2} (?:<network>)
        (?:contacts?|connections?|friends?|network|circle)(?! (?:at|of) (?:my|the) (?:last|old))
    (?:accept|approve|confirm|answer)(?: \w+){0,2} (?:me|it|this)(?: \w+)? (?:on|in|as|to) (?:\w+ )?
        (?:<network>|friends?|contact|connection)
    (?:sent|send|sending|dropped|shot) you (?:an? |my |the )?(?:<asking>)(?! to (?:the|our|visit))
    accept(?:ing|ed)? (?:my|the) (?:\w+ )?(?:<asking>)(?! for| to (?:the|our|visit))
    """,
    network=_NETWORK,
    asking=_ASKING,
)
_BY_PHONE = any_of("by phone|telephone|same number")
_GRANTED = any_of("(?:was|were|been) (?:granted|approved)|friend request for|connection between")


def find(message: Message) -> Iterator[Span]:
    """Invitations to a network; one that is the employer, or the work, is another matter."""
    if message.logged("hired"):
        return
    found = [
        one
        for one in message.said(_TOGETHER)
        if not _is_work(one) and not _BY_PHONE.search(one.sentence.text)
    ]
    found += [one for one in message.said(_REQUEST) if not _GRANTED.search(one.sentence.text)]
    yield from message.apart(found)


def _is_work(place: Place) -> bool:
    """Whether it is told of customers or past work, and not done to the reader."""
    sentence = place.sentence
    work = sentence.tells_of_work or sentence.of_others
    return work and not sentence.asks_reader and not sentence.to_reader
