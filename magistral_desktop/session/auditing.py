"""What is kept of each reply for its audit record: noted while it is written, sealed when it ends."""

import contextlib
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from magistral_desktop import __version__
from magistral_desktop.audit.record import LaterHash
from magistral_desktop.audit.sealing import chain_of, described, hashes_of, link_of, question_before, record_of
from magistral_desktop.audit.stretches import End, How, MachineUsed, ModelUsed, Settings, Stretch
from magistral_desktop.chat.messages import UNFINISHED, Message
from magistral_desktop.chat.token_ids import unpacked
from magistral_desktop.errors import PromptError, StorageError
from magistral_desktop.language import tr
from magistral_desktop.models.machine import Machine
from magistral_desktop.protocol import Finished, Generate, ModelReady
from magistral_desktop.replay_protocol import Begun
from magistral_desktop.storage.audits import FileSeen, KeptStretch
from magistral_desktop.storage.downloads.library import check_file
from magistral_desktop.storage.downloads.verified import recall
from magistral_desktop.storage.files import write_private_file
from magistral_desktop.storage.marks import is_unchanged
from magistral_desktop.storage.store import Store

SMALL_BYTES = 64 * 1024**2
"""A model file up to this size is read for its hash when it is first used, in at most 0.1 s."""


class Auditing:
    """Notes how replies are written. `verified` is where the hashes of files are noted; None knows none.

    That the disk refuses is told by who saves the replies: here it only means that a record will say what was not kept.
    """

    def __init__(self, store: Store) -> None:
        self.verified: Path | None = None
        self._store = store
        self._asked: tuple[Message, Generate, ModelReady, Machine] | None = None
        self._audits = store.audits
        self._stretch_id = 0

    def ask(self, message: Message, command: Generate, model: ModelReady, machine: Machine) -> None:
        """Note what the engine is asked for, until it begins."""
        self._asked = message, command, model, machine
        self._stretch_id = 0

    def begin(self, message: Message, begun: Begun) -> None:
        """Keep how a reply begins, or goes on; `message` is a version of its own where it was cut back."""
        if self._asked is None:
            return
        before, command, model, machine = self._asked
        self._audits = self._store.audits_of(message.id)
        file, sha256 = self._file(Path(model.path))
        how: How = "cut back" if command.keep_characters >= 0 else "went on" if begun.position else "began"
        stretch = Stretch(
            position=begun.position,
            draws=begun.draws,
            how=how,
            began_ms=_now_ms(),
            model=_model_used(model, file, sha256),
            machine=_machine_used(model, machine),
            settings=_settings(model, command),
            prompt=command.prompt,
            prompt_ids=unpacked(begun.prompt_ids),
            batches=begun.batches,
        )
        with contextlib.suppress(StorageError), self._store.together():
            branch = [each.id for each in self._store.branch_to(message.id)[:-1]]
            if not begun.position and how == "began":
                self._audits.forget(message.id)  # of a try that failed
            if before.id != message.id:
                for kept in self._store.audits_of(before.id).stretches(before.id):
                    if kept.stretch.position < begun.position:
                        self._audits.add(message.id, kept, branch)
            self._stretch_id = self._audits.add(message.id, KeptStretch(stretch, file), branch)

    def finish(self, finished: Finished) -> None:
        """Keep how the stretch that was begun last has ended."""
        if self._stretch_id:
            end = End(
                finished.reason,
                finished.prompt_ms,
                finished.generation_ms,
                finished.reused_tokens,
                finished.restored,
            )
            with contextlib.suppress(StorageError):
                self._audits.end(self._stretch_id, end)

    def seal(self, message_id: int) -> None:
        """Note the link of a reply that has ended and was saved."""
        with contextlib.suppress(StorageError):
            branch = self._store.branch_to(message_id)
            if not branch or branch[-1].status in UNFINISHED:
                return
            self._store.audits_of(message_id).seal(message_id, self._link(branch))

    def record(self, message_id: int) -> bytes:
        """Return the audit record of a reply as the bytes of its file.

        Raises:
            PromptError: it is no reply, or is still being written.
            StorageError: the conversation cannot be read.
        """
        branch = self._store.branch_to(message_id)
        if not branch or branch[-1].role != "assistant" or branch[-1].status in UNFINISHED:
            raise PromptError(
                tr("There is no record of this"),
                tr("It is no reply, or one that is still being written."),
                tr("Wait for its end."),
            )
        ids = [message.id for message in branch if message.role == "assistant"]
        audits = self._store.audits_of(message_id)
        kept = {each: audits.stretches(each) for each in ids}
        stretches = {each: [one.stretch for one in some] for each, some in kept.items()}
        later = tuple(self._later(kept[message_id]))
        return record_of(branch, stretches, audits.seals(ids), later, _now_ms())

    def write(self, path: Path, record: bytes) -> None:
        """Write a record to a file of the user's.

        Raises:
            StorageError: it cannot be written.
        """
        write_private_file(path, record)

    def _link(self, branch: Sequence[Message]) -> str:
        reply, at = branch[-1], len(branch) - 1
        earlier = [message for message in branch[:-1] if message.role == "assistant"]
        ids = [message.id for message in earlier]
        audits = self._store.audits_of(reply.id)
        sealed = audits.seals(ids[-1:])
        previous = sealed.get(ids[-1], "") if ids else ""
        if earlier and not previous:
            stretches = {each: [kept.stretch for kept in audits.stretches(each)] for each in ids}
            previous = chain_of(branch[:-1], stretches, {})[-1].link
        own = [kept.stretch for kept in audits.stretches(reply.id)]
        return link_of(hashes_of(described(question_before(branch, at), reply, own)), previous)

    def _later(self, kept: Sequence[KeptStretch]) -> Iterator[LaterHash]:
        """Give the hashes that became known since, of files that are still what they were."""
        found: dict[str, str] = {}
        for one in kept:
            if not one.stretch.model.sha256 and one.file.path:
                file, sha256 = self._file(Path(one.file.path))
                if sha256 and file == one.file:
                    found[one.stretch.model.file_name] = sha256
        return (LaterHash(name, sha256) for name, sha256 in found.items())

    def _file(self, path: Path) -> tuple[FileSeen, str]:
        """Return a model file as it is, and its SHA-256 if that is known."""
        try:
            stat = path.stat()
        except OSError:
            return FileSeen("", 0, 0, 0), ""
        seen = FileSeen(str(path), stat.st_size, stat.st_mtime_ns, stat.st_ino)
        if self.verified is None:
            return seen, ""
        if stat.st_size <= SMALL_BYTES:
            with contextlib.suppress(StorageError):
                return seen, check_file(path, self.verified).sha256
        note = recall(self.verified, path)
        return seen, note.sha256 if note and is_unchanged(note) else ""


