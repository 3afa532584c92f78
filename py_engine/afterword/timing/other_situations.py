"""Windows of other situations: holidays ahead, another offer, a rejection, their own offer."""

from afterword.history import History
from afterword.phrases import phrase
from afterword.record import LogEntry
from afterword.timing.anchors import anchored
from afterword.timing.business_days import day_of
from afterword.timing.derivation import Dated, note
from afterword.timing.parameters import parameter
from afterword.timing.promises import Said, first_holiday, resume_day
from afterword.timing.shifting import shift
from afterword.timing.window import Anchor, Window, continued

__all__ = ["competing_offer_note", "holiday_card", "offer", "rejection_reply", "stay_in_touch"]


def holiday_card(history: History, said: Said) -> Window | None:
    """A card before the holidays they want to wait for (`holiday-card`).

    None once it would come too late, and where the holidays they mean end before the year-end ones.
    """
    first = first_holiday(said, history.calendar)
    due, closes = parameter("holiday_card.due"), parameter("holiday_card.closes")
    opened = day_of(said.at)
    soonest = max(opened, history.today)
    closed = continued(first, shift(first.at, closes, history.calendar))
    if soonest > closed.at or resume_day(said, history.calendar).at <= first.at:
        return None
    best = continued(first, shift(first.at, due, history.calendar))
    if best.at < soonest:
        best = best.then(note("adjust", soonest, "today", day=best.at), at=soonest)
    start = note("start", opened, "start", at=opened, event=phrase("event.said"))
    anchor = Anchor("first_holiday", first.at, said.promise.begin is None)
    return Window(anchor, Dated(opened, (start,)), best, closed, (due, closes))


def competing_offer_note(history: History, offer: LogEntry) -> Window:
    """Tell them of another offer before deciding on it (`competing-offer`)."""
    anchor = anchored(history, "competing_offer", offer.at)
    today = history.today
    last = max(offer.decide_by or today, today)
    closes = Dated(last, (note("adjust", last, "decide_by", to=last),))
    return Window(anchor, Dated(today, (anchor.start,)), Dated(today), closes)


def rejection_reply(history: History, rejection: LogEntry) -> Window:
    """Thank them for their time after a rejection (`rejection-thanks`)."""
    due, closes = parameter("rejection_reply.due"), parameter("rejection_reply.closes")
    anchor = anchored(history, "rejection", rejection.at)
    return Window(
        anchor,
        Dated(day_of(rejection.at), (anchor.start,)),
        shift(rejection.at, due, history.calendar),
        shift(rejection.at, closes, history.calendar),
        (due, closes),
    )


def stay_in_touch(history: History, rejection: LogEntry) -> Window:
    """Stay in contact with a company they like (`stay-in-contact`)."""
    opens, closes = parameter("stay_in_touch.opens"), parameter("stay_in_touch.closes")
    anchor = anchored(history, "rejection", rejection.at)
    opened = continued(anchor.dated, shift(rejection.at, opens, history.calendar))
    closed = shift(rejection.at, closes, history.calendar)
    return Window(anchor, opened, Dated(opened.at), closed, (opens, closes))


def offer(history: History, offer: LogEntry) -> Window:
    """Answer their offer by the date they set, today where they set none (`offer-salary-now`)."""
    anchor = anchored(history, "offer", offer.at)
    opens = Dated(day_of(offer.at), (anchor.start,))
    if offer.decide_by is None:
        day = history.today
        return Window(anchor, opens, Dated(day), Dated(day, (note("adjust", day, "no_day_set"),)))
    last = max(offer.decide_by, opens.at)
    closes = Dated(last, (note("adjust", last, "decide_by", to=last),))
    return Window(anchor, opens, Dated(last), closes)
