"""Asks for the settings of the chat that is shown and for the snippets, and keeps what was chosen."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from magistral_desktop.chat.messages import Sampling
from magistral_desktop.chat.wishes import ChatWishes, Snippet
from magistral_desktop.errors import UserError
from magistral_desktop.gui.chat_settings_dialog import ChatSettingsDialog
from magistral_desktop.gui.composer import PromptEdit
from magistral_desktop.gui.shown_chat import ShownChat
from magistral_desktop.gui.snippets import Snippets

if TYPE_CHECKING:
    from magistral_desktop.session.wishes import Wishes


class Wishing(QObject):
    """Joins the dialogs with what they change."""

    refused = Signal(object)

    def __init__(self, shown: ShownChat, edit: PromptEdit, window: QWidget) -> None:
        super().__init__(window)
        self._shown = shown
        self._window = window
        self._wishes: Wishes | None = None
        self.snippets = Snippets(edit, window)
        self.snippets.changed.connect(self._on_snippets_changed)

    def attach(self, wishes: "Wishes") -> None:
        """Keep what is chosen there."""
        self._wishes = wishes
        self._try(lambda: self.snippets.show(wishes.snippets()))

    @Slot()
    def open(self) -> None:
        """Show the settings of the chat."""
        self._try(self._open)

    def _open(self) -> None:
        if self._wishes is None:
            return
        own = self._wishes.of_chat(self._shown.conversation_id)
        model = self._shown.engine.model
        usual = self._wishes.usual_sampling(model.prompt_format) if model else Sampling()
        context_tokens = model.context_tokens if model else 0
        dialog = ChatSettingsDialog(self._window, self._wishes.for_all(), own, usual, context_tokens)
        dialog.chosen.connect(self._on_chosen)
        dialog.open()

    @Slot(str, object)
    def _on_chosen(self, for_all: str, own: ChatWishes) -> None:
        if (wishes := self._wishes) is None:
            return
        self._try(lambda: wishes.set_for_all(for_all))
        self._try(lambda: wishes.set_of_chat(self._shown.conversation_id, own))

    @Slot(object)
    def _on_snippets_changed(self, snippets: Sequence[Snippet]) -> None:
        if wishes := self._wishes:
            self._try(lambda: wishes.set_snippets(snippets))
            self._try(lambda: self.snippets.show(wishes.snippets()))

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except UserError as error:
            self.refused.emit(error)
