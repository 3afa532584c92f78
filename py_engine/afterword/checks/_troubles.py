"""Troubles at home, with health, law or work, that a writer tells of in passing."""

from afterword.checks._patterns import any_of

__all__ = ["TROUBLES"]

TROUBLES = any_of(
    r"""
    (?:my|our) (?:\w+ )?(?:lease|tenancy|visa|work permit|benefits|marriage|relationship|
        engagement|savings|car|landlord)(?: \w+){0,2} (?:ending|ends?|ended|running out|runs out|
        expir\w+|in trouble|over|broke\w*|failed|failing|falling apart|fell apart|breaking|on the
        rocks|collapsed|gone|threw|evict\w+|wants me out)
    (?:had to|have to|forced to|decided to|made me|chose to|was going to)? ?(?:leave|left|stop|
        stopped|quit|resign|resigned|give up|gave up|took time off|take time off|took a break|be
        away|was away|been away|drop out|dropped out|cut back)(?: \w+){0,4} (?:because of|due to|
        owing to|through|with|from|out of|for|after) (?:\w+ )?(?:stress|burn-?out|exhaustion|
        depression|illness|ill health|bereavement|grief|overwork|(?:family|personal|health|
        medical|private) (?:reasons|problems?|matters|issues|circumstances)|nerves|bullying|
        anxiety)
    i (?:\w+ )?(?:struggle|struggled|have (?:trouble|difficulty|problems?|a hard time)|find it hard|
        am not good)(?: \w+)? (?:with|in|getting|to get|to concentrate|to keep|keeping|
        concentrating) ?(?:early|mornings|concentrat\w+|time ?keeping|punctual\w*|pressure|stress|
        authority|up (?:early|in)|my (?:health|nerves|weight|mood|sleep)|time|deadlines|sleeping|
        focus\w*|people in)
    (?:hard|difficult|tough|terrible|rough|awful|dreadful|stressful|sad|bad|horrible|
        trying) (?:\w+ )?
        (?:year|time|times|months|weeks|period|patch|spell|winter|spring|summer|autumn|phase)
        (?= (?:for me|for my family|for us|personally|at home|since (?:my|i|the)|because (?:of )?
        my|after (?:my|losing|i)|with (?:my|two|three|one|a|the) (?:\w+ ){0,2}(?:death|illness|loss|
        divorce|family|separation|surgery|operation)|in my (?:private|personal|family|life|
        marriage)|behind me)|,? with (?:two |three |one |a )?(?:deaths?|illness|my \w+))
    (?:middle|midst|process|end|aftermath) of (?:an? |my |our )(?:\w+ )?(?:divorce|separation|
        break-?up|custody|house move|crisis|lawsuit|illness|treatment|bankruptcy)|(?:facing|
        fighting|
        battling|awaiting) (?:an? |my )?(?:\w+ )?(?:divorce|separation|cancer|illness|depression|
        eviction|bankruptcy|operation|surgery|addiction|lawsuit|trial|charges)
    (?:quarrel\w*|argu\w+|row|rows|rowed|fought|fallen out|fell out|dispute|disputes|bust-?up)
        (?: \w+)? with my (?:\w+ )?(?:boss|manager|supervisor|employer|colleagues?|company|owner|
        wife|husband|family|landlord|neighbou?rs?)
    (?:deaths?|bereavement|funeral|loss) (?:in|of) (?:the|my|our) (?:close |own |
        immediate )?(?:family|
        mother|father|wife|husband|son|daughter|brother|sister|parents?|partner|child|mum|mom|dad)
    (?:moved?|moving|living|live|gone|go)(?: \w+){0,2} (?:in )?with my (?:parents|mother|father|
        mum|mom|dad|sister|brother|in-?laws|ex)|(?:sofa|couch)[ -]surf\w*|(?:lost|losing) (?:my|
        our) (?:\w+ )?(?:home|house|flat|licen[cs]e|driving licen[cs]e|savings|business|health)
    (?:could|can|was|am|do|did) not(?: \w+)? (?:cope|coping|manage (?:it|any more|any longer))
        (?=[.!,]| with (?:it|the|my|life|work|stress|pressure)| any)|cannot cope|at the end of my
    (?:my|an?|the|some) (?:\w+ )?(?:back|knee|heart|hip|shoulder|migraines?|asthma|epilepsy|
        diabetes|
        chronic pain|hearing|eyesight|adhd|autism|dyslexia|arthritis)(?: \w+){0,3} (?:problem|
        problems|condition|trouble|attack|plays? up|is bad|gives? me|hurts|surgery|operation|means
        (?:that )?i|stops? me|keeps? me|makes it hard)
    (?:i|we) (?:am|was|have been|are|were|had been)(?: \w+){0,2} (?:sacked|fired|dismissed|let go|
        laid off|made redundant|suspended|demoted|passed over|bullied|harassed|evicted|arrested|
        hospitali[sz]ed|diagnosed|signed off|off sick|out of work|jobless|widowed|separated|
        bankrupt|homeless|in debt|on benefits|on welfare|on medication|on antidepressants|in a
        custody|expecting a (?:baby|child)|expecting our)(?! (?:by (?:customers|the question)))
    (?:to be honest|the truth is|i should (?:say|mention|tell you)|i must (?:admit|confess|tell
        you)|you should know|i want to be open)(?: \w+){0,8} (?:ill|illness|sick|disability|
        condition|divorce\w*|separat\w+|debts?|conviction|record|pregnan\w+|medication|depress\w+|
        anxiety|redundan\w+|fired|sacked|unemploy\w+|surgery|operation|treatment|burn-?out)
    (?:police|court|prison|criminal|custody|divorce|probation|bankruptcy|tax) (?:record|case|
        hearing|proceedings|trouble|order|battle|officer|sentence|problems?)(?= (?:against me|with
        my|next|is|was|i|from|since|behind)|[.!,])(?! (?:for (?:our|the) clients))
    """
)
