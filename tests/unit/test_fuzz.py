"""Documents that nobody would write. `tests/benchmarks/fuzz.py` takes more of them, and looks at the clock."""

import pytest

from tests.benchmarks.fuzz import measure


@pytest.mark.parametrize("seed", range(5))
def test_any_document_is_rendered_the_same_in_pieces_as_at_once(seed: int) -> None:
    figures = measure(300, seed)
    assert figures.failures == 0, ascii(figures.examples)
