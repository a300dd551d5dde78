"""The demo model on its fixed held-out problems, asked by the app's own engine in the app's own way."""

import importlib.util
import sys
from pathlib import Path
from typing import Any

import pytest

from magistral_desktop.chat.formats import FORMATS
from magistral_desktop.chat.messages import Message
from magistral_desktop.chat.prompt import build_prompt
from magistral_desktop.protocol import Generate
from magistral_desktop.storage.paths import DEMO_MODEL
from tests.model.client import GREEDY, EngineClient, channel_text

ROOT = Path(__file__).parent.parent.parent
CASES = ROOT / "tests" / "data" / "demo_held_out.jsonl"

LEAST_RIGHT = 216
"""Of 240; the model has 224 where it was made, and other processors round differently."""

MAX_BYTES = 4_000_000


@pytest.fixture(scope="module")
def scoring() -> Any:
    """The scoring that the model was made with; a script's folder, not a package, so it is loaded by its path."""
    spec = importlib.util.spec_from_file_location("evaluate", ROOT / "packaging" / "demo_model" / "evaluate.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # its dataclasses look themselves up
    spec.loader.exec_module(module)
    return module


def command(case: Any) -> Generate:
    messages = [Message(0, 1, "user", case.question, 0)]
    for question, answer in reversed(case.history):
        messages = [Message(0, 1, "user", question, 0), Message(0, 1, "assistant", answer, 0), *messages]
    return Generate(
        request=0,
        prompt=build_prompt(FORMATS["demo"], messages, case.instructions),
        sampling=GREEDY,
        seed=1,
        max_tokens=700,
        think="never" if case.mode == "direct" else "always",
        budget_tokens=case.cut_after,
    )


def test_it_is_right_on_nine_of_ten_held_out_problems(demo: EngineClient, scoring: Any) -> None:
    results = []
    for case in scoring.read_cases(CASES):
        events = demo.do(command(case))
        right = scoring.is_right(case, channel_text(events, "reasoning"), channel_text(events, "answer"))
        results.append((case, right))
    assert sum(right for _, right in results) >= LEAST_RIGHT, scoring.markdown_table(results)


def test_it_is_small_and_says_what_it_is(demo: EngineClient) -> None:
    assert DEMO_MODEL.stat().st_size <= MAX_BYTES
    ready = demo.ready()
    assert ready.prompt_format == "demo"
    assert "Demo" in ready.name
