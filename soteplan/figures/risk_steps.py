"""What the steps of a risk scale are called and mean, as the plan says it or in the usual words."""

from __future__ import annotations

from soteplan.domain.risk_scale import step_rows, usual_mapping
from soteplan.domain.state import PlanState
from soteplan.figures.labels import FigureLabels

_USUAL = 5  # steps for which there are usual names


def step_name(state: PlanState, labels: FigureLabels, side: str, step: int) -> str:
    """The plan's own name of a step, else the usual one: those of fewer steps are taken from the five."""
    row = step_rows(state, side).get(step)
    if row is not None and row.title:
        return row.title
    return usual_name(labels, side, step, int(state.plan.risk_steps))


def usual_name(labels: FigureLabels, side: str, step: int, steps: int) -> str:
    """What a step of a scale is called where nobody says otherwise."""
    return labels.word(f"{side}_{usual_mapping(steps, _USUAL).get(step, _USUAL)}")


def thresholds(state: PlanState, labels: FigureLabels, side: str, step: int) -> list[str]:
    """Where a step begins, in euros, days and per cent, as far as the plan says."""
    row = step_rows(state, side).get(step)
    if row is None:
        return []
    money = [labels.word("from_euros", amount=labels.money(row.money))] if row.money is not None else []
    days = [labels.word("from_days", days=labels.number(row.days))] if row.days is not None else []
    share = [labels.percent(row.share)] if row.share is not None else []
    return [*money, *days, *(labels.word("from_share", share=each) for each in share)]


def meaning(state: PlanState, labels: FigureLabels, side: str, step: int) -> list[str]:
    """What the plan says of a step besides its name: what it means, and where it begins; as far as it does."""
    row = step_rows(state, side).get(step)
    said = (row.description if row else "", " · ".join(thresholds(state, labels, side, step)))
    return [part for part in said if part]


def told_step(state: PlanState, labels: FigureLabels, side: str, step: int) -> str:
    """A step with all that the plan says of it, a line each."""
    name = f"{labels.word(side)} {step}: {step_name(state, labels, side, step)}"
    return "\n".join([name, *meaning(state, labels, side, step)])
