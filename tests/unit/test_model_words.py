"""What the Models window says."""

from pathlib import Path

import pytest

from magistral_desktop.chat.formats import FORMATS
from magistral_desktop.download_protocol import TokenKept
from magistral_desktop.errors import DownloadError
from magistral_desktop.gui.memory_bar import shares_of
from magistral_desktop.gui.model_words import (
    check_lines,
    check_words,
    download_words,
    folder_words,
    format_words,
    size_words,
    speed_meaning,
    time_words,
    token_words,
)
from magistral_desktop.language import verbatim
from magistral_desktop.models.memory import Parts
from magistral_desktop.protocol import CheckResult
from magistral_desktop.session.download_state import DownloadState

GB = 10**9
FAILURE = DownloadError(verbatim("No answer"), verbatim("The hub is silent."), verbatim("Try later."), "network")


@pytest.mark.parametrize(
    ("size_bytes", "words"), [(14_333_910_496, "14.3 GB"), (GB, "1.0 GB"), (300_000, "0.3 MB"), (45_000_000, "45 MB")]
)
def test_sizes_are_as_file_managers_tell_them(size_bytes: int, words: str) -> None:
    assert size_words(size_bytes) == words


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "1 s"), (59, "59 s"), (61, "1 min"), (3_599, "1 h 0 min"), (7_500, "2 h 5 min")]
)
def test_times_have_the_precision_they_deserve(seconds: float, words: str) -> None:
    assert time_words(seconds) == words


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (DownloadState("starting"), "Starting…"),
        (DownloadState("downloading", 4_200_000_000, 14_300_000_000, 23e6), "4.2 of 14.3 GB · 23 MB/s · 7 min left"),
        (DownloadState("downloading", 900_000_000, 14_300_000_000), "0.9 of 14.3 GB"),
        (DownloadState("downloading", 100_000, 300_000, 50_000.0), "0.1 of 0.3 MB · 0.1 MB/s · 4 s left"),
        (
            DownloadState("waiting", wait_s=30, since=100, detail=verbatim("No answer.")),
            "No answer. Trying again in 20 s.",
        ),
        (DownloadState("verifying", fraction=0.34), "Checking that every byte is as published: 34%"),
        (DownloadState("paused", 4 * GB, 14 * GB), "Paused · 4.0 of 14.0 GB"),
        (
            DownloadState("paused", GB, 14 * GB, missing_bytes=2_100_000_000),
            "The disk is too full: 2.1 GB more must be free. What was received is kept.",
        ),
        (DownloadState("failed", error=FAILURE), "No answer. The hub is silent. Try later."),
    ],
)
def test_each_state_of_a_download_has_its_words(state: DownloadState, words: str) -> None:
    assert download_words(state, now=110) == words


def test_a_folder_is_told_from_the_home_of_the_user_and_cut_at_its_beginning() -> None:
    home = Path("/home/ada")
    assert folder_words(home / "models" / "a.gguf", home) == "~/models"
    assert folder_words(Path("/srv/a.gguf"), home) == "/srv"
    long = folder_words(Path("/srv") / ("deep/" * 20) / "models" / "a.gguf", home)
    assert long.startswith("…")
    assert long.endswith("/models")
    assert len(long) == 44


def test_every_prompt_format_has_its_words() -> None:
    assert {name: format_words(name) for name in FORMATS} == {name: known.title for name, known in FORMATS.items()}
    assert format_words("") == ""


def test_a_check_is_told_in_plain_words_with_what_differs() -> None:
    assert check_words(CheckResult(1, "end", True, verbatim(""))) == "Ends its answer by itself"
    wrong = check_words(CheckResult(1, "markers", False, verbatim("[THINK] is -1, not 34")))
    assert wrong == "Lacks control tokens, or has others ([THINK] is -1, not 34)"


def test_a_speed_is_told_by_what_a_long_thought_takes() -> None:
    assert "8,000 tokens of thinking, as for a hard question, take about 8 min" in speed_meaning(16.7)
    assert speed_meaning(0.0) == ""


def test_the_memory_that_is_left_is_never_less_than_none() -> None:
    assert [share.size_bytes for share in shares_of(Parts(3, 2, 1), -5)] == [3, 2, 1, 0]


def test_where_a_token_is_that_the_keychain_did_not_take_is_told() -> None:
    assert token_words(TokenKept("https://hub.example", True)) == ""
    assert "used until you close the app" in token_words(
        TokenKept("https://hub.example", False, verbatim("No keychain."))
    )


def test_what_a_checkup_found_is_a_line_each() -> None:
    results = [CheckResult(1, "answer", True, verbatim("2 tokens")), CheckResult(1, "end", False, verbatim(""))]
    assert check_lines(results) == ["✓  Then answers", "✗  Does not end its answer by itself"]
