"""Which endpoint is tried next, and how long to wait before."""

import pytest

from magistral_desktop.download_protocol import Patience
from magistral_desktop.errors import DownloadError
from magistral_desktop.language import verbatim
from magistral_desktop.storage.downloads.failures import TransientError
from magistral_desktop.storage.downloads.tries import Tries

PATIENCE = Patience(first_wait_s=1, longest_wait_s=8, tries=6)
HUB, MIRROR = "https://hub.example", "https://mirror.example"
PASSING = TransientError(verbatim("It did not answer."))
REFUSED = DownloadError(verbatim("Not here"), verbatim("It is not on the hub."), verbatim(""), "not found")


def test_the_waits_double_up_to_the_longest_and_end() -> None:
    tries = Tries([HUB], PATIENCE)
    assert [tries.failed(PASSING) for _ in range(5)] == [1, 2, 4, 8, 8]
    with pytest.raises(DownloadError) as caught:
        tries.failed(PASSING)
    assert (caught.value.reason, caught.value.detail) == ("network", "It did not answer.")


def test_bytes_that_came_start_the_waits_anew() -> None:
    tries = Tries([HUB], PATIENCE)
    assert [tries.failed(PASSING) for _ in range(3)] == [1, 2, 4]
    tries.begin_anew()
    assert tries.failed(PASSING) == 1


def test_the_server_may_ask_for_a_longer_wait() -> None:
    assert Tries([HUB], PATIENCE).failed(TransientError(verbatim("Busy."), retry_after_s=30)) == 30


def test_the_next_mirror_is_tried_at_once_and_the_first_again_after_a_wait() -> None:
    tries = Tries([HUB, MIRROR], PATIENCE)
    assert tries.failed(PASSING) == 0
    assert tries.url == MIRROR
    assert tries.failed(REFUSED) == 1
    assert tries.url == HUB


def test_what_every_endpoint_refuses_ends_it_with_the_first_ones_words() -> None:
    tries = Tries([HUB, MIRROR], PATIENCE)
    tries.failed(REFUSED)
    with pytest.raises(DownloadError) as caught:
        tries.failed(DownloadError(verbatim("No permission"), verbatim(""), verbatim(""), "access"))
    assert caught.value is REFUSED
