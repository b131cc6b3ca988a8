"""The menu of a table's columns: which are shown, where one of them stands, and all as they were at first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from soteplan.views.staying_menu import StayingMenu

if TYPE_CHECKING:
    from soteplan.views.columns_of_choice import ColumnsOfChoice


def columns_menu(columns: ColumnsOfChoice, current: str, parent: QWidget) -> QMenu:
    """`current` is the column that can be moved."""
    menu = StayingMenu(parent)
    menu.setAccessibleName(columns.language.text("Columns", "Columns"))
    for key in columns.choosable:
        _offer_column(menu, columns, key)
    menu.addSeparator()
    _offer_places(menu, columns, current)
    menu.addSeparator()
    again = menu.addAction(columns.language.text("Columns", "As at first"))
    again.setEnabled(columns.is_chosen)
    again.triggered.connect(lambda _=False: columns.reset())
    return menu


def _offer_column(menu: QMenu, columns: ColumnsOfChoice, key: str) -> None:
    action = menu.addAction(_name(columns, key))
    action.setCheckable(True)
    action.setChecked(columns.is_shown(key))
    action.setEnabled(key != columns.title)
    action.toggled.connect(lambda shown: columns.show_column(key, shown=shown))


def _offer_places(menu: QMenu, columns: ColumnsOfChoice, key: str) -> None:
    text, name = columns.language.text, _name(columns, key)
    shown = [each for each in columns.in_order if columns.is_shown(each)]
    offers = (
        (text("Columns", "Move “{column}” to the left", column=name), -1, shown[0]),
        (text("Columns", "Move “{column}” to the right", column=name), 1, shown[-1]),
    )
    for words, steps, last in offers:
        action = menu.addAction(words)
        action.setEnabled(key in shown and key != last)
        action.triggered.connect(partial(_move, columns, key, steps))


def _move(columns: ColumnsOfChoice, key: str, steps: int, _: bool = False) -> None:
    columns.move_column(key, steps)


def _name(columns: ColumnsOfChoice, key: str) -> str:
    return columns.columns[key].header.replace("&", "&&")
