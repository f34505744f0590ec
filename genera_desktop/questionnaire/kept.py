"""What is worked out from things that never change, such as a form, and is kept for the next time."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, ParamSpec, TypeVar

Given = ParamSpec("Given")
Made = TypeVar("Made")


class Kept(Generic[Given, Made]):
    """A function that remembers its latest results.

    Arguments but texts are compared by identity: to compare forms by content would take longer than the work that is
    spared. They are held as long as the result is, so that no other thing can be taken for one of them.
    """

    def __init__(self, make: Callable[Given, Made], most: int) -> None:
        self._make = make
        self._most = most
        self._made: OrderedDict[tuple[object, ...], tuple[object, Made]] = OrderedDict()

    def __call__(self, *given: Given.args, **named: Given.kwargs) -> Made:
        key = tuple(one if isinstance(one, str) else id(one) for one in given)
        known = self._made.get(key)
        if known is None:
            known = self._made[key] = (given, self._make(*given, **named))
            if len(self._made) > self._most:
                self._made.popitem(last=False)
        return known[1]


def kept(most: int) -> Callable[[Callable[Given, Made]], Kept[Given, Made]]:
    """Lets a function remember its latest results; arguments are given by position."""

    def keeping(make: Callable[Given, Made]) -> Kept[Given, Made]:
        return Kept(make, most)

    return keeping
