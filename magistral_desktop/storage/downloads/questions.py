"""What is asked of a hub beside a file's bytes: repositories with models, their files, the shape of a model."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from magistral_desktop import __version__
from magistral_desktop.download_protocol import (
    Inspected,
    InspectFile,
    Listed,
    ListFiles,
    ModelsFound,
    RemoteFile,
    Repository,
    SearchModels,
)
from magistral_desktop.errors import DownloadError, ModelError
from magistral_desktop.models.header import read_header
from magistral_desktop.models.shape import shape_of
from magistral_desktop.storage.downloads.access import Access, Endpoint
from magistral_desktop.storage.downloads.failures import (
    ChangedError,
    TransientError,
    answer_errors,
    changed,
    hub_errors,
    no_answer,
    no_hub,
)
from magistral_desktop.storage.downloads.hub import LIBRARY, check_endpoint, look_up, read_range
from magistral_desktop.storage.downloads.naming import repo_folder

_MOST_FOUND = 40

Answer = TypeVar("Answer")


def first_answer(endpoints: Sequence[str], access: Access, ask: Callable[[Endpoint], Answer]) -> Answer:
    """Return what the first endpoint says that answers; one that refuses without a token is asked again with it.

    Raises:
        DownloadError: none did, with the first one's words.
    """
    failures: list[DownloadError] = []
    for url in endpoints:
        check_endpoint(url)
        try:
            return _asked(url, access, ask)
        except TransientError as error:
            failures.append(no_answer(error))
        except DownloadError as error:
            failures.append(error)
    raise failures[0]


def _asked(url: str, access: Access, ask: Callable[[Endpoint], Answer]) -> Answer:
    try:
        return ask(access.endpoint(url))
    except DownloadError as error:
        if not access.gain(url, error):
            raise
    return ask(access.endpoint(url))


def search_models(command: SearchModels, access: Access) -> ModelsFound:
    """Return the repositories with GGUF files that fit some words.

    Raises:
        DownloadError: no hub answered.
    """
    return first_answer(command.endpoints, access, lambda endpoint: _search(endpoint, command.words))


def _search(endpoint: Endpoint, words: str) -> ModelsFound:
    from huggingface_hub.hf_api import HfApi  # late: it takes as long to load as all else, and is rarely used

    with hub_errors(endpoint.url, words), answer_errors(endpoint.url):
        hub = HfApi(
            endpoint=endpoint.url, token=endpoint.token or False, library_name=LIBRARY, library_version=__version__
        )
        found = hub.list_models(
            search=words, filter="gguf", sort="downloads", limit=_MOST_FOUND, expand=["downloads", "gated"]
        )
        return ModelsFound(tuple(Repository(item.id, item.downloads or 0, bool(item.gated)) for item in found))


def list_files(command: ListFiles, access: Access) -> Listed:
    """Return the GGUF files of a repository from the first endpoint that answers.

    Raises:
        DownloadError: none did, with the first one's words; or it is not the name of a repository.
    """
    repo_folder(Path(), command.repo)
    return first_answer(command.endpoints, access, lambda endpoint: files_at(endpoint, command.repo, command.revision))


def files_at(endpoint: Endpoint, repo: str, revision: str) -> Listed:
    """Return the GGUF files that one endpoint has of a repository.

    Raises:
        DownloadError: there is no such repository or revision, or it may not be read.
        TransientError: the network or the server failed.
    """
    from huggingface_hub.hf_api import HfApi, RepoFile  # late, as above

    with hub_errors(endpoint.url, repo), answer_errors(endpoint.url):
        hub = HfApi(
            endpoint=endpoint.url, token=endpoint.token or False, library_name=LIBRARY, library_version=__version__
        )
        commit = hub.model_info(repo, revision=revision).sha
        if not commit:
            raise no_hub(endpoint.url)
        items = hub.list_repo_tree(repo, recursive=True, revision=commit)
        files = [item for item in items if isinstance(item, RepoFile) and item.path.lower().endswith(".gguf")]
    return Listed(
        repo,
        commit,
        tuple(
            RemoteFile(item.path, item.lfs.size if item.lfs else item.size, item.lfs.sha256 if item.lfs else "")
            for item in files
        ),
    )


def inspect_file(command: InspectFile, access: Access) -> Inspected:
    """Return the shape of a model, of which only the beginning is read.

    Raises:
        DownloadError: no hub answered, or it is not a model file.
    """
    return first_answer(command.endpoints, access, lambda endpoint: _inspect(endpoint, command))


def _inspect(endpoint: Endpoint, command: InspectFile) -> Inspected:
    wanted = look_up(endpoint, command.repo, command.revision, command.file)
    try:
        header = read_header(
            lambda offset, length: read_range(endpoint, wanted, offset, length), wanted.size_bytes, command.file
        )
    except ChangedError as error:
        raise changed(command.file) from error
    except ModelError as error:
        raise DownloadError(error.title, error.detail, error.remedy, "not a model") from error
    return Inspected(command.repo, command.file, wanted.size_bytes, header.data_start, shape_of(header))
