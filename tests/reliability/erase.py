"""An erased person is searched byte by byte: in the folder of the inventory, its backups, new exports and receivers."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

from genera_desktop.records.content import Address
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.erase_person import erase_persons
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.merge_submissions import import_all, merge_workbooks
from genera_desktop.services.restore_inventory import restore_inventory
from genera_desktop.store.inventory import Inventory
from tests.reliability.figures import Figures
from tests.services.erasing import EMAIL, FORMER, NAME, PHONE, TRACES, record_person, the_person, traces_in
from tests.services.partners import Clock, company, coordinator, partner

COMPANIES, COMPANIES_LONG = 20, 1000


def run(*, long: bool = False) -> Figures:
    """Records a person among others, sends, receives and erases; every trace that is found is a failure."""
    figures = Figures("erase")
    with tempfile.TemporaryDirectory(prefix="genera-erase-") as folder:
        _run(Path(folder), COMPANIES_LONG if long else COMPANIES, figures)
    return figures


def _run(folder: Path, companies: int, figures: Figures) -> None:
    with partner(folder / "partner") as ours, coordinator(folder / "desk") as desk:
        for number in range(companies):
            name = "".join(random.Random(number).choices("aeioubdfglmnprstvz", k=9))
            company(ours, co_legal_name=name, co_website=f"https://{name}.example", co_summary=f"{name} sequences.")
        uuid = record_person(ours)
        said = f"Ask {NAME} ({EMAIL}, {PHONE}), formerly {FORMER}."
        RecordEditor.open(ours, uuid).answer(Address("", "co_summary"), said)
        company(ours, co_legal_name="Dralquist Oy", co_summary=f"Recommended by {NAME}.")
        export_workbook(ours, folder / "old.xlsx")
        import_all(desk, [folder / "old.xlsx"])
        figures.counts["traces_before"] = len(traces_in([folder]))
        figures.expect(bool(traces_in([folder / "desk"])), "the search finds nothing where something is")
        report = erase_persons(ours, the_person(ours), in_texts=True)
        figures.counts["answers_mended"] = len(report.elsewhere)
        figures.counts["backups_rewritten"] = report.backups_rewritten
        (folder / "out").mkdir()
        export_workbook(ours, folder / "out" / "new.xlsx")
        export_workbook(ours, folder / "out" / "bare.xlsx", personal_data=False)
        import_all(desk, [folder / "out" / "new.xlsx"])
        import_all(desk, [folder / "old.xlsx"])
        merge_workbooks([folder / "out" / "new.xlsx"], folder / "out" / "consolidated.xlsx")
        _restore(ours, folder)
        searched = [folder / name for name in ("partner", "desk", "out", "restored")]
    figures.counts["files_searched"] = sum(file.is_file() for place in searched for file in place.rglob("*"))
    figures.counts["words_searched"] = len(TRACES)
    for found in traces_in(searched):
        figures.failures.append(f"found {found}")


def _restore(ours: Inventory, folder: Path) -> None:
    """Every backup that is left, restored elsewhere."""
    (folder / "restored").mkdir()
    for number, backup in enumerate(ours.backups()):
        restore_inventory(backup, folder / "restored" / f"{number}.genera", clock=Clock()).close()
