"""Forms as plain JSON and back, and the hash that names a version of a form."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from genera_desktop.questionnaire.canonical import canonical_json
from genera_desktop.questionnaire.kept import kept
from genera_desktop.questionnaire.model import (
    Choice,
    ChoiceList,
    Form,
    Group,
    Node,
    Question,
    QuestionType,
    Repeat,
    Survivorship,
)

FORMS_KEPT = 64
"""For so many forms it is remembered what was worked out from them."""

_TEXT_FIELDS = ("labels", "hints")
_QUESTION_FIELDS = (
    *_TEXT_FIELDS,
    *("constraint_messages", "required_messages", "relevant", "required", "constraint", "calculation"),
    *("choice_filter", "default", "read_only", "trigger", "choice_list", "choices_from", "file", "parameters"),
    *("role", "personal", "list_column", "list_width", "renamed_from", "value_list"),
)
_GROUP_FIELDS = (*_TEXT_FIELDS, "relevant")
_REPEAT_FIELDS = (*_GROUP_FIELDS, "repeat_count", "role", "personal", "list_column", "list_width")


def form_to_json(form: Form) -> dict[str, Any]:
    """All that a form says, as plain JSON; what is empty is left out, rows of the sheet too."""
    return {
        "name": form.name,
        "form_id": form.form_id,
        "version": form.version,
        "titles": dict(form.titles),
        "plurals": dict(form.plurals),
        "languages": [[code, name] for code, name in form.languages.items()],
        "default_language": form.default_language,
        "instance_name": form.instance_name,
        "children": [_node_to_json(node) for node in form.children],
        "choice_lists": [_list_to_json(choices) for choices in form.choice_lists.values()],
    }


def form_from_json(data: Mapping[str, Any]) -> Form:
    """The form that `form_to_json` wrote; its nodes have no rows."""
    return Form(
        name=data["name"],
        form_id=data["form_id"],
        version=data["version"],
        titles=data["titles"],
        plurals=data["plurals"],
        languages=dict(data["languages"]),
        default_language=data["default_language"],
        instance_name=data["instance_name"],
        children=_nodes_from_json(data["children"]),
        choice_lists=_ListsFromJson(data["choice_lists"]),
    )


class _ListsFromJson(Mapping[str, ChoiceList]):
    """Choice lists by name, each made when it is first asked for: what is shown first needs few of them."""

    def __init__(self, lists: list[list[Any]]) -> None:
        self._written: dict[str, list[Any]] = dict(lists)
        self._made: dict[str, ChoiceList] = {}

    def __getitem__(self, name: str) -> ChoiceList:
        made = self._made.get(name)
        if made is None:
            made = self._made[name] = _list_from_json(name, self._written[name])
        return made

    def __contains__(self, name: object) -> bool:
        return name in self._written

    def __iter__(self) -> Iterator[str]:
        return iter(self._written)

    def __len__(self) -> int:
        return len(self._written)


@kept(FORMS_KEPT)
def form_text(form: Form) -> str:
    """The form's canonical JSON: equal forms have equal texts."""
    return canonical_json(form_to_json(form))


@kept(FORMS_KEPT)
def version_of(form: Form) -> str:
    """The SHA-256 of the form's canonical JSON, in hex: equal forms have equal versions."""
    return hashlib.sha256(form_text(form).encode()).hexdigest()


def _list_to_json(choices: ChoiceList) -> list[Any]:
    """The list's name and its choices as name, labels, columns and short labels; the two last only if there are any."""
    rows: list[list[Any]] = []
    for choice in choices.choices:
        row: list[Any] = [choice.name, dict(choice.labels), dict(choice.columns), dict(choice.short)]
        while not row[-1]:
            row.pop()
        rows.append(row)
    return [choices.name, rows]


def _list_from_json(name: str, rows: list[Any]) -> ChoiceList:
    return ChoiceList(name, tuple(Choice(*row) if len(row) > 1 else Choice(row[0], {}) for row in rows))


def _node_to_json(node: Node) -> dict[str, Any]:
    data: dict[str, Any] = {"key": node.key, "name": node.name, "path": list(node.path)}
    if node.appearance:
        data["appearance"] = sorted(node.appearance)
    if isinstance(node, Question):
        data["type"] = node.type.value
        _add_fields(data, node, _QUESTION_FIELDS)
    else:
        data["kind"] = "repeat" if isinstance(node, Repeat) else "group"
        _add_fields(data, node, _REPEAT_FIELDS if isinstance(node, Repeat) else _GROUP_FIELDS)
        data["children"] = [_node_to_json(child) for child in node.children]
    if not isinstance(node, Group) and node.survivorship:
        data["survivorship"] = node.survivorship.value
    return data


def _add_fields(data: dict[str, Any], node: Node, names: tuple[str, ...]) -> None:
    for name in names:
        value = getattr(node, name)
        if value or value is False:
            data[name] = dict(value) if isinstance(value, Mapping) else value


_DECODE: Mapping[str, Callable[[Any], Any]] = {
    "path": tuple,
    "appearance": frozenset,
    "type": QuestionType,
    "survivorship": Survivorship,
}


def _nodes_from_json(nodes: list[dict[str, Any]]) -> tuple[Node, ...]:
    return tuple(_node_from_json(node) for node in nodes)


def _node_from_json(data: Mapping[str, Any]) -> Node:
    fields = {key: _DECODE[key](value) if key in _DECODE else value for key, value in data.items()}
    kind = fields.pop("kind", "question")
    if kind == "question":
        return Question(**fields)
    fields["children"] = _nodes_from_json(data["children"])
    return Repeat(**fields) if kind == "repeat" else Group(**fields)
