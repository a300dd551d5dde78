"""How large the transcript is shown."""

from PySide6.QtCore import QObject, Signal, Slot

ACTUAL_PERCENT = 100
STEPS_PERCENT = (50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)


class Zoom(QObject):
    """A size in per cent, one of a few steps."""

    changed = Signal(int)

    def __init__(self, percent: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._percent = min(STEPS_PERCENT, key=lambda step: abs(step - percent))

    @property
    def percent(self) -> int:
        """The size as it is."""
        return self._percent

    @Slot()
    def enlarge(self) -> None:
        """Go one step up, if there is one."""
        self._set(next((step for step in STEPS_PERCENT if step > self._percent), self._percent))

    @Slot()
    def reduce(self) -> None:
        """Go one step down, if there is one."""
        self._set(next((step for step in reversed(STEPS_PERCENT) if step < self._percent), self._percent))

    @Slot()
    def reset(self) -> None:
        """Go back to the actual size."""
        self._set(ACTUAL_PERCENT)

    def _set(self, percent: int) -> None:
        if percent != self._percent:
            self._percent = percent
            self.changed.emit(percent)
