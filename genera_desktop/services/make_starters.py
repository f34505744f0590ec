"""The starters of all clusters in one go: what the coordinator sends out when a round begins."""

from __future__ import annotations

from pathlib import Path

from genera_desktop.errors import GeneraError
from genera_desktop.records.home import cluster_regions
from genera_desktop.services.export_workbook import ExportReport, make_starter
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.store.inventory import Inventory


def make_starters(
    inventory: Inventory, folder: Path, *, language: str = "en", password: str = "", progress: Progress = NO_PROGRESS
) -> list[ExportReport]:
    """Writes one starter for each cluster of the questionnaire into a folder, which is made where it is missing; all
    behind one password where one is given.

    GeneraError where a file cannot be written; the starters written before it stay.
    """
    with inventory.reading() as transaction:
        clusters = [region.code for region in cluster_regions(current_questionnaire(transaction))]
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise GeneraError("file-folder-not-writable", folder=str(folder)) from error
    reports = []
    for done, cluster in enumerate(clusters):
        progress.step(done, len(clusters), "starters")
        path = folder / starter_name(cluster)
        reports.append(make_starter(inventory, cluster, path, language=language, password=password))
    return reports


def starter_name(cluster: str) -> str:
    """The file name of a cluster's starter; opening it makes an inventory of the same name beside it."""
    return f"starter-{cluster.lower()}.xlsx"
