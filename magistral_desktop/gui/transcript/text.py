"""One of a reply's two texts on its way to the page."""

from collections.abc import Sequence
from typing import Any, Literal

from magistral_desktop.gui.transcript.blocks import Blocks
from magistral_desktop.gui.transcript.markdown import Markdown

Operation = list[Any]
Part = Literal["reasoning", "answer"]


class Text:
    """A text that mostly grows."""

    def __init__(self, markdown: Markdown) -> None:
        self._markdown = markdown
        self._blocks = Blocks(markdown)
        self._source = ""
        self._fed = 0
        self._complete = False
        self._finished = False
        self._must_blank = False

    def set_source(self, source: str, *, complete: bool) -> None:
        """Take the text as it is now; one that is no extension of what was fed starts anew."""
        extends = source.startswith(self._source[: self._fed])
        if not extends or (self._finished and (len(source) > self._fed or not complete)):
            self.restart()
        self._source = source
        self._complete = complete

    def restart(self) -> None:
        """Feed everything again, after emptying what is there."""
        self._must_blank = self._must_blank or self._fed > 0
        self._blocks = Blocks(self._markdown)
        self._fed = 0
        self._finished = False

    @property
    def ends(self) -> Sequence[int]:
        """Where the settled blocks end, see `Blocks`."""
        return self._blocks.ends

    @property
    def is_told(self) -> bool:
        """Whether the page has all of it."""
        return self._fed == len(self._source) and (self._finished or not self._complete) and not self._must_blank

    def take(self, message_id: int, part: Part, budget_characters: int) -> tuple[list[Operation], int]:
        """Return the next operations, and how many characters they used."""
        operations: list[Operation] = []
        if self._must_blank:
            operations.append(["blank", message_id, part])
            self._must_blank = False
        piece = self._source[self._fed : self._fed + budget_characters]
        self._fed += len(piece)
        if self._complete and self._fed == len(self._source):
            rendered = self._blocks.finish(piece)
            self._finished = True
        else:
            rendered = self._blocks.feed(piece)
        operations.append(["grow", message_id, part, rendered.settled, rendered.open])
        return operations, len(piece)
