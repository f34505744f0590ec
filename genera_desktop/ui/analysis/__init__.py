"""The analysis in the window: pages of charts, each with the table behind it and the records behind every figure."""
