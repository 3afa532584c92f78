"""This names another company.

Why: A note that names somebody else's company shows that it was copied, and hurts more than none.
Bad: I would be delighted to join the team at Contoso.
Good: I would be delighted to join the team at Northwind Traders.
"""

import re
import unicodedata
from collections.abc import Iterator

from afterword.checks._message import Message, Span
from afterword.checks._patterns import Late, any_of
from afterword.checks._words import distance, word_list

SEVERITY = "must"
REFERENCE = "genuine-not-template"

# At most so long a word, so that the longest line is read through in no time.
_PART = r"(?:St\.|[A-Z][\w&'-]{0,40}(?:\.[\w&'-]{1,40}){0,4})"
_NAME = rf"{_PART}(?:\s+(?:(?:of|and|the|&)\s+)?{_PART}){{0,4}}"

# What comes before the name of the company that is written to.
_BEFORE = Late(
    r"(?:\b(?:[Jj]oin(?:ing)?|[Cc]ontribut(?:e|ing) to|[Bb]ecom(?:e|ing) (?:a )?part of)"
    r"(?:\s+(?:you|everyone|the\s+(?:\w+\s+)?(?:team|staff|people|family|company|group)))?"
    r"(?:\s+(?:at|of|here at))?"
    r"|\b(?:(?:[Gg]row|[Dd]evelop|[Ss]ucceed|[Tt]hrive|[Dd]o\s+well|[Bb]elong|[Mm]y\s+career|[Cc]areer|[Ff]uture|[Ss]tep|[Mm]yself|around"
    r"|[Rr]ound|[Ss]uccess|[Pp]roud)(?:ing)?\s+(?:with|at|of|to\s+(?:work|be)\s+(?:for|at|with|part\s+of)))"
    r"|\b(?:role|position|job|post|opening|opportunity|vacancy|interview|team|career|future|everyone"
    r"|colleagues|people|culture|work(?:ing)?|employment|conversation|visit|values|mission|staff"
    r"|place|internship)\s+(?:at|with|for)"
    r"|\b(?:[Ii]nterest(?:ed)?|[Ee]xcited|[Ee]nthus\w+|[Pp]assion\w*|[Kk]een)\s+(?:in|about|on|for)"
    r"(?:\s+(?:joining|working\s+(?:at|for|with)|the\s+work\s+(?:at|of)))?"
    r"|\b(?:[Ll]earn(?:ing)?|[Hh]ear(?:ing)?|[Kk]now|[Tt]ell(?:ing)?\s+me|[Tt]old\s+me|[Ii]nsights?"
    r"|[Uu]nderstanding)\s+(?:more\s+|so much\s+|a lot\s+)?(?:about|into|of)"
    r"|\b[Hh]elp(?:ing)?(?=\s+[A-Z]\S*(?:\s+[A-Z]\S*)*\s+(?:to\s+)?(?:grow|succeed|thrive|win|build|deliver))"
    r"|\b(?:[Hh]ere|[Tt]hings|[Ll]ife|[Ee]veryone|[Aa]ll(?:\s+of\s+you)?|[Yy]ou(?:r\s+\w+)?)\s+at"
    r"|\b(?:[Ww]ork(?:ing)?|[Ss]tart(?:ing)?|[Bb]egin(?:ning)?|[Ii]nterview(?:ed|ing)?)\s+(?:for|with|at)"
    r"|\b(?:[Aa]dmirer|[Ff]an|[Cc]ustomer|[Ff]ollower|[Pp]roduct|[Pp]art)\s+of"
    r"|\b(?:[Ii]nvit\w+|[Ss]how\w+|[Ww]elcom\w+)\s+me\s+(?:in)?(?:to|round|around)"
    r"|\bmy\s+(?:wish|hope|dream|desire|ambition|plan)\s+to\s+(?:work|be|start)\s+(?:at|for|with)"
    r"|\bbring\s+(?:my\s+)?(?:\w+\s+){0,3}to"
    r"|\b(?:[Hh]eard|[Rr]ead|[Ss]aw|[Ss]een|[Ll]ike|[Ll]ove)\s+(?:\w+\s+)?about"
    r"|\b(?:[Aa]ttract(?:s|ed)|[Dd]rawn|[Dd]raws|[Aa]ppl(?:y|ied|ying)|[Bb]rought|[Ll]oyal|[Cc]ommit(?:ted|ment))"
    r"\s+(?:me\s+)?to"
    r"|\b(?:forward\s+to|hope\s+to|hoping\s+to|wait(?:ing)?\s+to)\s+hear(?:ing)?\s+(?:back\s+)?from"
    r"|\b(?:[Rr]epresent(?:ing)?|[Ss]erv(?:e|ing)|[Ss]upport(?:ing)?|[Hh]elp(?:ing)?|[Cc]hoose|[Cc]hoosing)"
    r"(?=\s+[A-Z]\S*(?:\s+[A-Z]\S*)?\s*(?:[.!,]|with|to|as|in|because|over|and)\b)"
    r"|\b(?:vision|plans|ideas|hopes|ambitions|goals|strategy)\s+for"
    r"|\b(?:be|feel|so|very)\s+(?:happy|happier|at\s+home|comfortable|useful|valuable)\s+(?:at|to|with)"
    r"|\b(?:[Cc]onsider(?:ing|ed)?|[Ii]nterview(?:ing|ed)?|[Cc]hoos(?:e|ing)|[Hh]ir(?:e|ing)"
    r"|[Ss]ee(?:ing)?) me\s+(?:at|for)"
    r"|\b(?:[Ii]mpressed|[Ii]nspired|[Ss]truck|[Cc]onvinced|[Cc]harmed|[Ff]ascinated|[Tt]aken)\s+(?:by|with|about)"
    r"|\bwhat(?=\s+[A-Z]\S*(?:\s+[A-Z]\S*)?\s+(?:needs|does|wants|stands"
    r"|offers|is\s+(?:doing|planning)|has|plans|looks|values)\b)"
    r"|\b(?:employee|member|colleague|ambassador|representative|supporter|asset|part)\s+of"
    r"|\b(?:spend|stay|remain|settle)(?:ing)?\s+(?:\w+\s+){0,3}at"
    r"|\b[Aa]dmired?|\bbring\s+to|\basset\s+to|\bvalue\s+to|\bfit\s+(?:for|at|with))"
    rf"\s+(?:the\s+)?(?P<name>{_NAME})"
)
# A wish for the future, and where it is to come true.
_WISHED = Late(
    r"\b(?:would|'d|will|hope|want|wish|like|love|eager|keen|excited|forward|myself)\b[^.!?\n]{0,60}?"
    r"\b(?:be(?:ing|com\w+)?\s+(?:the|an?|part|your|one)\b|do(?:ing)?\s+well|thriv\w+|grow\w*|succe\w+"
    r"|flourish\w*|settl\w+|career|fit\s+in|develop|contribute)\b[^.!?\n]{0,40}?"
    rf"\sat\s+(?P<name>[A-Z][\w&'.-]*\s+{_NAME})"
    r"(?!\s+(?:office|branch|site|depot|campus|team|plant|ward|school|store|shop)\b)"
)
# Thanks and wishes that name a place, and praise for how a company does things.
_AT = Late(
    r"\b(?:[Tt]hanks?|[Ee]njoyed|would|will|want|hope|like|love|forward|[Ff]uture|keen|pleased)\b"
    rf"[^.!?\n]{{0,60}}?(?<!\sme)\s(?:at|is with)\s+(?P<name>{_NAME})"
    r"(?!\s+(?:office|branch|site|depot|campus|plant|ward|school|store|shop)\b)"
)
_HOW = Late(
    rf"\b(?:how|what|why)\s+(?:\w+\s+)?(?P<name>{_NAME})\s+(?:treats|cares|works|does|looks|needs"
    r"|values|is|has|runs|plans|handles|keeps|wants|stands|trains|grew|grows|helps|thinks)\b"
)
_PLACES = Late(
    r"\b(?:Station|Airport|Street|College|University|School|Park|House|Hall|Road|Hospital|Square"
    r"|Centre|Center|Junction|Café|Cafe|Hotel|Terminal|Library|Museum|Theatre|Church|Docks?)\b"
)
_INVITED = Late(
    rf"\b(?:invit\w+|welcom\w+|ask\w+)\s+me\s+(?:in)?to\s+(?:the\s+)?(?P<name>{_NAME}\s+(?:Works|Foods|Health|Bank|Group"
    r"|Ltd|Inc|LLC|Logistics|Insurance|Foods|Partners|Solutions|Systems|Industries|Consulting"
    r"|Holdings|Corp|Company|Associates|Traders|Trading|Services|Software|Labs|Technologies"
    r"|Energy|Airlines|Motors|Media|Capital|Financial|Toys|Importers)\b)"
)
# A team, plans or a place that are named after the company.
_NAMED_AFTER = Late(
    rf"(?:(?:part|member)\s+of\s+the\s+(?P<name>{_NAME})\s+(?:team|family|staff|group|crew)"
    rf"|(?<!\w)(?P<name2>{_NAME})'s?\s+(?:needs|plans|team|culture|values|mission|future|goals|success|growth|approach|vision"
    r"|rotas?|work|customers|people|challenges|style|way|office|story|role|position|opening|move|night|reputation)"
    rf"|(?:around|showing\s+me|shown|round|visit(?:ing)?|see|saw|tour\s+of)\s+the\s+(?P<name4>{_NAME})\s+(?:warehouse|office|site|plant"
    r"|building|shop|store|campus|headquarters|hospital|school|kitchen|lab|factory)"
    rf"|(?<!\w)(?P<name3>{_NAME})\s+(?:is|would be|seems?|sounds?|looks?|feels?)\s+"
    r"(?:\w+\s+){0,3}(?:place|company|employer|workplace|where|fit|team|firm|organi[sz]ation)\b"
    rf"|(?<!\w)(?P<name5>{_NAME})\s+and\s+I\s+(?:are|would|could|make)\b)"
)
# "The Eastfield tenants" are not a company's, "the Contoso team" is.
_OF_A_PLACE = Late(
    r"\s(?!(?:team|family|staff|group|company|crew|office|brand|role|position|job|people|way)s?\b)"
    r"(?!(?:and|but|for|with|because|where|which|that|who|when|since|very|soon|next|from|again"
    r"|has|was|would|will|after|before)\b)[a-z]{3,}"
)
_TO_READER = any_of(
    r"""
    thanks?|thank you|(?:would|will|could|can|hope|want|wish|like|love|look(?:ing)? forward|
        excited|impressed|fits?|suits?|bring
    you|your|enjoyed|keen|learn(?:ed|t|ing)?|hear(?:ing)?|admire)
    """
)
_ELSEWHERE = any_of(
    r"""
    my (?:\w+ ){0,3}?(?:role|position|job|post|work|career|time|years?|team|colleagues|employer|
        internship|experience|interview|boss|manager|degree|training)(?! (?:fits?|suits?|would|
        matches|is))
    (?:previous|former|last|current|present|past|old|earlier|ex) (?:\w+ )?(?:role|position|job|
        employer|company|work|team|colleagues)
    used to|i (?:was|am) (?:an?|the|in|with|at|trained|employed)|i (?:\w+ )?(?:worked|work|spent|
        held|led|
        managed|ran|built|studied|trained|volunteer(?:ed)?|interned|started|left|served|taught|
        joined|learned|learnt|did|gained|graduated|had|saw|met|found|wrote|
        (?!enjoy|excit|interest|impress|delight|pleas|thrill|want|lov|lik|need|hop|convinc|inspir|
        honou?r|charm|admir|consider)\w+ed)|(?:my|our|the)
        (?:project|notice|contract|shift|desk|rota|course|placement|apprenticeship|last day) at|
        until
    i've (?:\w+ )?(?:worked|been|spent|held|led|managed|run|built)|years (?:at|with|as)|
        experience (?:at|with|as)|as an? [\w ]{3,30} (?:at|with|for)|offer from|studied at|where i
    """
)
_NO_COMPANY = word_list("no_company")


