"""Draw the app's icon in the sizes and containers that the systems want, from `assets/icons/app.svg`.

    icons.py FOLDER

Runs in the environment that the app is frozen from: Qt draws, Pillow writes the containers.
"""

import os
import sys
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).resolve().parent.parent / "assets" / "icons" / "app.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
LARGEST_IN_ICO = 256  # pixels; the format has no more


def main(folder: Path) -> None:
    """Write `app-<size>.png` for each size, `app.ico` and `app.icns`."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    images = [_draw(size) for size in SIZES]
    for size, image in zip(SIZES, images, strict=True):
        image.save(folder / f"app-{size}.png")
    in_ico = [image for image in images if image.width <= LARGEST_IN_ICO]
    in_ico[-1].save(folder / "app.ico", sizes=[image.size for image in in_ico], append_images=in_ico)
    images[-1].save(folder / "app.icns", append_images=images)
    del application


def _draw(size: int) -> Image.Image:
    canvas = QImage(size, size, QImage.Format.Format_ARGB32)
    canvas.fill(0)
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    png = QByteArray()
    buffer = QBuffer(png)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    canvas.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs lack the device
    return Image.open(BytesIO(png.data())).convert("RGBA")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
