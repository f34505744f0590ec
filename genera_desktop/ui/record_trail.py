"""The ways from record to record: links followed and come back from, and records walked through one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from genera_desktop.errors import GeneraError
from genera_desktop.ui import form_words

if TYPE_CHECKING:
    from genera_desktop.records.content import Address
    from genera_desktop.services.edit_record import RecordEditor
    from genera_desktop.ui.form.place import FormPlace
    from genera_desktop.ui.record_desk import RecordDesk


class Stop(NamedTuple):
    """Where a person was: the record, the question, and whether its answer is the record that is made in between."""

    editor: RecordEditor
    address: Address
    wants_answer: bool


class RecordTrail(QObject):
    """Links followed from the record in view. `walk` are the records that are walked through, where that is so."""

    def __init__(self, desk: RecordDesk) -> None:
        super().__init__(desk)
        self.desk = desk
        self.walk: tuple[str, ...] = ()
        self._stops: list[Stop] = []

    def forget(self) -> None:
        """Somebody has gone elsewhere."""
        self._stops.clear()

    def follow_link(self, uuid: str, address: Address) -> None:
        """Opens the record of a link; going back leads to the question."""
        from genera_desktop.services.edit_record import RecordEditor

        here = self.desk.editor()
        try:
            editor = RecordEditor.open(self.desk.inventory, uuid, language=self.desk.language)
        except GeneraError as refusal:
            self.desk.say_refusal(refusal)
            return
        if here is not None:
            self._stops.append(Stop(here, address, wants_answer=False))
        self.desk.show(editor)
        self._show_way_back()

    def make_linked(self, form: str, address: Address) -> None:
        """A new record for a link, made in between: going back fills the link in."""
        here = self.desk.editor()
        if here is not None:
            self._stops.append(Stop(here, address, wants_answer=True))
        self.desk.show_new(form)
        self._show_way_back()

    def go_back(self) -> bool:
        """Goes back to where a link was followed; False where none was."""
        made = self.desk.editor()
        if not self._stops or made is None:
            return False
        stop = self._stops.pop()
        try:
            editor = opened_again(stop.editor, self.desk.language)
        except GeneraError as refusal:
            self.desk.say_refusal(refusal)
            return False
        self.desk.show(editor)
        entry = self.desk.form_page.entry
        if stop.wants_answer and made.is_stored and entry is not None:
            entry.answer(stop.address, made.record.uuid)
        self._show_way_back()
        self.desk.form_page.go_to(stop.address)
        return True

    def show_again(self, place: FormPlace) -> None:
        """Shows the record of a form that went on the one that took its place, at the same question."""
        from genera_desktop.ui.form.place import return_to

        self.desk.form_page.show_view(place.view)
        self.desk.show(opened_again(place.editor, self.desk.language))
        self._show_way_back()
        return_to(self.desk.form_page, place)

    def _show_way_back(self) -> None:
        if self._stops:
            editor = self._stops[-1].editor
            title = editor.session.title() or form_words.title_of(editor.form, self.desk.language)
            self.desk.form_page.above.show_way_back(self.tr("Back to “{title}”").format(title=title))


def opened_again(editor: RecordEditor, language: str) -> RecordEditor:
    """A record opened anew: what was made meanwhile can be chosen in it."""
    from genera_desktop.services.edit_record import RecordEditor

    if editor.is_stored:
        return RecordEditor.open(editor.inventory, editor.record.uuid, language=language)
    return RecordEditor.create(editor.inventory, editor.form.name, record_id=editor.record.uuid, language=language)
