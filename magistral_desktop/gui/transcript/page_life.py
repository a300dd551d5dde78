"""The life of the page: it is loaded with its script and its channel, and again when its renderer has ended."""

from typing import Any

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot

from magistral_desktop.gui.transcript.environment import SCHEME
from magistral_desktop.gui.transcript.page import WORLD, SealedPage, page_script

_MOST_CRASHES = 3
_CONNECT_AGAIN_MS = 20


class PageLife(QObject):
    """Loads `page`; as `WebReader`, it holds nothing of the view that holds it."""

    loaded = Signal()
    """A page is there; its script says when it is ready."""
    ended = Signal()
    """The page is gone, or begins anew: nothing can be told to it for now."""
    gave_up = Signal()
    """The renderer crashed again and again, or cannot be started."""

    def __init__(self, page: SealedPage, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._is_loading = False
        self._crashes = 0
        page.loadFinished.connect(self._on_loaded)
        page.renderProcessTerminated.connect(self.start_anew)

    @Slot()
    def start(self) -> None:
        """Load the page."""
        self._is_loading = True
        self._page.load(QUrl(f"{SCHEME.decode()}://ui/transcript/page.html"))

    @Slot()
    def start_anew(self) -> None:
        """Load the page again, if this has not happened too often."""
        self._crashes += 1
        self.ended.emit()
        if self._crashes >= _MOST_CRASHES:
            self.gave_up.emit()
        else:
            QTimer.singleShot(0, self, self.start)

    @Slot(bool)
    def _on_loaded(self, loaded: bool) -> None:
        was_loading, self._is_loading = self._is_loading, False
        if not was_loading:
            return  # the page asked for another and was refused: it is still there
        if not loaded:
            self.start_anew()
            return
        self.loaded.emit()
        # Not as a QWebEngineScript: after a crash the new renderer sometimes gets those too late for the page.
        self._page.runJavaScript(page_script(), WORLD, lambda _: None)
        self._connect()

    @Slot()
    def _connect(self) -> None:
        self._page.runJavaScript("Transcript.connect()", WORLD, self._on_connect_tried)

    def _on_connect_tried(self, connected: Any) -> None:
        # The web channel may be late in the same way.
        if connected is False:
            QTimer.singleShot(_CONNECT_AGAIN_MS, self, self._connect)
