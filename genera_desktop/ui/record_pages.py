"""The names of the pages that show records."""

from __future__ import annotations

FORM_PAGE = "record"
"""The page on which a record is filled in."""
_TABLE = "form:"


def page_name(form: str) -> str:
    """The name of a form's table among the window's pages."""
    return f"{_TABLE}{form}"


def form_listed(page: str) -> str:
    """The form whose table a page is; '' where it is none."""
    return page.removeprefix(_TABLE) if page.startswith(_TABLE) else ""
