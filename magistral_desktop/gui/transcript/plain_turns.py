"""The parts of a turn as HTML for a text browser, and what a growing one adds."""

import html
from collections.abc import Iterator

from magistral_desktop.chat.messages import UNFINISHED, Message
from magistral_desktop.gui.attachment_words import about_file
from magistral_desktop.gui.transcript import words
from magistral_desktop.gui.transcript.face import Face
from magistral_desktop.gui.transcript.outline import outline
from magistral_desktop.gui.transcript.plain_reader import anchor


def question_html(message: Message) -> str:
    """Return a question with its links."""
    lines = html.escape(message.text).replace("\n", "<br>")
    ways = " · ".join([f'<a href="edit:{message.id}">{words.EDIT}</a>', *_versions(message)])
    files = "".join(
        f'<a href="attachment:{message.id}/{index}">{html.escape(file.name)}</a> {html.escape(about_file(file))}<br>'
        for index, file in enumerate(message.attachments)
    )
    note = f"<i>{words.NOT_SENT}</i><br>" if message.is_left_out else ""
    return f'{anchor(message.id, "question")}<p align="right">{files}<b>{lines}</b><br>{note}{ways}</p>'


def below_answer(message: Message, face: Face) -> Iterator[str]:
    """Yield what is said below an answer."""
    if face.mismatch:
        link = f'<a href="mismatch:{message.id}">{words.WORTH_A_LOOK}</a>'
        yield f"<p><i>{html.escape(face.mismatch)}</i> {link}</p>"
    error = "<br>".join(html.escape(line) for line in face.error)
    for line in (face.waiting, html.escape(face.ending), error, html.escape(face.origin)):
        if line:
            yield f"<p><i>{line}</i></p>"


def ways_from(message: Message, face: Face, *, is_last: bool) -> str:
    """Return the links with which a reply goes on, is helped, written anew, exported, and those to its versions."""
    links = _ways_on(message.id, face) if is_last else []
    if face.redoable:
        links.append(f'<a href="regenerate:{message.id}">{words.REGENERATE}</a>')
    links += _versions(message)
    if message.status not in UNFINISHED:
        links.append(f'<a href="export:{message.id}">{words.EXPORT_REPLY}</a>')
        links.append(f'<a href="record:{message.id}">{words.EXPORT_RECORD}</a>')
    return f"<p>{' · '.join(links)}</p>" if links else ""


def outline_html(message: Message) -> str:
    """Return the outline of a reply's thought as a list of links."""
    lines = "".join(
        f'<li>{words.PART_KINDS[part.kind]}: <a href="part:{message.id}-{number}">{html.escape(part.words)}</a></li>'
        for number, part in enumerate(outline(message.reasoning))
    )
    return f"<p><i>{words.OUTLINE_NOTE}</i></p><ul>{lines}</ul>"


def _versions(message: Message) -> list[str]:
    """Return the links to the other versions of a message; none if it is the only one."""
    if message.versions < 2:
        return []
    steps = (
        (words.PREVIOUS_VERSION, -1, message.version > 1),
        (words.NEXT_VERSION, 1, message.version < message.versions),
    )
    return [
        f"{message.version} / {message.versions}",
        *(f'<a href="version:{message.id}/{step}">{label}</a>' for label, step, is_there in steps if is_there),
        f'<a href="compare:{message.id}">{words.COMPARE_VERSIONS}</a>',
        f'<a href="delete-version:{message.id}">{words.DELETE_VERSION}</a>',
    ]


def _ways_on(message_id: int, face: Face) -> list[str]:
    """Return the links with which a reply that ended early goes on, or one that failed is helped."""
    links = [f'<a href="go-on:{message_id}">{words.GO_ON}</a>'] if face.resumable else []
    links += [
        f'<a href="offer:{message_id}/{at}">{html.escape(offer.label)}</a>' for at, offer in enumerate(face.offers)
    ]
    if face.notable:
        links.append(f'<a href="note:{message_id}">{words.GO_ON_NOTED}</a>')
    return links


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
