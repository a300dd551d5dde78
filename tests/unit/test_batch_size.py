"""How much of a prompt is read at once."""

import pytest

from magistral_desktop.models.memory import MAX_BATCH_TOKENS, batch_size


@pytest.mark.parametrize(
    ("parameters", "cores", "on_gpu", "tokens"),
    [
        (1_000_000, 1, False, MAX_BATCH_TOKENS),
        (24_000_000_000, 2, False, 16),
        (24_000_000_000, 8, False, 72),
        (24_000_000_000, 8, True, 128),
        (1_000_000_000, 8, True, MAX_BATCH_TOKENS),
        (0, 1, False, MAX_BATCH_TOKENS),
    ],
)
def test_big_models_read_less_at_once(parameters: int, cores: int, on_gpu: bool, tokens: int) -> None:
    assert batch_size(parameters, cores, on_gpu=on_gpu) == tokens
