"""Small bars for the overview: how far each package is, against what was planned."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from soteplan.domain.money import whole_percent
from soteplan.domain.progress import PackageProgress, package_progress
from soteplan.domain.schedule import Package
from soteplan.domain.state import PlanState
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Box, Figure, Key, Line, Point, Rect, Shape
from soteplan.figures.sheet import Entry, Setting, Sheet, box_sample
from soteplan.figures.wrap import TextMeter

_ROW = 44.0
_TRACK = 10.0
_PERCENT = 56.0
_WHOLE = 10_000


def dated_packages(state: PlanState) -> list[PackageProgress]:
    """The packages whose progress can be told, in the order of the plan."""
    on = state.plan.status_date or state.plan.end_date
    return [s for s in package_progress(state, on) if s.planned is not None] if on else []


def progress_bars(
    state: PlanState, labels: FigureLabels, meter: TextMeter, width: float = 360, most: int | None = None
) -> Figure:
    """Packages with the share of their work that is done; a line marks where the plan has them.

    Where there are more than `most`, those that are furthest behind, in the order of the plan.
    """
    standings = _furthest_behind(dated_packages(state), most)
    packages = state.table(Package)
    sheet = Sheet(meter)
    for number, standing in enumerate(standings):
        _draw(sheet, packages[standing.package_id], standing, labels, Rect(0, number * _ROW, width, _ROW))
    bottom = len(standings) * _ROW
    if standings:
        bottom += 8 + sheet.legend(0, bottom + 8, width, list(_legend(labels)))
    return sheet.figure(width, bottom, labels.word("progress_by_package"), _described(standings, state, labels))


def _furthest_behind(standings: list[PackageProgress], most: int | None) -> list[PackageProgress]:
    ranked = sorted(standings, key=lambda standing: standing.actual - (standing.planned or 0))
    return [standing for standing in standings if standing in ranked[:most]]


def _draw(sheet: Sheet, package: Package, standing: PackageProgress, labels: FigureLabels, room: Rect) -> None:
    key = Key("package", package.id)
    sheet.write(room._replace(width=room.width - _PERCENT), f"{package.code} {package.title}", Setting("small"), key)
    sheet.write(room, labels.percent(whole_percent(standing.actual)), Setting("label", anchor="end"), key)
    track = Rect(room.x, room.y + 20, room.width, _TRACK)
    sheet.add(Box(*track, fill="frame", stroke="line", radius=2, key=key))
    if standing.actual:
        sheet.add(Box(track.x, track.y, track.width * standing.actual / _WHOLE, _TRACK, "accent", radius=2, key=key))
    if standing.planned:
        x = track.x + track.width * standing.planned / _WHOLE
        sheet.add(Line((Point(x - 1, track.y - 3), Point(x - 1, track.bottom + 3)), "ink", 2))


def _legend(labels: FigureLabels) -> Iterator[Entry]:
    yield Entry(box_sample("accent"), labels.word("progress"))
    yield Entry(_planned_sample, labels.word("planned"))


def _planned_sample(room: Rect) -> Iterator[Shape]:
    yield Line((Point(room.centre.x, room.y), Point(room.centre.x, room.bottom)), "ink", 2)


def _described(standings: Sequence[PackageProgress], state: PlanState, labels: FigureLabels) -> Iterator[str]:
    for standing in standings:
        package = state.table(Package)[standing.package_id]
        yield f"{package.code} {package.title} {labels.percent(standing.actual)}"
