"""Ways of giving everything away for a job: no other choice, no terms, no pride."""

from afterword.checks._patterns import any_of

__all__ = ["ALL_ON_ONE", "AT_ANY_PRICE", "BEGGING", "HELPLESS"]

_JOB = r"""
job|role|position|post|work|chance|opportunity|shot|break|offer|vacancy|opening|place|go|interview
"""
# Everything depends on this one answer.
ALL_ON_ONE = any_of(
    r"""
    (?:nothing|not(?: \w+)? anything|no other|not(?: \w+)? any other|no more|few other)
        (?:else )?(?:\w+ )?(?:lined up|in the pipeline|on the horizon|going for me|on the cards|
        to fall back on|offers?|options?|interviews|irons? in|leads|prospects|avenues|choice)
        (?! (?:of|for|to|with) (?:the|our|your))
    (?:no|not have a|without a|is no|have no) (?:plan b|fallback|back-?up(?: plan)?|safety net|
        alternative)(?! (?:for|in|of|was|when) (?:the|our|a|it))
    (?:only|single|last|sole) (?:\w+ )?(?:ones?|people|person|company|employer|firm|place|reply|
        response|interview|invitation)(?: \w+){0,2} (?:who|that|to|which)(?: \w+){0,2}
        (?:repl\w+|answer\w*|respon\w+|call\w*|invit\w+|g[ai]ve|interview\w*|reach\w*|wrote|
        bother\w*|want\w*|see(?:n)?|taken)(?: me| my)?(?=[.!,]| in| since| for| an?| so| me)
    (?:all|everything|my (?:whole |entire )?(?:life|future|career|happiness|hopes?|family))
        (?:\w+ ){0,2}?(?:hangs?|hinges?|rests?|rides?|riding|depending|pinned|at stake|
        relies)(?! on (?:the (?:weather|season)|customers))
    (?:pinned|pinning|staked|staking|put(?! any)|putting(?! any)|banking|banked|bet|
        betting) (?:\w+ ){0,3}
        (?:on (?:this|you|it|getting)|hopes? on|basket)
    (?:never|nothing|nobody|no one)(?: \w+){0,3} (?:want|wanted|wished|hoped|longed|craved)(?: for)?
        (?:anything|something|a (?:<job>)|it)?(?: \w+)? ?(?:so|more|as)(?: \w+)?
        (?:much|badly|in my|than|desperately|bad)
    (?:want|wanted|need|wanting) (?:this|it|the (?:<job>))(?: \w+)? (?:so much|so badly|
        more than(?! (?:before|ever))|so bad|with all|with every|like (?:nothing|i))
    (?:i|my) (?:\w+ ){0,3}?(?:lie awake|lose sleep|losing sleep|cannot sleep|have not slept|
        barely slept|cannot eat|cannot think (?:of|about) (?:anything|something) else|
        think (?:of|about) (?:it |this )?(?:day and|constantly|nothing else|non-?stop)|
        check my (?:phone|inbox|mail) every|refresh)
    (?:what|how)(?: \w+){0,2} (?:become of me|happen to me|i will do|i would do)(?: \w+)?
        (?:if|without|otherwise)
    (?:it is|it will be) (?:this|you|that) or (?:the|nothing|un\w+|being|starv\w+|back)|
        without (?:this|it|your|the) ?(?:job|role|post|
        position|work|help|yes)?,? (?:i|we|my) (?:am|are|will|have|would|life|do not|cannot)
    (?:counting|count) (?:the )?(?:minutes|hours|days|seconds)|(?:all|
        only thing) (?:that )?i (?:want|need|ask|dream|think
        of|live)(?: \w+)? ?(?:is|in|for|of|about)(?! (?:an? (?:desk|chair|phone|password|key|day|
        quiet)))|
        (?:i|we)(?: \w+)? (?:so |very )?(?:scared|terrified|frightened|petrified)(?: \w+)? (?:that|
        of|you|to)(?! (?:heights|dogs))|
        go(?:ing)? (?:mad|crazy|insane|under|hungry|without|spare)(?=[.!,]| if| unless| at| soon|
        \shere)
    (?:break|chance|moment|call|job|opportunity|dream)(?: that)? i have
        (?:\w+ )?(?:been )?(?:waiting|praying|
        hoping|longing|looking)(?: \w+)? (?:for )?(?:all my|my (?:whole|entire)|for so|forever|
        years)|do not take (?:it|this)
    (?:end|ends) of (?:my|the) (?:rope|tether|road|line)|rock bottom|(?:this|it|you) (?:is|are)
        (?:it for me|my (?:last|only|final|one))(?! (?:question|point|week|day|note|thought))|
        running out of (?:money|options|hope|time|savings)(?! (?:of|at|in|before))|
        at my wits'? end|last (?:roll|throw) of the dice|clutching at straws
    """,
    job=_JOB,
)
# No terms are too low.
AT_ANY_PRICE = any_of(
    r"""
    i (?:will|would|am|can|could|accept|take|do)(?: \w+){0,3} (?:anything|whatever|wherever|
        whichever|any (?:kind of |sort of |type of )?(?:<job>)|any old)(?<!provide\sanything)
        (?<!send\sanything)(?<!for\sanything)(?<!answer\sanything)(?<!share\sanything)(?<!bring\sanything)
        (?:\w+ ){0,3}?(?:at all|for you|you (?:have|want|need|ask|offer|give|say|like|throw)|comes|
        going|it takes|that pays|there is|does not matter)
    (?:whatever|anything|any (?:<job>))(?: \w+){0,8},? (?:i (?:will|would|can)(?: do| take| accept|
        change| be| come)?(?: it)?(?=[.!,])|it does not matter|i do not mind|no matter)
    i (?:will|would|can|could|am)(?: \w+){0,5},? (?:for free|unpaid|for nothing|without pay|
        without being paid|for peanuts|for pennies|for half|as a volunteer until|on a trial
        without)
    (?:nights?|weekends?|holidays|overtime|evenings|christmas)(?:,? (?:and |or )?\w+){0,4},?
        (?:anything|everything|whatever|you name it|all of it|no problem at all)
    (?:lower|lesser|smaller|junior|lowest|humblest|any|whichever|whatever)(?: \w+)? (?:<job>)
        (?:you |at |will |that )(?:\w+ ){0,3}?(?:all|have|do|matter|give|offer|like|got|can)
    (?:crawl|walk barefoot|walk through|swim|climb|move mountains|give my (?:right|left|eye)|
        sell my|kill|die|go through fire|jump through|bend over backwards|stand on my head|
        fight tooth)(?: \w+){0,6} (?:for|to|over|through|if)(?! (?:customers|our|patients))
    (?:even|happily|gladly|rather|would|could)(?: \w+)? (?:sweep|scrub|mop|clean|make the (?:tea|
        coffee)|fetch|wash|stack|empty|carry)(?! up)(?: \w+){0,6} (?:if|just|to be|to get|so long|
        door|for you)
    (?:half|quarter|fraction|third)(?: of)? (?:the|my|your)? ?(?:usual |normal |going |
        last )?(?:wage|pay|salary|rate|money)|
        (?:greatest|biggest|huge|enormous) (?:\w+ )?(?:kindness|favou?r|honou?r)(?: of my| you|
        \sif)|kiss (?:the ground|your)|
        over the moon if|(?:dance|jump) for joy if|(?:even )?if (?:someone|somebody|anyone) better|
        second best|
        as a last resort|even (?:the )?(?:cleaning|night|lowest|smallest|tiniest)(?=[,.!]| job|
        \schance| role| post)
    pay me(?: \w+)? (?:whatever|as little|anything|nothing|peanuts|less)|(?:any|whatever|every|
        a) (?:scrap|crumb|shred|bit)
        of (?:work|hope|a job|a chance)|move heaven|(?:my )?life would be complete|make my life
    no (?:job|work|task|role|wage|salary|shift) (?:is )?(?:too|so) (?:small|low|menial|little|
        humble)|beggars cannot|(?:any|some) (?:<job>) is better than|(?:pay|salary|wage|money|
        title|hours) (?:is|does|are|do) not(?: \w+)? (?:important|matter|an issue)|
        no questions asked
    (?:change|become|be|learn)(?: \w+){0,3} (?:anything|whatever|whoever|everything)(?: \w+){0,3}
        you (?:want|need|like|ask)
    """,
    job=_JOB,
)
# Begging, and appeals to pity.
BEGGING = any_of(
    r"""
    (?:please|kindly|just|only|all i (?:ask|want|need)(?: for)? is),? (?:\w+,? ){0,3}?(?:give|
        grant|offer|allow|consider|help|pick|choose|hire|select|trust|take)(?: \w+)? (?:me|my
        (?:case|situation|request)|this poor|a poor|someone|us)(?! (?:know|for (?:other|another|
        future|any)|in|to (?:ask|add|introduce|say|know)|an? (?:call|ring|line|hint|moment|few))
        )(?: an?| the| this| one)?(?: \w+)? ?(?:<job>|case|sir|madam|situation|request|,|\.|!)
    (?:just|only|one|single|a) (?:\w+ )?(?:chance|shot|go|break|opportunity)(?:,| is| and)
        (?:\w+ ){0,2}?(?:all i|that is all|please|i (?:beg|promise|swear))
    (?:give|gave|giving|take|taking)(?: \w+)? (?:someone|somebody|people|a \w+|an? \w+ \w+)
        like me(?: \w+)? (?:<job>)|(?:willing|prepared|ready) to (?:give|take)(?: \w+){0,2}
        (?:someone|somebody|people) like me
    (?:i (?:beg|implore|beseech|entreat|plead)|begging|pleading with|imploring|throw\w* myself|
        your mercy|mercy on|take pity|have pity|find it in your|have a heart|soft spot|
        bottom of my heart|with folded hands|on bended knee|down on my knees|hear my plea|
        say yes(?=[.!,])|(?:pretty|pleading) please|please,? please|please pick|do not say no)
    (?:god|lord|heaven|allah|almighty)(?: \w+){0,3} (?:bless|reward|repay|help|willing you|sent)|
        (?:pray|prayed|praying|prayers?|candles?)(?: \w+){0,5} (?:you|this|chosen?|choose|yes|
        job|role|get|hear|news)
    (?:forever|eternally|always|for life|rest of my life)(?: \w+)? (?:grateful|thankful|indebted|
        in your debt)|(?:never|not ever) forget your (?:kindness|help|mercy|favou?r)|
        (?:swear|promise|swear to you|vow) (?:you |that )?(?:i |you ){0,2}(?:will|would) (?:never|
        not) (?:let|regret|disappoint|be sorry|complain)
    """,
    job=_JOB,
)
# What it does to the writer.
HELPLESS = any_of(
    r"""
    (?:rescu|sav)ing (?:me|us|my|our)(?=[.!,]| if| from| life| family)|(?:under|on|at|in) (?:any|
        whatever|all) (?:conditions?|terms|circumstances|price|rate|cost)(?=[.!,]| you| at all|
        \sjust|
        \sif)|any (?:kind|sort|type) of (?:work|job|role|position)(?= [^.!?]{0,20}(?:you|please|
        at all)|,? no
        \smatter|[.!])|no matter (?:how (?:small|low|little|hard|menial|badly|bad)|what (?:it|you|
        the))
        (?! (?:parcel|customer|the weather))
    (?:no|not|nothing|never|hardly)(?: \w+){0,4} (?:matters?|left to|else matters|to live on|
        keeps me|else in my life)(?: \w+){0,3} (?:now|me|but|except|than)(?= [^.!?]{0,20}(?:this|
        job|you|role|answer)|[.!])|(?:cannot|could not) (?:go on|continue|live|
        carry on)(?: \w+){0,3}
        (?:like this|without|any longer|any more|much longer)
    (?:end|ends|bottom|last) of (?:my|our) (?:\w+ )?(?:savings|money|strength|rope|hopes?|credit|
        options|nerves)|(?:in|such|great|real|dire|urgent) need of (?:this|a|an?|any|work|the|
        employment|income|your) ?(?:job|work|role|position|help|chance|income|salary)?
    (?:beg|begging|pray|praying|plead|pleading|implore|entreat|appeal|appealing)(?: \w+)? (?:you|
        your|for|to you|that you|god)(?= |[.!,])(?! (?:to differ|difference))|at your mercy|(?:your|
        my last) mercy|throw myself
    (?:a|your) (?:no|refusal|rejection)(?: \w+){0,3} (?:would|will|could)(?: \w+)? (?:be|mean|break|
        finish|crush|destroy|kill)(?: \w+)? (?:the end|me|my|everything|unbearable|too much|
        a disaster)|
        (?:live|living|breathe) (?:only |just )?(?:for|only for) (?:your|this|the)
    never(?: \w+)? (?:needed|wanted|hoped for|wished for|longed for)(?: \w+)? (?:as|so|more|this
        \sbadly|like this)
    need (?:the|this|some|any) (?:money|income|cash|pay ?che(?:ck|que)|wage|work)(?! (?:to be|by|on
        my desk))|need (?:a job|work|an income)(?: \w+){0,2} (?:badly|urgently|soon|fast|quickly|
        desperately|now|so much|as soon|any)
    (?:wait|waiting|silence|not knowing|uncertainty|every (?:day|hour|minute|ring)|each (?:day|
        hour))
        (?: \w+){0,4} (?:torture|agony|unbearable|killing me|hell|nightmare|eating|torment\w*|
        driving me|hard to bear|harder to bear|too much for me|wearing me)
    (?:need|want|looking for|waiting for|hoping for)(?: \w+)? (?:someone|somebody|anyone|anybody|a
        company|an employer|one person|one company)(?: \w+)? (?:to|who|that)(?: \w+)? (?:believe|
        give|gives|take|takes|trust|hire|hires|let|lets|believes|says?|wants?)(?: \w+)? (?:me|my|in
        me|a chance|yes)
    (?:getting|becoming|growing|feel|feeling|am|been)(?: \w+)? (?:frantic|desperate|hopeless|
        helpless|suicidal|worried sick|at breaking point|close to giving up|at my lowest|
        despondent|in despair|despairing|destitute|at the end of)(?! (?:to see|for (?:news of|the
        (?:move|new))))
    (?:take|accept|do|consider|settle for|happy with|glad of|even|start with)(?: \w+)? (?:an? )?
        (?:much |far |even |lot )?(?:lower|lesser|smaller|junior|unpaid|part-?time|worse|
        temporary|menial|cleaning|any)(?: \w+)? (?:position|role|job|post|work|contract|grade|
        wage|salary|title|hours)(?= [^.!?]{0,20}(?:just|if|only|to get|rather|than nothing|as long)|
        ,? (?:anything|please))|just to get (?:in|my foot|a foot|started|by|out|through the door)
    (?:not|no) (?:\w+ )?(?:eaten|slept|stopped|thought|hope|idea)(?: \w+){0,4} (?:since|else|left|
        without (?:it|this|you)|if you (?:say no|do not|refuse|choose))(?! (?:the (?:move|tour)))
    (?:lifeline|last straw|lifesaver|godsend|answer to my prayers|dream come true for|only way out|
        way out of|saving grace|salvation|my (?:rescue|saviou?r)|my only (?:way|shot|light|hope|
        chance|income))|(?:save|rescue|help)(?: \w+)? (?:me|us) (?:out|from|,? please|feed|pay|
        survive)
    (?:promise|swear|vow|assure you|guarantee)(?: \w+){0,4} (?:never|not)(?: \w+){0,2} (?:regret|
        disappoint\w*|let you down|be sorry|sick|late|holiday|complain|leave)|work harder than
        (?:anyone|anybody|everyone)|hardest[- ]working (?:person|employee) you|(?:day|morning) and
        night for you|sacrifice (?:everything|anything|my|all)
    (?:break|broken|breaking|crush|crushed|destroy|destroyed|devastat\w+|shatter\w*|kill|finish|
        ruin|gut|gutted)(?: \w+){0,3} (?:heart|me|man|woman|soul|if|to (?:lose|miss|hear|be told))
        (?! (?:off|in the))
    (?:sob|sobbed|wept|weep|cried|cry|tears)(?<!customers\scried)(?: \w+){0,3} (?:when|if|after|at|
        over|myself|eyes)(?! the)
        (?! (?:of (?:customers|children|patients)|the (?:baby|children)))
    (?:hundred|hundreds|dozens?|fifty|sixty|seventy|eighty|forty|thirty|scores|countless|endless|
        \d{2,3})(?: \w+){0,3} (?:applications?|places|rejections?|jobs|companies|cvs?|resumes?|
        interviews|refusals|firms|employers)(?! (?:to screen|for our|a (?:month|week)|in my (?:last|
        role)|from candidates|were|who|that use))
    (?:nobody|no one|no company|everyone|everybody|all of them)(?: \w+){0,3} (?:hire[sd]?|want|
        wants|
        wanted|willing|take|takes|give|gives|turned|rejects?|rejected|ignores?|look at)(?: \w+){0,4}
        (?:me|my (?:cv|resume|application)|someone like|at my age|down)
    (?:out of|without|lost my|looking for|hunting for)(?: a| any)? (?:work|job|employment)(?: \w+)?
        (?:so long|for (?:so|ages|months|years|over|more|nearly|almost|\w+ (?:months|years))|
        since)
    (?:savings|money|rent|bills|mortgage|benefits|unemployment|severance|visa|landlord|bank)
        (?:\w+ ){0,4}?(?:run(?:s|ning)? out|gone|due|behind|overdue|mounting|dried|expires?|ended|
        knocking|calling|left|stops?|ends? (?:in|on|next|soon|this))(?! (?:at|
        in) the \w+)(?! (?:for (?:customers|the project)|at work))
    (?:cannot|could not) (?:afford|bear|stand|face|take|cope|go on|risk)(?: \w+){0,3} (?:miss|
        lose|losing|another|rejection|no|without|again|longer|fail|stay|be|remain)(?! (?:parcel|
        delivery|customer))
    (?:save|saves|saved|saving|rescue\w*|rebuild|turn) (?:my|our|me|us)(?: \w+){0,2} (?:life|family|
        marriage|house|home|sanity|skin|bacon|around|from)|fingers,? toes|
        (?:fingers crossed|touch wood)(?=[.!]| that| please)
    """
)
