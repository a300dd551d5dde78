"""What the window may rely on when a chat is read, over the page and over plain text alike."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.messages import Message
from magistral_desktop.gui.transcript.find import Query
from magistral_desktop.gui.transcript.passages import Passage
from magistral_desktop.gui.transcript.view import TranscriptView

QUESTION = Message(1, 7, "user", "What is two and two?", 0.0)
THOUGHT = """Okay, two and two.

So $2 + 2 = 5$.

Wait, **is that** right? Let me check: counting on fingers gives four.

So the answer is \\boxed{4}."""
REPLY = Message(2, 7, "assistant", "Counting on *fingers* gives 4.\n\nPenguins swim.", 0.0, reasoning=THOUGHT)
SECOND = replace(REPLY, id=4, text="Two again.", reasoning="Two, too.")
LONG = replace(REPLY, reasoning="Filler without end.\n\n" * 400 + THOUGHT)


class ReaderContract:
    """Subclasses give `transcript`, and say what is marked and selected."""

    def marked(self, qtbot: QtBot, transcript: TranscriptView) -> list[str]:
        """Return the texts that are marked as current, in the order they stand."""
        raise NotImplementedError

    def is_on_screen(self, qtbot: QtBot, transcript: TranscriptView) -> bool:
        """Return whether the reader can see what is marked."""
        raise NotImplementedError

    def select(self, qtbot: QtBot, transcript: TranscriptView, words: str) -> None:
        """Select the first occurrence of some words."""
        raise NotImplementedError

    def shown(self, qtbot: QtBot, transcript: TranscriptView) -> str:
        raise NotImplementedError

    def click(self, transcript: TranscriptView, act: str) -> None:
        """Click the control with this name."""
        raise NotImplementedError

    @pytest.fixture
    def clipboard(self) -> QClipboard:
        board = QGuiApplication.clipboard()
        board.clear()
        return board

    def show(self, qtbot: QtBot, transcript: TranscriptView, *messages: Message) -> None:
        last = messages[-1].id
        with qtbot.waitSignal(transcript.painted, check_params_cb=lambda painted: painted == last):
            transcript.show_conversation(messages)

    def find(self, qtbot: QtBot, transcript: TranscriptView, words: str) -> list[int]:
        with qtbot.waitSignal(transcript.found) as found:
            transcript.reader.find(Query(words), "chat")
        return list(found.args or [])

    def wait_marked(self, qtbot: QtBot, transcript: TranscriptView, *texts: str) -> None:
        qtbot.waitUntil(lambda: self.marked(qtbot, transcript) == list(texts))
        qtbot.waitUntil(lambda: self.is_on_screen(qtbot, transcript))

    def test_matches_are_counted_and_gone_to(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        self.show(qtbot, transcript, QUESTION, REPLY)
        assert self.find(qtbot, transcript, "fingers") == [2, 1]
        self.wait_marked(qtbot, transcript, "fingers")
        with qtbot.waitSignal(transcript.found) as found:
            transcript.reader.find_next(1)
        assert found.args == [2, 2]
        with qtbot.waitSignal(transcript.found) as found:
            transcript.reader.find_next(1)
        assert found.args == [2, 1]
        with qtbot.waitSignal(transcript.found) as found:
            transcript.reader.find_next(-1)
        assert found.args == [2, 2]

    def test_nothing_is_marked_when_finding_ends(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        self.show(qtbot, transcript, QUESTION, REPLY)
        self.find(qtbot, transcript, "fingers")
        self.wait_marked(qtbot, transcript, "fingers")
        transcript.reader.end_find()
        qtbot.waitUntil(lambda: self.marked(qtbot, transcript) == [])

    def test_what_is_not_there_is_not_found(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        self.show(qtbot, transcript, QUESTION, REPLY)
        assert self.find(qtbot, transcript, "elephants") == [0, 0]

    def test_a_match_in_a_closed_pane_is_counted_and_opens_it_unasked(
        self, qtbot: QtBot, transcript: TranscriptView
    ) -> None:
        toggled: list[object] = []
        transcript.pane_toggled.connect(lambda *values: toggled.append(values))
        transcript.show_reasoning(False)
        self.show(qtbot, transcript, QUESTION, REPLY)
        assert self.find(qtbot, transcript, "is that right") == [1, 1]
        qtbot.waitUntil(lambda: "".join(self.marked(qtbot, transcript)) == "is that right")
        assert toggled == []

    def test_only_the_reasoning_in_view_is_searched_if_asked_for(
        self, qtbot: QtBot, transcript: TranscriptView
    ) -> None:
        self.show(qtbot, transcript, QUESTION, SECOND)
        with qtbot.waitSignal(transcript.found) as found:
            transcript.reader.find(Query("two"), "reasoning")
        assert found.args == [1, 1]

    def test_a_text_that_grows_is_counted_again(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        streaming = replace(REPLY, status="streaming", text="", reasoning="One finger.")
        transcript.show_conversation([QUESTION, streaming])
        qtbot.waitUntil(lambda: "One finger." in self.shown(qtbot, transcript))
        assert self.find(qtbot, transcript, "finger") == [1, 1]
        with qtbot.waitSignal(transcript.found) as found:
            transcript.show_message(replace(streaming, reasoning="One finger. Two fingers."))
        assert found.args == [2, 1]

    def test_a_far_match_is_scrolled_to(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        self.show(qtbot, transcript, QUESTION, LONG)
        self.find(qtbot, transcript, "right?")
        self.wait_marked(qtbot, transcript, "right?")

    def test_a_passage_is_gone_to_and_marked(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        self.show(qtbot, transcript, QUESTION, LONG)
        start = LONG.reasoning.index("counting on")
        assert transcript.reader.go_to(Passage(7, 2, "reasoning", start, start + len("counting on fingers")))
        self.wait_marked(qtbot, transcript, "counting on fingers")

    @pytest.mark.parametrize("passage", [Passage(7, 99, "answer", 0, 1), Passage(7, 2, "answer", 9_999, 10_000)])
    def test_a_passage_that_is_gone_is_told(self, qtbot: QtBot, transcript: TranscriptView, passage: Passage) -> None:
        self.show(qtbot, transcript, QUESTION, REPLY)
        assert not transcript.reader.go_to(passage)

    @pytest.mark.parametrize(
        ("go", "sentence"),
        [
            (lambda transcript: transcript.reader.go_to_first_doubt(), "Wait, is that right?"),
            (lambda transcript: transcript.reader.go_to_last_result(), "So the answer is \\boxed{4}."),
        ],
    )
    def test_first_doubt_and_last_result_are_gone_to(
        self, qtbot: QtBot, transcript: TranscriptView, go: Callable[[TranscriptView], None], sentence: str
    ) -> None:
        self.show(qtbot, transcript, QUESTION, LONG)
        go(transcript)
        qtbot.waitUntil(lambda: "".join(self.marked(qtbot, transcript)) == sentence)
        qtbot.waitUntil(lambda: self.is_on_screen(qtbot, transcript))

    def test_where_no_doubt_is_the_reader_is_told(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        self.show(qtbot, transcript, QUESTION, SECOND)
        transcript.reader.go_to_first_doubt()
        qtbot.waitUntil(lambda: "No words of doubt" in self.shown(qtbot, transcript))

    def test_the_outline_is_shown_and_hidden(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        self.show(qtbot, transcript, QUESTION, REPLY)
        transcript.reader.toggle_outline()
        qtbot.waitUntil(lambda: "Word matches, not an analysis" in self.shown(qtbot, transcript))
        assert self.shown(qtbot, transcript).count("Wait, is that right?") == 2
        transcript.reader.toggle_outline()
        qtbot.waitUntil(lambda: self.shown(qtbot, transcript).count("Wait, is that right?") == 1)

    def test_similar_text_of_a_selection_is_shown(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        self.show(qtbot, transcript, QUESTION, REPLY)
        self.select(qtbot, transcript, "Counting on")
        transcript.reader.show_similar()
        qtbot.waitUntil(lambda: "of the words in common" in self.shown(qtbot, transcript))
        assert "".join(self.marked(qtbot, transcript)) != ""

    def test_without_a_selection_each_sentence_takes_its_turn(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        self.show(qtbot, transcript, QUESTION, REPLY)
        transcript.reader.show_similar()
        qtbot.waitUntil(lambda: "of the words in common" in self.shown(qtbot, transcript))
        transcript.reader.show_similar()
        qtbot.waitUntil(lambda: "No similar text in the reasoning" in self.shown(qtbot, transcript))

    def test_a_link_to_what_is_selected_is_copied(
        self, qtbot: QtBot, transcript: TranscriptView, clipboard: QClipboard
    ) -> None:
        self.show(qtbot, transcript, QUESTION, REPLY)
        self.select(qtbot, transcript, "Penguins swim")
        transcript.reader.copy_link()
        start = REPLY.text.index("Penguins")
        address = Passage(7, 2, "answer", start, start + len("Penguins swim")).address
        qtbot.waitUntil(lambda: bool(clipboard.text()))
        assert clipboard.text() == address

    def test_a_link_to_a_passage_in_an_answer_is_handed_on(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        passage = Passage(3, 14, "reasoning", 15, 92)
        self.show(qtbot, transcript, QUESTION, replace(REPLY, text=f"See [there]({passage.address})."))
        with qtbot.waitSignal(transcript.passage_chosen) as chosen:
            self.click(transcript, passage.address)
        assert chosen.args == [passage]

    def test_all_reasoning_is_opened_for_reading_and_closed_again(
        self, qtbot: QtBot, transcript: TranscriptView
    ) -> None:
        transcript.show_reasoning(False)
        self.show(qtbot, transcript, QUESTION, REPLY, SECOND)
        transcript.reader.read_in_full(True)
        qtbot.waitUntil(lambda: {"Two, too.", "Okay, two and two."} <= set(self.shown(qtbot, transcript).splitlines()))
        transcript.reader.read_in_full(False)
        qtbot.waitUntil(lambda: "Two, too." not in self.shown(qtbot, transcript))

    def test_a_result_that_differs_is_marked_and_leads_there(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        self.show(qtbot, transcript, QUESTION, replace(REPLY, text="It is \\(\\boxed{5}\\)."))
        assert "The reasoning’s last result reads 4; the answer says 5." in self.shown(qtbot, transcript)
        self.click(transcript, "mismatch")
        self.wait_marked(qtbot, transcript, "\\boxed{4}")

    def test_a_result_that_agrees_is_not_spoken_of(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        self.show(qtbot, transcript, QUESTION, REPLY)
        assert "Worth a look" not in self.shown(qtbot, transcript)

    def test_the_reader_starts_anew_in_another_chat(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        self.show(qtbot, transcript, QUESTION, REPLY)
        self.find(qtbot, transcript, "fingers")
        with qtbot.waitSignal(transcript.found) as found:
            transcript.show_conversation([replace(SECOND, reasoning="Fingers.", conversation_id=8)])
        assert found.args == [1, 0]

    def test_a_mark_is_removed(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        self.show(qtbot, transcript, QUESTION, REPLY)
        transcript.reader.go_to(Passage(7, 2, "answer", 0, 8))
        self.wait_marked(qtbot, transcript, "Counting")
        assert transcript.reader.clear_mark()
        qtbot.waitUntil(lambda: self.marked(qtbot, transcript) == [])
        assert not transcript.reader.clear_mark()
