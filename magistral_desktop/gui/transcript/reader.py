"""Reading a chat: finding words, going to a passage, the outline of a thought, similar text.

What there is to find is decided here, over the texts as they were written; `web_reader` and `plain_reader` show it.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from magistral_desktop.chat.messages import UNFINISHED, Message
from magistral_desktop.gui.transcript import words
from magistral_desktop.gui.transcript.find import Finder, Query, Scope
from magistral_desktop.gui.transcript.outline import Outline, first_doubt, last_result
from magistral_desktop.gui.transcript.passages import TEXTS, Passage, source_of
from magistral_desktop.gui.transcript.results import mismatch
from magistral_desktop.gui.transcript.sentences import sentence_at, sentences
from magistral_desktop.gui.transcript.similar import SimilarTexts

_COUNT_AGAIN_MS = 250
_NO_SENTENCE = -1


class Reader(QObject):
    """Every method may be called at any time; what has not been painted yet is shown when it is.

    A pane that is opened to show a passage stays open until the reader closes it; nothing of that is remembered, for
    the reader has not asked for the pane.
    """

    found = Signal(int, int)
    """How many matches there are, and which is the current one, from 1; 0 for none."""

    passage_chosen = Signal(object)
    """A link to a `Passage` was clicked, of this chat or of another."""

    export_requested = Signal(int)
    """The id of a reply that the reader wants as a file."""
    record_requested = Signal(int)
    """The id of a reply of which the reader wants an audit record."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._finder: Finder | None = None
        self._scope: Scope = "chat"
        self._reasoning_of = 0
        self._matches: list[Passage] = []
        self._current: Passage | None = None
        self._is_marked = False
        self._outlined = (0, Outline())
        self._similar: tuple[str, SimilarTexts] | None = None
        self._sentence = (0, _NO_SENTENCE)
        self._count_timer = QTimer(self, interval=_COUNT_AGAIN_MS, singleShot=True)
        self._count_timer.timeout.connect(self._count_again)

    # -- Finding

    def find(self, query: Query, scope: Scope) -> None:
        """Mark all matches and go to the one at the last one's place, else to the first of the reply in view."""
        self._finder = Finder(query) if query.pattern else None
        self._scope = scope
        self._in_view(self._begin_find)

    def find_next(self, step: int) -> None:
        """Go `step` matches on, or back if it is negative; after the last comes the first."""
        if self._matches:
            at = -max(0, step) if self._current is None else self._number_of(self._current)
            self._current = self._matches[(at + step) % len(self._matches)]
            self._show_found(self._current, go=True)
            self._tell_found()

    def end_find(self) -> None:
        """Mark no matches any more."""
        self._finder = self._current = None
        self._matches = []
        self._show_found(None, go=False)

    def messages_changed(self) -> None:
        """Count again soon: a text has grown."""
        if self._finder and not self._count_timer.isActive():
            self._count_timer.start()

    def conversation_changed(self) -> None:
        """Count anew in another chat."""
        self._current = None
        self._is_marked = False
        self._similar = None
        self._outlined = (0, Outline())
        self.messages_changed()

    def _begin_find(self, message_id: int) -> None:
        self._reasoning_of = message_id if self._scope == "reasoning" else 0
        self._matches = self._all_matches()
        at = self._number_of(self._current or Passage(0, message_id, "question", 0, 0))
        self._current = self._matches[at % len(self._matches)] if self._matches else None
        self._show_found(self._current, go=True)
        self._tell_found()

    def _all_matches(self) -> list[Passage]:
        return self._finder.matches(self._messages(), self._reasoning_of) if self._finder else []

    def _number_of(self, passage: Passage) -> int:
        """Return the number of a match, or of the next one after a place."""
        order = {message.id: number for number, message in enumerate(self._messages())}
        return bisect_left(self._matches, _place(passage, order), key=lambda match: _place(match, order))

    @Slot()
    def _count_again(self) -> None:
        if self._reasoning_of and not self._message(self._reasoning_of):
            self._in_view(self._count_in)  # another chat
        else:
            self._count_in(self._reasoning_of)

    def _count_in(self, reasoning_of: int) -> None:
        self._reasoning_of = reasoning_of
        self._matches = self._all_matches()
        if self._current and self._current not in self._matches[(at := self._number_of(self._current)) : at + 1]:
            self._current = None
        self._show_found(self._current, go=False)
        self._tell_found()

    def _tell_found(self) -> None:
        self.found.emit(len(self._matches), self._number_of(self._current) + 1 if self._current else 0)

    # -- Going somewhere

    def go_to(self, passage: Passage) -> bool:
        """Show and mark a passage; return whether there is such a place."""
        message = self._message(passage.message_id)
        if not message or passage.start >= len(source_of(message, passage.text)):
            return False
        self._show(passage)
        return True

    def go_to_first_doubt(self) -> None:
        """Go to the first doubt of the reply in view."""
        self._in_view(self.go_to_first_doubt_of)

    def go_to_last_result(self) -> None:
        """Go to the last result in the thought of the reply in view."""
        self._in_view(self.go_to_last_result_of)

    def go_to_first_doubt_of(self, message_id: int) -> None:
        """Go to the first doubt of a reply."""
        if message := self._message(message_id):
            part = first_doubt(self._outline(message).parts)
            self._go_to_place(message, part.marker if part else None, words.NO_DOUBT.said())

    def go_to_last_result_of(self, message_id: int) -> None:
        """Go to the last result in the thought of a reply."""
        if message := self._message(message_id):
            part = last_result(self._outline(message).parts)
            self._go_to_place(message, part.marker if part else None, words.NO_RESULT.said())

    def go_to_mismatch(self, message_id: int) -> None:
        """Go to the result in a reply's thought that differs from its answer's."""
        message = self._message(message_id)
        differs = mismatch(message.reasoning, message.text) if message else None
        if message and differs:
            self._show(_in_reasoning(message, differs.reasoning.start, differs.reasoning.end))

    def _outline(self, message: Message) -> Outline:
        """Return the outline of a thought; that of the last one asked for grows with it."""
        if self._outlined[0] != message.id:
            self._outlined = (message.id, Outline())
        self._outlined[1].update(message.reasoning)
        return self._outlined[1]

    def clear_mark(self) -> bool:
        """Mark no passage any more; return whether one was marked."""
        was_marked, self._is_marked = self._is_marked, False
        if was_marked:
            self._show_no_passage()
        return was_marked

    def _show(self, passage: Passage, note: str = "", asked: Passage | None = None) -> None:
        self._is_marked = True
        self._show_passage(passage, note, asked)

    def _go_to_place(self, message: Message, position: int | None, without: str) -> None:
        if position is None:
            self._say(without)
        else:
            self._show(_in_reasoning(message, *sentence_at(message.reasoning, position)))

    # -- Similar text

    def show_similar(self) -> None:
        """Show the text of the thought that is most similar to what is selected in the answer.

        Without a selection, take the next sentence of the answer each time.
        """
        self._selected(self._show_similar_to)

    def _show_similar_to(self, selected: Passage | None) -> None:
        if selected and selected.text == "answer":
            self.show_similar_to(selected)
        else:
            self._in_view(self._show_similar_to_next)

    def _show_similar_to_next(self, message_id: int) -> None:
        message = self._message(message_id)
        spans = sentences(message.text) if message else []
        if message and spans:
            before = self._sentence[1] if self._sentence[0] == message_id else _NO_SENTENCE
            number = (before + 1) % len(spans)
            self._sentence = (message_id, number)
            self.show_similar_to(Passage(message.conversation_id, message_id, "answer", *spans[number]))

    def show_similar_to(self, passage: Passage) -> None:
        """Show what is similar to a passage of an answer; an empty one stands for its sentence."""
        message = self._message(passage.message_id)
        if not message or not message.reasoning or message.status in UNFINISHED:
            return
        start, end = passage.start, passage.end
        if start >= end:
            start, end = sentence_at(message.text, start)
        if not self._similar or self._similar[0] != message.reasoning:
            self._similar = (message.reasoning, SimilarTexts(message.reasoning))
        similar = self._similar[1].most_similar(message.text[start:end])
        asked = Passage(message.conversation_id, message.id, "answer", start, end)
        if similar:
            there = _in_reasoning(message, similar.start, similar.end)
            self._show(there, words.about_similar(similar.shared), asked)
        else:
            self._show(asked)
            self._say(words.NOT_SIMILAR.said())

    # -- What the two ways of drawing do in their own way

    def toggle_outline(self) -> None:
        """Show or hide the outline of the reply in view."""
        raise NotImplementedError

    def copy_link(self) -> None:
        """Copy a link to what is selected."""
        raise NotImplementedError

    def read_in_full(self, full: bool) -> None:
        """Open all panes to their full height for reading; or leave that, and be as before."""
        raise NotImplementedError

    def _say(self, said: str) -> None:
        """Show a line for a moment that has no place in the text, and have it read out."""
        raise NotImplementedError

    def _messages(self) -> Iterable[Message]:
        raise NotImplementedError

    def _message(self, message_id: int) -> Message | None:
        raise NotImplementedError

    def _in_view(self, receive: Callable[[int], None]) -> None:
        """Call `receive` with the id of the reply that the reader looks at, 0 for none."""
        raise NotImplementedError

    def _selected(self, receive: Callable[[Passage | None], None]) -> None:
        """Call `receive` with what is selected."""
        raise NotImplementedError

    def _show_found(self, current: Passage | None, *, go: bool) -> None:
        """Mark the matches of `self._finder`, one of them as the current one, and go there if asked to."""
        raise NotImplementedError

    def _show_no_passage(self) -> None:
        """Remove the marks of `_show_passage`."""
        raise NotImplementedError

    def _show_passage(self, passage: Passage, note: str, asked: Passage | None) -> None:
        """Go to a passage and mark it, with a note; `asked` is what it is similar to."""
        raise NotImplementedError


def _place(passage: Passage, order: dict[int, int]) -> tuple[int, int, int]:
    return order.get(passage.message_id, -1), TEXTS.index(passage.text), passage.start


def _in_reasoning(message: Message, start: int, end: int) -> Passage:
    return Passage(message.conversation_id, message.id, "reasoning", start, end)
