"""Process goals as lanes, a lane for each year along an arrow of time; those without a year stand apart, last."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from soteplan.domain.dates import days_between
from soteplan.domain.goals import Goal
from soteplan.domain.process import LATE, STANDINGS, reached, standing, years_of
from soteplan.domain.state import PlanState
from soteplan.figures.forest import forest
from soteplan.figures.labels import FigureLabels
from soteplan.figures.lane_cards import Block, LaneCard, blocks_of, draw_block
from soteplan.figures.shapes import Box, Figure, Line, Marker, Point, Rect, Shape, Text
from soteplan.figures.sheet import QUIET, Entry, Sample, Setting, Sheet
from soteplan.figures.tokens import CARD_RADIUS, GAP, GRID, STATE_SIGNS, STYLES, WIDE_GAP
from soteplan.figures.wrap import TextMeter

PADDING = 8.0
LEAST_CARD, MOST_CARD = 168.0, 360.0
MOST_COLUMNS = 40  # of cards beside one another
_EMPTY = 72.0  # width of a lane without goals
_SUMMARY = 40.0
_HEAD = 44.0
_AXIS = 12.0  # from the heads to the arrow of time, and from it to the lanes
_LANES_TOP = _SUMMARY + _HEAD + 2 * _AXIS
_LEGEND = GAP + STYLES["small"].line  # in one row
_LANDSCAPE = 1.5  # width to height of what is drawn on a landscape page
_YEAR = Setting("title")
_NOW = Setting("label", "accent", "end")


@dataclass(frozen=True, slots=True)
class LaneOptions:
    """How wide the figure is, how high at least, in px, and whether it becomes wider rather than higher than a page."""

    width: float = 984
    grow: bool = True
    height: float = 0


PLAIN = LaneOptions()


@dataclass(frozen=True, slots=True)
class Lanes:
    """The figure, and where the lane of each year stands in it; None is the lane of what has no year."""

    figure: Figure
    places: Mapping[int | None, Rect]

    def year_at(self, x: float) -> int | None:
        """The year nearest to a place across the figure. Raises ValueError where there are no lanes."""
        return min(self.places, key=lambda year: _away(self.places[year], x))


def _away(place: Rect, x: float) -> float:
    return max(place.x - x, x - place.right, 0)


def process_goals(state: PlanState, labels: FigureLabels, meter: TextMeter, options: LaneOptions = PLAIN) -> Figure:
    """Process goals by year with their states, and how many are reached."""
    return process_lanes(state, labels, meter, options).figure


def process_lanes(state: PlanState, labels: FigureLabels, meter: TextMeter, options: LaneOptions = PLAIN) -> Lanes:
    """The same with the places of the lanes; empty where there are no process goals."""
    goals = _in_order(state)
    title = labels.choice("goal", "tree", "process")
    sheet = Sheet(meter)
    if not goals:
        return Lanes(sheet.figure(0, 0, title, ()), {})
    layout = _Layout(state, goals, labels, meter, options)
    _draw_heads(sheet, layout, labels)
    for year, place in layout.places.items():
        sheet.add(_ground(place, year, layout.now_year))
        _draw_lane(sheet, layout, year)
    height = _LANES_TOP + layout.height
    height += _legend(sheet, layout, labels, height)
    figure = sheet.figure(layout.width, height, title, _described(layout, labels))
    return Lanes(figure, layout.places)


def _in_order(state: PlanState) -> list[Goal]:
    """The process goals as in the outline: what hangs under a goal after it."""
    goals = {goal.id: goal for goal in state.rows(Goal) if goal.tree == "process"}
    return [goals[node] for node, _ in forest(goals.values()).walk()]


class _Layout:
    """How many columns each lane has, how wide its cards are, and where everything stands."""

    def __init__(
        self, state: PlanState, goals: Sequence[Goal], labels: FigureLabels, meter: TextMeter, options: LaneOptions
    ) -> None:
        self.goals = goals
        self.meter = meter
        self.options = options
        self.now = state.plan.status_date or ""
        years: list[int | None] = [*years_of(state, goals)]
        self.by_year = {year: [goal for goal in goals if goal.year == year] for year in years}
        loose = [goal for goal in goals if goal.year is None]
        self.by_year |= {None: loose} if loose else {}
        self.now_year = int(self.now[:4]) if self.now and int(self.now[:4]) in self.by_year else None
        self.cards = {goal.id: LaneCard.of(state, goal, labels, self.now) for goal in goals}
        self.counts = {year: 1 for year, rows in self.by_year.items() if rows}
        self._arrange()

    def _arrange(self) -> None:
        """Give the highest lane another column until all fit; what grows then makes the figure wider."""
        self._set()
        while sum(self.counts.values()) < MOST_COLUMNS and self._too_high():
            highest = max(self.counts, key=lambda year: _height(self.columns[year]))
            self.counts[highest] += 1
            if not self.options.grow and self._least_width() > self.options.width:
                self.counts[highest] -= 1
                return
            self._set()

    def _too_high(self) -> bool:
        if not any(len(blocks) > self.counts.get(year, 0) for year, blocks in self.blocks.items()):
            return False
        return self.content + _LANES_TOP + _LEGEND > (self.options.height or self.width / _LANDSCAPE)

    def _least_width(self) -> float:
        return self._spare() + sum(self.counts.values()) * LEAST_CARD

    def _spare(self) -> float:
        """The width of everything but cards."""
        empty = len(self.by_year) - len(self.counts)
        gaps = GRID * (len(self.by_year) - 1)
        apart = WIDE_GAP - GRID if None in self.by_year and len(self.by_year) > 1 else 0
        within = sum(2 * PADDING + GRID * (count - 1) for count in self.counts.values())
        return empty * _EMPTY + gaps + apart + within

    def _set(self) -> None:
        columns = sum(self.counts.values())
        room = max(self.options.width, self._least_width()) - self._spare()
        self.card_width = min(room / columns, MOST_CARD)
        self.width = self._spare() + self.card_width * columns
        self.blocks = {
            year: blocks_of(self.by_year[year], self.cards, self.card_width, self.meter) for year in self.counts
        }
        self.columns = {year: _packed(blocks, self.counts[year]) for year, blocks in self.blocks.items()}
        self.content = max(map(_height, self.columns.values())) + 2 * PADDING
        self.height = max(self.content, self.options.height - _LANES_TOP - _LEGEND)
        self.places = dict(self._places())

    def _places(self) -> Iterator[tuple[int | None, Rect]]:
        x = 0.0
        for year in self.by_year:
            x += WIDE_GAP - GRID if year is None and x else 0
            count = self.counts.get(year, 0)
            width = count * self.card_width + GRID * (count - 1) + 2 * PADDING if count else _EMPTY
            yield year, Rect(x, _LANES_TOP, width, self.height)
            x += width + GRID


def _height(columns: Sequence[Sequence[Block]]) -> float:
    return max(_stack(column) for column in columns)


def _stack(column: Sequence[Block]) -> float:
    return sum(block.height for block in column) + GRID * (len(column) - 1)


def _packed(blocks: Sequence[Block], count: int) -> list[list[Block]]:
    """Blocks in order in at most so many columns, the highest as low as can be."""
    low = max(block.height for block in blocks)
    high = max(low, _stack(blocks))
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if len(_filled(blocks, middle)) <= count else (middle + 1, high)
    return _filled(blocks, low)


def _filled(blocks: Sequence[Block], limit: float) -> list[list[Block]]:
    columns: list[list[Block]] = [[]]
    taken = -float(GRID)
    for block in blocks:
        if columns[-1] and taken + GRID + block.height > limit:
            columns.append([])
            taken = -GRID
        columns[-1].append(block)
        taken += GRID + block.height
    return columns


def _ground(place: Rect, year: int | None, now: int | None) -> Box:
    if year is None:
        return Box(*place, stroke="line", radius=CARD_RADIUS, dashed=True)
    return Box(*place, fill="accent_tint" if year == now else "frame", radius=CARD_RADIUS)


def _draw_lane(sheet: Sheet, layout: _Layout, year: int | None) -> None:
    place = layout.places[year]
    for number, column in enumerate(layout.columns.get(year, ())):
        x, y = place.x + PADDING + number * (layout.card_width + GRID), place.y + PADDING
        for block in column:
            draw_block(sheet, block, Point(x, y), layout.card_width)
            y += block.height + GRID


def _draw_heads(sheet: Sheet, layout: _Layout, labels: FigureLabels) -> None:
    sheet.write(Rect(0, 0, layout.width, 0), _count(layout.goals, labels), Setting("section"))
    for year, place in layout.places.items():
        head = Rect(place.x, _SUMMARY, place.width, 0)
        taken = _draw_now(sheet, head, layout, labels) if year is not None and year == layout.now_year else 0
        name = str(year) if year is not None else labels.word("no_year")
        sheet.write(head._replace(width=place.width - taken), name, _YEAR)
        rows = layout.by_year[year]
        if rows:
            sheet.write(head._replace(y=_SUMMARY + 28), _count(rows, labels), QUIET)
    _draw_time(sheet, layout)


def _draw_now(sheet: Sheet, head: Rect, layout: _Layout, labels: FigureLabels) -> float:
    """The word for now at the right of the year, with its day where there is room; gives the width taken."""
    word = labels.word("now")
    whole = f"{word} {labels.date(layout.now)}"
    free = head.width - sheet.meter.width("0000", "title") - 2 * GRID
    text = whole if sheet.meter.width(whole, "label") <= free else word
    if head.width - free + sheet.meter.width(text, "label") > head.width:
        return 0
    width = sheet.meter.width(text, "label") + 1
    sheet.write(Rect(head.right - width, head.y + 8, width, 0), text, _NOW)
    return width + GRID


def _count(goals: Iterable[Goal], labels: FigureLabels) -> str:
    count = reached(goals)
    told = [labels.word("reached", done=count.done, whole=count.whole)] if count.whole else []
    told += [labels.word("given_up", count=count.dropped)] if count.dropped else []
    return ", ".join(told)


def _draw_time(sheet: Sheet, layout: _Layout) -> None:
    """The arrow of time over the years, what is past of it strong, with a mark where the plan stands now."""
    dated = {year: place for year, place in layout.places.items() if year is not None}
    if not dated:
        return
    y, end = _SUMMARY + _HEAD + _AXIS, max(place.right for place in dated.values())
    sheet.add(Line((Point(0, y), Point(end, y)), "ink2", 2, arrow=True))
    now = _now_x(layout)
    if now is not None:
        sheet.add(Line((Point(0, y), Point(now, y)), "accent", 4))
    for place in dated.values():
        sheet.add(Marker(place.x + 4, y + 1, 8, "circle", "ink2" if now is None or place.x > now else "accent"))
    if now is not None:
        sheet.add(Marker(now, y + 1, 14, "diamond", "accent", "paper"))


def _now_x(layout: _Layout) -> float | None:
    if layout.now_year is None:
        return None
    place, first = layout.places[layout.now_year], f"{layout.now_year}-01-01"
    gone = days_between(first, layout.now) / days_between(first, f"{layout.now_year + 1}-01-01")
    return place.x + max(8, min(place.width - 16, gone * place.width))


def _legend(sheet: Sheet, layout: _Layout, labels: FigureLabels, top: float) -> float:
    found = {standing(goal, layout.now) for goal in layout.goals}
    entries = [Entry(_sign_sample(each), _meaning(each, labels)) for each in STANDINGS if each in found]
    return GAP + sheet.legend(0, top + GAP, layout.width, entries)


def _meaning(each: str, labels: FigureLabels) -> str:
    return labels.word("late_year") if each == LATE else labels.choice("goal", "state", each)


def _sign_sample(each: str) -> Sample:
    sign, colour = STATE_SIGNS[each]

    def draw(room: Rect) -> Iterable[Shape]:
        yield Text(room.centre.x, room.y, (sign,), "label", colour, "middle", width=room.width)

    return draw


def _described(layout: _Layout, labels: FigureLabels) -> Iterator[str]:
    yield _count(layout.goals, labels)
    for year, rows in layout.by_year.items():
        for goal in rows:
            card = layout.cards[goal.id]
            yield f"{year or labels.word('no_year')}: {card.code} {goal.title} ({card.state})"
