"""This sounds desperate.

Why: Desperation shows, and it turns people away. Stay interested and sure of what you bring.
Bad: I really, really need this job and would do anything to get it.
Good: I am very interested in this role and would be glad to join you.
"""

from collections.abc import Iterator

from afterword.checks._message import Message, Place, Span
from afterword.checks._patterns import any_of
from afterword.checks._pleading import ALL_ON_ONE, AT_ANY_PRICE, BEGGING, HELPLESS
from afterword.checks._suffering import SUFFERING

SEVERITY = "must"
REFERENCE = "not-desperate"
OF_NOTE = True

# Need: the job for its own sake, or any job.
_NEED = any_of(
    r"""
    need (?:to (?:get out of unemployment|earn|start earning|hear good news|work again)|
        a (?:pay ?check|pay ?cheque|wage|salary|regular income))
    (?:no|without an?|any) income|go back to (?:being )?(?:unemployed|unemployment|the dole)|
        (?:do not|would not) care (?:what|which|how)(?: \w+){0,5} (?:job|pay|work|hours|role|it is)
    (?:i|we|me|my family) (?:\w+ ){0,3}?(?:need|needs|needing|needed|must have|have to (?:get|have|
        land))
        (?:\w+,? ){0,2}?(?:this|the|that|a|any|some|your) (?:\w+ ){0,2}?(?:job|position|role|work|
        chance|
        opportunity|income|break|employment|vacancy|post|placement|yes|offer)(?! (?:to (?:be|do)|
        done|
        as|description|is|needs))
    (?:i|we) (?:\w+ ){0,2}?need (?:this|it|work|employment)(?=[.!,;]| so| badly| more| urgently|
        \snow|
        \smuch| desperately| for| because| and)
    (?:my|i am|i was|in) need of (?:an? |some |any )?(?:\w+ )?(?:job|employment|work|income|money|
        position)
    (?:so|how|too) (?:badly|desperately|much|bad)(?: \w+){0,3} (?:i|we|it) (?:want|need|hurts?)|
        want (?:this|
        it|the \w+|to \w+ \w+)(?: \w+)? (?:so )?(?:badly|desperately|so bad|so much)
    (?:badly|desperately|terribly) (?:\w+ )?(?:want|need|hope|wish|wanting|hoping|looking)(?=
        [^.!?\n]{0,30} (?:job|role|position|work|this|you|chance|hear|join|get|be))
    (?:need|needing|in need of) (?:a |any )?(?:job|work)(?:[.!,]| (?:urgently|badly|soon|now|asap|
        right|
        immediately|quickly))
    i (?:\w+ ){0,2}?(?:am|was|feel|getting|become) (?:\w+ )?(?:desperate|desperately)|
        (?:as|so|of) desperate (?:for|to|as|that|i)
    desperate (?:for (?:this|the|a|any|some|your) (?:job|role|position|work|chance|opportunity|
        reply|
        answer|news)|to (?:get|land|work|join|hear|leave|find))
    """
)
# Readiness for anything, at any price.
_ANYTHING = any_of(
    r"""
    (?:any|even a small|even a|some|whatever) (?:\w+ )?(?:job|opening|position|role|work|offer|
        post|vacancy)(?: \w+){0,3} (?:will do|would do|ok|okay|fine|is good|would be enough|at all)
    (?:ready|open|up) for (?:anything|everything|whatever)(?! (?:the|that))|not picky|
        next to nothing|
        drop everything|day or night|day and night(?! (?:to (?:reopen|finish|keep)|shifts?|staff|
        teams?|services?))|what i have to do to get
    (?:lowered|lower) my (?:expectations|standards|sights)|(?:very )?bottom,? for
    (?:i|we|me)(?: \w+){0,4} do (?:\w+ )?(?:anything|whatever)(?! (?:the|else|for the team|
        my))(?: it takes|
        \syou (?:want|ask|say|need)| to| for|(?=[.!,]))|do (?:anything|
        whatever)(?: \w+)? (?:it takes|
        to (?:get|work|be|join|have)|for (?:this|the|a) (?:job|role|chance|position|opportunity))
    whatever it takes|whatever you (?:want|ask|say)(?=[.!,]| just| please| only)
    (?:i|me)(?: \w+){0,5} (?:take|accept|do|try|settle for|happy with|consider|grateful for|open to|
        glad of)(?: \w+)? (?:any|anything|whatever)(?: \w+)? ?(?:job|position|role|work|shift|
        offer|salary|wage|terms|post|hours|pay|opening|you (?:have|offer|give|got|can (?:give|
        offer)))(?! (?:of the|in the))
    (?:i|me)(?: \w+){0,2} (?:take|accept) (?:anything|whatever (?:you|there|it|is))(?! (?:on|the))
    (?:on|at|for|accept|with) any (?:salary|wage|pay|price|level|terms|cost|conditions|rate)
    any (?:job|position|role|work|post)(?: \w+)? (?:at all|whatsoever|would do|will do|is fine|
        is better)
    anything (?:would|will) do|anything is (?:fine|better)|no matter (?:what|how|which|
        where)[^.!?\n]{0,20} (?:is|pay|pays|job|hours|cost|costs|takes|position|role|money)
    (?:work|start|begin|trial|come|help|do it|month|week|even)(?: \w+){0,4} (?:for free|
        for nothing|without
        (?:pay|payment|salary|any pay)|unpaid|free of charge|for less(?: money)?|for half|
        for peanuts)
    i (?:\w+ ){0,3}(?:sweep|scrub|mop|clean|wash|make coffee|make tea|
        polish)(?! up)(?: \w+){0,5} (?:if|
        just|to (?:get|be)|for)|even (?:cleaning|sweeping|as a cleaner|the toilets|part-time or)
    (?:for )?(?:a )?(?:lower|smaller|reduced|half the) (?:wage|pay|salary|money)
    give (?:anything|everything|my (?:right|left)? ?(?:arm|leg|life|soul))(?: \w+)? (?:for|to)
    (?:nights?|weekends?|holidays|overtime)(?:,? \w+){0,5} (?:anything|whatever|hire|just)|
        twice as hard
    """
)
# Pleading.
_PLEADING = any_of(
    r"""
    (?:from|with) (?:the bottom of my|all my|my whole) heart|let it be me|(?:put|putting|place|
        placing) (?:all |all of )?my (?:\w+ )?(?:hopes?|faith|trust|eggs) (?:in|on)|all my hope
    in (?:great|dire|desperate|urgent|terrible) (?:need|straits|trouble)(?! of (?:drivers|nurses|
        hands|staff|couriers))|(?:family|children|kids|parents|wife|husband|
    everyone)(?: \w+){0,2} (?:counting|count|depending|
        depends?|relying|relies) on(?: \w+)? (?:me|this|you|it)
    please,? (?:i beg|please|do not (?:say no|reject|refuse|turn|let|forget|disappoint|pass)|
        say yes|sir|ma'am|madam|
        let me (?:have|join|in|work)|(?:hire|pick|choose|select|take|give|grant|consider|help|
        accept|employ|have|not
        reject) me|be (?:kind|merciful))(?! (?:for (?:future|other|another|any)|an? (?:call|ring|
        few|day|bit|moment|
        minute|line|hint)|in mind|,? another|to (?:understand|improve|learn)|if (?:another|
        anything)|again))
    pretty please|(?:just|do|only|and|or|to|,|kindly) (?:hire|choose|select|pick|employ) me
    (?:i|we)(?: \w+){0,2} (?:beg|begging|implore|imploring|plead|pleading|beseech)(?! to differ|
        \syour pardon|
        \sborrow|ged)|begging you|beg (?:you|of you|for)|on my knees
    (?:give|grant|offer|allow|provide|get|take)(?: \w+)? (?:me|on me)? ?(?:\w+ )?(?:an?|this|the|
        one|another|
        any)(?: \w+)? (?:chance|shot|break|try|opportunity)(?: on me)?(?=[.!,;]| sir| please| i |
        \sand i|
        \sto prove|\sonly| at least)
    (?:give|grant) me (?:\w+ )?(?:this|the|a|one|any)(?: \w+)? (?:job|position|work|chance|break|
        role|
        opportunity)(?! to (?:show|see|ask|meet|learn|talk|tell))
    (?:take|taking|took) (?:a )?(?:chance|bet|gamble|punt) on me|do not (?:\w+ )?(?:reject|forget|
        disappoint|
        turn down|refuse|give up on|overlook|leave) me|find it in your heart|take pity|
        have (?:mercy|pity)
    (?:hear|answer) my (?:prayers?|plea)|(?:i|we) (?:\w+ ){0,2}?(?:pray|praying|prayed)|my prayers
    (?:eternally|forever|endlessly|for ?ever) (?:grateful|in your debt|indebted|thankful)|
        in your debt
    (?:as a (?:personal )?favou?r|do me (?:a|this) favou?r)|(?:save|rescue) me(?=[.!,]| sir|
        \splease)|(?:please|sir) help(?: me)?(?=[.!,]| sir)
    you (?:will not|would not) (?:\w+ )?(?:regret (?:it|hiring|this|choosing|giving)|be (?:sorry|
        disappointed))|
        i (?:will|would) not (?:\w+ )?(?:disappoint|let) you(?: down)?
    counting on (?:you|this|your)|(?:depend|depends|depending|rely|relying|
        hinges?)(?: \w+)? on
        (?:you|your|this(?! (?:calendar|rota|label))|me)(?! (?:to|for))
    kindly do the needful|my (?:whole |entire )?(?:future|life|family|
        happiness)(?: \w+)? (?:depends?|hangs?|
        rests?|is in)|in your hands
    """
)
# The last hope.
_LAST = any_of(
    r"""
    (?:my|our) (?:\w+ )?(?:last|only|final|one|sole) (?:\w+ ){0,2}?(?:hope|chance|resort|option|
        shot|way|
        lifeline|prospect|opportunity|interview|choice left)|(?:is|was|be|as) (?:the|an?) (?:last|
        only)
        (?:hope|chance|resort|lifeline|option|shot|interview)(?: \w+)? (?:i|left|for me|of mine|
        got)?
    (?:only|first|last) (?:interview|offer|reply|company|one|job|answer|chance|opportunity|
        option)(?: \w+)?
        (?:i(?: have)? (?:got|had|get|have)|that (?:answered|replied)|left|i can)
    no other (?:\w+ )?(?:choice|options?|offers?|prospects?|hope|way out|chance|job|interviews?|
        leads)(?! (?:but
        to (?:ask|wait))|i have seen)|nothing else (?:lined up|to hope|left|going)|nowhere (?:else|
        left)(?: to)?(?: turn| go)|have nothing (?:else|left)
    (?:all|every one of|my last) (?:of )?my (?:hopes?|eggs)|(?:losing|lost|giving up|given up|
        out of|
        without|lose)(?: all)? hope|hop(?:e|ing) against|(?:put me )?out of my misery
    end of my (?:rope|tether|wits)|at my wits'? end|out of options|time is running out|
        running out of (?:money|savings|time|options)|last (?:straw|shot)
    the only (?:job|role|position|thing) i (?:want|need|care)|sink or swim|make or break
    (?:nobody|no one|no company|no employer|no firm|not one)(?: else)?(?: \w+)? (?:will|would|
        wants?|want|
        wanted|has|even)(?: to)? (?:hire|have|take|employ|give|look|call(?:ed)?|reply|replied|
        answer(?:ed)?|
        interview(?:ed)?|offer(?:ed)?)(?: me)?(?! the)
    (?:everyone|everybody|every \w+|every other \w+|all the others?|all others|
        all other \w+)(?: \w+){0,2}
        (?:turned|turns|rejected|rejects|said no|refused|ignored|declined)(?: me)?
    """
)
# What it would mean.
_MEANING = any_of(
    r"""
    (?:saving|save|saved|rescue|rescuing) my (?:life|skin|family|marriage)|(?:imagine|know|
        believe) what this (?:job |role )?would mean|keeping me (?:going|alive|sane)
    (?:mean|means|meant|worth) (?:the (?:whole )?world|everything|more than (?:anything|you|words)|
        my life)
        (?: to (?:me|us))?(?! to (?:the|our|customers|clients|drivers|a))
    (?:change|changes|changing|save|saves|turn)(?: \w+)? (?:my|our) (?:\w+ )?(?:life|lives|
        world)(?: around)?|
        (?:my|our) (?:whole |entire )?life (?:would|could|will) (?:\w+ )?(?:change|turn)|
        dream of my life
    (?:one|this|a|lucky|big) break(?=[.!,]| i| and| my| in)|(?:keeps?|kept|keep) me (?:going|alive|
        sane)
    (?:staying|remain|stay) in (?:the|this) country|need this more than|(?:more than )?life itself
    """
)
# A strong word, and in the same sentence the job or the reader.
_STRONG = any_of(
    r"""
    (?:would|will|could|might) (?:destroy|crush|kill|ruin|break|finish) me|crying|cried|in tears|
        or nothing|minimum wage|or less
    any job|any work|anything at all|(?:refresh|refreshing) (?:my|the)|hopeless|helpless|miserable|
        consider my situation|
        help me out|rescue me
    rely(?:ing)? on you|counting on you|depend(?:ing)? on you|prayed|praying|no matter what|
        at all costs|whatever the cost
    turned down again|rejected again|lose everything|lost everything|nothing left|(?:life|
        all) i have|i have left
    """
)
_SOUGHT = any_of(
    r"""
    i|me|my|this (?:job|role|position|chance|opportunity)|the (?:job|role|position)|you|hire
    """
)
_OF_SEARCH = any_of(
    r"""
    me|my|you|your|job|jobs|work|hire|pray\w*|prayers?|beg|begging|interviews?|applied|
        applications?|cry
    cried|rejections?|rejected|unemployed|sleep|desperate|dying|i (?:do not|cannot)|inbox|this
    """
)
# Fillers are left out of a reading; here they are the point.
_INSISTENT_WISH = any_of(
    r"(?:i|we) (?:(?:really|so|very|truly),? ){2,}(?:want|need|hope|wish)|please,? please"
)
_QUOTED = any_of(
    "you (?:said|mentioned|told me|explained) that|your (?:buses|trains|question|points?)"
)
_GROUPS = (
    *(_NEED, _ANYTHING, _PLEADING, _LAST, SUFFERING, _MEANING),
    *(ALL_ON_ONE, AT_ANY_PRICE, BEGGING, HELPLESS),
)


def find(message: Message) -> Iterator[Span]:
    """Pleading for the job; an employer's desperate need is none of the writer's."""
    found = [one for group in _GROUPS for one in message.said(group)]
    found += message.said_with(_STRONG, _SOUGHT)
    found += message.worded(_INSISTENT_WISH)
    yield from message.apart(one for one in found if not _is_work(one))


def _is_work(place: Place) -> bool:
    """Whether it is told of customers, staff or past work, and not of the search for a job."""
    sentence = place.sentence
    if _QUOTED.search(sentence.text):
        return True
    return (sentence.tells_of_work or sentence.of_others) and not _OF_SEARCH.search(place.text)
