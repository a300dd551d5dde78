"""What the Models window says of sizes, downloads, verdicts and check-ups."""

from collections.abc import Iterable
from pathlib import Path

from magistral_desktop.download_protocol import TokenKept
from magistral_desktop.models.fit import Verdict
from magistral_desktop.protocol import CheckName, CheckResult
from magistral_desktop.session.download_state import DownloadState

VERDICT_WORDS: dict[Verdict, str] = {"fits": "Fits", "tight": "Tight", "does not fit": "Will not fit"}

LONG_THOUGHT_TOKENS = 8_000
"""What Magistral often thinks about a hard question."""

_FOLDER_CHARACTERS = 44  # a folder has no place to break a line at

_CHECK_WORDS: dict[CheckName, tuple[str, str]] = {
    "prompt": ("Reads a question as Mistral's own software does", "Reads a question otherwise than Mistral's software"),
    "markers": ("Knows all control tokens", "Lacks control tokens, or has others"),
    "thought": ("Thinks first, and ends the thought when told to", "Does not think, or does not end its thought"),
    "answer": ("Then answers", "Gives no answer"),
    "end": ("Ends its answer by itself", "Does not end its answer by itself"),
}


def size_words(size_bytes: int) -> str:
    """Return a size as file managers and the Hub tell it: 14.3 GB."""
    if size_bytes >= 10**9:
        return f"{size_bytes / 1e9:.1f} GB"
    return f"{size_bytes / 1e6:.0f} MB" if size_bytes >= 10**7 else f"{size_bytes / 1e6:.1f} MB"


def time_words(seconds: float) -> str:
    """Return how long something takes, with as much precision as it deserves."""
    if seconds < 60:
        return f"{max(1, round(seconds))} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"


def download_words(state: DownloadState, now: float) -> str:
    """Return what a download is at, in one or two sentences; `now` is time.monotonic()."""
    match state.kind:
        case "downloading":
            return _speed_words(state)
        case "waiting":
            left_s = state.since + state.wait_s - now
            return f"{state.detail} Trying again in {time_words(left_s)}.".strip()
        case "verifying":
            return f"Checking that every byte is as published: {state.fraction:.0%}"
        case "paused" if state.missing_bytes:
            missing = size_words(state.missing_bytes)
            return f"The disk is too full: {missing} more must be free. What was received is kept."
        case "paused":
            return f"Paused · {_received_words(state)}"
        case "failed" if state.error:
            return str(state.error)
        case _:
            return "Starting…"


def _received_words(state: DownloadState) -> str:
    """Return "4.2 of 14.3 GB", or with both units where they differ."""
    if not state.size_bytes:
        return f"{size_words(state.received_bytes)} received"
    size = size_words(state.size_bytes)
    received = size_words(state.received_bytes)
    if size.endswith("GB"):
        received = f"{state.received_bytes / 1e9:.1f}"
    return f"{received.removesuffix(' MB')} of {size}"


def _speed_words(state: DownloadState) -> str:
    parts = [_received_words(state)]
    if state.bytes_per_s > 0:
        speed = state.bytes_per_s / 1e6
        parts.append(f"{speed:.0f} MB/s" if speed >= 10 else f"{speed:.1f} MB/s")
    if state.left_s is not None:
        parts.append(f"{time_words(state.left_s)} left")
    return " · ".join(parts)


def folder_words(path: Path, home: Path) -> str:
    """Return the end of the folder of a file, from the user's home on where it is below that."""
    folder = path.parent
    words = f"~/{folder.relative_to(home).as_posix()}" if folder.is_relative_to(home) else str(folder)
    return words if len(words) <= _FOLDER_CHARACTERS else f"…{words[1 - _FOLDER_CHARACTERS :]}"


def check_words(result: CheckResult) -> str:
    """Return what one check found, in plain words."""
    good, bad = _CHECK_WORDS[result.check]
    if result.passed:
        return good
    return f"{bad} ({result.detail})" if result.detail else bad


def check_lines(results: Iterable[CheckResult]) -> list[str]:
    """Return what the checks found, one line each."""
    return [f"{'✓' if result.passed else '✗'}  {check_words(result)}" for result in results]


def speed_meaning(tokens_per_second: float) -> str:
    """Return how fast the model writes here and what that means for a long thought; "" where it wrote too little."""
    if tokens_per_second <= 0:
        return ""
    shown = f"{tokens_per_second:,.0f}" if tokens_per_second >= 20 else f"{tokens_per_second:.1f}"
    return (
        f"It writes {shown} tokens a second on this computer: {LONG_THOUGHT_TOKENS:,} tokens of thinking, as for a "
        f"hard question, take about {time_words(LONG_THOUGHT_TOKENS / tokens_per_second)}."
    )


def token_words(answer: TokenKept) -> str:
    """Return where an access token is that the keychain did not take; "" where it is kept or gone as asked."""
    if answer.is_kept:
        return ""
    return (
        f"The keychain does not keep the access token. {answer.detail} "
        "A token that you enter is used until you close the app, and kept nowhere."
    )
