"""What is told of a model file."""

from dataclasses import replace
from pathlib import Path
from shutil import copyfile

import gguf
import msgspec
import pytest

from magistral_desktop.errors import ModelError
from magistral_desktop.gui.model_facts_words import (
    file_rows,
    hash_words,
    loaded_rows,
    model_rows,
    settings_words,
    thread_words,
)
from magistral_desktop.models.catalog import CATALOG, MAGISTRAL, MINISTRAL, known_model, newer_model
from magistral_desktop.models.quantization import QUANTIZATIONS
from magistral_desktop.models.settings import DEFAULTS, ModelSettings
from magistral_desktop.protocol import ModelReady
from magistral_desktop.storage.downloads.verified import remember
from magistral_desktop.storage.model_facts import FORMAT_KEY, ModelFacts, read_facts
from magistral_desktop.storage.paths import DEMO_MODEL

BY_KEY = {known.key: known for known in CATALOG}
SHA256 = "d3a024d29e0e8f35d9353f5d4f08fc3715406835c8ae1328ce2f3bd212a43434"


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Magistral-Small-2509-Q4_K_M", "magistral-small-1.2"),
        ("mistralai_Magistral-Small-2509-IQ3_M", "magistral-small-1.2"),
        ("magistral small 2507", "magistral-small-1.1"),
        ("Magistral-Small-2506_Q8_0", "magistral-small-1.0"),
        ("Ministral-3-14B-Reasoning-2512-Q8_0", "ministral-3-14b-reasoning"),
    ],
)
def test_a_known_model_is_known_by_any_of_its_names(name: str, key: str) -> None:
    assert known_model(("mine", name)) is BY_KEY[key]


@pytest.mark.parametrize("name", ["", "Qwen3-8B", "Mistral-Small-2506", "Ministral-8B-Instruct-2410"])
def test_another_model_is_none_of_them(name: str) -> None:
    assert known_model((name,)) is None


def test_every_file_of_the_catalogue_is_known_by_its_name() -> None:
    for known in CATALOG:
        for file in known.files:
            assert known_model((file.name,)) is known


def test_only_a_model_of_the_same_family_takes_the_place_of_another() -> None:
    assert newer_model(BY_KEY["magistral-small-1.0"]) is MAGISTRAL
    assert newer_model(BY_KEY["magistral-small-1.1"]) is MAGISTRAL
    assert newer_model(MAGISTRAL) is None
    assert newer_model(MINISTRAL) is None


def test_quantizations_have_the_names_of_the_format() -> None:
    theirs = {kind.value: kind.name.removeprefix("MOSTLY_").removeprefix("ALL_") for kind in gguf.LlamaFileType}
    assert {number: theirs[number] for number in QUANTIZATIONS} == QUANTIZATIONS


def write_header(path: Path, name: str, licence: str = "") -> Path:
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name(name)
    writer.add_license(licence)
    writer.add_repo_url("https://hub.test/someone/model")
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q5_K_M)
    writer.add_context_length(40_960)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def test_a_file_tells_what_it_is(tmp_path: Path) -> None:
    facts = read_facts(write_header(tmp_path / "mine.gguf", "Magistral Small 2507", "cc-by-4.0"), tmp_path / "notes")

    assert (facts.name, facts.quantization, facts.trained_context_tokens) == ("Magistral Small 2507", "Q5_K_M", 40_960)
    assert (facts.known, facts.newer) == (BY_KEY["magistral-small-1.1"], MAGISTRAL)
    assert (facts.prompt_format, facts.licence) == ("magistral-1.1", "cc-by-4.0")
    assert facts.link == "https://hub.test/someone/model"
    assert facts.sha256 == ""


def test_a_licence_that_a_file_does_not_tell_is_the_catalogue_s(tmp_path: Path) -> None:
    facts = read_facts(write_header(tmp_path / "magistral-small-2509.gguf", "x"), tmp_path)

    assert facts.licence == "Apache-2.0"


def test_the_demo_model_tells_its_own_format(tmp_path: Path) -> None:
    facts = read_facts(DEMO_MODEL, tmp_path)

    assert (facts.prompt_format, facts.known, facts.newer) == ("demo", None, None)
    assert facts.shape
    assert facts.size_bytes == DEMO_MODEL.stat().st_size
    assert FORMAT_KEY in DEMO_MODEL.read_bytes()[:100_000].decode("latin-1")


