"""The settings of the app, put together: the window where they are chosen, and all that follows them at once."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication

from magistral_desktop.getting import Getting, hub_choice
from magistral_desktop.gui.appearance import Appearance
from magistral_desktop.gui.dock import DockProgress
from magistral_desktop.gui.main_window import MainWindow
from magistral_desktop.gui.reply_notice import ReplyNotice
from magistral_desktop.machinery import Machinery
from magistral_desktop.storage.settings import Settings

if TYPE_CHECKING:
    from magistral_desktop.gui.settings_window import SettingsWindow


@dataclass(frozen=True, slots=True)
class Followers:
    """What the settings are for."""

    qt: QApplication
    window: MainWindow
    appearance: Appearance
    machinery: Machinery
    getting: Getting


class Preferences(QObject):
    """The settings window, made when it is first asked for, those who follow it, and what the desktop is told.

    `current` gives the settings as they are. Signal: `changed(Settings)`, to be kept.
    """

    changed = Signal(object)

    def __init__(self, followers: Followers, current: Callable[[], Settings]) -> None:
        super().__init__(followers.window)
        self._followers = followers
        self._current = current
        self.settings_window: SettingsWindow | None = None
        self._notice = ReplyNotice(followers.qt, followers.window, followers.qt.windowIcon())
        self._notice.chosen.connect(self._on_notice_chosen)
        followers.machinery.chats.message_changed.connect(self._notice.follow)
        self._dock = DockProgress(followers.qt, QDBusConnection.sessionBus())
        followers.machinery.models.download_changed.connect(self._on_download_changed)
        followers.machinery.models.changed.connect(self._on_download_changed)
        followers.window.settings_requested.connect(self.open)
        followers.window.preference_changed.connect(self.refresh)
        followers.getting.hub_chosen.connect(self.refresh)
        self._follow(current())

    @Slot()
    def open(self) -> None:
        """Show the settings window."""
        from magistral_desktop.gui.settings_window import SettingsWindow  # late: few starts need it

        if self.settings_window is None:
            self.settings_window = SettingsWindow(self._current(), self._followers.window)
            self.settings_window.changed.connect(self._on_changed)
        self.refresh()
        self.settings_window.show()
        self.settings_window.raise_()
        self.settings_window.activateWindow()

    @Slot()
    def refresh(self) -> None:
        """Show what was chosen elsewhere: at the prompt box, in the menus, in the connections."""
        if self.settings_window:
            self.settings_window.show_settings(self._current())

    @Slot()
    def _on_download_changed(self) -> None:
        self._dock.follow(download.state for download in self._followers.machinery.models.downloads)

    def _follow(self, settings: Settings) -> None:
        followers = self._followers
        followers.appearance.prefer(settings.theme, settings.interface_percent)
        followers.window.prefer(settings)
        followers.machinery.awake.allow(settings.keep_awake)
        self._notice.is_wanted = settings.notify
        if hub_choice(settings) != followers.getting.choice:
            followers.getting.choose_hub(hub_choice(settings))

    @Slot(int)
    def _on_notice_chosen(self, conversation_id: int) -> None:
        self._followers.window.come_to_front()
        self._followers.window.open_conversation(conversation_id)

    @Slot(str, object)
    def _on_changed(self, name: str, value: object) -> None:
        settings = replace(self._current(), **{name: value})  # type: ignore[arg-type]  # a setting's own value
        self._follow(settings)
        self.changed.emit(settings)
