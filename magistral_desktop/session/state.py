"""What the engine is at, as the window shows it; a module of its own, so that the window need not load the rest."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from magistral_desktop.errors import UserError
    from magistral_desktop.protocol import ModelReady

EngineKind = Literal["off", "starting", "loading", "ready", "replying", "failed"]


@dataclass(frozen=True, slots=True)
class EngineState:
    """What the engine is at.

    `progress` is the part of the model file that has been read, from 0 to 1, while loading. `model` is there when
    ready or replying, `error` when failed. A failed engine starts anew at the next `load`.
    """

    kind: EngineKind
    progress: float = 0.0
    model: "ModelReady | None" = None
    error: "UserError | None" = None
