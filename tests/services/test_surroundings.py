"""What a record that is open for entry sees of the records around it, and when that is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from genera_desktop.records.content import Address, Content
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.surroundings import Around
from tests.services.partners import add, company, partner

LINK = Address("", "st_company")


def test_a_link_is_known_and_shown_by_its_title(tmp_path: Path) -> None:
    with partner(tmp_path) as inventory:
        owner = company(inventory)
        strength = add(inventory, "strength", Content({"st_owner_type": "company", "st_company": owner}))

        state = RecordEditor.open(inventory, strength).session.state(LINK)

        chosen = state.choice(owner)
        assert chosen is not None
        assert chosen.labels == {"": "Velquora Génomique SAS"}
        assert state.problem is None


def test_the_titles_of_all_records_are_read_when_somebody_looks_through_them(tmp_path: Path) -> None:
    with partner(tmp_path) as inventory:
        strength = add(inventory, "strength", Content({"st_owner_type": "company"}))
        editor = RecordEditor.open(inventory, strength)

        later = company(inventory)

        assert [choice.name for choice in editor.session.state(LINK).choices] == [later]


@pytest.mark.parametrize("linked", ["another form", "nothing"])
def test_a_link_to_what_is_no_company_is_unknown(tmp_path: Path, linked: str) -> None:
    with partner(tmp_path) as inventory:
        company(inventory)
        other = add(inventory, "strength", Content({"st_title": "Long reads"})) if linked == "another form" else "gone"
        strength = add(inventory, "strength", Content({"st_owner_type": "company"}))
        editor = RecordEditor.open(inventory, strength)

        editor.answer(LINK, other)

        problem = editor.session.state(LINK).problem
        assert problem is not None
        assert problem.code == "unknown-link"


def test_a_record_that_comes_in_while_the_form_is_open_can_be_linked_to(tmp_path: Path) -> None:
    with partner(tmp_path) as inventory:
        strength = add(inventory, "strength", Content({"st_owner_type": "company"}))
        editor = RecordEditor.open(inventory, strength)
        list(editor.session.state(LINK).choices)

        editor.answer(LINK, company(inventory))

        assert editor.session.state(LINK).problem is None


def test_a_form_that_is_not_in_use_has_no_table(tmp_path: Path) -> None:
    with partner(tmp_path) as inventory:
        around = Around(inventory)

        assert around.table("company.csv") is around.table("company.csv")
        assert around.table("town.csv") is None
