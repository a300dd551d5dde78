"""What the page is told, and how little of it."""

from dataclasses import replace

from magistral_desktop.chat.messages import Intervention, Message
from magistral_desktop.gui.offers import Offer
from magistral_desktop.gui.transcript.face import face_of
from magistral_desktop.gui.transcript.reading import ReadAt
from magistral_desktop.gui.transcript.turn import Operation
from magistral_desktop.gui.transcript.turns import Turns

QUESTION = Message(1, 1, "user", "2+2?", 0.0)
REPLY = Message(2, 1, "assistant", "It is **4**.", 0.0, reasoning="2+2=4")
PLENTY = 1_000_000


def names(operations: list[Operation]) -> list[str]:
    return [operation[0] for operation in operations]


def told(*messages: Message) -> Turns:
    turns = Turns()
    turns.replace(messages)
    turns.operations(PLENTY)
    return turns


def test_a_conversation_is_told_in_full() -> None:
    turns = Turns()
    turns.replace([QUESTION, REPLY])
    operations = turns.operations(PLENTY)
    assert names(operations) == ["clear", "user", "reply", "face", "end", "grow", "grow", "final", "final"]
    assert turns.is_told


def test_nothing_new_is_nothing_to_tell() -> None:
    assert told(QUESTION, REPLY).operations(PLENTY) == []


def test_a_growing_answer_sends_what_grew() -> None:
    streaming = replace(REPLY, status="streaming", text="It")
    turns = told(QUESTION, streaming)
    turns.show(replace(streaming, text="It is"))
    assert turns.operations(PLENTY) == [["grow", 2, "answer", [], ['<p dir="ltr">It is</p>\n']]]


def test_the_end_settles_everything_and_is_final() -> None:
    turns = told(QUESTION, replace(REPLY, status="streaming", text="It is **4"))
    turns.show(REPLY)
    operations = turns.operations(PLENTY)
    assert names(operations) == ["face", "grow", "final"]
    assert operations[1] == ["grow", 2, "answer", ['<p dir="ltr">It is <strong>4</strong>.</p>\n'], [""]]


def test_another_text_starts_anew() -> None:
    turns = told(QUESTION, REPLY)
    turns.show(replace(REPLY, text="No."))
    operations = turns.operations(PLENTY)
    assert operations[:2] == [["blank", 2, "answer"], ["grow", 2, "answer", ['<p dir="ltr">No.</p>\n'], [""]]]


def test_a_finished_answer_that_goes_on_starts_anew() -> None:
    turns = told(QUESTION, REPLY)
    turns.show(replace(REPLY, text=REPLY.text + " Yes.", status="streaming"))
    assert names(turns.operations(PLENTY)) == ["face", "blank", "grow"]


def test_a_closed_pane_sends_its_heading_only() -> None:
    thinking = replace(REPLY, status="streaming", text="", reasoning_open=False, reasoning_ms=1000)
    turns = told(QUESTION, thinking)
    turns.show(replace(thinking, reasoning=thinking.reasoning * 100, reasoning_ms=2000))
    (operation,) = turns.operations(PLENTY)
    assert operation[0] == "face"
    assert operation[2]["heading"] == "Thinking… 2 s"


def test_a_thought_that_counts_on_is_told_a_few_times_a_second() -> None:
    thinking = replace(REPLY, status="streaming", text="", reasoning_open=False, reasoning_ms=1000, reasoning_tokens=3)
    turns = told(QUESTION, thinking)
    turns.show(replace(thinking, reasoning_ms=1240, reasoning_tokens=4))
    assert turns.operations(PLENTY) == []
    assert turns.is_told
    turns.show(replace(thinking, reasoning_ms=1250, reasoning_tokens=5))
    (operation,) = turns.operations(PLENTY)
    assert operation[2]["heading"] == "Thinking… 1 s · 5 tokens"


def test_the_end_of_a_thought_is_told_at_once() -> None:
    thinking = replace(REPLY, status="streaming", text="", reasoning_open=False, reasoning_ms=1000)
    turns = told(QUESTION, thinking)
    turns.show(replace(thinking, text="It", reasoning_ms=1010))
    operations = turns.operations(PLENTY)
    assert names(operations) == ["face", "grow"]
    assert operations[0][2]["heading"] == "Thought for 1 s"


def test_an_opened_pane_gets_its_text_and_a_closed_one_loses_it() -> None:
    turns = told(QUESTION, replace(REPLY, reasoning_open=False))
    turns.toggle(2, True)
    assert names(turns.operations(PLENTY)) == ["face", "grow"]
    turns.toggle(2, False)
    assert names(turns.operations(PLENTY)) == ["face", "blank"]


