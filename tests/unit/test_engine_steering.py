"""When a thought is closed: at its budget, at a sentence before it, for the answer's room."""

import pytest

from magistral_desktop.chat.messages import Channel, Sampling
from magistral_desktop.engine.interrupts import Interrupts
from magistral_desktop.engine.prompting import Markup
from magistral_desktop.engine.steering import MAX_ANSWER_RESERVE, Force, Steering
from magistral_desktop.protocol import Generate

TAGS = Markup(open=(1, 10), close=(10, 2, 10), close_line=(2, 10), marker=None)
IDS = Markup(open=(34,), close=(35,), close_line=(35,), marker=34)
ROOM = 1_000


class Thought:
    """A thought that grows by pieces."""

    def __init__(self, markup: Markup | None = TAGS, *, budget_tokens: int = 0, room: int = ROOM) -> None:
        self.counts: dict[Channel, int] = {"reasoning": 0, "answer": 0}
        self.interrupts = Interrupts()
        self.interrupts.expect(1)
        self.interrupts.begin(1)
        command = Generate(1, (), Sampling(), 1, budget_tokens=budget_tokens)
        self.steering = Steering(command, markup, room, self.counts)
        self.left = room

    def grow(self, *pieces: str) -> None:
        for piece in pieces:
            self.counts["reasoning"] += 1
            self.left -= 1
            self.steering.note(piece.encode(), "reasoning")

    def due(self) -> Force | None:
        return self.steering.due("reasoning", self.left, self.interrupts)


def test_nothing_is_due_unasked() -> None:
    thought = Thought()
    thought.grow(*["word. "] * 600)
    assert thought.due() is None


def test_a_budget_is_never_exceeded() -> None:
    thought = Thought(budget_tokens=100)
    thought.grow(*[" word"] * 99)
    assert thought.due() is None
    thought.grow(" word")
    assert thought.due() == Force("budget", TAGS.close)


@pytest.mark.parametrize("end", ["\n", "right.\n\n", "好。", "吗？"])
def test_a_sentence_that_ends_near_the_budget_ends_the_thought(end: str) -> None:
    thought = Thought(budget_tokens=100)
    thought.grow(*[end] * 89)
    assert thought.due() is None
    thought.grow(end)
    assert thought.due()


def test_the_tags_fit_the_end_of_the_line() -> None:
    thought = Thought(budget_tokens=10)
    thought.grow(*[" word"] * 9, "\n")
    assert thought.due() == Force("budget", TAGS.close_line)


def test_a_full_stop_ends_a_sentence_only_before_white_space() -> None:
    thought = Thought(budget_tokens=100)
    thought.grow(*[" word"] * 92, "3", ".")
    assert not thought.steering.ends_before(b"14", "reasoning", thought.left)
    assert thought.due() is None
    thought.grow("14", ".")
    assert thought.steering.ends_before(b" So", "reasoning", thought.left)
    assert thought.due() == Force("budget", TAGS.close)


def test_a_sentence_that_ends_where_no_end_of_the_thought_fits_ends_nothing() -> None:
    thought = Thought(budget_tokens=100, room=93 + len(TAGS.close))
    thought.grow(*[" word"] * 92, ".")
    assert not thought.steering.ends_before(b" So", "reasoning", thought.left)
    assert thought.due() is None


def test_far_from_the_budget_sentences_are_left_alone() -> None:
    thought = Thought(budget_tokens=100)
    thought.grow(*[" word"] * 50, ".")
    assert not thought.steering.ends_before(b" So", "reasoning", thought.left)


def test_in_the_answer_sentences_are_left_alone() -> None:
    thought = Thought(budget_tokens=10)
    thought.grow(*[" word"] * 10, ".")
    assert not thought.steering.ends_before(b" So", "answer", thought.left)
    assert thought.steering.due("answer", 500, thought.interrupts) is None


@pytest.mark.parametrize(("room", "reserve"), [(1_000, 250), (40_000, MAX_ANSWER_RESERVE), (8, 2)])
def test_room_for_the_answer_is_kept(room: int, reserve: int) -> None:
    thought = Thought(IDS, room=room)
    thought.grow(*[" word"] * (room - reserve - 2))
    assert thought.due() is None
    thought.grow(" word")
    assert thought.due() == Force("reserve", IDS.close)
    assert thought.left - len(IDS.close) == reserve


def test_without_room_for_its_end_a_thought_is_left_alone() -> None:
    thought = Thought(room=4, budget_tokens=1)
    thought.grow(" word", ".")
    assert thought.due() is None
    assert not thought.steering.ends_before(b" So", "reasoning", thought.left)


def test_an_answer_that_is_asked_for_comes_first() -> None:
    thought = Thought(budget_tokens=1)
    thought.grow(" word", " word")
    thought.interrupts.hurry(1)
    assert thought.due() == Force("answer now", TAGS.close)
    assert not thought.interrupts.hurried


def test_a_model_without_thoughts_is_not_steered() -> None:
    thought = Thought(None, budget_tokens=1)
    thought.interrupts.hurry(1)
    thought.grow(" word", " word")
    assert thought.due() is None
    assert not thought.interrupts.hurried
    assert thought.steering.opening("start", thought.interrupts) is None


def test_a_second_thought_is_banned_once_there_was_one() -> None:
    thought = Thought(IDS)
    assert thought.steering.banned("answer") is None
    thought.grow(" word")
    assert thought.steering.banned("reasoning") is None
    assert thought.steering.banned("answer") == IDS.marker
