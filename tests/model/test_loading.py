"""Loading model files, good and bad, through the real process."""

import os
import random
from itertools import pairwise
from pathlib import Path
from typing import Literal

import pytest

from magistral_desktop.chat.formats import FORMATS
from magistral_desktop.models.memory import KvType
from magistral_desktop.protocol import Failed, LoadModel, ModelReady
from magistral_desktop.storage.paths import DEMO_MODEL
from tests.model.client import EngineClient, ask, channel_text, failed, load_fractions
from tests.model.tiny_gguf import CONTEXT, write_model

pytestmark = pytest.mark.timeout(60)


def test_loading_tells_how_far_it_is(loader: EngineClient) -> None:
    fractions = load_fractions(loader.load(DEMO_MODEL))
    assert fractions[-1] == 1
    assert all(one < other for one, other in pairwise(fractions))
    assert len(fractions) <= 101


def test_a_loaded_model_introduces_itself(loader: EngineClient) -> None:
    ready = loader.ready()
    assert ready.path == str(DEMO_MODEL)
    assert ready.architecture == "llama"
    assert ready.quantization == "F16"
    assert ready.prompt_format in FORMATS
    assert ready.context_tokens == ready.trained_context_tokens
    assert ready.parameters > 1_000_000
    assert ready.threads == 1


def test_the_context_is_never_longer_than_the_model_was_trained_for(loader: EngineClient) -> None:
    assert loader.ready(context_tokens=512).context_tokens == 512
    assert loader.ready(context_tokens=1_000_000).context_tokens == loader.ready().trained_context_tokens


def test_another_model_takes_the_place_of_the_first(loader: EngineClient, chatml_model: Path) -> None:
    loader.ready()
    assert loader.ready(chatml_model).name == "Tiny test model"
    loader.ready()
    assert "515" in channel_text(loader.reply(ask("What is 347 + 168?")), "answer")


def test_a_path_may_hold_any_letters(loader: EngineClient, tmp_path: Path) -> None:
    path = tmp_path / "modèle 模型 'a' #1.gguf"
    path.write_bytes(DEMO_MODEL.read_bytes())
    assert loader.ready(path).path == str(path)


# Files that cannot be loaded


def test_a_missing_file_is_told(loader: EngineClient, tmp_path: Path) -> None:
    assert loader.refusal(tmp_path / "no.gguf").title == "The model file is missing"


def test_a_folder_is_told(loader: EngineClient, tmp_path: Path) -> None:
    assert loader.refusal(tmp_path).title == "This is a folder"


