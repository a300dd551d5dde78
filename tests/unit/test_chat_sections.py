"""The parts of the list of chats."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

import pytest

from magistral_desktop.chat.messages import Conversation, Folder
from magistral_desktop.gui.chat_sections import sections
from magistral_desktop.gui.conversation_model import ConversationModel
from magistral_desktop.language import ENGLISH, Language, speak

TODAY = date(2026, 3, 31)


@pytest.fixture
def german() -> Iterator[None]:
    """The window speaks German."""
    speak(Language("de", lambda english, _about, _count: {"Today": "Heute", "Pinned": "Oben"}.get(english, "")))
    yield
    speak(ENGLISH)


def chat(number: int, days_ago: int, folder_id: int = 0, **kept: bool) -> Conversation:
    noon = datetime.combine(TODAY - timedelta(days=days_ago), time(12)).timestamp()
    return Conversation(number, f"Chat {number}", noon, noon, folder_id, **kept)


def shown(conversations: list[Conversation], folders: list[Folder]) -> list[tuple[str, list[int]]]:
    found = sections(conversations, folders, TODAY)
    return [(section.title, [known.id for known in section.conversations]) for section in found]


def test_chats_are_below_their_age_the_newest_first() -> None:
    assert shown([chat(5, -1), chat(4, 0), chat(3, 1), chat(2, 7), chat(1, 8), chat(6, 400)], []) == [
        ("Today", [5, 4]),
        ("Yesterday", [3]),
        ("Last 7 days", [2]),
        ("Last 30 days", [1]),
        ("Older", [6]),
    ]


def test_pinned_ones_come_first_then_folders_by_name_and_the_archive_last() -> None:
    chats = [chat(1, 0, 8), chat(2, 0, 9, is_pinned=True), chat(3, 0, 9), chat(4, 0), chat(5, 0, 8, is_archived=True)]
    assert shown(chats, [Folder(8, "work"), Folder(9, "Home"), Folder(10, "Empty")]) == [
        ("Pinned", [2]),
        ("Empty", []),
        ("Home", [3]),
        ("work", [1]),
        ("Today", [4]),
        ("Archive", [5]),
    ]


def test_a_chat_whose_folder_is_not_there_is_below_its_age() -> None:
    assert shown([chat(1, 0, 8)], []) == [("Today", [1])]


def test_an_archived_chat_is_in_the_archive_even_if_it_is_pinned() -> None:
    assert shown([chat(1, 0, is_pinned=True, is_archived=True)], []) == [("Archive", [1])]


@pytest.mark.usefixtures("german")
def test_what_was_folded_is_folded_in_another_language() -> None:
    found = sections([chat(1, 0), chat(2, 0, is_pinned=True)], [], TODAY)
    model = ConversationModel()
    model.show(found)
    model.restore_folded("0 Today\n0 pinned")
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Oben", "Heute"]
    assert model.folded == "0 Today\n0 pinned"
