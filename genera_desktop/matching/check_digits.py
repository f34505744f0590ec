"""Check digits of register and VAT numbers: whether a number can be one of its country at all."""

from __future__ import annotations

from collections.abc import Callable

_Weights = tuple[int, ...]


def _summed(number: str, weights: _Weights) -> int:
    return sum(int(digit) * weight for digit, weight in zip(number, weights, strict=False))


def _eleven_less(*weights: int) -> Callable[[str], bool]:
    """The last digit is 11 less the rest, ten and eleven being nought."""
    return lambda number: (11 - _summed(number, weights) % 11) % 11 % 10 == int(number[-1])


def _rest_of_eleven(*weights: int) -> Callable[[str], bool]:
    """The last digit is the rest, ten being nought."""
    return lambda number: _summed(number, weights) % 11 % 10 == int(number[-1])


def _ten_less(*weights: int) -> Callable[[str], bool]:
    return lambda number: (10 - _summed(number, weights) % 10) % 10 == int(number[-1])


def _whole_by_eleven(*weights: int) -> Callable[[str], bool]:
    return lambda number: _summed(number, weights) % 11 == 0


def _luhn(number: str) -> bool:
    doubled = [int(digit) * (2 if place % 2 else 1) for place, digit in enumerate(reversed(number))]
    return sum(digit - 9 if digit > 9 else digit for digit in doubled) % 10 == 0


def _less_of_97(number: str) -> bool:
    return 97 - int(number[:-2]) % 97 == int(number[-2:])


def _estonian(number: str) -> bool:
    rest = _summed(number, (1, 2, 3, 4, 5, 6, 7)) % 11
    if rest == 10:
        rest = _summed(number, (3, 4, 5, 6, 7, 8, 9)) % 11 % 10
    return rest == int(number[-1])


_SCHEMES: dict[tuple[str, int], Callable[[str], bool]] = {
    ("fr", 9): _luhn,
    ("fr", 11): lambda number: _luhn(number[2:]),
    ("it", 11): _luhn,
    ("se", 10): _luhn,
    ("se", 12): lambda number: _luhn(number[:10]),
    ("be", 10): _less_of_97,
    ("fi", 8): _eleven_less(7, 9, 10, 5, 8, 4, 2),
    ("ee", 8): _estonian,
    ("ee", 9): _ten_less(3, 7, 1, 3, 7, 1, 3, 7),
    ("nl", 9): _whole_by_eleven(9, 8, 7, 6, 5, 4, 3, 2, -1),
    ("nl", 11): lambda number: _whole_by_eleven(9, 8, 7, 6, 5, 4, 3, 2, -1)(number[:9]),
    ("pl", 10): _rest_of_eleven(6, 5, 7, 2, 3, 4, 5, 6, 7),
    ("dk", 8): _whole_by_eleven(2, 7, 6, 5, 4, 3, 2, 1),
    ("pt", 9): _eleven_less(9, 8, 7, 6, 5, 4, 3, 2),
    ("no", 9): _eleven_less(3, 2, 7, 6, 5, 4, 3, 2),
    ("ch", 9): _eleven_less(5, 4, 3, 2, 7, 6, 5, 4),
    ("hu", 8): _ten_less(9, 7, 3, 1, 9, 7, 3),
    ("si", 8): _eleven_less(8, 7, 6, 5, 4, 3, 2),
    ("gr", 9): _rest_of_eleven(256, 128, 64, 32, 16, 8, 4, 2),
}


def fits_check_digit(number: str, country: str) -> bool | None:
    """Whether the digits of a number agree with its check digit; None where we know of none, or letters are in it."""
    scheme = _SCHEMES.get((country, len(number)))
    return scheme(number) if scheme and number.isdecimal() else None
