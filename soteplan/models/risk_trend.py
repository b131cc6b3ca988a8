"""Which way a risk has gone, as a sign that needs no colour and in words."""

from soteplan.texts.language import mark

TREND_SIGNS = {
    1: ("↑", mark("Review", "Grown")),
    -1: ("↓", mark("Review", "Shrunk")),
    0: ("→", mark("Review", "As it was")),
    None: ("·", mark("Review", "No earlier review")),
}
