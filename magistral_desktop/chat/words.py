"""What is said about a reply, alike in the window and in the terminal."""

from collections.abc import Iterable
from functools import reduce

from magistral_desktop.chat.loops import loop_words
from magistral_desktop.chat.messages import Intervention
from magistral_desktop.language import NOTHING, Phrase, counted, joined, mark, number, tr

_INTERVENTIONS = {
    "answer now": mark("You asked for the answer here"),
    "budget": mark("The thought reached its budget"),
    "reserve": mark("The thought was closed to keep room for the answer"),
    "no think": mark("Answered directly, without a thought"),
}


def tokens(count: int) -> Phrase:
    """Return a number of tokens: "1 token", "2,341 tokens"."""
    return counted(count, "{n} token", "{n} tokens")


def chats(count: int) -> Phrase:
    """Return a number of chats: "1 chat", "2,341 chats"."""
    return counted(count, "{n} chat", "{n} chats")


def messages(count: int) -> Phrase:
    """Return a number of messages: "1 message", "2,341 messages"."""
    return counted(count, "{n} message", "{n} messages")


def speed(tokens_per_second: float) -> Phrase:
    """Return a speed with as many digits as mean something: "1.8 tokens/s", "3,943 tokens/s"; "" for none."""
    if tokens_per_second <= 0:
        return NOTHING
    return tr("{speed} tokens/s", speed=speed_number(tokens_per_second))


def speed_number(tokens_per_second: float) -> Phrase:
    """Return the number of a speed alone, for a sentence that names the unit itself."""
    return number(tokens_per_second, ",.0f" if tokens_per_second >= 20 else ".1f")


def listed(phrases: Iterable[str]) -> Phrase:
    """Return phrases with the language's comma between them, those that are empty left out."""
    return reduce(_with_comma, (phrase for phrase in phrases if phrase), NOTHING)


def about_interventions(interventions: Iterable[Intervention], budget_tokens: int) -> list[Phrase]:
    """Return a line for each thing that the engine did to a reply, and that the reader would wonder about."""
    lines = (_about_intervention(intervention, budget_tokens) for intervention in interventions)
    return [line for line in dict.fromkeys(lines) if line]


def _with_comma(before: Phrase, last: str) -> Phrase:
    return tr("{words}, {detail}", words=before, detail=last) if before else joined([last])


def _about_intervention(intervention: Intervention, budget_tokens: int) -> Phrase:
    if intervention.kind == "loop":
        found = tr("It seems to go in circles since token {position}", position=intervention.position)
        return joined((found, loop_words(intervention.detail)), " · ")
    if intervention.kind == "budget" and budget_tokens:
        return tr("The thought reached its budget of {tokens}", tokens=tokens(budget_tokens))
    known = _INTERVENTIONS.get(intervention.kind)
    return known.said() if known else NOTHING
