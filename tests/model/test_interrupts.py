"""Cancelling inside llama.cpp, between the operations of one batch."""

from collections.abc import Iterator

import pytest
from llama_cpp import llama_cpp

from magistral_desktop.engine.generator import Generator
from magistral_desktop.engine.interrupts import Interrupts
from magistral_desktop.engine.model import LoadedModel
from magistral_desktop.engine.native_log import NativeLog
from magistral_desktop.protocol import Delta, Event, Finished, Generate, LoadModel, PromptProgress
from magistral_desktop.storage.paths import DEMO_MODEL
from tests.model.client import GREEDY, ask

LONG = Generate(1, ask("1 + 1 " * 60), GREEDY, 1)
"""One batch, in which llama.cpp asks some 70 times whether to go on."""
SHORT = Generate(2, ask("What is 347 + 168?"), GREEDY, 1)


class CountingInterrupts(Interrupts):
    """Cancels whatever runs when it is asked for the `at`-th time, which comes from within a batch."""

    at = 0

    @property
    def stopped(self) -> bool:
        self.at -= 1
        return self.at == 0


def _generator(model: LoadedModel, interrupts: CountingInterrupts, events: list[Event]) -> Generator:
    generator = Generator(model, interrupts, events.append)
    model.set_abort_callback(llama_cpp.ggml_abort_callback(lambda _data: interrupts.stopped))
    return generator


@pytest.fixture
def model() -> Iterator[LoadedModel]:
    model = LoadedModel(LoadModel(str(DEMO_MODEL), threads=1), NativeLog(), lambda _: None)
    yield model
    model.close()


def _reply(generator: Generator, command: Generate, events: list[Event]) -> tuple[Finished, str]:
    events.clear()
    finished = generator.reply(command)
    return finished, "".join(event.text for event in events if isinstance(event, Delta))


@pytest.mark.parametrize("at", [1, 2, 20, 70])
def test_a_batch_is_left_in_its_middle(model: LoadedModel, at: int) -> None:
    events: list[Event] = []
    interrupts = CountingInterrupts()
    generator = _generator(model, interrupts, events)
    interrupts.at = at
    finished, _ = _reply(generator, LONG, events)
    assert finished.reason == "cancelled"
    assert [event.read_tokens for event in events if isinstance(event, PromptProgress)] == [0]


@pytest.mark.parametrize("at", [1, 2, 20, 70, 200, 1000, 3000])
def test_what_was_left_does_not_show_in_the_next_reply(model: LoadedModel, at: int) -> None:
    events: list[Event] = []
    interrupts = CountingInterrupts()
    generator = _generator(model, interrupts, events)
    _, fresh = _reply(generator, SHORT, events)
    interrupts.at = at
    _reply(generator, LONG, events)
    interrupts.at = 0
    assert _reply(generator, SHORT, events)[1] == fresh
