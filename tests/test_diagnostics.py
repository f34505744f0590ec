"""A diagnostic file says where something went wrong, and never what anybody answered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from genera_desktop import diagnostics
from genera_desktop.errors import GeneraError
from genera_desktop.records.content import Content
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.erase_person import erase_persons
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.persons import all_persons
from genera_desktop.store.inventory import Inventory
from tests.services.erasing import EMAIL, ITEM, NAME, PHONE, TRACES, record_person, send, traces_in
from tests.services.partners import coordinator, partner


def _refusal_that_names_somebody(inventory: Inventory, uuid: str) -> None:  # noqa: ARG001
    raise GeneraError("changed-since-preview", title=NAME)


def _answer_as_key(inventory: Inventory, uuid: str) -> None:
    with inventory.reading() as transaction:
        record = transaction.records.get(uuid)
    assert record is not None
    record.items[str(record.items[ITEM].answers["cc_name"][0].value)]


def _error_within_an_error(inventory: Inventory, uuid: str) -> None:
    try:
        _answer_as_key(inventory, uuid)
    except KeyError as error:
        raise RuntimeError(f"could not show {NAME}, {PHONE}") from error


def _wrong_content(inventory: Inventory, uuid: str) -> None:  # noqa: ARG001
    RecordEditor.create(inventory, "company").fill(Content({EMAIL: [NAME]}, [NAME]))  # type: ignore[list-item]


FAILURES: tuple[Callable[[Inventory, str], None], ...] = (
    _refusal_that_names_somebody,
    _answer_as_key,
    _error_within_an_error,
    _wrong_content,
)


@pytest.mark.parametrize("fail", FAILURES, ids=[fail.__name__.strip("_") for fail in FAILURES])
def test_failures_with_answers_in_them_leave_none_in_the_file(
    tmp_path: Path, fail: Callable[[Inventory, str], None]
) -> None:
    with partner(tmp_path / "data") as inventory:
        uuid = record_person(inventory)
        with pytest.raises(Exception) as failed:  # noqa: PT011 - whatever it is
            fail(inventory, uuid)

    written = diagnostics.write_report(tmp_path / "diagnostics", failed.value, "answer", {"inventory": "1234"})

    assert written is not None
    assert traces_in([tmp_path / "diagnostics"], [*TRACES, "Quirine", "Vandersloot"]) == []
    assert fail.__name__ in written.read_text(encoding="utf-8")


def test_the_file_says_what_where_and_in_which_versions(tmp_path: Path) -> None:
    with pytest.raises(GeneraError) as failed:
        Inventory.open(tmp_path / "missing.genera")

    text = diagnostics.report(failed.value, "open", {"inventory": "1234"})

    assert "GeneraError (missing-inventory)" in text
    assert "genera_desktop/store/header.py:" in text
    assert "inventory: 1234" in text
    assert "doing: open" in text
    assert {"system", "Python", "SQLAlchemy"} <= {line.partition(":")[0] for line in text.splitlines()}
    assert str(tmp_path) not in text


def test_only_the_latest_files_are_kept(tmp_path: Path) -> None:
    for _ in range(diagnostics.KEPT + 3):
        last = diagnostics.write_report(tmp_path, ValueError())

    kept = sorted(tmp_path.glob("problem-*.txt"))
    assert (len(kept), kept[-1]) == (diagnostics.KEPT, last)


def test_a_folder_that_cannot_be_written_is_no_second_mistake(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    assert diagnostics.write_report(tmp_path / "file", ValueError()) is None
    assert diagnostics.begin(tmp_path / "file") is diagnostics.Last.WELL


def test_a_start_that_never_stood_is_told_from_a_crash_later_and_from_an_end(tmp_path: Path) -> None:
    told = [diagnostics.begin(tmp_path), diagnostics.begin(tmp_path)]
    diagnostics.stands(tmp_path)
    told.append(diagnostics.begin(tmp_path))
    diagnostics.end(tmp_path)
    told.append(diagnostics.begin(tmp_path))

    last = diagnostics.Last
    assert told == [last.WELL, last.STARTING, last.RUNNING, last.WELL]


def test_neither_logs_nor_output_quote_answers_while_everything_fails(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(0)
    with partner(tmp_path / "data") as ours, coordinator(tmp_path / "desk") as desk:
        record_person(ours)
        send(ours, desk, tmp_path / "sent.xlsx")
        (tmp_path / "sent.xlsx").write_bytes((tmp_path / "sent.xlsx").read_bytes()[:-400])
        with pytest.raises(GeneraError):
            apply_import(desk, plan_import(desk, tmp_path / "sent.xlsx"))
        erase_persons(desk, [one for one in all_persons(desk) if one.item == ITEM])

    said = caplog.text + "".join(capfd.readouterr())
    assert [word for word in TRACES if word in said] == []
