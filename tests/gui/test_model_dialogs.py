"""The settings and the details of a model in their dialogs, on real files and a scripted engine."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from shutil import copyfile
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QMessageBox, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from magistral_desktop.errors import UserError
from magistral_desktop.gui.model_details_dialog import ModelDetailsDialog
from magistral_desktop.gui.model_dialogs import ModelDialogs
from magistral_desktop.gui.model_settings_dialog import ModelSettingsDialog
from magistral_desktop.gui.model_settings_rows import Subject
from magistral_desktop.gui.model_words import size_words
from magistral_desktop.gui.setting_rows import ChoiceSetting
from magistral_desktop.models.catalog import MAGISTRAL
from magistral_desktop.models.machine import GIB, Gpu, Machine
from magistral_desktop.models.settings import DEFAULTS, ModelSettings
from magistral_desktop.protocol import LoadModel
from magistral_desktop.session.engine import Engine
from magistral_desktop.session.hub import HubAccess
from magistral_desktop.session.model_choice import ModelChoice
from magistral_desktop.session.models import Models
from magistral_desktop.storage.downloads.verified import remember, sha256_of
from magistral_desktop.storage.model_facts import ModelFacts
from magistral_desktop.storage.paths import DEMO_MODEL, Profile, download_command, profile

SCRIPT = str(Path(__file__).parent.parent / "process" / "scripted_engine.py")
D = TypeVar("D", bound=QDialog)

GPU = Machine(64 * GIB, 60 * GIB, 8, (Gpu("CUDA", 24 * GIB),))
PLAIN = Machine(32 * GIB, 28 * GIB, 8)

FACTS = ModelFacts(
    path=Path("/models/Magistral-Small-2509-Q4_K_M.gguf"),
    parts=(Path("/models/Magistral-Small-2509-Q4_K_M.gguf"),),
    size_bytes=MAGISTRAL.files[0].size_bytes,
    name="Magistral Small 2509",
    architecture="llama",
    quantization="Q4_K_M",
    parameters=MAGISTRAL.parameters,
    trained_context_tokens=131_072,
    prompt_format="magistral-1.2",
    licence="apache-2.0",
    link="",
    shape=MAGISTRAL.shape(MAGISTRAL.files[0]),
    note=None,
    is_noted=False,
    known=MAGISTRAL,
    newer=None,
)


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def button(widget: QWidget, words: str) -> QPushButton:
    (found,) = [made for made in widget.findChildren(QPushButton) if made.text() == words and made.isVisibleTo(widget)]
    return found


def settings_dialog(qtbot: QtBot, settings: ModelSettings = DEFAULTS, machine: Machine = GPU) -> ModelSettingsDialog:
    dialog = ModelSettingsDialog(Subject(FACTS, machine), settings, "light")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


CHOSEN = ModelSettings(
    context_tokens=16_384,
    kv_type="q8_0",
    gpu_layers=12,
    threads=3,
    flash_attention="on",
    use_mmap=False,
    lock_memory=True,
    prompt_format="magistral-1.1",
    temperature=0.2,
    top_p=0.8,
    instructions="Answer in Latin.",
)


# Settings


@pytest.mark.parametrize("settings", [DEFAULTS, CHOSEN, ModelSettings(5_000, gpu_layers=900, threads=300)])
def test_settings_are_shown_as_they_are(settings: ModelSettings, qtbot: QtBot) -> None:
    assert settings_dialog(qtbot, settings).settings == settings


def test_each_setting_says_its_default_and_has_a_way_back_to_it(qtbot: QtBot) -> None:
    dialog = settings_dialog(qtbot, CHOSEN)
    assert set(dialog.rows) == set(CHOSEN.changed)
    for row in dialog.rows.values():
        (about,) = [label for label in row.findChildren(QLabel) if "Default: " in label.text()]
        assert about.isVisible()
        (reset,) = [made for made in row.findChildren(QToolButton) if made.text() == "Reset"]
        assert reset.isVisible()
        reset.click()
        assert not reset.isVisible()
    assert dialog.settings == DEFAULTS


def test_all_settings_are_reset_at_once(qtbot: QtBot) -> None:
    dialog = settings_dialog(qtbot, CHOSEN)
    button(dialog, "Reset all").click()
    assert dialog.settings == DEFAULTS
    assert not button(dialog, "Reset all").isEnabled()


def test_nothing_is_changed_before_it_is_applied(qtbot: QtBot) -> None:
    dialog = settings_dialog(qtbot)
    applied: list[ModelSettings] = []
    dialog.applied.connect(applied.append)
    assert not button(dialog, "Apply").isEnabled()
    dialog.rows["temperature"].set_value(0.3)
    assert applied == []
    button(dialog, "Apply").click()
    assert applied == [ModelSettings(temperature=0.3)]
    assert not dialog.isVisible()


def test_the_memory_follows_what_is_chosen(qtbot: QtBot) -> None:
    dialog = settings_dialog(qtbot)
    assert "Fits" in texts(dialog)
    assert "KV cache (the conversation) 6.7 GB" in texts(dialog)
    dialog.rows["context_tokens"].set_value(131_072)
    assert "KV cache (the conversation) 21.5 GB" in texts(dialog)
    assert "Tight" in texts(dialog)
    dialog.rows["gpu_layers"].set_value(41)
    assert "Will not fit" in texts(dialog)
    assert "41 layers take" in texts(dialog)


def test_what_suits_the_computer_is_chosen_with_one_button(qtbot: QtBot) -> None:
    dialog = settings_dialog(qtbot, ModelSettings(131_072, gpu_layers=41, temperature=0.3))
    button(dialog, "Use what suits this computer").click()
    assert "Fits" in texts(dialog)
    assert dialog.settings == ModelSettings(temperature=0.3)


def test_a_computer_without_a_gpu_has_no_layers_to_put_there(qtbot: QtBot) -> None:
    dialog = settings_dialog(qtbot, machine=PLAIN)
    assert "no GPU that llama.cpp can use" in texts(dialog)
    assert (
        not dialog.rows["gpu_layers"]
        .findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)[2]
        .isEnabled()
    )


def test_memory_that_is_not_known_is_told_as_that(qtbot: QtBot) -> None:
    dialog = settings_dialog(qtbot, machine=Machine())
    assert "cannot be told" in texts(dialog)
    assert "Fits" not in texts(dialog)


def test_settings_that_do_not_go_together_cannot_be_applied(qtbot: QtBot) -> None:
    dialog = settings_dialog(qtbot)
    dialog.rows["kv_type"].set_value("q8_0")
    dialog.rows["flash_attention"].set_value("off")
    assert "needs flash attention" in texts(dialog)
    assert not button(dialog, "Apply").isEnabled()
    dialog.rows["flash_attention"].reset()
    assert "which is off" not in texts(dialog)
    assert button(dialog, "Apply").isEnabled()


def test_instructions_that_are_too_long_cannot_be_applied(qtbot: QtBot) -> None:
    dialog = settings_dialog(qtbot)
    dialog.rows["instructions"].set_value("x" * 20_001)
    assert "more than 20,000 characters" in texts(dialog)
    assert not button(dialog, "Apply").isEnabled()


def test_the_default_of_the_sampling_is_the_card_s_and_needs_no_keeping(qtbot: QtBot) -> None:
    dialog = settings_dialog(qtbot, ModelSettings(temperature=0.2))
    assert "Default: 0.7." in texts(dialog.rows["temperature"])
    dialog.rows["temperature"].set_value(0.7)
    assert dialog.settings == DEFAULTS


def test_tab_goes_from_a_setting_to_its_way_back_and_on_to_the_next(qtbot: QtBot) -> None:
    dialog = settings_dialog(qtbot, CHOSEN)
    context, cache = dialog.rows["context_tokens"], dialog.rows["kv_type"]
    assert isinstance(context, ChoiceSetting)
    assert isinstance(cache, ChoiceSetting)
    context.box.setFocus()
    QTest.keyClick(context.box, Qt.Key.Key_Tab)
    reset = dialog.focusWidget()
    assert reset in context.findChildren(QToolButton)
    QTest.keyClick(reset, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is cache.box


# The dialogs at work


@dataclass
class Opened:
    """The dialogs on a main window, and what came of them."""

    dialogs: ModelDialogs
    models: Models
    engine: Engine
    choice: ModelChoice
    window: QWidget
    where: Profile
    qtbot: QtBot
    changed: list[tuple[Path, ModelSettings]] = field(default_factory=list)
    failed: list[UserError] = field(default_factory=list)

    def dialog(self, kind: type[D]) -> D:
        """Return the only dialog of a kind, as soon as it is there."""
        self.qtbot.waitUntil(lambda: len(self.window.findChildren(kind)) == 1, timeout=10_000)
        return self.window.findChildren(kind)[0]

    def details(self, path: Path) -> ModelDetailsDialog:
        self.dialogs.show_details(str(path))
        return self.dialog(ModelDetailsDialog)


@pytest.fixture
def opened(tmp_path: Path, clipboard: QClipboard, qtbot: QtBot) -> Iterator[Opened]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    where = profile(tmp_path)
    engine = Engine(sys.executable, [SCRIPT, "think"])
    models = Models(where, HubAccess(download_command(), ("http://127.0.0.1:9",)))
    models.know_machine(PLAIN)
    choice = ModelChoice(DEMO_MODEL, {})
    dialogs = ModelDialogs(models, engine, choice, clipboard, window)
    made = Opened(dialogs, models, engine, choice, window, where, qtbot)
    dialogs.settings_changed.connect(lambda path, settings: made.changed.append((path, settings)))
    dialogs.failed.connect(made.failed.append)
    yield made
    engine.shut_down()
    engine.wait_ended(2_000)


def own_file(where: Profile, name: str = "Magistral-Small-2507-Q4_K_M.gguf") -> Path:
    """Return a small model file under the name of a big one, as the app would have downloaded it."""
    path = where.models / "mistralai--Magistral-Small-2507-GGUF" / name
    path.parent.mkdir(parents=True)
    copyfile(DEMO_MODEL, path)
    origin = ("mistralai/Magistral-Small-2507-GGUF", name, "0123456789abcdef")
    remember(where.verified, path, sha256_of(path), origin)
    return path


def test_the_settings_of_any_model_are_changed(opened: Opened) -> None:
    path = own_file(opened.where)
    opened.dialogs.show_settings(str(path))
    dialog = opened.dialog(ModelSettingsDialog)
    row = dialog.rows["prompt_format"]
    assert isinstance(row, ChoiceSetting)
    assert row.box.currentText() == "Detected · Demo model"
    row.set_value("magistral-1.0")
    button(dialog, "Apply").click()
    assert opened.changed == [(path, ModelSettings(prompt_format="magistral-1.0"))]
    opened.qtbot.waitUntil(lambda: not opened.window.findChildren(ModelSettingsDialog))


def test_a_file_that_cannot_be_read_is_told(opened: Opened, tmp_path: Path) -> None:
    opened.dialogs.show_settings(str(tmp_path / "gone.gguf"))
    opened.qtbot.waitUntil(lambda: len(opened.failed) == 1)
    assert "could not be opened" in opened.failed[0].detail


def test_a_loaded_model_must_be_loaded_again_for_some_settings(opened: Opened) -> None:
    opened.engine.load(LoadModel(str(DEMO_MODEL)))
    opened.qtbot.waitUntil(lambda: opened.engine.state.kind == "ready", timeout=10_000)
    opened.dialogs.show_settings(str(DEMO_MODEL))
    dialog = opened.dialog(ModelSettingsDialog)
    dialog.rows["temperature"].set_value(0.5)
    assert button(dialog, "Apply").isEnabled()
    dialog.rows["context_tokens"].set_value(1_024)
    assert button(dialog, "Load again").isEnabled()


def test_the_details_of_a_downloaded_model_tell_where_it_is_from(opened: Opened, clipboard: QClipboard) -> None:
    path = own_file(opened.where)
    dialog = opened.details(path)
    told = texts(dialog)
    for words in (str(path), "mistralai/Magistral-Small-2507-GGUF, commit 0123456789ab", "Apache-2.0", "Demo model"):
        assert words in told
    assert "As published in mistralai/Magistral-Small-2507-GGUF." in told
    button(dialog, "Copy").click()
    assert clipboard.text() == sha256_of(path)


def test_a_newer_version_leads_to_the_models(opened: Opened) -> None:
    dialog = opened.details(own_file(opened.where))
    assert "Magistral Small 1.2 takes the place of this model" in texts(dialog)
    with opened.qtbot.waitSignal(opened.dialogs.models_requested):
        button(dialog, "Get Magistral Small 1.2…").click()
    opened.qtbot.waitUntil(lambda: not opened.window.findChildren(ModelDetailsDialog))


def test_a_model_is_deleted_when_the_user_says_so_twice(opened: Opened) -> None:
    path = own_file(opened.where)
    dialog = opened.details(path)
    size = size_words(path.stat().st_size)
    button(dialog, f"Delete… ({size})").click()
    box = opened.dialog(QMessageBox)
    assert f"frees {size}" in box.informativeText()
    button(box, "Remove").click()
    opened.qtbot.waitUntil(lambda: not path.exists())
    opened.qtbot.waitUntil(lambda: not opened.window.findChildren(ModelDetailsDialog))


def test_a_file_of_the_user_s_own_is_read_for_its_hash_and_cannot_be_deleted(opened: Opened, tmp_path: Path) -> None:
    path = tmp_path / "mine.gguf"
    copyfile(DEMO_MODEL, path)
    dialog = opened.details(path)
    assert "A file that this app did not download" in texts(dialog)
    assert "Delete" not in "".join(made.text() for made in dialog.findChildren(QPushButton))
    button(dialog, "Read it now").click()
    opened.qtbot.waitUntil(lambda: sha256_of(path)[:8] in texts(dialog), timeout=10_000)
    assert "no published one is known" in texts(dialog)


def test_the_model_in_use_tells_how_it_is_loaded(opened: Opened) -> None:
    opened.engine.load(LoadModel(str(DEMO_MODEL)))
    opened.qtbot.waitUntil(lambda: opened.engine.state.kind == "ready", timeout=10_000)
    opened.choice.change(DEMO_MODEL, ModelSettings(threads=2, lock_memory=True))
    dialog = opened.details(DEMO_MODEL)
    told = texts(dialog)
    for words in ("As it is loaded", "as set", "Mapped and locked", "2 threads, locked in memory"):
        assert words in told


def test_settings_changed_from_the_details_are_shown_there(opened: Opened) -> None:
    dialog = opened.details(own_file(opened.where))
    assert "All as the app chooses" in texts(dialog)
    button(dialog, "Settings…").click()
    opened.qtbot.waitUntil(lambda: len(dialog.findChildren(ModelSettingsDialog)) == 1, timeout=10_000)
    (settings,) = dialog.findChildren(ModelSettingsDialog)
    settings.rows["temperature"].set_value(0.1)
    QTest.keyClick(settings, Qt.Key.Key_Escape)
    assert opened.changed == []
    opened.qtbot.waitUntil(lambda: not dialog.findChildren(ModelSettingsDialog))
    button(dialog, "Settings…").click()
    opened.qtbot.waitUntil(lambda: len(dialog.findChildren(ModelSettingsDialog)) == 1, timeout=10_000)
    (settings,) = dialog.findChildren(ModelSettingsDialog)
    settings.rows["temperature"].set_value(0.1)
    button(settings, "Apply").click()
    assert "temperature 0.1" in texts(dialog)
