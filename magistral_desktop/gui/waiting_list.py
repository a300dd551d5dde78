"""The questions that wait for the end of a reply, above the prompt box: each can be taken back, also to be edited."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from magistral_desktop.chat.waiting import WaitingQuestion
from magistral_desktop.errors import UserError
from magistral_desktop.gui.buttons import tool_button
from magistral_desktop.gui.composer import Composer
from magistral_desktop.gui.direction import set_margins
from magistral_desktop.gui.focus_order import follow_reading
from magistral_desktop.gui.theme import GAP_L, GAP_S
from magistral_desktop.language import tr

if TYPE_CHECKING:
    from magistral_desktop.session.chats import Chats

_SHOWN_CHARACTERS = 200


class WaitingList(QFrame):
    """Hidden while nothing waits in the chat that is shown."""

    refused = Signal(object)
    """A UserError."""

    def __init__(self, composer: Composer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("waiting")
        self.setAccessibleName(tr("Waiting questions"))
        self._composer = composer
        self._chats: Chats | None = None
        self._conversation_id = 0
        self._column = QVBoxLayout(self)
        set_margins(self._column, GAP_L, GAP_S, GAP_S, GAP_S)
        self._column.setSpacing(0)
        self.hide()

    def attach(self, chats: "Chats") -> None:
        """Show and change what waits in these conversations."""
        self._chats = chats
        chats.waiting.changed.connect(self._on_changed)
        self._composer.queued.connect(self._on_queued)

    def open(self, conversation_id: int) -> None:
        """Show what waits in a chat."""
        self._conversation_id = conversation_id
        self._on_changed(conversation_id)

    @Slot(int)
    def _on_changed(self, conversation_id: int) -> None:
        if conversation_id != self._conversation_id or not self._chats:
            return
        try:
            self._show(self._chats.waiting.of(conversation_id) if conversation_id else [])
        except UserError as error:
            self.refused.emit(error)

    def _show(self, waiting: Sequence[WaitingQuestion]) -> None:
        while item := self._column.takeAt(0):
            if row := item.widget():
                row.hide()
                row.deleteLater()
        for question in waiting:
            row = self._row(question, is_next=question is waiting[0])
            self._column.addWidget(row)
            row.show()
        self.setVisible(bool(waiting))
        if waiting:
            follow_reading(self.window())

    def _row(self, question: WaitingQuestion, *, is_next: bool) -> QWidget:
        row = QWidget(self)
        words = _Line(" ".join(question.text.split())[:_SHOWN_CHARACTERS], row)
        words.setToolTip(tr("Sent when the reply before it is complete"))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP_S)
        hint = QLabel(tr("Next:") if is_next else tr("Then:"), row)
        hint.setObjectName("hint")
        layout.addWidget(hint)
        layout.addWidget(words, 1)
        if is_next:
            send = tool_button(row, tr("Send"), tr("Send it now, without waiting for a complete reply"))
            send.clicked.connect(self._on_send_clicked)
            layout.addWidget(send)
        edit = tool_button(row, tr("Edit"), tr("Take it back into the prompt box"))
        edit.clicked.connect(lambda: self._take_back(question, edit=True))
        remove = tool_button(row, tr("Remove"), tr("Do not ask it"))
        remove.clicked.connect(lambda: self._take_back(question, edit=False))
        layout.addWidget(edit)
        layout.addWidget(remove)
        return row

    @Slot(str)
    def _on_queued(self, question: str) -> None:
        try:
            if self._chats and self._conversation_id:
                steering, files = self._composer.thinking.steering, self._composer.tray.files
                self._chats.waiting.add(self._conversation_id, question, steering, files)
                self._composer.set_question("")
                self._composer.tray.set_files(())
        except UserError as error:
            self.refused.emit(error)

    @Slot()
    def _on_send_clicked(self) -> None:
        try:
            if self._chats:
                self._chats.waiting.send_next(self._conversation_id)
        except UserError as error:
            self.refused.emit(error)

    def _take_back(self, question: WaitingQuestion, *, edit: bool) -> None:
        try:
            if self._chats:
                self._chats.waiting.take_back(question)
        except UserError as error:
            self.refused.emit(error)
            return
        if edit:
            typed = self._composer.question()
            self._composer.set_question(f"{question.text}\n{typed}" if typed.strip() else question.text)
            self._composer.tray.set_files((*question.attachments, *self._composer.tray.files))
            self._composer.edit.setFocus()


class _Line(QLabel):
    """One line that gives way."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._words = words
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width()))
