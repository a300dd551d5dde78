"""What Qt WebEngine must be told before it starts."""

import os
import sys
from pathlib import Path

SCHEME = b"app"

_CHROMIUM_FLAGS = (
    # The page collects its garbage by itself at calm moments: a long stream ends at three quarters of the memory.
    "--js-flags=--expose-gc",
    # Nothing of Chromium's own may reach the network; the page itself is sealed in `page`.
    "--disable-background-networking",  # field trials, safe browsing lists, network time
    "--disable-component-update",
    "--disable-domain-reliability",  # reports of failed requests
    "--disable-sync",
    "--no-pings",  # <a ping>
    "--host-resolver-rules=MAP * ~NOTFOUND",  # every name is unknown, whoever asks
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
)


def prepare_environment() -> None:
    """Set the environment variables that Qt WebEngine reads once, keeping what the user set."""
    flags = os.environ.get("QTWEBENGINE_CHROMIUM_FLAGS", "")
    wanted: tuple[str, ...] = _CHROMIUM_FLAGS
    if not has_graphics_card():
        # OpenGL in software would take 60 to 110 MB more than Chromium's own drawing, and more of the processor.
        wanted = (*wanted, "--disable-gpu")
        os.environ.setdefault("QT_XCB_GL_INTEGRATION", "none")
        os.environ.setdefault("QT_QUICK_BACKEND", "software")  # the widget that shows the page needs one or the other
    for flag in wanted:
        if flag not in flags:
            flags += f' "{flag}"' if " " in flag else f" {flag}"
    os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = flags.strip()
    # A debugging port would open the transcript to every program on the machine.
    os.environ.pop("QTWEBENGINE_REMOTE_DEBUGGING", None)
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        # As root Chromium refuses to start with its sandbox (containers, CI). Never for anyone else.
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"


def has_graphics_card(devices: Path = Path("/dev/dri")) -> bool:
    """Return whether something can draw but the processor; where that cannot be told cheaply, it is assumed."""
    return sys.platform != "linux" or any(devices.glob("renderD*"))


def register_scheme() -> bool:
    """Register the page's own URL scheme; return False where Qt WebEngine cannot be imported.

    Must run before the first page is made.
    """
    try:
        from PySide6.QtWebEngineCore import QWebEngineUrlScheme  # late: the import fails without its system libraries
    except ImportError:
        return False
    if not QWebEngineUrlScheme.schemeByName(SCHEME).name().isEmpty():
        return True
    scheme = QWebEngineUrlScheme(SCHEME)
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme | QWebEngineUrlScheme.Flag.CorsEnabled)
    QWebEngineUrlScheme.registerScheme(scheme)
    return True
