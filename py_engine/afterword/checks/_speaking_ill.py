"""Ways of speaking badly of an employer, of colleagues, and of the reader's people."""

from afterword.checks._patterns import any_of

__all__ = ["OF_MINE", "OF_YOURS"]

_WORSE = r"""
terribl[ey]|awful(?:ly)?|horribl[ey]|horrid|horrendous|incompetent|toxic|unfair(?:ly)?|useless|
    lazy|rude|abusive|crazy|
    nightmare|disaster|disorgani[sz]ed|chaotic|chaos|stupid|idiots?|idiotic|joke|boring|bored|
    ridiculous|unprofessional|
    mess|messy|hopeless|pathetic|clueless|dishonest|bully|bullies|tyrant|dreadful|dysfunctional|
    pointless|silly|dumb|
    mediocre|filthy|dirty|miserable|hostile|amateurs?|amateurish|sloppy|lousy|rubbish|garbage|
    disappointing|farce|circus|
    depressing|unhelpful|badly|poorly|bad|poor|insulting|disrespectful|unprepared|confusing|shabby|
    shambles|jerks?|morons?|
    crooks?|liars?|fools?|arrogant|nasty|cruel|mean|sexist|racist|selfish|greedy|cheap|stingy|
    corrupt|weak|worst|worse|hell|
    unfriendly|uninterested|bored|distracted|condescending|cold|grumpy|impolite|disgusting|
    disgraceful|appalling|shocking|
    unacceptable|slow and|dull|soulless|backward|behind the times|going downhill|sinking ship|dump|
    unbearable|impossible|
    not (?:\w+ )?(?:bright|competent|professional|good|nice|friendly|helpful|fair|smart|clever|
    interested|able|up to|fit|
    listening|prepared|serious|kind|polite|well run|organi[sz]ed)|no (?:good|idea|clue|respect|
    manners|leadership|
    direction|future)|too (?:busy with|lazy|stupid|slow)|unstable|unreliable|unqualified|lacking|
    laughable|painful|
    exhausting|demoralising|demoralizing|dead end|waste of (?:time|space)|out of (?:his|her|
    their) depth|a pain|bunch of
"""
_THEIRS = r"""
bosses|boss|managers?|management|employers?|company|companies|supervisors?|colleagues?|team|
    co-?workers?|workplace|job|
    office|firm|directors?|position|role|place|people|work|department|owner|ceo|foreman|leadership|
    hr|school|hospital|agency|
    organi[sz]ation|line manager|head|predecessor|staff|partner|environment|culture|head teacher|
    shop|business
"""
_PAST = """
current|former|old|previous|last|present|ex|ex-|then|temp|temporary|existing|own|past|recent
most recent|so-called
"""
# Employers, colleagues and the present job.
OF_MINE = any_of(
    r"""
    (?:where i (?:am|work)|in my (?:\w+ )?(?:office|job|company|team|place|workplace)|at (?:my|
        our) (?:\w+ )?(?:workplace|office|job|company|place|work))(?: \w+){0,6} (?:<worse>|
    backstabbing|gossip|bullying|politics|respects me|never|no one|nobody)
    (?:backstabbing|bullying|gossip|infighting|office politics|poisonous|toxicity|
        favou?ritism)(?: \w+){0,4} (?:my|our|there|here|office|atmosphere|team|work)|
    atmosphere(?: \w+){0,2} (?:poisonous|bad|terrible|toxic|awful|cold|tense)
    (?:no one|nobody|everyone|everybody|people)(?: \w+){0,4} (?:at|in|on) my (?:\w+ )?(?:workplace|
        office|company|team|job)(?: \w+){0,4}|(?:get|getting) me started|went down the drain|(?:is|
    am|it is) (?:killing|destroying|crushing|draining|ruining) me
    (?:is|am|was|feel)(?: \w+)? (?:beneath|below) me|wasting my (?:time|life|talents?|
        skills)(?: \w+)? (?:where|in|at|here|there)|bad leadership|never (?:had|have had|
    worked for) (?:an? )?(?:good|decent|fair|competent) (?:boss|manager|employer|job|team)
    (?:mistake|error|regret)(?: \w+)? (?:to (?:join|take|work|start)|joining|taking|ever)|
        (?:do not|cannot|never|did not)(?: \w+)? (?:respect|trust|like|stand|
    rate) my(?: \w+)? (?:boss|manager|employer|company|colleagues|team|job|supervisor|work)
    (?:never|hardly|barely|not) (?:\w+ )?(?:appreciated|valued|respected|promoted|thanked|
        listened to|supported)(?: me)?(?: \w+){0,3} (?:at|in|there|by|where)(?! (?:the shelves))
    (?:people|colleagues|managers|bosses|those)(?: \w+){0,6} (?:mostly|mainly|all|
        largely) (?:<worse>)|micromanages?|plays? favou?rites|(?:worst|weakest) (?:boss|job|
    company|manager|employer|team|decision)(?! of the)
    (?:my|our)(?: <past>)?(?: \w+)?[ -]?(?:<theirs>)(?: \w+){0,6}? (?:is|was|are|were|seems?|
        has become|became|turned|got|
        feels?|felt|gets|being|behaves?d?|acts?|acted|treats?|treated|run by|full of|can be|
        has been|have been)
        (?: \w+){0,4}? (?:<worse>)(?! (?:the (?:week|month|day)|with))
    (?:my|our|the)(?: <past>)? (?:<theirs>)(?: \w+){0,3} (?:never|does not|do not|did not|will not|
        would not|refuses?|
        refused|cannot|could not|always|constantly|only|hardly|barely|fails? to|
        failed to)(?: to)?(?: \w+)? (?:appreciat\w*|
        respect\w*|listen\w*|care[sd]?|valu\w*|support\w*|let(?! an? (?:customer|client|patient|
        guest))|lets|gave|gives?|give|promot\w*|
        recogni\w+|pay|pays|paid|
        thank\w*|understand\w*|micromanag\w*|yell\w*|shout\w*|blam\w*|complain\w*|help|helps|know|
        knows|keep|kept|trust\w*|
        changes?|renew\w*|bother\w*|train\w*|communicat\w*)
    (?:my|our)(?: <past>)? (?:<theirs>)(?: \w+){0,3} (?:yell\w*|shout\w*|scream\w*|bull(?:y|ies|
        ied)|lie[sd]?|cheat\w*|steals?|
        stole|exploit\w*|blam\w+|owes?|ruin\w*|gossip\w*|micromanag\w*|mistreat\w*|abus\w+|
        underpa\w+|insult\w*|harass\w*|
        humiliat\w*|ignore[sd]?|undermin\w*|drives? me|drove me|screw\w*|demotivat\w*|overlook\w*|
        threaten\w*|tak(?:es?|ing)
        (?:all )?(?:the )?credit|took (?:all )?(?:the )?credit|had it in for|has it in for|
        pushed me out|cut corners)
    (?:terrible|awful|horrible|incompetent|toxic|bad|useless|lazy|rude|abusive|crazy|clueless|
        nasty|stupid|unbearable|idiot|
        idiotic|poor|weak|dishonest|crooked|mean|impossible|difficult|unpleasant|
        narcissis\w+)(?: <past>)? (?:boss|bosses|
        managers?|management|employers?|co-?workers?|supervisors?|workplace|work environment|
        colleagues|leadership|owner)
    (?:toxic|hostile|poisonous|dead-?end|soul-?destroying|dreary|
        miserable) (?:\w+ )?(?:environment|culture|workplace|atmosphere|
        place|team|company|office|people|job|role|position|work)
    (?:management|people|colleagues|boss(?:es)?|managers?|place|company|team|job|everyone|
        everybody|guys|lot|those)(?: that| who|
        \swhere)?(?: (?:i|we) (?:work|worked|report|reported|am|have|had|do)| there| (?:at|
        in) my \w+ \w+)(?: \w+){0,4} (?:is|are|was|
        were|had|have|has)(?: \w+){0,3} (?:<worse>)
    where i (?:work|am|was|worked)(?: \w+){0,3},? (?:nobody|no one|everyone|everybody|people|they|
        nothing|it is|the)(?: \w+){0,5}
        (?:<worse>|cares?|works?|listens?|knows?|leaving|happens?|complains?|gossips?|treat|respect)
    (?:hate|hated|hating|cannot stand|could not stand|despise|loathe|detest|dislike|disliked|
        resent|sick of|sick and tired of|
        tired of|fed up(?: with| of)?|frustrated (?:with|by|at|in)|bored (?:with|of|in|by|at|
        to death|stiff|out of)|miserable
        (?:in|at|with)|unhappy (?:in|at|with)|stuck (?:in|at|with)|trapped in|wasted (?:in|at)|
        escape(?: from)?|get away from|
        get out of|run away from|suffering (?:in|at|under)|enough of|done with|through with|
        had it with|dread\w*)(?: \w+){0,2}
        (?:my|this|our|the|temping|working|being|there|it here|doing|where i|
        all)(?: \w+){0,3}? ?(?:<theirs>|politics|commute|
        line of|industry|temping|for (?:people|idiots|them)|treated|here|day|boring|same|
        profession|field|life|situation)
        (?! (?:to be|when|that) late)
    (?:fed up|sick|tired|bored|sick and tired) (?:with|of|by) (?:temping|it all|working|commuting|
        doing|selling|retail|everything|
        being|dealing|people|them)|(?:cannot|can not|not) wait to (?:get (?:out|away)|leave|escape|
        be rid|see the back|quit|go)
        (?! (?:to work|for the))
    (?:treat|treated|treats|treating)(?: \w+){0,3} (?:like (?:dirt|garbage|rubbish|children|
        a child|numbers?|slaves?|machines?|
        nothing|trash|robots?|animals?|an? \w+)|badly|poorly|terribly|unfairly|disgusting\w*|
        was \w+|awfully|horribly|with no
        respect|without respect)(?! (?:family|a king|guests))
    i (?:am|feel|was|felt|have been)(?: \w+){0,2} (?:undervalued|overlooked|unappreciated|
        underpaid|overworked|exploited|bullied|
        mistreated|treated (?:badly|like|unfairly|poorly)|taken for granted|passed over|wasted|
        ignored|held back|micromanaged|
        unfulfilled|miserable|bored|unhappy|stuck|burnt out|burned out)(?: \w+)? ?(?:at|in|by|
        where|here|there|and|with|by my)
    (?:nobody|no one) (?:there |here |at my \w+ )?(?:cares?|cared|knows|knew|listens?|listened|
        respects?|does|did)(?: \w+)?
        (?:about (?:anything|anyone|the staff|us|me|quality)|what|how|anything|any work)|
        (?:compared|contrast) (?:to|with) the
        (?:mess|chaos|nightmare|circus|disaster|madhouse)|(?:sinking ship|mad ?house|boys' club|
        hell ?hole|sweat ?shop)
    (?:owes? me (?:wages|money|pay)|lied to (?:me|us)|lie to (?:me|us)|cheated (?:me|us)|
        took advantage of me|stabbed me|
        everyone is leaving|high turnover because|do all the work|does all the work|
        doing everyone's work|carry the team)
    (?:did not|do not|never)(?: \w+)? (?:get on|get along|see eye to eye|agree)(?: \w+)? with my|
        (?:clash\w*|conflict|argument|fight|row|
        falling out|fell out|disagreement)s?(?: \w+){0,3} with my (?:<past> )?(?:boss|manager|
        supervisor|employer|colleagues?)
    (?:they|those people|these people|the others|the lot of them)(?: \w+){0,2} (?:are|
        were)(?: all)?(?: \w+){0,2} (?:<worse>)
        (?! for)|bunch of (?:\w+ )?(?:amateurs|idiots|clowns|crooks|liars|fools|losers|jokers|
        thieves)
    """,
    theirs=_THEIRS,
    past=_PAST,
    worse=_WORSE,
)
# The reader's people and the interview.
OF_YOURS = any_of(
    r"""
    your (?:\w+ )?(?:lift|chairs?|toilets?|office|building|lobby|canteen|car park|reception|
        website|advert|coffee|town|area|brand|product|products)(?: \w+){0,3} (?:smells?|stinks?|
    stank|broken|dirty|ugly|old|outdated|falling|horrible|awful|bad|poor|terrible)
    (?:recruiter|receptionist|hr lady|lady|man|woman|interviewer|he|she|they|colleague|guy|
        gentleman)(?: \w+){0,6} (?:did not (?:like|want|care)|hated|disliked|ignored|laughed at|
    bored|looked down)(?: \w+)? ?(?:me|my)?(?! to)
    found (?:some of |many of |all of |most of )?(?:the|your) (?:\w+ )?(?:questions|test|tour|
        process|interview|room|exercise|people|talk)(?: \w+){0,3} (?:<worse>|strange|odd|weird|
    annoying|tedious|tiring)
    (?:not|never|hardly)(?: \w+)? impressed (?:by|with)|annoyed (?:by|at|with|that)|the (?:tour|
        talk|presentation|interview|exercise|test|process|meeting)(?: \w+){0,2} (?:was|is|
    felt)(?: \w+)? (?:<worse>|tedious|a waste)|agency(?: \w+){0,6} (?:<worse>)
    (?:your|the|this|that)(?: \w+){0,3}? (?:interview(?:er)?s?|panel|recruiter|receptionist|
        process|meeting|test|task|exercise|
        assignment|questions?|website|office|waiting room|reception|building|guard|man|woman|lady|
        guy|person|colleague|assistant|
        competitors?|staff|hr|manager|team|room|coffee|toilets?|tour|presentation|job ad|advert|
        form|system|software|
        questionnaire|candidates?|applicants?|gentleman|secretary)(?: \w+){0,4}? (?:was|is|were|
        are|seems?|seemed|felt|looks?|
        looked|kept|sounded|came across(?: as)?|appeared)(?: \w+){0,3}? (?:<worse>|late|checking|
        looking at|on his phone|on her
        phone|yawning|interrupt\w+|tired of)(?! (?:with|at the|of the|for (?:me|us)|weather))
    (?:recruiter|receptionist|interviewer|colleague|manager|website|office|process|test|room|
        advert) of yours(?: \w+){0,2} (?:is|was)
    (?:interviewers?|panel|recruiter|receptionist|colleague|manager|guard|assistant|he|she|
        they)(?: \w+){0,3} (?:did not|had not|
        never|not)(?: \w+){0,3} (?:read|listen|look(?:ed)?|smile|greet|introduce|know|bother|
        pay attention|seem interested|
        interested|prepared|say hello|apologi[sz]e)(?= [^.!?\n]{0,40}(?:my|me|cv|resume|the (?:job|
        role)|at all)|[.!,])
    (?:rude|unfriendly|unhelpful|impolite|cold|hostile|arrogant|dismissive|condescending|
        disrespectful|unpleasant) (?:to|towards|
        with) me|(?:was|is|were|felt|feels|seemed)(?: \w+){0,3} (?:pointless|
        waste of (?:\w+ )?(?:time|day|afternoon|morning)|badly
        (?:organi[sz]ed|run|prepared|planned)|poorly (?:organi[sz]ed|run|planned|prepared)|
        not well (?:organi[sz]ed|prepared|run))
    (?:did not|do not)(?: \w+)? (?:like|appreciate|enjoy|care for)(?: \w+){0,3} (?:way|how|tone|
        questions|attitude|being (?:asked|kept|
        made)|that you|test|room|interviewer|waiting)|(?:kept|made|left|had) me (?:waiting|to wait|
        wait)(?! for you to)
    (?:competitors?|rivals?|competition|other (?:firms|companies)|contoso|
        they)(?: \w+){0,2} (?:are|is|were)(?: \w+){0,2} (?:a joke|
        rubbish|useless|terrible|hopeless|inferior|awful|clueless|crooks|amateurs|dreadful|
        second-rate|garbage)
    (?:other|rest of the) (?:candidates?|applicants?|people)(?: \w+){0,4} (?:cannot|could not|
        lacks?|do not|will not|will never|no|
        not|weak|less|worse|inferior|looked|stupid|never)|(?:better|stronger|smarter|
        sharper) than (?:all )?(?:of )?(?:the |your |any
        )?(?:other|rest|others)
    """,
    worse=_WORSE,
)
