"""Older inventories brought to today's tables. Alembic is imported only when there is something to do."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import NoResultFound

from genera_desktop.errors import GeneraError
from genera_desktop.store import tables
from genera_desktop.store.ledger import checked
from genera_desktop.store.rows import MOVED, InventoryInfo

if TYPE_CHECKING:
    from genera_desktop.store.seat import Seat

MIGRATIONS = Path(__file__).parent / "migrations"


def info_of_todays_tables(
    seat: Seat, engine: Engine, *, read_only: bool, before: Callable[[], object] = lambda: None
) -> InventoryInfo:
    """What an inventory says of itself after it was brought to today's tables; `before` that, this is done.

    GeneraError where it was made by a newer program, or by an older one and is only to be read.
    """
    with seat.clear_errors():
        found = format_of(seat, engine)
        if found > tables.FORMAT:
            raise GeneraError("newer-inventory", file=seat.name)
        if found < tables.FORMAT:
            if read_only:
                raise GeneraError("older-inventory-read-only", file=seat.name)
            before()
            with seat.begun(engine, writing=True) as connection:
                run_migrations(connection, tables.revision(tables.FORMAT))
        return read_info(seat, engine)


def format_of(seat: Seat, engine: Engine) -> int:
    """The version of the tables of an inventory."""
    with engine.connect() as connection:
        try:
            return int(connection.execute(select(tables.version.c.version_num)).scalar_one())
        except (NoResultFound, ValueError) as error:
            raise GeneraError("damaged-inventory", file=seat.name, folder=str(seat.folder)) from error


def read_info(seat: Seat, engine: Engine) -> InventoryInfo:
    """What an inventory with today's tables says of itself."""
    with seat.clear_errors(), engine.connect() as connection:
        try:
            row = checked(connection.execute(select(tables.inventory)).one(), tables.inventory)
            moved = connection.execute(select(tables.settings).where(tables.settings.c.key == MOVED)).one_or_none()
            moved_to = json.loads(checked(moved, tables.settings)["value"]) if moved else ""
        except (NoResultFound, GeneraError) as error:
            raise GeneraError("damaged-inventory", file=seat.name, folder=str(seat.folder)) from error
    return InventoryInfo(
        row["id"],
        row["kind"],
        row["cluster"],
        row["replica"],
        row["device"],
        row["created_at"],
        tables.FORMAT,
        moved_to,
    )


def run_migrations(connection: Connection, to: str) -> None:
    """Brings the tables of a connection to a revision, inside the transaction that the caller has begun."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, to)
