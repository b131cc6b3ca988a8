"""The table of communications on the screen: what grows with the number of target groups."""

from __future__ import annotations

from itertools import cycle
from pathlib import Path
from typing import Any

from PySide6.QtGui import QPixmap

from soteplan.domain.communications import Channel, CommDuty, CommMeans, CommObjective, CommTiming, TargetGroup
from soteplan.domain.plan import Party
from soteplan.models.comm_lines import Typed
from soteplan.models.comm_table import COLUMN_OF
from soteplan.store.session import Session
from soteplan.store.transaction import Transaction
from tests.benchmarks.pairs import Measure, in_process
from tests.benchmarks.windows import window

MANY, FEW, ENTRIES = 500, 9, 10


def scroll_and_edit(folder: Path) -> tuple[Measure, Measure]:
    """Scrolled to another place and painted, then one line of a cell written and the row painted, each time."""
    many, few = (_written(folder / f"table{count}.soteplan", count) for count in (MANY, FEW))
    return _frames(many), _frames(few)


def _written(path: Path, count: int) -> Path:
    session = Session.new(title="Communications")
    session.store.transact("paste:target_group", lambda tx: _fill(tx, count))
    session.publish_as(path)
    session.close()
    return path


def _fill(tx: Transaction, count: int) -> None:
    channels = [tx.add(Channel, title=f"Channel {number}") for number in range(ENTRIES)]
    parties = [tx.add(Party, title=f"Party {number}") for number in range(ENTRIES)]
    for group in (tx.add(TargetGroup, title=f"Target group {number} of the region") for number in range(count)):
        for number in range(ENTRIES):
            title = f"What is told to this group for the {number} time goes on for two lines or more"
            tx.add(CommObjective, target_group_id=group.id, title=title)
            tx.add(CommMeans, target_group_id=group.id, channel_id=channels[number].id, title="with material")
            tx.add(CommDuty, target_group_id=group.id, party_id=parties[number].id)
        tx.add(CommTiming, target_group_id=group.id, title="all the time", kind="continuous")


def _frames(plan: Path) -> Measure:
    tab: Any = window(plan, "communications").tab
    page = tab.show_page("table")
    grid, table, pixmap = page.grid, page.table, QPixmap(page.grid.viewport().size())
    bar, turns, words = grid.verticalScrollBar(), iter(range(1_000_000)), cycle(("one", "another"))
    index = table.index(FEW // 2, COLUMN_OF["comm_objective"])

    def frame() -> None:
        bar.setValue(next(turns) * 977 % max(1, bar.maximum()))
        grid.viewport().render(pixmap)
        lines = [Typed(entry.words, entry.row.id) for entry in table.entries(index)]
        table.write(index, [Typed(next(words), lines[0].row_id), *lines[1:]])
        grid.viewport().render(pixmap)

    return in_process(frame, 20)
