"""What a user can meet when something goes wrong, in the user's words.

UserError
├── ModelError           a model file cannot be used
│   └── MemoryShortError memory ran out while loading or decoding
├── EngineError          the engine did not start, or ended by itself
├── PromptError          what was asked cannot be answered as it stands
│   └── TooLongError     the prompt does not fit into the context
├── StorageError         the disk, the conversations or the settings
└── DownloadError        a model could not be fetched

Anything else that is raised is a bug and reaches the one excepthook in `app`.
"""

from typing import ClassVar, Literal

from magistral_desktop.language import Phrase, tr

Cause = Literal["", "too long", "memory", "model", "engine"]
"""What the window has its own help for; "" has none."""

DownloadCause = Literal[
    "network", "certificate", "endpoint", "access", "not found", "not a model", "changed", "checksum", "name", "busy",
    "offline", "disk", "bug",
]  # fmt: skip
"""Why a download cannot go on by itself, so that the window can offer what would help.

No server answers; its certificate is not trusted; what answers is no hub; a token or the publisher's permission is
needed; there is no such repository, revision or file; it is no model file; it is not the file that was begun; what
came is not what was promised; the name cannot be used; another process fetches it; the app is offline; the folder
cannot be used; a bug.
"""


class UserError(Exception):
    """A failure with a remedy; `title` fits a heading, `detail` and `remedy` are full sentences."""

    cause: ClassVar[Cause] = ""

    def __init__(self, title: Phrase, detail: Phrase, remedy: Phrase) -> None:
        super().__init__(title)
        self.title = title
        self.detail = detail
        self.remedy = remedy

    def __str__(self) -> str:
        return " ".join(part for part in (f"{self.title}.", self.detail, self.remedy) if part)

    def for_terminal(self) -> str:
        """Return the words on two lines: what is wrong, and what to do about it."""
        return f"{self.title}. {self.detail}\n{self.remedy}".strip()


class ModelError(UserError):
    """A model file is missing, damaged, unknown or too big."""

    cause: ClassVar[Cause] = "model"


class MemoryShortError(ModelError):
    """There is not enough memory."""

    cause: ClassVar[Cause] = "memory"


class EngineError(UserError):
    """The engine process could not be started, or ended when it should not have."""

    cause: ClassVar[Cause] = "engine"


class PromptError(UserError):
    """The question is empty, too long for the context, or not text."""


class TooLongError(PromptError):
    """A prompt is `tokens_over` tokens longer than the context has room for."""

    cause: ClassVar[Cause] = "too long"

    def __init__(self, title: Phrase, detail: Phrase, remedy: Phrase, tokens_over: int) -> None:
        super().__init__(title, detail, remedy)
        self.tokens_over = tokens_over


class StorageError(UserError):
    """A file of the user's could not be read or written."""


class DownloadError(UserError):
    """A file could not be fetched.

    `reason` tells the window what would help, `endpoint` which hub wants a token, where one does.
    """

    def __init__(
        self, title: Phrase, detail: Phrase, remedy: Phrase, reason: DownloadCause, endpoint: str = ""
    ) -> None:
        super().__init__(title, detail, remedy)
        self.reason: DownloadCause = reason
        self.endpoint = endpoint


def unexpected() -> UserError:
    """Return what a user is told of a bug."""
    return UserError(
        tr("Something went wrong in the app"),
        tr("This is a mistake of ours. Your chats are safe on disk."),
        tr("Copy the details into a report, and start the app again if it behaves oddly."),
    )
