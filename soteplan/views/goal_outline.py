"""The outline of the goal trees: which columns it has, and which of them fit."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QStyleOptionViewItem

from soteplan.document import Document
from soteplan.domain.goals import TREES, Goal
from soteplan.models import roles
from soteplan.models.columns import Column, of_field
from soteplan.models.outline import Group, Outline, OutlineModel
from soteplan.texts.language import Language
from soteplan.views.delegate import FieldDelegate
from soteplan.views.outline_view import OutlineView
from soteplan.views.tab import Tab

TITLE, CODE, KIND, OWNER, STATE = range(5)
WIDTHS = {CODE: 64, KIND: 132, OWNER: 120, STATE: 96}
LEAST_TITLE = 300  # px at 100 %; columns that would leave the title less are not shown
OPTIONAL = (KIND, STATE, OWNER)  # in the order in which they find room


def goals_model(document: Document, language: Language, parent: Any) -> OutlineModel:
    groups = tuple(Group(tree, language.choice("goal", "tree", tree)) for tree in TREES)
    outline = Outline(("goal",), _parent_of, groups)
    return OutlineModel(document, language, outline, _columns(language), parent)


def _parent_of(goal: Goal) -> str:
    return goal.parent_id or goal.tree


def _columns(language: Language) -> list[Column]:
    names = {TITLE: "title", CODE: "code", KIND: "kind", OWNER: "owner_id", STATE: "state"}
    return [of_field(language, "goal", name, WIDTHS.get(number, LEAST_TITLE)) for number, name in names.items()]


class GoalOutline(OutlineView):
    """Code, title and as many of the other columns as leave the title room; the Inspector has them all."""

    def __init__(self, tab: Tab) -> None:
        super().__init__(tab)
        self.setItemDelegate(_GoalDelegate(self, tab.workspace))
        self.setTreePosition(TITLE)
        self.setIndentation(tab.look.px(16))
        self.setAccessibleName(tab.language.text("Goals", "Outline of the goals"))

    def setModel(self, model: Any) -> None:
        super().setModel(model)
        self.header().moveSection(CODE, 0)
        self.header().setMinimumSectionSize(self._tab.look.px(32))

    def show_trees(self, used: set[str]) -> None:
        """The tree of problems has a heading only while it is used."""
        model = self.model()
        for number, tree in enumerate(TREES):
            self.setRowHidden(number, model.index(-1, -1), tree == "problem" and tree not in used)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.model() is not None:
            self._fit_columns()

    def _fit_columns(self) -> None:
        px = self._tab.look.px
        room = self.viewport().width() - self.columnWidth(CODE)
        for column in OPTIONAL:
            width = self.columnWidth(column) or px(WIDTHS[column])
            fits = room - width >= px(LEAST_TITLE)
            self.setColumnHidden(column, not fits)
            room -= width if fits else 0
        self.setColumnWidth(TITLE, max(px(160), room))


class _GoalDelegate(FieldDelegate):
    """Headings are set off, and what stands beside a title is quieter than it."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if index.data(roles.ROW) is None:
            option.font = self._workspace.look.font("strong")
        if index.column() != TITLE:
            palette = option.palette
            for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
                palette.setColor(role, self._workspace.look.colour("ink2"))
