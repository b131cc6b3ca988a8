"""Names of the plan that the line being typed may become, in a list under it that never takes the keyboard."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from soteplan.views.look import Look

MOST, SHORTEST_NEW = 7, 2  # names that are offered; letters of a name that can be added
ROW, BESIDE, LEAST, MOST_WIDTH = 26, 8, 180, 420  # px at 100 %
Qk = Qt.Key


class Offer(NamedTuple):
    """A name that can be picked, how it is shown, and whether it would be added to the list."""

    name: str
    shown: str
    is_new: bool = False
    starts: bool = False  # whether it begins as the line does


def suggested(names: Mapping[str, str], begun: str, new_label: str = "") -> list[Offer]:
    """Names that begin as the line does, or whose short name does, then those in which a word does.

    Last stands what is begun itself, as a new name. There are none where the line is a name already.
    """
    key = begun.casefold()
    known = {name.casefold() for both in names.items() for name in both if name}
    first = [name for name, short in names.items() if name.casefold().startswith(key) or _is_begun(short, key)]
    if key in known:
        return [Offer(name, name, starts=True) for name in first if names[name].casefold() == key != name.casefold()]
    inside = [name for name in names if name not in first and f" {key}" in name.casefold()]
    found = [Offer(name, name, starts=name in first) for name in dict.fromkeys([*first, *inside])][:MOST]
    if new_label and len(begun) >= SHORTEST_NEW:
        found.append(Offer(begun, new_label.replace("{name}", begun), is_new=True))
    return found


def _is_begun(short: str, key: str) -> bool:
    return bool(short) and short.casefold().startswith(key)


class NamePopup(QWidget):
    """Arrows choose, Enter and Tab take what is chosen, Esc closes; all keys come from the editor that it belongs to.

    What begins as the line does is chosen at once; other names and a new one are chosen by the arrows alone.
    """

    picked = Signal(str, bool)  # the name, and whether it is new

    def __init__(self, editor: QPlainTextEdit, look: Look) -> None:
        super().__init__(editor.window())
        self._editor, self._look = editor, look
        self.offers: list[Offer] = []
        self.chosen = -1
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFont(look.font())
        self.setMouseTracking(True)
        self.hide()
        editor.destroyed.connect(self.deleteLater)

    def offer(self, offers: list[Offer], caret: QRect, left: int) -> None:
        """Show names under the caret; nothing where there are none."""
        self.offers = offers
        self.chosen = 0 if offers and offers[0].starts else -1
        if not offers:
            self.hide()
            return
        self._place(caret, left)
        self.raise_()
        self.show()
        self.update()

    def _place(self, caret: QRect, left: int) -> None:
        """Under the line, above it where there is no room below."""
        px, parent = self._look.px, self._editor.window()
        widest = max(self.fontMetrics().horizontalAdvance(each.shown) for each in self.offers)
        width = max(px(LEAST), min(px(MOST_WIDTH), widest + 2 * px(BESIDE) + 2))
        height = px(ROW) * len(self.offers) + 2
        view = self._editor.viewport()
        spot = view.mapTo(parent, QPoint(left, caret.bottom() + px(4)))
        if spot.y() + height > parent.height():
            spot = view.mapTo(parent, QPoint(left, caret.top() - px(4) - height))
        x = max(0, min(spot.x(), parent.width() - width))
        self.setGeometry(x, max(0, spot.y()), width, height)

    def answers(self, event: QKeyEvent) -> bool:
        """Deal with a key of the editor; False where it is the editor's own."""
        key, modifiers = Qk(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qk.Key_Up, Qk.Key_Down) and not modifiers:
            steps = len(self.offers) + 1  # one of them is none
            self.chosen = (self.chosen + 1 + (1 if key == Qk.Key_Down else -1)) % steps - 1
            self.update()
            return True
        if key == Qk.Key_Escape:
            self.hide()
            return True
        if key in (Qk.Key_Return, Qk.Key_Enter, Qk.Key_Tab) and not modifiers and self.chosen >= 0:
            self._pick(self.chosen)
            return True
        return False

    def _pick(self, place: int) -> None:
        chosen = self.offers[place]
        self.picked.emit(chosen.name, chosen.is_new)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.chosen = self._at(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._at(event)
        if place >= 0:
            self._pick(place)

    def _at(self, event: QMouseEvent) -> int:
        place = int((event.position().y() - 1) // self._look.px(ROW))
        return place if 0 <= place < len(self.offers) else -1

    def paintEvent(self, event: QPaintEvent) -> None:
        look, px = self._look, self._look.px
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), look.colour("paper"))
            painter.setPen(QPen(look.colour("accent"), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            painter.setFont(self.font())
            for place, offer in enumerate(self.offers):
                room = QRect(1, 1 + place * px(ROW), self.width() - 2, px(ROW))
                self._paint_offer(painter, room, offer, chosen=place == self.chosen)

    def _paint_offer(self, painter: QPainter, room: QRect, offer: Offer, *, chosen: bool) -> None:
        look, pad = self._look, self._look.px(BESIDE)
        if chosen:
            painter.fillRect(room, look.colour("accent_soft"))
        if offer.is_new and len(self.offers) > 1:
            painter.setPen(QPen(look.colour("line"), 1))
            painter.drawLine(room.topLeft(), room.topRight())
        painter.setPen(look.colour("ink2" if offer.is_new else "ink"))
        words = painter.fontMetrics().elidedText(offer.shown, Qt.TextElideMode.ElideRight, room.width() - 2 * pad)
        painter.drawText(room.adjusted(pad, 0, -pad, 0), int(Qt.AlignmentFlag.AlignVCenter), words)
