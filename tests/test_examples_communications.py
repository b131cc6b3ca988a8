"""The communications of the example plans: every fact taken over from the sources, and what hangs on it."""

from __future__ import annotations

from collections import Counter

import pytest

from soteplan.domain.checks import run
from soteplan.domain.comm_dates import occurrences, tied_day
from soteplan.domain.communications import CommAction
from tests.domain.plans import example as plan_of
from tests.example_plan import LANGUAGES, NAMES, TABLES, Example, read

GROUPS = {
    "fi": {
        "K1": "Kuntalaiset ja asiakkaat",
        "K2": "Sosiaali- ja terveysministeriö STM sekä Terveyden ja hyvinvoinnin laitos THL",
        "K3": "Kansalliset sidosryhmät",
        "K4": "Kuntien ja kuntayhtymien luottamusjohto, myös Hämeen liitto",
        "K5": "Kuntien ja kuntayhtymien ylin johto, myös Hämeen liitto",
        "K6": "Kuntien ja kuntayhtymien johto ja keskijohto",
        "K7": "Sote-ammattilaiset järjestäjäorganisaatioissa",
        "K8": "Järjestöt",
        "K9": "Alueen yritykset",
    },
    "en": {
        "K1": "Residents and clients",
        "K2": "Ministry (STM) and Institute for Health and Welfare (THL)",
        "K3": "National stakeholders",
        "K4": "Elected leadership of municipalities and joint authorities, with the Regional Council",
        "K5": "Top management of municipalities and joint authorities, with the Regional Council",
        "K6": "Management and middle management of municipalities and joint authorities",
        "K7": "Health and social care professionals of the organisations",
        "K8": "Associations",
        "K9": "Companies of the region",
    },
}
CELLS = ("comm_objective", "comm_means", "comm_duty", "comm_timing")
IN_SOURCE = {  # group -> how many objectives, means, responsibles and timings it has
    "K1": (2, 9, 3, 2), "K2": (3, 5, 3, 1), "K3": (2, 3, 3, 1), "K4": (3, 6, 5, 2), "K5": (4, 3, 4, 3),
    "K6": (2, 3, 2, 1), "K7": (3, 5, 3, 1), "K8": (2, 3, 5, 1), "K9": (2, 2, 1, 1),
}  # fmt: skip
EMPTY_PARTS = ("goal", "action", "package", "budget_line", "actual", "grant", "funding", "risk", "effect", "site")


@pytest.fixture(params=[(language, name) for name in NAMES for language in LANGUAGES])
def example(request: pytest.FixtureRequest) -> Example:
    return read(*request.param)


@pytest.fixture(params=LANGUAGES)
def kanta_hame(request: pytest.FixtureRequest) -> Example:
    return read(request.param, "kanta-hame")


@pytest.fixture(params=LANGUAGES)
def paijat_hame(request: pytest.FixtureRequest) -> Example:
    return read(request.param)


def _tops(example: Example) -> dict[str, str]:
    """The codes of the groups that stand under no other, by id."""
    return {r["id"]: r["code"] for r in example.rows("target_group", parent_id=None)}


# What holds in both


def test_every_group_has_objectives_means_responsibles_and_timing(example: Example) -> None:
    for table in CELLS:
        assert _tops(example).keys() <= {r["target_group_id"] for r in example.rows(table)}, table


def test_every_group_is_weighed_and_has_a_stance_today_and_a_wanted_one(example: Example) -> None:
    for row in example.rows("target_group"):
        assert row["stance"]
        assert row["influence"]
        assert row["interest"]
        assert "unknown" not in (row["stance_today"], row["stance_wanted"])


def test_every_means_and_responsible_says_what_or_who(example: Example) -> None:
    assert all(r["channel_id"] or r["title"] for r in example.rows("comm_means"))
    assert all(r["party_id"] for r in example.rows("comm_duty"))
    assert all(r["title"] for r in example.rows("comm_timing"))


def test_timings_at_turning_points_name_their_milestones(example: Example) -> None:
    named = {r["comm_timing_id"] for r in example.rows("timing_milestone")}
    assert {r["id"] for r in example.rows("comm_timing", kind="milestones")} <= named
    assert not any(r["start_date"] or r["end_date"] for r in example.rows("comm_timing", kind="milestones"))


