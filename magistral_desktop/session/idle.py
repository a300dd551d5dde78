"""What the engine does while nobody waits for it: it reads ahead, and keeps on disk what it has read."""

from collections.abc import Callable, Sequence

from magistral_desktop.chat.messages import Message
from magistral_desktop.errors import PromptError
from magistral_desktop.session.asking import prompt_so_far
from magistral_desktop.session.engine import Engine
from magistral_desktop.session.gentleness import strain
from magistral_desktop.storage.kv_files import cache_key


class IdleWork:
    """Keeps the engine's context ready for the next question.

    After a reply its reasoning is left out of the next prompt, so that the engine would have to read the answer anew;
    it does so while the user reads. Whatever it is asked for next ends that.
    """

    def __init__(self, engine: Engine, find_strain: Callable[[], str] = strain) -> None:
        self._engine = engine
        self._find_strain = find_strain
        self._unsaved = 0

    def note_asked(self, conversation_id: int) -> None:
        """Note that the engine's context becomes that of a conversation; it saves the one before by itself."""
        self._unsaved = conversation_id

    def read_ahead(self, conversation: Sequence[Message], instructions: str) -> None:
        """Read a conversation that has just got its reply, unless the computer is to be spared.

        `instructions` are those of the next question.
        """
        model = self._engine.state.model
        prompt = prompt_so_far(conversation, model, instructions) if model else ()
        if prompt and self._engine.state.kind == "ready" and not self._find_strain():
            try:
                self._engine.prefill(prompt, cache_key(conversation[-1].conversation_id))
            except PromptError:
                return  # the next question tells it
            self._unsaved = conversation[-1].conversation_id

    def save(self, conversation_id: int) -> None:
        """Save the state of a conversation if it is the one in the context and has changed."""
        if conversation_id == self._unsaved:
            self.save_last()

    def save_last(self) -> bool:
        """Save the state of the conversation in the context; return whether the engine will tell the end of that."""
        last, self._unsaved = self._unsaved, 0
        return bool(last) and self._engine.save_cache(cache_key(last))

    def forget(self, conversation_id: int) -> None:
        """Note that a conversation is not worth being saved: it was deleted."""
        if self._unsaved == conversation_id:
            self._unsaved = 0
