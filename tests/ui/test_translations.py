"""Every word of the window is translated, and the compiled files are those of the sources."""

import ast
import re
import runpy
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

import photomaker_desktop.ui
from photomaker_desktop.core.errors import WeightsMissing
from photomaker_desktop.core.framing import error_of, failure, frame, from_engine
from photomaker_desktop.core.messages import Failed
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.core.text import NO_TEXT, Text, joined
from photomaker_desktop.storage.paths import resources
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.viewer.recipe_panel import recipe_lines
from tests.support.ui.entries import recipe_of

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
LANGUAGES = ("de", "es", "zh_CN")
SENTENCE = re.compile(r"[A-Z][\w’'-]* [^\s`][^`]*[.…!]$")  # Markdown is for files
PLACE = re.compile(r"\{\w*\}|%n")
QUOTED = re.compile(r"“([^”{}]+)”")
KEY_OR_DOTS = re.compile(r"\(&\w\)|&|\s*…+$")
NOT_IN_CHINESE = ("您", "口令", "密码短语", "钥匙串", "样式")
"""Each has another word elsewhere in the window: 你, 密码, 密钥环, 风格."""


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


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_sentence_that_names_a_button_names_it_as_the_button_does(code: str) -> None:
    listed = messages(code)
    names: dict[str, set[str]] = {}
    for source, forms, _ in listed:
        names.setdefault(plain(source), set()).update(map(plain, forms))
    wrong = [
        (form, name)
        for source, forms, _ in listed
        for name in map(plain, QUOTED.findall(source))
        for form in forms
        if name in names and not any(said in form for said in names[name])
    ]
    assert wrong == []


def plain(text: str) -> str:
    """A button's name without the underlined letter and the dots."""
    return KEY_OR_DOTS.sub("", text)


def test_in_chinese_one_thing_has_one_name() -> None:
    listed = messages("zh_CN")
    texts = [form for _, forms, _ in listed for form in forms]
    assert [text for text in texts if any(word in text for word in NOT_IN_CHINESE)] == []
    library = [(source.lower(), forms) for source, forms, _ in listed if "图库" in "".join(forms)]
    assert [source for source, _ in library if "gallery" not in source.replace("&", "")] == []


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


@pytest.fixture(scope="module")
def collector() -> dict[str, Any]:
    return runpy.run_path(str(PACKAGING / "templates.py"))


@pytest.fixture
def german(qtbot: QtBot) -> Iterator[None]:
    app = QCoreApplication.instance()
    assert app is not None
    translator = QTranslator()
    assert translator.load("app_de", str(resources() / "translations"))
    app.installTranslator(translator)
    yield
    app.removeTranslator(translator)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_template_is_translated(code: str, collector: dict[str, Any]) -> None:
    """If this fails: ``python packaging/translations.py``, translate, run it again, commit."""
    known = {source for source, forms, finished in messages(code) if finished and forms[0]}
    assert sorted(set(collector["collect"]()) - known) == []


def test_templates_are_read_from_texts_and_errors(collector: dict[str, Any]) -> None:
    code = (
        "class Lost(PhotoMakerError): pass\n"
        'raise Lost(Text("{name} is not here.", name=name), todo="Look again." if x else "")\n'
        'log.warning("Nobody sees this.")'
    )
    module = ast.parse(code)
    errors = collector["error_classes"]([module])
    assert list(collector["templates"](module, errors)) == ["Look again.", "{name} is not here."]


def test_finished_english_in_an_error_is_refused(collector: dict[str, Any]) -> None:
    module = ast.parse('raise PhotoMakerError(f"{name} is not here.")')
    with pytest.raises(ValueError, match="Use Text"):
        list(collector["templates"](module, {"PhotoMakerError"}))


def sentences_elsewhere(module: ast.Module, errors: set[str]) -> Iterator[str]:
    """What reads like a sentence, and is neither a template nor documentation nor a log line."""
    not_shown = {*errors, "Text", "debug", "info", "warning", "error", "exception"}
    quiet: set[int] = set()
    for node in ast.walk(module):
        called = getattr(node, "func", None)
        name = getattr(called, "id", getattr(called, "attr", ""))
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            quiet.add(id(node.value))
        elif isinstance(node, ast.Assert) or name in not_shown or name.endswith("Error"):
            quiet |= {id(part) for part in ast.walk(node)}
    for node in ast.walk(module):
        match node:
            case ast.Constant(value=str(text)) if id(node) not in quiet and SENTENCE.match(text):
                yield text


def test_no_sentence_of_the_packages_below_the_window_escapes(collector: dict[str, Any]) -> None:
    modules: dict[str, ast.Module] = collector["read_modules"]()
    errors: set[str] = collector["error_classes"](list(modules.values()))
    below = {path: module for path, module in modules.items() if not path.startswith("ui/")}
    found = {path: list(sentences_elsewhere(module, errors)) for path, module in below.items()}
    assert {path: texts for path, texts in found.items() if texts} == {}


def test_a_sentence_without_a_template_is_noticed() -> None:
    module = ast.parse('"""About."""\nADVICE = "Choose another file."\nlog.info("It is done.")')
    assert list(sentences_elsewhere(module, set())) == ["Choose another file."]


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("text", "german_text"),
    [
        (Text("The face is blurred."), "Das Gesicht ist unscharf."),
        (
            Text("There is no person called “{name}”.", name="Ada"),
            "Es gibt keine Person namens „Ada“.",
        ),
        (
            Text("{photos}, not checked.", photos=Text("{number} photos", number=3)),
            "3 Fotos, ungeprüft.",
        ),
        (joined(Text("Download it again."), Text("Check the path.")), "{0} {1}"),
        (Text("An error of a library with {braces}"), "An error of a library with {braces}"),
        (NO_TEXT, ""),
    ],
)
def test_the_window_says_it_in_the_language(text: Text, german_text: str) -> None:
    parts = [translate(Text(part)) for part in ("Download it again.", "Check the path.")]
    assert translate(text) == german_text.replace("{0} {1}", " ".join(parts))


@pytest.mark.usefixtures("german")
def test_an_error_is_translated_in_all_three_parts_after_the_pipe() -> None:
    error = WeightsMissing(
        Text("“{title}” is incomplete. Missing: {names}.", title=Text("Sketchbook"), names="x"),
        Text("This is a one-time download of about {total}.", total="3 MB"),
        "Download it under Models.",
    )
    message = from_engine(BytesIO(frame(failure("job", error)))).read()
    assert isinstance(message, Failed)
    received = error_of(message)
    for part in (received.what, received.why, received.todo):
        assert translate(part) != str(part)
    assert "3 MB" in translate(received.why)


def test_tr_is_never_another_name_for_a_widget_s_own() -> None:
    """Qt's tool looks such words up without the widget's class, and the window with it."""
    window = Path(photomaker_desktop.ui.__file__).parent
    aliases = [
        f"{file.name}:{node.lineno}"
        for file in window.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Name) and node.id == "tr" and isinstance(node.ctx, ast.Store)
    ]
    assert aliases == []


@pytest.mark.usefixtures("german")
def test_a_recipe_is_read_in_the_language() -> None:
    lines = recipe_lines(recipe_of(GenerationRequest("a garden"), seed=1))
    assert "Startwert" in {title for title, _ in lines}
