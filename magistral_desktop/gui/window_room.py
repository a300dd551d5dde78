"""The window's room: how large it is, and how the list of chats and the chat share it, from one start to the next."""

from PySide6.QtCore import QByteArray, QObject, QSize, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from magistral_desktop.storage.settings import Settings

LIST_WIDTH = 250
_SIZE = (1180, 780)
_FRAME = (16, 40)
"""Room for the frame and the title, of which nothing is known before the window is shown."""

NARROW_WIDTH = 760
"""Below this the list of chats gives its room to the chat."""


class WindowRoom(QObject):
    """The list beside the rest, as the window's whole content.

    Signal: `list_shown(bool)` when the list comes or goes.
    """

    list_shown = Signal(bool)

    def __init__(self, window: QMainWindow, side: QWidget, rest: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._side = side
        self._is_list_wanted = True
        self._is_narrow = False
        self._splitter = QSplitter(window)
        self._splitter.addWidget(side)
        self._splitter.addWidget(rest)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setCollapsible(1, False)
        self._splitter.setHandleWidth(1)
        window.setCentralWidget(self._splitter)

    @property
    def window_geometry(self) -> str:
        """The window's size and place, as `Settings` keeps it."""
        return _kept(self._window.saveGeometry())

    @property
    def splitter_state(self) -> str:
        """The width of the list, as `Settings` keeps it."""
        return _kept(self._splitter.saveState())

    def restore(self, settings: Settings) -> None:
        """Give everything the room it had; Qt brings a window back whose screen is gone, or has become smaller."""
        geometry = QByteArray.fromBase64(settings.window_geometry.encode())
        if geometry.isEmpty() or not self._window.restoreGeometry(geometry):
            room = self._window.screen().availableSize() - QSize(*_FRAME)
            self._window.resize(QSize(*_SIZE).boundedTo(room))
        state = QByteArray.fromBase64(settings.splitter_state.encode())
        if state.isEmpty() or not self._splitter.restoreState(state):
            self._splitter.setSizes([LIST_WIDTH, self._window.width() - LIST_WIDTH])
        self._is_narrow = self._window.width() < NARROW_WIDTH
        self._set_list_visible(not self._is_narrow)

    def follow_width(self) -> None:
        """Give the list's room to the chat where the window has become narrow, and back."""
        is_narrow = self._window.width() < NARROW_WIDTH
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._set_list_visible(self._is_list_wanted and not is_narrow)

    @Slot(bool)
    def show_list(self, shown: bool) -> None:
        """Show or hide the list, as the user wants it."""
        self._is_list_wanted = shown
        self._set_list_visible(shown)

    @Slot()
    def toggle_list(self) -> None:
        """Show the list if it is hidden, else hide it."""
        self.show_list(not self._side.isVisible())

    def _set_list_visible(self, visible: bool) -> None:
        self._side.setVisible(visible)
        self.list_shown.emit(visible)


def _kept(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode("ascii")
