"""What is said about a reply, alike in the window and in the terminal."""

from collections.abc import Iterable

from magistral_desktop.chat.messages import Intervention


def tokens(count: int) -> str:
    """Return a number of tokens: "1 token", "2,341 tokens"."""
    return "1 token" if count == 1 else f"{count:,} tokens"


def chats(count: int) -> str:
    """Return a number of chats: "1 chat", "2,341 chats"."""
    return "1 chat" if count == 1 else f"{count:,} chats"


def messages(count: int) -> str:
    """Return a number of messages: "1 message", "2,341 messages"."""
    return "1 message" if count == 1 else f"{count:,} messages"


def about_interventions(interventions: Iterable[Intervention], budget_tokens: int) -> list[str]:
    """Return a line for each thing that the engine did to a reply, and that the reader would wonder about."""
    lines = (_about_intervention(intervention, budget_tokens) for intervention in interventions)
    return [line for line in dict.fromkeys(lines) if line]


def _about_intervention(intervention: Intervention, budget_tokens: int) -> str:
    reached = f"The thought reached its budget of {tokens(budget_tokens)}"
    lines = {
        "answer now": "You asked for the answer here",
        "budget": reached if budget_tokens else "The thought reached its budget",
        "reserve": "The thought was closed to keep room for the answer",
        "no think": "Answered directly, without a thought",
    }
    if intervention.kind != "loop":
        return lines.get(intervention.kind, "")
    found = f"It seems to go in circles since token {intervention.position:,}"
    return f"{found} · {intervention.detail}" if intervention.detail else found
