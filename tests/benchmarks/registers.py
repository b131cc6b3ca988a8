"""The risk register on the screen: what grows with the number of risks."""

from __future__ import annotations

from itertools import cycle
from pathlib import Path
from typing import Any

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from soteplan.domain.communications import Channel, Feedback, TargetGroup
from soteplan.store.session import Session
from soteplan.store.transaction import Transaction
from tests import risk_plans
from tests.benchmarks.pairs import Measure, in_process
from tests.benchmarks.windows import window

MANY, FEW = 2_000, 20
QUESTIONS, FEW_QUESTIONS, CHANNELS = 5_000, 50, 8
SORTED = ("title", "score", "owner_id", "residual", "review_date")


def scroll_and_sort(folder: Path) -> tuple[Measure, Measure]:
    """Sorted by another column, scrolled to another place and painted, each time."""
    many, few = (risk_plans.write(folder / f"risks{count}.soteplan", count) for count in (MANY, FEW))
    return _frames(many), _frames(few)


def _frames(plan: Path) -> Measure:
    page: Any = window(plan, "risks").tab.page
    view, pixmap = page.register, QPixmap(page.register.viewport().size())
    bar, columns, turns = view.verticalScrollBar(), cycle(SORTED), iter(range(1_000_000))

    def frame() -> None:
        page.sorting.sort_by(page.table.column_of(next(columns)))
        bar.setValue(next(turns) * 977 % max(1, bar.maximum()))
        view.viewport().render(pixmap)

    return in_process(frame, 20)


def edit_beside(folder: Path) -> tuple[Measure, Measure]:
    """A channel that one question of the register came by gets another name, until that is painted."""
    many, few = (_asked(folder / f"feedback{count}.soteplan", count) for count in (QUESTIONS, FEW_QUESTIONS))
    return _edits(many), _edits(few)


def _asked(path: Path, count: int) -> Path:
    session = Session.new(title="Questions")
    session.store.transact("paste:feedback", lambda tx: _ask(tx, count))
    session.publish_as(path)
    session.close()
    return path


def _ask(tx: Transaction, count: int) -> None:
    groups = [tx.add(TargetGroup, title=f"Target group {number}") for number in range(CHANNELS)]
    channels = [tx.add(Channel, title=f"Channel {number}") for number in range(CHANNELS)]
    for number in range(count):
        channel = channels[-1] if number == 0 else channels[number % (CHANNELS - 1)]
        group = groups[number % CHANNELS]
        title = f"Question {number * 7919 % count} of this group"
        tx.add(Feedback, title=title, target_group_id=group.id, channel_id=channel.id, date="2021-03-01")


def _edits(plan: Path) -> Measure:
    opened: Any = window(plan, "communications")
    page, document, turns = opened.tab.show_page("feedback"), opened.document, iter(range(1_000_000))
    page.showing.choose_group("target_group_id")
    page.sorting.sort_by(page.table.column_of("title"))
    QApplication.processEvents()

    def frame() -> None:
        channel = document.state.rows(Channel)[-1]
        document.perform("edit:channel", lambda tx: tx.update(channel, title=f"Channel called {next(turns)}"))
        QApplication.processEvents()

    return in_process(frame, 20)
