"""The sheets that explain a workbook: `Read me`, `_codebook`, `_choices` and `_kept`."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

from genera_desktop import messages
from genera_desktop.questionnaire.model import ChoiceList, Form, Question, Questionnaire, text_in
from genera_desktop.records.serial import canonical_json
from genera_desktop.workbook.book import CHOICES, CODEBOOK, CellValue
from genera_desktop.workbook.cells import readable
from genera_desktop.workbook.layout import KEPT, READ_ME, FormSheet
from genera_desktop.workbook.plan import CellRange, Column, Header, Line, LineStyle, PagePlan, Shape, SheetPlan
from genera_desktop.workbook.submission import Header as Sender
from genera_desktop.workbook.submission import KeptAnswer
from genera_desktop.workbook.system import ITEM_STATUS_LIST, STATUS_LIST, SYSTEM_QUESTIONS, system_choices
from genera_desktop.workbook.words import ChoiceWords, choice_words

_QUIET, _ACCENT = "87938F", "0B6A61"


def read_me_plan(
    sender: Sender, questionnaire: Questionnaire, counts: Mapping[str, int], withheld: Mapping[str, int]
) -> PagePlan:
    """The first sheet: what this workbook is, how to fill it in, what is in it and what stayed behind.

    `counts` gives the rows of each sheet by its name.
    """
    language = sender.language

    def say(code: str, **params: str | int) -> str:
        return messages.text(code, language, **params)

    lines = [Line(say(f"read-me-title-{sender.kind.replace('_', '-')}"), style=LineStyle.TITLE)]
    lines.append(Line(say(f"read-me-what-{sender.kind.replace('_', '-')}")))
    facts = {
        "read-me-cluster": sender.cluster,
        "read-me-round": sender.round,
        "read-me-made-at": sender.made_at.replace("T", " ").removesuffix("Z"),
        "read-me-questionnaire": questionnaire.version,
        "read-me-program": sender.program,
    }
    lines += [Line(say(code), value, LineStyle.FACT) for code, value in facts.items() if value]
    lines += [Line(""), Line(say("read-me-how"), style=LineStyle.HEADING)]
    lines += [Line(f"{number}.  {say(f'read-me-how-{number}')}") for number in range(1, 9)]
    lines += [Line(""), Line(say("read-me-content"), style=LineStyle.HEADING)]
    lines += [Line(name, count, LineStyle.FACT) for name, count in counts.items()]
    if any(withheld.values()):
        lines += [Line(""), Line(say("read-me-withheld"), style=LineStyle.HEADING)]
        lines += [Line(say(f"withheld-{kind}", count=count)) for kind, count in sorted(withheld.items()) if count]
    return PagePlan(name=READ_ME, lines=lines, accent=_ACCENT)


def choice_plan(
    questionnaire: Questionnaire, language: str, wanted: Container[str] | None = None
) -> tuple[SheetPlan, dict[tuple[str, str], CellRange]]:
    """The sheet of all choices, or of the lists that are wanted, and where each form's lists stand on it (by form and
    list)."""
    languages = _languages(questionnaire)
    rows: list[list[CellValue]] = []
    places: dict[tuple[str, str], CellRange] = {}
    met: list[tuple[ChoiceList, ChoiceWords, CellRange]] = []
    for form in questionnaire.forms.values():
        for found in (*_system_lists(), *_lists_used(form)):
            if wanted is not None and found.name not in wanted:
                continue
            words = choice_words(found.choices, language, form.default_language)
            same = next((place for other, shown, place in met if other == found and shown.shown == words.shown), None)
            if same is None:
                same = CellRange(CHOICES, 3, len(rows) + 2, len(rows) + 1 + len(found.choices))
                rows += _choice_rows(found, words, languages)
                met.append((found, words, same))
            places[form.name, found.name] = same
    widths = (("list", 20), ("code", 18), ("choice", 40), *((f"label::{code}", 34) for code in languages))
    columns = [Column(name, width=width) for name, width in widths]
    plan = SheetPlan(
        name=CHOICES, columns=columns, rows=rows, header=Header.NAMES, table="choices", frozen_columns=2, accent=_QUIET
    )
    return plan, places


def _lists_used(form: Form) -> list[ChoiceList]:
    names = dict.fromkeys(question.choice_list for question in form.questions if question.choice_list)
    return [form.choice_lists[name] for name in names if name in form.choice_lists and form.choice_lists[name].choices]


def _system_lists() -> list[ChoiceList]:
    return [ChoiceList(name, system_choices(name) or ()) for name in (STATUS_LIST, ITEM_STATUS_LIST)]


def _choice_rows(found: ChoiceList, words: ChoiceWords, languages: Iterable[str]) -> list[list[CellValue]]:
    return [
        [found.name, choice.name, words.shown[choice.name], *(choice.labels.get(code) for code in languages)]
        for choice in found.choices
    ]


def _languages(questionnaire: Questionnaire) -> list[str]:
    return list(dict.fromkeys(code for form in questionnaire.forms.values() for code in form.languages))


def codebook_plan(
    questionnaire: Questionnaire, sheets: Sequence[FormSheet], spans: Mapping[tuple[str, str], tuple[str, str]]
) -> SheetPlan:
    """The sheet that says what every column means."""
    languages = _languages(questionnaire)
    names = ("name", "sheet", "form", "repeat", "type", "list")
    columns = [Column(name, width=22) for name in names]
    columns += [Column(f"label::{code}", width=40) for code in languages]
    columns += [Column(name, width=30) for name in ("required", "relevant", "constraint")]
    columns += [Column(name, width=16) for name in ("since", "until")]
    return SheetPlan(
        name=CODEBOOK,
        columns=columns,
        rows=_codebook_rows(sheets, languages, spans),
        header=Header.NAMES,
        table="codebook",
        accent=_QUIET,
    )


def _codebook_rows(
    sheets: Sequence[FormSheet], languages: Sequence[str], spans: Mapping[tuple[str, str], tuple[str, str]]
) -> Iterator[list[CellValue]]:
    for sheet in sheets:
        for question in sheet.questions:
            if question not in SYSTEM_QUESTIONS:
                since, until = spans.get((sheet.form.name, question.key), (sheet.form.version, ""))
                yield [*_codebook_row(sheet, question, languages), since, until]


def _codebook_row(sheet: FormSheet, question: Question, languages: Sequence[str]) -> list[CellValue]:
    form = sheet.form
    labels = [text_in(question.labels, code, form.default_language) for code in languages]
    source = question.choice_list or question.file
    rules = [question.required, question.relevant, question.constraint]
    return [question.key, sheet.name, form.name, sheet.repeat, question.type.value, source, *labels, *rules]


def kept_text(kept: KeptAnswer) -> str:
    """The value of an answer without a question as its sheet shows it."""
    return readable(kept.value if isinstance(kept.value, str | int | float) else canonical_json(kept.value))


def kept_plan(kept: Iterable[KeptAnswer]) -> SheetPlan:
    """The sheet of answers that no question takes, so that people see them too."""
    names = (("form", 16), ("record_id", 38), ("item_id", 38), ("name", 24), ("value", 50), ("found_at", 40))
    return SheetPlan(
        name=KEPT,
        columns=[Column(name, width=width, shape=Shape.TEXT) for name, width in names],
        rows=([one.form, one.record, one.item, one.name, kept_text(one), one.place] for one in kept),
        header=Header.NAMES,
        table="kept",
        accent=_QUIET,
    )
