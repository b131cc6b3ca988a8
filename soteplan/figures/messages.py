"""Core messages from national to project-wide to those for groups, each beside the one it puts into practice, and
below them what each target group hears.

As lanes where there is room; in a narrow place under one another, each as far in as its level.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from soteplan.domain.comm_messages import LEVELS, Reach, carried, has_national, named_groups, national_above
from soteplan.domain.communications import CoreMessage
from soteplan.domain.state import PlanState
from soteplan.figures.card import Card, card_height, draw_card
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Figure, Key, Line, Point, Rect
from soteplan.figures.sheet import Setting, Sheet
from soteplan.figures.table import Column, Row, draw_table
from soteplan.figures.tokens import GAP, GRID, STYLES, WIDE_GAP
from soteplan.figures.wrap import TextMeter

WIDE = 640.0  # px from which there are lanes
_LANE_GAP = 40.0
_INDENT = 24.0
_MOST_LINES = 6
_MOST_NAMED = 3  # groups on a card
_HOOK = 20.0  # from the top of a card to where its link meets it
_COUNT, _WIDEST_TOTAL = 84.0, 0.4  # px of a column of the table; of its width, that of its sums at most
_BY_LEVEL = 600.0  # px from which the table has a column for each level
_MOST_INDENTS = 6
_EDGES = {"national": "series1", "project": "series2", "group": "series3"}
_HEAD = Setting("section")


@dataclass(frozen=True, slots=True)
class MessageOptions:
    """How wide the figure is, in px, and whether the table of the groups stands below."""

    width: float = 800
    table: bool = True


PLAIN = MessageOptions()


def messages(state: PlanState, labels: FigureLabels, meter: TextMeter, options: MessageOptions = PLAIN) -> Figure:
    """The messages of a plan and what each group hears; empty without messages."""
    sheet, title = Sheet(meter), labels.word("messages")
    if not state.table(CoreMessage):
        return sheet.figure(0, 0, title, ())
    layout = _Layout(state, labels, meter, options)
    _draw_links(sheet, layout)
    for message_id, place in layout.places.items():
        draw_card(sheet, layout.cards[message_id], place)
    _draw_heads(sheet, layout, labels)
    bottom = layout.bottom
    if options.table and layout.reach.tree.rows:
        bottom = _draw_groups(sheet, layout.reach, labels, Rect(0, bottom + WIDE_GAP, options.width, 0))
    return sheet.figure(options.width, bottom, title, _described(layout, labels))


def heard_keys(state: PlanState, group_id: str) -> frozenset[Key]:
    """A group and the messages it hears, as the figure knows them."""
    heard = (Key("core_message", message.id) for message in Reach(state).heard(group_id))
    return frozenset({Key("target_group", group_id), *heard})


def told_on(state: PlanState, reach: Reach, labels: FigureLabels, message: CoreMessage) -> tuple[tuple[str, ...], str]:
    """What a card says of a message, each with its sign, and the colour of what is amiss; "" where nothing is."""
    count, whole = len(reach.groups[message.id]), len(reach.tree.rows)
    said, colour = [], ""
    if whole and not count:
        said, colour = [f"■ {labels.word('message_silent')}"], "act"
    elif whole:
        said = [labels.word("message_reaches", count=count, whole=whole)]
    trouble = _trouble(state, message)
    if trouble:
        said, colour = [*said, f"▲ {labels.word(trouble)}"], colour or "watch"
    return tuple(said), colour


def _trouble(state: PlanState, message: CoreMessage) -> str:
    """The word for what a message lacks of the chain from national to local."""
    if message.level == "national":
        carriers = state.where(CoreMessage, "carries_id", message.id)
        return "" if any(row.id != message.id for row in carriers) else "message_uncarried"
    return "message_carries_none" if has_national(state) and national_above(state, message) is None else ""


@dataclass(slots=True)
class _Layout:
    """Where the card of each message stands; no two subtrees share a height."""

    state: PlanState
    labels: FigureLabels
    meter: TextMeter
    options: MessageOptions
    reach: Reach = field(init=False)
    above: Mapping[str, CoreMessage] = field(init=False)
    cards: dict[str, Card] = field(default_factory=dict)
    places: dict[str, Rect] = field(default_factory=dict)
    bottom: float = 0  # of the lowest card so far
    _first: int = field(init=False)  # the first level that there is
    _filled: dict[str, float] = field(default_factory=dict)  # how far down what hangs under a message reaches

    def __post_init__(self) -> None:
        self.reach = Reach(self.state)
        rows = self.reach.messages
        self._first = LEVELS.index(rows[0].level) if rows else 0
        self.above = {row.id: found for row in rows if (found := carried(self.state, row))}
        for message in _forest(self._in_order(rows), self.above):
            self.cards[message.id] = self._card(message)
            self._place(message)

    @property
    def lanes(self) -> bool:
        return self.options.width >= WIDE

    @property
    def lane_width(self) -> float:
        return (self.options.width - 2 * _LANE_GAP) / 3

    def _in_order(self, rows: Sequence[CoreMessage]) -> list[CoreMessage]:
        """By level, those for groups as the groups stand in their tree."""
        ranks = self.reach.ranks

        def rank(message: CoreMessage) -> tuple[int, int]:
            named = named_groups(self.state, message)
            own = ranks.get(named[0].id, len(ranks)) if named else len(ranks)
            return LEVELS.index(message.level), own if message.level == "group" else 0

        return sorted(rows, key=rank)

    def _card(self, message: CoreMessage) -> Card:
        said, colour = told_on(self.state, self.reach, self.labels, message)
        head = _called(self.state, message) or self.labels.word("message_no_group")
        if message.level != "group":
            head = "" if self.lanes else self.labels.choice("core_message", "level", message.level)
        return Card(
            Key("core_message", message.id), head, message.title, colour or _EDGES[message.level],
            foot=said, foot_lines=3, max_lines=_MOST_LINES,
        )  # fmt: skip

    def _place(self, message: CoreMessage) -> None:
        x = self._left(LEVELS.index(message.level))
        width = self.lane_width if self.lanes else self.options.width - x
        above = self.above.get(message.id)
        y = self._top(message, above if above and above.id in self.places else None)
        height = card_height(self.cards[message.id], width, self.meter)
        self.places[message.id] = Rect(x, y, width, height)
        self.bottom = max(self.bottom, y + height)
        self._fill(message, y + height)

    def _left(self, lane: int) -> float:
        """Of a level; in a narrow place the first level that there is stands at the edge."""
        if self.lanes:
            return lane * (self.lane_width + _LANE_GAP)
        return _INDENT * (lane - self._first)

    def _top(self, message: CoreMessage, above: CoreMessage | None) -> float:
        """Beside the message that it carries, below what already stands there."""
        if above is None or not self.lanes:
            head = STYLES["section"].line + GRID if self.lanes else 0
            apart = GAP if above is None else GRID
            return self.bottom + apart if self.places else head
        place, filled = self.places[above.id], self._filled.get(above.id)
        beside = LEVELS.index(message.level) > LEVELS.index(above.level)
        top = place.y if filled is None else filled + GRID
        return top if beside else max(top, place.bottom + GRID)

    def _fill(self, message: CoreMessage, bottom: float) -> None:
        seen: set[str] = set()
        above = self.above.get(message.id)
        while above is not None and above.id in self.places and above.id not in seen:
            seen.add(above.id)
            self._filled[above.id] = max(bottom, self._filled.get(above.id, 0))
            above = self.above.get(above.id)


def _forest(rows: Sequence[CoreMessage], above: Mapping[str, CoreMessage]) -> Iterator[CoreMessage]:
    """Each message before those that carry it; of a circle the first one begins."""
    under: dict[str, list[CoreMessage]] = {}
    for row in rows:
        under.setdefault(above[row.id].id if row.id in above else "", []).append(row)
    seen: set[str] = set()
    for top in [*under.get("", ()), *rows]:
        waiting = [top]
        while waiting:
            row = waiting.pop()
            if row.id not in seen:
                seen.add(row.id)
                yield row
                waiting.extend(reversed(under.get(row.id, ())))


def _called(state: PlanState, message: CoreMessage) -> str:
    """The groups that a message names: one by code and title, several by their codes or the first few by title."""
    groups = named_groups(state, message)
    if len(groups) > 1 and all(group.code for group in groups):
        return ", ".join(group.code for group in groups)
    names = [f"{group.code} {group.title}".strip() for group in groups]
    more = f" +{len(names) - _MOST_NAMED}" if len(names) > _MOST_NAMED else ""
    return ", ".join(names[:_MOST_NAMED]) + more


def _draw_links(sheet: Sheet, layout: _Layout) -> None:
    for message_id, above in layout.above.items():
        source, target = layout.places[above.id], layout.places[message_id]
        ends = (Key("core_message", above.id), Key("core_message", message_id))
        sheet.add(Line(_path(source, target, lanes=layout.lanes), "ink2", 1.5, ends=ends, radius=6))


def _path(source: Rect, target: Rect, *, lanes: bool) -> tuple[Point, ...]:
    """From the right edge to the left one; where the target stands under its source, down along its left."""
    y = target.y + min(_HOOK, target.height / 2)
    if lanes and target.x > source.x:
        start = Point(source.right, source.y + min(_HOOK, source.height / 2))
        middle = target.x - _LANE_GAP / 2
        return (start, Point(middle, start.y), Point(middle, y), Point(target.x, y))
    x = source.x + _INDENT / 2
    if x >= target.x:
        x, hook = target.x - GRID, source.y + min(_HOOK, source.height / 2)
        return (Point(source.x, hook), Point(x, hook), Point(x, y), Point(target.x, y))
    return (Point(x, source.bottom), Point(x, y), Point(target.x, y))


def _draw_heads(sheet: Sheet, layout: _Layout, labels: FigureLabels) -> None:
    if not layout.lanes:
        return
    for number, level in enumerate(LEVELS):
        count = sum(message.level == level for message in layout.reach.messages)
        room = Rect(number * (layout.lane_width + _LANE_GAP), 0, layout.lane_width, 0)
        sheet.write(room, f"{labels.choice('core_message', 'level', level)} ({count})", _HEAD)


def _draw_groups(sheet: Sheet, reach: Reach, labels: FigureLabels, room: Rect) -> float:
    """A row for each group: how many messages it hears, by level where there is room; gives the y below."""
    y = room.y + sheet.write(room, labels.word("groups_hear"), _HEAD) + GRID
    levels = LEVELS if room.width >= _BY_LEVEL else ()
    heads = (labels.choice("core_message", "level", level) for level in levels)
    rows = [Row((labels.word("target_group"), *heads, labels.word("total")), "head")]
    for group, depth in reach.tree.rows:
        heard = reach.heard(group.id)
        counts = (sum(message.level == level for message in heard) for level in levels)
        total = str(len(heard)) if heard else f"■ {labels.word('hears_nothing')}"
        cells = (f"{group.code} {group.title}".strip(), *(str(count) if count else "–" for count in counts), total)
        rows.append(Row(cells, key=Key("target_group", group.id), indent=min(depth, _MOST_INDENTS)))
    told = max(sheet.meter.width(row.cells[-1], "label") for row in rows) + 2 * GRID + 1
    sums = min(told, _WIDEST_TOTAL * room.width)
    names = Column(room.width - len(levels) * _COUNT - sums, max_lines=3)
    columns = [names, *(Column(_COUNT, "end") for _ in levels), Column(sums, "end")]
    return draw_table(sheet, columns, rows, Point(room.x, y))


def _described(layout: _Layout, labels: FigureLabels) -> Iterator[str]:
    for message_id in layout.places:
        card = layout.cards[message_id]
        above = layout.above.get(message_id)
        carries = f" → {above.title}" if above else ""
        yield f"{card.code} {card.title}{carries} ({', '.join(card.foot)})".strip()
    for group, _ in layout.reach.tree.rows:
        count = len(layout.reach.heard(group.id))
        yield f"{group.title}: {count or labels.word('hears_nothing')}"
