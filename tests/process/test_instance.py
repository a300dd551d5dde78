"""SingleInstance: one window per profile, also after a crash."""

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from magistral_desktop.session.instance import SingleInstance

CLAIM_AND_STAY = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from magistral_desktop.session.instance import SingleInstance
app = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
print(instance.claim(), flush=True)
app.exec()
"""

MakeInstance = Callable[[], SingleInstance]


@pytest.fixture
def sockets(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return the folder of the sockets; its name is short, as a socket's may have 108 bytes."""
    with tempfile.TemporaryDirectory(prefix="md-") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder)


@pytest.fixture
def make_instance(tmp_path: Path, sockets: Path, qtbot: QtBot) -> Iterator[MakeInstance]:
    """Return a function that makes instances of one profile."""
    made: list[SingleInstance] = []

    def make() -> SingleInstance:
        made.append(SingleInstance(tmp_path / "profile"))
        return made[-1]

    yield make
    for instance in made:
        instance.release()


def test_the_first_start_has_the_profile_and_the_second_raises_its_window(
    make_instance: MakeInstance, qtbot: QtBot
) -> None:
    first, second = make_instance(), make_instance()
    assert first.claim()

    with qtbot.waitSignal(first.raised, timeout=5_000) as raised:
        assert not second.claim("/models/Zürich\n2 è.gguf")

    assert raised.args == ["/models/Zürich\n2 è.gguf"]


def test_a_start_without_a_path_raises_the_window_too(make_instance: MakeInstance, qtbot: QtBot) -> None:
    first = make_instance()
    first.claim()

    with qtbot.waitSignal(first.raised, timeout=5_000) as raised:
        make_instance().claim()

    assert raised.args == [""]


def test_two_profiles_do_not_meet(make_instance: MakeInstance, tmp_path: Path) -> None:
    other = SingleInstance(tmp_path / "another")
    assert make_instance().claim()

    assert other.claim()
    other.release()


def test_a_released_profile_can_be_claimed(make_instance: MakeInstance) -> None:
    first = make_instance()
    first.claim()
    first.release()

    assert make_instance().claim()


def test_what_a_crash_left_does_not_keep_the_profile(
    make_instance: MakeInstance, sockets: Path, tmp_path: Path
) -> None:
    arguments = [sys.executable, "-c", CLAIM_AND_STAY, str(tmp_path / "profile")]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as crashed:
        assert crashed.stdout
        assert crashed.stdout.readline() == "True\n"
        crashed.send_signal(signal.SIGKILL)
    assert list(sockets.glob("magistral-desktop-*"))  # its socket

    assert make_instance().claim()


def test_a_lock_whose_owner_does_not_answer_is_taken_over(make_instance: MakeInstance, tmp_path: Path) -> None:
    (tmp_path / "profile").mkdir()
    lock = tmp_path / "profile" / "instance.lock"
    lock.write_text("1\nmagistral-desktop\nanother-computer\n\n\n")

    assert make_instance().claim()
    assert lock.read_text().startswith(f"{os.getpid()}\n")


@pytest.mark.parametrize("said", [b"\n", b"[]\n", b'{"open": 1}\n', b"\xff\n", b"x" * 100_000])
def test_what_is_no_message_raises_nothing(said: bytes, make_instance: MakeInstance, qtbot: QtBot) -> None:
    first = make_instance()
    first.claim()
    socket = QLocalSocket()
    socket.connectToServer(first._name)

    with qtbot.assertNotEmitted(first.raised), qtbot.waitSignal(socket.disconnected, timeout=5_000):
        socket.write(said)


def test_only_the_user_may_open_the_socket(make_instance: MakeInstance, sockets: Path) -> None:
    make_instance().claim()
    (socket,) = sockets.glob("magistral-desktop-*")

    assert socket.stat().st_mode & 0o077 == 0
