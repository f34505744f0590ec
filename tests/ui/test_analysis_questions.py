"""The coordinator's thirty questions: where in the window each is answered, in which view, and the test of it.

`part` is the tab of the analysis. Counts are in `tests/analysis/test_analysis_counted.py` and
`tests/services/test_analyse_demo.py`; what a view shows is tested here or in the file that is named.

1. coverage: structure, heat map with gaps and a switch: `test_the_coverage_counts_companies_strengths_or_both`
2. activities nobody offers: structure, table with a choice: `test_activities_are_looked_through_by_how_many_offer_them`
3. complements: structure, matrix and bars: `test_a_complement_opens_the_companies_and_names_the_activities`
4. centre of gravity: structure, stacked bars: `test_the_most_mature_part_of_a_bar_is_the_darkest`
5. unique strengths: structure, table with badges: `test_what_is_only_here_and_what_has_no_evidence_is_marked`
6. strengths to use: structure, grouped table: `test_a_group_is_named_once_and_again_where_it_is_scrolled_to`
7. offers: structure, check marks under four headings: `test_offers_stand_under_the_four_headings`
8. SMEs, size, age: companies, one bar and histograms: `test_smes_are_one_bar_that_always_tells_who_is_to_be_checked`
9. technology: companies, dots with the median: `test_levels_stand_in_their_order_on_the_whole_scale`
10. marks and approvals: companies, heat map and bars: `test_marks_stand_by_cluster_and_approvals_by_region`
11. standards: companies, bars and pairs: `test_two_companies_that_could_connect_open_each_by_its_name`
12. selection: companies, stacked bars and table: `test_the_furthest_status_of_the_selection_is_the_darkest`
13. targets: markets, stacked bars: `test_the_nearest_entry_is_the_darkest_and_a_later_target_an_outline`
14. ready products: markets, a market and a level to choose, a workbook:
    `test_ready_products_are_asked_for_any_market_and_level_and_written_as_a_workbook`
15. priorities: markets, heat map with stars: `test_a_priority_of_a_cluster_has_a_star_also_without_companies`
16. presence: markets, bars by country: `test_countries_stand_by_how_many_companies_have_customers_there`
17. signals: markets, line of time, matrix, list: `test_signals_lie_on_a_line_of_time_by_importance_and_direction`
18. touched companies: markets, bars that open them: `test_a_signal_opens_the_companies_that_it_touches`
19. attractiveness: markets, bubbles: `test_a_market_and_segment_is_one_bubble_that_opens_its_ready_companies`
20. barriers, needs: preparation, ranked bars and heat map: `test_barriers_and_needs_are_ranked_and_told_by_cluster`
21. services: preparation, table: `test_a_need_that_nobody_meets_is_to_build_or_buy`
22. readiness: preparation, bars in bands and a profile: `test_a_company_is_looked_at_against_the_median`
23. who goes where: preparation, board: `test_the_board_opens_a_preparation`
24. late actions: preparation, table: `test_late_actions_and_old_answers_are_marked`
25. achievements: preparation, table with sums: `test_the_sums_of_what_was_achieved_stand_out_and_are_copied`
26. joint offers: preparation, groups: `test_a_group_that_could_go_together_opens_its_companies`
27. missing: quality, table and list: `test_what_is_missing_is_told_by_cluster_and_each_record_opens`
28. doubled: quality, comparison: `test_a_record_entered_twice_opens_its_comparison`
29. age: quality, bars and table: `test_answers_older_than_a_year_are_grey_and_called_old`
30. consent: quality, list of gaps: `test_gaps_in_the_consent_name_no_person`
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genera_desktop.analysis.entries import Facts, MergedInventory
from genera_desktop.analysis.questions import QUESTIONS, Asked, answer
from genera_desktop.app import Application
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from genera_desktop.services.word_analysis import Wording
from genera_desktop.settings import SettingsFile
from genera_desktop.ui.analysis import pictures
from genera_desktop.ui.analysis import plan as plans
from genera_desktop.ui.analysis.analysis_page import AnalysisPage
from genera_desktop.ui.charts.bubble_chart import BubbleChart
from genera_desktop.ui.charts.data import OUTLINE, Bars
from genera_desktop.ui.charts.worded_table import Tone
from genera_desktop.ui.review_page import ReviewPage
from tests.services.demo_folder import copied
from tests.services.demo_folder import demo as demo
from tests.ui.analysis_parts import ASKED, Shown, bars, heat, rows
from tests.ui.analysis_parts import merged as merged
from tests.ui.analysis_parts import show as show

SECONDS = 60_000
ELSEWHERE = {13: "targets", 14: "ready-products", 23: "board"}
"""Questions whose main table is shown by a view of its own."""


def listed() -> dict[int, tuple[str, str]]:
    """What the list above says of each question: its part and its test."""
    found = re.findall(r"^(\d+)\. [^:]+: (\w+),[^`]*`(\w+)`", __doc__ or "", re.MULTILINE)
    return {int(number): (part, test) for number, part, test in found}


def test_each_question_is_in_the_list_with_a_test_that_exists() -> None:
    tests = "".join(file.read_text(encoding="utf-8") for file in Path(__file__).parent.glob("test_*.py"))

    assert sorted(listed()) == list(QUESTIONS) == list(range(1, 31))
    assert [test for _, test in listed().values() if f"def {test}(" not in tests] == []


@pytest.mark.parametrize("question", QUESTIONS)
def test_each_question_is_answered_in_the_part_that_the_list_says(merged: MergedInventory, question: int) -> None:
    part = next(one for one in plans.parts() if one.name == listed()[question][0])
    main = answer(merged, question, ASKED)[0].name

    assert question in part.questions
    assert main in {card.table for card in part.cards} or ELSEWHERE[question] == main


def test_marks_stand_by_cluster_and_approvals_by_region(show: Shown, merged: MergedInventory) -> None:
    part = show(plans.COMPANIES)
    chart = heat(part.cards["certificates"])

    row, column = chart.heat_model.heat.rows.index("ISO 9001 quality management"), 1
    records, _ = chart.behind(chart.heat_model.index(row, column))
    assert {merged.company_by_uuid[one].cluster for one in records} == {"GEN"}
    regions = [row[0] for row in rows(part.cards["approvals"])]
    assert regions == sorted(regions, key=regions.index)
    assert {"European Union", "Japan", "United States"} <= set(regions)


@pytest.mark.usefixtures("qapp")
def test_the_nearest_entry_is_the_darkest_and_a_later_target_an_outline(merged: MergedInventory) -> None:
    table = answer(merged, 13, ASKED)[0]
    shape = pictures.targets(table, Wording(merged, bundled_questionnaire()))

    assert isinstance(shape, Bars)
    assert shape.bars[0].name == "United States"
    for bar in shape.bars:
        shades = [part.shade for part in bar.parts]
        assert shades == sorted(shades, reverse=True)
    assert {part.shade for bar in shape.bars for part in bar.parts if "Not the first target" in part.told} == {OUTLINE}


def test_countries_stand_by_how_many_companies_have_customers_there(show: Shown, merged: MergedInventory) -> None:
    chart = bars(show(plans.MARKETS).cards["presence"])

    lengths = [bar.length for bar in chart.bar_model.bars]
    assert lengths == sorted(lengths, reverse=True)
    first = chart.bar_model.bars[0]
    assert all("FR" in merged.company_by_uuid[one].codes("company.markets_served") for one in first.records)


def test_a_signal_opens_the_companies_that_it_touches(qtbot: QtBot, show: Shown, merged: MergedInventory) -> None:
    part = show(plans.MARKETS)
    chart = bars(part.cards["touched"])
    place = next(n for n, bar in enumerate(chart.bar_model.bars) if bar.name.startswith("Fast track"))
    with qtbot.waitSignal(part.opened) as opened:
        chart.opened.emit(list(chart.behind(chart.bar_model.index(place, 0))[0]), "")

    assert len(opened.args[0]) == 5
    for uuid in opened.args[0]:
        company = merged.company_by_uuid[uuid]
        assert "JP" in company.codes("company.targets")


def test_a_market_and_segment_is_one_bubble_that_opens_its_ready_companies(
    show: Shown, merged: MergedInventory
) -> None:
    chart = show(plans.MARKETS).cards["attractiveness"].chart
    assert isinstance(chart, BubbleChart)

    names = [bubble.name for bubble in chart.bubbles.bubbles]
    assert len(names) == len(set(names))
    for bubble in chart.bubbles.bubbles:
        assert len(bubble.records) == bubble.up
        assert set(bubble.records) <= set(merged.company_by_uuid)


def test_barriers_and_needs_are_ranked_and_told_by_cluster(show: Shown) -> None:
    part = show(plans.PREPARATION)

    for name in ("barriers", "needs"):
        lengths = [bar.length for bar in bars(part.cards[name]).bar_model.bars]
        assert lengths == sorted(lengths, reverse=True)
    by_cluster = heat(part.cards["needs-by-cluster"]).heat_model.heat
    assert [column.cluster for column in by_cluster.columns] == ["GEN", "CAM", "TAR", "TUR", "OST"]


def test_the_sums_of_what_was_achieved_stand_out_and_are_copied(show: Shown) -> None:
    card = show(plans.PREPARATION).cards["achievements"]
    content = card.table.content_model.content

    strong = [[cell.text for cell in row] for row in content.rows if row[-1].tone is Tone.STRONG]
    assert strong[-1][:2] == ["All clusters", "All markets"]
    assert {row[1] for row in strong} == {"All markets"}
    assert content.as_text().splitlines()[-1].split("\t")[0] == "All clusters"


def test_a_group_that_could_go_together_opens_its_companies(show: Shown, merged: MergedInventory) -> None:
    card = show(plans.PREPARATION).cards["joint-offers"]
    content = card.table.content_model.content

    column = content.headers.index("Companies")
    for row in content.rows:
        clusters = {merged.company_by_uuid[uuid].cluster for uuid in row[column].records}
        assert len(row[column].records) == int(row[column].text)
        assert len(clusters) > 1


def test_what_is_missing_is_told_by_cluster_and_each_record_opens(show: Shown, merged: MergedInventory) -> None:
    first, *others = merged.companies
    lacking = replace(merged, companies=(replace(first, missing=3, is_complete=False), *others))
    part = show(plans.QUALITY, of=lacking)

    progress = {row[1]: row for row in rows(part.cards["missing"]) if row[0] == "Companies"}
    content = part.cards["incomplete"].table.content_model.content
    assert progress["Campania Bioscience"][4:6] == ["1", "3"]
    assert [[cell.text for cell in row][-1] for row in content.rows] == ["3"]
    assert part.cards["incomplete"].table.behind(part.cards["incomplete"].table.model().index(0, 0))[0] == (first.uuid,)


def test_answers_older_than_a_year_are_grey_and_called_old(show: Shown) -> None:
    card = show(plans.QUALITY, asked=Asked(date(2028, 1, 1))).cards["ages"]
    content = card.table.content_model.content

    old = content.headers.index("Old")
    assert {(row[old].text, row[old].tone) for row in content.rows} == {("Old", Tone.WARNING)}
    assert {row[0].tone for row in content.rows} == {Tone.FADED}


def test_gaps_in_the_consent_name_no_person(show: Shown, merged: MergedInventory) -> None:
    first, *others = merged.companies
    contact = Facts({"contact.name": "Ada Example", "contact.email": "ada@velquora.example"})
    asked = replace(merged, companies=(replace(first, items={"company.contacts": (contact,)}), *others))
    card = show(plans.QUALITY, of=asked).cards["consent"]

    assert [row[0] for row in rows(card)] == [first.title]
    assert "Ada" not in card.table.content_model.content.as_text()
    assert "ada@" not in card.table.content_model.content.as_text()


@pytest.fixture
def program(qtbot: QtBot, demo: Path, tmp_path: Path) -> Iterator[Application]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    made = Application(app, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(made.window)
    made.window.show()
    assert made.open(copied(demo / "decided.genera", tmp_path))
    yield made
    qtbot.waitUntil(lambda: not made.window.tasks.busy, timeout=SECONDS)
    made.window.close()


def test_a_record_entered_twice_opens_its_comparison(program: Application, qtbot: QtBot) -> None:
    program.window.show_page("analysis")
    page = program.window.pages["analysis"]
    assert isinstance(page, AnalysisPage)
    qtbot.waitUntil(lambda: bool(page.inventory.companies), timeout=SECONDS)
    page.show_part(plans.QUALITY)
    table = page.part.cards["doubled"].table
    record = table.behind(table.model().index(0, 0))[0][0]
    table.opened.emit([record], "")

    assert program.window.current == "review"
    review = program.window.pages["review"]
    assert isinstance(review, ReviewPage)
    qtbot.waitUntil(lambda: review.case is not None and record in review.case.records, timeout=SECONDS)
    assert review.case is not None
    assert len(review.case.sides) == 2
