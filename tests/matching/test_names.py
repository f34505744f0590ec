from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genera_desktop.matching.names import parsed_name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Velquora S.p.A.", "VELQUORA SPA"),
        ("Velquora Sp. z o.o.", "Velquora spółka z ograniczoną odpowiedzialnością"),
        ("Velquora N. V.", "Naamloze Vennootschap Velquora"),
        ("Velquora GmbH & Co. KG", "velquora gmbh + co kg"),
        ("Velquora A/S", "Velquora Aktieselskab"),
        ("Velquora, Ek. för.", "Velquora ekonomisk förening"),
        ("Velquora d.o.o.", "Velquora društvo s ograničenom odgovornošću"),
        ("Velquora Kft.", "Velquora Korlátolt Felelősségű Társaság"),
        ("ООО «Велквора»", "OOO Velkvora"),
        ("Velquora Genoomika OÜ", "Velquora Genomics"),
        ("Łódź Biotechnologia", "Lodz Biotechnology"),
        ("Göttinger Zellen", "Goettinger Zellen"),
        ("Smørrebrød Lab", "Smoerrebroed Laboratories"),
        ("BjÃ¶rk Diagnostik", "Björk Diagnostics"),
        ("Velquora B.V., Enschede, NL", "Velquora BV"),
        ("Bio Plastics Velquora", "Bioplastics Velquora"),
        ("J.P. Velquora & Co.", "JP Velquora"),
        ("VB&K Velquora", "VB and K Velquora"),
        ("U.S. Velquora", "United States Velquora"),
        ("Velquora Twenty-Four", "Velquora 24"),
        ("German Bank", "Deutsche Bank"),
        ("株式会社ベルコラ", "Berukora K.K."),
        ("ベルコラ製薬(株)", "Berukora Pharmaceutical Co., Ltd."),
        ("주식회사 벨코라", "Belkora Co., Ltd."),
        ("Βελκόρα Α.Ε.", "Velkora S.A."),
        ("Velquora Sanayi ve Ticaret A.Ş.", "Velquora A.S."),
        ("Velquora Pvt. Ltd.", "VELQUORA PRIVATE LIMITED"),
        ("Velquora spol. s r.o.", "Velquora společnost s ručením omezeným"),
        ("UAB „Velquora“", "Velquora uždaroji akcinė bendrovė"),
        ("SIA Velquora", "Velquora SIA"),
        ("Velquora Sàrl", "VELQUORA S.A.R.L."),
        ("Velquora Sagl", "Velquora GmbH"),
        ("შპს ველკორა", "Velkora LLC"),
    ],
)
def test_one_name_in_two_spellings_has_the_same_words(one: str, other: str) -> None:
    assert parsed_name(one).words == parsed_name(other).words


def test_the_legal_form_and_the_country_are_told_apart_from_the_words() -> None:
    name = parsed_name("Velquora Solutions (Sweden) AB")

    assert name.words == ("velquora", "solution")
    assert (name.forms, name.places) == ({"ab"}, {"se"})


def test_a_legal_form_agrees_with_what_it_is_called_abroad() -> None:
    assert parsed_name("株式会社ベルコラ").forms & parsed_name("Berukora Ltd").forms
    assert not parsed_name("Velquora GmbH").forms & parsed_name("Velquora Ltd").forms


@pytest.mark.parametrize("numeral", ["II", "III", "IV", "VI", "X", "2"])
def test_a_numeral_is_no_legal_form(numeral: str) -> None:
    assert parsed_name(f"Velquora {numeral}").words == ("velquora", numeral.lower())


def test_a_town_is_no_legal_form() -> None:
    assert parsed_name("San Quoria Biotech").words == ("san", "quoria", "biotech")


def test_a_country_counts_as_a_word_where_a_name_has_little_else() -> None:
    name = parsed_name("Estonian Biobank")

    assert (name.words, name.places) == (("estonia", "biobank"), set())


def test_names_that_are_spoken_alike_sound_the_same() -> None:
    assert parsed_name("Philquorax Ehlektroniks").sound == parsed_name("Filkvoraks Elektronics").sound


def test_a_name_of_a_legal_form_only_keeps_it() -> None:
    assert parsed_name("SIA").words == ("sia",)


@given(st.text(max_size=40))
def test_any_text_is_a_name_or_none(text: str) -> None:
    name = parsed_name(text)

    assert name.joined == "".join(name.words)
    assert all(name.words)
