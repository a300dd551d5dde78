"""The process that reads a file for a question: one path comes in on stdin, its text goes out on stdout.

A file may be made to harm who reads it, so that a process of its own does: with so much memory and processor time and
no more, without the network (`offline.seal`), and ended by the window when it takes too long. Nothing in a file is
executed or fetched; of a PDF only the text of its pages is read.
"""

import codecs
import io
import os
import stat
import sys
from pathlib import Path

import msgspec

from magistral_desktop.chat.attachments import MAX_ATTACHED_BYTES, clean_name
from magistral_desktop.chat.messages import clean_text
from magistral_desktop.language import Phrase, tr
from magistral_desktop.lines import MAX_LINE_BYTES, claim_stdout, decode_line, in_this_language, without_language
from magistral_desktop.storage.file_kinds import kind_of

MAX_PDF_BYTES = 128 * 1024 * 1024
MAX_PAGES = 5_000
MAX_SECONDS = 60
_MAX_MEMORY_BYTES = 2 * 1024**3
_PDF_MARK = b"%PDF-"
_MARK_BYTES = 1024
"""Readers look for the mark of a PDF in so many bytes."""

_MARKED: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before that of UTF-16, which it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_TEXT_CONTROLS = frozenset("\t\n\r\f\v\x1b\x85")
_MOST_CONTROLS = 0.02
"""Of the characters of a text; a file with more is no text."""


# Non-blocking: opening a pipe without a writer would wait for one. Binary, as Windows does not by itself.
_READ_ONLY = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class ReadFile(msgspec.Struct, frozen=True, tag=True):
    """Read a file; `encoding` is what the user says of its text, "" lets its bytes say."""

    path: str
    encoding: str = ""


class FileRead(msgspec.Struct, frozen=True, tag=True):
    """The text of a file: the pages of a PDF, or all of a text as the only part."""

    path: str
    name: str
    kind: str
    size_bytes: int
    parts: tuple[str, ...]
    is_paged: bool = False


class FileRefused(msgspec.Struct, frozen=True, tag=True):
    """A file cannot be used, in the user's words; where `must_ask`, the user may know the encoding of its text."""

    path: str
    title: Phrase
    detail: Phrase
    remedy: Phrase
    must_ask: bool = False


Answer = FileRead | FileRefused

_command_decoder: msgspec.json.Decoder[ReadFile] = msgspec.json.Decoder(ReadFile)
_answer_decoder: msgspec.json.Decoder[Answer] = msgspec.json.Decoder(Answer, dec_hook=in_this_language)


class _Refusal(Exception):  # noqa: N818 -- an answer, not a fault
    def __init__(self, title: Phrase, detail: Phrase, remedy: Phrase, *, must_ask: bool = False) -> None:
        super().__init__(title)
        self.words = (title, detail, remedy)
        self.must_ask = must_ask


def decode_answer(line: bytes) -> Answer:
    """Return the answer of one line.

    Raises:
        ProtocolError: the line is none.
    """
    return decode_line(_answer_decoder, line)


def main() -> int:
    """Answer one command."""
    answers = claim_stdout()
    _limit_self()
    command = _command_decoder.decode(sys.stdin.buffer.readline(MAX_LINE_BYTES))
    answers.write(msgspec.json.encode(read_file(command), enc_hook=without_language) + b"\n")
    return 0


def read_file(command: ReadFile) -> Answer:
    """Return the text of a file, or why it cannot be used."""
    path = Path(command.path)
    name = clean_name(path.name)
    try:
        size_bytes, data = _content(path, name)
        if _PDF_MARK in data[:_MARK_BYTES]:
            return FileRead(command.path, name, "PDF", size_bytes, _pages(data, name), is_paged=True)
        text = _text(data, name, command.encoding)
    except _Refusal as refusal:
        return FileRefused(command.path, *refusal.words, must_ask=refusal.must_ask)
    except MemoryError:
        return FileRefused(
            command.path,
            tr("“{name}” takes too much memory to read", name=name),
            tr("It may be damaged."),
            tr("Attach a smaller file."),
        )
    return FileRead(command.path, name, kind_of(name), size_bytes, (text,))


