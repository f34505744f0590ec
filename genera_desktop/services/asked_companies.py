"""Which companies were sent a form, and which have answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from genera_desktop.store.inventory import Inventory
    from genera_desktop.store.transaction import Transaction

ASKED = "company-forms"
"""The inventory's setting that remembers it: by record, when it was asked, until when, and when it answered."""


class AskedCompany(NamedTuple):
    """A company that was sent a form: when last, until when it was to answer, and when it did ('' where not yet)."""

    record: str
    asked_at: str
    until: str = ""
    answered_at: str = ""


def asked_companies(inventory: Inventory) -> dict[str, AskedCompany]:
    """Every company that was sent a form, by record. An answer whose import was undone does not count."""
    with inventory.glimpse() as seen:
        asked = seen.settings.get(ASKED, {})
    if not asked:
        return {}
    with inventory.reading() as transaction:
        undone = {row.id for row in transaction.submissions.all() if row.undone_at}
    return {
        record: AskedCompany(
            record,
            one["at"],
            one.get("until", ""),
            "" if one.get("submission") in undone else one.get("answered", ""),
        )
        for record, one in asked.items()
    }


def note_answer(transaction: Transaction, record: str, submission: str, now: str) -> None:
    """Remembers that a company has answered, with this submission."""
    asked = transaction.settings.get(ASKED, {})
    earlier = asked.get(record, {"at": ""})
    transaction.settings.set(ASKED, asked | {record: earlier | {"answered": now, "submission": submission}})
