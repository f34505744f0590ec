"""Older inventories brought to today's tables. Alembic is imported only when there is something to do."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import NoResultFound

from genera_desktop.errors import GeneraError
from genera_desktop.store import sqlite, tables

MIGRATIONS = Path(__file__).parent / "migrations"


def format_of(engine: Engine, location: Path) -> int:
    """The version of the tables in a file."""
    with engine.connect() as connection:
        try:
            return int(connection.execute(select(tables.version.c.version_num)).scalar_one())
        except (NoResultFound, ValueError) as error:
            raise GeneraError("damaged-inventory", file=location.name, folder=str(location.parent)) from error


def upgrade(engine: Engine) -> None:
    """Runs what is missing up to `tables.FORMAT`, in one transaction."""
    with sqlite.begun(engine, writing=True) as connection:
        run_migrations(connection, tables.revision(tables.FORMAT))


def run_migrations(connection: Connection, to: str) -> None:
    """Brings the tables of a connection to a revision, inside the transaction that the caller has begun."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, to)
