"""Every word of the window is translated, and the compiled files are those of the sources."""

import json
import re
import runpy
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.errors import OutOfMemory
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.storage.paths import resources
from photomaker_desktop.ui.phrases import say
from photomaker_desktop.ui.viewer.recipe_text import recipe_lines
from tests.support.ui.entries import recipe_of

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
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


def rooms() -> list[str]:
    data = (resources() / "translations" / "rooms.json").read_text(encoding="utf-8")
    found: list[str] = json.loads(data)
    return found


@pytest.fixture
def german(qtbot: QtBot) -> Iterator[None]:
    app = QCoreApplication.instance()
    assert app is not None
    translator = QTranslator()
    assert translator.load("app_de", str(resources() / "translations"))
    app.installTranslator(translator)
    yield
    app.removeTranslator(translator)


def test_every_text_of_the_rooms_is_listed_for_translation() -> None:
    """If this fails: ``python packaging/translations.py``, translate, run it again, commit."""
    collect: Callable[[], list[str]] = runpy.run_path(str(PACKAGING / "room_words.py"))["collect"]
    assert sorted(set(collect()) - set(rooms())) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_listed_text_has_a_translation(code: str) -> None:
    known = {source for source, forms, finished in messages(code) if finished and forms[0]}
    assert sorted(set(rooms()) - known) == []


def test_sentences_are_found_in_code_and_docstrings_are_not() -> None:
    sentences = runpy.run_path(str(PACKAGING / "room_words.py"))["sentences"]
    code = '"""About."""\nraise E(f"{name} is not here.", todo="Look again.")\nx = "a key"'
    assert set(sentences(code)) == {"{0} is not here.", "Look again."}


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("english", "said"),
    [
        ("The face is blurred.", "Das Gesicht ist unscharf."),
        ("There is nobody called “Ada”.", "Es gibt niemanden namens „Ada“."),
        (
            "Good set: 3 clear photos. 1 photo left out.",
            "Gute Auswahl: 3 klare Fotos. 1 Foto ausgelassen.",
        ),
        ("Good set: 5 clear photos. ", "Gute Auswahl: 5 klare Fotos."),
        ("Words that nobody wrote", "Words that nobody wrote"),
        ("", ""),
    ],
)
def test_the_window_says_it_in_the_language(english: str, said: str) -> None:
    assert say(english) == said


@pytest.mark.usefixtures("german")
def test_an_error_is_translated_in_all_three_parts() -> None:
    error = OutOfMemory(
        "There is not enough memory for this picture.",
        "Everything that saves memory was tried.",
        "Choose a smaller size, or close other programs that use the graphics card.",
    )
    for part in (error.what, error.why, error.todo):
        assert say(part) != part


@pytest.mark.usefixtures("german")
def test_a_recipe_is_read_in_the_language() -> None:
    lines = recipe_lines(recipe_of(GenerationRequest("a garden"), seed=1))
    assert "Startwert" in {title for title, _ in lines}
