"""A plan for a new questionnaire as the lines of a preview, and the forms and changes of an inventory in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from genera_desktop import messages
from genera_desktop.languages import NAMES, SOURCE_LANGUAGE
from genera_desktop.problems import Problem, Severity
from genera_desktop.questionnaire.comparison import ChangeKind, Weight
from genera_desktop.questionnaire.model import Form, Question, Questionnaire, text_in
from genera_desktop.services.change_questionnaire import QuestionnaireChange, QuestionnairePlan
from genera_desktop.services.compare_questionnaire import FormPlan, PlannedChange
from genera_desktop.ui import form_words
from genera_desktop.ui.questionnaire_model import (
    ChangeLine,
    ChangeLineKind,
    ChangeState,
    FormState,
    QuestionnairePreview,
)
from genera_desktop.ui.words import moment, one_or_many, translate, version_text

CONTEXT = "QuestionnaireLines"
KINDS = {
    Weight.SAFE: ChangeLineKind.SAFE,
    Weight.CONFIRM: ChangeLineKind.CONFIRM,
    Weight.REFUSED: ChangeLineKind.REFUSED,
}
TOLD_TOGETHER = (ChangeKind.TEXTS, ChangeKind.APPEARANCE)
"""Changes that are one line for all questions of a form."""
TOLD_BY_LIST = (ChangeKind.CHOICE_ADDED, ChangeKind.CHOICE_RETIRED, ChangeKind.CHOICE_COLUMNS)
"""Changes that are one line for all choices of a list."""
MOST_NAMES = 12


def tr(source: str) -> str:
    return translate(CONTEXT, source)


def form_states(questionnaire: Questionnaire, language: str) -> list[FormState]:
    """The forms in use."""
    states = []
    for form in questionnaire.forms.values():
        count = sum(question.asked for question in form.questions)
        asked = one_or_many(count, tr("{n} question"), tr("{n} questions"))
        languages = ", ".join(NAMES.get(code, code) for code in form.languages if code) or "–"
        told = version_text(form.version)
        version = tr("version {version}").format(version=told or "–")
        if told != form.version:
            version = f"{version} · {form.version}"
        states.append(FormState(form_words.plural_of(form, language), version, f"{asked} · {languages}"))
    return states


def change_states(changes: Iterable[QuestionnaireChange]) -> list[ChangeState]:
    """The changes that were made, the latest first."""
    states = []
    latest = True
    for change in changes:
        text = ", ".join(change.files)
        if change.undone_at:
            states.append(ChangeState(change.id, text, tr("undone, {when}").format(when=moment(change.undone_at))))
            continue
        states.append(ChangeState(change.id, text, tr("applied, {when}").format(when=moment(change.at)), latest))
        latest = False
    return states


def preview_of(plan: QuestionnairePlan, language: str) -> QuestionnairePreview:
    """What the page shows of a plan."""
    lines = [_problem(problem, language) for problem in plan.problems]
    for form in plan.forms:
        lines += _Lines(form, language).all()
    remark, tone = _remark(plan)
    return QuestionnairePreview(", ".join(plan.files), tuple(lines), plan.can_be_applied, remark, tone)


def _remark(plan: QuestionnairePlan) -> tuple[str, str]:
    if plan.has_errors:
        return tr("Mend the mistakes in the file, save it and load it again. Nothing was changed."), "red"
    if plan.refused:
        return tr("The refused changes would harm answers. Mend the file and load it again."), "red"
    if plan.changes_nothing:
        return tr("This is the questionnaire in use. Nothing would change."), "ink3"
    return tr("Nothing changed yet. A backup is made first, and the change can be undone."), "ink3"


def _problem(problem: Problem, language: str) -> ChangeLine:
    kind = ChangeLineKind.PROBLEM if problem.severity is Severity.ERROR else ChangeLineKind.REMARK
    place = str(problem.place)
    return ChangeLine(kind, problem.place.file, place or "–", messages.say(problem, language))


class _Lines:
    def __init__(self, plan: FormPlan, language: str) -> None:
        self.plan = plan
        self.language = language
        self.heading = form_words.plural_of(plan.new, language)

    def all(self) -> Iterator[ChangeLine]:
        if self.plan.old is None:
            count = sum(question.asked for question in self.plan.new.questions)
            text = messages.text("change-form-added", self.language, count=count)
            yield ChangeLine(ChangeLineKind.SAFE, self.heading, self.heading, text)
            return
        yield from self._weighing(Weight.REFUSED)
        if self.plan.incomplete:
            text = messages.text("change-incomplete", self.language)
            yield ChangeLine(ChangeLineKind.CONFIRM, self.heading, self.heading, text, _records(self.plan.incomplete))
        yield from self._weighing(Weight.CONFIRM)
        yield from self._weighing(Weight.SAFE)

    def _weighing(self, weight: Weight) -> Iterator[ChangeLine]:
        changes = [change for change in self.plan.changes if change.weight is weight]
        for kind in TOLD_TOGETHER:
            together = [one for one in changes if one.change.kind is kind]
            if together:
                yield self._line(together, self.heading)
        lists = dict.fromkeys((one.change.kind, one.change.key) for one in changes if one.change.kind in TOLD_BY_LIST)
        for kind, key in lists:
            together = [one for one in changes if (one.change.kind, one.change.key) == (kind, key)]
            yield self._line(together, self._label(key))
        for one in changes:
            if one.change.kind not in (*TOLD_TOGETHER, *TOLD_BY_LIST):
                yield self._line([one], self._label(one.change.key))

    def _line(self, together: list[PlannedChange], subject: str) -> ChangeLine:
        one, change = together[0], together[0].change
        text = messages.text(
            "change-guards" if one.guards else f"change-{change.kind}",
            self.language,
            key=change.key,
            part=self._part(change.part),
            before=change.before or "–",
            after=change.after or "–",
            labels=_listed(self._label(each.change.key) for each in together),
            parts=_listed(self._choice(each) for each in together),
        )
        count = max(each.records for each in together)
        return ChangeLine(KINDS[one.weight], self.heading, subject, text, _records(count))

    def _part(self, part: str) -> str:
        """A rule or property in words; choices are named elsewhere."""
        code = f"rule-{part.replace('_', '-')}"
        return messages.text(code, self.language) if code in messages.catalogue(SOURCE_LANGUAGE) else part

    def _forms(self) -> list[Form]:
        return [form for form in (self.plan.new, self.plan.old) if form is not None]

    def _label(self, key: str) -> str:
        """The label of a question or list of either version; a list of choices and the rest by its name."""
        for form in self._forms():
            node = form.by_key.get(key)
            label = text_in(node.labels, self.language, form.default_language) if node else ""
            if label:
                return label
        return self._of_list(key) or key or self.heading

    def _of_list(self, name: str) -> str:
        """The first question that chooses from a list of this name."""
        for form in self._forms():
            for question in form.questions:
                if isinstance(question, Question) and name and question.choice_list == name:
                    return text_in(question.labels, self.language, form.default_language) or question.name
        return ""

    def _choice(self, planned: PlannedChange) -> str:
        """A choice by its label in either version."""
        for form in self._forms():
            node = form.by_key.get(planned.change.key)
            name = node.choice_list if isinstance(node, Question) else planned.change.key
            choice = form.choice_lists[name].by_name.get(planned.change.part) if name in form.choice_lists else None
            if choice is not None:
                return text_in(choice.labels, self.language, form.default_language) or choice.name
        return planned.change.part


def _records(count: int) -> str:
    return one_or_many(count, tr("{n} record"), tr("{n} records")) if count else ""


def _listed(names: Iterable[str]) -> str:
    """The names once each, the rest only counted."""
    unique = list(dict.fromkeys(names))
    if len(unique) <= MOST_NAMES:
        return ", ".join(unique)
    more = one_or_many(len(unique) - MOST_NAMES, tr("{n} more"), tr("{n} more"))
    return f"{', '.join(unique[:MOST_NAMES])} … {more}"
