"""The one record shown for several: which value each question shows, by which rule, and what stays open."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count, permutations

import pytest

from genera_desktop.records.content import Address
from genera_desktop.records.edits import Edit, with_answer, with_item
from genera_desktop.records.record import AnswerValue, Dot, Record
from genera_desktop.records.survivorship import Decided, MergedRecord, merge_group
from genera_desktop.services.load_questionnaire import bundled_questionnaire

FORMS = bundled_questionnaire().forms
HOME, AWAY, THIRD = "b-home", "a-away", "c-third"
CLUSTERS = {HOME: "TUR", AWAY: "GEN", THIRD: "CAM"}


def record(
    uuid: str,
    answers: Mapping[str, AnswerValue],
    items: Mapping[str, Mapping[str, AnswerValue]] | None = None,
    *,
    form: str = "company",
    repeat: str = "co_product",
    at: str = "2026-11-01T09:00:00Z",
) -> Record:
    dots = (Dot(uuid, number) for number in count(1))
    made = Record(uuid, form, CLUSTERS[uuid])
    for key, value in answers.items():
        made = with_answer(made, Address("", key), value, Edit(next(dots), at))
    for item, values in (items or {}).items():
        made = with_item(made, item, repeat)
        for key, value in values.items():
            made = with_answer(made, Address(item, key), value, Edit(next(dots), at))
    return made


def merged(*members: Record, decided: Decided | None = None) -> MergedRecord:
    homes = dict.fromkeys(CLUSTERS, "TUR")
    return merge_group(FORMS[members[0].form], members, homes, decided or {})


def shown(one: MergedRecord, question: str) -> tuple[AnswerValue, str]:
    return one.values[question].value, one.values[question].rule


def test_the_home_clusters_record_survives_and_the_others_are_aliases() -> None:
    one = merged(record(AWAY, {}), record(THIRD, {}), record(HOME, {}))

    assert (one.uuid, one.cluster, one.aliases) == (HOME, "TUR", (AWAY, THIRD))


def test_a_value_that_nobody_contradicts_is_taken_from_all_who_have_it() -> None:
    one = merged(record(HOME, {"co_city": "Turku"}), record(AWAY, {"co_city": "Turku"}), record(THIRD, {}))

    assert shown(one, "co_city") == ("Turku", "only")
    assert [source.record for source in one.values["co_city"].sources] == [HOME, AWAY]


def test_home_takes_the_home_clusters_value_and_names_the_others() -> None:
    one = merged(record(AWAY, {"co_city": "Åbo"}), record(HOME, {"co_city": "Turku"}))

    assert shown(one, "co_city") == ("Turku", "home")
    assert [source.answer.value for source in one.values["co_city"].others] == ["Åbo"]


def test_home_takes_the_latest_other_value_where_home_has_none() -> None:
    early = record(AWAY, {"co_city": "Åbo", "co_survey_date": "2026-09-01"}, at="2026-11-09T09:00:00Z")
    late = record(THIRD, {"co_city": "Turku", "co_survey_date": "2026-10-01"})

    assert shown(merged(record(HOME, {}), early, late), "co_city") == ("Turku", "home")


def test_latest_goes_by_the_date_of_the_survey_before_the_time_of_the_edit() -> None:
    early = record(HOME, {"co_maturity": "seed", "co_survey_date": "2026-09-01"}, at="2026-11-09T09:00:00Z")
    late = record(AWAY, {"co_maturity": "growth", "co_survey_date": "2026-10-01"})

    assert shown(merged(early, late), "co_maturity") == ("growth", "latest")


def test_latest_goes_by_the_time_of_the_edit_where_there_is_no_date() -> None:
    early, late = (
        record(HOME, {"co_maturity": "seed"}),
        record(AWAY, {"co_maturity": "growth"}, at="2026-11-02T09:00:00Z"),
    )

    assert shown(merged(early, late), "co_maturity") == ("growth", "latest")


def test_a_union_has_all_codes_in_the_order_of_the_choices() -> None:
    one = merged(record(AWAY, {"co_segments": ["int", "gen"]}), record(HOME, {"co_segments": ["dxc", "gen"]}))

    assert shown(one, "co_segments") == (["gen", "int", "dxc"], "union")
    assert len(one.values["co_segments"].sources) == 2


def test_a_union_drops_none_where_another_record_names_something() -> None:
    one = merged(record(AWAY, {"co_certs": ["none"]}), record(HOME, {"co_certs": ["iso9001"]}))

    assert shown(one, "co_certs") == (["iso9001"], "union")


def test_maximum_and_minimum_compare_numbers_as_numbers() -> None:
    one = merged(
        record(AWAY, {"pr_meetings": 9}, form="preparation"), record(HOME, {"pr_meetings": 10}, form="preparation")
    )

    assert shown(one, "pr_meetings") == (10, "maximum")


def test_minimum_takes_the_earliest_date() -> None:
    one = merged(
        record(AWAY, {"ms_review": "2026-12-01"}, form="market_signal"),
        record(HOME, {"ms_review": "2027-01-01"}, form="market_signal"),
    )

    assert shown(one, "ms_review") == ("2026-12-01", "minimum")


def test_the_strictest_sharing_wins() -> None:
    one = merged(record(HOME, {"co_share": "alliance"}), record(AWAY, {"co_share": "coordinator"}))

    assert one.values["co_share"].value == "coordinator"


def test_the_furthest_selection_wins() -> None:
    one = merged(record(HOME, {"co_sel_status": "candidate"}), record(AWAY, {"co_sel_status": "selected"}))

    assert one.values["co_sel_status"].value == "selected"


def test_a_rule_that_is_none_leaves_a_difference_and_shows_the_home_value() -> None:
    one = merged(record(AWAY, {"co_staff": 22}), record(HOME, {"co_staff": 14}))

    assert shown(one, "co_staff") == (14, "none")
    [difference] = one.differences
    assert (difference.records, difference.items, difference.question) == ((AWAY, HOME), (), "co_staff")
    assert sorted(option.answer.value for option in difference.options) == [14, 22]


def test_a_special_answer_contradicts_nobody() -> None:
    one = merged(record(HOME, {"co_staff": {"na": "unknown"}}), record(AWAY, {"co_staff": 22}))

    assert shown(one, "co_staff") == (22, "only")
    assert one.differences == ()


def decided(one: MergedRecord, value: AnswerValue) -> Decided:
    [difference] = one.differences
    return {(difference.records, difference.items, difference.question): (value, difference.over)}


@pytest.mark.parametrize("value", [22, 14, 18])
def test_a_decision_settles_a_difference(value: int) -> None:
    members = record(AWAY, {"co_staff": 22}), record(HOME, {"co_staff": 14})

    one = merged(*members, decided=decided(merged(*members), value))

    assert shown(one, "co_staff") == (value, "decision")
    assert one.differences == ()
    assert {source.answer.value for source in one.values["co_staff"].sources} <= {value}


def test_a_decision_lapses_when_an_answer_that_it_saw_has_changed() -> None:
    away, home = record(AWAY, {"co_staff": 22}), record(HOME, {"co_staff": 14})
    decision = decided(merged(away, home), 22)
    edit = Edit(Dot("later", 1), "2026-11-05T09:00:00Z")

    one = merged(with_answer(away, Address("", "co_staff"), 30, edit), home, decided=decision)

    assert shown(one, "co_staff") == (14, "none")
    assert len(one.differences) == 1


def test_items_with_the_same_name_are_one() -> None:
    home = record(HOME, {}, {"h1": {"cp_name": "Vesuvarra PGx", "cp_type": "kit"}})
    away = record(AWAY, {}, {"a1": {"cp_name": " VESUVARRA  pgx", "cp_description": "A kit"}})

    [item] = merged(away, home).items

    assert (item.id, item.members) == ("h1", ((HOME, "h1"), (AWAY, "a1")))
    assert item.values["cp_description"].value == "A kit"


def test_items_with_other_names_or_none_stay_apart() -> None:
    home = record(HOME, {}, {"h1": {"cp_name": "Interpret"}, "h2": {"cp_type": "kit"}})
    away = record(AWAY, {}, {"a1": {"cp_name": "Pipeline"}, "a2": {"cp_type": "kit"}})

    assert {item.id for item in merged(away, home).items} == {"h1", "h2", "a1", "a2"}


def test_a_difference_inside_items_names_them() -> None:
    home = record(HOME, {}, {"h1": {"cp_name": "PGx", "cp_trl": "7"}})
    away = record(AWAY, {}, {"a1": {"cp_name": "PGx", "cp_trl": "9"}})

    [difference] = merged(away, home).differences

    assert (difference.items, difference.question) == (("a1", "h1"), "cp_trl")


def test_contacts_with_the_same_mail_are_one_person() -> None:
    home = record(HOME, {}, {"h1": {"cc_email": "a@x.example", "cc_name": "A"}}, repeat="co_contact")
    away = record(AWAY, {}, {"a1": {"cc_email": "A@X.example", "cc_phone": "+358 1"}}, repeat="co_contact")

    [item] = merged(away, home).items

    assert item.values["cc_phone"].value == "+358 1"


def test_the_order_of_the_members_does_not_matter() -> None:
    members = [
        record(HOME, {"co_staff": 14, "co_city": "Turku", "co_segments": ["gen"]}, {"h1": {"cp_name": "PGx"}}),
        record(AWAY, {"co_staff": 22, "co_city": "Åbo", "co_segments": ["int"]}, {"a1": {"cp_name": "PGx"}}),
        record(THIRD, {"co_staff": 14, "co_city": "Turku"}, {"c1": {"cp_name": "Other"}}),
    ]

    results = [merged(*order) for order in permutations(members)]

    assert all(result == results[0] for result in results)


def test_the_members_stay_as_they_are() -> None:
    members = record(HOME, {"co_staff": 14}), record(AWAY, {"co_staff": 22})

    assert merged(*members).members == members