def test_a_pipe_is_told_and_not_waited_for(loader: EngineClient, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.gguf")
    assert loader.refusal(tmp_path / "pipe.gguf").title == "This is not a model file"


@pytest.mark.parametrize("path", ["/" + "x" * 5000, "a\0b", ""])
def test_a_path_that_cannot_be_is_told(loader: EngineClient, path: str) -> None:
    assert loader.refusal(path).title in {"The model file cannot be opened", "This is a folder"}


def test_an_empty_file_is_told(loader: EngineClient, tmp_path: Path) -> None:
    path = tmp_path / "empty.gguf"
    path.touch()
    assert loader.refusal(path).title == "The model file is empty"


def test_a_file_of_another_kind_is_told(loader: EngineClient, tmp_path: Path) -> None:
    path = tmp_path / "notes.gguf"
    path.write_text("These are my notes.")
    assert loader.refusal(path).title == "This is not a model file"


@pytest.mark.parametrize("version", [b"\1\0\0\0", b"\0\0\0\3", b"\x63\0\0\0"])
def test_a_file_of_another_version_is_told(loader: EngineClient, tmp_path: Path, version: bytes) -> None:
    path = tmp_path / "version.gguf"
    data = DEMO_MODEL.read_bytes()
    path.write_bytes(data[:4] + version + data[8:])
    assert loader.refusal(path).title == "This model file cannot be read"


def test_a_file_cut_anywhere_is_damaged_and_the_engine_lives(loader: EngineClient, tmp_path: Path) -> None:
    data = DEMO_MODEL.read_bytes()
    chosen = random.Random(3)
    cuts = [4, 7, 8, 12, 16, 24, 25, len(data) // 2, len(data) - 1]
    cuts += [chosen.randrange(24, 70_000) for _ in range(25)]
    path = tmp_path / "cut.gguf"
    titles = set()
    for cut in cuts:
        path.write_bytes(data[:cut])
        titles.add(loader.refusal(path).title)
    assert titles == {"The model file is damaged"}


def test_an_unknown_architecture_is_told(loader: EngineClient, tmp_path: Path) -> None:
    path = write_model(tmp_path / "new.gguf", architecture="llama99")
    assert loader.refusal(path).title == "This kind of model is not supported"


def test_a_vocabulary_without_weights_is_told(loader: EngineClient, tmp_path: Path) -> None:
    path = write_model(tmp_path / "vocabulary.gguf", weights=False)
    assert loader.refusal(path).title == "The model file is incomplete"


def test_a_model_without_any_layout_for_chats_is_refused(loader: EngineClient, tmp_path: Path) -> None:
    path = write_model(tmp_path / "base.gguf", template=None)
    assert loader.refusal(path).title == "This model cannot chat"


def test_a_model_bigger_than_the_memory_is_refused(loader: EngineClient, tmp_path: Path) -> None:
    path = tmp_path / "huge.gguf"
    path.write_bytes(DEMO_MODEL.read_bytes())
    with path.open("r+b") as file:
        file.truncate(1 << 42)  # a hole: it takes no space on the disk
    assert loader.refusal(path).title == "This model is too big for this computer"


def test_a_refused_file_leaves_no_model(loader: EngineClient, tmp_path: Path) -> None:
    loader.ready()
    loader.refusal(tmp_path / "no.gguf")
    failure = loader.reply(ask("Hello"))[-1]
    assert isinstance(failure, Failed)
    assert failure.title == "No model is loaded"


# Settings


@pytest.mark.parametrize(("kv_type", "width_bytes"), [("f16", 2.0), ("q8_0", 34 / 32), ("q4_0", 18 / 32)])
def test_a_smaller_kv_type_takes_less(loader: EngineClient, kv_type: KvType, width_bytes: float) -> None:
    ready = _ready(loader, LoadModel(str(DEMO_MODEL), threads=1, kv_type=kv_type))
    assert ready.kv_type == kv_type
    assert ready.flash_attention is (kv_type != "f16")
    assert ready.kv_bytes_per_token / width_bytes == _ready(loader, LoadModel(str(DEMO_MODEL))).kv_bytes_per_token / 2
    assert channel_text(loader.reply(ask("What is 347 + 168?"), max_tokens=200), "answer")


def _ready(engine: EngineClient, command: LoadModel) -> ModelReady:
    engine.say(command)
    ready = engine.until_terminal()[-1]
    assert isinstance(ready, ModelReady), ready
    return ready


def test_a_small_kv_type_without_flash_attention_is_refused(loader: EngineClient) -> None:
    loader.say(LoadModel(str(DEMO_MODEL), kv_type="q8_0", flash_attention="off"))
    assert failed(loader.until_terminal()).title == "These settings do not go together"


def test_a_kv_type_that_the_model_cannot_have_is_refused(loader: EngineClient, chatml_model: Path) -> None:
    loader.say(LoadModel(str(chatml_model), kv_type="q4_0"))
    failure = failed(loader.until_terminal())
    assert (failure.title, failure.cause) == ("This model cannot use a compressed KV cache", "model")


@pytest.mark.parametrize(("wanted", "used"), [("off", False), ("on", True), ("auto", False)])
def test_flash_attention_is_told_as_it_is_and_not_taken_on_a_processor_unasked(
    loader: EngineClient, wanted: Literal["auto", "on", "off"], used: bool
) -> None:
    assert _ready(loader, LoadModel(str(DEMO_MODEL), flash_attention=wanted)).flash_attention is used


@pytest.mark.parametrize(("use_mmap", "lock_memory"), [(True, False), (False, False), (True, True), (False, True)])
def test_weights_may_be_mapped_read_and_locked(loader: EngineClient, use_mmap: bool, lock_memory: bool) -> None:
    _ready(loader, LoadModel(str(DEMO_MODEL), use_mmap=use_mmap, lock_memory=lock_memory))
    assert "515" in channel_text(loader.reply(ask("What is 347 + 168?")), "answer")


def test_what_runs_the_model_is_named(loader: EngineClient) -> None:
    ready = _ready(loader, LoadModel(str(DEMO_MODEL), gpu_layers=0))
    assert (ready.backend, ready.gpu_layers) == ("CPU", 0)
    assert ready.device
    assert ready.layers > 1
    assert ready.batch_tokens > 0
    assert ready.reasoning


def test_threads_are_chosen_unasked(loader: EngineClient) -> None:
    assert 1 <= _ready(loader, LoadModel(str(DEMO_MODEL))).threads <= max(1, (os.cpu_count() or 1) - 1)


def test_a_context_that_cannot_fit_is_refused_for_want_of_memory(loader: EngineClient, tmp_path: Path) -> None:
    path = write_model(tmp_path / "long.gguf", context_tokens=2**31 - 1)
    loader.say(LoadModel(str(path), context_tokens=2**31 - 1))
    assert failed(loader.until_terminal()).cause == "memory"


# The prompt format


def test_control_tokens_tell_a_reasoning_model(loader: EngineClient, tmp_path: Path) -> None:
    controls = ("<s>", "</s>", "[INST]", "[/INST]", "[SYSTEM_PROMPT]", "[/SYSTEM_PROMPT]", "[THINK]", "[/THINK]")
    path = write_model(tmp_path / "any.gguf", template=None, controls=controls, end=1)
    assert loader.ready(path).prompt_format == "magistral-1.2"


def test_a_model_with_a_template_is_spoken_to_through_it(loader: EngineClient, chatml_model: Path) -> None:
    ready = loader.ready(chatml_model)
    assert ready.prompt_format == "template"
    assert ready.context_tokens == CONTEXT


def test_the_wanted_format_is_taken(loader: EngineClient) -> None:
    assert loader.ready(prompt_format="magistral-1.0").prompt_format == "magistral-1.0"


@pytest.mark.parametrize(
    ("wanted", "title"),
    [("no-such", "Unknown prompt format"), ("magistral-1.2", "The prompt format does not fit this model")],
)
def test_a_format_that_does_not_fit_is_refused(
    loader: EngineClient, chatml_model: Path, wanted: str, title: str
) -> None:
    assert loader.refusal(chatml_model, prompt_format=wanted).title == title
