"""Text as it can be printed: every sign visible, nothing read as markup."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from soteplan.domain.text import clean
from soteplan.rendering.fonts import FACES, register_pdf

SUBSTITUTE = "□"
_LONGEST_QUOTE = 160
_BREAKS = re.compile("[\v\f\x85\u2028\u2029]")
# Signs without a form of their own: format characters and variation selectors (Unicode, Default_Ignorable_Code_Point).
_FORMLESS = re.compile("[\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]")
_SPACES = re.compile("[\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]")


def printable(text: str) -> str:
    """The text as the bundled faces show it, with \\n as its only line end.

    Signs the faces lack, control characters and lone surrogates become a visible box; what has no form of its own is
    left out. The result is data: nothing that sets it reads it as markup.
    """
    if text.isascii() and text.isprintable():
        return text
    whole = unicodedata.normalize("NFC", clean(_BREAKS.sub("\n", text)).replace("\t", " "))
    plain = _SPACES.sub(" ", _FORMLESS.sub("", whole))
    known = _known()
    return "".join(sign if sign in known else SUBSTITUTE for sign in plain)


def one_line(text: str) -> str:
    """The printable text with its line ends as spaces."""
    return " ".join(printable(text).split("\n"))


def short(text: str) -> str:
    """A text that is only quoted here and stands whole elsewhere: one line, cut where it is very long."""
    line = one_line(text)
    return line if len(line) <= _LONGEST_QUOTE else line[:_LONGEST_QUOTE].rstrip() + "…"


@cache
def _known() -> frozenset[str]:
    from reportlab.pdfbase import pdfmetrics

    register_pdf()
    maps = [pdfmetrics.getFont(face[0]).face.charToGlyph for face in FACES.values()]
    return frozenset(map(chr, set(maps[0]).intersection(*maps[1:]))) | {"\n"}
