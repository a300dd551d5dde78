"""The number of threads is chosen where measuring is cheap and clear."""

import pytest

from magistral_desktop.engine.threads import candidates, choose, is_cheap


@pytest.mark.parametrize(
    ("processors", "counts"), [(1, [1]), (2, [1]), (3, [2, 1]), (4, [3, 2]), (8, [7, 4]), (16, [15, 8])]
)
def test_one_processor_is_always_left_to_others(processors: int, counts: list[int]) -> None:
    assert candidates(processors) == counts


def test_the_clearly_faster_number_is_taken() -> None:
    assert choose([7, 4], {7: 0.02, 4: 0.01}.__getitem__) == 4


@pytest.mark.parametrize("half_s", [0.0099, 0.01, 0.05])
def test_without_a_clear_difference_the_usual_number_is_taken(half_s: float) -> None:
    assert choose([7, 4], {7: 0.01, 4: half_s}.__getitem__) == 7


def test_where_there_is_no_choice_the_usual_number_is_taken() -> None:
    assert choose([1], {1: 0.01}.__getitem__) == 1


def test_the_first_step_does_not_count() -> None:
    taken = iter([9.0, 0.01, 0.02, 0.01, 0.02, 0.01, 0.02])
    assert choose([7, 4], lambda _: next(taken)) == 7


@pytest.mark.parametrize(
    ("size_bytes", "counts", "load_s", "cheap"),
    [
        (2_000_000, [7, 4], 0.1, True),
        (14_330_000_000, [7, 4], 10.0, False),
        (14_330_000_000, [7, 4], 200.0, True),
        (2_000_000, [1], 0.1, False),
    ],
)
def test_a_big_model_is_measured_only_where_loading_took_long(
    size_bytes: int, counts: list[int], load_s: float, cheap: bool
) -> None:
    assert is_cheap(size_bytes, counts, load_s) is cheap
