"""What the user wants of all replies of a chat, and the texts that are used again and again."""

import re
from dataclasses import dataclass, replace

from magistral_desktop.chat.messages import Sampling
from magistral_desktop.chat.steering import Steering

MAX_INSTRUCTIONS_CHARACTERS = 100_000
MAX_SNIPPETS = 500

_NOT_IN_A_NAME = re.compile(r"[\s/]+")


@dataclass(frozen=True, slots=True)
class ChatWishes:
    """A chat's own instructions and settings; None is what the model and the prompt box have.

    With a context of its own the model is loaded anew for the chat, and again for the next one without.
    """

    instructions: str = ""
    temperature: float | None = None
    top_p: float | None = None
    budget_tokens: int | None = None
    context_tokens: int | None = None

    def sampling(self, usual: Sampling) -> Sampling:
        """Return how tokens are drawn in this chat where `usual` is what they are drawn by elsewhere."""
        return Sampling(
            usual.temperature if self.temperature is None else self.temperature,
            usual.top_p if self.top_p is None else self.top_p,
        )

    def steering(self, usual: Steering) -> Steering:
        """Return what is wished of a thought in this chat where `usual` is what the prompt box says."""
        return usual if self.budget_tokens is None else replace(usual, budget_tokens=self.budget_tokens)


NO_WISHES = ChatWishes()


@dataclass(frozen=True, slots=True)
class Snippet:
    """A text that is put into the prompt box by its name, which has no spaces."""

    name: str
    text: str


def snippet_name(typed: str) -> str:
    """Return what the user typed as the name of a snippet: spaces become dashes."""
    return _NOT_IN_A_NAME.sub("-", typed.strip()).strip("-")


def snippet_word(text: str) -> str | None:
    """Return what stands after the slash at the end of a text that is being typed; None if there is no such word."""
    found = re.search(r"(?:^|\s)/([^\s/]*)$", text)
    return found[1] if found else None