def test_a_long_text_is_told_bit_by_bit() -> None:
    turns = Turns()
    turns.replace([replace(REPLY, text="word\n\n" * 1000, reasoning="")])
    rounds = 0
    while not turns.is_told:
        turns.operations(1000)
        rounds += 1
    assert rounds == 6


def test_what_the_budget_leaves_out_is_a_backlog() -> None:
    turns = Turns()
    turns.replace([replace(REPLY, text="word\n\n" * 1000)])
    turns.operations(1000)
    assert turns.has_backlog
    turns.operations(PLENTY)
    assert not turns.has_backlog


def test_the_newest_text_is_told_first() -> None:
    turns = Turns()
    turns.replace([REPLY, replace(REPLY, id=4)])
    grown = [operation[1] for operation in turns.operations(10) if operation[0] == "grow"]
    assert grown == [4]


def test_a_message_that_says_how_its_pane_is_ignores_the_switch() -> None:
    turns = told(REPLY, replace(REPLY, id=4, reasoning_open=True), replace(REPLY, id=6, reasoning_open=False))
    turns.show_reasoning(False)
    faces = {operation[1]: operation[2]["pane"] for operation in turns.operations(PLENTY) if operation[0] == "face"}
    assert faces == {2: "closed"}


def test_a_click_holds_until_the_switch_is_used() -> None:
    turns = told(REPLY)
    turns.toggle(2, False)
    turns.show(REPLY)
    assert turns.operations(PLENTY)[0][2]["pane"] == "closed"
    turns.show_reasoning(True)
    assert turns.operations(PLENTY)[0][2]["pane"] == "open"


def test_a_new_question_goes_to_the_end() -> None:
    turns = told(QUESTION, REPLY)
    turns.show(replace(QUESTION, id=3))
    assert names(turns.operations(PLENTY)) == ["user", "end", "final"]


def test_a_new_page_is_told_everything_again() -> None:
    turns = told(QUESTION, REPLY)
    turns.forget_page()
    assert names(turns.operations(PLENTY))[:4] == ["clear", "user", "reply", "face"]


def test_a_new_page_gets_a_long_text_at_once() -> None:
    turns = told(replace(REPLY, text="word\n\n" * 1000, reasoning="", status="streaming"))
    turns.forget_page()
    (grow,) = [operation for operation in turns.operations(200) if operation[0] == "grow"]
    assert len(grow[3]) == 999
    assert turns.is_told


def test_a_new_page_gets_what_was_rendered_before_and_what_was_not() -> None:
    turns = Turns()
    turns.replace([replace(REPLY, text="word\n\n" * 1000, reasoning="")])
    (first,) = [operation[3] for operation in turns.operations(3000) if operation[0] == "grow"]
    turns.forget_page()
    (again,) = [operation[3] for operation in turns.operations(2000) if operation[0] == "grow"]
    assert again[: len(first)] == first
    assert len(first) < len(again) < 1000


def test_a_long_chat_tells_its_last_turns_until_the_reader_comes_near_the_others() -> None:
    turns = Turns()
    turns.replace([replace(REPLY, id=number, text="word\n\n" * 1000, reasoning="") for number in range(1, 21)])
    assert [operation[1] for operation in turns.operations(1) if operation[0] == "reply"] == [17, 18, 19, 20]
    turns.reach_earlier()
    assert [operation[1] for operation in turns.operations(1) if operation[0] == "reply"] == [13, 14, 15, 16]
    turns.reach(2)
    later = turns.operations(1)
    assert [operation[1] for operation in later if operation[0] == "reply"] == list(range(2, 13))
    assert "earlier" not in names(later)
    turns.reach_earlier()
    assert ["earlier", False] in turns.operations(1)


def test_a_turn_that_the_page_does_not_know_changes_silently() -> None:
    messages = [replace(REPLY, id=number, text="word " * 10_000) for number in range(1, 4)]
    turns = told(*messages)
    turns.show(replace(messages[0], reasoning_open=False))
    assert turns.operations(PLENTY) == []
    turns.reach(1)
    assert [operation[2]["pane"] for operation in turns.operations(1) if operation[0] == "face"] == ["closed", "open"]


def test_a_new_page_begins_where_the_reader_was() -> None:
    turns = told(QUESTION, REPLY)
    turns.note_read(0, ReadAt(2, "answer", 1, 2, -3.5))
    turns.forget_page()
    operations = turns.operations(PLENTY)
    assert "end" not in names(operations)
    assert operations[-2:] == [["read_at", 0, 2, "answer", 1, 2, -3.5], ["final", 1]]


