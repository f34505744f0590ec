"""Values that never change: quick to define and quick to make."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform, overload

Made = TypeVar("Made")


@overload
def frozen(cls: type[Made], /) -> type[Made]: ...


@overload
def frozen(*, kw_only: bool) -> Callable[[type[Made]], type[Made]]: ...


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(
    cls: type[Made] | None = None, /, *, kw_only: bool = False
) -> type[Made] | Callable[[type[Made]], type[Made]]:
    """A dataclass with slots that is compared and hashed by its fields; nothing may be set after it is made.

    The type checker sees to that. A check at run time as well would make each one take four times as long to make. And
    what all such classes have in common is not written out and compiled for each: the sixty that a start defines would
    take two thirds longer.
    """

    def making(cls: type[Made]) -> type[Made]:
        own = cls.__dict__
        made = dataclass(slots=True, repr=False, eq=False, kw_only=kw_only)(cls)
        for name, method in _methods(made).items():
            if own.get(name) is None:
                setattr(made, name, method)
        return made

    return making if cls is None else making(cls)


def _methods(cls: type[Any]) -> dict[str, Callable[..., Any]]:
    """What every value can do, told of the fields of this class."""
    compared = [one.name for one in fields(cls) if one.compare]
    shown = [one.name for one in fields(cls) if one.repr]
    told: Callable[[Any], Any] = attrgetter(*compared) if compared else _nothing

    def equals(self: Any, other: object) -> Any:
        return told(self) == told(other) if other.__class__ is self.__class__ else NotImplemented

    def hashed(self: Any) -> int:
        return hash(told(self))

    def shows(self: Any) -> str:
        return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"

    return {"__eq__": equals, "__hash__": hashed, "__repr__": shows}


def _nothing(_value: object) -> tuple[()]:
    return ()
