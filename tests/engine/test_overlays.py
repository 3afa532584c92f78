"""Law of places: off it changes nothing, on it adds and never changes. Cases are in cases/plan."""

import dataclasses
import datetime as dt
import json
from importlib import resources

from afterword.bridge import handle
from afterword.calendars import calendar_for
from afterword.history import ENDINGS
from afterword.overlays import OVERLAYS, overlays
from afterword.plan import plan
from afterword.record import Record, read_record
from afterword.report import plan_text
from afterword.writing import as_json
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.strategies import asked

some = st.lists(st.sampled_from(OVERLAYS), min_size=1, unique=True).map(tuple)


def written(record: Record, now: dt.datetime) -> dict[str, object]:
    found: dict[str, object] = as_json(plan(record, now))
    return found


@given(asked(), some)
def test_an_overlay_adds_to_a_plan_and_changes_nothing_else_of_it(
    ask: tuple[Record, dt.datetime], chosen: tuple[str, ...]
) -> None:
    record, now = ask
    off, on = written(record, now), written(dataclasses.replace(record, overlays=chosen), now)
    assert off["overlays"] == []
    del off["overlays"], on["overlays"]
    assert json.dumps(on) == json.dumps(off)


@given(asked(), some)
def test_an_overlay_is_silent_about_interviews_outside_its_time(
    ask: tuple[Record, dt.datetime], chosen: tuple[str, ...]
) -> None:
    record, now = ask
    last = record.interviews[-1].ends.date()
    made = plan(dataclasses.replace(record, overlays=chosen), now)
    for note in made.overlays:
        assert note.id in chosen
        assert overlays()[note.id].covers(last)


def test_every_overlay_has_its_file_a_known_region_and_known_ends() -> None:
    files = resources.files("afterword.overlays").iterdir()
    assert {file.name.removesuffix(".toml") for file in files if file.name.endswith(".toml")} == {
        *OVERLAYS
    }
    for one in overlays().values():
        assert one.regions
        assert all(calendar_for(region) for region in one.regions)
        assert set(one.ends_with) <= set(ENDINGS)
        assert one.read >= one.valid_from
        assert one.law.at.startswith("https://")


def test_an_overlay_ends_with_its_last_day() -> None:
    ended = dataclasses.replace(overlays()["eu_pay_transparency"], valid_to=dt.date(2026, 12, 31))
    assert ended.covers(dt.date(2026, 12, 31))
    assert not ended.covers(dt.date(2027, 1, 1))


def test_past_its_day_the_term_is_told_as_past() -> None:
    record = read_record(
        {
            "company": "Northwind Traders",
            "role": "Analyst",
            "interviews": [{"ends": "2026-11-05T15:00"}],
            "overlays": ["ca_on_hiring_decision"],
        }
    )
    on_the_day = plan_text(plan(record, dt.datetime(2026, 12, 20, 23, 59)), record)
    after = plan_text(plan(record, dt.datetime(2026, 12, 21)), record)
    assert "By Sun 20 Dec 2026 they must tell you" in on_the_day
    assert "They had until Sun 20 Dec 2026" in after
    for text in (on_the_day, after):
        assert "The law you switched on" in text
        assert "Government of Ontario: Employment Standards Act, 2000" in text
        assert "Thu 5 Nov 2026 + 45 days = Sun 20 Dec 2026" in text


def test_the_page_is_told_every_overlay_with_its_summary_and_law() -> None:
    found = json.loads(handle('{"verb": "overlays"}'))["result"]
    assert [one["id"] for one in found] == list(OVERLAYS)
    for one in found:
        assert one["summary"]
        assert one["law"]["title"]
        assert one["valid_from"] == overlays()[one["id"]].valid_from.isoformat()
