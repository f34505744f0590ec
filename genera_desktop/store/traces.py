"""What an inventory keeps of items beside the records, and how it is made to keep nothing of some of them."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import ColumnElement, Table, bindparam, delete, select

from genera_desktop.records.erase import Silence
from genera_desktop.records.mentions import Mentions
from genera_desktop.records.serial import record_from_json, record_to_json
from genera_desktop.store import tables
from genera_desktop.store.bundles import told_in, told_text
from genera_desktop.store.entries import Told
from genera_desktop.store.ledger import CHUNK, Ledger, Values, checked, sealed
from genera_desktop.store.seals import stored_json

NOTHING = stored_json(None)
NOBODY = Mentions(())
LEFT_OUT = "…"
"""What stands for a text in a problem whose item was erased."""
_refused = tables.refused_rows.c
_remove_refused_row = delete(tables.refused_rows).where(
    _refused.submission == bindparam("of"), _refused.place == bindparam("at")
)
_remove_decision = delete(tables.decisions).where(tables.decisions.c.id == bindparam("decision"))


class Traces:
    """Empties what was kept of items in the history, the last round, submissions and decisions.

    Numbers, times and keys stay, so that what else was done can still be told, undone and made anew. `mentions` are of
    those whom the items were about: a problem that names one of them is emptied too.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def erase(self, records: Collection[str], items: Collection[str], mentions: Mentions = NOBODY) -> None:
        """Keeps nothing of these items, which stand in these records."""
        self._empty_history(records, items)
        self._empty_last_round(records, items)
        self._empty_contributions(records, items)
        self._empty_problems(items, mentions)
        self._remove_refused(items, mentions)
        self._remove_decisions(items)
        self._empty_settings(mentions)

    def silence(self, silence: Silence, records: Collection[str] | None = None) -> None:
        """Takes persons out of what is kept of ordinary answers too: of all, or of those of these records."""
        self._silence_history(silence, records)
        self._silence_last_round(silence, records)
        self._silence_contributions(silence, records)
        self._silence_decisions(silence, records)
        self._silence_submissions(silence, records)
        self._remove_refused((), silence.mentions)

    def _silence_history(self, silence: Silence, records: Collection[str] | None) -> None:
        for values in self._rows(tables.history, tables.history.c.record, records):
            quiet = {
                side: stored_json(silence.of(values["key"], json.loads(values[side])))
                for side in ("old", "new")
                if values[side].startswith('"')  # a text; nearly all others are numbers and codes
            }
            if any(values[side] != text for side, text in quiet.items()):
                self._put(tables.history, {**values, **quiet})
        for values, told in self._bundles(records):
            quiet_told = [_quiet(one, silence) for one in told]
            if quiet_told != told:
                self._put(tables.history_bundles, {**values, "entries": told_text(quiet_told)})

    def _silence_last_round(self, silence: Silence, records: Collection[str] | None) -> None:
        for values in self._rows(tables.last_answers, tables.last_answers.c.record, records):
            said = json.loads(values["answers"])
            quiet = {place: silence.of(place.rpartition("/")[2], value) for place, value in said.items()}
            if quiet != said:
                self._put(tables.last_answers, {**values, "answers": stored_json(quiet)})

    def _silence_contributions(self, silence: Silence, records: Collection[str] | None) -> None:
        for values in self._rows(tables.contributions, tables.contributions.c.record, records):
            said = json.loads(values["payload"])
            quiet = {**said, **record_to_json(silence.of_record(record_from_json(said)))}
            if "kept" in said:
                quiet["kept"] = silence.mentions.out_of(said["kept"])
            if quiet != said:
                self._put(tables.contributions, {**values, "payload": stored_json(quiet)})

    def _silence_decisions(self, silence: Silence, records: Collection[str] | None) -> None:
        for values in self._rows(tables.decisions):
            said = json.loads(values["value"])
            concerned = records is None or set(records) & set(json.loads(values["records"]))
            quiet = silence.of(values["question"], said) if concerned else said
            if quiet != said:
                self._put(tables.decisions, {**values, "value": stored_json(quiet)})

    def _silence_submissions(self, silence: Silence, records: Collection[str] | None) -> None:
        """The problems that are listed with a workbook, and its name."""
        for values in self._rows(tables.submissions):
            said = json.loads(values["problems"])
            quiet = [
                {**one, "params": silence.mentions.out_of(one["params"])}
                if records is None or one.get("record") in records
                else one
                for one in said
            ]
            file = silence.mentions.without(values["file"]) if records is None else values["file"]
            if (quiet, file) != (said, values["file"]):
                self._put(tables.submissions, {**values, "problems": stored_json(quiet), "file": file})

    def _empty_history(self, records: Collection[str], items: Collection[str]) -> None:
        for values in self._rows(tables.history, tables.history.c.record, records):
            if values["item"] in items and not values["key"].startswith("_"):
                self._put(tables.history, {**values, "old": NOTHING, "new": NOTHING})
        for values, told in self._bundles(records):
            emptied = [_emptied_entry(one) if _is_in(one, items) else one for one in told]
            if emptied != told:
                self._put(tables.history_bundles, {**values, "entries": told_text(emptied)})

    def _empty_last_round(self, records: Collection[str], items: Collection[str]) -> None:
        for values in self._rows(tables.last_answers, tables.last_answers.c.record, records):
            answers = _without(json.loads(values["answers"]), items)
            self._put(tables.last_answers, {**values, "answers": stored_json(answers)})

    def _empty_contributions(self, records: Collection[str], items: Collection[str]) -> None:
        for values in self._rows(tables.contributions, tables.contributions.c.record, records):
            payload = json.loads(values["payload"])
            payload["items"] = [{**item, "answers": {}} if item["id"] in items else item for item in payload["items"]]
            if "kept" in payload:  # what stood beside them in columns that no question takes
                payload["kept"] = [one for one in payload["kept"] if one["item"] not in items]
            origins = _without(json.loads(values["origins"]), items)
            self._put(
                tables.contributions,
                {**values, "payload": stored_json(payload), "origins": stored_json(origins)},
            )

    def _empty_problems(self, items: Collection[str], mentions: Mentions) -> None:
        for values in self._rows(tables.submissions):
            problems = [
                {**one, "params": _emptied(one["params"])} if _is_about(one, items, mentions) else one
                for one in json.loads(values["problems"])
            ]
            self._put(tables.submissions, {**values, "problems": stored_json(problems)})

    def _remove_refused(self, items: Collection[str], mentions: Mentions) -> None:
        """Takes out rows that could not be read and tell of these items or name somebody."""
        for values in self._rows(tables.refused_rows):
            said = [text for text in json.loads(values["payload"])["cells"].values() if isinstance(text, str)]
            if any(text in items or mentions.are_in(text) for text in said):
                named = {"of": values["submission"], "at": values["place"]}
                self._ledger.write(_remove_refused_row, [named])

    def _remove_decisions(self, items: Collection[str]) -> None:
        for values in self._rows(tables.decisions):
            if set(json.loads(values["items"])) & set(items):
                self._ledger.write(_remove_decision, [{"decision": values["id"]}])

    def _empty_settings(self, mentions: Mentions) -> None:
        """What was typed for the next letter to a company may greet somebody."""
        for values in self._rows(tables.settings):
            said = json.loads(values["value"])
            quiet = _silent(said, mentions)
            if quiet != said:
                self._put(tables.settings, {**values, "value": stored_json(quiet)})

    def _bundles(self, records: Collection[str] | None) -> Iterator[tuple[Values, list[Told]]]:
        """The bundles of the history, or those of these records, with what they tell."""
        for values in self._rows(tables.history_bundles, tables.history_bundles.c.record, records):
            yield values, told_in(values["entries"])

    def _rows(
        self, table: Table, column: ColumnElement[str] | None = None, wanted: Collection[str] | None = None
    ) -> Iterator[Values]:
        """The rows of a table, or those of these records."""
        if column is None or wanted is None:
            yield from [checked(row, table) for row in self._ledger.search(select(table))]
            return
        some = select(table).where(column.in_(bindparam("wanted", expanding=True)))
        ordered = sorted(wanted)
        for start in range(0, len(ordered), CHUNK):
            rows = self._ledger.search(some, wanted=ordered[start : start + CHUNK])
            yield from [checked(row, table) for row in rows]

    def _put(self, table: Table, values: Values) -> None:
        self._ledger.put(table, [sealed(values)])


