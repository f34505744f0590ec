"""A company is asked: its form goes out pre-filled, comes back corrected, and is imported like any other workbook."""

from __future__ import annotations

import shutil
import subprocess
import uuid
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest

from genera_desktop import messages
from genera_desktop.errors import GeneraError
from genera_desktop.problems import Severity
from genera_desktop.records.content import Address, Content, ItemContent, content_of
from genera_desktop.records.record import value_of
from genera_desktop.services.asked_companies import asked_companies
from genera_desktop.services.check_workbook import check_workbook
from genera_desktop.services.company_forms import (
    Letter,
    file_name,
    make_company_form,
    make_company_forms,
)
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.import_plan import ALREADY, CHANGED, SAME, ImportPlan, ImportReport
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.undo_submission import undo_submission
from genera_desktop.store.inventory import Inventory
from tests.services.company_replies import Reply, texts_in
from tests.services.partners import COMPANY, Clock, add, company, held, partner

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")
LETTER = Letter(until="2026-12-18", reply_to="inventory@cluster.example", greeting="Dear Velquora team,")
INTERNAL = {
    "co_note": "They owe us a visit.",
    "co_sel_status": "shortlisted",
    "co_sel_reason": "The board likes the founders.",
    "co_share": "cluster",
}


@pytest.fixture
def inventory(tmp_path: Path) -> Iterator[Inventory]:
    with partner(tmp_path) as opened:
        yield opened


def velquora(inventory: Inventory) -> str:
    """A company with a product, a person who agreed and one who did not, and the cluster's own remarks."""
    person = {"cc_consent": "yes", "cc_name": "Ada Example", "cc_role": "ceo", "cc_email": "ada@velquora.example"}
    person |= {"cc_consent_date": "2026-01-02", "cc_consent_evidence": "email"}
    items = [
        ("co_product", {"cp_name": "Insight", "cp_type": "software", "cp_segment": "int", "cp_trl": "9"}),
        ("co_contact", {"cc_consent": "no", "cc_name": "Nobody Silent"}),
        ("co_contact", person | {"cc_consent_purposes": ["inventory", "alliance"]}),
    ]
    lists = [ItemContent(str(uuid.uuid4()), repeat, "", values) for repeat, values in items]  # type: ignore[arg-type]
    return add(inventory, "company", Content({**COMPANY, **INTERNAL}, lists))  # type: ignore[dict-item]


def form_of(inventory: Inventory, record: str, letter: Letter = LETTER) -> Path:
    path = inventory.path.with_name("form.xlsx")
    make_company_form(inventory, record, path, letter)
    return path


def imported(inventory: Inventory, path: Path) -> ImportReport:
    return apply_import(inventory, plan_import(inventory, path))


def answer(inventory: Inventory, record: str, question: str) -> object:
    return value_of(held(inventory)[record].answers, question)


def changes(plan: ImportPlan) -> dict[str, tuple[object, object]]:
    return {change.address.key: (change.old, change.new) for line in plan.records for change in line.changes}


# what goes out


def test_a_form_shows_what_is_known_and_asks_for_the_rest(inventory: Inventory) -> None:
    path = form_of(inventory, velquora(inventory))

    with Reply(path) as form:
        assert form.cell("co_legal_name").value == "Velquora Génomique SAS"
        assert form.cell("co_segments").value == "Annotation and interpretation"
        assert form.cell("co_segments", place=2).value is None
        assert form.cell("cp_name").value == "Insight"
        assert form.cell("cc_name").value == "Ada Example"
        assert form.cell("co_staff").value is None


def test_the_first_page_says_who_asks_until_when_and_where_it_goes(inventory: Inventory) -> None:
    path = form_of(inventory, velquora(inventory))

    page = openpyxl.load_workbook(path).worksheets[0]
    said = " ".join(str(cell.value) for row in page.iter_rows() for cell in row if cell.value)
    for text in ("Velquora Génomique SAS", "Genopole", "2026-12-18", "inventory@cluster.example", LETTER.greeting):
        assert text in said


def test_a_form_speaks_the_language_that_was_chosen(inventory: Inventory) -> None:
    path = form_of(inventory, velquora(inventory), Letter(language="fr"))

    with Reply(path) as form:
        assert form.cell("co_segments").value == "Annotation et interprétation"
        assert "Personnes de contact" in form.book.sheetnames
    assert changes(plan_import(inventory, path)) == {}


