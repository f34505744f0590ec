"""What a form's versions together say about names: who was called what, and which names are taken for ever."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping

from genera_desktop.questionnaire.comparison import ChangeKind, FormChange, kind_of
from genera_desktop.questionnaire.model import Form, Group, Node, Question, QuestionType


def names_in(target: Form, versions: Iterable[Form]) -> dict[str, str]:
    """Keys of questions in any version of a form to what the target version calls the same question.

    Keys that the target asks itself are left out, and so are those that it does not ask under any name.
    """
    beside = _beside(versions)
    names: dict[str, str] = {}
    for key in sorted(beside.keys() - target.by_key.keys()):
        found = next((other for other in _nearest_first(key, beside) if other in target.by_key), "")
        if found:
            names[key] = found
    return names


def names_taken(new: Form, current: Form, past: Iterable[Form]) -> Iterator[FormChange]:
    """The names that the new version gives to new questions although an earlier version used them for something else.

    A retired question may come back as what it was, or as text; a renamed one under its former name only by a rename.
    """
    past = list(past)
    beside = _beside([*past, new])
    for node in new.nodes:
        before = next((form.by_key[node.key] for form in past if node.key in form.by_key), None)
        if node.key in current.by_key or before is None or isinstance(node, Group) or isinstance(before, Group):
            continue
        former = node.renamed_from if isinstance(node, Question) else ""
        if former:
            is_same = node.key in _nearest_first(former, _beside(past))
        else:
            is_same = node.key not in beside and (kind_of(before) == kind_of(node) or _is_text(node))
        if not is_same:
            yield FormChange(ChangeKind.NAME_REUSED, node.key, before=kind_of(before), after=kind_of(node))


def _is_text(node: Node) -> bool:
    return isinstance(node, Question) and node.type is QuestionType.TEXT


def _beside(versions: Iterable[Form]) -> Mapping[str, set[str]]:
    """Each key that was ever renamed to the keys next to it: what it was before, and what it became."""
    beside: dict[str, set[str]] = defaultdict(set)
    for form in versions:
        for question in form.questions:
            if question.renamed_from:
                beside[question.key].add(question.renamed_from)
                beside[question.renamed_from].add(question.key)
    return beside


def _nearest_first(key: str, beside: Mapping[str, set[str]]) -> Iterator[str]:
    """All names of the same question, those with the fewest renames between first."""
    seen, waiting = {key}, deque([key])
    while waiting:
        for other in sorted(beside[waiting.popleft()] - seen):
            seen.add(other)
            waiting.append(other)
            yield other
