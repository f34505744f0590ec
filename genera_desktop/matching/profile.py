"""What the matcher looks at in a company, by roles: names, identifiers, web address, place."""

from __future__ import annotations

from dataclasses import dataclass

from genera_desktop.questionnaire.model import Form
from genera_desktop.records.record import AnswerValue, Record, value_of


@dataclass(frozen=True, slots=True)
class Profile:
    """A company as it may be compared. `source` is who reported it; what is not known is ''."""

    id: str
    source: str
    name: str
    trading_name: str = ""
    website: str = ""
    vat: str = ""
    registration: str = ""
    euid: str = ""
    country: str = ""
    city: str = ""
    address: str = ""
    description: str = ""
    founding_year: str = ""


ROLES = {
    "name": "company.name",
    "trading_name": "company.trading_name",
    "website": "company.website",
    "vat": "company.vat",
    "registration": "company.registration",
    "euid": "company.euid",
    "country": "company.country",
    "city": "company.city",
    "description": "company.description",
    "founding_year": "company.founding_year",
}


def profile_of(form: Form, record: Record) -> Profile:
    """The profile of a company record."""
    told = {name: _text(value_of(record.answers, form.key_of(role))) for name, role in ROLES.items()}
    return Profile(id=record.uuid, source=record.cluster, **told)


def _text(value: AnswerValue) -> str:
    return str(value) if isinstance(value, str | int | float) else ""
