"""The settings of the app as rows: what each is called, what it does, and its default."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtWidgets import QWidget

from magistral_desktop.chat.steering import LONG, MEDIUM, SHORT
from magistral_desktop.chat.words import tokens
from magistral_desktop.gui.connections_window import mirrors_problem
from magistral_desktop.gui.languages import NAMES
from magistral_desktop.gui.setting_rows import ChoiceSetting, CountSetting, LineSetting, SettingRow, SwitchSetting
from magistral_desktop.language import Marked, mark, tr
from magistral_desktop.offline import OFFLINE_VARIABLE, is_offline_wanted
from magistral_desktop.storage.endpoints import chosen_endpoints
from magistral_desktop.storage.settings import Settings

Rows = dict[str, SettingRow]
"""By the name of the setting in `Settings`."""

_Choices = tuple[tuple[Any, str], ...]
"""Values and their words."""

_DEFAULTS = Settings()
_MEGABYTE = 10**6
_MOST_MEGABYTES = 2_000
_SIZES_PERCENT = (80, 90, 100, 110, 125, 150)

_THEMES = (
    ("system", mark("As the system")),
    ("light", mark("Light")),
    ("dark", mark("Dark")),
    ("contrast", mark("High contrast")),
)
_TYPEFACES = (("system", mark("The system's")), ("serif", mark("Serif")), ("sans", mark("Sans serif")))
_THINK = (("auto", mark("As the model likes")), ("always", mark("Always")), ("never", mark("Answer directly")))
_BUDGETS = ((SHORT, mark("Short: {tokens}")), (MEDIUM, mark("Medium: {tokens}")), (LONG, mark("Long: {tokens}")))
_GUARDS = (("warn", mark("Only tell me")), ("answer", mark("Close it and answer")), ("stop", mark("Stop the reply")))


def settings_sections(parent: QWidget) -> dict[str, Rows]:
    """Return the rows by the headings that they stand under."""
    return {
        tr("Appearance"): _appearance_rows(parent),
        tr("Chats and reasoning"): _chat_rows(parent),
        tr("Models and downloads"): _download_rows(parent),
        tr("Privacy"): {"offline": _offline_row(parent)},
    }


class SpeedSetting(CountSetting):
    """Bytes per second, chosen in megabytes; 0 is no limit."""

    def __init__(self, name: str, about: str, parent: QWidget) -> None:
        super().__init__(name, about, tr("No limit"), (0, _MOST_MEGABYTES), parent)
        self.spin.setSuffix(tr(" MB/s"))
        self.spin.setKeyboardTracking(False)  # the limit is for the whole number, not for its first digit

    @property
    def value(self) -> int:
        """What is chosen."""
        return self.spin.value() * _MEGABYTE

    def set_value(self, value: int) -> None:
        """Choose; a limit below a megabyte is shown as one, never as none."""
        super().set_value(-(-value // _MEGABYTE))


def _appearance_rows(parent: QWidget) -> Rows:
    return {
        "language": _choice(
            "language",
            tr("Language"),
            tr("Takes effect at the next start. Default: as the system."),
            (("system", tr("As the system")), *NAMES.items()),
            parent,
        ),
        "theme": _choice(
            "theme",
            tr("Theme"),
            tr("The colours of all windows. High contrast is light or dark as the system is. Default: as the system."),
            _said(_THEMES),
            parent,
        ),
        "interface_percent": _choice(
            "interface_percent",
            tr("Interface size"),
            tr(
                "Of the letters in lists, menus and windows; View → Zoom is for the chat. "
                "Default: 100\N{NO-BREAK SPACE}%."
            ),
            tuple((percent, tr("{percent} %", percent=percent)) for percent in _SIZES_PERCENT),
            parent,
        ),
        "typeface": _choice(
            "typeface",
            tr("Font of the chat"),
            tr("The letters of questions and replies; formulas and code keep theirs. Default: the system's."),
            _said(_TYPEFACES),
            parent,
        ),
    }


def _chat_rows(parent: QWidget) -> Rows:
    return {
        "reasoning_shown": _switch(
            "reasoning_shown",
            tr("Show the reasoning"),
            tr("Whether the reasoning above the replies is open, as the button above the chat has it. Default: on."),
            parent,
        ),
        "think": _choice(
            "think",
            tr("Thinking"),
            tr("Whether the model thinks before it answers, as in the prompt box. Default: as the model likes."),
            _said(_THINK),
            parent,
        ),
        "budget_tokens": _choice(
            "budget_tokens",
            tr("Length of a thought"),
            tr("The most tokens that it may take before the answer begins, as in the prompt box. Default: no limit."),
            _budgets(),
            parent,
        ),
        "loop_guard": _choice(
            "loop_guard",
            tr("When a thought goes in circles"),
            tr("What is done when the model repeats itself, as in the prompt box. Default: only tell me."),
            _said(_GUARDS),
            parent,
        ),
    } | _attention_rows(parent)


def _attention_rows(parent: QWidget) -> Rows:
    return {
        "notify": _switch(
            "notify",
            tr("Tell of long replies"),
            tr("A notification when one is done while another window is used; without the chat's words. Default: on."),
            parent,
        ),
        "keep_awake": _switch(
            "keep_awake",
            tr("Keep the computer awake"),
            tr("Only while a reply is written; the display may go dark. Default: on."),
            parent,
        ),
    }


def _download_rows(parent: QWidget) -> Rows:
    return {
        "download_limit_bytes_per_s": SpeedSetting(
            tr("Speed of downloads"), tr("The most that all of them take together. Default: no limit."), parent
        ),
        "mirrors": LineSetting(
            tr("Hub, then mirrors"),
            tr("Addresses between spaces; the next is asked where one fails. Default: the one that is shown in grey."),
            " ".join(chosen_endpoints((), "")),
            mirrors_problem,
            parent,
        ),
    }


def _offline_row(parent: QWidget) -> SettingRow:
    row = _switch(
        "offline",
        tr("Offline"),
        tr(
            "Make no connections at all: no searches, no downloads. Help → Connections lists what was made. "
            "Default: off."
        ),
        parent,
    )
    if is_offline_wanted():
        row.set_about(tr("On: set by {variable} for this start.", variable=OFFLINE_VARIABLE))
        row.set_value(True)
        row.setEnabled(False)
    return row


def _said(choices: Iterable[tuple[Any, Marked]]) -> _Choices:
    return tuple((value, words.said()) for value, words in choices)


def _budgets() -> _Choices:
    named = ((budget, words.said(tokens=tokens(budget))) for budget, words in _BUDGETS)
    return ((0, tr("No limit")), *named)


def _choice(field: str, name: str, about: str, choices: _Choices, parent: QWidget) -> SettingRow:
    return ChoiceSetting(name, about, choices, getattr(_DEFAULTS, field), parent)


def _switch(field: str, name: str, about: str, parent: QWidget) -> SettingRow:
    return SwitchSetting(name, about, getattr(_DEFAULTS, field), parent)
