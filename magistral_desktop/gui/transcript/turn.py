"""One message and what the page knows of it."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any, Literal

from magistral_desktop.chat.messages import UNFINISHED, Message
from magistral_desktop.gui.attachment_words import about_file
from magistral_desktop.gui.transcript import passages, words
from magistral_desktop.gui.transcript.face import Face, face_of
from magistral_desktop.gui.transcript.markdown import Markdown
from magistral_desktop.gui.transcript.text import Text

if TYPE_CHECKING:
    from magistral_desktop.gui.offers import Offer

Operation = list[Any]
"""What the page is told, see `turns`."""

Part = Literal["reasoning", "answer"]

_NO_FILES: tuple[list[list[str]], str] = ([], "")
_COUNT_EVERY_MS = 250
"""How often the heading of a thought that goes on is told: nobody reads numbers faster, and each has the page drawn."""


class Turn:
    """One message and what the page knows of it."""

    def __init__(self, message: Message, markdown: dict[Part, Markdown]) -> None:
        self.message = message
        self.clicked: bool | None = None
        self.offers: tuple[Offer, ...] = ()
        self._markdown = markdown
        self._texts: dict[Part, Text] = {}
        self.forget_page()

    def forget_page(self) -> None:
        """Take it that the page knows nothing."""
        self._added = False
        self._face: Face | None = None
        self._face_ms = 0  # how long the thought had taken then
        self._versions = (1, 1)  # as the page has them
        self._files = _NO_FILES
        self._final = False
        self._dropped = False
        for text in self._texts.values():
            text.forget_page()

    def show(self, message: Message) -> None:
        """Take the message as it is now."""
        if message.reasoning_open != self.message.reasoning_open:
            self.clicked = None
        if message.role == "user" and message.text != self.message.text:
            self._added = False
        self.message = message
        self._final = False

    def is_open(self, shown: bool, full: bool) -> bool:
        """Return whether its pane is open, where all are `shown`, or opened to be read in `full`."""
        if self.clicked is not None:
            return self.clicked
        if full:
            return True
        return shown if self.message.reasoning_open is None else self.message.reasoning_open

    def shown_characters(self, shown: bool, full: bool) -> int:
        """Return how much text it has to show."""
        return len(self.message.text) + (len(self.message.reasoning) if self.is_open(shown, full) else 0)

    def outline(self, shown: bool, full: bool = False) -> Iterator[Operation]:
        """Bring all but the texts up to date."""
        message = self.message
        if message.role == "user":
            if not self._added:
                self._versions = (1, 1)
                yield ["user", message.id, message.text]
                self._files = _NO_FILES
            self._added = True
            yield from self._attached()
            yield from self._number()
            return
        if not self._added:
            yield ["reply", message.id]
            self._added = True
        face = face_of(message, pane_open=self.is_open(shown, full), offers=self.offers)
        if self._is_news(face):
            yield ["face", message.id, asdict(face)]
            self._face, self._face_ms = face, message.reasoning_ms
        yield from self._number()
        self._set_sources(face.pane == "open")
        if self._dropped:
            yield ["blank", message.id, "reasoning"]
            self._dropped = False

    def _is_news(self, face: Face) -> bool:
        """Return whether the page is to hear of a face: of one that only counts on, from time to time."""
        told = self._face
        if told is None or not self.message.is_thinking:
            return face != told
        counts_on = 0 <= self.message.reasoning_ms - self._face_ms < _COUNT_EVERY_MS
        return (replace(face, heading=told.heading) if counts_on else face) != told

    def _attached(self) -> Iterator[Operation]:
        message = self.message
        files = [[file.name, about_file(file)] for file in message.attachments]
        told = (files, words.NOT_SENT.said() if message.is_left_out else "")
        if told != self._files:
            yield ["files", message.id, *told]
            self._files = told

    def _number(self) -> Iterator[Operation]:
        versions = (self.message.version, self.message.versions)
        if versions != self._versions:
            yield ["versions", self.message.id, *versions]
            self._versions = versions

    def _set_sources(self, pane_open: bool) -> None:
        finished = self.message.status not in UNFINISHED
        self._text("answer").set_source(self.message.text, complete=finished)
        if pane_open:
            complete = finished or not self.message.is_thinking
            self._text("reasoning").set_source(self.message.reasoning, complete=complete)
        elif self._texts.pop("reasoning", None):
            self._dropped = True

    @property
    def thought_ends(self) -> Sequence[int]:
        """Where the blocks of its reasoning end that the page has."""
        text = self._texts.get("reasoning")
        return text.ends if text else ()

    def _text(self, part: Part) -> Text:
        if part not in self._texts:
            self._texts[part] = Text(self._markdown[part])
        return self._texts[part]

    def told_characters(self, text: passages.Text) -> int:
        """How much of a text the page has."""
        if text == "question":
            return len(self.message.text) if self._added else 0
        return self._texts[text].told_characters if text in self._texts else 0

    def texts(self, budget_characters: int) -> tuple[list[Operation], int]:
        """Return operations for at most so many characters of the two texts, and how many it were."""
        operations: list[Operation] = []
        used = 0
        for part, text in self._texts.items():
            if not text.is_told and used < budget_characters:
                if text.blank():
                    operations.append(["blank", self.message.id, part])
                settled, still_open, characters = text.take(budget_characters - used)
                operations.append(["grow", self.message.id, part, settled, still_open])
                used += characters
        if not self._final and self.message.status not in UNFINISHED and self.is_told:
            self._final = True
            operations.append(["final", self.message.id])
        return operations, used

    @property
    def is_told(self) -> bool:
        """Whether the page has all of its texts."""
        return all(text.is_told for text in self._texts.values())
