"""The time that is written into an inventory: always UTC, always from a clock that a test can hand in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The computer's time, aware, in UTC."""
    return datetime.now(UTC)


def timestamp(moment: datetime) -> str:
    """The moment as it is stored: UTC, ISO 8601, to the second."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"
