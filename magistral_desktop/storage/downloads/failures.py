"""What can go wrong between us and a hub: what may pass by itself, and what the user must know."""

from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import httpx2
from huggingface_hub.errors import (
    EntryNotFoundError,
    GatedRepoError,
    HfHubHTTPError,
    RepositoryNotFoundError,
    RevisionNotFoundError,
)

from magistral_desktop.errors import DownloadError
from magistral_desktop.language import Phrase, tr

_LONGEST_RETRY_AFTER_S = 600.0
_PASSING = frozenset({408, 425, 429})
_MISSING = (EntryNotFoundError, RevisionNotFoundError, RepositoryNotFoundError)


class TransientError(Exception):
    """Something that may be over soon: `detail` is a sentence, `retry_after_s` what the server asks us to wait."""

    def __init__(self, detail: Phrase, retry_after_s: float = 0.0) -> None:
        super().__init__(detail)
        self.detail = detail
        self.retry_after_s = retry_after_s


class ChangedError(Exception):
    """The hub has another file under the name than the one that was begun."""


@contextmanager
def hub_errors(url: str, repo: str) -> Iterator[None]:
    """Raise what huggingface_hub and its client say of a request as a TransientError or a DownloadError."""
    host = urlsplit(url).netloc
    try:
        yield
    except HfHubHTTPError as error:
        raise _from_status(error, url, repo) from error
    except httpx2.TimeoutException as error:
        raise TransientError(tr("{host} did not answer in time.", host=_asked_host(error, host))) from error
    except httpx2.TransportError as error:
        if "CERTIFICATE_VERIFY_FAILED" in str(error):
            raise _not_trusted(host) from error
        raise TransientError(_transport_words(error, _asked_host(error, host))) from error
    except (httpx2.HTTPError, httpx2.InvalidURL) as error:  # a redirect in circles, or to what is no address
        raise no_hub(url) from error


@contextmanager
def answer_errors(url: str) -> Iterator[None]:
    """Raise what huggingface_hub stumbles over in an answer that is not a hub's as a DownloadError."""
    try:
        yield
    except (ValueError, KeyError, TypeError, AttributeError) as error:  # no JSON, or not what a hub's has
        raise no_hub(url) from error


def _transport_words(error: httpx2.TransportError, host: str) -> Phrase:
    reason = str(error).rstrip(".") or type(error).__name__
    if isinstance(error, httpx2.ProxyError):
        return tr("The proxy did not let us through to {host}: {reason}.", host=host, reason=reason)
    if isinstance(error, httpx2.ConnectError):
        return tr("{host} cannot be reached: {reason}.", host=host, reason=reason)
    return tr("The connection to {host} was cut.", host=host)


def _asked_host(error: httpx2.RequestError, host: str) -> str:
    """Return the host that the failed request was for, which after a redirect is not the hub."""
    try:
        return error.request.url.netloc.decode("ascii", "replace")
    except RuntimeError:  # as httpx2 says that there is none
        return host


def _from_status(error: HfHubHTTPError, url: str, repo: str) -> Exception:
    status, host = error.response.status_code, urlsplit(url).netloc
    if status in _PASSING or status >= 500:
        return TransientError(
            tr("{host} is busy or out of order (status {status}).", host=host, status=str(status)),
            _retry_after_s(error.response),
        )
    if isinstance(error, GatedRepoError) or status == 403:
        return DownloadError(
            tr("You need permission for this model"),
            tr(
                "{host} gives {repo} only to those who accepted its conditions, and knows them by an access token.",
                host=host,
                repo=repo,
            ),
            tr("Accept the conditions on the page of {repo}, make an access token there and enter it here.", repo=repo),
            "access",
            url,
        )
    if status == 401:
        return DownloadError(
            tr("This is not on the hub, or not for everyone"),
            tr(
                "{host} does not show {repo} to strangers: there is none of this name, or it is private.",
                host=host,
                repo=repo,
            ),
            tr("Check the name; for a private model enter an access token."),
            "access",
            url,
        )
    if isinstance(error, _MISSING) or status == 404:
        return DownloadError(
            tr("This is not on the hub"),
            tr("{host} has no such file, revision or repository in {repo}.", host=host, repo=repo),
            tr("Check the name."),
            "not found",
        )
    return DownloadError(
        tr("The hub refused"),
        tr("{host} answered with status {status}.", host=host, status=str(status)),
        tr("Try again later, or choose another mirror."),
        "endpoint",
    )


def _retry_after_s(response: httpx2.Response) -> float:
    value = response.headers.get("Retry-After", "").strip()
    return min(float(value), _LONGEST_RETRY_AFTER_S) if value.isdigit() else 0.0


def no_answer(error: TransientError) -> DownloadError:
    """Return the words for a failure that may pass, once it is no longer waited for."""
    return DownloadError(
        tr("The hub cannot be reached"),
        error.detail,
        tr("Check the network connection, then try again: all that was received is kept."),
        "network",
    )


def no_hub(url: str) -> DownloadError:
    """Return the words for a server that does not speak as a hub does."""
    return DownloadError(
        tr("This is not a model hub"),
        tr("What {host} answers is not what a hub answers.", host=urlsplit(url).netloc),
        tr("Check the address of the mirror, and whether a network's log-in page is in between."),
        "endpoint",
    )


def unsafe_address(url: str) -> DownloadError:
    """Return the words for an address that is not encrypted."""
    return DownloadError(
        tr("This address cannot be used"),
        tr("“{url}” is not an https address.", url=url),
        tr("Enter the address of a hub or a mirror that begins with https://."),
        "endpoint",
    )


def no_checksum(file: str) -> DownloadError:
    """Return the words for a file that could not be verified."""
    return DownloadError(
        tr("This file could not be verified"),
        tr("The hub gives no SHA-256 for “{file}”.", file=file),
        tr("Choose a model file (GGUF), or another mirror."),
        "endpoint",
    )


def changed(file: str) -> DownloadError:
    """Return the words for a file that is another now; what was received stays until the user decides."""
    return DownloadError(
        tr("The publisher has changed this file"),
        tr("“{file}” is no longer the file whose download was begun, and that one is no longer offered.", file=file),
        tr("Cancel this download and start it anew."),
        "changed",
    )


def not_as_promised(file: str, aside: str) -> DownloadError:
    """Return the words for bytes that do not have the hub's SHA-256."""
    return DownloadError(
        tr("The file is damaged"),
        tr(
            "What was received of “{file}” does not have the checksum that the hub states. It is not used, and was set "
            "aside as {aside}.",
            file=file,
            aside=aside,
        ),
        tr("Download it again; if that fails too, choose another mirror."),
        "checksum",
    )


def _not_trusted(host: str) -> DownloadError:
    return DownloadError(
        tr("The connection cannot be trusted"),
        tr("The certificate of {host} is not one that this system trusts.", host=host),
        tr("Check the date of this computer. Behind a proxy that reads along, set SSL_CERT_FILE to its certificate."),
        "certificate",
    )
