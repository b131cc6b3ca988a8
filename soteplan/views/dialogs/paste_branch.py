"""Goals out of a text: what will be made of it is seen before it goes into the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from soteplan.domain.branches import Clip, Copied
from soteplan.domain.errors import Refusal
from soteplan.domain.goals import Goal
from soteplan.domain.outline_text import LARGEST, OutlineText, Unread, Written, read_outline
from soteplan.domain.plan import Party
from soteplan.models.columns import title_of
from soteplan.operations.branches import Spot
from soteplan.texts import refusals
from soteplan.texts.language import mark
from soteplan.views.forms import Form
from soteplan.views.header import QuietHeader
from soteplan.views.quiet import slim_bars

if TYPE_CHECKING:
    from soteplan.views.goal_outline import GoalOutline
    from soteplan.views.main_window import MainWindow

REASONS = {
    "no_words": mark("Paste", "Line {line} has no words: {text}"),
    "long": mark("Paste", "The title on line {line} is cut: {text}"),
    "deep": mark("Paste", "Line {line} is too deep, and goes as deep as it can: {text}"),
    "columns": mark("Paste", "Line {line}: the column with “{text}” does not come along."),
    "owner": mark("Paste", "Line {line}: there is no “{text}” in the organisation, so the goal has no owner."),
}
TOLD = 3  # lines of what could not be read
SHOWN = 60  # characters of a text in a sentence
TITLE, CODE, OWNER = range(3)


class PasteBranchDialog(Form):
    """The text can be mended while one looks; nothing is written before Paste."""

    form = "paste_branch"
    told: QLabel
    text: QPlainTextEdit
    tree_place: QVBoxLayout
    unread: QLabel
    places: QComboBox
    numbers: QCheckBox
    paste: QPushButton
    leave: QPushButton

    def __init__(self, window: MainWindow, outline: GoalOutline, text: str, spot: Spot) -> None:
        super().__init__(window)
        self._outline = outline
        self._read = OutlineText(())
        self._owners = self._known_owners()
        self.tree = self._empty_tree()
        self.tree_place.addWidget(self.tree)
        self._offer_places(spot)
        self.text.setTabStopDistance(self.text.fontMetrics().horizontalAdvance(" ") * 4)
        self.text.setPlainText(text)
        self.text.textChanged.connect(self._show)
        self.numbers.toggled.connect(self._show)
        self.paste.clicked.connect(self._paste)
        self.leave.clicked.connect(self.reject)
        self._show()

    def _empty_tree(self) -> QTreeWidget:
        tree, language, px = QTreeWidget(), self.language, self.look.px
        tree.setHeaderLabels([language.field("goal", name) for name in ("title", "code", "owner_id")])
        tree.setAccessibleName(language.text("Paste", "Goals that will be made"))
        tree.setUniformRowHeights(True)
        tree.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tree.setStyleSheet(f"QTreeWidget {{ border: 1px solid {self.look.palette.line}; border-radius: {px(4)}px; }}")
        slim_bars(tree, self.look)
        header = QuietHeader(self.look, tree)
        tree.setHeader(header)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(CODE, px(72))
        header.resizeSection(OWNER, px(120))
        return tree

    # where

    def _offer_places(self, spot: Spot) -> None:
        """First where a paste would go, then under the goal before that place, then the top of the tree."""
        text = self.language.text
        state = self.workspace.document.state
        above = state.get(Goal, spot.parent_id)
        there = [goal for goal in state.where(Goal, "parent_id", spot.parent_id) if goal.tree == spot.tree]
        before = (there if spot.index < 0 else there[: spot.index])[-1:]
        if before:
            title = self._short(title_of(before[0], self.language))
            self.places.addItem(text("Paste", "After {title}", title=title), spot)
            self.places.addItem(text("Paste", "Under {title}", title=title), Spot(spot.tree, before[0].id))
        elif above is not None:
            title = self._short(title_of(above, self.language))
            self.places.addItem(text("Paste", "Under {title}", title=title), spot)
        tree = self.language.choice("goal", "tree", spot.tree)
        self.places.addItem(text("Paste", "At the end of the tree: {tree}", tree=tree), Spot(spot.tree))

    # what

    def _show(self) -> None:
        """What would be made of the text as it stands, or why nothing can be made of it."""
        self.tree.clear()
        try:
            self._read = read_outline(self.text.toPlainText())
        except Refusal as refusal:
            self._read = OutlineText(())
            self.told.setText(refusals.sentence(self.language, refusal))
        else:
            self.told.setText(self.language.count("Paste", "%n goal(s) will be made", len(self._read.goals)))
        self._fill_tree()
        coded = any(goal.code for goal in self._read.goals)
        self.numbers.setVisible(coded)
        self.paste.setEnabled(bool(self._read.goals))
        self._tell_unread()

    def _fill_tree(self) -> None:
        path: list[QTreeWidgetItem] = []
        for goal in self._read.goals:
            del path[goal.level :]
            code = goal.code if self.numbers.isChecked() else ""
            item = QTreeWidgetItem([goal.title, code, goal.owner if self._owner(goal) else ""])
            (path[-1].addChild if path else self.tree.addTopLevelItem)(item)
            path.append(item)
        self.tree.expandAll()
        self.tree.setColumnHidden(CODE, not any(g.code for g in self._read.goals) or not self.numbers.isChecked())
        self.tree.setColumnHidden(OWNER, not any(self._owner(goal) for goal in self._read.goals))

    def _tell_unread(self) -> None:
        strangers = [Unread(g.line, g.owner, "owner") for g in self._read.goals if g.owner and not self._owner(g)]
        whole = sorted([*self._read.unread, *strangers], key=lambda one: one.line)
        lines = [
            self.language.text("Paste", REASONS[one.reason], line=one.line, text=self._short(one.text))
            for one in whole[:TOLD]
        ]
        if len(whole) > TOLD:
            lines.append(self.language.count("Paste", "and %n line(s) more", len(whole) - TOLD))
        self.unread.setText("\n".join(lines))
        self.unread.setVisible(bool(lines))

    def _short(self, text: str) -> str:
        return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"

    def _known_owners(self) -> dict[str, str]:
        parties = self.workspace.document.state.rows(Party)
        return {name.casefold(): row.id for row in parties for name in (row.title, row.short_name) if name}

    def _owner(self, goal: Written) -> str | None:
        return self._owners.get(goal.owner.casefold()) if goal.owner else None

    # into the plan

    def clip(self) -> Clip:
        """The goals of the text as branches, their numbers kept as codes if that is ticked."""
        return Clip(tuple(self._copied(goal, number) for number, goal in enumerate(self._read.goals)))

    def _copied(self, goal: Written, number: int) -> Copied:
        values: dict[str, Any] = {"title": goal.title, "owner_id": self._owner(goal)}
        if goal.code and self.numbers.isChecked():
            values |= {"code": goal.code, "code_fixed": 1}
        return Copied(goal.level, values, origin=str(number))

    def _paste(self) -> None:
        outline, clip, spot = self._outline, self.clip(), self.places.currentData()
        self.accept()
        outline.clipboard.insert(clip, spot)
        outline.setFocus()


def open_for(outline: GoalOutline, text: str, spot: Spot) -> PasteBranchDialog | None:
    """The dialog over the window of the outline; None where the text is too long to be looked at."""
    window = cast("MainWindow", outline.window())
    if len(text) > LARGEST:
        try:
            read_outline(text)
        except Refusal as refusal:
            window.workspace.refused.emit(refusal)
        return None
    dialog = PasteBranchDialog(window, outline, text, spot)
    dialog.open()
    dialog.paste.setFocus()
    return dialog


def open_dialog(window: MainWindow) -> PasteBranchDialog:
    """From the menu: with the text of the clipboard, at the place where the keyboard stands in the Goals tab."""
    window.open_tab("goals")
    outline: GoalOutline = cast("Any", window.tab).outline
    text = QApplication.clipboard().text()[:LARGEST]
    dialog = PasteBranchDialog(window, outline, text, outline.clipboard.spot())
    dialog.open()
    dialog.text.setFocus()
    return dialog
