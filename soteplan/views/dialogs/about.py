"""What this program is, its version, and under which licences its parts stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QPushButton

from soteplan import __version__
from soteplan.assets import resource_path
from soteplan.views.forms import Form

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

PICTURE = 56  # px


class AboutDialog(Form):
    form = "about"
    picture: QLabel
    version: QLabel
    leave: QPushButton

    def __init__(self, window: MainWindow) -> None:
        from PySide6.QtGui import QIcon

        super().__init__(window)
        self.version.setText(self.language.text("About", "Version {version}", version=__version__))
        side = self.look.px(PICTURE)
        self.picture.setPixmap(QIcon(str(resource_path("icons", "soteplan.svg"))).pixmap(side, side))
        self.leave.clicked.connect(self.accept)


def open_dialog(window: MainWindow) -> AboutDialog:
    dialog = AboutDialog(window)
    dialog.open()
    return dialog
