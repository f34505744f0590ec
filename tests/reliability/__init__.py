"""What the program must withstand, measured: `python -m tests.reliability NAME [--long] [--json]`."""
