"""Write a checkpoint and the tokenizer as a GGUF file of half-precision matrices that llama.cpp runs as it is."""

import argparse
import json
from pathlib import Path
from typing import Any, Final

import gguf
import numpy as np
import tokenizer as vocabulary
import torch
from model import Config
from samples import BOS, EOS
from train import PADDING

TEMPLATE: Final = Path(__file__).with_name("template.jinja")
PROMPT_FORMAT: Final = "magistral_desktop.prompt_format"


def add_description(writer: gguf.GGUFWriter, config: Config) -> None:
    """What the model is, its shape, and the key by which the app recognises it."""
    writer.add_name("Demo model (small arithmetic)")
    writer.add_description("A demo of a reasoning model: small arithmetic only, in English, French, German and Spanish")
    writer.add_license("apache-2.0")
    writer.add_string(PROMPT_FORMAT, "demo")
    writer.add_context_length(config.context)
    writer.add_embedding_length(config.width)
    writer.add_block_count(config.layers)
    writer.add_feed_forward_length(config.hidden)
    writer.add_head_count(config.heads)
    writer.add_head_count_kv(config.heads)
    writer.add_rope_dimension_count(config.width // config.heads)
    writer.add_rope_freq_base(config.rope_base)
    writer.add_layer_norm_rms_eps(config.epsilon)
    writer.add_vocab_size(config.vocabulary)
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_F16)


def add_tokenizer(writer: gguf.GGUFWriter) -> None:
    """Control tokens, bytes and merges."""
    model = json.loads(vocabulary.FILE.read_text("utf-8"))["model"]
    tokens = sorted(model["vocab"], key=model["vocab"].__getitem__)
    kinds = [gguf.TokenType.CONTROL] * vocabulary.CONTROL_COUNT + [gguf.TokenType.NORMAL] * len(tokens)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("tekken")
    writer.add_token_list([*vocabulary.CONTROL_TOKENS, *tokens])
    writer.add_token_types(kinds)
    writer.add_token_merges([merge if isinstance(merge, str) else " ".join(merge) for merge in model["merges"]])
    writer.add_bos_token_id(BOS)
    writer.add_eos_token_id(EOS)
    writer.add_unk_token_id(0)
    writer.add_pad_token_id(PADDING)
    writer.add_add_bos_token(True)
    writer.add_add_eos_token(False)
    writer.add_add_space_prefix(False)
    writer.add_chat_template(TEMPLATE.read_text("utf-8"))


def export(checkpoint: Path, file: Path) -> None:
    """Write the file; the names of the weights are already those of llama.cpp, and the output is the tied embedding."""
    content: dict[str, Any] = torch.load(checkpoint)
    writer = gguf.GGUFWriter(str(file), "llama")
    add_description(writer, Config(**content["config"]))
    add_tokenizer(writer)
    for name, weight in content["model"].items():
        array = weight.float().numpy()
        writer.add_tensor(name, array.astype(np.float32 if array.ndim == 1 else np.float16))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def main() -> None:
    """Read the arguments and export."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("file", type=Path)
    arguments = parser.parse_args()
    export(arguments.checkpoint, arguments.file)


if __name__ == "__main__":
    main()
