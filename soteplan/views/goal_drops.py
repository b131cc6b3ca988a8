"""Where a branch that is dropped on the outline of the goals goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QAbstractItemView

from soteplan.domain.goal_codes import children_of
from soteplan.domain.goals import Goal
from soteplan.domain.state import PlanState
from soteplan.models import roles
from soteplan.operations.branches import Spot

if TYPE_CHECKING:
    from soteplan.views.goal_outline import GoalOutline

Position = QAbstractItemView.DropIndicatorPosition


def drop_spot(outline: GoalOutline, state: PlanState, index: QModelIndex, position: Position) -> Spot:
    """The place that the drop indicator shows; below the last row it is the end of the tree that is worked in."""
    if not index.isValid() or position is Position.OnViewport:
        return Spot(outline.current_tree())
    first = index.siblingAtColumn(0)
    goal: Goal | None = first.data(roles.ROW)
    if goal is None:
        return Spot(outline.key_at(first), None, 0 if position is not Position.OnItem else -1)
    if position is Position.OnItem:
        return Spot(goal.tree, goal.id)
    if position is Position.BelowItem and outline.isExpanded(first) and outline.model().hasChildren(first):
        return Spot(goal.tree, goal.id, 0)  # the line is drawn between the goal and its first part
    ids = [other.id for other in children_of(state, goal.tree, goal.parent_id)]
    return Spot(goal.tree, goal.parent_id, ids.index(goal.id) + int(position is Position.BelowItem))
