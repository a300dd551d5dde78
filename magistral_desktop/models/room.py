"""How much of a context a prompt may fill."""

MAX_RESERVE_TOKENS = 256
"""The most that is kept for the beginning of a reply."""


def room_for_prompt(context_tokens: int, written_tokens: int = 0) -> int:
    """Return the longest prompt in tokens, with so many of the reply to it that are written already."""
    reserve = min(MAX_RESERVE_TOKENS, context_tokens // 8)
    return context_tokens - max(1, reserve - written_tokens)


def room_for_files(context_tokens: int) -> int:
    """Return how long a prompt should be at most where files make it long: an eighth is left for the reply."""
    return context_tokens - max(1, context_tokens // 8)
