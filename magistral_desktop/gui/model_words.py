"""What the Models window says of sizes, downloads, verdicts, prompt formats and check-ups."""

from collections.abc import Iterable
from pathlib import Path

from magistral_desktop.chat.formats import FORMATS
from magistral_desktop.chat.words import speed_number
from magistral_desktop.download_protocol import TokenKept
from magistral_desktop.language import NOTHING, Marked, Phrase, joined, mark, number, tr
from magistral_desktop.models.fit import Verdict
from magistral_desktop.protocol import CheckName, CheckResult
from magistral_desktop.session.download_state import DownloadState

VERDICT_WORDS: dict[Verdict, Marked] = {
    "fits": mark("Fits"),
    "tight": mark("Tight"),
    "does not fit": mark("Will not fit"),
}

LONG_THOUGHT_TOKENS = 8_000
"""What Magistral often thinks about a hard question."""

_FOLDER_CHARACTERS = 44  # a folder has no place to break a line at

_CHECK_WORDS: dict[CheckName, tuple[Marked, Marked]] = {
    "prompt": (
        mark("Reads a question as Mistral's own software does"),
        mark("Reads a question otherwise than Mistral's software"),
    ),
    "markers": (mark("Knows all control tokens"), mark("Lacks control tokens, or has others")),
    "thought": (
        mark("Thinks first, and ends the thought when told to"),
        mark("Does not think, or does not end its thought"),
    ),
    "answer": (mark("Then answers"), mark("Gives no answer")),
    "end": (mark("Ends its answer by itself"), mark("Does not end its answer by itself")),
}


def size_words(size_bytes: int) -> Phrase:
    """Return a size as file managers and the Hub tell it: 14.3 GB."""
    if size_bytes >= 10**9:
        return tr("{size:.1f} GB", size=size_bytes / 1e9)
    return tr("{size} MB", size=_megabytes(size_bytes))


def time_words(seconds: float) -> Phrase:
    """Return how long something takes, with as much precision as it deserves."""
    if seconds < 60:
        return tr("{seconds} s", seconds=max(1, round(seconds)))
    minutes = round(seconds / 60)
    if minutes < 60:
        return tr("{minutes} min", minutes=minutes)
    return tr("{hours} h {minutes} min", hours=minutes // 60, minutes=minutes % 60)


def download_words(state: DownloadState, now: float) -> str:
    """Return what a download is at, in one or two sentences; `now` is time.monotonic()."""
    match state.kind:
        case "downloading":
            return _speed_words(state)
        case "waiting":
            left_s = state.since + state.wait_s - now
            return joined([state.detail, tr("Trying again in {time}.", time=time_words(left_s))])
        case "verifying":
            return tr("Checking that every byte is as published: {fraction:.0%}", fraction=state.fraction)
        case "paused" if state.missing_bytes:
            missing = size_words(state.missing_bytes)
            return tr("The disk is too full: {missing} more must be free. What was received is kept.", missing=missing)
        case "paused":
            return joined([tr("Paused"), _received_words(state)], " · ")
        case "failed" if state.error:
            return str(state.error)
        case _:
            return tr("Starting…")


def _megabytes(size_bytes: int) -> Phrase:
    return number(size_bytes / 1e6, ".0f" if size_bytes >= 10**7 else ".1f")


def _received_words(state: DownloadState) -> str:
    """Return "4.2 of 14.3 GB"."""
    if not state.size_bytes:
        return tr("{size} received", size=size_words(state.received_bytes))
    if state.size_bytes >= 10**9:
        return tr("{received:.1f} of {size:.1f} GB", received=state.received_bytes / 1e9, size=state.size_bytes / 1e9)
    return tr("{received} of {size} MB", received=_megabytes(state.received_bytes), size=_megabytes(state.size_bytes))


def _speed_words(state: DownloadState) -> str:
    parts = [_received_words(state)]
    if state.bytes_per_s > 0:
        speed = state.bytes_per_s / 1e6
        parts.append(tr("{speed} MB/s", speed=number(speed, ".0f" if speed >= 10 else ".1f")))
    if state.left_s is not None:
        parts.append(tr("{time} left", about="until a download is done", time=time_words(state.left_s)))
    return joined(parts, " · ")


def folder_words(path: Path, home: Path) -> str:
    """Return the end of the folder of a file, from the user's home on where it is below that."""
    folder = path.parent
    words = f"~/{folder.relative_to(home).as_posix()}" if folder.is_relative_to(home) else str(folder)
    return words if len(words) <= _FOLDER_CHARACTERS else f"…{words[1 - _FOLDER_CHARACTERS :]}"


def format_words(name: str) -> Phrase:
    """Return what the prompt format of a name is called; "" where there is none of that name."""
    return FORMATS[name].title if name in FORMATS else NOTHING


def check_words(result: CheckResult) -> Phrase:
    """Return what one check found, in plain words."""
    good, bad = _CHECK_WORDS[result.check]
    if result.passed:
        return good.said()
    return tr("{problem} ({detail})", problem=bad.said(), detail=result.detail) if result.detail else bad.said()


def check_lines(results: Iterable[CheckResult]) -> list[str]:
    """Return what the checks found, one line each."""
    return [joined(["✓" if result.passed else "✗", check_words(result)], "  ") for result in results]


def speed_meaning(tokens_per_second: float) -> str:
    """Return how fast the model writes here and what that means for a long thought; "" where it wrote too little."""
    if tokens_per_second <= 0:
        return ""
    return tr(
        "It writes {speed} tokens a second on this computer: {tokens} tokens of thinking, as for a hard question, take "
        "about {time}.",
        speed=speed_number(tokens_per_second),
        tokens=LONG_THOUGHT_TOKENS,
        time=time_words(LONG_THOUGHT_TOKENS / tokens_per_second),
    )


def token_words(answer: TokenKept) -> str:
    """Return where an access token is that the keychain did not take; "" where it is kept or gone as asked."""
    if answer.is_kept:
        return ""
    return tr(
        "The keychain does not keep the access token. {detail} "
        "A token that you enter is used until you close the app, and kept nowhere.",
        detail=answer.detail,
    )
