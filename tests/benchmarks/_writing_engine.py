"""An engine that writes a given text as fast as it is told to, over the real protocol.

Arguments: a JSON file of [channel, text] pairs, and tokens per second.
"""

import json
import os
import sys
import time
from pathlib import Path
from typing import BinaryIO

from magistral_desktop.chat.messages import Channel
from magistral_desktop.lines import LineBuffer, claim_stdout
from magistral_desktop.protocol import (
    VERSION,
    Delta,
    Event,
    Finished,
    Generate,
    Hello,
    LoadModel,
    ModelReady,
    decode_command,
    encode,
)
from tests.benchmarks._trace import tokens

READY = ModelReady("", "Written", "none", "none", "demo", 1, 1, 40_960, 40_960, "CPU", 1, 1)


def main() -> int:
    events = claim_stdout()
    texts = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    say(events, Hello(VERSION, "writing"))
    lines = LineBuffer()
    while said := os.read(0, 65_536):
        for line in lines.feed(said):
            match decode_command(line):
                case LoadModel():
                    say(events, READY)
                case Generate(request=request):
                    write(events, request, texts, float(sys.argv[2]))
                case _:
                    pass  # what is read ahead is never asked for
    return 0


def write(events: BinaryIO, request: int, texts: list[tuple[Channel, str]], tokens_per_second: float) -> None:
    """Write each token when it is due."""
    counts: dict[Channel, int] = {"reasoning": 0, "answer": 0}
    started = time.monotonic()
    for channel, text in texts:
        for token in tokens(text, seed=1):
            counts[channel] += 1
            due = started + sum(counts.values()) / tokens_per_second
            time.sleep(max(0.0, due - time.monotonic()))
            say(events, Delta(request, channel, token, (counts[channel],), counts[channel]))
    say(events, Finished(request, "end", 10, counts["reasoning"], counts["answer"], 1, 1, 1, tokens_per_second))


def say(events: BinaryIO, event: Event) -> None:
    view = memoryview(encode(event))
    while view:
        view = view[events.write(view) :]


if __name__ == "__main__":
    sys.exit(main())