def test_what_is_the_clusters_own_affair_is_nowhere_in_the_file(inventory: Inventory) -> None:
    record = velquora(inventory)

    report = make_company_form(inventory, record, inventory.path.with_name("form.xlsx"), LETTER)

    [path] = report.files.values()
    assert report.withheld["internal"] > 0  # type: ignore[index]
    assert not any(str(text) in texts_in(path) for text in (INTERNAL["co_note"], INTERNAL["co_sel_reason"]))
    with Reply(path) as form:
        assert not {*INTERNAL, "co_survey_mode", "cc_consent_evidence", "co_sme"} & form.questions()


def test_a_person_who_has_not_agreed_is_nowhere_in_the_file(inventory: Inventory) -> None:
    path = form_of(inventory, velquora(inventory))

    assert "Nobody Silent" not in texts_in(path)
    assert "Ada Example" in texts_in(path)


def test_without_personal_data_nobody_is_in_the_file(inventory: Inventory) -> None:
    path = inventory.path.with_name("form.xlsx")

    make_company_form(inventory, velquora(inventory), path, LETTER, personal_data=False)

    assert "Ada Example" not in texts_in(path)


def test_another_companys_name_is_nowhere_in_the_file(inventory: Inventory) -> None:
    company(inventory, co_legal_name="Dralquist Oy")

    assert "Dralquist" not in texts_in(form_of(inventory, velquora(inventory)))


def test_the_names_of_our_computers_are_nowhere_in_the_file_and_stay_here(inventory: Inventory) -> None:
    record = velquora(inventory)
    with Reply(form_of(inventory, record)) as reply:
        reply.type("co_staff", 12)
    before = held(inventory)[record].answers["co_city"]
    assert before[0].by

    imported(inventory, reply.path)

    assert before[0].by not in texts_in(reply.path)
    assert held(inventory)[record].answers["co_city"] == before


def test_several_companies_get_one_file_each(inventory: Inventory, tmp_path: Path) -> None:
    records = [company(inventory, co_legal_name=name) for name in ("Søren & Łódź Bio", "Dralquist Oy", "Dralquist Oy")]
    (tmp_path / "out").mkdir()

    report = make_company_forms(inventory, records, tmp_path / "out", LETTER)

    names = [path.name for path in report.files.values()]
    assert names[:2] == ["soren-lodz-bio.xlsx", "dralquist-oy.xlsx"]
    assert len(set(names)) == len(list((tmp_path / "out").iterdir())) == 3


def test_a_form_is_made_of_companies_only(inventory: Inventory) -> None:
    strength = add(inventory, "strength", Content({"st_title": "Sequencing platform"}))

    with pytest.raises(GeneraError) as refused:
        form_of(inventory, strength)

    assert refused.value.code == "not-a-company"


def test_making_a_form_changes_no_record(inventory: Inventory) -> None:
    record = velquora(inventory)
    before = held(inventory)

    form_of(inventory, record)

    assert held(inventory) == before


# what comes back


def test_a_reply_without_a_change_changes_nothing(inventory: Inventory) -> None:
    plan = plan_import(inventory, form_of(inventory, velquora(inventory)))

    assert [(line.kind, line.merged) for line in plan.records] == [(SAME, None)]


def test_what_the_company_corrects_and_fills_in_is_taken_over_cell_by_cell(inventory: Inventory) -> None:
    record = velquora(inventory)
    with Reply(form_of(inventory, record)) as reply:
        place = reply.type("co_city", "Paris")
        reply.type("co_staff", 12)
        reply.type("co_targets", "Japan", place=1)
        reply.type("co_targets", "Singapore", place=3)

    plan = plan_import(inventory, reply.path)

    assert changes(plan) == {
        "co_city": ("Évry-Courcouronnes", "Paris"),
        "co_staff": (None, 12),
        "co_targets": (None, ["JP", "SG"]),
    }
    assert plan.reading.origins[record][Address("", "co_city")] == place
    apply_import(inventory, plan)
    assert answer(inventory, record, "co_staff") == 12
    assert {key: answer(inventory, record, key) for key in INTERNAL} == INTERNAL


def test_a_new_product_in_an_empty_column_is_added_once_however_often_it_is_sent(inventory: Inventory) -> None:
    record = velquora(inventory)
    with Reply(form_of(inventory, record)) as reply:
        reply.type("cp_name", "Panell", item=2)
        reply.type("cp_type", "Software (installed)", item=2)
    imported(inventory, reply.path)
    with Reply(reply.path) as corrected:
        corrected.type("cp_segment", "Annotation and interpretation", item=2)

    imported(inventory, corrected.path)

    products = [item.values for item in content_of(held(inventory)[record]).items if item.repeat == "co_product"]
    assert [one["cp_name"] for one in products] == ["Insight", "Panell"]
    assert products[1]["cp_segment"] == "int"