def _quiet(told: Told, silence: Silence) -> Told:
    """An entry of a bundle in whose texts nobody is named."""
    by, item, key, old, new, dot = told
    before, after = (silence.of(key, value) if isinstance(value, str) else value for value in (old, new))
    return by, item, key, before, after, dot


def _is_in(told: Told, items: Collection[str]) -> bool:
    """Whether an entry of a bundle is about an answer of these items."""
    _, item, key, *_ = told
    return item in items and not key.startswith("_")


def _emptied_entry(told: Told) -> Told:
    by, item, key, _, _, dot = told
    return by, item, key, None, None, dot


def _without(by_place: dict[str, Any], items: Collection[str]) -> dict[str, Any]:
    """What is said by `key` or `item/key`, without these items."""
    return {place: value for place, value in by_place.items() if place.rpartition("/")[0] not in items}


def _is_about(problem: dict[str, Any], items: Collection[str], mentions: Mentions) -> bool:
    if problem.get("item") in items:
        return True
    return any(mentions.are_in(text) for text in problem["params"].values() if isinstance(text, str))


def _emptied(params: dict[str, Any]) -> dict[str, Any]:
    return {name: LEFT_OUT if isinstance(value, str) else value for name, value in params.items()}


def _silent(value: Any, mentions: Mentions) -> Any:
    """The value with nothing in place of every string that names somebody."""
    if isinstance(value, str):
        return "" if mentions.are_in(value) else value
    if isinstance(value, list):
        return [_silent(one, mentions) for one in value]
    return {name: _silent(one, mentions) for name, one in value.items()} if isinstance(value, dict) else value
