"""The columns of the XLSForm sheets: what their headings are called, by all names that are in use."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

PREFIXES = frozenset({"bind", "control", "body", "instance", "media"})
"""First parts of a heading that say which part of an XForm the second part goes to: `bind::relevant`."""


@dataclass(frozen=True)
class Vocabulary:
    """The headings of one sheet. `aliases` map other spellings to the names of `fields`.

    `translated` fields may carry a language; `unused` ones have no effect here, which is worth a warning, while
    `foreign` ones are other tools' own affair. `open_ended` sheets take any further column as data.
    """

    fields: frozenset[str]
    aliases: Mapping[str, str] = field(default_factory=dict)
    translated: frozenset[str] = frozenset()
    unused: frozenset[str] = frozenset()
    foreign: frozenset[str] = frozenset()
    open_ended: bool = False

    def field_of(self, name: str) -> str:
        """The field that a heading in snake case means; '' where none."""
        found = self.aliases.get(name, name)
        return found if found in self.fields or found in self.unused or found in self.foreign else ""


def words(text: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(text.split())


MEDIA = frozenset({"image", "big-image", "audio", "video", "autoplay"})

SURVEY = Vocabulary(
    fields=words(
        "type name label hint guidance_hint required required_message relevant constraint constraint_message "
        "calculation choice_filter default read_only appearance parameters repeat_count trigger disabled rows "
        "save_to role survivorship personal list_column list_width renamed_from value_list"
    ),
    aliases={
        "command": "type",
        "tag": "name",
        "value": "name",
        "caption": "label",
        "relevance": "relevant",
        "bind::relevant": "relevant",
        "bind::required": "required",
        "requiredmsg": "required_message",
        "jr:requiredmsg": "required_message",
        "bind::jr:requiredmsg": "required_message",
        "bind::constraint": "constraint",
        "constraining_message": "constraint_message",
        "jr:constraintmsg": "constraint_message",
        "bind::jr:constraintmsg": "constraint_message",
        "calculate": "calculation",
        "bind::calculate": "calculation",
        "bind::calculation": "calculation",
        "readonly": "read_only",
        "bind::readonly": "read_only",
        "bind::read_only": "read_only",
        "count": "repeat_count",
        "jr:count": "repeat_count",
        "control::jr:count": "repeat_count",
        "body::jr:count": "repeat_count",
        "control::appearance": "appearance",
        "body::appearance": "appearance",
        "control::rows": "rows",
        "body::rows": "rows",
        "bind::entities:saveto": "save_to",
        **{f"media::{kind}": kind for kind in MEDIA},
    },
    translated=frozenset({"label", "hint", "guidance_hint", "required_message", "constraint_message"} | MEDIA),
    unused=MEDIA
    | words(
        "intent noapperrorstring no_app_error_string jr:noapperrorstring control::autoplay compact_tag media "
        "query bind::type "
        "accuracythreshold accuracy_threshold"
    ),
    foreign=words(
        "sms_field sms_option sms_separator sms_allow_media sms_date_format sms_datetime_format sms_response "
        "note notes comment comments"
    ),
)

CHOICES = Vocabulary(
    fields=frozenset({"list_name", "name", "label", "short"}),
    aliases={"value": "name", "caption": "label", **{f"media::{kind}": kind for kind in MEDIA}},
    translated=frozenset({"label", "short"} | MEDIA),
    unused=MEDIA | {"media"},
    open_ended=True,
)

SETTINGS = Vocabulary(
    fields=words(
        "form_title form_id id_string version default_language instance_name name allow_choice_duplicates "
        "singular plural"
    ),
    aliases={
        "title": "form_title",
        "set_form_title": "form_title",
        "set_form_id": "form_id",
    },
    translated=frozenset({"singular", "plural"}),
    unused=frozenset({"style", "public_key", "auto_send", "auto_delete", "add_none_option", "clean_text_values"}),
    foreign=words(
        "submission_url client_editable instance_xmlns instance_id omit_instanceid namespaces prefix delimiter "
        "sms_keyword sms_separator sms_allow_media sms_date_format sms_datetime_format sms_response "
        "attribute"
    ),
)
