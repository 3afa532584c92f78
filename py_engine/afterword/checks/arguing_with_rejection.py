"""This argues with their decision.

Why: Taking a no well is what keeps the door open; arguing closes it.
Bad: I think you are making a mistake, and I would ask you to reconsider.
Good: I respect your decision, and I would be glad to be considered for another opening.
For: rejection_reply
"""

from collections.abc import Iterator

from afterword.checks._message import Message, Span
from afterword.checks._patterns import any_of

SEVERITY = "must"
REFERENCE = "rejection-thanks"

_STEPS = ("rejection_reply", "stay_in_touch")

_ARGUING = any_of(
    r"""
    re-?(?:consider|think|view|evaluate|visit|examine)(?:ing|ed)? (?:your|this|the|that|
        my)(?: \w+)? ?(?:decision|choice|rejection|application|candidacy|verdict|outcome)
    (?:please|ask you to|urge you to|beg you to|hope you(?:'ll| will| might| would)?|could you|
        would you|can you|you should|you to|to) re-?(?:consider|think)(?! me (?:for|if|should|in))
    (?:wrong|bad|poor|unfair|mistaken|hasty|short-?sighted|terrible|strange|odd|surprising|
        baffling) (?:decision|choice|call|judg(?:e)?ment|candidate|person)
    (?<!i\s)(?<!i've\s)(?<!there\s)(?:made|making|make|be making|is|was|
        it's) an? (?:\w+ )?(?:mistake|error|
        misunderstanding)|
        you(?:'re| are) mistaken|you (?:got|have got|have) (?:it|this|me) (?:all )?wrong
    (?:do not|don't|can't|cannot|can not|fail to|could not|couldn't|struggle to|find it hard to|
        hard to|difficult to|unable to|refuse to) (?:really |quite |possibly |simply |
        fully )?(?:understand|agree|accept|see|believe|fathom|comprehend|
        follow)(?! (?:the (?:role|business|field|needs)))[^.!?\n]{0,60}
    i (?:\w+ )?disagree|beg to differ|i (?:\w+ )?(?:object|protest|dispute|contest|
        question) (?:to )?(?:your|this|the|that|how|whether)
    why (?:was i|did you|did i|didn't|wasn't i|was my|have you|am i|on earth|i was not|i wasn't|
        i did not|i didn't|someone|you (?:chose|picked|rejected|would|went|hired|did not|didn't|
        think|feel))
    (?:more|better|far more|much more|equally|just as|at least as) (?:\w+ )?(?:qualified|
        experienced|suited|suitable|skilled|capable|deserving)(?: than|[.!,]| for)
    i(?:'m| am| was) (?:clearly|obviously|definitely|still|certainly|undoubtedly|without doubt|
        absolutely|plainly) (?:the|a|more|better|your|right|over|very)
    i(?:'m| am| was)(?: \w+)? the (?:best|right|better|strongest|most \w+|ideal|
        perfect) (?:candidate|person|choice|fit|one|applicant)
    (?:un)?fair (?:process|hearing|chance|decision|treatment|interview)|unfair(?:ly)?|not fair|
        discriminat\w+|biased?|prejudice\w*|injustice|favou?ritism|nepotism|ageis[mt]|rigged
    (?:appeal|challenge|contest|overturn|reverse|revise|undo) (?:your|the|this|
        that)(?: \w+)? ?(?:decision|choice|rejection|outcome)?
    i (?:\w+ )?doubt (?:that |whether |if )?(?:any|no|you|he|she|they|some|whoever)|(?:no ?one|
        nobody|anyone|anybody)(?: else)? (?:could|can|will|would)[^.!?\n]{0,30} (?:better|as well)
    how (?:could|can) you|are you (?:sure|certain|really|quite sure)|real reason|
        more (?:experience|qualifications|skills) than
    (?:must|has to|surely|think there|be) (?:be )?(?:some|a) (?:mistake|misunderstanding|error)|
        how you treat
    (?:look|think|go) (?:at|over|through|about) (?:it|this|my \w+) (?:again|once more|
        a second time)
    i (?:won't|will not|do not|don't|cannot|can't|refuse to) accept
    change your mind|you(?:'ll| will| may| might| are going to|'re going to)(?: \w+)? regret|
        come to regret|your loss|big(?:gest)? mistake|missing out
    (?:give|grant|offer|allow) me (?:a|another|one more|a second|the) (?:\w+ )?(?:chance|
        interview|opportunity|try)|second chance
    (?:demand|deserve|expect|owe me|owed|insist on|require|entitled to|want|need) (?:an?|a full|
        some|a proper|a better|to know|your)(?: \w+)? ?(?:explanation|reason|justification|answer|
        apology|why|reasons)
    (?:what (?:did|does|has) (?:he|she|they|the (?:other|chosen|successful) \w+|your \w+) (?:have|
        got|do) that i)|whoever you (?:chose|hired|picked|went)
    you (?:told|said|led|assured|promised|gave|made)(?: me)?[^.!?\n]{0,60} (?:but|yet|and now|
        so why|only to|so i)
    (?:despite|in spite of|after) (?:all )?(?:my|the) (?:\w+ )?(?:experience|qualifications|
        effort|preparation|hours|interviews|time|work)[^.!?\n]{0,40} (?:you|rejected|nothing|
        passed|turned)
    i (?:\w+ )?(?:hoped|expected|thought) (?:for )?(?:better|more) (?:of|from) (?:you|your)|
        i(?:'m| am) (?:\w+ )?(?:shocked|angry|outraged|insulted|offended|stunned|appalled|
        disgusted|furious)
    (?:not|never) (?:given|had|got|get|give me) a (?:fair|real|proper|chance)|you (?:did not|
        didn't|never|failed to) (?:really |even |properly |fully )?(?:read|look|listen|understand|
        see|appreciate|consider|give|ask|let)
    what[^.!?\n]{0,40} (?:has|have|had|got|does) that i (?:don't|do not|didn't|lack|haven't)
    i (?:\w+ )?deserved?(?: \w+){0,2} (?:job|role|position|post|place|better|chance|more)
    there(?:'s| has| is| was| must have| may have)?(?: been)? (?:an?|some) (?:\w+ )?(?:error|
        mistake|
        mix-?up|misunderstanding)(?= in (?:\w+ )?(?:scor|decis|mark|result|process|assess|test)|
        [.!,])
    you(?:'ll| will) be sorry|(?:judged?|scored?|treated|assessed) (?:me )?(?:unfairly|harshly|
        wrongly|on my|because)
    because of my (?:age|accent|gender|sex|race|colou?r|background|religion|disability|looks)
    if you(?:'d| had) (?:only |just |really )?(?:asked|given|let|looked|read|listened|met)
    what (?:has )?changed|not (?:the impression|what) you (?:gave|said|told)|someone (?:with|
        like) (?:\w+ ){2,6}(?:gets?|is|was) (?:turned|passed|rejected)
    re-?(?:evaluate|assess|score|mark|grade|open)(?: \w+)? (?:my|the) (?:\w+ )?(?:candidature|test|
        application|candidacy|interview|case|answers|results?)
    (?:you|you've|you have) (?:clearly |obviously )?(?:picked|chosen|hired|selected|took) the wrong
    waste(?:d)? (?:of )?(?:my|your) time|prove (?:you|them) wrong|legal (?:action|advice)|
        my lawyer|tribunal
    """
)


def find(message: Message) -> Iterator[Span]:
    """Reproaches and appeals after a no."""
    if message.step in _STEPS or message.logged("rejected"):
        yield from message.apart(message.matches(_ARGUING))
