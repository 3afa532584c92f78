"""Ways of finding fault with how slowly, or how little, the reader answers."""

from afterword.checks._patterns import any_of

__all__ = ["CHIDING"]

_ANSWER = r"""
answer|reply|respond|write|write back|call|call back|get back|let|tell|inform|update|acknowledge|
    send|say|pick up|decide|make|give|type|contact|drop|confirm
"""
CHIDING = any_of(
    r"""
    (?:can|must|have to|am left to|could) (?:only |now )?(?:conclude|assume|suppose|guess|imagine|
        think)
        (?: \w+)? (?:that )?(?:you|your|my|nobody|no one|it|the)(?: \w+){0,4} (?:not|badly|poorly|
        dis\w+|
        un\w+|forg\w+|no|lost|ignor\w+|too|never|low)
    reasons? (?:why|that|for which) (?:i|nobody|no one|you|my)(?: \w+){0,2} (?:left|kept|ignored|
        without|
        not|never|still|waiting|silent)|even an? (?:\w+ )?(?:refusal|rejection|no|negative|
        yes or no|
        one-?line|two-?line|bad)(?: \w+)? ?(?:would|is|will|might)
    i (?:had |would have )?(?:\w+ )?(?:expected|thought|assumed|hoped|believed) (?:to (?:hear|have|
        get|receive|know|
        be told)|that (?:i|you|someone|we)|i would|you would)(?: \w+){0,7} (?:by now|already|
        long ago|
        weeks ago|days ago|last week|sooner|earlier|before now|at least)
    (?:do|does|did|have|has|had|would|will|can|could|cannot) not (?:seem to |even |want to |
        care to )?
        (?:keep|kept|honou?r\w*|stick to|stood by|stand by|respect)(?: \w+)? (?:your|its|their|the|
        any)
        (?:\w+ )?(?:promises?|word|deadlines?|commitments?|agreement|time|dates?|schedule)
    (?:so|that|too|as|how|this)(?: \w+)? (?:hard|difficult|much|complicated|much trouble|
        much work)(?: \w+){0,3} to (?:<answer>)(?! (?:them|customers|it to))
    please,?(?: \w+){0,2} (?:<answer>)(?: \w+){0,4} (?:this time|for once|now|at last|finally|
        for a change|already)
    did you (?:even|ever|at all)(?: \w+)? (?:read|see|open|get|receive|look|notice|remember|
        consider|talk)
    (?:taking|takes?|took|taken|lasts?|lasted|waited|waiting|gone on|going on|been)(?: \w+)? (?:far|
        way|much|rather|a bit|a little|somewhat)? ?(?:too|so|awfully|unreasonably|ridiculously|
        unusually|incredibly|surprisingly|very) (?:long|slow|slowly)(?=[.!,?]| now| already| to|
        \sand| for| that)|(?:taking|takes|took|taken|been) (?:forever|ages|an age|an eternity|
        (?:much|far|a lot|considerably|significantly) longer)
    (?:your|the|this|such an?|such)(?: \w+)? (?:process|procedure|hiring|recruitment|recruiting|
        selection|decision|delay|wait|waiting|communication|handling|response|service|treatment|
        behaviou?r|attitude)(?: \w+){0,2} (?:is|was|has been|seems?|feels?|are|takes|took)
        (?: \w+){0,3} (?:slow|long|unreasonable|unacceptable|ridiculous|excessive|poor|bad|
        confusing|chaotic|endless|absurd|frustrating|annoying|disappointing|unprofessional|opaque|
        unclear|a mess|a joke|too much|beyond|inexcusable|unfair|rude|disrespectful|terrible|
        awful|a (?:shame|disgrace|pity|nuisance)|strange|odd|not (?:\w+ )?(?:acceptable|fair|
        professional|good|right|polite|clear))
    again,? i (?:ask|must ask|have to ask|request|urge|am asking|am forced|have to)|i (?:ask|must
        ask|have to ask|repeat|urge|request)(?: you)? (?:again|once more|once again|yet again)|
        i (?:would like to |want to )?remind you(?: once)?(?: again)? (?:that|of|about)
    (?:less than|not exactly|hardly|far from|anything but|not very|not too|not particularly|
        not overly|not at all|not|none too|nowhere near|not the least|not especially)(?: \w+)?
        (?:impressed|pleased|happy|thrilled|satisfied|delighted|amused|satisfactory|ideal|
        encouraging|reassuring|convinced|comfortable|a good sign|how i)(?: \w+)? ?(?:with|by|at|
        about|that|to|in how|expected|imagined|[.!])(?! (?:wait|help|send|come|meet|do so))
    (?:leaves?|left|leaving) (?:much|a lot|something|a great deal|a fair bit) to be desired|
        (?:could|
        should|might|ought to) have (?:been )?(?:\w+ )?(?:handled|managed|done|communicated|told|
        informed|answered|replied|called|written|heard|had|received|got|given)(?: \w+)? ?(?:better|
        faster|quicker|sooner|more|by now|earlier|already|me|an answer|a reply|some|something|
        long ago|differently)
    how (?:this|it|things|i|my application|the (?:whole )?process|everything|candidates)(?: \w+)?
        (?:has|have|was|were|is|am|are|had)(?: \w+)? (?:been )?(?:handled|managed|treated|run|dealt|
        conducted|kept|left)
    which (?:\w+ )?(?:meant nothing|did not happen|has not happened|never (?:happened|came|
        arrived)|was not (?:true|kept|the case)|turned out|has not|you did not|you have not|nobody)|
        meant nothing|(?:evidently|clearly|obviously|apparently|sadly|but) (?:\w+ )?(?:did not|has
        not|never) (?:happen|happened|materiali[sz]e\w*|come|came)
    (?:said|told|mentioned|promised|assured|indicated|agreed)(?: \w+){0,12}[,;]? (?:yet|but|and
        yet|and still|however),?(?: \w+){0,5} (?:nothing|no (?:word|news|answer|reply|one|call|
        response|message)|nobody|not (?:heard|called|replied|received|had|been|got|happened)|
        never|still|did not|has passed|have passed|passed|silence|came and went)
    (?:another|one more|yet another|a further|an extra) (?:\w+ )?(?:week|month|day|
        fortnight)(?: \w+)?
        (?:has|have)? ?(?:gone by|passed|without|with no|of (?:silence|waiting))(?! (?:a hitch))|
        (?:weeks|days|months?)(?: \w+){0,3} (?:without|with no|of)(?: an?| any| even| so much as)*
        (?:silence|word|news|answer|reply|response|call|sign|update|feedback|contact|
        communication|acknowledg\w+)(?! (?:in advance|from (?:customers|suppliers)))
    (?:nobody|no one|not one of you|none of you)(?: \w+){0,4} (?:has|have|had|was|seems?|bothered|
        thought|could|cared|got|came|called|told|answered|replied|wrote|contacted|informed|let)
        (?: \w+){0,4} (?:me|back|know|reply|answer|touch|call|word|tell|inform|contact)
        (?! (?:the way|about the (?:move|rota)))
    (?:is|are|am|was) (?:\w+ )?(?:starting|beginning|getting|becoming|growing) (?:to get |to feel |
        to be |to become )?(?:\w+ )?(?:impatient|frustrat\w+|annoy\w+|irritat\w+|tired|silly|
        ridiculous|unprofessional|embarrassing|concerned by|tiresome|upset|angry|old|absurd)
    (?:made|makes|making|leaves|left|leaving|causes|caused) (?:me|us|candidates|people|a bad)
        (?: \w+){0,3} (?:frustrated|annoyed|upset|angry|ignored|disrespected|unimportant|
        undervalued|unwanted|invisible|small|impression|taste|worthless|disappointed|wonder|
        question|doubt)
    (?:not|hardly|no)(?: \w+){0,3} (?:way|manner) (?:to|of) (?:treat\w*|deal\w*|handl\w+|run\w*|
        behav\w+|communicat\w+)|(?:poor|bad|rude|shabby|sad|strange|odd|careless|cold) (?:way|
        manner|form|style) (?:to|of) (?:treat\w*|deal\w*|handl\w+|behav\w+|communicat\w+|run\w*)|
        (?:call|calls|calling) (?:this|that|it|yourselves?) (?:an? )?(?:professional|serious|
        organi[sz]ed|respectable|people)
    (?:put|take|have|show|pay)(?: \w+){0,2} (?:effort|time|trouble|respect|consideration|
        attention)(?: \w+){0,6},? (?:and|so|but|yet) (?:\w+ )?(?:you|i|all|nothing|in return|the
        least)(?: \w+){0,3} (?:not|nothing|silence|ignore\w*|deserve|get|got|expect|same|no)
    (?:i|we) (?:hope|trust|wish|expect)(?: \w+){0,2} (?:you|someone|somebody|it|this|your|i)
        (?: \w+){0,3} (?:finally|at last|eventually|one day|at some point|not (?:too|so) busy|
        not (?:have to|need to) (?:write|ask|call|chase|remind|wait)|bother|manage to (?:answer|
        reply|write|find))
    """,
    answer=_ANSWER,
)
