"""What Qt WebEngine is told before it starts."""

import os
import sys
from pathlib import Path

import pytest

from magistral_desktop.gui.transcript.environment import has_graphics_card, prepare_environment

FLAGS = "QTWEBENGINE_CHROMIUM_FLAGS"


def test_the_flags_of_the_user_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FLAGS, "--disable-gpu")
    prepare_environment()
    assert os.environ[FLAGS].startswith("--disable-gpu --js-flags=--expose-gc")
    assert '"--host-resolver-rules=MAP * ~NOTFOUND"' in os.environ[FLAGS]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lists graphics cards as files")
def test_without_a_graphics_card_nothing_is_drawn_by_a_software_opengl(tmp_path: Path) -> None:
    assert not has_graphics_card(tmp_path)
    (tmp_path / "renderD128").touch()
    assert has_graphics_card(tmp_path)


def test_preparing_twice_changes_nothing_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(FLAGS)
    prepare_environment()
    once = os.environ[FLAGS]
    prepare_environment()
    assert os.environ[FLAGS] == once


def test_nobody_can_look_in_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QTWEBENGINE_REMOTE_DEBUGGING", "9222")
    prepare_environment()
    assert "QTWEBENGINE_REMOTE_DEBUGGING" not in os.environ


@pytest.mark.parametrize(("user", "sandbox"), [(0, "1"), (1000, None)])
def test_the_sandbox_is_off_for_root_only(monkeypatch: pytest.MonkeyPatch, user: int, sandbox: str | None) -> None:
    monkeypatch.delenv("QTWEBENGINE_DISABLE_SANDBOX", raising=False)
    monkeypatch.setattr(os, "geteuid", lambda: user, raising=False)
    prepare_environment()
    assert os.environ.get("QTWEBENGINE_DISABLE_SANDBOX") == sandbox
