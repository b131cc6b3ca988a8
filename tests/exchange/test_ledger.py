"""Ledgers read as they come: encodings, dividers, heads, dates and amounts."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.budget import LedgerMapping
from soteplan.domain.errors import Refusal
from soteplan.exchange import ledger, ledger_columns, ledger_entries
from soteplan.exchange.ledger_file import LedgerFile, fitting, opened
from tests.exchange.ledgers import DEBIT, ENGLISH, FINNISH, SWEDISH, workbook

READ = [
    ("2021-01", "4000", 1_250_000, "TPK1"), ("2021-01", "4340", 123_450, "TPK2"),
    ("2021-02", "4340", -23_450, "TPK2"), ("2021-02", "4470", 8_990, ""),
]  # fmt: skip


def read(file: LedgerFile, *, reverse: bool = False) -> ledger_entries.Read:
    return ledger_entries.entries(file.rows, file.head, reverse=reverse)


def told(data: bytes) -> list[tuple[str, str, int, str]]:
    return [(each.month, each.account, each.amount, each.cost_centre) for each in read(opened("a", data)).entries]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_a_finnish_ledger_is_read_in_any_encoding(encoding: str) -> None:
    assert told(FINNISH.encode(encoding)) == READ


@pytest.mark.parametrize("divider", [";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_ledger_is_read_with_any_divider_and_line_end(divider: str, end: str) -> None:
    assert told(FINNISH.replace(";", divider).replace("\n", end).encode()) == READ


def test_excels_own_hint_of_the_divider_is_followed() -> None:
    assert told(b"sep=|\r\nPvm|Tili|Summa\r\n1.1.2021|4000|1;5\r\n2.1.2021|4000|2,50") == [("2021-01", "4000", 250, "")]


def test_what_is_no_entry_is_told_with_its_row() -> None:
    found = read(opened("a", FINNISH.encode()))
    assert found.unread == [ledger_entries.Unread(9, "date", "Yhteensä")]
    assert [entry.row for entry in found.entries] == [5, 6, 7, 8]


def test_other_languages_write_heads_dates_and_amounts_otherwise() -> None:
    assert told(SWEDISH.encode()) == [("2021-03", "4000", -10_050, "TPK1")]
    assert told(ENGLISH.encode()) == [("2021-03", "4000", 123_456, ""), ("2021-04", "4340", -700, "")]


def test_credit_is_taken_off_debit() -> None:
    file = opened("a", DEBIT.encode())
    assert [entry.amount for entry in read(file).entries] == [10_000, -4_000]
    values = ledger_columns.values_of(file.head)
    assert values["amount_column"] == "Debet \u2212 Kredit"
    mapping = LedgerMapping(id="m", title="M", **values)
    assert ledger_columns.columns_by(mapping, file.head.words) == {"date": 0, "account": 1, "amount": 2, "credit": 3}


def test_costs_shown_as_negative_are_turned_round() -> None:
    assert [entry.amount for entry in read(opened("a", SWEDISH.encode()), reverse=True).entries] == [10_050]


def test_a_workbook_gives_its_dates_and_numbers_exactly() -> None:
    rows: list[list[object]] = [
        ["Tositepvm", "Tili", "Kustannuspaikka", "Summa"],
        [datetime.fromisoformat("2021-01-31"), 4000, "TPK1", 12.34], [date(2021, 2, 1), "4340", None, 0.1 + 0.2],
        [202103, 4470.0, 12.0, "1 000,5"], [None, None, None, 1000],
    ]  # fmt: skip
    file = opened("a.xlsx", workbook(rows))
    found = read(file)
    assert [(each.month, each.account, each.amount, each.cost_centre) for each in found.entries] == [
        ("2021-01", "4000", 1_234, "TPK1"), ("2021-02", "4340", 30, ""), ("2021-03", "4470", 100_050, "12"),
    ]  # fmt: skip
    assert found.unread == [ledger_entries.Unread(5, "date", "")]


def test_the_surest_head_counts_and_each_column_once() -> None:
    words = ("Kausi", "Kirjauspäivä", "Tili:", "Tilin nimi", "Summa", "Määrä [EUR]", "Projekti")
    assert ledger_columns.guessed(words) == {"date": 1, "account": 2, "amount": 4, "package": 6}


def test_a_saved_form_is_known_again_by_its_heads() -> None:
    file = opened("a", b"A;B;C\n1.1.2021;4000;5\n")
    assert file.head.columns == {}
    mapping = LedgerMapping(id="m", title="M", date_column="a", account_column="B", amount_column="C")
    other = LedgerMapping(id="n", title="N", date_column="a", account_column="B", amount_column="D")
    assert fitting(file, [other, mapping]) == mapping
    assert opened("a", b"x\nA;B;C\n1.1.2021;4000;5\n", mapping).head.columns == {
        "date": 0,
        "account": 1,
        "amount": 2,
    }


def test_a_form_without_the_needed_columns_fits_nothing() -> None:
    assert fitting(opened("a", FINNISH.encode()), [LedgerMapping(id="m", title="M", date_column="Tositepvm")]) is None


def test_a_table_whose_columns_are_unknown_has_no_entries() -> None:
    file = opened("a", b"x;y\n1;2\n")
    with pytest.raises(Refusal, match="ledger_columns"):
        read(file)


def test_a_head_that_is_printed_again_is_passed_over() -> None:
    found = read(opened("a", b"Pvm;Tili;Summa\n1.1.2021;1;5\nPvm;Tili;Summa\n1.1.2021;1;x\n"))
    assert (len(found.entries), found.unread) == (1, [ledger_entries.Unread(4, "amount", "x")])


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("15.3.2021", "2021-03"), ("15.03.21", "2021-03"), ("15/03/2021", "2021-03"), ("2021-03-15", "2021-03"),
        ("2021-03-15 00:00:00", "2021-03"), ("15.3.2021 12:00", "2021-03"), ("20210315", "2021-03"),
        ("202103", "2021-03"), ("3/2021", "2021-03"), ("03.2021", "2021-03"), ("2021/3", "2021-03"),
        ("2021-03", "2021-03"), ("'15.3.2021", "2021-03"), (202103.0, "2021-03"), (20210315, "2021-03"),
        ("31.2.2021", None), ("15.13.2021", None), ("202113", None), ("2021", None), ("", None), (None, None),
        (1.5, None), ("Yhteensä", None), ("15.3.0021", None), (True, None),
    ],
)  # fmt: skip
def test_dates_and_periods_give_their_month(text: str | float | None, month: str | None) -> None:
    assert ledger_entries.month_of(text) == month


@pytest.mark.parametrize(
    ("decimal", "text", "cents"),
    [
        (",", "1 234,56", 123_456), (",", "1\u00a0234,5", 123_450), (",", "1.234", 123_400), (",", "-5", -500),
        (",", "5,00-", -500), (",", "(1 000)", -100_000), (",", "\u22127,1", -710), (",", "12,50 €", 1_250),
        (".", "1,234", 123_400), (".", "1,234.56", 123_456), (".", "'-3.20", -320), (",", "x", None),
        (",", "1,234", None), (",", "=1+1", None), (",", "#REF!", None), (",", True, None), (",", float("nan"), None),
        (",", 1e300, None), (",", 2.675, 268),
    ],
)  # fmt: skip
def test_amounts_are_read_to_the_cent(decimal: str, text: str | float, cents: int | None) -> None:
    assert ledger_entries.amount_reader(decimal)(text) == cents


def test_the_decimal_sign_is_the_columns_own() -> None:
    assert ledger_entries.decimal_sign(["1,234.50", "10", "2.00"]) == "."
    assert ledger_entries.decimal_sign(["1.234", "2,00", 5.5, None]) == ","


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "ledger_empty"), (b"\n;;\n", "ledger_empty"), (b"PK\x03\x04 no zip", "not_a_workbook"),
        (bytes(range(1, 256)) * 3 + b"\0" * 100, "ledger_not_text"), (b'"' + b"x" * 200_000, "ledger_not_text"),
        ((b";" * 500 + b"\n") * 3, "too_many_cells"),
    ],
)  # fmt: skip
def test_files_that_are_no_ledger_are_refused(data: bytes, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        opened("a", data)
    assert refused.value.code == code


def test_more_rows_or_bytes_than_can_be_taken_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger, "MOST_ROWS", 3)
    with pytest.raises(Refusal, match="too_many_cells"):
        ledger.sheets(b"a\n" * 4)
    monkeypatch.setattr(ledger, "MOST_CELLS", 5)
    with pytest.raises(Refusal, match="too_many_cells"):
        ledger.sheets(b"a;b\n" * 3)
    monkeypatch.setattr(ledger, "MOST_BYTES", 10)
    with pytest.raises(Refusal, match="too_large"):
        ledger.sheets(b"a" * 11)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_as_on_any_system_and_a_quoted_cell_may_hold_several(end: str) -> None:
    assert ledger.rows(end.join(["a;b", f'"c{end}d";e', "", "f;g"])) == [["a", "b"], [f"c{end}d", "e"], [], ["f", "g"]]


def test_a_head_that_is_a_whole_text_is_cut() -> None:
    file = opened("a", ("Pvm;Tili;Summa;" + " (" * 60_000 + "\n1.1.2021;4000;5\n").encode())
    assert file.head.columns == {"date": 0, "account": 1, "amount": 2}
    assert len(file.head.words[3]) == 200


@given(st.binary(max_size=400))
def test_no_bytes_whatever_break_the_reader(data: bytes) -> None:
    with suppress(Refusal):
        read(opened("a", data))


AMOUNTS = st.integers(-(10**9), 10**9)


@given(
    st.lists(st.tuples(st.dates(date(2000, 1, 1), date(2099, 12, 31)), AMOUNTS), max_size=20), st.sampled_from(";\t")
)
def test_what_is_written_as_a_ledger_is_read_to_the_cent(rows: list[tuple[date, int]], divider: str) -> None:
    lines = [["Pvm", "Tili", "Summa"]]
    for day, cents in rows:
        euros = f"{abs(cents) // 100:,}".replace(",", "\u00a0")
        lines.append(
            [f"{day.day}.{day.month}.{day.year}", "4000", f"{'-' * (cents < 0)}{euros},{abs(cents) % 100:02d}"]
        )
    found = read(opened("a", "\n".join(divider.join(line) for line in lines).encode("cp1252")))
    assert [(each.month, each.amount) for each in found.entries] == [(f"{day:%Y-%m}", cents) for day, cents in rows]
