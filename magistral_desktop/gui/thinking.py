"""What the user wants of a thought: a quiet button at the prompt box, with a menu and words for it."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from magistral_desktop.chat.steering import LONG, MEDIUM, SHORT, LoopGuard, Steering, Think
from magistral_desktop.chat.words import tokens
from magistral_desktop.language import NOTHING, Marked, Phrase, counted, joined, mark, tr

_THINK: dict[Think, Marked] = {
    "auto": mark("As the Model Likes"),
    "always": mark("Always"),
    "never": mark("Answer Directly"),
}
_BUDGETS: dict[int, Marked] = {0: mark("No Limit"), SHORT: mark("Short"), MEDIUM: mark("Medium"), LONG: mark("Long")}
_GUARDS: dict[LoopGuard, Marked] = {
    "warn": mark("Only Tell Me"),
    "answer": mark("Close the Thought and Answer"),
    "stop": mark("Stop the Reply"),
}
_ON_BUTTON: dict[Think, Marked] = {
    "auto": mark("Thinking: auto"),
    "always": mark("Thinking: always"),
    "never": mark("Thinking: off"),
}
_BUDGETS_ON_BUTTON: dict[int, Marked] = {
    SHORT: mark("short", about="a budget"),
    MEDIUM: mark("medium", about="a budget"),
    LONG: mark("long", about="a budget"),
}


def thinking_words(steering: Steering) -> str:
    """Return what the button says: "Thinking: always · short"."""
    budget = NOTHING if steering.think == "never" else budget_words(steering.budget_tokens)
    return joined((_ON_BUTTON[steering.think].said(), budget), " · ")


def budget_words(budget_tokens: int) -> Phrase:
    """Return a budget in a word or two, "" for none."""
    if not budget_tokens:
        return NOTHING
    name = _BUDGETS_ON_BUTTON.get(budget_tokens)
    return name.said() if name else tokens(budget_tokens)


class ThinkingButton(QToolButton):
    """Shows the wishes for the next thoughts and lets them be changed; `menu` may be shown elsewhere too."""

    other_budget_requested = Signal()
    changed = Signal()
    """`steering` is another one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("thinking")
        self.setToolTip(tr("Whether and how long the model thinks before it answers"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._steering = Steering()
        self._actions: dict[str, QAction] = {}
        self.choices = QMenu(tr("&Thinking"), self)
        self._fill()
        self.setMenu(self.choices)
        self._show()

    @property
    def steering(self) -> Steering:
        """What is wished for."""
        return self._steering

    def set_steering(self, steering: Steering) -> None:
        """Show other wishes."""
        is_other = steering != self._steering
        self._steering = steering
        self._show()
        if is_other:
            self.changed.emit()

    def set_budget(self, budget_tokens: int) -> None:
        """Limit the thought to so many tokens, 0 for no limit."""
        self.set_steering(replace(self._steering, budget_tokens=budget_tokens))

    def set_available(self, available: bool) -> None:
        """Show the choices only for a model that has thoughts."""
        self.setVisible(available)
        self.choices.menuAction().setVisible(available)

    def _fill(self) -> None:
        self._add(
            self.choices, ((f"think {key}", words.said(), self._wish(think=key)) for key, words in _THINK.items())
        )
        self.choices.addSeparator()
        budgets = [(f"budget {key}", _budget_item(key), self._wish(budget_tokens=key)) for key in _BUDGETS]
        lengths = self.choices.addMenu(tr("&Length of a Thought"))
        self._add(lengths, [*budgets, ("budget other", tr("Other…"), self.other_budget_requested.emit)])
        guards = self.choices.addMenu(tr("When It Goes in &Circles"))
        self._add(
            guards, ((f"guard {key}", words.said(), self._wish(loop_guard=key)) for key, words in _GUARDS.items())
        )

    def _wish(self, **change: object) -> Callable[[], None]:
        return lambda: self.set_steering(replace(self._steering, **change))  # type: ignore[arg-type]  # its own fields

    def _add(self, menu: QMenu, items: Iterable[tuple[str, str, Callable[[], None]]]) -> None:
        group = QActionGroup(menu)
        for key, words, call in items:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, call=call: self._choose(call))
            group.addAction(action)
            self._actions[key] = action

    def _choose(self, call: Callable[[], None]) -> None:
        call()
        self._show()  # a click has checked the action, whatever came of it

    def _show(self) -> None:
        self.setText(thinking_words(self._steering))
        budget = self._steering.budget_tokens
        other = self._actions["budget other"]
        other.setText(tr("Other…") if budget in _BUDGETS else tr("Other ({budget})…", budget=budget))
        checked = (
            f"think {self._steering.think}",
            f"budget {budget if budget in _BUDGETS else 'other'}",
            f"guard {self._steering.loop_guard}",
        )
        for key in checked:
            if key in self._actions:
                self._actions[key].setChecked(True)


def _budget_item(budget_tokens: int) -> Phrase:
    size = counted(budget_tokens, "{n} Token", "{n} Tokens") if budget_tokens else NOTHING
    return joined((_BUDGETS[budget_tokens].said(), size), " · ")
