"""The first page: what the app is, what stays on this computer, and the model that suits it, from its download to use.

It has the transcript's room, so that the prompt box below works all the while: who asks at once asks the demo model.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from magistral_desktop.gui.first_steps import FirstSteps
from magistral_desktop.gui.focus_order import follow_reading
from magistral_desktop.gui.icons import app_icon
from magistral_desktop.gui.model_cards import FileActions
from magistral_desktop.gui.recommended import RecommendedCard, offered_by
from magistral_desktop.gui.sections import button, button_row, plain_label
from magistral_desktop.gui.theme import GAP_L, GAP_M, Theme
from magistral_desktop.language import mark, tr
from magistral_desktop.session.models import Download, Models
from magistral_desktop.session.state import EngineState

if TYPE_CHECKING:
    from magistral_desktop.session.checkup import Checkup
    from magistral_desktop.session.hub import Source

_WIDTH, _ICON = 640, 44
_ABOUT = mark(
    "A chat with Magistral, a model that thinks before it answers and shows you its thoughts. It runs on this "
    "computer: what you write and what it answers stays here. The app connects only while you download or search for "
    "a model, and keeps a list of every connection (Help → Connections)."
)
_LOOKING = mark("Looking which model suits this computer…")
_DEMO = mark(
    "The demo model comes with the app. It is tiny and reasons through small arithmetic only, to show how the app "
    "behaves. You can write below at any time; a download goes on meanwhile."
)


class Welcome(QScrollArea):
    """Shows what suits this computer, then what becomes of it once the user has chosen it here.

    Signals: `model_chosen(str)`, the path of a model file to load, also of one whose download was begun here and is
    done; `demo_chosen()`, `models_requested()`, `file_requested()`; `left()`, when the user goes on to the chat.
    """

    model_chosen = Signal(str)
    demo_chosen = Signal()
    models_requested = Signal()
    file_requested = Signal()
    left = Signal()

    def __init__(self, models: Models, checkup: "Checkup", theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._models = models
        self._theme: Theme = theme
        self._path = ""  # of the model in use
        self._awaited: Source | None = None  # its download was begun here
        self._offered: Source | None = None
        self._actions: FileActions | None = None
        self._card: QWidget = plain_label(self, _LOOKING.said(), "hint")
        self.steps = FirstSteps(checkup, self)
        self.steps.done.connect(self.left)
        self.steps.hide()
        self._choices = self._make_choices()
        self._rebuild = QTimer(self)
        self._rebuild.setSingleShot(True)
        self._rebuild.timeout.connect(self._on_rebuild)
        self._column = self._lay_out()
        models.changed.connect(self._on_changed)
        models.download_changed.connect(self._on_download_changed)
        self._on_changed()

    def set_theme(self, theme: Theme) -> None:
        """Draw the bar in the theme's colours; the rest follows the window's style sheet."""
        self._theme = theme
        self._on_changed()

    def show_engine(self, state: EngineState, path: str) -> None:
        """Show what becomes of the model that was chosen here."""
        self.steps.show_engine(state, path)
        self._show_steps()
        in_use = "" if state.kind == "failed" else path
        if in_use != self._path:
            self._path = in_use
            self._on_changed()

    def rest(self) -> None:
        """Begin with the choice again the next time it is shown."""
        self._awaited = None
        self.steps.end()
        self._show_steps()

    def follow(self, path: str, *, is_verified: bool = False) -> None:
        """Show what becomes of a model that is about to be loaded."""
        self._awaited = None
        self.steps.begin(path, is_verified=is_verified)
        self._show_steps()

    def _lay_out(self) -> QVBoxLayout:
        content = QWidget(self)
        content.setObjectName("models_content")
        inner = QWidget(content)
        inner.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        column.setSpacing(2 * GAP_L)
        column.addLayout(self._heading(inner))
        column.addWidget(plain_label(inner, _ABOUT.said()))
        for part in (self._card, self.steps, self._choices):
            column.addWidget(part)
        column.addStretch(1)
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)
        self.setWidget(content)
        return column

    def _heading(self, parent: QWidget) -> QHBoxLayout:
        drawing = QLabel(parent)
        drawing.setPixmap(app_icon().pixmap(_ICON, _ICON))
        row = QHBoxLayout()
        row.setSpacing(GAP_L)
        row.addWidget(drawing)
        row.addWidget(plain_label(parent, tr("Welcome to Magistral Desktop"), "welcome_title"), 1)
        return row

    def _make_choices(self) -> QWidget:
        made = QWidget(self)
        other, file, demo = (
            button(made, words)
            for words in (tr("Choose another…"), tr("Open a model file…"), tr("Try the demo at once"))
        )
        other.clicked.connect(self.models_requested)
        file.clicked.connect(self.file_requested)
        demo.clicked.connect(self.demo_chosen)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_M)
        column.addLayout(button_row([other, file]))
        column.addSpacing(GAP_M)
        column.addLayout(button_row([demo]))
        column.addWidget(plain_label(made, _DEMO.said(), "hint"))
        return made

    def _show_steps(self) -> None:
        """Show either what there is to choose, or what becomes of it."""
        for part in (self._card, self._choices):
            part.setVisible(not self.steps.is_at_work)

    @Slot()
    def _on_changed(self) -> None:
        """Make the card anew from the event loop: a button whose click led here must outlive it."""
        self._rebuild.start(0)

    @Slot()
    def _on_rebuild(self) -> None:
        self._use_awaited()
        had_focus = self._actions is not None and self._actions.holds_focus()
        card = self._made_card()
        self._column.replaceWidget(self._card, card)
        self._card.deleteLater()
        self._card = card
        self._show_steps()
        follow_reading(self.window())
        if had_focus and self._actions:
            self._actions.take_focus()

    def _made_card(self) -> QWidget:
        self._actions, self._offered = None, None
        if not self._models.machine.memory_bytes:
            return plain_label(self, _LOOKING.said(), "hint")
        advice = self._models.advice()
        card = RecommendedCard(advice, self._models.machine, self._theme, self)
        if advice.choice:
            offered = offered_by(advice.choice)
            self._offered = offered.source
            self._actions = FileActions(self._models, offered, in_use=self._path, primary=True, parent=card)
            self._actions.used.connect(self._on_used)
            card.add(self._actions)
            self._await_what_runs()
        return card

    def _await_what_runs(self) -> None:
        """Note that the model is on its way, so that it is used when it is here."""
        begun = next((known for known in self._models.downloads if known.source == self._offered), None)
        if begun and begun.state.is_running and self.isVisible():
            self._awaited = begun.source

    def _use_awaited(self) -> None:
        """Use the model that was waited for, if it has come and the user is still here."""
        awaited = self._awaited
        if awaited is None or any(known.source == awaited for known in self._models.downloads):
            return
        self._awaited = None
        path = self._models.path_of(awaited)
        if path and self.isVisible():
            self._use(str(path), is_verified=True)

    @Slot(object)
    def _on_download_changed(self, download: Download) -> None:
        if self._actions and download.source == self._offered:
            self._actions.show_download(download.state)
            self._await_what_runs()

    @Slot(str)
    def _on_used(self, path: str) -> None:
        self._use(path, is_verified=False)

    def _use(self, path: str, *, is_verified: bool) -> None:
        self.follow(path, is_verified=is_verified)
        self.model_chosen.emit(path)
