"""What questions can mean to the program: the roles that logic binds to, so that it never needs a question's name."""

from __future__ import annotations

_ROLES = {
    "cluster": (
        "code name legal_name alliance_role organisation_type country city region website founding_year "
        "profile_url management_label eubic_status eubic_year eubic_valid_until eubic_scope members "
        "members_sme members_large members_research expected_companies staff offer_technological "
        "offer_scientific offer_entrepreneurial offer_space space_m2 offer_note targets partners_abroad "
        "languages contacts note"
    ),
    "company": (
        "survey_date survey_mode validated name trading_name type status country city region subregion "
        "website email founding_year registration vat euid nace description staff turnover balance group "
        "staff_rank turnover_rank balance_rank financial_rank size_class sme segments activities "
        "primary_segment maturity domains customers topics products trl_max ip patent_families "
        "certificates certificates_planned approvals_planned standards human_data collaborations "
        "collaboration_note funding_stage equity_raised seeks_investors international_experience "
        "markets_served export_share targets first_target entry_horizon entry_modes barriers needs "
        "readiness_competence readiness_heritage readiness_relations readiness_offering readiness_means "
        "readiness_commitment readiness contacts share selection_status selection_criteria "
        "selection_reason selection_date note"
    ),
    "product": "name type segment trl status approvals description",
    "contact": "consent name function email phone language consent_date purposes evidence",
    "strength": (
        "owner_type owner owner_name city website title category kind segments activities enablers "
        "description trl rarity rarity_note evidence evidence_note certificates capacity capacity_unit "
        "free_share access open_to_alliance access_note share"
    ),
    "signal": (
        "title market segments kind direction source source_type website date importance confidence "
        "horizon summary implication action review_date share"
    ),
    "preparation": (
        "company market product entry_mode date readiness_competence readiness_heritage "
        "readiness_relations readiness_offering readiness_means readiness_commitment "
        "readiness_regulatory readiness_data readiness_ip readiness_evidence readiness gate gate_reason "
        "actions meetings agreements review_date note"
    ),
    "action": "title type owner deadline status result",
}

ROLES = frozenset(f"{subject}.{part}" for subject, parts in _ROLES.items() for part in parts.split())
"""All roles by their full names: `company.vat`, `strength.segments` …"""
