"""What other guides say beside our numbers, drawn as bars on one scale for each question."""

from dataclasses import dataclass

from afterword.guidance.outside import Guide, OutsideQuestion, outside_questions
from afterword.timing.parameters import parameter

__all__ = ["Comparison", "comparisons"]

_WIDTH = 100
# A bar of no length, such as "after a week", still has to be seen.
_LEAST_WIDTH = 2


@dataclass(frozen=True)
class Bar:
    """A stretch of the scale, in hundredths of its width."""

    x: float
    width: float


@dataclass(frozen=True)
class Row:
    """One guide, whether its time overlaps with ours, and its bar."""

    guide: Guide
    agrees: bool
    bar: Bar


@dataclass(frozen=True)
class Comparison:
    """One question: our answer in words and as a bar, and a row for each guide."""

    question: OutsideQuestion
    ours: str
    bar: Bar
    rows: tuple[Row, ...]

    @property
    def agreeing(self) -> int:
        """How many guides recommend a time within ours."""
        return sum(row.agrees for row in self.rows)


def comparisons() -> tuple[Comparison, ...]:
    """Every question put to other guides, ready to be shown."""
    return tuple(_compared(question) for question in outside_questions())


def _compared(question: OutsideQuestion) -> Comparison:
    begin, end = question.ours
    known = [end, *(guide.most or guide.least for guide in question.guides)]
    scale = max(known) * 1.12
    rows = [
        Row(guide, question.agrees(guide), _bar(guide.least, guide.most, scale))
        for guide in question.guides
    ]
    return Comparison(question, _in_words(question), _bar(begin, end, scale), tuple(rows))


def _bar(begin: float, end: float | None, scale: float) -> Bar:
    """The bar from begin to end; without an end it runs to the edge."""
    x = begin / scale * _WIDTH
    until = _WIDTH if end is None else end / scale * _WIDTH
    width = max(until - x, _LEAST_WIDTH)
    return Bar(round(min(x, _WIDTH - width), 1), round(width, 1))


def _in_words(question: OutsideQuestion) -> str:
    """Our own answer: the two parameters as people say them."""
    begin, end = parameter(question.opens), parameter(question.closes)
    if question.opens == question.closes:
        return f"{begin.words} at most"
    if question.closes == "prompt.closes":
        return f"from {begin.words} {question.after}, for {end.words} more"
    return f"from {begin.words} to {end.words} {question.after}"
