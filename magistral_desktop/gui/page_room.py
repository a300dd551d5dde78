"""The room of the transcript, which a page can have for a while."""

from PySide6.QtWidgets import QStackedWidget, QWidget


class PageRoom(QStackedWidget):
    """Shows the transcript, or a page in its place; empty until the transcript is there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._transcript = QWidget(self)
        self._page: QWidget | None = None
        self.addWidget(self._transcript)

    def set_transcript(self, transcript: QWidget) -> None:
        """Put the transcript into its place; a page stays."""
        self.addWidget(transcript)
        self._transcript.deleteLater()
        self._transcript = transcript
        self.setCurrentWidget(self._page or transcript)

    def show_page(self, page: QWidget) -> None:
        """Show a page, which becomes the room's."""
        self._page = page
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.setCurrentWidget(page)

    def close_page(self) -> None:
        """Show the transcript again; the page is kept for the next time."""
        self._page = None
        self.setCurrentWidget(self._transcript)
