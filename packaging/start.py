"""The first file of the built application."""

from genera_desktop.__main__ import main

main()
