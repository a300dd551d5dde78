"""A fault of the engine itself ends its request in words and stays out of the protocol."""

import io
from typing import TYPE_CHECKING, NoReturn, cast

import pytest

from magistral_desktop.chat.messages import Sampling
from magistral_desktop.engine.serve import _Server
from magistral_desktop.protocol import Failed, Generate

if TYPE_CHECKING:
    from magistral_desktop.engine.generator import Generator
    from magistral_desktop.engine.native_log import NativeLog

SECRET = "xylophonequartz"


class BrokenGenerator:
    """Fails the way a bug does."""

    def do(self, command: Generate) -> NoReturn:
        raise KeyError(SECRET)


def test_a_bug_fails_its_request_and_keeps_the_users_words_out_of_the_log(capsys: pytest.CaptureFixture[str]) -> None:
    server = _Server(io.BytesIO(), cast("NativeLog", None))
    server._generator = cast("Generator", BrokenGenerator())
    event = server._answer(Generate(3, (), Sampling(), 1))
    assert isinstance(event, Failed)
    assert event.request == 3
    assert "KeyError" in event.detail
    log = capsys.readouterr().err
    assert "in do" in log
    assert SECRET not in log + event.detail
