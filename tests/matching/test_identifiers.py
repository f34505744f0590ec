from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genera_desktop.matching.identifiers import digits, number_country, web_domain, web_name


@pytest.mark.parametrize(
    ("address", "domain"),
    [
        ("HTTPS://WWW.Velquora.example/fr/contact?x=1", "velquora.example"),
        ("velquora.example", "velquora.example"),
        ("https://lab.velquora.co.uk:8080/", "velquora.co.uk"),
        ("https://www.linkedin.com/company/velquora", ""),
        ("velquora", ""),
        ("no web site", ""),
    ],
)
def test_a_web_address_has_one_registered_domain(address: str, domain: str) -> None:
    assert web_domain(address) == domain


def test_a_page_on_a_shared_host_is_named_by_its_path() -> None:
    assert web_name("https://www.linkedin.com/company/velquora-bio/") == "velquorabio"


def test_a_number_with_few_digits_tells_nothing() -> None:
    assert (digits("IE 30.94"), digits("IE 3094.787.6")) == ("", "30947876")


def test_the_country_of_a_number_is_the_one_it_begins_with() -> None:
    assert [number_country(text) for text in ("FR 40 303", "EL123456", "10022334", "NA-99")] == ["fr", "gr", "", ""]


@given(st.text(max_size=60))
def test_any_text_may_stand_for_a_web_address(text: str) -> None:
    assert not web_domain(text).startswith(".")
    assert "." not in web_name(text)
