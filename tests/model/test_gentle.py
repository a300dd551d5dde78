"""A reply that is to spare the computer is written with fewer threads, and the next one with all again."""

from collections.abc import Iterator

import pytest
from llama_cpp import llama_cpp

from magistral_desktop.chat.messages import Sampling
from magistral_desktop.engine.generator import Generator
from magistral_desktop.engine.interrupts import Interrupts
from magistral_desktop.engine.model import LoadedModel
from magistral_desktop.engine.native_log import NativeLog
from magistral_desktop.protocol import Event, Generate, LoadModel, Prefill
from magistral_desktop.storage.paths import DEMO_MODEL
from tests.model.client import ask

THREADS = 2


@pytest.fixture
def model() -> Iterator[LoadedModel]:
    loaded = LoadedModel(LoadModel(str(DEMO_MODEL), threads=THREADS), NativeLog(), lambda _: None)
    yield loaded
    loaded.close()


@pytest.fixture
def generator(model: LoadedModel) -> Generator:
    events: list[Event] = []
    return Generator(model, Interrupts(), events.append)


def _threads(model: LoadedModel) -> tuple[int, int]:
    return llama_cpp.llama_n_threads(model.context), llama_cpp.llama_n_threads_batch(model.context)


def test_a_gentle_reply_takes_no_more_threads_than_it_may(model: LoadedModel, generator: Generator) -> None:
    command = Generate(1, ask("Hi"), Sampling(), 1, max_tokens=2, most_threads=1)
    generator.reply(command)
    assert _threads(model) == (1, 1)


def test_what_comes_after_it_takes_all_threads_again(model: LoadedModel, generator: Generator) -> None:
    generator.reply(Generate(1, ask("Hi"), Sampling(), 1, max_tokens=2, most_threads=1))
    generator.prefill(Prefill(2, ask("Hello")))
    assert _threads(model) == (THREADS, THREADS)


def test_a_model_with_fewer_threads_is_left_as_it_is(model: LoadedModel, generator: Generator) -> None:
    generator.reply(Generate(1, ask("Hi"), Sampling(), 1, max_tokens=2, most_threads=8))
    assert _threads(model) == (THREADS, THREADS)
