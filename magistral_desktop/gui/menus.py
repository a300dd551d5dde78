"""The menu bar: every action of the window with its shortcut, where the platform's users look for it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from magistral_desktop.gui.chat_commands import ChatCommands
from magistral_desktop.gui.palette_entries import PALETTE_ACTION
from magistral_desktop.gui.reading import Reading
from magistral_desktop.language import tr


@dataclass(frozen=True, slots=True)
class Actions:
    """The actions whose state the window changes."""

    show_reasoning: QAction
    show_list: QAction
    stop: QAction
    answer_now: QAction


@dataclass(frozen=True, slots=True)
class Commands:
    """What the menus call. The toggles get their new state."""

    new_chat: Callable[[], None]
    new_temporary_chat: Callable[[], None]
    open_model: Callable[[], None]
    show_models: Callable[[], None]
    print_chat: Callable[[], None]
    export_chats: Callable[[], None]
    import_chats: Callable[[], None]
    back_up: Callable[[], None]
    restore: Callable[[], None]
    export_record: Callable[[], None]
    compare_versions: Callable[[], None]
    use_demo: Callable[[], None]
    show_settings: Callable[[], None]
    show_connections: Callable[[], None]
    show_reports: Callable[[], None]
    show_welcome: Callable[[], None]
    quit: Callable[[], object]
    place: ChatCommands
    rename: Callable[[], None]
    delete: Callable[[], None]
    stop: Callable[[], None]
    answer_now: Callable[[], None]
    go_on_from: Callable[[], None]
    regenerate: Callable[[], None]
    edit_last: Callable[[], None]
    model_settings: Callable[[], None]
    attach_files: Callable[[], None]
    show_context: Callable[[], None]
    chat_settings: Callable[[], None]
    snippets: QMenu
    model_details: Callable[[], None]
    show_reasoning: Callable[[bool], None]
    fold_last: Callable[[], None]
    show_list: Callable[[bool], None]
    enlarge: Callable[[], None]
    reduce: Callable[[], None]
    actual_size: Callable[[], None]
    write: Callable[[], None]
    shortcuts: Callable[[], None]
    about: Callable[[], None]
    search: Callable[[], None]
    show_palette: Callable[[], None]
    reading: Reading


def fill_menu_bar(window: QMainWindow, commands: Commands, thinking: QMenu) -> Actions:
    """Add the menus to the window's menu bar and return the actions that have a state.

    `thinking` is the prompt box's own menu of how to think.
    """
    bar = window.menuBar()
    file_menu = bar.addMenu(tr("&File"))
    _add_new(file_menu, commands)
    file_menu.addSeparator()
    _add(file_menu, tr("&Models…"), commands.show_models, "Ctrl+Shift+I")
    _add(file_menu, tr("&Open Model File…"), commands.open_model, QKeySequence.StandardKey.Open)
    _add(file_menu, tr("Use the &Demo Model"), commands.use_demo)
    _add(file_menu, tr("Model &Settings…"), commands.model_settings)
    _add(file_menu, tr("Model De&tails…"), commands.model_details, "Ctrl+I")
    file_menu.addSeparator()
    _add_keeping(file_menu, commands)
    file_menu.addSeparator()
    preferences = _add(file_menu, tr("Settin&gs…"), commands.show_settings, "Ctrl+,")
    preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
    _add(file_menu, tr("&Print…"), commands.print_chat, QKeySequence.StandardKey.Print)
    file_menu.addSeparator()
    leave = _add(file_menu, tr("&Quit"), commands.quit, QKeySequence.StandardKey.Quit)
    leave.setMenuRole(QAction.MenuRole.QuitRole)

    _fill_edit_menu(bar.addMenu(tr("&Edit")), commands)

    chat_menu = bar.addMenu(tr("&Chat"))
    _add(chat_menu, tr("&Write a Question"), commands.write, "Ctrl+L")
    chat_menu.addMenu(thinking)
    chat_menu.addSeparator()
    answer_now = _add(chat_menu, tr("&Answer Now"), commands.answer_now, "Ctrl+Return")
    answer_now.setEnabled(False)
    stop = _add(chat_menu, tr("&Stop the Reply"), commands.stop, "Esc")
    _fill_chat_menu(chat_menu, commands)

    view_menu = bar.addMenu(tr("&View"))
    show_reasoning = _add_toggle(view_menu, tr("Show &Reasoning"), commands.show_reasoning, "Ctrl+R")
    _add(view_menu, tr("&Fold or Unfold the Last Reasoning"), commands.fold_last, "Ctrl+Shift+R")
    _add_ways_to_read(view_menu, commands.reading)
    view_menu.addSeparator()
    show_list = _add_toggle(view_menu, tr("Show Chat &List"), commands.show_list, "Ctrl+B")
    view_menu.addSeparator()
    _add_zoom(view_menu, commands)

    _fill_help_menu(bar.addMenu(tr("&Help")), commands)
    return Actions(show_reasoning, show_list, stop, answer_now)


def _fill_help_menu(menu: QMenu, commands: Commands) -> None:
    _add(menu, tr("&Welcome"), commands.show_welcome)
    _add(menu, tr("&Connections…"), commands.show_connections)
    _add(menu, tr("&Reports…"), commands.show_reports)
    _add(menu, tr("&Keyboard Shortcuts"), commands.shortcuts)
    about = _add(menu, tr("&About Magistral Desktop"), commands.about)
    about.setMenuRole(QAction.MenuRole.AboutRole)


def _fill_edit_menu(menu: QMenu, commands: Commands) -> None:
    reading = commands.reading
    _add(menu, tr("&Find…"), reading.find, QKeySequence.StandardKey.Find)
    _add(menu, tr("Find &Next"), reading.find_next, QKeySequence.StandardKey.FindNext)
    _add(menu, tr("Find &Previous"), reading.find_previous, QKeySequence.StandardKey.FindPrevious)
    menu.addSeparator()
    _add(menu, tr("&Search All Chats…"), commands.search, "Ctrl+Shift+F")
    _add(menu, tr("&Command Palette…"), commands.show_palette, "Ctrl+K").setObjectName(PALETTE_ACTION)
    menu.addSeparator()
    _add(menu, tr("Copy &Link to the Selected Passage"), reading.copy_link, "Ctrl+Shift+C")


def _add_keeping(menu: QMenu, commands: Commands) -> None:
    _add(menu, tr("&Export…"), commands.export_chats, "Ctrl+Shift+X")
    _add(menu, tr("Export A&udit Record…"), commands.export_record)
    _add(menu, tr("&Import…"), commands.import_chats)
    _add(menu, tr("&Back Up…"), commands.back_up)
    _add(menu, tr("&Restore…"), commands.restore)


def _add_new(menu: QMenu, commands: Commands) -> None:
    _add(menu, tr("&New Chat"), commands.new_chat, QKeySequence.StandardKey.New)
    _add(menu, tr("New &Temporary Chat"), commands.new_temporary_chat, "Ctrl+Shift+N")


def _add_zoom(menu: QMenu, commands: Commands) -> None:
    enlarge = _add(menu, tr("Zoom &In"), commands.enlarge, QKeySequence.StandardKey.ZoomIn)
    enlarge.setShortcuts([*enlarge.shortcuts(), QKeySequence("Ctrl+=")])  # plus without Shift
    _add(menu, tr("Zoom &Out"), commands.reduce, QKeySequence.StandardKey.ZoomOut)
    _add(menu, tr("&Actual Size"), commands.actual_size, "Ctrl+0")


def _add_ways_to_read(menu: QMenu, reading: Reading) -> None:
    _add_toggle(menu, tr("Read All Reasoning in F&ull"), reading.read_in_full, "Ctrl+Shift+E")
    menu.addSeparator()
    _add(menu, tr("&Outline of the Reasoning"), reading.toggle_outline, "Ctrl+Shift+O")
    _add(menu, tr("First &Doubt"), reading.first_doubt, "Ctrl+Shift+D")
    _add(menu, tr("Last R&esult"), reading.last_result, "Ctrl+Shift+L")
    _add(menu, tr("Si&milar Text in the Reasoning"), reading.show_similar, "Ctrl+Shift+M")


def _fill_chat_menu(chat_menu: QMenu, commands: Commands) -> None:
    """Add what asks for something in another way, and what changes the chat as a whole."""
    _add(chat_menu, tr("&Go On from the Selection…"), commands.go_on_from, "Ctrl+Shift+Return")
    _add(chat_menu, tr("Re&generate the Last Reply"), commands.regenerate, "Ctrl+Shift+G")
    _add(chat_menu, tr("&Edit the Last Question"), commands.edit_last, "Ctrl+Shift+Up")
    _add(chat_menu, tr("&Compare Versions…"), commands.compare_versions)
    chat_menu.addSeparator()
    _add(chat_menu, tr("&Attach Files…"), commands.attach_files, "Ctrl+Shift+A")
    chat_menu.addMenu(commands.snippets)
    _add(chat_menu, tr("Conte&xt…"), commands.show_context, "Ctrl+Shift+K")
    _add(chat_menu, tr("Chat Se&ttings…"), commands.chat_settings, "Ctrl+Shift+T")
    chat_menu.addSeparator()
    commands.place.add_to(chat_menu)
    _add(chat_menu, tr("&Rename"), commands.rename)
    _add(chat_menu, tr("&Delete"), commands.delete)


def _add(
    menu: QMenu, words: str, call: Callable[[], object], keys: QKeySequence.StandardKey | str | None = None
) -> QAction:
    action = menu.addAction(words)
    if keys is not None:
        action.setShortcut(QKeySequence(keys))
    action.triggered.connect(lambda _checked=False: call())
    return action


def _add_toggle(menu: QMenu, words: str, call: Callable[[bool], None], keys: str) -> QAction:
    action = menu.addAction(words)
    action.setCheckable(True)
    action.setShortcut(QKeySequence(keys))
    action.triggered.connect(call)  # by the user only: `toggled` would also come when the window sets the state
    return action
