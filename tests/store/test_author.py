from __future__ import annotations

import getpass
import sys

import pytest

from soteplan.store import author


def test_the_full_name_is_the_first_part_of_the_comment() -> None:
    assert author.full_name_in("Maija Malli,room 12,,", "maija") == "Maija Malli"
    assert author.full_name_in("& Malli", "maija") == "Maija Malli"
    assert author.full_name_in("", "maija") == ""


def test_without_a_full_name_the_login_name_serves(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(author, "_full_name", lambda: " ")
    monkeypatch.setenv("LOGNAME", "maija")
    assert author.author_name() == "maija"


def test_an_account_without_any_name_is_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise OSError("no name")

    monkeypatch.setattr(author, "_full_name", lambda: "")
    monkeypatch.setattr(getpass, "getuser", nobody)
    assert author.author_name() == ""


@pytest.mark.skipif(sys.platform == "win32", reason="accounts of POSIX")
def test_the_name_fits_into_a_journal() -> None:
    assert author.author_name().isprintable()
