"""Which rows a register shows and how they stand together: words, filters and groups."""

from __future__ import annotations

from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from soteplan.domain.entities import ENTITIES
from soteplan.models.dimensions import Dimensions, Value
from soteplan.views.quiet import QuietButton
from soteplan.views.register import Register
from soteplan.views.staying_menu import StayingMenu
from soteplan.views.tab_page import TabPage
from soteplan.views.word_filter import WordFilter

MOST_NAMED = 28  # characters of what is filtered, on its button


class Showing(WordFilter):
    """Filters of several kinds hold together; of one kind any of the ticked values does.

    `table` is the register's, with `holds(row, words)`; `name` is under what the choice is kept as long as the window,
    `spoken` what the line of the filter is called.
    """

    groups: ClassVar[bool] = True  # whether the rows can be put into groups

    def __init__(
        self, page: TabPage, register: Register, table: Any, dimensions: Dimensions, name: str, spoken: str
    ) -> None:
        super().__init__(page, table, spoken)
        self._table: Any = table
        self._register, self._dimensions = register, dimensions
        self._grouped, self._filtered_as = f"{name}.grouped", f"{name}.filtered"
        self.by: str = page.workspace.kept.get(self._grouped, "")
        self.wanted: dict[str, set[str]] = page.workspace.kept.get(self._filtered_as, {})

    def fill_toolbar(self) -> None:
        text, tab = self._page.language.text, self._page.tab
        self.group_button = tab.tool("rows-3", text("RisksTab", "Group by…"), self.offer_groups, "Ctrl+Shift+J")
        self.filter_button = tab.tool("filter", text("RisksTab", "Filter by…"), self.offer_filters, "Ctrl+Shift+H")
        for button in (self.group_button, self.filter_button):
            button.setCheckable(True)
        tab.toolbar.actions()[-2].setVisible(self.groups)
        tab.toolbar.addWidget(self.line)
        self.chip = QuietButton(self._page.look)
        self.chip.setAccessibleName(text("RisksTab", "Clear the filter"))
        self.chip.clicked.connect(self.clear)
        around = QWidget()  # which the tab shows and hides with the page, whether there is a chip in it or not
        inner = QHBoxLayout(around)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.chip)
        tab.toolbar.addWidget(around)
        tab.toolbar.addWidget(self.counted)
        self.show_state()

    # what is shown

    def keeps(self, row: Any) -> bool:
        """Whether the words and the filters keep a row."""
        state, language = self._page.document.state, self._page.language
        if not super().keeps(row):
            return False
        return all(
            any(value.key in keys for value in self._dimensions.values(state, language, by, row))
            for by, keys in self.wanted.items()
            if keys
        )

    def group_of(self, row: Any) -> tuple[object, str]:
        value = self._dimensions.value(self._page.document.state, self._page.language, self.by, row)
        return value.order, value.name

    def group(self) -> None:
        """Put the groups that are chosen into the table, with room for their heads."""
        self._table.group(self.group_of if self.by else None)
        self._register.grouped = bool(self.by)
        self._register.show_groups()

    def clear(self, *_: object) -> None:
        """Every row again."""
        self.wanted.clear()
        self.line.clear()
        self._filtered()

    def only(self, wanted: dict[str, set[str]]) -> None:
        """The rows of these values, whatever was shown before."""
        self.wanted = {by: set(keys) for by, keys in wanted.items()}
        self.line.clear()
        self._filtered()

    def choose_group(self, by: str, *_: object) -> None:
        self.by = by
        self._page.workspace.kept[self._grouped] = by
        self.group()
        self.show_state()

    def want(self, by: str, key: str, *_: object) -> None:
        """Tick a value, or take the tick away."""
        self.wanted.setdefault(by, set()).symmetric_difference_update({key})
        self._filtered()

    def _filtered(self) -> None:
        self._page.workspace.kept[self._filtered_as] = self.wanted
        self.changed.emit()
        self.show_state()

    def show_state(self) -> None:
        if not hasattr(self, "chip"):
            return
        names = self._names()
        self.group_button.setChecked(bool(self.by))
        self.filter_button.setChecked(bool(names))
        said = ", ".join(names)
        self.chip.setText(f"{said if len(said) <= MOST_NAMED else said[: MOST_NAMED - 1] + '…'} ×")
        self.chip.setToolTip(self._page.language.text("RisksTab", "Clear the filter"))
        self.chip.setVisible(bool(names))
        self.chip.updateGeometry()

    def _names(self) -> list[str]:
        values = {(by, value.key): value.name for by in self.wanted for value in self._values(by)}
        return [values.get((by, key), "") for by, keys in self.wanted.items() for key in sorted(keys)]

    # menus

    def offer_groups(self) -> None:
        self.show_state()
        self.groups_menu().popup(self._below(self.group_button))

    def offer_filters(self) -> None:
        self.show_state()
        self.filters_menu().popup(self._below(self.filter_button))

    def groups_menu(self) -> QMenu:
        """One of the dimensions or none."""
        language, menu = self._page.language, QMenu(self._page)
        choices = QActionGroup(menu)
        names = {"": language.text("RisksTab", "No groups")}
        for by in ("", *self._dimensions.names):
            action = menu.addAction(names.get(by) or self._dimensions.name(language, by))
            action.setCheckable(True)
            action.setChecked(by == self.by)
            action.triggered.connect(partial(self.choose_group, by))
            choices.addAction(action)
        return menu

    def filters_menu(self) -> QMenu:
        """The values of each dimension, to be ticked."""
        language, menu = self._page.language, StayingMenu(self._page)
        for by in self._dimensions.names:
            inner = StayingMenu(menu)
            inner.setTitle(self._dimensions.name(language, by))
            menu.addMenu(inner)
            for value in self._values(by):
                inner.addAction(self._tick(inner, by, value))
        menu.addSeparator()
        menu.addAction(language.text("RisksTab", "Clear the filter"), self.clear)
        return menu

    def _tick(self, menu: QMenu, by: str, value: Value) -> QAction:
        action = QAction(value.name.replace("&", "&&"), menu)
        action.setCheckable(True)
        action.setChecked(value.key in self.wanted.get(by, ()))
        action.triggered.connect(partial(self.want, by, value.key))
        return action

    def _values(self, by: str) -> list[Value]:
        """Those that some row of the register has, in their order."""
        state, language, find = self._page.document.state, self._page.language, self._dimensions.values
        return sorted({value for row in self._every() for value in find(state, language, by, row)})

    def _every(self) -> list[Any]:
        """The rows that the register could show."""
        return [row for row in self._page.document.state.rows(ENTITIES[self._table.table].row_type) if self.of(row)]

    def _below(self, button: QuietButton) -> QPoint:
        return button.mapToGlobal(QPoint(0, button.height()))
