"""This is too familiar.

Why: Warm and personal is right; chummy is not. You are writing to someone who may hire you.
Bad: Hey buddy! It was awesome hanging out, lol. Let's grab a beer soon! xx
Good: Hello Dana, it was a pleasure to talk with you.
"""

import re
from collections.abc import Iterator

from afterword.checks._message import Message, Place, Span
from afterword.checks._patterns import Late, any_of

SEVERITY = "should"
REFERENCE = "human-professional"

_CHUMMY = any_of(
    r"""
    buddy|dude|bro|bruh|homie|mate|pal|hun|honey|darling|sweetie|sweetheart|babe|my (?:dear|
        friend)|guys|girlfriend|boss man
    lol|lmao|rofl|omg|haha+|hehe+|ttyl|yolo|imho|gonna|wanna|gotta|dunno|kinda|ya|ur|thx|thnx|pls|
        plz|cuz|coz|u|tbh|fyi|asap pls|k|np|yay|woohoo|yippee|whoop
    xo+x*o*|x{2,3}|hugs|kisses|lots of love|much love|love ya|love,|your friend,?|peace out|
        cheerio|later,|see ya|catch ya|toodles|ciao|stay (?:cool|awesome)
    (?:grab|get|have|go for|share|meet for|out for) (?:a |some )?(?:drinks?|beers?|pint|
        cocktails?|glass of wine|wine|dinner)
    you (?:look|looked|are|were|smell|smelled|seem) (?:so |very |really |absolutely )?(?:great in|
        lovely|gorgeous|beautiful|cute|hot|stunning|pretty|handsome|amazing in|fantastic in|
        adorable|sexy)
    you (?:look|looked|are|were) (?:even )?(?:better|prettier|hotter|younger|nicer) than|
        already (?:friends|mates|pals)|like (?:old )?friends
    (?:ur|you are|you're) the (?:best|bomb|man|coolest|sweetest)|(?:thx|thanks) 4|gr8|2day|2moro|
        b4|cu (?:soon|later)|l8r|luv
    cheers (?:mate|m8|pal|buddy|love)|wink wink|nudge nudge|(?:big|warm|bear) hugs?|smooches|
        take care,? love|your (?:new )?(?:bff|bestie|mate)
    (?:love|loved|like|liked) your (?:outfit|dress|hair|smile|shoes|eyes|tie|suit|perfume|look|
        accent|necklace)
    (?:miss|missing|missed) (?:you|our|talking)|(?:thinking|dreaming|dreamt|dreamed) (?:of|
        about) you|best friends?|besties?|bffs?|feel like i(?:'ve| have) known you|soul ?mates?|
        love at first sight
    (?:say|give) (?:hi|hello|hey|my (?:love|best|regards)|a (?:hug|kiss)) to (?:your|the) (?:wife|
        husband|kids|children|family|dog|cat|partner|baby|better half)|how (?:are|is|were) (?:the|
        your) (?:kids|wife|husband|family|dog|baby|partner|love life|weekend)
    how are the (?:little ones|kids)|(?:beautiful|lovely|gorgeous|pretty) (?:eyes|smile|face|hair)|
        (?:do|get|have) drinks|a blast|hey+|we (?:really |totally |just )?(?:hit it off|clicked|
    vibed|bonded|had a blast)|
        hang(?:ing)? out|what'?s up|wassup|sup|hiya|yo|howdy|heya|super stoked|stoked|rad|totes|
        legend|you rock|rock star|awesome sauce|killed it|nailed it|crushed it|chill|vibes?|
        besides,? we
    (?:like|as if|as though)(?: \w+){0,4} (?:old|long-?lost|best|good|close) friends?|
        old friends?(?=[.!])|
        best (?:mates|buds|buddies|pals)|you(?:'re| are| were)(?: \w+)? (?:star|gem|legend|angel|
        treasure|doll|hoot|riot|joy|superstar|peach|hero|goddess|sunshine|babe|diamond|hilarious|
        so funny|funny|cute|so sweet|so cool|awesome|too kind,? (?:love|
        darling))(?! (?:of the show))
    hope you (?:had|have|are having|'re having) an? (?:\w+ )?(?:wild|crazy|epic|fab\w*|cracking|mad|
        naughty|boozy)|(?:do|have) (?:lunch|dinner|brunch|drinks) (?:soon|together|some ?time)|
        my treat|
        (?:drinks?|coffee|lunch|beers?|round)(?: is| are|'s) on me|first round
    (?:thanks|thank you|hi|hello|cheers|bye|morning|ta)(?: \w+){0,2},? (?:girl|ladies|lads?|my love|
        sis|chief|captain|hon|doll|sunshine|gorgeous|big guy|champ|sport|boss)(?=[,.!]|$)
    (?:real|special|instant|deep|strong) (?:connection|chemistry|bond|spark)(?: \w+){0,2} (?:between
        us|with you|together)|(?:laugh(?:ed|ing)|giggl(?:ed|ing)|smil(?:ed|ing)) all the way|
        partners? in crime|gossip(?:ing)? (?:with|over)|spill the|tell your (?:husband|wife|kids)
    fancy (?:a|an|some) (?:\w+ )?(?:pint|drink|beer|cuppa|coffee|bite|night out|wine)|(?:catch|see)
        you (?:later|around|soon)(?=!)|catch you later|ttyl|bfn|tata|ta ta|laters|toodle-?oo|
        (?:give|blow|send)(?: \w+){0,4} (?:a )?(?:kiss|kisses|hug|hugs|cuddle)|(?:we have|i have)
        (?:been (?:friends|mates)|known (?:you|each other)) (?:forever|for (?:years|ages)|all)
    (?:your|my) (?:beautiful|gorgeous|lovely) (?:self|eyes|smile|face|wife|husband|daughter)
    """
)
_HEY = Late(r"\s*(?:hey|yo|hiya|sup|howdy|heya|what's up)\b", re.IGNORECASE)
_HEARTS = Late(
    "[\u2763\u2764\U0001f48b-\U0001f49f\U0001f60d\U0001f618-\U0001f61d\U0001f917\U0001f970\U0001f61c\U0001f602\U0001f923\U0001f37a\U0001f37b\U0001f389\U0001f64f]"
    r"|(?<!\w)(?:<3|;-?\)|:-?[pPD*]|xD)(?!\w)"
)
_SUBJECTS = frozenset(
    {"mate", "pal", "honey", "guys", "k", "u", "x", "vibe", "vibes", "chill", "legend"}
)


def find(message: Message) -> Iterator[Span]:
    """Chat words, endearments, private matters, hearts; words of the record itself are none."""
    hey = _HEY.match(message.own)
    found = [Span(*match.span()) for match in message.matches(_HEARTS)]
    if hey is not None and hey.group().strip():
        found.append(Span(*hey.span()))
    for place in message.worded(_CHUMMY):
        word = place.text
        known = word in message.known_names or word in message.about_words
        if not known and not _is_ordinary(message, place):
            found.append(Span(place.start, place.end))
    yield from message.apart(found)


def _is_ordinary(message: Message, place: Place) -> bool:
    """An abbreviation, a product or a unit rather than chat."""
    word = message.own[place.start : place.end]
    if word.lower() not in _SUBJECTS:
        return word.isupper() and len(word) > 1 and word not in ("LOL", "OMG", "LMAO", "ASAP PLS")
    near = message.own[max(0, place.start - 3) : place.end + 3]
    return word.isupper() or any(one.isdigit() for one in near)
