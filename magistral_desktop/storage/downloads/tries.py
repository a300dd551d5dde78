"""Which endpoint is tried next, and how long to wait before."""

from collections.abc import Sequence

from magistral_desktop.download_protocol import Patience
from magistral_desktop.errors import DownloadError
from magistral_desktop.language import NOTHING
from magistral_desktop.storage.downloads.failures import TransientError, no_answer


class Tries:
    """Goes through the endpoints in rounds: the next one follows at once, a round that failed is waited after."""

    def __init__(self, endpoints: Sequence[str], patience: Patience) -> None:
        self._endpoints = endpoints
        self._patience = patience
        self._round: list[TransientError | DownloadError] = []
        self._failed_rounds = 0
        self.detail = NOTHING
        """A sentence that tells why the last try failed."""

    @property
    def url(self) -> str:
        """The address of the endpoint to try now."""
        return self._endpoints[len(self._round)]

    def begin_anew(self) -> None:
        """Forget the failures so far: something came."""
        self._failed_rounds = 0

    def failed(self, error: TransientError | DownloadError) -> float:
        """Note that the endpoint failed, go to the next, and return how many seconds to wait before it is tried.

        Raises:
            DownloadError: all endpoints refused for good, or the patience is at its end.
        """
        self._round.append(error)
        self.detail = error.detail
        if len(self._round) < len(self._endpoints):
            return 0.0
        whole_round, self._round = self._round, []
        passing = [error for error in whole_round if isinstance(error, TransientError)]
        if not passing:
            raise whole_round[0]
        self._failed_rounds += 1
        if self._failed_rounds >= self._patience.tries:
            raise no_answer(passing[-1])
        wait_s = min(self._patience.first_wait_s * 2.0 ** (self._failed_rounds - 1), self._patience.longest_wait_s)
        return max(wait_s, *(error.retry_after_s for error in passing))
