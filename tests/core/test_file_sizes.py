"""Sizes in words, the same on the command line and in the window."""

import pytest
from PySide6.QtCore import QLocale

from photomaker_desktop.core.file_sizes import size_text
from photomaker_desktop.ui import formatting as window


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1000, "1.0 kB"),
        (999_960, "1.0 MB"),
        (934_100_000, "934.1 MB"),
        (8_042_611_111, "8.0 GB"),
        (8_951_000_000, "9.0 GB"),
        (2.5e15, "2500.0 TB"),
    ],
)
def test_one_digit_and_decimal_units(size: float, words: str) -> None:
    assert size_text(size) == words


def test_the_window_says_the_same(qapp: object) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    try:
        for size in (500, 12_300, 38_696_353, 934_100_000, 8_951_000_000):
            assert window.size_text(size) == size_text(size)
    finally:
        QLocale.setDefault(before)
