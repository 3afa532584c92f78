"""Ways of telling how long the search for work is, and what it does to the writer."""

from afterword.checks._patterns import any_of

__all__ = ["SUFFERING"]

# A long search, and what it does to the writer.
SUFFERING = any_of(
    r"""
    (?:will|would|could) not (?:survive|recover from|get over|cope with|make it|know what to do)|
        (?:cannot|could not|not|hardly)(?: \w+)? (?:bear|stand|
    endure)(?: \w+)? (?:the )?(?:waiting|wait|silence|uncertainty|it)
    (?:no|any|not see a|not see any) (?:future|way forward|way out|point)(?: \w+)? (?:for me|
        without|left)?|nothing comes of it|think of nothing(?: else)?|the happiest (?:person|man|
    woman)|(?:rent|mortgage|bills) (?:is|are) (?:due|overdue)
    (?:if|without) (?:i )?(?:do not|did not|cannot)? ?(?:get|getting|
        land)? ?this(?: \w+)?,? (?:job|role|work|chance|position)?,? ?i (?:do not know|am lost|
    have nothing|will lose|am finished|would be lost|cannot)
    (?:(?:out of|without|looking for|searching for|no|seeking)(?: an?| any)? (?:work|job|role|
        employment)|
        unemployed|jobless|job ?hunting|rejected|rejections?|searching|hunting) (?:for|since|
        in) (?:\w+ ){1,4}?
        (?:weeks|months|years|ages|long|spring|summer|winter)
    (?:\d{2,}|hundreds?(?: of)?|dozens(?: of)?|so many|countless|too many|
        endless) (?:\w+ )?(?:jobs?|
        applications?|rejections?|companies|positions|interviews|cvs|places|
        refusals)(?! (?:a (?:day|week|
        month|year)|for|from our|in (?:the|our)|to (?:the|our)))
    (?:applied|applying|rejected|turned down|sent out)(?: \w+){0,4} (?:dozens|hundreds|\d{2,}|
        so many|
        countless|everywhere)|(?:weeks|months|years) of (?:\w+ )?(?:rejections?|unemployment|
        searching|
        refusals|looking|silence)
    (?:cannot|could not|can hardly|can barely|hardly|barely|not)(?: \w+)? (?:sleep|slept|eat|eaten|
        stop thinking|
        think (?:about|of) (?:anything|nothing)|concentrate|rest|breathe)(?! easy)
    los(?:t|ing) sleep|(?:waiting|sitting|staying|glued) (?:by|to|next to) (?:the|my) (?:phone|
        inbox)
    (?:check|checking|refresh|refreshing|watching|staring at|look at|stare at|
        jump)(?: \w+){0,3} (?:phone|
        e-?mails?|inbox|messages|mailbox|letter ?box)(?! (?:every morning|
        for spelling))(?:[^.!?\n]{0,30}
        (?:every|all|constantly|non-?stop|hourly|night|minutes?|time|day|week))
    every (?:few|five|ten|two|\d+) minutes|i (?:am|feel|have been) (?:\w+ )?(?:dying|panicking|
        terrified|
        scared|frightened|a nervous wreck|going (?:crazy|mad)|losing my mind|on edge|sick with)|
        nervous wreck|waiting and waiting|on pins and needles|on tenterhooks
    i (?:am|have been|get|was) (?:so |more and more )?(?:worried|anxious)(?= that i|[.!,]|
        \sabout (?:it|your|not|this|how|the))
    (?:devastated|heart ?broken|crushed|gutted|destroyed|shattered|broken|lost|finished|ruined|in
        trouble)(?: \w+){0,2} (?:if|without|should|unless|not to)|(?:be|would be|
        feel) (?:\w+ )?(?:devastated|
        heart ?broken|crushed|gutted|shattered)|broken-?hearted
    (?:break|breaks|broke|breaking) my heart|i (?:have )?cr(?:y|ied)(?! out)|(?:burst|break|broke|
        moved)
        (?:in|in ?to|down in) tears
    (?:cannot|could not|not) (?:\w+ )?(?:afford|take|bear|face|handle|cope|stand|survive|
        imagine)(?: \w+){0,2}
        (?:another|one more|any more|yet|to lose|to be without|losing|without|no longer|rejection|
        what i|my life|a no|disappointment|any longer)|cannot go on
    (?:do not|no idea|wonder) (?:know )?(?:what|how|where)(?: else)? i (?:will|would|am going to|
        can|should|
        shall)?(?: \w+)? ?(?:do|go|cope|pay|feed|survive|manage|live)[^.!?\n]{0,30} (?:if|without|
        unless|
        rent|bills|children|kids|next month)|(?:how|where) i (?:will|would|am going to|can) (?:pay|
        feed|
        survive|manage to live|live)
    (?:lose|losing|lost) (?:my|our|the) (?:apartment|house|home|flat|car|visa|children|kids|roof)
    (?:evicted|bailiffs?|eviction|my savings|food on (?:the|my|our) table|roof over (?:my|our)|
        mouths to feed|
        kids to feed|children to feed|ends meet)|(?:bills|rent|debts?)(?: \w+){0,2} (?:pil(?:e|
        ing) up|due|
        to pay|overdue)|any chance at all
    """
)
