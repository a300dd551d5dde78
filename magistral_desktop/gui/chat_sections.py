"""The parts of the list of chats: pinned, folders, the rest by its date, and the archive."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from magistral_desktop.chat.messages import Conversation, Folder
from magistral_desktop.language import Marked, mark, tr

Kind = Literal["pinned", "folder", "date", "archive"]

_AGES = (
    (0, mark("Today")),
    (1, mark("Yesterday")),
    (7, mark("Last 7 days")),
    (30, mark("Last 30 days")),
)
_OLDER = mark("Older")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the chats below it; `folder_id` is 0 for all but folders.

    `age` tells sections by date apart, "" for all others; it is the same in every language.
    """

    kind: Kind
    title: str
    conversations: tuple[Conversation, ...]
    folder_id: int = 0
    age: str = ""


def sections(conversations: Sequence[Conversation], folders: Sequence[Folder], today: date) -> list[Section]:
    """Return the parts of the list in their order, each with its chats in the order given; only folders are empty."""
    active = [known for known in conversations if not known.is_archived]
    archived = tuple(known for known in conversations if known.is_archived)
    pinned = tuple(known for known in active if known.is_pinned)
    rest = [known for known in active if not known.is_pinned]
    known_folders = {folder.id for folder in folders}
    made = [Section("pinned", tr("Pinned"), pinned)] if pinned else []
    for folder in sorted(folders, key=lambda folder: folder.name.casefold()):
        inside = tuple(known for known in rest if known.folder_id == folder.id)
        made.append(Section("folder", folder.name, inside, folder.id))
    made += _by_date([known for known in rest if known.folder_id not in known_folders], today)
    return [*made, Section("archive", tr("Archive", about="noun"), archived)] if archived else made


def _by_date(conversations: Sequence[Conversation], today: date) -> list[Section]:
    groups: dict[Marked, list[Conversation]] = {}
    for known in conversations:
        groups.setdefault(_age(known.updated_at, today), []).append(known)
    return [Section("date", age.said(), tuple(group), age=age.text) for age, group in groups.items()]


def _age(seconds: float, today: date) -> Marked:
    day = datetime.fromtimestamp(seconds).astimezone().date()
    return next((age for days, age in _AGES if day >= today - timedelta(days=days)), _OLDER)
