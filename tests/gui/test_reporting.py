"""Reports in the window: an engine that is lost, and the dialog that shows them."""

import faulthandler
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from magistral_desktop.gui.main_window import MainWindow
from magistral_desktop.gui.reporting import Reporting, ended_suddenly
from magistral_desktop.gui.reports_dialog import ReportsDialog
from magistral_desktop.protocol import LoadModel
from magistral_desktop.session.engine import Engine
from magistral_desktop.storage.reports import Reports
from magistral_desktop.storage.settings import Settings
from tests.gui.test_main_window import label_texts, menu_action

DYING = "import sys; print('llama_load: odd\\nmy diary', file=sys.stderr); sys.exit(3)"


@pytest.fixture
def reports(tmp_path: Path) -> Iterator[Reports]:
    made = Reports(tmp_path / "reports")
    yield made
    made.end()
    faulthandler.enable()  # as pytest had it


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> MainWindow:
    made = MainWindow(Settings(), qapp.clipboard())
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def engine() -> Engine:
    return Engine(sys.executable, ["-c", DYING])


def dialog_of(window: MainWindow) -> ReportsDialog:
    menu_action(window, "Reports…").trigger()
    dialog = window.findChild(ReportsDialog)
    assert dialog
    return dialog


def test_an_engine_that_is_lost_is_reported_without_a_word_of_the_users(
    window: MainWindow, engine: Engine, reports: Reports, clipboard: QClipboard, qtbot: QtBot
) -> None:
    Reporting(reports, engine, window, clipboard)
    engine.load(LoadModel(__file__))
    qtbot.waitUntil(lambda: engine.state.kind == "failed")
    (report,) = reports.listed()
    assert report.kind == "engine"
    assert "It ended by itself with exit code 3." in report.text
    assert "llama_load: odd" in report.text
    assert "diary" not in report.text


def test_the_menu_shows_reports_which_can_be_copied_and_deleted(
    window: MainWindow, engine: Engine, reports: Reports, clipboard: QClipboard
) -> None:
    for kind in ("first", "second"):
        reports.write("bug", kind)
    Reporting(reports, engine, window, clipboard)
    dialog = dialog_of(window)
    assert dialog.list.count() == 2
    assert dialog.text.toPlainText().endswith("second\n")
    dialog.list.setCurrentRow(1)
    dialog.copy.click()
    assert clipboard.text().endswith("first\n")
    shown: list[Path] = []
    dialog.reveal_requested.disconnect()
    dialog.reveal_requested.connect(shown.append)
    dialog.reveal.click()
    assert shown == [reports.listed()[1].path]
    dialog.delete.click()
    assert [report.text.split()[-1] for report in reports.listed()] == ["second"]
    dialog.delete.click()
    assert reports.listed() == []
    assert not dialog.delete.isEnabled()
    assert "nothing has gone wrong" in dialog.text.toPlainText()


def test_a_sudden_end_is_told_at_the_next_start(
    window: MainWindow, engine: Engine, reports: Reports, clipboard: QClipboard, tmp_path: Path
) -> None:
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports" / "running.txt").write_text("Fatal Python error: Aborted")
    Reporting(reports, engine, window, clipboard).begin()
    assert ended_suddenly().title in label_texts(window.pane.banner)
    assert window.pane.banner.isVisible()
    assert [report.kind for report in reports.listed()] == ["crash"]
