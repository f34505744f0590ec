"""Countries and cities under all their names."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from genera_desktop.matching.folding import plain
from genera_desktop.matching.word_files import fields

_NOT_A_LETTER = re.compile(r"[\W_]+")

_SHORT_NAMES = frozenset({"usa", "uk", "uae"})
"""Short names of countries that are nothing else."""


def joined(text: str) -> str:
    """The text's letters and digits only, in plain form."""
    return plain(_NOT_A_LETTER.sub("", plain(text)))


@lru_cache(maxsize=4096)
def country_code(country: str) -> str:
    """The two-letter code of a country under any name or code; the plain name of an unknown one; '' for none."""
    name = joined(country)
    return country_names().get(name, name)


@lru_cache(maxsize=4096)
def city_name(city: str) -> str:
    """One name for a city under any of its names, without postcode and what stands in brackets."""
    told = plain(city)
    name = joined(re.sub(r"\(.*?\)|\d+", " ", told)) or joined(told)
    return _cities()[0].get(name, name)


def country_of_city(city: str) -> str:
    """The country of a city as `city_name` gives it, where only one country has it in our list; else ''."""
    return _cities()[1].get(city, "")


@cache
def country_names() -> dict[str, str]:
    """Codes of countries by every joined name and code."""
    names: dict[str, str] = {}
    for code, long_code, told in fields("countries"):
        for name in (code, long_code, *told.split(",")):
            names.setdefault(joined(name), code)
    return names


@cache
def country_name(code: str) -> str:
    """One joined name for a country of our list."""
    return next(joined(told.split(",")[0]) for known, _, told in fields("countries") if known == code)


@cache
def country_codes() -> frozenset[str]:
    """The two-letter codes of all countries in our list."""
    return frozenset(country_names().values())


@cache
def place_phrases() -> tuple[tuple[tuple[str, ...], str], ...]:
    """Names of countries as they stand in names of companies: their words and the code. Short codes are left out."""
    found = []
    for code, _, told in fields("countries"):
        for name in told.split(","):
            words = tuple(_NOT_A_LETTER.sub(" ", plain(name)).split())
            if len("".join(words)) > 3 or "".join(words) in _SHORT_NAMES:
                found.append((words, code))
    return tuple(found)


@cache
def city_phrases() -> frozenset[str]:
    """Joined names of all cities in our list."""
    return frozenset(_cities()[0])


@cache
def _cities() -> tuple[dict[str, str], dict[str, str]]:
    names: dict[str, str] = {}
    countries: dict[str, str] = {}
    for country, told in fields("cities"):
        first = joined(told.split(",")[0])
        countries[first] = country if first not in countries else ""
        for name in told.split(","):
            names.setdefault(joined(re.sub(r"\(.*?\)", " ", name)), first)
    return names, countries
