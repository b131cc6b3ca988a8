"""The scope as a context diagram: the project in the middle, round it what it depends on, lives by and runs beside.

Each thing around has a line to the project, with what it brings on the arrow towards the project and what it receives
on the arrow away from it. What is left out stands below, in a dashed frame of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from soteplan.domain.goals import ScopeItem
from soteplan.domain.plan import Party
from soteplan.domain.state import PlanState
from soteplan.figures.context_parts import KINDS, ScopeCard, draw_link, kind_sample, link_height, outside_sample
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Box, Figure, Rect
from soteplan.figures.sheet import Entry, Setting, Sheet, round_up
from soteplan.figures.tokens import CARD_RADIUS, GAP, GRID
from soteplan.figures.wrap import TextMeter

WIDTH, WIDEST = 808.0, 1208.0  # what is readable on A4 and on A3
LEAST = 640.0
_PORTRAIT = 1.4  # height to width of what is drawn on a page
_CARD, _LINK = 0.25, 0.16  # shares of the width; the project has what two of each leave
_HEADING = 28.0
_EVEN = 0.75  # the lower side is at least so high, or a kind is divided between the sides
_OUTSIDE_CARD = 264.0  # width of a card outside the project, at most so many side by side as there is room for
_OUTSIDE = "exclusion"
_SMALL = Setting("small", "ink2", "middle", max_lines=3)


@dataclass(frozen=True, slots=True)
class Part:
    """A row of one side, with its card; or a heading, of which the card is None."""

    heading: str
    card: ScopeCard | None
    height: float


def scope_diagram(state: PlanState, labels: FigureLabels, meter: TextMeter, width: float | None = None) -> Figure:
    """The diagram at a width, or without one as wide as a page needs; empty where the scope is not described."""
    if width is not None:
        return _Diagram(state, labels, meter, max(width, LEAST)).drawn()
    figure = _Diagram(state, labels, meter, WIDTH).drawn()
    return figure if figure.height <= figure.width * _PORTRAIT else _Diagram(state, labels, meter, WIDEST).drawn()


class _Diagram:
    def __init__(self, state: PlanState, labels: FigureLabels, meter: TextMeter, width: float) -> None:
        self.state = state
        self.labels = labels
        self.sheet = Sheet(meter)
        self.width = width
        self.card, self.link = round(width * _CARD), round(width * _LINK)
        items = state.rows(ScopeItem)
        self.groups = {kind: [self._card(item) for item in items if item.kind == kind] for kind in KINDS}
        self.outside = [self._card(item) for item in items if item.kind == _OUTSIDE]

    def drawn(self) -> Figure:
        title = self.labels.word("scope")
        used = [kind for kind in KINDS if self.groups[kind]]
        if not used and not self.outside:
            return self.sheet.figure(0, 0, title, ())
        y = self._draw_around(used)
        y = self._draw_outside(y)
        y += self._draw_legend(used, y)
        return self.sheet.figure(self.width, y, title, self._described())

    def _card(self, item: ScopeItem) -> ScopeCard:
        return ScopeCard.of(self.state, item)

    # what stands around the project

    def _draw_around(self, used: Sequence[str]) -> float:
        sides = self._sides(used)
        bottom = max([sum(part.height for part in side) - GRID for side in sides] + [self._project_height()])
        middle = Rect(self.card + self.link, 0, self.width - 2 * (self.card + self.link), bottom)
        for left, side in zip((True, False), sides, strict=True):
            self._draw_side(side, middle, left=left)
        self._draw_project(middle)
        return bottom

    def _sides(self, used: Sequence[str]) -> tuple[list[Part], list[Part]]:
        """The kinds left and right so that both sides are about equally high; where they cannot be, one is divided."""
        parts = {kind: self._parts(kind, self.groups[kind]) for kind in used}
        heights = {kind: sum(part.height for part in rows) for kind, rows in parts.items()}
        choices = product((True, False), repeat=len(used))
        best = min(
            choices,
            key=lambda lefts: abs(
                sum(heights[k] if is_left else -heights[k] for k, is_left in zip(used, lefts, strict=True))
            ),
        )
        left = [kind for kind, is_left in zip(used, best, strict=True) if is_left]
        right = [kind for kind in used if kind not in left]
        high, low = sorted((left, right), key=lambda kinds: -sum(heights[kind] for kind in kinds))
        if sum(heights[kind] for kind in low) < _EVEN * sum(heights[kind] for kind in high):
            return self._divided(used)
        return self._joined(parts, left), self._joined(parts, right)

    def _divided(self, used: Sequence[str]) -> tuple[list[Part], list[Part]]:
        """All rows in order, the first half of their height to the left; a kind on both sides is headed on both."""
        cards = [(kind, card) for kind in used for card in self.groups[kind]]
        heights = [self._row_height(card) for _, card in cards]
        half, place, taken = sum(heights) / 2, 0, 0.0
        while place < len(cards) and taken + heights[place] / 2 <= half:
            taken += heights[place]
            place += 1
        return self._headed(cards[:place]), self._headed(cards[place:])

    def _headed(self, cards: Sequence[tuple[str, ScopeCard]]) -> list[Part]:
        found: list[Part] = []
        for kind in KINDS:
            found += self._parts(kind, [card for its, card in cards if its == kind])
        return found

    def _joined(self, parts: dict[str, list[Part]], kinds: Sequence[str]) -> list[Part]:
        return [part for kind in kinds for part in parts[kind]]

    def _parts(self, kind: str, cards: Sequence[ScopeCard]) -> list[Part]:
        if not cards:
            return []
        return [Part(self.labels.word(KINDS[kind].heading), None, _HEADING)] + [
            Part("", card, self._row_height(card) + GRID) for card in cards
        ]

    def _row_height(self, card: ScopeCard) -> float:
        return max(card.height(self.card, self.sheet.meter), round_up(link_height(card, self.link, self.sheet.meter)))

    def _draw_side(self, side: Sequence[Part], middle: Rect, *, left: bool) -> None:
        x = 0.0 if left else self.width - self.card
        y = 0.0
        for part in side:
            if part.card is None:
                self.sheet.write(Rect(x, y + 4, self.card, 0), part.heading, Setting("label", "ink2"))
            else:
                place = Rect(x, y, self.card, part.height - GRID)
                draw_link(self.sheet, part.card, place, middle)
                part.card.draw(self.sheet, place)
            y += part.height

    # the project

    def _project_texts(self) -> Iterator[tuple[str, Setting]]:
        plan = self.state.plan
        applicant = self.state.get(Party, plan.applicant_id)
        years = [date[:4] for date in (plan.start_date, plan.end_date) if date]
        yield plan.title or self.labels.word("the_project"), Setting("strong", anchor="middle", max_lines=8)
        yield applicant.title if applicant else "", _SMALL
        yield "–".join(dict.fromkeys(years)), _SMALL

    def _project_height(self) -> float:
        room = self.width - 2 * (self.card + self.link) - 2 * GAP
        heights = [Sheet(self.sheet.meter).write(Rect(0, 0, room, 0), *text) for text in self._project_texts()]
        return round_up(sum(heights) + GRID * len(heights) + 2 * GAP)

    def _draw_project(self, place: Rect) -> None:
        self.sheet.add(Box(*place, fill="accent_tint", stroke="accent", stroke_width=2, radius=CARD_RADIUS))
        y = place.y + (place.height - self._project_height()) / 2 + GAP
        for text in self._project_texts():
            room = Rect(place.x + GAP, y, place.width - 2 * GAP, 0)
            y += self.sheet.write(room, *text) + GRID

    # what is left out, and the legend

    def _draw_outside(self, top: float) -> float:
        if not self.outside:
            return top
        top += GAP
        beside = int(self.width // _OUTSIDE_CARD)
        room = (self.width - (beside + 1) * GRID) / beside
        y = top + _HEADING
        cells = []
        for start in range(0, len(self.outside), beside):
            row = self.outside[start : start + beside]
            height = max(card.height(room, self.sheet.meter) for card in row)
            cells += [(card, Rect(GRID + n * (room + GRID), y, room, height)) for n, card in enumerate(row)]
            y += height + GRID
        self.sheet.add(
            Box(0, top, self.width, y - top, stroke="ink2", stroke_width=1.5, radius=CARD_RADIUS, dashed=True)
        )
        self.sheet.write(Rect(GRID, top + 6, self.width - 2 * GRID, 0), self.labels.word("outside"), Setting("label"))
        for card, place in cells:
            card.draw(self.sheet, place)
        return y

    def _draw_legend(self, used: Sequence[str], top: float) -> float:
        choice = self.labels.choice
        entries = [Entry(kind_sample(kind), choice("scope_item", "kind", kind)) for kind in used]
        if self.outside:
            entries.append(Entry(outside_sample, choice("scope_item", "kind", _OUTSIDE)))
        return GAP + self.sheet.legend(0, top + GAP, self.width, entries)

    def _described(self) -> Iterator[str]:
        cards: Iterable[ScopeCard] = [card for rows in self.groups.values() for card in rows]
        for card in [*cards, *self.outside]:
            exchange = [f"→ {card.brings}" if card.brings else "", f"← {card.receives}" if card.receives else ""]
            yield " ".join(part for part in (card.title, card.organisation, *exchange) if part)
