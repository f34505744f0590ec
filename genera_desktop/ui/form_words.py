"""What the window calls the forms, and which icon stands for each."""

from __future__ import annotations

from genera_desktop.questionnaire.model import Form, text_in
from genera_desktop.ui.record_table_page import TableWords
from genera_desktop.ui.words import translate

CONTEXT = "FormWords"
ICONS = {
    "company.name": "building-2",
    "strength.title": "gem",
    "signal.title": "radar",
    "preparation.company": "list-checks",
    "cluster.code": "network",
}
"""The role that a form plays to its icon."""


def tr(source: str) -> str:
    return translate(CONTEXT, source)


def icon_of(form: Form) -> str:
    return next((icon for role, icon in ICONS.items() if role in form.by_role), "file-text")


def plural_of(form: Form, language: str) -> str:
    """What a list of the form's records is called."""
    return text_in(form.plurals, language, form.default_language) or title_of(form, language)


def title_of(form: Form, language: str) -> str:
    return text_in(form.titles, language, form.default_language) or form.name


def table_words(form: Form, language: str, *, one_cluster: bool) -> TableWords:
    """What the table of a form says. A cluster's own inventory holds one profile of the cluster."""
    single = one_cluster and "cluster.code" in form.by_role
    title, plural = title_of(form, language), plural_of(form, language)
    if single:
        empty, known = tr("Here belongs what you know about your own cluster: one profile, kept up to date."), ""
    elif one_cluster:
        each = tr("Here belongs what you know about each {form}. The first one takes about ten minutes.")
        list_told = tr("A list that you have already, in Excel or CSV, need not be typed: drop it on the window.")
        empty, known = f"{each.format(form=title.lower())} {list_told}", tr("Import a list…")
    else:
        told = tr("{forms} come with the clusters' workbooks: drop them on the window.").format(forms=plural)
        begin = tr("“Make the starters of all clusters…” in the menu File writes what each cluster begins with.")
        empty, known = f"{told} {begin}", tr("Import workbooks…")
    return TableWords(
        form=form.name,
        plural=title if single else plural,
        singular=title,
        empty=empty,
        known=known,
        come_in=not single and not one_cluster,
        single=single,
    )
