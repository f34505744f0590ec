"""Generated histories: laptops of two clusters edit, delete, exchange and send workbooks, people change these by hand,
and a coordinator collects them, opens rounds and sends starters.

A history is drawn as plain steps and then played with real inventories and real workbooks of a small form.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from genera_desktop.questionnaire.model import Questionnaire
from genera_desktop.records.content import Address, content_of
from genera_desktop.records.record import AnswerValue, Record, is_deleted
from genera_desktop.services.change_questionnaire import apply_change, plan_change
from genera_desktop.services.create_inventory import create_inventory
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook, make_starter
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.last_round import shown_answers
from genera_desktop.services.open_round import open_round
from genera_desktop.services.undo_step import delete_records
from genera_desktop.store.inventory import Inventory
from tests.services.generated import answers, contents
from tests.services.hand_edits import NAMES_ROW, HandEdits
from tests.services.partners import Clock, add, held
from tests.services.questionnaire_files import CHOICES, form_in, row, visit

FORM = "visit"
LAPTOPS = (("red", "red-1"), ("red", "red-2"), ("green", "green-1"))
ROWS = (
    row("text", "who", "Who?", role="company.name"),
    row("select_one colour", "hue", "Cluster", role="cluster.code"),
    row("integer", "total", "In all", survivorship="none"),
    row("integer", "part", "Of these", constraint=". <= ${total}", survivorship="maximum"),
    row("text", "city", "City", survivorship="latest"),
    row("select_multiple colour", "likes", "Likes", survivorship="union"),
    row("select_one_from_file visit.csv", "friend", "Friend", survivorship="home"),
    row("text", "remark", "Remark", survivorship="home"),
    row("calculate", "rest", "Rest", calculation="${total} - ${part}"),
    row("begin_repeat", "talk", "Talks"),
    row("text", "topic", "Topic"),
    row("integer", "minutes", "Minutes"),
    row("calculate", "hours", "Hours", calculation="${minutes} div 60"),
    row("end_repeat"),
)
RENAMED = (*ROWS[:4], row("text", "town", "Town", renamed_from="city", survivorship="latest"), *ROWS[5:])
"""The same form with another name of a question."""
SECOND = tuple(line for line in RENAMED if "| remark |" not in line)
"""Its second version: that, and a question that is asked no more. A choice goes too."""
NOTE = "my note"
"""A column of somebody's own."""


def forms(folder: Path) -> tuple[Questionnaire, Path]:
    """The form's first version as a questionnaire, and the file of its second one."""
    form = form_in(visit(folder, *ROWS).read_text())
    return Questionnaire({FORM: form}), visit(folder, *SECOND, version="2", choices=CHOICES[:2])


Step = tuple[Any, ...]


@st.composite
def histories(draw: st.DrawFn, questionnaire: Questionnaire, most: int = 14) -> list[Step]:
    """What happens, one step after the other. Numbers say which laptop, record, item or file: modulo what there is."""
    form = questionnaire.forms[FORM]
    number = st.integers(0, 5)
    asked = [question for question in form.questions_of("") if question.asked and question.holds_answer]
    edits = st.sampled_from(asked).flatmap(
        lambda question: st.tuples(st.just(question.key), st.one_of(st.none(), answers(form, question)))
    )
    typed = st.one_of(
        st.tuples(st.just("total"), st.one_of(st.none(), st.integers(0, 30))),
        st.tuples(st.just("part"), st.integers(0, 30)),
        st.tuples(st.just("city"), st.sampled_from(["Évry", "Massy", None, "[unknown]"])),
        st.tuples(st.just("_status"), st.sampled_from(["Delete", "Complete"])),
        st.tuples(st.just("likes"), st.sampled_from(["Red; Blue", "Green", "violet"])),
    )
    step = st.one_of(
        st.tuples(st.just("add"), number, contents(form)),
        st.tuples(st.just("edit"), number, number, edits),
        st.tuples(st.just("edit"), number, number, edits),
        st.tuples(st.just("item"), number, number, st.sampled_from(["DNA", "RNA"])),
        st.tuples(st.just("remove"), number, number),
        st.tuples(st.just("delete"), number, number),
        st.tuples(st.just("send"), number),
        st.tuples(st.just("send"), number),
        st.tuples(st.just("type"), number, number, typed),
        st.tuples(st.just("row"), number, st.sampled_from(["Ada", "Bo"])),
        st.tuples(st.just("take"), number, number),
        st.tuples(st.just("rename"), number),
        st.tuples(st.just("collect"), number),
        st.tuples(st.just("round")),
        st.tuples(st.just("starter"), number),
        st.tuples(st.just("note"), number, number, st.sampled_from(["call again", "12", "=1+1"])),
        st.tuples(st.just("lose"), number, number),
    )
    first = [("add", laptop, draw(contents(form))) for laptop in (0, 2)]
    return [*first, ("send", 0), ("take", 1, 0), ("collect", 0), *draw(st.lists(step, min_size=3, max_size=most))]


