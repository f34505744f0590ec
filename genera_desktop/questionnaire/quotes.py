"""Mends what word processors and Excel do to expressions: typographic quotes, and blanks that are no blanks."""

from __future__ import annotations

import re

_SUSPECT = re.compile(r"[^\x20-\x7e\n\r\t]")
_SINGLE = "\u2018\u2019\u201a\u201b\u2032"
_DOUBLE = "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb"
_ODD_BLANK = "\u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"
_TOKEN = re.compile(
    rf"""(?P<straight>'[^']*'|"[^"]*")"""
    rf"""|[{_SINGLE}'](?P<single>[^{_SINGLE}']*)[{_SINGLE}']"""
    rf"""|[{_DOUBLE}"](?P<double>[^{_DOUBLE}"]*)[{_DOUBLE}"]"""
    rf"""|(?P<blank>[{_ODD_BLANK}]+)"""
)


def mended_expression(text: str) -> str:
    """The expression with straight quotes around its texts and plain blanks between its words.

    What stands inside straight quotes is left as it is: there an apostrophe may be meant.
    """
    return _TOKEN.sub(_mend, text) if _SUSPECT.search(text) else text


def _mend(found: re.Match[str]) -> str:
    if found["straight"] is not None:
        return found[0]
    if found["single"] is not None:
        return f"'{found['single']}'"
    if found["double"] is not None:
        return f'"{found["double"]}"'
    return " "
