"""The file of the conversations: opened, checked, brought up to date and written to, by one process at a time."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from magistral_desktop.language import Phrase, tr
from magistral_desktop.storage.files import make_private_file
from magistral_desktop.storage.growth import settle_growth
from magistral_desktop.storage.migrations import APPLICATION_ID, migrate, version_of
from magistral_desktop.storage.renewal import (
    finish_renewal,
    forget_damage,
    is_damage_noted,
    log_of,
    note_damage,
    renew,
)
from magistral_desktop.storage.search_index import prepare_index
from magistral_desktop.storage.store_errors import DamagedError, NeedsTimeError, damaged, newer, words

_CHECK_BYTES = 64 * 1024 * 1024
"""Files up to this size are checked whole at every start, 0.6 ms per MiB; larger ones after a crash or damage."""

_LOCK_SECONDS = 2.0
"""How long a start waits for an app that is just quitting."""


class Database:
    """The one connection to the file, which the parts of the store share.

    `path` None is a file in memory. Opening creates the file or brings it up to date by `steps`, and marks replies that
    a crash cut off as interrupted. `notices` tells what the user should know about the opening; `copy` is where the
    file is kept as it was before the steps, None where there were none. All methods raise StorageError when the disk or
    the file does not let them; what they did so far is then undone.
    """

    def __init__(self, path: Path | None, steps: Sequence[str], *, at_once: bool = False) -> None:
        """Open the file.

        Raises:
            NeedsTimeError: with `at_once`, where it is to be recovered or brought up to date first.
            StorageError: it cannot be opened.
        """
        self._path = path or Path(":memory:")
        self._steps = steps
        self._at_once = at_once
        self._depth = 0
        self.notices: tuple[Phrase, ...] = ()
        self.copy: Path | None = None
        if path is None:
            self.connection = self._open_in_memory()
            return
        finish_renewal(path)
        try:
            self.connection = self._open()
        except DamagedError as error:
            if at_once:
                raise NeedsTimeError from error
            with self.in_words():
                self.notices = (renew(path, steps),)
            self.connection = self._open()

    @contextmanager
    def together(self, durable: bool = False) -> Iterator[None]:
        """Make all that is written inside one transaction: it is kept whole or not at all.

        `durable` waits until it is safe from a power cut; without, it is safe from a crash of the app. The outermost
        block decides.
        """
        if self._depth:
            yield
            return
        with self.in_words():
            self.connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
            self.connection.execute("BEGIN IMMEDIATE")
            self._depth = 1
            try:
                yield
                self.connection.execute("COMMIT")
            finally:
                self._depth = 0
                if self.connection.in_transaction:
                    self.connection.rollback()

    def write(self, statement: str, values: Sequence[object]) -> None:
        """Run one statement that changes something, by itself or with what `together` has around it."""
        with self.together():
            self.connection.execute(statement, tuple(values))

    @contextmanager
    def in_words(self) -> Iterator[None]:
        """Raise what SQLite says of the disk or the file as a StorageError."""
        try:
            yield
        except sqlite3.DatabaseError as error:
            told = words(error, self._path)
            if told is None:
                raise
            if isinstance(told, DamagedError):
                note_damage(self._path)
            raise told from error

    @property
    def log_bytes(self) -> int:
        """How long the write-ahead log is."""
        log = log_of(self._path)
        return log.stat().st_size if log.exists() else 0

    def checkpoint(self) -> None:
        """Bring what the log holds into the file; not inside of `together`."""
        with self.in_words():
            self.connection.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def close(self) -> None:
        """Close the file."""
        with self.in_words():
            self.connection.close()

    def _open(self) -> sqlite3.Connection:
        make_private_file(self._path)
        is_doubtful = log_of(self._path).exists() or is_damage_noted(self._path)
        with self.in_words():
            # One thread writes; a backup copies pages in another, between the writes: SQLite lets them take turns.
            connection = sqlite3.connect(
                self._path, timeout=_LOCK_SECONDS, isolation_level=None, check_same_thread=False
            )
            with ExitStack() as on_failure:
                on_failure.callback(connection.close)
                self._prepare(connection, check=is_doubtful or self._path.stat().st_size <= _CHECK_BYTES)
                on_failure.pop_all()
        return connection

    def _open_in_memory(self) -> sqlite3.Connection:
        connection = sqlite3.connect(":memory:", isolation_level=None)
        self._prepare(connection, check=False)
        return connection

    def _prepare(self, connection: sqlite3.Connection, check: bool) -> None:
        connection.row_factory = sqlite3.Row
        connection.text_factory = lambda stored: stored.decode("utf-8", "replace")
        # Exclusive: a second app on the same file would take this one's replies for cut off. Set before the first
        # reading, it also spares the shared-memory file, so the store works on network disks.
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        if version_of(connection) > len(self._steps):
            raise newer(self._path)
        _check_ours(connection, self._path)
        if check:
            _check_sound(connection, self._path)
            forget_damage(self._path)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA wal_autocheckpoint = 0")  # it would take 9 to 19 ms in the middle of a save
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA fullfsync = ON")  # on macOS, fsync alone does not reach the disk
        # A file that has nothing yet has nothing to lose, and a first start is not to wait for the disk.
        connection.execute(f"PRAGMA synchronous = {'FULL' if version_of(connection) else 'OFF'}")
        if self._at_once and 0 < version_of(connection) < len(self._steps):
            raise NeedsTimeError
        self.copy = migrate(connection, self._path, self._steps)
        prepare_index(connection)
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("BEGIN IMMEDIATE")
        settle_growth(connection)
        connection.execute("UPDATE messages SET status = 'interrupted' WHERE status IN ('waiting', 'streaming')")
        connection.execute("COMMIT")


@dataclass(frozen=True, slots=True)
class Prepared:
    """What was done to a file before it could be opened at once; as `Database` tells it."""

    notices: tuple[Phrase, ...] = ()
    copy: Path | None = None


def prepare(path: Path, steps: Sequence[str]) -> Prepared:
    """Recover a damaged file or bring an older one up to date, so that it can be opened at once.

    Raises:
        StorageError: that is not possible.
    """
    database = Database(path, steps)
    database.close()
    return Prepared(database.notices, database.copy)


def _check_ours(connection: sqlite3.Connection, path: Path) -> None:
    marked = connection.execute("PRAGMA application_id").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if tables and marked != APPLICATION_ID:
        raise damaged(path, tr("it is a database of another program"))


def _check_sound(connection: sqlite3.Connection, path: Path) -> None:
    report = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if report != "ok":
        raise damaged(path, report)
