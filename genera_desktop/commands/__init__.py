"""The command line: the same services as the window, for scripts, for the coordinator's routine and for support."""
