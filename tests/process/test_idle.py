"""What the engine does while nobody waits for it."""

from pytestqt.qtbot import QtBot

from magistral_desktop.chat.messages import Message
from magistral_desktop.session.asking import reply_command
from magistral_desktop.session.idle import IdleWork
from tests.process.conftest import StartEngine
from tests.process.test_engine import Heard, ready

ANSWERED = [Message(1, 5, "user", "2+2?", 0.0), Message(2, 5, "assistant", "4", 0.0, reasoning="2 and 2")]


def what_was_done(heard: Heard, qtbot: QtBot) -> str:
    """Ask the engine what it has done before."""
    model = heard.engine.state.model
    assert model
    heard.engine.generate(reply_command(ANSWERED[1], ANSWERED[:1], model))
    qtbot.waitUntil(lambda: bool(heard.finished), timeout=10_000)
    return "".join(delta.text for delta in heard.deltas)


def test_on_mains_the_answer_is_read_ahead_without_its_thought(start_engine: StartEngine, qtbot: QtBot) -> None:
    heard = ready(start_engine("tells"), qtbot)

    IdleWork(heard.engine, lambda: "").read_ahead(ANSWERED, "")

    assert what_was_done(heard, qtbot) == "Prefill 5 2+2?[/INST]4</s>"


def test_on_battery_nothing_is_read_ahead(start_engine: StartEngine, qtbot: QtBot) -> None:
    heard = ready(start_engine("tells"), qtbot)

    IdleWork(heard.engine, lambda: "on battery").read_ahead(ANSWERED, "")

    assert what_was_done(heard, qtbot) == ""


def test_an_engine_that_is_off_is_not_started_for_it(start_engine: StartEngine) -> None:
    engine = start_engine("tells")

    IdleWork(engine, lambda: "").read_ahead(ANSWERED, "")

    assert engine.state.kind == "off"


def test_what_was_read_is_saved_once(start_engine: StartEngine, qtbot: QtBot) -> None:
    heard = ready(start_engine("tells"), qtbot)
    idle = IdleWork(heard.engine, lambda: "")

    idle.note_asked(5)
    idle.save(6)
    idle.save(5)
    assert not idle.save_last()

    assert what_was_done(heard, qtbot) == "SaveCache 5"


def test_what_was_forgotten_is_not_saved(start_engine: StartEngine, qtbot: QtBot) -> None:
    heard = ready(start_engine("tells"), qtbot)
    idle = IdleWork(heard.engine, lambda: "")

    idle.note_asked(5)
    idle.forget(5)

    assert not idle.save_last()
