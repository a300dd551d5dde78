"""From messages to a prompt: which turns are sent, and laid out how."""

from collections.abc import Sequence

from magistral_desktop.chat.attachments import sent_texts
from magistral_desktop.chat.formats import Part, PromptFormat, control, text
from magistral_desktop.chat.messages import Message

Prompt = tuple[Part, ...]


def build_prompt(chat_format: PromptFormat, messages: Sequence[Message], instructions: str = "") -> Prompt:
    """Return the prompt that asks for the reply to the last of `messages`, which is the user's.

    The format's own system prompt always comes first, since the model often does not think without it;
    `instructions` of the user are added to it. The files of a question come before it, each a text of its own. Of past
    replies only the answers are sent; a reply without an answer, and the question before it, are left out.
    """
    turns = turns_to_send(messages)
    if chat_format.template:
        return _template_turns(turns, instructions)
    return (
        control("<s>"),
        *_system(chat_format, instructions),
        *(part for turn in turns for part in _mistral_turn(turn)),
    )


def join_instructions(*pieces: str) -> str:
    """Return instructions from several places, the most general first, as what `build_prompt` adds.

    Their order is: the model's, those for all chats, for the chats of a folder, for one chat.
    """
    return "\n\n".join(stripped for piece in pieces if (stripped := piece.strip()))


def turns_to_send(messages: Sequence[Message]) -> list[Message]:
    """Return the messages whose texts are sent."""
    turns: list[Message] = []
    for message in messages:
        if message.role == "user" and turns and turns[-1].role == "user":
            turns.pop()  # its reply never came
        if message.role == "user" or message.text:
            turns.append(message)
    return turns


def _system(chat_format: PromptFormat, instructions: str) -> Prompt:
    added = (text(f"\n\n{instructions}"),) if instructions else ()
    parts = (*chat_format.system, *added)
    return (control("[SYSTEM_PROMPT]"), *parts, control("[/SYSTEM_PROMPT]")) if parts else ()


def _mistral_turn(message: Message) -> Prompt:
    if message.role == "user":
        texts = sent_texts(message.text, message.attachments)
        return (control("[INST]"), *(text(each) for each in texts), control("[/INST]"))
    return (text(message.text), control("</s>"))


def _template_turns(turns: Sequence[Message], instructions: str) -> Prompt:
    system = (Part("system", instructions),) if instructions else ()
    return (*system, *(Part(turn.role, "".join(sent_texts(turn.text, turn.attachments))) for turn in turns))
