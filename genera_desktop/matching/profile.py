"""What the matcher looks at in a company, by roles: names, identifiers, web address, place."""

from __future__ import annotations

from collections.abc import Mapping
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
    answers = {key: value_of(record.answers, key) for key in map(form.key_of, ROLES.values())}
    return profile_of_values(form, record.uuid, answers, record.cluster)


def profile_of_values(form: Form, record: str, values: Mapping[str, AnswerValue], source: str = "") -> Profile:
    """The profile that values make, by question key: of a row of a table, or of a form that is being filled in."""
    told = {name: _text(values.get(form.key_of(role))) for name, role in ROLES.items()}
    return Profile(id=record, source=source, **told)


def _text(value: AnswerValue) -> str:
    return str(value) if isinstance(value, str | int | float) else ""
