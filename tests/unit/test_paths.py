"""How the app starts its own processes: from a checkout, and frozen, where there is no Python to start."""

import subprocess
import sys

import pytest

from magistral_desktop.storage.paths import download_command, engine_command

FROZEN = """
import sys
sys.frozen, sys.executable = True, sys.argv[1]
from magistral_desktop.storage.paths import download_command, engine_command
print(engine_command(), download_command(is_offline=True), sep="\\n")
"""


def test_in_a_checkout_the_processes_are_pythons() -> None:
    python = ("-P", "-m", "magistral_desktop")
    assert engine_command() == (sys.executable, (*python, "--engine"))
    assert download_command() == (sys.executable, (*python, "--download"))


@pytest.mark.parametrize("suffix", ["", ".exe"])
def test_frozen_they_are_the_console_program_beside_the_window(suffix: str) -> None:
    command = [sys.executable, "-P", "-c", FROZEN, f"/opt/app/magistral-desktop{suffix}"]
    said = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    program = f"/opt/app/magistral-engine{suffix}"
    assert said == f"('{program}', ('--engine',))\n('{program}', ('--download', '--offline'))\n"
