"""Every word of the window is translated, and the compiled files are those of the sources."""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

from photomaker_desktop.paths import resources

LANGUAGES = ("de", "es", "zh_CN")
PLACE = re.compile(r"\{\w*\}|%n")


def messages(code: str) -> list[tuple[str, list[str], bool]]:
    """Source, its translations (one per plural form), and whether they are finished."""
    tree = ElementTree.parse(resources() / "translations" / f"app_{code}.ts")
    found = []
    for message in tree.iter("message"):
        made = message.find("translation")
        assert made is not None
        forms = [form.text or "" for form in made.findall("numerusform")] or [made.text or ""]
        found.append((message.findtext("source", ""), forms, made.get("type") is None))
    return found


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_is_left_in_english(code: str) -> None:
    listed = messages(code)
    assert len(listed) > 400
    assert [source for source, _, finished in listed if not finished] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_placeholders_survive_translation(code: str) -> None:
    for source, forms, _ in messages(code):
        for form in forms:
            assert set(PLACE.findall(form)) == set(PLACE.findall(source)), source


@pytest.mark.parametrize("code", (*LANGUAGES, "en"))
def test_the_compiled_file_is_the_sources(code: str, tmp_path: Path) -> None:
    source = resources() / "translations" / f"app_{code}.ts"
    made = tmp_path / "made.qm"
    program = Path(sys.executable).with_name("pyside6-lrelease")
    if not program.exists():
        pytest.skip("pyside6-lrelease is not beside this Python")
    command = [str(program), "-silent", str(source), "-qm", str(made)]
    subprocess.run(command, check=True, timeout=60)
    assert made.read_bytes() == source.with_suffix(".qm").read_bytes()


def test_plurals_read_well_in_english(qtbot: QtBot) -> None:
    app = QCoreApplication.instance()
    assert app is not None
    translator = QTranslator()
    assert translator.load("app_en", str(resources() / "translations"))
    app.installTranslator(translator)
    try:
        said = [QCoreApplication.translate("QueuePanel", "%n job(s)", "", n) for n in (1, 3)]
    finally:
        app.removeTranslator(translator)
    assert said == ["1 job", "3 jobs"]
