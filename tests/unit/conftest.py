"""What the tests of the store share."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from magistral_desktop.storage.store import Store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file of conversations that is not there yet, nor is its folder."""
    return tmp_path / "profile" / "conversations.sqlite3"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with closing(Store(path)) as opened:
        yield opened
