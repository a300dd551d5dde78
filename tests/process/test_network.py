"""The app needs no network and does not look for one; seen from outside of all its processes (Linux)."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.process.test_command_line import APP, LIMIT_S

SELFTEST = [*APP, "--selftest"]
WITHOUT_NETWORK = ["unshare", "--map-root-user", "--net"]
CALLS = "trace=connect,sendto,sendmsg,sendmmsg"
CONNECTS = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('127.0.0.1', 9))"


def why_not(command: list[str]) -> str:
    """Return why a tool cannot be used here, "" if it can."""
    if not shutil.which(command[0]):
        return f"{command[0]} is not installed"
    tried = subprocess.run([*command, "true"], capture_output=True, text=True, check=False)
    return f"{command[0]} is not permitted: {tried.stderr.strip()}" if tried.returncode else ""


NO_UNSHARE = why_not(WITHOUT_NETWORK)
NO_STRACE = why_not(["strace", "-f", "-o", "/dev/null"])


def internet_calls(command: list[str], log: Path) -> tuple[list[str], str]:
    """Return the system calls with an internet address of a command and all its children, and what it printed."""
    strace = ["strace", "-f", "-qq", "-o", str(log), "-e", CALLS]
    run = subprocess.run([*strace, *command], capture_output=True, text=True, timeout=LIMIT_S, check=True)
    return [line for line in log.read_text(errors="replace").splitlines() if "AF_INET" in line], run.stdout


@pytest.mark.skipif(bool(NO_UNSHARE), reason=NO_UNSHARE)
def test_without_a_network_it_starts_paints_and_answers() -> None:
    run = subprocess.run([*WITHOUT_NETWORK, *SELFTEST], capture_output=True, text=True, timeout=LIMIT_S, check=False)
    assert "515" in json.loads(run.stdout)["answer"]
    assert run.returncode == 0


@pytest.mark.skipif(bool(NO_STRACE), reason=NO_STRACE)
def test_a_call_to_an_internet_address_is_seen(tmp_path: Path) -> None:
    calls, _ = internet_calls([sys.executable, "-c", CONNECTS], tmp_path / "calls")
    assert len(calls) == 1


@pytest.mark.skipif(bool(NO_STRACE), reason=NO_STRACE)
def test_none_of_its_processes_calls_an_internet_address(tmp_path: Path) -> None:
    calls, printed = internet_calls(SELFTEST, tmp_path / "calls")
    assert "515" in json.loads(printed)["answer"]
    assert calls == []
