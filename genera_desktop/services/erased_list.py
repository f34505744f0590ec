"""The list of those who were erased, without saying who: ids of items, and salted hashes of mail and telephone.

It is applied to whatever may bring a person back: a backup that is restored, an old workbook that is imported again.
A person who agreed anew after the day of the erasing is welcome.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Mapping
from dataclasses import field, replace
from typing import TYPE_CHECKING

from genera_desktop.frozen import frozen
from genera_desktop.questionnaire.model import Form
from genera_desktop.records.consent import agreed_on, contacts_of
from genera_desktop.records.edits import Edit
from genera_desktop.records.folding import folded
from genera_desktop.records.record import Dot, Item
from genera_desktop.services.persons import plain_phone

if TYPE_CHECKING:
    from genera_desktop.store.transaction import Transaction

KEY = "erased"
EMAIL, PHONE = "contact.email", "contact.phone"


@frozen
class ErasedItem:
    """An item that was erased, the record in which it stands, the edit that erased it, and whether the person went out
    of ordinary sentences too."""

    record: str
    item: str
    edit: Edit
    in_texts: bool = False


@frozen
class ErasedList:
    """Everyone who was erased from one inventory. `marks` are salted hashes with the time of the erasing."""

    salt: str = ""
    items: Mapping[str, ErasedItem] = field(default_factory=dict)
    marks: Mapping[str, str] = field(default_factory=dict)

    def with_items(self, more: Mapping[str, ErasedItem], marks: Mapping[str, str]) -> ErasedList:
        """The list with these too. What is on it keeps its edit; of two times of one mark the later one counts."""
        times = {mark: max(marks.get(mark, ""), self.marks.get(mark, "")) for mark in {**self.marks, **marks}}
        return replace(self, items={**more, **self.items}, marks=times)

    def marks_of(self, form: Form, item: Item) -> set[str]:
        """The salted hashes of a contact's mail addresses and telephone numbers, of every version that is here."""
        found = set()
        for role, plain in ((EMAIL, folded), (PHONE, plain_phone)):
            for version in item.answers.get(form.key_of(role), ()):
                if isinstance(version.value, str) and (text := plain(version.value)):
                    found.add(hmac.new(bytes.fromhex(self.salt), f"{role} {text}".encode(), hashlib.sha256).hexdigest())
        return found

    def holds(self, form: Form, item: Item) -> bool:
        """Whether this is a person on the list: by the item's id, or by mail or telephone without a newer agreement."""
        if item.id in self.items:
            return True
        if not self.marks or item.repeat != contacts_of(form):
            return False
        known = [self.marks[mark] for mark in self.marks_of(form, item) if mark in self.marks]
        agreed = agreed_on(form, item.answers)
        return bool(known) and (agreed is None or agreed.isoformat() <= max(known)[:10])


def erased_list(transaction: Transaction) -> ErasedList:
    """The list as it is kept; an empty one with a salt of its own where nobody was erased."""
    kept = transaction.settings.get(KEY)
    if kept is None:
        return ErasedList(secrets.token_hex(16))
    items = {
        item: ErasedItem(record, item, Edit(Dot(replica, counter), at, by), bool(in_texts))
        for item, (record, replica, counter, at, by, *in_texts) in kept["items"].items()
    }
    return ErasedList(kept["salt"], items, kept["marks"])


def keep_erased_list(transaction: Transaction, erased: ErasedList) -> None:
    items = {
        item: [one.record, *one.edit.dot, one.edit.at, one.edit.by, *([True] if one.in_texts else [])]
        for item, one in erased.items.items()
    }
    transaction.settings.set(KEY, {"salt": erased.salt, "items": items, "marks": dict(erased.marks)})
