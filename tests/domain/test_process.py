from soteplan.domain.goals import Goal
from soteplan.domain.plan import Plan
from soteplan.domain.process import LATE, reached, standing, step_state, years_of
from tests.domain.plans import example, state_of


def goal(state: str, year: int | None = 2021) -> Goal:
    return Goal(f"{state}{year}", tree="process", title="G", state=state, year=year)


def test_a_goal_is_late_once_its_year_has_ended() -> None:
    assert standing(goal("under_way"), "2021-12-31") == "under_way"
    assert standing(goal("under_way"), "2022-01-01") == LATE


def test_what_is_finished_or_has_no_year_is_never_late() -> None:
    assert standing(goal("done"), "2030-01-01") == "done"
    assert standing(goal("dropped"), "2030-01-01") == "dropped"
    assert standing(goal("paused", None), "2030-01-01") == "paused"


def test_without_a_status_date_nothing_is_late() -> None:
    assert standing(goal("not_started", 1990), None) == "not_started"


def test_goals_given_up_do_not_count_into_the_whole() -> None:
    goals = [goal(state) for state in ("done", "under_way", "dropped")]
    assert reached(goals) == (1, 2, 1)


def test_three_of_the_eight_of_the_example_are_reached() -> None:
    assert reached(row for row in example().rows(Goal) if row.tree == "process") == (3, 8, 0)


def test_the_years_are_those_of_the_plan_and_of_the_goals() -> None:
    plan = Plan("p", title="P", start_date="2020-03-01", end_date="2022-12-31")
    assert years_of(state_of(plan), [goal("done", 2024), goal("done", None)]) == [2020, 2021, 2022, 2024]


def test_a_plan_without_dates_or_of_many_years_has_the_years_of_its_goals() -> None:
    long = Plan("p", title="P", start_date="1020-03-01", end_date="2022-12-31")
    assert years_of(state_of(long), [goal("done", 2024)]) == [2024]
    assert years_of(state_of(), []) == []


def test_states_step_in_a_ring() -> None:
    assert step_state("not_started", 1) == "under_way"
    assert step_state("dropped", 1) == "not_started"
    assert step_state("not_started", -1) == "dropped"
