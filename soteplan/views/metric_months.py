"""The values of the metrics by month on the screen: a line each, with how the current number came about under them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTableView, QVBoxLayout, QWidget

from soteplan.domain.evaluation import Indicator, Measurement
from soteplan.models.metric_grid import MONTHS, TARGET, TITLE, UNIT, MetricGrid
from soteplan.views.entry_keys import EntryKeys
from soteplan.views.header import QuietHeader
from soteplan.views.metric_cells import MetricDelegate
from soteplan.views.quiet import slim_bars
from soteplan.views.scrolling import LeavesZoom
from soteplan.views.workspace import Workspace

ROW = 32  # px at 100 %
TITLE_WIDTH, TITLE_MOST, TITLE_AIR, UNIT_WIDTH = 176, 440, 24, 76
NUMBER, NUMBER_WISHED, NUMBER_MOST = 52, 64, 96
TOLD_HEIGHT = 48


class _Months(EntryKeys, LeavesZoom, QTableView):
    """Tells when another cell is the current one."""

    moved = Signal()

    def __init__(self, workspace: Workspace, table: MetricGrid) -> None:
        super().__init__()
        self.table, self.look = table, workspace.look
        self.setModel(table)
        self.setHorizontalHeader(QuietHeader(self.look, self))
        self.setItemDelegate(MetricDelegate(self, workspace))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.look.px(ROW))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        slim_bars(self, self.look)
        table.refused.connect(workspace.refused)
        self.selectionModel().currentChanged.connect(lambda *_: self._moved())

    def _moved(self) -> None:
        self.viewport().update()
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_room()

    def share_room(self) -> None:
        """The titles as wide as the longest where there is room for it beside the numbers, which take what is left."""
        px, numbers = self.look.px, [*MONTHS, TARGET]
        room = self.viewport().width() - px(UNIT_WIDTH)
        titles = (self.table.text(row, TITLE) for row in self.table.rows)
        longest = max(map(self.fontMetrics().horizontalAdvance, titles), default=0) + px(TITLE_AIR)
        wanted = min(px(TITLE_MOST), longest, room - px(NUMBER_WISHED) * len(numbers))
        title = max(px(TITLE_WIDTH), wanted)
        number = max(px(NUMBER), min(px(NUMBER_MOST), (room - title) // len(numbers)))
        for column in numbers:
            self.setColumnWidth(column, number)
        self.setColumnWidth(UNIT, px(UNIT_WIDTH))
        self.setColumnWidth(TITLE, max(title, room - number * len(numbers)))


class MetricMonths(QWidget):
    """Emits `moved` when another cell is the current one."""

    moved = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        look, language = workspace.look, workspace.language
        self.table = MetricGrid(workspace.document, language, self)
        self.view = _Months(workspace, self.table)
        self.view.setAccessibleName(language.text("MetricsPage", "Values by month"))
        self.view.setAccessibleDescription(
            language.text("MetricsPage", "Type or paste values; = begins arithmetic. Enter goes to the metric below.")
        )
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.told.setFont(look.font("small"))
        self.told.setContentsMargins(look.px(8), look.px(6), look.px(8), look.px(6))
        self.told.setMinimumHeight(look.px(TOLD_HEIGHT))
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        look.tone(self.told, "paper", "ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self.told)
        self.setFocusProxy(self.view)
        self.view.moved.connect(self._follow_cell)
        self.table.dataChanged.connect(lambda *_: self.tell())
        self.table.modelReset.connect(self.tell)

    def tell(self) -> None:
        """How the number in the current cell came about."""
        self.told.setText(self.table.explanation(self.view.currentIndex()))

    def _follow_cell(self) -> None:
        self.tell()
        self.moved.emit()

    def chosen(self) -> list[Indicator]:
        """The metrics of the selected cells, first the current one."""
        places = {index.row() for index in self.view.chosen() if index.isValid()}
        current = self.view.currentIndex()
        rows = [*([current.row()] if current.isValid() else []), *sorted(places - {current.row()})]
        return [self.table.rows[row] for row in rows if row < len(self.table.rows)]

    def measurement(self) -> Measurement | None:
        """What holds the value of the current cell."""
        index = self.view.currentIndex()
        if not index.isValid():
            return None
        found = self.table.reading(self.table.rows[index.row()], index.column())
        return found.row if found else None

    def go(self, row_id: str, month: str = "") -> bool:
        """Make a metric the current one, at a month where it is said."""
        if month and month[:4] != str(self.table.year):
            self.table.show_year(int(month[:4]))
        current = self.view.currentIndex().column()
        column = MONTHS[int(month[5:7]) - 1] if month else current if current > 0 else MONTHS[0]
        index = self.table.index_of(row_id, column)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
        return index.isValid()
