"""The whole app, driven as a new user would drive it: from the welcome to the first answer of a downloaded model.

Arguments: the profile's folder, a file with the free bytes of its disk, the light or the dark theme, and a folder for
pictures of each step, "" for none. Each step is printed when it is reached; a step that is not reached in time ends it.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from magistral_desktop.app import Desktop
from magistral_desktop.chat.messages import Message
from magistral_desktop.getting import Getting
from magistral_desktop.gui.application import make_application
from magistral_desktop.machinery import Machinery
from magistral_desktop.models.machine import GIB, Machine
from magistral_desktop.storage.paths import profile

if TYPE_CHECKING:
    from magistral_desktop.storage.settings import ThemeChoice

MACHINE = Machine(64 * GIB, 60 * GIB, 8)
QUESTION, RIGHT = "What is 347 + 168?", "515"
LIMIT_MS = 60_000
POLL_MS = 10
SETTLE_MS = 400  # a picture waits for the compositor

DISK = """
import sys
from pathlib import Path
from magistral_desktop.storage.downloads.serve import main
sys.exit(main(is_offline=False, free=lambda folder: int(Path({free!r}).read_text())))
"""


@dataclass(frozen=True)
class Step:
    name: str
    is_reached: Callable[[], bool]
    go_on: Callable[[], object]


class NewUser(QObject):
    """Waits for each step and does what leads to the next one."""

    def __init__(self, desktop: Desktop, free: Path, theme: str, pictures: str) -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self._free = free
        self._pictures = pictures
        self._theme: ThemeChoice = "dark" if theme == "dark" else "light"
        self._answer = ""
        self._steps = self._all_steps()
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self._on_poll)
        desktop.brought_up.connect(self._on_brought_up)
        QTimer.singleShot(LIMIT_MS, self, self._on_time_over)

    @property
    def _machinery(self) -> Machinery:
        assert self._desktop.machinery
        return self._desktop.machinery

    @property
    def _getting(self) -> Getting:
        assert self._desktop.getting
        return self._desktop.getting

    @property
    def _page(self) -> QWidget:
        assert self._getting.welcome
        return self._getting.welcome

    def _all_steps(self) -> list[Step]:
        def click(words: str) -> Callable[[], None]:
            return lambda: self._button(words).click()

        def has(words: str) -> Callable[[], bool]:
            return lambda: self._has_button(words)

        def says(words: str) -> Callable[[], bool]:
            return lambda: words in self._text()

        return [
            Step("welcome", has("Download ("), click("Download (")),
            Step("downloading", lambda: self._share() >= 0.4, click("Pause")),
            Step("paused", lambda: self._has_button("Resume") and says("Paused")(), self._fill_disk),
            Step("no disk", says("more must be free"), self._free_disk),
            Step("checking", says("✓  Every byte is as published"), lambda: None),
            Step("ready", has("Ask your first question"), click("Ask your first question")),
            Step("chat", lambda: not self._page.isVisible() and self._has_transcript(), self._ask),
            Step("answer", lambda: RIGHT in self._answer, self._desktop.window.close),
        ]

    def _fill_disk(self) -> None:
        self._free.write_text("1000")
        self._button("Resume").click()

    def _free_disk(self) -> None:
        self._free.write_text(str(10**12))
        self._button("Resume").click()

    def _ask(self) -> None:
        pane = self._desktop.window.pane
        pane.composer.set_question(QUESTION)
        pane.composer.edit.entered.emit()

    def _has_transcript(self) -> bool:
        return self._desktop.window.pane.transcript is not None

    def _share(self) -> float:
        downloads = self._machinery.models.downloads
        return downloads[0].state.received_bytes / max(1, downloads[0].state.size_bytes) if downloads else 0.0

    def _buttons(self, words: str) -> list[QPushButton]:
        return [made for made in self._page.findChildren(QPushButton) if made.text().startswith(words)]

    def _has_button(self, words: str) -> bool:
        return any(made.isVisible() for made in self._buttons(words))

    def _button(self, words: str) -> QPushButton:
        return next(made for made in self._buttons(words) if made.isVisible())

    def _text(self) -> str:
        return "\n".join(label.text() for label in self._page.findChildren(QLabel) if label.isVisible())

    @Slot()
    def _on_brought_up(self) -> None:
        """Take a computer that Magistral fits, whatever this one is, and a disk that can be filled."""
        script = self._free.with_name("disk.py")
        script.write_text(DISK.format(free=str(self._free)))
        models = self._machinery.models
        models.set_access(replace(models.hub.access, process=(sys.executable, (str(script),)), reserve_bytes=0))
        self._machinery.engine.state_changed.connect(self._know_machine)
        self._machinery.chats.message_changed.connect(self._on_message_changed)
        self._desktop.appearance.prefer(self._theme, 100)
        self._poll.start()

    @Slot()
    def _know_machine(self) -> None:
        self._machinery.engine._machine = MACHINE
        self._machinery.models.know_machine(MACHINE)

    @Slot(object)
    def _on_message_changed(self, message: Message) -> None:
        if message.role == "assistant" and message.status == "complete":
            self._answer = message.text

    @Slot()
    def _on_poll(self) -> None:
        if not self._steps or not self._steps[0].is_reached():
            return
        if self._pictures:
            self._poll.stop()
            QTimer.singleShot(SETTLE_MS, self, self._on_settled)
        else:
            self._go_on()

    @Slot()
    def _on_settled(self) -> None:
        number, name = 8 - len(self._steps), self._steps[0].name.replace(" ", "-")
        self._desktop.window.grab().save(str(Path(self._pictures) / f"{number}-{name}.png"))
        self._go_on()
        self._poll.start()

    def _go_on(self) -> None:
        step = self._steps.pop(0)
        sys.stdout.write(f"{step.name}\n")
        sys.stdout.flush()
        step.go_on()

    @Slot()
    def _on_time_over(self) -> None:
        sys.stderr.write(self._text())
        self._desktop.window.close()


def main() -> int:
    """Drive the app."""
    folder, free, theme, pictures = sys.argv[1:5]
    qt = make_application()
    desktop = Desktop(qt, profile(Path(folder)), "")
    user = NewUser(desktop, Path(free), theme, pictures)
    desktop.show()
    code = qt.exec()
    desktop.finish()
    del user
    return code


if __name__ == "__main__":
    sys.exit(main())
