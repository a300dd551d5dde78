"""What a terminal shows of a download."""

import argparse

import pytest

from magistral_desktop.model_commands import add_commands
from magistral_desktop.pull import disk_error, progress_line
from magistral_desktop.session.download_state import DownloadState


def test_a_running_download_shows_bytes_share_speed_and_time_left() -> None:
    state = DownloadState("downloading", 3_580_000_000, 14_330_000_000, 25_000_000)
    assert progress_line(state) == "3.58 GB of 14.33 GB (25 %), 25.0 MB/s, 0:07:10 left"


def test_a_silent_download_does_not_guess_the_time_left() -> None:
    state = DownloadState("downloading", 500_000, 2_000_000, 0.0)
    assert state.left_s is None
    assert progress_line(state) == "0.5 MB of 2.0 MB (25 %), 0.0 MB/s"


def test_a_wait_shows_how_long_and_why() -> None:
    state = DownloadState("waiting", wait_s=8, detail="The connection to huggingface.co was cut.")
    assert progress_line(state) == "Waiting to try again in 8 s: The connection to huggingface.co was cut."


def test_a_full_disk_says_how_much_is_missing() -> None:
    assert disk_error(2_500_000_000).detail.startswith("2.50 GB more")


@pytest.mark.parametrize(
    ("text", "size"), [("5MB", 5_000_000), ("500k", 500_000), ("1.5 GB/s", 1_500_000_000), ("0", 0)]
)
def test_a_limit_is_read_as_people_write_it(text: str, size: int) -> None:
    parser = argparse.ArgumentParser()
    add_commands(parser.add_subparsers())
    assert parser.parse_args(["pull", "owner/name", "--limit", text]).limit == size
