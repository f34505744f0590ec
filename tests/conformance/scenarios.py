"""Grades scenarios.jsonl: entry sessions that the reference engine was led through, step by step.

Each scenario is a form as XLSForm with the form as XML beside it. The XML says with which answers and items a record
begins; where the test restores a saved record, these are in the first recorded state. After each step every recorded
node is compared: value, relevance, required, violation and choices; where the clock or chance play a part, only which
nodes there are.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from genera_desktop.questionnaire.compiled import CompiledForm, compile_form
from genera_desktop.questionnaire.expressions import Node
from genera_desktop.questionnaire.grids import Grids
from genera_desktop.questionnaire.model import Form, Question, QuestionType, Repeat
from genera_desktop.questionnaire.reader import read_form
from genera_desktop.records.answers import text_of
from genera_desktop.records.content import Address
from genera_desktop.records.record import AnswerValue
from genera_desktop.records.session import EntrySession
from genera_desktop.records.state import QuestionState

from .grading import Case, Part, cases, part
from .instances import RECORDED

_STEP = re.compile(r"(?P<name>[^\[\]]+)(?:\[(?P<place>\d+)\])?")
_OWN_ROOMS = ("meta",)


def scenarios(folder: Path) -> dict[str, Part]:
    """How many of the recorded sessions that an XLSForm can express come out as recorded."""
    chosen = [case for case in cases(folder / "scenarios.jsonl") if "xlsform" in case]
    return {"scenarios": part([(case["id"], not difference(case)) for case in chosen])} if chosen else {}


def difference(case: Case) -> str:
    """Where our session first differs from the recorded one; '' where it does not."""
    try:
        return next(_differences(case), "")
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def _differences(case: Case) -> Iterator[str]:
    play = Play(case)
    for number, step in enumerate(case["steps"]):
        play.take(step)
        for found in play.compare(step["state"], structure_only="volatile" in case["tags"]):
            yield f"step {number} {step['op']} {step.get('ref', '')}: {found}"


class World:
    """The surroundings of the recordings: their day, no tables of other records."""

    def __init__(self) -> None:
        self.language = ""
        self.count = 0

    def now(self) -> datetime:
        return RECORDED

    def new_uuid(self) -> str:
        self.count += 1
        return str(uuid.UUID(int=self.count))

    def table(self, file: str) -> None:  # noqa: ARG002 - there are none
        return None


class Play:
    """One scenario, led through with our own session."""

    def __init__(self, case: Case) -> None:
        form, problems = read_form(_grids(case["xlsform"]), "data.xlsx")
        if form is None:
            raise ValueError([problem.code for problem in problems])
        self.case = case
        self.form: Form = form
        self.world = World()
        compiled, _ = compile_form(form)
        self.compiled: CompiledForm = compiled
        self.by_path = {node.path: node for node in form.nodes}
        document = ElementTree.fromstring(case["form_xml"].strip())
        for name, branches in _nested_tables(document):
            table = compiled.offer(name, self.world.language).document
            for child in [*table.children]:
                table.remove(child)
            for branch in branches:
                table.append(branch)
        self.session = EntrySession.new(compiled, self.world)
        root = _primary(document)
        if root is not None:
            self._begin(root, (), "")
        if "restore" in case["test"]:
            self._restore(case["steps"][0]["state"])

    # the beginning

    def _begin(self, element: ElementTree.Element, path: tuple[str, ...], item: str) -> None:
        """Gives the record the items and answers of the form's own instance."""
        for child in element:
            below = (*path, _local(child.tag))
            node = self.by_path.get(below)
            if node is None or any(_local(name) == "template" for name in child.attrib):
                continue
            if isinstance(node, Repeat):
                before = set(self.session.items(node.key, item))
                self.session.add_item(node.key, item)
                added = [one for one in self.session.items(node.key, item) if one not in before]
                if added:
                    self._begin(child, below, added[0])
            elif not isinstance(node, Question):
                self._begin(child, below, item)
            elif not node.default or "${" not in node.default:
                self._give(node, item, [child.text or ""])

    def _restore(self, state: list[dict[str, Any]]) -> None:
        for recorded in state:
            found = self._find(recorded["ref"])
            if found and isinstance(found[0], Question) and recorded.get("value"):
                self._give(found[0], found[1], [recorded["value"]])

    # the steps

    def take(self, step: dict[str, Any]) -> None:
        if step["op"] == "init":
            return
        if step["op"] == "set_language":
            self.world.language = self._language(step["language"])
            self.session = EntrySession(self.compiled, self.session.content(), self.world)
            return
        found = self._find(step["ref"])
        assert found is not None, step["ref"]
        node, item = found
        if step["op"] == "add_repeat":
            self.session.add_item(node.key, item)
        elif step["op"] == "remove_repeat":
            self.session.remove_item(item)
        elif isinstance(node, Question):
            arguments = step["args"][1:] if step["args"][:1] == [step["ref"]] else step["args"]
            self._give(node, item, arguments)

    def _language(self, name: str) -> str:
        """The code of a language by the name that the form gives it."""
        return next((code for code, written in self.form.languages.items() if name in (code, written)), name)

    def _give(self, question: Question, item: str, given: list[Any]) -> None:
        self.session.answer(Address(item, question.key), _answer(question, given))

    def _find(self, ref: str) -> tuple[Any, str] | None:
        """The node of the form and the item that a reference such as `/data/list[2]/name` means. A reference to an
        item gives its list's node with the item, one to the whole list the item around it."""
        item, path = "", ()
        for name, place in (_STEP.fullmatch(step).group("name", "place") for step in ref.split("/")[2:]):  # type: ignore[union-attr]
            path = (*path, name)
            node = self.by_path.get(path)
            if node is None:
                return None
            if isinstance(node, Repeat) and place:
                items = self.session.items(node.key, item)
                if int(place) > len(items):
                    return None
                item = items[int(place) - 1]
        return (self.by_path[path], item) if path else None

    # the comparison

    def compare(self, state: list[dict[str, Any]], *, structure_only: bool) -> Iterator[str]:
        counted: dict[tuple[str, str], int] = {}
        for recorded in state:
            ref = recorded["ref"]
            if recorded["type"] == "root" or ref.split("/")[2] in _OWN_ROOMS:
                continue
            found = self._find(ref)
            if found is None:
                yield f"{ref} is not there"
                continue
            node, item = found
            if recorded["type"].startswith("repeat-range"):
                counted[node.key, item] = 0
            elif recorded["type"] == "repeat-instance":
                around = self._around(ref)
                counted[node.key, around] = counted.get((node.key, around), 0) + 1
            elif not structure_only:
                yield from self._compare_node(ref, self.session.state(Address(item, node.key)), node, recorded)
        for (key, around), count in counted.items():
            if len(self.session.items(key, around)) != count:
                yield f"{key} has {len(self.session.items(key, around))} items, not {count}"

    def _around(self, ref: str) -> str:
        found = self._find(ref.rpartition("[")[0])
        return found[1] if found else ""

    def _compare_node(self, ref: str, ours: QuestionState, node: Any, recorded: dict[str, Any]) -> Iterator[str]:
        pairs: list[tuple[str, Any, Any]] = [("relevant", ours.relevant, recorded["relevant"])]
        if isinstance(node, Question):
            value = _shown(node, ours)
            missing = ours.relevant and ours.required and not value
            broken = ours.problem is not None and ours.problem.code.startswith("constraint")
            violation = "required" if missing else "constraint" if broken else None
            pairs += [
                ("value", value, recorded.get("value") or ""),
                ("required", ours.required, recorded.get("required", False)),
                ("violation", violation, recorded.get("violation")),
            ]
            if "choices" in recorded:
                choices = [choice.name for choice in ours.choices]
                pairs.append(("choices", choices, [name for name, _ in recorded["choices"]]))
        for what, our, theirs in pairs:
            if our != theirs and not (what == "value" and _same_number(node, our, theirs)):
                yield f"{ref} {what} is {our!r}, not {theirs!r}"


