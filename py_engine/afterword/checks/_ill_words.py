"""What is said badly, and of whom: each half is harmless alone, both in one sentence are not."""

from afterword.checks._patterns import any_of

__all__ = ["ILL_OF_PEOPLE", "ILL_OF_THINGS", "SELF_BLAME", "WRITERS_SIDE", "YOUR_SIDE"]

# Those the writer works or worked for, and with.
WRITERS_SIDE = any_of(
    r"""
    (?:my|our)(?: <then>)?(?: \w+)? (?:<people>)
    (?:the|this|that|an?|his|her|some|those) (?:<then>) (?:\w+ )?(?:<people>)
    (?:<then>) (?:<people>)
    (?:at|in|from|of|under|for|with|by) (?:my|our|the|this|that|an?) (?:\w+ )?(?:<people>)(?: now|
        \sat the moment| before| who| that| where|,)
    where i(?: \w+)? (?:am|work|worked|was|come from|have been)|(?:the|this|our) (?:owner|
        leadership|management|bosses|higher-?ups|people in charge|people upstairs|top brass)
    (?:i|we) (?:left|leave|am leaving|want(?:ed)? to leave|quit|resigned|moved on|
        walked out)(?: \w+)?
        (?:because|since|as|when|over|due)
    (?:nobody|no one|everyone|everybody|people|they) at work
    (?:people|folk|those|lot|everyone|everybody|nobody|anyone|they)(?: \w+){0,2} (?:at|in) my
    (?:firm|company|place|people|man|woman|team|outfit|lot|job) (?:that |who |whom )?(?:i|
        we)(?: am| was)?(?: \w+)? (?:with|at|in|for|
        under|work|worked|report)|under (?:mr|mrs|ms|my|an?|the|our|new|that)|
        we have (?:an? )?(?:new )?(?:boss|director|manager)
    (?:leave|left|leaving|escape) (?:an? |my |this |the )(?:place|firm|company|job|team|office)
    (?:my|our|his|her|their) (?:\w+ )?(?:<people>)' ?
    (?:i|we) (?:work|worked|report|reported|answer|answered) (?:for|to|under|with)
    (?:things|life|morale|the atmosphere|the mood|the culture) (?:at|in|where)(?: \w+)? (?:my|our|i)
    """,
    then="current|present|former|previous|last|old|first|ex|existing|latest|most recent",
    people=r"""
    boss|bosses|managers?|management|employers?|company|colleagues?|co-?workers?|workmates?|
        team(?: leader| lead)?|teammates?|job|role|work|workplace|supervisors?|directors?|office|
        firm|position|post|owners?|department|line manager|head|headteacher|head teacher|school|
        hospital|shop|place|leadership|partners?|ceo|leaders?|agency|crew|superiors?|seniors?|
        seniors?|passengers|minds|organi[sz]ation|industry|outfit|chef|landlord|foreman|practice|
        business|career|profession
    """,
)
# What belongs to the reader, and others who applied.
YOUR_SIDE = any_of(
    r"""
    (?:your|the|this|that|one of your)(?: \w+){0,2} (?:interviewers?|panel|recruiter|receptionist|
        interview|process|test|task|exercise|assignment|questions?|website|site|portal|form|
        office|waiting room|reception|advert|parking|car park|presentation|tour|questionnaire|
        assessment|colleague|hr|lady|gentleman|guard|system|video call|software|agency)
    (?:man|woman|lady|gentleman|person|guy|one|chap|people|those) (?:who|that|in|on|
        at) (?:\w+ ){0,3}?
        (?:panel|interviewed|asked|door|desk|reception|team)
    (?:other|rival) (?:applicants?|candidates?|firms?|companies|people)|competitors?|
        (?:firm|company|agency|shop|place) (?:next door|down the road|across the (?:road|street))
    """
)
# Said of people and of how they behave.
ILL_OF_PEOPLE = any_of(
    r"""
    (?:throws?|threw|slams?|ruin(?:s|ed|ing)?|wreck(?:s|ed|ing)?|destroy(?:s|ed|ing)?|scolds?|
        scolding|snaps?|sneers?|mocks?|mocked|humiliat\w+|belittl\w+|intimidat\w+|undermin\w+|
        sabotag\w+|interfer\w+|meddl\w+|nitpick\w*|trusts? no one|trusts? nobody|let-?down)
    (?:swept|sweep|sweeps|brushed|hidden|covered)(?: \w+)? (?:under the (?:carpet|rug)|up)|
        (?:heavy lifting|dead\s?wood|
        passengers|slackers?|skivers?|freeloaders?|yes-?men|small minds?|narrow-?minded|
        small-?minded|
        laziness|incompetence|stupidity|greed|nastiness|pettiness|rudeness|dishonesty|jealousy|
        bureaucracy gone|infighting|cliques?|cliquey|hell)(?! (?:in (?:other|another)))
    (?:foul|filthy|vile|short|violent|explosive|terrible|bad) (?:temper|mood|language|manners)|
        tak(?:es?|ing) (?:any |no )?(?:pride|interest) in
        (?:anything|nothing)
    (?:no one|nobody|none)(?: \w+){0,2} (?:says? (?:good|hello|thank)|cares?|listens?|talks?|helps?|
        trusts?|knows|appreciates?|respects?|thanks|notices|wants|likes|takes responsibility|
        owns up)
    (?:only|just)(?: \w+)? (?:stay|staying|there|here|in it)(?: \w+)? ?(?:\w+ ){0,3}(?:because|
        for the|out of|until|till)|
        outgrown|could do better|beneath me|below my level|a step down|cannot abide|can not abide
    (?:do|does|did) not (?:give|offer|provide|show)(?: \w+)? (?:proper|any|enough|much|
        clear)(?! (?:away|up))|
        (?:treated|treat|treats) (?:\w+ )?(?:\w+bly|\w+fully|harshly|coldly|
        meanly)(?! (?:honourably|fairly|respect|reasonably))
    gossip\w*|backbit\w*|back-?stab\w*|bicker\w*|bully\w*|bullied|scream\w*|yell\w*|shouts?|
        shouted|shouting|swears?|swearing|lied|liars?|lying|cheats?|cheated|cheating|
        two-?faced|hypocri\w+|vindictive|spiteful|petty|moody|(?:bad|short|ill)-?tempered|
        control freaks?|micro-?manag\w+|narcissis\w+|egomaniac\w*|tyrant|dictator\w*|despot\w*
    (?:<bad>)
    (?:hand|hands|pass|passes|shift|shifts|put|puts|get|gets|take|takes|lay|lays)(?: \w+){0,3}
        blame|blam(?:e|es|ed|ing) (?:everyone|everybody|others|us|me|the staff|somebody|someone)
    (?:take|takes|took|taking|steal|steals|stole|grab|grabs)(?: \w+){0,2} (?:praise|credit|glory)
    (?:cook\w*|fiddl\w*|falsif\w*) (?:the |their )?(?:books|figures|numbers)|
        cut(?:s|ting)? corners|turn(?:s|ed)? a blind eye|play(?:s|ed)? favou?rites|favou?ritism|
        nepotism|cronyism
    play(?:s|ed|ing)?(?: \w+){0,2} (?:off )?against (?:each other|one another)|divide and rule|
        (?:sets?|turn(?:s|ed)?)(?: \w+){0,2} against (?:each other|one another)
    (?:lost|losing|lose) the plot|(?:no|not a|without a|not the (?:faintest|slightest|foggiest))
        (?:idea|clue|plan|direction|vision|interest in|sense of|backbone|respect|loyalty|
        leadership|ambition)|(?:could|can) not(?: \w+)? (?:organi[sz]e|run|manage|lead) (?:an?|
        their|his|her|the)|could not care less
    (?:in over|out of|full of|above)(?: \w+)? (?:head|depth|themselves|himself|herself)|
        (?:do|does|did) not (?:\w+ )?(?:listen|care|know what|have a clue|understand|value|
        appreciate|respect|trust|treat|bother|give a|lift a finger|keep (?:their|his|her|its)|
        believe in|recogni[sz]e|reward|see (?:us|me|what))
    never (?:\w+ )?(?:listen\w*|care[sd]?|say|says|said|thank\w*|keep|keeps|kept|support\w*|
        admit\w*|g[ai]ves?|had time|ha[sd] time|valued|appreciat\w+|back\w*|stood|stands?)
    (?:drive|drives|drove|driving) (?:me|us|everyone|people)(?: \w+)? (?:mad|crazy|away|out|
        up the wall|insane|round the bend)|(?:get|gets|got|grates?) on (?:my|our|everyone's) nerves
    (?:look|looks|looked|talk|talks|talked|speak|speaks|spoke) down (?:on|to|at)|
        (?:take|takes|took|taken|taking)(?: \w+)? for granted|walk(?:s|ed)? all over|pushed? around
    (?:culture|climate|atmosphere|reign) of (?:fear|blame|distrust|mistrust|terror|suspicion)|
        (?:treat|treats|treated|treating)(?: \w+){0,3} (?:like(?! (?:family|an? (?:king|queen|
        equal|adult|grown|friend|prince)|one of|royalty|gold|adults|equals))|badly|wrong\w*|
        unfairly|poorly|
        with contempt|as if|as though|correctly|properly)
    (?:from bad to worse|going downhill|gone downhill|went downhill|falling apart|fallen apart|
        going nowhere|on its last legs|dead ?end|rotten|gone to the dogs|run into the ground|
        a revolving door|sinking|imploding|going under|high turnover|everyone is leaving|
        makes? no sense|stuck in the (?:past|mud)|ancient|stone age|dark ages|rat race)
    (?:bore|bores|bored|boring) (?:me|us|to|stiff)|(?:wears?|wore|grinds?|ground|drags?|gets?|
        brings?) me down|(?:does|do|did) my head in|(?:makes?|made) me (?:ill|sick|miserable|
        feel (?:small|stupid|worthless|invisible|like))
    (?:hate|hated|loathe|loathed|detest\w*|despise\w*|resent\w*|dislike[sd]?|cannot stand|
        cannot bear|could not stand|could not bear|sick of|sick to death|tired of|fed up|
        had (?:it|enough)|had my fill|dread|cannot wait to|glad to see the back|good riddance|
        glad to (?:be|get) out|relie(?:f|ved) to (?:be|get) (?:out|away)|escape|get away|
        could not get out)
    (?:spend|spends|spent) more time (?:\w+ing|on)|more interested in(?: \w+)+ than|
        (?:do|does|did|get|gets|got) (?:nothing|very little|next to nothing|away with murder)|
        (?:promis(?:es|ed)|said) (?:\w+ ){0,5}(?:and|but) (?:never|nothing|did not)|
        (?:broke|breaks|broken|empty|false)(?: \w+)? promises?|let (?:me|us|everyone|people) down|
        let down(?: \w+)? by|stabbed|strung (?:me|us) along|screwed|shafted|used me|hung (?:me|us)
    (?:overlooked|undervalued|underpaid|underappreciated|unappreciated|unvalued|ignored|sidelined|
        passed over|held (?:me )?back|stifled|stagnat\w+|wasted|trapped|pigeon-?holed|exploited|
        used and|set up to fail|thrown under|left (?:me|us) to (?:sink|rot)|scapegoat\w*)
    """,
    bad=r"""
    dishonest|incompeten\w+|useless|clueless|lazy|rude|arrogant|abusive|toxic|corrupt|crooked|
        greedy|stingy|tight-?fisted|mean-?spirited|ruthless|heartless|cruel|nasty|shoddy|sloppy|
        dodgy|lousy|dire|dismal|appalling|abysmal|atrocious|woeful|disgraceful|hopeless|
        pathetic|ridiculous|shambolic|shambles|dysfunctional|unbearable|insufferable|
        impossible to (?:work|please|talk)|soul-?destroying|soul-?crushing|soulless|mind-?numbing|
        thankless|demeaning|demorali[sz]\w+|depressing|draining|poisonous|stifling|suffocating|
        horrible|horrid|horrendous|terrible|awful|dreadful|ghastly|garbage|rubbish|crap|
        unprofessional|unfair|unethical|disloyal|disrespectful|ungrateful|inept|spineless|
        backward|backwards|chaos|chaotic|madhouse|zoo|circus|nightmare|hell|misery|miserable|
        a joke|laughing stock|idiots?|morons?|fools?|clowns?|amateurs?|crooks?|cowboys?|dinosaurs?|
        crazy|mad|worst|racist|sexist
    """,
)
# Said of a room, a form, a test, and of how somebody received the writer.
ILL_OF_THINGS = any_of(
    r"""
    (?:nightmare|clunk\w+|shabby|filthy|dingy|tacky|dated|outdated|pointless|tedious|a farce|
        farcical|a joke|a shambles|a mess|confusing|badly (?:organi[sz]ed|written|run|designed|
        prepared)|poorly (?:organi[sz]ed|written|run|designed|prepared)|disorgani[sz]ed|
        a waste of|waste of time|too long|far too|way too|over the top|unnecessary|irrelevant|
        insulting|patronis\w+|patroniz\w+|off-?putting|intimidating|interrogation|ridiculous|
        silly|stupid|rude|brusque|curt|abrupt|off-?hand|dismissive|condescending|smug|snooty|
        stuck-?up|unfriendly|unpleasant|unwelcoming|frosty|icy|aloof|disinterested|uninterested|
        bored|
        half asleep|yawn\w*|on (?:his|her|their) phone|terrible|awful|horrible|dreadful|
        appalling|annoying|irritating|infuriating|not up to|unprepared|shoddy|dodgy|inferior|
        second-?rate|overpriced|mediocre|hopeless|useless|incompetent|rubbish|garbage)
    (?:complete|total|utter|absolute|sheer|real) (?:waste|joke|mess|shambles|farce|disaster|
        nightmare|
        embarrassment)|hostile|belittled|humiliated|crash(?:ing|ed|es)|felt (?:small|stupid|old|
        judged|talked
        down|attacked|cornered|interrogated|unwelcome|ignored|patroni[sz]ed|insulted|rushed)
    (?:short|off-?hand|cold|sharp|curt|cool|distant|abrupt) with me|
        (?:barely|hardly|scarcely|never|not even|not)(?: \w+)? (?:said|say|spoke|greeted|looked|
        nodded|acknowledged|gave me)|
        dragg?(?:ed|s|ing)? on|went on (?:for ?ever|and on|far)
    (?:put|puts|putting) me off|put out (?:that|by|at)|(?:looking|looked|look|glanc\w+) at
        (?:his|her|their|the) (?:watch|clock|phone)|(?:did not|was not|were not|never|hardly|
        barely|not once)(?: \w+)? (?:listen\w*|interested|look(?:ed)? (?:at me|up)|smile[d]?|
        tak(?:e|ing) me serious\w*|read my|know who|introduce|greet|apologi[sz]e|prepared|polite)
    (?:kept|keep)(?: \w+){0,2} (?:interrupting|yawning|checking|waiting|typing|cutting)|
        talked over me|cut me (?:off|short)|looked (?:down|straight) (?:on|through|at) me|
        sneer\w*|smirk\w*|snigger\w*|rolled (?:his|her|their) eyes
    (?:hold a candle|not a patch|no match|nowhere near as|not half as|less (?:qualified|capable|
        experienced)|(?:weaker|worse|slower|duller) than)
    (?:i (?:was|am|felt) (?:\w+ )?disappointed(?! (?:to miss|not to))|i cannot (?:honestly )?say|
        not (?:that )?impressed|
        left (?:me )?(?:a )?(?:bad|sour|bitter)|(?:bad|sour|bitter) (?:taste|impression))
    """
)
# Said of the writer's own part in the interview, or of the writer.
SELF_BLAME = any_of(
    r"""
    (?:make|made|making) (?:such )?(?:an?|a right|a real|a complete|a total|a bit of an?|the)
        (?:\w+ )?(?:hash|mess|pig's ear|fool|idiot|dog's dinner|meal|hames|spectacle|
        (?:bad|poor|terrible|awful) impression|show) of(?! (?:customers|a parcel))
    (?:hash|mess|pig's ear|fool|idiot|spectacle|hames) (?:i made |that i made )?of (?:myself|my|the
        (?:\w+ )?(?:interview|test|presentation|task|exercise|question|answer|start))|mess i made
    i (?:know i |am afraid i |think i |fear i |realise i |realize i |admit i )?(?:did|do|could)
        not(?: \w+){0,2} (?:come across|come over|do|perform|express|answer|explain|sell|present|
        show|shine|speak|put)(?: myself| my best| it| that| things)?(?: \w+){0,2}
        (?:well|half|better|clearly|properly|justice|at my best|in the best light|much good)
    (?:mind|brain|head|memory) (?:\w+ ){0,3}?(?:blank|emptied|empty|froze|stopped|fog|mush|
        elsewhere|turned to)|tongue-?tied|words (?:failed|would not come)|could not (?:string|get
        my words|think straight|think of a single)|dried up|clammed up|fell apart|went to pieces
    (?:bag|bundle|ball) of nerves|nervous wreck|shaking like|all over the place|not myself|
        not at my (?:best|sharpest)|nerves got the better|let my nerves|off my game|
        (?:worst|weakest) (?:interview|answer|performance)
    not(?: \w+){0,3} (?:give|gave|given) (?:an? )?(?:very |really )?(?:good|great|best) (?:account|
        impression|
        interview|performance|answers?)|let me down(?=[.!,]| when| again| on| at| in)|
        i was (?:such )?an? (?:\w+ )?(?:disaster|mess|wreck|
        bore|shambles|joke|let-?down)|(?:my|the) (?:answers?|voice|words|performance|
        presentation)(?: \w+){0,4}
        (?:gibberish|nonsense|muddled|confused|poor|weak|bad|pathetic|shaking|incoherent|jumbled|
        all wrong|hopeless)
    talk(?:ed)? myself out of|shot myself in|put my foot in|dropped (?:a|the) (?:clanger|ball)|
        blew (?:it|my)|threw (?:it|away my)|fluffed|flubbed|bungled|bluffed my way|
        made no sense|rambl(?:ed|ing)|waffl(?:ed|ing)|babbl(?:ed|ing)|gabbl(?:ed|ing)|
        stutter(?:ed|ing)|stammer(?:ed|ing)|must have (?:sounded|looked|seemed|come across)
    (?:know|realise|realize|aware|afraid|admit|accept|suppose)(?: that)? i (?:am|was) (?:not|no)
        (?:as|so|the|your|exactly|quite|an?|what|good|really|very)(?! (?:expert|stranger|far))|
        i am (?:no|hardly) (?:genius|great shakes|einstein|catch|spring chicken|use)|
        i am (?:\w+ )?(?:rubbish|useless|hopeless|no good|terrible|awful|a disaster) (?:at|with|in)
    not (?:as|so) (?:polished|good|qualified|experienced|clever|young|strong|smart|sharp|quick|
        confident|articulate) as|(?:probably|surely|no doubt|undoubtedly)(?: \w+){0,3} (?:better|
        stronger|more qualified|cleverer) (?:people|candidates|applicants|options)
    (?:sorry|apolog\w+|forgive|excuse|pardon)(?: \w+){0,6} (?:my nerves|nervous\w*|english|
        babbl\w+|rambl\w+|waffl\w+|awkward\w*|so (?:quiet|slow|tense|nervous)|sweat\w*|
        poor (?:answers?|show|performance)|(?:bad|weak|silly|clumsy) (?:answers?|performance))
    """
)
