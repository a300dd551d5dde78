"""A window without widgets that does all that changes conversations, without end, to be killed at any moment.

Arguments: the profile's folder, a seed. It prints what is on the disk when it is:

    SAVED <message> <characters of the text> <of the reasoning> <tokens>
    TITLE <conversation> <number>     after, and TITLE? before, a conversation is renamed to "Chat <number>"
    BACKED UP <number>                a backup is whole
"""

import random
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from magistral_desktop.chat.messages import UNFINISHED, Message
from magistral_desktop.errors import UserError
from magistral_desktop.protocol import LoadModel
from magistral_desktop.session.chats import Chats
from magistral_desktop.session.engine import Engine
from magistral_desktop.session.keeping import Keeping
from magistral_desktop.storage.paths import profile
from magistral_desktop.storage.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable

SCRIPT = str(Path(__file__).with_name("scripted_engine.py"))
QUESTION = "How far is it? " * 20
SAVE_EVERY_MS = 5
SLOWEST_STEP_MS = 60


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


class TellingStore(Store):
    """A store that tells which messages it has saved."""

    def save_message(self, message: Message) -> None:
        super().save_message(message)
        told(message)


def told(message: Message) -> None:
    say(f"SAVED {message.id} {len(message.text)} {len(message.reasoning)} {len(message.token_ids) // 4}")


class BusyWindow:
    """Takes a step that the seed draws every few milliseconds; what is refused with words is no matter."""

    def __init__(self, folder: Path, seed: int) -> None:
        where = profile(folder)
        self._folder = folder
        self._draw = random.Random(seed)
        self._store = TellingStore(where.store)
        engine = Engine(sys.executable, [SCRIPT, "endless"])
        self._chats = Chats(self._store, engine, LoadModel(__file__), save_every_ms=SAVE_EVERY_MS)
        self._chats.message_changed.connect(self._on_message_changed)
        self._keeping = Keeping(where, self._store, self._chats)
        self._number = 0
        self._steps: list[Callable[[], object]] = [
            *[self._ask] * 4, *[self._stop] * 3, self._edit, self._regenerate, self._go_on, self._show, self._delete,
            self._rename, self._back_up,
        ]  # fmt: skip
        self._timer = QTimer(singleShot=True)
        self._timer.timeout.connect(self._step)
        self._timer.start(0)

    def _step(self) -> None:
        self._number += 1
        with suppress(UserError):  # where it is not the moment for this step
            self._draw.choice(self._steps)()
        self._timer.start(self._draw.randint(0, SLOWEST_STEP_MS))

    def _on_message_changed(self, message: Message) -> None:
        if message.role == "user" or message.status == "waiting":
            told(message)

    def _chat(self) -> int:
        chats = self._store.conversations()
        return self._draw.choice(chats).id if chats else self._chats.send(None, QUESTION)

    def _message(self, role: str) -> int:
        messages = [each.id for each in self._chats.messages(self._chat()) if each.role == role]
        return self._draw.choice(messages) if messages else 0

    def _ask(self) -> None:
        self._chats.send(self._draw.choice([None, self._chat()]), QUESTION)

    def _stop(self) -> None:
        for chat in self._store.conversations():
            self._chats.stop(chat.id)

    def _edit(self) -> None:
        self._chats.branches.edit(self._message("user"), QUESTION)

    def _regenerate(self) -> None:
        self._chats.branches.regenerate(self._message("assistant"))

    def _go_on(self) -> None:
        self._chats.go_on(self._message("assistant"))

    def _show(self) -> None:
        self._chats.branches.show_version(self._message("assistant"), self._draw.choice([1, -1]))

    def _delete(self) -> None:
        message = self._store.branch_to(self._message("assistant"))
        if message and message[-1].status not in UNFINISHED:
            self._chats.branches.restore_version(self._chats.branches.delete_version(message[-1].id))

    def _rename(self) -> None:
        chat = self._chat()
        say(f"TITLE? {chat} {self._number}")
        self._chats.rename(chat, f"Chat {self._number}")
        say(f"TITLE {chat} {self._number}")

    def _back_up(self) -> None:
        self._keeping.back_up(self._folder / "backup.zip", lambda _: None)
        say(f"BACKED UP {self._number}")


if __name__ == "__main__":
    app = QCoreApplication(sys.argv)
    window = BusyWindow(Path(sys.argv[1]), int(sys.argv[2]))
    sys.exit(app.exec())
