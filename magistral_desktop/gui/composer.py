"""The prompt box: grows with its text, Enter sends, Shift+Enter breaks the line."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QPalette, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from magistral_desktop.chat.attachments import Attachment
from magistral_desktop.errors import PromptError
from magistral_desktop.gui.attachment_tray import AttachmentTray
from magistral_desktop.gui.buttons import tool_button
from magistral_desktop.gui.direction import set_margins
from magistral_desktop.gui.dropped import local_files
from magistral_desktop.gui.dropping import dropped_model
from magistral_desktop.gui.icons import icon
from magistral_desktop.gui.theme import COLORS, GAP_M, GAP_S, Theme
from magistral_desktop.gui.thinking import ThinkingButton
from magistral_desktop.language import counted, tr

MAX_LINES = 10
MAX_CHARACTERS = 1_000_000
"""Several books, and many times what a context holds; with more the box would freeze."""

_LONG_LINE_CHARACTERS = 10_000
_SENDING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CHOOSING_KEYS = (*_SENDING_KEYS, Qt.Key.Key_Tab, Qt.Key.Key_Escape)


class PromptEdit(QPlainTextEdit):
    """A plain text field as tall as its text, up to MAX_LINES."""

    entered = Signal()
    paste_refused = Signal(int)
    """So many characters were not pasted: with them the box would hold more than MAX_CHARACTERS."""

    files_given = Signal(list)
    """The paths of files that were pasted or dropped."""

    focus_changed = Signal(bool)
    last_wanted = Signal()
    """The up key was pressed in the empty field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.popup: QWidget | None = None
        """Offers what may be typed; while it is visible, some keys are for it."""
        self.setPlaceholderText(tr("Ask anything"))
        self.setAccessibleName(tr("Your question"))
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._on_document_size_changed)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send on Enter; with Shift the key breaks the line. Up in the empty field asks for the last question."""
        if self.popup and self.popup.isVisible() and event.key() in _CHOOSING_KEYS:
            event.ignore()  # then the completer takes it
            return
        plain = not event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier)
        if event.key() in _SENDING_KEYS and plain:
            self.entered.emit()
            return
        if event.key() == Qt.Key.Key_Up and plain and self.document().isEmpty():
            self.last_wanted.emit()
            return
        super().keyPressEvent(event)

    def replace_text(self, text: str) -> None:
        """Show `text` instead of what there is."""
        self._wrap_as_needed(text)
        self.setPlainText(text)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802  # Qt's name
        """Leave a model file to the window, which loads it."""
        return not dropped_model(source) and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop files, or text as long as it is not too much."""
        if files := local_files(source):
            self.files_given.emit(files)
            return
        text = source.text()
        if len(text) + self.document().characterCount() > MAX_CHARACTERS:
            self.paste_refused.emit(len(text))
            return
        if text:
            self._wrap_as_needed(text)
            self.insertPlainText(text)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Keep the field as tall as its text while an input method composes."""
        super().inputMethodEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the frame, which draws the focus."""
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the frame, which draws the focus."""
        super().focusOutEvent(event)
        self.focus_changed.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew, and follow the new number of lines."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _on_document_size_changed(self) -> None:
        self._fit()

    def _wrap_as_needed(self, text: str) -> None:
        # Qt takes minutes to wrap one word of a million characters, as pasted base64 is; unwrapped it takes one second.
        is_long = any(len(line) > _LONG_LINE_CHARACTERS for line in text.splitlines())
        mode = QPlainTextEdit.LineWrapMode.NoWrap if is_long else QPlainTextEdit.LineWrapMode.WidgetWidth
        self.setLineWrapMode(mode)

    def _fit(self) -> None:
        # A plain text document measures its height in lines.
        lines = min(max(1, round(self.document().size().height())), MAX_LINES)
        margins = self.contentsMargins()
        frame = 2 * self.document().documentMargin() + margins.top() + margins.bottom()
        height = round(lines * self.fontMetrics().lineSpacing() + frame)
        full = lines == MAX_LINES
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if full else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        if height != self.height():
            self.setFixedHeight(height)


class Composer(QFrame):
    """The prompt box with its buttons: how to think, answer now, and send or stop a reply."""

    submitted = Signal(str)
    queued = Signal(str)
    """What is to be asked when the reply that is being written has ended."""

    edited = Signal(str)
    """What `begin_editing` was given, as it is to be sent."""

    last_question_wanted = Signal()
    stop_requested = Signal()
    answer_requested = Signal()
    refused = Signal(object)
    """A UserError about what was to be typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composer")
        self._replying = False
        self._draft = ""
        self._draft_files: tuple[Attachment, ...] = ()
        self._theme: Theme | None = None
        self.edit = PromptEdit(self)
        self.button = tool_button(self)
        self.button.setObjectName("send")
        self.button.setFixedSize(QSize(32, 32))
        self.tray = AttachmentTray(self)
        self.attach_button = tool_button(self, tip=tr("Attach files: text, code, CSV or PDF"))
        self.thinking = ThinkingButton(self)
        self.answer_button = tool_button(
            self, tr("Answer now"), tr("End the thought and let the answer follow (Ctrl+Return)")
        )
        self.answer_button.setObjectName("answer_now")
        self.answer_button.setFixedHeight(self.button.height())
        self.answer_button.hide()
        self._editing = self._editing_line()
        self._arrange()
        self.edit.entered.connect(self._on_entered)
        self.edit.last_wanted.connect(self.last_question_wanted)
        self.edit.textChanged.connect(self._show_button)
        self.edit.focus_changed.connect(self._on_focus_changed)
        self.edit.paste_refused.connect(self._on_paste_refused)
        self.button.clicked.connect(self._on_clicked)
        self.answer_button.clicked.connect(self.answer_requested)
        self._show_button()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard on."""
        self.edit.setFocus(event.reason())

    def question(self) -> str:
        """Return what has been typed."""
        return self.edit.toPlainText()

    def set_question(self, text: str) -> None:
        """Replace what has been typed; "" empties the box."""
        self.edit.replace_text(text)

    @property
    def draft(self) -> str:
        """What has been typed to be asked, also while a question that was asked is edited."""
        return self._draft if self.is_editing else self.question()

    @property
    def is_editing(self) -> bool:
        """Whether what is in the box is a question that was asked, to be edited."""
        return not self._editing.isHidden()

    def begin_editing(self, question: str, files: Sequence[Attachment] = ()) -> None:
        """Put a question that was asked into the box; what was there before comes back with `end_editing`."""
        if not self.is_editing:
            self._draft, self._draft_files = self.question(), self.tray.files
        self._editing.show()
        self.set_question(question)
        self.tray.set_files(files)
        self.edit.moveCursor(QTextCursor.MoveOperation.End)
        self.edit.setFocus()
        self._show_button()

    @Slot()
    def end_editing(self) -> None:
        """Bring back what was typed before; nothing if nothing is edited."""
        if self.is_editing:
            self._editing.hide()
            self.set_question(self._draft)
            self.tray.set_files(self._draft_files)
            self.edit.moveCursor(QTextCursor.MoveOperation.End)
            self._draft, self._draft_files = "", ()
            self._show_button()

    def set_replying(self, replying: bool) -> None:
        """Show the stop button while this chat's reply is being written, else the send button."""
        if replying != self._replying:
            self._replying = replying
            self._show_button()

    def set_thinking(self, thinking: bool) -> None:
        """Offer to answer now while this chat's reply is in its thought."""
        if thinking == self.answer_button.isHidden():
            self.answer_button.setVisible(thinking)

    def set_theme(self, theme: Theme) -> None:
        """Draw the button in the theme's colours."""
        self._theme = theme
        palette = self.edit.palette()
        palette.setColor(QPalette.ColorRole.PlaceholderText, COLORS[theme].muted)
        self.edit.setPalette(palette)
        self.tray.set_theme(theme)
        self.attach_button.setIcon(icon("attach", COLORS[theme].muted))
        self._show_button()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of font, which changes the height of a line."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.edit.updateGeometry()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP_M)
        row.addWidget(self.attach_button)
        row.addWidget(self.thinking)
        row.addStretch(1)
        row.addWidget(self.answer_button)
        row.addWidget(self.button)
        inset = QHBoxLayout()
        set_margins(inset, GAP_M, 0, 0, 0)  # in line with the words on the button below
        inset.addWidget(self.edit)
        layout = QVBoxLayout(self)
        set_margins(layout, GAP_S, GAP_M, GAP_M, GAP_M)
        layout.setSpacing(GAP_S)
        layout.addWidget(self._editing)
        layout.addWidget(self.tray)
        layout.addLayout(inset)
        layout.addLayout(row)

    def _editing_line(self) -> QWidget:
        line = QWidget(self)
        words = QLabel(tr("Editing your question"), line)
        words.setObjectName("hint")
        cancel = tool_button(line, tr("Cancel"), tr("Leave the question as it is (Esc)"))
        cancel.setObjectName("cancel_editing")
        cancel.clicked.connect(self.end_editing)
        layout = QHBoxLayout(line)
        set_margins(layout, GAP_M + GAP_S, 0, 0, 0)  # in line with the text below
        layout.addWidget(words, 1)
        layout.addWidget(cancel)
        line.hide()
        return line

    @Slot()
    def _on_entered(self) -> None:
        if not self.question().strip():
            return
        if self.is_editing:
            self.edited.emit(self.question())
        elif self._replying:
            self.queued.emit(self.question())
        else:
            self.submitted.emit(self.question())

    @Slot()
    def _on_clicked(self) -> None:
        if self._replying and not self.is_editing:
            self.stop_requested.emit()
        else:
            self._on_entered()

    @Slot(int)
    def _on_paste_refused(self, characters: int) -> None:
        self.refused.emit(
            PromptError(
                tr("That is too long to paste"),
                counted(
                    characters,
                    "The text has {n} character; a question can have {most}.",
                    "The text has {n} characters; a question can have {most}.",
                    most=MAX_CHARACTERS,
                ),
                tr("Paste the part you ask about."),
            )
        )

    @Slot(bool)
    def _on_focus_changed(self, focused: bool) -> None:
        self.setProperty("focused", focused)
        self.style().unpolish(self)  # a style sheet reads a property only when it is polished anew
        self.style().polish(self)

    @Slot()
    def _show_button(self) -> None:
        stops = self._replying and not self.is_editing
        name = "stop" if stops else "send"
        if self._theme:
            colors = COLORS[self._theme]
            self.button.setIcon(icon(name, colors.on_accent, disabled=colors.muted))
        self.button.setToolTip(tr("Stop (Esc)") if stops else tr("Send (Enter)"))
        self.button.setAccessibleName(tr("Stop") if stops else tr("Send"))
        self.button.setEnabled(stops or bool(self.question().strip()))
