"""Every figure that has a name is written in every form, of the example, of an empty plan and of a large one."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from pypdf import PdfReader

from soteplan.domain.errors import Refusal
from soteplan.domain.goals import ActionGoal, Goal, GoalLink, ScopeItem
from soteplan.domain.order import keys
from soteplan.domain.risks import Risk
from soteplan.domain.schedule import Action, Package, Phase
from soteplan.domain.state import PlanState
from soteplan.figures.paper import LARGEST
from soteplan.figures.registry import FIGURES
from soteplan.rendering.export import draw_figure, write_figure
from soteplan.texts import refusals
from soteplan.texts.language import Language
from tests.domain.plans import example, state_of

pytestmark = pytest.mark.usefixtures("qapp")

ENDINGS = ("pdf", "svg", "png")
GOALS = 120
TREES = ("programme", "project", "benefit", "problem", "process")


@cache
def large() -> PlanState:
    """120 goals in each tree, 120 actions, 80 things around the project, 60 risks, all of them linked."""
    places = list(keys(GOALS))
    goals = [_goal(tree, n, places[n]) for tree in TREES for n in range(GOALS)]
    packages = [Package(f"k{n}", code=f"TPK{n}", title=f"Kokonaisuus {n}", position=places[n]) for n in range(8)]
    actions = [
        Action(f"a{n}", package_id=f"k{n % 8}", code=f"TPK{n % 8}/TP{n}", title=f"Toimenpide {n}", position=places[n])
        for n in range(120)
    ]
    phases = [
        Phase(f"v{n}", action_id=f"a{n}", start_date="2020-02-01", end_date="2021-06-30", position=places[n])
        for n in range(120)
    ]
    links = [
        GoalLink(f"l{n}", from_goal_id=f"project{n}", to_goal_id=f"benefit{n % 6}", position=places[n])
        for n in range(GOALS)
    ]
    serving = [
        ActionGoal(f"s{n}", action_id=f"a{n}", goal_id=f"benefit{n % 6}", position=places[n]) for n in range(120)
    ]
    around = [
        ScopeItem(f"r{n}", kind=("related_project", "dependency")[n % 2], title=f"Hanke {n}", position=places[n])
        for n in range(80)
    ]
    risks = [Risk(f"x{n}", code=f"R{n}", title=f"Riski {n}", position=places[n]) for n in range(60)]
    return state_of(*goals, *packages, *actions, *phases, *links, *serving, *around, *risks)


def _goal(tree: str, n: int, position: str) -> Goal:
    parent = f"{tree}{(n - 4) // 6}" if n >= 4 and tree != "benefit" else None
    kind = "benefit_goal" if tree == "benefit" and n < 6 else "goal"
    year = 2020 + n % 5 if tree == "process" else None
    return Goal(
        f"{tree}{n}", tree=tree, kind=kind, title=f"Palvelukokonaisuuden tavoite {n}", parent_id=parent, year=year,
        position=position,
    )  # fmt: skip


def written(state: PlanState, name: str, folder: Path) -> list[Path]:
    """The files of a figure, those that are refused left out; the refusal is a sentence."""
    files, refused = [], []
    for ending in ENDINGS:
        target = folder / f"{name}.{ending}"
        try:
            write_figure(state, Language("fi"), name, target)
            files.append(target)
        except Refusal as refusal:
            refused.append(refusal)
    assert {refusal.code for refusal in refused} <= {"nothing_to_draw"}
    assert all(refusals.sentence(Language("fi"), refusal).endswith(".") for refusal in refused)
    return files


@pytest.mark.parametrize("name", FIGURES)
def test_of_the_example(name: str, tmp_path: Path) -> None:
    files = written(example(), name, tmp_path)
    assert len(files) == (0 if draw_figure(example(), Language("fi"), name).is_empty else 3)
    assert all(path.stat().st_size > 500 for path in files)


@pytest.mark.parametrize("name", FIGURES)
def test_of_an_empty_plan(name: str, tmp_path: Path) -> None:
    files = written(PlanState(), name, tmp_path)
    assert len(files) in (0, 3)
    assert sorted(tmp_path.iterdir()) == sorted(files)


@pytest.mark.parametrize("name", FIGURES)
def test_of_a_large_plan(name: str, tmp_path: Path) -> None:
    for path in written(large(), name, tmp_path):
        assert path.stat().st_size > 500
        if path.suffix == ".pdf":
            page = PdfReader(path).pages[0]
            assert max(float(side) for side in page.mediabox[2:]) <= LARGEST + 0.01


def test_the_example_leaves_few_figures_empty() -> None:
    empty = [name for name in FIGURES if draw_figure(example(), Language("fi"), name).is_empty]
    assert set(empty) <= {"problem-tree", "F2", "actions-goals-matrix"}


def test_an_unknown_name_is_told_which_there_are(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        write_figure(example(), Language("fi"), "F99", tmp_path / "f.pdf")
    said = refusals.sentence(Language("fi"), refused.value)
    assert [name for name in FIGURES if name not in said] == []
    assert len(said) < 500
