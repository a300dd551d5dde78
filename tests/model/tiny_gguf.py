"""Model files made for tests: one layer of random weights and a vocabulary of single bytes."""

from itertools import pairwise
from pathlib import Path

import gguf
import numpy as np
from numpy.typing import NDArray

Weights = dict[str, NDArray[np.float64]]

WIDTH = 32
SCRIPT_WIDTH = 512
CONTEXT = 256
CHATML = (
    "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>\n' }}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)
MISTRAL_CONTROLS = (
    *("<s>", "</s>", "[INST]", "[/INST]"),
    *("[SYSTEM_PROMPT]", "[/SYSTEM_PROMPT]", "[THINK]", "[/THINK]"),
)
CHATML_CONTROLS = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")


def byte_tokens() -> list[str]:
    """Return GPT-2's printable stand-ins for the 256 bytes, in the order of the bytes."""
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = iter(range(0x100, 0x200))
    return [chr(byte) if byte in printable else chr(next(others)) for byte in range(256)]


def write_model(
    path: Path,
    *,
    architecture: str = "llama",
    template: str | None = CHATML,
    controls: tuple[str, ...] = CHATML_CONTROLS,
    end: int = 2,
    script: tuple[bytes, ...] = (),
    loops: bool = False,
    weights: bool = True,
    context_tokens: int = CONTEXT,
) -> Path:
    """Write a model whose control tokens come first; the one at `end` ends a reply, but it is never the likeliest.

    A model with a `script` says its pieces, one token each, after any newline, and then ends its reply, or says them
    again where it `loops`. The pieces are additional tokens, so all must be different and longer than a byte, or parts
    of characters.
    """
    alphabet = byte_tokens()
    pieces = ["".join(alphabet[byte] for byte in piece) for piece in script]
    tokens = [*controls, *alphabet, *(piece for piece in pieces if len(piece) > 1)]
    last = pieces[0] if loops else tokens[end]
    said = [alphabet[ord("\n")], *pieces, last]
    values = _scripted_weights(tokens, said) if script else _random_weights(len(controls))
    writer = gguf.GGUFWriter(path, architecture)
    writer.add_name("Tiny test model")
    writer.add_context_length(context_tokens)
    writer.add_embedding_length(len(values["output_norm"]))
    writer.add_block_count(1)
    writer.add_feed_forward_length(len(values["output_norm"]))
    writer.add_head_count(2)
    writer.add_head_count_kv(2)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(len(tokens))
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    kinds = [gguf.TokenType.CONTROL] * len(controls) + [gguf.TokenType.NORMAL] * (len(tokens) - len(controls))
    writer.add_token_types(kinds)
    writer.add_token_merges(["a b"])
    writer.add_bos_token_id(0)
    writer.add_eos_token_id(end)
    writer.add_add_bos_token(False)
    if template is not None:
        writer.add_chat_template(template)
    for name, value in values.items() if weights else ():
        writer.add_tensor(f"{name}.weight", value.astype(np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _shapes(vocabulary: int, width: int) -> dict[str, tuple[int, ...]]:
    return {
        "token_embd": (vocabulary, width),
        "output_norm": (width,),
        "output": (vocabulary, width),
        "blk.0.attn_norm": (width,),
        "blk.0.ffn_norm": (width,),
        **{f"blk.0.{name}": (width, width) for name in ("attn_q", "attn_k", "attn_v", "attn_output")},
        **{f"blk.0.{name}": (width, width) for name in ("ffn_gate", "ffn_up", "ffn_down")},
    }


def _random_weights(controls: int) -> Weights:
    random = np.random.default_rng(7)
    weights: Weights = {name: random.standard_normal(shape) for name, shape in _shapes(controls + 256, WIDTH).items()}
    weights["output"][:controls] = 0  # of 256 other random tokens, one is always likelier
    return weights


def _scripted_weights(tokens: list[str], said: list[str]) -> Weights:
    """Return weights that only look at the last token: each is a direction of its own, and points to the next one."""
    weights: Weights = {name: np.zeros(shape) for name, shape in _shapes(len(tokens), SCRIPT_WIDTH).items()}
    weights["output_norm"] += 1
    weights["token_embd"] += np.eye(len(tokens), SCRIPT_WIDTH)
    for one, following in pairwise(said):
        weights["output"][tokens.index(following), tokens.index(one)] = 1
    return weights
