"""Each table of the analysis is shown as what it says: shades by meaning, words for codes, nothing that is empty."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from genera_desktop.analysis.entries import MergedInventory
from genera_desktop.analysis.filters import Filter
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from genera_desktop.services.word_analysis import Wording
from genera_desktop.ui.analysis import plan as plans
from genera_desktop.ui.analysis.company_profile import CompanyProfile
from genera_desktop.ui.analysis.filter_bar import FilterBar
from genera_desktop.ui.charts.data import OUTLINE, Sign
from genera_desktop.ui.charts.dot_plot import DotPlot
from genera_desktop.ui.charts.heat_map import HeatMap
from genera_desktop.ui.charts.worded_table import Tone
from tests.services.demo_folder import demo as demo
from tests.ui.analysis_parts import Shown, bars, rows
from tests.ui.analysis_parts import merged as merged
from tests.ui.analysis_parts import show as show


def test_the_furthest_status_of_the_selection_is_the_darkest(show: Shown) -> None:
    card = show(plans.COMPANIES).cards["selection-counts"]

    shades = [part.shade for part in bars(card).bar_model.bars[0].parts]
    names = [part.told.split(": ")[0].split(", ")[1] for part in bars(card).bar_model.bars[0].parts]
    assert names[:3] == ["Selected", "Shortlisted", "Candidate"]
    assert shades == sorted(shades, reverse=True)
    assert shades[0] == 4


def test_families_of_standards_and_regions_are_words(show: Shown) -> None:
    part = show(plans.COMPANIES)

    families = {row[0] for row in rows(part.cards["connections"])}
    assert families <= {"Sequence files", "GA4GH", "Health records", "Terms and ontologies", "Workflows", "Metadata"}
    assert "European Union" in {row[0] for row in rows(part.cards["approvals"])}


def test_the_label_of_a_cluster_opens_its_profile(show: Shown, merged: MergedInventory) -> None:
    card = show(plans.STRUCTURE).cards["eubic"]

    content = card.table.content_model.content
    assert content.headers == ("Cluster", "Status")
    first = merged.clusters[0]
    assert first.uuid in {record for row in content.rows for record in row[0].records}


def test_one_cluster_alone_is_compared_with_nobody(qtbot: QtBot, show: Shown, merged: MergedInventory) -> None:
    alone = show(plans.STRUCTURE, Filter(cluster="GEN"))
    bar = FilterBar()
    qtbot.addWidget(bar)
    bar.show_inventory(replace(merged, one_cluster="GEN"), Wording(merged, bundled_questionnaire()))

    assert _hidden(alone.cards["complements"], alone.cards["losses"], alone.cards["kinds-of-one"])
    assert not _hidden(alone.cards["coverage"])
    assert _hidden(bar.buttons["cluster"])


def test_signals_lie_on_a_line_of_time_by_importance_and_direction(show: Shown, merged: MergedInventory) -> None:
    chart = show(plans.MARKETS).cards["timeline"].chart
    assert isinstance(chart, DotPlot)
    signals = {one.uuid: one for one in merged.signals}

    dots = [dot for row in chart.dot_model.dots.rows for dot in row.dots]
    assert {record for dot in dots for record in dot.records} == set(signals)
    for dot in dots:
        signal = signals[dot.records[0]]
        day, importance = signal.day("signal.date"), signal.number("signal.importance")
        assert day is not None
        assert (dot.across, dot.text, dot.shade) == (day.toordinal(), f"{importance:.0f}", (importance or 0) - 1)
        assert dot.sign is {"opportunity": Sign.UP, "threat": Sign.DOWN, "mixed": Sign.BOTH}.get(
            signal.code("signal.direction"), Sign.ROUND
        )


def test_a_segment_without_a_signal_has_no_importance_and_not_zero(show: Shown) -> None:
    chart = show(plans.MARKETS).cards["signal-matrix"].chart
    assert isinstance(chart, HeatMap)
    cells = [cell for row in chart.heat_model.heat.cells for cell in row]

    quiet = [cell for cell in cells if not cell.value]
    assert quiet
    assert {cell.text for cell in quiet} == {"·"}
    assert not any(cell.told.endswith(": 0") for cell in quiet)


def test_a_company_is_looked_at_against_the_median(qtbot: QtBot, merged: MergedInventory) -> None:
    view = CompanyProfile()
    qtbot.addWidget(view)
    view.show_inventory(merged, Wording(merged, bundled_questionnaire(), short=True))
    known = next(one for one in merged.companies if one.title == "Velquora Génomique SAS")
    view.look_at(known.uuid)
    with qtbot.waitSignal(view.opened) as opened:
        view.own.chart.opened.emit([known.uuid], "")  # type: ignore[union-attr]

    assert isinstance(view.own.chart, DotPlot)
    rows = view.own.chart.dot_model.dots.rows
    assert {row.name for row in rows} >= {"Skills", "Offer"}
    skills = next(row for row in rows if row.name == "Skills")
    assert skills.dots[0].across == known.number("company.readiness_competence")
    assert skills.middle is not None
    assert [card.heading.text() for card in view.markets if not card.isHidden()] == ["Readiness for United States"]
    assert opened.args[0] == [known.uuid]


def test_two_companies_that_could_connect_open_each_by_its_name(show: Shown, merged: MergedInventory) -> None:
    card = show(plans.COMPANIES).cards["pairs"]

    first = card.table.content_model.content.rows[0]
    by_name = {one.title: one.uuid for one in merged.companies}
    assert first[0].records == (by_name[first[0].text],)
    assert first[3].records == (by_name[first[3].text],)


def test_a_complement_opens_the_companies_and_names_the_activities(show: Shown) -> None:
    chart = show(plans.STRUCTURE).cards["complements"].chart
    assert isinstance(chart, HeatMap)

    cell = chart.heat_model.heat.cells[0][1]
    sentence, _, listed = cell.told.partition("\n")
    assert sentence == "Genopole, Campania Bioscience: 21"
    assert len(listed.split(", ")) >= 21
    assert cell.records


def test_activities_are_looked_through_by_how_many_offer_them(qtbot: QtBot, show: Shown) -> None:
    part = show(plans.STRUCTURE)
    everything = len(rows(part.cards["activities"]))
    found = {}
    for code in ("nobody", "one", "several"):
        qtbot.mouseClick(part.switches["activities"].buttons[code], Qt.MouseButton.LeftButton)
        found[code] = {row[-1] for row in rows(part.cards["activities"])}
        everything -= len(rows(part.cards["activities"]))

    assert (found["nobody"], found["one"]) == ({"0"}, {"1"})
    assert not found["several"] & {"0", "1"}
    assert everything == 0


def test_what_is_only_here_and_what_has_no_evidence_is_marked(show: Shown, merged: MergedInventory) -> None:
    content = show(plans.STRUCTURE).cards["unique-strengths"].table.content_model.content
    only, unproven = content.headers.index("Only here"), content.headers.index("No evidence")

    assert {(row[only].text, row[only].tone) for row in content.rows if row[only].text} == {("Only here", Tone.BADGE)}
    for row in content.rows:
        claim = next(one for one in merged.strengths if one.uuid in row[0].records)
        bold = claim.code("strength.rarity") in ("european", "global")
        proven = set(claim.codes("strength.evidence")) - {"none"}
        assert (row[unproven].tone is Tone.WARNING) == (bold and not proven)


def test_offers_stand_under_the_four_headings(show: Shown) -> None:
    chart = show(plans.STRUCTURE).cards["offers"].chart
    assert isinstance(chart, HeatMap)
    heat = chart.heat_model.heat

    begun = [heat.group_begun(row) for row in range(len(heat.rows))]
    assert [group for group in begun if group] == ["Technological", "Scientific", "Entrepreneurial", "Working space"]
    assert chart.rowHeight(0) > chart.rowHeight(1)


def test_smes_are_one_bar_that_always_tells_who_is_to_be_checked(show: Shown) -> None:
    card = show(plans.COMPANIES, Filter(sme_only=True)).cards["sme-status"]

    [bar] = bars(card).bar_model.bars
    assert len(bar.parts) == 3
    assert bar.parts[2].shade == OUTLINE
    assert bar.parts[2].told == "To be checked: 0 (0 %)"


def test_companies_identified_before_merging_are_told(show: Shown) -> None:
    told = show(plans.COMPANIES).cards["selection-counts"].hint.text()

    assert told.startswith("Identified, before duplicates were merged: Genopole 12, ")


def test_a_priority_of_a_cluster_has_a_star_also_without_companies(show: Shown, merged: MergedInventory) -> None:
    chart = show(plans.MARKETS).cards["priorities"].chart
    assert isinstance(chart, HeatMap)
    heat = chart.heat_model.heat
    profiles = {one.cluster: one for one in merged.clusters}

    stars = {
        (name, column.cluster)
        for name, cells in zip(heat.rows, heat.cells, strict=True)
        for column, cell in zip(heat.columns, cells, strict=True)
        if cell.text.endswith("★")
    }
    assert ("Japan", "GEN") in stars
    assert sum(len(one.codes("cluster.targets")) for one in profiles.values()) == len(stars)


def test_readiness_is_shaded_by_its_band(show: Shown) -> None:
    chart = bars(show(plans.PREPARATION).cards["readiness"])

    first, last = chart.bar_model.bars[0], chart.bar_model.bars[-1]
    assert first.parts[0].shade > last.parts[0].shade
    assert "Excellent" in first.told


def test_late_actions_and_old_answers_are_marked(show: Shown) -> None:
    late = show(plans.PREPARATION).cards["late-actions"].table.content_model.content
    state = late.headers.index("State")
    assert {row[state].tone for row in late.rows} == {Tone.PROBLEM}

    ages = show(plans.QUALITY).cards["ages"].table.content_model.content
    mode = ages.headers.index("How collected")
    assert {row[mode].tone for row in ages.rows if row[mode].text == "Public sources"} == {Tone.BADGE}


def test_a_need_that_nobody_meets_is_to_build_or_buy(show: Shown) -> None:
    content = show(plans.PREPARATION, Filter(cluster="GEN")).cards["services"].table.content_model.content

    unmet = [row for row in content.rows if row[-1].tone is Tone.WARNING]
    assert unmet
    assert {row[-1].text for row in unmet} == {"To build or buy"}
    assert all(row[3].text == row[4].text == "0" for row in unmet)


def test_a_group_is_named_once_and_again_where_it_is_scrolled_to(show: Shown) -> None:
    card = show(plans.STRUCTURE).cards["open-strengths"]

    assert card.table.content_model.content.grouped
    assert [row[0] for row in rows(card)][:2] == ["Technological", "Technological"]


def _hidden(*widgets: QWidget) -> bool:
    return all(widget.isHidden() for widget in widgets)
