"""The Models window: which model suits this computer, which are here, and downloads on their way."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from magistral_desktop.download_protocol import ModelsFound, Repository, TokenKept
from magistral_desktop.errors import UserError
from magistral_desktop.gui.checkup_card import CheckupCard
from magistral_desktop.gui.focus_order import follow_reading
from magistral_desktop.gui.hub_rows import RepositoryRow
from magistral_desktop.gui.model_cards import ChoiceRow, FileActions, LocalRow
from magistral_desktop.gui.model_words import size_words, token_words
from magistral_desktop.gui.other_model import OtherModel
from magistral_desktop.gui.recommended import RecommendedCard, offered_by, title_of
from magistral_desktop.gui.sections import button, plain_label, scrolling, section
from magistral_desktop.gui.theme import GAP_L, GAP_M, Theme
from magistral_desktop.language import counted, joined, tr
from magistral_desktop.models.fit import Advice, Choice
from magistral_desktop.session.hub import Offered
from magistral_desktop.session.models import Download, LocalModel, Models
from magistral_desktop.session.state import EngineState

if TYPE_CHECKING:
    from magistral_desktop.session.checkup import Checkup

_WIDTH, _HEIGHT, _LEAST_WIDTH = 760, 680, 600


class ModelsWindow(QDialog):
    """Shows what `models` knows, made anew whenever a model comes or goes; downloads are shown where they began."""

    model_chosen = Signal(str)
    """The path of a model file to load."""

    settings_requested = Signal(str)
    details_requested = Signal(str)
    connections_requested = Signal()

    def __init__(self, models: Models, checkup: "Checkup", theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("models")
        self.setWindowTitle(tr("Models"))
        self.setMinimumSize(_LEAST_WIDTH, 400)
        self.resize(_WIDTH, _HEIGHT)
        self._models = models
        self._theme: Theme = theme
        self._path = ""
        self._repositories: tuple[Repository, ...] = ()
        self._listed: tuple[Offered, ...] = ()
        self._actions: dict[tuple[str, str], FileActions] = {}
        self._error = plain_label(self, "", "models_error")
        self._error.hide()
        self._sections = QWidget(self)
        self._checkup = CheckupCard(checkup, self)
        self._checkup.hide()
        self._checkup.settings_requested.connect(self.settings_requested)
        self._checkup.details_requested.connect(self.details_requested)
        self._other = OtherModel(models.hub, self)
        self._found = QWidget(self)
        self._rebuild = QTimer(self)
        self._rebuild.setSingleShot(True)
        self._rebuild.timeout.connect(self._on_rebuild)
        self._column = self._lay_out()
        models.changed.connect(self._on_changed)
        models.download_changed.connect(self._on_download_changed)
        models.hub.found.connect(self._on_found)
        models.hub.listed.connect(self._on_listed)
        models.hub.shape_known.connect(self._on_changed)
        models.hub.failed.connect(self._on_hub_failed)
        models.hub.token_answered.connect(self._on_token_answered)
        models.failed.connect(self._on_failed)

    def show_engine(self, state: EngineState, path: str) -> None:
        """Show which model is in use; `path` is its file, which is in use unless it could not be loaded."""
        self._checkup.show_engine(state)
        in_use = "" if state.kind == "failed" else path
        if in_use != self._path:
            self._path = in_use
            self._on_changed()

    def set_theme(self, theme: Theme) -> None:
        """Draw the bar in the theme's colours; the rest follows the main window's style sheet."""
        self._theme = theme
        self._on_changed()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the disk again, as other apps may have changed it."""
        super().showEvent(event)
        if not event.spontaneous():
            self._error.hide()
            self._models.look()

    def _lay_out(self) -> QVBoxLayout:
        content = QWidget(self)
        content.setObjectName("models_content")
        column = QVBoxLayout(content)
        column.setContentsMargins(2 * GAP_L, 2 * GAP_L, 2 * GAP_L, 2 * GAP_L)
        column.setSpacing(2 * GAP_L)
        for part in (self._error, self._checkup, self._sections, self._other, self._found):
            column.addWidget(part)
        connections = button(self, tr("Connections and offline lock…"))
        connections.clicked.connect(self.connections_requested)
        column.addWidget(connections)
        column.addStretch(1)
        scroll = scrolling(content, tr("Models"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        scroll.setFocus()  # not the first field, which may be far below
        return column

    @Slot()
    def _on_changed(self) -> None:
        """Make the sections anew from the event loop: a button whose click led here must outlive it."""
        if self.isVisible():
            self._rebuild.start(0)

    @Slot(object)
    def _on_download_changed(self, download: Download) -> None:
        if actions := self._actions.get(download.source.key):
            actions.show_download(download.state)

    @Slot(object)
    def _on_found(self, found: ModelsFound) -> None:
        self._repositories, self._listed = found.repositories, ()
        self._on_changed()

    @Slot(object)
    def _on_listed(self, offered: tuple[Offered, ...]) -> None:
        self._listed = offered
        self._on_changed()

    @Slot()
    def _on_hub_failed(self) -> None:
        self._on_listed(())

    @Slot()
    def _on_back(self) -> None:
        self._on_listed(())

    @Slot(object)
    def _on_token_answered(self, answer: TokenKept) -> None:
        """Say where a token is that could not be kept."""
        self._error.setText(token_words(answer))
        self._error.setVisible(bool(self._error.text()))

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        self._error.setText(str(error))
        self._error.show()

    @Slot()
    def _on_rebuild(self) -> None:
        focused = next((key for key, actions in self._actions.items() if actions.holds_focus()), None)
        self._actions = {}
        self._sections = self._replaced(self._sections, list(self._parts()))
        self._found = self._replaced(self._found, list(self._found_rows()))
        follow_reading(self)
        if focused in self._actions:
            self._actions[focused].take_focus()

    def _replaced(self, old: QWidget, parts: list[QWidget]) -> QWidget:
        made = QWidget(self)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GAP_L if old is self._sections else GAP_M)
        for part in parts:
            column.addWidget(part)
        self._column.replaceWidget(old, made)
        old.deleteLater()
        made.setVisible(bool(parts))
        return made

    def _parts(self) -> Iterator[QWidget]:
        """Give the sections from the top."""
        is_known = self._models.machine.memory_bytes > 0
        advice = self._models.advice()
        if is_known:
            yield self._recommended(advice)
        else:
            unknown = tr(
                "What suits this computer is told when its engine has started. Each file can be downloaded anyway."
            )
            yield plain_label(self, unknown, "hint")
        others = [choice for choice in advice.choices if not is_known or choice != advice.choice]
        keys = {offered_by(choice).source.key for choice in advice.choices} | {
            offered.source.key for offered in self._listed
        }
        if begun := [known for known in self._models.downloads if known.source.key not in keys]:
            yield section(self, tr("Downloads"), [self._begun(known) for known in begun])
        if local := self._models.local:
            rows: list[QWidget] = [self._local_row(model) for model in local]
            yield section(self, tr("On this computer"), rows)
        heading = tr("Other versions") if is_known and advice.choice else tr("Models")
        yield section(self, heading, [self._choice_row(choice, is_known=is_known) for choice in others])

    def _recommended(self, advice: Advice) -> QWidget:
        card = RecommendedCard(advice, self._models.machine, self._theme, self)
        if advice.choice:
            card.add(self._file(offered_by(advice.choice), card, primary=True))
        return card

    def _choice_row(self, choice: Choice, *, is_known: bool) -> QWidget:
        can_be_had = not is_known or choice.verdict != "does not fit"
        offered = offered_by(choice)
        actions = self._file(offered if can_be_had else replace(offered, size_bytes=0), self)
        verdict, reason = (choice.verdict, choice.reason) if is_known else (None, "")
        return ChoiceRow(title_of(choice), verdict, reason, actions, self)

    def _local_row(self, model: LocalModel) -> QWidget:
        row = LocalRow(model, is_in_use=str(model.found.path) == self._path, parent=self)
        row.used.connect(self.model_chosen)
        row.settings_requested.connect(self.settings_requested)
        row.details_requested.connect(self.details_requested)
        row.removed.connect(self._models.remove)
        return row

    def _begun(self, download: Download) -> QWidget:
        actions = self._file(Offered(download.source, download.state.size_bytes), self)
        return ChoiceRow(download.source.file, None, download.source.repo, actions, self)

    def _found_rows(self) -> Iterator[QWidget]:
        """Give what the search of the Hub has found: the models of a repository, or repositories."""
        if self._listed and self._repositories:
            back = button(self, tr("Back to what was found"))
            back.clicked.connect(self._on_back)
            yield back
        if self._listed:
            yield from self._listed_rows()
            return
        for repository in self._repositories:
            row = RepositoryRow(repository, self)
            row.opened.connect(self._other.open_repository)
            yield row

    def _listed_rows(self) -> Iterator[QWidget]:
        if all(offered.source.key in self._actions for offered in self._listed):
            yield plain_label(self, tr("All of its files are listed above."), "hint")
        for offered in self._listed:
            if offered.source.key not in self._actions:
                judged = self._models.judge(offered)
                words: list[str] = [size_words(offered.size_bytes)]
                words += [counted(offered.parts, "{n} part", "{n} parts")] if offered.parts > 1 else []
                words += [judged.reason] if judged else []
                verdict = judged.verdict if judged else None
                reason = joined(words, " · ")
                yield ChoiceRow(offered.source.file, verdict, reason, self._file(offered, self), self)

    def _file(self, offered: Offered, parent: QWidget, *, primary: bool = False) -> FileActions:
        actions = FileActions(self._models, offered, in_use=self._path, primary=primary, parent=parent)
        actions.used.connect(self.model_chosen)
        self._actions[offered.source.key] = actions
        return actions
