from __future__ import annotations

from pathlib import Path

import pytest

from genera_desktop.errors import GeneraError
from genera_desktop.records.content import Content
from genera_desktop.services.export_workbook import export_workbook
from tests.services.partners import add, partner


def test_an_answer_that_no_cell_can_hold_is_refused_by_record_and_question(tmp_path: Path) -> None:
    inventory = partner(tmp_path)
    add(inventory, "cluster", Content({"cl_code": "GEN", "cl_name": "Genopole", "cl_city": "y" * 32_768}))

    with pytest.raises(GeneraError) as refusal:
        export_workbook(inventory, tmp_path / "sent.xlsx")

    assert refusal.value.code == "answer-too-long-to-send"
    assert (refusal.value.params["title"], refusal.value.params["question"]) == ("Genopole", "City")
    assert not (tmp_path / "sent.xlsx").exists()
