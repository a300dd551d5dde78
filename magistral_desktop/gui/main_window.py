"""The main window: the list of chats beside one chat, the menus, and what is remembered of them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Signal, Slot
from PySide6.QtGui import QClipboard, QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter

from magistral_desktop.chat.messages import Conversation
from magistral_desktop.errors import UserError
from magistral_desktop.gui.chat_pane import ChatPane
from magistral_desktop.gui.dialogs import choose_model_file, show_about, show_details
from magistral_desktop.gui.menus import Commands, fill_menu_bar
from magistral_desktop.gui.shortcuts import shortcuts
from magistral_desktop.gui.sidebar import Sidebar
from magistral_desktop.gui.status import model_details
from magistral_desktop.gui.theme import Theme, style_sheet
from magistral_desktop.gui.transcript.passages import Passage
from magistral_desktop.gui.zoom import Zoom
from magistral_desktop.session.state import EngineState
from magistral_desktop.storage.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from magistral_desktop.gui.printing import Printing
    from magistral_desktop.session.chats import Chats

LIST_WIDTH = 250
NARROW_WIDTH = 760
"""Below this the list of chats gives its room to the chat."""

NEW_CHAT = "New chat"

GONE_CHAT = UserError(
    "That chat is no longer here", "The link leads to a chat that was deleted, or that another profile has.", ""
)
GONE_PASSAGE = UserError(
    "That passage is no longer there", "The link leads to a reply that was removed, or that has become shorter.", ""
)


class MainWindow(QMainWindow):
    """One window on all chats, which come with `attach` when it is on the screen."""

    model_chosen = Signal(str)
    """The path of a model file, "" for the demo model."""

    context_chosen = Signal(int)
    """The tokens of a larger context for the model there is."""

    models_requested = Signal()
    offer_taken = Signal()
    """What `show_error` offered is wanted."""

    first_painted = Signal()
    closed = Signal()

    def __init__(self, settings: Settings, clipboard: QClipboard) -> None:
        super().__init__()
        self.setWindowTitle("Magistral Desktop")
        self.setMinimumSize(420, 360)
        self.setAcceptDrops(True)
        self._clipboard = clipboard
        self._chats: Chats | None = None
        self._last_conversation = settings.last_conversation
        self._engine_error: UserError | None = None
        self._engine_state = EngineState("off")
        self._is_painted = self._is_narrow = False
        self.sidebar = Sidebar(self)
        self.pane = ChatPane(clipboard, self)
        self.zoom = Zoom(settings.zoom_percent, self)
        self._printing: Printing | None = None
        self._splitter = QSplitter(self)
        self._splitter.addWidget(self.sidebar)
        self._splitter.addWidget(self.pane)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setCollapsible(1, False)
        self._splitter.setHandleWidth(1)
        self.setCentralWidget(self._splitter)
        self._list_wanted = True
        self._actions = fill_menu_bar(self, self._commands(), self.pane.composer.thinking.choices)
        self._connect()
        self._restore(settings)

    def attach(self, chats: "Chats") -> None:
        """Bring the window to life: from now on it shows and changes these conversations."""
        self._chats = chats
        chats.conversations_changed.connect(self._show_list_of_chats)
        chats.trouble.connect(self.show_error)
        self.pane.attach(chats)
        self.open_conversation(self._last_conversation)

    def settings(self) -> Settings:
        """Return the window's part of the settings as it stands; the model is the app's."""
        steering = self.pane.composer.thinking.steering
        return Settings(
            think=steering.think,
            budget_tokens=steering.budget_tokens,
            loop_guard=steering.loop_guard,
            reasoning_shown=self.pane.reasoning_button.isChecked(),
            last_conversation=self.pane.conversation_id if self._chats else self._last_conversation,
            window_geometry=bytes(self.saveGeometry().toBase64().data()).decode("ascii"),
            zoom_percent=self.zoom.percent,
            splitter_state=bytes(self._splitter.saveState().toBase64().data()).decode("ascii"),
        )

    def set_theme(self, theme: Theme) -> None:
        """Show the window and its transcript light or dark."""
        self.setStyleSheet(style_sheet(theme))
        self.sidebar.set_theme(theme)
        self.pane.set_theme(theme)

    def show_engine(self, state: EngineState, path: str) -> None:
        """Show what the engine does; `path` is the model file's."""
        self.pane.show_engine(state, path)
        self._engine_state = state
        self._actions.model_details.setEnabled(state.model is not None)
        if state.error and state.error is not self._engine_error:
            self.show_error(state.error)
        elif self._engine_error and state.kind == "ready":
            self.pane.banner.clear()
        self._engine_error = state.error

    @Slot(object)
    def show_error(self, error: UserError, details: str = "", offer: str = "") -> None:
        """Show an error above the chat; `offer` are the words of a button whose use `offer_taken` tells."""
        self.pane.banner.show_error(error, details, offer)

    @Slot()
    def come_to_front(self) -> None:
        """Show the window before all others."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()

    @Slot(int)
    def open_conversation(self, conversation_id: int) -> None:
        """Show a chat; 0 starts a new one."""
        if not self._chats:
            return
        listed = self._listed()
        titles = {known.id: known.title for known in listed}
        try:
            self.pane.open(conversation_id if conversation_id in titles else 0, titles.get(conversation_id, NEW_CHAT))
        except UserError as error:
            self.show_error(error)
        self._show_list(listed)
        self.pane.setFocus()

    @Slot(object)
    def open_passage(self, passage: Passage) -> None:
        """Show a passage of this chat or of another."""
        if passage.conversation_id not in {known.id for known in self._listed()}:
            self.show_error(GONE_CHAT)
            return
        if passage.conversation_id != self.pane.conversation_id:
            self.open_conversation(passage.conversation_id)
        if self.pane.transcript and not self.pane.transcript.reader.go_to(passage):
            self.show_error(GONE_PASSAGE)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell the app, which saves and ends the engine."""
        self.closed.emit()
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first paint: the window is on screen and can be typed in."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.first_painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list's room to the chat where the window is narrow."""
        super().resizeEvent(event)
        is_narrow = self.width() < NARROW_WIDTH
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._set_list_visible(self._list_wanted and not is_narrow)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one model file."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].toLocalFile().endswith(".gguf"):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Load the model file that was dropped."""
        self.model_chosen.emit(event.mimeData().urls()[0].toLocalFile())

    def _commands(self) -> Commands:
        return Commands(
            new_chat=self._on_new_requested,
            open_model=self._on_file_requested,
            show_models=self.models_requested.emit,
            print_chat=self._on_print_requested,
            export_chat=self._on_export_requested,
            use_demo=self._on_demo_requested,
            quit=self.close,
            rename=self.sidebar.rename_current,
            delete=self.sidebar.delete_current,
            stop=self.pane.leave,
            reading=self.pane.reading,
            answer_now=self.pane.answer_now,
            go_on_from=self.pane.go_on_from_selection,
            regenerate=self.pane.replies.regenerate_last,
            edit_last=self.pane.replies.edit_last,
            model_details=self._on_details_requested,
            show_reasoning=self._on_reasoning_switched,
            fold_last=self.pane.fold_last,
            show_list=self._on_list_switched,
            enlarge=self.zoom.enlarge,
            reduce=self.zoom.reduce,
            actual_size=self.zoom.reset,
            write=self.pane.setFocus,
            shortcuts=lambda: show_details(self, "Keyboard shortcuts", shortcuts(self.menuBar())),
            about=lambda: show_about(self),
        )

    def _connect(self) -> None:
        self.zoom.changed.connect(self.pane.set_zoom)
        self.pane.started.connect(self.open_conversation)
        self.pane.replies.new_chat_requested.connect(self._on_new_requested)
        self.pane.replies.context_chosen.connect(self.context_chosen)
        self.pane.banner.offer_taken.connect(self.offer_taken)
        self.pane.reasoning_switched.connect(self._on_reasoning_switched)
        self.pane.passage_requested.connect(self.open_passage)
        self.pane.list_toggled.connect(self._on_list_toggled)
        self.pane.thinking_changed.connect(self._actions.answer_now.setEnabled)
        self.pane.status.details_requested.connect(self._on_details_requested)
        self.pane.status.demo_requested.connect(self._on_demo_requested)
        self.pane.status.models_requested.connect(self.models_requested)
        self.pane.status.file_requested.connect(self._on_file_requested)
        self.sidebar.new_requested.connect(self._on_new_requested)
        self.sidebar.chosen.connect(self.open_conversation)
        self.sidebar.renamed.connect(self._on_renamed)
        self.sidebar.deleted.connect(self._on_deleted)
        self.sidebar.undo_requested.connect(self._on_undo_requested)

    def _restore(self, settings: Settings) -> None:
        geometry = QByteArray.fromBase64(settings.window_geometry.encode())
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            self.resize(1180, 780)
        state = QByteArray.fromBase64(settings.splitter_state.encode())
        if state.isEmpty() or not self._splitter.restoreState(state):
            self._splitter.setSizes([LIST_WIDTH, self.width() - LIST_WIDTH])
        self._is_narrow = self.width() < NARROW_WIDTH
        self._set_list_visible(not self._is_narrow)
        self._actions.show_reasoning.setChecked(settings.reasoning_shown)
        self.pane.show_reasoning(settings.reasoning_shown)
        self.pane.set_zoom(self.zoom.percent)
        self.pane.composer.thinking.set_steering(settings.steering)
        self.pane.set_title(NEW_CHAT)
        self.pane.setFocus()

    def _set_list_visible(self, visible: bool) -> None:
        self.sidebar.setVisible(visible)
        self._actions.show_list.setChecked(visible)

    @Slot()
    def _show_list_of_chats(self) -> None:
        self._show_list(self._listed())

    def _show_list(self, listed: "Sequence[Conversation]") -> None:
        self.sidebar.show_conversations(listed, self.pane.conversation_id)
        titles = {known.id: known.title for known in listed}
        self.pane.set_title(titles.get(self.pane.conversation_id, NEW_CHAT))

    def _listed(self) -> list[Conversation]:
        try:
            return self._chats.conversations() if self._chats else []
        except UserError as error:
            self.show_error(error)
            return []

    @Slot()
    def _on_new_requested(self) -> None:
        self.open_conversation(0)

    @Slot(int, str)
    def _on_renamed(self, conversation_id: int, title: str) -> None:
        self._change(lambda chats: chats.rename(conversation_id, title))

    @Slot(int)
    def _on_deleted(self, conversation_id: int) -> None:
        self._change(lambda chats: chats.delete(conversation_id))
        if conversation_id == self.pane.conversation_id:
            self.open_conversation(0)

    @Slot(int)
    def _on_undo_requested(self, conversation_id: int) -> None:
        self._change(lambda chats: chats.restore(conversation_id))
        self.open_conversation(conversation_id)

    def _change(self, change: "Callable[[Chats], None]") -> None:
        try:
            if self._chats:
                change(self._chats)
        except UserError as error:
            self.show_error(error)

    @Slot(bool)
    def _on_reasoning_switched(self, shown: bool) -> None:
        self._actions.show_reasoning.setChecked(shown)
        self._change(lambda chats: chats.panes.clear())
        self.pane.show_reasoning(shown)

    @Slot(bool)
    def _on_list_switched(self, shown: bool) -> None:
        self._list_wanted = shown
        self._set_list_visible(shown)

    @Slot()
    def _on_list_toggled(self) -> None:
        self._on_list_switched(not self.sidebar.isVisible())

    @Slot()
    def _on_demo_requested(self) -> None:
        self.model_chosen.emit("")

    @Slot()
    def _on_file_requested(self) -> None:
        choose_model_file(self, self.model_chosen.emit)

    @Slot()
    def _on_details_requested(self) -> None:
        if model := self._engine_state.model:
            show_details(self, "Model details", model_details(model))

    @Slot()
    def _on_print_requested(self) -> None:
        self._printer_room().print_document(self.pane.document())

    @Slot()
    def _on_export_requested(self) -> None:
        self._printer_room().export_document(self.pane.document())

    def _printer_room(self) -> "Printing":
        from magistral_desktop.gui.printing import Printing  # late: it delays the first paint

        if self._printing is None:
            self._printing = Printing(self._clipboard, self)
            self._printing.failed.connect(self.show_error)
        return self._printing
