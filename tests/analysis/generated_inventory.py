"""Merged inventories made up at random, and the raw facts they are made of, so that tests can count on their own."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from hypothesis import strategies as st

from genera_desktop.analysis.entries import Entry, Facts, MergedInventory, Statement
from genera_desktop.questionnaire.model import Choice
from genera_desktop.services.analyse import choices_by_role
from genera_desktop.services.load_questionnaire import bundled_questionnaire

CLUSTERS = ("GEN", "CAM", "TAR", "TUR", "OST")


@dataclass
class Raw:
    """The facts of one inventory as plain dictionaries: `home` is the cluster, the other keys are roles."""

    companies: list[dict[str, Any]] = field(default_factory=list)
    strengths: list[dict[str, Any]] = field(default_factory=list)
    signals: list[dict[str, Any]] = field(default_factory=list)
    preparations: list[dict[str, Any]] = field(default_factory=list)


@cache
def choices() -> dict[str, tuple[Choice, ...]]:
    """The choices of the bundled questionnaire: read once, since everything made up is drawn from them."""
    return choices_by_role(bundled_questionnaire())


@cache
def codes(role: str) -> tuple[str, ...]:
    return tuple(choice.name for choice in choices()[role])


def made_up(seed: int, companies: int, strengths: int = 0, signals: int = 0, preparations: int = 0) -> Raw:
    """Facts drawn with a seed. Every answer may be missing, companies may be known to a second cluster."""
    draw = random.Random(seed)
    raw = Raw()
    raw.companies = [_company(draw, place) for place in range(companies)]
    raw.strengths = [_strength(draw, place) for place in range(strengths)]
    raw.signals = [_signal(draw, place) for place in range(signals)]
    raw.preparations = [_preparation(draw, place, companies) for place in range(preparations)]
    return raw


def inventory_of(raw: Raw) -> MergedInventory:
    """The merged inventory of these facts."""
    return MergedInventory(
        companies=tuple(_entry("company", one) for one in raw.companies),
        strengths=tuple(_entry("strength", one) for one in raw.strengths),
        signals=tuple(_entry("market_signal", one) for one in raw.signals),
        preparations=tuple(_entry("preparation", one) for one in raw.preparations),
        choices=choices(),
        cluster_codes=CLUSTERS,
    )


def raws(most: int = 12) -> st.SearchStrategy[Raw]:
    """Facts of inventories of all sizes up to `most` records of each form."""
    size = st.integers(0, most)
    return st.builds(made_up, st.integers(0, 2**32), size, size, size, size)


def _entry(form: str, facts: dict[str, Any]) -> Entry:
    values = {role: value for role, value in facts.items() if "." in role and value not in (None, "", [])}
    items = {role: tuple(Facts(item) for item in value) for role, value in facts.get("items", {}).items()}
    said = tuple(Statement(values, record=facts["uuid"], cluster=cluster) for cluster in facts["known_to"])
    return Entry(
        values,
        uuid=facts["uuid"],
        form=form,
        title=facts["uuid"],
        cluster=facts["home"],
        items=items,
        statements=said,
    )


def _company(draw: random.Random, place: int) -> dict[str, Any]:
    home = draw.choice(CLUSTERS)
    segments = _some(draw, "company.segments", 3)
    targets = _some(draw, "company.targets", 3)
    products = [
        {"product.name": f"P{number}", "product.trl": str(draw.randint(1, 9)), "product.segment": draw.choice(segments)}
        for number in range(draw.randint(0, 2))
        if segments
    ]
    return {
        "uuid": f"company-{place}",
        "home": home,
        "known_to": list(dict.fromkeys([home, draw.choice(CLUSTERS)])) if draw.random() < 0.2 else [home],
        "company.country": draw.choice(codes("company.country")),
        "company.segments": segments,
        "company.activities": _some(draw, "company.activities", 5),
        "company.primary_segment": draw.choice(["", *segments]),
        "company.sme": draw.choice(codes("company.sme")),
        "company.targets": targets,
        "company.first_target": draw.choice(["", *targets]),
        "company.entry_horizon": draw.choice(["", *codes("company.entry_horizon")]),
        "company.needs": _some(draw, "company.needs", 3),
        "company.barriers": _some(draw, "company.barriers", 3),
        "company.standards": _some(draw, "company.standards", 3),
        "company.selection_status": draw.choice(["", *codes("company.selection_status")]),
        "company.readiness": draw.choice([None, draw.randint(0, 100)]),
        "company.survey_date": draw.choice([None, f"202{draw.randint(4, 6)}-0{draw.randint(1, 9)}-15"]),
        "items": {"company.products": products},
    }


def _strength(draw: random.Random, place: int) -> dict[str, Any]:
    home = draw.choice(CLUSTERS)
    return {
        "uuid": f"strength-{place}",
        "home": home,
        "known_to": [home],
        "strength.kind": draw.choice(codes("strength.kind")),
        "strength.segments": _some(draw, "strength.segments", 3),
        "strength.activities": _some(draw, "strength.activities", 4),
        "strength.open_to_alliance": draw.choice(["yes", "no"]),
        "strength.rarity": draw.choice(codes("strength.rarity")),
        "strength.evidence": _some(draw, "strength.evidence", 2),
    }


def _signal(draw: random.Random, place: int) -> dict[str, Any]:
    home = draw.choice(CLUSTERS)
    return {
        "uuid": f"signal-{place}",
        "home": home,
        "known_to": [home],
        "signal.market": draw.choice(_named("signal.market")),
        "signal.segments": _some(draw, "signal.segments", 3),
        "signal.direction": draw.choice(codes("signal.direction")),
        "signal.importance": draw.choice(codes("signal.importance")),
    }


def _preparation(draw: random.Random, place: int, companies: int) -> dict[str, Any]:
    home = draw.choice(CLUSTERS)
    actions = [
        {
            "action.title": f"A{number}",
            "action.deadline": f"2026-{draw.randint(1, 12):02}-{draw.randint(1, 28):02}",
            "action.status": draw.choice(codes("action.status")),
        }
        for number in range(draw.randint(0, 3))
    ]
    return {
        "uuid": f"preparation-{place}",
        "home": home,
        "known_to": [home],
        "preparation.company": f"company-{draw.randrange(companies)}" if companies and draw.random() < 0.9 else "gone",
        "preparation.market": draw.choice(_named("preparation.market")),
        "preparation.gate": draw.choice(["", *codes("preparation.gate")]),
        "preparation.meetings": draw.choice([None, draw.randint(0, 9)]),
        "preparation.agreements": draw.choice([None, draw.randint(0, 3)]),
        "items": {"preparation.actions": actions},
    }


def _some(draw: random.Random, role: str, most: int) -> list[str]:
    known = _named(role)
    return draw.sample(known, draw.randint(0, most))


@cache
def _named(role: str) -> tuple[str, ...]:
    return tuple(code for code in codes(role) if code != "none")
