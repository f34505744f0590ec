from __future__ import annotations

from pathlib import Path

import pytest

from genera_desktop.errors import GeneraError
from genera_desktop.records.content import Address, Content, ItemContent
from genera_desktop.services.company_forms import Letter, make_company_form
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.merge_submissions import import_all
from genera_desktop.services.return_workbook import return_workbook
from genera_desktop.workbook.plan import TEXT_IN_CELL
from genera_desktop.workbook.read import read_book
from tests.services.partners import add, company, coordinator, held, partner
from tests.services.questionnaire_files import row, visits


def test_an_answer_that_no_cell_can_hold_is_refused_by_record_and_question(tmp_path: Path) -> None:
    inventory = partner(tmp_path)
    add(inventory, "cluster", Content({"cl_code": "GEN", "cl_name": "Genopole", "cl_city": "y" * 32_768}))

    with pytest.raises(GeneraError) as refusal:
        export_workbook(inventory, tmp_path / "sent.xlsx")

    assert refusal.value.code == "answer-too-long-to-send"
    assert (refusal.value.params["title"], refusal.value.params["question"]) == ("Genopole", "City")
    assert not (tmp_path / "sent.xlsx").exists()


def test_names_made_of_answers_that_fill_a_cell_each_are_cut_and_the_answers_arrive(tmp_path: Path) -> None:
    rows = (
        *(row("text", "who", "Who?"), row("select_one_from_file visit.csv", "friend", "Friend")),
        *(row("begin_repeat", "talk", "Talks"), row("text", "topic", "Topic")),
        *(row("begin_repeat", "guest", "Guests"), row("text", "guest_name", "Guest"), row("end_repeat")),
        row("end_repeat"),
    )
    talk, guest, most = "1" * 8 + "-1111-4111-8111-" + "1" * 12, "2" * 8 + "-2222-4222-8222-" + "2" * 12, TEXT_IN_CELL
    ours, theirs = visits(tmp_path / "ours", *rows), visits(tmp_path / "theirs", *rows)
    with ours, theirs:
        one, other = (
            add(ours, "visit", Content({"who": "w" * most}, items))
            for items in (
                [
                    ItemContent(talk, "talk", "", {"topic": "t" * most}),
                    ItemContent(guest, "guest", talk, {"guest_name": "g" * most}),
                ],
                [],
            )
        )
        add(ours, "visit", Content({"who": "Ada", "friend": other}))

        export_workbook(ours, tmp_path / "sent.xlsx")
        [report] = import_all(theirs, [tmp_path / "sent.xlsx"]).submissions

        assert report.status == "applied"
        assert not report.problems
        assert held(theirs) == held(ours)
        assert one in held(theirs)


def test_a_correction_of_an_answer_that_fills_a_cell_goes_back_and_quotes_its_beginning(tmp_path: Path) -> None:
    ours, theirs = partner(tmp_path), coordinator(tmp_path)
    record = company(ours, co_city="y" * TEXT_IN_CELL)
    export_workbook(ours, tmp_path / "sent.xlsx")
    import_all(theirs, [tmp_path / "sent.xlsx"])
    RecordEditor.open(theirs, record).answer(Address("", "co_city"), "Évry")

    return_workbook(theirs, tmp_path / "back.xlsx", cluster="GEN")

    [[*_, remark, _place]] = read_book(tmp_path / "back.xlsx").sheet("Please check").rows[1:]
    assert "You had: yyy" in remark
    assert remark.endswith("y…")


def test_a_company_form_holds_a_long_answer_whole_whatever_has_to_be_escaped_in_it(tmp_path: Path) -> None:
    inventory = partner(tmp_path)
    record = company(inventory, co_city="_x0041_" * (TEXT_IN_CELL // 7))
    before = held(inventory)

    make_company_form(inventory, record, tmp_path / "form.xlsx", Letter())
    import_all(inventory, [tmp_path / "form.xlsx"])

    assert held(inventory) == before
