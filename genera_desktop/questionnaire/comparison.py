"""Compares two versions of a form: what a new one means for the records that exist."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from genera_desktop.frozen import frozen
from genera_desktop.questionnaire.model import Form, Group, Node, Question, QuestionType, Repeat
from genera_desktop.questionnaire.rule_changes import rule_changes


class Weight(StrEnum):
    """How a change is to be taken, from the lightest."""

    SAFE = "safe"
    CONFIRM = "confirm"
    REFUSED = "refused"


class ChangeKind(StrEnum):
    TEXTS = "texts"
    APPEARANCE = "appearance"
    ORDER = "order"
    QUESTION_ADDED = "question-added"
    CHOICE_ADDED = "choice-added"
    RULE_LOOSER = "rule-looser"
    RULE_STRICTER = "rule-stricter"
    CALCULATION = "calculation"
    MEANING = "meaning"
    QUESTION_RENAMED = "question-renamed"
    QUESTION_RETIRED = "question-retired"
    CHOICE_RETIRED = "choice-retired"
    CHOICE_COLUMNS = "choice-columns"
    TYPE_TO_TEXT = "type-to-text"
    TYPE_CHANGED = "type-changed"
    NAME_REUSED = "name-reused"
    MOVED_ACROSS_REPEAT = "moved-across-repeat"


_SAFE = frozenset(
    {
        ChangeKind.TEXTS,
        ChangeKind.APPEARANCE,
        ChangeKind.ORDER,
        ChangeKind.QUESTION_ADDED,
        ChangeKind.CHOICE_ADDED,
        ChangeKind.RULE_LOOSER,
    }
)
_REFUSED = frozenset({ChangeKind.TYPE_CHANGED, ChangeKind.NAME_REUSED, ChangeKind.MOVED_ACROSS_REPEAT})


@frozen
class FormChange:
    """One difference. `key` is the question's or repeat's key, or the list's name; `part` says which rule, choice or
    other part; `before` and `after` are what it was and is."""

    kind: ChangeKind
    key: str = ""
    part: str = ""
    before: str = ""
    after: str = ""

    @property
    def weight(self) -> Weight:
        if self.kind in _REFUSED:
            return Weight.REFUSED
        return Weight.SAFE if self.kind in _SAFE else Weight.CONFIRM


@dataclass(frozen=True)
class Comparison:
    """All differences between two versions of a form, in the order of the new one."""

    changes: tuple[FormChange, ...]

    @cached_property
    def weight(self) -> Weight:
        """The gravest weight among the changes; safe where there are none."""
        weights = {change.weight for change in self.changes}
        return next((weight for weight in (Weight.REFUSED, Weight.CONFIRM) if weight in weights), Weight.SAFE)


def compare_forms(old: Form, new: Form) -> Comparison:
    """What the new version of a form changes."""
    return Comparison(tuple(_Comparing(old, new).changes()))


_TEXTS = ("labels", "hints", "constraint_messages", "required_messages")
_FORM_TEXTS = ("titles", "plurals", "languages", "default_language")
_LOOKS = ("appearance", "list_column", "list_width", "value_list", "default")
_MEANINGS = ("role", "survivorship", "personal")


class _Comparing:
    def __init__(self, old: Form, new: Form) -> None:
        self.old = old
        self.new = new
        self.pairs = dict(self._pairs())
        """Keys of nodes of the new form to the nodes that they were."""

    def changes(self) -> Iterator[FormChange]:
        if any(getattr(self.old, name) != getattr(self.new, name) for name in _FORM_TEXTS):
            yield FormChange(ChangeKind.TEXTS)
        if self.old.instance_name != self.new.instance_name:
            yield FormChange(
                ChangeKind.CALCULATION, part="title", before=self.old.instance_name, after=self.new.instance_name
            )
        for node in self.new.nodes:
            yield from self._node(node)
        yield from self._retired()
        yield from self._order()
        for name in self.new.choice_lists:
            if name in self.old.choice_lists:
                yield from self._choices(name, name, name)

    def _pairs(self) -> Iterator[tuple[str, Node]]:
        old_names, new_names = _single_names(self.old), _single_names(self.new)
        names = {node.name: node for node in self.old.nodes if node.name in old_names}
        for node in self.new.nodes:
            former = node.renamed_from if isinstance(node, Question) else ""
            before = self.old.by_key.get(former) or names.get(former) if former else None
            before = before or self.old.by_key.get(node.key)
            if before is None and node.name in new_names:
                before = names.get(node.name)
            if before is not None:
                yield node.key, before

    def _node(self, node: Node) -> Iterator[FormChange]:
        before = self.pairs.get(node.key)
        if before is None:
            if not isinstance(node, Group):
                yield FormChange(ChangeKind.QUESTION_ADDED, node.key, after=kind_of(node))
            return
        if type(before) is not type(node):
            yield FormChange(ChangeKind.NAME_REUSED, node.key, before=kind_of(before), after=kind_of(node))
            return
        if isinstance(node, Question) and isinstance(before, Question):
            yield from self._question(before, node)
        yield from self._place(before, node)
        yield from _common(before, node)

    def _question(self, before: Question, node: Question) -> Iterator[FormChange]:
        if before.key != node.key and node.renamed_from:
            yield FormChange(ChangeKind.QUESTION_RENAMED, node.key, before=before.key, after=node.key)
            if node.key in self.old.by_key:
                yield FormChange(
                    ChangeKind.NAME_REUSED, node.key, before=kind_of(self.old.by_key[node.key]), after=kind_of(node)
                )
        if kind_of(before) != kind_of(node):
            if before.type is not QuestionType.NOTE:
                kind = ChangeKind.TYPE_TO_TEXT if node.type is QuestionType.TEXT else ChangeKind.TYPE_CHANGED
                yield FormChange(kind, node.key, before=kind_of(before), after=kind_of(node))
            return
        if before.choice_list != node.choice_list:
            yield from self._choices(node.key, before.choice_list, node.choice_list)
        if before.choices_from != node.choices_from:
            yield FormChange(ChangeKind.RULE_STRICTER, node.key, "choices", before.choices_from, node.choices_from)

    def _place(self, before: Node, node: Node) -> Iterator[FormChange]:
        was = self.old.enclosing_repeat[before.key]
        now = self.new.enclosing_repeat[node.key]
        now_was = self.pairs.get(now)
        if was != (now_was.key if now_was else now) and not isinstance(node, Group):
            yield FormChange(ChangeKind.MOVED_ACROSS_REPEAT, node.key, before=was, after=now)

    def _retired(self) -> Iterator[FormChange]:
        kept = {id(node) for node in self.pairs.values()}
        for node in self.old.nodes:
            if id(node) not in kept and not isinstance(node, Group):
                yield FormChange(ChangeKind.QUESTION_RETIRED, node.key, before=kind_of(node))

    def _order(self) -> Iterator[FormChange]:
        order = [id(self.pairs[node.key]) for node in self.new.nodes if node.key in self.pairs]
        kept = set(order)
        if order != [id(node) for node in self.old.nodes if id(node) in kept]:
            yield FormChange(ChangeKind.ORDER)

    def _choices(self, key: str, old_list: str, new_list: str) -> Iterator[FormChange]:
        """The differences between two lists, told under the key of a question or the name of a list."""
        before, after = self.old.choice_lists.get(old_list), self.new.choice_lists.get(new_list)
        old = before.by_name if before else {}
        new = after.by_name if after else {}
        for name, choice in new.items():
            if name not in old:
                yield FormChange(ChangeKind.CHOICE_ADDED, key, name)
            elif choice.columns != old[name].columns:
                yield FormChange(ChangeKind.CHOICE_COLUMNS, key, name)
            elif (choice.labels, choice.short) != (old[name].labels, old[name].short):
                yield FormChange(ChangeKind.TEXTS, key, name)
        for name in old:
            if name not in new:
                yield FormChange(ChangeKind.CHOICE_RETIRED, key, name)
        if [name for name in old if name in new] != [name for name in new if name in old]:
            yield FormChange(ChangeKind.ORDER, key)


def _single_names(form: Form) -> frozenset[str]:
    """The names that only one node of the form bears."""
    return frozenset(name for name, count in Counter(node.name for node in form.nodes).items() if count == 1)


def _common(before: Node, node: Node) -> Iterator[FormChange]:
    """Differences in the parts that questions, repeats and groups are made of."""
    for kind, names in ((ChangeKind.TEXTS, _TEXTS), (ChangeKind.APPEARANCE, _LOOKS), (ChangeKind.MEANING, _MEANINGS)):
        for name in names:
            was, now = getattr(before, name, None), getattr(node, name, None)
            if was != now:
                shown = kind is ChangeKind.MEANING
                yield FormChange(kind, node.key, name, _text(was) if shown else "", _text(now) if shown else "")
    for rule, was_rule, now_rule, looser in rule_changes(before, node):
        kind = ChangeKind.RULE_LOOSER if looser else ChangeKind.RULE_STRICTER
        yield FormChange(ChangeKind.CALCULATION if rule == "calculation" else kind, node.key, rule, was_rule, now_rule)


def _text(value: object) -> str:
    return "" if value is None else str(value)


def kind_of(node: Node) -> str:
    """What a node is, in a word: its type; for a link also what it points to."""
    if isinstance(node, Question):
        return f"{node.type.value} {node.file}".strip()
    return "repeat" if isinstance(node, Repeat) else "group"
