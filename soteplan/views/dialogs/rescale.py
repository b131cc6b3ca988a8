"""Another risk scale: which new step each old one becomes is asked, and nothing changes before that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton, QVBoxLayout

from soteplan.domain.risk_scale import SIZES, scale_of, usual_mapping
from soteplan.domain.risks import SIDES
from soteplan.domain.text import shortened
from soteplan.domain.today import today
from soteplan.figures.risk_steps import step_name, usual_name
from soteplan.operations import risk_reviews
from soteplan.rendering.labels import LanguageLabels
from soteplan.views.forms import Form
from soteplan.views.quiet import FIELD, QuietCombo

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow


NAME_WIDTH = 152  # px at 100 %
LONGEST_NAME = 60  # characters


class RescaleDialog(Form):
    """Offers the usual mapping; the two sides of the matrix may be mapped in different ways."""

    form = "rescale"
    told: QLabel
    place: QVBoxLayout
    hint: QLabel
    go: QPushButton
    leave: QPushButton

    def __init__(self, window: MainWindow, steps: int) -> None:
        super().__init__(window)
        self._state = window.document.state
        self._old, self._new = scale_of(self._state).steps, steps
        self._labels = LanguageLabels(self.language)
        self.chosen: dict[tuple[str, int], QComboBox] = {}
        text = self.language.text
        self.told.setText(text("Scale", "From {old} steps to {new}", old=self._old, new=self._new))
        self.hint.setText(
            text("Scale", "How each risk has stood until now is kept as a review in the old steps, and can be undone.")
        )
        self.place.addLayout(self._grid())
        self.go.clicked.connect(self._change)
        self.leave.clicked.connect(self.reject)

    def open_anew(self) -> None:
        """It was asked for with a number of steps: it goes with the window that is laid out anew."""
        self.close()

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.look.px(16))
        grid.setVerticalSpacing(self.look.px(8))
        for column, side in enumerate(SIDES):
            heading = QLabel(self.language.field("risk", side))
            heading.setFont(self.look.font("label"))
            grid.addWidget(heading, 0, 2 * column, 1, 2)
            grid.setColumnStretch(2 * column, 1)
            grid.setColumnStretch(2 * column + 1, 1)
            for step in range(self._old, 0, -1):
                self._add_step(grid, side, step, self._old - step + 1, 2 * column)
        return grid

    def _add_step(self, grid: QGridLayout, side: str, step: int, row: int, column: int) -> None:
        name = f"{step} {step_name(self._state, self._labels, side, step)}"
        combo = self.chosen[side, step] = QuietCombo(self.look)
        combo.setMinimumHeight(self.look.px(FIELD))
        for new in range(1, self._new + 1):
            combo.addItem(f"{new} {usual_name(self._labels, side, new, self._new)}", new)
        combo.setCurrentIndex(usual_mapping(self._old, self._new)[step] - 1)
        combo.setAccessibleName(self.language.text("Scale", "{step} becomes", step=name))
        label = QLabel(shortened(name, LONGEST_NAME))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setMinimumHeight(label.heightForWidth(self.look.px(NAME_WIDTH)))
        label.setBuddy(combo)
        grid.addWidget(label, row, column)
        grid.addWidget(combo, row, column + 1)

    def _mapping(self, side: str) -> dict[int, int]:
        return {step: int(combo.currentData()) for (of, step), combo in self.chosen.items() if of == side}

    def _change(self) -> None:
        day = today()
        probability, impact = (self._mapping(side) for side in SIDES)
        self.accept()
        self.workspace.perform("edit:plan", lambda tx: risk_reviews.rescale(tx, self._new, probability, impact, day))


def open_for(window: MainWindow, steps: int) -> RescaleDialog:
    dialog = RescaleDialog(window, steps)
    dialog.open()
    dialog.go.setFocus()
    return dialog


def open_dialog(window: MainWindow) -> RescaleDialog:
    """For the nearest other scale."""
    steps = scale_of(window.document.state).steps
    return open_for(window, min((size for size in SIZES if size != steps), key=lambda size: abs(size - steps)))
