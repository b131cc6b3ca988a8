"""Goal trees: the programme with the project's part lit up (F1), and the project's goals (F6)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from soteplan.domain.goals import Goal, GoalLink
from soteplan.domain.state import PlanState
from soteplan.figures.card import Card, card_height, draw_card
from soteplan.figures.forest import Forest, forest
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Curve, Figure, Key, Line, Point, Rect, Shape
from soteplan.figures.sheet import Entry, Sheet, box_sample, line_points
from soteplan.figures.tokens import GOAL_COLOURS
from soteplan.figures.tree import Size, Spacing, comb_down, comb_hanging, comb_right, left_right, top_down
from soteplan.figures.wrap import TextMeter

_UPPER = frozenset({"purpose", "strategic_objective", "spearhead", "top_goal"})
_BEND = 48.0  # how far a link between boxes above each other bends out
_LEAST_BEND = 24.0
_ABREAST = 4  # boxes side by side where there is no tree

Comb = Callable[[Rect, Sequence[Rect]], Iterator[tuple[Point, ...]]]


@dataclass(frozen=True, slots=True)
class TreeOptions:
    """How a tree is laid out: roots on top (`down`) or to the left (`right`); folded goals hide what is under them."""

    orientation: str = "down"
    box_width: float = 200
    folded: frozenset[str] = frozenset()
    hang_leaves: bool = True
    links: bool = True
    legend: bool = True
    max_lines: int = 3


PLAIN = TreeOptions()


def goal_tree(
    state: PlanState, labels: FigureLabels, meter: TextMeter, tree: str = "programme", options: TreeOptions = PLAIN
) -> Figure:
    """One of the plan's goal trees as boxes with connectors; links that cross it are dashed curves under the boxes."""
    goals = {goal.id: goal for goal in state.rows(Goal) if goal.tree == tree}
    whole = forest(goals.values())
    trees = whole.folded(options.folded)
    cards = {node: _card(goals[node], labels, options, _hidden(whole, node, options)) for node, _ in trees.walk()}
    places = _places(trees, cards, options, meter)
    links = list(_links(state, places)) if options.links else []
    sheet = Sheet(meter)
    sheet.add(*_connectors(trees, places, options), *links)
    for node, card in cards.items():
        draw_card(sheet, card, places[node])
    width = max([r.right for r in places.values()] + [s.bounds.right for s in links], default=options.box_width)
    height = max((rect.bottom for rect in places.values()), default=0)
    if options.legend:
        height += _legend(sheet, labels, cards.values(), links, Point(width, height))
    return sheet.figure(width, height, labels.choice("goal", "tree", tree), _described(trees, goals))


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


def _places(trees: Forest, cards: Mapping[str, Card], options: TreeOptions, meter: TextMeter) -> dict[str, Rect]:
    down = options.orientation == "down"
    spacing = Spacing(
        beside=24 if down else 8, between_levels=32 if down else 40, hang_leaves=down and options.hang_leaves
    )
    leaves = set(_hanging(trees, spacing))
    widths = {node: options.box_width - (spacing.indent if node in leaves else 0) for node in cards}
    heights = {node: card_height(card, widths[node], meter) for node, card in cards.items()}
    if down:
        heights |= _level_heights(trees, heights, leaves)
    sizes = {node: Size(widths[node], heights[node]) for node in cards}
    if down and not trees.children:
        return _grid(trees.roots, sizes, spacing)
    return (top_down if down else left_right)(trees, sizes, spacing)


def _grid(nodes: Sequence[str], sizes: Mapping[str, Size], spacing: Spacing) -> dict[str, Rect]:
    """Boxes that have nothing above or below them, in lines; all are equally high."""
    places = {}
    for number, node in enumerate(nodes):
        line, place = divmod(number, _ABREAST)
        width, height = sizes[node]
        places[node] = Rect(place * (width + spacing.beside), line * (height + spacing.hanging), width, height)
    return places


def _hanging(trees: Forest, spacing: Spacing) -> Iterator[str]:
    for node, _ in trees.walk():
        kids = trees.children.get(node, ())
        if spacing.hang_leaves and not any(trees.children.get(kid) for kid in kids):
            yield from kids


def _level_heights(trees: Forest, heights: Mapping[str, float], leaves: Iterable[str]) -> dict[str, float]:
    """Boxes side by side on a level are equally high."""
    depths = {node: depth for node, depth in trees.walk() if node not in leaves}
    highest: dict[int, float] = {}
    for node, depth in depths.items():
        highest[depth] = max(highest.get(depth, 0), heights[node])
    return {node: highest[depth] for node, depth in depths.items()}


def _connectors(trees: Forest, places: Mapping[str, Rect], options: TreeOptions) -> Iterator[Line]:
    for node, kids in trees.children.items():
        if node in places:
            comb = _comb(trees, kids, options)
            yield from (Line(points, "ink2") for points in comb(places[node], [places[kid] for kid in kids]))


def _comb(trees: Forest, kids: tuple[str, ...], options: TreeOptions) -> Comb:
    if options.orientation != "down":
        return comb_right
    hang = options.hang_leaves and not any(trees.children.get(kid) for kid in kids)
    return comb_hanging if hang else comb_down


def _links(state: PlanState, places: Mapping[str, Rect]) -> Iterator[Curve]:
    for link in state.rows(GoalLink):
        source, target = places.get(link.from_goal_id or ""), places.get(link.to_goal_id or "")
        if source is not None and target is not None and source != target:
            yield _curve(source, target, Key("goal_link", link.id))


def _curve(source: Rect, target: Rect, key: Key) -> Curve:
    """From side to facing side; boxes above each other are joined along their right sides."""
    if target.x >= source.right:
        start, end, out, into = source.right, target.x, 1, -1
    elif target.right <= source.x:
        start, end, out, into = source.x, target.right, -1, 1
    else:
        start, end, out, into = source.right, target.right, 1, 1
    bend = max(_LEAST_BEND, abs(end - start) / 2) if out != into else _BEND
    a, b = Point(start, source.centre.y), Point(end, target.centre.y)
    return Curve(
        a,
        Point(a.x + out * bend, a.y),
        Point(b.x + into * bend, b.y),
        b,
        "accent",
        1.5,
        dashed=True,
        arrow=True,
        key=key,
    )


def _legend(sheet: Sheet, labels: FigureLabels, cards: Iterable[Card], links: Iterable[Curve], corner: Point) -> float:
    entries = []
    if any(card.lit for card in cards):
        entries.append(Entry(box_sample("accent_tint", "accent", stroke_width=2), labels.word("delivered")))
    if list(links):
        entries.append(Entry(_link_sample, labels.word("contributes")))
    return 24 + sheet.legend(0, corner.y + 24, corner.x, entries) if entries else 0


def _link_sample(room: Rect) -> Iterable[Shape]:
    yield Line(line_points(room), "accent", 1.5, dashed=True, arrow=True)


def _described(trees: Forest, goals: Mapping[str, Goal]) -> Iterator[str]:
    for node, _ in trees.walk():
        yield f"{goals[node].code} {goals[node].title}".strip()
