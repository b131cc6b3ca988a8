"""The risk matrix on the screen: its chips are picked, walked through and moved to another cell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from soteplan.document import Document
from soteplan.domain.risk_scores import steps
from soteplan.domain.risks import SIDES, Risk
from soteplan.domain.state import PlanState
from soteplan.figures.risk_chips import CROWD, ROOMY
from soteplan.figures.risk_matrix import (
    MOST_MOVES,
    MatrixOptions,
    cell_at,
    cell_place,
    fitted,
    matrix_chips,
    movers,
    risk_matrix,
)
from soteplan.figures.risk_steps import told_step
from soteplan.figures.shapes import Key
from soteplan.figures.tree import Size
from soteplan.models.columns import title_of
from soteplan.models.tips import plain_tip
from soteplan.rendering.labels import LanguageLabels
from soteplan.rendering.meter import QtMeter
from soteplan.views.figure_view import MARGIN, FigureView
from soteplan.views.workspace import Workspace

AXIS = 48  # px that the figure takes for the names and numbers of an axis
LEGEND = 40
CELL_WIDTH = (52, 120)
CELL_HEIGHT = (48, 80)
TIGHT = 2  # px that the ring of a chip stands closer where chips do
ALT = Qt.KeyboardModifier.AltModifier
WAYS = {
    Qt.Key.Key_Up: (1, 0),
    Qt.Key.Key_Down: (-1, 0),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Left: (0, -1),
}
WHEN = {"before": (False, False), "after": (True, False), "both": (False, True)}  # residual, moves


class RiskMatrixView(FigureView):
    """A dragged chip is scored anew where it is dropped, while the mouse may drag (see edit_lock)."""

    placed = Signal(str, int, int)  # by keyboard: id of a risk, its new probability and impact
    dropped = Signal(str, int, int)  # dragged there

    def __init__(self, workspace: Workspace, name: str) -> None:
        keys: dict[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[], object]]
        keys = {(key, ALT): lambda way=way: self._step(*way) for key, way in WAYS.items()}  # type: ignore[misc]
        keys[Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier] = self._offer_crowd
        super().__init__(workspace.look, name, keys)
        self._document: Document = workspace.document
        self._labels, self._meter = LanguageLabels(workspace.language), QtMeter()
        self._workspace = workspace
        self._when, self._kind = "before", ""
        self._crowds: dict[Key, tuple[str, ...]] = {}  # by the chip that counts them
        self._wanted: Key | None = None  # what was to be selected, whether it has a chip or is counted
        self.may_drag: Callable[[], bool] = lambda: not self._document.read_only
        self.keeps: Callable[[Risk], bool] = lambda risk: True  # which risks are drawn
        self._options = MatrixOptions()
        self._dragged: Key | None = None
        self._pressed = QPointF()
        self._pointer: QPointF | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.draw)

    @property
    def residual(self) -> bool:
        """Whether the chips stand where the responses take them."""
        return WHEN[self._when][0]

    def show_risks(self, kind: str, when: str) -> None:
        """Threats, opportunities or with "" both; scores before the responses, after them, or both with arrows."""
        if (kind, when) != (self._kind, self._when):
            self._kind, self._when = kind, when
            self.draw()

    def draw(self) -> None:
        """Lay the matrix out for the room there is, so that it leaves as few risks as can be to a count."""
        state = with_risks(self._workspace.lens.shown_state, self.keeps)
        self._options = self._laid_out(state)
        chips = matrix_chips(state, self._labels, self._meter, self._options)
        self._crowds = {chip.key: chip.hidden for chip in chips if chip.hidden}
        self.show_figure(risk_matrix(state, self._labels, self._meter, self._options))
        super().select(self._standing_for(self._wanted))

    def _laid_out(self, state: PlanState) -> MatrixOptions:
        (residual, moves), size = WHEN[self._when], steps(state)
        room = self.viewport().size() / self._look.scale
        width = (room.width() - 2 * MARGIN - AXIS) // size
        height = (room.height() - 2 * MARGIN - AXIS - LEGEND) // size
        usual = MatrixOptions(_within(width, CELL_WIDTH), _within(height, CELL_HEIGHT), residual, kind=self._kind)
        if moves:
            usual = replace(usual, moves=True, only=self._only(state))
        return fitted(state, self._labels, self._meter, usual, Size(width, height))

    def _only(self, state: PlanState) -> str | None:
        """Where too many arrows would cross, the chosen risk has its own alone."""
        if len(movers(state, self._kind)) <= MOST_MOVES:
            return None
        return self._wanted.row_id if self._wanted else ""

    # what is selected

    def select(self, key: Key | None) -> None:
        before, self._wanted = self._wanted, key
        if before != key and WHEN[self._when][1] and self._options.only is not None:
            self.draw()
        else:
            super().select(self._standing_for(key))

    def _standing_for(self, key: Key | None) -> Key | None:
        """The chip of a risk, or the one that counts it."""
        counting = (chip for chip, hidden in self._crowds.items() if key and key.row_id in hidden)
        if key is None or self._figure.bounds_of(key) is not None:
            return key
        return next(counting, key)

    def viewportEvent(self, event: QEvent) -> bool:
        if not isinstance(event, QHelpEvent):
            return super().viewportEvent(event)
        QToolTip.showText(event.globalPos(), plain_tip(self.tip_at(QPointF(event.pos()))), self.viewport())
        return True

    def tip_at(self, point: QPointF) -> str:
        """What a chip stands for; of a cell beside the chips, what its steps mean."""
        key, state = self._key_at(point), self._document.state
        if key is not None:
            risks = (state.get(Risk, each) for each in self._crowds.get(key, (key.row_id,)))
            return "\n".join(title_of(risk, self._workspace.language) for risk in risks if risk)
        cell = self._cell(point)
        sides = zip(SIDES, cell, strict=True) if cell else ()
        return "\n".join(told_step(state, self._labels, side, step) for side, step in sides)

    def _pick(self, key: Key) -> None:
        if key.table == CROWD:
            self.select(key)
        else:
            super()._pick(key)

    def crowd_menu(self, key: Key) -> QMenu:
        """The risks that a chip counts, to go to one of them."""
        menu = QMenu(self)
        for risk_id in self._crowds.get(key, ()):
            risk = self._document.state.get(Risk, risk_id)
            if risk is not None:
                words = title_of(risk, self._workspace.language).replace("&", "&&")
                menu.addAction(words, partial(self.picked.emit, "risk", risk_id))
        return menu

    def _offer_crowd(self) -> None:
        key = self._selected
        place = self.place_of(key) if key and key.table == CROWD else None
        if key is not None and place is not None:
            self.crowd_menu(key).popup(self.viewport().mapToGlobal(place.bottomLeft()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    # moving chips

    def _step(self, up: int, right: int) -> None:
        risk = self._risk(self.selected)
        place = self._scores(risk) if risk and not self._document.read_only else None
        if risk is None or place is None:
            return
        size = steps(self._document.state)
        probability, impact = (max(1, min(size, old + way)) for old, way in zip(place, (up, right), strict=True))
        if (probability, impact) != place:
            self.placed.emit(risk.id, probability, impact)

    def _risk(self, key: Key | None) -> Risk | None:
        return self._document.state.get(Risk, key.row_id) if key and key.table == "risk" else None

    def _scores(self, risk: Risk) -> tuple[int, int] | None:
        scores = (risk.residual_probability, risk.residual_impact) if self.residual else (risk.probability, risk.impact)
        return (scores[0], scores[1]) if scores[0] and scores[1] else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        key = self._key_at(event.position())
        if event.button() is not Qt.MouseButton.LeftButton or key is None:
            return
        if key.table == CROWD:
            self._offer_crowd()
        elif self.may_drag():
            self._dragged, self._pressed, self._grabbed = key, event.position(), None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is None:
            super().mouseMoveEvent(event)
        elif (event.position() - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pointer = event.position()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, pointer = self._dragged, self._pointer
        self._dragged = self._pointer = None
        super().mouseReleaseEvent(event)
        cell = self._cell(event.position())
        if dragged is not None and pointer is not None and cell is not None:
            self.dropped.emit(dragged.row_id, *cell)
        self.viewport().update()

    def _cell(self, point: QPointF) -> tuple[int, int] | None:
        place = self.to_figure(point)
        return cell_at(place.x(), place.y(), steps(self._document.state), self._options)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._pointer is not None and self._dragged is not None:
            with QPainter(self.viewport()) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(self._look.colour("accent"), self._look.px(2)))
                self._paint_target(painter, self._pointer)
                self._paint_dragged(painter, self._dragged, self._pointer)

    def _paint_ring(self, area: QRectF) -> None:
        """Chips that stand close have no room for a ring between them."""
        inset = self._look.px(TIGHT) if self._options.density is not ROOMY else 0
        super()._paint_ring(area.adjusted(inset, inset, -inset, -inset))

    def _paint_target(self, painter: QPainter, pointer: QPointF) -> None:
        cell = self._cell(pointer)
        if cell is not None:
            place = cell_place(*cell, steps(self._document.state), self._options)
            painter.drawRoundedRect(self.on_screen(place).adjusted(2, 2, -2, -2), 4, 4)

    def _paint_dragged(self, painter: QPainter, key: Key, pointer: QPointF) -> None:
        bounds, risk = self._figure.bounds_of(key), self._risk(key)
        if bounds is None or risk is None:
            return
        chip = QRectF(0, 0, bounds.width * self.scale, bounds.height * self.scale)
        chip.moveCenter(pointer)
        painter.setBrush(self._look.colour("paper"))
        painter.drawRoundedRect(chip, 2, 2)
        painter.setPen(self._look.colour("ink"))
        painter.setFont(self._look.font("label"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, risk.code)


def with_risks(state: PlanState, keeps: Callable[[Risk], bool]) -> PlanState:
    """The plan with some of its risks alone."""
    risks = [risk for risk in state.rows(Risk) if keeps(risk)]
    if len(risks) == len(state.table(Risk)):
        return state
    return PlanState(lambda row_type: risks if row_type is Risk else state.rows(row_type))


def _within(value: float, limits: tuple[float, float]) -> float:
    return max(limits[0], min(limits[1], value))
