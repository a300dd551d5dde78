"""The settings: a small JSON file."""

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from magistral_desktop.chat.steering import Steering, steering_from
from magistral_desktop.errors import StorageError
from magistral_desktop.storage.files import set_aside, write_private_file

_MAX_BYTES = 1024 * 1024
_MAX_NUMBER = 2**31 - 1
"""What Qt takes as an int."""

_STEERING = Steering()


@dataclass(frozen=True, slots=True)
class Wanted:
    """A model file and how it is to be loaded; `context_tokens` and `kv_type` are as in `LoadModel`."""

    path: Path
    context_tokens: int = 0
    kv_type: str = "f16"


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user has chosen, and how the window was left.

    `model_path` "" is the demo model; `context_tokens` is its context, 0 the one it comes with, and `kv_type` how that
    is kept. `last_conversation` 0 is none. `window_geometry` and `splitter_state` are Qt's own, in base64. `think`,
    `budget_tokens` and `loop_guard` are `Steering`'s. `offline` makes downloads impossible. `mirrors` are addresses of
    hubs between spaces, tried in order; "" is Hugging Face, or HF_ENDPOINT where it is set.
    `download_limit_bytes_per_s` 0 is no limit. `export_scope`, `export_format` and `export_with_reasoning` are what was
    exported last.
    """

    reasoning_shown: bool = True
    model_path: str = ""
    context_tokens: int = 0
    kv_type: str = "f16"
    last_conversation: int = 0
    window_geometry: str = ""
    splitter_state: str = ""
    zoom_percent: int = 100
    think: str = _STEERING.think
    budget_tokens: int = _STEERING.budget_tokens
    loop_guard: str = _STEERING.loop_guard
    offline: bool = False
    mirrors: str = ""
    download_limit_bytes_per_s: int = 0
    export_scope: str = "chat"
    export_format: str = "html"
    export_with_reasoning: bool = True

    @property
    def steering(self) -> Steering:
        """What the user wants of a thought."""
        return steering_from(self.think, self.budget_tokens, self.loop_guard)


def load_settings(path: Path) -> tuple[Settings, str | None]:
    """Return the settings and, where they could not be read, a sentence for the user.

    A file that is not there gives the defaults. One that is damaged is set aside as `settings.bad-<date>.json`. A
    value of a wrong type gives that setting's default; names that are not known are ignored.
    """
    try:
        with path.open("rb") as file:
            content = file.read(_MAX_BYTES + 1)
    except FileNotFoundError:
        return Settings(), None
    except OSError as error:
        return Settings(), f"The settings could not be read, so the defaults are used: {path}: {error.strerror}."
    try:
        return _settings(content), None
    except (ValueError, RecursionError):
        return Settings(), _set_aside(path)


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings; a crash leaves the old file or the new one.

    Raises:
        StorageError: the file cannot be written.
    """
    write_private_file(path, json.dumps(asdict(settings), indent=2).encode("ascii") + b"\n")


def _settings(content: bytes) -> Settings:
    stored = json.loads(content) if len(content) <= _MAX_BYTES else None
    if not isinstance(stored, dict):
        raise ValueError("not a JSON object of a sensible size")  # noqa: TRY004  # the content is wrong, not a type
    defaults = Settings()
    known = {field.name: _checked(stored.get(field.name), getattr(defaults, field.name)) for field in fields(Settings)}
    return Settings(**known)


def _checked(value: object, default: object) -> Any:
    if type(value) is not type(default):  # exactly: True is an int too
        return default
    return default if isinstance(value, int) and not 0 <= value <= _MAX_NUMBER else value


def _set_aside(path: Path) -> str:
    try:
        aside = set_aside(path, "bad")
    except StorageError as error:
        return f"The settings are damaged, so the defaults are used. {error}"
    return f"The settings were damaged, so the defaults are used. The damaged file was kept as {aside}."
