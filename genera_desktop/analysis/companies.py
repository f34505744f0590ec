"""Questions 8 to 10 and 12: who the companies are, how ready their technology is, what marks they hold, who was chosen.

A merged company counts once, in its home cluster's column, with its merged answers; where each cluster keeps its own
answer (selection), all are told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from statistics import median

from genera_desktop.analysis.chain import (
    by_code,
    by_role,
    clusters_of,
    in_cluster,
    segments,
)
from genera_desktop.analysis.entries import Entry, MergedInventory
from genera_desktop.analysis.tables import (
    Cell,
    Figure,
    Table,
    choice,
    clusters,
    count,
    counted,
    day,
    link,
    named,
    number,
    record,
    table,
    text,
    word,
)
from genera_desktop.records.survivorship import OWN_RULES

PRODUCTS = "company.products"
SELECTION = "company.selection_status"
SME_CHECK = "to_check"
NO_MARKS = frozenset({"none", "not_applicable", "none_yet"})
FURTHEST_FIRST = OWN_RULES[SELECTION]
"""The statuses of the selection, the furthest first: in this order they are shaded, the furthest the darkest."""
AGES = ((0, "age-0-4"), (5, "age-5-9"), (10, "age-10-19"), (20, "age-20"))
STAFF = ((0, "staff-0-9"), (10, "staff-10-49"), (50, "staff-50-249"), (250, "staff-250"))


def sme_status(inventory: MergedInventory) -> Table:
    """Question 8. Companies by SME status, with their share of all companies in per cent; who is to be checked too."""
    return _shared("sme-status", inventory, "company.sme")


def size_classes(inventory: MergedInventory) -> Table:
    """Question 8. Companies by size class (EU recommendation 2003/361), with their share of all in per cent."""
    return _shared("size-classes", inventory, "company.size_class")


def staff_bands(inventory: MergedInventory) -> Table:
    """Question 8. Companies by staff in full-time equivalents, with their share of all in per cent."""
    return _in_bands("staff-bands", inventory, STAFF, lambda company: company.number("company.staff"))


def age_bands(inventory: MergedInventory, as_of: date) -> Table:
    """Question 8. Companies by age in whole years at `as_of`, with their share of all in per cent."""
    return _in_bands("age-bands", inventory, AGES, lambda company: _age(company, as_of))


def technology(inventory: MergedInventory) -> Table:
    """Question 9. For each segment the technology readiness levels (1-9) of its products: how many, lowest, median and
    highest, and the companies behind them. Products without a level count nowhere."""
    levels = _levels_by_segment(inventory)

    def rows() -> Iterator[tuple[Cell, ...]]:
        for segment in segments(inventory):
            found = levels.get(segment, [])
            if found:
                numbers = [level for level, _ in found]
                behind = counted(company.uuid for _, company in found)
                yield segment, len(found), min(numbers), median(numbers), max(numbers), behind

    columns = [
        choice("segment", "product.segment"),
        number("products"),
        number("lowest"),
        number("median"),
        number("highest"),
        number("companies"),
    ]
    return table("technology", columns, rows())


def levels(inventory: MergedInventory) -> Table:
    """Question 9. How many products stand at each technology readiness level in each segment."""
    found = _levels_by_segment(inventory)

    def rows() -> Iterator[tuple[Cell, ...]]:
        for segment in segments(inventory):
            for level in sorted({level for level, _ in found.get(segment, [])}):
                at_level = [company for here, company in found[segment] if here == level]
                yield segment, level, Figure(len(at_level), tuple(dict.fromkeys(one.uuid for one in at_level)))

    return table("levels", [choice("segment", "product.segment"), number("trl"), number("products")], rows())


def certificates(inventory: MergedInventory) -> Table:
    """Question 10. For each quality mark and cluster the companies that hold it and that plan it."""
    held = by_role(inventory.companies, "company.certificates")
    planned = by_role(inventory.companies, "company.certificates_planned")

    def rows() -> Iterator[tuple[Cell, ...]]:
        for mark in inventory.codes_of("company.certificates"):
            if mark in NO_MARKS or not (held.get(mark) or planned.get(mark)):
                continue
            for cluster in clusters_of(inventory, [*held.get(mark, []), *planned.get(mark, [])]):
                here = count(in_cluster(held.get(mark, []), cluster))
                yield mark, cluster, here, count(in_cluster(planned.get(mark, []), cluster))

    columns = [choice("mark", "company.certificates"), clusters(), number("held"), number("planned")]
    return table("certificates", columns, rows())


def approvals(inventory: MergedInventory) -> Table:
    """Question 10. For each approval, by region, the companies with a product that has it and those that plan it."""
    held = by_code(inventory.companies, lambda company: _codes_of_products(company, "product.approvals"))
    planned = by_role(inventory.companies, "company.approvals_planned")
    region = inventory.column("product.approvals", "region")

    def rows() -> Iterator[tuple[Cell, ...]]:
        for approval in sorted(inventory.codes_of("product.approvals"), key=lambda code: region[code]):
            if approval not in NO_MARKS and (held.get(approval) or planned.get(approval)):
                yield region[approval], approval, count(held.get(approval, [])), count(planned.get(approval, []))

    columns = [
        named("region"),
        choice("approval", "product.approvals"),
        number("held"),
        number("planned"),
    ]
    return table("approvals", columns, rows())


def selection(inventory: MergedInventory) -> Table:
    """Question 12. Each company's status in the choice of those that benefit, with what every cluster says of it.

    Those who came furthest stand first in each cluster. `status` is the furthest status that a cluster gave; reasons
    and criteria stay with the cluster that gave them.
    """
    order = {code: place for place, code in enumerate(FURTHEST_FIRST)}
    known = [company for company in inventory.companies if company.code(SELECTION)]
    home = {code: place for place, code in enumerate(inventory.all_clusters)}
    known.sort(key=lambda one: (home[one.cluster], order.get(one.code(SELECTION), len(order)), one.title))

    def rows() -> Iterator[tuple[Cell, ...]]:
        for company in known:
            for said in [one for one in company.statements if one.code(SELECTION)]:
                criteria = said.codes("company.selection_criteria")
                reason, decided = said.text("company.selection_reason"), said.day("company.selection_date")
                status = company.code(SELECTION)
                yield (
                    company.cluster,
                    link(company),
                    status,
                    said.cluster,
                    said.code(SELECTION),
                    criteria,
                    reason,
                    decided,
                )

    columns = [
        clusters(),
        record("company"),
        choice("status", SELECTION),
        clusters("said_by"),
        choice("own_status", SELECTION),
        choice("criteria", "company.selection_criteria"),
        text("reason"),
        day("date"),
    ]
    return table("selection", columns, rows())


def selection_counts(inventory: MergedInventory) -> Table:
    """Question 12. Companies by home cluster and status; `identified`: how many it had before merging."""
    by_status = by_role(inventory.companies, SELECTION)
    identified: dict[str, list[str]] = {}
    for company in inventory.companies:
        for said in company.statements:
            if said.code(SELECTION):
                identified.setdefault(said.cluster, []).append(company.uuid)

    def rows() -> Iterator[tuple[Cell, ...]]:
        for cluster in inventory.all_clusters:
            known = identified.get(cluster, [])
            for status in inventory.codes_of(SELECTION):
                found = in_cluster(by_status.get(status, []), cluster)
                if found:
                    yield cluster, status, count(found), Figure(len(known), tuple(known))

    columns = [clusters(), choice("status", SELECTION), number("companies"), number("identified")]
    return table("selection-counts", columns, rows())


def _shared(name: str, inventory: MergedInventory, role: str) -> Table:
    """Companies by the codes of a role; the row without a code counts who does not say, where there is any."""
    grouped = by_role(inventory.companies, role)
    unsaid = [company for company in inventory.companies if not company.code(role)]
    found = [(code, grouped.get(code, [])) for code in inventory.codes_of(role)] + ([("", unsaid)] if unsaid else [])
    rows = ((code, count(companies), _per_cent(companies, inventory)) for code, companies in found)
    return table(name, [choice("group", role), number("companies"), number("share")], rows)


def _in_bands(
    name: str, inventory: MergedInventory, bands: Sequence[tuple[int, str]], measure: Callable[[Entry], float | None]
) -> Table:
    """Companies by the band that their measure falls into; the row without a band counts those without a measure."""

    def band_of(company: Entry) -> Iterator[str]:
        value = measure(company)
        yield "" if value is None else next((name for least, name in reversed(bands) if value >= least), "")

    grouped = by_code(inventory.companies, band_of)
    found = [(band, grouped.get(band, [])) for band in [name for _, name in bands] + ([""] if "" in grouped else [])]
    rows = ((band, count(companies), _per_cent(companies, inventory)) for band, companies in found)
    return table(name, [word("group"), number("companies"), number("share")], rows)


def _per_cent(companies: Sequence[Entry], inventory: MergedInventory) -> float:
    return round(100 * len(companies) / len(inventory.companies), 1) if inventory.companies else 0.0


def _age(company: Entry, as_of: date) -> float | None:
    year = company.number("company.founding_year")
    return None if year is None else max(0, as_of.year - year)


def _levels_by_segment(inventory: MergedInventory) -> dict[str, list[tuple[float, Entry]]]:
    found: dict[str, list[tuple[float, Entry]]] = {}
    for company in inventory.companies:
        for product in company.items_of(PRODUCTS):
            level = product.number("product.trl")
            if level is not None:
                found.setdefault(product.code("product.segment"), []).append((level, company))
    return found


def _codes_of_products(company: Entry, role: str) -> set[str]:
    return {code for product in company.items_of(PRODUCTS) for code in product.codes(role)}
