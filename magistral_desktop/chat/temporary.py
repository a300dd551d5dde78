"""Which conversations are temporary: they and their messages have numbers that those on the disk never reach."""

FIRST_TEMPORARY_ID = 2**30
"""Qt's int, as which the numbers go through signals, ends at 2**31."""


def is_temporary(number: int) -> bool:
    """Return whether a conversation or message never touches the disk."""
    return number >= FIRST_TEMPORARY_ID
