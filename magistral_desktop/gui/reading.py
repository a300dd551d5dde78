"""What the menus and the find bar do with the transcript of a chat."""

from PySide6.QtCore import QObject, Slot

from magistral_desktop.gui.find_bar import FindBar
from magistral_desktop.gui.transcript.find import Query, Scope
from magistral_desktop.gui.transcript.view import TranscriptView


class Reading(QObject):
    """Passes on to the transcript's reader, once there is a transcript."""

    def __init__(self, find_bar: FindBar, parent: QObject) -> None:
        super().__init__(parent)
        self._find_bar = find_bar
        self._transcript: TranscriptView | None = None
        self._is_full = False
        find_bar.asked.connect(self._find)
        find_bar.stepped.connect(self._step)
        find_bar.closed.connect(self._end_find)

    def set_transcript(self, transcript: TranscriptView) -> None:
        """Read this one from now on."""
        self._transcript = transcript
        transcript.found.connect(self._find_bar.show_found)
        if self._is_full:
            transcript.reader.read_in_full(True)

    @Slot()
    def find(self) -> None:
        """Ask what to find."""
        self._find_bar.start()

    @Slot()
    def find_next(self) -> None:
        """Go to the next match."""
        self._find_or_step(1)

    @Slot()
    def find_previous(self) -> None:
        """Go to the match before."""
        self._find_or_step(-1)

    @Slot()
    def toggle_outline(self) -> None:
        """Show or hide the outline of the reply in view."""
        if self._transcript:
            self._transcript.reader.toggle_outline()

    @Slot()
    def first_doubt(self) -> None:
        """Go to the first doubt in the reasoning in view."""
        if self._transcript:
            self._transcript.reader.go_to_first_doubt()

    @Slot()
    def last_result(self) -> None:
        """Go to the last result in the reasoning in view."""
        if self._transcript:
            self._transcript.reader.go_to_last_result()

    @Slot()
    def show_similar(self) -> None:
        """Show what in the reasoning is most similar to what is selected."""
        if self._transcript:
            self._transcript.reader.show_similar()

    @Slot()
    def copy_link(self) -> None:
        """Copy a link to what is selected."""
        if self._transcript:
            self._transcript.reader.copy_link()

    def clear_mark(self) -> bool:
        """Mark no passage any more; return whether one was marked."""
        return self._transcript is not None and self._transcript.reader.clear_mark()

    @Slot(bool)
    def read_in_full(self, full: bool) -> None:
        """Open all reasoning to its full height, or leave that."""
        self._is_full = full
        if self._transcript:
            self._transcript.reader.read_in_full(full)

    def _find_or_step(self, step: int) -> None:
        if self._find_bar.isHidden() or not self._find_bar.field.text():
            self._find_bar.start()
        else:
            self._step(step)

    @Slot(object, str)
    def _find(self, query: Query, scope: Scope) -> None:
        if not query.pattern:
            self._end_find()
        elif self._transcript:
            self._transcript.reader.find(query, scope)

    @Slot(int)
    def _step(self, step: int) -> None:
        if self._transcript:
            self._transcript.reader.find_next(step)

    @Slot()
    def _end_find(self) -> None:
        self._find_bar.show_found(0, 0)
        if self._transcript:
            self._transcript.reader.end_find()
            if self._find_bar.isHidden():
                self._transcript.setFocus()
