"""The single steps by which a form is kept up to date: each works one thing out for one cell.

A step answers whether those that read its outcome must follow. What an expression cannot work out (a table that is
not there) reads as empty.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from genera_desktop.errors import Parameter
from genera_desktop.problems import Place, Problem, Severity
from genera_desktop.questionnaire.expressions import EvaluationContext, Expression, ExpressionError, Node
from genera_desktop.questionnaire.model import Choice, Question, QuestionType
from genera_desktop.questionnaire.offer import Offer
from genera_desktop.questionnaire.sources import Aspect
from genera_desktop.records.answers import (
    ACKNOWLEDGED,
    calculated,
    is_blank,
    is_special,
    misfit,
    text_of,
)
from genera_desktop.records.instance import Cell
from genera_desktop.records.outside import Outside
from genera_desktop.records.record import AnswerValue
from genera_desktop.records.state import ChangedValue

Note = Callable[[Cell, Aspect, ChangedValue], None]
"""Takes down what an aspect of a cell was before it changes."""

MOST_COUNTED_ITEMS = 200
"""How many items a repeat count can ask for: a slip like 20000 for 2 must not freeze the form."""


class Steps:
    """All steps but that of the items of a list, which changes the tree itself."""

    def __init__(self, outside: Outside, record_id: str, note: Note) -> None:
        self.outside = outside
        self.form = outside.compiled.form
        self.record_id = record_id
        self._note = note
        self.by_aspect: dict[Aspect, Callable[[Cell], bool]] = {
            Aspect.RELEVANT: self._relevant,
            Aspect.CHOICES: self._choices,
            Aspect.VALUE: self._value,
            Aspect.REQUIRED: self._required,
            Aspect.READ_ONLY: self._read_only,
            Aspect.LABEL: self._label,
            Aspect.HINT: self._hint,
            Aspect.PROBLEM: self._problem,
        }

    def _relevant(self, cell: Cell) -> bool:
        above, expression = cell.above, cell.plan.relevant
        relevant = cell.plan.always_relevant and (above is None or above.relevant)
        if relevant and expression is not None:
            relevant = self.test(cell, expression)
        if relevant == cell.relevant:
            return False
        self._note(cell, Aspect.RELEVANT, cell.relevant)
        cell.relevant = cell.node.relevant = relevant
        for item in cell.instance.lists.get(cell.plan.key, ()):
            item.node.relevant = relevant
        return True

    def _value(self, cell: Cell) -> bool:
        plan, question = cell.plan, cell.plan.node
        assert isinstance(question, Question)
        expression = plan.calculation
        if expression is not None and plan.is_calculated and cell.relevant:
            if not cell.node.text and cell.value is not None:
                cell.node.text = self._readable(cell, question)
            if not (plan.is_frozen and cell.node.text):
                value = calculated(question, self.text(cell, expression))
                if value != cell.value:
                    self._note(cell, Aspect.VALUE, cell.value)
                    cell.value = value
        text = self._readable(cell, question)
        if text == cell.node.text:
            return False
        cell.node.text = text
        return True

    def _readable(self, cell: Cell, question: Question) -> str:
        """What expressions read of the answer: nothing where it does not fit, and only the codes that are offered."""
        value = cell.value
        cell.misfit = None if value is None else misfit(question, value)
        if value is None or cell.misfit is not None:
            return ""
        if question.type is QuestionType.ACKNOWLEDGE and not is_special(value):
            return ACKNOWLEDGED
        if question.choice_list or question.file or question.choices_from:
            return self._offered_codes(cell, question, value)
        return text_of(value)

    def _offered_codes(self, cell: Cell, question: Question, value: AnswerValue) -> str:
        codes = value if isinstance(value, list) else [value] if isinstance(value, str) else []
        offer = self._offer(cell, question)
        if offer is None:
            return " ".join(codes)
        unknown = [code for code in codes if not offer.knows(code)]
        if unknown:
            cell.misfit = "unknown-link" if question.linked_form else "unknown-code", {"value": ", ".join(unknown)}
        if cell.plan.choice_filter is None:
            return " ".join(codes)
        away = [code for code in codes if offer.knows(code) and not self._passes(cell, offer, code)]
        if away and not unknown:
            cell.misfit = "choice-not-offered", {"value": "; ".join(offer.label(code) for code in away)}
        return " ".join(code for code in codes if cell.plan.reads_unoffered or code not in away)

    def _offer(self, cell: Cell, question: Question) -> Offer | None:
        """All choices before the filter; None where there are none or they are not at hand."""
        answers = cell.plan.choices_from
        if answers is None:
            return self.outside.offer(question)
        found = answers.evaluate(self._context(cell))
        first: dict[str, Node] = {}
        for node in found if isinstance(found, list) else []:
            first.setdefault(node.value(), node)
        first.pop("", None)
        rows = tuple(node.parent or node for node in first.values())
        return Offer([{"name": text} for text in first], rows=rows)

    def _passes(self, cell: Cell, offer: Offer, code: str) -> bool:
        return any(self._offers(cell, offer, index) for index in offer.by_code.get(code, ()))

    def _offers(self, cell: Cell, offer: Offer, index: int) -> bool:
        test = cell.plan.choice_filter
        if test is None:
            return True
        try:
            row = EvaluationContext(offer.rows[index], self.outside, cell.node, index + 1, len(offer))
            return test.evaluate_boolean(row)
        except ExpressionError:
            return False

    def choices(self, cell: Cell) -> Sequence[Choice]:
        """What the question offers at the moment."""
        plan, question = cell.plan, cell.plan.node
        if plan.choice_filter is None and plan.choices_from is None:
            offer = self.outside.offer(question) if isinstance(question, Question) else None
            return offer.choices if offer is not None else ()
        if cell.choices is None:
            cell.choices = self._filtered(cell)
        return cell.choices

    def _filtered(self, cell: Cell) -> tuple[Choice, ...]:
        question = cell.plan.node
        offer = self._offer(cell, question) if isinstance(question, Question) else None
        if offer is None:
            return ()
        if cell.plan.choice_filter is None:
            return tuple(offer.choices)
        return tuple(choice for index, choice in enumerate(offer.choices) if self._offers(cell, offer, index))

    def _choices(self, cell: Cell) -> bool:
        if cell.choices is not None:
            self._note(cell, Aspect.CHOICES, cell.choices)
            cell.choices = self._filtered(cell)
        return cell.value is not None

    def _required(self, cell: Cell) -> bool:
        expression = cell.plan.required
        required = expression is not None and self.test(cell, expression)
        self._note(cell, Aspect.REQUIRED, cell.required)
        cell.required = required
        return False

    def _read_only(self, cell: Cell) -> bool:
        expression = cell.plan.read_only
        read_only = expression is not None and self.test(cell, expression)
        self._note(cell, Aspect.READ_ONLY, cell.read_only)
        cell.read_only = read_only
        return False

    def _label(self, cell: Cell) -> bool:
        label = self._quoting(cell, Aspect.LABEL)
        if label == cell.label:
            return False
        self._note(cell, Aspect.LABEL, cell.label)
        cell.label = label
        return True

    def _hint(self, cell: Cell) -> bool:
        self._note(cell, Aspect.HINT, cell.hint)
        cell.hint = self._quoting(cell, Aspect.HINT)
        return False

    def label(self, cell: Cell) -> str:
        """The label in the language in use, with the answers that it quotes."""
        return cell.label if cell.plan.labels else self.outside.label_of(cell.plan.node.labels)

    def hint(self, cell: Cell) -> str:
        return cell.hint if cell.plan.hints else self.outside.label_of(cell.plan.node.hints)

    def _quoting(self, cell: Cell, aspect: Aspect) -> str:
        node, plan = cell.plan.node, cell.plan
        texts, templates = (node.labels, plan.labels) if aspect is Aspect.LABEL else (node.hints, plan.hints)
        text = self.outside.label_of(texts)
        template = next((templates[language] for language in templates if texts[language] == text), None)
        if template is None:
            return text
        return "".join(part if isinstance(part, str) else self.text(cell, part) for part in template)

    def _problem(self, cell: Cell) -> bool:
        problem = cell.refused
        if problem is None and cell.relevant and not is_blank(cell.value) and not is_special(cell.value):
            constraint = cell.plan.constraint
            if cell.misfit is not None:
                severity = Severity.WARNING if cell.misfit[0] == "unknown-link" else Severity.ERROR
                problem = self.problem(cell, *cell.misfit, severity)
            elif constraint is not None and cell.node.text and not self.test(cell, constraint):
                problem = self._violation(cell)
        if problem != cell.problem:
            self._note(cell, Aspect.PROBLEM, cell.problem)
            cell.problem = problem
        return False

    def count(self, cell: Cell, expression: Expression) -> int:
        """How many items a list is to have."""
        try:
            number = expression.evaluate_number(self._context(cell))
        except ExpressionError:
            return 0
        return int(max(0.0, min(number, MOST_COUNTED_ITEMS))) if number == number else 0

    def _context(self, cell: Cell) -> EvaluationContext:
        if cell.context is None:
            cell.context = EvaluationContext(cell.node, self.outside)
        return cell.context

    def text(self, cell: Cell, expression: Expression) -> str:
        """What an expression of this cell gives, as text."""
        try:
            return expression.evaluate_string(self._context(cell))
        except ExpressionError:
            return ""

    def test(self, cell: Cell, expression: Expression) -> bool:
        """Whether an expression of this cell holds."""
        try:
            return expression.evaluate_boolean(self._context(cell))
        except ExpressionError:
            return False

    # what is wrong, in words

    def problem(
        self, cell: Cell, code: str, params: Mapping[str, Parameter] | None = None, severity: Severity = Severity.ERROR
    ) -> Problem:
        """A problem at this question."""
        place = Place(form=self.form.name, record=self.record_id, item=cell.instance.id, question=cell.plan.key)
        return Problem(code, place, severity, {"label": self._title(cell), **(params or {})})

    def missing(self, cell: Cell) -> Problem:
        """The problem of a required answer that is not there."""
        question = cell.plan.node
        message = self.outside.label_of(question.required_messages) if isinstance(question, Question) else ""
        if message:
            return self.problem(cell, "missing-answer-because", {"message": message})
        return self.problem(cell, "missing-answer")

    def _violation(self, cell: Cell) -> Problem:
        question = cell.plan.node
        message = self.outside.label_of(question.constraint_messages) if isinstance(question, Question) else ""
        if message:
            return self.problem(cell, "constraint", {"message": message})
        return self.problem(cell, "constraint-without-message")

    def _title(self, cell: Cell) -> str:
        return self.label(cell) or cell.plan.node.name
