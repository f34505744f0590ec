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


def test_the_first_table_stands_before_the_libraries_of_database_and_workbooks_are_loaded(tmp_path: Path) -> None:
    inventory = companies(tmp_path / "partner.genera", count=3)
    (tmp_path / "settings.json").write_text(json.dumps({"last_page": "form:company"}))
    slow = "[m for m in ('sqlalchemy', 'openpyxl', 'alembic', 'rapidfuzz', 'click') if m in sys.modules]"
    code = TABLE.replace("print(time.process_time(), flush=True)", f"print('slow:', *{slow}, flush=True)")

    found = output_of(code, tmp_path, [str(inventory), "3"], tmp_path / "bytecode")

    assert found.split() == ["slow:"]
