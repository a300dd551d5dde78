"""What the user wants of the replies: instructions for all chats and for each, settings of a chat, snippets."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from magistral_desktop.chat.formats import FORMATS
from magistral_desktop.chat.messages import Sampling
from magistral_desktop.chat.prompt import join_instructions
from magistral_desktop.chat.wishes import NO_WISHES, ChatWishes, Snippet
from magistral_desktop.models.settings import DEFAULTS, ModelSettings
from magistral_desktop.storage.store import Store


class Wishes(QObject):
    """Keeps them on the disk. All methods raise StorageError when it does not let them.

    Signal: `changed()` when what is added to prompts may be another.
    """

    changed = Signal()

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._stored = store.wishes
        self._next = NO_WISHES
        self._of_model = DEFAULTS

    def use_model(self, settings: ModelSettings) -> None:
        """Note the settings of the model that is asked from now on."""
        self._of_model = settings
        self.changed.emit()

    def usual_sampling(self, prompt_format: str) -> Sampling:
        """Return how tokens are drawn in chats that want nothing else."""
        return self._of_model.sampling(FORMATS[prompt_format].sampling)

    def for_all(self) -> str:
        """Return the instructions for all chats."""
        return self._stored.instructions()

    def set_for_all(self, instructions: str) -> None:
        """Add other instructions to the prompts of all chats from now on."""
        self._stored.set_instructions(instructions.strip())
        self.changed.emit()

    def of_chat(self, conversation_id: int) -> ChatWishes:
        """Return what one chat has of its own; 0 is the next that begins."""
        if not conversation_id:
            return self._next
        return self._store.wishes_of(conversation_id).of_chat(conversation_id)

    def set_of_chat(self, conversation_id: int, wishes: ChatWishes) -> None:
        """Ask the model in one chat like this from now on; 0 is the next that begins."""
        if conversation_id:
            self._store.wishes_of(conversation_id).set_of_chat(conversation_id, wishes)
        else:
            self._next = wishes
        self.changed.emit()

    def begin(self, conversation_id: int) -> None:
        """Let a new chat have what was chosen for the next one."""
        if self._next != NO_WISHES:
            self._store.wishes_of(conversation_id).set_of_chat(conversation_id, self._next)
            self._next = NO_WISHES

    def general(self, conversation_id: int) -> str:
        """Return the instructions for all chats with those for the chat's folder."""
        folder_id = self._store.shelves.folder_of(conversation_id)
        return join_instructions(self.for_all(), self._stored.instructions(folder_id) if folder_id else "")

    def instructions(self, conversation_id: int) -> str:
        """Return what is added to the reasoning prompt in a chat: of the model, for all chats, its folder, itself."""
        own = self.of_chat(conversation_id).instructions
        return join_instructions(self._of_model.instructions, self.general(conversation_id), own)

    def for_folder(self, folder_id: int) -> str:
        """Return the instructions for the chats of a folder."""
        return self._stored.instructions(folder_id)

    def set_for_folder(self, folder_id: int, instructions: str) -> None:
        """Add other instructions to the prompts of a folder's chats from now on."""
        self._stored.set_instructions(instructions.strip(), folder_id)
        self.changed.emit()

    def snippets(self) -> list[Snippet]:
        """Return the texts that are put into the prompt box by their names."""
        return self._stored.snippets()

    def set_snippets(self, snippets: Sequence[Snippet]) -> None:
        """Keep these and no others."""
        self._stored.set_snippets(snippets)
