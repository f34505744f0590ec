"""Numbers of registers and web addresses made comparable."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from genera_desktop.matching.folding import plain
from genera_desktop.matching.places import country_codes
from genera_desktop.matching.word_files import lines

_ADDRESS = re.compile(r"(?:[a-z]+:)?(?://)?(?:[^/?#@]*@)?(?P<host>[^/?#:@]+)(?::\d*)?(?P<path>/[^?#]*)?")
_NO_LETTER_OR_DIGIT = re.compile(r"[^0-9a-z]+")
_NO_DIGIT = re.compile(r"\D+")
FEWEST_DIGITS = 5
"""A number with fewer digits tells too little."""


def web_domain(address: str) -> str:
    """The registered domain of a web address, without `www`; '' for none and for hosts that many companies share."""
    if not address:
        return ""
    domain, host, _ = _parts(address)
    shared = _shared_hosts()
    return "" if domain in shared or host in shared else domain


def web_name(address: str) -> str:
    """The name in a web address: its domain without the ending, or the last word of the path on a shared host."""
    if not address:
        return ""
    domain, host, path = _parts(address)
    shared = _shared_hosts()
    if domain in shared or host in shared:
        words = [word for word in path.split("/") if word and word not in ("company", "view", "in", "pages", "school")]
        return _NO_LETTER_OR_DIGIT.sub("", words[-1].split("?")[0]) if words else ""
    return _NO_LETTER_OR_DIGIT.sub("", plain(domain.partition(".")[0]))


@lru_cache(maxsize=1 << 10)
def _parts(address: str) -> tuple[str, str, str]:
    """Registered domain, host and path of a web address in small letters; empty ones where it is none."""
    told = address.strip().lower()
    if not told or " " in told:
        return "", "", ""
    found = _ADDRESS.match(told)
    host = found["host"].strip(".") if found else ""
    parts = host.split(".")
    if len(parts) < 2 or not all(parts):
        return "", "", ""
    take = 3 if len(parts) > 2 and parts[-2] in _second_levels() and len(parts[-1]) == 2 else 2
    return ".".join(parts[-take:]), host.removeprefix("www."), found["path"] or "" if found else ""


def plain_number(text: str) -> str:
    """An identifier's letters and digits, in small letters."""
    return plain(_NO_LETTER_OR_DIGIT.sub("", plain(text))) if text else ""


def digits(text: str) -> str:
    """The digits of an identifier; '' where they are too few to tell anything."""
    found = text if text.isdecimal() else _NO_DIGIT.sub("", text)
    return found if len(found) >= FEWEST_DIGITS else ""


def number_country(text: str) -> str:
    """The country whose code an identifier begins with, '' without one."""
    if not text or text.isdecimal():
        return ""
    told = plain_number(text)
    start = {"el": "gr", "xi": "gb"}.get(told[:2], told[:2])
    return start if len(told) > 2 and start in country_codes() else ""


@cache
def _shared_hosts() -> frozenset[str]:
    return frozenset(host for line in lines("shared_hosts") for host in line.split())


@cache
def _second_levels() -> frozenset[str]:
    return frozenset(name for line in lines("second_levels") for name in line.split())
