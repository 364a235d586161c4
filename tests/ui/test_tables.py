"""The page *Tables*: import, mend a cell, make, stop, continue, in a real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.messages import Prepare
from photomaker_desktop.ui.batch.page import BatchPage
from photomaker_desktop.ui.shell.window import MainWindow
from photomaker_desktop.worker.process import EngineProcess
from tests.support.batch.make import write_csv
from tests.support.batch.standin import begun, standin
from tests.support.ui.desk import Desk
from tests.support.ui.see import button, buttons, field, part, seen

ROWS = 24


@pytest.fixture
def table(tmp_path: Path) -> Path:
    rows = [f"a hat in the rain {n},{n},64x64" for n in range(ROWS)]
    rows[3] = "a cap,seven,64x64"
    return write_csv(tmp_path / "orders.csv", ["prompt,seed,size", *rows])


def standin_engine(folder: Path, seconds: float) -> EngineProcess:
    return standin(folder, seconds)(Prepare(), 0)


def opened(
    desk: Desk, qtbot: QtBot, table: Path, seconds: float = 0.05
) -> tuple[MainWindow, BatchPage]:
    """The window with the table checked."""
    folder = table.parent / "e"
    window = desk.open(lambda: standin_engine(folder, seconds))
    window.commands.get("gallery").trigger()
    window.show_page("tables")
    page = part(window, BatchPage)
    with qtbot.waitSignal(page.controller.planned):
        page.open_table(table)
    return window, page


def made(page: BatchPage) -> int:
    return len(list(Path(page.folder.text()).glob("*.png")))


def test_a_mistake_is_marked_mended_and_the_table_made(
    desk: Desk, qtbot: QtBot, table: Path
) -> None:
    _, page = opened(desk, qtbot, table)
    assert f"Rows: {ROWS}. Rows with mistakes: 1." in seen(page)
    assert f"Pictures: {ROWS - 1}." in seen(page)
    button(page, "Next mistake").click()
    cell = page.grid.currentIndex()
    assert (cell.row(), cell.column()) == (3, 1)
    assert "seed cannot be “seven”" in str(cell.data(Qt.ItemDataRole.ToolTipRole))
    assert "Row 5, column “seed”" in seen(page)
    page.grid.edit(cell)
    with qtbot.waitSignal(page.controller.planned):
        editor = page.grid.findChild(QLineEdit)
        assert editor is not None
        editor.selectAll()
        QTest.keyClicks(editor, "7")
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert "mistakes" not in seen(page)
    assert not buttons(page, "Next mistake")
    with qtbot.waitSignal(page.controller.ended) as ended:
        button(page, "Make the pictures").click()
    assert ended.args == [True]
    assert made(page) == ROWS
    seeds = {line["prompt"]: line["seed"] for line in begun(table.parent / "e")}
    assert seeds["a cap"] == 7
    assert page.model.index(0, 3).data() == "1 / 1"
    assert f"{ROWS} of {ROWS}" in seen(page)


def test_pause_stop_and_continue_after_the_window_was_closed(
    desk: Desk, qtbot: QtBot, table: Path
) -> None:
    _, page = opened(desk, qtbot, table, seconds=0.3)
    button(page, "Make the pictures").click()
    qtbot.waitUntil(lambda: made(page) > 0)
    button(page, "Pause").click()
    qtbot.waitUntil(lambda: "paused" in seen(page))
    button(page, "Resume").click()
    assert not buttons(page, "Resume")
    there = made(page)
    qtbot.waitUntil(lambda: made(page) > there)
    with qtbot.waitSignal(page.controller.ended) as ended:
        button(page, "Stop").click()
    assert ended.args == [False]
    there = made(page)
    assert 0 < there < ROWS - 1
    _, page = opened(desk, qtbot, table, seconds=0.01)
    assert f"Made already: {there}." in seen(page)
    with qtbot.waitSignal(page.controller.ended):
        button(page, "Continue").click()
    assert made(page) == ROWS - 1


def test_the_window_closes_while_a_table_is_made(desk: Desk, qtbot: QtBot, table: Path) -> None:
    window, page = opened(desk, qtbot, table, seconds=0.3)
    button(page, "Make the pictures").click()
    qtbot.waitUntil(lambda: made(page) > 0)
    window.close()
    report = (Path(page.folder.text()) / "report.jsonl").read_text().splitlines()
    assert len([line for line in report if '"done"' in line]) == made(page)


def test_the_windows_own_pictures_come_in_between(desk: Desk, qtbot: QtBot, table: Path) -> None:
    window, page = opened(desk, qtbot, table, seconds=0.3)
    button(page, "Make the pictures").click()
    qtbot.waitUntil(lambda: made(page) > 0)
    window.studio.words.editor.setPlainText("a picture for the gallery")
    with qtbot.waitSignal(window.services.orders.made):
        window.generate()
    assert made(page) < ROWS - 1
    assert (
        window.services.library.gallery.page().pictures[0].recipe.request.prompt
        == "a picture for the gallery"
    )


def test_a_file_that_is_no_table_is_an_error_not_a_page(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "broken.csv").write_bytes(b"prompt\n\xff\n")
    window = desk.open(lambda: standin_engine(tmp_path / "e", 0))
    window.show_page("tables")
    page = part(window, BatchPage)
    with qtbot.waitSignal(window.services.error) as error:
        page.open_table(tmp_path / "broken.csv")
    assert "row 2: this is not UTF-8" in str(error.args[0])
    assert page.model.table is None


def test_a_cluster_is_told_of_and_needs_its_token(
    desk: Desk, qtbot: QtBot, table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("photomaker_desktop.batch.cluster.TOKEN_FILE", table.parent / "none")
    monkeypatch.delenv("RAY_AUTH_TOKEN", raising=False)
    monkeypatch.delenv("RAY_AUTH_TOKEN_PATH", raising=False)
    window, page = opened(desk, qtbot, table)
    assert "never as photos" not in seen(page)
    field(page, "Cluster (optional)", QLineEdit).setText("127.0.0.1:1")
    assert "People travel to the cluster as identity tokens, never as photos." in seen(page)
    with qtbot.waitSignal(window.services.error) as error:
        button(page, "Make the pictures").click()
    assert "token is missing" in str(error.args[0])
    qtbot.waitUntil(lambda: bool(buttons(page, "Continue")))
    assert page.folder.isEnabled()
    assert made(page) == 0


def test_a_table_that_does_not_open_leaves_the_folder_of_the_other(
    desk: Desk, qtbot: QtBot, table: Path, tmp_path: Path
) -> None:
    window, page = opened(desk, qtbot, table)
    folder = page.folder.text()
    words = tmp_path / "words.xlsx"
    words.write_text("no workbook")
    with qtbot.waitSignal(window.services.error):
        page.open_table(words)
    assert page.folder.text() == folder == str(tmp_path / "orders-pictures")


def test_a_folder_that_is_emptied_is_the_usual_one_again(
    desk: Desk, qtbot: QtBot, table: Path
) -> None:
    _, page = opened(desk, qtbot, table)
    folder = page.folder.text()
    page.folder.clear()
    with qtbot.waitSignal(page.controller.planned):
        page.folder.editingFinished.emit()
    assert page.folder.text() == folder
