"""The transcript's own words about a message."""

from magistral_desktop.chat.messages import UNFINISHED, Message
from magistral_desktop.chat.words import speed, tokens
from magistral_desktop.gui.direction import isolated
from magistral_desktop.gui.transcript.direction import page_direction
from magistral_desktop.gui.transcript.results import mismatch, shown
from magistral_desktop.language import counted, joined, mark, tr

NOTHING_YET = mark("Ask something. The reasoning appears beside the answer.")
WAITING = mark("Waiting for the model…")
ANSWER_NOW = mark("Answer now")
GO_ON = mark("Go on")
GO_ON_NOTED = mark("Go on with a note…")
GO_ON_FROM = mark("Go on from here…")
EDIT = mark("Edit")
REGENERATE = mark("Regenerate")
PREVIOUS_VERSION = mark("Previous version")
NEXT_VERSION = mark("Next version")
COMPARE_VERSIONS = mark("Compare versions…")
EXPORT_RECORD = mark("Export audit record…")
DELETE_VERSION = mark("Delete this version")
EXPORT_REPLY = mark("Export reply…")
INTERRUPTED = mark("Interrupted: the app or the engine ended while this was being written")
FAILED = mark("The reply failed.")
ANSWER_TO_COME = mark("The answer follows the reasoning.")
NO_DOUBT = mark("No words of doubt were found in this reasoning")
NO_RESULT = mark("No words of a result were found in this reasoning")
NOT_SIMILAR = mark("No similar text in the reasoning")
LINK_COPIED = mark("Link copied")
NOTHING_TO_LINK = mark("Select something in a reply to copy a link to it")
WORTH_A_LOOK = mark("Worth a look")
OUTLINE_NOTE = mark("Word matches, not an analysis")
PART_KINDS = {
    "start": mark("Start", about="of a thought"),
    "doubt": mark("Doubt"),
    "check": mark("Check", about="a part of a thought"),
    "alternative": mark("Another way"),
    "result": mark("Result"),
}

NOT_SENT = mark("Left out of what the model is sent")
SEND_AGAIN = mark("Send them again")


def about_left_out(count: int) -> str:
    """Return the line below messages that the user has left out."""
    return counted(
        count,
        "The message above is left out: the model no longer sees it",
        "The {n} messages above are left out: the model no longer sees them",
    )


def duration(milliseconds: int) -> str:
    """Return a time the way one says it, cut rather than rounded: "0.8 s", "12 s", "1 min 12 s", "1 h 3 min"."""
    seconds = milliseconds // 1000
    if seconds < 1:
        return tr("{seconds:.1f} s", seconds=max(1, milliseconds // 100) / 10)
    if seconds < 60:
        return tr("{seconds} s", seconds=seconds)
    minutes, seconds = divmod(seconds, 60)
    if minutes < 60:
        whole = tr("{minutes} min", minutes=minutes)
        return tr("{minutes} min {seconds} s", minutes=minutes, seconds=seconds) if seconds else whole
    hours, minutes = divmod(minutes, 60)
    return tr("{hours} h {minutes} min", hours=hours, minutes=minutes) if minutes else tr("{hours} h", hours=hours)


def about_reasoning(message: Message) -> str:
    """Return the heading of a message's reasoning: whether it goes on, how long it took, how much it was."""
    took = duration(message.reasoning_ms) if message.reasoning_ms else ""
    if message.is_thinking:
        words = tr("Thinking… {duration}", duration=took) if took else tr("Thinking…")
    else:
        words = tr("Thought for {duration}", duration=took) if took else tr("Reasoning")
    return joined([words, tokens(message.reasoning_tokens)], " · ") if message.reasoning_tokens else words


def about_waiting(message: Message) -> str:
    """Return what stands where the answer will be, "" once there is one or there will be none."""
    if message.status not in UNFINISHED or message.text:
        return ""
    return ANSWER_TO_COME.said() if message.is_thinking else WAITING.said()


def about_state(message: Message) -> str:
    """Return the state of a reply as it is told to who cannot see the page: it changes a few times only."""
    if message.status in UNFINISHED:
        if message.is_thinking:
            return tr("The model is thinking.")
        return tr("The answer is being written.") if message.text else WAITING.said()
    first_line = message.error.strip().partition("\n")[0]
    if message.status == "failed":
        return joined([FAILED.said(), first_line])
    endings = {"stopped": tr("The reply was stopped."), "interrupted": tr("The reply was interrupted.")}
    return endings.get(message.status, tr("The reply has ended."))


def about_ending(message: Message) -> str:
    """Return why a reply ended early, "" if it did not or if its error says so."""
    if message.status == "stopped":
        return tr("Stopped", about="a reply")
    if message.status == "interrupted":
        title = message.error.strip().partition("\n")[0]
        return tr("Interrupted · {error}", error=title) if title else INTERRUPTED.said()
    early = {
        "length": tr("Cut off: the reply reached the longest it may be"),
        "loop": tr("Stopped: it was going in circles"),
    }
    return early.get(message.finish_reason, "") if message.status == "complete" else ""


def about_part(milliseconds: int, count: int) -> str:
    """Return the time and tokens of a part of a thought, which are read off between two marks: "12 s · ≈340 tokens"."""
    return joined([duration(milliseconds) if milliseconds else "", tr("≈{tokens}", tokens=tokens(count))], " · ")


def about_similar(shared: float) -> str:
    """Return how much of a sentence's words a similar passage has."""
    return tr("Similar text · {share:.0%} of the words in common", share=shared)


def about_mismatch(message: Message) -> str:
    """Return that a reply's answer ends with another result than its reasoning, "" if that cannot be said."""
    differs = mismatch(message.reasoning, message.text) if message.role == "assistant" else None
    if not differs:
        return ""
    return tr(
        "The reasoning’s last result reads {reasoning}; the answer says {answer}.",
        reasoning=shown(differs.reasoning),
        answer=shown(differs.answer),
    )


def about_origin(message: Message) -> str:
    """Return what wrote a finished reply and how fast: "Magistral Small · 812 tokens · 21.4 tokens/s"."""
    count = message.reasoning_tokens + message.answer_tokens
    # A number beside Latin letters would be drawn on their other side, away from its own word.
    model = isolated(message.model) if page_direction() == "rtl" else message.model
    return joined([model, tokens(count) if count else "", speed(message.tokens_per_second)], " · ")
