"""Two versions of a reply as one page: beside each other, or one below the other where there is little room."""

import html
from collections.abc import Iterator, Sequence

from magistral_desktop.chat.differences import Piece, Row, count_changes, differences
from magistral_desktop.chat.messages import Message
from magistral_desktop.chat.steering import Think
from magistral_desktop.chat.words import tokens
from magistral_desktop.gui.direction import is_mirrored
from magistral_desktop.gui.theme import Colors
from magistral_desktop.gui.transcript.direction import page_direction
from magistral_desktop.gui.transcript.plain_turns import own_direction
from magistral_desktop.language import Marked, counted, mark, number, tr

_THOUGHTS: dict[Think, Marked] = {
    "auto": mark("the model's choice"),
    "always": mark("always", about="whether the model thinks"),
    "never": mark("never", about="whether the model thinks"),
}


def settings_that_differ(before: Message, after: Message) -> list[tuple[str, str, str]]:
    """Return the name of each setting that is not the same, and its values."""
    return [
        (name, first, second)
        for (name, first), (_, second) in zip(_settings(before), _settings(after), strict=True)
        if first != second
    ]


def sections(before: Sequence[Message], after: Sequence[Message]) -> list[tuple[str, list[Row]]]:
    """Return the parts of two versions by their headings; a version of a question has its reply with it."""
    found = []
    questions, replies = _by_role(before, after, "user"), _by_role(before, after, "assistant")
    if any(questions):
        found.append((tr("Question"), differences(*(message.text if message else "" for message in questions))))
    found.append((tr("Reasoning"), differences(*(message.reasoning if message else "" for message in replies))))
    found.append((tr("Answer"), differences(*(message.text if message else "" for message in replies))))
    return [(heading, rows) for heading, rows in found if rows]


def page(parts: Sequence[tuple[str, list[Row]]], titles: tuple[str, str], colors: Colors, *, is_narrow: bool) -> str:
    """Return the page as HTML that Qt's rich text shows; it is marked by lines as well as by colour."""
    body = "".join(_section(heading, rows, titles, is_narrow) for heading, rows in parts)
    shown = body or html.escape(tr("Nothing"))
    start = f'<body dir="{page_direction()}">'
    return f"<html><head><style>{_style(colors)}</style></head>{start}{shown}</body></html>"


def _section(heading: str, rows: list[Row], titles: tuple[str, str], is_narrow: bool) -> str:
    changes = count_changes(rows)
    said = counted(changes, "{n} difference", "{n} differences") if changes else tr("alike")
    title = html.escape(f"{heading} · {said}")
    if is_narrow:
        lines = "".join(_below(row, titles) for row in rows)
        return f"<h3>{title}</h3>{lines}"
    head = _beside(*(f'<td class="side" width="50%">{html.escape(side)}</td>' for side in titles))
    cells = "".join(_beside(_cell(row.before, "−", row), _cell(row.after, "+", row)) for row in rows)
    return f'<h3>{title}</h3><table width="100%" cellpadding="6" cellspacing="0">{head}{cells}</table>'


def _beside(before: str, after: str) -> str:
    """Return a row with what is read first where lines start: Qt has the first cell of all tables on the left."""
    return f"<tr>{after}{before}</tr>" if is_mirrored() else f"<tr>{before}{after}</tr>"


def _cell(pieces: Sequence[Piece], sign: str, row: Row) -> str:
    kind = "same" if row.is_same else "gone" if sign == "−" else "new"
    return f'<td class="{kind}" dir="{_direction(pieces)}" width="50%" valign="top">{_text(pieces, sign)}</td>'


def _below(row: Row, titles: tuple[str, str]) -> str:
    if row.is_same:
        return f'<p class="same" dir="{_direction(row.before)}">{_text(row.before, "")}</p>'
    sides = ((row.before, "−", titles[0]), (row.after, "+", titles[1]))
    return "".join(
        f'<p class="side">{html.escape(title)}</p><p dir="{_direction(pieces)}">{_text(pieces, sign)}</p>'
        for pieces, sign, title in sides
        if pieces
    )


def _direction(pieces: Sequence[Piece]) -> str:
    return own_direction("".join(piece.text for piece in pieces))


def _text(pieces: Sequence[Piece], sign: str) -> str:
    """Return what a row shows; the line break at its end is that of the row."""
    last = len(pieces) - 1
    texts = (piece.text.removesuffix("\n") if at == last else piece.text for at, piece in enumerate(pieces))
    return "".join(_marked(text, sign if piece.is_changed else "") for text, piece in zip(texts, pieces, strict=True))


def _marked(words: str, sign: str) -> str:
    text = html.escape(words).replace("\n", "<br>")
    if not sign:
        return text
    return f'<span class="{"mark-gone" if sign == "−" else "mark-new"}">{text}</span>'


def _style(colors: Colors) -> str:
    return f"""
    body {{ color: {colors.text}; }}
    h3 {{ font-size: 12pt; }}
    .same {{ color: {colors.muted}; }}
    .side {{ color: {colors.muted}; font-size: small; }}
    .mark-gone {{ color: {colors.warning_text}; background-color: {colors.warning_ground};
                  text-decoration: line-through; }}
    .mark-new {{ color: {colors.text}; background-color: {colors.chosen}; text-decoration: underline; }}
    """


def _settings(message: Message) -> Iterator[tuple[str, str]]:
    sampling, steering = message.sampling, message.steering
    yield tr("Model"), message.model or tr("not known")
    yield tr("Temperature"), number(sampling.temperature, "g") if sampling else tr("not known")
    yield tr("Top P"), number(sampling.top_p, "g") if sampling else tr("not known")
    yield tr("Seed"), str(message.seed) if message.seed is not None else tr("none", about="no seed")
    yield tr("Thought"), _THOUGHTS[steering.think].said()
    yield tr("Budget"), tokens(steering.budget_tokens) if steering.budget_tokens else tr("no limit")
    yield tr("Tokens of reasoning"), number(message.reasoning_tokens)


def _by_role(before: Sequence[Message], after: Sequence[Message], role: str) -> tuple[Message | None, Message | None]:
    first, second = (next((message for message in side if message.role == role), None) for side in (before, after))
    return first, second
