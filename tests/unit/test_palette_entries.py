"""What the command palette finds: by the beginnings of words, by what is inside them, by their letters."""

import pytest

from magistral_desktop.chat.hits import Hit
from magistral_desktop.chat.messages import Conversation
from magistral_desktop.gui.palette_entries import Entry, best, chat_entries, hit_entries

NAMES = ("Model Settings…", "Settings…", "Chat Settings…", "Show Reasoning", "Thinking: Always", "Zoom In")
ENTRIES = [Entry(name, "", str, "View") for name in NAMES]


def found(typed: str) -> list[str]:
    return [entry.words for entry in best(ENTRIES, typed)]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("settings", ["Settings…", "Model Settings…", "Chat Settings…"]),
        ("SET mod", ["Model Settings…"]),
        ("zi", []),
        ("zm", ["Zoom In"]),
        ("rsng", ["Show Reasoning"]),
        ("ttings", ["Model Settings…", "Settings…", "Chat Settings…"]),
        ("view zoom", ["Zoom In"]),
        ("always", ["Thinking: Always"]),
        ("zoom flux", []),
    ],
)
def test_every_word_must_fit_and_the_nearest_comes_first(typed: str, names: list[str]) -> None:
    assert found(typed) == names


def test_beginnings_come_before_what_is_inside_and_before_scattered_letters() -> None:
    entries = [Entry("pxoxrxt", "", str), Entry("export", "", str), Entry("port", "", str)]
    assert [entry.words for entry in best(entries, "port")] == ["port", "export", "pxoxrxt"]


def test_a_chat_and_a_hit_are_shown_by_what_they_are() -> None:
    shown: list[object] = []
    chats = [Conversation(4, "About tea", 0.0, 0.0)]
    hit = Hit(4, "About tea", "answer", 0.0, "boil the water", ((0, 4),), 9)
    title = Hit(4, "About tea", "title", 0.0, "", ((0, 5),))
    (chat,), (inside,) = chat_entries(chats, shown.append), hit_entries([title, hit], shown.append)
    chat.act()
    inside.act()
    assert shown == [4, hit]
    assert (inside.words, inside.detail) == ("About tea: boil the water", "Answer")
