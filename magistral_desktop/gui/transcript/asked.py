"""What the reader asks of the model by a button on the page, as signals of the transcript."""

from typing import Any

from magistral_desktop.gui.transcript.view import TranscriptView


def pass_on(view: TranscriptView, action: Any) -> None:
    """Emit the signal for an action of the page's; nothing for one that makes no sense."""
    of_message = {
        "go-on": view.go_on_requested,
        "note": view.note_requested,
        "edit": view.edit_requested,
        "regenerate": view.regenerate_requested,
        "compare": view.comparison_requested,
        "delete-version": view.version_deletion_requested,
    }
    match action:
        case [str(name), int(message_id)] if name in of_message:
            of_message[name].emit(message_id)
        case ["version", int(message_id), int(step)]:
            view.version_requested.emit(message_id, step)
        case ["offer", int(message_id), str(offer)]:
            view.offer_chosen.emit(message_id, offer)
        case ["attachment", int(message_id), int(index)]:
            view.attachment_requested.emit(message_id, index)
        case ["answer-now"]:
            view.answer_now_requested.emit()
        case ["send-again"]:
            view.send_again_requested.emit()
