"""Every figure a plan can be asked for, by its name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from types import MappingProxyType
from typing import NamedTuple

from soteplan.domain.state import PlanState
from soteplan.figures.bars import progress_bars
from soteplan.figures.budget_table import budget_table
from soteplan.figures.columns import effects, packages
from soteplan.figures.comm_calendar import comm_calendar
from soteplan.figures.comm_month import comm_month
from soteplan.figures.comm_year import comm_year
from soteplan.figures.context import scope_diagram
from soteplan.figures.coverage import coverage
from soteplan.figures.gantt import GanttOptions, gantt
from soteplan.figures.goal_tree import TreeOptions, goal_tree
from soteplan.figures.key_figures import key_figures
from soteplan.figures.labels import FigureLabels
from soteplan.figures.lanes import process_goals
from soteplan.figures.link_diagram import actions_to_benefits, actions_to_goals, goals_to_benefits
from soteplan.figures.link_matrix import actions_by_benefit, actions_by_goal, goals_by_benefit
from soteplan.figures.logframe import logframe
from soteplan.figures.messages import messages
from soteplan.figures.metrics import metrics_figure
from soteplan.figures.money_charts import cumulated_chart, funding_chart, packages_chart, years_chart
from soteplan.figures.net_effect import net_effect_figure
from soteplan.figures.risk_matrix import printed_matrix
from soteplan.figures.risk_trend import risk_trend
from soteplan.figures.shapes import Figure
from soteplan.figures.site_table import sites_planned, sites_today
from soteplan.figures.stakeholders import LISTED, stakeholders
from soteplan.figures.stances import stances
from soteplan.figures.tree_layout import PORTRAIT
from soteplan.figures.wrap import TextMeter

Draw = Callable[[PlanState, FigureLabels, TextMeter], Figure]


class Entry(NamedTuple):
    """How a figure is drawn, and on which way of the page it reads best."""

    draw: Draw
    orientation: str


_ON_PAPER = TreeOptions(max_lines=4)  # paper cannot be hovered over
_PROJECT = TreeOptions(box_width=240, max_lines=4, shape=PORTRAIT)

FIGURES = MappingProxyType(
    {
        "F1": Entry(partial(goal_tree, tree="programme", options=_ON_PAPER), "landscape"),
        "F2": Entry(net_effect_figure, "landscape"),
        "F3": Entry(sites_today, "portrait"),
        "F4": Entry(sites_planned, "portrait"),
        "F5": Entry(key_figures, "portrait"),
        "F6": Entry(partial(goal_tree, tree="project", options=_PROJECT), "portrait"),
        "F7": Entry(goals_to_benefits, "portrait"),
        "F8": Entry(packages, "portrait"),
        "F9": Entry(partial(gantt, options=GanttOptions(row_height=22)), "landscape"),
        "F10": Entry(actions_to_benefits, "portrait"),
        "F11": Entry(effects, "landscape"),
        "F12": Entry(budget_table, "portrait"),
        "benefit-goals": Entry(partial(goal_tree, tree="benefit", options=_ON_PAPER), "landscape"),
        "logframe": Entry(partial(logframe, width=1208), "portrait"),
        "problem-tree": Entry(partial(goal_tree, tree="problem", options=_ON_PAPER), "landscape"),
        "comm-calendar": Entry(comm_calendar, "landscape"),
        "comm-month": Entry(comm_month, "landscape"),
        "comm-year": Entry(comm_year, "landscape"),
        "coverage": Entry(coverage, "landscape"),
        "goals-matrix": Entry(goals_by_benefit, "portrait"),
        "actions-matrix": Entry(actions_by_benefit, "portrait"),
        "actions-goals": Entry(actions_to_goals, "portrait"),
        "actions-goals-matrix": Entry(actions_by_goal, "portrait"),
        "messages": Entry(messages, "portrait"),
        "metrics": Entry(metrics_figure, "portrait"),
        "money-by-year": Entry(years_chart, "portrait"),
        "money-cumulated": Entry(cumulated_chart, "portrait"),
        "money-by-package": Entry(packages_chart, "portrait"),
        "money-funding": Entry(funding_chart, "portrait"),
        "process-goals": Entry(process_goals, "landscape"),
        "progress": Entry(progress_bars, "portrait"),
        "risk-matrix": Entry(printed_matrix, "portrait"),
        "risk-trend": Entry(risk_trend, "landscape"),
        "scope": Entry(scope_diagram, "portrait"),
        "stakeholders": Entry(partial(stakeholders, options=LISTED), "portrait"),
        "stances": Entry(stances, "portrait"),
    }
)
