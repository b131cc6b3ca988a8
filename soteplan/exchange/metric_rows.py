"""What metrics are pasted from: the heads of the columns of another table of them."""

from __future__ import annotations

from collections.abc import Mapping

from soteplan.exchange.pasted_rows import RowForm

HEADS: Mapping[str, tuple[str, ...]] = {
    "title": ("mittari", "indikaattori", "metric", "indicator", "indikator", "mätare", "nimi", "name", "namn"),
    "topic": ("aihe", "laji", "topic", "kind", "ämne", "slag"),
    "unit": ("yksikkö", "mittayksikkö", "unit", "enhet"),
    "baseline": ("lähtötaso", "lähtöarvo", "baseline", "start", "utgångsläge", "utgångsvärde"),
    "target": ("tavoite", "tavoitetaso", "tavoitearvo", "target", "goal", "mål", "målvärde"),
    "target_group_id": ("kohderyhmä", "ryhmä", "group", "target group", "målgrupp"),
    "channel_id": ("kanava", "channel", "kanal"),
    "frequency": ("seuranta", "seurantaväli", "mittausväli", "frequency", "how often", "frekvens", "uppföljning"),
    "owner_id": ("vastuu", "vastuutaho", "vastuuhenkilö", "owner", "responsible", "ansvarig"),
    "source": ("lähde", "tietolähde", "source", "källa"),
}
FIELDS = (
    "title", "topic", "unit", "baseline", "target", "target_group_id", "channel_id", "direction", "frequency",
    "owner_id", "source", "note",
)  # fmt: skip
METRICS = RowForm("indicator", FIELDS, HEADS)
