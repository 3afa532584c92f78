"""Ways of resenting a no: its reasons as a debt, fault found with whoever was chosen."""

from afterword.checks._patterns import any_of

__all__ = ["RESENTING"]

_DECISION = r"""
decision|choice|outcome|result|verdict|answer|rejection|reasons?|reasoning|explanation|assessment|
    judg(?:e)?ment|process|treatment|evaluation|conclusion|feedback|news|refusal|opinion|view
"""
_CHOSEN = r"""
(?:other|chosen|successful|new|selected|winning|preferred|internal) (?:person|candidate|one|
    applicant|hire|manager)|whoever (?:you|got|was)|person you (?:chose|hired|picked|preferred)|
    (?:somebody|someone) (?:you (?:chose|hired|picked)|else)
"""
RESENTING = any_of(
    r"""
    i (?:would|should|want|wish|need|expect|deserve|am owed|think i am owed|demand|ask for|
        request|require)(?: \w+){0,3} (?:an?|some|the|your|full|proper)(?: \w+)?
        (?:explanation|justification|clarification|apology|hearing|re-?match|re-?take|review)
    (?:had|have|meet|met|offer|offered|bring|brought) (?:every|all|each)(?: \w+){0,8},? (?:and|but|
        yet|still) (?:still |yet )?(?:you|i|it|this)(?: \w+)? (?:said|chose|rejected|turned|was|am|
        were|
        did|decided|refused|went|is)|think (?:it|this|that|things) (?:over|
        through)(?: \w+)? ?(?:once|
        again|please|[.?!])
    (?:not|never|hardly)(?: \w+)? (?:think|believe|feel|agree|find|consider)(?: that)? (?:your|the|
        this|
        it)(?: \w+)? (?:<decision>|was|is)?(?: \w+){0,3} ?(?:right|fair|correct|justified|just|
        wise|good|
        reasonable|honest|understandable)|(?:promised|offered|guaranteed|assured|
        pledged) me (?:the|this|
        that|a|an) (?:job|position|role|post|place|offer|chance|contract)|(?:you|
        they)(?: \w+)? (?:prefer|
        preferred|favou?r|favou?red|want|wanted|like)(?: \w+)? (?:younger|cheaper|men|women|
        foreign\w*|local|
        pretty|friends|insiders|family|people (?:who|with)|someone (?:younger|cheaper|with less))
    you (?:are|were|have been|may be|might be|must be)(?: \w+)? (?:wrong|mistaken|misinformed|
        misguided|unfair|biased|unjust|prejudiced|blind|too (?:hasty|quick|harsh))(?! (?:number))
    (?:not|hardly|never)(?: \w+)? (?:the|an?) (?:\w+ )?(?:<decision>|thanks|reply|letter|e-?mail|
        treatment|way)(?: that| which)? (?:i|we|one|an?) (?:\w+ )?(?:deserve[sd]?|earned|
        expect(?:ed|
        s)?|was promised|merit\w*|should)
    (?:decision|choice|it|matter|result|outcome|job|position|everything|all)(?: \w+)? (?:was|
        had been|
        has been|were)(?: \w+)? (?:made|taken|decided|settled|given|fixed|clear|agreed|a formality)
        (?: \w+)? (?:before|long|in advance|beforehand|already|all along|from the)
    (?:let|letting|turn|turned|send|sent|turning|throw\w*|pass\w*)(?: \w+)? (?:an?|the|such an?|
        your)
        (?:\w+ ){0,3}(?:employee|worker|candidate|person|talent|manager|applicant|asset|opportunity)
        (?:go|away|down|slip|up|by)|(?:lost|losing|missed|missing|lose|miss) (?:an?|the|your|out on)
        (?:\w+ ){0,3}(?:employee|worker|candidate|person|talent|asset|manager|opportunity|chance)
        (?! (?:to (?:work|meet|join|see)|of working))
    (?:disappointed|upset|unhappy|dissatisfied|displeased|dismayed|hurt|shocked|saddened|astonished|
        surprised|annoyed|frustrated|angry) (?:with|in|at|about|over)(?: \w+)? (?:your|you|the way|
        how)(?! (?:kind|prompt))(?: \w+)? ?(?:<decision>|company|handled|made|treated|chose|came)?
    (?:question|doubt|wonder|not sure|not convinced|unclear|curious|seriously doubt|suspect)
        (?: \w+){0,2} (?:whether|if|that|how|your|anyone|you)(?: \w+){0,6} (?:read|looked|
        considered|understood|understand|fair\w*|properly|saw|decision|took|gave|interviewed|
        attention|judg\w+|process|serious\w*|interested|open|knew|know)
    (?:already|long since|long ago|all along) (?:been )?(?:chosen|decided|picked|selected|settled|
        filled|promised|had (?:some|the|your|a)|knew|known|got)(?! (?:to (?:apply|study)))|
        (?:chosen|
        decided|picked|settled|filled|selected)(?: \w+){0,2} (?:before|long before|even before)
        (?:i|my|the interview|we|you)
    (?:<chosen>)(?: \w+){0,4} (?:less|not as|not more|weaker|younger|cheaper|no better|worse|cannot|
        does not|lacks?|not have|only|knew someone|is a friend|fewer|without)
    (?:could|should|might|ought to) (?:at least |at the very least |surely )?have (?:at least )?
        (?:called|phoned|told|given|asked|looked|seen|waited|been (?:more|me|chosen|told|warned|
        honest|given|offered|selected|judged|considered|the one)|had the|let me|chosen|hired|picked|
        taken|read|tried|spared|won|got|explained|warned)(?! (?:you (?:earlier|sooner|then|on)))
    (?:should|ought to|must|deserve to|want to|would like to|expect to|hope to) be (?:\w+ )?(?:
        allowed|given|able|re-?considered|re-?invited|re-?assessed|heard|judged|tested)(?: \w+){0,4}
        (?:again|another|second|chance|fairly|properly|once more|test|by somebody|by someone)
    (?:demand|insist|entitled|need|want|have a right|right|expect|like|love) to (?:know|be told|
        hear|
        see|understand)(?: \w+){0,2} (?:who|why|what i did wrong|what went wrong|the real|the true|
        the names?|the reasons?|how (?:you|the (?:decision|choice)|this)|on what)(?! (?:you think i
        could|i (?:can|could|should) (?:do|improve)))
    (?:not|hardly|less than|far from|anything but)(?: \w+)? (?:happy|satisfied|pleased|content|
        convinced|at peace|impressed|persuaded|comfortable|in agreement|ready to accept)
        (?:with|about|by|at|that)(?: \w+){0,2} ?(?:<decision>|way|how|this|you|it)(?! (?:more))
    (?:is|was|are|were)(?: \w+)? (?:not|hardly|scarcely)(?: \w+)? (?:good enough|enough|acceptable|
        the way|how|right|fair|just|professional|a good reason|a reason|an? (?:real|proper|honest|
        good|valid|fair) \w+|convincing|serious|true|correct|justified|honest|reasonable)
        (?! (?:to say|to thank))
    (?:beg to differ|see (?:it|things|this) (?:\w+ )?differently|take issue|object to|protest|
        contradict|strongly feel|firmly believe|still (?:believe|think|feel|maintain|
        convinced)(?= (?:that )?(?:i|my|this|the
        (?:decision|choice|process)) )|
        convinced (?:that )?i|stand by my|remain convinced|for the record)(?! (?:the (?:role|
        company)
        is|it is|your company|that (?:your|the) (?:company|firm|team)|northwind))
    (?:your|the|this|such an?)(?: \w+)? (?:<decision>)(?: \w+)? (?:is|was|seems?|feels?|looks?|
        sounds?|came|comes|reads)(?: \w+){0,3} (?:premature|hasty|rushed|one-?sided|superficial|
        arbitrary|random|vague|generic|standard|copied|automatic|cold|impersonal|incorrect|
        inaccurate|not (?:right|fair|true|based|clear|justified)|hard (?:to|for)|difficult to|
        a (?:mystery|puzzle|surprise to|shame)|harsh|cruel|personal|political|subjective)
    (?:chose|chosen|choosing|hired|hiring|picked|picking|prefer\w*|went with|gone with|took|taken)
        (?: \w+){0,4} (?:over me|instead of me|rather than me|ahead of me|above me|who (?:cannot|
        does not|has (?:no|less|never)|knows? (?:nothing|less|someone)|is (?:less|younger|
        cheaper))|with (?:less|no|little|fewer)|without (?:any|the|my))
    (?:you|your (?:company|firm|team|loss|business))(?: \w+){0,3} (?:will|would|may|might|could|
        going to|are) (?:\w+ )?(?:be (?:sorry|worse off|the poorer)|regret|missing|lose|losing|
        need me|come back|realise|realize|find out|notice|see soon)
    (?:another|one more|a further|a fresh|a new) (?:interview|chance|look|opportunity|
        conversation|hearing|meeting|shot|go|try|round|trial)(?= (?:would|could|so that|to (?:prove|
        show|explain|convince|demonstrate|change|discuss this|put)|with (?:you|the|your|another)|for
        (?:this|the (?:job|role|position|post)))|[.!?,])(?! (?:with (?:other|another) (?:team|
        department)))
    (?:nothing|not anything|no one|nobody|none)(?: \w+){0,4} (?:wrong with|missing|against|said|told
        me|mentioned|warned|suggested|lacking|faulted?)(?: \w+){0,4}(?=[.!,]|$| so| and| until| my|
        \sat the)(?= [^.!?]*(?:why|so|then|rejected|turned|decision|yet|now)|[.!])
    (?:i|my \w+) (?:meet|met|meets|have|fulfil|fulfill|fulfilled|match|matches|tick|ticked)
        (?: \w+)? (?:every|all|each|everything)(?: \w+){0,8} (?:so|yet|and yet|but|still|therefore|
        which makes|and you)|(?:after|despite|for all)(?: \w+)? (?:three|four|five|two|all|many|so
        many|several|\d) (?:\w+ )?(?:interviews|rounds|hours|weeks|tests|tasks|meetings)(?= [^.!?]*
        (?:expected|deserve|least|more than|not enough|two-?line|form|standard|feel|only|nothing)|
        ,? (?:this|all i|a))
    (?:think|thinks?|believe|feel|say|suggest|ask|urge|invite|encourage|beg|implore|plead)(?: \w+)?
        (?:again|carefully|twice|hard)? ?(?:about|with|that) you(?: \w+)? (?:have|are|were|made|
        should|ought|missed|did not|overlooked|might|may)(?: \w+)? (?:over|wrong|mistaken|mis\w+|
        look|reconsider|error|think|hasty|been|fair|see|understand|got)(?! (?:kind|busy))|
        i (?:urge|ask|implore|beg|invite|would ask|would urge) you to (?:\w+ )?(?:think|look|
        re-?\w+|meet|see|give|change|be fair)(?! (?:me in mind))
    """,
    decision=_DECISION,
    chosen=_CHOSEN,
)
