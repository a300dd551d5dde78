"""Chats as one HTML file: it needs no network, no script and no other file, and draws its formulas.

What can be read is only what `Markdown` writes and what is escaped here; a policy in the file forbids scripts and every
connection. Reasoning and attached files are folded away in
`<details>`.
"""

import html
import re
from collections.abc import Sequence

from magistral_desktop.chat.attachments import Attachment
from magistral_desktop.chat.messages import Message
from magistral_desktop.chat.whole import WholeChat
from magistral_desktop.chat.words import chats as about_chats
from magistral_desktop.gui.export import fonts
from magistral_desktop.gui.export.formulas import Formulas
from magistral_desktop.gui.export.text import about_attached, date_of, notes_on
from magistral_desktop.gui.transcript import words
from magistral_desktop.gui.transcript.direction import page_direction
from magistral_desktop.gui.transcript.markdown import Markdown
from magistral_desktop.language import spoken, tr
from magistral_desktop.storage.paths import asset

POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'"

_MATHS = re.compile(r'<span class="maths" data-tex="([^"]*)" data-display="([01])"(?: data-katex="([^"]*)")?></span>')
_BUTTON = re.compile(r"<button [^>]*>[^<]*</button>")
_INNER_LINK = re.compile(r'<a href="magistral:[^"]*" title="[^"]*">')
_DARK = re.compile(r':root\[data-theme="dark"\] (\{[^}]*\})')


class Page:
    """Writes pages; what Markdown and KaTeX need is loaded once."""

    def __init__(self) -> None:
        self._formulas = Formulas()
        self._reasoning = Markdown(line_breaks=True)
        self._answer = Markdown(line_breaks=False)

    def html(self, chats: Sequence[WholeChat]) -> str:
        """Return the file's content."""
        parts = [self._chat(chat, number) for number, chat in enumerate(chats, start=1)]
        title = chats[0].conversation.title if len(chats) == 1 else about_chats(len(chats))
        language = f'lang="{spoken().code}" dir="{page_direction()}"'
        contents = _contents(chats) if len(chats) > 1 else ""
        return (
            f'<!doctype html>\n<html {language} data-theme="light">\n<head>\n<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{html.escape(title)}</title>\n<style>{_style(parts)}</style>\n</head>\n<body>\n"
            f"{contents}<main>\n{''.join(parts)}</main>\n</body>\n</html>\n"
        )

    def _chat(self, chat: WholeChat, number: int) -> str:
        turns = "".join(self._turn(message) for message in chat.shown())
        return (
            f'<section id="chat-{number}">\n<header><h1 dir="auto">{html.escape(chat.conversation.title)}</h1>'
            f"<p>{_date(chat)}</p></header>\n{turns}</section>\n"
        )

    def _turn(self, message: Message) -> str:
        if message.role == "user":
            files = "".join(_file(file) for file in message.attachments)
            label = html.escape(tr("Question"))
            return (
                f'<article class="turn question" aria-label="{label}"><div class="card">'
                f'<div class="words" dir="auto">{html.escape(message.text)}</div></div>{files}</article>\n'
            )
        parts = []
        if message.reasoning.strip():
            thought = self._drawn(self._reasoning.to_html(message.reasoning))
            heading = html.escape(words.about_reasoning(message))
            parts.append(
                f'<details class="thought"><summary>{heading}</summary>'
                f'<div class="text reasoning"><div class="tail">{thought}</div></div></details>\n'
            )
        if message.text.strip():
            answer = self._drawn(self._answer.to_html(message.text))
            parts.append(f'<div class="text answer"><div class="tail">{answer}</div></div>\n')
        notes = "".join(f"<p>{html.escape(note)}</p>" for note in notes_on(message))
        label = html.escape(tr("Reply of {model}", model=message.model) if message.model else tr("Reply"))
        inside = f"{''.join(parts)}<footer>{notes}</footer>"
        return f'<article class="turn answered" aria-label="{label}">\n{inside}</article>\n'

    def _drawn(self, page: str) -> str:
        return _MATHS.sub(self._formula, _INNER_LINK.sub("<a>", _BUTTON.sub("", page)))

    def _formula(self, found: re.Match[str]) -> str:
        source, display = html.unescape(found[1]), found[2] == "1"
        tex = html.unescape(found[3]) if found[3] else source
        drawn = self._formulas.draw(tex, source, display)
        return f'<span class="maths" data-tex="{found[1]}" data-display="{found[2]}">{drawn}</span>'


def _file(file: Attachment) -> str:
    return (
        f'<details class="file"><summary dir="auto">{html.escape(about_attached(file))}</summary>'
        f'<pre dir="auto">{html.escape(file.text)}</pre></details>'
    )


def _date(chat: WholeChat) -> str:
    return f'<bdi dir="ltr">{date_of(chat.conversation.created_at)}</bdi>'


def _contents(chats: Sequence[WholeChat]) -> str:
    items = "".join(
        f'<li><a href="#chat-{number}" dir="auto">{html.escape(chat.conversation.title)}</a> '
        f"<span>{_date(chat)}</span></li>"
        for number, chat in enumerate(chats, start=1)
    )
    label, heading = html.escape(tr("Chats")), html.escape(about_chats(len(chats)))
    return f'<nav aria-label="{label}"><h1>{heading}</h1><ol>{items}</ol></nav>\n'


def _style(parts: Sequence[str]) -> str:
    """Return the transcript's own style, which follows the reader's wish for dark, and what only such a file needs."""
    transcript = asset("transcript", "transcript.css").read_text(encoding="utf-8")
    dark = _DARK.search(transcript)
    at_night = f"@media screen and (prefers-color-scheme: dark) {{ :root[data-theme] {dark[1]} }}\n" if dark else ""
    own = asset("export", "export.css").read_text(encoding="utf-8")
    return f"\n{fonts.style_sheet(parts)}\n{transcript}{at_night}{own}"
