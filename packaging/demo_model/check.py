"""Compare a GGUF with its checkpoint: the same token ids, and the same next token almost everywhere."""

import argparse
import random
import sys
from pathlib import Path

import numpy as np
import tokenizer as vocabulary
import torch
from llama_cpp import Llama
from model import Config, TinyLlama
from samples import draw_sample


def different_ids(llama: Llama, count: int) -> int:
    """How many of so many samples llama.cpp's tokenizer splits in another way than the training did."""
    tokenizer, rng, different = vocabulary.load(), random.Random(99), 0
    for _ in range(count):
        pieces = draw_sample(rng, "any")
        ids, _ = vocabulary.encode(tokenizer, pieces)
        found: list[int] = []
        for content, _ in pieces:
            found += [content] if isinstance(content, int) else llama.tokenize(content.encode(), False, False)
        different += found != ids
    return different


def agreement(llama: Llama, checkpoint: Path, count: int) -> tuple[float, float]:
    """The share of equal next tokens and the largest difference of a logit, over so many samples."""
    content = torch.load(checkpoint)
    model = TinyLlama(Config(**content["config"]))
    model.load_state_dict(content["model"])
    tokenizer, rng, equal, total, worst = vocabulary.load(), random.Random(7), 0, 0, 0.0
    for _ in range(count):
        ids, _ = vocabulary.encode(tokenizer, draw_sample(rng, "any"))
        llama.reset()
        llama.eval(ids)
        found = np.array(llama.scores[: len(ids)])
        with torch.no_grad():
            wanted = model(torch.tensor([ids]))[0].numpy()
        equal += int((found.argmax(1) == wanted.argmax(1)).sum())
        total += len(ids)
        worst = max(worst, float(np.abs(found - wanted).max()))
    return equal / total, worst


def main() -> None:
    """Print both comparisons."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("file", type=Path)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    llama = Llama(str(arguments.file), n_ctx=Config().context, n_threads=1, logits_all=True, verbose=False)
    share, worst = agreement(llama, arguments.checkpoint, 20)
    sys.stdout.write(f"samples split in another way: {different_ids(llama, 1000)} of 1000\n")
    sys.stdout.write(f"equal next tokens: {100 * share:.2f} %, largest difference of a logit: {worst:.4f}\n")


if __name__ == "__main__":
    main()
