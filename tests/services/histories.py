"""Generated histories: laptops of two clusters edit, delete, exchange and send workbooks, people change these by hand.

A history is drawn as plain steps and then played with real inventories and real workbooks of a small form.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from genera_desktop.questionnaire.model import Questionnaire
from genera_desktop.records.content import Address, content_of
from genera_desktop.records.record import is_deleted
from genera_desktop.services.change_questionnaire import apply_change, plan_change
from genera_desktop.services.check_questionnaire import read_untrusted_form
from genera_desktop.services.create_inventory import create_inventory
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.undo_step import delete_records
from genera_desktop.store.inventory import Inventory
from tests.services.generated import answers, contents
from tests.services.hand_edits import NAMES_ROW, HandEdits
from tests.services.partners import Clock, add, held
from tests.services.questionnaire_files import row, visit

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
    row("calculate", "rest", "Rest", calculation="${total} - ${part}"),
    row("begin_repeat", "talk", "Talks"),
    row("text", "topic", "Topic"),
    row("integer", "minutes", "Minutes"),
    row("calculate", "hours", "Hours", calculation="${minutes} div 60"),
    row("end_repeat"),
)
RENAMED = (*ROWS[:4], row("text", "town", "Town", renamed_from="city", survivorship="latest"), *ROWS[5:])
"""The same form in its second version."""


def forms(folder: Path) -> tuple[Questionnaire, Path]:
    """The form's first version as a questionnaire, and the file of its second one."""
    form, problems = read_untrusted_form(visit(folder, *ROWS))
    assert form is not None, problems
    return Questionnaire({FORM: form}), visit(folder, *RENAMED, version="2")


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
    )
    first = [("add", laptop, draw(contents(form))) for laptop in (0, 2)]
    return [*first, ("send", 0), ("take", 1, 0), *draw(st.lists(step, min_size=3, max_size=most))]


@dataclass
class Told:
    """A history being played. `files` are the workbooks that were sent or changed by hand, with their clusters."""

    folder: Path
    questionnaire: Questionnaire
    second: Path
    laptops: list[Inventory]
    files: list[Path] = field(default_factory=list)
    clusters: dict[Path, str] = field(default_factory=dict)

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
        path = self._file(self._laptop(laptop).info.cluster)
        export_workbook(self._laptop(laptop), path)

    def _file(self, cluster: str) -> Path:
        path = self.folder / f"{len(self.files)}-{cluster}.xlsx"
        self.files.append(path)
        self.clusters[path] = cluster
        return path

    def _take(self, laptop: int, which: int) -> None:
        inventory = self._laptop(laptop)
        own = [path for path in self.files if self.clusters[path] == inventory.info.cluster]
        if own:
            apply_import(inventory, plan_import(inventory, own[which % len(own)]), backup=False)

    def _rename(self, laptop: int) -> None:
        plan = plan_change(self._laptop(laptop), [self.second])
        if plan.can_be_applied:
            apply_change(self._laptop(laptop), plan)

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

    @contextmanager
    def _by_hand(self, which: int) -> Iterator[HandEdits]:
        source = self.files[which % len(self.files)]
        with HandEdits(source, self._file(self.clusters[source])) as book:
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
        history = Told(folder, questionnaire, second, laptops)
        history.play(steps)
        yield history


def desk(history: Told, name: str) -> Inventory:
    """A coordinator who has nothing yet."""
    path = history.folder / f"{name}.genera"
    return create_inventory(path, questionnaire=history.questionnaire, clock=Clock(), replica=name)
