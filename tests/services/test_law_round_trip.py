"""Law 1: export, then import into an empty inventory gives the same records, answers and versions, less what is
withheld by rule. Law 7: looking changes nothing."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given

from genera_desktop.records.content import Content, content_of
from genera_desktop.records.record import Record
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook, withhold_all
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.list_records import record_table
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from tests.services.generated import HEAVY, records
from tests.services.partners import add_all, coordinator, held, partner
from tests.twice import kept_in


def tidy(record: Record) -> Record:
    """The record with its answers and items in one order."""
    return Record(
        record.uuid,
        record.form,
        record.cluster,
        dict(sorted(record.answers.items())),
        {item.id: item for item in sorted(record.items.values(), key=lambda item: item.id)},
        dict(record.context),
    )


@given(records())
@HEAVY
def test_an_exported_workbook_gives_the_same_records_elsewhere(entered: list[tuple[str, Content]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        ours = partner(Path(folder))
        add_all(ours, entered)
        report = export_workbook(ours, Path(folder) / "sent.xlsx")
        theirs = coordinator(Path(folder))

        plan = plan_import(theirs, Path(folder) / "sent.xlsx")
        apply_import(theirs, plan)

        questionnaire = bundled_questionnaire()
        leaving, withheld = withhold_all(ours, questionnaire, list(held(ours).values()), personal_data=True)
        assert report.withheld == withheld
        assert {record.uuid: tidy(record) for record in leaving} == {
            uuid: tidy(record) for uuid, record in held(theirs).items()
        }
        ours.close()
        theirs.close()


@given(records(most=2))
@HEAVY
def test_opening_listing_and_previewing_write_nothing(entered: list[tuple[str, Content]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        ours = partner(Path(folder))
        add_all(ours, entered)
        export_workbook(ours, Path(folder) / "sent.xlsx")
        before, file = held(ours), kept_in(ours)

        for uuid, record in before.items():
            editor = RecordEditor.open(ours, uuid)
            editor.session.problems()
            assert editor.session.content() == content_of(record)
        for form in bundled_questionnaire().forms:
            record_table(ours, form)
        plan_import(ours, Path(folder) / "sent.xlsx")

        assert held(ours) == before
        assert kept_in(ours) == file
        ours.close()
