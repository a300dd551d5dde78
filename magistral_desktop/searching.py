"""`magistral-desktop models search`: models on the Hub in the terminal, by the same code as the window's."""

import json
import sys
from dataclasses import dataclass
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Slot

from magistral_desktop.download_protocol import ModelsFound
from magistral_desktop.errors import UserError
from magistral_desktop.gui.model_words import size_words
from magistral_desktop.session.hub import REPOSITORY, Hub, HubAccess, Offered
from magistral_desktop.session.interrupts import Interrupts
from magistral_desktop.storage.endpoints import chosen_endpoints
from magistral_desktop.storage.paths import download_command, profile
from magistral_desktop.storage.settings import load_settings

INTERRUPTED = 130
"""The exit code after Ctrl+C, as shells give it."""

_QUIT_WAIT_MS = 2_000


@dataclass(frozen=True, slots=True)
class SearchOptions:
    """What the user asked for; `asked` is words, or the name of a repository."""

    asked: str
    profile: Path | None = None
    endpoints: tuple[str, ...] = ()
    as_json: bool = False
    is_offline: bool = False


def search(options: SearchOptions) -> int:
    """Print what the Hub has: 0 when it has answered, 1 on failure, 130 after Ctrl+C."""
    where = profile(options.profile.absolute() if options.profile else None)
    settings, _ = load_settings(where.settings)
    process = download_command(options.is_offline or settings.offline)
    qt = QCoreApplication([])
    hub = Hub(where, HubAccess(process, chosen_endpoints(options.endpoints, settings.mirrors)))
    searching = _Searching(options, hub, qt)
    searching.start()
    code = qt.exec()
    hub.finish(_QUIT_WAIT_MS)
    return code


class _Searching(QObject):
    """One question on its way; the first answer is printed and ends it."""

    def __init__(self, options: SearchOptions, hub: Hub, qt: QCoreApplication) -> None:
        super().__init__()
        self._options = options
        self._hub = hub
        self._qt = qt
        hub.found.connect(self._on_found)
        hub.listed.connect(self._on_listed)
        hub.failed.connect(self._on_failed)
        self._interrupts = Interrupts(self)
        self._interrupts.interrupted.connect(self._on_interrupted)

    def start(self) -> None:
        if REPOSITORY.fullmatch(self._options.asked):
            self._hub.list_files(self._options.asked)
        else:
            self._hub.search(self._options.asked)

    @Slot(object)
    def _on_found(self, found: ModelsFound) -> None:
        if self._options.as_json:
            print(json.dumps(msgspec.to_builtins(found.repositories)))
        elif not found.repositories:
            print("The Hub has no GGUF model that fits these words.")
        for repository in () if self._options.as_json else found.repositories:
            gated = " · conditions to accept" if repository.is_gated else ""
            print(f"{repository.repo}  {repository.downloads:,} downloads a month{gated}")
        self._qt.exit(0)

    @Slot(object)
    def _on_listed(self, offered: tuple[Offered, ...]) -> None:
        if self._options.as_json:
            listed = [
                {"file": each.source.file, "size_bytes": each.size_bytes, "parts": each.parts} for each in offered
            ]
            print(json.dumps(listed))
        elif not offered:
            print("It has no model in GGUF files.")
        for each in () if self._options.as_json else offered:
            parts = f" · {each.parts} parts" if each.parts > 1 else ""
            print(f"{size_words(each.size_bytes):>8}  {each.source.repo}/{each.source.file}{parts}")
        self._qt.exit(0)

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        print(error.for_terminal(), file=sys.stderr)
        self._qt.exit(1)

    @Slot()
    def _on_interrupted(self) -> None:
        self._qt.exit(INTERRUPTED)
