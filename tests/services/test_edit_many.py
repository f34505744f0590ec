"""Many answers at once: previewed, refused one by one with a reason, written as one step that undo takes back whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genera_desktop.errors import Cancelled, GeneraError
from genera_desktop.records.content import Address, content_of
from genera_desktop.records.record import AnswerValue
from genera_desktop.records.serial import same_value
from genera_desktop.services.edit_many import (
    BULK,
    FILL_DOWN,
    EditPlan,
    Wish,
    apply_edits,
    bulk_wishes,
    editable_keys,
    fill_down_wishes,
    plan_edits,
)
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.list_records import record_table
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from genera_desktop.services.undo_step import delete_records, undo_step
from genera_desktop.store.inventory import Inventory
from tests.services.generated import HEAVY, answers, contents
from tests.services.partners import COMPANY, add, company, held, last_step, partner


@pytest.fixture
def inventory(tmp_path: Path) -> Iterator[Inventory]:
    with partner(tmp_path) as opened:
        yield opened


def plan(inventory: Inventory, *wishes: Wish, label: str = BULK) -> EditPlan:
    return plan_edits(inventory, "company", wishes, label)


def answer(inventory: Inventory, record: str, key: str) -> AnswerValue:
    return content_of(held(inventory)[record]).values.get(key)


def complete(inventory: Inventory) -> str:
    """A record that is marked complete; its answers are the first that will do."""

    uuid = company(inventory, co_share="alliance", co_sel_status="candidate")
    editor = RecordEditor.open(inventory, uuid)
    for problem in editor.session.missing():
        key = problem.place.question
        choices = editor.session.state(Address(problem.place.item, key)).choices
        editor.answer(Address(problem.place.item, key), choices[0].name if choices else COMPANY["co_summary"])
    assert editor.complete() == []
    return uuid


def test_a_preview_writes_nothing(inventory: Inventory) -> None:
    records = [company(inventory) for _ in range(2)]
    before = held(inventory)

    plan(inventory, *bulk_wishes(records, "co_city", "Massy"))

    assert held(inventory) == before


def test_a_preview_says_old_and_new_answer_of_each_record(inventory: Inventory) -> None:
    first, second = company(inventory, co_city="Paris"), company(inventory, co_city="Massy")

    planned = plan(inventory, *bulk_wishes([first, second], "co_city", "Massy"))

    told = [(one.record, one.title, [(a.key, a.old, a.new) for a in one.answers]) for one in planned.records]
    assert told == [(first, "Velquora Génomique SAS", [("co_city", "Paris", "Massy")])]
    assert planned.same == 1


def test_a_bulk_edit_is_one_step_which_undo_takes_back_whole(inventory: Inventory) -> None:
    records = [company(inventory, co_city=city) for city in ("Paris", "Lyon", "Metz")]
    report = apply_edits(inventory, plan(inventory, *bulk_wishes(records, "co_city", "Massy")))
    changed = [answer(inventory, record, "co_city") for record in records]

    assert last_step(inventory) == report.step
    undo_step(inventory, report.step)

    assert changed == ["Massy"] * 3
    assert [answer(inventory, record, "co_city") for record in records] == ["Paris", "Lyon", "Metz"]


def test_what_the_form_computes_follows_and_is_in_the_table(inventory: Inventory) -> None:
    record = company(inventory, co_staff=24)
    before = answer(inventory, record, "co_s_rank")

    report = apply_edits(inventory, plan(inventory, *bulk_wishes([record], "co_staff", 400)))

    assert answer(inventory, record, "co_s_rank") != before
    row = record_table(inventory, "company").rows[0].row
    assert row.values["co_s_rank"] == answer(inventory, record, "co_s_rank")
    assert report.changes.records == {record}
    assert row.updated_at == max(v.at for versions in held(inventory)[record].answers.values() for v in versions)


def test_an_answer_that_breaks_a_rule_is_refused_and_the_others_are_taken(inventory: Inventory) -> None:
    record = company(inventory, co_staff=24)

    planned = plan(inventory, Wish(record, "co_staff", -5), Wish(record, "co_city", "Massy"))
    apply_edits(inventory, planned)

    assert [problem.place.question for problem in planned.problems] == ["co_staff"]
    assert (answer(inventory, record, "co_staff"), answer(inventory, record, "co_city")) == (24, "Massy")


def test_answers_for_one_record_are_weighed_together(inventory: Inventory) -> None:
    record = company(inventory, co_segments=["int"], co_primary_segment="int")

    alone = plan(inventory, Wish(record, "co_nuts2", "ITF3"))
    together = plan(
        inventory, Wish(record, "co_nuts2", "ITF3"), Wish(record, "co_country", "IT"), Wish(record, "co_nuts3", "ITF33")
    )

    assert len(alone.problems) == 1
    assert together.problems == ()


def test_a_question_that_does_not_apply_takes_no_answer(inventory: Inventory) -> None:
    record = company(inventory, co_turnover="t0")

    planned = plan(inventory, Wish(record, "co_patent_families", 3))

    assert [problem.code for problem in planned.problems] == ["answer-does-not-apply"]
    assert planned.changing == ()


def test_a_computed_answer_is_refused(inventory: Inventory) -> None:
    planned = plan(inventory, Wish(company(inventory), "co_sme", "1"))

    assert [problem.code for problem in planned.problems] == ["cell-computed"]


def test_an_answer_of_a_list_is_changed_in_its_record_only(inventory: Inventory) -> None:
    planned = plan(inventory, Wish(company(inventory), "cp_name", "Variantoscope"))

    assert [problem.code for problem in planned.problems] == ["answer-in-a-list"]


def test_a_complete_record_is_not_changed_and_says_why(inventory: Inventory) -> None:
    done, draft = complete(inventory), company(inventory)

    planned = plan(inventory, *bulk_wishes([done, draft], "co_city", "Massy"))
    apply_edits(inventory, planned)

    assert [(p.code, p.place.record) for p in planned.problems] == [("record-is-complete", done)]
    assert answer(inventory, draft, "co_city") == "Massy"
    assert answer(inventory, done, "co_city") != "Massy"


def test_an_emptied_answer_is_a_change_too(inventory: Inventory) -> None:
    record = company(inventory)

    apply_edits(inventory, plan(inventory, Wish(record, "co_city", None)))

    assert answer(inventory, record, "co_city") is None


def test_a_record_that_changed_since_the_preview_stops_the_whole_step(inventory: Inventory) -> None:
    records = [company(inventory, co_city=city) for city in ("Paris", "Lyon")]
    planned = plan(inventory, *bulk_wishes(records, "co_city", "Massy"))
    RecordEditor.open(inventory, records[1]).answer(Address("", "co_staff"), 7)
    before = held(inventory)

    with pytest.raises(GeneraError) as refused:
        apply_edits(inventory, planned)

    assert refused.value.code == "changed-since-plan"
    assert held(inventory) == before


def test_cancelled_means_unchanged(inventory: Inventory) -> None:
    records = [company(inventory) for _ in range(2)]
    planned = plan(inventory, *bulk_wishes(records, "co_city", "Massy"))
    before = held(inventory)

    class Stopped:
        def step(self, done: int, total: int, what: str) -> None:  # noqa: ARG002
            raise Cancelled

    with pytest.raises(Cancelled):
        apply_edits(inventory, planned, progress=Stopped())

    assert held(inventory) == before


def test_filling_down_gives_the_first_records_answers_to_the_others(inventory: Inventory) -> None:
    first, *others = (company(inventory, co_city=city, co_staff=staff) for city, staff in (("Massy", 5), ("", None)))

    wishes = fill_down_wishes(inventory, [first, *others], ["co_city", "co_staff"])
    apply_edits(inventory, plan(inventory, *wishes, label=FILL_DOWN))

    assert [(answer(inventory, one, "co_city"), answer(inventory, one, "co_staff")) for one in others] == [("Massy", 5)]


def test_a_deleted_record_is_left_alone(inventory: Inventory) -> None:
    record = company(inventory)
    delete_records(inventory, [record])

    planned = plan(inventory, Wish(record, "co_city", "Massy"))

    assert planned.records == ()


def test_nothing_to_change_makes_no_step(inventory: Inventory) -> None:
    record = company(inventory, co_city="Massy")
    before = last_step(inventory)

    report = apply_edits(inventory, plan(inventory, Wish(record, "co_city", "Massy")))

    assert report.step == ""
    assert last_step(inventory) == before


def test_only_what_a_person_answers_once_a_record_can_be_edited_in_many() -> None:
    keys = editable_keys(bundled_questionnaire().forms["company"])

    assert {"co_legal_name", "co_country", "co_segments"} <= set(keys)
    assert not {"co_sme", "co_products"} & set(keys)


@HEAVY
@given(st.data())
def test_what_is_taken_is_stored_what_is_refused_stays_and_undo_brings_all_back(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    form = bundled_questionnaire().forms["company"]
    questions = [form.question(key) for key in editable_keys(form)]
    with partner(tmp_path_factory.mktemp("law")) as inventory:
        records = [add(inventory, "company", data.draw(contents(form))) for _ in range(3)]
        before = {uuid: content_of(record) for uuid, record in held(inventory).items()}
        wishes = [
            Wish(uuid, question.key, data.draw(answers(form, question)))
            for uuid in records
            for question in data.draw(st.lists(st.sampled_from(questions), max_size=5, unique_by=lambda one: one.key))
        ]

        planned = plan(inventory, *wishes)
        report = apply_edits(inventory, planned)

        refused = {(problem.place.record, problem.place.question) for problem in planned.problems}
        for wish in wishes:
            stands = content_of(held(inventory)[wish.record]).values.get(wish.key)
            old = before[wish.record].values.get(wish.key)
            assert same_value(stands, old if (wish.record, wish.key) in refused else wish.value or None)
        if report.step:
            undo_step(inventory, report.step)
        assert {uuid: content_of(record) for uuid, record in held(inventory).items()} == before