_ORDINARY = word_list("ordinary_names")
_LINKS = frozenset({"and", "of", "the"})
_CAPITALS = Late(r"[A-Z][\w&'-]*(?:[ \t]+(?:(?:of|and|the|&)[ \t]+)?[A-Z][\w&'-]*){0,4}")
_WORD = Late(r"\S+")
_NAME_ALONE = 5
"""Letters of a company's first word that may stand for the whole name."""
_LEAST_MISSPELLED = 5
_SLIPS = 2
"""Letters by which a name differs at most from the one that is meant."""
_SAME_STEM = 4
_NEXT_WORD = 12
"""Letters to tell the next word by."""


def find(message: Message) -> Iterator[Span]:
    """Companies named where the employer's name would stand, and names from other applications."""
    record = message.record
    if record is None:
        return
    found = [*_strangers(message), *_of_other_applications(message), *_misspelled(message)]
    reached = 0
    for span in sorted(found, key=lambda one: (one.start, -one.end)):
        if span.start >= reached:
            yield span
            reached = span.end


def _strangers(message: Message) -> Iterator[Span]:
    """Names that stand where this company's would."""
    ours = _letters(message.record.company) if message.record else ""
    ways = ((way, False) for way in (_BEFORE, _WISHED, _INVITED, _AT))
    for way, needs_reader in (*ways, (_NAMED_AFTER, True), (_HOW, True)):
        for match in message.matches(way):
            group = next(
                one
                for one in ("name", "name2", "name3", "name4", "name5")
                if match.groupdict().get(one)
            )
            start, name = match.start(group), match[group].rstrip(".").removesuffix("'s")
            before = _before(message, start)
            sentence = before + message.own[start : match.end()]
            if needs_reader and not (before.strip() == "" or _TO_READER.search(sentence)):
                continue
            end = start + len(name)
            of_the = way is _BEFORE and before.endswith("the ")
            if of_the and _OF_A_PLACE.match(message.own[end : end + _NEXT_WORD]):
                continue
            if way is _AT and _PLACES.search(name):
                continue
            if _is_other(message, name, ours) and not _ELSEWHERE.search(before):
                yield _span(message, start, start + len(name))


