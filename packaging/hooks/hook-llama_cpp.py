"""llama.cpp's libraries, which the bindings open by a path that they compute: nothing else would tell PyInstaller."""

from pathlib import Path

from PyInstaller.utils.hooks import get_package_paths

_FOLDER = Path(get_package_paths("llama_cpp")[1]) / "lib"

# As binaries, so that what they are linked to (OpenMP, the C++ runtime) is found too; a symbolic link would come twice.
binaries = [(str(path), "llama_cpp/lib") for path in sorted(_FOLDER.iterdir()) if path.is_file()]
