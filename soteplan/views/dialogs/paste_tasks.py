"""Tasks out of a table: what each column holds and what will be made of it is seen before it goes into the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from soteplan.domain.errors import Refusal
from soteplan.domain.ids import new_id
from soteplan.domain.schedule import Package
from soteplan.domain.text import shortened
from soteplan.domain.today import today
from soteplan.exchange.project_xml.tasks import KIND, Schedule, Task
from soteplan.exchange.project_xml.to_plan import plan_rows
from soteplan.exchange.task_table import Table, Unread, cells_of, found_in, schedule_of
from soteplan.interchange import table_words
from soteplan.models.columns import title_of
from soteplan.operations.paste_tasks import add_rows
from soteplan.texts import refusals
from soteplan.texts.language import mark
from soteplan.views.dialogs.column_table import HEAD, LINE, SHOWN, ColumnTable, unread_words
from soteplan.views.forms import Form
from soteplan.views.header import QuietHeader
from soteplan.views.quiet import slim_bars

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

COLUMNS = {
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
        self._today = today()
        self._schedule = Schedule()
        self._table = self._found(text)
        self.columns = self._column_table()
        self.combos = self.columns.combos
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

    def _column_table(self) -> ColumnTable:
        """The first rows, whole without scrolling down."""
        names = {key: self.language.text("Paste", name) for key, name in COLUMNS.items()}
        table = ColumnTable(self.look, self.language, self._table.rows[:SAMPLE], names, self._table.columns)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setFixedHeight(self.look.px(HEAD + LINE * (table.rowCount() - 1) + 16))
        table.changed.connect(self._take_columns)
        return table

    def _take_columns(self) -> None:
        self._table.columns = self.columns.held()
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
        self.columns.mark({(cell.row, cell.column) for cell in unread})
        named = [(cell.row, self.language.text("Paste", COLUMNS[cell.column]), cell.text) for cell in unread]
        self.unread.setText(unread_words(self.language, named))
        self.unread.setVisible(bool(unread))

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
