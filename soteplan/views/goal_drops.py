"""Where a branch that is dropped on the outline of the goals goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRect
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView

from soteplan.domain.goal_codes import children_of
from soteplan.domain.goals import Goal
from soteplan.domain.state import PlanState
from soteplan.models import roles
from soteplan.operations.branches import Spot
from soteplan.views.look import Look
from soteplan.views.quiet import RING

if TYPE_CHECKING:
    from soteplan.views.goal_outline import GoalOutline

Position = QAbstractItemView.DropIndicatorPosition
DOT = 3  # px at 100 %: radius of the dot at which the line of a drop begins


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
    if position is Position.BelowItem and _is_open(outline, first):
        return Spot(goal.tree, goal.id, 0)  # the line is drawn between the goal and its first part
    ids = [other.id for other in children_of(state, goal.tree, goal.parent_id)]
    return Spot(goal.tree, goal.parent_id, ids.index(goal.id) + int(position is Position.BelowItem))


def _is_open(outline: GoalOutline, index: QModelIndex) -> bool:
    return outline.isExpanded(index) and outline.model().hasChildren(index)


def paint_drop(outline: GoalOutline, look: Look, index: QModelIndex, position: Position) -> None:
    """A line at the level to which a branch would go, or a frame round the goal under which it would."""
    with QPainter(outline.viewport()) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("accent"), RING))
        row, right = (
            outline.visualRect(index.siblingAtColumn(outline.treePosition())),
            outline.viewport().width() - RING,
        )
        if position is Position.OnItem:
            painter.drawRoundedRect(
                QRect(row.left() - look.px(2), row.top() + 1, right - row.left(), row.height() - 2), 3, 3
            )
        else:
            inside = position is Position.BelowItem and _is_open(outline, index.siblingAtColumn(0))
            left = row.left() + (outline.indentation() if inside else 0)
            y = row.top() if position is Position.AboveItem else row.bottom() + 1
            dot = look.px(DOT)
            painter.drawEllipse(QPoint(left, y), dot, dot)
            painter.drawLine(left + dot, y, right, y)
