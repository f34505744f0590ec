"""The window is painted about as soon as an empty one, and its first table needs no slow library."""

from __future__ import annotations

import json
from pathlib import Path

from .start import TABLE, companies, measure, output_of


def test_the_first_paint_takes_at_most_one_and_a_half_times_a_bare_window() -> None:
    assert measure(runs=3)["first paint, times bare"] <= 1.5


def test_pyside_reads_no_source_of_the_program_while_it_starts(tmp_path: Path) -> None:
    inventory = companies(tmp_path / "partner.genera", count=3)
    (tmp_path / "settings.json").write_text(json.dumps({"last_page": "form:company"}))
    read = "[file for file in sys.modules['linecache'].cache if 'genera_desktop' in file]"
    code = TABLE.replace("print(time.process_time(), flush=True)", f"print('read:', *{read}, flush=True)")

    found = output_of(code, tmp_path, [str(inventory), "3"], tmp_path / "bytecode")

    assert found.split() == ["read:"]


NOT_FOR_A_TABLE = (
    *("sqlalchemy", "openpyxl", "alembic", "rapidfuzz", "click"),
    *("html", "platform"),
    *("genera_desktop.problems", "genera_desktop.records.content", "genera_desktop.records.serial"),
    *("genera_desktop.store.entries", "genera_desktop.store.transaction"),
    *("genera_desktop.ui.ask_password", "genera_desktop.ui.components.choice_popup"),
)
"""What must not be there yet when the first table is painted."""


def test_the_first_table_stands_before_what_only_other_work_needs_is_loaded(tmp_path: Path) -> None:
    inventory = companies(tmp_path / "partner.genera", count=3)
    (tmp_path / "settings.json").write_text(json.dumps({"last_page": "form:company"}))
    slow = f"[name for name in {NOT_FOR_A_TABLE!r} if name in sys.modules]"
    code = TABLE.replace("print(time.process_time(), flush=True)", f"print('slow:', *{slow}, flush=True)")

    found = output_of(code, tmp_path, [str(inventory), "3"], tmp_path / "bytecode")

    assert found.split() == ["slow:"]


def test_the_first_table_is_painted_with_its_rows_and_not_once_without(tmp_path: Path) -> None:
    inventory = companies(tmp_path / "partner.genera", count=3)
    (tmp_path / "settings.json").write_text(json.dumps({"last_page": "form:company"}))
    patient = "from genera_desktop.ui import main_window\n    main_window.PATIENCE = 60_000\n    "
    told = "if event.type() == QEvent.Type.Paint and print('rows:', self.page.model.rowCount(), flush=True) is None and"
    code = TABLE.replace("from genera_desktop import app", f"{patient}from genera_desktop import app")
    code = code.replace("if event.type() == QEvent.Type.Paint and", told)

    found = output_of(code, tmp_path, [str(inventory), "3"], tmp_path / "bytecode")

    assert found.splitlines()[0] == "rows: 3"
