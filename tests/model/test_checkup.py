"""A model's check-up: what a sound file passes, and what is found in a bad one."""

from pathlib import Path

import pytest
from mistral_common.tokens.tokenizers.tekken import Tekkenizer

from magistral_desktop.chat.formats import FORMATS
from magistral_desktop.chat.messages import Message
from magistral_desktop.chat.prompt import build_prompt
from magistral_desktop.engine.checkup import REFERENCE_DIGESTS, REFERENCE_QUESTION, digest
from magistral_desktop.protocol import CheckModel
from tests.model.client import EngineClient, check_results, finished
from tests.model.tiny_gguf import MISTRAL_CONTROLS, write_model

CONTROL_IDS = {
    "<s>": 1, "[INST]": 3, "[/INST]": 4, "[SYSTEM_PROMPT]": 17, "[/SYSTEM_PROMPT]": 18, "[THINK]": 34, "[/THINK]": 35
}  # fmt: skip


@pytest.mark.parametrize("name", REFERENCE_DIGESTS)
def test_the_reference_is_that_of_mistral_common(name: str, reference: Tekkenizer) -> None:
    prompt = build_prompt(FORMATS[name], [Message(0, 0, "user", REFERENCE_QUESTION, 0.0)])
    ids: list[int] = []
    for part in prompt:
        ids += [CONTROL_IDS[part.text]] if part.kind == "control" else reference.encode(part.text, bos=False, eos=False)
    assert digest(ids) == REFERENCE_DIGESTS[name]


def test_the_demo_model_passes(demo: EngineClient) -> None:
    events = demo.do(CheckModel(0))
    results = check_results(events)
    assert {name: result.passed for name, result in results.items()} == {"thought": True, "answer": True, "end": True}
    assert finished(events).tokens_per_second > 0


def test_the_vocabulary_of_magistral_is_recognised_and_a_reply_that_never_ends_is_found(
    loader: EngineClient, tekken_model: Path
) -> None:
    loader.ready(tekken_model, context_tokens=2_048)
    results = check_results(loader.do(CheckModel(0)))
    assert (results["prompt"].passed, results["prompt"].detail) == (True, "127 tokens")
    assert results["markers"].passed
    assert results["thought"].passed  # closed by its budget, whatever it holds
    assert not results["end"].passed


def test_a_vocabulary_that_is_not_tekken_is_found(loader: EngineClient, tmp_path: Path) -> None:
    path = write_model(tmp_path / "m.gguf", template=None, controls=MISTRAL_CONTROLS, end=1, context_tokens=4_096)
    loader.ready(path, prompt_format="magistral-1.2")
    results = check_results(loader.do(CheckModel(0)))
    assert not results["prompt"].passed
    assert results["markers"].detail.startswith("<s> is 0, not 1, </s> is 1, not 2")
