"""What the canvas of a goal tree does to the plan: each act is one step, and a refusal is told beside it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any

from soteplan.domain.goal_codes import children_of
from soteplan.domain.goals import Goal, GoalLink
from soteplan.domain.state import PlanState
from soteplan.figures.shapes import Key
from soteplan.models.columns import title_of
from soteplan.operations import branches, goal_links
from soteplan.operations import goals as operations

if TYPE_CHECKING:
    from soteplan.views.goals import GoalsTab


class TreeActs:
    """A views.goal_canvas.CanvasActs over the tab's outline: what it selects, the canvas selects."""

    def __init__(self, tab: GoalsTab) -> None:
        self._tab = tab
        self._before: str = ""  # the goal that was selected before one was added

    @property
    def state(self) -> PlanState:
        return self._tab.document.state

    def goal(self, key: Key | None) -> Goal | None:
        return self.state.get(Goal, key.row_id) if key and key.table == "goal" else None

    def link(self, key: Key | None) -> GoalLink | None:
        return self.state.get(GoalLink, key.row_id) if key and key.table == "goal_link" else None

    # goals

    def can_edit(self) -> bool:
        return not self._tab.document.read_only

    def title(self, key: Key) -> str:
        goal = self.goal(key)
        return goal.title if goal else ""

    def rename(self, key: Key, title: str) -> bool:
        goal = self.goal(key)
        return goal is not None and self._perform("edit", lambda tx: tx.update(goal, title=title))

    def add(self, *, under: bool) -> Key | None:
        """A goal beside or under the current one, or the first of the tree; selected."""
        goal, title = self._tab.outline.current_row(), self._tab.language.text("Goals", "New goal")
        added: list[Goal] = []

        def write(tx: Any) -> None:
            if goal is None:
                added.append(operations.add_under(tx, self._tab.tree, None, title))
            elif under:
                added.append(operations.add_under(tx, goal.tree, goal, title))
            else:
                added.append(operations.add_beside(tx, goal, title))

        if not self._perform("add", write):
            return None
        self._before = goal.id if goal else ""
        self._tab.outline.show_key(added[0].id)
        return Key("goal", added[0].id)

    def take_back(self, key: Key) -> None:
        """A goal that was added and not named goes as if it had never been."""
        if self._was_added_last(key.row_id):
            self._tab.document.undo()
        elif goal := self.goal(key):
            self._perform("delete", lambda tx: tx.delete(goal))
        self._tab.outline.show_key(self._before)

    def _was_added_last(self, row_id: str) -> bool:
        from soteplan.document import Step

        stack = self._tab.document.undo_stack
        step = stack.command(stack.index() - 1) if stack.index() else None
        changes = step.change_set.changes if isinstance(step, Step) else ()
        return any(change.row_id == row_id and change.before is None for change in changes)

    def delete(self) -> None:
        self._tab.delete_rows()

    def outdent(self, key: Key) -> None:
        self._tab.outdent_rows()

    def shift(self, key: Key, steps: int) -> None:
        self._tab.move_rows(steps)

    def place(self, key: Key, beside: Key, side: str) -> None:
        """The branch under, before or after another goal."""
        goal, other = self.goal(key), self.goal(beside)
        if goal is not None and other is not None:
            spot = self._spot(other, side)
            self._perform("move", lambda tx: branches.move(tx, [goal], spot))

    def _spot(self, other: Goal, side: str) -> branches.Spot:
        if side == "under":
            return branches.Spot(other.tree, other.id)
        kin = [goal.id for goal in children_of(self.state, other.tree, other.parent_id)]
        return branches.Spot(other.tree, other.parent_id, kin.index(other.id) + (side == "after"))

    def parents(self) -> Mapping[Key, Key | None]:
        goals = self.state.table(Goal).values()
        return {Key("goal", goal.id): Key("goal", goal.parent_id) if goal.parent_id else None for goal in goals}

    def branch(self, key: Key) -> Collection[Key]:
        """A goal and what is under it."""
        found = [key.row_id]
        for goal_id in found:
            found += [goal.id for goal in self.state.where(Goal, "parent_id", goal_id)]
        return {Key("goal", goal_id) for goal_id in found}

    # links

    def takes_link(self, source: Key, target: Key | None) -> bool:
        return self.goal(source) is not None and self.goal(target) is not None

    def refuses_link(self, source: Key, target: Key) -> bool:
        first, second = self.goal(source), self.goal(target)
        return first is None or second is None or goal_links.refused(self.state, first, second)

    def make_link(self, source: Key, target: Key) -> GoalLink | None:
        first, second = self.goal(source), self.goal(target)
        if first is None or second is None:
            return None
        made: list[Any] = []
        done = self._tab.workspace.perform("add:goal_link", lambda tx: made.append(goal_links.link(tx, first, second)))
        return made[0] if done else None

    def explain(self, key: Key, text: str) -> None:
        if link := self.link(key):
            self._tab.workspace.perform("edit:goal_link", lambda tx: tx.update(link, explanation=text))

    def told(self, key: Key) -> str:
        """A goal by code and title, a link by both its ends and why."""
        link, goal = self.link(key), self.goal(key)
        if link is not None:
            return ". ".join(part for part in (self.about(link), link.explanation) if part)
        return title_of(goal, self._tab.language) if goal else ""

    def about(self, link: GoalLink) -> str:
        """Both ends of a link in words."""
        ends = goal_links.ends_of(self.state, link)
        return " → ".join(title_of(goal, self._tab.language) for goal in ends if goal)

    def _perform(self, verb: str, operation: Any) -> bool:
        return self._tab.workspace.perform(f"{verb}:goal", operation)