def _of_other_applications(message: Message) -> Iterator[Span]:
    """Names of other applications: in full, or the first word that is theirs alone."""
    ours = _letters(message.record.company) if message.record else ""
    for name in message.elsewhere:
        if not _is_other(message, name, ours):
            continue
        for form in _forms(name):
            words = r"\s+".join(re.escape(one) for one in form.split())
            words = words.replace("and", r"(?:and|&)").replace(r"\&", r"(?:and|&)")
            pattern = re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)
            for match in message.matches(pattern):
                if _is_name(message, match, form):
                    yield _span(message, match.start(), match.end())


def _forms(name: str) -> tuple[str, ...]:
    first = name.partition(" ")[0]
    alone = len(first) >= _NAME_ALONE and first.lower() not in _ORDINARY | _NO_COMPANY
    return (name, first) if alone and first != name else (name,)


def _is_name(message: Message, match: re.Match[str], form: str) -> bool:
    """Whether a word that may also be an ordinary one stands for a company here."""
    written = match.group()
    if written == form or written.isupper():
        begins = match.start() in {start for start, _ in message.sentences}
        return form.lower() not in _ORDINARY or not begins
    whole = any(form == name for name in message.elsewhere)
    return whole and form.lower() not in _ORDINARY and not (" " in form and written.islower())


