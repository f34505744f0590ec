"""Personal data of one open inventory: the page that lists persons, and erasing one of them everywhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from genera_desktop.services.progress import Progress
from genera_desktop.ui.collation import by_name
from genera_desktop.ui.components.menu import Menu
from genera_desktop.ui.desk import PageDesk
from genera_desktop.ui.words import day, one_or_many

if TYPE_CHECKING:
    from genera_desktop.services.changes import Changes
    from genera_desktop.services.erase_person import ErasureReport
    from genera_desktop.services.find_mentions import Elsewhere
    from genera_desktop.services.persons import Person
    from genera_desktop.store.inventory import Inventory
    from genera_desktop.ui.main_window import MainWindow
    from genera_desktop.ui.person_page import PersonLine, PersonPage

PAGE = "persons"
PERIODS = (12, 18, 24, 36, 60)


class PersonDesk(PageDesk["PersonPage"]):
    """`open_wanted` carries a record and the contact in it."""

    open_wanted = Signal(str, str)

    def __init__(self, window: MainWindow, inventory: Inventory, language: str) -> None:
        super().__init__(PAGE, window, inventory, language)
        self._persons: Sequence[Person] = ()
        self._months = 0
        self._asked: Sequence[Person] = ()
        self._then: Callable[[], None] | None = None
        window.commands.bind("persons", self.show)
        window.tasks.changed.connect(self._take_changes)

    def _make_page(self) -> PersonPage:
        from genera_desktop.ui.person_page import PersonPage

        page = PersonPage()
        page.refresh_wanted.connect(self.load)
        page.searched.connect(lambda _text: self._show())
        page.open_wanted.connect(self.open_wanted)
        page.erase_wanted.connect(self.ask)
        page.about_wanted.connect(self.ask_file)
        page.confirmed.connect(self.erase)
        page.cancelled.connect(self.stop_asking)
        menu = Menu(page)
        for months in PERIODS:
            menu.addAction(self._period_words(months), partial(self.choose_months, months))
        page.period.setMenu(menu)
        return page

    def show(self) -> None:
        """Shows the page of persons."""
        self.window_.show_page(PAGE)

    def load(self) -> None:
        """Reads who is recorded."""
        self.window_.tasks.run(_persons, self.inventory, on_done=self._loaded)

    def erase_contact(self, item: str) -> None:
        """Asks on the page whether this contact is to be erased everywhere."""
        self._then = partial(self.ask, item)
        self.show()

    def ask(self, item: str) -> None:
        """Says what would be erased, and asks once."""
        from genera_desktop.services.persons import same_person

        person = next((one for one in self._persons if one.item == item), None)
        if person is None:
            return
        same = same_person(self._persons, person)
        self.window_.tasks.run(
            _foresee, self.inventory, same, self.language, on_done=lambda report: self._ask(person, same, report)
        )

    def _ask(self, person: Person, same: Sequence[Person], foreseen: ErasureReport) -> None:
        if self.window_.current != PAGE:
            return
        self._asked = same
        self.page.ask(
            self.tr("Erase {name} everywhere and for ever?").format(name=person.shown_name or self.tr("this contact")),
            self.tr(
                "All that is known of this person goes: from the records below, their history, the last round, what "
                "was received, and every backup. This cannot be undone, and a backup does not bring it back. "
                "Whoever receives your next workbook erases this person too."
            ),
            [self._place(one) for one in same],
            [self._answer(place) for place in foreseen.elsewhere],
        )

    def _answer(self, place: Elsewhere) -> str:
        return self.tr("{title} · {question} “{said}”").format(
            title=place.title or self.tr("Without a title"), question=place.label, said=place.said
        )

    def stop_asking(self) -> None:
        self._asked = ()
        if PAGE in self.window_.pages:
            self.page.stop_asking()

    def erase(self) -> None:
        """Erases whom the page asked about."""
        persons, self._asked = self._asked, ()
        in_texts = self.page.question.in_texts.isChecked()
        self.page.stop_asking()
        if persons:
            self.window_.tasks.run(
                _erase,
                self.inventory,
                persons,
                in_texts,
                description=self.tr("Erasing a person everywhere"),
                on_done=self._erased,
                changes=lambda report: report.changes,
            )

    def _erased(self, report: ErasureReport) -> None:
        said = self.tr("The person was erased everywhere, in the backups too.")
        left = report.elsewhere and not report.in_texts
        if left:
            places = ", ".join(by_name({place.title for place in report.elsewhere}, str))
            said += " " + self.tr(
                "The same words still stand in other answers of {places}: change them where they are about this person."
            ).format(places=places)
        self.window_.say(said, "amber" if left else "green")
        self.window_.status.show_saved()
        self.load()

    def ask_file(self, item: str) -> None:
        """Asks where to, and writes everything about a person."""
        path = self.ask_where(self.tr("Everything about this person"), "person.json", self.tr("Text (*.json)"))
        if path is not None:
            self.write_file(item, path)

    def write_file(self, item: str, path: Path) -> None:
        """Writes everything about a person, wherever they are recorded."""
        from genera_desktop.services.persons import same_person

        items = {one.item for known in self._persons if known.item == item for one in same_person(self._persons, known)}
        said = self.tr("{file} tells everything that is kept of this person.").format(file=path.name)
        self.window_.tasks.run(
            _write,
            self.inventory,
            items,
            path,
            self.language,
            description=self.tr("Writing {file}").format(file=path.name),
            on_done=lambda _: self.window_.say(said, "green"),
        )

    def choose_months(self, months: int) -> None:
        """Says after how many months an agreement is asked for again."""
        self.window_.tasks.run(_choose, self.inventory, months, on_done=lambda _: self.load())

    def _loaded(self, found: tuple[int, Sequence[Person]]) -> None:
        if PAGE not in self.window_.pages:
            return
        self._months, self._persons = found
        self._show()
        then, self._then = self._then, None
        if then is not None:
            then()

    def _show(self) -> None:
        from genera_desktop.services.persons import searched, to_review

        text = self.page.search.text().strip()
        review = to_review(self._persons)
        found = by_name(searched(self._persons, text) if text else review, lambda person: person.shown_name)
        one, many = self.tr("{n} person is recorded"), self.tr("{n} persons are recorded")
        self.page.subtitle.setText(one_or_many(len(self._persons), one, many) if self._persons else "")
        self.page.period.set_label(self._period_words(self._months))
        self.page.period.setHidden(bool(text))
        if text:
            heading = one_or_many(len(found), self.tr("{n} person found"), self.tr("{n} persons found"))
            note = "" if found else self.tr("Nobody here has a name, e-mail or telephone like this.")
        else:
            heading = self.tr("Agreements to look at")
            note = "" if found else self.tr("Every agreement is complete and recent. Search for somebody above.")
        self.page.show_persons(heading, note, [self._line(person) for person in found])

    def _line(self, person: Person) -> PersonLine:
        from genera_desktop.ui.person_page import PersonLine

        agreed = self.tr("agreed on {day}").format(day=day(person.agreed_on)) if person.agreed_on else ""
        name = person.shown_name or self.tr("Contact without a name")
        return PersonLine(person.record, person.item, name, self._place(person), agreed, self._why(person))

    def _place(self, person: Person) -> str:
        known = (person.title or self.tr("Without a title"), person.email or person.phone)
        return " · ".join(filter(None, known))

    def _why(self, person: Person) -> str:
        from genera_desktop.services.persons import Reason

        missing = {
            "contact.consent": self.tr("agreement"),
            "contact.consent_date": self.tr("date"),
            "contact.purposes": self.tr("purpose"),
        }
        if Reason.INCOMPLETE in person.reasons:
            return self.tr("Missing: {what}").format(what=", ".join(missing[one] for one in person.lacks))
        return self.tr("Old agreement") if person.reasons else ""

    def _period_words(self, months: int) -> str:
        return self.tr("Ask again after {n} months").format(n=months)

    def _take_changes(self, changes: Changes) -> None:
        if changes and self.window_.current == PAGE:
            self.load()


# What runs off the main thread; each imports its service there, so that the window need not wait for it.


def _persons(inventory: Inventory, *, progress: Progress) -> tuple[int, list[Person]]:  # noqa: ARG001
    from genera_desktop.services.persons import all_persons, consent_months

    return consent_months(inventory), all_persons(inventory)


def _foresee(
    inventory: Inventory,
    persons: Sequence[Person],
    language: str,
    *,
    progress: Progress,  # noqa: ARG001
) -> ErasureReport:
    from genera_desktop.services.erase_person import foresee_erasing

    return foresee_erasing(inventory, persons, language=language)


def _erase(inventory: Inventory, persons: Sequence[Person], in_texts: bool, *, progress: Progress) -> ErasureReport:
    from genera_desktop.services.erase_person import erase_persons

    return erase_persons(inventory, persons, in_texts=in_texts, progress=progress)


def _write(inventory: Inventory, items: set[str], path: Path, language: str, *, progress: Progress) -> int:  # noqa: ARG001
    from genera_desktop.services.about_person import write_about_person

    return write_about_person(inventory, items, path, language=language)


def _choose(inventory: Inventory, months: int, *, progress: Progress) -> None:  # noqa: ARG001
    from genera_desktop.services.persons import set_consent_months

    set_consent_months(inventory, months)
