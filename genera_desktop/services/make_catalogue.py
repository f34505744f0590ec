"""The catalogue of the alliance's strengths, to be shown to others: what each is, who offers it, on what terms.

Whoever shares a record says who may see it, and a catalogue goes further than that for nobody: the one for everybody
has what is shared publicly, the one for the partners also what is shared with the alliance. What is for one cluster or
the coordinator only is in neither, and no company is named that may not be seen itself. Notes, prices, free capacity,
claims without a check, the choice of who may see a record, and all persons stay out of both.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from genera_desktop import messages
from genera_desktop.analysis.chain import SEGMENTS
from genera_desktop.analysis.entries import Entry, MergedInventory
from genera_desktop.analysis.tables import Cell, Table, choice, clusters, number, table, text
from genera_desktop.errors import GeneraError
from genera_desktop.frozen import frozen
from genera_desktop.languages import day_text
from genera_desktop.services.analyse import merged_inventory
from genera_desktop.services.document import Block, Cover, Document, Facts, Heading, Paragraph
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.services.word_analysis import CLUSTER_ROLE, Wording
from genera_desktop.services.write_tables import write_tables
from genera_desktop.store.inventory import Inventory

PUBLIC, ALLIANCE = "public", "alliance"
SHARE_OF = {"strengths": "strength.share", "companies": "company.share"}
COLUMNS = (
    choice("category", "strength.category"),
    text("strength"),
    clusters(),
    text("holder"),
    text("city"),
    choice("kind", "strength.kind"),
    choice("segments", SEGMENTS),
    choice("activities", "strength.activities"),
    text("description"),
    number("trl"),
    choice("access", "strength.access"),
    number("capacity"),
    choice("unit", "strength.capacity_unit"),
    choice("certificates", "strength.certificates"),
    text("website"),
)
"""All that a catalogue says of a strength."""
TOLD_APART = ("category", "strength", "cluster", "holder", "city", "description", "capacity", "unit")
"""Columns that are not a fact of their own on paper: they are headings, or told in one with others."""


@frozen
class Catalogue:
    """The catalogue, and the same as a table."""

    document: Document
    table: Table
    wording: Wording
    as_of: date


def make_catalogue(
    inventory: Inventory,
    as_of: date,
    *,
    for_partners: bool = False,
    language: str = "en",
    progress: Progress = NO_PROGRESS,
) -> Catalogue:
    """The catalogue for everybody, or the one for the partners. GeneraError where no strength may be seen by them."""
    with inventory.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
    merged = merged_inventory(inventory, language=language, progress=progress)
    wording = Wording(merged, questionnaire, language, short=True)
    levels = (PUBLIC, ALLIANCE) if for_partners else (PUBLIC,)
    shown = [one for one in merged.strengths if one.code(SHARE_OF["strengths"]) in levels]
    if not shown:
        partners = sum(one.code(SHARE_OF["strengths"]) == ALLIANCE for one in merged.strengths)
        raise GeneraError("catalogue-empty-for-everybody" if partners else "catalogue-empty", count=partners)
    order = {code: place for place, code in enumerate(merged.codes_of("strength.category"))}
    shown.sort(key=lambda one: (order.get(one.code("strength.category"), len(order)), one.title.casefold(), one.uuid))
    rows = table("catalogue", COLUMNS, (_row(one, merged, levels) for one in shown))
    edition = messages.text("catalogue-for-partners" if for_partners else "catalogue-for-everybody", language)
    title = messages.text("catalogue-title", language)
    cover = Cover(
        messages.text("report-alliance", language),
        messages.text("catalogue-lead", language),
        [
            (messages.text("report-day", language), day_text(as_of, language)),
            (messages.text("catalogue-strengths", language), str(len(shown))),
        ],
        [(code, wording.label(CLUSTER_ROLE, code)) for code in merged.all_clusters],
        edition if for_partners else "",
    )
    document = Document(
        title,
        list(_blocks(rows, wording, language)),
        source=messages.text("report-alliance", language),
        made=edition if for_partners else messages.text("report-as-of", language, day=day_text(as_of, language)),
        cover=cover,
        contents=messages.text("report-contents", language),
    )
    return Catalogue(document, rows, wording, as_of)


def write_catalogue_table(
    catalogue: Catalogue, path: Path, *, language: str = "en", progress: Progress = NO_PROGRESS
) -> None:
    """Writes the catalogue as a workbook. GeneraError where it cannot be written."""
    cover = catalogue.document.cover
    facts = cover.rows if cover else ()
    write_tables(
        [catalogue.table],
        catalogue.wording,
        path,
        catalogue.as_of,
        language=language,
        title=catalogue.document.title,
        facts=facts,
        progress=progress,
    )


def _row(one: Entry, merged: MergedInventory, levels: Sequence[str]) -> tuple[Cell, ...]:
    return (
        one.code("strength.category"),
        one.title,
        one.cluster,
        _holder(one, merged, levels),
        one.text("strength.city"),
        one.code("strength.kind"),
        one.codes("strength.segments"),
        one.codes("strength.activities"),
        one.text("strength.description"),
        one.number("strength.trl"),
        one.code("strength.access"),
        one.number("strength.capacity"),
        one.code("strength.capacity_unit"),
        one.codes("strength.certificates"),
        one.text("strength.website"),
    )


def _holder(one: Entry, merged: MergedInventory, levels: Sequence[str]) -> str:
    """The organisation that holds a strength; a company only where it may be seen by the same readers."""
    company = merged.company_by_uuid.get(one.code("strength.owner"))
    if company is None:
        return one.text("strength.owner_name")
    return company.title if company.code(SHARE_OF["companies"]) in levels else ""


def _blocks(rows: Table, wording: Wording, language: str) -> Iterator[Block]:
    """The strengths under their headings, each with its description and facts."""
    by_name = {column.name: column for column in rows.columns}
    before = None
    for row in rows.rows:
        said = {name: wording.cell(column, row[name]) for name, column in by_name.items()}
        if said["category"] != before:
            before = said["category"]
            yield Heading(before or messages.text("catalogue-other", language), 1, new_page=True)
        yield Heading(said["strength"], 2)
        where = [said["holder"], said["city"], said["cluster"]]
        yield Paragraph(", ".join(filter(None, dict.fromkeys(where))), quiet=True, leads=True)
        if said["description"]:
            yield Paragraph(said["description"], leads=True)
        facts = [(wording.header(by_name[name]), said[name]) for name in by_name if name not in TOLD_APART]
        capacity = " ".join(filter(None, (said["capacity"], said["unit"]))) if said["capacity"] else ""
        facts.insert(-2, (wording.header(by_name["capacity"]), capacity))
        yield Facts([fact for fact in facts if fact[1]], whole=True)
