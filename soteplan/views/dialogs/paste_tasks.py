"""Tasks out of a table: what each column holds and what will be made of it is seen before it goes into the plan."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from soteplan.domain.errors import Refusal
from soteplan.domain.ids import new_id
from soteplan.domain.schedule import Package
from soteplan.domain.text import shortened
from soteplan.exchange.project_xml.tasks import KIND, Schedule, Task
from soteplan.exchange.project_xml.to_plan import plan_rows
from soteplan.exchange.task_table import Table, Unread, cells_of, found_in, schedule_of
from soteplan.interchange import table_words
from soteplan.models.columns import title_of
from soteplan.operations.paste_tasks import add_rows
from soteplan.texts import refusals
from soteplan.texts.language import mark
from soteplan.views.forms import Form
from soteplan.views.header import QuietHeader
from soteplan.views.quiet import QuietCombo, slim_bars

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

COLUMNS = {
    "": mark("Paste", "Not used"),
    "id": mark("Paste", "Number"),
    "code": mark("Paste", "Code"),
    "title": mark("Paste", "Name"),
    "owner": mark("Paste", "Owner"),
    "start": mark("Paste", "Start"),
    "end": mark("Paste", "End"),
    "length": mark("Paste", "Length"),
    "before": mark("Paste", "Predecessors"),
    "progress": mark("Paste", "Progress"),
    "state": mark("Paste", "State"),
    "level": mark("Paste", "Level"),
    "note": mark("Paste", "Note"),
}
SAMPLE = 6  # rows of the table that are shown
MOST_COLUMNS = 24
HEAD = 38  # px at 100 %: the choices over the columns
NARROWEST, WIDEST = 112, 280  # px at 100 %: a column
TOLD = 3  # cells that could not be read
SHOWN = 60  # characters of a cell or a title
NAME, CODE, OWNER, START, END = range(5)


class PasteTasksDialog(Form):
    """The columns can be set anew while one looks; nothing is written before Paste."""

    form = "paste_tasks"
    told: QLabel
    columns_place: QVBoxLayout
    tree_place: QVBoxLayout
    unread: QLabel
    places: QComboBox
    paste: QPushButton
    leave: QPushButton

    def __init__(self, window: MainWindow, text: str) -> None:
        super().__init__(window)
        self._words = table_words()
        self._today = datetime.now().astimezone().date().isoformat()
        self._schedule = Schedule()
        self._table = self._found(text)
        self.columns = self._column_table()
        self.columns_place.addWidget(self.columns)
        self.tree = self._empty_tree()
        self.tree_place.addWidget(self.tree)
        self._offer_places()
        self.paste.clicked.connect(self._paste)
        self.leave.clicked.connect(self.reject)
        self._show()

    def _found(self, text: str) -> Table:
        try:
            return found_in(cells_of(text))
        except Refusal as refusal:
            self.workspace.refused.emit(refusal)
            return Table([], -1, {})

    # columns

    def _column_table(self) -> QTableWidget:
        """The first rows as they came, under what each column is taken for."""
        rows = self._table.rows[:SAMPLE]
        width = min(MOST_COLUMNS, max(map(len, self._table.rows), default=0))
        table = QTableWidget(len(rows) + 1, width)
        table.setAccessibleName(self.language.text("PasteTasksDialog", "What each column holds"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setWordWrap(False)
        table.horizontalHeader().hide()
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self.look.px(28))
        table.setRowHeight(0, self.look.px(HEAD))
        hairline, px = self.look.palette.line, self.look.px
        table.setStyleSheet(
            f"QTableWidget {{ border: 1px solid {hairline}; border-radius: {px(4)}px; gridline-color: {hairline}; }}"
            f"QTableWidget::item {{ padding: 0 {px(8)}px; }}"
        )
        slim_bars(table, self.look)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setFixedHeight(self.look.px(HEAD + 28 * len(rows) + 16))
        self.combos = [self._column_combo(number) for number in range(width)]
        for number, combo in enumerate(self.combos):
            table.setCellWidget(0, number, self._with_air(combo))
            table.setColumnWidth(number, self._room_for([row[number] for row in rows if number < len(row)], combo))
        for line, row in enumerate(rows, 1):
            for number, cell in enumerate(row[:width]):
                table.setItem(line, number, QTableWidgetItem(shortened(" ".join(cell.split()), SHOWN)))
        return table

    def _with_air(self, combo: QComboBox) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(*(self.look.px(4),) * 4)
        row.addWidget(combo)
        return holder

    def _room_for(self, cells: list[str], combo: QComboBox) -> int:
        """As wide as what is in the column, within bounds."""
        words = [shortened(" ".join(cell.split()), SHOWN) for cell in cells]
        advance, px = self.fontMetrics().horizontalAdvance, self.look.px
        widest = max((advance(word) + px(24) for word in words), default=0)
        return max(px(NARROWEST), min(px(WIDEST), widest), advance(combo.currentText()) + px(72))

    def _column_combo(self, number: int) -> QComboBox:
        combo = QuietCombo(self.look)
        for key, name in COLUMNS.items():
            combo.addItem(self.language.text("Paste", name), key)
        combo.setCurrentIndex(list(COLUMNS).index(self._table.columns.get(number, "")))
        combo.setAccessibleName(self.language.text("Paste", "Column {number}", number=number + 1))
        combo.currentIndexChanged.connect(lambda _: self._take_columns(number))
        return combo

    def _take_columns(self, changed: int) -> None:
        """A kind of column is there once: the one that was set last has it."""
        key = self.combos[changed].currentData()
        for number, combo in enumerate(self.combos):
            if key and number != changed and combo.currentData() == key:
                combo.setCurrentIndex(0)
        self._table.columns = {n: combo.currentData() for n, combo in enumerate(self.combos) if combo.currentData()}
        self._show()

    # where

    def _offer_places(self) -> None:
        self.places.addItem(self.language.text("Paste", "New work packages"), "")
        for package in self.workspace.document.state.rows(Package):
            title = shortened(title_of(package, self.language), SHOWN)
            self.places.addItem(self.language.text("Paste", "Into {title}", title=title), package.id)
        self.places.currentIndexChanged.connect(self._show)

    # what

    def _empty_tree(self) -> QTreeWidget:
        tree, language, px = QTreeWidget(), self.language, self.look.px
        names = ("title", "code", "owner_id", "start_date", "end_date")
        tree.setHeaderLabels([language.field("action", name) for name in names])
        tree.setAccessibleName(language.text("PasteTasksDialog", "What will be made"))
        tree.setUniformRowHeights(True)
        tree.setStyleSheet(
            f"QTreeWidget {{ border: 1px solid {self.look.palette.line}; border-radius: {px(4)}px; }}"
            f"QTreeWidget::item {{ height: {px(24)}px; padding-left: {px(5)}px; }}"  # under the words of the header
        )
        slim_bars(tree, self.look)
        header = QuietHeader(self.look, tree)
        tree.setHeader(header)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in ((CODE, 88), (OWNER, 136), (START, 88), (END, 88)):
            header.resizeSection(column, px(width))
        return tree

    def _show(self) -> None:
        """What would be made of the table with these columns, or why nothing can be made of it."""
        try:
            self._schedule, unread = schedule_of(self._table, self._words, self._today)
        except Refusal as refusal:
            self._schedule, unread = Schedule(), []
            self.told.setText(refusals.sentence(self.language, refusal))
        else:
            self.told.setText(self._summary())
        self._fill_tree()
        self._tell_unread(unread)
        self.paste.setEnabled(bool(self._schedule.tasks))

    def _summary(self) -> str:
        if not self._table.rows:
            return self.language.text("Paste", "Copy the rows in Excel first; then their columns are found here.")
        rows, _ = plan_rows(self._placed())
        made = [(table, len(rows[table])) for table in ("package", "action", "phase", "milestone")]
        made[0] = ("package", made[0][1] - bool(self.places.currentData()))
        parts = [f"{self.language.entities(table)}: {number}" for table, number in made if number]
        return " · ".join(parts) or self.language.text("Paste", "No column holds names yet.")

    def _fill_tree(self) -> None:
        self.tree.clear()
        path: list[tuple[int, QTreeWidgetItem]] = []
        for task in self._schedule.tasks:
            while path and path[-1][0] >= task.level:
                path.pop()
            item = QTreeWidgetItem(self._cells(task))
            (path[-1][1].addChild if path else self.tree.addTopLevelItem)(item)
            path.append((task.level, item))
        self.tree.expandAll()

    def _cells(self, task: Task) -> list[str]:
        title = f"◆ {task.title}" if task.milestone else task.title
        dates = (self.language.date(task.start), self.language.date(task.end))
        return [shortened(title, SHOWN * 2), task.code, ", ".join(task.owners), *dates]

    def _tell_unread(self, unread: list[Unread]) -> None:
        lines = [
            self.language.text(
                "Paste",
                "Row {row}, {column}: “{text}” cannot be read.",
                row=cell.row,
                column=self.language.text("Paste", COLUMNS[cell.column]),
                text=shortened(cell.text, SHOWN),
            )
            for cell in unread[:TOLD]
        ]
        if len(unread) > TOLD:
            lines.append(self.language.count("Paste", "and %n cell(s) more", len(unread) - TOLD))
        self.unread.setText("\n".join(lines))
        self.unread.setVisible(bool(lines))

    # into the plan

    def _placed(self) -> Schedule:
        """The tasks where they are to go: into a package of the plan a level down, under a task that stands for it."""
        package = self.places.currentData()
        if not package:
            return self._schedule
        root = Task(0, 1, "–", row_id=package, own={KIND: "package"})
        moved = [_lower(task) for task in self._schedule.tasks]
        return Schedule(tasks=[root, *moved])

    def _paste(self) -> None:
        package = self.places.currentData()
        rows, _ = plan_rows(self._placed())
        instead = {package: package} if package else {}
        added: list[Any] = []
        self.accept()
        if self.workspace.perform("paste:action", lambda tx: added.extend(add_rows(tx, rows, instead))) and added:
            table = "package" if isinstance(added[0], Package) else "action"
            self.workspace.go_to.emit(table, added[0].id)


def _lower(task: Task) -> Task:
    """The task a level further down; milestones keep their sign."""
    return Task(
        task.uid, task.level + 1, task.title, task.code, new_id(), task.start, task.end, task.milestone,
        progress=task.progress, notes=task.notes, owners=task.owners, own=task.own, links=task.links,
    )  # fmt: skip


def open_dialog(window: MainWindow) -> PasteTasksDialog:
    """With the table on the clipboard."""
    dialog = PasteTasksDialog(window, QApplication.clipboard().text().strip("\r\n"))
    dialog.open()
    (dialog.paste if dialog.paste.isEnabled() else dialog.leave).setFocus(Qt.FocusReason.OtherFocusReason)
    return dialog
