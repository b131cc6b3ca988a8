"""The cells of a file that cannot be read as they stand: seen before the rest of it becomes a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QTreeWidgetItem, QVBoxLayout

from soteplan.domain.cells import guarded
from soteplan.models.tips import plain_tip
from soteplan.texts import losses, remarks
from soteplan.texts.language import mark
from soteplan.views.dialogs.move_list import quiet_list
from soteplan.views.forms import Form

if TYPE_CHECKING:
    from pathlib import Path

    from soteplan.interchange import Taken
    from soteplan.views.main_window import MainWindow

WHERE, TEXT, EXPECTED, FATE = range(4)
HEADS = (
    mark("ImportRemarks", "Where"),
    mark("ImportRemarks", "What stands there"),
    mark("ImportRemarks", "What is expected"),
    mark("ImportRemarks", "In the plan"),
)
WIDTHS = {WHERE: 200, TEXT: 128, FATE: 120}  # px at 100 %
SHOWN = 2_000  # cells in the list


class ImportRemarksDialog(Form):
    """Accepted when the rest is to be taken in."""

    form = "import_remarks"
    heading: QLabel
    place: QVBoxLayout
    also: QLabel
    copy: QPushButton
    take: QPushButton
    leave: QPushButton

    def __init__(self, window: MainWindow, path: Path, taken: Taken) -> None:
        super().__init__(window)
        count = self.language.count
        self._told = [remarks.told(self.language, each) for each in taken.remarks[:SHOWN]]
        more = len(taken.remarks) - SHOWN
        found = count("ImportRemarks", "{name}: %n cell(s) cannot be read", len(taken.remarks), name=path.name)
        self.heading.setText(found)
        self._more = [count("Remark", "and %n cell(s) more", more)] if more > 0 else []
        lost = losses.lines(self.language, taken.lost)
        self.also.setText("\n".join([*self._more, *self._lost(lost)]))
        self.also.setVisible(bool(self.also.text()))
        heads = [self.language.text("ImportRemarks", head) for head in HEADS]
        self.list = quiet_list(self, self.language.text("ImportRemarks", "Cells that cannot be read"), heads, WIDTHS)
        self.list.setAllColumnsShowFocus(True)
        self.list.addTopLevelItems([self._item(each) for each in self._told])
        self.place.addWidget(self.list)
        self.copy.clicked.connect(self._copy)
        QShortcut(QKeySequence.StandardKey.Copy, self, self._copy)
        self.take.clicked.connect(self.accept)
        self.leave.clicked.connect(self.reject)

    def open_anew(self) -> None:
        """It waits for an answer; its words may stay as they are."""

    def _lost(self, lines: list[str]) -> list[str]:
        if not lines:
            return []
        return [self.language.text("ImportRemarks", "Not taken along either: {what}.", what="; ".join(lines))]

    def _item(self, each: remarks.Told) -> QTreeWidgetItem:
        item = QTreeWidgetItem(list(each))
        for column, text in enumerate(each):
            item.setToolTip(column, plain_tip(text))
        return item

    def _copy(self) -> None:
        """As rows that a spreadsheet takes."""
        heads = [self.language.text("ImportRemarks", head) for head in HEADS]
        rows = [heads, *([guarded(text) for text in each] for each in self._told)]
        QApplication.clipboard().setText("\n".join("\t".join(row) for row in rows))


def agreed(window: MainWindow, path: Path, taken: Taken) -> bool:
    """Whether the rest of a file is to be taken in, without the cells that cannot be read."""
    dialog = ImportRemarksDialog(window, path, taken)
    dialog.list.setFocus()
    return dialog.exec() == QDialog.DialogCode.Accepted
