"""Engine processes for the tests; all of them are ended, whatever a test did."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from importlib.resources import files
from pathlib import Path

import pytest
from mistral_common.tokens.tokenizers.tekken import Tekkenizer

from magistral_desktop.protocol import Hello
from tests.benchmarks.shape_model import SHAPES, write_shape_model
from tests.model.client import EngineClient
from tests.model.tiny_gguf import MISTRAL_CONTROLS, write_model

StartEngine = Callable[[], EngineClient]


@pytest.fixture
def start_engine(tmp_path: Path) -> Iterator[StartEngine]:
    """Start fresh engine processes."""
    with ExitStack() as processes:

        def start() -> EngineClient:
            client = processes.enter_context(closing(EngineClient(tmp_path / "engine.log")))
            assert isinstance(client.next_event(), Hello)
            return client

        yield start


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EngineClient]:
    """Return an engine with the demo model, shared by tests that leave it loaded and idle."""
    with closing(EngineClient(tmp_path_factory.mktemp("demo") / "engine.log")) as client:
        client.next_event()
        client.ready()
        yield client


@pytest.fixture(scope="session")
def loader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EngineClient]:
    """Return an engine shared by tests that load their own file first."""
    with closing(EngineClient(tmp_path_factory.mktemp("loader") / "engine.log")) as client:
        client.next_event()
        yield client


@pytest.fixture(scope="session")
def endless_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a model file that never ends a greedy reply and has room for seconds of it."""
    return write_model(tmp_path_factory.mktemp("models") / "endless.gguf", context_tokens=32_768)


@pytest.fixture(scope="session")
def endless(tmp_path_factory: pytest.TempPathFactory, endless_model: Path) -> Iterator[EngineClient]:
    """Return an engine whose replies only end when they are cancelled, shared by tests that do so."""
    with closing(EngineClient(tmp_path_factory.mktemp("endless") / "engine.log")) as client:
        client.next_event()
        client.ready(endless_model)
        yield client


@pytest.fixture(scope="session")
def thinker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EngineClient]:
    """Return an engine whose thoughts, once forced, never end; its answers end only when they are cancelled."""
    folder = tmp_path_factory.mktemp("thinker")
    path = write_model(folder / "m.gguf", template=None, controls=MISTRAL_CONTROLS, end=1, context_tokens=16_384)
    with closing(EngineClient(folder / "engine.log")) as client:
        client.next_event()
        client.ready(path)
        yield client


@pytest.fixture(scope="session")
def chatml_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a model file with its own template and random weights."""
    return write_model(tmp_path_factory.mktemp("models") / "chatml.gguf")


@pytest.fixture(scope="session")
def tekken_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a model file with Magistral's whole vocabulary and random weights."""
    return write_shape_model(tmp_path_factory.mktemp("models") / "Magistral-Small-2509.gguf", SHAPES["tiny"])


@pytest.fixture(scope="session")
def reference() -> Tekkenizer:
    """Return Mistral's own tokenizer with that vocabulary."""
    return Tekkenizer.from_file(str(files("mistral_common").joinpath("data", "tekken_240911.json")))
