"""What is asked of the Hub, and how it is reached: only while the user searches or downloads."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath

from PySide6.QtCore import QObject, Signal, Slot

from magistral_desktop.download_protocol import (
    RESERVE_BYTES,
    Inspected,
    InspectFile,
    KeepToken,
    Listed,
    ListFiles,
    ModelsFound,
    Patience,
    Question,
    Records,
    RemoteFile,
    SearchModels,
    StartDownload,
    Token,
    TokenKept,
)
from magistral_desktop.errors import DownloadError
from magistral_desktop.language import Phrase, joined, tr
from magistral_desktop.models.files import part_names
from magistral_desktop.models.shape import Shape, scaled
from magistral_desktop.session.hub_question import HubQuestion
from magistral_desktop.storage.downloads.connections import Connection, read_connections
from magistral_desktop.storage.downloads.naming import model_file
from magistral_desktop.storage.library import is_model_name
from magistral_desktop.storage.paths import Profile

REPOSITORY = re.compile(r"[\w.-]+/[\w.-]+")
"""What is the name of a repository, not words to search for."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file of a repository on the Hub; the first part stands for a model in parts."""

    repo: str
    file: str
    revision: str = "main"

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from other files: there is one download of it, whatever the revision."""
        return self.repo, self.file


@dataclass(frozen=True, slots=True)
class Offered:
    """A model that a repository has, in one file or in `parts`; `size_bytes` is of all of them."""

    source: Source
    size_bytes: int
    parts: int = 1


@dataclass(frozen=True, slots=True)
class HubAccess:
    """How the Hub is reached: the download process, the hubs in order, the most bytes per second (0: no limit)."""

    process: tuple[str, tuple[str, ...]]
    endpoints: tuple[str, ...]
    limit_bytes_per_s: int = 0
    reserve_bytes: int = RESERVE_BYTES
    patience: Patience = field(default_factory=Patience)


@dataclass(frozen=True, slots=True)
class HubChoice:
    """What the user has chosen: no connections at all, hubs' addresses between spaces, the most bytes per second."""

    offline: bool = False
    mirrors: str = ""
    limit_bytes_per_s: int = 0


