"""Kills at moments that a seed draws, and whether everything that was acknowledged is there afterwards."""

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from magistral_desktop.chat.messages import UNFINISHED, Message
from magistral_desktop.errors import StorageError
from magistral_desktop.storage.backup import back_up, check_backup
from magistral_desktop.storage.exchange import decode, encode
from magistral_desktop.storage.migrations import MIGRATIONS, migrate
from magistral_desktop.storage.paths import Profile, profile
from magistral_desktop.storage.renewal import waiting_place
from magistral_desktop.storage.store import Store

WINDOW = Path(__file__).with_name("busy_window.py")
KEEPING = Path(__file__).with_name("keeping_script.py")
KINDS = ("window", "engine", "export", "import", "back up", "restore", "migrate", "recover")

_MOST_LINES = 120
_MOST_ROUNDS = 3
_SLOWEST_MS = 120
_ENGINE_WAIT_S = 10.0
_CHATS = 4
_PAGE = 4096


@dataclass(slots=True)
class Outcome:
    """What came of some kills: whether the store opened, and in words what was lost or out of order."""

    is_open: bool = False
    losses: list[str] = field(default_factory=list)
    acknowledged: int = 0
    kills: int = 0


def kill_once(kind: str, folder: Path, seed: int) -> Outcome:
    """Make a profile in `folder`, begin what the kind says, kill it at some moment, and look at what is left."""
    draw = random.Random(f"{kind} {seed}")
    if kind in {"window", "engine"}:
        return _kill_window(folder, draw, spare_window=kind == "engine")
    return _kill_keeping(kind, folder, draw)


def _kill_window(folder: Path, draw: random.Random, *, spare_window: bool) -> Outcome:
    """Run a busy window three times on the same chats, and kill it, or at first its engine only."""
    outcome = Outcome(is_open=True)
    told: list[str] = []
    for _ in range(_MOST_ROUNDS):
        command = [sys.executable, str(WINDOW), str(folder), str(draw.randrange(2**32))]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as window:
            assert window.stdout
            told += [window.stdout.readline() for _ in range(draw.randint(1, _MOST_LINES))]
            engines = psutil.Process(window.pid).children(recursive=True)
            if spare_window:
                outcome.kills += _kill_all(engines)
                told += [window.stdout.readline() for _ in range(draw.randint(1, _MOST_LINES))]
            time.sleep(draw.uniform(0, 0.05))
            engines += psutil.Process(window.pid).children(recursive=True)
            window.send_signal(signal.SIGKILL)
            outcome.kills += 1
            told += [line for line in window.stdout if line.endswith("\n")]
        _wait_for_end_of(engines)
        _look_at_chats(folder, told, outcome)
    outcome.acknowledged = len(told)
    return outcome


def _kill_all(processes: list[psutil.Process]) -> int:
    for process in processes:
        with suppress(ProcessLookupError):
            os.kill(process.pid, signal.SIGKILL)
    return len(processes)


def _wait_for_end_of(engines: list[psutil.Process]) -> None:
    """An engine ends by itself when its window is gone; it may not outlive it and hold the machine's memory."""
    _, alive = psutil.wait_procs([each for each in engines if not _is_over(each)], timeout=_ENGINE_WAIT_S)
    assert not [each for each in alive if not _is_over(each)]


