"""The strip that says a plan is being presented: what of it is shown, and the key that ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

HEIGHT, PADDING = 24, 12  # px at 100 %
SEPARATOR = "  ·  "


class PresentBar(QWidget):
    """Stands under the tab while presenting, on the accent so that nobody takes the window for one to edit in."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._look = window.look
        self.setFixedHeight(self._look.px(HEIGHT))
        if not self._look.presenting:
            self.hide()  # never shown from here: outside a window it would be one itself, and take the keyboard with it
        window.tab_bar.currentChanged.connect(lambda _: self.update())

    @property
    def words(self) -> str:
        """The plan, the tab and its place among the tabs."""
        tabs = self._window.tab_bar
        here = tabs.currentIndex()
        place = f"{here + 1} / {tabs.count()}"
        return SEPARATOR.join((self._window.document.state.plan.title, tabs.tabText(here), place)).strip(" ·")

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._look.colour("accent"))
            painter.setFont(self._look.font("label"))
            painter.setPen(self._look.colour("paper"))
            room = self.rect().adjusted(self._look.px(PADDING), 0, -self._look.px(PADDING), 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.words)
            key = self._window.language.text("Window", "&Present").replace("&", "") + SEPARATOR + "Esc"
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, key)
