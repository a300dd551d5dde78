"""What the engine could not do, as errors that the window has help for."""

from magistral_desktop.errors import EngineError, MemoryShortError, ModelError, TooLongError, UserError
from magistral_desktop.protocol import VERSION, Failed, Hello

NO_HELLO = EngineError(
    "The engine does not answer",
    "It was started, but did not report in time.",
    "Try again; if it stays like this, install the app again.",
)
NOT_STOPPED = EngineError(
    "The engine did not stop in time", "It was ended, so the reply is not whole.", "Ask again: it starts anew."
)
SHUT_DOWN = EngineError("The engine was shut down", "The app ended it.", "Ask again: it is started anew.")


def other_version(hello: Hello) -> UserError:
    """Return why an engine cannot be talked to."""
    return EngineError(
        "The app and its engine do not belong together",
        f"The engine speaks version {hello.version} of their language, the app version {VERSION}.",
        "Install the app again.",
    )


def as_error(event: Failed) -> UserError:
    """Return a request's failure as the kind of error that the window knows what to offer for."""
    if event.cause == "too long":
        return TooLongError(event.title, event.detail, event.remedy, event.tokens_over)
    kinds: dict[str, type[UserError]] = {kind.cause: kind for kind in (MemoryShortError, ModelError, EngineError)}
    return kinds.get(event.cause, UserError)(event.title, event.detail, event.remedy)