def _content(path: Path, name: str) -> tuple[int, bytes]:
    try:
        with os.fdopen(os.open(path, _READ_ONLY), "rb") as file:
            about = os.fstat(file.fileno())
            if not stat.S_ISREG(about.st_mode):
                raise _Refusal(
                    tr("“{name}” is not a file", name=name),
                    tr("It is a folder or a device."),
                    tr("Attach the files in it."),
                )
            data = file.read(MAX_PDF_BYTES + 1)
    except OSError as error:
        why = error.strerror or tr("the disk does not say why")
        raise _Refusal(
            tr("“{name}” could not be read", name=name),
            tr("The system says: {why}.", why=why),
            tr("Check that it is still there."),
        ) from error
    if len(data) > MAX_PDF_BYTES:
        raise _too_big(name, MAX_PDF_BYTES)
    if not data:
        raise _Refusal(
            tr("“{name}” is empty", name=name), tr("There is nothing in it to ask about."), tr("Attach another file.")
        )
    return about.st_size, data


def _text(data: bytes, name: str, encoding: str) -> str:
    if len(data) > MAX_ATTACHED_BYTES:
        raise _too_big(name, MAX_ATTACHED_BYTES)
    marked = next((known for mark, known in _MARKED if data.startswith(mark)), "")
    try:
        text = data.decode(marked or encoding or "utf-8")
    except (UnicodeDecodeError, LookupError) as error:
        if b"\0" in data or encoding or marked:
            raise _no_text(name) from error
        raise _Refusal(
            tr("The encoding of “{name}” is not known", name=name),
            tr("It is neither UTF-8 nor UTF-16 with a mark at its beginning."),
            tr("Save it as UTF-8, or say what its encoding is."),
            must_ask=True,
        ) from error
    controls = sum(
        not (character.isprintable() or character in _TEXT_CONTROLS) and character < "\xa0" for character in text
    )
    if "\0" in text or controls > _MOST_CONTROLS * len(text):
        raise _no_text(name)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _pages(data: bytes, name: str) -> tuple[str, ...]:
    from pypdf import PdfReader  # late: only a PDF needs it
    from pypdf.errors import FileNotDecryptedError, PyPdfError

    # What a damaged or hostile file makes pypdf raise.
    malformed = (PyPdfError, LookupError, ValueError, TypeError, AttributeError, ArithmeticError, RecursionError)
    try:
        reader = PdfReader(io.BytesIO(data))
        if len(reader.pages) > MAX_PAGES:
            raise _Refusal(
                tr("“{name}” has too many pages", name=name),
                tr("It has more than {pages}.", pages=MAX_PAGES),
                tr("Attach a part of it as a file."),
            )
        pages = tuple(clean_text(page.extract_text()).strip() for page in reader.pages)
    except FileNotDecryptedError as error:
        raise _Refusal(
            tr("“{name}” is locked by a password", name=name),
            tr("Its text cannot be read."),
            tr("Save a copy without the password."),
        ) from error
    except malformed as error:
        raise _Refusal(
            tr("“{name}” is damaged", name=name),
            tr("It is not a PDF that can be read."),
            tr("Open it in a PDF reader and save it anew."),
        ) from error
    if sum(len(page.encode("utf-8", "replace")) for page in pages) > MAX_ATTACHED_BYTES:
        raise _too_big(name, MAX_ATTACHED_BYTES)
    if not any(pages):
        raise _Refusal(
            tr("“{name}” has no text", name=name),
            tr("Its pages are pictures, as a scanner makes them."),
            tr("Let a program for text recognition add the text first."),
        )
    return pages


def _too_big(name: str, limit_bytes: int) -> _Refusal:
    return _Refusal(
        tr("“{name}” is too big", name=name),
        tr(
            "It has more than {limit} MiB of text or data, far more than a model can read at once.",
            limit=limit_bytes // 1024**2,
        ),
        tr("Attach the part that you ask about."),
    )


def _no_text(name: str) -> _Refusal:
    return _Refusal(
        tr("“{name}” is not a text", name=name),
        tr("Only text, Markdown, code, CSV and PDF files can be attached."),
        tr("Save what it holds as one of those."),
    )


def _limit_self() -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (MAX_SECONDS, MAX_SECONDS))
        if sys.platform == "linux":  # macOS counts what is only mapped, and refuses
            resource.setrlimit(resource.RLIMIT_AS, (_MAX_MEMORY_BYTES, _MAX_MEMORY_BYTES))
