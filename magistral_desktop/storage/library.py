"""The model files on this computer: the app's own, those of other apps, and those in folders the user named.

They are used where they are and never copied. Ollama's are left out: it keeps them as blobs without a name or a suffix,
which its own clean-up removes at any time.
"""

import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath

from magistral_desktop.models.files import part_paths

_SUFFIX = ".gguf"
_PART = re.compile(r"(?P<name>.+)-(?P<number>\d{5})-of-(?P<count>\d{5})")
_NO_CHAT = re.compile(r"mmproj|(^|[-_.])(imatrix|vocab|lora)([-_.]|$)", re.IGNORECASE)
"""Files beside a model that are none: vision projectors, statistics, adapters."""

_DEEPEST = 6
"""Levels of folders: enough for `hub/models--a--b/snapshots/<commit>/<quantization>/file`."""

_MOST_ENTRIES = 50_000
"""Of all folders together, so that a home folder chosen by mistake does not take minutes."""


@dataclass(frozen=True, slots=True)
class FoundModel:
    """A model file, or the first part of one; `size_bytes` is of all `parts`, which are the files in their order."""

    path: Path
    size_bytes: int
    parts: tuple[Path, ...]

    @property
    def name(self) -> str:
        """The file's name without suffix and number of the part."""
        match = _PART.fullmatch(self.path.stem)
        return match["name"] if match else self.path.stem


def shared_folders(home: Path, environment: Mapping[str, str], platform: str = sys.platform) -> list[Path]:
    """Return where other apps keep their models: LM Studio, the cache of huggingface_hub, llama.cpp.

    Source: lmstudio.ai/docs (models directory), huggingface_hub's constants, llama.cpp's `common/common.cpp`
    (`fs_get_cache_directory`).
    """
    hub = environment.get("HF_HUB_CACHE") or str(
        Path(environment.get("HF_HOME") or home / ".cache/huggingface") / "hub"
    )
    caches = {
        "darwin": home / "Library/Caches",
        "win32": Path(environment.get("LOCALAPPDATA") or home / "AppData/Local"),
    }
    cache = Path(environment.get("XDG_CACHE_HOME") or caches.get(platform, home / ".cache"))
    llama = Path(environment.get("LLAMA_CACHE") or cache / "llama.cpp")
    return [home / ".lmstudio/models", home / ".cache/lm-studio/models", Path(hub), llama]


def find_models(folders: Iterable[Path]) -> list[FoundModel]:
    """Return the models in folders and below them, each once, sorted by name.

    What cannot be read is passed over. A model of which a part is missing is left out.
    """
    files: dict[Path, Path] = {}
    left = _MOST_ENTRIES
    for folder in folders:
        for path in _walk(folder, _DEEPEST):
            left -= 1
            if left < 0:
                break
            if is_model_name(path):
                files.setdefault(_real(path), path)
    found = (_whole(path, set(files.values())) for path in files.values())
    return sorted((model for model in found if model), key=lambda model: (model.name.lower(), str(model.path)))


def is_model_name(path: PurePath) -> bool:
    """Return whether a file is named as a model, or a part of one, that can be chatted with."""
    return path.suffix.lower() == _SUFFIX and not _NO_CHAT.search(path.stem)


def parts_of(path: Path) -> tuple[Path, ...]:
    """Return all files of the model that `path` is the first of, itself included, whether they are there or not."""
    match = _PART.fullmatch(path.stem)
    if not match:
        return (path,)
    return tuple(part_paths(path, int(match["count"])))


def _whole(path: Path, files: set[Path]) -> FoundModel | None:
    """Return the model whose first part is `path`; None for a later part, or where one is missing or empty."""
    parts = parts_of(path)
    if parts[0] != path or not files.issuperset(parts):
        return None
    try:
        sizes = [part.stat().st_size for part in parts]
    except OSError:
        return None
    return FoundModel(path, sum(sizes), parts) if all(sizes) else None


def _walk(folder: Path, levels: int) -> Iterator[Path]:
    """Give the files below a folder; links to files are followed, links to folders are not."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if _is_folder(entry):
            if levels > 1:
                yield from _walk(Path(entry.path), levels - 1)
        else:
            yield Path(entry.path)


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _real(path: Path) -> Path:
    """Return where a file really is: the cache of huggingface_hub has links to the same file from several snapshots."""
    try:
        return path.resolve()
    except (OSError, RuntimeError):  # a circle of links
        return path
