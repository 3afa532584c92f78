"""This speaks of pay or benefits before there is an offer.

Why: Pay and benefits belong to the moment of an actual offer. Earlier they take attention away
    from why you are right for the job.
Bad: One question: what is the salary range, and is dental cover part of the benefits?
Good: I look forward to hearing about the next step.
"""

import re
from collections.abc import Iterator

from afterword.checks._message import Message, Span
from afterword.checks._patterns import any_of

SEVERITY = "must"
REFERENCE = "no-salary"
OF_NOTE = True

_PAY = r"""
salar(?:y|ies)|compensation|remuneration|wages?|pay|bonus(?:es)?|benefits?|perks?|commission|
    pension
stock options|equity package|overtime pay|hourly rate|day rate|vacation days|holiday allowance
paid leave|paid time off|sick pay|health insurance|dental(?: cover| plan)?|medical (?:cover|
    insurance)
company car|relocation (?:package|costs|allowance)|(?:pay|benefits|compensation|salary) package
"""
_MONEY = r"""
[$£€¥]\s?\d[\d,.]*\s?(?:k|grand|thousand)?
\d[\d,.]*\s?(?:k|dollars|pounds|euros|usd|cad|gbp|eur)
\d{2,3},\d{3}
"""
_PERIOD = (
    r"(?:a|an|per|each|every) (?:year|annum|month|week|day|hour)|annually|p\.?a\.?|/ ?(?:yr|hr|h)"
)

# About pay wherever they stand, unless the work itself is about it.
_PLAIN = any_of(
    r"""
    salar(?:y|ies)|remuneration|compensation|wages?|pay ?scale|stock options|401 ?\(?k\)?|rrsp
    (?:starting|base|basic|annual|take-home|hourly|monthly|overtime|holiday|sick) pay
    pay (?:range|rates?|rise|raise|scale|band|grade|package|packet|che(?:que|ck)|levels?|increase)
    pay expectations?|rate of pay|paychecks?|hourly rate|day rate
    (?:the|about|on|regarding|discuss|my|your) pay(?! (?:attention|off|close|tribute|for|back|
        heed))
    (?:signing|sign-on|annual|yearly|performance|year-end|christmas|holiday) bonus(?:es)?
    bonus (?:scheme|structure|plan|pay)|perks|company car|annual leave|sick (?:days|leave)|pto
    benefits? (?:package|plan|scheme|offered|included)|relocation (?:package|allowance|costs|
        expenses)
    (?:health|dental|medical|vision|fringe|employee|staff|company|other|great|good) benefits
    (?:what|which|any|your|full|about|and|on) benefits(?! (?:of|from|to|for|that|it|this|your|
        you))
    (?:the|with) benefits(?: (?:and|are|is|you offer|include)|(?=[.,?!]))
    (?:health|dental|medical) (?:insurance|cover|coverage|plan)
    tuition (?:reimbursement|assistance|support|fees)|private health ?care|health ?care (?:plan|
        cover)
    (?:need|want|expect|require|get|offer|least)[^.!?\n]{0,25} (?:weeks|
        days)(?:'| of| paid)? (?:holidays?|vacation|leave)
    overtime (?:is |be )?(?:paid|compensated)
    (?:kind|sort|type|range|list) of benefits|benefits do you|my (?:current |present |
        existing )?package
    pension (?:plan|scheme|contributions?|match\w*)|paid (?:time off|leave|vacation|holidays?|
        overtime)
    vacation (?:days|time|allowance|policy)|holiday (?:allowance|entitlement)
    (?:equity|stock) (?:package|stake|grant|options?)|commission (?:structure|rate|plan|basis)
    (?:current|expected|my|your|the|annual|fixed) ctc|\d[\d.]* (?:lakhs?|lpa)|rsus?|esops?
    (?:sign-?on|sign-?up|joining|retention|referral) bonus(?:es)?|superannuation
    (?:maternity|paternity|parental|family|annual|sick) leave(?= be|[^.!?\n]{0,40}\?)
    (?:car|travel|housing|phone|meal|child ?care|clothing|mileage) allowance
    (?:how many|how much|number of) (?:\w+ )?(?:vacation|holiday|sick|leave|time off)(?: days)?
    (?:there|your|the|any) (?:an? )?(?:equity|bonus(?:es)?|pension|commission)[^.!?\n]{0,40}\?
    (?:the|your|total|whole|overall) package(?![^.!?\n]*(?:deliver|track|ship|parcel|
        install))[^.!?\n]{0,60}\?
    """
)

