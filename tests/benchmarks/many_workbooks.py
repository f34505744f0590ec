"""Workbooks of many clusters, made up at random and written by the program's own export.

`python -m tests.benchmarks.many_workbooks FOLDER [CLUSTERS]`: each brings 200 companies and 400 strengths, answered
like those of the demonstration, with names and text of their own; every twentieth company is one that the cluster
before knows too, in another spelling. The questionnaire names 130 clusters: its own five, and further choices in
its workbook's list. The same number gives the same records, and workbooks that were made once are taken again.
"""

from __future__ import annotations

import hashlib
import json
import random
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

from openpyxl import load_workbook

from genera_desktop import paths
from genera_desktop.questionnaire.model import Questionnaire
from genera_desktop.records.record import COMPLETE, POSITION, STATUS, Answer, AnswerValue, Dot, Item, Record, Versions
from genera_desktop.services.create_inventory import create_inventory
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.load_questionnaire import read_questionnaire
from genera_desktop.store.rows import Summary
from tests.benchmarks.matching import FORMS, SYLLABLES, TRADES

COMPANIES, STRENGTHS = 200, 400
KNOWN_BEFORE = 20
"""One company in so many is known to the cluster before too."""
CLUSTERS = ("GEN", "CAM", "TAR", "TUR", "OST")
NAMED = 130
"""So many clusters the questionnaire names, however many workbooks are made: those of few are the first of many."""
COUNTRIES = ("FR", "IT", "EE", "FI", "NL", "DE", "ES", "SE")
WORDS = (
    "interpretation of variants for hospital laboratories with reports that a geneticist can sign long reads "
    "annotation pipelines a register of rare diseases shared in Europe and the United States single cell data "
    "federated analysis under consent training for clinicians and a cloud of its own quality by reference samples"
).split()
MADE_AT = "2026-11-20T09:00:00Z"
EDITION = 2
"""Raised when the workbooks are to be made anew."""

Values = dict[str, Any]


def workbooks(clusters: int) -> list[Path]:
    """The workbooks of so many clusters, made now or taken from where they were made before."""
    versions = " ".join(form.version for form in questionnaire_of_many().forms.values())
    version = hashlib.sha256(versions.encode()).hexdigest()[:8]
    folder = Path(tempfile.gettempdir()) / f"genera-benchmarks-{EDITION}-{version}"
    wanted = [folder / _file_name(number) for number in range(clusters)]
    if not all(path.exists() for path in wanted):
        write_workbooks(folder, clusters)
    return wanted


def write_workbooks(folder: Path, clusters: int) -> list[Path]:
    """The workbooks of so many clusters, in the folder; those that are there already are left as they are."""
    folder.mkdir(parents=True, exist_ok=True)
    questionnaire = questionnaire_of_many()
    written = []
    before: list[Values] = []
    for number in range(clusters):
        chance = random.Random(number)
        companies = told_by(chance, before, number)
        path = folder / _file_name(number)
        if not path.exists():
            _write(path, number, questionnaire, companies, chance)
        written.append(path)
        before = companies
    return written


def _file_name(number: int) -> str:
    return f"{number:03}-{cluster_code(number)}.xlsx"


def cluster_code(number: int) -> str:
    """The code of the how-manieth cluster, from 0."""
    return CLUSTERS[number] if number < len(CLUSTERS) else f"K{number:03}"


@cache
def questionnaire_of_many() -> Questionnaire:
    """The bundled questionnaire with 130 clusters: as somebody extends it, by lines in its list of choices."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        for file in sorted((paths.resources() / "questionnaire").glob("*.xlsx")):
            shutil.copy(file, folder)
        book = load_workbook(folder / "cluster.xlsx")
        sheet = book["choices"]
        columns = [cell.value for cell in sheet[1]]
        for number in range(len(CLUSTERS), NAMED):
            told = {"list_name": "cluster_code", "name": cluster_code(number), "role": "partner",
                    "country": COUNTRIES[number % len(COUNTRIES)]}  # fmt: skip
            label = f"Biocluster number {number}"
            sheet.append([told.get(str(column), label if "label" in str(column) else None) for column in columns])
        book.save(folder / "cluster.xlsx")
        return read_questionnaire(sorted(folder.glob("*.xlsx")), trusted=True)


@cache
def _patterns(form: str) -> tuple[Values, ...]:
    """The answers of the demonstration's records of a form, without what belongs to one of them alone."""
    data = json.loads((paths.resources() / "demo" / "demo_data.json").read_text(encoding="utf-8"))
    return tuple({key: value for key, value in entry.items() if not key.startswith("_")} for entry in data[form])


