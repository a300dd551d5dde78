"""What the command palette offers: every action of the menus, every chat, and how well each fits what was typed."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from magistral_desktop.chat.hits import Hit
from magistral_desktop.chat.messages import Conversation
from magistral_desktop.gui.found_rows import WORDS, short_date
from magistral_desktop.language import tr

PALETTE_ACTION = "palette"
"""The name, as an object, of the action that opens the palette: the one that is not in it."""

_NEAR, _INSIDE, _SCATTERED = range(3)


@dataclass(frozen=True, slots=True)
class Entry:
    """A row: its words, beside them its keys or what it is, and what Enter does; `above` is the menu it is from."""

    words: str
    detail: str
    act: Callable[[], object]
    above: str = ""


def menu_entries(bar: QMenuBar) -> list[Entry]:
    """Return the actions that can be used now, in the order of the menus."""
    menus = [menu for action in bar.actions() if isinstance(menu := action.menu(), QMenu)]
    return [entry for menu in menus for entry in _entries_of(menu, _plain(menu.title()), "")]


def chat_entries(chats: Sequence[Conversation], show: Callable[[int], object]) -> list[Entry]:
    """Return the chats in their order."""
    return [Entry(chat.title, short_date(chat.updated_at), partial(show, chat.id)) for chat in chats]


def hit_entries(hits: Sequence[Hit], show: Callable[[Hit], object]) -> list[Entry]:
    """Return what was found inside of chats; titles are `chat_entries`."""
    return [
        Entry(_below(hit.title, hit.snippet), WORDS[hit.where].said(), partial(show, hit))
        for hit in hits
        if hit.where != "title"
    ]


def best(entries: Sequence[Entry], typed: str) -> list[Entry]:
    """Return the entries that have all the words that were typed, those that fit best first."""
    words = typed.casefold().split()
    ranks = [(entry, _rank(words, f"{entry.above} {entry.words}")) for entry in entries]
    fitting = [(rank, not _begins(entry, words), entry) for entry, rank in ranks if rank is not None]
    return [entry for *_, entry in sorted(fitting, key=lambda each: each[:2])]


def _begins(entry: Entry, words: Sequence[str]) -> bool:
    return entry.words.casefold().startswith(" ".join(words))


def _rank(words: Sequence[str], text: str) -> int | None:
    """Return how far from a text the words are, 0 where its own words begin with them; None where one is not in it."""
    told = text.casefold()
    ranks = [_rank_of(word, told, told.split()) for word in words]
    return None if None in ranks else sum(rank for rank in ranks if rank)


def _rank_of(word: str, told: str, parts: Sequence[str]) -> int | None:
    if any(part.startswith(word) for part in parts):
        return _NEAR
    if word in told:
        return _INSIDE
    return _SCATTERED if any(_is_scattered(word, part) for part in parts) else None


def _is_scattered(word: str, part: str) -> bool:
    """Whether the letters are in the part in their order, from its first: "stngs" in "settings"."""
    left = iter(part)
    return part[0] == word[0] and all(letter in left for letter in word)


def _entries_of(menu: QMenu, above: str, lead: str) -> Iterator[Entry]:
    for action in menu.actions():
        name = _plain(action.text())
        inner = action.menu()
        if not action.isVisible() or not action.isEnabled() or action.objectName() == PALETTE_ACTION or not name:
            continue
        if isinstance(inner, QMenu):
            yield from _entries_of(inner, above, _below(lead, name))
        else:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            yield Entry(_below(lead, name), keys or above, action.trigger, above)


def _below(above: str, words: str) -> str:
    """Return words after what they are part of, which may be ""."""
    return tr("{above}: {words}", above=above, words=words) if above else words


def _plain(text: str) -> str:
    return text.replace("&", "")
