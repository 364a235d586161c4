"""Colours that can be read, icons that are there, a style sheet without holes."""

import re
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QPalette
from pytestqt.qtbot import QtBot

from photomaker_desktop.storage.paths import resources
from photomaker_desktop.ui.theme import Theme, icon, pixmap
from photomaker_desktop.ui.theme.apply import style_sheet
from photomaker_desktop.ui.theme.tokens import DARK, LIGHT, Colours

READABLE = 4.5
TEXT_ON = (
    ("text", "window"),
    ("text", "surface"),
    ("text", "hover"),
    ("muted", "window"),
    ("muted", "surface"),
    ("muted", "hover"),
    ("accent", "surface"),
    ("on_accent", "accent"),
    ("on_accent_soft", "accent_soft"),
    ("danger", "surface"),
    ("warning", "surface"),
    ("success", "surface"),
    ("text", "danger_soft"),
    ("text", "warning_soft"),
)


def luminance(colour: str) -> float:
    """Relative luminance of WCAG 2.2."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "surface"), TEXT_ON)
def test_words_can_be_read_on_every_surface(colours: Colours, text: str, surface: str) -> None:
    assert contrast(getattr(colours, text), getattr(colours, surface)) >= READABLE


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_has_no_hole_and_every_picture_it_names(colours: Colours) -> None:
    sheet = style_sheet(colours, QFont())
    assert "$" not in sheet.split("*/", 1)[1]
    for path in re.findall(r'url\("([^"]+)"\)', sheet):
        assert Path(path).is_file()


def test_secondary_type_is_hardly_smaller_than_the_system_s() -> None:
    """11 px at 96 dots per inch, where the system's type has 12."""
    font = QFont()
    font.setPointSizeF(9)
    sheet = style_sheet(LIGHT, font)
    sizes = [float(size) for size in re.findall(r"font-size:\s*([\d.]+)pt", sheet)]
    assert sizes and min(sizes) * 96 / 72 >= 11
    assert not re.search(r"font-size:\s*\d+px", sheet)


def test_both_palettes_name_real_colours() -> None:
    for colours in (LIGHT, DARK):
        for field in fields(colours):
            assert re.fullmatch(r"#[0-9a-f]{6}", getattr(colours, field.name))


def test_every_icon_that_the_code_names_exists_and_draws_something(qtbot: QtBot) -> None:
    source = Path(__file__).parents[2] / "photomaker_desktop" / "ui"
    named = re.compile(
        r'(?:IconButton|IconLabel|icon|pixmap)\(\s*"([a-z-]+)"|icon_name="([a-z-]+)"'
    )
    names = {
        one or other
        for path in source.rglob("*.py")
        for one, other in named.findall(path.read_text(encoding="utf-8"))
    }
    assert len(names) > 20
    for name in names:
        assert (resources() / "icons" / f"{name}.svg").is_file(), name
        image = pixmap(name, 24).toImage()
        inked = sum(image.pixelColor(x, y).alpha() > 0 for x in range(24) for y in range(24))
        assert inked > 8, name


def test_an_icon_follows_the_theme_without_being_set_again(qtbot: QtBot, qapp: object) -> None:
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme = Theme(app, "light")
    picture = icon("stop")

    def darkest() -> int:
        image = picture.pixmap(24, 24).toImage()
        opaque = [
            image.pixelColor(x, y).lightness()
            for x in range(24)
            for y in range(24)
            if image.pixelColor(x, y).alpha() > 200
        ]
        return min(opaque)

    assert darkest() < 60
    theme.choose("dark")
    assert app.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    assert darkest() > 180
    theme.choose("light")
    theme.deleteLater()
