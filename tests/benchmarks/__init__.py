"""What takes how long: run as modules, or as tests of the limits that matter."""
