"""Keeps the gauge and the ledger as the chat is, and leaves out of the context what the user wants."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from magistral_desktop.errors import UserError
from magistral_desktop.gui.context_gauge import ContextGauge
from magistral_desktop.gui.ledger_dialog import LedgerDialog
from magistral_desktop.gui.shown_chat import ShownChat

if TYPE_CHECKING:
    from magistral_desktop.chat.ledger import Ledger
    from magistral_desktop.session.context_use import ContextUse

_SHOW_EVERY_MS = 500
"""A reply that is written makes it longer all the time."""


class ContextView(QObject):
    """Shows what fills the context of the chat that is shown."""

    refused = Signal(object)

    def __init__(self, shown: ShownChat, gauge: ContextGauge, window: QWidget) -> None:
        super().__init__(window)
        self._shown = shown
        self._gauge = gauge
        self._window = window
        self._dialog: LedgerDialog | None = None
        self._use: ContextUse | None = None
        self._timer = QTimer(self, interval=_SHOW_EVERY_MS, singleShot=True)
        self._timer.timeout.connect(self._show)
        gauge.ledger_requested.connect(self.open)

    def attach(self, use: "ContextUse", ledger: "Callable[[], Ledger]") -> None:
        """Show this ledger, and change what it counts there."""
        self._use = use
        self._ledger = ledger
        use.changed.connect(self.show_soon)

    @Slot()
    def show_soon(self) -> None:
        """Show the ledger as it is in a moment."""
        if self._use and not self._timer.isActive():
            self._timer.start()

    @Slot()
    def open(self) -> None:
        """Show the ledger in full."""
        if self._use and self._dialog is None:
            self._try(self._open)

    def _open(self) -> None:
        self._dialog = LedgerDialog(self._window, self._ledger())
        self._dialog.turn_toggled.connect(self._on_turn_toggled)
        self._dialog.file_toggled.connect(self._on_file_toggled)
        self._dialog.finished.connect(self._on_closed)
        self._dialog.open()

    @Slot()
    def _show(self) -> None:
        self._try(self._show_ledger)

    def _show_ledger(self) -> None:
        ledger = self._ledger()
        self._gauge.show_ledger(ledger)
        if self._dialog:
            self._dialog.show_ledger(ledger)

    @Slot()
    def _on_closed(self) -> None:
        self._dialog = None

    @Slot(int, bool)
    def _on_turn_toggled(self, message_id: int, is_left_out: bool) -> None:
        if use := self._use:
            self._try(lambda: use.leave_turn(list(self._shown.messages.values()), message_id, is_left_out))
        self._show_now()

    @Slot(int, int, bool)
    def _on_file_toggled(self, message_id: int, index: int, is_left_out: bool) -> None:
        question = self._shown.messages.get(message_id)
        if (use := self._use) and question:
            self._try(lambda: use.leave_file(question, index, is_left_out))
        self._show_now()

    def _show_now(self) -> None:
        # In the next turn of the event loop: the list must not change while it tells of a change.
        QTimer.singleShot(0, self, self._show)

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except UserError as error:
            self.refused.emit(error)
