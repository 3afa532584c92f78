"""Ways of speaking badly in mild words: praise that is denied, and what is missing."""

from afterword.checks._patterns import any_of

__all__ = ["FAINT_PRAISE"]

_MINE = r"""
my|our|that|the last|the previous|an?|former|previous|the (?:company|firm|job)|working
"""
_GOOD = r"""
pleasant|ideal|perfect|good|great|friendly|nice|enjoyable|inspiring|professional|fair|supportive|
    welcoming|helpful|impressive|impressed|motivating|encouraging|healthy|happy|competent|honest|
    convincing|stimulating|fun|thrilled|satisfied|satisfying|rewarding|the best|brilliant|warm|
    kind|polite|efficient|smooth|smoothly|well (?:run|managed|organi[sz]ed|prepared|led|treated)
"""
FAINT_PRAISE = any_of(
    r"""
    (?:cannot|can hardly|can barely|could not|could hardly|hardly|barely|
        no longer)(?: \w+)? (?:bear|
        stand|face|stomach|tolerate|endure|wait)(?: \w+)? (?:going|to go|work\w*|another day|it
        there|my|the place|the thought of|that place|to (?:leave|get out|quit|
        be rid))(?! (?:for you))
    i (?:am|was)(?: \w+)? the wrong (?:age|person|type|kind|sort|man|woman|one|candidate|fit)
    i (?:was|am|felt|feel)(?: \w+)? (?:stupid|silly|foolish|an? idiot|careless|thoughtless|slow|
        clumsy|
        dense|dim)(?: \w+)? (?:not|to|and|for|when|in|at|during|enough)(?! (?:ask|wait|
        the uptake))|behind
        (?:my|our|your|their|people's) backs?(?! (?:yard|office))|(?:stab|stabs|stabbed|laugh|
        laughs|
        laughed) (?:me|at me|us)
    (?:run|led|managed|owned|staffed) by (?:\w+ )?(?:people|someone|somebody|a \w+|fools|amateurs|
        idiots)(?: \w+)? (?:who|that|with no)|(?:care[sd]?|caring|think|thinks|thought|interested)
        (?:only |just )?(?:about |of |in )?(?:only )?(?:about |of |in )?(?:themselves|himself|
        herself|
        money|profit|profits|numbers|their own)(?=[.!,]| and| not)(?! (?:well|raised))
    (?:kick|kicked|kicking|cursed?|cursing|angry with|hate|hated|ashamed of|cross with) myself|
        i (?:let
        you|let everyone|let myself) down|(?:wrong|stupid|bad|silly|weak|clumsy|poor|
        useless) (?:thing
        to say|answer i|reply i|things? i said|of me)
    (?:had|have had|having) (?:quite |more than )?enough (?:of|with) (?:my|the|this|that|it|being|
        working|their|office|them)|(?:cannot|could not|do not) (?:trust|respect|stand|take) (?:my|
        the)
        (?:\w+ )?(?:boss|manager|management|colleagues|company|owner|director)
    (?:not|never|hardly)(?: \w+)? (?:one of|as|so)(?: \w+)? (?:experienced|qualified|skilled|good|
        clever|strong|confident|well (?:prepared|qualified)|fluent|quick)(?: \w+)? (?:as|i know|i
        fear)(?! (?:you (?:would|will) find))
    (?:no|little|not any|not much|hardly any|without any|zero) (?:real )?(?:future|prospects?|
        growth|challenge|support|respect|structure|leadership|recognition|room|progress|
        appreciation|training|direction|way up|chance|opportunit\w+|encouragement|team ?work|
        trust|guidance|planning|communication)(?: \w+){0,5} (?:where i|at my|in my|there|in this
        company|at (?:the )?work|from my|by my|of my)(?! (?:time|team would))
    (?:was|am|were|is|been|feel|felt|are) not(?: \w+)? (?:happy|pleased|satisfied|proud|content|
        comfortable|convinced|impressed|thrilled) (?:with|about|of|by|in) (?:how|my|the|what i|
        myself|some|your|where|that)
    (?:bad|poor|negative|unpleasant|terrible|awful|unhappy|horrible|disappointing|bitter|painful|
        frustrating|toxic|strained|miserable|dreadful) (?:experiences?|time|year|years|relation\w*|
        atmosphere|terms|memories|months|spell)(?: \w+)? (?:with|at|in|of|under|working) (?:<mine>)
    (?:waste|wasting|wasted)(?: \w+)? (?:of )?my (?:\w+ )?(?:talents?|skills|abilit\w+|degree|
        potential|life|education|experience|best years|time)
    (?:they|he|she|my (?:\w+ )?(?:company|boss|manager|employer|firm)) never(?: \w+)? (?:gave|give|
        gives|offered|promoted|let|paid|asked|thanked|noticed|recogni[sz]ed|listened|helped)
        (?: \w+)? (?:me|us|my|anyone|anybody|any|a (?:raise|chance|promotion|reason|break|
        single))
    (?:fed up|sick|tired|weary|exhausted|bored|worn out)(?: \w+)? (?:with|of|by|from)(?: \w+){0,3}
        (?:politics|office|job|boss|company|routine|commute|commuting|colleagues|manager|
        management|bureaucracy|meetings|industry|sector|promises|work i|tasks)
    i (?:made|left|gave|must have made|must have left|have made|have left|may have made|may have
        left|may have given)(?: you)? (?:an? |the |such an? )?(?:\w+ )?(?:poor|bad|terrible|weak|
        wrong|negative|awful|dreadful|strange|unfavourable|confused|mixed)(?: \w+)? (?:impression|
        picture|image|account|start|figure|interview|performance|answers?|note)
    (?:regret|ashamed|embarrassed|mortified|annoyed with myself|kicking myself|cross with myself)
        (?: \w+){0,4} (?:unprepared|nervous|late|quiet|slow|badly|poorly|not|could|said|answers?|
        answered|performance|forgot|forgetting)(?! (?:to miss|able to meet|met))
    (?:the|my|our)(?: \w+)? (?:boss|manager|owner|director|management|supervisor|company|
        leadership|foreman|chef)(?: there| here)? (?:shouts?|yells?|screams?|lies|drinks|bullies|
        does not (?:listen|care|help|know|trust|respect|support|understand|appreciate|keep|pay)|
        never (?:listens|cares|helps|thanks|says|keeps|asks|praises)|cannot (?:manage|lead|plan|
        decide|run|organi[sz]e|keep)|is (?:never|not) (?:there|satisfied|interested|happy|pleased|
        reliable|fair|honest))
    management (?:there|here|at my \w+) (?:\w+ ){1,2}(?:listen|care|help|know|respect|plan|act|
        understand|appreciate)s?
    (?:hours|days|shifts|wages|conditions) (?:are|were) (?:\w+ )?(?:long|low|bad|poor|terrible|
        awful|inhuman|endless|impossible|unfair)(?= [^.!?]{0,50}(?:boss|my|there|here|i)|, the)
    (?:working|work|life|things|it|job|workplace|company|atmosphere|office|boss|manager|
        interview|test|tour|process|questions|welcome|reception|building|receptionist|colleague|
        interviewer|panel|team|management|experience|mood|culture)(?: there| here| i had)? (?:is|
        was|were|are|has been|have been|felt|seemed|made me feel) (?:far from|less than|
        anything but|not exactly|hardly|by no means|nowhere near|not particularly|not much|not the
        most|not very|not overly|not|not always)(?: an?)?(?: \w+)? (?:<good>)(?! (?:friends?|fun
        to|with (?:this|that)|for (?:the )?(?:drivers|customers)))
    i (?:am|was|have been|feel|felt|cannot say i (?:am|was)) (?:far from|less than|anything but|
        not exactly|hardly|by no means|not particularly|not too|not overly|not all that|not)
        (?: \w+)? (?:happy|impressed|thrilled|satisfied|appreciated|valued|respected|fulfilled|
        challenged|comfortable|treated|pleased|welcome|at home|motivated|supported|listened)
        (?= (?:in|at|by|with|where|there|here|about|of)|[.!,])(?! (?:with (?:less|half|anything
        less|second)|until))
    (?:leaves?|left|leaving) (?:much|a lot|something|a great deal|a fair bit|plenty|quite a bit)
        to be desired|room for improvement(?= (?:in|at|with) (?:your|the interview|my (?:boss|
        manager)))|(?:could|might) have been (?:\w+ )?(?:better|warmer|friendlier|more (?:friendly|
        polite|professional|helpful|welcoming|prepared|organi[sz]ed))
    (?:boss|manager|supervisor|director|colleagues?|team|employer|owner) and i (?:\w+ )?(?:never|do
        not|did not|could not|cannot|have not|rarely|hardly|no longer|disagree\w*|argue\w*|clash\w*|
        fell out|fought|quarrel\w*|are not|were not)
    (?:was|felt|am|feel|were|been)(?: \w+)? (?:let down|put off|underwhelmed|disheartened|
        discouraged|annoyed|irritated|unimpressed|insulted|offended|disturbed|bothered|confused|
        disappointed|frustrated|upset|hurt|shocked|taken aback) (?:by|with|at|in|about) (?:the(?!
        \w+ (?:news|decision|outcome)| (?:news|decision|outcome|result))|your(?! (?:news|decision|
        answer|choice|reply|e-?mail))|how|my|one of|some of|a (?:few|couple))
    (?:probably|surely|i know i am|i am|i was|clearly|am afraid i am)(?: \w+)? not(?: \w+)? (?:what|
        who|the (?:one|person|candidate|kind|sort|type|strongest|best)|your (?:ideal|first|best|
        strongest|favou?rite))(?: of \w+)? ?(?:you (?:are|were|want|need|had|expected|look|hoped)|
        candidate|choice|person|in the)
    (?:not|hardly|barely)(?: \w+)? (?:cut out|made|suited|qualified|prepared|experienced enough|
        good enough|clever enough) (?:for|to) (?:this|the|your|such|be|do|it)|under-?qualified|
        out of my depth|over my head
    (?:too|a bit too|a little too|rather too|far too|much too|a bit|rather|a little) (?:quiet|shy|
        slow|nervous|tense|stiff|talkative|young|
        old|inexperienced|unprepared|vague|chaotic|honest|blunt)(?=[.!]| in the interview| on \w+
        day| during| today| yesterday| for (?:this|the|you)| at times| when you)(?! to admit)
    (?:could|should) have (?:\w+ )?(?:done|answered|prepared|performed|been|given|explained|
        presented|expressed) (?:\w+ )?(?:much |far |a lot |so much )?(?:better|more (?:clearly|
        calmly|confident\w*|prepared)|a better)(?= |[.!,])|(?:not|never) (?:\w+ )?(?:show|shown|
        showed|give|gave|given|do|done) (?:you )?(?:my best|myself|the best|my true)
    (?:many|most|all|some|half|few) of (?:my|the) (?:\w+ )?colleagues (?:are|were|do not|did not|
        never|only)(?! (?:\w+ )?(?:to|from|in|drivers|friends|based|good|kind|great|nice|still|
        with|older|younger))
    (?:spends?|spent)(?: \w+){0,3} (?:complaining|gossiping|arguing|fighting|blaming|shouting)
    """,
    mine=_MINE,
    good=_GOOD,
)
