from __future__ import annotations

import pytest

from genera_desktop.matching.places import city_name, country_code


@pytest.mark.parametrize(
    "names",
    [
        ("FI", "FIN", "Finland", "Suomi", "finlande"),
        ("NL", "The Netherlands", "Pays-Bas"),
        ("Éire", "IRL"),
    ],
)
def test_a_country_has_one_code_under_all_names(names: tuple[str, ...]) -> None:
    assert len({country_code(name) for name in names}) == 1


@pytest.mark.parametrize(
    "names",
    [
        ("Turku", "Åbo", "TURKU 20520"),
        ("København", "Copenhagen"),
        ("Århus", "Aarhus"),
        ("Wien", "Vienna"),
    ],
)
def test_a_city_has_one_name_in_all_languages(names: tuple[str, ...]) -> None:
    assert len({city_name(name) for name in names}) == 1


def test_an_unknown_place_stands_for_itself() -> None:
    assert (country_code("Utopia"), city_name("Évry-sur-Rien"), city_name("")) == ("utopia", "evrysurrien", "")
