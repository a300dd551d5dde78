"""What the engine is asked for a reply: a new one, one that goes on where it ended early, one tried again."""

import secrets
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

from magistral_desktop.chat.attachments import Attachment
from magistral_desktop.chat.formats import FORMATS
from magistral_desktop.chat.messages import Message, clean_text, title_from
from magistral_desktop.chat.prompt import Prompt, build_prompt, join_instructions
from magistral_desktop.chat.steering import Steering
from magistral_desktop.chat.wishes import NO_WISHES, ChatWishes
from magistral_desktop.errors import EngineError, ModelError, PromptError
from magistral_desktop.language import tr
from magistral_desktop.models.settings import ModelSettings
from magistral_desktop.protocol import Generate, ModelReady
from magistral_desktop.storage.kv_files import cache_key
from magistral_desktop.storage.store import Store

MAX_QUESTION_BYTES = 4 * 1024 * 1024
_SEEDS = 2**32 - 1
"""Seeds are 32-bit; the highest one means "random" to llama.cpp (LLAMA_DEFAULT_SEED)."""


def no_engine() -> EngineError:
    """Return the error for an engine that failed without words."""
    return EngineError(tr("The engine is not there"), tr("It did not say why."), tr("Try again."))


def no_room() -> PromptError:
    """Return the error for a reply that could not grow at all."""
    return PromptError(
        tr("There is no room to go on"),
        tr("The conversation fills the whole context of the model."),
        tr("Load the model with a longer context, or start a new chat."),
    )


def model_key(model: ModelReady) -> str:
    """Return what tells a model from others of the same name: only the same one can go on with a reply."""
    return f"{model.architecture} {model.quantization} {model.size_bytes} {model.prompt_format}"


