"""Names, numbers and web addresses made comparable."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import urlsplit

from genera_desktop.records.folding import folded

LEGAL_FORMS = frozenset(
    "ab ag asbl as bv bvba co corp corporation doo eurl gmbh inc kft kg limited llc llp ltd nv oue ou oy oyj plc "
    "sa sarl sas sasu scarl sl sla sp spa spol srl srls sro stiftung ug vof zoo osauhing osakeyhtio".split()
)
TRADE_WORDS = {
    "genomics": "genom",
    "genomica": "genom",
    "genomique": "genom",
    "genoomika": "genom",
    "genomiikka": "genom",
    "diagnostics": "diagnost",
    "diagnostika": "diagnost",
    "diagnostica": "diagnost",
    "diagnostique": "diagnost",
    "diagnostiikka": "diagnost",
    "biotech": "biotech",
    "biotechnology": "biotech",
    "biotechnologies": "biotech",
    "data": "data",
    "andmed": "data",
    "dati": "data",
    "donnees": "data",
}
SHARED_HOSTS = frozenset(
    "facebook.com linkedin.com twitter.com x.com youtube.com instagram.com github.com github.io sites.google.com "
    "wixsite.com wordpress.com blogspot.com weebly.com".split()
)
SECOND_LEVEL = frozenset("ac co com edu gov net org".split())


@lru_cache(maxsize=65536)
def name_words(name: str) -> tuple[str, ...]:
    """The words of a company's name that tell it from others: folded, without legal form, trade words as one stem."""
    joined = re.sub(r"(?<=\b\w)\.(?=\w\b\.?)", "", folded(name))  # s.r.l. is one word, a full stop elsewhere parts two
    words = re.findall(r"\w+", joined.replace("'", ""))
    kept = [word for word in words if word not in LEGAL_FORMS] or words
    return tuple(TRADE_WORDS.get(word, word) for word in kept)


@lru_cache(maxsize=65536)
def web_domain(address: str) -> str:
    """The registered domain of a web address, without `www`; '' for none and for hosts that many companies share."""
    host = (urlsplit(address if "//" in address else f"//{address}").hostname or "").rstrip(".").lower()
    parts = host.split(".")
    take = 3 if len(parts) > 2 and parts[-2] in SECOND_LEVEL and len(parts[-1]) == 2 else 2
    domain = ".".join(parts[-take:]) if len(parts) >= 2 else ""
    return "" if domain in SHARED_HOSTS or host in SHARED_HOSTS else domain


def number(text: str) -> str:
    """An identifier without blanks, dots, hyphens and case."""
    return re.sub(r"[^0-9a-z]", "", text.lower())


def vat_number(text: str) -> str:
    return number(text)


def registration_number(text: str, country: str) -> str:
    """A register's number with its country; the French SIRET as the SIREN in it."""
    plain = number(text)
    if country == "FR" and len(plain) == 14 and plain.isdigit():
        plain = plain[:9]
    return f"{country.lower()}:{plain}" if plain and country else ""
