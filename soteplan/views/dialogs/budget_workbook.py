"""A workbook of the budget that comes back: what it has otherwise than the plan is seen and chosen first."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QHeaderView, QLabel, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout

from soteplan.domain.errors import Refusal
from soteplan.domain.text import shortened
from soteplan.domain.workbook_changes import Difference, Found, Ignored
from soteplan.exchange.budget_xlsx.differences import found_in
from soteplan.exchange.budget_xlsx.own_form import sheets_in
from soteplan.operations.budget_import import apply
from soteplan.store.faults import READING, refusing
from soteplan.store.files import Files
from soteplan.texts import refusals
from soteplan.texts.language import LOCALES, Language, mark
from soteplan.texts.workbook import WorkbookWords
from soteplan.views import files
from soteplan.views.forms import Form
from soteplan.views.header import QuietHeader
from soteplan.views.message import choose
from soteplan.views.quiet import field_edge, slim_bars

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

KINDS = {
    "changed": mark("BudgetWorkbook", "Changed"),
    "new": mark("BudgetWorkbook", "New"),
    "moved": mark("BudgetWorkbook", "Moved"),
    "gone": mark("BudgetWorkbook", "Taken out"),
    "shared": mark("BudgetWorkbook", "Shared by its lines"),
}
REASONS = {
    "not_money": mark("BudgetWorkbook", "is not an amount of money"),
    "not_calculated": mark("BudgetWorkbook", "is a formula without a result: open the file in Excel and save it"),
    "too_large": mark("BudgetWorkbook", "is too large"),
    "unknown_name": mark("BudgetWorkbook", "is no name in the plan"),
    "no_title": mark("BudgetWorkbook", "has an amount but no name"),
    "over_sum": mark("BudgetWorkbook", "was typed over a formula, and a sum is not read"),
    "same_as_sum": mark("BudgetWorkbook", "replaced a formula by its result"),
    "also_in_lines": mark("BudgetWorkbook", "was typed over a sum whose lines were changed too"),
    "no_sheet": mark("BudgetWorkbook", "is missing"),
    "damaged": mark("BudgetWorkbook", "is damaged in the file: what stood there cannot be told"),
    "no_such_year": mark("BudgetWorkbook", "is no year from 1900 to 2200, so the amounts under it are not read"),
    "of_a_month": mark("BudgetWorkbook", "was changed, but months are read from the page of actuals or from a ledger"),
}
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
HEADS = (
    mark("BudgetWorkbook", "What"),
    mark("BudgetWorkbook", "How"),
    mark("BudgetWorkbook", "Before, €"),
    mark("BudgetWorkbook", "After, €"),
    mark("BudgetWorkbook", "Change, €"),
    mark("BudgetWorkbook", "Where"),
)
WHAT, KIND, BEFORE, AFTER, CHANGE, WHERE = range(6)
WIDTHS = {KIND: 124, BEFORE: 84, AFTER: 84, CHANGE: 84, WHERE: 136}  # px at 100 %
TOLD = 4  # things that are not read
SHOWN = 120  # characters of a name
EDGE = 140  # percent, by which the style darkens it again
ROW = Qt.ItemDataRole.UserRole


class BudgetWorkbookDialog(Form):
    """Every difference has a tick. What the plan changed too since the workbook was written begins without one."""

    form = "budget_workbook"
    told: QLabel
    file: QLabel
    tree_place: QVBoxLayout
    unread: QLabel
    take: QPushButton
    leave: QPushButton

    def __init__(self, window: MainWindow, path: Path, found: Found) -> None:
        super().__init__(window)
        self.path, self.found = path, Found([], [])
        self.file.setText(path.name)
        self.tree = self._tree()
        self.tree_place.addWidget(self.tree)
        self.tree.itemChanged.connect(self._count)
        self.take.clicked.connect(self._take)
        self.leave.clicked.connect(self.reject)
        self.show_found(found)

    def show_found(self, found: Found) -> None:
        """The differences, each with its tick, and what is not read."""
        self.found = found
        with QSignalBlocker(self.tree):
            self.tree.clear()
            self.tree.addTopLevelItems([self._item(difference) for difference in found.differences])
        self._tell_unread(found.ignored)
        self._count()

    def open_anew(self) -> None:
        """With the file that was chosen."""
        if self.isVisible():
            self.close()
            open_workbook(self.window_, self.path)

    def chosen(self) -> list[Difference]:
        items = [self.tree.topLevelItem(number) for number in range(self.tree.topLevelItemCount())]
        return [item.data(WHAT, ROW) for item in items if item and item.checkState(WHAT) is Qt.CheckState.Checked]

    # building

    def _tree(self) -> QTreeWidget:
        tree, text, px = QTreeWidget(), self.language.text, self.look.px
        tree.setHeaderLabels([text("BudgetWorkbook", head) for head in HEADS])
        tree.setAccessibleName(text("BudgetWorkbook", "What the workbook has otherwise than the plan"))
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setStyleSheet(
            f"QTreeWidget {{ border: 1px solid {self.look.palette.line}; border-radius: {px(4)}px; }}"
            f"QTreeWidget::item {{ height: {px(26)}px; padding: 0 {px(5)}px; }}"
        )
        palette = tree.palette()  # the edge of a box to tick is drawn darker than this
        palette.setColor(QPalette.ColorRole.Window, QColor(field_edge(self.look)).lighter(EDGE))
        tree.setPalette(palette)
        slim_bars(tree, self.look)
        header = QuietHeader(self.look, tree)
        tree.setHeader(header)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            header.resizeSection(column, px(width))
        for column in (BEFORE, AFTER, CHANGE):
            tree.headerItem().setTextAlignment(column, RIGHT)
        return tree

    def _item(self, each: Difference) -> QTreeWidgetItem:
        money = self.language.money
        off = (each.after or 0) - (each.before or 0)
        sign = "+" if off > 0 else ""
        title = shortened(" ".join(each.title.split()), SHOWN)
        cells = [title, self._kind(each), money(each.before), money(each.after), f"{sign}{money(off)}", each.where]
        item = QTreeWidgetItem(cells)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(WHAT, Qt.CheckState.Unchecked if each.also_in_plan else Qt.CheckState.Checked)
        item.setData(WHAT, ROW, each)
        item.setToolTip(WHAT, title)
        for column in (BEFORE, AFTER, CHANGE):
            item.setTextAlignment(column, RIGHT)
        if each.also_in_plan:
            item.setForeground(KIND, self.look.colour("watch"))
        return item

    def _kind(self, each: Difference) -> str:
        kind = self.language.text("BudgetWorkbook", KINDS[each.kind])
        return f"▲ {self.language.text('BudgetWorkbook', 'In the plan too')}" if each.also_in_plan else kind

    def _tell_unread(self, ignored: list[Ignored]) -> None:
        lines = [self._reason(each) for each in ignored[:TOLD]]
        if len(ignored) > TOLD:
            lines.append(self.language.count("BudgetWorkbook", "and %n cell(s) more are not read", len(ignored) - TOLD))
            self.unread.setToolTip("\n".join(self._reason(each) for each in ignored[:200]))
        self.unread.setText("\n".join(lines))
        self.unread.setVisible(bool(lines))

    def _reason(self, each: Ignored) -> str:
        why = self.language.text("BudgetWorkbook", REASONS[each.reason])
        named = f" “{shortened(each.text, SHOWN)}”" if each.text else ""
        return f"{each.where}:{named} {why}."

    # choosing

    def _count(self) -> None:
        chosen, language = self.chosen(), self.language
        if not self.found.differences:
            self.told.setText(self._nothing())
        else:
            off = sum((each.after or 0) - (each.before or 0) for each in chosen if each.table == "budget_line")
            changes = language.count("BudgetWorkbook", "%n change(s)", len(chosen))
            change = f"{'+' if off > 0 else ''}{language.euros(off)}"
            whole = language.text("BudgetWorkbook", "budget {change}", change=change)
            self.told.setText(f"{changes} · {whole}")
        self.take.setEnabled(bool(chosen))

    def _nothing(self) -> str:
        return self.language.text("BudgetWorkbook", "The workbook has nothing otherwise than the plan.")

    def _take(self) -> None:
        chosen = self.chosen()
        self.accept()
        self.workspace.perform("workbook:budget_line", lambda tx: apply(tx, chosen))


def open_dialog(window: MainWindow) -> Any:
    """Ask for a workbook and show what it has otherwise; None where none was chosen, or it was refused and told."""
    text = window.language.text
    kinds = f"{text('BudgetWorkbook', 'Excel workbooks')} (*.xlsx)"
    path = files.ask_file(window, text("BudgetWorkbook", "Budget from a workbook"), kinds, "xlsx")
    return open_workbook(window, path) if path else None


def open_workbook(window: MainWindow, path: Path) -> BudgetWorkbookDialog | None:
    try:
        with refusing(path, READING, "not_readable"):
            data = Files().read(path)
        words = [WorkbookWords(window.language), *(WorkbookWords(Language(code)) for code in LOCALES)]
        dialog = BudgetWorkbookDialog(window, path, found_in(window.document.state, data, words))
    except Refusal as refusal:
        if refusal.code == "not_a_budget_workbook":
            return _own_form(window, path, data)
        told = Refusal(refusal.code, **{"path": path.name, **refusal.values})
        heading = window.language.text("BudgetWorkbook", "The workbook was not read")
        why = refusals.sentence(window.language, told)
        choose(window, window.look, heading, why, (), leave=window.language.text("Files", "Close"))
        return None
    dialog.open()
    (dialog.take if dialog.take.isEnabled() else dialog.leave).setFocus(Qt.FocusReason.OtherFocusReason)
    return dialog


def _own_form(window: MainWindow, path: Path, data: bytes) -> BudgetWorkbookDialog:
    """A form of another's making, whose columns are to be told."""
    from soteplan.views.dialogs.own_form import OwnFormDialog

    dialog = OwnFormDialog(window, path, sheets_in(data))
    dialog.open()
    return dialog
