"""A byte-level BPE in the shape of Mistral's Tekken: 64 control tokens first, then 256 bytes, then merges."""

import random
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from chat import ANSWERS, MESSAGES, THOUGHTS
from samples import Piece, draw_sample
from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

CONTROL_COUNT: Final = 64
VOCABULARY: Final = 1536
FILE: Final = Path(__file__).with_name("tokenizer.json")
_FIRST: Final = str.split(
    "<unk> <s> </s> [INST] [/INST] [AVAILABLE_TOOLS] [/AVAILABLE_TOOLS] [TOOL_RESULTS] [/TOOL_RESULTS] [TOOL_CALLS] "
    "[IMG] <pad> [IMG_BREAK] [IMG_END] [PREFIX] [MIDDLE] [SUFFIX] [SYSTEM_PROMPT] [/SYSTEM_PROMPT] [TOOL_CONTENT]"
)
_LATER: Final = {32: "[ARGS]", 33: "[CALL_ID]", 34: "[THINK]", 35: "[/THINK]"}
CONTROL_TOKENS: Final = tuple(
    _FIRST[i] if i < len(_FIRST) else _LATER.get(i, f"<SPECIAL_{i}>") for i in range(CONTROL_COUNT)
)
# llama.cpp's own form of the Tekken pattern (src/llama-vocab.cpp, LLAMA_VOCAB_PRE_TYPE_TEKKEN); one digit is one token.
PATTERN: Final = (
    r"[^\r\n\p{L}\p{N}]?((?=[\p{L}])([^a-z]))*((?=[\p{L}])([^A-Z]))+"
    r"|[^\r\n\p{L}\p{N}]?((?=[\p{L}])([^a-z]))+((?=[\p{L}])([^A-Z]))*"
    r"|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)


def load(path: Path = FILE) -> Tokenizer:
    """The trained tokenizer, without the control tokens."""
    return Tokenizer.from_file(str(path))


def _corpus(samples: int) -> Iterator[str]:
    rng = random.Random(7)
    for _ in range(samples):
        yield from (piece.content for piece in draw_sample(rng) if isinstance(piece.content, str))
    for table in (ANSWERS, THOUGHTS):
        for texts in table.values():
            for text in texts.values():
                yield from [text] * 60
    for messages in MESSAGES.values():
        for choices in messages.values():
            yield from choices * 60


def train(samples: int = 25_000) -> Tokenizer:
    """Learn the merges from samples of the training split."""
    tokenizer = Tokenizer(models.BPE())
    split = pre_tokenizers.Split(Regex(PATTERN), "isolated")
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [split, pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY - CONTROL_COUNT,
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        special_tokens=[],
        show_progress=False,
    )
    tokenizer.train_from_iterator(_corpus(samples), trainer)
    return tokenizer


def encode(tokenizer: Tokenizer, pieces: Sequence[Piece]) -> tuple[list[int], list[int]]:
    """Token ids, and for each of them 1 where the model learns to write it, else 0."""
    ids: list[int] = []
    mask: list[int] = []
    for content, trained in pieces:
        added = [content] if isinstance(content, int) else [i + CONTROL_COUNT for i in tokenizer.encode(content).ids]
        ids += added
        mask += [int(trained)] * len(added)
    return ids, mask


def main() -> None:
    """Train and save the tokenizer, and print how long its samples are."""
    tokenizer = train()
    tokenizer.save(str(FILE))
    rng = random.Random(3)
    lengths = sorted(len(encode(tokenizer, draw_sample(rng))[0]) for _ in range(2000))
    middle, most = lengths[len(lengths) // 2], lengths[-1]
    sys.stdout.write(f"{tokenizer.get_vocab_size() + CONTROL_COUNT} tokens; samples: median {middle}, most {most}\n")


if __name__ == "__main__":
    main()
