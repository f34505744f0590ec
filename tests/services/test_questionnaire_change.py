"""A new version of the questionnaire: what it means for the records that exist, applied as a whole, and undone."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings

from genera_desktop.errors import GeneraError
from genera_desktop.questionnaire.comparison import Weight
from genera_desktop.records.content import Address, Content, ItemContent, content_of
from genera_desktop.records.serial import record_to_json
from genera_desktop.services.change_questionnaire import (
    QuestionnairePlan,
    apply_change,
    changes_of,
    plan_change,
    undo_change,
)
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.store.inventory import Inventory
from tests.services.generated import HEAVY, records
from tests.services.partners import add, add_all, company, held, partner
from tests.services.questionnaire_files import VISIT, changed_form, relabel, row, visit, visits
from tests.twice import kept_in

WHO, AGE, HUE, BEGIN, TOPIC, END = VISIT
NAME = row("text", "name", "Name", renamed_from="who")
SUBJECT = row("text", "subject", "Subject", renamed_from="topic")
ANNA = Content({"who": "Anna", "age": 41, "hue": "red"}, [ItemContent("i1", "talk", "", {"topic": "Genomes"})])
EMPTY = Content({"who": "Ben"})


@pytest.fixture
def inventory(tmp_path: Path) -> Inventory:
    return visits(tmp_path)


def plan(inventory: Inventory, *rows: str, **more: object) -> QuestionnairePlan:
    return plan_change(inventory, [visit(inventory.path.parent, *rows, version="2", **more)])  # type: ignore[arg-type]


def told(found: QuestionnairePlan) -> list[tuple[str, str, Weight, int]]:
    return [
        (str(one.change.kind), one.change.key, one.weight, one.records) for form in found.forms for one in form.changes
    ]


def content(inventory: Inventory, record: str) -> Content:
    return content_of(held(inventory)[record])


def everything(inventory: Inventory) -> list[dict[str, object]]:
    return [record_to_json(record) for record in held(inventory).values()]


def complete(inventory: Inventory, record: str) -> None:
    assert RecordEditor.open(inventory, record).complete() == []


SITUATIONS = {
    "nothing": (VISIT, []),
    "a text": (
        (row("text", "who", "Whom?"), *VISIT[1:]),
        [("texts", "who", Weight.SAFE, 0)],
    ),
    "a new question": (
        (*VISIT, row("text", "note")),
        [("question-added", "note", Weight.SAFE, 0)],
    ),
    "a new required question": (
        (*VISIT, row("text", "note", required="yes")),
        [("question-added", "note", Weight.SAFE, 1)],
    ),
    "a stricter rule": (
        (WHO, row("integer", "age", "Age", constraint=". < 40"), *VISIT[2:]),
        [("rule-stricter", "age", Weight.CONFIRM, 1)],
    ),
    "a rename": (
        (NAME, *VISIT[1:]),
        [
            ("calculation", "", Weight.CONFIRM, 0),
            ("question-renamed", "name", Weight.CONFIRM, 2),
            ("texts", "name", Weight.SAFE, 0),
        ],
    ),
    "a rename in a list": (
        (*VISIT[:4], SUBJECT, END),
        [("question-renamed", "subject", Weight.CONFIRM, 1), ("texts", "subject", Weight.SAFE, 0)],
    ),
    "a retired question": (
        (WHO, HUE, BEGIN, TOPIC, END),
        [("question-retired", "age", Weight.CONFIRM, 1)],
    ),
    "a retired list": (
        (WHO, AGE, HUE),
        [("question-retired", "talk", Weight.CONFIRM, 1), ("question-retired", "topic", Weight.CONFIRM, 1)],
    ),
    "a number becomes text": (
        (WHO, row("text", "age", "Age"), *VISIT[2:]),
        [("type-to-text", "age", Weight.CONFIRM, 1)],
    ),
    "a number becomes a date": (
        (WHO, row("date", "age", "Age"), *VISIT[2:]),
        [("type-changed", "age", Weight.REFUSED, 1)],
    ),
    "a name used for another type": (
        (WHO, row("begin_group", "age", "Age"), row("text", "years", "Years"), row("end_group"), *VISIT[2:]),
        [("name-reused", "age", Weight.REFUSED, 1), ("question-added", "years", Weight.SAFE, 0)],
    ),
    "a question moves into a list": (
        (WHO, HUE, BEGIN, TOPIC, AGE, END),
        [("moved-across-repeat", "age", Weight.REFUSED, 1), ("order", "", Weight.SAFE, 0)],
    ),
}


@pytest.mark.parametrize("situation", SITUATIONS)
def test_a_plan_weighs_every_change_and_counts_the_records_that_it_touches(
    inventory: Inventory, situation: str
) -> None:
    rows, expected = SITUATIONS[situation]
    complete(inventory, add(inventory, "visit", ANNA))
    add(inventory, "visit", EMPTY)
    before = kept_in(inventory)

    found = plan(inventory, *rows)

    assert sorted(told(found)) == sorted(expected)
    assert kept_in(inventory) == before


def test_a_retired_choice_counts_the_records_that_use_it(inventory: Inventory) -> None:
    complete(inventory, add(inventory, "visit", ANNA))

    found = plan(inventory, *VISIT, choices=("green", "blue", "white"))

    assert told(found) == [
        ("choice-added", "colour", Weight.SAFE, 0),
        ("choice-retired", "colour", Weight.CONFIRM, 1),
    ]
    assert [form.incomplete for form in found.forms] == [1]


def test_a_rename_moves_answers_and_undo_brings_them_back(inventory: Inventory) -> None:
    anna = add(inventory, "visit", ANNA)
    before = everything(inventory)

    made = apply_change(inventory, plan(inventory, NAME, *VISIT[1:4], SUBJECT, END))

    assert content(inventory, anna) == Content(
        {"name": "Anna", "age": 41, "hue": "red"}, [ItemContent("i1", "talk", "", {"subject": "Genomes"})]
    )
    assert made.moved == 1
    undo_change(inventory, made.id)
    assert everything(inventory) == before
    with inventory.reading() as transaction:
        assert next(iter(current_questionnaire(transaction).forms["visit"].by_key)) == "who"


def test_a_moved_answer_is_in_the_history_of_its_new_question(inventory: Inventory) -> None:
    anna = add(inventory, "visit", ANNA)
    made = apply_change(inventory, plan(inventory, NAME, *VISIT[1:]))

    with inventory.reading() as transaction:
        [entry] = transaction.history.of(anna, "", "name")
    assert (entry.old, entry.new, entry.origin) == (None, "Anna", f"questionnaire:{made.id}")


def test_what_was_edited_after_the_change_stays_when_it_is_undone(inventory: Inventory) -> None:
    anna = add(inventory, "visit", ANNA)
    apply_change(inventory, plan(inventory, NAME, row("text", "age", "Age"), *VISIT[2:]))
    RecordEditor.open(inventory, anna).answer(Address("", "name"), "Annika")

    undo_change(inventory)

    assert content(inventory, anna).values == {"who": "Annika", "age": 41, "hue": "red"}


def test_a_number_becomes_text_and_undo_makes_it_a_number_again(inventory: Inventory) -> None:
    anna = add(inventory, "visit", ANNA)
    before = everything(inventory)
    renamed = row("text", "years", "Years", renamed_from="age")

    apply_change(inventory, plan(inventory, WHO, renamed, *VISIT[2:]))

    assert content(inventory, anna).values["years"] == "41"
    assert RecordEditor.open(inventory, anna).session.problems() == []
    undo_change(inventory)
    assert everything(inventory) == before


def test_the_answers_of_a_retired_question_are_kept_and_come_back_with_it(inventory: Inventory) -> None:
    anna = add(inventory, "visit", ANNA)
    apply_change(inventory, plan(inventory, WHO))
    assert content(inventory, anna) == ANNA

    RecordEditor.open(inventory, anna).answer(Address("", "who"), "Annika")
    apply_change(inventory, plan_change(inventory, [visit(inventory.path.parent, *VISIT, version="3")]))

    session = RecordEditor.open(inventory, anna).session
    assert session.state(Address("", "age")).value == 41
    assert session.state(Address("i1", "topic")).value == "Genomes"


def test_a_retired_name_cannot_come_back_as_another_type(inventory: Inventory) -> None:
    apply_change(inventory, plan(inventory, WHO, HUE))

    found = plan_change(inventory, [visit(inventory.path.parent, WHO, HUE, row("date", "age"), version="3")])

    assert ("name-reused", "age", Weight.REFUSED, 0) in told(found)


def test_the_names_of_a_version_that_was_taken_back_are_free_again(inventory: Inventory) -> None:
    apply_change(inventory, plan(inventory, *VISIT, row("date", "until")))
    undo_change(inventory)

    found = plan_change(inventory, [visit(inventory.path.parent, *VISIT, row("integer", "until"), version="3")])

    assert [one.change.kind for one in found.refused] == []


def test_a_refused_change_is_not_applied(inventory: Inventory) -> None:
    add(inventory, "visit", ANNA)
    found = plan(inventory, WHO, row("date", "age", "Age"), *VISIT[2:])
    before = kept_in(inventory)

    with pytest.raises(GeneraError) as refusal:
        apply_change(inventory, found)

    assert refusal.value.code == "questionnaire-refused"
    assert kept_in(inventory) == before
    assert inventory.backups() == []


def test_a_file_with_errors_is_listed_and_not_applied(inventory: Inventory) -> None:
    found = plan(inventory, WHO, row("colour", "hue"))

    assert [str(problem.place) for problem in found.problems] == ["survey!A3"]
    assert not found.can_be_applied
    with pytest.raises(GeneraError) as refusal:
        apply_change(inventory, found)
    assert refusal.value.code == "questionnaire-refused"


def test_the_questionnaire_in_use_changes_nothing(inventory: Inventory) -> None:
    found = plan_change(inventory, [visit(inventory.path.parent, *VISIT)])

    assert found.changes_nothing
    with pytest.raises(GeneraError) as refusal:
        apply_change(inventory, found)
    assert refusal.value.code == "questionnaire-same"


def test_a_version_that_is_not_raised_is_remarked(inventory: Inventory) -> None:
    found = plan_change(inventory, [visit(inventory.path.parent, *VISIT, row("text", "note"))])

    assert [problem.code for problem in found.problems] == ["questionnaire-version-not-raised"]
    assert found.can_be_applied


def test_a_plan_is_applied_only_to_the_questionnaire_that_it_was_made_for(inventory: Inventory) -> None:
    early = plan(inventory, *VISIT, row("text", "note"))
    apply_change(inventory, plan_change(inventory, [visit(inventory.path.parent, WHO, version="3")]))

    with pytest.raises(GeneraError) as refusal:
        apply_change(inventory, early)

    assert refusal.value.code == "questionnaire-changed-since"


def test_a_new_form_is_added_and_the_others_stay(inventory: Inventory) -> None:
    add(inventory, "visit", ANNA)
    file = visit(inventory.path.parent, row("text", "what", "What?"), name="event")

    made = apply_change(inventory, plan_change(inventory, [file]))

    with inventory.reading() as transaction:
        assert set(current_questionnaire(transaction).forms) == {"visit", "event"}
    assert RecordEditor.create(inventory, "event").form.name == "event"
    undo_change(inventory, made.id)
    with inventory.reading() as transaction:
        assert set(current_questionnaire(transaction).forms) == {"visit"}


def test_two_files_of_one_form_are_refused(inventory: Inventory) -> None:
    folder = inventory.path.parent

    with pytest.raises(GeneraError) as refusal:
        plan_change(inventory, [visit(folder, *VISIT, version="2"), visit(folder, *VISIT, version="3")])

    assert refusal.value.code == "questionnaire-form-twice"


def test_a_backup_is_made_and_every_change_is_listed(inventory: Inventory) -> None:
    first = apply_change(inventory, plan(inventory, *VISIT, row("text", "note")))
    undo_change(inventory, first.id)
    second = apply_change(inventory, plan(inventory, *VISIT, row("text", "note")))

    assert len(inventory.backups()) == (0 if inventory.is_shared else 3)
    assert [(one.id, bool(one.undone_at)) for one in changes_of(inventory)] == [(second.id, False), (first.id, True)]
    with pytest.raises(GeneraError) as refusal:
        undo_change(inventory, first.id)
    assert refusal.value.code == "questionnaire-nothing-to-undo"


def test_summaries_count_what_the_new_version_asks(inventory: Inventory) -> None:
    anna = add(inventory, "visit", ANNA)
    complete(inventory, anna)

    apply_change(inventory, plan(inventory, *VISIT, row("text", "note", required="yes")))

    with inventory.reading() as transaction:
        [line] = transaction.records.rows("visit")
    assert (line.missing, line.status) == (1, "complete")
    editor = RecordEditor.open(inventory, anna)
    editor.reopen()
    assert [problem.place.question for problem in editor.complete()] == ["note"]


def test_what_guards_personal_data_cannot_be_retired(tmp_path: Path) -> None:
    guarded = (row("text", "who"), row("begin_repeat", "person", "Persons"), row("text", "mail"))
    consent = row("select_one colour", "agrees", role="contact.consent")
    inventory = visits(tmp_path, *guarded, consent, row("end_repeat"))

    retired = plan(inventory, *guarded, row("end_repeat"))
    unbound = plan(inventory, *guarded, consent.replace("contact.consent", ""), row("end_repeat"))
    moved = plan(
        inventory,
        *guarded,
        consent.replace("contact.consent", ""),
        row("select_one colour", "consents", role="contact.consent"),
        row("end_repeat"),
    )

    assert [(one.change.key, one.guards) for one in retired.refused] == [("agrees", True)]
    assert [(one.change.key, one.guards) for one in unbound.refused] == [("agrees", True)]
    assert moved.refused == ()


@pytest.fixture(scope="module")
def relabelled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The company form with another label."""
    return changed_form(tmp_path_factory.mktemp("forms"), "company", relabel("co_city", "Town"))


@given(records(most=3))
@settings(HEAVY, max_examples=4)
def test_a_safe_change_changes_no_answer(relabelled: Path, entered: list[tuple[str, Content]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        inventory = partner(Path(folder))
        add_all(inventory, entered)
        company(inventory)
        before = everything(inventory)
        found = plan_change(inventory, [relabelled])

        apply_change(inventory, found)

        assert [(form.weight, form.incomplete) for form in found.forms] == [(Weight.SAFE, 0)]
        assert everything(inventory) == before
        inventory.close()
