"""The page with which everything begins, with the clusters that the questionnaire knows."""

from __future__ import annotations

from collections.abc import Sequence

from genera_desktop.questionnaire.clusters import cluster_choices
from genera_desktop.questionnaire.model import text_in
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from genera_desktop.ui.first_run_page import ClusterOption, FirstRunPage


def make_first_run(recent: Sequence[str], language: str) -> FirstRunPage:
    """The page; its wishes are the caller's to fulfil."""
    clusters = [
        ClusterOption(choice.name, text_in(choice.labels, language), choice.columns.get("country", ""))
        for choice in cluster_choices(bundled_questionnaire())
    ]
    return FirstRunPage(clusters, recent)
