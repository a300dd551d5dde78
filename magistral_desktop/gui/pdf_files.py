"""Chats as PDFs: one into a file, several one after the other into a folder."""

from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QObject, Signal, Slot
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QWidget

from magistral_desktop.chat.attachments import clean_name
from magistral_desktop.chat.messages import Message
from magistral_desktop.chat.whole import WholeChat
from magistral_desktop.gui.printing import Printing, file_name
from magistral_desktop.gui.transcript.document import Document


class PdfFiles(QObject):
    """Writes them through the page, which draws their formulas; the first that fails ends it.

    Signals: `written(path)`, of the file, or of the folder when all are there; `failed(UserError)`.
    """

    written = Signal(object)
    failed = Signal(object)

    def __init__(self, clipboard: QClipboard, window: QWidget) -> None:
        super().__init__(window)
        self._printing = Printing(clipboard, window)
        self._printing.written.connect(self._on_written)
        self._printing.failed.connect(self._on_failed)
        self._waiting: deque[tuple[Path, WholeChat]] = deque()
        self._path = Path()
        self._with_reasoning = True
        self.is_at_work = False

    def write(self, path: Path, chats: Sequence[WholeChat], *, with_reasoning: bool) -> None:
        """Begin to write one chat into a file, or several into a folder; nothing else may be at work."""
        self.is_at_work = True
        self._path = path
        self._with_reasoning = with_reasoning
        names = [path] if len(chats) == 1 else [path / name for name in _names(chats, path)]
        self._waiting.extend(zip(names, chats, strict=True))
        self._write_next()

    def _write_next(self) -> None:
        if self._waiting:
            path, chat = self._waiting.popleft()
            self._printing.write_pdf(path, document_of(chat, with_reasoning=self._with_reasoning))
            return
        self.is_at_work = False
        self.written.emit(self._path)

    @Slot(object)
    def _on_written(self, _path: Path) -> None:
        self._write_next()

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        self._waiting.clear()
        self.is_at_work = False
        self.failed.emit(error)


def document_of(chat: WholeChat, *, with_reasoning: bool) -> Document:
    """Return a chat as it goes on paper, with the reasoning of all replies or of none."""
    began = QDateTime.fromSecsSinceEpoch(int(chat.conversation.created_at))
    date = QLocale().toString(began.date(), QLocale.FormatType.LongFormat)
    messages = [replace(message, reasoning_open=with_reasoning, text=_with_files(message)) for message in chat.shown()]
    return Document(chat.conversation.title, date, messages)


def _with_files(message: Message) -> str:
    """Return a question with the texts of its files below it; what they are stands there too."""
    files = (f"{clean_name(file.name)}:\n\n{file.text.strip()}" for file in message.attachments)
    return "\n\n".join((message.text, *files))


def _names(chats: Sequence[WholeChat], folder: Path) -> list[str]:
    """Return a name for each chat that no other of them has, nor a file that is there."""
    taken = {each.name.casefold() for each in folder.iterdir()}
    names = []
    for chat in chats:
        plain = name = file_name(chat.conversation.title, "pdf")
        number = 1
        while name.casefold() in taken:
            number += 1
            name = f"{plain.removesuffix('.pdf')} {number}.pdf"
        taken.add(name.casefold())
        names.append(name)
    return names
