"""The alliance's report as plain data: title page, a chapter for each part of the analysis, sources, reading rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from genera_desktop import messages
from genera_desktop.analysis.entries import Entry, MergedInventory
from genera_desktop.analysis.markets import TARGETS
from genera_desktop.analysis.questions import Asked, answer
from genera_desktop.analysis.tables import Kind, Table
from genera_desktop.frozen import frozen
from genera_desktop.languages import day_text
from genera_desktop.services import document
from genera_desktop.services.analyse import SHARE_ROLES, merged_inventory
from genera_desktop.services.document import Block, Charts, Cover, Document, Heading, Paragraph
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.services.newest_workbooks import made_order
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.services.report_plan import CHAPTERS, Chapter, Pictured, Tabled
from genera_desktop.services.report_summaries import summary_of
from genera_desktop.services.word_analysis import CLUSTER_ROLE, Wording
from genera_desktop.services.write_tables import write_tables
from genera_desktop.store.entries import SubmissionRow
from genera_desktop.store.inventory import Inventory

COORDINATOR_ONLY = "coordinator"
RULES = ("merged", "home", "answers", "segments", "strengths", "dates", "personal", "workbook")


@frozen
class Report:
    """The report. `tables` are all tables of the analysis by chapter, whole; `wording` puts them into words."""

    document: Document
    tables: tuple[tuple[str, Table], ...]
    wording: Wording
    as_of: date


def make_report(inventory: Inventory, as_of: date, *, language: str = "en", progress: Progress = NO_PROGRESS) -> Report:
    """The report of the merged inventory; what is late or old is counted as of a day. It names no person.

    The same inventory and day give the same report: nothing in it is taken from the clock.
    """
    with inventory.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
        submissions = [one for one in transaction.submissions.all() if not one.undone_at]
        current = transaction.rounds.current()
    merged = merged_inventory(inventory, language=language, progress=progress)
    wording = Wording(merged, questionnaire, language, short=True)
    told = _Told(merged, wording, submissions, Asked(as_of), language)
    blocks: list[Block] = []
    tables: list[tuple[str, Table]] = []
    for done, chapter in enumerate(CHAPTERS):
        progress.step(done, len(CHAPTERS), "report")
        found = {one.name: one for number in chapter.questions for one in answer(merged, number, told.asked)}
        tables += [(chapter.name, one) for one in found.values()]
        blocks += told.chapter(chapter, found)
    blocks += told.sources()
    title = messages.text("report-title", language)
    name = current.name if current else ""
    made = Document(
        title,
        blocks,
        source=told.alliance(),
        made=messages.text("report-as-of", language, day=day_text(as_of, language)),
        cover=told.cover(name),
        contents=messages.text("report-contents", language),
    )
    return Report(made, tuple(tables), wording, as_of)


def write_report_tables(report: Report, path: Path, *, language: str = "en", progress: Progress = NO_PROGRESS) -> None:
    """Writes all tables of the report as a workbook. GeneraError where it cannot be written."""
    cover = report.document.cover
    facts = cover.rows if cover else ()
    tables = [table for _, table in report.tables]
    write_tables(tables, report.wording, path, report.as_of, language=language, facts=facts, progress=progress)


class _Told:
    """Puts one report into words."""

    def __init__(
        self,
        merged: MergedInventory,
        wording: Wording,
        submissions: Sequence[SubmissionRow],
        asked: Asked,
        language: str,
    ) -> None:
        self.merged = merged
        self.wording = wording
        self.submissions = sorted(submissions, key=made_order)
        self.asked = asked
        self.language = language

    def say(self, code: str, **params: str | int) -> str:
        return messages.text(code, self.language, **params)

    def day(self, moment: str) -> str:
        """The day of a moment (ISO 8601) as the report writes it."""
        return day_text(date.fromisoformat(moment[:10]), self.language)

    def alliance(self) -> str:
        return self.say("report-alliance")

    def cover(self, round_name: str) -> Cover:
        rows = [
            (self.say("report-round"), round_name),
            (self.say("report-day"), day_text(self.asked.as_of, self.language)),
            (self.say("report-source"), self._source()),
            (self.say("report-counted"), self._counted()),
        ]
        marks = [(code, self.wording.label(CLUSTER_ROLE, code)) for code in self.merged.all_clusters]
        confined = sum(_is_confined(one) for one in self.merged.entries())
        remark = self.say("report-confined", count=confined) if confined else ""
        lead = self.say("report-lead")
        return Cover(self.alliance(), lead, [row for row in rows if row[1]], marks, remark)

    def _source(self) -> str:
        if not self.submissions:
            return self.say("report-source-own")
        days = [one.made_at[:10] for one in self.submissions]
        return self.say("report-source-workbooks", count=len(days), first=self.day(min(days)), last=self.day(max(days)))

    def _counted(self) -> str:
        told = [
            self.say("report-count", what=self.wording.form(entries[0].form), count=len(entries))
            for entries in self.merged.groups
            if entries
        ]
        return ", ".join(told)

    def chapter(self, chapter: Chapter, tables: dict[str, Table]) -> Iterator[Block]:
        """A chapter from its own page on: its summary, then what is shown; what holds nothing is left out."""
        yield Heading(self.say(f"report-chapter-{chapter.name}"), 1, new_page=True)
        yield Paragraph(summary_of(chapter.name, self.merged, tables, self.wording, self.language))
        for shown in chapter.shown:
            if isinstance(shown, Pictured):
                yield from self._pictured(shown, [tables[name] for name in shown.tables if tables[name].rows])
            else:
                yield from self._tabled(shown, tables[shown.table])

    def _pictured(self, shown: Pictured, tables: Sequence[Table]) -> Iterator[Block]:
        if not tables:
            return
        yield Heading(self.say(f"report-heading-{shown.tables[0]}") if len(tables) > 1 else self._title(tables[0]), 2)
        if shown.note:
            yield Paragraph(self._note(shown.note), quiet=True, leads=True)
        yield Charts(tuple(tables), self.wording)

    def _tabled(self, shown: Tabled, table: Table) -> Iterator[Block]:
        rows = [row for row in table.rows if shown.where(row)]
        if not rows:
            return
        if not shown.follows:
            yield Heading(self._title(table), 2)
        notes = [self._note(shown.note)] if shown.note else []
        if len(rows) > shown.most:
            notes.append(self.say("report-first-rows", shown=shown.most, all=len(rows)))
        if notes:
            yield Paragraph(" ".join(notes), quiet=True, leads=True)
        by_name = {column.name: column for column in table.columns}
        columns = [by_name[name] for name in shown.columns]
        yield document.Table(
            [self.wording.header(column) for column in columns],
            [[self.wording.cell(column, row[column.name]) for column in columns] for row in rows[: shown.most]],
            frozenset(place for place, column in enumerate(columns) if column.kind is Kind.NUMBER),
            dense=True,
        )

    def _note(self, code: str) -> str:
        return self.say(code, market=self.wording.label(TARGETS, self.asked.market))

    def _title(self, table: Table) -> str:
        return self.wording.title(table)

    def sources(self) -> Iterator[Block]:
        """Where all this comes from, and how the figures are to be read."""
        yield Heading(self.say("report-chapter-sources"), 1, new_page=True)
        yield Paragraph(self.say("report-sources-lead") if self.submissions else self.say("report-source-own"))
        if self.submissions:
            names = ("cluster", "workbook", "made", "received", "round")
            yield document.Table(
                [self.say(f"report-sources-{name}") for name in names],
                [
                    [
                        self.wording.label(CLUSTER_ROLE, one.cluster),
                        one.file,
                        self.day(one.made_at),
                        self.day(one.received_at),
                        one.round,
                    ]
                    for one in self.submissions
                ],
                dense=True,
            )
        yield Heading(self.say("report-heading-rules"), 2)
        for rule in RULES:
            yield Paragraph(self.say(f"report-rule-{rule}"))


def _is_confined(entry: Entry) -> bool:
    return any(entry.code(role) == COORDINATOR_ONLY for role in SHARE_ROLES)
