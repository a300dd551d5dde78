"""A tiny Llama: RMSNorm, rotations of adjacent pairs (llama.cpp's `llama` convention), SwiGLU, tied embedding."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

Cache = tuple[Tensor, Tensor]


@dataclass(frozen=True)
class Config:
    """The shape of the model: 1.05 million parameters."""

    vocabulary: int = 1536
    width: int = 128
    layers: int = 4
    heads: int = 4
    hidden: int = 384
    context: int = 2048
    rope_base: float = 10000.0
    epsilon: float = 1e-5


def rotations(config: Config) -> Tensor:
    """Complex rotations, shape (context, head size / 2)."""
    size = config.width // config.heads
    frequencies = config.rope_base ** (-torch.arange(0, size, 2, dtype=torch.float64) / size)
    angles = torch.outer(torch.arange(config.context, dtype=torch.float64), frequencies)
    return torch.polar(torch.ones_like(angles), angles).to(torch.complex64)


def rotate(x: Tensor, turns: Tensor) -> Tensor:
    """Rotate x of shape (batch, heads, time, head size) by turns of shape (time, head size / 2)."""
    pairs = torch.view_as_complex(x.float().reshape(*x.shape[:-1], -1, 2))
    return torch.view_as_real(pairs * turns).flatten(-2).to(x.dtype)


class Norm(nn.Module):
    """Root-mean-square normalisation."""

    def __init__(self, width: int, epsilon: float) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))
        self.epsilon = epsilon

    def forward(self, x: Tensor) -> Tensor:
        """Normalise the last dimension."""
        return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + self.epsilon) * self.weight


class Block(nn.Module):
    """Attention and feed-forward; the names of the matrices are those of the GGUF file."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        width, hidden = config.width, config.hidden
        self.heads = config.heads
        self.attn_norm, self.ffn_norm = Norm(width, config.epsilon), Norm(width, config.epsilon)
        self.attn_q, self.attn_k, self.attn_v, self.attn_output = (
            nn.Linear(width, width, bias=False) for _ in range(4)
        )
        self.ffn_gate, self.ffn_up = (nn.Linear(width, hidden, bias=False) for _ in range(2))
        self.ffn_down = nn.Linear(hidden, width, bias=False)
        for matrix in (self.attn_q, self.attn_k, self.attn_v, self.ffn_gate, self.ffn_up):
            nn.init.normal_(matrix.weight, std=width**-0.5)
        for matrix in (self.attn_output, self.ffn_down):
            nn.init.zeros_(matrix.weight)

    def forward(self, x: Tensor, turns: Tensor, past: Cache | None = None) -> tuple[Tensor, Cache]:
        """Go on from past keys and values, shape (1, heads, past time, head size), common to the whole batch."""
        batch, time, _ = x.shape
        h = self.attn_norm(x)
        q, k, v = (
            matrix(h).view(batch, time, self.heads, -1).transpose(1, 2)
            for matrix in (self.attn_q, self.attn_k, self.attn_v)
        )
        q, k = rotate(q, turns), rotate(k, turns)
        own, mask = (k, v), None
        if past is not None:
            k, v = (torch.cat((old.expand(batch, -1, -1, -1), new), 2) for old, new in zip(past, own, strict=True))
            length = k.shape[2]
            mask = torch.ones(time, length, dtype=torch.bool).tril(length - time)
        y = functional.scaled_dot_product_attention(q, k, v, attn_mask=mask, is_causal=mask is None)
        x = x + self.attn_output(y.transpose(1, 2).flatten(2))
        h = self.ffn_norm(x)
        return x + self.ffn_down(functional.silu(self.ffn_gate(h)) * self.ffn_up(h)), own


class TinyLlama(nn.Module):
    """The whole model."""

    turns: Tensor

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.token_embd = nn.Embedding(config.vocabulary, config.width)
        self.blk = nn.ModuleList(Block(config) for _ in range(config.layers))
        self.output_norm = Norm(config.width, config.epsilon)
        self.register_buffer("turns", rotations(config), persistent=False)
        nn.init.normal_(self.token_embd.weight, std=0.02)

    def hidden(self, ids: Tensor, prefix: Tensor | None = None) -> Tensor:
        """Last hidden states of ids (batch, time), which follow a prefix (time) that the whole batch shares."""
        start, caches = 0, [None] * len(self.blk)
        if prefix is not None:
            start, x = len(prefix), self.token_embd(prefix)[None]
            for i, block in enumerate(self.blk):
                x, caches[i] = block(x, self.turns[:start])
        x = self.token_embd(ids)
        for block, past in zip(self.blk, caches, strict=True):
            x, _ = block(x, self.turns[start : start + ids.shape[1]], past)
        normed: Tensor = self.output_norm(x)
        return normed

    def forward(self, ids: Tensor) -> Tensor:
        """Logits, shape (batch, time, vocabulary)."""
        return self.hidden(ids) @ self.token_embd.weight.T

    def loss(self, ids: Tensor, mask: Tensor, prefix: Tensor | None = None) -> Tensor:
        """Mean cross-entropy of the tokens whose mask is 1; both of shape (batch, time)."""
        states = self.hidden(ids[:, :-1], prefix).flatten(0, 1)
        targets = mask[:, 1:].flatten().nonzero().squeeze(1)
        return functional.cross_entropy(states[targets] @ self.token_embd.weight.T, ids[:, 1:].flatten()[targets])