def _is_over(process: psutil.Process) -> bool:
    try:
        return process.status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def _look_at_chats(folder: Path, told: list[str], outcome: Outcome) -> None:
    saved, titles, attempted, has_backup = _acknowledged(told)
    store = _opened(profile(folder), outcome)
    if store is None:
        return
    with closing(store):
        rows = store._connection.execute("SELECT id, text, reasoning, token_ids, status FROM messages").fetchall()
        found = {row["id"]: (len(row["text"]), len(row["reasoning"]), len(row["token_ids"]) // 4) for row in rows}
        for number, sizes in saved.items():
            if any(there < size for there, size in zip(found.get(number, (-1, -1, -1)), sizes, strict=True)):
                outcome.losses.append(f"message {number}: {sizes} was told, {found.get(number)} is there")
        if {row["status"] for row in rows} & UNFINISHED:
            outcome.losses.append("a reply is still taken for one that is being written")
        names = {chat.id: chat.title for chat in store.conversations()}
        for chat, number in titles.items():
            if names.get(chat) not in {f"Chat {number}", f"Chat {attempted[chat]}"}:
                outcome.losses.append(f"chat {chat} is called {names.get(chat)}, not “Chat {number}”")
        shown = [store.messages(chat)[-1] for chat in names if store.messages(chat)]
        outcome.losses += [f"reply {each.id} cannot go on" for each in shown if _is_stuck(each)]
    if has_backup:
        _look_at_backup(folder / "backup.zip", folder, outcome)


def _is_stuck(message: Message) -> bool:
    return message.status == "interrupted" and not message.can_go_on


def _acknowledged(told: list[str]) -> tuple[dict[int, tuple[int, ...]], dict[int, int], dict[int, int], bool]:
    """Return sizes of messages, the titles of chats that are there and that may be, and whether there is a backup."""
    saved: dict[int, tuple[int, ...]] = {}
    titles: dict[int, int] = {}
    attempted: dict[int, int] = {}
    has_backup = False
    for line in told:
        word, *numbers = line.removeprefix("BACKED ").split()
        match word:
            case "SAVED":
                saved[int(numbers[0])] = tuple(int(number) for number in numbers[1:])
            case "TITLE":
                titles[int(numbers[0])] = int(numbers[1])
            case "TITLE?":
                attempted[int(numbers[0])] = int(numbers[1])
            case _:
                has_backup = True
    return saved, titles, attempted, has_backup


def _opened(where: Profile, outcome: Outcome) -> Store | None:
    try:
        store = Store(where.store)
    except StorageError as error:
        outcome.is_open = False
        outcome.losses.append(f"the store does not open: {error}")
        return None
    outcome.is_open = True
    return store


def _look_at_backup(backup: Path, folder: Path, outcome: Outcome) -> None:
    try:
        check_backup(backup, profile(folder))
    except StorageError as error:
        outcome.losses.append(f"a backup that was whole is not: {error}")


# -- What one process does with the files of a profile


def _kill_keeping(kind: str, folder: Path, draw: random.Random) -> Outcome:
    folder.mkdir(exist_ok=True)
    _PREPARE[kind](folder, draw)
    with subprocess.Popen([sys.executable, KEEPING, kind, folder], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        rounds = draw.randint(0, _MOST_ROUNDS - 1)
        lines = [process.stdout.readline() for _ in range(2 * rounds + 1)]
        time.sleep(draw.uniform(0, _SLOWEST_MS) / 1000)
        process.send_signal(signal.SIGKILL)
        lines += [line for line in process.stdout if line.endswith("\n")]
    ended = sum(line == "END\n" for line in lines)
    outcome = Outcome(acknowledged=ended, kills=1)
    _LOOK[kind](folder, ended, outcome)
    return outcome


def write_chats(store: Store, draw: random.Random, title: str, chats: int = _CHATS) -> None:
    with store.together():
        for number in range(chats):
            chat = store.add_conversation(f"{title} {number}").id
            for turn in range(6):
                store.add_message(Message(0, chat, "user", f"{title} {turn}? " * draw.randint(1, 30), 0.0))
                reply = Message(0, chat, "assistant", "It is $x^2$. " * draw.randint(1, 80), 0.0)
                store.add_message(reply.grown("reasoning", "hm " * draw.randint(0, 4_000), tuple(range(500))))


def _prepare_chats(folder: Path, draw: random.Random) -> None:
    with closing(Store(profile(folder).store)) as store:
        write_chats(store, draw, "Mine")


def _prepare_import(folder: Path, draw: random.Random) -> None:
    _prepare_chats(folder, draw)
    with closing(Store(profile(folder).store)) as store:
        chats = [chat for each in store.whole.ids() if (chat := store.whole.read(each))]
    (folder / "given.json").write_bytes(encode(chats, "1", with_reasoning=True))


def _prepare_restore(folder: Path, draw: random.Random) -> None:
    for name in ("one", "two"):
        where = profile(folder / name)
        with closing(Store(where.store)) as store:
            write_chats(store, draw, name)
            back_up(store._database, (where.settings, folder / f"{name}.zip"), "1")
    _prepare_chats(folder, draw)


def _prepare_migration(folder: Path, draw: random.Random) -> None:
    """Make a store of the first version, as long ago."""
    with closing(sqlite3.connect(folder / "given.sqlite3", isolation_level=None)) as old:
        migrate(old, folder / "given.sqlite3", MIGRATIONS[:1])
        old.execute("BEGIN")
        old.execute("INSERT INTO conversations VALUES (1, 'Old', 1.0, 2.0, NULL)")
        for number in range(1, 2_000):
            old.execute(
                "INSERT INTO messages VALUES (?, 1, 'assistant', ?, 1.0, 'stopped', '2+2', '', 'Mine', 0.7, 0.95,"
                " 9, 'cancelled', 5, 2, 1, 10, 20, 3.5, x'010000000200000003000000', 0)",
                (number, "old " * draw.randint(1, 400)),
            )
        old.execute("COMMIT")


def _prepare_damage(folder: Path, draw: random.Random) -> None:
    """Make a store with broken pages, and note what can be read of it by what a recovery that is not killed reads."""
    sound = folder / "sound" / "conversations.sqlite3"
    with closing(Store(sound)) as store:
        write_chats(store, draw, "Mine", chats=20)
    content = bytearray(sound.read_bytes())
    for page in draw.sample(range(len(content) // _PAGE), 10):
        content[page * _PAGE : (page + 1) * _PAGE] = draw.randbytes(_PAGE)
    (folder / "given.sqlite3").write_bytes(content)
    (folder / "sound" / "conversations.sqlite3").write_bytes(content)
    with closing(Store(sound)) as store:
        (folder / "expected.json").write_text(json.dumps(_contents(store)))


def _contents(store: Store) -> list[list[object]]:
    rows = store._connection.execute("SELECT id, parent_id, text, status FROM messages ORDER BY id")
    return [list(row) for row in rows]


def _look_at_export(folder: Path, ended: int, outcome: Outcome) -> None:
    _look_at_own(folder, outcome)
    file = folder / "chats.json"
    if ended and not file.exists():
        outcome.losses.append("an export that was written is not there")
    try:
        is_whole = not file.exists() or len(decode(file.read_bytes())) == _CHATS
    except StorageError:
        is_whole = False
    if not is_whole:
        outcome.losses.append("an export is not whole")


def _look_at_import(folder: Path, ended: int, outcome: Outcome) -> None:
    store = _opened(profile(folder), outcome)
    if store is None:
        return
    with closing(store):
        count = len(store.conversations())
        if count % _CHATS or not (1 + ended) * _CHATS <= count <= (2 + ended) * _CHATS:
            outcome.losses.append(f"{count} chats after {ended} imports of {_CHATS}")
        if any(len(store.messages(chat.id)) != 12 for chat in store.conversations()):
            outcome.losses.append("a chat was not imported whole")


def _look_at_own(folder: Path, outcome: Outcome) -> None:
    store = _opened(profile(folder), outcome)
    if store is None:
        return
    with closing(store):
        if [len(store.messages(chat.id)) for chat in store.conversations()] != [12] * _CHATS or store.notices:
            outcome.losses.append("the chats are not as they were")


def _look_at_back_up(folder: Path, ended: int, outcome: Outcome) -> None:
    _look_at_own(folder, outcome)
    if ended or (folder / "backup.zip").exists():
        _look_at_backup(folder / "backup.zip", folder, outcome)


def _look_at_restore(folder: Path, _ended: int, outcome: Outcome) -> None:
    _look_at_own(folder, outcome)
    with closing(Store(profile(folder).store)) as store:
        titles = {chat.title.partition(" ")[0] for chat in store.conversations()}
    if titles not in ({"Mine"}, {"one"}, {"two"}):
        outcome.losses.append(f"the chats of {titles} are mixed")


def _look_at_last_round(folder: Path, check: Callable[[Store], bool], outcome: Outcome) -> None:
    outcome.is_open = True
    for place in sorted(folder.glob("round-*")):
        where = profile(place)
        if not where.store.exists() and not waiting_place(where.store).exists():
            continue  # it was killed before there was a store
        store = _opened(where, outcome)
        if store is None:
            return
        with closing(store):
            if not check(store):
                outcome.losses.append(f"{place.name} is not as it must be")


def _look_at_migration(folder: Path, _ended: int, outcome: Outcome) -> None:
    _look_at_last_round(folder, lambda store: len(store.messages(1)) == 1_999 and not store.notices, outcome)


def _look_at_recovery(folder: Path, _ended: int, outcome: Outcome) -> None:
    expected = json.loads((folder / "expected.json").read_text())
    _look_at_last_round(folder, lambda store: _contents(store) == expected, outcome)


_PREPARE: dict[str, Callable[[Path, random.Random], None]] = {
    "export": _prepare_chats,
    "import": _prepare_import,
    "back up": _prepare_chats,
    "restore": _prepare_restore,
    "migrate": _prepare_migration,
    "recover": _prepare_damage,
}
_LOOK: dict[str, Callable[[Path, int, Outcome], None]] = {
    "export": _look_at_export,
    "import": _look_at_import,
    "back up": _look_at_back_up,
    "restore": _look_at_restore,
    "migrate": _look_at_migration,
    "recover": _look_at_recovery,
}