# The writer's own pay: it counts whatever the work is about.
_OWN = any_of(
    r"""
    my (?:own |current |expected |desired |last |previous |present )?<pay><not_work>
    (?:salary|pay|compensation|wage|bonus|benefits?) (?:expectations?|requirements?|history)
    <ask> (?:the |your |my |any |possible )?<pay><not_work>
    (?:salary|pay|compensation|benefits|bonus|package) (?:for|of|in|attached to) (?:this|
        the) <job>
    (?:what|how much)[^.?!\n]{0,40} (?:pays?|paid|salary|earn|benefits)[^.?!\n]{0,30}\?
    i(?:'m| am|'d| would| will|'ll)? (?:\w+ ){0,3}?<want>(?! an? answer)[^.?!\n]{0,50}?<money>
    i(?:'m| am|'d| would| will|'ll)? (?:\w+ ){0,3}?<want> (?:an?|the|more|higher|
        better) (?:\w+ ){0,2}<pay>
    (?:at least|no less than|minimum(?: of)?|around|about|between) <money>[^.?!\n]{0,30} <period>
    (?:will|would|do|can|shall) i (?:be |get )paid|going rate|paid (?:accordingly|fairly|properly|
        monthly|weekly)
    (?:money|earning more|earnings) (?:matters|is important|counts)|(?:hope|
        trust)[^.!?\n]{0,25} offer (?:will|would) be generous
    (?:better|well|more|higher|less|poorly|badly)[ -]paid|get(?:ting)? paid
    (?:job|role|position|post|it|work|company|you) (?:really )?pays? (?:better|well|more|enough|
        less)
    how much i(?:'ll|'d| would| will| can| could| might)? (?:be )?(?:make|making|earn|earning|get|
        getting|paid)
    <money> <period>
    what (?:it|you|this|the \w+) pays?
    (?:can't|cannot|couldn't|could not|won't|would not|wouldn't) (?:\w+ ){0,3}?(?:for|below|
        under) (?:any )?(?:less|lower|<money>)
    (?:flexib\w+|leeway|movement|room|scope|give) (?:on|in|for|around|with|about) (?:the |
        your )?(?:pay|salary|wages?|rate|compensation|package)
    (?:agree\w*|discuss|talk|negotiat\w+|settle|terms)(?: \w+){0,3} (?:about|on|the) money
    i(?:'d| would| must| have)?(?: \w+){0,3} earn[^.!?\n]{0,25} \w+ (?:thousand|grand|lakhs?)
    (?:remuneration|pay|salary|wage|compensation) (?:looks?|is) like
    """,
    pay=_PAY,
    money=_MONEY,
    period=_PERIOD,
    job="role|job|position|post",
    want=r"""
    expect(?:ing)?|look(?:ing)? for|asking for|hop(?:e|ing) for|need|require|want|earn|make|
    paid
    """,
    ask=r"""
    discuss|negotiate|ask (?:you )?about|asking about|know (?:more )?about|hear (?:more )?about
    talk about|clarify|(?:wondering|curious) about|flexible (?:on|about|with|regarding)
    questions? (?:about|on|regarding)|details? (?:of|about|on)|information (?:on|about)
    """,
    not_work=r"(?! (?:work|systems?|software|experience|projects?|team|background|role|duties|data|"
    r"course|certificate|process\w*|policy|administration|claims|survey|structures?))",
)

_SENTENCE_ABOUT_WORK = any_of(
    r"""
    process(?:ed|ing|es)?|administ\w+|calculat\w+|reconcil\w+|audit\w*|benchmark\w*|analy[sz]\w+
    software|systems?|claims?|surveys?|legislation|module|spreadsheets?|union|committee|migrat\w+
    automat\w+|payroll|enrol\w*|actuar\w+|clients?|customers?|employees'?|tribunal|workers'?
    redesign\w*|rolled out|implement\w*|gap|transparency|polic(?:y|ies)|regulations?|compliance
    """
)
_ACHIEVED = any_of(
    r"""
    sav(?:ed|ing)|reduc\w+|cut|budgets?|revenues?|sales|rais(?:ed|ing)|costs?|generat\w+|worth
    invoices?|funds?|funding|turnover|grants?|spend(?:ing)?|portfolio|donations?|contracts?
    """
)
_ABOUT_PAY = any_of(
    r"""
    payroll|compensation|benefits?|salar(?:y|ies)|wages?|pensions?|reward|human resources|hr|
        claims
    insurance|actuar\w+|union|people operations|dental|remuneration|commission
    """
)
_PAY_WORD = any_of("salary|paid|pay|wage|compensation")


def find(message: Message) -> Iterator[Span]:
    """Pay and benefits, unless there is an offer or the work itself is about them."""
    if message.logged("offer_received", "hired"):
        return
    found = [match for match in message.matches(_OWN) if not _is_achievement(message, match)]
    if not _ABOUT_PAY.search(message.about):
        found += [match for match in message.matches(_PLAIN) if not _is_work(message, match)]
    yield from message.apart(found)


def _is_achievement(message: Message, match: re.Match[str]) -> bool:
    sentence = message.sentence_at(match.start())
    return bool(_ACHIEVED.search(sentence)) and not _PAY_WORD.search(sentence)


def _is_work(message: Message, match: re.Match[str]) -> bool:
    return bool(_SENTENCE_ABOUT_WORK.search(message.sentence_at(match.start())))
