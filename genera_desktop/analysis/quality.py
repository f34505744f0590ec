"""Questions 27 to 30: what is missing, doubled, old or unconfirmed, and whether every contact has agreed.

Nothing personal is in these tables: contacts are counted, never named.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from genera_desktop.analysis.chain import in_cluster
from genera_desktop.analysis.entries import Entry, Facts, MergedInventory, Statement
from genera_desktop.analysis.tables import (
    Cell,
    Table,
    clusters,
    count,
    counted,
    day,
    link,
    number,
    record,
    table,
    text,
    word,
    yes_no,
)
from genera_desktop.analysis.tables import choice as choices

OLD_AFTER_MONTHS = 12
DESK, YES = "desk", "yes"


def missing(inventory: MergedInventory) -> Table:
    """Question 27. By form and cluster: records, complete ones, and required, relevant answers that are missing."""

    def rows() -> Iterator[tuple[Cell, ...]]:
        for entries in inventory.groups:
            for cluster in inventory.all_clusters:
                own = in_cluster(entries, cluster)
                if own:
                    complete, lacking = [one for one in own if one.is_complete], [one for one in own if one.missing]
                    wrong = [one for one in own if one.problems]
                    open_answers = sum(one.missing for one in own)
                    yield own[0].form, cluster, count(own), count(complete), count(lacking), open_answers, count(wrong)

    columns = [
        text("form"),
        clusters(),
        number("records"),
        number("complete"),
        number("incomplete"),
        number("missing"),
        number("with_problems"),
    ]
    return table("missing", columns, rows())


def incomplete_records(inventory: MergedInventory) -> Table:
    """Question 27. The records with answers missing, those with most first."""
    lacking = sorted((one for one in inventory.entries() if one.missing), key=lambda one: (-one.missing, one.title))
    rows = ((one.form, link(one), one.cluster, one.missing) for one in lacking)
    return table("incomplete", [text("form"), record("record"), clusters(), number("missing")], rows)


def doubled(inventory: MergedInventory) -> Table:
    """Question 28. The records that were entered more than once, by whom, and the questions that are still open."""
    open_questions: dict[str, list[str]] = {}
    for one in inventory.disagreements:
        open_questions.setdefault(one.entry, []).append(one.label)
    rows = (
        (link(one), one.cluster, one.also, len(one.statements), "; ".join(open_questions.get(one.uuid, [])))
        for one in inventory.entries()
        if len(one.statements) > 1 or one.uuid in open_questions
    )
    columns = [record("record"), clusters(), clusters("also"), number("entered"), text("open_questions")]
    return table("doubled", columns, rows)


def reliability(inventory: MergedInventory, as_of: date) -> Table:
    """Question 29. By cluster: its companies, answers older than twelve months at `as_of`, from desk research, and not
    confirmed by the company. Every cluster answers for what it said itself, also of companies at home elsewhere."""

    def rows() -> Iterator[tuple[Cell, ...]]:
        said: dict[str, list[tuple[Entry, Statement]]] = {}
        for company in inventory.companies:
            for one in company.statements:
                said.setdefault(one.cluster, []).append((company, one))
        for cluster in [cluster for cluster in inventory.all_clusters if cluster in said]:
            own = said[cluster]
            old = [company.uuid for company, one in own if is_old(_surveyed(one), as_of)]
            desk = [company.uuid for company, one in own if one.code("company.survey_mode") == DESK]
            unconfirmed = [company.uuid for company, one in own if one.code("company.validated") != YES]
            everyone = counted(company.uuid for company, _ in own)
            yield cluster, everyone, counted(old), counted(desk), counted(unconfirmed)

    columns = [clusters(), number("companies"), number("old"), number("desk"), number("unconfirmed")]
    return table("reliability", columns, rows())


def ages(inventory: MergedInventory, as_of: date) -> Table:
    """Question 29. Each company's survey, the oldest first: date, age in whole months, how it was made, confirmed?"""
    said = [(_surveyed(one), company, one) for company, one in _statements(inventory)]
    said.sort(key=lambda row: (row[0] or date.min, row[1].title))
    rows = (
        (
            link(company),
            one.cluster,
            surveyed,
            months_between(surveyed, as_of) if surveyed else None,
            is_old(surveyed, as_of),
            one.code("company.survey_mode"),
            one.code("company.validated") == YES,
        )
        for surveyed, company, one in said
    )
    columns = [
        record("company"),
        clusters(),
        day("surveyed"),
        number("months"),
        yes_no("is_old"),
        choices("mode", "company.survey_mode"),
        yes_no("confirmed"),
    ]
    return table("ages", columns, rows)


def consent(inventory: MergedInventory) -> Table:
    """Question 30. Records whose contacts have gaps in their consent: which gap, and for how many contacts."""

    def rows() -> Iterator[tuple[Cell, ...]]:
        for role, entries in (("company.contacts", inventory.companies), ("cluster.contacts", inventory.clusters)):
            for entry in entries:
                gaps: dict[str, int] = {}
                for contact in entry.items_of(role):
                    for gap in _consent_gaps(contact, asks_purpose=role == "company.contacts"):
                        gaps[gap] = gaps.get(gap, 0) + 1
                for gap, contacts in gaps.items():
                    yield link(entry), entry.cluster, gap, contacts

    return table("consent", [record("record"), clusters(), word("gap"), number("contacts")], rows())


def is_old(surveyed: date | None, as_of: date) -> bool:
    """Whether a survey is more than twelve months old at a date, or its date is not known."""
    return surveyed is None or months_between(surveyed, as_of) >= OLD_AFTER_MONTHS


def months_between(earlier: date, later: date) -> int:
    """Whole months from one date to a later one."""
    return (later.year - earlier.year) * 12 + later.month - earlier.month - (later.day < earlier.day)


def _surveyed(statement: Facts) -> date | None:
    return statement.day("company.survey_date")


def _statements(inventory: MergedInventory) -> Iterator[tuple[Entry, Statement]]:
    for company in inventory.companies:
        for statement in company.statements:
            yield company, statement


def _consent_gaps(contact: Facts, *, asks_purpose: bool) -> Iterator[str]:
    if contact.code("contact.consent") != YES:
        yield "gap-no-consent"
        return
    if contact.day("contact.consent_date") is None:
        yield "gap-no-date"
    if asks_purpose and not contact.codes("contact.purposes"):
        yield "gap-no-purpose"
    if asks_purpose and not contact.code("contact.evidence"):
        yield "gap-no-evidence"
