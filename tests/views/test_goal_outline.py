"""Goals dictated, moved, dragged and pasted in the outline, by real keys, drags and clipboard; read from the plan."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from soteplan.domain.errors import Refusal
from soteplan.domain.goals import TREES, Goal, GoalLink
from soteplan.figures.shapes import Key
from soteplan.models.goal_branches import MIME
from soteplan.operations import goals
from soteplan.store.session import Session
from soteplan.store.transaction import Transaction
from soteplan.views.goal_outline import CODE, TITLE
from soteplan.views.goal_pages.tree import TreePage
from soteplan.views.goals import GoalsTab
from soteplan.views.workspace import Workspace
from tests.views.conftest import Opened
from tests.views.hands import press, type_text

Qk, Mod = Qt.Key, Qt.KeyboardModifier
CTRL, SHIFT = Mod.ControlModifier, Mod.ShiftModifier

TREE = """
Access
  Same day
    By phone
  In a week
Quality
"""


def shown_tab(qtbot: QtBot, workspace: Workspace) -> GoalsTab:
    tab = GoalsTab(workspace)
    qtbot.addWidget(tab)
    tab.resize(1046, 640)
    with qtbot.waitExposed(tab):
        tab.show()
    tab.activateWindow()
    tab.take_focus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return tab


def plant(workspace: Workspace, text: str, tree: str = "project") -> None:
    def write(tx: Transaction) -> None:
        path: list[Goal] = []
        for line in text.strip("\n").splitlines():
            del path[(len(line) - len(line.lstrip())) // 2 :]
            path.append(goals.add_under(tx, tree, path[-1] if path else None, line.strip()))

    workspace.document.perform("add:goal", write)


@pytest.fixture
def empty(qtbot: QtBot, workspace: Workspace) -> GoalsTab:
    return shown_tab(qtbot, workspace)


@pytest.fixture
def tab(qtbot: QtBot, workspace: Workspace) -> GoalsTab:
    """Over two goals with three under the first."""
    plant(workspace, TREE)
    return shown_tab(qtbot, workspace)


def tree(tab: GoalsTab, name: str = "project") -> str:
    """A tree of the plan as indented text with its codes."""

    def walk(parent_id: str | None, depth: int) -> str:
        there = [row for row in tab.document.state.where(Goal, "parent_id", parent_id) if row.tree == name]
        return "".join(f"{'  ' * depth}{row.code} {row.title}\n" + walk(row.id, depth + 1) for row in there)

    return walk(None, 0)


WHOLE = "1 Access\n  1.1 Same day\n    1.1.1 By phone\n  1.2 In a week\n2 Quality\n"


def goal(tab: GoalsTab, title: str) -> Goal:
    return next(row for row in tab.document.state.rows(Goal) if row.title == title)


def stand_on(tab: GoalsTab, *titles: str) -> None:
    tab.outline.setFocus()
    tab.outline.show_goals([goal(tab, title).id for title in titles])


def chosen(tab: GoalsTab) -> list[str]:
    return [row.title for row in tab.current_rows()]


def refusals(tab: GoalsTab) -> list[Refusal]:
    told: list[Refusal] = []
    tab.workspace.refused.connect(told.append)
    return told


# dictation


def test_a_tree_is_dictated_without_leaving_the_keyboard(empty: GoalsTab) -> None:
    press(Qk.Key_Space)
    for title, key, modifiers in (
        ("Access", Qk.Key_Return, CTRL),
        ("Same day", Qk.Key_Return, Mod.NoModifier),
        ("By phone", Qk.Key_Tab, Mod.NoModifier),
    ):
        type_text(title)
        if key is Qk.Key_Tab:
            press(key, modifiers)  # while it is typed
            press(Qk.Key_Return)
        else:
            press(Qk.Key_Return)
            press(key, modifiers)
    press(Qk.Key_Return)
    type_text("In a ")
    press(Qk.Key_Backtab, SHIFT)
    type_text("week")
    press(Qk.Key_Return)
    assert tree(empty) == "1 Access\n  1.1 Same day\n    1.1.1 By phone\n  1.2 In a week\n"
    assert empty.outline.hasFocus()


def test_tab_while_a_new_title_is_typed_indents_and_goes_on_where_the_cursor_was(tab: GoalsTab) -> None:
    stand_on(tab, "Quality")
    press(Qk.Key_Return)
    type_text("Prmise")
    for _ in range(4):
        press(Qk.Key_Left)
    press(Qk.Key_Tab)
    type_text("o")
    press(Qk.Key_Return)
    assert tree(tab) == WHOLE + "  2.1 Promise\n"


def test_a_new_goal_that_cannot_be_indented_says_why_and_goes_on(empty: GoalsTab) -> None:
    told = refusals(empty)
    press(Qk.Key_Space)
    press(Qk.Key_Tab)
    type_text("First")
    press(Qk.Key_Return)
    assert [refusal.code for refusal in told] == ["nothing_above"]
    assert tree(empty) == "1 First\n"


def test_tab_in_the_editor_of_an_old_goal_ends_it_and_moves_nothing(tab: GoalsTab) -> None:
    stand_on(tab, "Quality")
    press(Qk.Key_F2)
    type_text("Better quality")
    press(Qk.Key_Tab)
    assert tree(tab).endswith("2 Better quality\n")


@pytest.mark.parametrize("typed", ["", "half a tit"])
def test_esc_takes_a_new_goal_back_that_was_never_named(tab: GoalsTab, typed: str) -> None:
    stand_on(tab, "Same day")
    steps = tab.document.undo_stack.index()
    press(Qk.Key_Return)
    type_text(typed)
    press(Qk.Key_Escape)
    assert tree(tab) == WHOLE
    assert tab.document.undo_stack.index() == steps
    assert chosen(tab) == ["Same day"]
    assert tab.outline.hasFocus()


def test_esc_takes_a_new_goal_back_with_the_level_it_was_moved_to(tab: GoalsTab) -> None:
    stand_on(tab, "Quality")
    press(Qk.Key_Return)
    press(Qk.Key_Tab)
    press(Qk.Key_Escape)
    assert tree(tab) == WHOLE


def test_esc_leaves_a_goal_that_was_named_before(tab: GoalsTab) -> None:
    stand_on(tab, "Quality")
    press(Qk.Key_Return)
    type_text("New one")
    press(Qk.Key_Return)
    press(Qk.Key_F2)
    type_text("other")
    press(Qk.Key_Escape)
    assert tree(tab) == WHOLE + "3 New one\n"


def test_a_title_left_empty_is_asked_again_and_esc_still_takes_the_goal_back(qtbot: QtBot, tab: GoalsTab) -> None:
    stand_on(tab, "Quality")
    told = refusals(tab)
    press(Qk.Key_Return)
    press(Qk.Key_Backspace)
    press(Qk.Key_Return)
    qtbot.waitUntil(lambda: tab.outline.state() is tab.outline.State.EditingState)
    assert [refusal.code for refusal in told] == ["required"]
    press(Qk.Key_Escape)
    assert tree(tab) == WHOLE


def test_a_code_typed_by_hand_stays_until_it_is_emptied(tab: GoalsTab) -> None:
    tab.outline.edit_title(goal(tab, "Same day").id, CODE)
    type_text("A")
    press(Qk.Key_Return)
    assert "  A Same day\n    A.1 By phone\n  1.1 In a week\n" in tree(tab)
    tab.outline.edit_title(goal(tab, "Same day").id, CODE)
    press(Qk.Key_Backspace)
    press(Qk.Key_Return)
    assert tree(tab) == WHOLE
    for _ in range(2):
        tab.document.undo()
    assert tree(tab) == WHOLE


def test_numbering_again_is_one_step(tab: GoalsTab) -> None:
    tab.document.perform("edit:goal", lambda tx: tx.update(goal(tab, "By phone"), code="Z"))
    stand_on(tab, "Access")
    press(Qk.Key_R, CTRL | SHIFT)
    assert tree(tab) == WHOLE
    tab.document.undo()
    assert "Z By phone" in tree(tab)


def test_what_waits_while_one_writes_catches_up_in_a_pause(qtbot: QtBot, tab: GoalsTab) -> None:
    shown: list[str] = []
    tab.workspace.selected.connect(lambda _, row_id: shown.append(row_id))
    stand_on(tab, "Quality")
    press(Qk.Key_Return)
    type_text("Promise")
    press(Qk.Key_Return)
    new = goal(tab, "Promise")
    page = tab.page
    assert isinstance(page, TreePage)
    qtbot.waitUntil(lambda: shown[-1:] == [new.id])
    qtbot.waitUntil(lambda: page.canvas.place_of(Key("goal", new.id)) is not None)
    assert "Promise" in page.canvas.figure.description


# clipboard


def test_a_branch_is_copied_with_what_hangs_under_it(tab: GoalsTab) -> None:
    stand_on(tab, "Same day")
    press(Qk.Key_C, CTRL)
    stand_on(tab, "Quality")
    press(Qk.Key_V, CTRL)
    assert tree(tab) == WHOLE + "3 Same day\n  3.1 By phone\n"
    assert chosen(tab) == ["Same day"]
    assert goal(tab, "Same day").id != tab.current_rows()[0].id
    tab.document.undo()
    assert tree(tab) == WHOLE, "one step"


def test_what_was_cut_is_moved_with_its_links_and_copied_after_that(tab: GoalsTab) -> None:
    ends = {"from_goal_id": goal(tab, "By phone").id, "to_goal_id": goal(tab, "Quality").id}
    tab.document.perform("link:goal_link", lambda tx: tx.add(GoalLink, **ends))
    cut = goal(tab, "Same day")
    stand_on(tab, "Same day")
    press(Qk.Key_X, CTRL)
    assert tree(tab) == WHOLE, "nothing is lost until it is pasted"
    stand_on(tab, "Quality")
    press(Qk.Key_V, CTRL | SHIFT)
    assert tree(tab) == "1 Access\n  1.1 In a week\n2 Quality\n  2.1 Same day\n    2.1.1 By phone\n"
    assert goal(tab, "Same day").id == cut.id
    assert len(tab.document.state.rows(GoalLink)) == 1
    stand_on(tab, "Access")
    press(Qk.Key_V, CTRL)
    assert tree(tab).count("Same day") == 2
    tab.document.undo()
    tab.document.undo()
    assert tree(tab) == WHOLE


def test_a_branch_cannot_be_pasted_into_itself_after_a_cut(tab: GoalsTab) -> None:
    told = refusals(tab)
    stand_on(tab, "Access")
    press(Qk.Key_X, CTRL)
    stand_on(tab, "By phone")
    press(Qk.Key_V, CTRL)
    assert [refusal.code for refusal in told] == ["cycle"]
    assert tree(tab) == WHOLE


def test_what_was_cut_is_shown_to_wait_until_it_is_pasted(tab: GoalsTab) -> None:
    waiting = tab.outline.clipboard
    stand_on(tab, "Same day")
    press(Qk.Key_X, CTRL)
    assert waiting.leaving == {goal(tab, "Same day").id, goal(tab, "By phone").id}
    stand_on(tab, "Quality")
    press(Qk.Key_C, CTRL)
    assert not waiting.leaving
    stand_on(tab, "Same day")
    press(Qk.Key_X, CTRL)
    stand_on(tab, "Quality")
    press(Qk.Key_V, CTRL)
    assert not waiting.leaving


def test_a_branch_is_pasted_into_a_plan_without_goals(empty: GoalsTab, qtbot: QtBot, opened: Opened) -> None:
    other = opened(Session.new())
    plant(other, TREE)
    full = shown_tab(qtbot, other)
    stand_on(full, "Access")
    press(Qk.Key_C, CTRL)
    empty.activateWindow()
    empty.take_focus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is empty.first_step.button)
    press(Qk.Key_V, CTRL)
    assert tree(empty) == WHOLE.removesuffix("2 Quality\n")


def test_branches_go_from_plan_to_plan(qtbot: QtBot, tab: GoalsTab, opened: Opened) -> None:
    stand_on(tab, "Access", "Quality")
    press(Qk.Key_X, CTRL)
    other = opened(Session.new())
    plant(other, "There", "process")
    second = shown_tab(qtbot, other)
    stand_on(second, "There")
    press(Qk.Key_V, CTRL)
    assert tree(second, "process") == (
        "P1 There\nP2 Access\n  P2.1 Same day\n    P2.1.1 By phone\n  P2.2 In a week\nP3 Quality\n"
    )
    assert {row.kind for row in other.document.state.rows(Goal)} == {"process_goal"}
    assert tree(tab) == WHOLE, "what was cut from one plan is not taken out by another"


def test_a_copy_is_indented_text_for_word_and_cells_for_excel(tab: GoalsTab) -> None:
    stand_on(tab, "Access", "Quality")
    press(Qk.Key_C, CTRL)
    mime = QApplication.clipboard().mimeData()
    assert mime.text() == "1. Access\n\t1.1 Same day\n\t\t1.1.1 By phone\n\t1.2 In a week\n2. Quality\n"
    assert mime.hasFormat(MIME)


def test_an_odd_clipboard_is_refused_and_an_empty_one_too(tab: GoalsTab) -> None:
    told = refusals(tab)
    stand_on(tab, "Quality")
    for content in (b"{", b"\xff\xfe", b'{"format": "soteplan-goals", "version": 99}'):
        mime = QMimeData()
        mime.setData(MIME, content)
        QApplication.clipboard().setMimeData(mime)
        press(Qk.Key_V, CTRL)
    QApplication.clipboard().clear()
    press(Qk.Key_V, CTRL)
    assert [refusal.code for refusal in told] == ["not_a_branch"] * 3 + ["nothing_to_paste"]
    assert tree(tab) == WHOLE


def test_several_branches_are_duplicated_each_beside_itself(tab: GoalsTab) -> None:
    stand_on(tab, "Same day", "Quality")
    press(Qk.Key_D, CTRL | SHIFT)
    assert tree(tab) == (
        "1 Access\n  1.1 Same day\n    1.1.1 By phone\n  1.2 Same day\n    1.2.1 By phone\n  1.3 In a week\n"
        "2 Quality\n3 Quality\n"
    )
    assert chosen(tab) == ["Same day", "Quality"]


# drag and drop


def drag(tab: GoalsTab, *titles: str) -> QMimeData:
    outline = tab.outline
    stand_on(tab, *titles)
    mime: QMimeData = tab.model.mimeData(outline.selectedIndexes())
    return mime


def drop(
    tab: GoalsTab, mime: QMimeData, title: str, where: str = "into", modifiers: Qt.KeyboardModifier = Mod.NoModifier
) -> bool:
    """Carry a drag over a row, to its upper edge, its middle or its lower edge, and let go."""
    index = tab.model.index_of(goal(tab, title).id, TITLE)
    return drop_at(tab, mime, index, where, modifiers)


def drop_at(
    tab: GoalsTab, mime: QMimeData, index: QModelIndex, where: str, modifiers: Qt.KeyboardModifier = Mod.NoModifier
) -> bool:
    place = tab.outline.visualRect(index)
    y = {"before": place.top() + 1, "into": place.center().y(), "after": place.bottom() - 1}[where]
    return drop_on(tab, mime, QPoint(place.left() + 20, y), modifiers)


def drop_on(tab: GoalsTab, mime: QMimeData, point: QPoint, modifiers: Qt.KeyboardModifier = Mod.NoModifier) -> bool:
    viewport, actions = tab.outline.viewport(), Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    button = Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(point, actions, mime, button, modifiers)
    QApplication.sendEvent(viewport, enter)
    if not enter.isAccepted():
        return False
    over = QDragMoveEvent(point, actions, mime, button, modifiers)
    QApplication.sendEvent(viewport, over)
    let_go = QDropEvent(QPointF(point), actions, mime, button, modifiers)
    QApplication.sendEvent(viewport, let_go)
    return let_go.isAccepted()


@pytest.mark.parametrize(
    ("target", "where", "expected"),
    [
        ("Same day", "before", "1 Access\n  1.1 Quality\n  1.2 Same day\n    1.2.1 By phone\n  1.3 In a week\n"),
        ("Same day", "into", "1 Access\n  1.1 Same day\n    1.1.1 By phone\n    1.1.2 Quality\n  1.2 In a week\n"),
        ("Same day", "after", "1 Access\n  1.1 Same day\n    1.1.1 Quality\n    1.1.2 By phone\n  1.2 In a week\n"),
        ("By phone", "after", "1 Access\n  1.1 Same day\n    1.1.1 By phone\n    1.1.2 Quality\n  1.2 In a week\n"),
        ("Access", "before", "1 Quality\n2 Access\n  2.1 Same day\n    2.1.1 By phone\n  2.2 In a week\n"),
    ],
)
def test_a_goal_is_dropped_before_into_and_after_another(tab: GoalsTab, target: str, where: str, expected: str) -> None:
    assert drop(tab, drag(tab, "Quality"), target, where)
    assert tree(tab) == expected
    assert chosen(tab) == ["Quality"]
    tab.document.undo()
    assert tree(tab) == WHOLE


def test_several_branches_are_dropped_in_one_step(tab: GoalsTab) -> None:
    assert drop(tab, drag(tab, "In a week", "By phone"), "Quality")
    assert tree(tab) == "1 Access\n  1.1 Same day\n2 Quality\n  2.1 By phone\n  2.2 In a week\n"
    tab.document.undo()
    assert tree(tab) == WHOLE


def test_ctrl_drops_a_copy(tab: GoalsTab) -> None:
    assert drop(tab, drag(tab, "Same day"), "Quality", modifiers=CTRL)
    assert tree(tab) == WHOLE + "  2.1 Same day\n    2.1.1 By phone\n"


def test_a_branch_dropped_into_itself_is_refused_with_a_reason(tab: GoalsTab) -> None:
    told = refusals(tab)
    drop(tab, drag(tab, "Access"), "By phone")
    assert [(refusal.code, refusal.values["title"]) for refusal in told] == [("cycle", "Access")]
    assert tree(tab) == WHOLE


def test_a_branch_is_dropped_on_the_heading_of_another_tree(tab: GoalsTab) -> None:
    assert drop_at(tab, drag(tab, "Same day"), tab.model.index_of("process"), "into")
    assert tree(tab) == "1 Access\n  1.1 In a week\n2 Quality\n"
    assert tree(tab, "process") == "P1 Same day\n  P1.1 By phone\n"


def test_below_the_last_row_a_branch_goes_to_the_end_of_its_tree(tab: GoalsTab) -> None:
    viewport = tab.outline.viewport()
    assert drop_on(tab, drag(tab, "By phone"), QPoint(60, viewport.height() - 4))
    assert tree(tab) == "1 Access\n  1.1 Same day\n  1.2 In a week\n2 Quality\n3 By phone\n"


def test_while_presenting_a_stray_drag_moves_nothing(qtbot: QtBot, workspace: Workspace) -> None:
    plant(workspace, TREE)
    workspace.look.set(presenting=True)
    try:
        tab = shown_tab(qtbot, workspace)
        assert not drop(tab, drag(tab, "Quality"), "Same day")
        assert tree(tab) == WHOLE
    finally:
        workspace.look.set(presenting=False)


def test_a_drag_by_mouse_moves_the_row(qtbot: QtBot, tab: GoalsTab) -> None:
    """The whole way: pressed, dragged and let go with the mouse."""
    outline, viewport = tab.outline, tab.outline.viewport()
    start = outline.visualRect(tab.model.index_of(goal(tab, "Quality").id, TITLE)).center()
    end = outline.visualRect(tab.model.index_of(goal(tab, "In a week").id, TITLE)).center()
    carried: list[QMimeData] = []

    def carry(actions: Qt.DropAction) -> None:
        carried.append(tab.model.mimeData(outline.selectedIndexes()))

    outline.startDrag = carry  # type: ignore[method-assign]  # a drag of Qt's own waits for a window system
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 6):
        QTest.mouseMove(viewport, start + (end - start) * (step / 5))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
    assert carried
    assert drop_on(tab, carried[0], end)
    assert tree(tab).endswith("  1.2 In a week\n    1.2.1 Quality\n")


# levels


def open_rows(tab: GoalsTab) -> list[str]:
    rows = tab.document.state.rows(Goal)
    return [row.title for row in rows if tab.outline.isExpanded(tab.model.index_of(row.id))]


def visible(tab: GoalsTab) -> list[str]:
    outline = tab.outline
    rows = tab.document.state.rows(Goal)
    return [row.title for row in rows if not outline.visualRect(tab.model.index_of(row.id, TITLE)).isEmpty()]


@pytest.mark.parametrize(("level", "seen"), [(1, 2), (2, 4), (3, 5), (4, 5)])
def test_the_trees_open_to_a_level(tab: GoalsTab, level: int, seen: int) -> None:
    stand_on(tab, "By phone")
    press(Qk(Qk.Key_0 + level), CTRL | SHIFT)
    assert len(visible(tab)) == seen
    assert tab.current_rows()[0].title in visible(tab), "the keyboard stands where it is seen"


def test_a_branch_opens_and_closes_with_all_under_it(tab: GoalsTab) -> None:
    stand_on(tab, "Access")
    press(Qk.Key_Left, CTRL)
    assert sorted(visible(tab)) == ["Access", "Quality"]
    press(Qk.Key_Right)
    assert sorted(visible(tab)) == ["Access", "In a week", "Quality", "Same day"]
    press(Qk.Key_Left, CTRL)
    press(Qk.Key_Asterisk, SHIFT)
    assert len(visible(tab)) == 5
    assert tree(tab) == WHOLE, "nothing was typed"


# problems


def test_the_problems_are_begun_and_become_objectives(tab: GoalsTab) -> None:
    assert not tab.outline.shows("problem")
    tab.outline.begin("problem")
    assert tab.outline.shows("problem")
    press(Qk.Key_Return)
    type_text("Queues grow")
    press(Qk.Key_Return)
    assert tree(tab, "problem") == "1 Queues grow\n"
    tab.outline.clipboard.make_objectives()
    assert tree(tab) == WHOLE + "3 Queues grow\n"
    assert chosen(tab) == ["Queues grow"]
    assert goal(tab, "Quality").kind == tab.current_rows()[0].kind


def menu_of(tab: GoalsTab) -> QMenu:
    """The menu that a right click on the current row opens."""
    outline = tab.outline
    place = outline.visualRect(outline.currentIndex()).center()
    QTest.mouseClick(outline.viewport(), Qt.MouseButton.RightButton, pos=place)
    where = outline.viewport().mapToGlobal(place)
    QApplication.sendEvent(outline.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, where))
    return next(menu for menu in outline.findChildren(QMenu) if menu.isVisible())


def pick(menu: QMenu, words: str) -> None:
    action = next(action for action in menu.actions() if action.text().partition("\t")[0] == words)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    QApplication.processEvents()


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_a_right_click_offers_what_can_be_done(tab: GoalsTab) -> None:
    stand_on(tab, "Quality")
    pick(menu_of(tab), "Duplicate")
    assert tree(tab) == WHOLE + "3 Quality\n"
    pick(menu_of(tab), "Begin with the problems")
    assert tab.outline.shows("problem")
    assert tab.outline.current_tree() == "problem"


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_the_menu_makes_objectives_of_problems_only(tab: GoalsTab) -> None:
    plant(tab.workspace, "Queues grow\n  Too few nurses", "problem")
    stand_on(tab, "Quality")
    words = "Make objectives of the problems"
    menu = menu_of(tab)
    assert words not in [action.text() for action in menu.actions()]
    QTest.keyClick(menu, Qk.Key_Escape)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    stand_on(tab, "Queues grow")
    pick(menu_of(tab), words)
    assert tree(tab) == WHOLE + "3 Queues grow\n  3.1 Too few nurses\n"
    assert tree(tab, "problem") == "1 Queues grow\n  1.1 Too few nurses\n"


def test_every_tree_can_be_begun_from_its_button(qtbot: QtBot, empty: GoalsTab) -> None:
    press(Qk.Key_Space)
    type_text("First")
    press(Qk.Key_Return)
    page = empty.page
    assert isinstance(page, TreePage)
    for name in TREES:
        QTest.mouseClick(page.switch[name], Qt.MouseButton.LeftButton)
        press(Qk.Key_Return)
        type_text(f"Begun {name}")
        press(Qk.Key_Return)
    begun = {row.tree for row in empty.document.state.rows(Goal) if row.title == f"Begun {row.tree}"}
    assert begun == set(TREES)
