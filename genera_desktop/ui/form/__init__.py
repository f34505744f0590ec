"""The form page: a record's questions, sections, lists, problems and history."""
