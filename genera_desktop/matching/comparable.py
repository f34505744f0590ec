"""A company's profile made comparable, once, before it is compared many times."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from sys import intern

from genera_desktop.matching.folding import plain
from genera_desktop.matching.identifiers import digits, number_country, plain_number, web_domain, web_name
from genera_desktop.matching.names import Name, countries_of_form, parsed_name
from genera_desktop.matching.places import city_name, country_code, country_codes, country_of_city
from genera_desktop.matching.profile import COMPANY, Profile
from genera_desktop.matching.word_files import lines

_WORDS = re.compile(r"[^\W_]+")
_ORDINALS = ("st", "nd", "rd", "th")
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)$")


@dataclass(slots=True, eq=False)  # frozen, a long list would take a tenth longer to make
class Comparable:
    """A company or strength in comparable form; '' is unknown. `house` and `street` are of a company's address.

    Never changed once it is made.
    """

    id: str
    source: str
    names: tuple[Name, ...]
    domain: str
    site: str
    vat: str
    registration: str
    euid: str
    country: str
    told_country: str
    city: str
    house: str
    street: str
    description: str
    founding_year: str
    owner: str
    kind: str
    what: str

    @property
    def has_only_names(self) -> bool:
        """Whether nothing but a company's name, and perhaps its country, is known."""
        more = (self.domain, self.site, self.city, self.street, self.vat, self.registration, self.euid)
        return self.what == COMPANY and not any(more)


def comparable(profile: Profile) -> Comparable:
    """The profile in comparable form. A country that is not told follows from the city, a number or the legal form."""
    names = _names(profile)
    told = country_code(profile.country)
    city = intern(city_name(profile.city))
    origin = number_country(profile.vat) or number_country(profile.registration)
    domain = web_domain(profile.website)
    house, street = _address(profile.address) if profile.address else ("", "")
    return Comparable(
        id=profile.id,
        source=profile.source,
        names=names,
        domain=domain,
        site=web_name(profile.website),
        vat=digits(profile.vat),
        registration=_registration(profile.registration, told),
        euid=plain_number(profile.euid),
        country=intern(told or origin or country_of_city(city) or _country_of_forms(names) or _ending(domain)),
        told_country=intern(told),
        city=city,
        house=house,
        street=street,
        description=profile.description.strip(),
        founding_year=profile.founding_year.strip(),
        owner=parsed_name(profile.owner).joined if profile.owner else "",
        kind=intern(profile.kind),
        what=intern(profile.what),
    )


def _names(profile: Profile) -> tuple[Name, ...]:
    """The names that tell something, each once."""
    told = [profile.name, profile.trading_name] if profile.trading_name else [profile.name]
    names = [name for text in told if text.strip() and (name := parsed_name(text)).words]
    return tuple(names) if len(names) < 2 or names[0] != names[1] else (names[0],)


def _registration(text: str, country: str) -> str:
    """A register's number; of the French number of an establishment the company's part."""
    found = digits(text)
    return found[:9] if country == "fr" and len(found) == 14 else found


def _country_of_forms(names: tuple[Name, ...]) -> str:
    """The country of a legal form that only one country knows."""
    found = {
        country
        for name in names
        for form in name.forms
        if len(countries := countries_of_form(form)) == 1
        for country in countries
    }
    return found.pop() if len(found) == 1 else ""


def _ending(domain: str) -> str:
    """The country that a web domain ends with."""
    end = domain.rpartition(".")[2]
    return end if len(end) == 2 and end in country_codes() and end not in ("co", "me", "ai") else ""


@lru_cache(maxsize=1 << 12)
def _address(address: str) -> tuple[str, str]:
    """The number of the house and the telling words of the street."""
    words = _WORDS.findall(plain(address.replace("'", "")))
    words = [_ORDINAL.sub(r"\1", word) if word.endswith(_ORDINALS) else word for word in words]
    house = next((word for word in words if word[0].isdigit()), "")
    common = _address_words()
    rest = list(words)
    if house:
        rest.remove(house)
    telling = [word for word in rest if word not in common and not (word.isdigit() and len(word) > 3)] or rest
    return house, " ".join(telling)


@cache
def _address_words() -> frozenset[str]:
    return frozenset(plain(word) for line in lines("address_words") for word in line.split())
