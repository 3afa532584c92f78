"""What the overlays that a person switched on say about one application."""

from collections.abc import Iterator

from afterword.history import History
from afterword.overlays import Overlay, Term, overlays
from afterword.phrases import fill, phrase
from afterword.planning.model import DerivationStep, OverlayNote
from afterword.record import Record
from afterword.timing.derivation import Dated, note
from afterword.timing.parameters import Distance
from afterword.timing.shifting import shift

__all__ = ["overlay_notes", "unknown_overlays"]


def overlay_notes(record: Record, history: History) -> Iterator[OverlayNote]:
    """A note of each overlay switched on that covers the last interview, in their own order.

    The last interview is that of `record`, in the diary or held; `history` is what is known now.
    """
    day = max(interview.ends for interview in record.interviews).date()
    for overlay in overlays().values():
        if overlay.id in record.overlays and overlay.covers(day) and not _over(overlay, history):
            yield _note(overlay, _term_end(overlay.term, record, history), history)


def unknown_overlays(record: Record) -> tuple[str, ...]:
    """Those switched on that this version does not know."""
    return tuple(one for one in record.overlays if one not in overlays())


def _over(overlay: Overlay, history: History) -> bool:
    """Whether it has nothing to say any more: the end came, or they have told their decision."""
    word = history.last_word
    told = overlay.term is not None and word and word.entry and word.entry.decided
    return bool(told) or (history.ending is not None and history.ending.kind in overlay.ends_with)


def _term_end(term: Term | None, record: Record, history: History) -> Dated | None:
    if term is None:
        return None
    last = max(interview.ends for interview in record.interviews).date()
    start = note("start", last, "start", at=last, event=phrase("event.last_interview"))
    end = shift(last, Distance(value=term.days, unit="day"), history.calendar)
    return Dated(end.at, (start, *end.notes))


def _note(overlay: Overlay, end: Dated | None, history: History) -> OverlayNote:
    text = overlay.note
    if overlay.term is not None and end is not None and history.today > end.at:
        text = overlay.term.passed
    return OverlayNote(
        id=overlay.id,
        title=overlay.title,
        message=fill(text, by=end.at if end else None),
        by=end.at if end else None,
        derivation=tuple(
            DerivationStep("closes", one.kind, one.at, one.text, None)
            for one in (end.notes if end else ())
        ),
        law=overlay.law,
    )
