"""The versions of questions and replies: new ones are asked beside the old ones, another one is shown, or deleted."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from magistral_desktop.chat.attachments import Attachment
from magistral_desktop.chat.messages import UNFINISHED, Message, Role
from magistral_desktop.chat.steering import Steering
from magistral_desktop.errors import PromptError
from magistral_desktop.language import NOTHING, tr
from magistral_desktop.session.asking import checked_question, place_for_reply
from magistral_desktop.session.reply import Reply
from magistral_desktop.storage.store import Store


class Branches(QObject):
    """The trees of messages. All methods raise StorageError when the disk does not let them.

    Signals: `changed(conversation_id)` when another branch is shown, or a message on it has another number of versions;
    then `asked(Message)` for the place of a reply that is to be written, and `removed(ids)`, a list, for messages whose
    replies need not be.
    """

    changed = Signal(int)
    asked = Signal(object)
    removed = Signal(object)

    def __init__(self, store: Store, replies: Callable[[], Sequence[Reply]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._replies = replies

    def shown(self, conversation_id: int) -> list[Message]:
        """Return the branch of a conversation that is shown, a growing reply as it is now."""
        return self._as_now(self._store.messages(conversation_id))

    def to(self, message_id: int) -> list[Message]:
        """Return the branch that ends at a message, a growing reply as it is now."""
        return self._as_now(self._store.branch_to(message_id))

    def versions(self, message_id: int) -> list[list[Message]]:
        """Return the versions of a message, oldest first: each by itself, a question with its newest reply."""
        found = []
        for each in self._store.versions(message_id):
            branch = self._as_now(self._store.branch_through(each))
            at = next(place for place, message in enumerate(branch) if message.id == each)
            found.append(branch[at : at + (2 if branch[at].role == "user" else 1)])
        return found

    def edit(
        self,
        message_id: int,
        question: str,
        seed: int | None = None,
        steering: Steering | None = None,
        attachments: Sequence[Attachment] | None = None,
    ) -> None:
        """Ask another version of a question, in its place; the old one is kept with all that followed it.

        None keeps its files.

        Raises:
            PromptError: it is empty or too long, or there is no such question any more.
        """
        question = checked_question(question)
        before = self._message(message_id, "user")
        now = time.time()
        with self._store.together(durable=True):
            files = before.attachments if attachments is None else tuple(attachments)
            edited = Message(0, before.conversation_id, "user", question, now, attachments=files)
            asked = self._store.add_version(edited, of=message_id)
            if self._store.first_sent(before.conversation_id) == message_id:
                self._store.set_first_sent(before.conversation_id, asked.id)
            place = self._store.add_message(place_for_reply(before.conversation_id, now, seed, steering))
        self._ask(place)

    def regenerate(self, message_id: int, seed: int | None = None, steering: Steering | None = None) -> None:
        """Ask for another version of a reply; the old one is kept with all that followed it.

        Raises:
            PromptError: it is still being written, or there is no such reply any more.
        """
        before = self._message(message_id, "assistant")
        if before.status in UNFINISHED:
            raise PromptError(tr("This reply is still being written"), NOTHING, tr("Wait for its end, or stop it."))
        place = place_for_reply(before.conversation_id, time.time(), seed, steering)
        self._ask(self._store.add_version(place, of=message_id))

    def fork(self, reply: Reply) -> None:
        """Keep what was made of a reply beside what it was, as a version that is shown if the old one was."""
        message = reply.message
        was_shown = self._store.is_shown(message.id)
        reply.fork(self._store.add_version(message, of=message.id, show=was_shown))
        self._tell(message.id)

    def show_version(self, message_id: int, step: int) -> None:
        """Show the branch through the version so many steps after this one, or before it; nothing if there is none."""
        versions = self._store.versions(message_id)
        at = versions.index(message_id) + step if versions else -1
        if 0 <= at < len(versions):
            self._store.show(versions[at])
            self._tell(versions[at])

    def show(self, message_id: int) -> None:
        """Show the branch through a message, if it is not the one that is shown."""
        if not self._store.is_shown(message_id):
            self._store.show(message_id)
            self._tell(message_id)

    def delete_version(self, message_id: int) -> int:
        """Delete a version with all that followed it, and show another; return what `restore_version` takes to undo it.

        A reply of it that is being written is stopped.
        """
        last_shown = self._store.shown_id(self._store.conversation_of(message_id))
        gone = self._store.delete_version(message_id)
        self.removed.emit(gone)
        self._tell(message_id)
        return last_shown if last_shown in gone else message_id

    def restore_version(self, message_id: int) -> None:
        """Undo `delete_version`, by what it returned."""
        self._store.restore_version(message_id)
        self._tell(message_id)

    def _as_now(self, branch: list[Message]) -> list[Message]:
        newer = {reply.message.id: reply.message for reply in self._replies()}
        return [
            replace(newer[message.id], version=message.version, versions=message.versions)
            if message.id in newer
            else message
            for message in branch
        ]

    def _message(self, message_id: int, role: Role) -> Message:
        branch = self.to(message_id)
        if not branch or branch[-1].role != role:
            raise PromptError(
                tr("There is nothing to ask again"), tr("The message was deleted."), tr("Ask in a new message.")
            )
        return branch[-1]

    def _ask(self, place: Message) -> None:
        self._tell(place.id)
        self.asked.emit(place)

    def _tell(self, message_id: int) -> None:
        self.changed.emit(self._store.conversation_of(message_id))
