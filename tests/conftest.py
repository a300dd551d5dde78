"""What all tests have in common: no screen is needed, and Qt's warnings are failures (`pyproject.toml`)."""

import os

from magistral_desktop.gui.transcript.environment import prepare_environment, register_scheme

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
prepare_environment()
register_scheme()  # before pytest-qt makes the one QApplication
