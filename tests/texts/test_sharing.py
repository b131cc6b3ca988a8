from __future__ import annotations

from pathlib import Path

import pytest

from soteplan.domain.changes import Change
from soteplan.domain.personal_cleaning import bent
from soteplan.domain.personal_survey import AROUND, Cleared, Mention, Survey, Where
from soteplan.domain.state import PlanState
from soteplan.texts import history, sharing
from soteplan.texts.language import LOCALES, Language

ENGLISH = Language("en")


@pytest.mark.parametrize("code", LOCALES)
def test_what_stands_for_a_person_is_known_in_every_language(code: str) -> None:
    words = sharing.stand_ins(code)
    assert words.is_one(f"{words.person} 12")
    assert words.is_one("Henkilö 1")
    assert not words.is_one("Henkilö")
    assert not words.is_one(f"{words.person} Esimerkki")


@pytest.mark.parametrize(
    ("stand_in", "ending", "expected"),
    [
        ("Henkilö 1", "n", ":n"),
        ("Henkilö 2", "lta", ":lta"),
        ("Henkilö 2", "ltä", ":lta"),
        ("Henkilö 14", "lla", ":llä"),
        ("Henkilö 1", "kin", ""),
        ("Henkilö", "n", ""),
    ],
)
def test_a_finnish_ending_follows_the_number(stand_in: str, ending: str, expected: str) -> None:
    assert bent(stand_in, ending, "fi") == expected


def test_endings_of_one_language_are_not_put_into_another() -> None:
    assert bent("Person 1", "s", "sv") == ":s"
    assert bent("Person 1", "n", "sv") == ""
    assert bent("Person 1", "s", "en") == ""


def test_a_plan_that_tells_of_nobody_says_so() -> None:
    assert sharing.summary(ENGLISH, Survey(), frozenset()) == ["The plan and its history tell of no persons."]


def test_words_are_told_with_their_fate_and_place() -> None:
    where = Where("goal", "1", "title", "x" * AROUND, "Heinola", "")
    goes = Mention("Koski", "Person 1", frozenset({"koski"}), "", [where], 1, 2)
    stays = Mention("Heinola", "Person 2", frozenset({"heinola"}), "elsewhere", [], 0, 1)
    survey = Survey(mentions={"Heinola": stays, "Koski": goes})
    assert list(sharing.word_lines(ENGLISH, survey, survey.left)) == [
        "Koski: → Person 1, 1 place in the plan, 2 places in the history",
        f"    Goal, Title: … {'x' * AROUND}Heinola",
        "Heinola: stays: also in the name of an organisation or a site, 1 place in the history",
    ]
    assert sharing.summary(ENGLISH, survey, frozenset({"Koski", "Heinola"})) != sharing.summary(
        ENGLISH, survey, frozenset({"Heinola"})
    )


def test_a_word_is_meant_by_its_name_or_by_one_form() -> None:
    forms = {form: Mention(form, "", frozenset({"koski"}), "") for form in ("Koski", "Kosken", "koskien")}
    survey = Survey(mentions=forms)
    assert survey.forms_of("KOSKI") == {"Koski", "Kosken", "koskien"}
    assert survey.forms_of("koskien") == {"koskien"}
    assert survey.forms_of("Virta") == frozenset()


def test_what_was_done_is_told() -> None:
    told = sharing.outcome(ENGLISH, Cleared(Path("plan.soteplan"), rewritten=2, left=1))
    assert told == [
        "plan.soteplan no longer tells of persons.",
        "2 backups cleaned in the same way",
        "1 backup on this computer still as before",
    ]


def test_the_history_says_where_personal_data_was_removed() -> None:
    change = Change("party", "1", {"email": "", "duty": "a"}, {"email": "", "duty": "b"})
    assert history.change_lines(ENGLISH, PlanState(), change) == [
        "E-mail: personal data, removed from the plan",
        "Duty: a → b",
    ]
