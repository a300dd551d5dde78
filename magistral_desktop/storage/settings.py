"""The settings: a small JSON file."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, Literal, get_args

from magistral_desktop.chat.steering import Steering, steering_from
from magistral_desktop.errors import StorageError
from magistral_desktop.language import Phrase, tr
from magistral_desktop.models.settings import DEFAULTS, ModelSettings, model_settings_from
from magistral_desktop.storage.files import set_aside, write_private_file
from magistral_desktop.storage.paths import DEMO_MODEL

_MAX_BYTES = 16 * 1024 * 1024
"""Room for the longest instructions to hundreds of models."""

_MAX_NUMBER = 2**31 - 1
"""What Qt takes as an int."""

_STEERING = Steering()

ThemeChoice = Literal["system", "light", "dark", "contrast"]
Typeface = Literal["system", "serif", "sans"]
LanguageChoice = Literal["system", "en", "fr", "de", "es", "ar"]
"""Of the interface; those that there are translations for."""

INTERFACE_PERCENT = (80, 150)
"""The least and the greatest size of the interface."""

_CHOICES: Mapping[str, Sequence[object]] = {
    "theme": get_args(ThemeChoice),
    "typeface": get_args(Typeface),
    "language": get_args(LanguageChoice),
    "interface_percent": range(INTERFACE_PERCENT[0], INTERFACE_PERCENT[1] + 1),
}
"""What the settings of only a few values can be."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user has chosen, and how the window was left.

    `model_path` "" is the demo model. `models` has the settings of each model that has some, by `key_of` its file.
    `last_conversation` 0 is none. `window_geometry` and `splitter_state` are Qt's own, in base64.
    `folded_sections` are the parts of the list of chats that are folded, one a line. `think`,
    `budget_tokens` and `loop_guard` are `Steering`'s. `offline` makes downloads impossible. `mirrors` are addresses of
    hubs between spaces, tried in order; "" is Hugging Face, or HF_ENDPOINT where it is set.
    `download_limit_bytes_per_s` 0 is no limit. `export_scope`, `export_format` and `export_with_reasoning` are what was
    exported last. `welcomed` tells that the user has seen the welcome and gone on. `interface_percent` is the size of
    all but the transcript, whose own is `zoom_percent`; `typeface` is the transcript's. `notify` tells of long replies
    that end while another window is used; `keep_awake` keeps the computer awake while a reply is written. `language` is
    the interface's, from the next start on.
    """

    reasoning_shown: bool = True
    model_path: str = ""
    models: Mapping[str, ModelSettings] = field(default_factory=dict)
    last_conversation: int = 0
    window_geometry: str = ""
    splitter_state: str = ""
    folded_sections: str = "0 archive"
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
    welcomed: bool = False
    theme: ThemeChoice = "system"
    interface_percent: int = 100
    typeface: Typeface = "system"
    notify: bool = True
    keep_awake: bool = True
    language: LanguageChoice = "system"

    @property
    def steering(self) -> Steering:
        """What the user wants of a thought."""
        return steering_from(self.think, self.budget_tokens, self.loop_guard)

    def model(self, path: Path) -> ModelSettings:
        """The settings of a model file."""
        return self.models.get(key_of(path), DEFAULTS)


_NAMES = tuple(entry.name for entry in fields(Settings))


def key_of(path: Path) -> str:
    """Return what a model's settings are kept by: its file's name, so that they stay when it is moved or fetched again.

    Files of the same name in two folders are nearly always copies of one.
    """
    return path.name


def load_settings(path: Path) -> tuple[Settings, Phrase | None]:
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
        return Settings(), tr(
            "The settings could not be read, so the defaults are used: {path}: {reason}.",
            path=str(path),
            reason=error.strerror or str(error),
        )
    try:
        return _settings(content), None
    except (ValueError, RecursionError):
        return Settings(), _set_aside(path)


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings; a crash leaves the old file or the new one.

    Raises:
        StorageError: the file cannot be written.
    """
    stored = asdict(settings) | {"models": {key: known.changed for key, known in settings.models.items()}}
    write_private_file(path, json.dumps(stored, indent=2).encode("ascii") + b"\n")


def _settings(content: bytes) -> Settings:
    stored = json.loads(content) if len(content) <= _MAX_BYTES else None
    if not isinstance(stored, dict):
        raise ValueError("not a JSON object of a sensible size")  # noqa: TRY004  # the content is wrong, not a type
    defaults = Settings()
    known = {name: _checked(name, stored.get(name), getattr(defaults, name)) for name in _NAMES}
    return Settings(**known | {"models": _models(stored, known["model_path"])})


def _models(stored: dict[str, Any], model: str) -> dict[str, ModelSettings]:
    """Return the settings of all models; those of an older version were of the one that was in use."""
    found = stored.get("models")
    models = found if isinstance(found, dict) else {key_of(Path(model or DEMO_MODEL)): stored}
    read = {key: model_settings_from(values) for key, values in models.items()}
    return {key: settings for key, settings in read.items() if settings != DEFAULTS}


def _checked(name: str, value: object, default: object) -> Any:
    if type(value) is not type(default):  # exactly: True is an int too
        return default
    if name in _CHOICES and value not in _CHOICES[name]:
        return default
    return default if isinstance(value, int) and not 0 <= value <= _MAX_NUMBER else value


def _set_aside(path: Path) -> Phrase:
    try:
        aside = set_aside(path, "bad")
    except StorageError as error:
        return tr(
            "The settings are damaged, so the defaults are used. {title}. {detail} {remedy}",
            title=error.title,
            detail=error.detail,
            remedy=error.remedy,
        )
    return tr(
        "The settings were damaged, so the defaults are used. The damaged file was kept as {aside}.", aside=str(aside)
    )
