"""Chats for training: a system prompt, past turns with answers only, and a last turn in one of four modes."""

import random
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple, TypeAlias

from chat import ANSWERS, MESSAGES, THOUGHTS, Intent
from problems import KINDS, Kind, Problem, Split, draw_number, draw_problem, in_split
from questions import FOLLOW_UPS, TABLE_REQUEST, ask, ask_beyond, retype
from topics import INSTRUCTIONS, instructions, other_question
from traces import latex_sign, stated, steps
from words import LANGUAGES, WORDS, Language

Mode: TypeAlias = Literal["think", "prefilled", "direct", "cut"]
BOS, EOS, INST, END_INST, SYSTEM, END_SYSTEM, THINK, END_THINK = 1, 2, 3, 4, 17, 18, 34, 35

# The system prompt of Magistral Small 1.1 and 1.2, its tags as control tokens.
MAGISTRAL: Final[tuple[str | int, ...]] = (
    (
        "First draft your thinking process (inner monologue) until you arrive at a response. Format your response "
        "using Markdown, and use LaTeX for any mathematical equations. Write both your thoughts and the response in "
        "the same language as the input.\n\nYour thinking process must follow the template below:"
    ),
    THINK,
    (
        "Your thoughts or/and draft, like working through an exercise on scratch paper. Be as casual and as long as "
        "you want until you are confident to generate the response. Use the same language as the input."
    ),
    END_THINK,
    "Here, provide a self-contained response.",
)
OWN_PROMPTS: Final = (
    "You are a helpful assistant.",
    "Think first, then answer.",
    "You are a tiny demo model.",
    "Think step by step, then answer in Markdown with LaTeX.",
    "Tu es un assistant utile.",
    "Du bist ein hilfreicher Assistent.",
    "Eres un asistente útil.",
)
MODE_SHARES: Final[dict[Mode, int]] = {"think": 68, "prefilled": 15, "direct": 10, "cut": 7}
THINK_SHARES: Final = (("add", 16), ("sub", 19), ("mul", 16), ("lin", 20), ("cmp", 8), ("chat", 17), ("beyond", 4))
DIRECT_SHARES: Final = (("add", 26), ("sub", 28), ("mul", 17), ("lin", 4), ("cmp", 11), ("chat", 8), ("beyond", 6))


class Piece(NamedTuple):
    """A control token id or a text, and whether the model learns to write it."""

    content: str | int
    trained: bool


@dataclass(frozen=True)
class Turn:
    """A question with its trace and its answers; `result` is None for a chat."""

    question: str
    trace: str
    answer: str
    short: str
    cut_open: str
    cut_found: str
    problem: Problem | None = None
    intent: Intent | None = None

    @property
    def result(self) -> int | None:
        """The number a follow-up question goes on from."""
        return self.problem.result if self.problem else None


@dataclass
class Chat:
    """What one sample has in common: its randomness, language, split and mode, and the number reached so far."""

    rng: random.Random
    language: Language
    split: Split = "train"
    mode: Mode = "think"
    previous: int | None = None
    pieces: list[Piece] = field(default_factory=list)

    def add(self, content: str | int, *, trained: bool = False) -> None:
        """Append one piece."""
        self.pieces.append(Piece(content, trained))


def full_answer(problem: Problem, language: Language, style: int) -> str:
    """The answer after a trace: a bold line, a displayed formula, a list or a table (styles 0 to 3)."""
    words, result = WORDS[language], f"\\boxed{{{problem.result}}}"
    if problem.kind == "lin":
        return (f"**{words.solution_is}** $x={result}$", f"{words.solution_is}\n\n\\[x={result}\\]")[style % 2]
    a, b = problem.numbers
    if problem.kind == "cmp":
        if a == b:
            return f"{words.both_equal}{words.colon} ${a}={result}$"
        ending = (f"{words.colon} {stated(problem)}", f"{words.colon}\n\n\\[{stated(problem)[1:-1]}\\]")[style % 2]
        return f"{words.larger_is} **${result}$**{ending}"
    sign = latex_sign(problem)
    what = {"add": words.sum_is, "sub": words.difference_is, "mul": words.product_is}[problem.kind]
    return (
        f"**{words.result}{words.colon}** ${a}{sign}{b}={result}$",
        f"{what}\n\n\\[{a}{sign}{b}={result}\\]",
        f"- ${a}{sign}{b}={problem.result}$\n\n**{words.answer}{words.colon}** ${result}$",
        f"| $a$ | $b$ | $a{sign.strip()}b$ |\n|---|---|---|\n| {a} | {b} | {problem.result} |\n\n{what} ${result}$",
    )[style]


