"""Engine: states, and one end for each request, whatever the process does."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.formats import Part
from magistral_desktop.chat.messages import Sampling
from magistral_desktop.errors import EngineError, ModelError, PromptError, UserError
from magistral_desktop.protocol import Delta, Finished, Generate, Intervention, LoadModel
from magistral_desktop.session.engine import Engine
from magistral_desktop.session.state import EngineState
from tests.process.conftest import MODEL, StartEngine
from tests.process.scripted_engine import ANSWER, FLOOD_DELTAS, REASONING

MISSING = LoadModel("/nowhere/model.gguf")


@dataclass
class Heard:
    """All that an engine has told."""

    engine: Engine
    states: list[EngineState] = field(default_factory=list)
    deltas: list[Delta] = field(default_factory=list)
    interventions: list[Intervention] = field(default_factory=list)
    finished: list[Finished] = field(default_factory=list)
    failed: list[tuple[int, UserError]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.engine.state_changed.connect(self.states.append)
        self.engine.delta_received.connect(self.deltas.append)
        self.engine.intervened.connect(self.interventions.append)
        self.engine.reply_finished.connect(self.finished.append)
        self.engine.reply_failed.connect(lambda request, error: self.failed.append((request, error)))

    def kinds(self) -> list[str]:
        """Return the kinds of the states, each run once."""
        kinds = [state.kind for state in self.states]
        return [kind for kind, before in zip(kinds, ["", *kinds], strict=False) if kind != before]


def wait_for_state(engine: Engine, qtbot: QtBot, kind: str) -> None:
    qtbot.waitUntil(lambda: engine.state.kind == kind, timeout=10_000)


def ready(engine: Engine, qtbot: QtBot) -> Heard:
    """Load a model, wait for it, and return what is heard from there on."""
    engine.load(MODEL)
    wait_for_state(engine, qtbot, "ready")
    return Heard(engine)


def ask(engine: Engine) -> int:
    return engine.generate(Generate(0, (Part("text", "2+2?"),), Sampling(), seed=1))


def test_a_load_goes_through_starting_and_loading_to_ready(start_engine: StartEngine, qtbot: QtBot) -> None:
    engine = start_engine("slow load")
    heard = Heard(engine)
    assert engine.state.kind == "off"

    engine.load(MODEL)
    wait_for_state(engine, qtbot, "ready")

    assert heard.kinds() == ["starting", "loading", "ready"]
    assert [state.progress for state in heard.states if state.progress] == [step / 10 for step in range(1, 11)]
    assert engine.state.model
    assert engine.state.model.name == "Scripted"


def test_a_reply_is_told_whole_and_ends_in_a_ready_engine(start_engine: StartEngine, qtbot: QtBot) -> None:
    engine = start_engine("think")
    heard = ready(engine, qtbot)

    request = ask(engine)
    qtbot.waitUntil(lambda: bool(heard.finished), timeout=10_000)

    assert [delta.text for delta in heard.deltas] == REASONING + ANSWER
    assert {delta.request for delta in heard.deltas} == {request}
    assert heard.kinds() == ["replying", "ready"]
    assert not heard.failed


def test_a_reply_cannot_be_asked_of_an_engine_that_is_not_ready(start_engine: StartEngine) -> None:
    with pytest.raises(RuntimeError, match="off"):
        ask(start_engine("think"))


def test_a_prompt_beyond_the_protocol_s_line_is_refused(start_engine: StartEngine, qtbot: QtBot) -> None:
    engine = start_engine("think")
    heard = ready(engine, qtbot)

    with pytest.raises(PromptError):
        engine.generate(Generate(0, (Part("text", "x" * 17_000_000),), Sampling(), seed=1))
    ask(engine)
    qtbot.waitUntil(lambda: bool(heard.finished), timeout=10_000)

    assert not heard.failed


@pytest.mark.parametrize("mode", ["crash", "killed", "illegal", "exits", "babbles"])
def test_a_process_that_dies_ends_its_request_once(mode: str, start_engine: StartEngine, qtbot: QtBot) -> None:
    engine = start_engine(mode)
    heard = ready(engine, qtbot)

    request = ask(engine)
    wait_for_state(engine, qtbot, "failed")

    assert [number for number, _ in heard.failed] == [request]
    assert engine.state.error is heard.failed[0][1]
    assert [delta.text for delta in heard.deltas] == REASONING + ANSWER[:10]
    assert heard.kinds() == ["replying", "failed"]


def test_what_a_process_printed_last_is_kept_after_its_end(start_engine: StartEngine, qtbot: QtBot) -> None:
    engine = start_engine("crash")
    ready(engine, qtbot)

    ask(engine)
    wait_for_state(engine, qtbot, "failed")

    assert engine.stderr_tail == "about to die\n"


def test_a_dead_process_is_not_started_until_the_next_load(start_engine: StartEngine, qtbot: QtBot) -> None:
    engine = start_engine("crash")
    ready(engine, qtbot)
    ask(engine)
    wait_for_state(engine, qtbot, "failed")
    heard = Heard(engine)

    engine.load(MODEL)
    wait_for_state(engine, qtbot, "ready")

    assert heard.kinds() == ["starting", "loading", "ready"]


def test_two_crashes_end_each_request_once(start_engine: StartEngine, qtbot: QtBot) -> None:
    engine = start_engine("crash")
    heard = ready(engine, qtbot)
    first = ask(engine)
    wait_for_state(engine, qtbot, "failed")
    engine.load(MODEL)
    wait_for_state(engine, qtbot, "ready")

    second = ask(engine)
    wait_for_state(engine, qtbot, "failed")

    assert [request for request, _ in heard.failed] == [first, second]


def test_a_process_that_dies_while_loading_fails_once(start_engine: StartEngine, qtbot: QtBot) -> None:
    engine = start_engine("dies loading")
    heard = Heard(engine)

    engine.load(MODEL)
    wait_for_state(engine, qtbot, "failed")

    assert heard.kinds() == ["starting", "loading", "failed"]
    assert engine.state.error
    assert engine.state.error.title == "The model ran out of memory"


def test_a_refused_load_fails_and_another_file_loads_in_the_same_process(
    start_engine: StartEngine, qtbot: QtBot
) -> None:
    engine = start_engine("think")
    heard = Heard(engine)
    engine.load(MISSING)
    wait_for_state(engine, qtbot, "failed")
    error = engine.state.error

    engine.load(MODEL)
    wait_for_state(engine, qtbot, "ready")

    assert isinstance(error, ModelError)
    assert heard.kinds() == ["starting", "loading", "failed", "loading", "ready"]


def test_a_load_during_a_load_replaces_it(start_engine: StartEngine, qtbot: QtBot) -> None:
    engine = start_engine("slow load")
    engine.load(MISSING)
    wait_for_state(engine, qtbot, "loading")
    heard = Heard(engine)

    engine.load(MODEL)
    wait_for_state(engine, qtbot, "ready")

    assert heard.kinds() == ["starting", "loading", "ready"]


def test_a_load_before_the_hello_replaces_the_one_before(start_engine: StartEngine, qtbot: QtBot) -> None:
    engine = start_engine("think")
    heard = Heard(engine)

    engine.load(MISSING)
    engine.load(MODEL)
    wait_for_state(engine, qtbot, "ready")

    assert heard.kinds() == ["starting", "loading", "ready"]


def test_a_load_during_a_reply_cancels_it(start_engine: StartEngine, qtbot: QtBot) -> None:
    engine = start_engine("endless")
    heard = ready(engine, qtbot)
    ask(engine)
    qtbot.waitUntil(lambda: len(heard.deltas) > 30, timeout=10_000)

    engine.load(MODEL)
    engine.load(MODEL)
    wait_for_state(engine, qtbot, "ready")

    assert [event.reason for event in heard.finished] == ["cancelled"]
    assert heard.kinds() == ["replying", "loading", "ready"]


def test_a_failed_reply_leaves_the_engine_ready(start_engine: StartEngine, qtbot: QtBot) -> None:
    engine = start_engine("refuses")
    heard = ready(engine, qtbot)

    request = ask(engine)
    qtbot.waitUntil(lambda: bool(heard.failed), timeout=10_000)

    assert [(number, error.title) for number, error in heard.failed] == [(request, "No reply")]
    assert engine.state.kind == "ready"


def test_a_cancelled_reply_ends_as_cancelled(start_engine: StartEngine, qtbot: QtBot) -> None:
    engine = start_engine("endless")
    heard = ready(engine, qtbot)
    request = ask(engine)
    qtbot.waitUntil(lambda: len(heard.deltas) > 30, timeout=10_000)

    engine.cancel(request)
    wait_for_state(engine, qtbot, "ready")

    assert [event.reason for event in heard.finished] == ["cancelled"]
    assert not heard.failed


def test_a_thought_that_is_ended_gives_way_to_the_answer(start_engine: StartEngine, qtbot: QtBot) -> None:
    engine = start_engine("thoughtful")
    heard = ready(engine, qtbot)
    request = ask(engine)
    qtbot.waitUntil(lambda: len(heard.deltas) > 30, timeout=10_000)

    engine.answer_now(request)
    wait_for_state(engine, qtbot, "ready")
    engine.answer_now(request)

    assert [(event.request, event.kind) for event in heard.interventions] == [(request, "answer now")]
    assert [delta.text for delta in heard.deltas[-len(ANSWER) :]] == ANSWER


def test_reading_ahead_and_saving_leave_the_engine_ready_and_say_nothing_of_a_reply(
    start_engine: StartEngine, qtbot: QtBot
) -> None:
    engine = start_engine("think")
    heard = ready(engine, qtbot)

    engine.prefill((Part("text", "2+2?"),), "1")
    with qtbot.waitSignal(engine.cache_saved):
        assert engine.save_cache("1")

    assert engine.state.kind == "ready"
    assert not heard.kinds()
    assert not heard.finished


def test_nothing_is_saved_by_an_engine_that_is_off(start_engine: StartEngine) -> None:
    assert not start_engine("think").save_cache("1")


def test_the_end_of_the_process_ends_the_wait_for_what_it_saves(start_engine: StartEngine, qtbot: QtBot) -> None:
    engine = start_engine("never saves")
    ready(engine, qtbot)

    with qtbot.waitSignal(engine.cache_saved):
        assert engine.save_cache("1")
        engine.shut_down()


def test_a_prompt_that_is_too_long_fails_as_one(start_engine: StartEngine, qtbot: QtBot) -> None:
    engine = start_engine("too long")
    heard = ready(engine, qtbot)

    ask(engine)
    qtbot.waitUntil(lambda: bool(heard.failed), timeout=10_000)

    assert isinstance(heard.failed[0][1], PromptError)
    assert "300 tokens" in heard.failed[0][1].detail


def test_an_engine_deaf_to_cancel_is_killed_after_the_grace(start_engine: StartEngine, qtbot: QtBot) -> None:
    engine = start_engine("deaf", cancel_grace_ms=100)
    heard = ready(engine, qtbot)
    request = ask(engine)
    qtbot.waitUntil(lambda: len(heard.deltas) > 30, timeout=10_000)

    engine.cancel(request)
    wait_for_state(engine, qtbot, "off")

    assert [(number, error.title) for number, error in heard.failed] == [(request, "The engine did not stop in time")]
    assert not heard.finished


def test_a_load_asked_of_a_deaf_engine_is_done_by_the_next_process(start_engine: StartEngine, qtbot: QtBot) -> None:
    engine = start_engine("deaf", cancel_grace_ms=100)
    heard = ready(engine, qtbot)
    ask(engine)
    qtbot.waitUntil(lambda: len(heard.deltas) > 30, timeout=10_000)

    engine.load(MODEL)
    wait_for_state(engine, qtbot, "ready")

    assert len(heard.failed) == 1
    assert heard.kinds() == ["replying", "loading", "off", "starting", "loading", "ready"]


def test_an_engine_of_another_version_is_refused(start_engine: StartEngine, qtbot: QtBot) -> None:
    engine = start_engine("other version")

    engine.load(MODEL)
    wait_for_state(engine, qtbot, "failed")

    assert isinstance(engine.state.error, EngineError)
    assert engine.state.error.title == "The app and its engine do not belong together"


def test_an_engine_that_never_says_hello_is_given_up(start_engine: StartEngine, qtbot: QtBot) -> None:
    engine = start_engine("mute", hello_timeout_ms=100)

    engine.load(MODEL)
    wait_for_state(engine, qtbot, "failed")

    assert engine.state.error
    assert engine.state.error.title == "The engine does not answer"


def test_prints_before_the_hello_are_refused(start_engine: StartEngine, qtbot: QtBot) -> None:
    engine = start_engine("stray")

    engine.load(MODEL)
    wait_for_state(engine, qtbot, "failed")

    assert engine.state.error
    assert engine.state.error.title == "The engine could not be understood"


def test_prints_of_native_libraries_do_no_harm(start_engine: StartEngine, qtbot: QtBot) -> None:
    engine = start_engine("noisy")
    heard = ready(engine, qtbot)

    ask(engine)
    qtbot.waitUntil(lambda: bool(heard.finished), timeout=10_000)

    assert [delta.text for delta in heard.deltas] == REASONING + ANSWER


def test_a_shut_down_engine_is_off_and_ends_its_request(start_engine: StartEngine, qtbot: QtBot) -> None:
    engine = start_engine("endless")
    heard = ready(engine, qtbot)
    request = ask(engine)

    engine.shut_down()
    wait_for_state(engine, qtbot, "off")

    assert [number for number, _ in heard.failed] == [request]


def test_a_flood_arrives_whole(start_engine: StartEngine, qtbot: QtBot) -> None:
    engine = start_engine("flood")
    heard = ready(engine, qtbot)

    ask(engine)
    qtbot.waitUntil(lambda: bool(heard.finished), timeout=60_000)

    assert len(heard.deltas) == FLOOD_DELTAS


class AsksAgain(QObject):
    """Asks for the next reply from within the end of the one before."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._engine = engine

    @Slot(object)
    def on_finished(self, finished: Finished) -> None:
        ask(self._engine)


def test_the_next_reply_can_be_asked_for_from_within_the_end_of_one(start_engine: StartEngine, qtbot: QtBot) -> None:
    engine = start_engine("think")
    heard = ready(engine, qtbot)
    again = AsksAgain(engine)
    engine.reply_finished.connect(again.on_finished)

    ask(engine)
    qtbot.waitUntil(lambda: len(heard.finished) >= 3, timeout=10_000)

    assert heard.kinds() == ["replying"]
