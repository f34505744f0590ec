"""No basis, no export: agreement, date and purpose must all be there."""

from __future__ import annotations

import pytest

from genera_desktop.records.consent import lacking, may_leave
from genera_desktop.records.record import Answer, AnswerValue, Dot
from genera_desktop.services.load_questionnaire import bundled_questionnaire

FULL: dict[str, AnswerValue] = {
    "cc_consent": "yes",
    "cc_consent_date": "2026-09-02",
    "cc_consent_purposes": ["inventory", "alliance"],
}


@pytest.mark.parametrize(
    ("change", "missing", "leaves"),
    [
        ({}, (), True),
        ({"cc_consent": "no"}, ("contact.consent",), False),
        ({"cc_consent": None}, ("contact.consent",), False),
        ({"cc_consent_date": None}, ("contact.consent_date",), False),
        ({"cc_consent_date": "soon"}, ("contact.consent_date",), False),
        ({"cc_consent_purposes": []}, ("contact.purposes",), False),
        ({"cc_consent_purposes": {"na": "unknown"}}, ("contact.purposes",), False),
        ({"cc_consent_purposes": ["inventory"]}, (), False),
    ],
)
def test_a_person_leaves_only_on_a_whole_basis(
    change: dict[str, AnswerValue], missing: tuple[str, ...], leaves: bool
) -> None:
    form = bundled_questionnaire().forms["company"]
    contact = {key: (Answer(value, Dot("a", 1)),) for key, value in {**FULL, **change}.items()}

    assert (lacking(form, contact), may_leave(form, contact)) == (missing, leaves)
