"""The list of chats and the one that is shown: chats are opened, renamed, deleted and brought back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from magistral_desktop.chat.hits import MOST_HITS, Hit
from magistral_desktop.chat.messages import Conversation, Folder
from magistral_desktop.chat.temporary import is_temporary
from magistral_desktop.errors import UserError
from magistral_desktop.gui.chat_pane import ChatPane
from magistral_desktop.gui.shelving import Shelving
from magistral_desktop.gui.sidebar import Sidebar
from magistral_desktop.gui.transcript.passages import Passage
from magistral_desktop.language import NOTHING, mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from magistral_desktop.session.chats import Chats
    from magistral_desktop.session.temporary import TemporaryChats

NEW_CHAT = mark("New chat")


def gone_chat() -> UserError:
    """Return what is told of a link to a chat that is not there."""
    return UserError(
        tr("That chat is no longer here"),
        tr("The link leads to a chat that was deleted, or that another profile has."),
        NOTHING,
    )


def gone_passage() -> UserError:
    """Return what is told of a link to a passage that is not there."""
    return UserError(
        tr("That passage is no longer there"),
        tr("The link leads to a reply that was removed, or that has become shorter."),
        NOTHING,
    )


class ListedChats(QObject):
    """Joins the list with the pane that shows one chat; they stay the caller's.

    Signal: `refused(UserError)` for what could not be done, or leads nowhere.
    """

    refused = Signal(object)

    def __init__(self, sidebar: Sidebar, pane: ChatPane, last_conversation: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sidebar = sidebar
        self._pane = pane
        self._last_conversation = last_conversation
        self._temporary_id = 0
        self._chats: Chats | None = None
        self._temporary: TemporaryChats | None = None
        pane.set_title(NEW_CHAT.said())
        pane.started.connect(self.open)
        pane.passage_requested.connect(self.open_passage)
        pane.replies.new_chat_requested.connect(self.open_new)
        sidebar.new_requested.connect(self.open_new)
        sidebar.chosen.connect(self.open)
        sidebar.renamed.connect(self._on_renamed)
        sidebar.deleted.connect(self._on_deleted)
        sidebar.undo_requested.connect(self._on_undo_requested)
        Shelving(sidebar, self)
        sidebar.search.asked.connect(self._on_search_asked)
        sidebar.search.chosen.connect(self.open_hit)

    @property
    def current(self) -> int:
        """The chat to come back to after a restart, 0 for none."""
        if not self._chats:
            return self._last_conversation
        return 0 if is_temporary(self._pane.conversation_id) else self._pane.conversation_id

    def attach(self, chats: "Chats", temporary: "TemporaryChats | None") -> None:
        """List these conversations from now on, and show the one that was shown last."""
        self._chats = chats
        self._temporary = temporary
        chats.conversations_changed.connect(self._show_all)
        self.open(self._last_conversation)

    @Slot(int)
    def open(self, conversation_id: int) -> None:
        """Show a chat; 0 starts a new one."""
        if not self._chats:
            return
        listed = self._listed()
        titles = self._titles(listed)
        shown_before = self._pane.conversation_id
        try:
            self._pane.open(
                conversation_id if conversation_id in titles else 0, titles.get(conversation_id, NEW_CHAT.said())
            )
        except UserError as error:
            self.refused.emit(error)
        if self._temporary and is_temporary(shown_before) and shown_before != self._pane.conversation_id:
            self._temporary.end(shown_before)
            self._temporary_id = 0 if shown_before == self._temporary_id else self._temporary_id
        self._show(listed)
        self._pane.setFocus()

    @Slot()
    def open_temporary(self) -> None:
        """Start a chat of which nothing is kept; another one that is shown ends."""
        if self._temporary:
            self._temporary_id = self._temporary.begin()
            self.open(self._temporary_id)

    @Slot()
    def open_new(self) -> None:
        """Start a new chat."""
        self.open(0)

    @Slot(object)
    def open_passage(self, passage: Passage) -> None:
        """Show a passage of this chat or of another."""
        if passage.conversation_id not in self._titles(self._listed()):
            self.refused.emit(gone_chat())
            return
        if passage.conversation_id != self._pane.conversation_id:
            self.open(passage.conversation_id)
        if self._pane.transcript and not self._pane.transcript.reader.go_to(passage):
            self.refused.emit(gone_passage())

    @Slot(object)
    def open_hit(self, hit: Hit) -> None:
        """Show what a search has found: the chat, the branch, and the place in the message."""
        if hit.where == "title":
            self.open(hit.conversation_id)
            return
        self.change(lambda chats: chats.branches.show(hit.message_id))
        self.open_passage(Passage(hit.conversation_id, hit.message_id, hit.where, hit.start, hit.end))

    def conversations(self) -> "Sequence[Conversation]":
        """Return the chats, the one that was used last first."""
        return self._listed()

    def search(self, typed: str, *, with_reasoning: bool = True) -> "Sequence[Hit]":
        """Return where the words are in all chats."""
        try:
            return self._chats.shelf.search(typed, with_reasoning=with_reasoning) if self._chats else ()
        except UserError as error:
            self.refused.emit(error)
            return ()

    def change(self, change: "Callable[[Chats], None]") -> None:
        """Do something to the conversations, and tell where it could not be done."""
        try:
            if self._chats:
                change(self._chats)
        except UserError as error:
            self.refused.emit(error)

    @Slot()
    def _show_all(self) -> None:
        self._show(self._listed())

    def _show(self, listed: "Sequence[Conversation]") -> None:
        self._sidebar.show_conversations(listed, self._pane.conversation_id, self._folders())
        self._pane.set_title(self._titles(listed).get(self._pane.conversation_id, NEW_CHAT.said()))

    def _titles(self, listed: "Sequence[Conversation]") -> dict[int, str]:
        """Return the titles of what can be shown: the temporary chat that is, and all others."""
        titles = {known.id: known.title for known in listed}
        return titles | {self._temporary_id: tr("Temporary chat")} if self._temporary_id else titles

    def _listed(self) -> list[Conversation]:
        try:
            return self._chats.conversations() if self._chats else []
        except UserError as error:
            self.refused.emit(error)
            return []

    def _folders(self) -> "list[Folder]":
        try:
            return self._chats.shelf.folders() if self._chats else []
        except UserError as error:
            self.refused.emit(error)
            return []

    @Slot(str, bool)
    def _on_search_asked(self, typed: str, with_reasoning: bool) -> None:
        self._sidebar.search.show_hits(self.search(typed, with_reasoning=with_reasoning), MOST_HITS)

    @Slot(int, str)
    def _on_renamed(self, conversation_id: int, title: str) -> None:
        self.change(lambda chats: chats.rename(conversation_id, title))

    @Slot(int)
    def _on_deleted(self, conversation_id: int) -> None:
        self.change(lambda chats: chats.delete(conversation_id))
        if conversation_id == self._pane.conversation_id:
            self.open_new()

    @Slot(int)
    def _on_undo_requested(self, conversation_id: int) -> None:
        self.change(lambda chats: chats.restore(conversation_id))
        self.open(conversation_id)
