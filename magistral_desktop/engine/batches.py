"""In which batches a context was read: besides the tokens, what their keys and values depend on.

The same tokens read in other batches round differently in the last digits, which now and then is enough for another
token to be drawn. Where a reply is to be drawn again exactly, its context is read in the same batches.
"""

from collections.abc import Iterable, Sequence

from magistral_desktop.replay_protocol import BatchRow


class Batches:
    """The batches of the tokens in a context, from the beginning."""

    def __init__(self, rows: Iterable[BatchRow] = ()) -> None:
        self._rows = list(rows)

    def add(self, size: int) -> None:
        """Note a batch of so many tokens."""
        if self._rows and self._rows[-1][:2] == (size, size):
            self._rows[-1] = (size, size, self._rows[-1][2] + 1)
        else:
            self._rows.append((size, size, 1))

    def cut(self, tokens: int) -> None:
        """Note that only the first `tokens` are left in the context."""
        kept: list[BatchRow] = []
        for size, each, times in self._rows:
            whole = min(times, tokens // each)
            rest = min(each, tokens - whole * each) if whole < times else 0
            kept += [(size, each, whole)] * bool(whole) + [(size, rest, 1)] * bool(rest)
            tokens -= whole * each + rest
        self._rows = kept

    def rows(self) -> tuple[BatchRow, ...]:
        """Return them as they are told."""
        return tuple(self._rows)

    def rest_of(self, rows: Sequence[BatchRow]) -> list[BatchRow] | None:
        """Return what follows these batches in `rows`; None if `rows` do not begin with them."""
        rest = list(rows)
        for size, kept, times in self._rows:
            if not rest or rest[0][:2] != (size, kept) or rest[0][2] < times:
                return None
            left = rest[0][2] - times
            rest[:1] = [(size, kept, left)] if left else []
        return rest
