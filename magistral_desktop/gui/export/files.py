"""A file of chats in the format that was asked for."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal, get_args

from magistral_desktop import __version__
from magistral_desktop.chat.whole import WholeChat
from magistral_desktop.language import tr
from magistral_desktop.storage.exchange import encode
from magistral_desktop.storage.files import not_writable, write_private_file

Format = Literal["md", "html", "txt", "json"]
FORMATS: tuple[Format, ...] = get_args(Format)


def content_of(chats: Sequence[WholeChat], form: Format, *, with_reasoning: bool) -> bytes:
    """Return the content of a file of these chats."""
    if form == "json":
        return encode(chats, __version__, with_reasoning=with_reasoning)
    settled = [chat.settled() if with_reasoning else chat.settled().without_reasoning() for chat in chats]
    return _writer(form)(settled).encode()


def write_chats(path: Path, chats: Sequence[WholeChat], form: Format, *, with_reasoning: bool) -> None:
    """Write a file of these chats; a crash leaves what was there, or the whole new one.

    Raises:
        StorageError: it cannot be written.
    """
    if not path.parent.is_dir():
        raise not_writable(path, tr("there is no such folder"))
    write_private_file(path, content_of(chats, form, with_reasoning=with_reasoning))


def _writer(form: Format) -> Callable[[Sequence[WholeChat]], str]:
    if form == "html":
        from magistral_desktop.gui.export.page import Page  # late: it loads Markdown and KaTeX

        return Page().html
    from magistral_desktop.gui.export.text import to_markdown, to_text  # late: nothing else needs it

    return to_markdown if form == "md" else to_text
