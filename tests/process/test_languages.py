"""What the engine finds is said in the language of the window, though the engine speaks English."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.formats import DEMO, text
from magistral_desktop.language import ENGLISH, Language, speak
from magistral_desktop.protocol import CheckModel, CheckResult, Event, Failed, Finished, Generate, LoadModel, ModelReady
from magistral_desktop.session.child import ChildProcess
from magistral_desktop.storage.paths import DEMO_MODEL, engine_command

LONG = Generate(1, (text("word " * 3_000),), DEMO.sampling, seed=1)
TOKENS = "رمزًا"
TOO_LONG = "المحادثة طويلة جدًا"
TEXTS = {
    "{n} tokens": "{n} " + TOKENS,
    "The conversation is too long": TOO_LONG,
    "It is {n} tokens too long: it takes {tokens}, and the context of {context} has room for {room} of them; "
    "the rest is kept for the reply.": "{context} / {n} + {room} = {tokens}",
}


def _find(english: str, _about: str, _count: int) -> str:
    return TEXTS.get(english, "")


def arabic(number: int) -> str:
    """Return a number as Arabic writes it."""
    return f"{number:,}".translate(str.maketrans("0123456789,", "٠١٢٣٤٥٦٧٨٩٬"))


@dataclass
class Heard:
    """The engine, and what it has said."""

    child: ChildProcess
    events: list[Event] = field(default_factory=list)

    def of(self, kind: type[Event]) -> list[Event]:
        return [event for event in self.events if isinstance(event, kind)]


@pytest.fixture
def arabic_window(qtbot: QtBot) -> Iterator[Heard]:
    """Return an engine that has loaded the demo model, heard in Arabic."""
    speak(Language("ar", _find, decimal_point="٫", group_separator="٬", zero="٠"))
    heard = Heard(ChildProcess(*engine_command()))
    heard.child.event_received.connect(heard.events.append)
    heard.child.start()
    heard.child.send(LoadModel(str(DEMO_MODEL), threads=1))
    qtbot.waitUntil(lambda: bool(heard.of(ModelReady)), timeout=30_000)
    yield heard
    speak(ENGLISH)
    heard.child.kill()
    heard.child.wait_ended(5_000)


def test_a_failure_arrives_in_the_language_of_the_window_with_its_numbers(arabic_window: Heard, qtbot: QtBot) -> None:
    arabic_window.child.send(LONG)
    qtbot.waitUntil(lambda: bool(arabic_window.of(Failed)), timeout=30_000)

    (failed,) = arabic_window.of(Failed)
    assert isinstance(failed, Failed)
    assert failed.title == TOO_LONG
    assert f"{TOKENS} / {arabic(failed.tokens_over)} + " in failed.detail
    assert not any(digit in failed.detail for digit in "0123456789")
    assert failed.remedy.startswith("Shorten the question")  # has no translation here


def test_what_a_check_up_finds_arrives_in_the_language_of_the_window(arabic_window: Heard, qtbot: QtBot) -> None:
    arabic_window.child.send(CheckModel(1))
    qtbot.waitUntil(lambda: bool(arabic_window.of(Finished)), timeout=30_000)

    (finished,) = arabic_window.of(Finished)
    assert isinstance(finished, Finished)
    details = {result.check: result.detail for result in arabic_window.events if isinstance(result, CheckResult)}
    assert details == {
        "thought": f"{arabic(finished.reasoning_tokens)} {TOKENS}",
        "answer": f"{arabic(finished.answer_tokens)} {TOKENS}",
        "end": "",
    }
