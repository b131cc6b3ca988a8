"""The cards in a lane: a goal with its state in sign, word and colour, what hangs under it moved in below it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from soteplan.domain.goals import Goal
from soteplan.domain.plan import Party
from soteplan.domain.process import LATE, standing
from soteplan.domain.state import PlanState
from soteplan.figures.card import EDGE
from soteplan.figures.forest import forest
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Box, Key, Line, Point, Rect
from soteplan.figures.sheet import QUIET, Setting, Sheet, round_up
from soteplan.figures.tokens import CARD_RADIUS, GRID, STATE_SIGNS, STYLES
from soteplan.figures.wrap import TextMeter, wrap

INDENT = 12.0
DEEPEST = 3  # levels that are moved in; what lies deeper stands no further in
TOGETHER = 8  # cards that are never torn apart; of a larger family each so many are
_INNER = 8.0
_ABOVE = 6.0
_LINES = 4
_TITLE = Setting("body", max_lines=_LINES)
_SMALL = STYLES["small"].line


@dataclass(frozen=True, slots=True)
class LaneCard:
    """What is written on the card of a goal; its code says where it belongs if its parent stands in another year."""

    key: Key
    code: str
    title: str
    state: str
    sign: str
    colour: str
    owner: str

    @classmethod
    def of(cls, state: PlanState, goal: Goal, labels: FigureLabels, on: str) -> LaneCard:
        how = standing(goal, on)
        word = labels.word("late") if how == LATE else labels.choice("goal", "state", how)
        sign, colour = STATE_SIGNS[how]
        owner = state.get(Party, goal.owner_id)
        owned = (owner.short_name or owner.title) if owner else ""
        return cls(Key("goal", goal.id), _code(state, goal), goal.title, word, sign, colour, owned)

    def height(self, width: float, meter: TextMeter) -> float:
        """What the card needs at a width, on the grid."""
        lines = max(1, len(wrap(self.title, _text_width(width), "body", meter, _LINES)))
        owner = _SMALL if self.owner else 0
        return round_up(2 * _ABOVE + _SMALL + lines * STYLES["body"].line + owner)

    def draw(self, sheet: Sheet, place: Rect) -> None:
        edge = Rect(place.x, place.y, EDGE, place.height)
        sheet.add(
            Box(*place, fill="paper", stroke="line", radius=CARD_RADIUS, key=self.key),
            Box(*edge, fill=self.colour, key=self.key),
        )
        room = Rect(place.x + EDGE + _INNER, place.y + _ABOVE, _text_width(place.width), 0)
        self._draw_head(sheet, room)
        title = room._replace(y=room.y + _SMALL)
        if self.owner:
            lines = max(1, len(sheet.set(self.title, room.width, _TITLE)))
            sheet.write(room._replace(y=title.y + lines * STYLES["body"].line), self.owner, QUIET, self.key)
        sheet.write(title, self.title, _TITLE, self.key)  # last, as on every card: there it is edited

    def _draw_head(self, sheet: Sheet, room: Rect) -> None:
        state = f"{self.sign} {self.state}"
        width = min(sheet.meter.width(state, "label") + 1, room.width)
        if room.width - width > GRID:
            sheet.write(room._replace(width=room.width - width - GRID), self.code, QUIET, self.key)
        place = Rect(room.right - width, room.y, width, 0)
        sheet.write(place, state, Setting("label", self.colour, "end"), self.key)


@dataclass(frozen=True, slots=True)
class Block:
    """A goal and what hangs under it in the same year, or a part of that: each card with its level and its height."""

    cards: tuple[tuple[LaneCard, int, float], ...]
    height: float

    @classmethod
    def of(cls, cards: Sequence[tuple[LaneCard, int, float]]) -> Block:
        return cls(tuple(cards), sum(height for _, _, height in cards) + GRID * (len(cards) - 1))


def blocks_of(goals: Sequence[Goal], cards: Mapping[str, LaneCard], width: float, meter: TextMeter) -> list[Block]:
    """The goals of a lane in order, as blocks that are not torn apart."""
    found: list[list[tuple[LaneCard, int, float]]] = []
    for node, depth in forest(goals).walk():
        level = min(depth, DEEPEST)
        if depth == 0 or len(found[-1]) == TOGETHER:
            found.append([])
        found[-1].append((cards[node], level, cards[node].height(width - INDENT * level, meter)))
    return [Block.of(block) for block in found]


def draw_block(sheet: Sheet, block: Block, corner: Point, width: float) -> None:
    """Cards under one another, those of a lower level joined to the one they hang under where it is in the block."""
    y, above = corner.y, dict[int, Rect]()
    for card, level, height in block.cards:
        place = Rect(corner.x + INDENT * level, y, width - INDENT * level, height)
        if level - 1 in above:
            _join(sheet, above[level - 1], place)
        card.draw(sheet, place)
        above[level] = place
        y += height + GRID


def _join(sheet: Sheet, parent: Rect, place: Rect) -> None:
    x, y = parent.x + INDENT / 2, place.y + place.height / 2
    sheet.add(Line((Point(x, parent.bottom), Point(x, y)), "ink2"), Line((Point(x, y), Point(place.x, y)), "ink2"))


def _code(state: PlanState, goal: Goal) -> str:
    """With the code of the parent before it, where that one stands in another year and the own code does not tell."""
    parent = state.get(Goal, goal.parent_id)
    if not parent or not parent.code or parent.year == goal.year or goal.code.startswith(parent.code):
        return goal.code
    return f"{parent.code} › {goal.code}".rstrip(" ›")


def _text_width(width: float) -> float:
    return width - EDGE - 2 * _INNER
