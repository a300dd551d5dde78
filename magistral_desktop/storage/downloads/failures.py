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

_LONGEST_RETRY_AFTER_S = 600.0
_PASSING = frozenset({408, 425, 429})
_MISSING = (EntryNotFoundError, RevisionNotFoundError, RepositoryNotFoundError)


class TransientError(Exception):
    """Something that may be over soon: `detail` is a sentence, `retry_after_s` what the server asks us to wait."""

    def __init__(self, detail: str, retry_after_s: float = 0.0) -> None:
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
        raise TransientError(f"{_asked_host(error, host)} did not answer in time.") from error
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


def _transport_words(error: httpx2.TransportError, host: str) -> str:
    reason = str(error).rstrip(".") or type(error).__name__
    if isinstance(error, httpx2.ProxyError):
        return f"The proxy did not let us through to {host}: {reason}."
    if isinstance(error, httpx2.ConnectError):
        return f"{host} cannot be reached: {reason}."
    return f"The connection to {host} was cut."


def _asked_host(error: httpx2.RequestError, host: str) -> str:
    """Return the host that the failed request was for, which after a redirect is not the hub."""
    try:
        return error.request.url.netloc.decode("ascii", "replace")
    except RuntimeError:  # as httpx2 says that there is none
        return host


def _from_status(error: HfHubHTTPError, url: str, repo: str) -> Exception:
    status, host = error.response.status_code, urlsplit(url).netloc
    if status in _PASSING or status >= 500:
        return TransientError(f"{host} is busy or out of order (status {status}).", _retry_after_s(error.response))
    if isinstance(error, GatedRepoError) or status == 403:
        return DownloadError(
            "You need permission for this model",
            f"{host} gives {repo} only to those who accepted its conditions, and knows them by an access token.",
            f"Accept the conditions on the page of {repo}, make an access token there and enter it here.",
            "access",
            url,
        )
    if status == 401:
        return DownloadError(
            "This is not on the hub, or not for everyone",
            f"{host} does not show {repo} to strangers: there is none of this name, or it is private.",
            "Check the name; for a private model enter an access token.",
            "access",
            url,
        )
    if isinstance(error, _MISSING) or status == 404:
        return DownloadError(
            "This is not on the hub",
            f"{host} has no such file, revision or repository in {repo}.",
            "Check the name.",
            "not found",
        )
    return DownloadError(
        "The hub refused",
        f"{host} answered with status {status}.",
        "Try again later, or choose another mirror.",
        "endpoint",
    )


def _retry_after_s(response: httpx2.Response) -> float:
    value = response.headers.get("Retry-After", "").strip()
    return min(float(value), _LONGEST_RETRY_AFTER_S) if value.isdigit() else 0.0


def no_answer(error: TransientError) -> DownloadError:
    """Return the words for a failure that may pass, once it is no longer waited for."""
    return DownloadError(
        "The hub cannot be reached",
        error.detail,
        "Check the network connection, then try again: all that was received is kept.",
        "network",
    )


def no_hub(url: str) -> DownloadError:
    """Return the words for a server that does not speak as a hub does."""
    return DownloadError(
        "This is not a model hub",
        f"What {urlsplit(url).netloc} answers is not what a hub answers.",
        "Check the address of the mirror, and whether a network's log-in page is in between.",
        "endpoint",
    )


def unsafe_address(url: str) -> DownloadError:
    """Return the words for an address that is not encrypted."""
    return DownloadError(
        "This address cannot be used",
        f"“{url}” is not an https address.",
        "Enter the address of a hub or a mirror that begins with https://.",
        "endpoint",
    )


def no_checksum(file: str) -> DownloadError:
    """Return the words for a file that could not be verified."""
    return DownloadError(
        "This file could not be verified",
        f"The hub gives no SHA-256 for “{file}”.",
        "Choose a model file (GGUF), or another mirror.",
        "endpoint",
    )


def changed(file: str) -> DownloadError:
    """Return the words for a file that is another now; what was received stays until the user decides."""
    return DownloadError(
        "The publisher has changed this file",
        f"“{file}” is no longer the file whose download was begun, and that one is no longer offered.",
        "Cancel this download and start it anew.",
        "changed",
    )


def not_as_promised(file: str, aside: str) -> DownloadError:
    """Return the words for bytes that do not have the hub's SHA-256."""
    return DownloadError(
        "The file is damaged",
        f"What was received of “{file}” does not have the checksum that the hub states. It is not used, and was set "
        f"aside as {aside}.",
        "Download it again; if that fails too, choose another mirror.",
        "checksum",
    )


def _not_trusted(host: str) -> DownloadError:
    return DownloadError(
        "The connection cannot be trusted",
        f"The certificate of {host} is not one that this system trusts.",
        "Check the date of this computer. Behind a proxy that reads along, set SSL_CERT_FILE to its certificate.",
        "certificate",
    )
