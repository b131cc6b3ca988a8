"""Small editors beside a bar or an arrow: progress by digits, and the kind and lag of a dependency."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QWidget

from soteplan.domain.errors import Refusal
from soteplan.domain.fields import FieldSpec, spec_of
from soteplan.domain.schedule import Dependency, Package, Phase
from soteplan.domain.values import check
from soteplan.figures.tokens import CARD_RADIUS
from soteplan.operations import dependencies
from soteplan.operations.progress import set_progress
from soteplan.operations.schedule import name_of
from soteplan.store.transaction import Transaction
from soteplan.texts import entry
from soteplan.views.quiet import QuietCombo, QuietLine

if TYPE_CHECKING:
    from soteplan.views.schedule import ScheduleTab

STEP = 10  # per cent
PROGRESS_WIDTH, KIND_WIDTH, LAG_WIDTH = 56, 176, 56  # px at 100 %


class Popover(QFrame):
    """Enter takes what was typed, and so does going elsewhere; Esc leaves everything as it was."""

    def __init__(self, tab: ScheduleTab, name: str, write: Callable[[], bool]) -> None:
        super().__init__(tab)
        self.tab, self._write = tab, write
        self._left = False
        px = tab.look.px
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(px(10), px(6), px(10), px(6))
        self.row.setSpacing(px(8))

    def add(self, name: str, field: QWidget, width: int) -> None:
        label = QLabel(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(field)
        field.setAccessibleName(name)
        field.setFixedWidth(self.tab.look.px(width))
        self.row.addWidget(label)
        self.row.addWidget(field)

    def open_at(self, place: QRectF | None, field: QWidget) -> None:
        """Under a place of the chart's viewport, whole within the tab, with the keyboard in a field."""
        self.adjustSize()
        viewport = self.tab.chart.viewport()
        at = place or QRectF(viewport.width() / 2, viewport.height() / 3, 0, 0)
        below = viewport.mapTo(self.tab, QPoint(round(at.left()), round(at.bottom()) + self.tab.look.px(6)))
        above = viewport.mapTo(self.tab, QPoint(0, round(at.top()) - self.tab.look.px(6))).y() - self.height()
        x = max(0, min(below.x(), self.tab.width() - self.width()))
        self.move(x, below.y() if below.y() + self.height() < self.tab.height() else above)
        self.show()
        self.raise_()
        field.setFocus()
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]

    def paintEvent(self, event: QPaintEvent) -> None:
        look, radius = self.tab.look, self.tab.look.px(CARD_RADIUS)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.colour("accent"), 1))
            painter.setBrush(look.colour("paper"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._write():
                self.leave()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def leave(self) -> None:
        """The keyboard goes back to the outline."""
        self._go()
        self.tab.outline.setFocus()

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        gone = new is not None and new is not self and not self.isAncestorOf(new)
        if gone and not self._left and new is not None and new.window() is self.window():
            self._go()
            self._write()

    def _go(self) -> None:
        if not self._left:
            self._left = True
            QApplication.instance().focusChanged.disconnect(self._follow_focus)  # type: ignore[union-attr]
            self.close()


class ProgressLine(QuietLine):
    """Up and Down go to the next ten per cent."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: STEP, Qt.Key.Key_Down: -STEP}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        digits = "".join(letter for letter in self.text() if letter in "0123456789")[:4]
        now = int(digits or 0)
        self.setText(str(max(0, min(100, now // STEP * STEP + step if step > 0 else -(-now // STEP) * STEP + step))))


def edit_progress(tab: ScheduleTab) -> None:
    """Of the selected rows together."""
    rows, field = tab.scheduled(), spec_of(Phase).by_name["progress"]
    if not rows or tab.document.read_only:
        return
    packages = [row for row in rows if isinstance(row, Package)]
    if packages:
        tab.workspace.refused.emit(Refusal("no_progress", title=name_of(packages[0])))
        return
    line = ProgressLine(tab.look)
    told = {_percent(row) for row in rows}
    before = told.pop() if len(told) == 1 else ""
    line.setText(before)
    line.selectAll()

    def write() -> bool:
        def enter(tx: Transaction) -> None:
            set_progress(tx, rows, _value(tab, field, line.text()))

        table = spec_of(type(rows[0])).table
        return line.text() == before or tab.workspace.perform(f"edit:{table}", enter)

    name = tab.language.text("Schedule", "Progress, %")
    popover = Popover(tab, name, write)
    popover.add(name, line, PROGRESS_WIDTH)
    popover.open_at(tab.place_of_row(rows[0]), line)


def _percent(row: Any) -> str:
    progress = getattr(row, "progress", None)
    if progress is not None:
        return f"{progress / 100:g}"
    return "100" if row.state == "done" else ""


def edit_dependency(tab: ScheduleTab, row_id: str) -> None:
    """The kind of a dependency and its lag in working days."""
    found = tab.document.state.get(Dependency, row_id)
    if found is None or tab.document.read_only or tab.chart.locked:
        return
    spec, text = spec_of(Dependency), tab.language.text
    kind, lag = QuietCombo(tab.look), QuietLine(tab.look)
    for choice in spec.by_name["kind"].choices:
        kind.addItem(tab.language.choice("dependency", "kind", choice), choice)
    kind.setCurrentIndex(kind.findData(found.kind))
    lag.setText("" if found.lag is None else str(found.lag))
    lag.selectAll()
    before = (found.kind, lag.text())

    def write() -> bool:
        def enter(tx: Transaction) -> None:
            dependencies.change(tx, row_id, kind.currentData(), _value(tab, spec.by_name["lag"], lag.text()))

        return (kind.currentData(), lag.text()) == before or tab.workspace.perform("edit:dependency", enter)

    popover = Popover(tab, tab.language.entity("dependency"), write)
    popover.add(tab.language.field("dependency", "kind"), kind, KIND_WIDTH)
    popover.add(text("Schedule", "Lag, working days"), lag, LAG_WIDTH)
    popover.open_at(tab.chart.arrow_place(found.id), lag)


def _value(tab: ScheduleTab, field: FieldSpec, typed: str) -> Any:
    """What was typed as the plan holds it; raises Refusal."""
    return check(field, entry.read(tab.language, field, typed))
