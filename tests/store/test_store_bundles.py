"""A record that comes as a whole has the history that its answers would have one by one."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from genera_desktop.records.merge import shown_changes
from genera_desktop.records.record import POSITION, Answer, Dot, Item, Record
from genera_desktop.records.texts import text_of
from genera_desktop.store.bundles import bundle_entries, bundle_values, told_in
from genera_desktop.store.entries import HistoryBundle, HistoryEntry, Told

VALUES = st.sampled_from([None, "A", "Évry “x”", "", 3, 2.5, True, False, ["one", "two"], [], {"na": "unknown"}])
DOTS = st.builds(Dot, st.sampled_from(["a", "b"]), st.integers(1, 4))
KNOWN = st.builds(Answer, VALUES, DOTS, st.sampled_from(["", "2026-11-20T09:00:00Z"]), st.sampled_from(["", "laptop"]))
WITHHELD = st.builds(Answer, st.none(), DOTS, withheld=st.just(True))
ANSWERS = st.dictionaries(
    st.sampled_from(["name", "city", POSITION, "a/b"]), (KNOWN | WITHHELD).map(lambda one: (one,)), max_size=4
)
ITEMS = st.dictionaries(st.sampled_from(["j", "i", "ü"]), ANSWERS, max_size=2)


@st.composite
def records(draw: st.DrawFn) -> Record:
    items = {id: Item(id, "contacts", "", answers) for id, answers in draw(ITEMS).items()}
    return Record("u1", "company", "GEN", draw(ANSWERS), items, {"a": 4})


def told_one_by_one(record: Record) -> list[Told]:
    found: list[Told] = []
    for change in shown_changes(None, record):
        item, key = change.address
        [answer] = (record.items[item] if item else record).answers[key]
        found.append((answer.by, item, key, None, change.new, answer.dot))
    return found


def entries(bundle: HistoryBundle, *of: str) -> list[tuple[HistoryEntry, int]]:
    row = bundle_values(bundle, 100)
    return [(entry, entry.number) for entry in bundle_entries(row, *of)]


@given(records())
def test_an_added_record_is_told_as_its_answers_one_by_one(record: Record) -> None:
    told = told_one_by_one(record)
    one = HistoryBundle("s", "import", "2026", "submission:s", "u1", told)
    whole = HistoryBundle("s", "import", "2026", "submission:s", "u1", added=text_of(record))

    assert whole.size == one.size == len(told)
    assert entries(whole) == entries(one)
    for of in (("i",), ("", "name"), ("i", "name"), ("i", "city")):
        assert entries(whole, *of) == entries(one, *of)


@given(records())
def test_a_bundle_tells_what_it_was_given(record: Record) -> None:
    told = told_one_by_one(record)
    row = bundle_values(HistoryBundle("s", "import", "2026", "submission:s", "u1", told), 100)

    assert told_in(str(row[-2])) == told


def test_entries_say_once_by_which_edit_they_came() -> None:
    told: list[Told] = [("laptop", "", f"k{number}", None, number, Dot("a", 1)) for number in range(3)]
    row = bundle_values(HistoryBundle("s", "import", "2026", "submission:s", "u1", told), 3)

    assert json.loads(row[-2]) == {
        "edits": [["laptop", "a", 1]],
        "told": [[0, "", "k0", 0], [0, "", "k1", 1], [0, "", "k2", 2]],
    }
