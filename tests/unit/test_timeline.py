"""A reply's timeline is short however long the reply is, and tells about where it was."""

from magistral_desktop.chat.messages import Message
from magistral_desktop.chat.timeline import MARK_EVERY_CHARACTERS, Mark, marked, reached

MARKS = (Mark(10, 2, 100), Mark(210, 52, 1_100), Mark(410, 152, 5_100))


def test_marks_keep_their_distance() -> None:
    marks: tuple[Mark, ...] = ()
    for characters in range(0, 160_000, 4):
        marks = marked(marks, Mark(characters, characters // 4, characters))
    assert len(marks) == 160_000 // MARK_EVERY_CHARACTERS


def test_between_two_marks_the_line_is_straight() -> None:
    assert reached(MARKS, 310) == Mark(310, 102, 3_100)
    assert reached(MARKS, 5) == Mark(5, 1, 50)
    assert reached(MARKS, 210) == MARKS[1]


def test_nothing_is_guessed_beyond_the_last_mark() -> None:
    assert reached(MARKS, 9_999) == MARKS[-1]
    assert reached((), 5) == Mark(0, 0, 0)


def test_a_message_knows_its_timeline_up_to_its_end() -> None:
    reply = Message(2, 1, "assistant", "", 0.0, reasoning="x" * 500, reasoning_tokens=180, reasoning_ms=6_000)
    assert reply.whole_timeline() == ()
    timed = Message(2, 1, "assistant", "", 0.0, reasoning="x" * 300, reasoning_tokens=80, timeline=MARKS)
    assert timed.whole_timeline() == (*MARKS[:2], Mark(300, 80, 0))
