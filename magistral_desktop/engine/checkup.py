"""A loaded model's check-up: does the file do what the app relies on? It takes one short reply, so some seconds.

Files that differ from Mistral's own are common: a vocabulary converted without its control tokens, an end of text that
does not end, a template that eats the thought. Each is found here rather than in the middle of a conversation.
"""

import hashlib
import struct
from collections.abc import Callable, Iterator, Sequence

from magistral_desktop.chat.formats import PromptFormat
from magistral_desktop.chat.messages import Message, Sampling
from magistral_desktop.chat.prompt import build_prompt
from magistral_desktop.chat.words import listed
from magistral_desktop.engine.model import LoadedModel
from magistral_desktop.engine.prompting import read_prompt
from magistral_desktop.language import NOTHING, Phrase, counted, tr
from magistral_desktop.protocol import CheckName, CheckResult, Event, Finished, Generate

REFERENCE_QUESTION = "How many 'r' are there in strawberry ?"
"""The question of mistral-common's documentation of Magistral."""

REFERENCE_DIGESTS = {
    "magistral-1.0": "69fa89d0b3a377ec",
    "magistral-1.1": "bc1346b562c114a3",
    "magistral-1.2": "bc1346b562c114a3",
    "ministral-3": "5be5765eb4eede52",
}
"""`digest` of the prompt that asks it, by prompt format, as mistral-common tokenizes it."""

_CONTROL_IDS = {"<s>": 1, "</s>": 2, "[INST]": 3, "[/INST]": 4, "[SYSTEM_PROMPT]": 17, "[/SYSTEM_PROMPT]": 18}
_THINK_IDS = {"[THINK]": 34, "[/THINK]": 35}

_QUESTION = "What is 2 + 3?"
_BUDGET_TOKENS = 64
_MAX_TOKENS = 320

Reply = Callable[[Generate], Finished]


def check_model(model: LoadedModel, request: int, reply: Reply, send: Callable[[Event], None]) -> Finished:
    """Check a loaded model, sending a `CheckResult` for each thing; `reply` writes a reply, whose end is returned.

    Raises:
        UserError: the reply could not be written at all.
    """
    for result in _check_vocabulary(model, request):
        send(result)
    chat_format = model.format
    command = Generate(
        request,
        build_prompt(chat_format, [_asked(_QUESTION)]),
        Sampling(0.0, 1.0),
        0,
        _MAX_TOKENS,
        think="always",
        budget_tokens=_BUDGET_TOKENS,
    )
    finished = reply(command)
    if finished.reason != "cancelled":
        for result in _check_reply(finished, reasons=model.reasons):
            send(result)
    return finished


def digest(ids: Sequence[int]) -> str:
    """Return what tells token ids from others, as 16 hexadecimal digits."""
    return hashlib.blake2b(struct.pack(f"<{len(ids)}i", *ids), digest_size=8).hexdigest()


def _check_vocabulary(model: LoadedModel, request: int) -> Iterator[CheckResult]:
    wanted = REFERENCE_DIGESTS.get(model.format.name)
    if wanted is None:
        return
    prompt, _ = read_prompt(model, build_prompt(model.format, [_asked(REFERENCE_QUESTION)]))
    yield _result(request, "prompt", passed=digest(prompt) == wanted, detail=_tokens(len(prompt)))
    ids = _expected_ids(model.format)
    found = {name: model.vocabulary.controls.get(name, -1) for name in ids}
    wrong = [name for name in ids if found[name] != ids[name]]
    differences = (
        tr("{token} is {found}, not {id}", token=name, found=str(found[name]), id=str(ids[name])) for name in wrong
    )
    yield _result(request, "markers", passed=not wrong, detail=listed(differences))


def _check_reply(finished: Finished, *, reasons: bool) -> Iterator[CheckResult]:
    request, thought = finished.request, finished.reasoning_tokens
    if reasons:
        yield _result(request, "thought", passed=0 < thought <= _BUDGET_TOKENS, detail=_tokens(thought))
    yield _result(request, "answer", passed=finished.answer_tokens > 0, detail=_tokens(finished.answer_tokens))
    yield _result(request, "end", passed=finished.reason == "end", detail=NOTHING)


def _expected_ids(chat_format: PromptFormat) -> dict[str, int]:
    return _CONTROL_IDS | (_THINK_IDS if chat_format.markers == "ids" else {})


def _asked(question: str) -> Message:
    return Message(0, 0, "user", question, 0.0)


def _tokens(count: int) -> Phrase:
    return counted(count, "{n} token", "{n} tokens")


def _result(request: int, check: CheckName, *, passed: bool, detail: Phrase) -> CheckResult:
    return CheckResult(request, check, passed, detail)