def test_every_group_and_every_channel_is_used(example: Example) -> None:
    reached = {r["target_group_id"] for r in example.rows("comm_action") + example.rows("comm_audience")}
    assert _tops(example).keys() <= reached
    used = {r["channel_id"] for r in example.rows("comm_means") + example.rows("comm_action")}
    assert {r["id"] for r in example.rows("channel")} <= used


def test_open_feedback_has_an_owner_and_a_day_and_the_answered_an_answer(example: Example) -> None:
    states = Counter(r["state"] for r in example.rows("feedback"))
    assert min(states[state] for state in ("open", "in_hand", "answered")) >= 1
    for row in example.rows("feedback"):
        assert row["owner_id"]
        assert row["target_group_id"]
        assert (row["state"] == "answered") == bool(row["answer"]) == bool(row["answered_date"])
        assert row["due_date"] or row["state"] == "closed"


@pytest.mark.parametrize("name", NAMES)
def test_tied_actions_stand_where_their_ties_put_them(name: str) -> None:
    state = plan_of(f"{name}.fi")
    tied = [row for row in state.rows(CommAction) if row.milestone_id or row.meeting_id]
    assert len(tied) >= 6
    assert [row.title for row in tied if tied_day(state, row) != row.start_date] == []


@pytest.mark.parametrize("name", NAMES)
def test_days_that_are_kept_of_a_rhythm_are_days_of_it(name: str) -> None:
    state = plan_of(f"{name}.fi")
    repeating = [row for row in state.rows(CommAction) if row.repeat != "none"]
    days = {(each.action.id, each.due) for row in repeating for each in occurrences(state, row)}
    kept = {(r["comm_action_id"], r["due_date"]) for r in read("fi", name).rows("comm_occurrence")}
    assert kept <= days
    assert all(row.reached is None for row in repeating)


@pytest.mark.parametrize("name", NAMES)
def test_what_has_been_held_lies_before_the_status_date(name: str) -> None:
    state = plan_of(f"{name}.fi")
    status = state.plan.status_date or ""
    all_days = [each for row in state.rows(CommAction) for each in occurrences(state, row)]
    assert all(each.start <= status for each in all_days if each.state == "done")


# Päijät-Häme, section 6.2 of its plan


def test_paijat_hame_has_three_aims_and_four_groups(paijat_hame: Example) -> None:
    assert list(_tops(paijat_hame).values()) == ["K1", "K2", "K3", "K4"]
    assert len(paijat_hame.rows("target_group")) == 4
    assert len(paijat_hame.rows("comm_objective", target_group_id=None)) == 3
    assert len(paijat_hame.rows("channel")) == 11


def test_paijat_hame_means_are_those_that_the_source_tells_for_each_group(paijat_hame: Example) -> None:
    codes = _tops(paijat_hame)
    means = Counter(codes[r["target_group_id"]] for r in paijat_hame.rows("comm_means"))
    assert means == {"K1": 6, "K2": 4, "K3": 3, "K4": 4}


def test_paijat_hame_repeats_what_is_said_to_be_held_again_and_again(paijat_hame: Example) -> None:
    repeats = Counter(r["repeat"] for r in paijat_hame.rows("comm_action"))
    assert repeats == {"none": 10, "twice_a_year": 2, "monthly": 1, "yearly": 1}


def test_paijat_hame_messages_carry_the_three_of_the_project(paijat_hame: Example) -> None:
    assert Counter(r["level"] for r in paijat_hame.rows("core_message")) == {"project": 3, "group": 4}
    assert all(r["carries_id"] for r in paijat_hame.rows("core_message", level="group"))


def test_paijat_hame_participants_are_a_metric_of_the_communications(paijat_hame: Example) -> None:
    (row,) = [r for r in paijat_hame.rows("indicator") if r["channel_id"]]
    assert row["topic"] == "events"
    assert len(paijat_hame.rows("measurement", indicator_id=row["id"])) == 3


# Kanta-Häme


@pytest.mark.parametrize("language", LANGUAGES)
def test_kanta_hame_has_the_nine_groups_of_its_table(language: str) -> None:
    found = read(language, "kanta-hame")
    assert {r["code"]: r["title"] for r in found.rows("target_group", parent_id=None)} == GROUPS[language]
    assert [r["code"] for r in found.rows("target_group") if r["parent_id"]] == ["K2.1", "K3.1", "K7.1", "K2.2", "K3.2"]


