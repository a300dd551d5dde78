"""The store with a second one in memory for temporary conversations, which look like all others to who uses it."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from magistral_desktop.chat.attachments import Attachment
from magistral_desktop.chat.messages import Message
from magistral_desktop.chat.temporary import FIRST_TEMPORARY_ID, is_temporary
from magistral_desktop.chat.whole import WholeChat
from magistral_desktop.language import tr
from magistral_desktop.storage.audits import Audits
from magistral_desktop.storage.drafts import Drafts
from magistral_desktop.storage.migrations import MIGRATIONS
from magistral_desktop.storage.store import Store
from magistral_desktop.storage.wishes import StoredWishes


class TwoStores(Store):
    """What has the number of something temporary is read and written in memory; lists and searches leave it out."""

    def __init__(self, path: Path, steps: Sequence[str] = MIGRATIONS, *, at_once: bool = False) -> None:
        super().__init__(path, steps, at_once=at_once)
        self._memory: Store | None = None

    def begin_temporary(self) -> int:
        """Add a conversation that is gone with `end_temporary` or the app, and return its id."""
        if self._memory is None:
            self._memory = Store(None)
            for table in ("conversations", "messages"):
                self._memory.number_from(table, FIRST_TEMPORARY_ID)
        return self._memory.add_conversation(str(tr("Temporary chat"))).id

    def end_temporary(self, conversation_id: int) -> None:
        """Forget a temporary conversation; its bytes are overwritten."""
        if self._memory:
            self._memory.delete_conversation(conversation_id)
            self._memory.purge_deleted()

    def delete_conversation(self, conversation_id: int) -> None:
        """Take the conversation off the list; it is there until it is purged, or ended."""
        other = self._other(conversation_id)
        return other.delete_conversation(conversation_id) if other else super().delete_conversation(conversation_id)

    def whole_chat(self, conversation_id: int) -> WholeChat | None:
        """Return a chat with all its versions; None if there is none, or if it is deleted."""
        other = self._other(conversation_id)
        return other.whole_chat(conversation_id) if other else super().whole_chat(conversation_id)

    def drafts_of(self, conversation_id: int) -> Drafts:
        """Return where drafts and waiting questions of a conversation are."""
        other = self._other(conversation_id)
        return other.drafts if other else self.drafts

    def audits_of(self, message_id: int) -> Audits:
        """Return where it is kept how the replies of a message's conversation were written."""
        other = self._other(message_id)
        return other.audits if other else self.audits

    def wishes_of(self, conversation_id: int) -> StoredWishes:
        """Return where a conversation's own instructions and settings are."""
        other = self._other(conversation_id)
        return other.wishes if other else self.wishes

    def conversation_of(self, message_id: int) -> int:
        """Return the id of the message's conversation, 0 if there is no such message."""
        other = self._other(message_id)
        return other.conversation_of(message_id) if other else super().conversation_of(message_id)

    def messages(self, conversation_id: int) -> list[Message]:
        """Return the branch of the conversation that is shown, from its first message to its last."""
        other = self._other(conversation_id)
        return other.messages(conversation_id) if other else super().messages(conversation_id)

    def shown_id(self, conversation_id: int) -> int | None:
        """Return the id of the last message of the branch that is shown; None where there is none."""
        other = self._other(conversation_id)
        return other.shown_id(conversation_id) if other else super().shown_id(conversation_id)

    def branch_to(self, message_id: int) -> list[Message]:
        """Return the branch that ends at a message; it is empty if the message is deleted or unknown."""
        other = self._other(message_id)
        return other.branch_to(message_id) if other else super().branch_to(message_id)

    def branch_through(self, message_id: int) -> list[Message]:
        """Return the branch through a message that ends at the newest message below it."""
        other = self._other(message_id)
        return other.branch_through(message_id) if other else super().branch_through(message_id)

    def versions(self, message_id: int) -> list[int]:
        """Return the ids of what stands in one place with a message, oldest first; none if it is deleted."""
        other = self._other(message_id)
        return other.versions(message_id) if other else super().versions(message_id)

    def is_shown(self, message_id: int) -> bool:
        """Return whether the message is on the branch of its conversation that is shown."""
        other = self._other(message_id)
        return other.is_shown(message_id) if other else super().is_shown(message_id)

    def show(self, message_id: int) -> None:
        """Show the branch through the message that ends at the newest message below it."""
        other = self._other(message_id)
        return other.show(message_id) if other else super().show(message_id)

    def add_message(self, message: Message) -> Message:
        """Add the message to the end of the branch that is shown, and return it with its id and place."""
        other = self._other(message.conversation_id)
        return other.add_message(message) if other else super().add_message(message)

    def add_version(self, message: Message, of: int, *, show: bool = True) -> Message:
        """Add the message in the place of another one, to be shown instead, and return it with its id and place."""
        other = self._other(of)
        return other.add_version(message, of, show=show) if other else super().add_version(message, of, show=show)

    def delete_version(self, message_id: int) -> list[int]:
        """Delete the message with all below it and return their ids."""
        other = self._other(message_id)
        return other.delete_version(message_id) if other else super().delete_version(message_id)

    def restore_version(self, message_id: int) -> None:
        """Undo the `delete_version` that deleted this message, and show the branch through it."""
        other = self._other(message_id)
        return other.restore_version(message_id) if other else super().restore_version(message_id)

    def save_message(self, message: Message) -> None:
        """Save a reply as it grows, and at its end."""
        other = self._other(message.id)
        return other.save_message(message) if other else super().save_message(message)

    def first_sent(self, conversation_id: int) -> int:
        """Return the id of the first message that prompts hold; older ones are left out. 0 leaves out none."""
        other = self._other(conversation_id)
        return other.first_sent(conversation_id) if other else super().first_sent(conversation_id)

    def set_first_sent(self, conversation_id: int, message_id: int) -> None:
        """Leave the messages before this one out of prompts; 0 leaves out none."""
        other = self._other(conversation_id)
        if other:
            other.set_first_sent(conversation_id, message_id)
        else:
            super().set_first_sent(conversation_id, message_id)

    def set_left_out(self, message_id: int, is_left_out: bool) -> None:
        """Leave a question out of prompts with its reply, or send both again."""
        other = self._other(message_id)
        if other:
            other.set_left_out(message_id, is_left_out)
        else:
            super().set_left_out(message_id, is_left_out)

    def set_attachments(self, message_id: int, attachments: Sequence[Attachment]) -> None:
        """Keep other files with a question."""
        other = self._other(message_id)
        if other:
            other.set_attachments(message_id, attachments)
        else:
            super().set_attachments(message_id, attachments)

    def set_pane(self, message_id: int, is_open: bool | None) -> None:
        """Keep the reader's choice for the reasoning pane of one message; None follows the switch for all."""
        other = self._other(message_id)
        if other:
            other.set_pane(message_id, is_open)
        else:
            super().set_pane(message_id, is_open)

    def clear_panes(self) -> None:
        """Forget the reader's choices for single reasoning panes: all follow the switch."""
        super().clear_panes()
        if self._memory:
            self._memory.clear_panes()

    @contextmanager
    def together(self, durable: bool = False) -> Iterator[None]:
        """Make all that is written inside one transaction, in either place."""
        with super().together(durable):
            if self._memory is None:
                yield
            else:
                with self._memory.together():
                    yield

    def close(self) -> None:
        """Close the file; what is in memory is gone."""
        super().close()
        if self._memory:
            self._memory.close()

    def _other(self, number: int) -> Store | None:
        return self._memory if is_temporary(number) else None
