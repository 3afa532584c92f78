"""Ways of reproaching the reader with a silence, counting messages and announcing more."""

from afterword.checks._patterns import any_of

__all__ = ["COUNTING", "NEGLECT", "REPROACH"]

_ANSWER = r"""
answer(?:ed|ing)?|repl(?:y|ied|ying|ies)|respon(?:d|ded|ding|se|ses)|news|word|feedback|update|
    decision|
    call(?:ed|ing)? (?:me )?back|(?:get|got|getting|come|came|coming) back|writ(?:e|ten|
    ing)(?: back)?|
    wrote(?: back)?|reaction|communication|information|revert(?:ed|ing)?|acknowledge\w*|status|
    e-?mails?|
    messages?|explanation|two lines|a line|a word|yes or (?:a )?no|hear(?:d)?(?: back)?|sign of life
"""
# What the reader has left undone.
NEGLECT = any_of(
    r"""
    (?:you|nobody|no one|none of you|your (?:team|office|company|side|colleagues?|hr|
        department))(?: all)?
        (?:have|has|did|do|does|had)? ?(?:not|never|yet to|failed to|fail to|neglect(?:ed)? to|
        refuse[ds]? to|
        chose to ignore|chosen to ignore|did not|omitted to)(?: \w+){0,4} (?:<answer>)(?! (?:all|
        every|my
        question|so (?:kindly|well)))
    (?:you|your \w+)(?: \w+){0,2} (?:owe|owes|ignored?|ignoring|ghosted|forgot(?:ten)? (?:me|
        about me|my|to)|
        broke|break|dropped the ball|let me down|failed to keep|did not keep)(?! to mention)
    (?:nobody|no one|none|never|not one|not a single \w+|not even an?) (?:\w+ ){0,3}?(?:picks? up|
        picked up|
        answers?|answered|repl(?:y|ies|ied)|called|calls|responded|responds|bothered|
        cares?(?! for)|cared(?! for)|knows
        anything)(?! (?:all|the phone at|a customer))
    (?:you|they) (?:were|are) (?:supposed|meant|going|due|to) (?:to )?(?:let|call|get|write|inform|
        tell|come|
        send|decide|contact|ring|reply|answer)
    (?:promised|promise|said|told me|agreed|assured|claimed)(?: \w+){0,12},? (?:but|yet|
        and)(?: \w+){0,4}
        (?:did not|have not|has not|never|nothing|it is now|it is already|is now|still nothing|
        no \w+ came)
        (?! (?:\w+ ){0,3}(?:check|wonder|follow|touch))
    (?:deadline|date|time|day|friday|monday|tuesday|wednesday|thursday|week|
        weeks)(?: \w+){0,6} (?:passed|come and
        gone|over|gone|went by|ago|gone by)(?: \w+){0,4} (?:without|with no|and (?:still |
        yet )?(?:nothing|no|not|
        you|nobody)|but (?:still |yet )?(?:nothing|no|not|you|nobody))
    (?:heard|received|got|gotten|had) (?:absolutely |still )?(?:nothing|no (?:reply|answer|
        response|word|
        feedback))(?: \w+)? (?:from (?:you|your|anyone|anybody)|so far|at all|back|since|despite|
        until now|
        whatsoever|in return)(?! so i (?:wanted|thought))
    (?:without|with no)(?: \w+){0,2} (?:reply|answer|response|explanation|
        reaction) (?:from (?:you|your)|
        whatsoever|at all)|(?:my|the|all my)(?: \w+){0,12} (?:remain(?:s|ed)?|went|gone|go|left|
        stay(?:ed)?)
        (?:unanswered|ignored|unread|without (?:a |any )?(?:reply|answer|response))
    (?:again|still|once more|once again),? (?:no|not|nothing|without)(?: an?| any|
        \seven)? ?(?:<answer>)?(?! than|
        \sinterested| able| too)(?=[.!,]| from| whatsoever| and i)
    (?:ghost(?:ed|ing)|stonewall\w*|brush(?:ed|ing) (?:me )?off|fobb\w+|giving me the run ?around|
        left (?:me )?
        (?:hanging|in the dark|in limbo|waiting)|strung along|kept waiting|being ignored|
        ignore[ds]? (?:me|my))
    """,
    answer=_ANSWER,
)
# Reproaches put as questions and remarks.
REPROACH = any_of(
    r"""
    (?:thought|expected|imagined) (?:that )?(?:you|a company|an? \w+ (?:like|of)|
        your)(?: \w+){0,8} (?:better|more reliable|keep|promises?|answer|reply|care|able to|
    than this|professional)
    (?:how|what) am i (?:supposed|meant|expected|to)(?: \w+){0,12}|(?:better|more|good) manners|
        so much for (?:keeping|we will|"|being|getting)|what is going on(?: \w+){0,3}\?|
    do you (?:not|ever|even) (?:check|read|look at|answer|care)
    (?:lives|people|my family|my future|my life)(?: \w+){0,3} depends? on your|
        more than enough time|(?:waited|been waiting|had to wait) (?:long enough|too long|so long|
    more than|forever)|(?:long|patient) enough
    (?:takes?|need|needs|only|would take)(?: \w+){0,2} (?:two|one|five|a few|thirty|
        \d+) (?:minutes?|seconds?|lines?)(?: \w+)? (?:to|for) (?:\w+ ){0,3}(?:<answer>)
    let down(?: \w+){0,3} (?:you|your|how|this)|put(?:ting)? me off|stop (?:ignoring|avoiding|
        putting)|should know (?:how|better)|(?<!i\s)should have (?:replied|answered|called|written|
    responded|told|let|contacted|been)(?: \w+)? ?(?:by now|me|already|long ago)?
    (?:either )?you are (?:\w+ )?(?:disorgani[sz]ed|unreliable|rude|ignoring|wasting|too busy|
        lying|playing)|you (?:clearly|obviously|evidently)?(?: do)? not care|(?:not|
    nobody)(?: \w+){0,3} (?:important|worth|good) enough(?! for the)
    (?:cannot|hard to) believe(?: \w+){0,2} (?:you|that you|nobody|no one|still|it takes|how)|
        not how you (?:treat|deal)|(?:do not|cannot) see why(?: \w+){0,4} (?:long|so|this|you|it)|
    (?:know|understand|tell me|ask) why it is taking
    (?:right|entitled) to (?:know|an? )(?! drive)|(?:had to|have to) (?:ask|write|call) (?:again|
        yet again|once more)(?=[.!,])|as i (?:have )?(?:told|said|written|
    asked)(?: you)? (?:before|already|many times|last)
    i need to know (?:right )?(?:now|today|immediately|at once)|(?:phone|call|write to|contact|
        tell|inform) your (?:boss|manager|director|ceo|superior|head office)
    answer my (?:question|mail|e-?mail|call)|did i get (?:it|the job) or not|(?:yes|in|
        got it) or not\?|(?:many|several|so many) (?:mails?|e-?mails?|calls?|
    messages?)(?: \w+)?,? (?:but )?no (?:reply|response|answer)|more than patient
    (?:days|weeks|months|week|month|fortnight)(?: \w+)?,? (?:and|but|of|with|
        in which)(?: \w+){0,4} (?:not a word|no word|nothing|silence|no reply|no answer|
    no response|waiting)|(?:told|said)(?: me)? (?:two|one|three|a|\d+) (?:weeks?|days?|
    months?)\.(?= it)
    (?:calling|ringing|phoning|writing|e-?mailing) again (?:this|tomorrow|tonight|today|later|
        every)|(?:waiting|wait)(?: \w+){0,3} since long|assured (?:an? |of an? )?(?:answer|reply|
    decision|call)|(?:friday|\w+day|deadline|date) (?:came and went|has come and gone)(?=[.!]|
    ,? (?:and|with|without) (?:no|nothing|not))
    (?:why|how come|how is it)(?: on earth)? (?:have|has|had|did|do|does|is|are|am|will|would|can|
        could)(?: \w+){0,5}
        (?:not|never|no|still|taking|take|takes|so long|ignor\w+|wait\w*|silen\w+|no one|
        nobody)(?: \w+){0,6}
        \?
    (?:do not|cannot|fail to|hard to|difficult to)(?: \w+)? (?:understand|know|see|get|imagine) why
        (?:you|no|nobody|i have not|it takes|it is|there|this takes)
    (?:what|how) (?:is|are|was|were)? ?(?:taking|takes|took) (?:\w+ ){0,3}?(?:so )?long
    (?:how hard|how difficult|how long|how many (?:times|more|e-?mails|messages)|
        how much longer)(?: \w+){0,3}
        (?:can|could|is|do|does|must|should|will|am|are|have|has|would)(?: \w+){0,8}\?
    (?:surely|really)(?: \w+){0,3} (?:cannot|could not|not|does not|should not|
        must)(?: \w+){0,3} (?:that|so|long|
        hard|difficult|by now|have|take)|(?:cannot|not) (?:be )?(?:that|so) (?:hard|difficult|
        complicated)
    (?:is it|is this) (?:normal|usual|common|standard|acceptable|right|how|the way|too much|
        asking)(?: \w+){0,12}\?
    (?:did|have|has|are|do) you (?:\w+ )?(?:forget|forgotten|lost?|alive|even|still remember|
        receiving|reading|
        getting)(?: \w+){0,5}\?
    (?:anyone|anybody|somebody|someone) (?:there|alive|out there|home|reading)[^.!\n]{0,20}\?|
        hello ?\?{1,}
    (?:so )?(?:have you|did you) (?:\w+ )?decided?(?: \w+){0,2} (?:or what|or not|yet or|already)
    (?:too|so) busy (?:to|for)(?= [^.!?\n]{0,30}(?:me|<answer>|line))|(?:cannot|could not|did not|
        do not|not) (?:\w+ )?
        (?:find|spare|have|take|make)(?: \w+)? (?:the |a |five |two |one |some )?(?:time|minutes?|
        moment|second)
        (?:to|for) (?:\w+ ){0,4}?(?:<answer>)
    (?:simple|quick|short|single|one|brief|mere) (?:\w+ ){0,2}?(?:<answer>|line|e-?mail|message|
        call|no)(?: \w+){0,3}
        (?:would have|would not have|is not|was not|should not|cannot|is too much|will not|
        would not kill|
        would be nice by now|takes)
    (?:least|minimum) (?:you|one|i|anyone)|you (?:could|might|should|can) (?:at least|
        have (?:at least|told|let|called|
        written|answered|replied|informed|the decency)|have \w+ed me)|at least (?:tell|answer|
        reply|let me|have the|
        inform|write|call|respond)(?! you)
    (?:deserve|deserves|deserved|entitled|owed|right)(?: \w+){0,3} (?:to|an?|some|better|
        more)(?: \w+){0,3}
        (?:<answer>|know|respect|courtesy|treatment|better|than this|be told)(?! (?:shifts|place))
    (?:courtesy|decency|politeness|respect|manners|professionalism) (?:of an?|of your|
        to (?:\w+ ){0,2}(?:<answer>|
        let|tell|inform))|(?:common|basic|simple) (?:courtesy|decency|politeness|manners|respect)
    (?:find|found|consider|think|is|was|am|are|feel|feels|seems?|this|that|how|quite|rather|
        getting|become|becoming|
        left me|makes? me)(?: \w+){0,6} (?:unprofessional|disrespectful|rude|inconsiderate|
        unacceptable|not
        acceptable|discourteous|impolite|shameful|outrageous|insulting|appalling|poor form|not ok|
        not okay|not
        good enough|a disgrace|disgraceful|bad manners|not professional|not how)(?! (?:callers?|
        customers?|
        clients?))
    (?:disappoint(?:ed|ing)|frustrat(?:ed|ing)|annoy(?:ed|ing)|upset(?:ting)?|surprised?|surprises|
        surprising|sad|
        shocked|let down|irritat(?:ed|ing)|tired|fed up|sick|strange|odd|impatient|
        angry)(?: \w+){0,7} (?:not
        (?:heard|received|to (?:hear|have|get|receive)|replied|answered|find|got)|silence|
        no (?:answer|reply|response|
        word|news|one|feedback)|nobody|no one|lack of|delay|waiting|never|ignor\w+|the way you|
        nothing|how long)
        (?! (?:from customers|for customers))
    (?:your|this|the|such|complete|total|long) (?:\w+ ){0,2}?silence(?! (?:in|of|at|on the|before|
        during))|
        lack of (?:\w+ )?(?:communication|respons\w+|respect|feedback|updates?|courtesy|
        professionalism|reply|
        replies|interest|answers?|information|transparency)(?! (?:between|in the|from our|among))
    (?:says|tells me|speaks|shows)(?: \w+){0,2} (?:it all|everything|volumes|all i need|
        how much you|a lot about)
    (?:wast(?:e|ed|ing))(?: of)? (?:my|everyone's|people's) time|you people|your fault|
        keep your word|your word
    (?:i hope|hopefully|perhaps|maybe)(?: \w+){0,3} this time|this time (?:you|i hope|perhaps|maybe)
    """,
    answer=_ANSWER,
)
# Counting, and announcing more.
COUNTING = any_of(
    r"""
    i(?: have| had)?(?: \w+){0,2} (?:called|phoned|rung|rang|written|wrote|e-?mailed|mailed|
        messaged|texted|
        asked|followed up|reached out|contacted|chased|left|sent|been (?:calling|trying|chasing|
        ringing|e-?mailing|
        writing|phoning))(?: \w+){0,6} (?:twice|(?:three|four|five|six|seven|ten|several|many|
        multiple|countless|
        \d+|numerous|a few|so many) (?:times|e-?mails|messages|voicemails|calls|reminders|mails)|
        every day|all
        (?:week|day|month)|again and again|repeatedly|day after day|non-?stop|for days|for weeks)
    i(?: have)? (?:\w+ )?(?:called|phoned|rung|rang|written|wrote|e-?mailed|mailed|messaged|
        texted)(?: \w+){0,4}
        (?:\w*day|the day before|last week),? (?:and |then )?(?:\w+day|again|the day before|
        on \w*day|today)
        (?: and)?(?: \w+){0,2}
    (?:e-?mails?|mails?|messages?|letters?|calls?|voicemails?) of (?:the )?\w+(?:,| and)
    (?:unanswered|ignored|countless|numerous|endless|repeated|multiple|many|
        several) (?:\w+ )?(?:e-?mails?|messages?|
        calls?|voicemails?|reminders|attempts|mails?)(?! from (?:customers|our|clients|drivers)|
        \sa day| that nobody)
    i (?:will|shall|am going to|would|am coming|plan to|intend to|
        may have to)(?: \w+){0,3} (?:keep|continue|go on|not
        (?:stop|give up|rest|leave)|call|ring|phone|e-?mail|write|come|drop|show|turn|be|wait|
        stand|sit)\b
        [^.!?\n]{0,50} (?:until|till|every (?:\w+ )?(?:day|hour|morning)|daily|to get (?:an?|my|
        the)(?: \w+)?
        (?:answer|reply|response|decision)|in person (?:to|until|for)|(?:for|demand) an? answer)
    (?:keep|continue|go on) (?:calling|phoning|ringing|e-?mailing|writing|asking|trying|pestering|
        bothering)
    (?:i|me)(?: \w+){0,4} (?:need|want|require|expect|demand|insist on|must have|await|
        would like)(?: to have| to get|
        \sto hear)?(?: \w+){0,3} (?:answer|repl(?:y|ied)|response|decision|back|update|feedback|
        explanation|from you|
        a yes|confirmation)(?: \w+){0,3} (?:today|now|tomorrow|immediately|at once|asap|urgently|
        right away|without
        delay|by (?:the end|close|tomorrow|tonight|noon|eod|return)|within|as soon as|
        at the earliest|straight away|
        this (?:morning|afternoon|instant))
    (?:you|u) (?:must|have to|need to|had better|should|ought to)(?: \w+){0,2} (?:reply|answer|
        respond|call|write|
        get back|decide|tell me|let me know|inform|revert|contact|give me)
    (?:revert|reply|respond|answer|call|write|get back|let me know|tell me|confirm|update me|
        act)(?: \w+){0,4}
        (?:immediately|at once|right (?:away|now)|now|asap|urgently|today itself|at the earliest|
        without (?:further )?
        delay|straight away|on priority|this instant|or else|if you do not mind)(?=[.!,?]|$|
        \splease| as| or| and|
        \ssir| or else| so)
    (?:just|so|now|please,? just|well,?) (?:answer|reply|tell me|respond|say)(?: to)? ?(?:me|
        something|yes or no|
        already)|answer me|(?:treat|regard|take) this (?:\w+ )?as (?:urgent|a matter of urgency)|
        most urgent
    (?:waiting|waited|wait)(?: \w+){0,3} (?:for|since)(?: \w+){0,5}(?:,| and| with|
        \sbut) (?:\w+ ){0,3}(?:nothing|no |
        not |never|nobody|without)|(?:long|far too long|forever|ages|an eternity|
        long enough)(?: \w+)? (?:to wait|
        for (?:an?|one) (?:\w+ )?(?:answer|reply|response|decision|e-?mail))|(?:enough is enough|
        getting old|
        beyond a joke|a joke at this point)
    (?:i|am|was|been|you have|you) (?:\w+ )?still waiting(?=[.!,]| after| and)|
        still waiting(?: for| to| on)? (?:you|your|an?|any|some|hear|to hear|the
        (?:reply|answer|call|decision))(?! (?:\w+ )?(?:reference|certificate|parcel|letter|result))
    """,
)
