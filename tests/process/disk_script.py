"""A download process on a disk whose free space is what its first argument says, less what is in the folder."""

import sys
from pathlib import Path

from magistral_desktop.storage.downloads.serve import main


def free(folder: Path) -> int:
    return int(sys.argv[1]) - sum(path.stat().st_size for path in folder.glob("*.part"))


if __name__ == "__main__":
    sys.exit(main(is_offline=False, free=free))
