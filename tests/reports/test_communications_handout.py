"""The communications handout and the message cards: everything of the tab is printed whole, in order, on few pages."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from soteplan.domain.comm_dates import calendar
from soteplan.domain.comm_timing import meaning
from soteplan.domain.communications import (
    Channel,
    CommAction,
    CommAudience,
    CommDuty,
    CommMeans,
    CommObjective,
    CommOccurrence,
    CommTiming,
    CoreMessage,
    Feedback,
    MessageAudience,
    TargetGroup,
    TimingMilestone,
)
from soteplan.domain.errors import Refusal
from soteplan.domain.evaluation import Indicator, Measurement
from soteplan.domain.metrics import metrics
from soteplan.domain.plan import Party, Plan
from soteplan.domain.schedule import Milestone
from soteplan.domain.state import PlanState
from soteplan.reports.options import Options
from soteplan.reports.registry import render
from soteplan.texts import refusals
from soteplan.texts.comm_days import days_text
from soteplan.texts.language import Language
from tests.domain import plans
from tests.domain.plans import state_of
from tests.reports.printed import NOW, Printed, handout, squeezed

pytestmark = pytest.mark.usefixtures("qapp")
PLAN = Plan(
    id="plan", title="Plan", start_date="2021-01-01", end_date="2022-12-31", status_date="2021-06-01", language="en"
)
RESIDENTS = TargetGroup(
    id="g", code="K1", title="Residents", influence=3, interest=5, stance_today="neutral", stance_wanted="driving"
)
CELLS: tuple[type[Any], ...] = (CommObjective, CommMeans, CommDuty, CommTiming)
ABOVE = Milestone(id="m", title="Start", date="2021-03-01")


@pytest.fixture(scope="module", autouse=True)
def _application() -> QApplication:
    """Printed handouts are kept over the module, so the application must outlive it."""
    return QApplication.instance() or QApplication([])  # type: ignore[return-value]


@cache
def printed(name: str, language: str = "fi", plan: str = "kanta-hame") -> Printed:
    return handout(plans.example(f"{plan}.{'en' if language == 'en' else 'fi'}"), name, language)


def section(document: Printed, title: str) -> str:
    """The text of the pages from the one with a heading on to the end."""
    first = next(number for number, page in enumerate(document.pages) if squeezed(title) in squeezed(page))
    return squeezed("".join(document.pages[first:]))


# the table


def test_every_cell_of_the_table_is_printed_whole() -> None:
    state, text = plans.example("kanta-hame.fi"), squeezed(printed("communications").text)
    for row_type in CELLS:
        assert [row.title for row in state.rows(row_type) if squeezed(row.title) not in text] == []
    assert [row.description for row in state.rows(CommObjective) if squeezed(row.description) not in text] == []
    assert [row.title for row in state.rows(Channel) if squeezed(row.title) not in text] == []
    owners = [state.get(Party, row.party_id) for row in state.rows(CommDuty) if row.party_id]
    assert all(party and squeezed(party.title) in text for party in owners)


def test_turning_points_are_told_with_their_days() -> None:
    text = squeezed(printed("communications").text)
    assert squeezed("1.9.2020 Hanke käynnistyy") in text
    assert squeezed("15.11.2022 Hankkeen lopputulokset julkaistaan") in text


def test_a_group_without_a_word_of_its_own_stands_under_the_name_of_the_group_above() -> None:
    part = TargetGroup(id="p", parent_id="g", code="K1.1", title="Parents")
    apart = TargetGroup(id="q", parent_id="g", code="K1.2", title="Patients")
    means = CommMeans(id="x", target_group_id="q", title="Letters")
    page = handout(state_of(PLAN, RESIDENTS, part, apart, means), "communications", "en").pages[0]
    lines = [line.strip() for line in page.splitlines()]
    assert lines.index("K1.1 Parents") == lines.index("K1 Residents") + 1
    assert "Letters" in page[page.index("K1.2 Patients") :]


def test_a_timing_says_its_days_as_the_table_on_the_screen_does() -> None:
    words = CommTiming(id="a", target_group_id="g", kind="continuous", title="all along 2021–2022")
    dated = CommTiming(id="b", target_group_id="g", kind="regular", title="regularly", repeat="monthly")
    silent = CommTiming(id="c", target_group_id="g", kind="milestones")
    link = TimingMilestone(id="l", comm_timing_id="c", milestone_id="m")
    state = state_of(PLAN, RESIDENTS, words, dated, silent, link, ABOVE)
    text = squeezed(handout(state, "communications", "en").pages[0])
    for row in (words, dated, silent):
        days = days_text(Language("en"), meaning(state, row))
        assert all(squeezed(line) in text for line in days.splitlines())
    assert squeezed("01/03/2021 Start") in text
    without = state_of(PLAN, RESIDENTS, silent)
    assert "Ctrl" not in handout(without, "communications", "en").pages[0]


# the messages


def test_messages_stand_by_level_with_what_carries_what() -> None:
    text = section(printed("communications", "en"), "Core messages by level")
    order = (
        "National messages",
        "Messages of the whole project",
        "Messages for target groups",
        "Communications in 2020",
    )
    places = [text.index(squeezed(name)) for name in order]
    assert places == sorted(places)
    assert squeezed("3 Ways of working are renewed") in text
    assert squeezed("6, 10, 11") in text  # who carry the third national one


def test_a_message_that_reaches_nobody_says_so() -> None:
    alone = CoreMessage(id="a", level="national", title="Nobody hears this")
    told = CoreMessage(id="b", level="group", title="They hear this", target_group_id="g")
    text = handout(state_of(PLAN, RESIDENTS, alone, told), "communications", "en").text
    assert squeezed("Nobody hears this■ reaches nobody") in squeezed(text)


def test_a_message_names_its_further_groups() -> None:
    other = TargetGroup(id="h", title="Staff")
    told = CoreMessage(id="b", level="group", title="They hear this", target_group_id="g")
    also = MessageAudience(id="x", core_message_id="b", target_group_id="h")
    text = handout(state_of(PLAN, RESIDENTS, other, told, also), "communications", "en").text
    assert "Residents, Staff" in text


# the calendar


def test_a_year_with_much_in_it_is_a_table_with_every_day_in_its_month() -> None:
    document = printed("communications")
    state = plans.example("kanta-hame.fi")
    text = section(document, "Viestintä vuonna 2020")
    assert all(squeezed(each.action.title) in text for each in calendar(state))
    titles = [title for _, title, _ in document.outline() if title.startswith("Viestintä vuonna")]
    assert titles == ["Viestintä vuonna 2020", "Viestintä vuonna 2021", "Viestintä vuonna 2022"]


def test_days_of_the_table_say_what_is_done_and_what_is_late() -> None:
    repeats = CommAction(id="a", title="News", repeat="monthly", start_date="2021-01-04", end_date="2021-08-31")
    late = CommAction(id="b", title="Late one", start_date="2021-05-03", target_group_id="g")
    span = CommAction(id="c", title="Campaign", start_date="2021-09-20", end_date="2021-11-05", target_group_id="g")
    held = CommOccurrence(id="o", comm_action_id="a", due_date="2021-02-04", date="2021-02-05", state="done")
    many = [
        CommAction(id=f"x{n}", title=f"Long title of action number {n}, longer than its place on a line " * 2,
                   start_date=f"2021-03-{n:02}", target_group_id="g")
        for n in range(1, 29)
    ]  # fmt: skip
    text = handout(state_of(PLAN, RESIDENTS, repeats, late, span, held, *many), "communications", "en").text
    assert "5\u202f✓" in text
    assert "3\u202f■" in text
    assert "20–" in text
    assert "–5" in text
    assert "the numbers are days of the month." in text.lower()


def test_a_year_that_fits_on_a_page_is_drawn() -> None:
    action = CommAction(id="a", title="Meeting of residents", start_date="2021-05-03", target_group_id="g")
    document = handout(state_of(PLAN, RESIDENTS, action), "communications", "en")
    assert "The numbers are days of the month." not in document.text
    assert "Meeting of residents" in document.text


# what came of it


def test_metrics_stand_with_their_last_value_and_target() -> None:
    text = section(printed("communications", "en"), "Metrics of the communications")
    for indicator in metrics(plans.example("kanta-hame.en")):
        assert squeezed(indicator.title) in text
    assert squeezed("815") in text
    assert squeezed("How the metrics have gone") in text


def test_a_metric_whose_value_is_due_says_so() -> None:
    row = Indicator(id="i", title="Visitors", topic="visitors", target=10.0, frequency="monthly")
    value = Measurement(id="v", indicator_id="i", date="2021-03-31", value=4.0)
    text = squeezed(handout(state_of(PLAN, row, value), "communications", "en").text)
    assert squeezed("30/04/2021▲ overdue") in text


def test_feedback_that_waits_is_told_the_oldest_first() -> None:
    rows = [
        Feedback(id="a", title="Second question", date="2021-05-20", target_group_id="g"),
        Feedback(id="b", title="First question", date="2021-05-03", due_date="2021-05-10", state="in_hand"),
        Feedback(id="c", title="Settled question", date="2021-05-01", state="answered"),
    ]
    text = handout(state_of(PLAN, RESIDENTS, *rows), "communications", "en").text
    assert text.index("First question") < text.index("Second question")
    assert "Settled question" not in text
    assert "Answered or closed so far: 1." in text


def test_stakeholders_and_coverage_are_drawn() -> None:
    titles = [title for _, title, _ in printed("communications", "en").outline()]
    for title in ("Who is reached how often by each channel", "Stakeholders by influence and interest"):
        assert title in titles
    assert "Drives the change" in printed("communications", "en").text


def test_a_coverage_that_no_page_shows_is_told_in_words() -> None:
    channels = [Channel(id=f"c{n}", title=f"Channel {n}") for n in range(60)]
    days = [CommAction(id=f"a{n}", title="Day", channel_id=f"c{n}", start_date="2021-05-03") for n in range(40)]
    gap = CommMeans(id="m", target_group_id="g", channel_id="c55")
    text = squeezed(handout(state_of(PLAN, RESIDENTS, *channels, *days, gap), "communications", "en").text)
    assert squeezed("Planned, on no day") in text
    assert squeezed("▲Channel 55") in text


# the pages


@pytest.mark.parametrize("plan", ["kanta-hame", "paijat-hame"])
def test_the_examples_take_few_pages_and_none_is_blank(plan: str) -> None:
    document = printed("communications", "fi", plan)
    assert len(document.pages) <= 16
    assert all(len(page) > 150 for page in document.pages)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_a_card_is_a_page_for_each_group(language: str) -> None:
    document = printed("message-cards", language)
    titles = [title for level, title, _ in document.outline() if level == 0]
    assert len(titles) == len(document.pages) == 10  # nine groups, and the one under another that has words of its own
    assert [title.split(" ")[0] for title in titles] == ["K1", "K2", "K3", "K4", "K5", "K6", "K7", "K7.1", "K8", "K9"]


def test_a_card_says_what_is_wanted_said_and_done_and_by_whom() -> None:
    state, (page, *_) = plans.example("kanta-hame.fi"), printed("message-cards").pages
    (group,) = [row for row in state.rows(TargetGroup) if row.code == "K1"]
    text = squeezed(page)
    for row_type in (*CELLS, CoreMessage):
        rows: list[Any] = state.rows(row_type)
        titles = [row.title for row in rows if row.target_group_id == group.id]
        assert [title for title in titles if squeezed(title) not in text] == []
    assert squeezed(group.stance) in text
    assert squeezed("Ei tietoinen → Myönteinen") in text


def test_messages_that_are_also_for_a_group_stand_on_its_card() -> None:
    (page,) = [page for page in printed("message-cards", "en").pages if "K6 Management" in page]
    assert squeezed("hold their own better in competition") in squeezed(page)
    assert squeezed("The change does us good") in squeezed(page)


def test_next_days_are_from_the_status_date_on_and_each_action_once() -> None:
    repeats = CommAction(id="a", title="Newsletter", repeat="monthly", start_date="2021-01-04", end_date="2022-08-31")
    past = CommAction(id="b", title="Past meeting", start_date="2021-05-31", target_group_id="g")
    dropped = CommAction(id="c", title="Dropped one", start_date="2021-08-31", target_group_id="g", state="dropped")
    other = CommAction(id="d", title="For others", start_date="2021-08-31", target_group_id="h")
    also = CommAction(id="e", title="For both", start_date="2021-08-30", target_group_id="h")
    audience = CommAudience(id="x", comm_action_id="e", target_group_id="g")
    staff = TargetGroup(id="h", title="Staff")
    state = state_of(PLAN, RESIDENTS, staff, repeats, past, dropped, other, also, audience)
    page = handout(state, "message-cards", "en").pages[0]
    assert page.count("Newsletter") == 1
    assert squeezed("04/06/2021 every month Newsletter") in squeezed(page)
    assert "For both" in page
    assert not any(name in page for name in ("Past meeting", "Dropped one", "For others"))


def test_a_card_with_much_to_say_goes_on_to_a_second_page_and_loses_nothing() -> None:
    messages = [
        CoreMessage(id=f"m{n}", level="group", target_group_id="g", title=f"Message number {n} " + "and so on " * 30)
        for n in range(12)
    ]
    document = handout(state_of(PLAN, RESIDENTS, *messages), "message-cards", "en")
    assert len(document.pages) > 1
    assert all(f"Message number {n} " in document.text for n in range(12))


@pytest.mark.parametrize("words", [150, 400, 900, 3000])
def test_a_message_longer_than_a_page_is_printed_whole(words: int) -> None:
    title = " ".join(f"word{n}." for n in range(words))
    message = CoreMessage(id="m", level="group", target_group_id="g", title=title)
    text = squeezed(handout(state_of(PLAN, RESIDENTS, message), "message-cards", "en").text)
    assert all(f"word{n}." in text for n in range(words))


@pytest.mark.parametrize("asked", ["K8", "k8", "associations"])
def test_the_card_of_one_group_is_printed_alone(asked: str) -> None:
    state = plans.example("kanta-hame.en")
    document = Printed(render(state, Language("en"), "message-cards", now=NOW, options=Options(group=asked)))
    assert next(title for _, title, _ in document.outline()) == "K8 Associations"
    assert len(document.pages) == 1


def test_a_card_that_is_none_is_refused_with_those_that_are() -> None:
    with pytest.raises(Refusal) as refused:
        render(plans.example("kanta-hame.en"), Language("en"), "message-cards", now=NOW, options=Options(group="K99"))
    sentence = refusals.sentence(Language("en"), refused.value)
    assert sentence.startswith("There is no message card of K99. There are: K1, K2, ")


def test_groups_that_nobody_has_weighed_are_in_no_matrix() -> None:
    bare = TargetGroup(id="g", title="Residents")
    titles = [title for _, title, _ in handout(state_of(PLAN, bare), "communications", "en").outline()]
    assert not {"Stakeholders by influence and interest", "Stances today and as wanted"} & set(titles)


def test_a_plan_without_groups_says_what_is_missing() -> None:
    for name in ("communications", "message-cards"):
        assert "The plan has no target groups yet." in handout(PlanState(), name, "en").text
