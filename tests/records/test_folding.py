from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genera_desktop.records.folding import folded


@pytest.mark.parametrize(
    ("text", "plain"),
    [("Łódź", "lodz"), ("  Évry  Courcouronnes ", "evry courcouronnes"), ("ØRSTED", "orsted"), ("Straße", "strasse")],
)
def test_case_and_accents_do_not_count(text: str, plain: str) -> None:
    assert folded(text) == plain


@given(st.text(alphabet=" \t\n\x0b\x1c\x1faZ1"))
def test_runs_of_blanks_are_one_and_none_is_left_at_the_edges(text: str) -> None:
    assert folded(text) == " ".join(text.lower().split())