def told_by(chance: random.Random, before: list[Values], number: int = 0) -> list[Values]:
    """The companies that the how-manieth cluster tells, every twentieth of them known `before`: other ones each time,
    so that a company is known to two clusters and not to all."""
    companies = [_company(chance) for _ in range(COMPANIES)]
    for place in range(number % KNOWN_BEFORE, len(before), KNOWN_BEFORE):
        companies[place] = _told_again(before[place], chance)
    return companies


def _write(
    path: Path, number: int, questionnaire: Questionnaire, companies: list[Values], chance: random.Random
) -> None:
    cluster = cluster_code(number)
    with tempfile.TemporaryDirectory() as folder:
        inventory = create_inventory(
            Path(folder) / "partner.genera",
            cluster=cluster,
            questionnaire=questionnaire,
            clock=lambda: datetime(2026, 11, 22, 9, tzinfo=UTC),
            replica=f"{number:012x}",
        )
        with inventory.writing() as transaction:
            dot = transaction.next_dot()
            records = list(_records(cluster, companies, dot, chance))
            transaction.records.put_many((record, Summary(title)) for record, title in records)
        unfinished = Path(folder) / path.name
        export_workbook(inventory, unfinished)
        inventory.close()
        shutil.move(unfinished, path)


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
    told = {key: value for key, value in values.items() if key not in ("co_product", "co_contact")}
    uuid = _uuid(chance)
    items = {}
    for place, product in enumerate(values.get("co_product", ()), 1):
        item = Item(_uuid(chance), "co_product", "", _answers({**product, POSITION: place}, dot))
        items[item.id] = item
    answers = _answers({**told, STATUS: COMPLETE}, dot)
    return Record(uuid, form, cluster, answers, items, {dot.replica: dot.counter})


def _uuid(chance: random.Random) -> str:
    return str(UUID(int=chance.getrandbits(128), version=4))


def _answers(values: dict[str, AnswerValue], dot: Dot) -> dict[str, Versions]:
    return {key: (Answer(value, dot, MADE_AT),) for key, value in values.items()}


def _text(chance: random.Random, words: int) -> str:
    return " ".join(chance.choice(WORDS) for _ in range(words)).capitalize() + "."


def _company(chance: random.Random) -> Values:
    brand = "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(3, 5)))
    pattern = chance.choice(_patterns("company"))
    country = str(pattern["co_country"])
    own: Values = {
        "co_legal_name": f"{brand.title()} {chance.choice(TRADES)} {FORMS[country]}",
        "co_website": f"https://www.{brand}.example",
        "co_email": f"info@{brand}.example",
        "co_founding_year": chance.randint(1995, 2020),
        "co_summary": _text(chance, 25),
        "co_collab_note": _text(chance, 12),
    }
    number = re.sub("[0-9]", lambda _: chance.choice("0123456789"), str(pattern.get("co_reg_no", "")))
    left_out = ("co_vat_no", "co_trading_name", "co_reg_no")
    kept = {key: value for key, value in pattern.items() if key not in left_out}
    product = [{**one, "cp_name": f"{brand.title()} {one['cp_name'].split()[-1]}"} for one in kept["co_product"]]
    return {**kept, **own, "co_product": product, **({"co_reg_no": number} if number else {})}


def _told_again(values: Values, chance: random.Random) -> Values:
    """The company as another cluster tells of it."""
    name = str(values["co_legal_name"]).upper().rsplit(" ", 1)[0]
    return {**values, "co_legal_name": name, "co_summary": _text(chance, 20)}


def _strength(chance: random.Random, owner: str) -> Values:
    pattern = chance.choice([one for one in _patterns("strength") if one["st_owner_type"] == "company"])
    own = {
        "st_company": owner,
        "st_title": _text(chance, 5),
        "st_description": _text(chance, 30),
        "st_rarity_note": _text(chance, 10),
    }
    return {**pattern, **own}


if __name__ == "__main__":
    for made in write_workbooks(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 130):
        print(made)
