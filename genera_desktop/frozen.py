"""Values that never change and are quick to make."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar, dataclass_transform

Made = TypeVar("Made")


@dataclass_transform(frozen_default=True)
def frozen(cls: type[Made]) -> type[Made]:
    """A dataclass of which there are millions: nothing may be set after it is made.

    The type checker sees to that. A check at run time as well would make each one take four times as long to make.
    """
    return dataclass(slots=True, unsafe_hash=True)(cls)
