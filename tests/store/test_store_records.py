"""Records come back as they were put, and tables get them without their versions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from genera_desktop.errors import GeneraError
from genera_desktop.records.record import Answer, AnswerValue, Dot, Item, Record
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.ledger import CHUNK
from genera_desktop.store.rows import RecordRow, Summary

DOT = Dot("a", 1)

texts = st.text('aé\u2028\U0001f9ec"\\\n\t\x7f', max_size=4)
values: st.SearchStrategy[AnswerValue] = st.one_of(
    st.none(),
    texts,
    st.integers(-(2**60), 2**60),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.lists(texts, max_size=2),
    st.fixed_dictionaries({"na": st.sampled_from(["unknown", "declined", "not_applicable"])}),
)
dots = st.builds(Dot, st.sampled_from(["a", "b", "x0123456789ab"]), st.integers(1, 2**40))
known = st.builds(Answer, values, dots, texts, texts)
withheld = st.builds(Answer, st.none(), dots, texts, texts, st.just(True))
versions = st.lists(known | withheld, max_size=3).map(tuple)
own_names = st.sampled_from(["_status", "_deleted", "_position", "_revision", "_local_id", "_demo"])
answers = st.dictionaries(own_names | texts, versions, max_size=4)
items = st.builds(Item, st.sampled_from("ijklm"), texts, texts, answers)
FORMS = {"u1": "company", "u2": "company", "u3": "strength"}
records = st.builds(
    lambda uuid, *parts: Record(uuid, FORMS[uuid], *parts),
    st.sampled_from(list(FORMS)),
    st.sampled_from(["GEN", "CAM"]),
    answers,
    st.lists(items, max_size=3).map(lambda found: {item.id: item for item in found}),
    st.dictionaries(st.sampled_from("abc"), st.integers(1, 2**40)),
)
summaries = st.builds(Summary, texts, texts, *[st.integers(0, 900)] * 4, texts)


def company(uuid: str = "u1", *, items: dict[str, Item] | None = None, **answers: AnswerValue) -> Record:
    told = {key: (Answer(value, DOT),) for key, value in answers.items()}
    return Record(uuid, "company", "GEN", told, items or {}, {"a": 1})


@pytest.fixture(scope="module")
def shared() -> Iterator[Inventory]:
    with TemporaryDirectory() as folder, Inventory.create(Path(folder) / "shared.genera", kind="coordinator") as made:
        yield made


@given(st.lists(st.tuples(records, summaries), max_size=4))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_what_was_put_last_comes_back_equal(shared: Inventory, put: list[tuple[Record, Summary]]) -> None:
    expected = {record.uuid: record for record, _ in put}

    with shared.writing() as transaction:
        for uuid in transaction.records.uuids():
            transaction.records.remove(uuid)
        for record, summary in put:
            transaction.records.put(record, summary)

    with shared.reading() as transaction:
        assert transaction.records.get_many(["u1", "u2", "u3"]) == expected
        assert {record.uuid: record for record in transaction.records.all()} == expected


@given(st.lists(st.tuples(records, summaries), max_size=4, unique_by=lambda pair: pair[0].uuid))
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_put_many_is_put_of_each(shared: Inventory, put: list[tuple[Record, Summary]]) -> None:
    with shared.writing() as transaction:
        transaction.records.put_many(put)

    with shared.reading() as transaction:
        assert transaction.records.get_many([record.uuid for record, _ in put]) == {
            record.uuid: record for record, _ in put
        }


@given(records, records, summaries)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_record_put_over_the_one_that_is_known_comes_back_equal(
    shared: Inventory, first: Record, other: Record, summary: Summary
) -> None:
    after = replace(other, uuid=first.uuid, form=first.form, items={**first.items, **other.items})
    fewer = replace(after, items=other.items)
    with shared.writing() as transaction:
        for uuid in transaction.records.uuids():
            transaction.records.remove(uuid)
        transaction.records.put(first, summary)
        transaction.records.put(after, summary, over=first)
        assert transaction.records.get(first.uuid) == after
        seal = transaction.records.put(fewer, summary, over=after)

        assert transaction.records.get(first.uuid) == fewer
        assert transaction.records.seal_of(first.uuid) == seal


def test_the_seal_of_a_record_is_the_same_until_something_is_written_into_it(inventory: Inventory) -> None:
    first = company(name="Velquora", items={"i": Item("i", "product", "", {"title": (Answer("A", DOT),)})})
    in_item = replace(first, items={"i": Item("i", "product", "", {"title": (Answer("B", DOT),)})})
    in_record = replace(first, answers={"name": (Answer("Velquora", Dot("a", 2)),)})
    seals = []
    for record, title in [(first, ""), (first, ""), (in_item, ""), (in_record, ""), (first, "Velquora")]:
        with inventory.writing() as transaction:
            seals.append(transaction.records.put(record, Summary(title)))
            assert transaction.records.seal_of("u1") == seals[-1]

    assert seals[0] == seals[1]
    assert len(set(seals)) == 4
    with inventory.reading() as transaction:
        assert transaction.records.seal_of("u2") == ""


def test_as_many_as_asked_for_are_found(inventory: Inventory) -> None:
    """Whatever their number: lists are filled up to few lengths on their way to the database."""
    uuids = [f"u{number:04}" for number in range(CHUNK + 2)]
    with inventory.writing() as transaction:
        transaction.records.put_many((company(uuid), Summary(uuid)) for uuid in uuids)

    with inventory.reading() as transaction:
        for number in (0, 1, 2, 3, 4, 5, CHUNK, CHUNK + 1):
            wanted = uuids[1 : 1 + number]
            assert list(transaction.records.get_many([*wanted, "elsewhere"])) == wanted
            assert transaction.records.titles_of("company", wanted) == {uuid: uuid for uuid in wanted}
            assert [row.uuid for row in transaction.records.rows("company", wanted)] == wanted


def test_an_item_that_left_the_record_is_gone(inventory: Inventory) -> None:
    both = {"i": Item("i", "contacts"), "j": Item("j", "contacts")}
    left = {"j": Item("j", "contacts", "", {"name": (Answer("Ada", DOT),)})}

    with inventory.writing() as transaction:
        transaction.records.put(company(items=both), Summary())
        transaction.records.put(company(items=left), Summary())

    with inventory.reading() as transaction:
        assert transaction.records.get("u1") == company(items=left)


def test_a_record_keeps_its_form_for_life(inventory: Inventory) -> None:
    with inventory.writing() as transaction:
        transaction.records.put(company("u1"), Summary())

        with pytest.raises(ValueError, match="for life"):
            transaction.records.put(Record("u1", "strength", "GEN"), Summary())


def test_a_row_has_shown_values_and_the_summary(inventory: Inventory) -> None:
    record = company(name="Alpha", staff=3, _local_id="GEN-C01", _status="complete")

    with inventory.writing() as transaction:
        transaction.records.put(record, Summary("Alpha", "alpha", 2, 60, 1, 4, "2026-11-22T14:03:00Z"))

    with inventory.reading() as transaction:
        assert transaction.records.rows("company") == [
            RecordRow(
                *("u1", "company", "GEN", "complete", "GEN-C01", {"name": "Alpha", "staff": 3}),
                *("Alpha", "alpha", 2, 60, 1, 4, "2026-11-22T14:03:00Z", False),
            )
        ]


def test_deleted_records_are_kept_but_in_no_table(inventory: Inventory) -> None:
    with inventory.writing() as transaction:
        transaction.records.put_many([(company("u1", _deleted=True), Summary("A")), (company("u2"), Summary("B"))])

    with inventory.reading() as transaction:
        assert [row.uuid for row in transaction.records.rows("company")] == ["u2"]
        assert transaction.records.titles("company") == {"u2": "B"}
        assert transaction.records.count_by_form() == {"company": 1}
        assert transaction.records.uuids("company") == ["u1", "u2"]


@pytest.mark.parametrize(
    ("siblings", "expected"),
    [
        ((Answer("x", Dot("a", 1)), Answer("y", Dot("b", 1))), True),
        ((Answer("x", Dot("a", 1)), Answer("x", Dot("b", 1))), False),
        ((Answer("x", Dot("a", 1)), Answer(None, Dot("b", 1), withheld=True)), False),
    ],
)
def test_a_conflict_is_several_known_values(inventory: Inventory, siblings: tuple[Answer, ...], expected: bool) -> None:
    with inventory.writing() as transaction:
        transaction.records.put(Record("u1", "company", "GEN", {"name": siblings}), Summary())

    with inventory.reading() as transaction:
        assert [row.has_conflict for row in transaction.records.rows("company")] == [expected]


def test_all_filters_by_form_and_cluster(inventory: Inventory) -> None:
    strength = Record("u2", "strength", "GEN")
    other = Record("u3", "company", "CAM")
    with inventory.writing() as transaction:
        transaction.records.put_many((record, Summary()) for record in (company(), strength, other))

    with inventory.reading() as transaction:
        assert list(transaction.records.all("company", "GEN")) == [company()]
        assert list(transaction.records.all(cluster="CAM")) == [other]


def test_local_ids_of_deleted_records_stay_taken(inventory: Inventory) -> None:
    with inventory.writing() as transaction:
        transaction.records.put(company(_local_id="GEN-C01", _deleted=True), Summary())

    with inventory.reading() as transaction:
        assert transaction.records.local_ids("company", "GEN") == {"GEN-C01"}


@pytest.mark.parametrize("value", ["\ud800", "a\x00b", float("nan")])
def test_what_a_database_cannot_keep_is_refused(inventory: Inventory, value: AnswerValue) -> None:
    with pytest.raises(GeneraError) as refusal, inventory.writing() as transaction:
        transaction.records.put(company(name=value), Summary())

    assert refusal.value.code == "unstorable-answer"


def test_a_backslash_before_u0000_is_ordinary_text(inventory: Inventory) -> None:
    with inventory.writing() as transaction:
        transaction.records.put(company(name="\\u0000"), Summary())

    with inventory.reading() as transaction:
        assert transaction.records.get("u1") == company(name="\\u0000")