def _model_used(model: ModelReady, file: FileSeen, sha256: str) -> ModelUsed:
    return ModelUsed(
        name=model.name,
        architecture=model.architecture,
        quantization=model.quantization,
        prompt_format=model.prompt_format,
        parameters=model.parameters,
        file_name=Path(model.path).name,
        file_bytes=file.size_bytes,
        sha256=sha256,
    )


def _machine_used(model: ModelReady, machine: Machine) -> MachineUsed:
    return MachineUsed(
        app=__version__,
        build=model.build,
        system=model.system,
        backend=model.backend,
        device=model.device,
        memory_bytes=machine.memory_bytes,
        cores=machine.cores,
        gpus=tuple(gpu.name or gpu.backend for gpu in machine.gpus),
    )


def _settings(model: ModelReady, command: Generate) -> Settings:
    return Settings(
        context_tokens=model.context_tokens,
        kv_type=model.kv_type,
        flash_attention=model.flash_attention,
        threads=_limited(model.threads, command),
        batch_threads=_limited(model.batch_threads, command),
        batch_tokens=model.batch_tokens,
        gpu_layers=model.gpu_layers,
        layers=model.layers,
        max_tokens=command.max_tokens,
    )


def _limited(threads: int, command: Generate) -> int:
    return min(threads, command.most_threads) if command.most_threads else threads


def _now_ms() -> int:
    return round(time.time() * 1000)
