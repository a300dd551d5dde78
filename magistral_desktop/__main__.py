"""One executable, several roles: the window, its engine process, and the command line.

Each role imports only what it needs, so that the engine never loads Qt and `--version` answers at once.
"""

import argparse
import gc
import os
import sys
import time
from collections.abc import Sequence
from io import TextIOWrapper
from itertools import pairwise
from pathlib import Path

from magistral_desktop import __version__, audit_commands, keeping_commands, library, model_commands
from magistral_desktop.offline import OFFLINE_VARIABLE, is_offline_wanted, seal

_WITH_VALUE = frozenset({"--model", "--profile", "--screenshot"})

_STARTED = time.monotonic()
_RUN = {"models": model_commands.run, "verify": audit_commands.run, "replay": audit_commands.run}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the role that the arguments name and return the exit code: 0 for success, 2 for wrong arguments."""
    options = _parser().parse_args(_with_model(sys.argv[1:] if arguments is None else arguments))
    if not options.download or options.offline or is_offline_wanted():
        seal()  # no other role needs the network; before anything of the role is loaded
    if options.engine or options.attach or options.download:
        return _serve(options)
    if options.offline:
        os.environ[OFFLINE_VARIABLE] = "1"  # for the processes that this one starts
    if options.command:
        if isinstance(sys.stdout, TextIOWrapper):
            sys.stdout.reconfigure(errors="backslashreplace")  # a name that it cannot show is no failure
        return (_RUN | {"ask": _ask}).get(options.command, keeping_commands.run)(options)
    hold_garbage_collection()
    if options.selftest:
        from magistral_desktop.selftest import selftest

        return selftest(_STARTED, options.model, options.screenshot)
    from magistral_desktop.app import run_window

    return run_window(options.profile, options.model)


def _serve(options: argparse.Namespace) -> int:
    """Be one of the processes that the window starts."""
    if options.engine:
        from magistral_desktop.engine.serve import main as serve

        return serve()
    if options.attach:
        from magistral_desktop.storage.attaching import main as attach

        return attach()
    from magistral_desktop.storage.downloads.serve import main as download

    return download(options.offline)


def _with_model(arguments: Sequence[str]) -> list[str]:
    """Return the arguments with a file at their end, as file managers give it, as that of `--model`."""
    *before, last = arguments or [""]
    is_free = all(given.startswith("-") or ahead in _WITH_VALUE for ahead, given in pairwise(["", *before]))
    is_free &= not (before and before[-1] in _WITH_VALUE)
    is_file = last.lower().endswith(".gguf") or (not last.startswith("-") and Path(last).is_file())
    return [*before, "--model", last] if is_free and is_file else list(arguments)


def _ask(options: argparse.Namespace) -> int:
    from magistral_desktop.ask import AskOptions, ask
    from magistral_desktop.chat.steering import Steering
    from magistral_desktop.protocol import LoadModel

    return ask(
        AskOptions(
            question=sys.stdin.read() if options.question == "-" else options.question,
            model=options.model,
            as_json=options.json,
            with_reasoning=not options.no_reasoning,
            seed=options.seed,
            steering=Steering(options.think, options.budget, options.loops),
            load=LoadModel(
                "",
                context_tokens=options.context,
                gpu_layers=options.gpu_layers,
                threads=options.threads,
                kv_type=options.kv_type,
            ),
        )
    )


def hold_garbage_collection() -> None:
    """Let the collector rest while the window's modules are loaded: it would look through all of them in vain.

    A third of the time to the first paint (`tests/benchmarks/startup.py`); `app` starts it again after that.
    """
    gc.disable()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="magistral-desktop",
        description="A private, offline chat with a model that reasons. Without a command it opens the window.",
        epilog="A GGUF file in place of a command opens the window with that model.",
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    parser.add_argument("--profile", type=Path, metavar="DIR", help="keep chats and settings in this folder")
    parser.add_argument("--model", default="", metavar="demo|PATH", help="the model to load: demo, or a GGUF file")
    parser.add_argument("--selftest", action="store_true", help="ask the demo model one question in a real window")
    parser.add_argument("--screenshot", type=Path, metavar="PATH", help="with --selftest: a PNG of the answered window")
    parser.add_argument("--offline", action="store_true", help=f"make no connections; {OFFLINE_VARIABLE}=1 does it too")
    parser.add_argument("--engine", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--download", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--attach", action="store_true", help=argparse.SUPPRESS)
    commands = parser.add_subparsers(
        dest="command", metavar="ask|models|export|import|backup|restore|verify|replay", title="commands"
    )
    keeping_commands.add_commands(commands)
    models = commands.add_parser(
        "models", help="choose, get, check and remove models", description="Get and keep models."
    )
    model_parsers = models.add_subparsers(
        dest="model_command", metavar="list|fit|search|pull|verify|test|remove", required=True
    )
    library.add_commands(model_parsers)
    model_commands.add_commands(model_parsers)
    ask = commands.add_parser("ask", help="ask one question in the terminal", description="Ask one question.")
    ask.add_argument("question", help='the question; "-" reads it from standard input')
    ask.add_argument("--model", default=argparse.SUPPRESS, metavar="demo|PATH", help="demo, or a GGUF file")
    ask.add_argument("--json", action="store_true", help="print one JSON object when the reply is complete")
    ask.add_argument("--no-reasoning", action="store_true", help="print the answer only; the model still reasons")
    ask.add_argument("--seed", type=int, metavar="N", help="draw the same reply again, on the same machine and build")
    _add_engine_options(ask)
    audit_commands.add_commands(commands)
    return parser


def _add_engine_options(ask: argparse.ArgumentParser) -> None:
    ask.add_argument("--think", choices=("auto", "always", "never"), default="auto", help="whether the model reasons")
    ask.add_argument("--budget", type=_count, default=0, metavar="N", help="the most tokens of reasoning; 0: no limit")
    ask.add_argument(
        "--loops",
        choices=("off", "warn", "answer", "stop"),
        default="warn",
        help="what is done about a thought that goes in circles",
    )
    ask.add_argument(
        "--context", type=_count, default=0, metavar="N", help="context in tokens; 0: the model's, or 40960"
    )
    ask.add_argument("--kv-type", choices=("f16", "q8_0", "q4_0"), default="f16", help="how the context is kept")
    ask.add_argument("--threads", type=_count, default=0, metavar="N", help="0: as many as are fastest here")
    ask.add_argument("--gpu-layers", type=int, default=-1, metavar="N", help="layers on the GPU; -1: as many as fit")


def _count(text: str) -> int:
    number = int(text)
    if number < 0:
        raise argparse.ArgumentTypeError(f"{text} is less than 0")
    return number


if __name__ == "__main__":
    sys.exit(main())
