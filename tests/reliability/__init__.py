"""What the program must withstand, measured. Each module is a command: `python -m tests.reliability.NAME`."""
