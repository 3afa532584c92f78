"""Ways of doubting the reasons of a no, and of stepping up against it."""

from afterword.checks._patterns import any_of

__all__ = ["CONTESTED"]

# Doubt about the reasons, and steps against them.
CONTESTED = any_of(
    r"""
    (?:not|hardly|never)(?: \w+){0,2} what (?:you|i|we|was|they)(?: \w+){0,2} (?:told|said|
        promised|led|
        given|agreed|implied|made)|(?:you|they) (?:told|assured|led|gave|promised)(?: \w+){0,4}
        (?:otherwise|opposite|different|to believe|the impression|in the bag|as good as)
    i (?:\w+ )?(?:suspect|believe|feel|think|sense|fear|guess|suppose|assume|gather|
        know)(?: \w+){0,4}?
        (?:my )?(?:age|accent|gender|race|sex|colou?r|religion|faith|background|nationality|
        disability|pregnancy|surname|name|children|looks|politics|connections|nepotism|favou?ritism|
        prejudice|bias\w*|discriminat\w+)(?! (?:in (?:hr|logistics|retail|teaching)|would|with the))
    (?:surely|can hardly|hard to see how|tell me how|how come|since when|with (?:all )?(?:due )?
        respect)(?: \w+){0,6} (?:more than|count\w*|better|worth|matter\w*|enough|qualified|
        outweigh\w*|
        trump\w*|beat\w*|wrong|disagree|not|cannot|mistake|fair)
    (?:appeal|challenge|contest|dispute|overturn|reverse|revisit|reopen|re-?open|rethink|reconsider|
        review|look again at|think again about|sleep on|take back)(?: \w+){0,3}? ?(?:decision|
        outcome|
        result|it|this|choice|rejection|verdict|ruling|no|case|mind|$|[.!?])(?! (?:if|of (?:my|
        our) (?:old|last)))
    (?:someone|somebody|anyone|anybody|person|candidate|whoever|one)(?: \w+){0,4} (?:has|have|had|
        got)
        (?: that)? (?:i do not|i have not|i lack|i did not)|what (?:did|was|is|
        do)(?: \w+){0,2} (?:i|wrong)
        (?:\w+ )?(?:do|did|done|lack|miss|missing|wrong|say)(?! (?:better|
        next time))(?: \w+)?(?: wrong)?\?
    (?:done deal|foregone conclusion|stitch-?up|fix|rigged|sham|farce|charade|inside job|
        jobs for the
        boys|token|box[- ]ticking|mind made up|already decided|never (?:\w+ )?(?:stood|had|given|
        gave)
        (?:me )?(?:\w+ )?(?:a |the )?(?:\w+ )?(?:chance|look|consideration))
    (?:passing|pass|passed) (?:up|over)|(?:turned|turning) (?:down|away) (?:the|your|a|an|someone)|
        this is (?:the|what|how) (?:thanks|i get|
        you)|thanks i get|(?:mystery|beyond me|baffl\w+|perplex\w+|astonish\w+|incomprehensible|
        dumbfounded|
        flabbergasted|stunned)(?: \w+){0,4}|hard to (?:swallow|stomach|take|credit|believe)|
        does not (?:add up|make sense|
        ring true|hold water|wash)|(?:promised|given|earmarked|lined up|reserved|
        meant)(?: \w+)? (?:to|for) (?:someone|somebody|a friend|an
        insider|another|an internal)(?: \w+)? (?:already|beforehand|all along|else|from the start|
        before)
    you (?:told|said|assured|gave)(?: \w+)? (?:me )?(?:that )?i (?:was|am|had|would|
        have)(?: \w+){0,2} (?:exactly|perfect|ideal|just|strongest|
        favou?rite|front|best|a (?:strong|great|perfect)|the (?:right|one|strongest|best))|
        cannot help (?:feeling|thinking|wondering|
        suspecting)(?! (?:grateful|glad|pleased|lucky))
    (?:your loss|come to regret|live to regret|regret (?:this|it|not)|big(?:gest)? mistake|
        (?<!i\s)(?:making|made) a mistake|wrong (?:call|decision|choice|person)|miss(?:ed|
    ing) out on|letting a|
        overlook\w*|short-?sighted)(?! (?:in my|on the tour|me earlier))
    (?:cannot|can not|not|refuse to|will not|unable to|struggle to|hard to|difficult to|
        never)(?: \w+)?
        (?:accept|agree|fathom|believe|comprehend|understand|see (?:how|why|what)|make sense|
        get my head|
        let this|leave it)(?! (?:an? (?:offer|call)|you better|it was easy))(?: \w+)? ?(?:outcome|
        this|
        that|it|decision|your|how|why|the|what|round|you)
    (?<!no\s)(?:demand|insist on|entitled to|owed|owe me|deserve|expect|require|want|
        need)(?: \w+){0,2}? (?:an?
        |some |the |full |proper |written |detailed |real )*(?:explanation|reasons?|justification|
        answers?|
        second (?:chance|opinion|look)|apology|hearing|compensation|reply in writing|another chance)
    """
)
