"""Companies that nobody founded, for the tests of the matcher."""

from __future__ import annotations

import random
from dataclasses import replace

from genera_desktop.matching.profile import Profile

ONE = Profile(
    "a", "TAR", "Põhjatähis Diagnostika OÜ", website="https://www.pohjatahis.example", vat="EE102816698",
    registration="19888308", country="EE", city="Tartu", founding_year="2013",
)  # fmt: skip
STRANGER = Profile("b", "TUR", "Koivurauta Oy", country="FI", city="Turku", founding_year="2001")


def many(count: int) -> list[Profile]:
    """Companies of which every fifth is told again by another cluster, in another spelling."""
    chance = random.Random(7)
    names = ["".join(chance.choice(("ba", "ri", "mo", "tel", "zu", "kan")) for _ in range(4)) for _ in range(count)]
    made = [
        Profile(str(place), "GEN", f"{name.title()} Genomics Ltd", website=f"{name}.example", country="IE", city="Cork")
        for place, name in enumerate(names)
    ]
    again = [replace(one, id=f"x{one.id}", source="CAM", name=one.name.upper()[:-4], website="") for one in made[::5]]
    return made + again
