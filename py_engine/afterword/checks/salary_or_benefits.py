"""This speaks of pay or benefits before there is an offer.

Why: Pay and benefits belong to the moment of an actual offer. Earlier they take attention away
    from why you are right for the job.
Bad: One question: what is the salary range, and is dental cover part of the benefits?
Good: I look forward to hearing about the next step.
"""

from collections.abc import Iterator

from afterword.checks._message import Message, Place, Span
from afterword.checks._money import MONEY
from afterword.checks._patterns import any_of

SEVERITY = "must"
REFERENCE = "no-salary"
OF_NOTE = True

_AMOUNT = r"""
[$£€¥₹]\s?\d[\d,.]*\s?(?:k|grand|thousand|million|lakhs?)?
\d[\d,.]*\s?(?:k|grand|dollars|pounds|euros|usd|cad|gbp|eur|inr|lpa|lakhs?|bucks|quid|thousand)
\d{1,3},\d{3}|\w+ (?:thousand|grand|lakhs?)
"""
_PERIOD = r"""
(?:a|an|per|each|every) (?:year|annum|month|week|day|hour)|annually|yearly|monthly|hourly|p\.?a\.?
/ ?(?:yr|hr|h)|gross|net|before tax|after tax|all in
"""
# What is paid or given for work: these words mean little else.
_PAY = r"""
salar(?:y|ies)|remuneration|compensation|wages?|ctc|pay ?scale|stock options|share options
(?:starting|base|basic|annual|take-home|hourly|monthly|overtime|holiday|sick|night|weekend) pay
pay (?:range|rates?|rise|raise|scale|band|grade|package|packet|che(?:que|ck)|levels?|increase)
rate of pay|pay ?checks?|(?:hourly|day|daily) rate|total rewards|profit[ -]sharing|pto|rrsp
401 ?\(?k\)?|rsus?|esops?|superannuation|company car|fringe benefits|overtime pay|perks
annual leave|(?:parental|maternity|paternity|paid|sick) (?:leave|time off|holidays?|days|overtime)
(?:vacation|holiday|leave) (?:days|allowance|polic(?:y|ies)|entitlement|package)|vacation time
(?:health|dental|medical|life|private|vision) (?:insurance|cover|coverage|plan|care|assurance)
relocation (?:package|costs|allowance|assistance|support|expenses|help)|health ?care (?:plan|cover)
(?:pay|benefits?|compensation|salary|reward|remuneration) (?:package|plan|scheme|offered|included)
tuition (?:reimbursement|assistance|support|fees)|(?:gym|staff|employee) (?:membership|discount)
(?:car|travel|housing|phone|meal|child ?care|clothing|mileage) allowance|free (?:parking|meals)
(?:sign-?on|sign-?up|signing|joining|retention|referral|annual|yearly|performance|year-?end|
    christmas|holiday) bonus(?:es)?
bonus (?:scheme|structure|plan|pay)|pension (?:plan|scheme|contributions?|match\w*)
(?:equity|stock) (?:package|stake|grant|options?)|commission (?:structure|rate|plan)|package
(?:health|dental|medical|vision|employee|staff|company|great|good) benefits
(?:number|amount|lots?) of (?:\w+ )?(?:holidays|vacation|leaves?|annual leave|days off)
(?:how many|how much) (?:\w+ )?(?:vacation|holidays?|leaves?|leave|days off|time off)
"""
# These mean pay where something is asked or wished.
_LOOSELY = r"""
pay|benefits?|bonus(?:es)?|equity|overtime|commission|pensions?|discounts?|earnings|increments?|hike
holidays?(?= (?:per|a) year)|insurance|stock(?! (?:count|room|take|check|list|level))|shares|
    private health ?care|budget for this (?:role|
    position|job)|raises
"""
_NOT_THE_WORK = (
    r"(?! (?:work\b|systems?|software|experience|projects?|team|data|run|office|desk|course|"
    r"certificate|process\w*|administ\w+|claims?|surveys?|module|department|records|queries|"
    r"\w+ attention|"
    r"legislation|committee|transparency|gap|audits?|to (?:the|our|both|my|your|patients|clients)|"
    r"of (?!(?:this|the|your) (?:role|job|position|post)|employment|working for)|for (?:the|our|"
    r"your|both) (?:\w+ )?(?:team|customers?|patients?|company|drivers|staff|crew|workers)|"
    r"from|tribute|attention|off|close|heed|back|"
    r"dividends|respect|compliments?|for itself|a visit))"
)
_STRICT = any_of(rf"(?:<pay>){_NOT_THE_WORK}", pay=_PAY.replace("|package\n", "\n"))
_LOOSE = any_of(rf"(?:<pay>){_NOT_THE_WORK}", pay=_LOOSELY)

