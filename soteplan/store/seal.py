"""The seal: a digest of the whole file, kept in the file, by which every flipped bit is found.

The digest is computed over the file with noughts where its own 64 digits stand. A working copy holds a random token in
that place, which therefore occurs in it exactly once; publishing finds the token and puts the digest there.
"""

from __future__ import annotations

import hashlib
import secrets
import sqlite3

LENGTH = 64
_BLANK = b"0" * LENGTH


def new_token() -> str:
    return secrets.token_hex(LENGTH // 2)


def written(connection: sqlite3.Connection) -> str:
    """What stands in the place of the seal; "" when there is none."""
    rows = connection.execute("SELECT digest FROM seal LIMIT 2").fetchall()
    return rows[0][0] if len(rows) == 1 else ""


def write(connection: sqlite3.Connection, token: str) -> None:
    connection.execute("DELETE FROM seal")
    connection.execute("INSERT INTO seal (id, digest) VALUES (1, ?)", (token,))


def sealed(data: bytes, token: str) -> tuple[bytes, str]:
    """The file with its digest in the token's place, and the digest. ValueError unless the token occurs just once."""
    digest = _digest(data, _place(data, token))
    return replaced(data, token, digest), digest


def holds(data: bytes, digest: str) -> bool:
    """Whether the file is bit by bit what was sealed with the digest that stands in it."""
    try:
        return _digest(data, _place(data, digest)) == digest
    except ValueError:
        return False


def replaced(data: bytes, old: str, new: str) -> bytes:
    """The file with one token or digest instead of another."""
    place = _place(data, old)
    return b"".join((data[:place], new.encode("ascii"), data[place + LENGTH :]))


def _place(data: bytes, token: str) -> int:
    wanted = token.encode("ascii")
    place = data.find(wanted)
    if len(wanted) != LENGTH or place < 0 or data.find(wanted, place + 1) >= 0:
        raise ValueError("the seal has no place of its own")
    return place


def _digest(data: bytes, place: int) -> str:
    view = memoryview(data)
    digest = hashlib.sha256(view[:place])
    digest.update(_BLANK)
    digest.update(view[place + LENGTH :])
    return digest.hexdigest()
