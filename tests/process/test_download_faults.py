"""A few of the seeded fault runs; `packaging/dev.py bench downloads` does hundreds."""

import pytest
from pytestqt.qtbot import QtBot

from tests.benchmarks.downloads import run_all


@pytest.mark.timeout(180)
def test_downloads_end_with_the_right_file_whatever_goes_wrong(qtbot: QtBot) -> None:
    figures = run_all(runs=12, seed=20261124, at_once=2)
    assert figures.is_good, figures
    assert figures.runs == 12
