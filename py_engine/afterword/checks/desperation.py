"""This sounds desperate.

Why: Desperation shows, and it turns people away. Stay interested and sure of what you bring.
Bad: I really, really need this job and would do anything to get it.
Good: I am very interested in this role and would be glad to join you.
"""

from collections.abc import Iterator

from afterword.checks._message import Message, Span
from afterword.checks._patterns import any_of

SEVERITY = "must"
REFERENCE = "not-desperate"
OF_NOTE = True

_PLEADING = any_of(
    r"""
    i(?:'m| am| was| feel|'m getting| am getting)? (?:\w+ ){0,2}?(?:desperate|desperately)
    desperate (?:for (?:this|the|a|any|some) (?:job|role|position|work|chance|opportunity)|
        to (?:get|land|work|join|hear))
    i (?:\w+ ){0,3}?(?:need|must have) (?:this|the|a|any) (?:\w+ )?(?:job|position|role|work|
        chance|opportunity|income|break)
    i (?:really,? ?)+(?:need|have to get) (?:this|it)
    please,? please|pretty please|please,? (?:just )?(?:give|grant) me
    (?:give|grant|offer|allow) me (?:just )?(?:a|this|the|one|another|any)(?: \w+)? (?:chance|
        shot|break)
    i(?:'ll| will| would|'d|'m willing to| am willing to| can)? do (?:absolutely )?(?:anything|
        whatever)(?: it takes)?
    whatever it takes
    (?:take|accept|happy with|consider) (?:absolutely )?any (?:job|position|role|work|shift|offer|
        salary)(?: at all| you have| whatsoever)?
    no matter (?:what|how|which)[^.!?\n]{0,20} (?:is|it is|pay|pays|job|hours|cost|costs|takes)
    any (?:job|position|role) (?:at all|whatsoever|would do|will do)
    i(?:'m| am)? (?:\w+ )?(?:beg(?! to| your pardon)|begging|implore|imploring|plead|pleading)
    (?:my|the) (?:last|only) (?:hope|chance|resort)|no other (?:options?|offers?|prospects?|hope|
        way out)
    (?:losing|lost|giving up) (?:all )?hope|hop(?:e|ing) against hope|put me out of my misery
    i(?:'m| am| have been|'ve been) (?:so |very |really |extremely |quite )?(?:worried|anxious|
        scared|terrified|panicking)
    i (?:can't|cannot|could not|couldn't|can hardly|can barely) (?:sleep|eat|stop thinking|
        think (?:about|of) anything)
    (?:waiting|sitting|staying) by (?:the|my) phone
    check(?:ing)? my (?:phone|e-?mails?|inbox|messages) (?:every|all|constantly|non-?stop|hourly|
        day and night)
    mean (?:the (?:whole )?world|everything) to me
    (?:devastated|heartbroken|crushed|lost) (?:if|without|should)
    work (?:for free|for nothing|without pay|unpaid|for less(?: money)?|for half)|
        for (?:a )?lower (?:pay|salary)
    you (?:won't|will not|would not|wouldn't) regret (?:it|hiring|this)
    (?:don't|do not) know what (?:else )?i(?:'ll| will| would|'d)? do (?:if|without)
    (?:how|where) i(?:'ll| will| would|'d|'m going to| am going to)? (?:pay|feed|survive|
        manage to live)
    i(?:'ll| will| would|'d) (?:gladly |happily )?take (?:anything|whatever)|give (?:anything|
        my right arm) (?:for|to)|waiting and waiting
    (?:please|just|do) (?:hire|pick|choose) me|you (?:won't|will not) be sorry|twice as hard
    (?:can't|cannot|can not|can hardly) think (?:about|of) (?:anything|nothing)|
        for half the (?:money|pay)
    i (?:\w+ )?need (?:a|any|some) (?:job|work)(?: urgently| badly| so badly| right now| soon|
        (?=[.!]))
    how (?:badly|much|desperately) i (?:want|need)|end of my (?:rope|tether)|(?:don't|
        do not) (?:reject|turn me down|forget me)
    (?:whole |entire )?(?:future|life|family) (?:depends|depend|hangs) on|nothing else lined up|
        time is running out
    i(?:'ve| have)? cr(?:y|ied)|(?:lower|smaller|reduced) (?:wage|pay|salary)|(?:badly|
        terribly) want (?:this|the)
    i(?:'ll| will| would|'d| can) (?:literally|gladly|happily|honestly) do anything|last shot|
        need this more than
    break my heart|broken-?hearted|heart ?broken
    running out of (?:money|savings|time|options)
    i(?:'m| am) praying|my prayers|the only (?:job|role|position|thing) i (?:want|need|care)
    i(?:'ve| have) (?:applied|been rejected)[^.!?\n]{0,25} (?:dozens|hundreds|\d{2,}|so many)
    nobody (?:else )?(?:will|would|wants to) (?:hire|take|employ)|no one (?:else )?(?:will|
        would) (?:hire|take|employ)
    (?:save|saves|change|changes) my life|i(?:'d| would| will|'ll) be (?:\w+ )?(?:devastated|
        heartbroken|crushed|gutted|destroyed|shattered)
    (?:lose|losing|lost) (?:my|our|the) (?:apartment|house|home|flat|car|visa|children|kids)
    (?:on|at|for|accept|with) any (?:salary|wage|pay|price|level|terms|cost)|any (?:pay|
        salary) at all
    (?:out of|without|looking for) (?:work|a job|a role) for (?:\w+ ){1,3}(?:weeks|months|years)
    (?:can't|cannot|couldn't|could not) (?:\w+ )?(?:afford|take|bear|face|handle|cope with|
        stand) (?:another|one more|any more|yet another) (?:\w+ )?(?:rejection|no|disappointment|
        month|week)
    (?:dire|desperate|urgent) need of (?:\w+ )?(?:job|employment|work|income|money|position)
    my savings|(?:haven't|have not|not|hardly|barely) slept|los(?:t|ing) sleep
    (?:don't|do not) know what (?:else )?i(?:'ll| will| would|'d)? do[^.!?\n]{0,20}(?:if|without)
    my only (?:\w+ )?(?:option|hope|chance|shot|way)|no other (?:\w+ )?(?:prospects|options)
    even (?:unpaid|for free|without pay|for nothing)|every (?:few|five|ten|two|\d+) minutes
    means? everything to me|mean the (?:whole )?world if|food on (?:the|my|our) table
    roof over (?:my|our)|(?:bills|rent)(?: \w+){0,2} pil(?:e|ing) up|being evicted
    (?:kids|children|mouths) to feed|any chance at all|nervous wreck
    take pity|have mercy|as a (?:personal )?favou?r to me|i(?:'m| am) dying to
    """
)


def find(message: Message) -> Iterator[Span]:
    """Pleading for the job; an employer's desperate need is none of the writer's."""
    yield from message.apart(message.matches(_PLEADING))
