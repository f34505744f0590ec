"""Reminders in words: what is late first, each with the question that it leads to."""

from __future__ import annotations

from collections.abc import Sequence

from genera_desktop.questionnaire.model import Questionnaire
from genera_desktop.services.reminders import Due, Reminder
from genera_desktop.ui import form_words
from genera_desktop.ui.overview_lines import CheckLine, Jump
from genera_desktop.ui.record_pages import page_name
from genera_desktop.ui.words import day, number, one_or_many, translate

CONTEXT = "Overview"
MOST = 4
"""Reminders on the page; the others are counted."""


def tr(source: str) -> str:
    return translate(CONTEXT, source)


def reminder_lines(found: Sequence[Reminder], questionnaire: Questionnaire, language: str) -> tuple[CheckLine, ...]:
    """A line for each of the first reminders, and one that counts the others and leads to their list."""
    lines = [_line(one, questionnaire, language) for one in found[:MOST]]
    rest = found[MOST:]
    if rest:
        late = sum(one.is_late for one in rest)
        title = one_or_many(len(rest), tr("{n} more reminder"), tr("{n} more reminders"))
        detail = one_or_many(late, tr("{n} of them late"), tr("{n} of them late")) if late else ""
        lines.append(CheckLine("list", "ink2", title, detail, Jump(page=page_name(rest[0].form))))
    return tuple(lines)


def _line(one: Reminder, questionnaire: Questionnaire, language: str) -> CheckLine:
    title = one.title or tr("Without a title")
    kind = form_words.title_of(questionnaire.forms[one.form], language)
    icon = {Due.REVIEW: "radar", Due.ACTION: "clock", Due.BLOCKED: "triangle-alert"}[one.due]
    tone = "red" if one.is_late and one.due is not Due.REVIEW else "amber" if one.days <= 0 else "ink2"
    return CheckLine(icon, tone, title, _detail(one), Jump(record=one.record, at=one.at), kind)


def _detail(one: Reminder) -> str:
    """What is due, and when."""
    what = {
        Due.REVIEW: tr("Look at it again"),
        Due.ACTION: one.text or tr("An action"),
        Due.BLOCKED: tr("Blocked: {action}").format(action=one.text or tr("An action")),
    }[one.due]
    return f"{what}, {_when(one)}" if one.day is not None else what


def _when(one: Reminder) -> str:
    if one.day is None:
        return ""
    on = day(one.day.isoformat())
    if one.days == 0:
        return tr("today")
    if one.days == 1:
        return tr("tomorrow, {day}").format(day=on)
    if one.days > 0:
        return tr("in {n} days, {day}").format(n=number(one.days), day=on)
    if one.due is Due.REVIEW or one.days == -1:
        return tr("since {day}").format(day=on)
    return tr("{n} days late, since {day}").format(n=number(-one.days), day=on)
