"""The Päijät-Häme example: every fact taken over from the source but the money."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date

import pytest

from soteplan.domain.calendar import add_working_days, is_working_day
from tests.example_plan import LANGUAGES, TABLES, YEARS, Example, read

SERVED = {  # benefit goal -> actions, as package/action
    "1": "1/2 2/8 4/3",
    "2": "1/3 2/6 2/7 2/9 3/1 4/2",
    "3": "2/1 2/3 3/2 3/6",
    "4": "1/1 2/4 2/5 3/3 4/1",
    "5": "1/4 2/2 3/4 3/7",
}


@pytest.fixture(scope="module", params=LANGUAGES)
def example(request: pytest.FixtureRequest) -> Example:
    return read(request.param)


NOT_TOLD = {
    "ledger_mapping", "ledger_account", "ledger_import", "claim", "staff_cost", "variant",
    "risk_class", "risk_link", "risk_step", "risk_vote",
    "attendance", "decision", "meeting", "trajectory",
}  # fmt: skip


def test_only_tables_without_facts_in_the_source_are_empty(example: Example) -> None:
    empty = {table for table in TABLES if not example.rows(table)}
    assert empty == NOT_TOLD


# The plan and its goals


def test_plan_says_what_is_illustrative(example: Example) -> None:
    (plan,) = example.rows("plan")
    period = (plan["start_date"], plan["end_date"], plan["status_date"])
    assert period == ("2020-01-01", "2022-12-31", "2021-11-15")
    assert (plan["currency"], plan["risk_steps"]) == ("EUR", "5")
    assert example.rows("party", id=plan["applicant_id"])[0]["participation"] == "applicant"
    assert all(plan[name] for name in ("programme", "summary", "illustrative"))


def test_texts_are_in_the_language_of_the_plan() -> None:
    for language in LANGUAGES:
        assert read(language).rows("plan")[0]["language"] == language


def test_programme_tree_shows_what_the_project_delivers(example: Example) -> None:
    parts = {r["code"]: r["in_project"] for r in example.rows("goal", tree="programme") if r["in_project"] != "none"}
    assert parts == {"3.1": "part", "3.2": "part", "3.3": "part", "3.4": "whole"}
    kinds = Counter(r["kind"] for r in example.rows("goal", tree="programme"))
    assert kinds == {"purpose": 1, "strategic_objective": 1, "spearhead": 4, "result_area": 8}


def test_result_areas_hang_under_their_spearheads(example: Example) -> None:
    spearheads = example.goal_ids("programme", "spearhead")
    areas = {r["code"]: spearheads[r["parent_id"]] for r in example.rows("goal", kind="result_area")}
    assert areas == {code: code[0] for code in ("1.2", "1.4", "2.1", "3.1", "3.2", "3.3", "3.4", "4.1")}


def test_delivered_result_area_links_to_four_others(example: Example) -> None:
    areas = example.goal_ids("programme", "result_area")
    (delivered,) = (id_ for id_, code in areas.items() if code == "3.4")
    links = example.rows("goal_link", from_goal_id=delivered)
    assert sorted(areas[r["to_goal_id"]] for r in links) == ["1.2", "1.4", "2.1", "4.1"]
    assert all(r["explanation"] for r in links)


def test_three_top_goals_hold_fifteen_goals(example: Example) -> None:
    tops = example.goal_ids("project", "top_goal")
    assert sorted(tops.values()) == ["1", "2", "3"]
    goals = example.rows("goal", tree="project", kind="goal")
    assert Counter(tops[r["parent_id"]] for r in goals) == {"1": 8, "2": 3, "3": 4}
    assert all(r["code"].startswith(tops[r["parent_id"]] + ".") for r in goals)


def test_each_project_goal_serves_one_benefit_goal(example: Example) -> None:
    goals, benefits = example.goal_ids("project", "goal"), example.goal_ids("benefit", "benefit_goal")
    links = [r for r in example.rows("goal_link") if r["from_goal_id"] in goals]
    assert sorted(r["from_goal_id"] for r in links) == sorted(goals)
    assert Counter(benefits[r["to_goal_id"]] for r in links) == {"1": 3, "2": 2, "3": 2, "4": 4, "5": 4}


def test_five_benefit_goals_and_digitalisation_across(example: Example) -> None:
    kinds = Counter(r["kind"] for r in example.rows("goal", tree="benefit"))
    assert kinds == {"benefit_goal": 5, "cross_cutting": 1}


def test_every_year_has_its_process_goals(example: Example) -> None:
    assert {r["year"] for r in example.rows("goal", tree="process", kind="process_goal")} == set(YEARS)


# Packages, actions and schedule


def test_each_action_serves_the_benefit_goal_of_the_source(example: Example) -> None:
    benefits, actions = example.goal_ids("benefit", "benefit_goal"), example.codes("action")
    served = defaultdict(list)
    for link in example.rows("action_goal"):
        served[benefits[link["goal_id"]]].append(actions[link["action_id"]])
    wanted = {goal: [f"TPK{pair.replace('/', '/TP')}" for pair in pairs.split()] for goal, pairs in SERVED.items()}
    assert {goal: sorted(codes) for goal, codes in served.items()} == wanted


def test_twenty_two_actions_keep_the_gap_in_the_numbering(example: Example) -> None:
    packages, actions = example.codes("package"), example.rows("action")
    assert Counter(packages[r["package_id"]] for r in actions) == {"TPK1": 4, "TPK2": 9, "TPK3": 6, "TPK4": 3}
    assert all(r["code"].startswith(packages[r["package_id"]] + "/TP") for r in actions)
    assert "TPK3/TP5" not in example.codes("action").values()


def test_few_actions_have_no_owner(example: Example) -> None:
    assert 1 <= len(example.rows("action", owner_id=None)) <= 3


def test_phases_follow_each_other_within_the_plan(example: Example) -> None:
    order = ("planning", "pilot", "roll_out", "evaluation")
    phases = defaultdict(list)
    for row in sorted(example.rows("phase"), key=lambda r: str(r["position"])):
        phases[row["action_id"]].append(row)
    assert set(phases) == set(example.codes("action"))
    for rows in phases.values():
        assert [r["kind"] for r in rows] == [kind for kind in order if kind in {r["kind"] for r in rows}]
        days = [day for r in rows for day in (r["start_date"], r["end_date"])]
        assert days == sorted(days)
        assert days[0] >= "2020-01-01"
        assert days[-1] <= "2022-12-31"
        assert all(is_working_day(day) for day in days)
        assert all(date.fromisoformat(r["start_date"]).isoweekday() == 1 for r in rows)


def test_state_and_progress_agree_with_the_status_date(example: Example) -> None:
    whole = {"done": 10000, "not_started": 0}
    for row in example.rows("phase") + example.rows("action"):
        assert row["progress"] == whole.get(row["state"], row["progress"])
    for row in example.rows("phase", state="done"):
        assert row["end_date"] < "2021-11-15"
    for row in example.rows("phase", state="not_started"):
        assert row["start_date"] > "2021-11-15"


def test_milestones_stand_at_every_level(example: Example) -> None:
    rows = example.rows("milestone")
    levels = Counter("action" if r["action_id"] else "package" if r["package_id"] else "plan" for r in rows)
    assert min(levels[level] for level in ("plan", "package", "action")) >= 3
    assert all("2020-01-01" <= r["date"] <= "2022-12-31" for r in rows)


def test_every_dependency_holds(example: Example) -> None:
    ends = {r["id"]: (r["start_date"], r["end_date"]) for r in example.rows("phase")}
    ends |= {r["id"]: (r["date"], r["date"]) for r in example.rows("milestone")}
    rows = example.rows("dependency")
    assert 8 <= len(rows) <= 15
    for row in rows:
        assert row["kind"] == "FS"
        _, finish = ends[row["from_phase_id"] or row["from_milestone_id"]]
        start, _ = ends[row["to_phase_id"] or row["to_milestone_id"]]
        assert start > add_working_days(finish, row["lag"])


# Organisation, risks, evaluation


def test_applicant_and_two_committed_municipalities_take_part(example: Example) -> None:
    names = {r["short_name"] for r in example.rows("party", participation="participant", commitment="given")}
    assert names == {"Heinola", "Sysmä"}
    assert [r["organisation_type"] for r in example.rows("party", participation="applicant")] == ["joint_authority"]
    assert not example.rows("party", kind="person")


def test_extended_steering_group_has_four_empty_required_seats(example: Example) -> None:
    seats = example.rows("membership", requirement="required")
    assert len(seats) == 4
    assert {r["party_id"] for r in seats} == {None}
    assert len({r["body_id"] for r in seats}) == 1


def test_standing_agenda_has_ten_items(example: Example) -> None:
    items = example.rows("agenda_item", meeting_id=None)
    assert len(items) == 10
    assert len({r["body_id"] for r in items}) == 1


def test_scope_names_what_is_out_and_what_goes_on_beside(example: Example) -> None:
    kinds = Counter(r["kind"] for r in example.rows("scope_item"))
    assert kinds == {"exclusion": 6, "dependency": 5, "parallel_project": 11, "funding_call": 4}
    nameless = [r for r in example.rows("scope_item", organisation_id=None) if not r["note"]]
    assert not nameless


def test_five_risks_have_causes_scores_responses_and_reviews(example: Example) -> None:
    risks = example.rows("risk")
    assert [r["code"] for r in risks] == ["R1", "R2", "R3", "R4", "R5"]
    for risk in risks:
        assert risk["category"] == "external"
        assert all(risk[name] for name in ("cause", "event", "consequence", "owner_id", "review_date"))
        inherent = risk["probability"] * risk["impact"]
        assert risk["residual_probability"] * risk["residual_impact"] < inherent <= 25
        assert 2 <= len(example.rows("risk_response", risk_id=risk["id"])) <= 3
        assert example.rows("risk_review", risk_id=risk["id"])


def test_latest_review_gives_the_scores_of_the_risk(example: Example) -> None:
    scores = ("probability", "impact", "residual_probability", "residual_impact")
    for risk in example.rows("risk"):
        latest = max(example.rows("risk_review", risk_id=risk["id"]), key=lambda r: str(r["date"]))
        assert [latest[name] for name in scores] == [risk[name] for name in scores]
        assert latest["date"] < "2021-11-15"


def test_seven_reporting_points_with_baseline_and_final(example: Example) -> None:
    points = [(r["date"], r["kind"]) for r in example.rows("reporting_point")]
    assert len(points) == 7
    assert points == sorted(points)
    assert Counter(kind for _, kind in points) == {"baseline": 1, "interim": 5, "final": 1}
    assert all(day[5:] in {"05-15", "11-15"} for day, kind in points if kind != "final")


def test_every_benefit_goal_has_indicators_of_every_kind(example: Example) -> None:
    for goal in example.goal_ids("benefit", "benefit_goal"):
        kinds = {r["kind"] for r in example.rows("indicator", goal_id=goal)}
        assert kinds == {"national", "quantitative", "qualitative"}


def test_reporting_points_up_to_the_status_date_are_evaluated(example: Example) -> None:
    past = {r["id"] for r in example.rows("reporting_point") if r["date"] <= "2021-11-15"}
    rows = example.rows("evaluation")
    assert {r["reporting_point_id"] for r in rows} == past
    assert Counter(r["goal_id"] for r in rows) == dict.fromkeys(example.goal_ids("benefit", "benefit_goal"), len(past))


def test_sites_name_municipalities_without_made_up_profiles(example: Example) -> None:
    sites = example.rows("site")
    assert {r["municipality"] for r in sites} == {"Lahti", "Heinola", "Sysmä", "Pukkila", "Myrskylä", "Iitti"}
    assert {(r["profile_today"], r["profile_planned"]) for r in sites} == {("unknown", "unknown")}