def test_a_product_marked_to_be_removed_is_removed(inventory: Inventory) -> None:
    record = velquora(inventory)
    with Reply(form_of(inventory, record)) as reply:
        reply.type("_status", "Delete")

    imported(inventory, reply.path)

    assert not [item for item in content_of(held(inventory)[record]).items if item.repeat == "co_product"]


def test_a_wrong_answer_is_listed_with_its_cell_and_keeps_the_old_one(inventory: Inventory) -> None:
    record = velquora(inventory)
    with Reply(form_of(inventory, record)) as reply:
        place = reply.type("co_founding_year", "some time ago")
        reply.type("co_city", "Paris")

    plan = plan_import(inventory, reply.path)

    [problem] = [one for one in plan.problems if one.place.question == "co_founding_year"]
    assert f"{problem.place.sheet}!{problem.place.cell}" == place
    apply_import(inventory, plan)
    assert (answer(inventory, record, "co_founding_year"), answer(inventory, record, "co_city")) == (2016, "Paris")


def test_of_several_answers_the_wrong_one_is_listed_with_its_own_cell(inventory: Inventory) -> None:
    with Reply(form_of(inventory, velquora(inventory))) as reply:
        reply.type("co_segments", "int", place=1)
        place = reply.type("co_segments", "Guesswork", place=3)
        error = reply.cell("co_customers", place=2)
        error.value, error.data_type = "#REF!", "e"

    found = {
        one.place.question: f"{one.place.sheet}!{one.place.cell}" for one in plan_import(inventory, reply.path).problems
    }

    assert found["co_segments"] == place
    assert found["co_customers"] == f"{error.parent.title}!{error.coordinate}"


def test_a_note_beside_the_answers_is_shown_to_be_read(inventory: Inventory) -> None:
    with Reply(form_of(inventory, velquora(inventory))) as reply:
        cell = reply.cell("co_city")
        cell.parent.cell(cell.row, cell.column + 5).value = "we move in May"

    problems = plan_import(inventory, reply.path).problems

    assert any(one.code == "remark-beside-answers" and "May" in messages.say(one) for one in problems)


def test_the_same_reply_twice_is_once(inventory: Inventory) -> None:
    with Reply(form_of(inventory, velquora(inventory))) as reply:
        reply.type("co_city", "Paris")
    imported(inventory, reply.path)
    before = held(inventory)

    again = imported(inventory, reply.path)

    assert again.status == ALREADY
    assert held(inventory) == before


def test_an_old_reply_does_not_take_back_what_was_corrected_since(inventory: Inventory) -> None:
    record = velquora(inventory)
    with Reply(form_of(inventory, record)) as reply:
        reply.type("co_city", "Paris")
    imported(inventory, reply.path)
    RecordEditor.open(inventory, record).answer(Address("", "co_city"), "Lyon")
    with Reply(reply.path, reply.path.with_name("late.xlsx")) as late:
        late.type("co_staff", 5)

    plan = plan_import(inventory, late.path)

    assert changes(plan) == {"co_staff": (None, 5)}
    assert not plan.records[0].conflicts


def test_another_answer_changed_here_meanwhile_stays(inventory: Inventory) -> None:
    record = velquora(inventory)
    with Reply(form_of(inventory, record)) as reply:
        reply.type("co_staff", 12)
    RecordEditor.open(inventory, record).answer(Address("", "co_city"), "Lyon")

    plan = plan_import(inventory, reply.path)
    apply_import(inventory, plan)

    assert changes(plan) == {"co_staff": (None, 12)}
    assert (answer(inventory, record, "co_city"), answer(inventory, record, "co_staff")) == ("Lyon", 12)


def test_the_same_answer_changed_on_both_sides_is_a_conflict_in_the_preview(inventory: Inventory) -> None:
    record = velquora(inventory)
    with Reply(form_of(inventory, record)) as reply:
        reply.type("co_city", "Paris")
    RecordEditor.open(inventory, record).answer(Address("", "co_city"), "Lyon")

    [line] = plan_import(inventory, reply.path).records

    assert line.kind == CHANGED
    assert line.conflicts == {Address("", "co_city")}


def test_a_conflict_that_does_not_show_yet_is_a_change_all_the_same(inventory: Inventory) -> None:
    record = velquora(inventory)
    with Reply(form_of(inventory, record)) as reply:
        reply.type("co_city", "Paris")
    assert isinstance(inventory.clock, Clock)
    inventory.clock.moment += timedelta(days=400)
    RecordEditor.open(inventory, record).answer(Address("", "co_city"), "Lyon")

    [line] = plan_import(inventory, reply.path).records

    assert (line.kind, line.changes) == (CHANGED, ())
    assert line.conflicts == {Address("", "co_city")}


