"""Take notes of a record in: fitted to their sentence, or asked back with the reason."""

import datetime as dt
from dataclasses import dataclass, field

from afterword.checks import objection
from afterword.drafting.draft import Missing
from afterword.drafting.fitting import fit
from afterword.drafting.tidy import Fitted, clean, is_nothing
from afterword.drafting.wording import Fact, phrases
from afterword.record import Record

__all__ = ["Notes", "stem_field"]

_SHOWN = 80
"""Characters of a note that are repeated when it is asked back."""


@dataclass
class Notes:
    """Facts by the name their sentence uses, and the notes that have to be asked back."""

    record: Record
    now: dt.datetime
    facts: dict[str, Fact] = field(default_factory=dict)
    asked_back: list[Missing] = field(default_factory=list)

    def take(self, name: str, kind: str, where: str, note: str) -> Fitted | None:
        """Take a note in as `name`, or ask it back. The first that fits is the one used."""
        if name in self.facts or is_nothing(note):
            return None
        because = objection(note, self.record, now=self.now)
        if because:
            self._ask_back(where, note, "withheld", because)
            return None
        record = self.record
        people = (contact.name for contact in record.contacts)
        fitted = fit(note, kind, (record.company, record.role, *people))
        if not isinstance(fitted, Fitted):
            if fitted.reason:
                self._ask_back(where, note, fitted.reason)
            return None
        fact = Fact(fitted.text, where, stem_field(where))
        self.facts[name] = fact
        if fitted.form not in ("noun", "verb"):
            self.facts[f"{name}_{fitted.form}"] = fact
        return fitted

    def without_last(self, facts: dict[str, Fact]) -> dict[str, Fact]:
        """The facts without notes of the interview; those still left are asked back, shorter."""
        dropped = {one.field: one.text for one in facts.values() if ".debrief." in one.field}
        for where, text in dropped.items():
            self._ask_back(where, text, "no_room")
        return {key: one for key, one in facts.items() if one.field not in dropped}

    def _ask_back(self, where: str, note: str, reason: str, because: str = "") -> None:
        words = " ".join(clean(note).split())
        shown = words if len(words) <= _SHOWN else words[: _SHOWN - 1].rstrip() + "…"
        question = phrases()["ask_why"][reason].format_map({"note": shown, "because": because})
        self.asked_back.append(Missing(field=where, question=question))


def stem_field(where: str) -> str:
    """``interviews[0].debrief.topics[1].text`` → ``debrief.topics[].text``, as stems are named."""
    path = where.partition("].")[2] if where.startswith("interviews[") else where
    head, bracket, rest = path.partition("[")
    return f"{head}[]{rest.partition(']')[2]}" if bracket else path
