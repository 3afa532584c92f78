"""This argues with their decision.

Why: Taking a no well is what keeps the door open; arguing closes it.
Bad: I think you are making a mistake, and I would ask you to reconsider.
Good: I respect your decision, and I would be glad to be considered for another opening.
For: rejection_reply
"""

from collections.abc import Iterator

from afterword.checks._contesting import CONTESTED
from afterword.checks._message import Message, Span
from afterword.checks._patterns import any_of
from afterword.checks._resenting import RESENTING

SEVERITY = "must"
REFERENCE = "rejection-thanks"

_STEPS = ("rejection_reply", "stay_in_touch")

_ARGUING = any_of(
    r"""
    (?<!i\s)(?<!have\s)(?<!there\s)(?:made|making|make|be making|is|was) an? (?:\w+ )?(?:mistake|
        error|misunderstanding)
    (?:please|you|you should|you to|to) re-?(?:consider|think)(?! me (?:for|if|should|in))
    i (?:\w+ )?disagree|unfair(?:ly)?|how (?:could|can) you|are you (?:sure|certain)|how you treat|
        your loss
    (?:look|think|go) (?:at|over|through|about) (?:it|this|my \w+) (?:again|once more|
        a second time)|missing out
    (?:demand|deserve|expect|owe me|owed|insist on|require|entitled to|want|need) (?:an?|a full|
        some|a proper|a better|
        to know|your)(?: \w+)? ?(?:explanation|reason|justification|answer|apology|why|reasons)
    (?:do not|cannot|fail to|could not|struggle to|hard to|difficult to|unable to|
        refuse to) (?:fully )?(?:understand|
        agree|accept|see|believe|fathom|comprehend|follow)(?! (?:the (?:role|business|field|needs)))
    (?:no ?one|nobody|anyone|anybody)(?: else)? (?:could|can|will|would)[^.!?\n]{0,30} (?:better|
        as well)
    (?:must|has to|surely|think there|be) (?:be )?(?:some|a) (?:mistake|misunderstanding|error)
    whoever you (?:chose|hired|picked|went)|(?:not|never) (?:given|had|got|get|give me) a (?:fair|
        real|proper|chance)
    you (?:told|said|led|assured|promised|gave|made)(?: me)?[^.!?\n]{0,60} (?:but|yet|and now|
        so why|only to|so i)
    """
)
_DECISION = r"""
decision|choice|rejection|outcome|verdict|conclusion|result|answer|judg(?:e)?ment|assessment|
    evaluation|reasons?(?:ing)?|
    feedback|explanation|process|application|case|candidacy|candidature|profile|interview|test|
    score|opinion|mind
"""
# The decision is called into question.
_QUESTIONED = any_of(
    r"""
    (?:think|thought|go|look)(?: about it| over it)? (?:again|once more|twice)(?! of)|
        what happened\?|how come|so what happened|(?:want|give|need|like|deserve|owe|expect|
    insist)[^.!?\n]{0,30} (?:proper|real|true|good|honest|better|full|detailed) (?:reason|
    explanation|answer)s?
    (?:explain|justify)(?: \w+){0,2} (?:decision|choice|rejection|yourself|why|to me)|is (?:this|
        that|it|your decision|the decision)(?: \w+){0,3} final|(?:cannot|will not|not) let (?:this|
    it) (?:stand|go|rest)|clear (?:this|it|things) up|set the record straight
    (?:mix-?up|mistake|error|misunderstanding|confusion|mixed up|confused)(?: \w+){0,4} (?:another|
        file|name|candidate|my|me|somewhere|experience|application|happened)|(?:do not|cannot|
    not) (?:think|believe|feel)(?: that)? you(?: \w+)? (?:made|make|chose|chosen|took|understood|
    saw|gave|rejected|turned)
    (?:lower|less|smaller) (?:salary|pay|wage)(?: \w+){0,3} (?:change|help|make)|(?:speak|
        talk)(?: \w+)? to your (?:director|boss|manager|team|ceo|superior|
    colleagues)(?: \w+)? (?:again|about me|about this)|(?:still|would) (?:like|want|
    love) to start(?: on| and| right)
    refuse to (?:believe|accept)|hard to (?:believe|accept|understand)|(?:cannot|
        could not) believe(?: \w+){0,3} (?:you|this|rejected|turned|not|it)
    (?:re-?consider|re-?think|review|re-?view|re-?evaluate|re-?visit|re-?examine|overturn|reverse|
        revoke|undo|revise|
        change|re-?assess|appeal|challenge|contest|dispute|query|question|double-?check|
        look (?:again (?:at|into)|into)|
        go (?:over|through|back on)|think (?:again )?about|re-?open|withdraw)(?:ing|
        ed)?(?: against)? (?:your|this|the|
        that|my|it)(?: \w+)? ?(?:<decision>)?(?! (?:for (?:your|the) (?:next|future)|
        of the (?:rota|shelves)|(?:the )?(?:layout|rota)|thing|if another))(?=[.!?,]| once| again|
        \splease| sir| and| as| because| in| with| if| given| for me|
        \sone more| since| so| now)
    (?:your|this|the|that)(?: \w+)? (?:<decision>)(?: \w+)? (?:is|was|seems?|feels?|makes?|came|
        comes|does|looks?|
        cannot|are|were)(?: \w+){0,4} (?:wrong|unfair|mistaken|hasty|odd|strange|bad|weak|no sense|
        not (?:make|right|
        fair|clear|convince|hold)|unjust|baffling|incomprehensible|a mistake|an error|poor|
        ridiculous|absurd|flawed|
        biased|shock|blow|slap|illogical|surpris\w+|final\?|disappoint\w+ given|beyond me)
    (?:do not|cannot|can hardly|could not|will not|would not|not (?:able|willing|ready|prepared|
        going) to|refuse to|
        hard to|difficult to|struggle to|find it hard to|fail to|unable to|never|
        not)(?: \w+)? (?:understand|agree|
        accept|believe|see|fathom|comprehend|follow|take no|get|grasp)(?: \w+){0,4} (?:<decision>|
        why|how|that (?:i|
        you)|this|no for an|it|your)(?! (?:as a|hard|was not an easy))
    (?:makes?|made|make|making) (?:no|little|zero) sense|beyond me|beggars belief|incomprehensible|
        take (?:no|this)
        for an answer|(?:not|far from|anything but) (?:right|fair|just|over)(?: \w+){0,3}(?=[.!,]|
        \sand you| at all)
        (?!, but i)
    (?:it|this|that)(?: decision| whole thing| process)? (?:is|was|seems|feels)(?: \w+)? (?:unfair|
        unjust|not fair|
        not right|a joke|a farce|a mistake|a disgrace|a scandal|discriminat\w+|an outrage|
        outrageous|rigged|a set-?up|
        a shame for you|your loss|bad (?:choice|decision))
    why (?:was|did|do|have|am|is|were|had|would|on earth|not|i|you|someone|then|me|let|bother|
        invite|waste)\b[^.!?\n]{0,80}
        (?:\?|me|chosen|rejected|not|choose|chose|interviews?|position|then|turned|
        hire)(?! (?:the rota|the drivers|
        works))
    (?:on|for) what (?:grounds|basis|reasons?)|what(?: exactly| on earth)? (?:was|is|went|
        did)(?: \w+){0,3} (?:wrong|
        missing|not good enough|lacking|problem|the reason|real reason)(?: \w+){0,4}\?|
        was it (?:because|my|due|
        that|something|really)[^.!\n]{0,60}\?
    (?:are|is|was) (?:you|that|this|it) (?:sure|certain|serious|final|really|kidding|joking|
        all)(?: \w+){0,5}\?
    (?:is|isn't|was|would) (?:there|it)(?: \w+){0,3} (?:way|chance|possible|possibility|nothing|
        anything)(?: \w+){0,6}
        (?:change|reconsider|reverse|persuade|convince|second (?:look|chance)|exception|your mind)
    (?:an? )?exception (?:could|can|might|for me|be made)|make an exception
    """,
    decision=_DECISION,
)
# The writer is better, the chosen one worse, the choice not honest.
_BETTER = any_of(
    r"""
    (?:no|no other|not one|hardly any|another|any other) (?:applicants?|candidates?|person|
        people)(?: \w+){0,6} (?:as (?:i|well|me)|like (?:i|me)|every point|better|more)|
    not find (?:any ?one|any ?body|a|someone)(?: \w+)? (?:better|like me|as good|more)
    (?:not|never|hardly|did not)(?: \w+)? (?:understood|seen|understand|realised|realized|noticed|
        grasped|recogni[sz]ed) (?:how|what|who)(?: \w+)? (?:i|me|my|good)|(?:would|
    should) not have (?:bothered|come|applied|wasted|taken)|had i known|if i had known
    (?:so )?you (?:prefer|want|wanted|preferred|like) (?:some ?body|some ?one|people|
        a person)(?: \w+){0,4} (?:without|with less|cheaper|younger|less)|(?:cheap(?:er)?|easy|
    easier|safe|safer) (?:option|choice|candidate|solution)|(?:feel|felt|been) (?:cheated|tricked|
    used|misled|betrayed|insulted)
    (?:an|some|at least an?|your) apology|my (?:age|accent|gender|race|religion|name|looks|
        disability|pregnancy)(?: \w+){0,3} (?:reason|why|problem|against|issue|played)|(?:had|
    have) (?:some ?one|some ?body|a candidate|the person|your candidate) in mind|from the (?:start|
    beginning|outset)(?=[.!,])(?! i)
    you said (?:yourself|yourselves|that i|i was|it was|so)|led to believe|(?:going to|will|
        about to|would) (?:miss|lose|be missing)(?: out)?(?: \w+){0,3} (?:great|good|excellent|
    best|worker|employee|me|candidate|person|someone)|prove (?:that )?(?:you|they) (?:are|
    were)? ?wrong
    (?:with|given|considering) my (?:degree|experience|qualifications|background|record|
        skills)(?: \w+){0,3} (?:should|expected|deserve|ought|would have)|another (?:chance|try|
    interview|conversation|opportunity to prove)(?! (?:(?:with|for) (?:other|another|future)|
        to (?:work|meet|apply|join|speak|talk|come)|in future|one
        day))|
    (?:fault|problem) (?:must )?(?:lies?|lie|is) (?:elsewhere|with you|yours)
    expected (?:more|better) (?:of|from)|(?:if|should) you change your mind|(?:come to see|realise|
        realize|see) that i was|(?:i|me) (?:was|am) the right (?:one|choice|person)|you (?:got|
    have) it wrong
    (?:more|better|far|superior|stronger|higher|best|most|over|greater|as much|
        longer)(?: \w+)? ?(?:qualified|
        experienced|suited|suitable|skilled|capable|deserving|qualifications?|experience|skills|
        credentials|fit|
        candidate|knowledge)(?: \w+){0,3} (?:than|anyone|anybody|everyone|any other|most|
        of all)(?! i (?:have|had))
    (?:i|me|my \w+)(?: \w+){0,3} (?:clearly|obviously|surely|undoubtedly|plainly|easily|by far|
        without doubt)(?: \w+){0,3}
        (?:the|more|better|best|right|over|had|perfect|strongest|ideal|fit|ideal)
    (?:i|me)(?: \w+){0,2} (?:was|am|were|be|been)(?: \w+){0,3} the (?:best|right|better|strongest|
        most \w+|ideal|
        perfect|favou?rite|obvious) ?(?:candidate|person|choice|fit|one|applicant|for|in|
        who)?(?! who gained)
    (?:i|we) (?:\w+ )?(?:should have (?:got|gotten|had|been|won|received)|ought to have|deserved?|
        was (?:meant|supposed|promised|told)|am owed|earned|merit)
        (?: \w+){0,3} (?:this|the|it|that|been|got(?:ten)?|had|job|role|position|better|place|
        chosen|favou?rite|to)
        (?! (?:sooner|sent|mentioned|asked|expect)\b)
    (?:no ?one|nobody|no other|hardly anyone|few|another candidate|other candidates?|anyone else|
        anybody|someone|
        whoever|the (?:other|chosen|successful) (?:person|candidate|one)|he|she|they|your choice|
        somebody)(?: \w+){0,4}
        (?:better|as well|more (?:suited|qualified)|cannot|could not|know|knows|knew|have that|
        has that|have which|
        matches?|half|less|cheaper|cousin|friend|nephew|relative|younger|an insider|
        who you know)(?: \w+){0,4}
        (?:than me|than i|me|i|as i do|do|have|mine|possibly|\?)
    (?:hired?|chose|chosen|picked|took|taken|give|gave|given|went|go|gone)(?: \w+){0,4} (?:cousin|
        friend|nephew|niece|
        relative|son|daughter|mate|insider|cheaper|cheapest|younger|less (?:qualified|experienced)|
        somebody's|
        someone's|wrong (?:person|candidate|one|man|woman)|buddy|internal)
    (?:cheap|lazy|wrong|bad|poor|strange|terrible|hasty|mistaken|short-?sighted|stupid|
        odd) (?:choice|
        decision|option|call|judg(?:e)?ment|candidate|person|reasons?)|(?:decision|reasons?|
        excuses?)(?: \w+){0,4}
        (?:weak|lame|thin|ridiculous|laughable|nonsense|rubbish|excuse)
    (?:over ?look|under ?estimat|mis ?judg|misunderst|mis ?read|undervalu|dismiss|disregard|
        did not (?:see|read|
        understand|value|recogni[sz]e|appreciate|get|consider|listen|look|
        give))\w*(?: \w+){0,4} (?:me|my|what i|who i|
        i can|i bring|i have)
    (?:already|never|not)(?: \w+)? (?:been )?(?:decided|made up|open|really open|planned|serious|
        advertised|given
        (?:me )?(?:an?|the) (?:\w+ )?chance|gave me (?:an?|the)
        (?:\w+ )?chance)(?: \w+){0,3}(?=[.!,]| before|
        \sfrom| all along| anyway)(?! to meet)
    (?:your|a|big|huge|great|their|his) (?:own )?loss(?=[.!,]| not| if| and)|(?:will|going to|may|
        might|come to|one day|
        soon)(?: \w+)? (?:regret|be sorry|wish you had|realise|realize|see what you)(?! (?:that|
        how)? ?i do not)|
        time will (?:tell|show)|mark my words|hope you (?:are|will be)(?: \w+)? (?:happy|pleased|
        satisfied|proud)
        (?: \w+)? ?(?:with|now|about)(?! the (?:new|move))
    (?:whatever|fine|well),? (?:i )?(?:did not|do not|never)(?: \w+)? (?:want|wanted|need|like|
        liked|care)(?: \w+){0,3}
        (?:anyway|anyways|in the first place|really)|did not want (?:it|the job|
        this)(?: \w+)? anyway
    (?:wast(?:e|ed|ing))(?: of)?(?: \w+){0,4} (?:day|time|hours?|afternoon|morning|money|effort|
        week|weeks|trip|journey|
        petrol|for nothing|your interview)|(?:all|travel\w+|work|prepar\w+)(?: \w+){0,4} for nothing
    (?:speak|talk|complain|write|go|escalate|take (?:this|it|the matter)|forward this|refer this|
        appeal)(?: \w+){0,3}
        (?:superior|supervisor|manager's manager|boss|head office|ceo|higher|further|above you|
        hr about|legal|lawyer|
        press|court|union|tribunal|authorit\w+|ombudsman|somebody else about|
        someone else about)(?! to (?:say thank|thank))
    (?:prove|show) (?:you|them)(?: \w+)? wrong|(?:legal|formal) (?:action|advice|complaint)|lawyer|
        tribunal|sue|solicitor
    (?:discriminat\w+|racis\w+|sexis\w+|ageis\w+|nepotism|favou?ritism|bias(?:ed)?|prejudice[d]?|
        injustice|rigged)
    (?:slap in the face|insult(?:ed|ing)?|humiliat\w+|outrag\w+|disgust\w+|furious|appalled|
        shocked|stunned|shocking|
        angry|cheated|misled|lied to|led on|let down|betrayed|robbed)(?= [^.!?\n]*(?:you|your|
        decision|news|this|
        by|to|that|and|after|answer|choice)|[.!,])(?! to (?:customers|callers))
    (?:give|grant|offer|allow|let)(?: \w+)? me(?: \w+)? (?:another|one more|a second|second|a new|
        a fair|a proper|a
        real|trial|try|speak to your|last|show you)(?: \w+)?
    (?:persuade|convince|talk) you (?:otherwise|to|into|round|that)|second (?:chance|look|opinion)|
        one more (?:chance|
        interview|look|try|time)|hear me out|not (?:give|giving) up(?: \w+)? (?:that|so|
        on) (?:easily|this|easy)|i will
        not (?:go away|stop|give up|accept|rest)|fight (?:this|for)
    (?:told|said|assured|promised|led to believe|made me (?:think|believe)|gave me the impression|
        seemed|thought)(?:
        \w+){0,12},? (?:so (?:this|why|how|it|i (?:do not|cannot))|but (?:now|then|you)|yet (?:you|
        now)|and now|only to|
        which makes)
    not (?:\w+ )?judged fairly|(?:judged?|scored?|treated|assessed|marked|rejected|
        turned down)(?: \w+){0,3} (?:unfair\w*|
        harsh\w*|wrong\w*|unjust\w*|
        because of|on my|due to my|based on|badly|poorly)
    """
)
# Words that a graceful answer has no use for, beside the writer or the reader.
_HARSH = any_of(
    r"""
    (?:not|hardly|never)(?: \w+)? (?:fair(?:ly)?|objective(?:ly)?|just(?:ly)?|justified|
        transparent|serious)|objectively
    (?:far |much |clearly )?(?:better|stronger|more (?:\w+)) than (?:the|any|whoever|every|anyone|
        anybody|your|that)
    (?:lost|losing|lose|losing out on) (?:a|an|your|the) (?:good|great|best|excellent|loyal|hard)|
        did wrong|i (?:am|was|feel) (?:so )?(?:upset|angry|furious|bitter|hurt)
    should have (?:given|taken|chosen|hired|picked|called|told|let|seen|known|looked)|
        find a (?:place|job|role|way) for me
    surely (?:you|there|it|that)|regret|not (?:yet )?(?:given|giving) up|wrong (?:one|person|
        choice|candidate|decision)
    the right (?:person|candidate|choice|one) for|tell me (?:what|why|how|exactly)|how (?:is it|
        can it be)|on paper
    excuses?|excuse|nonsense|unjust|wronged|robbed|slap|bitter|no respect|disrespect\w*|
        offen[cs]\w+|hurt(?:ful|s)?
    """
)
_BETWEEN_US = any_of("i|me|my|you|your|this|that|it")
_GRACE = any_of(
    r"""
    (?:quite|fully|well|can|do|completely) (?:see|understand|appreciate) (?:why|how)
    (?:i|and|also|now|better) (?:now |also |well |fully |of course |certainly )?(?:understand|see|
        know|appreciate|realise|realize) (?:why|how|what made)(?! you (?:rejected|turned|did not))
    (?:thank you|thanks|grateful|kind of you)(?: \w+){0,3} (?:explain\w*|tell\w*|shar\w+|say\w*|
        writ\w+|let\w*)(?: \w+){0,2} (?:why|how|the reasons?)|clear why
    (?<!not\s)(?<!cannot\s)(?<!never\s)(?:respect|understand|accept|appreciate)(?: \w+)? (?:your|
        the|that|it|this)(?: \w+)? (?:decision|choice|reasons)?
        (?! (?:but|however|yet))(?=[.!,]| and| completely| fully| with| very| of course)
    (?:made|make|making|found|chosen) the right (?:choice|decision|person)|(?:i would|
        if you have).{0,30}(?:advice|improve|
        feedback)|nor (?:do|would) i|never (?:once )?felt
    """
)


def find(message: Message) -> Iterator[Span]:
    """Reproaches and appeals after a no."""
    if message.step not in _STEPS and not message.logged("rejected"):
        return
    found = [
        one
        for group in (_ARGUING, _QUESTIONED, _BETTER, CONTESTED, RESENTING)
        for one in message.said(group)
    ]
    found += message.said_with(_HARSH, _BETWEEN_US)
    yield from message.apart(one for one in found if not _GRACE.search(one.sentence.text))
