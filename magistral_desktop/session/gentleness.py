"""Working gently where the computer runs on its battery or is hot: with half the threads, nothing ahead, and said."""

from collections.abc import Callable
from typing import Literal

Strain = Literal["", "battery", "heat"]


def strain() -> Strain:
    """Return why the computer is to be spared; "" where nothing is known that says so."""
    from magistral_desktop.session.heat import is_hot  # late: their ctypes is not needed for the first paint
    from magistral_desktop.session.power import is_on_battery

    if is_on_battery():
        return "battery"
    return "heat" if is_hot() else ""


class Gentleness:
    """Looks whenever a reply begins. `reason` tells why the one that began last is written gently, "" if it is not."""

    def __init__(self, find_strain: Callable[[], Strain] = strain) -> None:
        self._find_strain = find_strain
        self.reason: Strain = ""

    def most_threads(self, threads: int) -> int:
        """Return how many threads are to work with a model that was loaded with so many, 0 for all of them."""
        self.reason = self._find_strain() if threads > 1 else ""
        return threads // 2 if self.reason else 0
