"""What the matcher looks at, by roles: of a company names, identifiers and place, of a strength title and owner."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields

from genera_desktop.frozen import frozen
from genera_desktop.questionnaire.model import Form
from genera_desktop.records.record import AnswerValue, Record, value_of

COMPANY, STRENGTH = "company", "strength"


@frozen
class Profile:
    """A company as it may be compared, or a strength. `source` is who reported it; what is not known is ''.

    A strength's `name` is its title, its `owner` the organisation that holds it, its `kind` the code of a choice.
    """

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
    owner: str = ""
    kind: str = ""
    what: str = COMPANY


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
STRENGTH_ROLES = {
    "name": "strength.title",
    "owner": "strength.owner_name",
    "website": "strength.website",
    "city": "strength.city",
    "kind": "strength.kind",
    "description": "strength.description",
    "owner_type": "strength.owner_type",
    "owning_company": "strength.owner",
}
MATCHED_BY = (ROLES["name"], STRENGTH_ROLES["name"])
"""The forms that play one of these roles are the ones whose records are matched, each among its own."""
LIST_FIELDS = frozenset(one.name for one in fields(Profile)) - {"owner", "kind", "what"}
"""What a list of companies may tell."""


def is_matched(form: Form) -> bool:
    """Whether records of a form are compared at all."""
    return any(form.key_of(role) for role in MATCHED_BY)


def roles_of(form: Form) -> Mapping[str, str]:
    """The roles by which records of a form are compared, by what they tell."""
    return STRENGTH_ROLES if form.key_of(STRENGTH_ROLES["name"]) else ROLES


def profile_of(form: Form, record: Record, names: Mapping[str, str] | None = None) -> Profile:
    """The profile of a record. `names`: what the companies are called that may own a strength, by record."""
    keys = [key for role in roles_of(form).values() if (key := form.key_of(role))]
    values = {key: value_of(record.answers, key) for key in keys}
    return profile_of_values(form, record.uuid, values, record.cluster, names)


def profile_of_values(
    form: Form,
    record: str,
    values: Mapping[str, AnswerValue],
    source: str = "",
    names: Mapping[str, str] | None = None,
) -> Profile:
    """The profile that values make, by question key: of a row of a table, or of a form that is being filled in."""
    told = {name: _text(values.get(form.key_of(role))) for name, role in roles_of(form).items()}
    if roles_of(form) is ROLES:
        return Profile(id=record, source=source, **told)
    holder, company = told.pop("owner_type"), told.pop("owning_company")
    if company:
        told["owner"] = (names or {}).get(company, "")
    elif holder == "cluster":
        told["owner"] = source
    return Profile(id=record, source=source, what=STRENGTH, **told)


def _text(value: AnswerValue) -> str:
    return str(value) if isinstance(value, str | int | float) else ""
