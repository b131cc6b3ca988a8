"""What the Inspector says is linked to a row."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from soteplan.domain.schedule import Package
from soteplan.views.link import Link
from soteplan.views.linked import FEW, Linked
from soteplan.views.workspace import Workspace


def links(linked: Linked) -> list[Link]:
    return [link for link in linked.findChildren(Link) if not link.isHidden()]


def with_costs(workspace: Workspace) -> Package:
    return next(package for package in workspace.document.state.rows(Package) if package.code == "TPK1")


def test_a_few_of_each_kind_are_shown_and_the_rest_on_request(qtbot: QtBot, example: Workspace) -> None:
    linked = Linked(example, with_costs(example))
    qtbot.addWidget(linked)
    linked.show()
    words = [link.words for link in links(linked)]
    head = next(number for number, text in enumerate(words) if text.startswith("Cost categories · "))
    count = int(words[head].rpartition(" ")[2])
    assert count > FEW + 1
    assert words[head + FEW + 1] == f"and {count - FEW} others"
    links(linked)[head + FEW + 1].click()
    after = [link.words for link in links(linked)]
    assert after[head + count + 1 :][:1] != [words[head + FEW + 1]]
    assert len(after) == len(words) + count - FEW - 1


def test_no_row_stands_twice(qtbot: QtBot, example: Workspace) -> None:
    linked = Linked(example, with_costs(example))
    qtbot.addWidget(linked)
    named = [link.words for link in linked.findChildren(Link) if link.isEnabled() and link.words[0].isdigit()]
    assert len(named) == len(set(named))


def test_a_linked_row_leads_to_its_place(qtbot: QtBot, example: Workspace) -> None:
    linked = Linked(example, with_costs(example))
    qtbot.addWidget(linked)
    first = next(link for link in linked.findChildren(Link) if link.isEnabled())
    with qtbot.waitSignal(example.go_to) as told:
        first.click()
    assert example.document.state.find(*told.args) is not None


def test_nothing_linked_takes_no_room(qtbot: QtBot, workspace: Workspace) -> None:
    added: list[Package] = []
    workspace.perform("add:package", lambda tx: added.append(tx.add(Package, title="Alone")))
    linked = Linked(workspace, added[0])
    qtbot.addWidget(linked)
    assert linked.is_empty
