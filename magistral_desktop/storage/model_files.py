"""Model files as files: whether a path can be handed to the engine, which looks deeper."""

from pathlib import Path

from magistral_desktop.errors import ModelError
from magistral_desktop.language import mark, tr

_MAGIC = b"GGUF"
"""The first bytes of every GGUF file. Source: ggml/docs/gguf.md."""

_REMEDY = mark("Choose a model file whose name ends in .gguf.")


def check_model_file(path: Path) -> None:
    """Return if `path` is a readable file that begins as GGUF files do.

    Raises:
        ModelError: it is not; the words say why.
    """
    shown = str(path).encode(errors="replace").decode()
    if shown != str(path):
        raise ModelError(
            tr("The model's path is not text"),
            tr("A file or folder name in “{shown}” holds bytes that are not UTF-8.", shown=shown),
            tr("Rename it, then choose it again."),
        )
    try:
        if path.is_dir():
            raise ModelError(tr("This is a folder"), tr("{path} is not a model file.", path=str(path)), _REMEDY.said())
        with path.open("rb") as file:
            magic = file.read(len(_MAGIC))
    except FileNotFoundError as error:
        raise ModelError(
            tr("The model file is not there"),
            tr("{path} does not exist.", path=str(path)),
            tr("Connect its disk if it was on another one, or choose a model file."),
        ) from error
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise ModelError(
            tr("The model file cannot be read"),
            tr("{path} could not be opened: {reason}.", path=str(path), reason=reason),
            tr("Check that you may read it, or choose another."),
        ) from error
    if magic != _MAGIC:
        raise ModelError(
            tr("This is not a model file"),
            tr(
                "{path} does not begin as GGUF files do; it may be another kind of file,"
                " or a download that was cut off.",
                path=str(path),
            ),
            _REMEDY.said(),
        )