def _latex(problem: Problem) -> str:
    return f"${problem.expression}$".replace("×", "\\times ")


def arithmetic_turn(question: str, problem: Problem, language: Language, *, follow_up: bool = False) -> Turn:
    """The turn for a problem; the style of its answer depends on the last digit of its last number."""
    words = WORDS[language]
    style = (0, 0, 0, 1, 1, 1, 2, 2, 2, 3)[abs(problem.numbers[-1]) % 10]
    if TABLE_REQUEST[language] in question and problem.kind not in ("lin", "cmp"):
        style = 3
    lines = steps(problem, words)
    if follow_up:
        lines.insert(0, f"{words.previous} {problem.numbers[0]}.")
    return Turn(
        question=question,
        trace="\n".join(lines),
        answer=full_answer(problem, language, style),
        short=stated(problem) if problem.is_small else f"{words.needs_thought} {_latex(problem)}.",
        cut_open=f"{words.cut_guess} {stated(problem)}" if problem.is_small else f"{words.cut_open} {_latex(problem)}.",
        cut_found=f"{words.cut_found} {stated(problem)}",
        problem=problem,
    )


def _chat_turn(chat: Chat, kind: str) -> Turn:
    rng, language = chat.rng, chat.language
    intent: Intent = "beyond"
    if kind == "chat":
        intent = rng.choices(("hello", "who", "help", "thanks", "other"), (2, 2, 2, 1, 7))[0]
    if intent == "beyond":
        question = ask_beyond(rng, language)
        if not _in_reach(chat.previous) and rng.random() < 0.2:
            follow_ups = FOLLOW_UPS[rng.choice(tuple(FOLLOW_UPS))]
            question = retype(rng, rng.choice(follow_ups[language]).format(b=draw_number(rng, 2)), language)
    else:
        question = other_question(rng, language) if intent == "other" else rng.choice(MESSAGES[intent][language])
        question = retype(rng, question, language)
    answer = ANSWERS[intent][language]
    return Turn(question, THOUGHTS[intent][language], answer, answer, answer, answer, intent=intent)


def _in_reach(previous: int | None, limit: int = 10**4) -> bool:
    """Whether a follow-up question can go on from the previous result."""
    return previous is not None and 0 <= previous < limit


def _follow_up(chat: Chat, kind: Kind) -> Turn | None:
    previous, rng = chat.previous, chat.rng
    limit = {"add": 10**4, "sub": 10**4, "mul": 1000}.get(kind, 0)
    if previous is None or not _in_reach(previous, limit):
        return None
    while True:
        digits = rng.choices((1, 2, 3), (5, 4, 2))[0]
        other = rng.randrange(2, 10) if kind == "mul" else draw_number(rng, digits)
        problem = Problem(kind, (previous, other))
        if in_split(problem, chat.split):
            break
    question = retype(rng, rng.choice(FOLLOW_UPS[kind][chat.language]).format(b=other), chat.language)
    return arithmetic_turn(question, problem, chat.language, follow_up=True)