def test_another_conversation_begins_at_its_end() -> None:
    turns = told(QUESTION, REPLY)
    turns.note_read(0, ReadAt(2, "answer", 1, 2, -3.5))
    turns.replace([QUESTION, REPLY])
    assert "end" in names(turns.operations(PLENTY))


def test_a_failed_reply_shows_its_error_line_by_line() -> None:
    face = face_of(replace(REPLY, status="failed", error="Title\nDetail.\n\nRemedy."), pane_open=True)
    assert face.error == ("Title", "Detail.", "Remedy.")


def test_there_is_no_pane_without_reasoning() -> None:
    assert face_of(replace(REPLY, reasoning=""), pane_open=True).pane == "none"


def test_a_loop_in_a_thought_offers_the_answer_until_it_comes() -> None:
    loop = Intervention("loop", 3)
    thinking = replace(REPLY, status="streaming", text="", interventions=(loop,))
    closed = replace(thinking, interventions=(loop, Intervention("answer now", 9)))
    assert face_of(thinking, pane_open=True).hurry
    assert not face_of(closed, pane_open=True).hurry
    assert not face_of(replace(thinking, text="4"), pane_open=True).hurry
    assert not face_of(replace(thinking, interventions=()), pane_open=True).hurry


def test_a_reply_that_ended_early_can_go_on_and_takes_a_note_in_its_thought() -> None:
    stopped = replace(REPLY, status="stopped", token_ids=b"\1\0\0\0")
    assert face_of(stopped, pane_open=True).resumable
    assert not face_of(stopped, pane_open=True).notable
    assert face_of(replace(stopped, text=""), pane_open=True).notable
    assert not face_of(REPLY, pane_open=True).resumable


def test_offers_are_part_of_the_face_of_one_failed_reply() -> None:
    failed = replace(REPLY, status="failed", error="Too long")
    turns = told(QUESTION, failed)
    assert turns.offer(2, [Offer("try again", "Try again")])
    assert not turns.offer(2, [Offer("try again", "Try again")])
    (face,) = (operation for operation in turns.operations(PLENTY) if operation[0] == "face")
    assert face[2]["offers"] == ({"action": "try again", "label": "Try again"},)


def test_the_line_below_what_is_left_out_is_told_once_and_again_to_a_new_page() -> None:
    turns = told(QUESTION, REPLY)
    assert turns.leave_out(2)
    words = "The message above is left out: the model no longer sees it"
    assert turns.operations(PLENTY) == [["left_out", 2, words]]
    assert turns.is_told
    turns.forget_page()
    assert ["left_out", 2, words] in turns.operations(PLENTY)
    turns.leave_out(0)
    assert turns.operations(PLENTY) == [["left_out", 0, ""]]


def test_another_branch_is_told_from_where_it_differs() -> None:
    turns = told(QUESTION, REPLY, replace(QUESTION, id=3))
    turns.show_branch([QUESTION, replace(REPLY, id=4, version=2, versions=2)])
    operations = turns.operations(PLENTY)
    assert operations[:3] == [["remove", 2], ["remove", 3], ["reply", 4]]
    assert ["versions", 4, 2, 2] in operations
    assert "end" not in names(operations)
    assert not {"clear", "user"} & {*names(operations)}
    assert turns.is_told


def test_a_branch_whose_reply_is_being_written_is_followed() -> None:
    turns = told(QUESTION, REPLY)
    turns.show_branch([QUESTION, replace(REPLY, id=4, status="streaming")])
    assert "end" in names(turns.operations(PLENTY))


def test_only_the_number_of_versions_is_told_where_nothing_else_has_changed() -> None:
    turns = told(QUESTION, REPLY)
    turns.show_branch([replace(QUESTION, versions=2), REPLY])
    assert turns.operations(PLENTY) == [["versions", 1, 1, 2], ["final", 1]]


def test_the_numbers_of_versions_are_told_again_to_a_new_page() -> None:
    turns = told(replace(QUESTION, version=2, versions=2))
    turns.forget_page()
    assert ["versions", 1, 2, 2] in turns.operations(PLENTY)


def test_an_older_branch_is_told_from_where_it_differs_though_the_page_began_later() -> None:
    long = [QUESTION, *(replace(REPLY, id=each, text="word " * 5_000) for each in range(10, 20))]
    turns = told(*long)
    turns.show_branch([QUESTION, replace(REPLY, id=3)])
    operations = turns.operations(PLENTY)
    assert ["reply", 3] in operations
    assert turns.is_told