def test_a_hash_holds_until_the_file_changes(tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    copyfile(DEMO_MODEL, path)
    remember(tmp_path / "notes", path, SHA256, ("owner/name", "m.gguf", "c0ffee"))
    assert read_facts(path, tmp_path / "notes").sha256 == SHA256

    with path.open("ab") as file:
        file.write(b"\0")
    changed = read_facts(path, tmp_path / "notes")
    assert changed.sha256 == ""
    assert hash_words(changed) == "The file has changed since it was checked."


@pytest.mark.parametrize("content", [b"", b"GGUF", b"text"])
def test_a_file_that_is_none_is_told(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    path.write_bytes(content)
    with pytest.raises(ModelError):
        read_facts(path, tmp_path)


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="cannot be read"):
        read_facts(tmp_path / "gone.gguf", tmp_path)


# Words


@pytest.fixture
def facts(tmp_path: Path) -> ModelFacts:
    path = tmp_path / "Magistral-Small-2509-Q4_K_M.gguf"
    copyfile(DEMO_MODEL, path)
    remember(tmp_path, path, SHA256, ("mistralai/Magistral-Small-2509-GGUF", path.name, "429b90d8a8f0037241db6fab"))
    return read_facts(path, tmp_path)


def test_a_file_is_told_with_its_origin(facts: ModelFacts) -> None:
    told = dict(file_rows(facts))

    assert told["From"] == "mistralai/Magistral-Small-2509-GGUF, commit 429b90d8a8f0"
    assert told["Licence"] == "Apache-2.0"
    assert told["File"] == str(facts.path)
    assert hash_words(facts) == "As the publisher's file in the catalogue."
    assert "3 files" in dict(file_rows(replace(facts, parts=facts.parts * 3)))["Size"]


def test_a_file_of_another_s_hash_is_not_taken_for_the_publisher_s(facts: ModelFacts) -> None:
    assert facts.note
    other = replace(facts, note=msgspec.structs.replace(facts.note, sha256="0" * 64))
    assert hash_words(other) == "As published in mistralai/Magistral-Small-2509-GGUF."
    assert hash_words(replace(facts, note=None)).startswith("Not read yet")


def test_a_model_is_told_by_what_it_is(facts: ModelFacts) -> None:
    told = dict(model_rows(facts))

    assert told["Model"] == "Magistral Small 1.2"
    assert told["Prompt format"] == "Demo model"  # what the file itself says goes before its name
    assert dict(model_rows(replace(facts, prompt_format="")))["Prompt format"] == "Detected when it is loaded"
    assert "Trained context" not in dict(model_rows(replace(facts, trained_context_tokens=0)))


MODEL = ModelReady(
    "/models/m.gguf", "Magistral", "llama", "Q4_K_M", "magistral-1.2", 23_572_403_200, 14_334_000_000, 40_960, 131_072,
    "CUDA", 1, 12_340, kv_type="q8_0", flash_attention=True, gpu_layers=41, layers=41, batch_tokens=512,
    kv_bytes_per_token=87_040, device="NVIDIA RTX 4090",
)  # fmt: skip


def test_a_loaded_model_tells_how_it_is_run() -> None:
    told = dict(loaded_rows(MODEL, DEFAULTS))

    assert told["Prompt format"] == "Magistral 1.2"
    assert told["KV cache"] == "q8_0 · 3,400 MiB when the context is full"
    assert (told["Runs on"], told["Layers"]) == ("CUDA · NVIDIA RTX 4090", "41 of 41 on the GPU")
    assert (told["Flash attention"], told["Loaded in"], told["File in memory"]) == ("On", "12.3 s", "Mapped")


def test_what_is_not_known_of_a_loaded_model_is_left_out() -> None:
    small = ModelReady("m.gguf", "Tiny", "llama", "F16", "demo", 900_000, 1, 512, 512, "CPU", 2, 1)

    told = dict(loaded_rows(small, ModelSettings(use_mmap=False, lock_memory=True)))

    assert told["Runs on"] == "CPU"
    assert not {"Layers", "Batch"} & told.keys()
    assert told["File in memory"] == "Read as a whole and locked"


def test_the_threads_are_told_with_the_reason_for_their_number() -> None:
    measured = ModelReady("m", "T", "llama", "F16", "demo", 1, 1, 512, 512, "CPU", 4, 1, threads_measured=True)

    assert thread_words(measured, DEFAULTS) == "4 threads, the fastest when measured"
    assert thread_words(MODEL, DEFAULTS) == "1 thread, chosen without measuring"
    assert thread_words(MODEL, ModelSettings(threads=1)) == "1 thread, as set"


def test_settings_are_told_in_a_sentence() -> None:
    assert settings_words(DEFAULTS) == "All as the app chooses"
    chosen = ModelSettings(8_192, "q8_0", use_mmap=False, prompt_format="magistral-1.0", top_p=0.9, instructions="Hm.")
    assert settings_words(chosen) == (
        "8,192 tokens of context, q8_0 KV cache, file read, not mapped, prompt format Magistral 1.0, top P 0.9, "
        "instructions"
    )
    assert settings_words(ModelSettings(threads=1, flash_attention="off")) == "1 thread, flash attention off"
