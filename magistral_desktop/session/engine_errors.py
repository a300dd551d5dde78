"""What is said when the engine fails."""

from magistral_desktop.errors import EngineError, MemoryShortError, ModelError, TooLongError, UserError
from magistral_desktop.language import tr
from magistral_desktop.protocol import VERSION, Failed


def shut_down() -> EngineError:
    """Return the error for an engine that was ended on purpose."""
    return EngineError(tr("The engine was shut down"), tr("The app ended it."), tr("Ask again: it is started anew."))


def silent() -> EngineError:
    """Return the error for an engine that says nothing when it starts."""
    return EngineError(
        tr("The engine does not answer"),
        tr("It was started, but did not report in time."),
        tr("Try again; if it stays like this, install the app again."),
    )


def not_stopped() -> EngineError:
    """Return the error for an engine that was ended because it went on with a reply."""
    return EngineError(
        tr("The engine did not stop in time"),
        tr("It was ended, so the reply is not whole."),
        tr("Ask again: it starts anew."),
    )


def other_version(version: int) -> EngineError:
    """Return the error for an engine that speaks another version of the protocol."""
    return EngineError(
        tr("The app and its engine do not belong together"),
        tr(
            "The engine speaks version {its} of their language, the app version {ours}.",
            its=str(version),
            ours=str(VERSION),
        ),
        tr("Install the app again."),
    )


def as_error(event: Failed) -> UserError:
    """Return a request's failure as the kind of error that the window knows what to offer for."""
    if event.cause == "too long":
        return TooLongError(event.title, event.detail, event.remedy, event.tokens_over)
    kinds: dict[str, type[UserError]] = {kind.cause: kind for kind in (MemoryShortError, ModelError, EngineError)}
    return kinds.get(event.cause, UserError)(event.title, event.detail, event.remedy)
