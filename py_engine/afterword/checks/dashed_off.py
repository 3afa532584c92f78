"""This looks dashed off.

Why: Take your time and choose your words; a message is also a sample of how you write.
Bad: THANK YOU SO MUCH!!! i realy enjoyed the the talk
Good: Thank you so much. I really enjoyed our talk.
"""

import re
from collections.abc import Iterator

from afterword.checks._message import Message, Span
from afterword.checks._patterns import Late

SEVERITY = "should"
REFERENCE = "choose-words"

_TWICE = Late(
    r"\b(?P<word>(?!(?:that|had|very|so|really|many|no|ha|bye)\b)[^\W\d_]{2,})[ \t]+(?P=word)\b",
    re.IGNORECASE,
)
_MARKS = Late(r"[!?]{2,}|\.{5,}")
_SMALL_I = Late(r"(?<![\w.'’-])i(?=(?:'(?:m|ve|d|ll))?\s)")
_SHOUTED = Late(r"\b[A-Z]{3,}(?:[ ,]+[A-Z]{2,}){2,}\b")
_SLIP = Late(
    r"\b(?P<word>realy|definately|recieve[ds]?|recieving|untill?l|seperate\w*|oppurtunit\w+|oportunit\w+|experiance\w*|greatful|truely|alot|wich|teh|thier|sincerly|apreciat\w+|intrested|intrest|bussiness|succesful\w*|acheive\w*|beleive\w*|adress\w*|posistion|compnay|thankyou)\b",
    re.IGNORECASE,
)
_RIGHT = {
    "realy": "really", "definately": "definitely", "recieve": "receive", "recieved": "received",
    "greatful": "grateful", "truely": "truly", "alot": "a lot", "wich": "which", "teh": "the",
    "thier": "their", "sincerly": "sincerely", "intrested": "interested", "intrest": "interest",
    "bussiness": "business", "thankyou": "thank you", "posistion": "position", "compnay": "company",
}  # fmt: skip


_TYPED = Late(
    r"\b(?:thx|thnx|ty|ttyl|lmk|pls|plz|u|ur|cu|gr8|gonna|wanna|cuz|coz|bcoz|abt|asap|btw|b4|2day|4u|tmrw|msg|ppl|idk|imo|rn|dont|didnt"
    r"|cant|wont|havent|im|ive|doesnt|isnt|wasnt|thats)\b(?!\.\w)"
)
_QUICK = 2
"""Words typed as in a chat that a message may hold before it looks dashed off (our reading)."""


def find(message: Message) -> Iterator[Span]:
    """Doubled words and marks, shouting, a small "i", and slips everybody knows."""
    for match in message.matches(_TWICE):
        if match["word"].lower() not in message.known_names:
            yield Span(match.start(), match.end(), "This word stands twice.", match["word"])
    for match in message.matches(_MARKS):
        yield Span(match.start(), match.end(), "One mark is enough.", match.group()[0])
    for match in message.matches(_SMALL_I):
        yield Span(match.start(), match.end(), "“I” is written with a capital.", "I")
    for match in message.matches(_SLIP):
        right = _RIGHT.get(match["word"].lower())
        said = "Is this spelled right?" if right is None else f"This is spelled “{right}”."
        yield Span(match.start(), match.end(), said, _cased(match["word"], right))
    typed = list(message.matches(_TYPED))
    if len(typed) >= _QUICK:
        yield Span(*typed[0].span(), "Words cut short as in a chat look hasty here.")
    for match in message.matches(_SHOUTED):
        if match.group().lower() not in message.about:
            yield Span(match.start(), match.end(), "Capitals read like shouting.")


def _cased(word: str, right: str | None) -> str | None:
    return right.capitalize() if right and word[0].isupper() else right
