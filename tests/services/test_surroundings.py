"""What a record sees of the records around it: those that its form can ask for."""

from __future__ import annotations

from pathlib import Path

import pytest

from genera_desktop.services.load_questionnaire import bundled_questionnaire
from genera_desktop.services.surroundings import surroundings_of
from tests.services.partners import company, partner


@pytest.mark.parametrize(("form", "asks"), [("company", False), ("strength", True)])
def test_only_titles_are_read_that_the_form_links_to(tmp_path: Path, form: str, asks: bool) -> None:
    with partner(tmp_path) as inventory:
        uuid = company(inventory)

        around = surroundings_of(inventory, asked_by=bundled_questionnaire().forms[form])

        wanted = [{"name": uuid, "label": "Velquora Génomique SAS"}] if asks else None
        assert around.table("company.csv") == wanted
        assert around.table("strength.csv") is None
