"""One editor for each way of asking a question."""
