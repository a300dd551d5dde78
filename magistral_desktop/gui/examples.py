"""Questions to begin with."""

from magistral_desktop.protocol import ModelReady

_DEMO_EXAMPLES = ("What is 347 + 168?", "Solve 3x + 5 = 20.", "Which is larger, 347 or 374?")
_EXAMPLES = (
    "Prove that there are infinitely many prime numbers.",
    "A bat and a ball cost 1.10 € together, the bat 1 € more than the ball. What does the ball cost?",
    "Write a Python function that merges overlapping intervals, and explain why it is right.",
)


def examples_for(model: ModelReady | None) -> tuple[str, ...]:
    """Return questions that the model can answer; those for Magistral before one is loaded."""
    return _DEMO_EXAMPLES if model and model.prompt_format == "demo" else _EXAMPLES
