"""The line under the prompt box: which model, what it is doing, how fast it writes."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from magistral_desktop.chat.messages import Message
from magistral_desktop.chat.words import speed
from magistral_desktop.gui.direction import set_margins
from magistral_desktop.gui.icons import icon
from magistral_desktop.gui.theme import COLORS, GAP_M, GAP_S, Theme
from magistral_desktop.language import Phrase, counted, joined, mark, tr
from magistral_desktop.session.state import EngineState
from magistral_desktop.storage.paths import DEMO_MODEL

if TYPE_CHECKING:
    from magistral_desktop.protocol import ModelReady


_ENGINE = {
    "off": mark("Not loaded"),
    "starting": mark("Starting…"),
    "ready": mark("Ready"),
    "failed": mark("Not loaded"),
}


def engine_words(state: EngineState) -> str:
    """Return what the engine is doing, in a few words; "" where the reply itself says it."""
    if state.kind == "loading":
        return tr("Loading {done:.0%}", done=state.progress)
    words = _ENGINE.get(state.kind)
    return words.said() if words else ""


def reply_words(message: Message) -> str:
    """Return what a reply at work is doing; "" for one that has ended."""
    if message.status == "waiting":
        return tr("Waiting")
    if message.status == "streaming":
        return tr("Thinking…") if message.is_thinking else tr("Writing…")
    return ""


def model_words(model: "ModelReady") -> str:
    """Return what the model's tool tip says."""
    lines = [
        joined((model.name, model.quantization), " · "),
        joined((tr("{size:.2f} GB", size=model.size_bytes / 1e9), _context_words(model)), " · "),
        joined((model.backend, model.device, count_words(model.threads)), " · "),
        model.path,
    ]
    return "\n".join(lines)


def _context_words(model: "ModelReady") -> Phrase:
    return counted(model.context_tokens, "context {n} token", "context {n} tokens")


def count_words(threads: int) -> Phrase:
    """Return a number of threads."""
    return counted(threads, "{n} thread", "{n} threads")


def place_words(model: "ModelReady") -> Phrase:
    """Return what a model runs on."""
    return joined((model.backend, model.device), " · ")


class StatusLine(QWidget):
    """Model name with a menu to change it, state, tokens per second."""

    models_requested = Signal()
    demo_requested = Signal()
    file_requested = Signal()
    settings_requested = Signal()
    details_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QToolButton(self)
        self._model.setObjectName("model")
        self._model.setAccessibleName(tr("Model"))
        self._model.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._model.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._model.setMenu(self._menu())
        self._state = QLabel(self)
        self._state.setObjectName("state")
        self._state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._speed = QLabel(self)
        self._speed.setObjectName("speed")
        self._notice = self._demo_notice()
        layout = QHBoxLayout()
        set_margins(layout, 0, 0, GAP_M, 0)
        layout.setSpacing(GAP_M)
        layout.addWidget(self._model)
        layout.addWidget(self._state, 1)
        layout.addWidget(self._speed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._notice)
        column.addLayout(layout)

    def show_engine(self, state: EngineState, path: str) -> None:
        """Show the model and what the engine does; `path` names the file while it loads."""
        name = state.model.name if state.model else Path(path).stem
        self._model.setText(self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, 260))
        self._model.setToolTip(model_words(state.model) if state.model else path)
        self._notice.setVisible(Path(path) == DEMO_MODEL)
        self.show_state(engine_words(state))

    def show_state(self, words: str) -> None:
        """Show what is being done."""
        self._state.setText(words)

    def show_speed(self, tokens_per_second: float) -> None:
        """Show how fast the reply is, or was, written."""
        self._speed.setText(speed(tokens_per_second))

    def set_theme(self, theme: Theme) -> None:
        """Draw the icon in the theme's colours."""
        self._model.setIcon(icon("model", COLORS[theme].muted))

    def _demo_notice(self) -> QWidget:
        """Return the line that tells who begins where the real model is; hidden while another one is used."""
        notice = QWidget(self)
        words = QLabel(tr("You are using the small demo model."), notice)
        words.setObjectName("demo_notice")
        get_model = QToolButton(notice)
        get_model.setObjectName("get_model")
        get_model.setText(tr("Get Magistral…"))
        get_model.clicked.connect(self._on_models_chosen)
        row = QHBoxLayout(notice)
        row.setContentsMargins(GAP_M, 0, GAP_M, 0)
        row.setSpacing(GAP_S)
        row.addWidget(words)
        row.addWidget(get_model)
        row.addStretch(1)
        notice.hide()
        return notice

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(tr("Models…")).triggered.connect(self._on_models_chosen)
        menu.addSeparator()
        menu.addAction(tr("Demo model (small arithmetic)")).triggered.connect(self._on_demo_chosen)
        menu.addAction(tr("Open a model file…")).triggered.connect(self._on_file_chosen)
        menu.addSeparator()
        menu.addAction(tr("Model settings…")).triggered.connect(self._on_settings_chosen)
        menu.addAction(tr("Model details…")).triggered.connect(self._on_details_chosen)
        return menu

    @Slot()
    def _on_models_chosen(self) -> None:
        self.models_requested.emit()

    @Slot()
    def _on_demo_chosen(self) -> None:
        self.demo_requested.emit()

    @Slot()
    def _on_file_chosen(self) -> None:
        self.file_requested.emit()

    @Slot()
    def _on_settings_chosen(self) -> None:
        self.settings_requested.emit()

    @Slot()
    def _on_details_chosen(self) -> None:
        self.details_requested.emit()
