"""How the app starts its own processes: from a checkout, and frozen, where there is no Python to start."""

import subprocess
import sys
from pathlib import Path

import pytest

from magistral_desktop.storage.paths import attach_command, download_command, engine_command, export_command

COMMANDS = """
from pathlib import Path
from magistral_desktop.storage.paths import attach_command, download_command, engine_command, export_command
for command in engine_command(), download_command(True), attach_command(), export_command(Path("x"), "md", "de"):
    print(command)
"""
AGAIN = """
from magistral_desktop.storage.paths import same_command
print(same_command())
"""
FROZEN = """
import sys
sys.frozen, sys.executable, sys.orig_argv = True, sys.argv[1], sys.argv[1:]
"""
EXPORT = ("export", "--from", "-", "--format", "md", "--output", "x", "--language", "de")


def say(script: str, *arguments: str) -> list[str]:
    command = [sys.executable, "-P", "-c", script, *arguments]
    return subprocess.run(command, capture_output=True, check=True, text=True).stdout.splitlines()


def test_in_a_checkout_the_processes_are_pythons() -> None:
    python = ("-P", "-m", "magistral_desktop")
    assert engine_command() == (sys.executable, (*python, "--engine"))
    assert download_command() == (sys.executable, (*python, "--download"))
    assert attach_command() == (sys.executable, (*python, "--attach"))
    assert export_command(Path("x"), "md", "de") == (sys.executable, (*python, *EXPORT))


@pytest.mark.parametrize("suffix", ["", ".exe"])
def test_frozen_they_are_the_console_program_beside_the_window(suffix: str) -> None:
    program = f"/opt/app/magistral-engine{suffix}"
    arguments = [("--engine",), ("--download", "--offline"), ("--attach",), EXPORT]
    said = say(FROZEN + COMMANDS, f"/opt/app/magistral-desktop{suffix}")
    assert said == [str((program, each)) for each in arguments]


def test_the_app_starts_again_as_it_was_started() -> None:
    assert say(AGAIN, "--profile", "a b") == [str((sys.executable, ("-P", "-c", AGAIN, "--profile", "a b")))]


def test_frozen_it_starts_again_as_the_window_with_the_users_arguments() -> None:
    window = "/opt/app/magistral-desktop"
    assert say(FROZEN + AGAIN, window, "--profile", "a b") == [str((window, ("--profile", "a b")))]
