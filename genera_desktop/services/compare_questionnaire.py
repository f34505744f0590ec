"""What a new version of a form would mean for the records that exist. Reads only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from genera_desktop.frozen import frozen
from genera_desktop.questionnaire.comparison import ChangeKind, FormChange, Weight, compare_forms
from genera_desktop.questionnaire.model import Form, Question
from genera_desktop.questionnaire.past_versions import names_taken
from genera_desktop.records.content import Content, content_of
from genera_desktop.records.record import COMPLETE, AnswerValue, Record, is_deleted, status_of
from genera_desktop.records.session import EntrySession
from genera_desktop.records.state import Surroundings
from genera_desktop.records.upgrade import Upgrade, upgraded
from genera_desktop.records.withhold import SHARE_ROLES
from genera_desktop.services.load_questionnaire import compiled
from genera_desktop.services.progress import NO_PROGRESS, Progress

GUARDS = ("contact.consent", "contact.purposes", *SHARE_ROLES)
"""The roles that decide what may leave an inventory."""


@frozen
class PlannedChange:
    """One difference, how it is to be taken, and how many records it touches. `guards`: it is refused because it
    would take away what keeps answers from leaving."""

    change: FormChange
    weight: Weight
    records: int = 0
    guards: bool = False


@frozen
class FormPlan:
    """What becomes of one form. `old` is None for a form that is added; `records` is how many there are.

    `incomplete`: how many complete records would have something missing or wrong.
    """

    file: str
    new: Form
    old: Form | None = None
    changes: tuple[PlannedChange, ...] = ()
    records: int = 0
    incomplete: int = 0

    @property
    def weight(self) -> Weight:
        weights = {change.weight for change in self.changes}
        return next((weight for weight in (Weight.REFUSED, Weight.CONFIRM) if weight in weights), Weight.SAFE)


def plan_form(
    file: str,
    new: Form,
    old: Form,
    past: Iterable[Form],
    records: Iterable[Record],
    surroundings: Surroundings,
    *,
    progress: Progress = NO_PROGRESS,
) -> FormPlan:
    """Compares a form with its version in use, and looks at every record that exists."""
    past = list(past)
    living = [record for record in records if not is_deleted(record)]
    found = _usable([*compare_forms(old, new).changes, *names_taken(new, old, past)])
    upgrade = Upgrade.to(new, [new, old, *past])
    broken = []
    for done, record in enumerate(living):
        progress.step(done, len(living), "compare")
        broken.append(_opened_problems(record, new, old, upgrade, surroundings))
    touched = _Touched(old, new, [content_of(record) for record in living], broken)
    changes = tuple(replace(_weighed(change, old, new), records=touched.by(change)) for change in found)
    return FormPlan(file, new, old, changes, len(living), sum(map(bool, broken)))


def _usable(changes: Iterable[FormChange]) -> list[FormChange]:
    """Every change once: a name can be found reused in more than one way."""
    return list(dict.fromkeys(changes))


def _weighed(change: FormChange, old: Form, new: Form) -> PlannedChange:
    roles = {role for role in GUARDS if old.key_of(role)}
    retired = change.kind is ChangeKind.QUESTION_RETIRED and change.key in {old.key_of(role) for role in roles}
    lost = change.kind is ChangeKind.MEANING and change.part == "role" and change.before in roles
    if retired or (lost and not new.key_of(change.before)):
        return PlannedChange(change, Weight.REFUSED, guards=True)
    return PlannedChange(change, change.weight)


def _opened_problems(
    record: Record, new: Form, old: Form, upgrade: Upgrade, surroundings: Surroundings
) -> frozenset[str]:
    """The questions of a complete record that would be missing or wrong, and are not so today."""
    if status_of(record) != COMPLETE:
        return frozenset()
    after = _open(new, upgraded(record, upgrade), surroundings)
    return after - _open(old, record, surroundings) if after else after


def _open(form: Form, record: Record, surroundings: Surroundings) -> frozenset[str]:
    session = EntrySession(compiled(form), content_of(record), surroundings, record.uuid)
    return frozenset(problem.place.question for problem in [*session.problems(), *session.missing()])


class _Touched:
    """Counts the records that a change touches."""

    def __init__(self, old: Form, new: Form, contents: list[Content], broken: list[frozenset[str]]) -> None:
        self.old = old
        self.new = new
        self.broken: Counter[str] = Counter(key for keys in broken for key in keys)
        self.contents = contents
        self.answered: Counter[str] = Counter(key for content in contents for key in set(_answered(content)))

    def by(self, change: FormChange) -> int:
        match change.kind:
            case ChangeKind.QUESTION_RETIRED | ChangeKind.TYPE_TO_TEXT | ChangeKind.TYPE_CHANGED:
                return self.answered[self._former(change.key)]
            case ChangeKind.MOVED_ACROSS_REPEAT | ChangeKind.NAME_REUSED:
                return self.answered[self._former(change.key)]
            case ChangeKind.QUESTION_RENAMED:
                return self.answered[change.before]
            case ChangeKind.CHOICE_RETIRED:
                return self._with_choice(change.key, change.part)
            case _:
                return self.broken[change.key]

    def _former(self, key: str) -> str:
        """What a question of the new form was called in the one in use."""
        node = self.new.by_key.get(key)
        return node.renamed_from if isinstance(node, Question) and node.renamed_from else key

    def _with_choice(self, key: str, choice: str) -> int:
        """`key` is a question's, or the name of a list that several questions may share."""
        former = self._former(key)
        keys = {one.key for one in self.old.questions if key == one.choice_list or former == one.key}
        return sum(
            any(choice in _codes(value) for name, value in _values(content) if name in keys)
            for content in self.contents
        )


def _answered(content: Content) -> Iterator[str]:
    yield from (key for key, _ in _values(content))
    yield from (item.repeat for item in content.items)


def _values(content: Content) -> Iterator[tuple[str, AnswerValue]]:
    yield from content.values.items()
    for item in content.items:
        yield from item.values.items()


def _codes(value: AnswerValue) -> list[str]:
    return value if isinstance(value, list) else [value] if isinstance(value, str) else []
