"""A person who is recorded, edited, sent and received in every way, and the search for what is left of them."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from pathlib import Path

from genera_desktop.records.content import Address, Content, ItemContent
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.import_plan import ImportReport
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.last_round import begin_round
from genera_desktop.services.persons import Person, all_persons, named
from genera_desktop.store.inventory import Inventory
from tests.services.partners import COMPANY, add

ITEM = "bbbbbbbb-0000-4000-8000-000000000001"
OTHER = "bbbbbbbb-0000-4000-8000-000000000002"
NAME, FORMER = "Quirine Vandersloot-Méchin", "Quirine Obendorf-Zwaan"
EMAIL, FORMER_EMAIL = "quirine.v@velquora.example", "q.obendorf@velquora.example"
PHONE = "+33 1 99 00 47 11"
TRACES = (NAME, FORMER, EMAIL, FORMER_EMAIL, PHONE, "quirine", "obendorf", "vandersloot")
"""Folded words are what a search column would hold."""


def contact(item: str, name: str, email: str, phone: str = "", agreed: str = "2026-09-02") -> ItemContent:
    answers = {
        "cc_consent": "yes",
        "cc_name": name,
        "cc_email": email,
        "cc_phone": phone,
        "cc_consent_purposes": ["inventory", "alliance"],
        "cc_role": "bd",
        "cc_language": "fr",
        "cc_consent_date": agreed,
        "cc_consent_evidence": "email",
    }
    return ItemContent(item, "co_contact", "", answers)  # type: ignore[arg-type]


def record_person(inventory: Inventory) -> str:
    """A company with this person, who had another name and mail address before, and somebody else; its id."""
    items = [contact(ITEM, FORMER, FORMER_EMAIL, PHONE), contact(OTHER, "Bernard Modèle", "b.m@velquora.example")]
    uuid = add(inventory, "company", Content(dict(COMPANY), items))  # type: ignore[arg-type]
    inventory.backup("before the name changed")
    with inventory.writing() as transaction:
        begin_round(transaction, "2026-2", "2026-2", inventory.now_text(), list(transaction.records.all()))
    editor = RecordEditor.open(inventory, uuid)
    editor.answer(Address(ITEM, "cc_name"), NAME)
    editor.answer(Address(ITEM, "cc_email"), EMAIL)
    inventory.backup("after the name changed")
    return uuid


def the_person(inventory: Inventory) -> list[Person]:
    return named(all_persons(inventory), NAME)


def send(ours: Inventory, theirs: Inventory, path: Path) -> ImportReport:
    export_workbook(ours, path)
    return apply_import(theirs, plan_import(theirs, path))


def traces_in(places: Iterable[Path], words: Iterable[str] = TRACES) -> list[str]:
    """`file: word` for each of the words that stands in a file of these folders, also in the parts of zip archives and
    in names of files, as UTF-8 or UTF-16."""
    files = [file for place in places for file in ([place] if place.is_file() else sorted(place.rglob("*")))]
    found = []
    for file in filter(Path.is_file, files):
        contents = [file.name.encode(), file.read_bytes()]
        if zipfile.is_zipfile(file):
            with zipfile.ZipFile(file) as archive:
                contents += [name.encode() + archive.read(name) for name in archive.namelist()]
        for word in words:
            needles = (word.encode(), word.encode("utf-16-le"))
            if any(needle in content for needle in needles for content in contents):
                found.append(f"{file.name}: {word}")
    return found
