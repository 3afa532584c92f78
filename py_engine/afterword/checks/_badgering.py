"""Ways of losing patience with a reader who has not answered yet."""

from afterword.checks._patterns import any_of

__all__ = ["ANNOUNCED", "DOUBTED", "IMPATIENT", "MEASURED"]

_ANSWER = r"""
answer|answered|answering|reply|replied|replying|replies|respond|responded|response|responding|
    write|written|written back|wrote|call|called|call back|get back|got back|getting back|
    in touch|back to me|tell|told|let me know|update|updated|inform|informed|acknowledge|
    acknowledged|say|said|word|news|decide|decided|decision|hear|heard|hearing|feedback|message|
    messages|email|emails|e-mail|e-mails|sign of life|line
"""
# The writer's patience, and what the wait has cost.
IMPATIENT = any_of(
    r"""
    (?:tired|weary|sick|fed up|bored|exhausted)(?: \w+)? (?:of|with|by)(?: \w+){0,3}? (?:chas\w+|
        wait\w*|ask\w*|call\w*|hear\w*|wonder\w*|excuses?|guess\w*|silence|being|writ\w+|this|
        follow\w*|check\w*)
    more than (?:reasonable|patient|fair|enough|understanding)|(?:in the lurch|out in the cold|
        high and dry)|
        beggars belief|beyond belief|(?:at a loss|struggling|hard)(?: \w+)? (?:as )?to (?:why|how|
        understand|see|what)|
        (?:precious|valuable) time|so very busy|without (?:a|even a|so much as a) (?:peep|word|
        call|line|thank|murmur|sound|
        reply|response|sorry)|not (?:even )?(?:had )?(?:a|so much as a|one|
        the courtesy of a) (?:peep|thank you|single|word)(?! (?:more|of))
    (?:disappointed|dismayed|upset|hurt|saddened|let down|sorry to (?:see|find|
        say))(?: \w+)? (?:that|by|with|at|in|about|to
        (?:be|find|have))(?: \w+){0,5} (?:promise|kept|reply|replied|answer|silence|heard|treated|
        delay|ignored|
        nobody|no one|not|nothing|word|communication|you)(?! (?:able|that I))
    i(?: \w+){0,2} waiting (?:for )?(?:\w+ )?(?:weeks|days|months|ages|forever|so long|
        too long)(?=[.!,]| now| and| already)|
        disappoint\w+ (?:in|with|by) (?:you|your|the (?:company|way|firm))
    patience(?: \w+){0,3} (?:thin|out|limits?|end|tested|wearing|snapped|exhausted|
        running)|(?:lost|losing|lose|loses|out of) (?:all )?patience|(?:try|trying|tries|
        test|testing) my patience|no longer (?:wait|be patient|be ignored)
    (?:sat|sitting|sit|stuck|glued|waiting|wait|stayed|staying|stood|standing)(?: \w+)? (?:by|at|
        next to|beside|near|around)(?: the| my| for)? (?:phone|telephone|inbox|home|hours|nothing|
        ages|days|weeks)
    (?:strung|string|stringing|messed|messing|led|fobbed|dragged|dragging|drag|jerked|played|
        given) (?:\w+ )?(?:out|along|around|about|on|off|for a fool|the run ?around)(?! (?:by
        customers|to the))|(?:leave|leaving|left|keep|keeping|kept)(?: \w+)? (?:me|us|people|
        candidates|applicants)(?: \w+)? (?:guess\w*|wait\w*|hang\w*|wonder\w*|dangl\w+|in (?:the
        dark|limbo|suspense)|on (?:tenterhooks|hold|the hook)|up in the air|twisting)
    (?:for once|once and for all|sorted out once|get (?:this|it|things) (?:sorted|over with|
        settled)|put (?:me|us) out of (?:my|our) misery|end (?:this|the) (?:wait|suspense|silence|
        uncertainty)|some of us|(?:i|me) (?:also |too )?(?:have|has|got) a life|so am i|mine
        (?:is|matters) too|my time is|(?:waste|wasted|wasting) (?:of )?(?:my|everyone's)|
        took (?:a|the) (?:day|morning|afternoon)(?: \w+)? off|not made of)
    (?:keep|kept|been) (?:refreshing|checking|staring|looking|jumping)(?: at)? (?:my|the|every)
    (?:do not|did not|cannot|hardly|not)(?: \w+)? (?:appreciate|like|enjoy|care for|accept|
        tolerate|understand)(?: \w+)? (?:being|the way|how|why|such|this (?:silence|delay|
        treatment)|your (?:silence|delay|attitude))(?! (?:pleasant|kind))
    (?:find|found|consider|think|call)(?: it| this| that)?(?: \w+)? (?:poor|off|odd|rich|strange|
        rude|bad|shabby|shoddy|curious|telling|insulting|baffling|hard to (?:believe|accept)|
        inconsiderate|thoughtless|disheartening|discouraging)(?: \w+)? (?:that|to|how|of you|form|
        show|when|manners)(?! (?:start|me|the warehouse|thank))
    """
)
# The reader's honesty, interest, memory or good will is put in doubt.
DOUBTED = any_of(
    r"""
    (?:clearly|obviously|evidently|apparently|presumably|plainly|seemingly|it (?:seems|appears|
        would (?:seem|appear))(?: that| as if)?)(?: \w+){0,3}? (?:not(?! yet)|no one|nobody|never|
        forgot\w*|something else|other priorities|too busy|lost|low|bottom|changed your|a
        priority|ignor\w+|more important|less|my (?:application|time|message)(?: \w+)? (?:is|was|
        does|has|did) not)
    (?:not|low|bottom|never)(?: \w+){0,3} (?:priority|on your list|worth (?:your|a|an|the|even)|
        important (?:enough|to you))|(?:more|other) (?:important|pressing) (?:things|matters) than
    (?:starting|beginning|begun|began|start|tempted|inclined|bound|forced|have|led) to (?:think|
        wonder|suspect|believe|doubt|feel|assume|conclude|lose)(?: \w+){0,3} (?:whether|if|that|
        this|you|the|there|nobody|no one|it|my|was|faith|trust|like)
    (?:not|do|please|at least|you) have (?:the )?(?:guts|courage|decency|nerve|courtesy|manners|
        spine)(?: \w+)? ?to|(?:could|can|would) not (?:even )?be bothered|
        (?:bothered|troubled) to (?:<answer>|let|send|pick)|no (?:real )?(?:interest|respect|
        regard|time) (?:in|for)
        (?:candidates|applicants|people|me|us)|(?:assume|take it|gather|presume|suppose|
        guess) (?:that )?(?:you|the|it|i|this|someone)(?: \w+){0,3}
        (?:hired|chosen|found|given|gone|filled|not|forgotten|another|somebody|no longer|rejected)
    (?:treated|dealt with|spoken to|handled) (?:with )?(?:\w+ ){0,3}?(?:respect|better|fairly|
        properly|seriously|like)|
        (?:nobody|no one|somebody|someone|anybody)(?: \w+)? (?:will|would|must|can|could|wants? to|
        seems? to|knows?|
        bothers?|has the)(?: \w+)? (?:talk|speak|know|say|tell|help|answer|pick|explain|care|
        something|anything)
        (?! (?:to customers|french|the))|speak (?:to|with) (?:whoever|somebody else|someone else|
        your (?:boss|manager|superior)|
        the (?:manager|person) (?:in charge|above))|whoever is (?:in charge|responsible)
    (?:yet|and yet|but) (?:here (?:we|i) (?:are|am)|nothing|still)|surely (?:by now|someone|
        somebody|you|there|it|an?)|
        (?:i|we) (?:\w+ )?expect(?:ed)? to be (?!in|at|near|back|free|away|there|here)|
        i (?:require|demand|insist|must have|want) (?:an?|the|some|to (?:speak|know|
        see|hear)) (?:\w+ )?(?:decision|answer|reply|explanation|response|to|with|whoever|why|what|
        from|now|your)(?! (?:more|to start))
    (?:was|is|were)(?: this| there| it| that)? (?:\w+ )?(?:ever|never|even|really) (?:an? )?
        (?:serious|real|genuine|open|vacan\w+|job|role|actual|intend\w*|going to)
    (?:am i|are we|should i|do i|must i|shall i)(?: \w+)? (?:to )?(?:assume|take it|conclude|
        understand|gather|presume|infer|believe|suppose|read)(?: \w+){0,3}(?! right)
    (?:is there|any|some|what is the|what possible) (?:a |any |good |particular )?(?:reason|excuse|
        explanation|problem|issue|hold-?up|delay)(?: \w+){0,2} (?:you|why|nobody|no one|i (?:have|
        am|was)|for (?:the|your|this|such))(?: \w+){0,3} (?:not|no|never|silen\w+|delay|yet|long|
        ignor\w+|avoid\w*)
    (?:lost|mislaid|forgotten|deleted|misplaced|thrown away)(?: \w+)? (?:my|me|
        about me)(?=\W+(?:number|
        e-?mail|address|application|file|details|cv|name|existence|$)|[?.!])
    (?:spam|junk)(?: \w+)?,? (?:or|and)|(?:are|were) you (?:just |simply |deliberately |even )?
        (?:not |ignoring|avoiding|pretending|hiding|reading|getting)(?! (?:able|sure))|
        (?:avoid\w*|ignor\w+|dodg\w+|duck\w*|ghost\w*|stonewall\w*|blank\w+|snubb\w+)(?: \w+)?
        (?:me|my|calls|us)
    (?:other|most|decent|serious|proper|any|every|real|normal|good) (?:employers?|companies|firms?|
        company|organi[sz]ations?|places|recruiters?|people)(?: \w+)? (?:manage|would(?! like)|
        could|
        at least|reply|respond|answer|can|have|treat|call|know|take|get back|keep)
    how (?:hard|difficult) (?:can|could|is) it|
        (?:not|hardly|scarcely|is no)(?: \w+){0,3} (?:way to (?:treat|deal|run|do)|how (?:to|one|
        you|a
        \w+|i was|things)|what (?:i|you|we) (?:was|were|said|agreed|promised|expected|call)|good
        enough|professional|acceptable|on(?=[.!]))
    (?:expected|hoped for|deserve[sd]?|imagined|thought better|assumed)(?: \w+)? (?:more|better|
        otherwise|different)(?: \w+)? ?(?:of|from|than|by|treatment|[.!])
    i (?:would have|had|might have) (?:thought|hoped|expected|imagined|
        liked)(?: \w+){0,4} (?:<answer>|
        you|minimum|least|courtesy|could|common|possible|by now|a company|an? \w+ (?:of|like))
    so much for|(?:gave|given|had|have|took|break|broke|broken)(?: \w+)? (?:your word|a promise|your
        promise|assurances?)|(?:word|promise)(?: \w+)? (?:broken|kept|means|worth)(?=[.!,]| nothing|
        \sanything| to you)|(?:i (?:was|am)|(?:promised|assured|told) me)(?: \w+)? ?(?:promised|
        told|assured|guaranteed|led to believe|
        under the impression|that|you|by|i|on|in|it)(?: \w+){0,8}[.,;:]? (?:it is now|and (?:yet|
        still|nothing|here|then|it is)|but
        (?:nothing|no|nobody|evidently|clearly|here|still|you|it never|that|apparently))
    i (?:know|am sure|realise|realize|understand|appreciate|get|accept)(?: that)? (?:you are|you
        have|everyone is|people are|it is)(?: \w+){0,4},? (?:but|however|yet|still),? (?:so am|
        so do|
        surely|even so|really|that is no|it (?:only|does not|takes|cannot)|how|this|three|two|
        a (?:quick|
        simple|short|one)|there is no|is it|i (?:have a|too|also|still deserve|deserve|am owed))
    """,
    answer=_ANSWER,
)
# The wait or the messages are counted out, or measured against what is easy.
MEASURED = any_of(
    r"""
    (?:three|four|five|six|seven|several|many|multiple|countless|numerous|\d+|all (?:of )?(?:my|
        the)|
        both (?:my|of my)) (?:\w+ )?(?:previous |earlier |prior |unanswered )?(?:e-?mails|messages|
        calls|voicemails|letters|reminders|attempts)(?= ?[,.;]| and| now| later| so| without|
        \swith no| to you| have| went| remain| already| unanswered)(?! (?:and counting parcels|a
        day|from))
    (?:as (?:stated|mentioned|said|written|noted|per)|stated|
        mentioned) in my (?:\w+ ){0,2}(?:e-?mails|messages|letters|calls)
    (?:would|will) (?:it|that) (?:kill|hurt|cost|be too (?:much|hard)|be so)|(?:spare|find|
        take)(?: me)? (?:thirty|a few|two|five|ten|one|a)
        (?:seconds?|minutes?)(?: of your)? (?:precious|valuable|busy)|(?:came|come|
        gone) and (?:went|gone)(?! (?:in the))|
        (?:drove|travelled|traveled|paid|spent|took|came)(?: \w+){0,6} (?:to (?:see|meet|get to)|
        for) (?:you|that|your|the interview)(?: \w+)? ?(?:\w+ )?
        (?:and|but|only)(?: \w+){0,3} (?:not|no|nothing|never)|(?:whether|if) (?:it is|you|
        that is)(?: \w+)? (?:convenient|like it|suits?)
        or not
    (?:second|third|fourth|fifth|sixth|umpteenth|hundredth|last) time(?: that)? (?:i|
        of)(?: \w+){0,2} (?:writing|write|calling|
        call|asking|ask|e-?mail\w*|mail\w*|message|messag\w+|contact\w*|follow\w*|try|trying|
        chas\w+)
    (?:per|despite|further to|after|following|in spite of) (?:my|all my|so many|the) (?:\w+ )?
        (?:\w+ )?(?:e-?mails|messages|calls|reminders|attempts|requests|voicemails)
    (?:yet|once|checking in|writing|asking|me) again(?=[.!]| ?$| and again)|(?:it has been|it is|
        that is|that makes)
        (?:now |already )?(?:\w+ )?(?:days|weeks?|months?|fortnight)[.!,]? (?:\w+|and (?:not|still|
        nothing|no))[.!]
    (?:said|told|promised)(?: \w+){0,5} (?:mon|tues|wednes|thurs|fri|satur|sun)day[.,;:]? (?:it is|
        it is now|today is|this is)|(?:it is|today is|here we are)(?: now| already)? (?:\w+day|the
        \d+)(?: \w+)?[.!,]? ?(?:and (?:still|nothing|no|i)|now)?(?=[.!]|$| and)
    (?:monday|tuesday|wednesday|thursday|friday|yesterday|last week)(?:,| and)(?: on)? (?:\w+day|
        this (?:morning|afternoon)|today|again)(?:,? and (?:\w+ )?(?:\w+day|this morning|today))?
        (?: and)?(?: was| nobody| no one| each| every|,? but| without| to no| got| only)
    (?:does|should|would|can|could|did|need|must|will) not(?: \w+)? (?:take|be|require|cost|need|
        hurt|kill)(?: \w+){0,3} (?:month|weeks?|days|long|forever|much|so|that|hard|rocket|minute|
        more than|ages|you)(?: \w+)? (?:to|for|just)(?! (?:move|learn|train|load|set))
    (?:takes?|costs?|only take)(?: \w+)? (?:two|one|thirty|five|ten|a (?:few|couple of)|\d+|no)
        (?:minutes?|seconds?|moments?|clicks?|lines?|words?|time)(?: at all)?(?= ?[.!]| to (?:\w+ )?
        (?:<answer>))
    (?:how (?:long|much longer|many (?:more )?(?:times|weeks|days))|when on earth|when exactly|
        when,? if ever)(?: \w+)? (?:do|does|must|am|are|will|can|should|is|have|it|i)(?: \w+){0,4}
        (?:wait\w*|have to|need|take[ns]?|hang\w*|expected|supposed|going to|ask|chase|deign)
    (?:the least|at the (?:very )?least|bare minimum|the minimum|common courtesy|basic courtesy|
        courtesy|decency|good grace|good manners)(?! (?:of the|to our|calls?|cars?|you showed|
        shown|and calm|bus))
    """,
    answer=_ANSWER,
)
# More of it is announced, or somebody above the reader is brought in.
ANNOUNCED = any_of(
    r"""
    (?:over your head|above your head|your (?:boss|manager|superiors?|director|ceo|head office)
        (?:should|would|will|might|to) (?:know|hear|be told)|take (?:this|it|the matter) (?:further|
        up|higher|to)|escalat\w+(?! (?:process|calls|tickets|from|to the))|(?:leave|write|post)
        (?:an? |my )?(?:bad |honest |public )?review|glassdoor|name and shame|tell everyone|make a
        complaint|complain to|formal complaint|ombudsman|tribunal|lawyer|solicitor)
    i (?:will|shall|am going to|intend to|plan to|would)(?: \w+){0,2} (?:try|call|ring|phone|write|
        e-?mail|chase|ask|contact|pester|bother|text|message|knock)(?: \w+){0,4},? (?:and
        (?:again|tomorrow|the day|every|then|on)|again (?:this|tomorrow|tonight|and|every|until|
        in an hour)|every|each (?:day|morning|hour)|until|till|daily|hourly|as often as)
    i (?:will|shall|am going to|intend to|plan to|am)(?: \w+){0,2} (?:call|come|calling|coming|
        popping|pop|
        turn|turning|show|drop|dropping|visit|visiting|sit|stand|camp|appear|stop)(?: \w+)?
        (?:at|to|up|by|in|into|round|over|outside) ?(?:your|the|there)?(?: \w+){0,2}(?: \w+)?
        (?:to (?:get|find|sort|settle|demand|see what|see why|have|hear|speak)|unless|if i (?:do
        not|have not)|until|and wait|in person|whether)(?! (?:around|the))
    (?:stop|quit|enough) (?:\w+ )?(?:leaving|ignoring|avoiding|keeping|playing|wasting|stringing|
        stalling|delaying|with the|of this|games|hiding)|(?:do not|not) (?:make|force) me (?:to )?
        (?:\w+ )?(?:beg|chase|call|come|ask|wait|write)|i (?:will|shall|do|would) not (?:be
        ignored|go away|give up|let (?:this|it)|stop|rest|take no|leave (?:you|it))
    kindly expedite|(?:top|utmost|highest) (?:priority|urgency)|(?:kindly|please|sir|madam|
        just),? (?:\w+ ){0,3}?(?:update|reply|revert|respond|answer|
        decide|confirm|act|expedite|do the needful)(?: \w+){0,3}? ?(?:today|now|at once|asap|
        immediately|right away|urgently|soonest|on priority|without (?:any |further )?delay|
        only|already|for once|by (?:tonight|tomorrow|noon|eod))|do the needful|
        (?:could|can|would|will) (?:someone|somebody|anyone|anybody)(?: \w+)? (?:please|finally|
        at least|kindly|for once|have|bother)
    """
)
