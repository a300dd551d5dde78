"""A reply as plain text: what it grows by, and the links below it."""

import html

from magistral_desktop.chat.messages import Message
from magistral_desktop.gui.transcript import words
from magistral_desktop.gui.transcript.face import Face


def ways_on(message_id: int, face: Face) -> str:
    """Return the links with which a reply that ended early goes on, or one that failed is helped."""
    links = [f'<a href="go-on:{message_id}">{words.GO_ON}</a>'] if face.resumable else []
    links += [
        f'<a href="offer:{message_id}/{at}">{html.escape(offer.label)}</a>' for at, offer in enumerate(face.offers)
    ]
    if face.notable:
        links.append(f'<a href="note:{message_id}">{words.GO_ON_NOTED}</a>')
    return f"<p>{' · '.join(links)}</p>" if links else ""


def growth(before: Message, now: Message, *, pane_open: bool) -> str | None:
    """Return what to add at the end, or None where more than the end has changed."""
    if before.status != now.status or bool(before.reasoning) != bool(now.reasoning):
        return None
    if before.interventions != now.interventions:
        return None
    if before.text:
        same = before.reasoning == now.reasoning and now.text.startswith(before.text)
        return now.text[len(before.text) :] if same else None
    if now.text or not now.reasoning.startswith(before.reasoning):
        return None
    return now.reasoning[len(before.reasoning) :] if pane_open else ""
