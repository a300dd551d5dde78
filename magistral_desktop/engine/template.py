"""Prompts laid out by the chat template in a model file."""

import datetime as dt
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NoReturn

import jinja2
from jinja2.sandbox import ImmutableSandboxedEnvironment

from magistral_desktop.chat.formats import Part
from magistral_desktop.errors import ModelError
from magistral_desktop.language import tr


@dataclass(frozen=True, slots=True)
class Piece:
    """Text of a laid out prompt: the template's own, in which control tokens count, or somebody's words."""

    text: str
    from_template: bool


def lay_out(template: str, turns: Sequence[Part], bos: str, eos: str) -> list[Piece]:
    """Return the prompt that `template` makes of whole turns and that asks for the next reply.

    After a turn of the assistant nothing is asked for: such a prompt is the beginning of the next one.

    The template is given placeholders for what people and the model wrote, so nothing in those words can act as a
    control token. A system turn that the template refuses or drops is put before the first question.

    Raises:
        ModelError: the template cannot be used.
    """
    messages, words = _with_placeholders(turns)
    compiled = _compile(template)
    try:
        rendered = _render(compiled, messages, bos, eos)
        if rendered is None or any(message["content"] not in rendered for message in messages):
            rendered = _render(compiled, _folded(messages), bos, eos)
    except jinja2.TemplateError as error:
        raise _unusable(str(error)) from error
    except (TypeError, ValueError, ArithmeticError, LookupError, AttributeError) as error:
        raise _unusable(f"{type(error).__name__}: {error}") from error  # raised by expressions in the template
    if rendered is None or any(placeholder not in rendered for placeholder in words):
        raise _unusable(tr("It leaves out a part of the conversation."))
    return _split(rendered, words)


def _with_placeholders(turns: Sequence[Part]) -> tuple[list[dict[str, str]], dict[str, str]]:
    mark = secrets.token_hex(8)
    words = {f"\ue000{mark}.{index}\ue001": turn.text for index, turn in enumerate(turns)}
    return [{"role": turn.kind, "content": key} for turn, key in zip(turns, words, strict=True)], words


def _folded(messages: Sequence[dict[str, str]]) -> list[dict[str, str]]:
    """Return the messages with the system's words before the first question."""
    if len(messages) < 2 or messages[0]["role"] != "system":
        return list(messages)
    system, first, *rest = messages
    return [{"role": first["role"], "content": f"{system['content']}\n\n{first['content']}"}, *rest]


def _compile(template: str) -> jinja2.Template:
    environment = ImmutableSandboxedEnvironment(
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.loopcontrols"],
        autoescape=False,
    )
    environment.globals["raise_exception"] = _refuse
    environment.globals["strftime_now"] = _now
    try:
        return environment.from_string(template)
    except jinja2.TemplateError as error:
        raise _unusable(str(error)) from error


class _RefusedError(jinja2.TemplateError):
    """The template itself says that it cannot lay out these turns."""


def _refuse(message: str) -> NoReturn:
    raise _RefusedError(message)


def _now(layout: str) -> str:
    return dt.datetime.now().astimezone().strftime(layout)


def _render(template: jinja2.Template, messages: list[dict[str, str]], bos: str, eos: str) -> str | None:
    """Return the prompt, or None where the template refuses a system turn."""
    try:
        asks = not messages or messages[-1]["role"] != "assistant"
        return template.render(messages=messages, add_generation_prompt=asks, bos_token=bos, eos_token=eos)
    except _RefusedError:
        if messages[0]["role"] == "system":
            return None
        raise


def _split(rendered: str, words: dict[str, str]) -> list[Piece]:
    pieces = [Piece(rendered, from_template=True)]
    for placeholder, text in words.items():
        pieces = [part for piece in pieces for part in _put_in(piece, placeholder, text)]
    return [piece for piece in pieces if piece.text]


def _put_in(piece: Piece, placeholder: str, text: str) -> list[Piece]:
    if not piece.from_template:
        return [piece]
    first, *others = piece.text.split(placeholder)
    parts = [Piece(first, from_template=True)]
    for other in others:
        parts += [Piece(text, from_template=False), Piece(other, from_template=True)]
    return parts


def _unusable(reason: str) -> ModelError:
    return ModelError(
        tr("The model's chat template cannot be used"),
        tr("The template in the model file failed: {reason}", reason=reason),
        tr("Choose another model file, or another prompt format in the settings."),
    )
