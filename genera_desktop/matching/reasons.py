"""Why two records may be one, or two: codes with sentences in the message catalogue (`reason-…`)."""

from __future__ import annotations

from genera_desktop.matching.comparable import Comparable
from genera_desktop.matching.comparison import Evidence

FOR = (
    ("number-near", "similar-number"),
    ("site-same", "same-website"),
    ("name-same", "same-name"),
    ("name-words", "similar-name"),
    ("name-initials", "initials"),
    ("owner-same", "same-owner"),
    ("site-name", "same-web-name"),
    ("site-related", "similar-website"),
    ("site-in-name", "name-in-website"),
    ("address-same", "same-address"),
    ("city-same", "same-place"),
    ("kind-same", "same-kind"),
    ("year-same", "same-founding-year"),
    ("description", "similar-description"),
)
AGAINST = (
    ("number-other", "other-number"),
    ("number-abroad", "same-number-abroad"),
    ("owner-other", "other-owner"),
    ("country-other", "other-country"),
    ("site-other", "other-website"),
    ("city-other", "other-city"),
    ("address-other", "other-address"),
    ("house-other", "other-address"),
    ("kind-other", "other-kind"),
    ("form-other", "other-legal-form"),
    ("name-trades", "other-line-of-business"),
    ("name-places", "other-country-in-name"),
    ("name-numerals", "other-numeral"),
    ("name-numeral", "other-numeral"),
    ("year-other", "other-founding-year"),
)
CODES = (
    "same-vat",
    "same-registration",
    "same-euid",
    *dict.fromkeys(code for _, code in FOR + AGAINST),
)
_CLEAR = {"name-words": 0.6, "description": 0.6, "site-in-name": 0.5}
"""How strong a graded piece of evidence must be to be named."""


def reasons_of(left: Comparable, right: Comparable, evidence: Evidence) -> tuple[str, ...]:
    """The codes of what speaks for one company, the strongest first, then of what speaks against."""
    found = _same_numbers(left, right, evidence)
    shown = [code for kind, code in FOR if evidence.get(kind, 0.0) >= _CLEAR.get(kind, 0.01)]
    if "same-name" in shown and "similar-name" in shown:
        shown.remove("similar-name")
    found += shown
    found += [code for kind, code in AGAINST if kind in evidence]
    return tuple(dict.fromkeys(found))


def _same_numbers(left: Comparable, right: Comparable, evidence: Evidence) -> list[str]:
    if "number-same" not in evidence:
        return []
    found = []
    if left.vat and left.vat == right.vat:
        found.append("same-vat")
    if left.registration and left.registration == right.registration:
        found.append("same-registration")
    if left.euid and left.euid == right.euid:
        found.append("same-euid")
    return found or ["same-registration"]
