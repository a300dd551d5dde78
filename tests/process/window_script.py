"""A window without widgets that asks and stops without end and tells what is on its disk, to be killed at any moment.

Argument: the store's path. After each write it prints "ACK <message id> <length of the text> <length of the
reasoning>": what it has acknowledged must be found later.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from magistral_desktop.chat.messages import Message
from magistral_desktop.protocol import LoadModel
from magistral_desktop.session.chats import Chats
from magistral_desktop.session.engine import Engine
from magistral_desktop.storage.store import Store

SCRIPT = str(Path(__file__).with_name("scripted_engine.py"))
QUESTION = "How far is it? " * 20


class TellingStore(Store):
    """A store that tells which replies it has saved."""

    def save_message(self, message: Message) -> None:
        super().save_message(message)
        acknowledge(message)


def acknowledge(message: Message) -> None:
    sys.stdout.write(f"ACK {message.id} {len(message.text)} {len(message.reasoning)}\n")
    sys.stdout.flush()


class Window:
    """Asks, stops the reply after a while, and asks again: in the same conversation, and in new ones."""

    def __init__(self, store: Store, engine: Engine) -> None:
        self.chats = Chats(store, engine, LoadModel(__file__), save_every_ms=5)
        self.chats.message_changed.connect(self._on_message_changed)
        self._ask = QTimer(interval=0, singleShot=True)
        self._ask.timeout.connect(self._on_ask)
        self._stop = QTimer(interval=60, singleShot=True)
        self._stop.timeout.connect(self._on_stop)
        self._chat = 0
        self._asked = 0
        self._ask.start()

    def _on_ask(self) -> None:
        self._asked += 1
        self._chat = self.chats.send(None if self._asked % 3 == 1 else self._chat, QUESTION)

    def _on_stop(self) -> None:
        self.chats.stop(self._chat)

    def _on_message_changed(self, message: Message) -> None:
        if message.role == "user" or message.status == "waiting":
            acknowledge(message)
        if message.status == "streaming" and not self._stop.isActive():
            self._stop.start()
        if message.status == "stopped":
            self._ask.start()


if __name__ == "__main__":
    app = QCoreApplication(sys.argv)
    window = Window(TellingStore(Path(sys.argv[1])), Engine(sys.executable, [SCRIPT, "endless"]))
    sys.exit(app.exec())
