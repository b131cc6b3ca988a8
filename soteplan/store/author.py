"""Whose name goes into the history: that of the account, as the system knows it."""

from __future__ import annotations

import getpass
import os
import sys
from contextlib import suppress

from soteplan.domain.text import clean_line


def author_name() -> str:
    """The full name of the account, else its login name, else ""."""
    return clean_line(_full_name().strip() or _login()).strip()


def full_name_in(comment: str, login: str) -> str:
    """The name in the comment field of a passwd entry, where "&" stands for the login name with a capital."""
    return comment.partition(",")[0].replace("&", login.capitalize())


def _full_name() -> str:
    if sys.platform != "win32":
        import pwd

        with suppress(KeyError):
            entry = pwd.getpwuid(os.getuid())
            return full_name_in(entry.pw_gecos, entry.pw_name)
    return ""


def _login() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # an account without a name
        return ""