def checked_question(question: str) -> str:
    """Return a question as it can be stored and sent.

    Raises:
        PromptError: it is empty or too long.
    """
    question = clean_text(question)
    if not question.strip():
        raise PromptError(tr("The question is empty"), tr("There is nothing to answer yet."), tr("Type a question."))
    if len(question.encode()) > MAX_QUESTION_BYTES:
        raise PromptError(
            tr("The question is too long"),
            tr(
                "It has more than {size} MiB of text, far more than a model can read at once.",
                size=MAX_QUESTION_BYTES // 1024**2,
            ),
            tr("Shorten it, or ask about a part of it."),
        )
    return question


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: the words, and the files that belong to them."""

    text: str
    attachments: tuple[Attachment, ...] = ()


def store_question(
    store: Store, conversation_id: int | None, question: Question, seed: int | None, steering: Steering | None
) -> tuple[Message, Message]:
    """Put a question and the place for its reply on the disk and return both; None starts a new conversation.

    Raises:
        StorageError: it could not be stored; nothing of it was.
    """
    now = time.time()
    with store.together(durable=True):
        if conversation_id is None:
            conversation_id = store.add_conversation(title_from(question.text)).id
        message = Message(0, conversation_id, "user", question.text, now, attachments=question.attachments)
        asked = store.add_message(message)
        return asked, store.add_message(place_for_reply(conversation_id, now, seed, steering))


def place_for_reply(conversation_id: int, now: float, seed: int | None, steering: Steering | None) -> Message:
    """Return a reply that waits to be written; without a seed one is drawn."""
    seed = secrets.randbelow(_SEEDS) if seed is None else seed
    wishes = steering or Steering()
    return Message(0, conversation_id, "assistant", "", now, status="waiting", seed=seed, steering=wishes)


def reply_to_go_on(message_id: int, conversation: Sequence[Message], *, is_cut: bool = False) -> Message:
    """Return the reply if it can go on: it must have ended early, and nothing that was asked later stands on it.

    One that `is_cut` back before, as another version, may have ended in any way and stand anywhere, but must have a
    thought.

    Raises:
        PromptError: it cannot go on.
    """
    reply = next((message for message in conversation if message.id == message_id), None)
    if reply is None or not (reply.can_be_cut if is_cut else reply.can_go_on):
        no_thought = tr("It has no reasoning, or it is still being written.")
        complete = tr("It is complete, or it is still being written.")
        raise PromptError(
            tr("This reply cannot go on"), no_thought if is_cut else complete, tr("Ask another question.")
        )
    if conversation[-1].id != reply.id and not is_cut:
        raise PromptError(
            tr("This reply cannot go on"),
            tr("The questions after it were answered with the reply as it is."),
            tr("Ask for the rest in a new question."),
        )
    return reply


def reply_to_retry(message_id: int, conversation: Sequence[Message]) -> Message:
    """Return the reply as if it were asked for the first time, if it has failed and is the last.

    Raises:
        PromptError: it is not.
    """
    reply = conversation[-1] if conversation else None
    if reply is None or reply.id != message_id or reply.status != "failed":
        raise PromptError(
            tr("This reply cannot be tried again"),
            tr("It has not failed, or something else was asked after it."),
            tr("Ask the question again."),
        )
    return Message(
        reply.id,
        reply.conversation_id,
        "assistant",
        "",
        reply.created_at,
        status="waiting",
        seed=reply.seed,
        steering=reply.steering,
        parent_id=reply.parent_id,
        version=reply.version,
        versions=reply.versions,
    )


def begun(
    reply: Message, model: ModelReady, settings: ModelSettings, wishes: ChatWishes = NO_WISHES, general: str = ""
) -> Message:
    """Return the reply as the engine is asked for it: with the model that writes it, how it is sampled and instructed.

    The `wishes` are the chat's own, the `general` instructions those for all chats and for its folder. One that goes on
    keeps what it was begun with: its tokens follow from that.
    """
    return replace(
        reply,
        status="streaming" if reply.text or reply.reasoning else reply.status,
        model=model.name,
        model_key=model_key(model),
        sampling=reply.sampling or wishes.sampling(settings.sampling(FORMATS[model.prompt_format].sampling)),
        steering=reply.steering if reply.token_ids else wishes.steering(reply.steering),
        instructions=reply.instructions
        if reply.token_ids
        else join_instructions(settings.instructions, general, wishes.instructions),
    )


def check_model(reply: Message, model: ModelReady) -> None:
    """Return if the model can write the reply: any can begin one, only the one that wrote it can go on with it.

    Raises:
        ModelError: it is another one.
    """
    if not reply.token_ids:
        return
    is_same = reply.model_key in {"", model_key(model)}  # "": from before the keys were kept
    if reply.model == model.name and is_same:
        return
    other_model = tr(
        "This reply was begun by {model}, and only the same model can go on with it. Loaded is {loaded}.",
        model=reply.model,
        loaded=model.name,
    )
    other_file = tr(
        "This reply was begun by another file of {model}, and only the same model can go on with it. "
        "Loaded is {loaded}.",
        model=reply.model,
        loaded=model.name,
    )
    raise ModelError(
        tr("Another model is loaded"),
        other_file if reply.model == model.name else other_model,
        tr("Load that model, or ask the question again."),
    )


def reply_command(
    reply: Message, before: Sequence[Message], model: ModelReady, note: str = "", keep_characters: int = -1
) -> Generate:
    """Return what to ask for a reply to the last of `before`, 0 for its request number.

    What has been written of it goes on, as long again where it had reached the longest it may be; `note` is added
    there. `keep_characters` of its reasoning are kept and no more, -1 keeps everything.
    """
    chat_format = FORMATS[model.prompt_format]
    written = reply.tokens()
    longer = len(written) if reply.finish_reason == "length" else 0
    return Generate(
        0,
        build_prompt(chat_format, before, reply.instructions),
        reply.sampling or chat_format.sampling,
        reply.seed or 0,
        chat_format.max_tokens + longer,
        think=reply.steering.think,
        budget_tokens=reply.steering.budget_tokens,
        loop_guard=reply.steering.loop_guard,
        written=written,
        draws=reply.draws,
        note=note,
        cache_key=cache_key(reply.conversation_id),
        keep_characters=keep_characters,
    )


def prompt_so_far(conversation: Sequence[Message], model: ModelReady, instructions: str = "") -> Prompt:
    """Return how the prompt of the next question, with its instructions, will begin.

    Nothing if the last one has no answer, or one that can go on, for which the engine keeps the thought.
    """
    last = conversation[-1] if conversation else None
    if last is None or last.role == "user" or not last.text or last.can_go_on:
        return ()
    return build_prompt(FORMATS[model.prompt_format], conversation, join_instructions(instructions))
