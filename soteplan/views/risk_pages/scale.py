"""The risk scale of the plan: its steps and what they mean, and the level of each cell of the matrix."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from soteplan.domain.fields import spec_of
from soteplan.domain.plan import Plan
from soteplan.domain.risk_scale import scale_of, step_rows
from soteplan.domain.risks import SIDES
from soteplan.figures.risk_steps import usual_name
from soteplan.figures.shapes import Figure
from soteplan.models.columns import of_field
from soteplan.models.records import RecordTable
from soteplan.operations import risk_reviews
from soteplan.rendering.labels import LanguageLabels
from soteplan.views.columns_of_choice import Fit
from soteplan.views.edit_lock import EditLock
from soteplan.views.empty import EmptyState, secondary_button
from soteplan.views.paged_tab import PagedTab
from soteplan.views.quiet import FIELD, QuietCombo
from soteplan.views.register import Register
from soteplan.views.risk_paint_view import RiskPaintView
from soteplan.views.tab_page import TabPage

CHOICES = ("risk_steps", "score_rule", "tolerance")
WIDTHS = {"step": 48, "title": 120, "description": 112, "share": 72, "money": 72, "days": 72}
COLUMNS = {
    "probability": ("step", "title", "description", "share"),
    "impact": ("step", "title", "description", "money", "days"),
}
RIGHT = 400  # px at 100 %


class ScalePage(TabPage):
    """Choices and painted cells are the plan's at once; another number of steps first asks how to map."""

    tables: ClassVar[frozenset[str]] = frozenset({"plan", "risk_step", "risk_class"})

    def __init__(self, tab: PagedTab[TabPage]) -> None:
        super().__init__(tab)
        self.labels = LanguageLabels(self.language)
        self._steps_shown = ""
        self.combos = {name: self._combo(name) for name in CHOICES}
        self.steps = {side: self._steps(side) for side in SIDES}
        self.matrix, self.lock = RiskPaintView(self.workspace), EditLock(self.workspace, self)
        self.matrix.may_paint = lambda: not self.lock.is_shut
        self._lay_out()
        self.matrix.painted.connect(self._paint)

    # building

    def _combo(self, name: str) -> QuietCombo:
        combo = QuietCombo(self.look)
        for value in spec_of(Plan).by_name[name].choices:
            combo.addItem(self.language.choice("plan", name, value), value)
        combo.setMinimumHeight(self.look.px(FIELD))
        combo.setAccessibleName(self.language.field("plan", name))
        combo.activated.connect(lambda _: self._choose(name, str(combo.currentData())))
        return combo

    def _steps(self, side: str) -> Register:
        columns = [of_field(self.language, "risk_step", name, WIDTHS[name]) for name in COLUMNS[side]]
        table = RecordTable(self.document, self.language, "risk_step", columns, self)
        table.sort(0, Qt.SortOrder.DescendingOrder)
        view = Register(self.tab)
        view.is_for_goal = False
        view.setModel(table)
        fixed = tuple(name for name in COLUMNS[side] if name != "description")
        fit = Fit(COLUMNS[side], {}, always=fixed, title="description", least=WIDTHS["description"], shares=("title",))
        view.choose_columns(f"scale-{side}", fit)
        view.setAccessibleName(self.language.choice("risk_step", "side", side))
        return view

    def _lay_out(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._left())
        self.splitter.addWidget(self._right())
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([10_000, self.look.px(RIGHT)])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)

    def _left(self) -> QWidget:
        text = self.language.text
        self.empty = EmptyState(
            self.look,
            text("Scale", "What do the steps mean? A name, a description and a threshold make the scores comparable."),
            text("Scale", "Describe the steps"),
            self._describe,
        )
        self.empty.button.setEnabled(not self.document.read_only)
        self.book = QStackedWidget()
        self.book.addWidget(self._tables())
        self.book.addWidget(self.empty)
        return self.book

    def _tables(self) -> QWidget:
        side, px = QWidget(), self.look.px
        self.look.tone(side, "paper")
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for name, view in self.steps.items():
            column.addWidget(self._heading(self.language.choice("risk_step", "side", name)))
            column.addWidget(view, 1)
        self.describe = secondary_button(self.look, self.language.text("Scale", "Describe the steps"), self._describe)
        below = QHBoxLayout()
        below.setContentsMargins(px(8), px(8), px(8), px(8))
        below.addWidget(self.describe)
        below.addStretch(1)
        column.addLayout(below)
        column.addStretch(0)
        return side

    def _right(self) -> QWidget:
        side, px = QWidget(), self.look.px
        self.look.tone(side, "paper")
        side.setMinimumWidth(px(320))
        column = QVBoxLayout(side)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.setSpacing(px(16))
        form = QFormLayout()
        form.setVerticalSpacing(px(8))
        form.setHorizontalSpacing(px(16))
        for name, combo in self.combos.items():
            form.addRow(self.language.field("plan", name), combo)
        column.addLayout(form)
        column.addWidget(self.matrix, 1)
        return side

    def _heading(self, text: str) -> QLabel:
        heading = QLabel(text)
        heading.setFont(self.look.font("label"))
        heading.setMargin(self.look.px(8))
        self.look.tone(heading, "frame")
        return heading

    # what the tab asks

    def fill_toolbar(self) -> None:
        if self.look.presenting:
            self.tab.separate()
            self.tab.toolbar.addWidget(self.lock.button())

    def current_rows(self) -> list[Any]:
        return next((view.chosen() for view in self.steps.values() if view.hasFocus()), [])

    def delete_rows(self) -> None:
        """A step of the scale stays: it is emptied by its texts."""

    def new_row(self, *, under: bool) -> None:
        self._describe()

    def indent_rows(self) -> None:
        self._step_column(1)

    def outdent_rows(self) -> None:
        self._step_column(-1)

    def _step_column(self, steps: int) -> None:
        for view in self.steps.values():
            if view.hasFocus():
                view.step_column(steps)

    def take_focus(self) -> None:
        first = self.steps["probability"]
        (self.empty if self.book.currentIndex() else first).setFocus()

    def parts(self) -> list[QWidget]:
        return [self.empty.button, *self.steps.values(), self.combos["risk_steps"], self.matrix]

    def figure(self) -> Figure | None:
        return self.matrix.figure

    # acting

    def _choose(self, name: str, value: str) -> None:
        plan = self.document.state.plan
        if name == "risk_steps" and value != plan.risk_steps:
            from soteplan.views.dialogs.rescale import open_for

            self.refresh()  # as it is, until the mapping is agreed
            open_for(cast("Any", self.window()), int(value))
        elif value != getattr(plan, name):
            self.workspace.perform("edit:plan", lambda tx: tx.update(tx.state.plan, **{name: value}))

    def _paint(self, probability: int, impact: int, level: str) -> None:
        self.workspace.perform("edit:risk_class", lambda tx: risk_reviews.paint(tx, probability, impact, level))

    def _describe(self) -> None:
        names = dict(self._missing())
        if names:
            self.workspace.perform("add:risk_step", lambda tx: risk_reviews.describe_steps(tx, names))
            self.take_focus()

    def _missing(self) -> Iterator[tuple[tuple[str, int], str]]:
        """The steps that have no row yet, with their usual names."""
        steps = scale_of(self.document.state).steps
        for side in SIDES:
            known = step_rows(self.document.state, side)
            for step in range(1, steps + 1):
                if step not in known:
                    yield (side, step), usual_name(self.labels, side, step, steps)

    # showing

    def refresh(self) -> None:
        plan = self.document.state.plan
        for name, combo in self.combos.items():
            combo.setCurrentIndex(combo.findData(getattr(plan, name)))
            combo.setEnabled(not self.document.read_only)
        missing = sum(1 for _ in self._missing())
        self.book.setCurrentIndex(1 if missing == len(SIDES) * scale_of(self.document.state).steps else 0)
        self.describe.setVisible(bool(missing) and not self.document.read_only)
        self.matrix.draw()
        if self._steps_shown != plan.risk_steps:
            self._steps_shown = plan.risk_steps
            self._filter()

    def _filter(self) -> None:
        steps = scale_of(self.document.state).steps
        for side, view in self.steps.items():
            view.model().filter(  # type: ignore[attr-defined]
                lambda row, side=side: row.side == side and bool(row.step) and row.step <= steps
            )
