"""20,000 damaged files over all parsers; ``python -m tests.fuzz`` takes more."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.mutate import damaged
from tests.fuzz.parsers import PARSERS, Parser
from tests.fuzz.run import Outcome, feed, once
from tests.support.data import CASES

CASES_ALL = int(os.environ.get("FUZZ_CASES", "20000"))
SHARES = sum(parser.share for parser in PARSERS)
BY_NAME = pytest.mark.parametrize("parser", PARSERS, ids=lambda parser: parser.name)


def told(outcome: Outcome) -> str:
    return "\n".join(f"{trace}{outcome.inputs[kind]!r}" for kind, trace in outcome.traces.items())


@pytest.mark.slow
@BY_NAME
def test_damaged_files_are_opened_or_refused(parser: Parser) -> None:
    outcome = feed(parser, round(CASES_ALL * parser.share / SHARES) + 1)
    assert outcome.clean, told(outcome)


@BY_NAME
def test_the_first_good_example_is_opened(parser: Parser, tmp_path: Path) -> None:
    """Else only one door of the parser would be tried."""
    outcomes = [Outcome() for _ in parser.seeds()]
    for outcome, seed in zip(outcomes, parser.seeds(), strict=True):
        once(outcome, parser, seed, tmp_path / "settings.json")
    assert any(outcome.accepted for outcome in outcomes)


@BY_NAME
def test_any_damage(parser: Parser, tmp_path: Path) -> None:
    seeds = parser.seeds()

    @settings(
        max_examples=20, deadline=None, suppress_health_check=list(HealthCheck), database=None
    )
    @given(seed=st.sampled_from(seeds), number=st.integers(0, 2**63))
    def opens_or_refuses(seed: bytes, number: int) -> None:
        outcome = Outcome()
        once(outcome, parser, damaged(seed, number), tmp_path / "settings.json")
        assert outcome.clean, told(outcome)

    opens_or_refuses()


@BY_NAME
def test_what_once_raised_something_else(parser: Parser, tmp_path: Path) -> None:
    outcome = Outcome()
    for case in sorted((CASES / "fuzz").iterdir()):
        once(outcome, parser, case.read_bytes(), tmp_path / "settings.json")
    assert outcome.clean, told(outcome)
