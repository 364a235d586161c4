from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDateTime, QLocale, Qt

from photomaker_desktop.ui.formatting import decimal, moment, percent, shortest


@pytest.fixture(params=["en", "de"])
def comma(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield {"en": ".", "de": ","}[request.param]
    QLocale.setDefault(before)


def test_numbers_follow_the_language(comma: str) -> None:
    assert decimal(1) == f"1{comma}0"
    assert decimal(2.25, 2) == f"2{comma}25"
    assert (shortest(5.0), shortest(7.5)) == ("5", f"7{comma}5")


def test_a_share_is_rounded_to_whole_percent() -> None:
    assert (percent(0.504), percent(1), percent(0)) == ("50%", "100%", "0%")


def test_a_moment_is_told_by_the_clock_of_this_place(comma: str) -> None:
    here = QDateTime.fromString("2026-11-24T01:00:00Z", Qt.DateFormat.ISODate).toLocalTime()
    said = moment("2026-11-24T01:00:00+00:00")
    assert here.toString("mm") in said
    assert str(here.date().day()) in said
    assert moment("") == moment("yesterday") == ""
