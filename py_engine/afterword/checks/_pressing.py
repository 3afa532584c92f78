"""Ways of setting the reader a date, or of telling what a late answer will cost."""

from afterword.checks._patterns import any_of

__all__ = ["PRESSING"]

_BY = r"""
by|before|until|till|no later than|not later than|on|within|today|tomorrow|this week|after
"""
PRESSING = any_of(
    r"""
    (?:not|no longer|hardly|never)(?: \w+)? (?:prepared|willing|ready|going|inclined|in a position|
        intend\w*|planning|able) to (?:wait|keep waiting|be kept|hold|sit|hang|
        put my)(?! to (?:hear|
        see))
    no (?:answer|decision|reply|offer|word|response|contract|news)(?: \w+)? (?:by|before|until|
        within)
        (?: \w+){1,4} (?:means|and|will mean|would mean|then)(?: that)? (?:i|my|it|you|we)
    (?:slip|slipping) (?:through your|away|from your)|(?:let me) (?:go|slip|leave|
        walk)
        (?! (?:through|over|into|ahead|home))
    (?:only|just|not) wait (?:\w+ )?(?:until|till|for (?:one|two|a|an|\d+)|one|two|another|past|
        beyond|longer|any)|wait (?:only|no longer|not longer)|not for (?:long|ever|much longer)
        (?=[.!,])|(?:hold|keep) (?:the|this|my|that) (?:\w+ )?(?:place|offer|interest|door|
        application)(?: \w+)? (?:only|just|open only)
    (?:after|beyond|past|from|as of) (?:that|then|this week|tomorrow|\w+day|the \w+|noon)
        (?: \w+){0,2},? (?:i|the offer|it|we|my application|you)(?: \w+){0,3} (?:no longer|not be|
        not wait|unavailable|gone|off|too late|be with|taken|withdraw\w*|have lost|be out|out of
        the running)(?! (?:in the office|at my desk|on leave))
    (?:pity|shame|sorry|sad|unfortunate|regret|hate|loss)(?: \w+){0,4} (?:if|to|for)(?: \w+){0,2}
        (?:lost|lose|losing|missed|miss|let)(?: \w+)? (?:me|out|such)
    i (?:am|have|will|must|would like to|hereby)? ?(?:set|setting|fix|fixing|impose|imposing|give|
        giving|allow|allowing|putting|put)(?: \w+){0,2} (?:deadline|time limit|final date|ultimatum|
        cut-?off|last date)
    (?:your|the|an?)(?: \w+)? (?:offer|contract|answer|decision|reply|response|letter) (?:has|
        have|needs?|must|should|had better|will have)(?: to)? (?:be|come|arrive|reach|land|due|
        get)(?: \w+){0,6} (?:<by>)(?! (?:paper|schedule|time as you))
    (?:will|shall|can|am|going) not(?: \w+)? (?:hold off|hold out|put off|stall|delay|postpone|
        keep (?:them|the other|waiting)|refuse|turn (?:it|them) down|stay)(?: \w+){0,6} (?:again|
        longer|for you|forever|because|past|beyond|until|much|single|around|available|on)
    (?:do not|not|never|without) (?:\w+ )?(?:get|have|receive|see|hear)(?: \w+){0,5} (?:<by>)
        (?: \w+){0,5},? (?:then )?(?:i|my|the|we|that|it|you|this|consider|please|
        there)(?: \w+){0,3}
        (?:accept\w*|sign\w*|withdraw\w*|withdrawn|move on|go with|go elsewhere|choose|take (?:it|
        the|their|that|another)|join|be gone|be over|is over|end|ends|lose|cancel\w*|leave|look|
        consider|assume|no point|no need)
    (?:the|my|our) (?:\w+ )?(?:choice|decision|matter|future|next move|rest|ball) (?:is|lies)
        (?:\w+ )?(?:simple|yours|in your (?:hands|court)|up to you|clear|easy)(?=[.!,:;]| now| but)|
        it is (?:them or you|you or them|your last|your final|your move|your turn|now|an? offer
        (?:now|today|by)|an? easy choice)(?=[.!,:;]| or| for| to)(?! (?:to help))
    (?:be|act|move|decide) (?:\w+ )?(?:quick|quickly|fast|faster|swiftly|soon|
        now)(?: \w+){0,3} (?:if
        you|or |otherwise|before (?:someone|somebody|i|they|another|the other))|(?:before|or)
        (?:someone|somebody|another \w+|they|the other \w+|your competitors?) (?:else )?(?:does|do|
        snaps?|hires?|takes?|gets?|signs?) ?(?:me|it)?(?=[.!]| up)
    (?:expect|want|need|require|demand|await|insist on|request)(?: \w+){0,2} (?:clear|firm|definite|
        written|final|binding|immediate|prompt|concrete|better|formal) (?:\w+ )?(?:answer|decision|
        yes|offer|reply|response|commitment|confirmation|yes or no)(?: \w+){0,3} ?(?:<by>|or|now|
        [.!])
    (?:unless|if|should)(?: \w+){0,10} (?:offer|salary|terms|decision|answer|reply|contract|hear\w*|
        better|matched?|interested|decide[d]?|happens?)(?: \w+){0,6},? (?:then )?(?:i|you|we|
        there|my|that|it|this|please|consider)(?: \w+){0,3} (?:sign|withdraw\w*|walk\w*|go
        elsewhere|go with|go for|regard|treat|forget|lose|lost|over|out|cancel|drop|consider (?:my|
        this|the|myself)|will have to look|have to look|not be (?:able|available|interested|
        coming|joining)|no longer|look elsewhere|done|be gone|history|is off|give my word)
    (?:my|this) (?:\w+ )?(?:patience|interest|goodwill|availability|offer to you) (?:ends?|expires?|
        runs? out|lapses|stops?|is up)(?: \w+)? (?:on|by|at|tomorrow|today|this|after|with)
    (?:this is|here is|consider it)(?: \w+)? (?:my|a) (?:final|last|one and only|formal|official)
        (?:\w+ )?(?:offer|request|demand|attempt|notice|word|position|warning|reminder|date)|
        non-?negotiable|(?:whoever|whichever (?:of you|company)|the first (?:company|one|employer|
        of you))(?: \w+){0,2} (?:first|offers|answers|signs|pays|moves|to (?:offer|answer|sign|
        say))(?: \w+)? ?(?:gets|wins|will have|has|me|first)?
    """,
    by=_BY,
)
