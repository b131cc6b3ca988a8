"""The registry of tables."""

from itertools import groupby

from soteplan.domain.entities import ENTITIES, PARTS


def test_tables_stand_in_the_order_of_the_parts_whatever_was_imported_first() -> None:
    places = [place for place, _ in groupby(spec.row_type.__module__ for spec in ENTITIES.values())]
    assert places == [part.__name__ for part in PARTS]
