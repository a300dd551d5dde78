"""What all tests have in common: no screen is needed, and Qt's warnings are failures (`pyproject.toml`)."""

import os

from magistral_desktop.gui.transcript.environment import prepare_environment, register_scheme

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"  # no test may open the developer's keychain
prepare_environment()
# The app makes every host unknown to Chromium. The tests' own server is known, or no test of the other layers could
# fail; of the same switch the last one counts.
os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] += ' "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"'
register_scheme()  # before pytest-qt makes the one QApplication
