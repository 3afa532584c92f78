"""This asks the reader to connect on a social network.

Why: To an interviewer it is presumptuous and too familiar while the choice is open. Once you have
    the job you may.
Bad: I have sent you a LinkedIn request and hope you will accept it.
Good: You can reach me at this address at any time.
"""

from collections.abc import Iterator

from afterword.checks._message import Message, Span
from afterword.checks._patterns import any_of

SEVERITY = "must"
REFERENCE = "no-social-connect"
OF_NOTE = True

_NETWORK = r"""
linked ?-?in|facebook|fb|instagram|insta|ig|twitter|x\.com|tik ?tok|snapchat|whats ?app|
    social media|socials?
threads|bluesky|mastodon|we ?chat|telegram|xing|pinterest|discord|signal|social networks?|
    my network
"""

_INVITATION = any_of(
    r"""
    (?:connect|connecting|stay connected|keep connected|stay in touch|keep in touch|link up|
        be friends|network|chat|staying connected|staying in touch) (?:with (?:me|you|each other|
        one another|us) )?(?:on|via|through|over|by) (?:my |your |our )?<network>
    (?:add|follow|friend|find|see|hit|ping|message|dm|text|look up|look) (?:me|you|
        each other)(?: up)? (?:back )?(?:on|via|through|over|at) (?:my |your |our )?<network>
    (?:add(?:ed|ing)?|follow(?:ed|ing)?|friend(?:ed|ing)?|request(?:ed|ing)?|invited) (?:you|
        me) (?:on|to|via) (?:my |your )?<network>
    add(?:ed|ing)? you (?:to my|as a) (?:\w+ )?(?:network|contacts?|connections?|friends?)
    (?:request|invite|invitation)(?: \w+)? (?:on|via|through|over) <network>
    (?:send|sent|sending|dropped|made|put in) (?:you )?(?:an? |my )?(?:<network>|friend|
        connection|connect|follow|contact|network)(?: \w+)? (?:request|invite|invitation)
    (?:accept|accepting|approve|confirm|see|look out for|watch for|expect) (?:my|the|
        an?) (?:<network>|
        friend|connection|connect|follow|contact)(?: \w+)? (?:request|invite|invitation)
    (?:<network>|connection|friend|follow) (?:request|invite|invitation)s? (?:from me|i sent|
        on its way|is on|to you|for you)
    (?:join|part of|expand|grow|into|to|in) my (?:professional |personal )?(?:network|connections|
        contacts)(?= on| there|[.!?,])
    (?:invite|inviting|invited|ask|asking) you to (?:connect|join|follow|
        link)[^.!?\n]{0,25} <network>
    (?:become|be) (?:connected|connections|contacts|friends) (?:on|via|through) <network>
    (?:let's|let us|shall we|could we|can we|may we|we could|we should|
        we can) (?:also )?(?:connect|be friends|link up)(?: on| via| over| through|[.!?])
    (?:my|your) <network> (?:profile|page|handle|account)?[^.!?\n]{0,30} (?:add|follow|connect|
        friend|accept)
    (?:connect|follow|add|friend) (?:with )?(?:me|you) there
    follow(?:ed|ing)? (?:me|you) on x|link(?:ing)? up with (?:me|you)(?= |[.!?,]|$)|(?:dm|pm) me
    (?:add|follow|friend|invit)(?:e|ed|ing)? (?:you|me)(?! to)[^.!?\n]{0,25} (?:on|over|
        via) <network>
    (?:my|a|your) (?:connection|friend|follow|<network>) (?:request|invitation|invite)s?
    drop me a (?:dm|line on <network>|message on <network>)|(?:sent|dropped) you an invite
    accept(?:ing)? (?:my|the) (?:<network> )?(?:request|invite)|network on <network>
    (?:connect|be in touch|keep in touch|be connected)(?: with (?:you|me)|
        \s+again){0,2} (?:over|on|via) <network>
    (?:are you|you are|you're|if you are|if you're) on <network>[^.!?\n]{0,40}(?:add|connect|
        follow|friend|find|\?)
    """,
    network=_NETWORK,
)


def find(message: Message) -> Iterator[Span]:
    """Invitations to a network; one that is the employer, or the work, is another matter."""
    if not message.logged("hired"):
        yield from message.apart(message.matches(_INVITATION))
