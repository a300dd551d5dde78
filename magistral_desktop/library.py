"""`magistral-desktop models list` and `models fit`: which models there are, and which one suits a computer."""

import argparse
import json
import os
import re
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from magistral_desktop.errors import EngineError
from magistral_desktop.language import tr

if TYPE_CHECKING:
    from magistral_desktop.models.fit import Advice, Choice
    from magistral_desktop.models.machine import Machine

_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*([KMGT]?)(i?)B?", re.IGNORECASE)
_POWERS = {"": 0, "k": 1, "m": 2, "g": 3, "t": 4}
_ENGINE_TIMEOUT_S = 60


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:  # it has no public name
    """Add `list` and `fit` to the parser of `models`; `do` in the options is what runs them."""
    listing = commands.add_parser("list", help="the models there are", description="List the known models.")
    listing.add_argument("--json", action="store_true", help="print a JSON list")
    listing.set_defaults(do=_list)
    fit = commands.add_parser("fit", help="what fits a computer", description="Say which model suits this computer.")
    fit.add_argument("--memory", type=size_bytes, metavar="32GiB", help="of another computer")
    fit.add_argument("--gpu-memory", type=size_bytes, metavar="24GiB", help="what its GPU has for a model")
    fit.add_argument("--shared", action="store_true", help="its GPU shares the memory, as a Mac's does")
    fit.add_argument("--json", action="store_true", help="print one JSON object")
    fit.set_defaults(do=_fit)


def size_bytes(text: str) -> int:
    """Return the bytes of a size such as 32GiB, 24 GB or 21845MiB, for argparse; "32G" is 32 GiB."""
    match = _SIZE.fullmatch(text.strip())
    if not match:
        raise argparse.ArgumentTypeError(f"{text} is not a size such as 32GiB")
    is_decimal = not match[3] and text.strip().upper().endswith("B")
    return round(float(match[1]) * float(1000 if is_decimal else 1024) ** _POWERS[match[2].lower()])


def _list(options: argparse.Namespace) -> int:
    from magistral_desktop.models.catalog import CATALOG  # late: the parser is also made for every other command
    from magistral_desktop.storage.downloads.library import downloaded_files
    from magistral_desktop.storage.library import find_models, shared_folders
    from magistral_desktop.storage.paths import profile

    where = profile(options.profile.absolute() if options.profile else None)
    here = {path.name for path in downloaded_files(where.models)}
    if options.json:
        listed = [
            {**asdict(model), "here": [file.name for file in model.files if file.name in here]} for model in CATALOG
        ]
        print(json.dumps(listed))
        return 0
    for model in CATALOG:
        print(f"{model.title} · {model.licence}\n  {model.repository}")
        for file in model.files:
            downloaded = " · downloaded" if file.name in here else ""
            print(f"  {file.size_bytes / 1e9:5.1f} GB  {file.quantization:7} {file.name}{downloaded}")
    found = find_models([where.models, *shared_folders(Path.home(), os.environ)])
    print("\nOn this computer" if found else "")
    for there in found:
        print(f"  {there.size_bytes / 1e9:5.1f} GB  {there.path}")
    return 0


def _fit(options: argparse.Namespace) -> int:
    from magistral_desktop.models.fit import advise  # late, too

    machine = _described(options)
    if machine is None:
        machine = _this_machine(options.profile)
    advice = advise(machine)
    print(json.dumps(_report(machine, advice)) if options.json else "\n".join(_lines(machine, advice)))
    return 0


def _described(options: argparse.Namespace) -> "Machine | None":
    """Return the computer that the options describe, or None for this one."""
    from magistral_desktop.models.machine import Gpu, Machine, apple_gpu_bytes

    if options.memory is None:
        if options.gpu_memory is not None or options.shared:
            raise EngineError(tr("The computer is not described"), tr("Its --memory is missing."), tr("Give that too."))
        return None
    gpu_bytes = options.gpu_memory
    if gpu_bytes is None and options.shared:
        gpu_bytes = apple_gpu_bytes(options.memory)
    gpus = (Gpu("GPU", gpu_bytes, shares_memory=options.shared),) if gpu_bytes else ()
    return Machine(options.memory, cores=8, gpus=gpus)


def _this_machine(folder: Path | None) -> "Machine":
    """Ask the engine process, as only llama.cpp knows the GPUs that it can use.

    Raises:
        EngineError: it does not say.
    """
    import shutil
    import subprocess
    from dataclasses import replace

    from magistral_desktop.lines import ProtocolError
    from magistral_desktop.protocol import Hello, decode_event
    from magistral_desktop.storage.paths import engine_command, profile

    program, arguments = engine_command()
    try:
        said = subprocess.run(
            [program, *arguments], stdin=subprocess.DEVNULL, capture_output=True, timeout=_ENGINE_TIMEOUT_S, check=False
        ).stdout
        hello = decode_event(said.partition(b"\n")[0])
    except (OSError, subprocess.TimeoutExpired, ProtocolError) as error:
        raise _silent_engine() from error
    if not isinstance(hello, Hello):
        raise _silent_engine()
    data = profile(folder.absolute() if folder else None).data
    there = next(place for place in (data, *data.parents) if place.exists())
    return replace(hello.machine, free_disk_bytes=shutil.disk_usage(there).free)


def _silent_engine() -> EngineError:
    return EngineError(
        tr("The engine does not answer"),
        tr("It knows this computer's memory and GPU, but did not say."),
        tr("Describe the computer with --memory and --gpu-memory, or install the app again."),
    )


def _lines(machine: "Machine", advice: "Advice") -> list[str]:
    gpus = [f"{gpu.name or gpu.backend} with {_gib(gpu.free_bytes or gpu.memory_bytes)}" for gpu in machine.gpus]
    lines = [f"{_gib(machine.memory_bytes)} of memory, {', '.join(gpus) or 'no GPU that llama.cpp can use'}", ""]
    lines += [advice.sentence, ""]
    for choice in advice.choices:
        mark = "*" if choice == advice.choice else " "
        name = f"{choice.model.title} {choice.file.quantization}"
        lines.append(f"{mark} {choice.verdict:12} {name:32} {choice.reason}")
    return lines


def _report(machine: "Machine", advice: "Advice") -> dict[str, object]:
    return {
        "machine": asdict(machine),
        "sentence": advice.sentence,
        "advised": advice.choice.file.name if advice.choice else "",
        "choices": [_told(machine, choice) for choice in advice.choices],
    }


def _told(machine: "Machine", choice: "Choice") -> dict[str, object]:
    told: dict[str, object] = {
        "model": choice.model.key,
        "repository": choice.model.repository,
        "file": choice.file.name,
        "quantization": choice.file.quantization,
        "verdict": choice.verdict,
        "reason": choice.reason,
    }
    if choice.loading and choice.memory:
        told |= asdict(choice.loading)
        told["bytes"] = {**asdict(choice.memory.parts), "left": machine.whole_bytes - choice.memory.total}
    return told


def _gib(amount_bytes: int) -> str:
    return f"{amount_bytes / 2**30:.1f} GiB"
