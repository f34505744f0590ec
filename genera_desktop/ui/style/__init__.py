"""The window's look: sizes, colours, type and icons by name. Nothing else in the window knows a number or a colour."""
