"""Filters of an outline: several hold together, and what was open and selected comes back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex
from PySide6.QtWidgets import QTreeView

from soteplan.models.outline_filter import Keeps, both


class OutlineFilters:
    """A branch that a filter hides is open again when it comes back, if it was."""

    def __init__(self, view: QTreeView) -> None:
        self._view = view
        self._filters: dict[str, Keeps] = {}
        self._hidden_open: set[str] = set()  # keys of open branches that are filtered out

    def put(self, name: str, keeps: Keeps | None) -> None:
        """Show what this filter and the others keep; None takes it away. The same filter again looks anew."""
        if keeps is None and name not in self._filters:
            return
        if keeps is None:
            del self._filters[name]
        else:
            self._filters[name] = keeps
        model: Any = self._view.model()
        self.around(lambda: model.set_filter(both(self._filters.values())))

    def around(self, lay: Callable[[], None]) -> None:
        """Lay the model anew, and bring back what was open and selected."""
        was_open, path = self.open_keys, self._path()
        top = self._view.verticalScrollBar().value()
        lay()
        self.open_rows(was_open)
        self._view.verticalScrollBar().setValue(top)
        self._stand_on(path)

    @property
    def open_keys(self) -> set[str]:
        """The keys of the branches that are open, or will be when they are shown again."""
        return {*self._open_keys(QModelIndex()), *self._hidden_open}

    def _open_keys(self, parent: QModelIndex) -> Iterator[str]:
        model: Any = self._view.model()
        for number in range(model.rowCount(parent)):
            index = model.index(number, 0, parent)
            if self._view.isExpanded(index):
                yield model.key_at(index)
                yield from self._open_keys(index)

    def _path(self) -> list[tuple[str, int]]:
        """The current row and those above it, with the current column."""
        model: Any = self._view.model()
        index, path = self._view.currentIndex(), []
        column = index.column()
        while index.isValid():
            path.append((model.key_at(index), column))
            index = index.parent()
        return path

    def open_rows(self, keys: set[str]) -> None:
        """Open branches; those that are not shown now, when they are shown again."""
        model: Any = self._view.model()
        self._view.scheduleDelayedItemsLayout()  # one layout for all of them
        indexes = {key: model.index_of(key) for key in keys}
        self._hidden_open = {key for key, index in indexes.items() if not index.isValid()}
        for index in indexes.values():
            self._view.setExpanded(index, True)

    def _stand_on(self, path: list[tuple[str, int]]) -> None:
        """On the row that was current, else on the nearest above it that is left, else on the first."""
        model: Any = self._view.model()
        found = (model.index_of(key, column) for key, column in path)
        index = next((index for index in found if index.isValid()), model.index(0, self._view.treePosition()))
        if path and index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self._view.selectionModel().setCurrentIndex(index, flags)
            self._view.scrollTo(index)
