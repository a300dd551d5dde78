"""The main window: the list of chats beside one chat, the menus, and what is remembered of them."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QClipboard, QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow

from magistral_desktop.errors import UserError
from magistral_desktop.gui.backups import Backups
from magistral_desktop.gui.chat_commands import ChatCommands
from magistral_desktop.gui.chat_pane import ChatPane
from magistral_desktop.gui.command_palette import open_palette
from magistral_desktop.gui.dialogs import choose_model_file, show_about, show_details
from magistral_desktop.gui.dropped import local_files
from magistral_desktop.gui.dropping import dropped_model
from magistral_desktop.gui.exporting import Exporting
from magistral_desktop.gui.focus_order import follow_reading
from magistral_desktop.gui.listed_chats import ListedChats
from magistral_desktop.gui.menus import Commands, fill_menu_bar
from magistral_desktop.gui.paper import Paper
from magistral_desktop.gui.records import Records
from magistral_desktop.gui.shortcuts import shortcuts
from magistral_desktop.gui.sidebar import Sidebar
from magistral_desktop.gui.theme import Theme, style_sheet
from magistral_desktop.gui.transcript.passages import Passage
from magistral_desktop.gui.window_room import WindowRoom
from magistral_desktop.gui.zoom import Zoom
from magistral_desktop.language import tr
from magistral_desktop.session.state import EngineState
from magistral_desktop.storage.settings import Settings

if TYPE_CHECKING:
    from magistral_desktop.session.chats import Chats
    from magistral_desktop.session.temporary import TemporaryChats


class MainWindow(QMainWindow):
    """One window on all chats, which come with `attach` when it is on the screen."""

    model_chosen = Signal(str)
    """The path of a model file, "" for the demo model."""

    context_chosen = Signal(int)
    """The tokens of a larger context for the model there is."""

    models_requested = Signal()
    model_settings_requested = Signal()
    model_details_requested = Signal()
    """Of the model in use."""

    settings_requested = Signal()
    preference_changed = Signal()
    """What `settings` gives of a reply's thought, or of reasoning that is shown, is another one."""

    connections_requested = Signal()
    reports_requested = Signal()
    welcome_requested = Signal()
    offer_taken = Signal()
    """What `show_error` offered is wanted."""

    first_painted = Signal()
    closed = Signal()

    def __init__(self, settings: Settings, clipboard: QClipboard) -> None:
        super().__init__()
        self.setWindowTitle("Magistral Desktop")
        self.setMinimumSize(420, 360)
        self.setAcceptDrops(True)
        self._engine_error: UserError | None = None
        self._is_painted = False
        self.sidebar = Sidebar(self)
        self.pane = ChatPane(clipboard, self)
        self.zoom = Zoom(settings.zoom_percent, self)
        self._listed = ListedChats(self.sidebar, self.pane, settings.last_conversation, self)
        self._paper = Paper(self.pane, clipboard, self)
        self.backups = Backups(self)
        self.exporting = Exporting(settings, lambda: self.pane.conversation_id, clipboard, self)
        self.records = Records(self.pane.shown, self)
        self._room = WindowRoom(self, self.sidebar, self.pane)
        self._actions = fill_menu_bar(self, self._commands(), self.pane.composer.thinking.choices)
        self._connect()
        self._restore(settings)

    def attach(self, chats: "Chats", temporary: "TemporaryChats | None" = None) -> None:
        """Bring the window to life: from now on it shows and changes these conversations."""
        chats.trouble.connect(self.show_error)
        self.pane.attach(chats)
        self._listed.attach(chats, temporary)
        self.records.attach(chats)

    def settings(self, kept: Settings | None = None) -> Settings:
        """Return the settings that are `kept` with the window's part as it stands."""
        steering = self.pane.composer.thinking.steering
        known = replace(
            kept or Settings(),
            think=steering.think,
            budget_tokens=steering.budget_tokens,
            loop_guard=steering.loop_guard,
            reasoning_shown=self.pane.reasoning_button.isChecked(),
            last_conversation=self._listed.current,
            window_geometry=self._room.window_geometry,
            zoom_percent=self.zoom.percent,
            splitter_state=self._room.splitter_state,
            folded_sections=self.sidebar.model.folded,
        )
        return self.exporting.remembered(known)

    def prefer(self, settings: Settings) -> None:
        """Show what the user has chosen in the settings."""
        if settings.reasoning_shown != self.pane.reasoning_button.isChecked():
            self._on_reasoning_switched(settings.reasoning_shown)
        self.pane.composer.thinking.set_steering(settings.steering)
        self.pane.set_typeface(settings.typeface)

    def set_theme(self, theme: Theme, percent: int = 100) -> None:
        """Show the window and its transcript in a theme; `percent` is the size of the interface's letters."""
        self.setStyleSheet(style_sheet(theme, percent, is_mirrored=self.isRightToLeft()))
        self.sidebar.set_theme(theme)
        self.pane.set_theme(theme)
        self.records.set_theme(theme)

    def show_engine(self, state: EngineState, path: str) -> None:
        """Show what the engine does; `path` is the model file's."""
        self.pane.show_engine(state, path)
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
        self._listed.open(conversation_id)

    @Slot(object)
    def open_passage(self, passage: Passage) -> None:
        """Show a passage of this chat or of another."""
        self._listed.open_passage(passage)

    @Slot()
    def choose_file(self) -> None:
        """Ask for a model file to load."""
        choose_model_file(self, self.model_chosen.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell the app, which saves and ends the engine."""
        self.pane.drafts.keep()
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
        self._room.follow_width()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one model file, or files for the question, wherever in the window they are dropped."""
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Load the model file that was dropped, or attach the files."""
        event.acceptProposedAction()
        if path := dropped_model(event.mimeData()):
            self.model_chosen.emit(path)
        else:
            self.pane.attaching.add_files(local_files(event.mimeData()))

    def _commands(self) -> Commands:
        return Commands(
            new_chat=self._listed.open_new,
            new_temporary_chat=self._listed.open_temporary,
            open_model=self.choose_file,
            show_models=self.models_requested.emit,
            show_settings=self.settings_requested.emit,
            show_connections=self.connections_requested.emit,
            show_reports=self.reports_requested.emit,
            show_welcome=self.welcome_requested.emit,
            print_chat=self._paper.print_chat,
            export_chats=self.exporting.export_chats,
            import_chats=self.exporting.import_chats,
            back_up=self.backups.back_up,
            restore=self.backups.restore,
            export_record=self.records.export_last,
            compare_versions=self.records.compare_last,
            use_demo=self._on_demo_requested,
            quit=self.close,
            place=ChatCommands(self.sidebar, self),
            rename=self.sidebar.rename_current,
            delete=self.sidebar.delete_current,
            stop=self.pane.leave,
            search=self._on_search_requested,
            show_palette=lambda: open_palette(self, self.menuBar(), self._listed),
            reading=self.pane.reading,
            answer_now=self.pane.answer_now,
            go_on_from=self.pane.go_on_from_selection,
            regenerate=self.pane.replies.regenerate_last,
            edit_last=self.pane.replies.edit_last,
            attach_files=self.pane.attaching.choose,
            show_context=self.pane.context.open,
            chat_settings=self.pane.wishes.open,
            snippets=self.pane.wishes.snippets.menu,
            model_settings=self.model_settings_requested.emit,
            model_details=self.model_details_requested.emit,
            show_reasoning=self._on_reasoning_switched,
            fold_last=self.pane.fold_last,
            show_list=self._room.show_list,
            enlarge=self.zoom.enlarge,
            reduce=self.zoom.reduce,
            actual_size=self.zoom.reset,
            write=self.pane.setFocus,
            shortcuts=lambda: show_details(self, tr("Keyboard shortcuts"), shortcuts(self.menuBar())),
            about=lambda: show_about(self),
        )

    def _connect(self) -> None:
        self._listed.refused.connect(self.show_error)
        self._paper.failed.connect(self.show_error)
        self.closed.connect(self.pane.attaching.finish)
        self.closed.connect(self.backups.stop)
        self.closed.connect(self.exporting.stop)
        self.exporting.failed.connect(self.show_error)
        self.backups.failed.connect(self.show_error)
        self.backups.told.connect(self.pane.status.show_state)
        self.exporting.told.connect(self.pane.status.show_state)
        self.exporting.imported.connect(self.open_conversation)
        self.sidebar.export_requested.connect(self.exporting.export_chat)
        self.pane.replies.export_requested.connect(self.exporting.export_reply)
        self.records.failed.connect(self.show_error)
        self.pane.replies.record_requested.connect(self.records.export)
        self.pane.replies.comparison_requested.connect(self.records.compare)
        self.pane.transcript_ready.connect(self._on_transcript_ready)
        self._room.list_shown.connect(self._actions.show_list.setChecked)
        self.zoom.changed.connect(self.pane.set_zoom)
        self.pane.replies.context_chosen.connect(self.context_chosen)
        self.pane.banner.offer_taken.connect(self.offer_taken)
        self.pane.reasoning_switched.connect(self._on_reasoning_switched)
        self.pane.composer.thinking.changed.connect(self.preference_changed)
        self.pane.list_toggled.connect(self._room.toggle_list)
        self.pane.thinking_changed.connect(self._actions.answer_now.setEnabled)
        self.pane.status.settings_requested.connect(self.model_settings_requested)
        self.pane.status.details_requested.connect(self.model_details_requested)
        self.pane.status.demo_requested.connect(self._on_demo_requested)
        self.pane.status.models_requested.connect(self.models_requested)
        self.pane.status.file_requested.connect(self.choose_file)

    def _restore(self, settings: Settings) -> None:
        self._room.restore(settings)
        self.sidebar.model.restore_folded(settings.folded_sections)
        self._actions.show_reasoning.setChecked(settings.reasoning_shown)
        self.pane.show_reasoning(settings.reasoning_shown)
        self.pane.set_zoom(self.zoom.percent)
        self.pane.set_typeface(settings.typeface)
        self.pane.composer.thinking.set_steering(settings.steering)
        self.pane.setFocus()

    @Slot()
    def _on_transcript_ready(self) -> None:
        follow_reading(self)

    @Slot(bool)
    def _on_reasoning_switched(self, shown: bool) -> None:
        self._actions.show_reasoning.setChecked(shown)
        self._listed.change(lambda chats: chats.panes.clear())
        self.pane.show_reasoning(shown)
        self.preference_changed.emit()

    @Slot()
    def _on_search_requested(self) -> None:
        self._room.show_list(True)
        self.sidebar.search.start()

    @Slot()
    def _on_demo_requested(self) -> None:
        self.model_chosen.emit("")
