"""On what basis a person is recorded: agreement, its date and its purposes. Without a basis nothing leaves."""

from __future__ import annotations

from datetime import date

from genera_desktop.questionnaire.model import Form
from genera_desktop.records.answers import day_of
from genera_desktop.records.record import Answers, value_of

CONSENT, CONSENT_DATE, PURPOSES = "contact.consent", "contact.consent_date", "contact.purposes"
AGREED = "yes"
PARTNERS = "alliance"
"""The purpose for which a person may be passed on."""


def contacts_of(form: Form) -> str:
    """The key of a form's list of contacts; '' where it has none."""
    key = form.key_of(CONSENT)
    return form.enclosing_repeat[key] if key else ""


def lacking(form: Form, contact: Answers) -> tuple[str, ...]:
    """The roles of what is missing of a person's basis: agreement, date, purpose. Empty: there is a basis.

    What the questionnaire does not ask of a contact cannot be missing.
    """
    missing = []
    if value_of(contact, form.key_of(CONSENT)) != AGREED:
        missing.append(CONSENT)
    if form.key_of(CONSENT_DATE) and agreed_on(form, contact) is None:
        missing.append(CONSENT_DATE)
    if form.key_of(PURPOSES) and not _purposes(form, contact):
        missing.append(PURPOSES)
    return tuple(missing)


def may_leave(form: Form, contact: Answers) -> bool:
    """Whether a person may be passed on to the partners: there is a basis, and it covers this."""
    if lacking(form, contact):
        return False
    return not form.key_of(PURPOSES) or PARTNERS in _purposes(form, contact)


def agreed_on(form: Form, contact: Answers) -> date | None:
    """The day of the agreement."""
    return day_of(value_of(contact, form.key_of(CONSENT_DATE)))


def _purposes(form: Form, contact: Answers) -> list[str]:
    value = value_of(contact, form.key_of(PURPOSES))
    return value if isinstance(value, list) else []
