"""Collects what is wrong with a questionnaire's sheets while they are read."""

from __future__ import annotations

from typing import NamedTuple

from genera_desktop.errors import Parameter
from genera_desktop.problems import Place, Problem, Severity
from genera_desktop.questionnaire.grids import cell_name


class Spot(NamedTuple):
    """A cell, a row (column 0) or a sheet (row 0), counted from 1."""

    sheet: str = ""
    row: int = 0
    column: int = 0

    @property
    def cell(self) -> str:
        return cell_name(self.row, self.column or 1) if self.row else ""


NOWHERE = Spot()


class Findings:
    """The problems found so far in one file."""

    def __init__(self, file: str = "") -> None:
        self.file = file
        self.problems: list[Problem] = []

    @property
    def refused(self) -> bool:
        """Whether there is an error among them."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)

    def in_order(self, sheets: list[str]) -> list[Problem]:
        """The problems in the order of the sheets and, within one, from top to bottom and left to right."""
        order = {name: index for index, name in enumerate(sheets)}

        def place(problem: Problem) -> tuple[int, int, str]:
            letters = problem.place.cell.rstrip("0123456789")
            row = problem.place.cell[len(letters) :]
            return order.get(problem.place.sheet, -1), int(row or 0), letters.rjust(3)

        return sorted(self.problems, key=place)

    def error(self, code: str, spot: Spot = NOWHERE, /, **params: Parameter) -> None:
        self._add(code, Severity.ERROR, spot, params)

    def warning(self, code: str, spot: Spot = NOWHERE, /, **params: Parameter) -> None:
        self._add(code, Severity.WARNING, spot, params)

    def _add(self, code: str, severity: Severity, spot: Spot, params: dict[str, Parameter]) -> None:
        place = Place(file=self.file, sheet=spot.sheet, cell=spot.cell)
        self.problems.append(Problem(code, place, severity, params))
