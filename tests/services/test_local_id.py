"""The readable numbers of new records."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest

from genera_desktop.records.content import Address
from genera_desktop.records.record import LOCAL_ID, value_of
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from genera_desktop.services.local_id import next_local_ids
from genera_desktop.store.inventory import Inventory
from tests.services.partners import held, partner

NAME = Address("", "co_legal_name")


def keep(inventory: Inventory, *local_ids: str) -> None:
    """A company under each of these."""
    for local_id in local_ids:
        RecordEditor.create(inventory, "company", local_id=local_id).answer(NAME, "Velquora")


@pytest.mark.parametrize(
    ("taken", "following"),
    [
        ((), "GEN-C01"),
        (("GEN-C01",), "GEN-C02"),
        (("GEN-C09", "GEN-C10", "GEN-C2"), "GEN-C11"),
        (("GEN-C099",), "GEN-C100"),
        (("GEN-C00",), "GEN-C01"),
        (("GEN-C08", "X1", "X2"), "X03"),
        (("B4", "A7"), "A08"),
        (("GEN-C", "seven"), "GEN-C01"),
        (("7", "12"), "GEN-C01"),
        (("GEN-C99999999999999999999", "GEN-C5"), "GEN-C100000000000000000000"),
        (("É-3", "É-4"), "É-05"),
    ],
)
def test_the_next_number_follows_the_highest_with_the_letters_that_most_have(
    tmp_path: Path, taken: tuple[str, ...], following: str
) -> None:
    with partner(tmp_path) as inventory:
        keep(inventory, *taken)

        editor = RecordEditor.create(inventory, "company")
        editor.answer(NAME, "Nordlys")
        assert value_of(held(inventory)[editor.record.uuid].answers, LOCAL_ID) == following


def test_numbers_go_on_one_after_the_other() -> None:
    numbers = next_local_ids({"GEN-C98"}, "GEN", "company", bundled_questionnaire())

    assert list(islice(numbers, 3)) == ["GEN-C99", "GEN-C100", "GEN-C101"]


def test_two_forms_that_are_open_at_once_get_two_numbers(tmp_path: Path) -> None:
    with partner(tmp_path) as inventory:
        first, second = (RecordEditor.create(inventory, "company") for _ in range(2))

        second.answer(NAME, "Velquora")
        first.answer(NAME, "Nordlys")

        numbers = [value_of(held(inventory)[one.record.uuid].answers, LOCAL_ID) for one in (first, second)]
        assert numbers == ["GEN-C02", "GEN-C01"]
