"""A record or an item as the rules of its form see it: one form that is filled in again and again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from genera_desktop.problems import Place, Problem
from genera_desktop.questionnaire.sources import Aspect
from genera_desktop.records.answers import answer_key, is_blank, unstorable
from genera_desktop.records.inputs import Frames
from genera_desktop.records.instance import Cell, Instance
from genera_desktop.records.record import AnswerValue
from genera_desktop.records.remembered import Known, Memory, Outcome
from genera_desktop.records.steps import Steps


class Frame:
    """The record or one item of a list, with what expressions see of each of its answers (`seen`, by place).

    `suspects` are the places of answers that are wrong, or about which a rule has to be asked; `away` those of nodes
    that are not relevant at the moment.
    """

    __slots__ = (
        "_blank",
        "_filled",
        "_memory",
        "_slots",
        "answered",
        "away",
        "cells",
        "instance",
        "is_hidden",
        "part",
        "root",
        "seen",
        "suspects",
    )

    def __init__(self, instance: Instance, memory: Memory, root: Frame | None) -> None:
        self.instance = instance
        self.part = memory.parts[instance.repeat]
        self.cells = list(instance.cells.values())
        self.root = root or self
        self.is_hidden = False
        self.answered = 0
        self.suspects: list[int] = []
        self.away: list[int] = []
        self._memory = memory
        self._slots = {
            key: (self.cells[slot.place], slot.place, slot.known, slot.is_text, slot.is_asked, slot.is_ruled)
            for key, slot in self.part.slots.items()
        }
        self._filled: list[Cell] = []
        self._blank = [""] * len(self.cells)
        self.seen = self._blank.copy()
        self._make_blank()

    def _make_blank(self) -> None:
        """Takes out what a form without answers has worked out already: here nothing is, and all is relevant."""
        hidden = self.part.hidden
        for index, cell in enumerate(self.cells):
            cell.value = cell.misfit = cell.problem = None
            cell.node.text = ""
            cell.relevant = cell.node.relevant = index not in hidden

    def fill(self, values: Mapping[str, AnswerValue], steps: Steps) -> None:
        """Takes over the answers that the form has questions for, and reads those that say all themselves."""
        slots, seen, filled = self._slots, self.seen, self._filled
        answered = 0
        for key, value in values.items():
            slot = slots.get(key)
            if slot is None:
                continue
            cell, index, known, is_text, is_asked, is_ruled = slot
            cell.value = value
            filled.append(cell)
            if is_asked and (value or not is_blank(value)):
                answered += 1
            outcome: Outcome | None = None
            if known is None:
                if not is_text:
                    continue
                if type(value) is str and not unstorable(value):
                    cell.node.text = seen[index] = value
                    if is_ruled:
                        self.suspects.append(index)
                    continue
            elif type(value) is str:
                outcome = known.get(value)
            else:
                outcome = _known_of(known, value)
            if outcome is None:
                outcome = self._read(cell, known, is_ruled, steps)
            text, misfit, is_fine = outcome
            cell.node.text = seen[index] = text
            if not is_fine:
                cell.misfit = misfit
                self.suspects.append(index)
        self.answered = answered

    def _read(self, cell: Cell, known: Known | None, is_ruled: bool, steps: Steps) -> Outcome:
        steps.by_aspect[Aspect.VALUE](cell)
        text, misfit = cell.node.text, cell.misfit
        outcome = Outcome(text, misfit, misfit is None and not (is_ruled and text))
        own = answer_key(cell.value)
        if known is not None and own is not None:
            self._memory.remember(known, own, outcome)
        return outcome

    def is_fine(self, index: int) -> None:
        """Remembers of an answer that it keeps its own rule."""
        cell = self.cells[index]
        known = self.part.slots[cell.plan.key].known
        own = answer_key(cell.value)
        if known is not None and own is not None and own in known:
            known[own] = known[own]._replace(is_fine=True)

    def has_read(self, index: int, cell: Cell) -> None:
        """Takes down what a step has made of an answer."""
        if cell.relevant:
            self.seen[index] = cell.node.text
        if cell.misfit is not None or (index in self.part.faults and cell.node.text):
            self.suspects.append(index)

    def put(self, cell: Cell) -> None:
        """Notes that a cell has got a value that is to be cleared."""
        self._filled.append(cell)

    def hide(self, indexes: Sequence[int]) -> None:
        """Lets nodes be irrelevant."""
        for index in indexes:
            cell = self.cells[index]
            if cell.relevant:
                cell.relevant = cell.node.relevant = False
                self.seen[index] = ""
                self.away.append(index)

    def hide_whole(self) -> None:
        """Lets the whole item be irrelevant, with its list."""
        self.is_hidden = True
        self.instance.node.relevant = False
        self.hide(range(len(self.cells)))

    def clear(self) -> None:
        """Empties the form for the next record."""
        cells = self.cells
        for cell in self._filled:
            cell.value = None
            cell.node.text = ""
        for index in self.suspects:
            cells[index].misfit = cells[index].problem = None
        for index in self.away:
            cells[index].relevant = cells[index].node.relevant = True
        if self.is_hidden:
            self.instance.node.relevant = True
            self.is_hidden = False
        self._filled.clear()
        self.suspects.clear()
        self.away.clear()
        self.seen = self._blank.copy()

    # what is to be said

    def problem(self, index: int, frames: Frames, steps: Steps) -> Problem | None:
        """What is wrong with an answer."""
        cell = self.cells[index]
        if not cell.relevant:
            return None
        if cell.misfit is None:
            rule = self.part.faults.get(index)
            if rule is None or not cell.node.text or rule.holds(cell, self, frames, steps):
                return None
        steps.by_aspect[Aspect.PROBLEM](cell)
        return cell.problem

    def missing(self, frames: Frames, steps: Steps) -> Iterator[tuple[int, Problem]]:
        """The required answers that are not there, by their places."""
        cells = self.cells
        for index, rule in self.part.required:
            cell = cells[index]
            value = cell.value
            if value or not is_blank(value):
                continue
            if cell.relevant and (rule is None or rule.holds(cell, self, frames, steps)):
                yield index, self._missing(index, cell, steps)

    def _missing(self, index: int, cell: Cell, steps: Steps) -> Problem:
        """The problem of one answer that is not there: of the same question all are alike but for the record."""
        like = self.part.missing.get(index)
        if like is None:
            like = self.part.missing[index] = steps.missing(cell)
        place = Place("", "", "", steps.form.name, steps.record_id, self.instance.id, cell.plan.key)
        return Problem(like.code, place, like.severity, like.params)

    def completeness(self) -> tuple[int, int]:
        """How many of the questions that are asked are answered, and how many are asked."""
        answered, asked, flags = self.answered, self.part.count, self.part.asked
        for index in self.away:
            if flags[index]:
                asked -= 1
                answered -= not is_blank(self.cells[index].value)
        return answered, asked


def _known_of(known: Known, value: AnswerValue) -> Outcome | None:
    try:
        found: Outcome | None = known.get(tuple(value) if type(value) is list else (type(value), value))
    except TypeError:  # no answer of ours
        return None
    return found
