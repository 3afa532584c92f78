"""The guidance data is whole: nothing missing, nothing unknown, nothing said twice."""

import tomllib
from collections import Counter
from importlib import resources
from pathlib import Path

from afterword.guidance import KINDS, claims, disagreements, sources

CASES = Path(__file__).parents[1] / "cases" / "guidance.toml"


def test_every_listed_claim_is_there_with_its_sources_and_no_other() -> None:
    listed = tomllib.loads(CASES.read_text(encoding="utf-8"))["claims"]
    assert {key: list(claim.sources) for key, claim in claims().items()} == listed


def test_claims_name_known_sources_and_kinds() -> None:
    for claim in claims().values():
        assert claim.sources, claim.id
        assert claim.kinds, claim.id
        assert set(claim.sources) <= set(sources()), claim.id
        assert set(claim.kinds) <= set(KINDS), claim.id


def test_no_claim_id_and_no_statement_is_used_twice() -> None:
    # A mapping by id would hide a second row with the same id, so the file itself is read.
    text = resources.files("afterword.guidance").joinpath("claims.toml").read_text("utf-8")
    rows = tomllib.loads(text)["claim"]
    for key in ("id", "statement"):
        repeated = [value for value, n in Counter(row[key] for row in rows).items() if n > 1]
        assert repeated == []


def test_statements_and_places_are_whole_sentences() -> None:
    for claim in claims().values():
        for text in (claim.statement, claim.acts):
            assert text[0].isupper(), claim.id
            assert text.endswith("."), claim.id


def test_disagreements_name_known_claims_of_the_sources_they_name() -> None:
    for disagreement in disagreements():
        assert disagreement.question.endswith("?")
        assert disagreement.reading.endswith(".")
        for position in disagreement.positions:
            assert set(position.sources) <= set(sources())
            for claim in position.claims:
                assert set(position.sources) & set(claims()[claim].sources), claim


def test_every_source_is_used() -> None:
    used = {source for claim in claims().values() for source in claim.sources}
    assert used == set(sources())
