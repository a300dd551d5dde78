"""`magistral-desktop ask`: one question in the terminal, on the same engine as the window."""

import json
import re
import secrets
import sys
from dataclasses import asdict, dataclass, field
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Slot

from magistral_desktop import protocol
from magistral_desktop.chat.formats import FORMATS
from magistral_desktop.chat.messages import Channel, Intervention, Message, clean_text
from magistral_desktop.chat.prompt import build_prompt
from magistral_desktop.chat.steering import Steering
from magistral_desktop.chat.words import about_interventions
from magistral_desktop.errors import PromptError, UserError
from magistral_desktop.language import tr
from magistral_desktop.protocol import Delta, Finished, Generate, LoadModel
from magistral_desktop.session.engine import Engine
from magistral_desktop.session.interrupts import Interrupts
from magistral_desktop.session.state import EngineState
from magistral_desktop.storage.model_files import check_model_file
from magistral_desktop.storage.paths import engine_command, model_path

DIM, PLAIN = "\x1b[2m", "\x1b[0m"
_TERMINAL_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
INTERRUPTED = 130
"""The exit code after Ctrl+C, as shells give it."""


@dataclass(frozen=True, slots=True)
class AskOptions:
    """What the user asked for; `model` "" is the demo model, `seed` None draws one.

    `load` says how the model is loaded; its path is that of `model`.
    """

    question: str
    model: str = ""
    as_json: bool = False
    with_reasoning: bool = True
    seed: int | None = None
    steering: Steering = field(default_factory=Steering)
    load: LoadModel = field(default_factory=lambda: LoadModel(""))


def ask(options: AskOptions) -> int:
    """Print the reply to a question: 0 when it is complete, 1 on failure, 130 after Ctrl+C."""
    try:
        if not options.question.strip():
            raise PromptError(
                tr("There is no question"), tr("The question is empty."), tr("Write one in quotes after `ask`.")
            )
        path = model_path(options.model)
        check_model_file(path)
    except UserError as error:
        return _fail(error)
    qt = QCoreApplication([])
    asking = _Asking(options, path, qt)
    asking.start()
    code = qt.exec()
    asking.close()
    return code


def _fail(error: UserError) -> int:
    print(error.for_terminal(), file=sys.stderr)
    return 1


class _Asking(QObject):
    """One question on its way: load, generate, print, leave the event loop with the exit code."""

    def __init__(self, options: AskOptions, path: Path, qt: QCoreApplication) -> None:
        super().__init__()
        self._options = options
        self._path = path
        self._qt = qt
        self._request = 0
        self._model = ""
        self._said: dict[Channel, list[str]] = {"reasoning": [], "answer": []}
        self._shows_colors = sys.stdout.isatty()
        self._channel: Channel | None = None
        self._interventions: list[Intervention] = []
        self._engine = Engine(*engine_command(), parent=self)
        self._engine.state_changed.connect(self._on_state_changed)
        self._engine.delta_received.connect(self._on_delta_received)
        self._engine.intervened.connect(self._on_intervened)
        self._engine.reply_finished.connect(self._on_reply_finished)
        self._engine.reply_failed.connect(self._on_reply_failed)
        self._interrupts = Interrupts(self)
        self._interrupts.interrupted.connect(self._on_interrupted)

    def start(self) -> None:
        self._engine.load(msgspec.structs.replace(self._options.load, path=str(self._path)))

    def close(self) -> None:
        self._engine.shut_down()
        self._engine.wait_ended(2_000)

    @Slot(object)
    def _on_state_changed(self, state: EngineState) -> None:
        if state.kind == "failed" and state.error:
            self._qt.exit(_fail(state.error))
        elif state.kind == "ready" and state.model and not self._request:
            chat_format = FORMATS[state.model.prompt_format]
            question = Message(0, 0, "user", clean_text(self._options.question), 0)
            seed = secrets.randbits(32) if self._options.seed is None else self._options.seed
            self._model = state.model.name
            self._request = self._engine.generate(
                Generate(
                    0,
                    build_prompt(chat_format, [question]),
                    chat_format.sampling,
                    seed,
                    chat_format.max_tokens,
                    think=self._options.steering.think,
                    budget_tokens=self._options.steering.budget_tokens,
                    loop_guard=self._options.steering.loop_guard,
                )
            )

    @Slot(object)
    def _on_delta_received(self, delta: Delta) -> None:
        self._said[delta.channel].append(delta.text)
        if self._options.as_json or not delta.text:
            return
        if delta.channel == "answer" or self._options.with_reasoning:
            self._print(delta.channel, delta.text)

    def _print(self, channel: Channel, text: str) -> None:
        if channel != self._channel:
            change = "\n\n" if self._channel else ""
            color = (DIM if channel == "reasoning" else PLAIN) if self._shows_colors else ""
            sys.stdout.write(color + change)
            self._channel = channel
        # A model's bytes must not steer the terminal.
        sys.stdout.write(_TERMINAL_CONTROLS.sub("�", text) if self._shows_colors else text)
        sys.stdout.flush()

    @Slot(object)
    def _on_intervened(self, event: protocol.Intervention) -> None:
        self._interventions.append(Intervention(event.kind, event.position, event.detail))

    @Slot(object)
    def _on_reply_finished(self, finished: Finished) -> None:
        if self._options.as_json:
            print(json.dumps(self._report(finished)))
        elif self._channel:
            print(PLAIN if self._shows_colors else "")
            for line in about_interventions(self._interventions, self._options.steering.budget_tokens):
                print(f"({line})", file=sys.stderr)
        self._qt.exit(INTERRUPTED if finished.reason == "cancelled" else 0)

    def _report(self, finished: Finished) -> dict[str, object]:
        return {
            "model": self._model,
            "reasoning": "".join(self._said["reasoning"]) if self._options.with_reasoning else "",
            "answer": "".join(self._said["answer"]),
            "finish_reason": finished.reason,
            "prompt_tokens": finished.prompt_tokens,
            "reasoning_tokens": finished.reasoning_tokens,
            "answer_tokens": finished.answer_tokens,
            "tokens_per_second": round(finished.tokens_per_second, 2),
            "interventions": [asdict(intervention) for intervention in self._interventions],
        }

    @Slot(int, object)
    def _on_reply_failed(self, _request: int, error: UserError) -> None:
        if self._channel:
            print(PLAIN if self._shows_colors else "")
        self._qt.exit(_fail(error))

    @Slot()
    def _on_interrupted(self) -> None:
        if self._request:
            self._engine.cancel(self._request)
        else:
            self._qt.exit(INTERRUPTED)
