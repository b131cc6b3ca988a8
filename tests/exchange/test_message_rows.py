"""Core messages and stakeholders out of other tables."""

from __future__ import annotations

from soteplan.domain.communications import CoreMessage, TargetGroup
from soteplan.exchange.message_rows import MESSAGES
from soteplan.exchange.pasted_rows import ALSO, AMONG, RowForm, Unread, Words, cells_of, found_in, rows_of
from soteplan.exchange.stakeholder_rows import STAKEHOLDERS
from tests.domain.plans import state_of

STATE = state_of(
    TargetGroup("g1", code="K1", title="Asukkaat"),
    TargetGroup("g2", code="K2", title="Henkilöstö"),
    CoreMessage("n", level="national", title="Palvelut lähelle"),
)
WORDS = Words({}, {"level": {"kansallinen": "national"}, "stance_today": {"neutraali": "neutral"}})


def read(form: RowForm, text: str, order: tuple[str, ...] = ("title",)) -> tuple[list[dict[str, object]], list[Unread]]:
    return rows_of(form, found_in(form, cells_of(text), WORDS, order), STATE, WORDS, "2021-11-15")


def test_a_cell_of_groups_may_name_several() -> None:
    found, unread = read(MESSAGES, "Ydinviesti\tKohderyhmät\tToteuttaa\nApua heti\tk2; Asukkaat;\tpalvelut lähelle\n")
    assert found == [{"title": "Apua heti", "target_group_id": "g2", ALSO: ("g1",), "carries_id": "n"}]
    assert unread == []


def test_a_group_that_is_not_known_is_told_and_the_others_come_along() -> None:
    found, unread = read(MESSAGES, "Viesti\tKenelle\nApua heti\tmuut; K1\n")
    assert found == [{"title": "Apua heti", "target_group_id": "g1"}]
    assert unread == [Unread(1, "target_group_id", "muut")]


def test_a_message_may_put_another_of_the_same_table_into_practice() -> None:
    rows = ("Ydinviesti\tTaso\tToteuttaa", "Apua heti\t\tYksi  palvelu", "\t\tsama", "yksi palvelu\tkansallinen\tmuu")
    found, unread = read(MESSAGES, "\n".join(rows))
    assert found == [{"title": "Apua heti", AMONG: 1}, {"title": "yksi palvelu", "level": "national"}]
    assert unread == [Unread(2, "carries_id", "sama"), Unread(3, "carries_id", "muu")]
    assert read(MESSAGES, "Viesti\tToteuttaa\nApua heti\tapua heti\n") == (
        [{"title": "Apua heti"}],
        [Unread(1, "carries_id", "apua heti")],
    )


def test_a_list_of_lines_is_a_list_of_messages() -> None:
    found, _ = read(MESSAGES, "Apua heti\nSama palvelu kaikille\n")
    assert [values["title"] for values in found] == ["Apua heti", "Sama palvelu kaikille"]


def test_scores_are_from_one_to_five() -> None:
    found, unread = read(STAKEHOLDERS, "Sidosryhmä\tValta\tKiinnostus\nMedia\t4 suuri\t6\nKunta\t5,0\t1\n")
    assert found == [{"title": "Media", "influence": 4}, {"title": "Kunta", "influence": 5, "interest": 1}]
    assert unread == [Unread(1, "interest", "6")]
