"""This dwells on a personal or professional trouble.

Why: What could bear on how you work is better left out of a follow-up, unless it already came up
    in the interview.
Bad: I was laid off in March, and money has been very tight since.
Good: I bring ten years as an executive assistant.
"""

from collections.abc import Iterator

from afterword.checks._message import Message, Place, Span
from afterword.checks._patterns import any_of
from afterword.checks._troubles import TROUBLES

SEVERITY = "should"
REFERENCE = "no-personal-issues"
OF_NOTE = True

_MINE = any_of(
    r"""
    my health (?:has|is|was)|not happy (?:in|at|with) my|not sleeping|(?:need|require|take|
        needing) (?:some )?time off
    my (?:own |recent |ongoing |personal |current |chronic )*(?:divorce|separation|depression|
        anxiety|illness|health (?:problems?|
        issues?|condition)|surgery|debts?|bankruptcy|financial (?:situation|difficult\w+|problems?|
        struggles?|worries)|
        family (?:problems?|issues?|situation|crisis|circumstances)|mental health|addiction|
        break-?up|problems|issues|
        difficulties|personal circumstances|pregnancy|unemployment|redundancy|lay-?off|burn-?out|
        disability|criminal record)
    """
)
_BEARING = any_of(
    r"""
    my (?:\w+ )?(?:son|daughter|child|mother|father|wife|husband|partner|ex|mum|mom|dad|
        parents?)(?: \w+){0,3} (?:special needs|prison|jail|sick|ill|disabled|autis\w+|making my|
    hard on me|left|drinks?|abus\w+|lost)|special needs|(?:take|taking|
    took) care of my (?:\w+ )?(?:sick |ill |elderly |old )?(?:mother|father|parents?|wife|husband|
    son|daughter|brother|sister|family)
    (?:getting|got|get) over (?:an? |my )?(?:\w+ )?(?:illness|operation|surgery|divorce|loss|death|
        break-?up|depression|flu|cold)|in (?:therapy|rehab|counselling|counseling|treatment|
    recovery)(?=[.!,]| at| for| and| since| right)|(?:go|going|went|been|
    summoned) to court(?! (?:to|for) (?:the|our|a))
    (?:living|live|lived|sleeping|sleep|staying) (?:in my car|on (?:a friend's|friends'|the|
        my \w+) (?:sofa|couch|floor|street)|with friends|in a (?:shelter|hostel|motel))|
    making my life hard|my therapist
    (?:went|gone|going|go|been|got|came) through (?:an? |the )?(?:\w+ )?(?:separation|divorce|
        break-?up|lot|loss|hell|trauma|bad patch|hard time|rough patch|crisis|illness)
    (?:my|our) (?:visa|immigration|financial|family|personal|housing|living|medical|
        legal) (?:situation|circumstances|status|matters|issues?|problems?)
    (?:conflicts?|clash\w*|friction|differences|tension|falling out)(?: \w+)? (?:with|
        between)(?: \w+)? (?:my|me|boss|manager)|(?:manager|boss|supervisor|colleague)
        and i (?:had|have|did not|fell)|(?:on|from) (?:\w+[ -])?(?:term )?(?:sick|medical|stress|
        disability) leave(?! (?:to|and pay|cover|policy|records))
    (?:have|had|got|with)(?: \w+)? debts?|(?:house|home|flat|basement|apartment) (?:flooded|burnt|
        burned|was robbed|repossessed)|(?:car|house) was repossessed|landlord
        (?:is|has|was|wants)|child ?care (?:fell|is|has|was|problem)|bullied(?: \w+){0,3} (?:job|
        work|out)|(?:caring|care) for my (?:\w+ )?(?:father|mother|parents?|husband|
        wife|partner|son|daughter|brother|sister|family)|took it (?:\w+ )?hard|
        not (?:been )?(?:extended|renewed)|lost my (?:\w+ )?(?:mother|father|husband|wife|
        partner|son|daughter|brother|sister|dad|mum|mom|parents|child|baby)|not (?:\w+ )?myself|
        (?:after|since) being (?:made redundant|laid off|fired|sacked|let go)
    (?:had|have|got|with) (?:long )?(?:covid|cancer|a stroke|a heart|flu|surgery)|(?:due to|
        because of|owing to)(?: \w+)? (?:family|personal|health|money|marital|
    financial) (?:problems?|
        issues?|reasons|troubles?|matters|situation)|throwing us out|kicked us out|nowhere to live|
        (?:lawsuit|suing|court) (?:against|with) my
    i (?:am|was|have been|have|had|got|feel|felt|became|been|suffer|suffered|live|am still|
        am also)(?: \w+){0,4}?
        (?:<condition>)(?! (?:support|nurse|team|ward|clients?|patients|services?|charity|advice|
        centre|center|lawyer|clinic|
        unit|care|records|claims|officer))
    (?:since|after|because of|due to|following|despite|owing to|with|through)(?: \w+)? (?:my|
        our)(?: \w+){0,2} (?:<trouble>)
    (?:my|our|our own)(?: \w+){0,2}? (?:<family>)(?: and i)?(?: \w+){0,4}? (?:ill|sick|unwell|
        hospital|dying|died|dead|passed away|
        cancer|surgery|left me|divorc\w+|separat\w+|split|dispute|custody|lost (?:his|her|their)|
        unemployed|lost|needs? (?:me|
        care|help)|disabled|dementia|pregnant|expecting|broke up|depends on me)
    (?:single|solo|lone) (?:mother|mom|mum|father|dad|parent)|(?:no|without|lack of|need|
        arrange) child ?care|(?:custody|divorce|
        bankruptcy|eviction|immigration) (?:battle|dispute|case|proceedings|hearing)
    (?:my|our) (?:\w+ )?(?:visa|work permit|permit|residence permit|green card|lease|
        benefits)(?: \w+){0,3} (?:runs? out|expires?|
        expired|ends?|expiring|running out|lapse\w*|refused|cut|stop\w*)|
        need (?:an? )?(?:visa )?(?:sponsor|sponsorship)
    (?:things|life|times?|it)(?: \w+){0,4} (?:hard|difficult|tough|tight|rough|bleak|
        dark)(?: \w+){0,3} (?:at home|for (?:me|us)|
        since|financially|this (?:year|winter|month)|lately|right now|at the moment)
    (?:rough|hard|difficult|bad|tough|terrible|awful|dark)(?: \w+)? (?:year|time|times|patch|
        period|months|spell|phase)(?: \w+){0,3}
        (?:with my|for me|for us|at home|health|personally|in my|since|behind me|because|lately)
    (?:expecting|had|having|due|adopt\w*) (?:an? )?(?:baby|child|twins)|i am (?:\w+ )?pregnant|
        (?:on|from) maternity leave
    (?:lost|losing|lose|quit|left|fired from|sacked from|dismissed from|kicked out of|
        thrown out of|pushed out of|suspended from)
        (?:my|the|that|our)(?: \w+){0,2} (?:job|work|position|post|role|home|house|flat|licen[cs]e|
        company|confidence)(?= when| after| because(?! i (?:want|wish|hop))|[.!,]| and| in| due|
        \ssince| at the| to| last| so| as)(?! (?:in|at) (?:\w+ )?(?:good|friendly|order to))
    (?:contract|job|position|employment|role|post)(?: \w+){0,2} (?:was|got|has been|were|
        is being)(?: \w+)? (?:terminated|not renewed|
        cut|eliminated|axed|made redundant|ended because|cancelled|discontinued)|(?:renew|renewed|
        extend|extended) my (?:contract|
        probation)|(?:failed|did not pass) (?:my |the )?probation
    (?:disagreement|argument|conflict|row|fight|problems?|trouble|issues?|difficulties|dispute|
        falling out|friction|personality
        clash)(?: \w+)? (?:with|between) (?:my|me)(?: \w+)? ?(?:boss|manager|supervisor|employer|
        colleagues?|team|health|back|nerves|
        temper|landlord|law|family|husband|wife|teeth|eyes|memory)?|get (?:on|
        along)(?: \w+)? with my|trouble with the law|
        criminal record|(?:prison|jail|arrested|convicted|probation officer|court case)
    (?:unemployed|jobless|workless|out of work|without (?:a job|work)|laid off|let go(?! of)|
        made redundant|sacked|fired|homeless|bankrupt|
        burn(?:t|ed)[ -]?out|off (?:work )?(?:sick|ill))(?: \w+){0,3} (?:since|for|in|from|after|
        because|over|this|last|and|by|now|
        until|during|when)(?= )(?<!people)
    (?:gap|gaps|hole|break)(?: \w+)? in my (?:cv|resume|résumé|employment|career|work)|
        career break (?:because|due|for)
    (?:bank account|overdraft|savings)(?: \w+){0,3} (?:empty|gone|used up|run(?:ning)? out|red|
        zero)|(?:behind|late|struggling|
        pay|paying|afford|cover)(?: \w+){0,2} (?:my|our|the) (?:rent|bills|mortgage|loans?|debts?)
    (?:cannot|can not|could not|not able to|unable to|not allowed to|should (?:avoid|
        not))(?: \w+)? (?:lift|stand for|walk|sit for|
        drive|work (?:nights?|full)|stress|see well|hear well|concentrate|leave the house|
        do (?:late|early|night) shifts)|doctor
        (?:says|said|told|has|advises|recommend\w*)|(?:on|take|taking) (?:\w+ )?(?:medication|
        antidepressants|painkillers|sick leave)
    (?:panic|anxiety|asthma|epileptic|heart|stroke) (?:attacks?|disorder|condition)|
        nervous breakdown|(?:suffer\w*|recover\w*)
        from(?: \w+){0,3} (?:depression|anxiety|stress|burn-?out|cancer|surgery|illness|injury|
        addiction|covid|migraines?|insomnia|
        an? \w+ (?:injury|operation|condition|disorder)|back|operation|breakdown)
    """,
    condition=r"""
    divorc(?:e|ed|ing)|separated|split up|unemployed|jobless|out of work|laid off|fired|let go|
        made redundant|sacked|dismissed|evicted|
        diagnosed|depress(?:ed|ion)|anxiety|burn(?:t|ed)?[ -]?out|hospitali[sz]ed|in hospital|
        pregnant|in (?:\w+ ){0,3}debt|
        bankrupt(?:cy)?|homeless|ill(?=[.!,]| all| for| last| this| since| and)|sick (?:for|all|
        since|last|this)|adhd|autis\w+|
        dyslexi\w+|epilep\w+|diabet\w+|ptsd|bipolar|ocd|an? alcoholic|alcoholic|addict(?:ed|ion)?|
        cancer|disabled|
        disability|chronic\w*|migraines?|grieving|bereaved|widowed|(?:struggling|suffering|
        recovering)(?: with| from| financially)?|
        (?:two|three|four|\d|small|young) (?:\w+ )?(?:kids|children)(?: and)|no child ?care|
        off (?:work|sick)|in trouble|broke(?=[.!,]|
        and)|an accident|a breakdown|a miscarriage|an? (?:panic|anxiety|heart) attack|a stroke|
        surgery|an operation|a bad (?:back|
        knee)|back (?:pain|problems?)|health (?:problems?|issues?)|(?:money|family|personal|
        marital|financial|legal) (?:problems?|
        troubles?|issues?|difficult\w+|worries|crisis)|without (?:a job|work|a home)|
        a foreigner without
    """,
    trouble=r"""
    divorce|separation|depression|anxiety|illness|health|surgery|operation|debts?|bankruptcy|
        redundancy|lay-?off|accident|injury|
        breakdown|burn-?out|miscarriage|treatment|therapy|chemo\w*|situation at home|dismissal|
        break-?up|pregnancy|disability|
        unemployment|mother|father|wife|husband|son|daughter|death|loss|bereavement|
        personal (?:situation|circumstances|problems)
    """,
    family=r"""
    ex-?wife|ex-?husband|wife|husband|partner|mother|father|mum|mom|dad|son|daughter|child|kids?|
        children|baby|sister|brother|
        grandmother|grandfather|parents?|family|fiancée?|boyfriend|girlfriend|ex
    """,
)
# A trouble of body, mind, home or record, told of the writer or of the family.
_TOLD = any_of(
    r"""
    (?:i|my (?:\w+ )?<kin>)(?: \w+){0,4} (?:signed off|off sick|off work|in and out of hospital|
        in hospital|in a (?:clinic|coma|hospice|wheelchair|care home)|on (?:antidepressants|
        medication|benefits|welfare|probation|parole|the sick|disability)|under the (?:doctor|
        knife)|going under|laid up|bedridden|housebound|seeing a (?:therapist|counsellor|
        psychiatrist|specialist|shrink)|in therapy|relaps\w+|terminal\w*|dement\w+|poorly|
        fighting cancer)(?! (?:team|ward))
    i(?: \w+){0,2} (?:battling|fighting|nursing|managing|living with|coping with|recovering from|
        struggling with|
        dealing with|grieving|mourning)(?: \w+){0,2} (?:covid|cancer|illness|injury|depression|
        anxiety|pain|
        fatigue|loss|grief|debts?|migraines?|disease|condition|addiction|death|divorce|ms|lupus)
    (?:i|we)(?: \w+)? (?:am|are|was|were|been|being|got|be)(?: \w+)? (?:evicted|repossessed|
        burgled|bereaved|
        asked to (?:resign|leave|go)|
        forced (?:out|to resign)|made to leave|told to leave|demoted|
        suspended)(?! (?:by customers))|(?:conviction|criminal|
        caution|prison|police record|driving ban|court date|court order)(?: \w+){0,2} (?:from|for|
        in|since|years|on|over)(?! (?:their|his|strong|our clients))
    my (?:psychiatrist|therapist|counsellor|psychologist|parole officer|probation officer|
        social worker|debt
        adviser|lawyer|solicitor|gp|doctor|consultant|physio)(?: \w+){0,2}|(?:see|seeing|
        visit) (?:my|a|the) (?:psychiatrist|
        therapist|counsellor|psychologist|shrink)|(?:my|an) ex(?: \w+){0,3} (?:court|custody|kids|
        children|lawyer|sue|suing)
    (?:money|cash|things|finances)(?: \w+)? (?:is|are|has been|have been|
        got)(?: \w+){0,2} (?:tight|short|scarce|
        difficult|low|a (?:worry|problem|struggle))(?: \w+)? ?(?:at home|for (?:me|us)|just now|
        right now|lately|since)?(?=[.!,]| at home| for| since)
        (?! (?:the charity|our clients))|(?:rotten|dreadful|horrible|ghastly|wretched|rough|awful|
        terrible|bad) (?:\w+ )?(?:year|month|week|
        winter|time)(?=[.,!]| with| at home| for (?:me|us)| personally)(?! for (?:sales|the))|
        (?:funeral|funerals)(?! (?:director|home|parlour|business|trade))
    my (?:knees?|hips?|back|nerves|legs|hands|eyes|feet)(?: \w+)? (?:gone|shot|bad|worn|weak|
        not what)
    (?:going|went|gone|been|come|coming|came|getting) through (?:\w+ ){0,3}(?:split|break-?up|
        separation|divorce|grief|chemo\w*|treatment|ivf|menopause|custody|bankruptcy|bereavement|
        upheaval|hell|mill|wringer|time|patch|year|stuff|things)(?! (?:the company|with customers))
    my (?:\w+ )?(?:back|knees?|hips?|shoulder|nerves|health|heart|eyesight|hearing|memory|lungs|
        wrists?|blood pressure|stomach|migraines?|asthma|arthritis|eczema|insomnia|weight|temper|
        drinking|gambling)(?: \w+)? (?:play\w*|act\w*|give|gives|gave|went|is|are|has|have|gets?|
        been|let|lets|flar\w+|hurts?|aches?|fails?|failing|troubl\w+|bother\w*|stop\w*)
        (?! (?:in|racing with joy|covered|good|fine))
    my (?:\w+ )?(?:confidence|self-?esteem|nerve|mental state|world|life|marriage|relationship|home
        life|family life|private life|finances)(?: \w+)? (?:took|taken|has|have|had|is|was|fell|
        fallen|went|collapsed|broke|been|hit|shattered|suffered|in)(?: \w+){0,3} (?:knock|hit|
        beating|
        toll|shattered|apart|pieces|mess|down|bad|broken|wreck|ruins|low|hard|rocks|over|upheaval|
        tatters|dent|complicated|chaos|rocky|strained|crisis|difficult)
    (?:got|get|getting|was|been|given) (?:the (?:sack|boot|push|chop|axe|elbow)|my (?:marching
        orders|cards|p45)|canned|axed|dumped|booted out|shown the door|pushed out|asked to leave|
        walked out|escorted|disciplin\w+|a (?:written|final|formal|verbal) warning|put on (?:a pip|
        probation|leave|furlough))(?! (?:by customers))
    (?:trouble|problem|battle|struggle|struggled|struggling|difficulty|issues?|run-?ins?|fought|
        battling|brush)(?: \w+)? (?:with|against) (?:\w+ )?(?:drink|drinking|alcohol|drugs|gambling|
        the bottle|the police|the law|addiction|depression|anxiety|sleep|anger|food|weight|debt|
        money|mental|my (?:health|mind|nerves|ex|family|landlord|neighbou?rs))
    (?:because|since|as|hence|so|why|excuse|sorry)(?: \w+){0,8} my
        (?:\w+ )?<kin>(?: \w+){0,3} (?:ill|
        sick|hospital|died|passed|left|operation|accident|fever|unwell|surgery|dying|poorly)
    (?:my|our) (?:\w+ )?<kin>(?: and i)?(?: \w+){0,2} (?:passed|died|walked out|moved out|
        left (?:me|
        us)|cheated|drinks|is not well|are not well|has just died|splitting|separating|at war|
        not speaking|is dying|on (?:his|her) deathbed|has been diagnosed|had a (?:stroke|fall|
        heart))
    (?:behind|arrears|struggling|trouble|late)(?: \w+)? (?:on|with) (?:the|my|our) (?:\w+ )?(?:rent|
        mortgage|bills|loans?|repayments|credit|payments|school fees)|(?:creditors|bailiffs|
        debt collectors|loan shark|repossess\w*|pawn\w*|food bank)(?! (?:run|clients|where i
        volunteer|volunteers|project))|i(?: \w+){0,2} (?:skint|broke|penniless|in the red)(?=[.!,]|
        \sand|
        \sat| since| right)
    (?:childcare|child care|babysit\w+|the school run|nursery|school hours|my kids|the kids|the
        children)(?: \w+){0,3} (?:headache|problem|issue|nightmare|difficult|fell through|tricky|
        challenge|complicated|struggle|falls? to me|ill|make it hard)(?! (?:families|for (?:the|
        our)))
    (?:tribunal|grievance|disciplinary|lawsuit|suspension|dismissal|harass\w+|investigation|
        settlement agreement|gagging)(?: \w+){0,4} (?:against (?:me|my|them)|with my|i (?:won|lost|
        brought|filed|raised)|by my|from my)|(?:after|since|following) (?:the|my|that) (?:\w+ )?
        (?:tribunal|dismissal|sacking|redundancy|breakdown|burn-?out|overdose|arrest|conviction)
    """,
    kin=r"""
    wife|husband|partner|mother|father|mum|mom|mam|dad|son|daughter|child|kids?|children|baby|
        sister|brother|gran|nan|grandmother|grandfather|parents?|family|fiancée?|boyfriend|
        girlfriend|ex|twins|little one|other half|in-?laws|mother-in-law|father-in-law|uncle|aunt|
        best friend|dog|cat
    """,
)
_FOR_OTHERS = any_of(
    r"""
    (?:looked after|covered for|planned|cover for|people|families|colleagues|co-?workers|staff|
        friends|patients|customers|clients|tenants|children|employees|those|residents) (?:who|with|
    of|whose|in)
    (?:support|desk|centre|center|charity|office|lawyer|claims|clinic|ward|advice|helpline|
        shelter)(?: \w+){0,2} (?:for|of)
    (?:responsible|in charge|looked after|planned|arranged|access)|i (?:worked|taught|helped|
        served|volunteered) (?:in|at|with|for)|(?:nurse|carer|counsellor|
        therapist|social worker|secretary|assistant|clerk|manager) (?:for|at|in|to)
    """
)
# A note is written without "I": these are left out of a draft in any case.
_IN_A_NOTE = any_of(
    r"""
    laid off|lay-?off|(?:was|got|been) fired|made redundant|my redundancy|reorgani[sz]ation
    unemployed|divorced?|temp(?:ing)? job|(?:un|not )happy (?:in|at|with) my|i hate|hate my
    my (?:debts?|rent|bills|mortgage|illness|depression|anxiety)|burn(?:t|ed)?[ -]out
    """
)

_GROUPS = (_MINE, _BEARING, _TOLD, TROUBLES)


def find(message: Message) -> Iterator[Span]:
    """The writer's own troubles; nothing where they were talked about in the interview."""
    if message.note:
        yield from message.apart(
            [place for ways in (_IN_A_NOTE, *_GROUPS) for place in message.said(ways)]
        )
    elif not _was_discussed(message):
        found = [place for ways in _GROUPS for place in message.said(ways)]
        yield from message.apart(one for one in found if not _is_work(one))


def _is_work(place: Place) -> bool:
    """Whether it is told of people the work was for."""
    return _FOR_OTHERS.search(place.sentence.text) is not None


def _was_discussed(message: Message) -> bool:
    rounds = message.record.interviews if message.record else ()
    return any(one.debrief.personal_discussed for one in rounds)
