"""The link diagram on the screen: a link is drawn by drag from a card to one on the other side."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent

from soteplan.figures.shapes import Key
from soteplan.texts.language import Language
from soteplan.views.linking_view import LinkingView
from soteplan.views.look import Look

SMALLEST_FIT = 0.75
NO = Qt.KeyboardModifier.NoModifier


class LinkDiagramView(LinkingView):
    """Any drag from a card pulls a link, since cards do not move here; Delete takes the selected link away."""

    fills: ClassVar[bool] = True

    def __init__(
        self, look: Look, language: Language, delete: Callable[[], object], explain: Callable[[], object]
    ) -> None:
        keys = {
            (Qt.Key.Key_Delete, NO): delete,
            (Qt.Key.Key_F2, NO): explain,
            (Qt.Key.Key_Return, NO): explain,
            (Qt.Key.Key_Enter, NO): explain,
        }
        super().__init__(look, language, language.text("Links", "Link diagram"), keys)
        self.smallest_fit = SMALLEST_FIT
        self.activated.connect(lambda *_: explain())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def _source_of(self, event: QMouseEvent) -> Key | None:
        if not self.may_drag():
            return None
        place = self.to_figure(event.position())
        over = self._figure.at(place.x(), place.y())
        source = over or self._port_at(event.position())
        return source if source and self.takes_link(source, None) else None
