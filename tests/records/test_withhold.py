"""What may leave an inventory: answer by answer, as values or as marks, and counted by reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import count

import pytest
from entry import World

from genera_desktop.questionnaire.model import Form
from genera_desktop.records.content import Address, content_of
from genera_desktop.records.edits import Edit, with_answer, with_item
from genera_desktop.records.merge import merge_records
from genera_desktop.records.record import DELETED, AnswerValue, Dot, Record
from genera_desktop.records.session import EntrySession
from genera_desktop.records.withhold import Withheld, is_shared, limited_to, outgoing
from genera_desktop.services.load_questionnaire import bundled_questionnaire, compiled

FORM = bundled_questionnaire().forms["company"]
NAMED = {"co_legal_name": "Velquora", "co_country": "FR"}
PERSON = {
    "cc_consent": "yes",
    "cc_name": "Louis Modèle",
    "cc_consent_date": "2026-09-02",
    "cc_consent_purposes": ["inventory", "alliance"],
}


def record(answers: Mapping[str, AnswerValue], contact: Mapping[str, AnswerValue] | None = None) -> Record:
    """A company with these answers, and one contact with those."""
    dots = (Dot("aa", number) for number in count(1))
    made = Record("11111111-1111-4111-8111-111111111111", "company", "GEN")
    for key, value in answers.items():
        made = with_answer(made, Address("", key), value, Edit(next(dots), "2026-11-01T09:00:00Z"))
    if contact is not None:
        made = with_item(made, "one", "co_contact")
    for key, value in (contact or {}).items():
        made = with_answer(made, Address("one", key), value, Edit(next(dots), "2026-11-01T09:00:00Z"))
    return made


def leaves(made: Record, *, personal_data: bool = True) -> tuple[Record, dict[Withheld, int]]:
    session = EntrySession(compiled(FORM), content_of(made), World(), made.uuid)
    out, counts = outgoing(FORM, made, session.is_relevant, personal_data=personal_data)
    assert out is not None
    return out, dict(counts)


def marked(made: Record) -> set[str]:
    """The answers that leave as a mark only."""
    holders = [made.answers, *(item.answers for item in made.items.values())]
    return {key for answers in holders for key, versions in answers.items() if all(one.withheld for one in versions)}


def test_what_is_asked_and_shared_leaves_as_it_is() -> None:
    made = record(NAMED, PERSON)

    assert leaves(made) == (made, {})


@pytest.mark.parametrize(
    "contact",
    [
        {**PERSON, "cc_consent": "no"},
        {**PERSON, "cc_consent": None},
        {**PERSON, "cc_consent_purposes": ["inventory"]},
        {**PERSON, "cc_consent_purposes": None},
        {**PERSON, "cc_consent_purposes": {"na": "unknown"}},
        {**PERSON, "cc_consent": {"na": "declined"}},
        {**PERSON, "cc_consent_date": None},
    ],
    ids=["said no", "not asked", "another purpose", "no purpose", "purpose unknown", "declined", "no date"],
)
def test_a_contact_leaves_only_with_consent_for_the_alliance(contact: dict[str, AnswerValue]) -> None:
    out, counts = leaves(record(NAMED, contact))

    assert marked(out) == contact.keys()
    assert counts == {Withheld.NO_CONSENT: sum(value is not None for value in contact.values())}


def test_without_personal_data_no_personal_answer_leaves() -> None:
    out, counts = leaves(record(NAMED, PERSON), personal_data=False)

    assert marked(out) == PERSON.keys()
    assert counts == {Withheld.PERSONAL: len(PERSON)}


def test_an_answer_that_is_not_asked_leaves_as_a_mark() -> None:
    out, counts = leaves(record({**NAMED, "co_ip": ["none"], "co_patent_families": 3}))

    assert marked(out) == {"co_patent_families"}
    assert counts == {Withheld.NOT_RELEVANT: 1}


def test_a_mark_keeps_the_dot_and_no_value() -> None:
    made = record({**NAMED, "co_ip": ["none"], "co_patent_families": 3})

    [mark] = leaves(made)[0].answers["co_patent_families"]

    assert (mark.value, mark.withheld, mark.dot) == (None, True, made.answers["co_patent_families"][0].dot)


def test_the_context_leaves_whole_since_marks_stand_for_what_stays() -> None:
    made = record(NAMED, {**PERSON, "cc_consent": "no"})

    assert leaves(made)[0].context == made.context


def test_an_emptied_answer_that_stays_is_not_counted() -> None:
    _, counts = leaves(record({**NAMED, "co_ip": ["none"], "co_patent_families": None}))

    assert counts == {}


def test_a_deleted_items_answers_stay() -> None:
    made = with_answer(record(NAMED, PERSON), Address("one", DELETED), True, Edit(Dot("bb", 1), "2026-11-02T09:00:00Z"))

    out, counts = leaves(made)

    assert marked(out) == PERSON.keys()
    assert counts == {Withheld.DELETED: len(PERSON)}


def test_a_deleted_record_leaves_as_its_deletion_only() -> None:
    made = with_answer(record(NAMED, PERSON), Address("", DELETED), True, Edit(Dot("bb", 1), "2026-11-02T09:00:00Z"))

    out, _ = leaves(made)

    assert marked(out) == NAMED.keys() | PERSON.keys()
    assert out.answers[DELETED][0].value is True


def test_a_record_for_its_cluster_only_stays_whole() -> None:
    made = record({**NAMED, "co_share": "cluster"}, PERSON)
    session = EntrySession(compiled(FORM), content_of(made), World(), made.uuid)

    out, counts = outgoing(FORM, made, session.is_relevant)

    assert out is None
    assert counts == {Withheld.NOT_SHARED: len(NAMED) + 1 + len(PERSON)}


@pytest.mark.parametrize(("share", "leaves_it"), [("cluster", False), ("coordinator", True), ("alliance", True)])
@pytest.mark.parametrize(("form", "question"), [("company", "co_share"), ("strength", "st_share")])
def test_sharing_decides_whether_a_record_leaves(form: str, question: str, share: str, leaves_it: bool) -> None:
    chosen: Form = bundled_questionnaire().forms[form]

    assert is_shared(chosen, record({question: share})) is leaves_it


def test_a_record_that_does_not_say_leaves() -> None:
    assert is_shared(FORM, record(NAMED))


def test_what_only_the_cluster_may_see_goes_to_its_subject_all_the_same() -> None:
    made = record({**NAMED, "co_share": "cluster"})
    session = EntrySession(compiled(FORM), content_of(made), World(), made.uuid)

    out, _ = outgoing(FORM, made, session.is_relevant, to_its_subject=True)

    assert out == made


def test_of_an_answer_with_several_versions_only_the_shown_one_goes_to_a_company() -> None:
    made = record(NAMED)
    [ours] = made.answers["co_legal_name"]
    theirs = replace(ours, value="What another cluster says", dot=Dot("bb", 1), at="2026-10-01T09:00:00Z")
    disputed = replace(made, answers={**made.answers, "co_legal_name": (ours, theirs)})

    limited, counts = limited_to(disputed, {"co_legal_name"})

    assert limited.answers["co_legal_name"] == (ours, replace(theirs, value=None, withheld=True))
    assert marked(limited) == {"co_country"}
    assert counts == {Withheld.INTERNAL: 1}


def test_an_answer_limited_away_comes_back_where_it_is_known() -> None:
    made = record(NAMED, PERSON)

    limited, _ = limited_to(made, {"co_country"})

    assert merge_records(made, limited) == made
