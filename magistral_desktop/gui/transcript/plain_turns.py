"""The parts of a turn as HTML for a text browser, and what a growing one adds."""

import html
from collections.abc import Iterator, Sequence

from magistral_desktop.chat.messages import UNFINISHED, Message
from magistral_desktop.gui.attachment_words import about_file
from magistral_desktop.gui.transcript import words
from magistral_desktop.gui.transcript.direction import direction_of, page_direction
from magistral_desktop.gui.transcript.face import Face
from magistral_desktop.gui.transcript.outline import ThoughtPart, outline
from magistral_desktop.gui.transcript.plain_reader import anchor
from magistral_desktop.language import Marked, tr


def link(address: str, words: Marked) -> str:
    """Return a link of our own."""
    return f'<a href="{address}">{html.escape(words.said())}</a>'


def line_html(line: str) -> str:
    """Return a line of our own, in HTML already; it runs as the window's language does, whatever it begins with."""
    return f'<p dir="{page_direction()}">{line}</p>'


def own_direction(text: str) -> str:
    """Return which way a text runs that is not ours, as HTML has it."""
    return direction_of(iter((text,))) or page_direction()


def empty_html(examples: Sequence[str]) -> str:
    """Return what is shown where there are no messages, with links to questions."""
    links = "".join(
        f'<p align="center" dir="{own_direction(question)}"><a href="example:{at}">{html.escape(question)}</a></p>'
        for at, question in enumerate(examples)
    )
    return f'<p align="center" dir="{page_direction()}">{html.escape(words.NOTHING_YET.said())}</p>{links}'


def left_out_html(count: int) -> str:
    """Return the line below the messages that are left out."""
    line = f"{html.escape(words.about_left_out(count))} · {link('send-again:', words.SEND_AGAIN)}"
    return f'<p align="center" dir="{page_direction()}"><i>{line}</i></p>'


def pane_head_html(message_id: int, face: Face) -> str:
    """Return the link that opens and closes a reasoning."""
    closed = "◂" if page_direction() == "rtl" else "▸"
    mark = "▾" if face.pane == "open" else closed
    return line_html(f'<a href="pane:{message_id}">{mark} {html.escape(face.heading)}</a>')


def question_html(message: Message) -> str:
    """Return a question with its links."""
    lines = html.escape(message.text).replace("\n", "<br>")
    ways = " · ".join([link(f"edit:{message.id}", words.EDIT), *_versions(message)])
    files = "".join(
        f'<a href="attachment:{message.id}/{index}">{html.escape(file.name)}</a> {html.escape(about_file(file))}<br>'
        for index, file in enumerate(message.attachments)
    )
    side = "left" if page_direction() == "rtl" else "right"
    opening = f'<p align="{side}" dir="{own_direction(message.text)}">'
    note = f"<i>{html.escape(words.NOT_SENT.said())}</i><br>" if message.is_left_out else ""
    return f"{anchor(message.id, 'question')}{opening}{files}<b>{lines}</b><br>{note}{ways}</p>"


def below_answer(message: Message, face: Face) -> Iterator[str]:
    """Yield what is said below an answer."""
    if face.mismatch:
        look = link(f"mismatch:{message.id}", words.WORTH_A_LOOK)
        yield line_html(f"<i>{html.escape(face.mismatch)}</i> {look}")
    yield from (line_html(f"<i>{html.escape(line)}</i>") for line in (face.waiting, face.ending) if line)
    if face.error:  # it may be in the language of another time
        lines = "<br>".join(html.escape(line) for line in face.error)
        yield f'<p dir="{own_direction(" ".join(face.error))}"><i>{lines}</i></p>'
    if face.origin:
        yield line_html(f"<i>{html.escape(face.origin)}</i>")


def ways_from(message: Message, face: Face, *, is_last: bool) -> str:
    """Return the links with which a reply goes on, is helped, written anew, exported, and those to its versions."""
    links = _ways_on(message.id, face) if is_last else []
    if face.redoable:
        links.append(link(f"regenerate:{message.id}", words.REGENERATE))
    links += _versions(message)
    if message.status not in UNFINISHED:
        links.append(link(f"export:{message.id}", words.EXPORT_REPLY))
        links.append(link(f"record:{message.id}", words.EXPORT_RECORD))
    return line_html(" · ".join(links)) if links else ""


def outline_html(message: Message) -> str:
    """Return the outline of a reply's thought as a list of links."""
    direction = page_direction()
    lines = "".join(
        f'<li dir="{direction}">{html.escape(_kind(part))} '
        f'<a href="part:{message.id}-{number}">{html.escape(part.words)}</a></li>'
        for number, part in enumerate(outline(message.reasoning))
    )
    return f"{line_html(f'<i>{html.escape(words.OUTLINE_NOTE.said())}</i>')}<ul>{lines}</ul>"


def _kind(part: ThoughtPart) -> str:
    return tr("{kind}:", about="a part of a thought, whose words follow", kind=words.PART_KINDS[part.kind].said())


def _versions(message: Message) -> list[str]:
    """Return the links to the other versions of a message; none if it is the only one."""
    if message.versions < 2:
        return []
    steps = (
        (words.PREVIOUS_VERSION, -1, message.version > 1),
        (words.NEXT_VERSION, 1, message.version < message.versions),
    )
    return [
        tr("{version} / {versions}", version=message.version, versions=message.versions),
        *(link(f"version:{message.id}/{step}", label) for label, step, is_there in steps if is_there),
        link(f"compare:{message.id}", words.COMPARE_VERSIONS),
        link(f"delete-version:{message.id}", words.DELETE_VERSION),
    ]


def _ways_on(message_id: int, face: Face) -> list[str]:
    """Return the links with which a reply that ended early goes on, or one that failed is helped."""
    links = [link(f"go-on:{message_id}", words.GO_ON)] if face.resumable else []
    links += [
        f'<a href="offer:{message_id}/{at}">{html.escape(offer.label)}</a>' for at, offer in enumerate(face.offers)
    ]
    if face.notable:
        links.append(link(f"note:{message_id}", words.GO_ON_NOTED))
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
