from __future__ import annotations

import pytest

from genera_desktop.records.folding import folded


@pytest.mark.parametrize(
    ("text", "plain"),
    [("Łódź", "lodz"), ("  Évry  Courcouronnes ", "evry courcouronnes"), ("ØRSTED", "orsted"), ("Straße", "strasse")],
)
def test_case_and_accents_do_not_count(text: str, plain: str) -> None:
    assert folded(text) == plain