# Pay without its name: what one is on, what comes with a post, how much of the year is free.
_UNNAMED = any_of(
    r"""
    (?:what|which|how)(?: \w+){0,4} (?:package|deal|rate|terms|remuneration)(?: \w+){0,3} (?:with|
        for|
        at|in|of)? ?(?:the|this|go|goes|come|comes|offered|offering|attached|be|look|is)
    (?:match|beat|better|improve on|exceed|top)(?: \w+){0,2} (?:what i|my current|my present|the
        (?:other|figure)|what they)|what i (?:am|was) (?:on|earning|making|getting|paid)(?! to)
    (?:looking|hoping|asking|aiming|after|expect\w*|want|would need|thinking|settle)(?: \w+){0,4}
        (?:(?:low|mid|high|upper|early|late)[ -](?:to[ -]\w+[ -])?(?:twenties|thirties|forties|
        fifties|
        sixties|seventies|eighties|nineties|\w+ figures|\d\ds)|(?:five|six|seven)[ -]figures?|
        (?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)(?:[ -]\w+)? (?:thousand|
        grand|k)|\d+ ?(?:grand|k)\b)
    (?:how (?:many|much)|number of|amount of)(?: \w+){0,2} (?:leave|holiday|holidays|vacation|days
        off|time off|pto|annual)
    (?:tak(?:e|ing)|bring(?:ing)?) home(?: \w+)? (?:each|every|a|per) (?:month|week|year)|
        take-?home|(?:post|job|role|position|work|it)(?: \w+)?
        paid (?:by|hourly|monthly|weekly|daily|per|at|on|well|in)|(?:paid|payment|payments|
        bonus) (?:hourly|monthly|
        weekly)|(?:thirteenth|13th)[ -]month|(?:pay|salary)? ?(?:band|grade|scale|
        bracket)(?: \w+){0,3} (?:sits?|falls?|
        is|would|in|at|on)(?=[^.!]*\?)|(?:less|more|under|over|below) than (?:\w+ty|a hundred|
        \d+)[ -]?(?:grand|k|thousand)
    (?:days off|bank holidays|weeks off|days' leave|weeks' leave|
        weeks' holiday)(?! (?:to volunteer|rota|opening|we|when the shop))|
        (?:figure|number|sum|something)(?: \w+){0,3} (?:north of|above|higher than|better than|
        more than) (?:what|my)|
        (?:earn\w*|make|making) (?:\w+ )?(?:more|less|better)(?: than)?(?! (?:time|sense|of|use|
        than one))|(?:worth|worthwhile)(?: \w+){0,4} financially
    (?:agree|settle|reach|arrive|come)(?: \w+){0,3} (?:good|fair|decent|suitable|generous|
        attractive) (?:package|figure|terms|rate|number)
    (?:wiggle|wriggle) room|(?:room|scope|space)(?: \w+){0,3} (?:negotiat\w+|haggl\w+)|
        (?:negotiat\w+|haggle|bargain)(?: \w+){0,3} (?:my (?:terms|offer|contract|rate)|
        (?:a|the|better) (?:figure|number|rate|deal))|
        (?:on|about|regarding|around|of|discuss|talk) (?:the )?(?:money|finances|
        financials)(?=[?.!,]|
        \sside| question| in| for| before)(?! (?:raised|saved|for the appeal))
    (?:do|does|will|would|is|are)(?: \w+){0,4} (?:include|come with|offer|provide|cover|get)
        (?: \w+){0,3} (?:car|parking|lunches?|meals|gym|insurance|childcare|healthcare|dental|
        pension|phone|laptop allowance|bonus|overtime|tips|travel|commut\w+|relocation|uniform)
    (?:compensated|remunerated|rewarded)(?: \w+){0,2} (?:for|accordingly|fairly|financially)|
        (?:financially|money-?wise|salary-?wise|pay-?wise)(?=[,.?!]| it| the| worth| attractive)|
        make it worth my while|worth my while|(?:pay|paid) (?:grade|band|review)
    """
)
# The writer's own pay, or the pay of this very job.
_OWN = any_of(
    rf"""
    how (?:does|do|is|are) (?:\w+ )?(?:vacation|holidays?|leave|bonus(?:es)?|overtime|pay|pto|
        sick leave|benefits) (?:work|handled|paid|calculated|organi[sz]ed|done)|
    how (?:the )?bonus(?:es)? works?
    (?:position|job|role|work|it|overtime|training|days) (?:is |are )?paid (?:by|per|for|well|
        hourly|weekly|monthly)|paid (?:training|volunteer|study|personal|sick|vacation|holiday|
    parental) (?:days?|leave|time)|(?:cover|include|offer|provide|have) (?:dental|medical|health|
    vision)(?! (?:supplies|staff|records|practices))
    (?:advertised|current|quoted|stated|going|hourly|daily) rate(?! of)|(?:more|better|higher|
        less) than the (?:advertised|going|usual) (?:rate|pay|salary)|(?:above|below|over|
    under) (?:the )?(?:advertised|minimum) (?:wage|rate|salary|pay)
    (?:position|job|role|work|it|that) (?:\w+ )?(?:bring home|be worth|brings? in|
        come with)(?! (?:a view|labels))
    (?:going|go) (?:above|over|beyond|up to|higher than) (?:the )?(?:\w+ )?<amount>|(?:start|begin|
        happy|fine|ok|okay)(?: \w+)? (?:on|at|with) <amount>
    (?:something|somewhere|anything) (?:in|around|above|over|near|between|
        north of) (?:the )?(?:\w+ties|<amount>|\d+)
    (?:eligible for|get|when|how often|how)(?: \w+){{0,3}} (?:raises?|pay rises?|pay reviews?|
        increments?|salary reviews?)(?! in)
    (?:employer|company) pays for my|my (?:train ticket|lunch|travel|commute|phone) (?:is|are|
        was) paid|(?:meals|travel|lunch|training|parking|phone)
        (?:and \w+ )?(?:paid|covered|reimbursed|free)|(?:cover|pay|reimburse|refund) (?:my|the|
        for my) (?:\w+ )?(?:moving|relocation|travel|train|parking|costs|expenses|move)
    the pay (?:reflects|matches|is|fits|would|will)|(?:pay|wage|salary|money) (?:reflects|matches|
        is in line)|(?:talk|speak) about the package|pay ?(?:check|cheque)
    my (?:own |current |present |expected |desired |last |previous |existing |minimum |
        target )*(?:<pay>|<loosely>|package){_NOT_THE_WORK}
    (?:salary|pay|compensation|wage|remuneration|bonus) (?:expectations?|requirements?|history)
    (?:salary|pay|compensation|benefits|bonus|package) (?:for|of|in|attached to) (?:this|the) <job>
    i (?:\w+ ){{0,3}}?<want>(?! (?:to|an answer)\b)[^.?!\n]{{0,45}}? <amount>
    i (?:\w+ ){{0,3}}?(?:making|earning|drawing|make|earn|draw|paid|on) <amount>
    (?:expect|want|hope|hoping|looking|ask|asking|need|deserve|get|
        negotiate) (?:\w+ ){{0,3}}?(?:raise|
        pay ?rise|hike|increment)(?! in|d)
    (?:need|want|expect|require|get|least|like)[^.!?\n]{{0,25}} (?:weeks|days)(?: of)?(?: paid)?
        (?:holidays?|vacation|leave|pto)
    (?:hike|raise|increment) of <amount>|\d+ ?% (?:hike|raise|increment)
    <want> (?:\w+ ){{0,3}}?<better> (?:<pay>|<loosely>){_NOT_THE_WORK}
    (?:at least|no less than|minimum of|region of|around|about|
        between) <amount>[^.?!\n]{{0,25}} <period>
    <amount>(?: \w+)? <period>|going rate|get(?:ting)? paid|(?:be|being) (?:\w+ )?(?:paid|
        compensated|remunerated) (?:for|\w+ly|more|well|better|accordingly)|(?:will|would|do|can|
        shall) i (?:be |get )?paid|<better>[ -]paid|paid (?:more|better|enough|less|weekly|monthly)
    (?:job|role|position|post|it|you|they|company|work) pays?(?! (?:(?:\w+ )?attention|tribute|off|
        heed|
        close|
        for|back|respect|to|dividends))
    (?<!get\s)(?:what|how much)(?: \w+){{0,4}} (?:pays?(?! for with)|paid|salary|earn)|
        how much (?:would|will|do|can|could|
        might) (?:i|you|it|this) (?:\w+ )?(?:pay|make|get|earn|be|offer)|how much i
    (?:cannot|could not|will not|would not) (?:\w+ ){{0,3}}?(?:for|below|under|
        than) (?:any )?(?:less|
        lower|<amount>)
    (?:flexib\w+|leeway|movement|room|scope|give) (?:\w+ )?(?:on|in|for|around|with|about|
        to) (?:the |
        your |negotiat\w+ )*(?:<pay>|<loosely>|package)
    (?:talk\w*|discuss\w*|negotiat\w+|mention\w*|agree\w*|covered?|touch\w* on|
        about) (?:\w+ )?(?:money|
        pay|finances)(?=[.,;?!]| yet| but| and| so| before| if| at| with)
    (?:provided|as long as|if|assuming|because) (?:that )?the (?:money|pay|salary|package|price)
    (?:financial|monetary|money|salary|pay|compensation) (?:side|aspects?|part|terms|details|
        matters?|
        arrangements?) of (?:the|this) <job>|(?:lower|smaller|reduced|higher|bigger) (?:wage|pay|
        salary)
    (?:money|earning more|earnings) (?:matters|is important|counts)|
        hope[^.!?\n]{{0,25}} offer (?:will|
        would) be generous|(?:budget|money) for (?:this|the) <job>|fits? (?:in )?your budget
    """,
    pay=_PAY,
    loosely=_LOOSELY,
    amount=_AMOUNT,
    period=_PERIOD,
    better="more|better|higher|fair|good|competitive|larger|bigger|decent|well|less|poorly|badly",
    want=r"""
    expect|expecting|look|looking for|look for|looking at|asking|hop(?:e|ing)|need|require|want|earn
    make|accept|settle|aim|aiming|seek|seeking|like|have in mind|worth|happy with|prefer|deserve
    """,
    job="role|job|position|post",
)
# Words that veil it: they mean pay only in such a question.
_VEILED = any_of(
    r"""
    (?:what|how)[^.!\n]{0,40} package (?:would |will |might |may |could )?(?:look|be|include|
        contain|
        consist|comprise)
    (?:the|total|whole|full|overall|complete|your|possible) package
    (?:idea|indication|sense|clarity|clue|ballpark|guidance) (?:of|on|about|as to) (?:the |what |
        your )?(?:\w+ )?(?:numbers|figures?|package|terms|budget)(?! (?:of|behind))
    (?:figure|number|amount|sum|range|budget) (?:did |do |would |are |had |have )you
    (?:talk|discuss|go through|share|know|agree on|settle) (?:about )?(?:the |some |
        any )?(?:numbers|
        figures|terms|money)(?! (?:of|behind))
    part of the deal|ballpark|(?:point|step|where) (?:of|on) the (?:scale|band|grade)|(?:you|it|
        they) pay(?= |[.?,])(?! (?:for with|(?:\w+ )?attention|tribute|off|heed))
    financial side|the (?:deal|offer) (?:look|include|would)|(?:sort|kind) of (?:money|figure|sum)
    """
)
_FOR_ME = any_of(
    r"""
    (?:private|company) (?:healthcare|health care|health insurance)|(?:do|would) (?:employees|
        staff|you guys|people) (?:get|have|do|receive)
    you (?:\w+ )?(?:offer(?:ed)?|provide|give|pay|mention(?:ed)?|have|match|contribute|cover)
    i (?:\w+ ){0,2}(?:get|expect(?! (?:you|that you|the))|accept|happy|ok|fine|have)|mine|for me|
        with me|on offer|attractive
    (?:your|the|this) (?:company|firm|employer|organi[sz]ation|job|role|position|post)(?:'s)?
    (?:great|good|generous|competitive|excellent|attractive|full) (?:pay|benefits)
    (?:benefits|pay|pension|bonus|insurance) (?:and|are|is|start|starts|included|,)
    """
)
_ACHIEVED = any_of(
    r"""
    sav(?:ed|ing)|reduc\w+|cut|budgets?|revenues?|sales|rais(?:ed|ing)|costs?|generat\w+|below
    invoices?|funds?|funding|turnover|grants?|spend(?:ing)?|portfolio|donations?|contracts?|stock
    discount on|worth of
    """
)
_WORK = any_of(
    r"""
    process(?:ed|ing|es)?|administ\w+|calculat\w+|reconcil\w+|audit\w*|benchmark\w*|analy[sz]\w+
    software|systems?|claims?|surveys?|legislation|module|spreadsheets?|union|committee|migrat\w+
    automat\w+|payroll|enrol\w*|actuar\w+|clients?|employees'?|tribunal|workers'?|volunteers?
    redesign\w*|as will said|taught me|clerk|tracks?|get what you pay|my part|accounts and|
        rolled out|implement\w*|gap|
        transparency|regulations?|compliance|drivers?
    """
)
_ABOUT_PAY = any_of(
    r"""
    payroll|compensation|benefits?|salar(?:y|ies)|wages?|pensions?|reward|human resources|hr|claims
    insurance|actuar\w+|union|people operations|dental|remuneration|commission
    """
)


