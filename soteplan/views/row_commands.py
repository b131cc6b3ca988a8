"""What can be done with rows wherever they stand: delete, move, indent and outdent."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from soteplan.domain.fields import spec_of
from soteplan.operations import deleting, rows
from soteplan.views.workspace import Workspace


class RowCommands:
    """For widgets that answer for the current rows; each command is one step."""

    workspace: Workspace

    def current_rows(self) -> list[Any]:
        """The selected rows, first the current one."""
        return []

    def delete_rows(self) -> None:
        from soteplan.views.ask import confirm_delete

        chosen = self.current_rows()
        assert isinstance(self, QWidget)
        if chosen and confirm_delete(self, self.workspace, chosen):
            table = spec_of(type(chosen[0])).table
            self.workspace.perform(f"delete:{table}", lambda tx: deleting.delete(tx, chosen))

    def move_rows(self, steps: int) -> None:
        self._each("move", lambda tx, row: rows.move(tx, row, steps), reverse=steps > 0)

    def indent_rows(self) -> None:
        self._each("move", rows.indent)

    def outdent_rows(self) -> None:
        self._each("move", rows.outdent, reverse=True)

    def _each(self, verb: str, act: Any, *, reverse: bool = False) -> None:
        chosen = self.current_rows()[::-1] if reverse else self.current_rows()
        if chosen:
            table = spec_of(type(chosen[0])).table
            self.workspace.perform(f"{verb}:{table}", lambda tx: [act(tx, row) for row in chosen])
