"""How much of a prompt is read at once."""

import pytest

from magistral_desktop.engine.generator import batch_size
from magistral_desktop.engine.model import MAX_BATCH


@pytest.mark.parametrize(
    ("parameters", "threads", "on_gpu", "tokens"),
    [
        (1_000_000, 1, False, MAX_BATCH),
        (24_000_000_000, 1, False, 16),
        (24_000_000_000, 7, False, 72),
        (24_000_000_000, 7, True, 128),
        (1_000_000_000, 7, True, MAX_BATCH),
        (0, 1, False, MAX_BATCH),
    ],
)
def test_big_models_read_less_at_once(parameters: int, threads: int, on_gpu: bool, tokens: int) -> None:
    assert batch_size(parameters, threads, on_gpu=on_gpu) == tokens