def test_another_record_slipped_in_is_a_problem_and_stays_as_it_was(inventory: Inventory) -> None:
    record, other = velquora(inventory), company(inventory, co_legal_name="Dralquist Oy")
    with Reply(form_of(inventory, record)) as reply:
        cell = reply.cell("record_id")
        cell.value = other
        reply.type("co_city", "Paris")
    before = held(inventory)

    plan = plan_import(inventory, reply.path)
    apply_import(inventory, plan)

    assert "reply-of-another-record" in {one.code for one in plan.problems}
    assert held(inventory)[other] == before[other]
    assert answer(inventory, record, "co_city") == COMPANY["co_city"]


def test_a_sheet_of_strengths_slipped_in_is_a_problem(inventory: Inventory) -> None:
    with Reply(form_of(inventory, velquora(inventory))) as reply:
        sheet = reply.book.create_sheet("Strengths")
        sheet.append(["Title", "Kind"])
        sheet.append(["st_title", "st_kind"])

    plan = plan_import(inventory, reply.path)

    assert "sheet-not-ours" in {one.code for one in plan.problems}
    assert {line.form for line in plan.records} == {"company"}


def test_a_reply_of_a_company_that_is_not_here_is_refused(inventory: Inventory, tmp_path: Path) -> None:
    path = form_of(inventory, velquora(inventory))

    with partner(tmp_path / "elsewhere") as other, pytest.raises(GeneraError) as refused:
        plan_import(other, path)

    assert refused.value.code == "reply-of-unknown-company"
    assert "Velquora" in messages.say(refused.value)


def test_what_only_the_cluster_knows_is_not_missing_from_a_reply(inventory: Inventory) -> None:
    record = company(inventory, co_sel_status="rejected", co_share=None)

    problems = plan_import(inventory, form_of(inventory, record)).problems

    assert not {one.place.question for one in problems} & {"co_sel_reason", "co_share"}


@pytest.mark.skipif(SOFFICE is None, reason="needs LibreOffice (soffice) to save a workbook again")
def test_a_reply_that_libreoffice_has_saved_says_the_same(inventory: Inventory, tmp_path: Path) -> None:
    with Reply(form_of(inventory, velquora(inventory))) as reply:
        reply.type("co_staff", 12)
        reply.type("co_targets", "Japan", place=2)
        reply.type("cp_name", "Panell", item=2)
    command = [str(SOFFICE), f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless"]
    command += ["--convert-to", "xlsx", "--outdir", str(tmp_path / "again"), str(reply.path)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)

    before, after = plan_import(inventory, reply.path), plan_import(inventory, tmp_path / "again" / "form.xlsx")

    assert after.reading.content_hash == before.reading.content_hash
    assert changes(after) == changes(before)
    assert after.problems == before.problems


def test_a_reply_can_be_checked_without_an_inventory(inventory: Inventory) -> None:
    with Reply(form_of(inventory, company(inventory, co_sel_status="rejected"))) as reply:
        place = reply.type("co_founding_year", "some time ago")

    problems = check_workbook(reply.path)

    assert [f"{one.place.sheet}!{one.place.cell}" for one in problems if one.severity is Severity.ERROR] == [place]
    assert not {one.place.question for one in problems} & {"co_sel_reason", "co_survey_mode"}


# who was asked


def test_it_is_remembered_who_was_asked_and_who_has_answered(inventory: Inventory) -> None:
    asked, silent = velquora(inventory), company(inventory, co_legal_name="Dralquist Oy")
    path = form_of(inventory, asked)
    assert asked_companies(inventory)[asked].answered_at == ""
    assert asked_companies(inventory)[asked].until == "2026-12-18"

    report = imported(inventory, path)

    assert asked_companies(inventory)[asked].answered_at
    assert silent not in asked_companies(inventory)
    undo_submission(inventory, report.submission)
    assert asked_companies(inventory)[asked].answered_at == ""


@pytest.mark.parametrize(
    ("title", "name"),
    [("Bio Łódź sp. z o.o.", "bio-lodz-sp-z-o-o"), ("Põhjatähis OÜ", "pohjatahis-ou"), ("生物", "company")],
)
def test_the_file_of_a_company_is_named_without_accents(title: str, name: str) -> None:
    assert file_name(title) == name
