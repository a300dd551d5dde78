"""Prompt formats: how each model family wants to be spoken to, and where its reasoning begins and ends.

Source: the model cards of Magistral Small 2506, 2507 and 2509 and of Ministral 3 14B Reasoning 2512, and
mistral-common 1.13.1.
"""

from dataclasses import dataclass, field
from typing import Literal

from magistral_desktop.chat.messages import Sampling
from magistral_desktop.language import Marked, Phrase, mark, verbatim

PartKind = Literal["text", "control", "system", "user", "assistant"]


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a prompt.

    `text` is tokenised plainly, so that a typed "[/INST]" stays text; `control` names one control token of the
    vocabulary; `system`, `user` and `assistant` are whole turns that the template in the model file lays out.
    """

    kind: PartKind
    text: str


def text(content: str) -> Part:
    """Return plain text."""
    return Part("text", content)


def control(token: str) -> Part:
    """Return one control token by its name in the vocabulary."""
    return Part("control", token)


Markers = Literal["ids", "text"]


@dataclass(frozen=True, slots=True)
class PromptFormat:
    """One way of laying out a chat.

    `markers` tells how reasoning is delimited in the output: by the control tokens `think_open` and `think_close`,
    or by those strings in the text; `after_open`, `before_close` and `after_close` are then the line breaks around
    them. `template` formats use the chat template of the model file. `max_tokens` is the longest reply that the
    model's card allows for.
    """

    name: str
    called: str | Marked
    markers: Markers
    think_open: str
    think_close: str
    system: tuple[Part, ...] = ()
    template: bool = False
    sampling: Sampling = field(default_factory=Sampling)
    max_tokens: int = 40_960
    after_open: str = ""
    before_close: str = ""
    after_close: str = ""

    @property
    def title(self) -> Phrase:
        """What the user knows it as: most have the name of a model family, which is the same in all languages."""
        return self.called.said() if isinstance(self.called, Marked) else verbatim(self.called)


_MAGISTRAL_BEFORE = (
    "First draft your thinking process (inner monologue) until you arrive at a response. Format your response using "
    "Markdown, and use LaTeX for any mathematical equations. Write both your thoughts and the response in the same "
    "language as the input.\n\nYour thinking process must follow the template below:"
)
_MAGISTRAL_THOUGHT = (
    "Your thoughts or/and draft, like working through an exercise on scratch paper. Be as casual and as long as you "
    "want until you are confident to generate the response. Use the same language as the input."
)
_MAGISTRAL_AFTER = "Here, provide a self-contained response."
_MINISTRAL_THOUGHT = _MAGISTRAL_THOUGHT.replace("generate the response.", "generate the response to the user.").replace(
    " Use the same language as the input.", ""
)
_MAGISTRAL_1_0 = (
    "A user will ask you to solve a task. You should first draft your thinking process (inner monologue) until you "
    "have derived the final answer. Afterwards, write a self-contained summary of your thoughts (i.e. your summary "
    "should be succinct but contain all the critical steps you needed to reach the conclusion). You should use "
    "Markdown to format your response. Write both your thoughts and summary in the same language as the task posed by "
    "the user. NEVER use \\boxed{} in your response.\n\nYour thinking process must follow the template below:\n"
    "<think>\nYour thoughts or/and draft, like working through an exercise on scratch paper. Be as casual and as long "
    "as you want until you are confident to generate a correct answer.\n</think>\n\nHere, provide a concise summary "
    "that reflects your reasoning and presents a clear final answer to the user. Don't mention that this is a "
    "summary.\n\nProblem:\n\n"
)


def _with_thought(before: str, thought: str) -> tuple[Part, ...]:
    return (text(before), control("[THINK]"), text(thought), control("[/THINK]"), text(_MAGISTRAL_AFTER))


MAGISTRAL_1_0 = PromptFormat(
    "magistral-1.0",
    "Magistral 1.0",
    "text",
    "<think>",
    "</think>",
    system=(text(_MAGISTRAL_1_0),),
    after_open="\n",
    before_close="\n",
    after_close="\n",
)
MAGISTRAL_1_1 = PromptFormat(
    "magistral-1.1",
    "Magistral 1.1",
    "ids",
    "[THINK]",
    "[/THINK]",
    system=_with_thought(_MAGISTRAL_BEFORE, _MAGISTRAL_THOUGHT),
)
MAGISTRAL_1_2 = PromptFormat(
    "magistral-1.2", "Magistral 1.2", "ids", "[THINK]", "[/THINK]", system=MAGISTRAL_1_1.system, max_tokens=131_072
)
MINISTRAL_3 = PromptFormat(
    "ministral-3",
    "Ministral 3 Reasoning",
    "ids",
    "[THINK]",
    "[/THINK]",
    system=_with_thought("# HOW YOU SHOULD THINK AND ANSWER\n\n" + _MAGISTRAL_BEFORE, _MINISTRAL_THOUGHT),
    max_tokens=131_072,
)
DEMO = PromptFormat(
    "demo",
    mark("Demo model"),
    "ids",
    "[THINK]",
    "[/THINK]",
    system=MAGISTRAL_1_1.system,
    sampling=Sampling(temperature=0.0, top_p=1.0),
    max_tokens=1_024,
)
OWN_TEMPLATE = PromptFormat(
    "template",
    mark("The template in the model file"),
    "text",
    "<think>",
    "</think>",
    template=True,
    after_open="\n",
    before_close="\n",
    after_close="\n\n",  # as DeepSeek-R1 and Qwen3 write it
)

FORMATS: dict[str, PromptFormat] = {
    known.name: known for known in (MAGISTRAL_1_0, MAGISTRAL_1_1, MAGISTRAL_1_2, MINISTRAL_3, DEMO, OWN_TEMPLATE)
}
