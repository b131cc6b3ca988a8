"""Draws the program's icon in the sizes that desktops and installers ask for: python packaging/icons.py FOLDER"""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
SIZES = (16, 24, 32, 48, 64, 128, 256)


def draw(size: int) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(ROOT / "resources/icons/soteplan.svg")).render(painter)
    painter.end()
    return image


def write_icons(folder: Path) -> None:
    """`soteplan-SIZE.png` for each size, and `soteplan.ico` of the largest."""
    folder.mkdir(parents=True, exist_ok=True)
    targets = {f"soteplan-{size}.png": size for size in SIZES} | {"soteplan.ico": max(SIZES)}
    for name, size in targets.items():
        if not draw(size).save(str(folder / name)):
            raise OSError(f"cannot write {folder / name}")


if __name__ == "__main__":
    write_icons(Path(sys.argv[1]))
