"""A hub on this machine: its API, and a storage host on a port of its own, with faults on demand.

The real huggingface_hub client talks to it. A fault is taken by the next request that it is for, so that a list of
faults is a script of what goes wrong, one request after another.
"""

import hashlib
import json
import socket
import ssl
import threading
import time
from collections import deque
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Literal, Self, get_args
from urllib.parse import parse_qs, quote, unquote, urlsplit

REPO = "mistralai/Magistral-Test-GGUF"
FILE = "Magistral-Test-Q4_K_M.gguf"
FIRST, SECOND = "1" * 40, "2" * 40

FaultKind = Literal[
    "500", "503", "429", "refused", "cut", "stall", "short", "long", "bytes", "expired", "no range", "wrong range",
    "other size", "login page", "hub 500", "hub 429", "hub cut", "gone", "replaced", "gated", "missing",
]  # fmt: skip

HUB_FAULTS = frozenset({"login page", "hub 500", "hub 429", "hub cut", "gated", "missing"})
"""Faults of the hub itself; "gone" and "replaced" change it, all others are of the storage host."""


@dataclass(frozen=True)
class Fault:
    """One thing that goes wrong, `at` so many bytes of an answer where that matters."""

    kind: FaultKind
    at: int = 0


@dataclass
class HubServer:
    """The hub and its storage. `content` is what the repository's `file` holds at the commit `main`.

    `others` are more files of the repository, the same at every commit; `found` the repositories that a search gives.

    `asked` are the first bytes that the storage host was asked for, `ranges` the same with the file's name before each,
    `sent_bytes` all that it sent; `pace` is the pause after each piece of an answer, so that there is time to kill
    whoever reads it.
    """

    content: bytes
    faults: deque[Fault] = field(default_factory=deque)
    pace_s: float = 0.0
    piece_bytes: int = 16_384
    token: str = ""
    has_sha_in_etag: bool = True
    tls: ssl.SSLContext | None = None
    asked: list[int] = field(default_factory=list)
    ranges: list[tuple[str, int]] = field(default_factory=list)
    authorized: list[tuple[str, str]] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    sent_bytes: int = 0
    main: str = FIRST
    repo: str = REPO
    file: str = FILE
    others: dict[str, bytes] = field(default_factory=dict)
    found: list[dict[str, object]] = field(default_factory=list)
    searches: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.lock = threading.Lock()
        self.stalls = threading.Event()
        self.commits = {self.main: self.content}
        self.signature = 0
        self._servers = [_Server(self, _HubHandler), _Server(self, _StorageHandler)]
        self.url, self.storage_url = (server.url for server in self._servers)

    def __enter__(self) -> Self:
        for server in self._servers:
            threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stalls.set()
        for server in self._servers:
            server.shutdown()
            server.server_close()

    @property
    def sha256(self) -> str:
        """Of the file as `main` has it now."""
        return hashlib.sha256(self.commits[self.main]).hexdigest()

    def publish(self, content: bytes, keeps_old: bool) -> None:
        """Put another file in place of the one there is; the old commit stays readable, or is gone."""
        with self.lock:
            self.commits = {SECOND: content} | (self.commits if keeps_old else {})
            self.main = SECOND

    def replace(self, content: bytes) -> None:
        """Change the file under the same commit, as no hub should."""
        self.commits[self.main] = content

    def take(self, *kinds: str) -> Fault | None:
        """Return the next fault if it is one of these, and count it as done."""
        with self.lock:
            return self.faults.popleft() if self.faults and self.faults[0].kind in kinds else None

    def change_if_due(self) -> None:
        """Do what "gone" and "replaced" stand for."""
        if fault := self.take("gone", "replaced"):
            other = bytes(reversed(self.content))
            if fault.kind == "gone":
                self.publish(other, keeps_old=False)
            else:
                self.replace(other)

    def commit(self, revision: str) -> str | None:
        name = self.main if revision == "main" else revision
        return name if name in self.commits else None

    def files(self, commit: str) -> dict[str, bytes]:
        """Return the model files of a commit by their names."""
        return {self.file: self.commits[commit]} | self.others if commit in self.commits else {}


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, hub: HubServer, handler: "type[_Handler]") -> None:
        self.hub = hub
        super().__init__(("127.0.0.1", 0), handler)
        if hub.tls:
            self.socket = hub.tls.wrap_socket(self.socket, server_side=True)

    @property
    def url(self) -> str:
        return f"{'https' if self.hub.tls else 'http'}://127.0.0.1:{self.server_port}"

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of clients that were killed."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    @property
    def hub(self) -> HubServer:
        return self.server.hub

    def note(self) -> None:
        self.hub.paths.append(f"{self.command} {urlsplit(self.path).path}")
        self.hub.authorized.append((self.server.url, self.headers.get("Authorization", "")))

    def answer(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def answer_json(self, value: object) -> None:
        self.answer(200, json.dumps(value).encode(), Content_Type="application/json")

    def cut(self) -> None:
        """End the connection without the rest of an answer."""
        self.close_connection = True
        self.connection.shutdown(socket.SHUT_RDWR)

    def log_message(self, format: str, *args: object) -> None:
        pass


class _HubHandler(_Handler):
    def do_GET(self) -> None:
        self.note()
        self.hub.change_if_due()
        if self._fails():
            return
        parts = [unquote(part) for part in urlsplit(self.path).path.strip("/").split("/")]
        if parts == ["api", "models"]:
            self._search()
        elif parts[:2] == ["api", "models"]:
            self._api("/".join(parts[2:4]), parts[4:])
        elif parts[2:3] == ["resolve"]:
            self._resolve("/".join(parts[:2]), parts[3], "/".join(parts[4:]))
        else:
            self.answer(404)

    do_HEAD = do_GET  # noqa: N815  # the library's name

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.do_GET()

    def _fails(self) -> bool:
        fault = self.hub.take(*HUB_FAULTS)
        is_denied = bool(self.hub.token) and self.headers.get("Authorization") != f"Bearer {self.hub.token}"
        match fault.kind if fault else "gated" if is_denied else "":
            case "hub 500":
                self.answer(500)
            case "hub 429":
                self.answer(429, Retry_After="0")
            case "hub cut":
                self.cut()
            case "login page":
                self.answer(200, b"<html>Log in to this network</html>", Content_Type="text/html")
            case "gated":
                self.answer(401, X_Error_Code="GatedRepo", X_Error_Message="Access is restricted.")
            case "missing":
                self.answer(404, X_Error_Code="EntryNotFound")
            case _:
                return False
        return True

    def _search(self) -> None:
        asked = parse_qs(urlsplit(self.path).query)
        self.hub.searches.append(f"{asked['search'][0]} {asked['filter'][0]}")
        self.answer_json(self.hub.found)

    def _api(self, repo: str, rest: list[str]) -> None:
        commit = self.hub.commit(rest[1] if len(rest) > 1 else "main")
        if repo != self.hub.repo:
            self.answer(404, X_Error_Code="RepoNotFound")
        elif commit is None:
            self.answer(404, X_Error_Code="RevisionNotFound")
        elif rest[:1] in (["tree"], ["paths-info"]):
            self.answer_json(self._tree(commit))
        else:
            self.answer_json({"id": repo, "modelId": repo, "sha": commit, "private": False, "siblings": []})

    def _tree(self, commit: str) -> list[dict[str, object]]:
        readme: dict[str, object] = {"type": "file", "path": "README.md", "oid": "b" * 40, "size": 12}
        return [*(_listed(name, content) for name, content in self.hub.files(commit).items()), readme]

    def _resolve(self, repo: str, revision: str, file: str) -> None:
        commit = self.hub.commit(revision)
        if repo != self.hub.repo:
            self.answer(404, X_Error_Code="RepoNotFound")
        elif commit is None:
            self.answer(404, X_Error_Code="RevisionNotFound")
        elif file not in self.hub.files(commit):
            self.answer(404, X_Error_Code="EntryNotFound")
        else:
            content = self.hub.files(commit)[file]
            etag = hashlib.sha256(content).hexdigest() if self.hub.has_sha_in_etag else "c" * 40
            self.hub.signature += 1
            self.answer(
                302,
                Location=f"{self.hub.storage_url}/{commit}/{quote(file)}?Signature={self.hub.signature}",
                X_Repo_Commit=commit,
                X_Linked_Etag=f'"{etag}"',
                X_Linked_Size=str(len(content)),
                ETag=f'"{etag}"',
            )


def _listed(name: str, content: bytes) -> dict[str, object]:
    lfs = {"oid": hashlib.sha256(content).hexdigest(), "size": len(content), "pointerSize": 130}
    return {"type": "file", "path": name, "oid": "a" * 40, "size": len(content), "lfs": lfs}


class _StorageHandler(_Handler):
    def do_GET(self) -> None:
        self.note()
        url = urlsplit(self.path)
        fault = self.hub.take(*sorted(set(get_args(FaultKind)) - HUB_FAULTS - {"gone", "replaced"}))
        kind = fault.kind if fault else ""
        is_old = parse_qs(url.query)["Signature"] != [str(self.hub.signature)]
        commit, _, file = unquote(url.path.strip("/")).partition("/")
        content = self.hub.files(commit).get(file, b"")
        asked, _, last = self.headers.get("Range", "bytes=0-").removeprefix("bytes=").partition("-")
        first = int(asked)
        self.hub.asked.append(first)
        self.hub.ranges.append((file, first))
        if kind in {"500", "503"}:
            self.answer(int(kind))
        elif kind == "429":
            self.answer(429, Retry_After="0")
        elif kind == "refused":
            self.cut()
        elif kind == "expired" or is_old:
            self.answer(403, b"<Error>Request has expired</Error>")
        else:
            end = int(last) + 1 if last else len(content)
            self._send(content, slice(0, None) if kind == "no range" else slice(first, end), fault)

    def _send(self, content: bytes, asked: slice, fault: Fault | None) -> None:
        kind = fault.kind if fault else ""
        first, body = asked.start, content[asked]
        length = len(body)
        said = first + (7 if kind == "wrong range" else 0)
        size = len(content) + (1_000 if kind == "other size" else 0)
        last = size - 1 if first + length == len(content) else first + length - 1
        if kind == "short":
            body, length = body[: len(body) // 2], len(body) // 2
        elif kind == "long":
            body, length = body + b"x" * 500, length + 500
        elif kind == "bytes":
            body = body[: len(body) // 2] + b"?" + body[len(body) // 2 + 1 :]
        self.send_response(200 if kind == "no range" else 206)
        self.send_header("ETag", '"storage"')
        self.send_header("Content-Length", str(length))
        if kind != "no range":
            self.send_header("Content-Range", f"bytes {said}-{last}/{size}")
        self.end_headers()
        self._send_body(body, fault if kind in {"cut", "stall"} else None)

    def _send_body(self, body: bytes, fault: Fault | None) -> None:
        end = min(fault.at, len(body)) if fault else len(body)
        for start in range(0, end, self.hub.piece_bytes):
            piece = body[start : min(start + self.hub.piece_bytes, end)]
            self.wfile.write(piece)
            self.hub.sent_bytes += len(piece)
            if self.hub.pace_s:
                time.sleep(self.hub.pace_s)  # the network's speed
        if fault and fault.kind == "stall":
            self.hub.stalls.wait(60)
        if fault:
            self.cut()
