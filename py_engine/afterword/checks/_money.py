"""Ways of speaking of money that need no guard: nobody tells of past work in them."""

from afterword.checks._patterns import any_of

__all__ = ["MONEY"]

_PAID = r"""
money|pay|salary|salaries|wages?|compensation|remuneration|commission|bonus(?:es)?|overtime|
    benefits|pension|perks|raises?|pay rises?|increments?|finances|earnings
"""
MONEY = any_of(
    r"""
    (?:not|never|nothing|forgot|left out|missing)(?: \w+){0,6} (?:was|is|about|on) (?:the |my )?
        (?:<paid>)(?=[.!,?]| and| for| that| side| question)
    (?:financial|monetary)(?: \w+)? (?:package|expectations?|terms|offer|conditions|requirements?|
        compensation|remuneration|arrangements?|reward|rewards|incentives?|recognition|needs|
        attractive|interesting)(?! (?:of|for|to) (?:our|the) (?:clients?|customers?|families))
    (?:the|your) (?:<paid>)(?: \w+){0,3} (?:is|was|were|are|seems?|seemed|sounds?|sounded|would be|
        looks?)(?: \w+)? (?:lower|less|low|below|too|higher|disappoint\w+|tight|important|fair|
        competitive|right|good|fine|ok|okay|negotiable|fixed|attractive|enough|not|better|worse|
        acceptable|on the|in line|above)
    (?:the|your) (?:<paid>) (?:you|that you|which you|they|he|she|that was|as)(?: \w+)?
        (?:mention\w*|nam\w+|quot\w+|offer\w*|advertis\w+|indicat\w+|suggest\w*|have in mind|gave|
        said|propos\w+|told|pay|is paying)
    (?:same|more|less|enough|decent|better|extra|good|the|any) (?:money|pay) (?:i|than|as|to live|
        that i|for me|for this|in this|would be nice|is what)|money i (?:get|earn|make|have now)
    mean\w*(?: \w+){0,2} in (?:figures|pounds|dollars|euros|numbers|money|cash|hard cash)|in (?:
        \w+ )?(?:pounds and pence|dollars and cents|money terms)|what (?:figure|sum|amount|number)
        (?:you|the|is|do|did|would)(?! (?:of|on the) (?:the )?(?:parcels|boxes))
    (?:commission|bonus(?:es)?|overtime|raises?|holiday pay|sick pay|increments?)(?: \w+)? (?:is|
        are|gets?|be)?(?: \w+)? ?(?:calculated|paid|worked out|structured|reviewed|accrued|handled|
        awarded|given out)(?=[^.!]*\?|[^.!?]*\byou)
    (?:do|would|does|will) (?:the )?(?:employees|staff|people|everyone|everybody|managers|i|one)
        (?: \w+)? (?:receive|get|have|enjoy|earn)(?: \w+){0,2} (?:discount|bonus(?:es)?|car|
        allowance|raise|pension|insurance|shares|stock|vouchers|perks|benefits|holidays?|leave|
        lunch|meals)
    (?:what|how)(?: \w+){0,3} (?:raise|rise|increase|increment|bonus|promotion)(?: \w+)? (?:could|
        can|would|might|will|should|do) (?:i|we|one|an?|there|it)
    (?:job|role|position|post|it) (?:comes?|came|would come) with(?: \w+){0,2} (?:car|phone|flat|
        housing|parking|bonus|pension|insurance|benefits|perks|accommodation|house|allowance)
    (?:higher|lower|better|another|different) (?:grade|pay band|pay scale|band|
        salary band)(?= [^.!?\n]{0,30}(?:would|could|possible|hope|me|start|i\b))|
        (?:cost of living|(?:live|survive|manage|get by|raise a family) on (?:this|that|it|less|
        such|what you|the (?:salary|pay|amount|wage)))|market (?:rate|value|level|salary)|
        industry standard (?:pay|rate|salary)|worth more than(?= (?:that|this|\d|the (?:amount|
        figure|sum)))
    (?:paid|earning|earn|make|making|getting|on) (?:the same|as much|what i (?:am|get|earn|have))
        (?=[.!,?]| as| now| there| at| today| here)|(?:afford|manage) (?:to )?(?:pay|offer|give) me
    (?:what|whatever) (?:you|the company|your company) (?:can |could |would |will |are |is )?
        (?:pay|paying|offer|offering)(?: me| for (?:it|this|the (?:role|job|post|position))| in
        terms)|(?:raise|lift|increase|improve|sweeten)(?: \w+)? (?:offer|figure|salary|pay|package)
    """,
    paid=_PAID,
)