def test_kanta_hame_cells_have_the_entries_of_the_source(kanta_hame: Example) -> None:
    codes = _tops(kanta_hame)
    counts = {
        code: tuple(len(kanta_hame.rows(table, target_group_id=group)) for table in CELLS)
        for group, code in codes.items()
    }
    assert counts == IN_SOURCE
    assert len(kanta_hame.rows("comm_objective", target_group_id=None)) == 3


def test_kanta_hame_timing_is_of_the_kinds_that_the_source_tells(kanta_hame: Example) -> None:
    codes = _tops(kanta_hame)
    rows = [r for r in kanta_hame.rows("comm_timing") if r["target_group_id"] in codes]
    kinds = {(codes[r["target_group_id"]], r["kind"]) for r in rows}
    before = {code for code, kind in kinds if kind == "before"}
    assert before == {"K4", "K5"}
    assert ("K1", "milestones") in kinds
    assert ("K5", "needed") in kinds
    assert {code for code, kind in kinds if kind == "regular"} == {"K7", "K8", "K9"}
    assert {code for code, kind in kinds if kind == "continuous"} == {"K1", "K2", "K3", "K4", "K5", "K6"}
    # For companies the source says no years: the period is that of the plan.
    dated = [r for r in rows if r["kind"] in ("continuous", "regular") and codes[r["target_group_id"]] != "K9"]
    assert {(r["start_date"], r["end_date"]) for r in dated} == {("2020-01-01", "2022-12-31")}


def test_kanta_hame_messages_by_level_and_group(kanta_hame: Example) -> None:
    codes = _tops(kanta_hame)
    rows = kanta_hame.rows("core_message")
    assert Counter(r["level"] for r in rows) == {"national": 4, "project": 1, "group": 7}
    by_group = Counter(codes[r["target_group_id"]] for r in rows if r["target_group_id"])
    assert by_group == {"K1": 1, "K5": 2, "K7": 4}
    also = {(r["core_message_id"], codes[r["target_group_id"]]) for r in kanta_hame.rows("message_audience")}
    management = {r["id"] for r in rows if codes.get(r["target_group_id"]) == "K5"}
    assert also == {(message, "K6") for message in management}


def test_kanta_hame_messages_carry_national_ones(kanta_hame: Example) -> None:
    levels = {r["id"]: r["level"] for r in kanta_hame.rows("core_message")}
    carried = [r["carries_id"] for r in kanta_hame.rows("core_message") if r["carries_id"]]
    assert {levels[message] for message in carried} == {"national"}
    assert set(carried) == {id_ for id_, level in levels.items() if level == "national"}
    assert not any(r["carries_id"] for r in kanta_hame.rows("core_message", level="national"))


def test_kanta_hame_channels_are_those_that_the_source_names(kanta_hame: Example) -> None:
    kinds = Counter(r["kind"] for r in kanta_hame.rows("channel"))
    assert kinds == {"event": 11, "web": 6, "other": 4, "internal": 2, "material": 2, "media": 1}


def test_kanta_hame_metrics_are_those_that_the_source_names(kanta_hame: Example) -> None:
    topics = Counter(r["topic"] for r in kanta_hame.rows("indicator"))
    assert topics == {"events": 2, "visitors": 1, "followers": 1, "interaction": 1, "media": 1}
    assert all(r["target"] and r["note"] for r in kanta_hame.rows("indicator"))
    assert all(r["note"] for r in kanta_hame.rows("measurement"))


def test_kanta_hame_has_the_structural_reform_beside_it_and_nothing_that_the_source_does_not_hold(
    kanta_hame: Example,
) -> None:
    assert len(kanta_hame.rows("scope_item", kind="parallel_project")) == 1
    assert {table for table in EMPTY_PARTS if kanta_hame.rows(table)} == set()
    assert {table for table in TABLES if kanta_hame.rows(table)} >= {"meeting", "milestone", "timing_milestone"}


def test_kanta_hame_has_no_errors_in_its_check() -> None:
    assert [finding.rule for finding in run(plan_of("kanta-hame.fi")) if finding.severity == "error"] == []
