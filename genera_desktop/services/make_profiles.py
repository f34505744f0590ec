"""One page about a company or a cluster, to be handed over: what it is and offers, from the merged inventory.

A profile says what the company would tell of itself. Persons, notes, the choice of those that benefit, turnover, needs,
barriers and scores are not in it; a record that is not for the partners says so at its foot. Only where somebody asks
for it, a company's readiness is shown against the median of the others, with the remark that it is not to be passed on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from genera_desktop import messages
from genera_desktop.analysis.companies import NO_MARKS
from genera_desktop.analysis.entries import Entry, Facts, MergedInventory
from genera_desktop.analysis.readiness import has_profile, one_company, one_preparation
from genera_desktop.errors import GeneraError
from genera_desktop.languages import day_text
from genera_desktop.questionnaire.model import Form, Questionnaire, text_in
from genera_desktop.services import document
from genera_desktop.services.analyse import merged_inventory
from genera_desktop.services.document import Block, Document, Heading, Paragraph
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.services.look_up_records import records_called
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.services.word_analysis import CLUSTER_ROLE, Wording
from genera_desktop.store.inventory import Inventory

KINDS = ("company.name", "cluster.code")
"""The roles of the forms that have profiles."""
COMPANY = {
    "who": (
        "company.trading_name", "company.type", "company.founding_year", "company.size_class", "company.website",
    ),
    "chain": (
        "company.primary_segment", "company.maturity", "company.segments", "company.activities", "company.domains",
        "company.customers",
    ),
    "quality": (
        "company.certificates", "company.standards", "company.ip", "company.patent_families", "company.collaborations",
    ),
    "markets": (
        "company.markets_served", "company.international_experience", "company.targets", "company.first_target",
        "company.entry_horizon", "company.entry_modes",
    ),
}  # fmt: skip
PRODUCT = {
    "product.name": "product",
    "product.type": "kind",
    "product.trl": "trl",
    "product.status": "status",
    "product.approvals": "approvals",
}
"""The columns of a company's products: the role of each question, and its short heading."""
CLUSTER = {
    "who": (
        "cluster.legal_name", "cluster.alliance_role", "cluster.organisation_type", "cluster.city", "cluster.country",
        "cluster.founding_year", "cluster.website", "cluster.management_label", "cluster.eubic_status",
    ),
    "members": (
        "cluster.members", "cluster.members_sme", "cluster.members_large", "cluster.members_research",
    ),
    "offers": (
        "cluster.offer_technological", "cluster.offer_scientific", "cluster.offer_entrepreneurial",
        "cluster.offer_space", "cluster.space_m2",
    ),
    "markets": ("cluster.targets", "cluster.partners_abroad", "cluster.languages"),
}  # fmt: skip
MOST_ROWS, LONGEST_TEXT, LONGEST_FACT, LONGEST_CELL, LONGEST_NAME = 5, 420, 100, 36, 72
LONGEST_OFFER = 4 * LONGEST_FACT
"""A cluster's page has room for all that it offers."""
MOST_LINES, LETTERS_IN_LINE = 46, 70
LEVEL = "product.trl"
CONFINED = frozenset({"coordinator", "cluster"})


def describe_profiles(
    inventory: Inventory,
    records: Sequence[str] | None = None,
    *,
    kind: str = "company.name",
    readiness: bool = False,
    source: str = "",
    language: str = "en",
    progress: Progress = NO_PROGRESS,
) -> Document:
    """A page for each of these records, duplicates as one; without `records` for all of a kind: the role of its form.
    `readiness` adds a sheet on how ready a company is, against the median.

    GeneraError where there is none.
    """
    with inventory.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
    merged = merged_inventory(inventory, language=language, progress=progress)
    entries = merged.companies if kind == KINDS[0] else merged.clusters
    if records is not None:
        wanted = set(records)
        known = [*merged.companies, *merged.clusters]
        entries = tuple(one for one in known if wanted & {one.uuid, *(said.record for said in one.statements)})
    if not entries:
        raise GeneraError("profile-of-nothing")
    teller = _Teller(merged, questionnaire, language, readiness=readiness)
    blocks = [block for place, entry in enumerate(entries) for block in teller.page(entry, is_first=not place)]
    several = messages.text("profiles-title", language, count=len(entries))
    title = teller.title(entries[0]) if len(entries) == 1 else several
    return Document(title, blocks, source=source, made=day_text(inventory.clock().date(), language))


