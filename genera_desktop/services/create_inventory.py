"""A new inventory: a partner's or the coordinator's, with the bundled questionnaire or another one."""

from __future__ import annotations

import uuid

from genera_desktop.address import Location
from genera_desktop.questionnaire.clusters import cluster_meant
from genera_desktop.questionnaire.model import Questionnaire
from genera_desktop.services.load_questionnaire import bundled_questionnaire, keep_questionnaire
from genera_desktop.store.clock import Clock, utc_now
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.rows import CLUSTER, COORDINATOR

FIRST_ROUND = "1"
"""The name of the round with which a coordinator begins. Nothing came before it."""


def create_inventory(
    location: Location,
    *,
    cluster: str = "",
    questionnaire: Questionnaire | None = None,
    clock: Clock = utc_now,
    replica: str = "",
    device: str = "",
) -> Inventory:
    """A new inventory of a cluster, or of the coordinator where no cluster is named, ready to work in.

    The coordinator's begins with its first round open. GeneraError where the cluster is not in the questionnaire or
    the inventory exists.
    """
    questionnaire = questionnaire or bundled_questionnaire()
    cluster = cluster and cluster_meant(questionnaire, cluster)
    kind = CLUSTER if cluster else COORDINATOR
    replica = replica or uuid.uuid4().hex[:12]
    device = device or f"{(cluster or COORDINATOR).lower()}-{replica[:4]}"  # never the machine's or a person's name
    inventory = Inventory.create(location, kind=kind, cluster=cluster, clock=clock, replica=replica, device=device)
    with inventory.writing() as transaction:
        keep_questionnaire(transaction, questionnaire)
        if kind == COORDINATOR:
            transaction.rounds.add(round_id(FIRST_ROUND), FIRST_ROUND, inventory.now_text())
    return inventory


def round_id(name: str) -> str:
    """The id of the round of this name, the same in all inventories."""
    return f"round-{name}"
