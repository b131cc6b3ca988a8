"""Goal trees: the programme with the project's part lit up (F1), and the project's goals (F6)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from math import ceil

from soteplan.domain.goals import Goal, GoalLink
from soteplan.domain.state import PlanState
from soteplan.figures.card import EDGE, Card, draw_card
from soteplan.figures.fading import faded
from soteplan.figures.forest import Forest, forest
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Box, Figure, Key, Line, Point, Rect, Shape
from soteplan.figures.sheet import Entry, Sample, Sheet, box_sample, line_points
from soteplan.figures.tokens import CARD_RADIUS, GOAL_COLOURS, GRID
from soteplan.figures.tree_layout import Layout, lay_out
from soteplan.figures.tree_layout import TreeOptions as TreeOptions  # noqa: PLC0414 (part of this module's face)
from soteplan.figures.tree_links import Link, Way, routes
from soteplan.figures.wrap import TextMeter

_UPPER = frozenset({"purpose", "strategic_objective", "spearhead", "top_goal"})
_CORNER = 8.0  # radius of the corners of a link
_ABOVE_LEGEND = 24.0
_LINK_AIR = 4.0
_UNMOVED = Point(0, 0)

PLAIN = TreeOptions()


def goal_tree(
    state: PlanState, labels: FigureLabels, meter: TextMeter, tree: str = "programme", options: TreeOptions = PLAIN
) -> Figure:
    """One of the plan's goal trees as boxes with connectors; links that cross it are dashed and run between the boxes.

    The figure is as large as its boxes and links, with a legend of the kinds of goal, of what the project delivers and
    of the links, as far as they occur.
    """
    goals = {goal.id: goal for goal in state.rows(Goal) if goal.tree == tree}
    whole = forest(goals.values())
    trees = whole.folded(options.folded)
    cards = {node: _card(goals[node], labels, options, _hidden(whole, node, options)) for node, _ in trees.walk()}
    layout = lay_out(trees, cards, options, meter)
    links = [(row, Link(*ends)) for row, ends in _links(state, layout)] if options.links else []
    ways = routes([link for _, link in links], layout.places, layout.gutters())
    drawing = _Drawing(Sheet(meter), layout, _shift(ways))
    drawing.connectors()
    drawing.links([row for row, _ in links], [link for _, link in links], ways)
    drawing.cards(cards)
    size = drawing.size(ways, options.box_width)
    if options.legend and cards:
        entries = list(_legend(labels, [goals[node] for node in cards], cards.values(), linked=bool(links)))
        size = drawing.legend(entries, size)
    figure = drawing.sheet.figure(*size, labels.choice("goal", "tree", tree), _described(trees, goals))
    return faded(figure, options.lit)


class _Drawing:
    """Draws what was laid out, moved by `shift` so that links beside the outermost boxes are in the figure too."""

    def __init__(self, sheet: Sheet, layout: Layout, shift: Point) -> None:
        self.sheet = sheet
        self.layout = layout
        self.shift = shift

    def connectors(self) -> None:
        keys = {node: Key("goal", node) for node in self.layout.places}
        for (a, b), parent, kids in self.layout.connectors():
            ends = (keys[parent], *[keys[kid] for kid in kids])
            self.sheet.add(Line((self._moved(a), self._moved(b)), "ink2", ends=ends))

    def links(self, rows: Iterable[GoalLink], links: Iterable[Link], ways: Iterable[Way]) -> None:
        for row, link, way in zip(rows, links, ways, strict=True):
            points = tuple(self._moved(point) for point in way)
            ends = (Key("goal", link.source), Key("goal", link.target))
            self.sheet.add(
                Line(
                    points,
                    "accent",
                    1.5,
                    dashed=True,
                    arrow=True,
                    key=Key("goal_link", row.id),
                    ends=ends,
                    radius=_CORNER,
                )
            )

    def cards(self, cards: Mapping[str, Card]) -> None:
        for node, card in cards.items():
            place = self.layout.places[node]
            draw_card(self.sheet, card, place._replace(x=place.x + self.shift.x, y=place.y + self.shift.y))

    def size(self, ways: Iterable[Way], least: float) -> tuple[float, float]:
        rects = self.layout.places.values()
        rights = [rect.right for rect in rects] + [point.x + _LINK_AIR for way in ways for point in way]
        bottoms = [rect.bottom for rect in rects] + [point.y + _LINK_AIR for way in ways for point in way]
        if not rights:
            return least, 0
        return max(rights) + self.shift.x, max(bottoms) + self.shift.y

    def legend(self, entries: list[Entry], size: tuple[float, float]) -> tuple[float, float]:
        width, height = size
        top = height + _ABOVE_LEGEND
        return (width, top + self.sheet.legend(0, top, width, entries)) if entries else size

    def _moved(self, point: Point) -> Point:
        return Point(point.x + self.shift.x, point.y + self.shift.y) if self.shift != _UNMOVED else point


def _shift(ways: Iterable[Way]) -> Point:
    points = [point for way in ways for point in way]
    left, top = min((p.x for p in points), default=0), min((p.y for p in points), default=0)
    return Point(_outside(left), _outside(top))


def _outside(edge: float) -> float:
    return ceil((_LINK_AIR - edge) / GRID) * GRID if edge < 0 else 0


def _hidden(whole: Forest, node: str, options: TreeOptions) -> int:
    return whole.size_below(node) if node in options.folded else 0


def _card(goal: Goal, labels: FigureLabels, options: TreeOptions, hidden: int) -> Card:
    kind = labels.choice("goal", "kind", goal.kind) if goal.kind != "goal" else ""
    code = " · ".join(part for part in (goal.code, kind, str(goal.year or ""), f"+{hidden}" if hidden else "") if part)
    delivered = goal.in_project != "none" and goal.tree == "programme"
    return Card(
        Key("goal", goal.id),
        code,
        goal.title,
        edge=GOAL_COLOURS.get(goal.kind, "series5"),
        mark=labels.choice("goal", "in_project", goal.in_project) if delivered else "",
        lit=delivered,
        style="strong" if goal.kind in _UPPER else "body",
        max_lines=options.max_lines,
    )


def _links(state: PlanState, layout: Layout) -> Iterator[tuple[GoalLink, tuple[str, str]]]:
    """Links between two goals of the tree that are both to be seen."""
    for row in state.rows(GoalLink):
        source, target = row.from_goal_id or "", row.to_goal_id or ""
        if source in layout.places and target in layout.places and source != target:
            yield row, (source, target)


def _legend(labels: FigureLabels, goals: Iterable[Goal], cards: Iterable[Card], *, linked: bool) -> Iterator[Entry]:
    kinds = _kinds(labels, goals)
    if len(kinds) > 1:
        yield from (Entry(_card_sample(colour), " · ".join(names)) for colour, names in kinds.items())
    if any(card.lit for card in cards):
        yield Entry(box_sample("accent_tint", "accent", stroke_width=2), labels.word("delivered"))
    if linked:
        yield Entry(_link_sample, labels.word("contributes"))


def _kinds(labels: FigureLabels, goals: Iterable[Goal]) -> dict[str, list[str]]:
    """The kinds of goal that occur, by their colour; those of one colour are told apart by the words on the cards."""
    kinds: dict[str, list[str]] = {}
    for kind in dict.fromkeys(goal.kind for goal in goals):
        kinds.setdefault(GOAL_COLOURS.get(kind, "series5"), []).append(labels.choice("goal", "kind", kind))
    return kinds


def _card_sample(edge: str) -> Sample:
    def draw(room: Rect) -> Iterable[Shape]:
        inner = room._replace(y=room.y + 2, height=room.height - 4)
        yield Box(*inner, "paper", "line", radius=CARD_RADIUS / 2)
        yield Box(inner.x, inner.y, EDGE, inner.height, edge)

    return draw


def _link_sample(room: Rect) -> Iterable[Shape]:
    yield Line(line_points(room), "accent", 1.5, dashed=True, arrow=True)


def _described(trees: Forest, goals: Mapping[str, Goal]) -> Iterator[str]:
    for node, _ in trees.walk():
        yield f"{goals[node].code} {goals[node].title}".strip()
