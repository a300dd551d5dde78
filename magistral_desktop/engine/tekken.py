"""Text to tokens as Mistral's reference does it, for models with the Tekken vocabulary.

llama.cpp's own way of cutting text for Tekken leaves combining marks out of words: Hindi, Bengali, Nepali and vocalised
Arabic come out as other and up to twice as many tokens than the model was trained with. The pattern is that of
mistral-common (`tekken.json`, v7 to v13), whose own encoder is tiktoken too.
"""

from collections.abc import Mapping

from tiktoken import Encoding

_PATTERN = (
    r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+"
    r"|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*"
    r"|\p{N}"
    r"| ?[^\s\p{L}\p{N}]+[\r\n/]*"
    r"|\s*[\r\n]+"
    r"|\s+(?!\S)"
    r"|\s+"
)


class TekkenEncoder:
    """Encodes text; names of control tokens in it stay text."""

    def __init__(self, tokens: Mapping[bytes, int]) -> None:
        """Take the ids of all text tokens by their bytes; the earlier of two is merged first.

        Raises:
            ValueError: a single byte is missing, so that not every text can be written.
        """
        if any(bytes([byte]) not in tokens for byte in range(256)):
            raise ValueError("a byte has no token")
        self._encoding = Encoding("tekken", pat_str=_PATTERN, mergeable_ranks=dict(tokens), special_tokens={})

    def encode(self, text: str) -> list[int]:
        """Return the ids of `text`, which should not have more than some 100,000 spaces in a row."""
        return self._encoding.encode_ordinary(text)
