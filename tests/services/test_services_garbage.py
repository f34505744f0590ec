"""Searches for garbage are rare during great work, and as frequent as before after it."""

import gc

import pytest

from genera_desktop.services.garbage import OBJECTS, seldom_searched


def test_searches_are_rare_inside_and_as_before_afterwards():
    before = gc.get_threshold()
    with seldom_searched():
        assert gc.get_threshold()[0] == OBJECTS
        with seldom_searched():
            assert gc.get_threshold()[0] == OBJECTS
        assert gc.get_threshold()[0] == OBJECTS
    assert gc.get_threshold() == before


def test_what_fails_inside_leaves_it_as_before():
    before = gc.get_threshold()
    with pytest.raises(ValueError, match="no"), seldom_searched():
        raise ValueError("no")
    assert gc.get_threshold() == before
