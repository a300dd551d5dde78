"""A model's vocabulary: prompt parts to token ids, token ids to bytes."""

import ctypes
import re
from collections.abc import Iterable, Iterator

from llama_cpp import llama_cpp

from magistral_desktop.chat.formats import Part
from magistral_desktop.engine.tekken import TekkenEncoder
from magistral_desktop.errors import ModelError
from magistral_desktop.language import tr

_BOS_NAME = "<s>"

_SEGMENT_CHARACTERS = 2_000
_LAST_BOUNDARY = re.compile(r".*(?:\S(?= \S)|\n(?=\S))", re.DOTALL)


class Vocabulary:
    """The tokens of a loaded model, which must outlive this object."""

    def __init__(self, model: llama_cpp.llama_model_p, pre_tokenizer: str = "") -> None:
        """Take a loaded model and the name of how it cuts text (`tokenizer.ggml.pre`)."""
        handle = llama_cpp.llama_model_get_vocab(model)
        if handle is None:
            raise ModelError(
                tr("This model has no vocabulary"),
                tr("The file holds weights without the words that belong to them."),
                tr("Choose the file of a chat model."),
            )
        self._vocab = handle
        self.size = llama_cpp.llama_vocab_n_tokens(handle)
        self.bos_id = int(llama_cpp.llama_vocab_bos(handle))
        self.eos_id = int(llama_cpp.llama_vocab_eos(handle))
        self.adds_bos = bool(llama_cpp.llama_vocab_get_add_bos(handle))
        self._cuts_by_pattern = llama_cpp.llama_vocab_type(handle) == llama_cpp.LLAMA_VOCAB_TYPE_BPE
        self._buffer = ctypes.create_string_buffer(256)
        self.controls = self._controls()
        self._pieces: dict[int, bytes] = {}
        self._tekken = self._reference() if pre_tokenizer == "tekken" else None

    def _reference(self) -> TekkenEncoder | None:
        """Return the encoder of Mistral's reference, unless the vocabulary is only a part of Tekken."""
        controls = frozenset(self.controls.values())
        tokens = {self.piece(token): token for token in range(self.size) if token not in controls}
        try:
            return TekkenEncoder(tokens)
        except ValueError:
            return None

    def _controls(self) -> dict[str, int]:
        get_text, is_control, vocab = llama_cpp.llama_vocab_get_text, llama_cpp.llama_vocab_is_control, self._vocab
        return {
            get_text(vocab, token).decode("utf-8", "replace"): token
            for token in range(self.size)
            if is_control(vocab, token)
        }

    def control(self, name: str) -> int:
        """Return the id of a control token.

        Raises:
            ModelError: the vocabulary has none of that name.
        """
        if name == _BOS_NAME and self.bos_id >= 0:
            return self.bos_id
        if name not in self.controls:
            raise ModelError(
                tr("The prompt format does not fit this model"),
                tr("It needs the control token {token}, which this model does not have.", token=name),
                tr("Choose another prompt format, or let the app detect it."),
            )
        return self.controls[name]

    def show(self, *names: str) -> None:
        """Give control tokens, where there are any of these names, their names as their bytes from now on.

        Models that are told apart by text may have "<think>" as a control token.
        """
        self._pieces.update({self.controls[name]: name.encode() for name in names if name in self.controls})

    def tokenize(self, text: str) -> list[int]:
        """Return the ids of `text`; names of control tokens in it stay text."""
        segments = _segments(text) if self._cuts_by_pattern else [text]
        encode = self._tekken.encode if self._tekken else self._tokenize
        return [token for segment in segments for token in encode(segment)]

    def tokenize_markup(self, text: str) -> list[int]:
        """Return the ids of a template's text, in which names of control tokens are control tokens."""
        return self._tokenize(text, special=True)

    def _tokenize(self, text: str, *, special: bool = False) -> list[int]:
        data = text.encode("utf-8", "replace")
        room = len(data) + 8  # no token is shorter than a byte, but a vocabulary may put a space first
        while True:
            ids = (llama_cpp.llama_token * room)()
            count = llama_cpp.llama_tokenize(self._vocab, data, len(data), ids, room, False, special)
            if count >= 0:
                return ids[:count]
            room = -count

    def prompt_ids(self, parts: Iterable[Part]) -> list[int]:
        """Return the ids of text and control parts; nothing is merged across parts.

        Raises:
            ModelError: a control token is missing, or a part is a whole turn, which only a template lays out.
        """
        ids: list[int] = []
        for part in parts:
            if part.kind == "control":
                ids.append(self.control(part.text))
            elif part.kind == "text":
                ids += self.tokenize(part.text)
            else:
                raise ModelError(
                    tr("The prompt format does not fit this model"),
                    tr("The prompt was laid out for another model than the one that is loaded."),
                    tr("Send the question again."),
                )
        return ids

    def piece(self, token_id: int) -> bytes:
        """Return a token's bytes, which may be a part of a character; those of a control token are empty."""
        known = self._pieces.get(token_id)
        if known is None:
            known = self._pieces[token_id] = self._read_piece(token_id, special=False)
        return known

    def _read_piece(self, token_id: int, *, special: bool) -> bytes:
        buffer = self._buffer
        while True:
            count = llama_cpp.llama_token_to_piece(self._vocab, token_id, buffer, len(buffer), 0, special)
            if count >= 0:
                return bytes(memoryview(buffer)[:count])
            buffer = ctypes.create_string_buffer(-count)

    def text_of(self, token_id: int) -> str:
        """Return a token's name, also of a control token; empty for an id that is none."""
        return self._read_piece(token_id, special=True).decode("utf-8", "replace") if token_id >= 0 else ""

    def ends(self, token_id: int) -> bool:
        """Return whether a token ends a reply."""
        return bool(llama_cpp.llama_vocab_is_eog(self._vocab, token_id))


def _segments(text: str) -> Iterator[str]:
    """Cut a long text so that it can be tokenized.

    llama.cpp finds words with std::regex, which takes some 250 bytes of stack for each character of a match: 50,000
    letters, spaces or dashes in a row end the process. tiktoken's pattern gives up at a million spaces. Cuts are where
    a word begins anyway, and inside a row only where it is longer than a segment.
    """
    start = 0
    while len(text) - start > _SEGMENT_CHARACTERS:
        found = _LAST_BOUNDARY.match(text, start, start + _SEGMENT_CHARACTERS)
        end = found.end() if found else start + _SEGMENT_CHARACTERS
        yield text[start:end]
        start = end
    yield text[start:]
