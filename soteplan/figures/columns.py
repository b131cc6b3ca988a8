"""Work packages with what belongs to them, as columns of cards: their actions (F8), their functional effects (F11)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from soteplan.domain.due import is_overdue
from soteplan.domain.effects import Effect
from soteplan.domain.goals import Goal
from soteplan.domain.plan import Party
from soteplan.domain.progress import action_span
from soteplan.domain.schedule import Action, Package
from soteplan.domain.state import PlanState
from soteplan.figures.card import Card
from soteplan.figures.card_columns import Column, Columns, columns_figure
from soteplan.figures.fading import faded
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Figure, Key, Rect, Shape, Text
from soteplan.figures.sheet import Entry, Sample
from soteplan.figures.tokens import SERIES, STATE_SIGNS
from soteplan.figures.wrap import TextMeter

_LINES = 4
_LATE = "late"


@dataclass(frozen=True, slots=True)
class CardOptions:
    """What the cards of actions tell beside their titles; with lit rows all others step back."""

    states: bool = True
    dates: bool = True
    owners: bool = True
    lit: frozenset[Key] = frozenset()


PLAIN = CardOptions()


def packages(
    state: PlanState, labels: FigureLabels, meter: TextMeter, width: float = 808, options: CardOptions = PLAIN
) -> Figure:
    """Work packages with their actions (F8): how each stands, when it runs, and who answers for it.

    A package common to all that has no actions stands below, across the width. States are told once any action has
    left the first one; an action is late when its end is before the status date and it is neither done nor dropped.
    """
    cards = _ActionCards(state, labels, options)
    columns = [cards.column(package, place) for place, package in enumerate(state.rows(Package))]
    common = {package.id for package in state.rows(Package) if package.kind == "common"}
    across = [c.head for c in columns if not c.cards and c.head.key and c.head.key.row_id in common]
    beside = [column for column in columns if column.head not in across]
    figure = Columns(labels.word("work_packages"), beside, across, list(cards.legend()))
    return faded(columns_figure(figure, meter, width), options.lit)


def effects(
    state: PlanState,
    labels: FigureLabels,
    meter: TextMeter,
    width: float = 1064,
    *,
    lit: frozenset[Key] = frozenset(),
) -> Figure:
    """Functional effects under the package they follow from, with the goal they serve (F11).

    Those of no package come last.
    """
    rows = [(package, _effects(state, package.id, place)) for place, package in enumerate(state.rows(Package))]
    columns = [Column(_package(state, package, place), cards) for place, (package, cards) in enumerate(rows) if cards]
    other = _effects(state, None, len(rows))
    if other:
        columns.append(Column(_head("", labels.word("common")), other))
    marked = any(card.foot for column in columns for card in column.cards)
    legend = [Entry(_sign_sample("→", "ink2"), labels.word("contributes"))] if marked else []
    return faded(columns_figure(Columns(labels.word("effects"), columns, legend=legend), meter, width), lit)


class _ActionCards:
    def __init__(self, state: PlanState, labels: FigureLabels, options: CardOptions) -> None:
        self.state = state
        self.labels = labels
        self.options = options
        self.standings = {action.id: _standing(state, action) for action in state.rows(Action)}
        begun = any(standing != "not_started" for standing in self.standings.values())
        self.told = options.states and begun

    def column(self, package: Package, place: int) -> Column:
        head = _package(self.state, package, place, owned=self.options.owners)
        actions = self.state.where(Action, "package_id", package.id)
        return Column(head, tuple(self.card(action, package, place) for action in actions))

    def card(self, action: Action, package: Package, place: int) -> Card:
        card = _card("action", action.id, action.code, action.title, place)
        foot = tuple(part for part in (self._dates(action), self._owner(action, package)) if part)
        if not self.told:
            return replace(card, foot=foot)
        sign, colour = STATE_SIGNS[self.standings[action.id]]
        return replace(card, foot=foot, sign=sign, mark=self._word(self.standings[action.id]), mark_colour=colour)

    def legend(self) -> Iterator[Entry]:
        """The states that occur, each with the number of its actions."""
        counts = Counter(self.standings.values())
        for standing, (sign, colour) in STATE_SIGNS.items():
            if self.told and counts[standing]:
                yield Entry(_sign_sample(sign, colour), f"{self._word(standing)} {counts[standing]}")

    def _word(self, standing: str) -> str:
        return self.labels.word(_LATE) if standing == _LATE else self.labels.choice("action", "state", standing)

    def _dates(self, action: Action) -> str:
        span = action_span(self.state, action) if self.options.dates else None
        return f"{self.labels.date(span.start)}–{self.labels.date(span.end)}" if span else ""

    def _owner(self, action: Action, package: Package) -> str:
        """Who answers for the action, where it is not who answers for the package."""
        told = self.options.owners and action.owner_id != package.owner_id
        return _named(self.state, action.owner_id) if told else ""


def _standing(state: PlanState, action: Action) -> str:
    on, span = state.plan.status_date, action_span(state, action)
    return _LATE if on and span and is_overdue(span.end, action.state, on) else action.state


def _named(state: PlanState, party_id: str | None) -> str:
    party = state.get(Party, party_id)
    return (party.short_name or party.title) if party else ""


def _package(state: PlanState, package: Package, place: int, *, owned: bool = False) -> Card:
    owner = _named(state, package.owner_id) if owned else ""
    card = _card("package", package.id, package.code, package.title, place)
    return replace(card, fill="frame", style="strong", foot=(owner,) if owner else ())


def _head(code: str, title: str) -> Card:
    return Card(None, code, title, edge="series5", fill="frame", style="strong", max_lines=_LINES)


def _effects(state: PlanState, package_id: str | None, place: int) -> tuple[Card, ...]:
    return tuple(_effect(state, row, place) for row in state.where(Effect, "package_id", package_id))


def _effect(state: PlanState, row: Effect, place: int) -> Card:
    goal = state.get(Goal, row.goal_id)
    card = _card("effect", row.id, "", row.title, place)
    return replace(card, foot=(f"→ {goal.code} {goal.title}",), foot_lines=_LINES) if goal else card


def _card(table: str, row_id: str, code: str, title: str, place: int) -> Card:
    return Card(Key(table, row_id), code, title, edge=SERIES[place % len(SERIES)], max_lines=_LINES)


def _sign_sample(sign: str, colour: str) -> Sample:
    def draw(room: Rect) -> Iterable[Shape]:
        yield Text(room.centre.x, room.y, (sign,), "label", colour, "middle", width=room.width)

    return draw