def _answer(question: Question, given: list[Any]) -> AnswerValue:
    """What an engine for XML, where all answers are texts, was given, as an answer of ours."""
    if question.type is QuestionType.ACKNOWLEDGE:
        return "OK" if given[:1] in ([True], ["OK"]) else None
    texts = [_text(one) for one in given if one is not None and one != ""]
    if not texts:
        return None
    if question.type is QuestionType.SELECT_MULTIPLE:
        return [code for text in texts for code in text.split()]
    text = texts[0]
    if question.type in (QuestionType.INTEGER, QuestionType.DECIMAL, QuestionType.RANGE):
        try:
            number = float(text)
        except ValueError:
            return text
        return int(number) if question.type is QuestionType.INTEGER or number.is_integer() else number
    return text


def _text(given: Any) -> str:
    """What JSON holds for a JavaScript value: yes and no count as 1 and 0, a big integer stands in `repr`."""
    if isinstance(given, bool):
        return "1" if given else "0"
    return str(given["repr"] if isinstance(given, dict) else given)


def _same_number(node: Any, one: str, other: str) -> bool:
    """Whether two texts of a decimal question are the same number: other engines write 10.0 where we write 10."""
    if not isinstance(node, Question) or node.type is not QuestionType.DECIMAL:
        return False
    try:
        return float(one) == float(other)
    except ValueError:
        return False


def _shown(question: Question, ours: QuestionState) -> str:
    """The value as an engine for XML shows it: nothing while it is not relevant, does not fit or is not offered."""
    if not ours.relevant or ours.value is None:
        return ""
    if question.choice_list:
        codes = ours.value if isinstance(ours.value, list) else [ours.value]
        offered = {choice.name for choice in ours.choices}
        return " ".join(str(code) for code in codes if code in offered)
    wrong = ours.problem is not None and ours.problem.code.startswith("answer-not-")
    return "" if wrong else text_of(ours.value)


def _grids(sheets: dict[str, list[dict[str, Any]]]) -> Grids:
    grids = {}
    for name, rows in sheets.items():
        columns = list(dict.fromkeys(column for row in rows for column in row))
        grids[name] = [columns, *([row.get(column) for column in columns] for row in rows)]
    return grids


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _instances(document: ElementTree.Element) -> list[ElementTree.Element]:
    return [element for element in document.iter() if _local(element.tag) == "instance"]


def _primary(document: ElementTree.Element) -> ElementTree.Element | None:
    instances = _instances(document)
    return instances[0][0] if instances and len(instances[0]) else None


def _nested_tables(document: ElementTree.Element) -> Iterator[tuple[str, list[Node]]]:
    """The secondary instances that the choices sheet cannot hold, because their rows have more than columns."""
    for element in _instances(document)[1:]:
        if any(len(cell) for root in element for row in root for cell in row):
            yield element.get("id", ""), [_branch(child) for child in element]


def _branch(element: ElementTree.Element) -> Node:
    node = Node(_local(element.tag), None, (element.text or "").strip())
    for child in element:
        node.append(_branch(child))
    return node