def profile_named(inventory: Inventory, name: str) -> str:
    """The id of the company or cluster with this id, or of the only one with this readable id or title. GeneraError
    where there is none."""
    with inventory.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
    forms = [form.name for kind in KINDS if (form := questionnaire.form_playing(kind))]
    found = records_called(inventory, forms, name)
    if len(found) != 1:
        raise GeneraError("profile-not-found" if not found else "profile-ambiguous", name=name)
    return found[0]


def have_profiles(inventory: Inventory, records: Sequence[str]) -> bool:
    """Whether all these records are companies or clusters."""
    with inventory.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
        forms = [form for kind in KINDS if (form := questionnaire.form_playing(kind))]
        known = {uuid for form in forms for uuid in transaction.records.titles(form.name)}
    return bool(records) and known.issuperset(records)


class _Teller:
    def __init__(
        self, merged: MergedInventory, questionnaire: Questionnaire, language: str, *, readiness: bool
    ) -> None:
        self.merged = merged
        self.questionnaire = questionnaire
        self.language = language
        self.readiness = readiness
        self.wording = Wording(merged, questionnaire, language, short=True)

    def title(self, entry: Entry) -> str:
        return entry.title or messages.text("document-without-title", self.language)

    def page(self, entry: Entry, *, is_first: bool) -> Iterator[Block]:
        """One page: what says much says it in smaller letters."""
        form = self.questionnaire.forms[entry.form]
        yield Heading(self.title(entry), 1, new_page=not is_first)
        is_company = bool(form.key_of(KINDS[0]))
        told = list(self._company(form, entry) if is_company else self._cluster(form, entry))
        is_long = sum(map(_lines, told)) > MOST_LINES
        for block in told:
            yield replace(block, dense=is_long) if isinstance(block, document.Facts) else block
        if entry.code("company.share") in CONFINED:
            yield Paragraph(messages.text("profile-confined", self.language), quiet=True)
        if self.readiness and is_company and has_profile(entry):
            yield from self._readiness(entry)

    def _company(self, form: Form, entry: Entry) -> Iterator[Block]:
        cluster = self.wording.label(CLUSTER_ROLE, entry.cluster)
        place = [entry.text("company.city"), self._said(entry, "company.country"), cluster]
        yield Paragraph(", ".join(filter(None, place)), quiet=True)
        if summary := _cut(entry.text("company.description"), LONGEST_TEXT):
            yield Paragraph(summary)
        for part in ("who", "chain"):
            yield from self._facts(form, entry, part, COMPANY[part])
        yield from self._products(form, entry)
        for part in ("quality", "markets"):
            yield from self._facts(form, entry, part, COMPANY[part])

    def _readiness(self, company: Entry) -> Iterator[Block]:
        """A sheet of its own, so that the page before it can be handed over without it: the company's levels beside the
        median, for business abroad and for each market that it prepares."""
        said = messages.text("profile-readiness", self.language, title=self.title(company))
        yield Heading(said, 1, new_page=True)
        yield Paragraph(messages.text("profile-readiness-note", self.language), quiet=True)
        yield Heading(messages.text("profile-readiness-abroad", self.language), 2)
        yield document.Charts((one_company(self.merged, company),), self.wording)
        for one in self.merged.preparations:
            if one.code("preparation.company") == company.uuid:
                market = self.wording.label("preparation.market", one.code("preparation.market"))
                yield Heading(messages.text("profile-readiness-market", self.language, market=market), 2)
                yield document.Charts((one_preparation(self.merged, one),), self.wording)

    def _cluster(self, form: Form, entry: Entry) -> Iterator[Block]:
        for part, roles in CLUSTER.items():
            yield from self._facts(form, entry, part, roles, LONGEST_OFFER)
        companies = sum(one.cluster == entry.cluster for one in self.merged.companies)
        strengths = sorted(one.title for one in self.merged.strengths if _is_open(one) and one.cluster == entry.cluster)
        yield Heading(messages.text("profile-inventory", self.language), 2)
        rows = [(messages.text("profile-companies", self.language), str(companies))]
        if strengths:
            rows.append((messages.text("profile-strengths", self.language), self._several(strengths, LONGEST_OFFER)))
        yield document.Facts(rows)

    def _facts(
        self, form: Form, entry: Entry, part: str, roles: Sequence[str], most: int = LONGEST_FACT
    ) -> Iterator[Block]:
        told = [(self._label(form, role), self._said(entry, role, most=most)) for role in roles if form.key_of(role)]
        rows = [(label, said) for label, said in told if said]
        if rows:
            yield Heading(messages.text(f"profile-{part}", self.language), 2)
            yield document.Facts(rows)

    def _products(self, form: Form, entry: Entry) -> Iterator[Block]:
        products = entry.items_of("company.products")
        roles = [role for role in PRODUCT if form.key_of(role)]
        headings = [messages.text(f"analysis-column-{PRODUCT[role]}", self.language) for role in roles]
        if not products or not roles:
            return
        yield Heading(messages.text("profile-products", self.language), 2)
        if len(products) > MOST_ROWS:
            first = messages.text("profile-first", self.language, shown=MOST_ROWS, all=len(products))
            yield Paragraph(first, quiet=True, leads=True)
        rows = [[self._of_product(one, role) for role in roles] for one in products[:MOST_ROWS]]
        numbers = frozenset(place for place, role in enumerate(roles) if role == LEVEL)
        yield document.Table(headings, rows, numbers, dense=True)

    def _of_product(self, product: Facts, role: str) -> str:
        """A cell of the products; a readiness level by its number."""
        level = product.number(role) if role == LEVEL else None
        return (
            str(int(level)) if level is not None else _cut(self._said(product, role, most=LONGEST_CELL), LONGEST_CELL)
        )

    def _label(self, form: Form, role: str) -> str:
        question = form.question(form.key_of(role))
        return _cut(text_in(question.labels, self.language, form.default_language), LONGEST_NAME)

    def _said(self, facts: Facts, role: str, *, most: int = LONGEST_FACT) -> str:
        """An answer in words: some codes by their labels, a number, a text on one line."""
        if self.merged.choices_of(role):
            labels = [self.wording.label(role, code) for code in facts.codes(role) if code not in NO_MARKS]
            return self._several(labels, most)
        value = facts.values.get(role)
        if isinstance(value, float) and value.is_integer():
            return str(int(value))
        return _cut(" ".join(facts.text(role).split()), LONGEST_FACT)

    def _several(self, texts: Sequence[str], most: int = LONGEST_FACT) -> str:
        """As many of the texts as have room, and how many more there are."""
        count = next((n for n in range(len(texts), 1, -1) if len(", ".join(texts[:n])) <= most), 1)
        told, rest = ", ".join(texts[:count]), len(texts) - count
        return f"{told} {messages.text('profile-more', self.language, count=rest)}" if rest > 0 else told


def _lines(block: Block) -> int:
    """About how many lines a block takes."""
    if isinstance(block, document.Facts):
        return sum(1 + max(len(name) // LONGEST_CELL, len(said) // LETTERS_IN_LINE) for name, said in block.rows)
    return 2 * len(block.rows) if isinstance(block, document.Table) else 2


def _is_open(strength: Entry) -> bool:
    return strength.code("strength.share") not in CONFINED


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
