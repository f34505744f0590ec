"""Workbooks of many clusters, made up at random and written by the program's own export.

`python -m tests.benchmarks.many_workbooks FOLDER [CLUSTERS]`: each brings 200 companies and 400 strengths with text as
people write it; every twentieth company is one that the cluster before knows too, in another spelling. More clusters
than the questionnaire names are further laptops of those. The same number gives the same records.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from genera_desktop.records.record import COMPLETE, STATUS, Answer, AnswerValue, Dot, Record
from genera_desktop.services.create_inventory import create_inventory
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.store.rows import Summary
from tests.benchmarks.matching import FORMS, SYLLABLES, TOWNS, TRADES

COMPANIES, STRENGTHS = 200, 400
KNOWN_BEFORE = 20
"""One company in so many is known to the cluster before too."""
CLUSTERS = ("GEN", "CAM", "TAR", "TUR", "OST")
COUNTRIES = ("FR", "IT", "EE", "FI", "NL")
WORDS = (
    "interpretation of variants for hospital laboratories with reports that a geneticist can sign long reads "
    "annotation pipelines a register of rare diseases shared in Europe and the United States single cell data "
    "federated analysis under consent training for clinicians and a cloud of its own quality by reference samples"
).split()
Values = dict[str, AnswerValue]


def write_workbooks(folder: Path, clusters: int) -> list[Path]:
    """The workbooks of so many clusters, in the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    before: list[Values] = []
    for number in range(clusters):
        chance = random.Random(number)
        companies = told_by(chance, before)
        written.append(_workbook(folder, number, companies, chance))
        before = companies
    return written


def told_by(chance: random.Random, before: list[Values]) -> list[Values]:
    """The companies that a cluster tells, every twentieth of them known `before`."""
    companies = [_company(chance) for _ in range(COMPANIES)]
    for place in range(0, len(before), KNOWN_BEFORE):
        companies[place] = _told_again(before[place], chance)
    return companies


def _workbook(folder: Path, number: int, companies: list[Values], chance: random.Random) -> Path:
    cluster = CLUSTERS[number % len(CLUSTERS)]
    path, file = folder / f"{number:03}-{cluster}.xlsx", folder / f"{number:03}.genera"
    inventory = create_inventory(
        file, cluster=cluster, clock=lambda: datetime(2026, 11, 22, 9, tzinfo=UTC), replica=f"{number:012x}"
    )
    with inventory.writing() as transaction:
        dot = transaction.next_dot()
        records = list(_records(cluster, companies, dot, chance))
        transaction.records.put_many((record, Summary(title)) for record, title in records)
    export_workbook(inventory, path)
    inventory.close()
    file.unlink()
    return path


def _records(cluster: str, companies: list[Values], dot: Dot, chance: random.Random) -> Iterator[tuple[Record, str]]:
    owners = []
    for values in companies:
        record = _record("company", cluster, values, dot, chance)
        owners.append(record.uuid)
        yield record, str(values["co_legal_name"])
    for _ in range(STRENGTHS):
        values = _strength(chance, chance.choice(owners))
        yield _record("strength", cluster, values, dot, chance), str(values["st_title"])


def _record(form: str, cluster: str, values: Values, dot: Dot, chance: random.Random) -> Record:
    told = {**values, STATUS: COMPLETE}
    answers = {key: (Answer(value, dot, "2026-11-20T09:00:00Z"),) for key, value in told.items()}
    record = str(UUID(int=chance.getrandbits(128), version=4))
    return Record(record, form, cluster, answers, context={dot.replica: dot.counter})


def _text(chance: random.Random, words: int) -> str:
    return " ".join(chance.choice(WORDS) for _ in range(words)).capitalize() + "."


def _company(chance: random.Random) -> Values:
    brand = "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(3, 5)))
    country = chance.choice(COUNTRIES)
    return {
        "co_survey_date": f"2026-{chance.randint(3, 10):02}-{chance.randint(1, 28):02}",
        "co_survey_mode": "desk",
        "co_legal_name": f"{brand.title()} {chance.choice(TRADES)} {FORMS[country]}",
        "co_type": "startup",
        "co_status": "active",
        "co_country": country,
        "co_city": TOWNS[country],
        "co_website": f"https://www.{brand}.example",
        "co_founding_year": chance.randint(1995, 2025),
        "co_summary": _text(chance, 25),
        "co_staff": chance.randint(1, 240),
        "co_turnover": "t3",
        "co_group": "autonomous",
        "co_segments": ["int"],
        "co_activities": ["int_annot"],
        "co_primary_segment": "int",
        "co_maturity": "growth",
        "co_collab_note": _text(chance, 12),
        "co_patent_families": chance.randint(0, 9),
    }


def _told_again(values: Values, chance: random.Random) -> Values:
    """The company as another cluster tells of it."""
    name = str(values["co_legal_name"]).upper().rsplit(" ", 1)[0]
    return {**values, "co_legal_name": name, "co_summary": _text(chance, 20)}


def _strength(chance: random.Random, owner: str) -> Values:
    return {
        "st_owner_type": "company",
        "st_company": owner,
        "st_title": _text(chance, 5),
        "st_category": "technology",
        "st_segments": ["int"],
        "st_activities": ["int_annot"],
        "st_description": _text(chance, 30),
        "st_rarity_note": _text(chance, 10),
        "st_free_pct": chance.randint(0, 100),
        "st_access_note": _text(chance, 8),
    }


if __name__ == "__main__":
    for made in write_workbooks(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 130):
        print(made)
