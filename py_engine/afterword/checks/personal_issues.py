"""This dwells on a personal or professional trouble.

Why: What could bear on how you work is better left out of a follow-up, unless it already came up
    in the interview.
Bad: I was laid off in March, and money has been very tight since.
Good: I bring ten years as an executive assistant.
"""

from collections.abc import Iterator

from afterword.checks._message import Message, Span
from afterword.checks._patterns import any_of

SEVERITY = "should"
REFERENCE = "no-personal-issues"
OF_NOTE = True

_MINE = any_of(
    r"""
    i(?:'m|'ve|'d| am| was| got| have| had| feel| felt| became)?(?: been)? (?:\w+ ){0,2}?<state>
    my (?:own |recent |ongoing |personal |current |chronic )*<trouble>
    my (?:position|job|post|role|contract) (?:was|got|has been) (?:eliminated|cut|axed|terminated)
    my (?:position|job|post|role) (?:was|got|has been) made redundant
    (?:lost|losing|quit|walked out of) my (?:\w+ )?job
    (?:pay(?:ing)?|cover|afford|behind (?:on|with)) (?:my|the|our) (?:rent|bills|mortgage)
    my <family>[^.!?\n]{0,40} (?:ill|sick|in hospital|dying|died|passed away|cancer|unwell|
        left me)
    (?:difficult|hard|rough|tough|bad|dark) (?:time|period|patch|year|few months) (?:for|
        in) (?:me|us|my life)
    i(?:'m| am| have been|'ve been) not (?:very |really |at all )?happy (?:in|at|with) my
    i(?:'m| am| have been|'ve been) (?:very |really |so |deeply )?<unhappy> (?:in|at|with) my
    i (?:do not|don't|never) (?:interview|present myself) (?:very |so |that )?well
    i(?:'m| am) a single (?:mother|mom|mum|father|dad|parent)
    money (?:is|has been|was) (?:very |really |so )?tight|mak(?:e|ing) ends meet
    (?:just|recently) had a (?:baby|child)|not sleeping|can barely (?:sleep|afford)
    (?:need|require|take|needing) (?:some )?time off|(?:for|after|during|
        because of) my (?:treatment|
        therapy|operation|surgery|chemo\w*)(?! of)|trouble with my (?:temper|nerves|drinking|back)
    my <family> (?:has|have)(?: \w+)? lost (?:his|her|their) jobs?|(?:only|sole) (?:carer|
        breadwinner)
    my health (?:has|hasn't|is|isn't|was|wasn't)
    gap in my (?:cv|resume|résumé|employment)
    i (?:had|suffered|went through|have) (?:an? )?(?:nervous |bad )?<blow>
    """,
    state=r"""
    laid off|fired|let go|made redundant|sacked|dismissed|evicted|diagnosed|divorced|unemployed
    out of (?:work|a job)|jobless|depressed|burn(?:t|ed)[ -]out|hospitali[sz]ed|pregnant|in debt
    bankrupt|homeless|recovering from|suffering from|struggling (?:with (?:my|depression|anxiety|
        debt|grief|alcohol|addiction)|financially|to (?:find|
        pay))
    going through a (?:divorce|separation|hard|difficult|rough|bad|tough)
    (?:having )?(?:problems|trouble|difficulty) finding (?:a job|work)
    """,
    trouble=r"""
    divorce|separation|depression|anxiety|illness|health (?:problems?|issues?|condition)|surgery
    debts?|bankruptcy|financial (?:situation|difficult\w+|problems?|struggles?|worries)
    family (?:problems?|issues?|situation|crisis|circumstances)|mental health|addiction|break-?up
    problems|issues|difficulties|personal circumstances|pregnancy|unemployment|redundancy|lay-?off
    child ?care (?:problems?|situation|issues?)|burn-?out|disability|criminal record|
        custody battle
    """,
    family=r"""
    wife|husband|partner|mother|father|mum|mom|dad|son|daughter|child|kids?|children|baby
    sister|brother|grandmother|grandfather|parents?
    """,
    unhappy=r"unhappy|miserable|bored|stressed(?: out)?|frustrated",
    blow=r"breakdown|miscarriage|burn-?out|divorce|panic attacks?|drinking problem|health scare",
)
# A note is written without "I": these are left out of a draft in any case.
_IN_A_NOTE = any_of(
    r"""
    laid off|lay-?off|(?:was|got|been) fired|made redundant|my redundancy|reorgani[sz]ation
    unemployed|divorced?|temp(?:ing)? job|(?:un|not )happy (?:in|at|with) my|i hate|hate my
    my (?:debts?|rent|bills|mortgage|illness|depression|anxiety)|burn(?:t|ed)?[ -]out
    """
)


def find(message: Message) -> Iterator[Span]:
    """The writer's own troubles; nothing where they were talked about in the interview."""
    if message.note:
        yield from message.apart([*message.matches(_IN_A_NOTE), *message.matches(_MINE)])
    elif not _was_discussed(message):
        yield from message.apart(message.matches(_MINE))


def _was_discussed(message: Message) -> bool:
    rounds = message.record.interviews if message.record else ()
    return any(one.debrief.personal_discussed for one in rounds)
