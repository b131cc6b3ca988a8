from __future__ import annotations

from soteplan.domain.budget import Grant
from soteplan.domain.goals import Goal
from soteplan.domain.risks import Risk
from soteplan.domain.schedule import Action
from tests.domain.checks.found import found, ids


def actions(*codes: str) -> list[Action]:
    return [
        Action(id=f"{number}", title="Action", code=code, position=f"{number + 1:02d}1")
        for number, code in enumerate(codes)
    ]


def test_a_number_left_out_is_a_note_at_the_row_after_it() -> None:
    (finding,) = found(
        "numbering-gap", *actions("TPK3/TP1", "TPK3/TP2", "TPK3/TP3", "TPK3/TP4", "TPK3/TP6", "TPK4/TP1")
    )
    assert (finding.severity, finding.row_id) == ("note", "4")
    assert finding.values == {"code": "TPK3/TP5", "count": 1, "before": "TPK3/TP4", "after": "TPK3/TP6"}


def test_every_hole_of_a_series_is_named_once() -> None:
    findings = found("numbering-gap", *[Risk(id=f"r{n}", title="Risk", code=f"R{n:02d}") for n in (1, 2, 5, 8, 9)])
    assert [(each.values["code"], each.values["count"]) for each in findings] == [("R03", 2), ("R06", 2)]


def test_a_series_may_begin_anywhere_and_codes_may_have_no_number() -> None:
    assert ids("numbering-gap", *actions("7", "8", "Common", "", "X1", "Y3", "9" * 40)) == []


def test_the_programmes_own_tree_may_be_shown_in_part() -> None:
    goals = [Goal(id=code, tree="programme", title="Result", code=code) for code in ("1.2", "1.4")]
    assert ids("numbering-gap", *goals) == []


def test_a_code_stands_once_in_its_table() -> None:
    (finding,) = found("duplicate-code", *actions("TP1", "TP2", " tp1 "))
    assert (finding.severity, finding.row_id, finding.values["code"]) == ("warning", "2", "tp1")
    assert finding.values["other"] == "TP1 Action"
    assert ids("duplicate-code", *actions("", ""), Grant(id="g", title="Grant", code="TP1"), *actions("TP1")) == []


def test_each_tree_of_goals_has_codes_of_its_own() -> None:
    goals = [Goal(id=tree, tree=tree, title="Goal", code="1") for tree in ("programme", "project", "benefit")]
    assert ids("duplicate-code", *goals) == []
