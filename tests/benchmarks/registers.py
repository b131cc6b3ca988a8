"""The risk register on the screen: what grows with the number of risks."""

from __future__ import annotations

from itertools import cycle
from pathlib import Path
from typing import Any

from PySide6.QtGui import QPixmap

from tests import risk_plans
from tests.benchmarks.pairs import Measure, in_process
from tests.benchmarks.windows import window

MANY, FEW = 2_000, 20
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