def find(message: Message) -> Iterator[Span]:
    """Pay and benefits, unless there is an offer or the work itself is about them."""
    if message.logged("offer_received", "hired"):
        return
    found = [one for one in message.said(_OWN) if not _is_achievement(one)]
    found += [one for one in message.said(_VEILED) if one.sentence.asks and not _is_work(one)]
    found += [one for one in message.said(_UNNAMED) if not _is_work(one)]
    if not _ABOUT_PAY.search(message.about):
        found += [one for one in message.said(MONEY) if not _is_about_pay(one)]
        found += [one for one in message.said(_STRICT) if not _is_work(one)]
        found += [one for one in message.said(_LOOSE) if _is_wished(one)]
    yield from message.apart(found)


def _is_achievement(place: Place) -> bool:
    """Whether money is told of that the writer looked after."""
    tells = place.sentence.tells_of_work or place.sentence.of_others
    return bool(_ACHIEVED.search(place.sentence.text)) or (tells and not place.sentence.asks)


def _is_work(place: Place) -> bool:
    """Whether pay is what the work told of was about."""
    tells = place.sentence.tells_of_work and not place.sentence.asks_reader
    return tells or _is_about_pay(place)


def _is_about_pay(place: Place) -> bool:
    """Whether the sentence is about pay as a subject, and asks the reader nothing."""
    return bool(_WORK.search(place.sentence.text)) and not place.sentence.asks_reader


def _is_wished(place: Place) -> bool:
    sentence = place.sentence
    if sentence.tells_of_work and not sentence.asks_reader:
        return False
    wished = sentence.asks or _FOR_ME.search(sentence.text) is not None
    return wished and not _WORK.search(sentence.text)
