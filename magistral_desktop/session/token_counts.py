"""How many tokens texts have in the loaded model; each text is counted once."""

import hashlib
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject, Signal, Slot

from magistral_desktop.counting_protocol import CountTokens, TokensCounted
from magistral_desktop.errors import PromptError
from magistral_desktop.protocol import ModelReady
from magistral_desktop.session.engine import Engine
from magistral_desktop.session.state import EngineState

_TOKENS_PER_CHARACTER = 0.3
"""Of text that is not counted; English has a quarter."""

_CHARACTERS_AT_ONCE = 1_000_000


class TokenCounts(QObject):
    """Keeps counts by the texts' hashes.

    Signal: `changed()` when counts have arrived, or another model has other ones.
    """

    changed = Signal()

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._model: ModelReady | None = None
        self._counts: dict[bytes, int] = {}
        self._asked: dict[int, list[bytes]] = {}
        self._last_request = 0
        engine.tokens_counted.connect(self._on_counted)
        engine.state_changed.connect(self._on_state_changed)

    @property
    def model(self) -> ModelReady | None:
        """The model whose tokens are counted."""
        return self._model

    def of(self, text: str) -> tuple[int, bool]:
        """Return the tokens of a text, and whether they are counted; else they are guessed until `changed`."""
        known = self._counts.get(_key(text))
        return (round(len(text) * _TOKENS_PER_CHARACTER), False) if known is None else (known, True)

    def knows(self, texts: Iterable[str]) -> bool:
        """Return whether all of these are counted."""
        return all(_key(text) in self._counts for text in texts)

    def want(self, texts: Iterable[str]) -> bool:
        """Let those be counted that are not yet; return whether a model is there to do it."""
        if self._model is None:
            return False
        waiting = {key for keys in self._asked.values() for key in keys}
        unknown = {_key(text): text for text in texts}
        for key in self._counts.keys() | waiting:
            unknown.pop(key, None)
        try:
            for some in _portions(unknown):
                self._last_request += 1
                self._engine.count(CountTokens(self._last_request, tuple(some.values())))
                self._asked[self._last_request] = list(some)
        except PromptError:
            return False
        return True

    @Slot(object)
    def _on_counted(self, counted: TokensCounted) -> None:
        if keys := self._asked.pop(counted.request, None):
            self._counts.update(zip(keys, counted.counts, strict=True))
            self.changed.emit()

    @Slot(object)
    def _on_state_changed(self, state: EngineState) -> None:
        if state.model is self._model:
            return
        self._asked.clear()  # their answers are lost with the model
        if state.model and not _has_same_tokens(state.model, self._model):
            self._counts.clear()
        self._model = state.model
        self.changed.emit()


def _has_same_tokens(model: ModelReady, other: ModelReady | None) -> bool:
    return other is not None and (model.path, model.size_bytes) == (other.path, other.size_bytes)


def _key(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=16).digest()


def _portions(texts: dict[bytes, str]) -> Iterator[dict[bytes, str]]:
    """Cut into what one line of the protocol has room for."""
    some: dict[bytes, str] = {}
    characters = 0
    for key, text in texts.items():
        if some and characters + len(text) > _CHARACTERS_AT_ONCE:
            yield some
            some, characters = {}, 0
        some[key] = text
        characters += len(text)
    if some:
        yield some
