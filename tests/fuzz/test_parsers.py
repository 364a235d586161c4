"""Some hundred damaged files for each parser; ``python -m tests.fuzz`` takes more."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.mutate import damaged
from tests.fuzz.parsers import PARSERS, Parser
from tests.fuzz.run import Outcome, feed, once
from tests.support.data import CASES

CASES_EACH = int(os.environ.get("FUZZ_CASES", "150"))
BY_NAME = pytest.mark.parametrize("parser", PARSERS, ids=lambda parser: parser.name)


@BY_NAME
def test_damaged_files_are_opened_or_refused(parser: Parser) -> None:
    outcome = feed(parser, CASES_EACH)
    assert outcome.clean, "\n".join(outcome.traces.values())


@BY_NAME
def test_any_damage(parser: Parser, tmp_path: Path) -> None:
    seeds = parser.seeds()

    @settings(
        max_examples=30, deadline=None, suppress_health_check=list(HealthCheck), database=None
    )
    @given(seed=st.sampled_from(seeds), number=st.integers(0, 2**63))
    def opens_or_refuses(seed: bytes, number: int) -> None:
        outcome = Outcome()
        once(outcome, parser, damaged(seed, number), tmp_path / "settings.json")
        assert outcome.clean, "\n".join(outcome.traces.values())

    opens_or_refuses()


@BY_NAME
@pytest.mark.parametrize("case", sorted((CASES / "fuzz").iterdir()), ids=lambda path: path.name)
def test_what_once_raised_something_else(parser: Parser, case: Path, tmp_path: Path) -> None:
    outcome = Outcome()
    once(outcome, parser, case.read_bytes(), tmp_path / "settings.json")
    assert outcome.clean, "\n".join(outcome.traces.values())
