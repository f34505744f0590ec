"""Values that never change and are quick to make."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar, dataclass_transform, overload

Made = TypeVar("Made")


@overload
def frozen(cls: type[Made], /) -> type[Made]: ...


@overload
def frozen(*, kw_only: bool) -> Callable[[type[Made]], type[Made]]: ...


@dataclass_transform(frozen_default=True)
def frozen(
    cls: type[Made] | None = None, /, *, kw_only: bool = False
) -> type[Made] | Callable[[type[Made]], type[Made]]:
    """A dataclass of which there are many: nothing may be set after it is made.

    The type checker sees to that. A check at run time as well would make each one take four times as long to make, and
    the class itself a third longer.
    """
    making = dataclass(slots=True, unsafe_hash=True, kw_only=kw_only)
    return making if cls is None else making(cls)