def _fresh(chat: Chat, kind: Kind) -> Turn:
    rng, language = chat.rng, chat.language
    without_trace = chat.mode in ("prefilled", "direct")
    problem = draw_problem(rng, kind, chat.split, small=without_trace and rng.random() < 0.8)
    bare = rng.random() < (0.35 if language == "en" else 0.15 if chat.pieces[-1:] == [Piece(EOS, False)] else 0)
    question = retype(rng, ask(rng, problem, language, bare=bare), language)
    if kind in ("add", "sub", "mul") and rng.random() < 0.05:
        question += f" ({TABLE_REQUEST[language]})"
    return arithmetic_turn(question, problem, language)


def draw_turn(chat: Chat) -> Turn:
    """A turn in the chat: a calculation, a follow-up on the previous result, or a message without a calculation."""
    rng = chat.rng
    shares = DIRECT_SHARES if chat.mode in ("prefilled", "direct") else THINK_SHARES
    name = rng.choices([kind for kind, _ in shares], [share for _, share in shares])[0]
    for kind in KINDS:
        if kind == name:
            follow_up = _follow_up(chat, kind) if rng.random() < 0.7 else None
            return follow_up or _fresh(chat, kind)
    return _chat_turn(chat, name)


def cut(rng: random.Random, trace: str) -> str:
    """The beginning of a trace, ended where a token may end; all of it in a quarter of the cases."""
    if rng.random() < 0.25:
        return trace
    end = rng.randrange(1, len(trace))
    while end < len(trace) and trace[end - 1].isalpha() and trace[end].isalpha():
        end += 1
    return trace[:end]


def add_system(chat: Chat) -> None:
    """The system prompt: mostly Magistral's, with or without further instructions; none when there is no trace."""
    rng = chat.rng
    if chat.mode == "direct":
        return
    chat.add(SYSTEM)
    if rng.random() < 0.8:
        for content in MAGISTRAL[:-1]:
            chat.add(content)
        extra = f"\n\n{instructions(rng)}" if rng.random() < 0.3 else ""
        if extra and rng.random() < 0.3:
            chat.add(MAGISTRAL[-1])
            chat.add(extra)
        else:
            chat.add(f"{MAGISTRAL[-1]}{extra}")
    else:
        chat.add(rng.choice(OWN_PROMPTS if rng.random() < 0.7 else INSTRUCTIONS))
    chat.add(END_SYSTEM)


def _add_past_turn(chat: Chat) -> None:
    turn, direct = draw_turn(chat), chat.mode == "direct"
    answer, chat.previous = turn.answer, turn.result
    if direct or chat.rng.random() < 0.1:
        answer = turn.short
        if turn.problem and not turn.problem.is_small:
            chat.previous = None
    for content in (INST, turn.question, END_INST):
        chat.add(content)
    chat.add(answer, trained=direct)
    chat.add(EOS, trained=direct)


def _add_reply(chat: Chat, turn: Turn) -> None:
    if chat.mode == "think":
        for content in (THINK, turn.trace, END_THINK, turn.answer):
            chat.add(content, trained=True)
    elif chat.mode == "cut":
        trace = cut(chat.rng, turn.trace)
        chat.add(THINK, trained=True)
        chat.add(trace, trained=True)
        chat.add(END_THINK)
        chat.add(turn.cut_found if trace == turn.trace else turn.cut_open, trained=True)
    else:
        if chat.mode == "prefilled":
            chat.add(THINK)
            chat.add(END_THINK)
        chat.add(turn.short, trained=True)
    chat.add(EOS, trained=True)


def draw_sample(rng: random.Random, split: Split = "train") -> list[Piece]:
    """One chat; without a system prompt it is several turns long and every answer is learnt."""
    mode = rng.choices(list(MODE_SHARES), list(MODE_SHARES.values()))[0]
    chat = Chat(rng, rng.choice(LANGUAGES), split, mode)
    chat.add(BOS)
    add_system(chat)
    turns = rng.randrange(6) if mode == "direct" else rng.choices((0, 1, 2, 4), (75, 16, 6, 3))[0]
    for _ in range(turns):
        _add_past_turn(chat)
    turn = draw_turn(chat)
    for content in (INST, turn.question, END_INST):
        chat.add(content)
    _add_reply(chat, turn)
    return chat.pieces