class Hub(QObject):
    """Asks one question at a time; the next one takes the place of the one before.

    Signals: after `search` one of `found(ModelsFound)` and `failed(DownloadError)`; after `list_files` one of
    `listed(tuple[Offered, ...])` and `failed`, and then `shape_known()`, when the beginning of one of these files has
    told what memory they take; after `keep_token` `token_answered(TokenKept)`, and `token_entered(endpoint)` where
    there is one now.

    A token that the keychain does not take is used until the app ends, and is kept nowhere.
    """

    found = Signal(object)
    listed = Signal(object)
    shape_known = Signal()
    failed = Signal(object)
    token_answered = Signal(object)
    token_entered = Signal(str)

    def __init__(self, where: Profile, access: HubAccess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._where = where
        self._access = access
        self._tokens: dict[str, Token] = {}
        self._inspected: Inspected | None = None
        self._asked: HubQuestion | None = None

    @property
    def access(self) -> HubAccess:
        """How the Hub is reached from now on."""
        return self._access

    def set_access(self, access: HubAccess) -> None:
        """Reach the Hub in another way."""
        self._access = access

    def search(self, words: str) -> None:
        """Look for repositories with GGUF files."""
        access, tokens = self._access, self._given()
        command = SearchModels(words, access.endpoints, self._records(), tokens, access.patience)
        self._ask(command, self._on_found)

    def list_files(self, repo: str) -> None:
        """Ask which models a repository has."""
        access, tokens = self._access, self._given()
        command = ListFiles(repo, access.endpoints, self._records(), tokens=tokens, patience=access.patience)
        self._ask(command, self._on_listed)

    def keep_token(self, endpoint: str, token: str) -> None:
        """Keep an access token for a hub in the keychain, "" to remove the one there is."""
        self._tokens.pop(endpoint, None)
        asked = HubQuestion(*self._access.process, parent=self)
        asked.answered.connect(lambda answer: self._on_token_answered(answer, token))
        asked.failed.connect(lambda error: self._on_token_answered(TokenKept(endpoint, False, _told(error)), token))
        asked.ask(KeepToken(endpoint, token))

    def shape_of(self, offered: Offered) -> Shape | None:
        """Return the shape of a model that was listed, as far as its repository's first file has told."""
        known = self._inspected
        if known is None or known.shape is None or known.repo != offered.source.repo:
            return None
        weight_bytes = offered.size_bytes - offered.parts * known.header_bytes
        is_whole = len(part_names(known.file)) == 1
        if weight_bytes <= 0 or not (is_whole or known.file == offered.source.file):
            return None
        return scaled(known.shape, weight_bytes, is_whole=is_whole)

    def connections(self) -> tuple[Connection, ...]:
        """Return every connection that was made, the oldest first.

        Raises:
            StorageError: the list cannot be read.
        """
        return read_connections(self._where.connections)

    def download_command(self, source: Source) -> StartDownload:
        """Return the command that fetches a file."""
        access = self._access
        return StartDownload(
            source.repo,
            source.file,
            str(self._where.models),
            access.endpoints,
            self._records(),
            source.revision,
            access.limit_bytes_per_s,
            access.reserve_bytes,
            self._given(),
            access.patience,
        )

    def finish(self, timeout_ms: int) -> None:
        """End what is being asked."""
        for asked in self.findChildren(HubQuestion):
            asked.stop()
            asked.wait_ended(timeout_ms)

    def _ask(self, command: Question, receive: Callable[..., None]) -> None:
        if self._asked:
            self._asked.stop()
        self._asked = HubQuestion(*self._access.process, parent=self)
        self._asked.answered.connect(receive)
        self._asked.failed.connect(self.failed)
        self._asked.ask(command)

    @Slot(object)
    def _on_found(self, found: ModelsFound) -> None:
        self.found.emit(found)

    @Slot(object)
    def _on_listed(self, listed: Listed) -> None:
        offered = tuple(self._offered(listed))
        self.listed.emit(offered)
        if offered:
            self._inspect(replace(min(offered, key=lambda known: known.size_bytes).source, revision=listed.commit))

    def _offered(self, listed: Listed) -> list[Offered]:
        """Return the models among the files: whole ones, and those whose parts are all there."""
        sizes = {file.file: file.size_bytes for file in listed.files if self._is_usable(listed.repo, file)}
        found = []
        for name in sizes:
            parts = part_names(name)
            if parts[0] == name and all(part in sizes for part in parts):
                found.append(Offered(Source(listed.repo, name), sum(sizes[part] for part in parts), len(parts)))
        return found

    def _is_usable(self, repo: str, file: RemoteFile) -> bool:
        """Return whether a file is a model, or a part of one, and has a name that can be used on every system."""
        try:
            model_file(self._where.models, repo, file.file)
        except DownloadError:
            return False
        return is_model_name(PurePosixPath(file.file))

    def _inspect(self, source: Source) -> None:
        """Read the beginning of a file; if that fails, it is only not known what fits."""
        access = self._access
        self._asked = HubQuestion(*access.process, parent=self)
        self._asked.answered.connect(self._on_inspected)
        self._asked.ask(
            InspectFile(
                source.repo,
                source.file,
                access.endpoints,
                self._records(),
                source.revision,
                self._given(),
                access.patience,
            )
        )

    @Slot(object)
    def _on_inspected(self, inspected: Inspected) -> None:
        self._inspected = inspected
        self.shape_known.emit()

    def _on_token_answered(self, answer: TokenKept, token: str) -> None:
        if token.strip() and not answer.is_kept:
            self._tokens[answer.endpoint] = Token(answer.endpoint, token.strip())
        self.token_answered.emit(answer)
        if token.strip():
            self.token_entered.emit(answer.endpoint)

    def _given(self) -> tuple[Token, ...]:
        return tuple(self._tokens.values())

    def _records(self) -> Records:
        return Records(str(self._where.verified), str(self._where.connections))


def _told(error: DownloadError) -> Phrase:
    return joined((tr("{sentence}.", sentence=error.title), error.detail, error.remedy))
