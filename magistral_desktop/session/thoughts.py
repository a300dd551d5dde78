"""How long the thought that is being written may still take, by how long this computer's earlier ones were."""

import contextlib

from magistral_desktop.chat import time_left
from magistral_desktop.chat.messages import Message
from magistral_desktop.errors import StorageError
from magistral_desktop.language import NOTHING, Phrase
from magistral_desktop.storage.store import Store

_MOST_THOUGHTS = 100


class EarlierThoughts:
    """Looks at the store once for each reply."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._message_id = 0
        self._lengths: list[int] = []

    def time_left(self, message: Message) -> Phrase:
        """Return, in words, how long a thought may still take; "" where earlier ones of the same model do not tell."""
        if not message.is_thinking:
            return NOTHING
        if message.id != self._message_id:
            self._message_id, self._lengths = message.id, []
            with contextlib.suppress(StorageError):  # who saves the reply tells of it
                self._lengths = self._store.thought_lengths(message.model_key, _MOST_THOUGHTS)
        budget = message.steering.budget_tokens
        return time_left.words(self._lengths, message.reasoning_tokens, message.tokens_per_second, budget)
