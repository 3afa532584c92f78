"""What a sentence does: does it ask, does it tell of past work, is it about other people?"""

import functools
from dataclasses import dataclass

from afterword.checks._patterns import any_of

__all__ = ["Sentence"]

_ASKS_READER = any_of(
    r"""
    (?:could|can|would|will|may|might|shall|should) (?:you|i|we|there)\b[^.!\n]*\?
    (?:do|does|did|is|are|am|was|has|have|how|what|which|when|whether|who|any)\b[^.!\n]*\?
    please(?! (?:thank|pass|give my|tell|give them|find|see))
    (?:let|tell|inform|advise|send|give|share with|show) (?:me|us)(?! (?:all|how you|about your|
        around|that|the w))
    (?:could|can|would) you|(?:share|confirm|clarify|specify|state|discuss|negotiate) (?:the|your|
        my|what|if|whether|with|details|any|terms)
    (?:like|love|want|wanted|wish|need|nice|good|useful|helpful|great|happy|glad|hoping|hope|help|
        important|eager|keen|grateful|appreciate|curious|forgot|meant|
        planning) (?:\w+ ){0,3}?to (?:know|ask|hear|discuss|understand|find out|clarify|get|agree|
        talk|see what)
    (?:wonder|wondering|wondered|curious|query|enquire|inquire|to ask|me ask|i ask|asking about)
    """
)
_ASKS = any_of(
    r"""
    (?:question|questions|asks|asking|ask|interested in|time to|chance to|able to|expect(?:ing)?|
        hope|
        hoping|would (?:like|love|want|need|accept|expect)|could accept|i (?:need|want))
    (?:details|information|info|clarity|idea|indication|word|insight|update|more) (?:of|on|about|as)
    """
)
_TELLS_OF_WORK = any_of(
    r"""
    (?:i|we) (?:also |once |then |first |often |successfully |recently )?(?!need|wanted|hoped|
        wondered|noticed|realised|realized|asked|expected|would|used to (?:get|earn|
        make))(?:\w{2,}ed|ran|led|kept|built|did(?! not)|wrote|saw|held|taught|oversaw|set up|dealt|
        brought|began|made (?!less|more|around|about)|cut|sold|grew|bought|put|took|knew|learnt|
        spent|was (?:in charge|responsible|the|an?|asked|part)|worked)
    (?:in|at|from|for|during) my (?:\w+ )?(?:last|first|previous|former|old|earlier|current|
        present|early|time|years|days|thesis|degree|studies|training|
        work)(?: \w+)?(?: (?:job|role|post|position|work|place|company|employer|team))?
    (?:was|were) (?:my|our) (?:part|task|job|first|responsibility|business)|my (?:\w+ )?(?:thesis|
        dissertation|degree|background|first job|project|experience|
        responsibilit\w+|duties|work) (?:was|is|were|in|with|includ\w+|cover\w+|of|has)
    (?:experience|background|years|expert|expertise|trained|skills) (?:with|of|in|at|as|handling|
        running|managing|administering|processing)
    as an? (?:\w+ ){0,3}(?:administrator|clerk|assistant|manager|officer|adviser|advisor|analyst|
        consultant|bookkeeper|accountant|specialist|coordinator|co-ordinator|secretary|nurse|
        teacher|trainee|lawyer|recruiter|partner|lead|temp|volunteer)
    """
)
_TO_READER = any_of(
    r"""
    (?:i|we)(?: \w+){1,6} you|you(?: \w+){1,3} me|(?:add|follow|find|contact|message|answer|tell|
        give) me
    """
)
_OTHERS = any_of(
    r"""
    (?:the |our |your |my |their |these |those |some |many |most |all |a |an |every |each |other |
        any )?(?:\w+ )?(?:customers?|clients?|drivers?|patients|callers?|volunteers?|families|
        suppliers?|guests?|pupils?|students?|parents?|residents?|visitors?|shoppers?|users?|
        members?|tenants?|passengers?|readers?|subscribers?|families|children|staff|workers|
        nurses?|carers?|teachers?|hospitals?|couriers?|employees?|charit(?:y|ies)|donors?|
        hospice|buyers?|people)
    """
)


@dataclass(frozen=True)
class Sentence:
    """One sentence, as it is read."""

    text: str

    @functools.cached_property
    def asks_reader(self) -> bool:
        """Whether it asks the reader something, or leads up to a question."""
        return self.text.rstrip(" \"')").endswith("?") or _ASKS_READER.search(self.text) is not None

    @functools.cached_property
    def asks(self) -> bool:
        """Whether it asks or wishes for something."""
        return self.asks_reader or _ASKS.search(self.text) is not None

    @functools.cached_property
    def tells_of_work(self) -> bool:
        """Whether it tells what the writer does, has done or can do."""
        return _TELLS_OF_WORK.search(self.text) is not None

    @functools.cached_property
    def to_reader(self) -> bool:
        """Whether the writer does something to the reader, or asks to have it done."""
        return _TO_READER.search(self.text) is not None

    @functools.cached_property
    def of_others(self) -> bool:
        """Whether it speaks of customers, staff or other people that the work is for."""
        return _OTHERS.search(self.text) is not None