def _misspelled(message: Message) -> Iterator[Span]:
    """The company's own name with a few letters wrong, or with another last word."""
    company = message.record.company if message.record else ""
    ours = _letters(company).split()
    if not ours or len(ours[0]) < _LEAST_MISSPELLED:
        return
    people = message.known_names - set(ours)
    for match in message.matches(_CAPITALS):
        words = list(_WORD.finditer(match.group()))
        for first in range(len(words)):
            name = match.group()[words[first].start() :].removesuffix("'s")
            letters = _letters(name).split()
            if letters and not set(letters) & people and _is_near(letters, ours):
                start = match.start() + words[first].start()
                said = f"Is the name spelled right? In your notes it is {company}."
                yield Span(start, start + len(name), said, company)
                break


def _is_near(words: list[str], ours: list[str]) -> bool:
    """Whether a name is nearly ours: the same but for a letter or two, or for its last word."""
    squeezed, our_name = "".join(words), "".join(ours)
    if squeezed in (our_name, ours[0]) or words == ours[: len(words)]:
        return False
    if words[0] == ours[0]:
        last = words[1:2], ours[1:2]
        return (
            all(last) and last[0] != last[1] and last[0][0][:_SAME_STEM] == last[1][0][:_SAME_STEM]
        )
    if len(words) == len(ours) > 1 and squeezed + "s" == our_name:
        return True
    wrong = distance(words[0], ours[0])
    follows = len(ours) > 1 and len(words) > 1 and distance(words[1], ours[1]) <= _SLIPS
    whole = len(squeezed) > len(ours[0]) and distance(squeezed, our_name) <= _SLIPS
    return wrong == 1 or whole or (wrong <= _SLIPS and follows)


def _span(message: Message, start: int, end: int) -> Span:
    return Span(start, end, fix=message.record.company if message.record else None)


def _before(message: Message, position: int) -> str:
    """What leads up to a name, from the beginning of its sentence."""
    starts = (start for start, end in message.sentences if start <= position < end)
    return message.own[next(starts, position) : position]


def _letters(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).casefold()
    return "".join(one for one in plain if one.isalnum() or one == " ")


def _is_other(message: Message, name: str, ours: str) -> bool:
    """Whether a name belongs neither to this company, nor to people or subjects of the record."""
    words = _letters(name).split()
    if not words or all(word in _NO_COMPANY | _LINKS for word in words):
        return False
    known = set(ours.split()) - {"the", "of", "and", "group", "inc", "ltd", "company", "co"}
    initials = "".join(word[0] for word in ours.split())
    squeezed = ours.replace(" ", "")
    together = "".join(words)
    ours_too = words[0] in known or set(words) <= known | _LINKS
    if ours_too or together == initials or together in squeezed or squeezed in together:
        return False
    if any(word in message.known_names for word in words):
        return False
    return not any(word in message.about_words for word in words)
