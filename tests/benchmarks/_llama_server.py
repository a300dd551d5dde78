"""The same prompts answered by a llama-server binary, to put beside the engine's figures."""

import contextlib
import json
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

START_S = 600


@dataclass(frozen=True, slots=True)
class Speed:
    """Milliseconds to the first token, and tokens per second after it."""

    first_token_ms: float
    tokens_per_second: float


@contextlib.contextmanager
def running_server(binary: Path, model: Path, threads: int, gpu_layers: int) -> Iterator[str]:
    """Start llama-server on a free port with the engine's settings; give its address and end it afterwards."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    layers = 999 if gpu_layers < 0 else gpu_layers
    command = [binary, "-m", model, "--port", port, "-t", threads, "-ngl", layers, "-c", 8192, "-np", 1, "--no-webui"]
    with subprocess.Popen(
        [str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as server:
        address = f"http://127.0.0.1:{port}"
        try:
            _await_health(server, address)
            yield address
        finally:
            server.terminate()


def _await_health(server: subprocess.Popen[bytes], address: str) -> None:
    deadline = time.monotonic() + START_S
    while time.monotonic() < deadline and server.poll() is None:
        with contextlib.suppress(OSError), urllib.request.urlopen(f"{address}/health", timeout=5) as answer:
            if answer.status == 200:
                return
        time.sleep(0.2)
    message = f"llama-server did not start (it ended with {server.poll()})"
    raise RuntimeError(message)


def measure_reply(address: str, ids: list[int], seed: int, tokens: int) -> Speed:
    """Return how fast the server writes a reply to a prompt of token ids."""
    request = {
        "prompt": ids,
        "n_predict": tokens,
        "seed": seed,
        "temperature": 0.7,
        "top_p": 0.95,
        "top_k": 0,
        "min_p": 0,
        "samplers": ["temperature", "top_p"],
        "ignore_eos": True,
        "cache_prompt": False,
        "stream": True,
    }
    body = json.dumps(request).encode()
    headers = {"Content-Type": "application/json"}
    started = time.perf_counter()
    with urllib.request.urlopen(urllib.request.Request(f"{address}/completion", body, headers)) as answer:
        times = [time.perf_counter() for line in answer if line.startswith(b"data:") and b'"stop":false' in line]
    seconds = times[-1] - times[0]
    return Speed(1_000 * (times[0] - started), (len(times) - 1) / seconds)
