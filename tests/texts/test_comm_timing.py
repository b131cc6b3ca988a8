from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.communications import REPEATS, TIMINGS, CommTiming
from soteplan.domain.schedule import Milestone
from soteplan.texts.comm_timing import UNREAD, Reading, parts, proposed_milestones, read, written
from soteplan.texts.language import LOCALES, Language

days = st.none() | st.dates(date(2000, 1, 1), date(2100, 12, 31)).map(date.isoformat)
YEARS = ("2020-01-01", "2022-12-31")

READ = {
    "Jatkuva, koko hankkeen ajan 2020-2022": Reading("continuous", *YEARS),
    "Säännönmukainen, jatkuva viestintä 2020- 2022": Reading("continuous", *YEARS),
    "Muutosviestiminen vuosien 2020–2022 aikana.": Reading("continuous", *YEARS),
    "koko hankkeen ajan": Reading("continuous"),
    "Jatkuva 2020-22": Reading("continuous", *YEARS),
    "1.6.2020 alkaen jatkuva": Reading("continuous", "2020-06-01"),
    "jatkuva 31.12.2022 asti": Reading("continuous", None, "2022-12-31"),
    "Säännöllinen viestintä 2020-2022.": Reading("regular", *YEARS),
    "käännekohdissa": Reading("milestones"),
    "hankkeen keskeisissä muutospisteissä": Reading("milestones"),
    "Ennen hankkeen käynnistymistä": Reading("before"),
    "myös ennen hankkeen käynnistymistä.": Reading("before"),
    "kuukausittain": Reading("regular", repeat="monthly"),
    "kaksi kertaa vuodessa 2021": Reading("regular", "2021-01-01", "2021-12-31", "twice_a_year"),
    "joka toinen viikko maaliskuussa 2021": Reading("regular", "2021-03-01", "2021-03-31", "biweekly"),
    "tarvittaessa": Reading("needed"),
    "15.3.2021": Reading("dates", "2021-03-15", "2021-03-15"),
    "1.6.–31.12.2021": Reading("dates", "2021-06-01", "2021-12-31"),
    "3/2021": Reading("dates", "2021-03-01", "2021-03-31"),
    "2020-2022": Reading("dates", *YEARS),
    "fortlöpande under 2021": Reading("continuous", "2021-01-01", "2021-12-31"),
    "före starten": Reading("before"),
    "vid vändpunkter": Reading("milestones"),
    "två gånger om året": Reading("regular", repeat="twice_a_year"),
    "vid behov": Reading("needed"),
    "från 1.6.2020 varje månad": Reading("regular", "2020-06-01", None, "monthly"),
    "throughout the project": Reading("continuous"),
    "from before the start": Reading("before"),
    "every second week until 31/12/2021": Reading("regular", None, "2021-12-31", "biweekly"),
}
WORDS_ONLY = [
    "",
    "ennen laajaa käyttöönottoa",
    "before the broad roll-out",
    "31.2.2021",
    "31.12.2021–1.1.2021",
    "15.3.2021 ja 20.4.2021",
    "ei jatkuva",
    "not continuous",
    "15.3.2021 klo 12 valtuustosalissa",
    "jatkuva ja jo ennen käynnistymistä",
    "2020-luvulla",
    "ohjausryhmän kokouksen jälkeen",
]


@pytest.mark.parametrize("words", READ)
def test_words_are_read_in_three_languages(words: str) -> None:
    assert read(words) == READ[words]


@pytest.mark.parametrize("words", WORDS_ONLY)
def test_what_cannot_be_told_stays_in_words_only(words: str) -> None:
    assert read(words) == UNREAD


def test_two_timings_on_one_line_part_where_both_can_be_read_and_keep_their_words() -> None:
    words = "Jatkuvasti koko hankkeen ajan 2020–2022; myös ennen käynnistymistä"
    assert parts(words) == ["Jatkuvasti koko hankkeen ajan 2020–2022", "myös ennen käynnistymistä"]
    assert parts("jatkuva 2020-2022, myös käännekohdissa") == ["jatkuva 2020-2022", "myös käännekohdissa"]
    for one in ("Jatkuva; ilmeet ja eleet", "jatkuva, koko hankkeen ajan", "a; b", ""):
        assert parts(one) == [one]


@given(st.sampled_from(list(LOCALES)), st.sampled_from(list(TIMINGS)), days, days, st.sampled_from(list(REPEATS)))
def test_a_timing_that_is_written_out_is_read_as_what_it_means(
    code: str, kind: str, start: str | None, end: str | None, repeat: str
) -> None:
    if start and end and start > end:
        start, end = end, start
    timing = CommTiming(id="t", target_group_id="g", kind=kind, start_date=start, end_date=end, repeat=repeat)
    said = written(Language(code), timing)
    meant = Reading(kind, start, end, repeat if kind == "regular" else "none") if kind != "words" else UNREAD
    assert read(said) == meant


@given(st.text(max_size=60))
def test_any_words_are_read_without_trouble_and_part_into_themselves(words: str) -> None:
    read(words)
    for part in parts(words):
        assert part in words


def test_turning_points_are_the_milestones_named_else_those_of_the_plan() -> None:
    start, pilots = (
        Milestone(id="a", title="Hanke käynnistyy"),
        Milestone(id="b", title="Pilotit alkavat", action_id="x"),
    )
    assert proposed_milestones("käännekohdissa", [start, pilots]) == [start]
    assert proposed_milestones("käännekohdassa Pilotit alkavat", [start, pilots]) == [pilots]
