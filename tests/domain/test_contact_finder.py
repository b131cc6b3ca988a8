from __future__ import annotations

import pytest

from soteplan.domain.contact_finder import ContactFinder

NUMBER = "+358 40 123 4567"


@pytest.mark.parametrize(
    "text",
    ["0401234567", "040-123 4567", "+358401234567", "+358 (0)40 123 4567", "00358 40 123 4567", "040 1234567"],
)
def test_a_number_is_found_however_it_is_written(text: str) -> None:
    (found,) = ContactFinder([], [NUMBER]).find(f"Soita {text}, niin")
    assert found.text == text
    assert found.is_number


@pytest.mark.parametrize("text", ["140123456789", "401234", "271 400 €", "15.11.2020"])
def test_another_number_is_left_alone(text: str) -> None:
    assert ContactFinder([], [NUMBER, "271", "2020"]).find(text) == []


def test_numbers_that_stand_side_by_side_are_both_found() -> None:
    found = ContactFinder([], ["040 1234567 / 050 7654321"]).find("040 1234567 050 7654321")
    assert [each.text for each in found] == ["040 1234567", "050 7654321"]


def test_an_address_is_found_in_any_case_and_only_whole() -> None:
    finder = ContactFinder(["aino@example.org"], [])
    assert [each.text for each in finder.find("<AINO@example.org>. kaino@example.org, aino@example.org.fi")] == [
        "AINO@example.org"
    ]


def test_what_was_typed_as_an_address_and_looks_like_none_is_found_too() -> None:
    finder = ContactFinder(["aino (at) example", "ei"], [])
    assert [each.text for each in finder.find("Aino (at) Example, ei muuta")] == ["Aino (at) Example"]


def test_a_long_text_is_read_once() -> None:
    finder = ContactFinder(["aino@example.org"], [NUMBER])
    assert finder.find("a" * 150_000 + "@" + "1 " * 50_000) == []