@dataclass
class Told:
    """A history being played. `files` are the workbooks that were sent or changed by hand, with their clusters.

    Of rounds it keeps what ought to be: by inventory the number of its round and the answers of the last one, by file
    the round that it is of; and by file the rows that it has lost.
    """

    folder: Path
    questionnaire: Questionnaire
    second: Path
    laptops: list[Inventory]
    centre: Inventory
    files: list[Path] = field(default_factory=list)
    clusters: dict[Path, str] = field(default_factory=dict)
    opened: int = 1
    rounds: dict[str, int] = field(default_factory=dict)
    last_answers: dict[str, dict[str, dict[str, AnswerValue]]] = field(default_factory=dict)
    of_round: dict[Path, str] = field(default_factory=dict)
    starters: set[Path] = field(default_factory=set)
    lost: dict[Path, frozenset[str]] = field(default_factory=dict)

    def play(self, steps: Sequence[Step]) -> None:
        for kind, *details in steps:
            play: Callable[..., None] = getattr(self, f"_{kind}")
            play(*details)
        for laptop in range(len(self.laptops)):
            self._send(laptop)

    def _laptop(self, number: int) -> Inventory:
        return self.laptops[number % len(self.laptops)]

    def _living(self, number: int, which: int) -> str:
        found = [uuid for uuid, record in held(self._laptop(number)).items() if not is_deleted(record)]
        return found[which % len(found)] if found else ""

    def _add(self, laptop: int, content: Any) -> None:
        add(self._laptop(laptop), FORM, content)

    def _edit(self, laptop: int, which: int, edit: tuple[str, Any]) -> None:
        if record := self._living(laptop, which):
            editor = RecordEditor.open(self._laptop(laptop), record)
            key, value = edit
            editor.answer(Address("", "town" if key == "city" and "town" in editor.form.by_key else key), value)

    def _item(self, laptop: int, which: int, topic: str) -> None:
        if record := self._living(laptop, which):
            editor = RecordEditor.open(self._laptop(laptop), record)
            editor.add_item("talk")
            editor.answer(Address(editor.session.items("talk")[-1], "topic"), topic)

    def _remove(self, laptop: int, which: int) -> None:
        if record := self._living(laptop, which):
            editor = RecordEditor.open(self._laptop(laptop), record)
            for item in content_of(editor.record).items[:1]:
                editor.remove_item(item.id)

    def _delete(self, laptop: int, which: int) -> None:
        if record := self._living(laptop, which):
            delete_records(self._laptop(laptop), [record])

    def _send(self, laptop: int) -> None:
        inventory = self._laptop(laptop)
        path = self._file(inventory.info.cluster)
        number = self.rounds.get(inventory.info.replica)
        self.of_round[path] = str(number) if number else ""
        export_workbook(inventory, path)

    def _collect(self, which: int) -> None:
        path = self.files[which % len(self.files)]
        apply_import(self.centre, plan_import(self.centre, path), backup=False)

    def _round(self) -> None:
        """The coordinator opens the next round."""
        self._freeze(self.centre, held(self.centre))
        self.opened += 1
        open_round(self.centre, str(self.opened))

    def _starter(self, laptop: int) -> None:
        """The coordinator sends a cluster its starter: taken as any workbook is, typed into, or left."""
        cluster = self._laptop(laptop).info.cluster
        path = self._file(cluster)
        self.of_round[path] = str(self.opened)
        self.starters.add(path)
        make_starter(self.centre, cluster, path)

    def _freeze(self, inventory: Inventory, records: Mapping[str, Record]) -> None:
        living = {uuid: shown_answers(record) for uuid, record in records.items() if not is_deleted(record)}
        self.last_answers.setdefault(inventory.info.replica, {}).update(living)

    def _file(self, cluster: str) -> Path:
        path = self.folder / f"{len(self.files)}-{cluster}.xlsx"
        self.files.append(path)
        self.clusters[path] = cluster
        return path

    def _take(self, laptop: int, which: int) -> None:
        inventory = self._laptop(laptop)
        own = [path for path in self.files if self.clusters[path] == inventory.info.cluster]
        if own:
            path = own[which % len(own)]
            before = held(inventory)
            apply_import(inventory, plan_import(inventory, path), backup=False)
            self._join(inventory, path, before)

    def _join(self, inventory: Inventory, path: Path, before: Mapping[str, Record]) -> None:
        """A laptop joins the round of a starter, unless it is in a later one: "last round" is what it had before."""
        number, replica = int(self.of_round[path] or 0), inventory.info.replica
        if path in self.starters and number > self.rounds.get(replica, 0):
            self.rounds[replica] = number
            if number > 1:
                brought = {uuid: record for uuid, record in held(inventory).items() if uuid not in before}
                self._freeze(inventory, {**brought, **before})

    def _rename(self, laptop: int) -> None:
        everyone = [*self.laptops, self.centre]
        inventory = everyone[laptop % len(everyone)]
        plan = plan_change(inventory, [self.second])
        if plan.can_be_applied:
            apply_change(inventory, plan)

    def _type(self, which: int, row_number: int, typed: tuple[str, Any]) -> None:
        """Somebody opens a workbook in Excel, types into a cell, and saves it under another name."""
        with self._by_hand(which) as book:
            sheet, name = self._sheet(book), typed[0]
            names = [cell.value for cell in sheet[NAMES_ROW]]
            name = "town" if name == "city" and "town" in names else name
            rows = range(NAMES_ROW + 1, sheet.max_row + 1)
            if rows:
                sheet.cell(rows[row_number % len(rows)], names.index(name) + 1).value = typed[1]

    def _row(self, which: int, who: str) -> None:
        with self._by_hand(which) as book:
            sheet = self._sheet(book)
            names = [cell.value for cell in sheet[NAMES_ROW]]
            sheet.cell(sheet.max_row + 1, names.index("who") + 1).value = who

    def _note(self, which: int, row_number: int, note: str) -> None:
        """Somebody notes something in a column of their own."""
        with self._by_hand(which) as book:
            sheet = self._sheet(book)
            names = [cell.value for cell in sheet[NAMES_ROW]]
            column = names.index(NOTE) + 1 if NOTE in names else len(names) + 1
            rows = range(NAMES_ROW + 1, sheet.max_row + 1)
            if rows:
                sheet.cell(NAMES_ROW, column).value = NOTE
                cell = sheet.cell(rows[row_number % len(rows)], column)
                cell.value, cell.data_type = note, "s"

    def _lose(self, which: int, row_number: int) -> None:
        """Somebody takes a row out."""
        with self._by_hand(which) as book:
            sheet = self._sheet(book)
            names = [cell.value for cell in sheet[NAMES_ROW]]
            rows = range(NAMES_ROW + 1, sheet.max_row + 1)
            if rows:
                row_taken = rows[row_number % len(rows)]
                record = sheet.cell(row_taken, names.index("record_id") + 1).value
                self.lost[self.files[-1]] |= {record} if record else set()
                sheet.delete_rows(row_taken)

    @contextmanager
    def _by_hand(self, which: int) -> Iterator[HandEdits]:
        source = self.files[which % len(self.files)]
        path = self._file(self.clusters[source])
        self.of_round[path] = self.of_round[source]
        self.lost[path] = self.lost.get(source, frozenset())
        self.starters |= {path} if source in self.starters else set()
        with HandEdits(source, path) as book:
            yield book

    def _sheet(self, book: HandEdits) -> Any:
        return next(book.sheet(name) for name in book.names() if book.sheet(name).cell(NAMES_ROW, 1).value == "who")


@contextmanager
def told(folder: Path, steps: Sequence[Step]) -> Iterator[Told]:
    """A history after it was played."""
    questionnaire, second = forms(folder)
    with ExitStack() as stack:
        laptops = [
            stack.enter_context(
                create_inventory(
                    folder / f"{name}.genera", cluster=cluster, questionnaire=questionnaire, clock=Clock(), replica=name
                )
            )
            for cluster, name in LAPTOPS
        ]
        centre = create_inventory(
            folder / "centre.genera", questionnaire=questionnaire, clock=Clock(), replica="centre"
        )
        history = Told(folder, questionnaire, second, laptops, stack.enter_context(centre))
        history.play(steps)
        yield history


def desk(history: Told, name: str) -> Inventory:
    """A coordinator who has nothing yet."""
    path = history.folder / f"{name}.genera"
    return create_inventory(path, questionnaire=history.questionnaire, clock=Clock(), replica=name)
