"""What the user wants of a thought: whether there is one, how long it may be, and what is done about a loop."""

from dataclasses import dataclass
from typing import Literal, get_args

Think = Literal["auto", "always", "never"]
LoopGuard = Literal["off", "warn", "answer", "stop"]

SHORT, MEDIUM, LONG = 1_024, 4_096, 16_384
"""Budgets that have a name, in tokens."""

MAX_BUDGET_TOKENS = 131_072
"""The longest reply that a model's card allows for."""


@dataclass(frozen=True, slots=True)
class Steering:
    """The user's wishes for the thought of one reply.

    `think` lets the model choose, forces a thought, or leaves it out. `budget_tokens` is the most it may take, 0 any
    number. A loop is not looked for, told, closes the thought so that the answer comes, or stops the reply.
    """

    think: Think = "auto"
    budget_tokens: int = 0
    loop_guard: LoopGuard = "warn"


def steering_from(think: str, budget_tokens: int, loop_guard: str) -> Steering:
    """Return the wishes that were stored; what is none of the known values gives its default."""
    default = Steering()
    return Steering(
        think=next((known for known in get_args(Think) if known == think), default.think),
        budget_tokens=budget_tokens if 0 <= budget_tokens <= MAX_BUDGET_TOKENS else default.budget_tokens,
        loop_guard=next((known for known in get_args(LoopGuard) if known == loop_guard), default.loop_guard),
    )
