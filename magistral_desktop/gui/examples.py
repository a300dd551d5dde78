"""Questions to begin with."""

from magistral_desktop.language import mark
from magistral_desktop.protocol import ModelReady

# The demo model knows English, French, German and Spanish as they are in packaging/demo_model/questions.py, and bare
# signs in any language.
_DEMO_EXAMPLES = (
    mark("What is 347 + 168?", about="for the demo model: in en, fr, de, es a question; else only 347 + 168"),
    mark("Solve 3x + 5 = 20.", about="for the demo model: in en, fr, de, es a question; else only 3x + 5 = 20"),
    mark(
        "Which is larger, 347 or 374?", about="for the demo model: in en, fr, de, es a question; else only 347 > 374?"
    ),
)
_EXAMPLES = (
    mark("Prove that there are infinitely many prime numbers."),
    mark("A bat and a ball cost 1.10 € together, the bat 1 € more than the ball. What does the ball cost?"),
    mark("Write a Python function that merges overlapping intervals, and explain why it is right."),
)


def examples_for(model: ModelReady | None) -> tuple[str, ...]:
    """Return questions that the model can answer; those for Magistral before one is loaded."""
    questions = _DEMO_EXAMPLES if model and model.prompt_format == "demo" else _EXAMPLES
    return tuple(question.said() for question in questions)
