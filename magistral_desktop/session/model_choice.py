"""Which model is in use and how it is loaded: what is tried, what is fallen back on, and what is remembered."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from magistral_desktop.models.settings import DEFAULTS, ModelSettings
from magistral_desktop.storage.settings import key_of

if TYPE_CHECKING:
    from magistral_desktop.models.memory import Loading
    from magistral_desktop.protocol import LoadModel

Suggest = Callable[[Path], ModelSettings]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A model file and how it is to be loaded and asked."""

    path: Path
    settings: ModelSettings = DEFAULTS

    def command(self, cache_folder: Path) -> "LoadModel":
        """Return what the engine is told."""
        from magistral_desktop.protocol import LoadModel  # late: it delays the first paint

        chosen = self.settings
        return LoadModel(
            str(self.path),
            chosen.context_tokens,
            chosen.prompt_format,
            chosen.gpu_layers,
            chosen.threads,
            chosen.kv_type,
            chosen.flash_attention,
            chosen.use_mmap,
            chosen.lock_memory,
            str(cache_folder),
        )


class ModelChoice:
    """The model in use, and the settings of every model.

    Settings for loading are tried: where the model does not come up with them, those that it came up with before are
    taken again. Without such ones, what failed stays, so that it can be changed.
    """

    def __init__(self, path: Path, models: Mapping[str, ModelSettings]) -> None:
        self._models = dict(models)
        self._wanted = Wanted(path, self._models.get(key_of(path), DEFAULTS))
        self._is_up = False
        self._proven: ModelSettings | None = None  # while others are tried

    @property
    def wanted(self) -> Wanted:
        """What is in use, or being tried."""
        return self._wanted

    @property
    def models(self) -> dict[str, ModelSettings]:
        """The settings of the models that have some, by `key_of` their files; none that are only tried."""
        proven = self._wanted.settings if self._proven is None else self._proven
        kept = self._models | {key_of(self._wanted.path): proven}
        return {key: settings for key, settings in kept.items() if settings != DEFAULTS}

    def settings_of(self, path: Path) -> ModelSettings:
        """Return the settings of any model file."""
        return self._wanted.settings if self._is_in_use(path) else self._models.get(key_of(path), DEFAULTS)

    def choose(self, path: Path, suggest: Suggest = lambda _: DEFAULTS) -> None:
        """Take another model, or the same one again; `suggest` gives the settings of one that has none yet."""
        if path != self._wanted.path:
            self._models = self.models
            known = self._models.get(key_of(path))
            self._wanted = Wanted(path, suggest(path) if known is None else known)
            self._is_up, self._proven = False, None

    def change(self, path: Path, settings: ModelSettings) -> bool:
        """Give a model other settings, and return whether it must be loaded again."""
        if not self._is_in_use(path):
            self._models[key_of(path)] = settings
            return False
        before = self._wanted.settings
        self._wanted = replace(self._wanted, settings=settings)
        if settings.loads_as(before):
            self._proven = self._proven and self._proven.asking_as(settings)
            return False
        if self._is_up:
            self._is_up, self._proven = False, before.asking_as(settings)
        return True

    def relieve(self, loading: "Loading") -> None:
        """Take the context and the KV cache that fit where memory ran out; they are kept, come what may."""
        settings = self._wanted.settings.loaded_as(loading.context_tokens, loading.kv_type)
        self._wanted = replace(self._wanted, settings=settings)
        self._is_up, self._proven = False, None

    def note_up(self) -> bool:
        """Note that the model came up with what is wanted, and return whether that was tried for the first time."""
        was_tried = self._proven is not None
        self._is_up, self._proven = True, None
        return was_tried

    def note_failed(self) -> bool:
        """Note that it did not come up, and return whether it is to be loaded as it was before."""
        self._is_up = False
        if self._proven is None:
            return False
        self._wanted, self._proven = replace(self._wanted, settings=self._proven), None
        return True

    def _is_in_use(self, path: Path) -> bool:
        return key_of(path) == key_of(self._wanted.path)
