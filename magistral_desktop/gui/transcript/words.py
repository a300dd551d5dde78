"""The transcript's own words about a message."""

from magistral_desktop.chat.messages import UNFINISHED, Message
from magistral_desktop.chat.words import tokens
from magistral_desktop.gui.transcript.results import mismatch, shown

NOTHING_YET = "Ask something. The reasoning appears beside the answer."
WAITING = "Waiting for the model…"
ANSWER_NOW = "Answer now"
GO_ON = "Go on"
GO_ON_NOTED = "Go on with a note…"
GO_ON_FROM = "Go on from here…"
EDIT = "Edit"
REGENERATE = "Regenerate"
PREVIOUS_VERSION = "Previous version"
NEXT_VERSION = "Next version"
COMPARE_VERSIONS = "Compare versions…"
EXPORT_RECORD = "Export audit record…"
DELETE_VERSION = "Delete this version"
EXPORT_REPLY = "Export reply…"
INTERRUPTED = "Interrupted: the app or the engine ended while this was being written"
ANSWER_TO_COME = "The answer follows the reasoning."
NO_DOUBT = "No words of doubt were found in this reasoning"
NO_RESULT = "No words of a result were found in this reasoning"
NOT_SIMILAR = "No similar text in the reasoning"
LINK_COPIED = "Link copied"
NOTHING_TO_LINK = "Select something in a reply to copy a link to it"
WORTH_A_LOOK = "Worth a look"
OUTLINE_NOTE = "Word matches, not an analysis"
PART_KINDS = {"start": "Start", "doubt": "Doubt", "check": "Check", "alternative": "Another way", "result": "Result"}


NOT_SENT = "Left out of what the model is sent"
SEND_AGAIN = "Send them again"


def about_left_out(count: int) -> str:
    """Return the line below messages that the user has left out."""
    which = "The message above is" if count == 1 else f"The {count:,} messages above are"
    return f"{which} left out: the model no longer sees {'it' if count == 1 else 'them'}"


def duration(milliseconds: int) -> str:
    """Return a time the way one says it, cut rather than rounded: "0.8 s", "12 s", "1 min 12 s", "1 h 3 min"."""
    seconds = milliseconds // 1000
    if seconds < 1:
        return f"{max(1, milliseconds // 100) / 10} s"
    if seconds < 60:
        return f"{seconds} s"
    minutes, seconds = divmod(seconds, 60)
    if minutes < 60:
        return f"{minutes} min {seconds} s" if seconds else f"{minutes} min"
    hours, minutes = divmod(minutes, 60)
    return f"{hours:,} h {minutes} min" if minutes else f"{hours:,} h"


def speed(tokens_per_second: float) -> str:
    """Return a speed with as many digits as mean something: "1.8 tokens/s", "57 tokens/s"."""
    return f"{tokens_per_second:,.{0 if tokens_per_second >= 20 else 1}f} tokens/s"


def about_reasoning(message: Message) -> str:
    """Return the heading of a message's reasoning: whether it goes on, how long it took, how much it was."""
    if message.is_thinking:
        words = f"Thinking… {duration(message.reasoning_ms)}" if message.reasoning_ms else "Thinking…"
    else:
        words = f"Thought for {duration(message.reasoning_ms)}" if message.reasoning_ms else "Reasoning"
    return f"{words} · {tokens(message.reasoning_tokens)}" if message.reasoning_tokens else words


def about_waiting(message: Message) -> str:
    """Return what stands where the answer will be, "" once there is one or there will be none."""
    if message.status not in UNFINISHED or message.text:
        return ""
    return ANSWER_TO_COME if message.is_thinking else WAITING


def about_state(message: Message) -> str:
    """Return the state of a reply as it is told to who cannot see the page: it changes a few times only."""
    if message.status in UNFINISHED:
        if message.is_thinking:
            return "The model is thinking."
        return "The answer is being written." if message.text else WAITING
    first_line = message.error.strip().partition("\n")[0]
    endings = {
        "stopped": "The reply was stopped.",
        "failed": f"The reply failed. {first_line}".strip(),
        "interrupted": "The reply was interrupted.",
    }
    return endings.get(message.status, "The reply has ended.")


def about_ending(message: Message) -> str:
    """Return why a reply ended early, "" if it did not or if its error says so."""
    if message.status == "stopped":
        return "Stopped"
    if message.status == "interrupted":
        title = message.error.strip().partition("\n")[0]
        return f"Interrupted · {title}" if title else INTERRUPTED
    early = {"length": "Cut off: the reply reached the longest it may be", "loop": "Stopped: it was going in circles"}
    return early.get(message.finish_reason, "") if message.status == "complete" else ""


def about_part(milliseconds: int, count: int) -> str:
    """Return the time and tokens of a part of a thought, which are read off between two marks: "12 s · ≈340 tokens"."""
    return " · ".join(part for part in (duration(milliseconds) if milliseconds else "", f"≈{tokens(count)}") if part)


def about_similar(shared: float) -> str:
    """Return how much of a sentence's words a similar passage has."""
    return f"Similar text · {shared:.0%} of the words in common"


def about_mismatch(message: Message) -> str:
    """Return that a reply's answer ends with another result than its reasoning, "" if that cannot be said."""
    differs = mismatch(message.reasoning, message.text) if message.role == "assistant" else None
    if not differs:
        return ""
    return f"The reasoning’s last result reads {shown(differs.reasoning)}; the answer says {shown(differs.answer)}."


def about_origin(message: Message) -> str:
    """Return what wrote a finished reply and how fast: "Magistral Small · 812 tokens · 21.4 tokens/s"."""
    count = message.reasoning_tokens + message.answer_tokens
    parts = [
        message.model,
        tokens(count) if count else "",
        speed(message.tokens_per_second) if message.tokens_per_second else "",
    ]
    return " · ".join(part for part in parts if part)
