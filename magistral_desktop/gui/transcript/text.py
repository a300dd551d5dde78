"""One text on its way to the page: what of it has been rendered, and what of that the page has."""

from collections.abc import Sequence

from magistral_desktop.gui.transcript.blocks import Blocks, Step
from magistral_desktop.gui.transcript.markdown import Markdown

_RENDERED_PER_PARSED = 40
"""What has been rendered before costs only the page: that many characters of it take as long as one that is new."""


class Text:
    """A text that mostly grows; all that was rendered is kept, so that a new page has it at once."""

    def __init__(self, markdown: Markdown) -> None:
        self._markdown = markdown
        self._source = ""
        self._complete = False
        self._must_blank = False
        self._start()

    def _start(self) -> None:
        self._blocks = Blocks(self._markdown)
        self._fed = 0
        self._finished = False
        self._settled: list[Step] = []
        self._open = [""]
        self._told = 0
        self._is_open_told = True

    def set_source(self, source: str, *, complete: bool) -> None:
        """Take the text as it is now; one that is no extension of what was fed starts anew."""
        grown = source is self._source or source.startswith(self._source)
        if not grown or (self._finished and (len(source) > self._fed or not complete)):
            self.restart()
        self._source = source
        self._complete = complete

    def restart(self) -> None:
        """Feed everything again, after emptying what is there."""
        self._must_blank = self._must_blank or self._fed > 0
        self._start()

    def forget_page(self) -> None:
        """Tell everything again: the page is new."""
        self._must_blank = False
        self._told = 0
        self._is_open_told = not any(self._open)

    @property
    def ends(self) -> Sequence[int]:
        """Where the settled blocks end, see `Blocks`."""
        return self._blocks.ends

    @property
    def is_told(self) -> bool:
        """Whether the page has all of it."""
        is_fed = self._fed == len(self._source) and (self._finished or not self._complete)
        return is_fed and self._told == len(self._settled) and self._is_open_told and not self._must_blank

    @property
    def told_characters(self) -> int:
        """How much of it the page has."""
        return self._fed if self._told == len(self._settled) and self._is_open_told and not self._must_blank else 0

    def blank(self) -> bool:
        """Return whether the page must empty its place first, which then counts as done."""
        must_blank, self._must_blank = self._must_blank, False
        return must_blank

    def take(self, budget_characters: int) -> tuple[list[Step], list[str], int]:
        """Return what has settled that the page lacks, the open ends, and the characters this used up."""
        again = self._fed if self._told < len(self._settled) or not self._is_open_told else 0
        used = self._feed(max(0, budget_characters - again // _RENDERED_PER_PARSED))
        settled = self._settled[self._told :]
        self._told = len(self._settled)
        self._is_open_told = True
        return settled, self._open, used + again // _RENDERED_PER_PARSED

    def _feed(self, characters: int) -> int:
        piece = self._source[self._fed : self._fed + characters]
        self._fed += len(piece)
        if self._complete and self._fed == len(self._source):
            if self._finished:
                return 0
            rendered = self._blocks.finish(piece)
            self._finished = True
        else:
            rendered = self._blocks.feed(piece)
        self._settled += rendered.settled
        self._open = rendered.open
        return len(piece)
