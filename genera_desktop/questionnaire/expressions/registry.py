"""The functions that expressions can call: how many arguments they take, and what must be known before a call."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from genera_desktop.frozen import frozen

Body = Callable[..., Any]
MANY = 1_000


@frozen
class Function:
    """`call` gets the arguments' values; a `contextual` one the context before them; a `lazy` one the context and then
    a function of the context for each argument.

    `volatile`: gives another value with time or at each call. `nodes`: the arguments that must be nodes (by index).
    `gives_nodes`: whether the result is nodes, None where it can be. `pairs`: after the fewest, arguments go in pairs.
    """

    name: str
    minimum: int
    maximum: int
    call: Body
    contextual: bool = False
    lazy: bool = False
    volatile: bool = False
    nodes: tuple[int, ...] = ()
    gives_nodes: bool | None = False
    pairs: bool = False


FUNCTIONS: dict[str, Function] = {}


def function(name: str, minimum: int, maximum: int | None = None, **traits: Any) -> Callable[[Body], Body]:
    """Registers what it decorates; without a maximum the function takes exactly `minimum` arguments."""

    def register(body: Body) -> Body:
        FUNCTIONS[name] = Function(name, minimum, minimum if maximum is None else maximum, body, **traits)
        return body

    return register


def contextual(name: str, minimum: int, maximum: int | None = None, **traits: Any) -> Callable[[Body], Body]:
    """As `function`, for what gets the context before its arguments."""
    return function(name, minimum, maximum, contextual=True, **traits)


def compiled_apart(name: str, minimum: int, maximum: int | None = None, **traits: Any) -> None:
    """Registers a function for which the compiler has closures of its own."""

    def never(*values: Any) -> Any:
        raise AssertionError(f"{name}{values}: compiled apart")

    function(name, minimum, maximum, **traits)(never)
